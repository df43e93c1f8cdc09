#!/bin/sh
# Unpacks a release and does what the README's quick start says, as a stranger would: in an empty
# folder, then from a folder of root's that may not be written, as another user.
#
#   release/try.sh [ARCHIVE.zip|ARCHIVE.tar.gz] [--elasticsearch-zip FILE]
#
# Without an archive it takes what 'mvn -Prelease package' made. Without a zip it fetches
# Elasticsearch as the program does for everyone.
. "$(dirname "$0")/../drills/common.sh"

archive=
server=
while [ $# -gt 0 ]; do
  case $1 in
    --elasticsearch-zip) server=$(readlink -f "$2"); shift 2 ;;
    *) archive=$1; shift ;;
  esac
done
if [ -z "$archive" ]; then
  (cd "$here/target" && sha256sum -c --quiet SHA256SUMS) || fail "the checksums are not those of the archives"
  say "checksums are right"
  archive=$(ls "$here"/target/anun-*.tar.gz)
  unzip -q "$here"/target/anun-*.zip -d "$work/zip"
  mkdir "$work/tar" && tar xzf "$archive" -C "$work/tar"
  diff -r "$work/zip" "$work/tar" >"$work/diff" || fail "zip and tar.gz differ: $(cat "$work/diff")"
  [ -z "$(find "$work/zip" "$work/tar" -name anun -type f ! -perm -0555)" ] || fail "a launcher cannot be run"
  say "zip and tar.gz hold the same"
  # What they depend on if not on who built them: modes, in the archives and in our jars.
  modes=$(tar tvzf "$archive" | cut -c1-10 | sort -u | paste -sd' ')
  expect "modes in the archive" "-rw-r--r-- -rwxr-xr-x drwxr-xr-x" "$modes"
  for jar in "$work"/tar/anun-*/lib/anun-*.jar "$work"/tar/anun-*/anun-names.zip; do
    [ -z "$(unzip -Z "$jar" | grep -E '^[-d]' | grep -v -E '^(-rw-r--r--|drwxr-xr-x)')" ] ||
      fail "modes in $(basename "$jar") are those of another umask than 022"
  done
  (cd "$work"/tar/anun-*/lib && ls) | sed -E 's/-([0-9].*)\.jar$/@\1/' >"$work/libraries"
  while read -r library; do
    grep -q "/$library[?\"]" "$work"/tar/anun-*/anun-sbom.json || fail "the list of contents lacks $library: is it of a build before?"
  done <"$work/libraries"
  say "modes are those of no umask; the list of contents has all $(wc -l <"$work/libraries" | tr -d ' ') libraries"
  rm -rf "$work/zip" "$work/tar"
fi
[ -z "$server" ] || export ANUN_ELASTICSEARCH_ZIP="$server"

mkdir "$work/empty"
case $archive in
  *.zip) unzip -q "$archive" -d "$work/empty" ;;
  *) tar xzf "$archive" -C "$work/empty" ;;
esac
unpacked=$(echo "$work"/empty/anun-*)
say "unpacked $(basename "$archive"): $(du -sh "$unpacked" | cut -f1)"

# quick_start COMMAND…: the commands of the README, before each of which stands COMMAND.
quick_start() {
  "$@" "$unpacked/anun" --version
  "$@" "$unpacked/anun" compare Пашиняна Pachinian | grep -q same || fail "compare says otherwise"
  "$@" "$unpacked/anun" demo >"$work/demo" 2>"$work/demo.err" || fail "demo: $(cat "$work/demo.err")"
  say "demo: $(tail -n 1 "$work/demo")"
  es=$(free_port)
  start up "$@" "$unpacked/anun" up --port "$(free_port)" --es-port "$es" --heap 512m
  up=$pid
  say "up: ready at $address"
  curl -fsS "$address/" | grep -q '<title>' || fail "no page"
  export ANUN_ELASTICSEARCH_URL="http://127.0.0.1:$es"
  printf 'Pashinian visits Gyumri\n\nNikol Pashinian visited Gyumri on Monday, his office said.\n' >"$work/page.txt"
  chmod 644 "$work/page.txt"
  "$@" "$unpacked/anun" index "$work/page.txt" 2>"$work/index.err" || fail "index: $(cat "$work/index.err")"
  "$@" "$unpacked/anun" search Pachinian --per-page 3 >"$work/search" || fail "search"
  grep -q Փաշինյան "$work/search" || fail "search found no Armenian spelling: $(cat "$work/search")"
  say "search: $(head -n 1 "$work/search")"
  children=$(ps -o pid= --ppid "$up" | tr -d ' ')
  [ -n "$children" ] || fail "the process of 'up' has no Elasticsearch"
  stop "$up"
  for child in $children; do
    ! kill -0 "$child" 2>/dev/null || fail "process $child outlived 'up'"
  done
  say "stopped, and so did its Elasticsearch"
  unset ANUN_ELASTICSEARCH_URL
}

say "in an empty folder, as $(id -un)"
quick_start env
[ -d "$unpacked/.anun" ] || fail "'up' did not keep its data beside the launcher"

if [ "$(id -u)" -ne 0 ]; then
  say "not tried, because it needs root: a folder of root's, used by somebody else"
  exit 0
fi
rm -rf "$unpacked/.anun"
chown -R 0:0 "$unpacked"
chmod -R a-w "$unpacked"
mkdir "$work/stranger"
chown 65534:65534 "$work/stranger"
say "in a folder of root's that nobody may write, as user 65534"
quick_start setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$work/stranger"
[ -d "$work/stranger/.local/share/anun" ] || fail "'up' did not keep its data in the user's folder"
[ -z "$(find "$unpacked" -newer "$work/stranger" -type f)" ] || fail "something was written beside the launcher"
say "done"
