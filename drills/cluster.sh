#!/bin/sh
# Docker Compose from one node to three: the data stays, any node may fail while searches and loads go
# on, it catches up when it is back, a node that lost its disk joins again, and all three start anew.
# Needs what drills/compose.sh needs, 12 GB of memory, and 65,535 open files a process.
. "$(dirname "$0")/containers.sh"

# Waits until every shard has its copy on $1 nodes, after $2.
green() {
  tries=0
  until es "/_cluster/health?wait_for_status=green&wait_for_nodes=$1&timeout=5s" >/dev/null; do
    tries=$((tries + 1))
    [ $tries -lt 60 ] || fail "not green within five minutes of $2: $(es /_cat/health) $(es /_cat/shards)"
    sleep 1
  done
  say "green with $1 nodes after $2"
}

# Searches are answered as before, after $1.
unharmed() {
  answers "$api" >"$work/after"
  same "answers after $1" "$work/before" "$work/after"
}

# write WORD: an article that holds the word can be loaded and found. No container is started for it.
write() {
  mkdir -p "$work/$1"
  printf '{"text":"The %s crossed the river at dawn, and nobody in the village saw it."}\n' "$1" >"$work/$1/article.jsonl"
  chmod -R a+rX "$work"
  loaded=$(compose run --rm --no-deps -v "$work/$1:/in:ro" load /in 2>"$work/load.err" | tail -n 1)
  expect "a load meanwhile" "read 1, indexed 1, updated 0, unchanged 0, rejected 0" "$loaded"
  curl -fsS "$api/v1/search?q=$1" >"$work/found.json"
  expect "articles about the $1" 1 "$(sed 's/.*"total":{"value":\([0-9]*\).*/\1/' "$work/found.json")"
  answers "$api" >"$work/before"
}

begin
load_samples
answers "$api" >"$work/before"

say "two nodes more"
set -a
. "$home/docker/cluster.env"
set +a
up
green 3 "two nodes joined"
unharmed "two nodes joined"
containers >"$work/containers"
up
containers | cmp -s - "$work/containers" || fail "the second 'up' made containers anew: $(containers)"

lose() {
  say "$1 is killed"
  compose kill "$1" >/dev/null 2>&1
  answer "the loss of $1"
  unharmed "the loss of $1"
  write "$2"
  compose start "$1" >/dev/null 2>&1
  green 3 "the return of $1"
  unharmed "the return of $1"
}
lose elasticsearch heron
lose elasticsearch-2 marten
lose elasticsearch-3 badger

say "the first node loses its disk"
compose rm --stop --force elasticsearch >/dev/null 2>&1
docker volume rm "anun-drill-$$_elasticsearch-data" >/dev/null
up
green 3 "the loss of a disk"
unharmed "the loss of a disk"

say "all containers are removed and made again; the volumes stay"
compose down --timeout 60 >/dev/null 2>&1
up
green 3 "'down' and 'up'"
unharmed "'down' and 'up'"
say "PASSED"
