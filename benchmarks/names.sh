#!/bin/sh
# How well spellings of one name are told from other names, ours beside off-the-shelf methods:
# names.sh DIR [--only ours|baselines] [--kind token,person,place] [--sample N] [--split SEED]
# DIR holds the gold data, which is no part of the project; README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run names.NamesCommand "$@"
