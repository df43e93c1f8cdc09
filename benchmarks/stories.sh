#!/bin/sh
# How well copies of one article are told from other articles, Anun beside equal text and SimHash, and
# what it costs a document: stories.sh FILE
# FILE holds articles (language, tab, text, lines joined by " ⏎ ") and is no part of the project;
# README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run stories.StoriesCommand "$@"
