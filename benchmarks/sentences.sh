#!/bin/sh
# How well the tagger that ships finds names in sentences written for Anun that it did not learn
# from, in the languages that have no other gold: sentences.sh [--errors]
set -eu
. "$(dirname "$0")/measure.sh"
run mentions.SentencesCommand "$home/benchmarks/gold/mentions" "$@"
