#!/bin/sh
# How many words of the page around an article are told from it, and how many of its own are lost,
# ours beside rules of length alone: cleaning.sh DIR [--errors]
# DIR holds the labelled lines, which are no part of the project; README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run cleaning.CleaningCommand "$@"
