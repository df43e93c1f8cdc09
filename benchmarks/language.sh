#!/bin/sh
# How well languages are told, of texts and of the fragments of a page, Anun beside lingua, OpenNLP
# and the script alone: language.sh DIR [--only anun|peers] [--sample N] [--no-speed]
# DIR holds the gold data, which is no part of the project; README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run language.LanguageCommand "$@"
