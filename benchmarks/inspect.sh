#!/bin/sh
# How fast documents go through all that `anun inspect` does, from files to JSON, text and HTML:
# inspect.sh DIR
# DIR holds the gold data, which is no part of the project; README.md says what is measured.
set -eu
. "$(dirname "$0")/measure.sh"
# As the launcher starts `anun inspect`.
ANUN_JAVA_OPTS="-XX:+UseParallelGC -Xmn32m ${ANUN_JAVA_OPTS:-}"
run inspect.InspectCommand "$@"
