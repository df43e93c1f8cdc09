# Sourced by the measuring scripts: builds the measuring program where its sources are newer, and
# runs a class of it on a JDK 21 or newer.
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
program=$home/benchmarks/target

# The major version of the JDK in folder $1; empty if there is none.
major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/.sdkman/candidates/java/*; do
    version=$(major "$jdk")
    if [ -n "$version" ] && [ "$version" -ge 21 ]; then
      echo "$jdk"
      return
    fi
  done
}

jdk=$(find_jdk)
[ -n "$jdk" ] || {
  echo "$0: no JDK 21 or newer found; install one or set JAVA_HOME to it." >&2
  exit 2
}

# The program is built again when a source of any module that it is made of is newer.
if [ ! -f "$program/built" ] || [ -n "$(find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main \
  "$home/mappings" "$home"/authority/*.tsv -newer "$program/built" -type f -print 2>/dev/null | head -n 1)" ]; then
  # Maven's own libraries make a JDK 24 or newer warn; the warnings say nothing about Anun.
  quiet=
  [ "$(major "$jdk")" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow
  (cd "$home" && JAVA_HOME=$jdk PATH=$jdk/bin:$PATH MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn -q -B -Dstyle.color=never -Dquick -Pbenchmarks \
    -Dmaven.test.skip=true -pl benchmarks -am package >&2)
  touch "$program/built"
fi

# Runs class $1 of the measuring program, such as names.NamesCommand, with the arguments after it.
run() {
  class=$1
  shift
  exec "$jdk/bin/java" -Xmx4g ${ANUN_JAVA_OPTS:-} \
    -cp "$program/anun-benchmarks-0.1.0-SNAPSHOT.jar:$program/lib/*" \
    "org.anun.benchmarks.$class" "$@"
}
