#!/bin/sh
# How well an article is told from its web page, ours beside other extractors: extraction.sh DIR
# DIR holds ground-truth.json and html/ of the article extraction benchmark, which is no part of the
# project. Prints Markdown; extraction.md keeps it with machine and date, and says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run extraction.ExtractionCommand "$@"
