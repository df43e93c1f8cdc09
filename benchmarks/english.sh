#!/bin/sh
# How well names are found in English news: english.sh DIR [--errors]
# DIR holds one annotated article a file, such as processed_annotated of the English Worldwide
# Newswire (github.com/stanfordnlp/en-worldwide-newswire), which is no part of the project.
set -eu
. "$(dirname "$0")/measure.sh"
run mentions.EnglishCommand "$@"
