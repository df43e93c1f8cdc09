#!/bin/sh
# Fits the letter costs and allowances of the spelling engine to gold names:
# fit.sh KIND DIR [SEED]; KIND is token or place, DIR holds the gold data (see README.md).
# Writes the two tables to names/target/fitted, to be looked at and copied into the resources.
# With SEED it fits to a random half of the names and measures on the other half instead.
set -eu
[ $# -ge 2 ] || {
  echo "usage: fit.sh token|place DIR [SEED]" >&2
  exit 2
}
case $1 in
  token | place) ;;
  *)
    echo "fit.sh: KIND is token or place, not $1" >&2
    exit 2
    ;;
esac
[ -f "$2/tokens_dev.jsonl" ] || {
  echo "fit.sh: $2 has no tokens_dev.jsonl; give the folder with the gold data" >&2
  exit 2
}
kind=$1
gold=$(CDPATH='' cd "$2" && pwd -P)
seed=${3:-}
. "$(dirname "$0")/measure.sh"
fitted=$home/names/target/fitted

cd "$home"
# Maven's own libraries make a JDK 24 or newer warn; the warnings say nothing about Anun.
quiet=
[ "$(major "$jdk")" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow
# The folder of compiled classes stands before the libraries that the tests of names use.
JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn -q -B -Dstyle.color=never -Dquick -pl names test-compile \
  dependency:build-classpath -Dmdep.outputFile="$home/names/target/classpath" >&2
mkdir -p "$fitted"
# shellcheck disable=SC2086
"$jdk/bin/java" -Xmx4g ${ANUN_JAVA_OPTS:-} \
  -cp "$home/names/target/test-classes:$home/names/target/classes:$(cat "$home/names/target/classpath")" \
  org.anun.names.SpellingCostTrainer "$kind" "$gold" "$fitted" $seed
[ -n "$seed" ] || ls "$fitted"
