#!/bin/sh
# Builds images with the names that docker-compose.yml and docker/*.Dockerfile ask for, on a machine
# that can reach Debian and Maven Central but no image registry: debian:trixie-slim by debootstrap,
# eclipse-temurin:25-jdk from the JDK 25 in JAVA_HOME, Elasticsearch from Maven Central's small
# server, and a server that answers for Kibana. Needs root, debootstrap and a Docker daemon; build
# Anun first ('mvn -Dquick -DskipTests package').
#
# Never push these images: they are not what their names say.
set -eu
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
home=$(CDPATH='' cd "$here/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n 's/^ARG ELASTICSEARCH_VERSION=//p' "$home/docker/elasticsearch.Dockerfile")

fail() {
  echo "build.sh: $1" >&2
  exit 2
}

grep -q '^JAVA_VERSION="25' "${JAVA_HOME:?is not set to a JDK 25}/release" || fail "$JAVA_HOME is no JDK 25"
server=$home/cli/target/app/elasticsearch-$version.zip
[ -f "$server" ] || fail "no $server; build Anun first"
analysis=$(ls "$home"/api-keys-plugin/target/*.zip 2>/dev/null | head -n 1)
[ -n "$analysis" ] || fail "no zip in api-keys-plugin/target; build Anun first"

image() {
  echo "$1" >&2
  docker build -q --network host -t "$1" -f "$2" "$3"
}

if ! docker image inspect debian:trixie-slim >/dev/null 2>&1; then
  debootstrap --variant=minbase --include=ca-certificates trixie "$work/debian" >&2
  rm -rf "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/lib/apt/lists/*
  tar -C "$work/debian" -c . | docker import - debian:trixie-slim
  rm -rf "$work/debian"
fi

mkdir "$work/java" "$work/elasticsearch" "$work/kibana"
cp -a "$(readlink -f "$JAVA_HOME")" "$work/java/jdk"
rm -rf "$work/java/jdk/lib/src.zip"
# Where a distribution's package links the roots of trust elsewhere.
cacerts=$(readlink -f "$JAVA_HOME/lib/security/cacerts")
rm -f "$work/java/jdk/lib/security/cacerts"
cp "$cacerts" "$work/java/jdk/lib/security/cacerts"
cat >"$work/java/Dockerfile" <<'DOCKERFILE'
FROM debian:trixie-slim
COPY jdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:$PATH
DOCKERFILE
image eclipse-temurin:25-jdk "$work/java/Dockerfile" "$work/java"

(cd "$work/elasticsearch" && "$JAVA_HOME/bin/jar" xf "$server" && mv elasticsearch-* elasticsearch)
chmod 755 "$work"/elasticsearch/elasticsearch/bin/*
mv "$work/java/jdk" "$work/elasticsearch/jdk"
cp "$analysis" "$work/elasticsearch/security-analysis.zip"
cp "$here/elasticsearch-entrypoint.sh" "$work/elasticsearch/"
image "docker.elastic.co/elasticsearch/elasticsearch:$version" "$here/elasticsearch.Dockerfile" "$work/elasticsearch"

cp "$here/kibana-docker.py" "$work/kibana/"
image "docker.elastic.co/kibana/kibana:$version" "$here/kibana.Dockerfile" "$work/kibana"
