#!/bin/sh
# How often spellings of one place have one key, and different places too: keys.sh DIR
# DIR holds the gold data, which is no part of the project; README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
run names.KeysCommand "$@"
