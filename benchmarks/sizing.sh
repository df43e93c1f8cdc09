#!/bin/sh
# What articles cost: loaded by the program, multiplied to many, rebuilt, backed up and restored, on a
# throw-away node. Prints a line a step: seconds by the clock, seconds of processor time (which hang less
# on what else runs), bytes on disk. sizing.md keeps it with machine and date.
#
#   benchmarks/sizing.sh [--different N] [--articles N] [--heap SIZE]
#   benchmarks/sizing.sh --data DIR [--heap SIZE]
#
# --different: made-up articles that 'anun index' reads, judges and writes (default 20000)
# --articles: to how many they are multiplied, as copies of other outlets and days (default 100000)
# --data: no loading: the folder of a node that holds articles, which this changes; take a copy
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
different=20000
articles=100000
heap=2g
data=
while [ $# -gt 0 ]; do
  case $1 in
    --different) different=$2 ;;
    --articles) articles=$2 ;;
    --heap) heap=$2 ;;
    --data) data=$(readlink -f "$2") ;;
    *) echo "$0: unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
"${here%/*}/anun" --version >&2
# shellcheck disable=SC1091
. "$here/../drills/common.sh"
es=$(free_port)
export ANUN_ELASTICSEARCH_URL="http://127.0.0.1:$es"

# The first number named $1 in the answer to $2.
number() {
  curl -fsS "$ANUN_ELASTICSEARCH_URL/$2" | sed "s/.*\"$1\":\([0-9]*\).*/\1/"
}

# Processor time of Elasticsearch so far, in milliseconds.
server() {
  number total_in_millis '_nodes/stats/process?filter_path=nodes.*.process.cpu.total_in_millis'
}

now() {
  date +%s%N
}

# step WHAT COMMAND…: runs it and says what it took. Peak memory of the command is in $peak.
step() {
  what=$1
  shift
  began=$(now)
  before=$(server)
  # The times of a shell's children count for it once they have ended.
  (
    "$@" >"$work/step.out" 2>"$work/step.err" &
    step=$!
    while kill -0 $step 2>/dev/null; do
      sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$step/status >>"$work/peaks" 2>/dev/null || true
      sleep 0.5
    done
    wait $step || exit 1
    times >"$work/times"
  ) || fail "$what: $(head -c 2000 "$work/step.err")"
  own=$(sed -n 2p "$work/times" | tr 'ms' '  ' | awk '{printf "%.1f", $1 * 60 + $2 + $3 * 60 + $4}')
  echo "$what	$began $(now) $before $(server) $own" | awk -F '\t' '{
    split($2, part, " ")
    printf "%s: %.1f s; processor: %.1f s of Elasticsearch, %.1f s of the command\n",
      $1, (part[2] - part[1]) / 1e9, (part[4] - part[3]) / 1e3, part[5] }'
  peak=$(($(sort -n "$work/peaks" | tail -n 1) / 1024))
  rm -f "$work/peaks"
}

# What the index $1 has and takes, as it stands: no merge is forced.
size() {
  curl -fsS -X POST "$ANUN_ELASTICSEARCH_URL/$1/_flush?wait_if_ongoing" >/dev/null
  stored=$(number count "$1/_count")
  bytes=$(number size_in_bytes "$1/_stats/store?filter_path=_all.primaries.store.size_in_bytes")
  say "$1: $stored articles, $((bytes / 1000000)) MB, $((bytes / stored)) bytes each"
}

memory() {
  process=$(number id '_nodes?filter_path=nodes.*.process.id')
  say "Elasticsearch: $(awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$process/status") MB resident with -Xmx$heap," \
    "$(($(number heap_used_in_bytes '_nodes/stats/jvm?filter_path=nodes.*.jvm.mem.heap_used_in_bytes') / 1048576)) MB of heap in use"
}

call() {
  curl -fsS -X "$1" -H 'Content-Type: application/json' "$ANUN_ELASTICSEARCH_URL/$2" ${3:+-d "$3"}
}

if [ -z "$data" ]; then
  "$here/articles.sh" --write "$different" >"$work/articles.jsonl"
fi
start node "$anun" node --es-port "$es" --heap "$heap" --data "${data:-$work/node}" --snapshots "$work/snapshots"
node=$pid
say "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), heap of Elasticsearch $heap"
if [ -z "$data" ]; then
  say "$different different articles, $(($(wc -c <"$work/articles.jsonl") / different)) bytes of JSON each"
  step "anun index" "$anun" index "$work/articles.jsonl"
  head -n 1 "$work/step.out"
  say "loader: $peak MB resident at most"
  size anun
  step "multiplied to $articles" "$here/articles.sh" --node "$ANUN_ELASTICSEARCH_URL" --multiply "$articles"
fi
size anun
memory
"$anun" indices
step "anun indices rebuild" "$anun" indices rebuild
cat "$work/step.out"
say "rebuild: $peak MB resident at most"
"$anun" indices
size anun
step "anun indices prune" "$anun" indices prune --keep 0
call PUT _snapshot/size '{"type": "fs", "settings": {"location": "'"$work/snapshots"'"}}' >/dev/null
step "snapshot" call PUT '_snapshot/size/one?wait_for_completion=true' '{"indices": "anun-*", "include_global_state": false}'
grep -q '"state":"SUCCESS"' "$work/step.out" || fail "the snapshot is not complete"
say "snapshot: $(du -sm "$work/snapshots" | cut -f1) MB"
step "a second snapshot, nothing new" call PUT '_snapshot/size/two?wait_for_completion=true' '{"indices": "anun-*", "include_global_state": false}'
call DELETE "anun-*" >/dev/null 2>&1 || for index in $(curl -fsS "$ANUN_ELASTICSEARCH_URL/_cat/indices/anun-*?h=index"); do
  call DELETE "$index" >/dev/null
done
step "restore" call POST '_snapshot/size/one/_restore?wait_for_completion=true' '{"indices": "anun-*"}'
size anun
memory
stop "$node"
