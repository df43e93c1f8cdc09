#!/bin/sh
# Feeds the spelling engine text that no one meant as a name: fuzz.sh [COUNT [SEED]], ten million
# inputs by default. Prints inputs a second and each failure as a row for the test table
# names/src/test/resources/org/anun/names/fuzzed.tsv; ends with 1 if there is any.
set -eu
count=${1:-10000000}
seed=${2:-$(date +%s)}
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
echo "seed $seed"
cd "$home"
exec mvn -q -B -Dstyle.color=never -Dquick -pl names test -Dtest=NameEngineFuzzTest \
  -Danun.fuzz.inputs="$count" -Danun.fuzz.seed="$seed"
