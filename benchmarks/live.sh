# Sourced by the scripts that measure a live Elasticsearch: builds the program and the measuring
# program, and runs class $1 of org.anun.benchmarks.retrieval, or of $package, on a JDK 21 or newer.
. "$(dirname "$0")/measure.sh"
"$home/anun" --version >&2
(cd "$home" && JAVA_HOME=$jdk PATH=$jdk/bin:$PATH mvn -q -B -Dstyle.color=never -Dquick -Pbenchmarks \
  -Dmaven.test.skip=true -pl benchmarks -am package >&2)

live() {
  class=$1
  shift
  exec "$jdk/bin/java" -Xmx2g ${ANUN_JAVA_OPTS:-} \
    -cp "$program/anun-benchmarks-0.1.0-SNAPSHOT.jar:$program/lib/*" \
    "org.anun.benchmarks.${package:-retrieval}.$class" --app "$home/cli/target/app" "$@"
}
