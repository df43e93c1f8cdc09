#!/bin/sh
# How well names are found in Armenian and Russian news, trained on four fifths of the annotated
# texts and measured on the last: mentions.sh DIR FOLD... (folds 0 to 4)
# DIR holds the gold data, which is no part of the project.
set -eu
. "$(dirname "$0")/measure.sh"
dir=$1
shift
run mentions.MentionsCommand "$dir" "$home/indexer/training/mentions" "$@"
