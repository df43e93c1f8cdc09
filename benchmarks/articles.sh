#!/bin/sh
# Made-up articles for measurements: as JSON lines, or in an index, each many times.
#   benchmarks/articles.sh --write N >FILE
#   benchmarks/articles.sh --node URL --multiply N
set -eu
. "$(dirname "$0")/measure.sh"
run api.ArticlesCommand --samples "$home/seeds/articles" "$@"
