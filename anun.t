#!/bin/sh
# Finds Java 21 or newer, in a clone builds Anun when its sources are newer than the last build, and
# runs it.
set -eu

script=$0
while [ -h "$script" ]; do
  target=$(readlink "$script")
  case $target in
    /*) script=$target ;;
    *) script=$(dirname "$script")/$target ;;
  esac
done
case $script in
  */*) home=${script%/*} ;;
  *) home=. ;;
esac
home=$(CDPATH='' cd "${home:-/}" && pwd -P)
# An archive has no sources: the program lies beside this script, and needs no compiler.
app=$home
tool=java
kit="Java 21 or newer found; install it (for example 'apt install openjdk-21-jdk-headless')"
if [ -f "$home/pom.xml" ]; then
  app=$home/cli/target/app
  tool=javac
  kit="JDK 21 or newer found; install one (for example 'apt install openjdk-21-jdk')"
fi
stamp=$app/built

fail() {
  echo "anun: $1" >&2
  exit 2
}

# Each program that a shell starts takes some milliseconds, and a start of the server is to take less
# than a second: what the shell can do itself it does, and functions leave their answer in a variable.

# The version that the release file of the Java in folder $1 states goes to $version, and its first
# number to $major; both are empty if there is none.
read_version() {
  version=
  if [ -x "$1/bin/$tool" ] && [ -r "$1/release" ]; then
    while read -r line; do
      case $line in
        JAVA_VERSION=*)
          version=${line#*\"}
          version=${version%\"*}
          ;;
      esac
    done <"$1/release"
  fi
  major=${version%%[!0-9]*}
}

# Leaves the folder of the first that will do in $jdk, or nothing.
find_jdk() {
  on_path=$(command -v "$tool" || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/"$tool"}
  fi
  for jdk in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
    read_version "$jdk"
    if [ "${major:-0}" -ge 21 ]; then
      return
    fi
  done
  jdk=
}

needs_build() {
  [ "$app" != "$home" ] || return 1
  [ -f "$stamp" ] || return 0
  [ -n "$(find "$home/pom.xml" "$home/mappings" "$home"/dashboards/*.ndjson "$home"/authority/*.tsv "$home"/*/pom.xml "$home"/*/src/main \
    -newer "$stamp" -type f ! -path "$home/benchmarks/*" -print 2>/dev/null | head -n 1)" ]
}

build() {
  command -v mvn >/dev/null ||
    fail "Maven is missing; install it (for example 'apt install maven') and run this again."
  if [ -f "$stamp" ]; then
    echo "Building: the sources have changed …" >&2
  else
    echo "Building for the first time; Maven fetches about 250 MB, Elasticsearch included …" >&2
  fi
  # Maven's own libraries make a JDK 24 or newer warn; the warnings say nothing about Anun.
  quiet=
  [ "$major" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow
  (cd "$home" && JAVA_HOME=$jdk PATH=$jdk/bin:$PATH MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" \
    mvn -q -B -Dstyle.color=never -Dquick -Dmaven.test.skip=true package >&2) ||
    fail "the build failed; the lines above say where."
  rm -f "$app"/serve-*.kept
  touch "$stamp"
}

case $tool-${1:-} in
  # Elasticsearch needs what a small JRE lacks; a JDK has all of it.
  java-up | java-demo | java-node) tool=javac ;;
esac
find_jdk
if [ -z "$jdk" ] && [ "$app" = "$home" ]; then
  tool=java
  find_jdk
fi
[ -n "$jdk" ] ||
  fail "no $kit or set JAVA_HOME to it."
if needs_build; then
  build
fi

# Java 21 cannot ask whether its output goes to a terminal.
terminal=
[ ! -t 1 ] || terminal="$terminal -Danun.terminal.out=true"
[ ! -t 2 ] || terminal="$terminal -Danun.terminal=true"
# The program; $1 is one more option of the JVM, perhaps empty.
program() {
  option=$1
  shift
  # shellcheck disable=SC2086
  echo "$jdk $major $version $home $app $option"; exit 0
}

# What a start of the server loads is kept as it lies in memory, and from 25 on a JDK keeps which
# code was used most too: a start then takes half as long. The first time, a second server beside
# the one that was asked for rehearses on a free port, and ends.
serving=
kept=
if [ "${1:-}" = serve ]; then
  # The server waits for Elasticsearch more than it computes: the quick compiler, the parallel
  # collector and a heap that begins small cost less than what the others gain (benchmarks/api.md).
  serving="-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xms64m -Xlog:cds=off -Xlog:cds+dynamic=off"
  make=-XX:ArchiveClassesAtExit
  use=-XX:SharedArchiveFile
  if [ "$major" -ge 25 ]; then
    serving="$serving -Xlog:aot=off"
    make=-XX:AOTCacheOutput
    use=-XX:AOTCache
  fi
  file=$app/serve-$version.kept
  if [ -f "$file" ]; then
    kept=$use=$file
  elif [ -w "$app" ]; then
    {
      case $( (program "$make=$file.$$" "$@" --rehearse) 2>/dev/null) in
        *rehearsed*) mv "$file.$$" "$file" ;;
        *) rm -f "$file.$$" ;;
      esac
    } </dev/null >/dev/null 2>&1 &
  fi
fi
program "$kept" "$@"
