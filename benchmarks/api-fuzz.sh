#!/bin/sh
# Sends the API requests that nobody wrote: api-fuzz.sh [COUNT [SEED]], 100,000 by default, to a
# server with its own Elasticsearch. Prints statuses, p99, heap after collection and threads after
# the first and the second half; ends with 1 when an answer was a fault or something stayed.
set -eu
count=${1:-100000}
seed=${2:-1}
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
cd "$home"
exec mvn -q -B -Dstyle.color=never -Dquick -pl cli -am verify -Dtest=none \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dit.test=GeneratedRequestsIT -Danun.fuzz.requests="$count" -Danun.fuzz.seed="$seed"
