#!/bin/sh
# How well the tagger that ships finds names in sentences written for Anun that it did not learn
# from: sentences.sh [GOLD] [--errors]
# GOLD is a folder of gold/: mentions, which is used unless another is named, news/looked-at or
# news/not-looked-at. Ask the last for no errors, or it is no longer what its name says.
set -eu
. "$(dirname "$0")/measure.sh"
gold=mentions
case ${1:-} in
  '' | --*) ;;
  *)
    gold=$1
    shift
    ;;
esac
run mentions.SentencesCommand "$home/benchmarks/gold/$gold" "$@"
