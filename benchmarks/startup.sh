#!/bin/sh
# How long a user waits: './anun up' on a built tree until it is ready and until the first faceted
# answer, and what its two processes weigh. The baseline is the same Elasticsearch alone, './anun
# node'. With --clone also a fresh clone with an empty Maven cache.
# Prints one line a figure, then medians and their ratio to the baseline; results with machine and
# date are in startup.md.
set -eu
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
runs=5
clone=false
for argument in "$@"; do
  case $argument in
    --clone) clone=true ;;
    *) runs=$argument ;;
  esac
done

now() { date +%s.%N; }
since() { echo "$1 $(now)" | awk '{printf "%.1f", $2 - $1}'; }

# The resident memory and the used heap of a Java process, in MB.
resident() { awk '/VmRSS/ {printf "%d", $2 / 1024}' "/proc/$1/status"; }
heap() {
  jcmd=$(dirname "$(readlink -f "/proc/$1/exe")")/jcmd
  user=$(stat -c %u "/proc/$1")
  as=
  [ "$user" = "$(id -u)" ] || as="setpriv --reuid=$user --regid=$user --clear-groups"
  $as "$jcmd" "$1" GC.heap_info |
    sed -n 's/.*heap .* used \([0-9]*\)K.*/\1/p' | awk '{sum += $1} END {printf "%d", sum / 1024}'
}

# Waits for the line "ready" of process $up in $log, begun at $start.
await_ready() {
  until grep -q '^ready ' "$log"; do
    kill -0 "$up" 2>/dev/null || { echo "anun ended early" >&2; exit 1; }
    sleep 0.05
  done
  ready=$(since "$start")
}

# Starts './anun node' on data folder $1; leaves the seconds in $ready.
measure_node() {
  log=$(mktemp)
  start=$(now)
  "$home/anun" node --es-port 19200 --data "$1" >"$log" 2>/dev/null &
  up=$!
  await_ready
}

# Starts './anun up' of clone $1 on data folder $2; leaves the seconds in $ready and $answer.
measure() {
  log=$(mktemp)
  start=$(now)
  "$1/anun" up --port 18080 --es-port 19200 --data "$2" >"$log" 2>/dev/null &
  up=$!
  await_ready
  curl -fsS 'http://127.0.0.1:18080/v1/search?q=Pashinian' >/dev/null
  answer=$(since "$start")
}

stop() {
  kill "$up"
  wait "$up" || true
  rm -f "$log"
}

folder=$(mktemp -d)
chmod a+x "$folder"
trap 'rm -rf "$folder"' EXIT
"$home/anun" --version >&2

figures=$folder/figures
{
printf 'figure\trun\tseconds or MB\n'
for run in $(seq "$runs"); do
  rm -rf "$folder/data"
  measure "$home" "$folder/data"
  printf 'first start, ready\t%s\t%s\n' "$run" "$ready"
  printf 'first start, first faceted answer\t%s\t%s\n' "$run" "$answer"
  stop
  measure_node "$folder/data"
  printf 'baseline: Elasticsearch alone, second start\t%s\t%s\n' "$run" "$ready"
  stop
  measure "$home" "$folder/data"
  printf 'second start, ready\t%s\t%s\n' "$run" "$ready"
  printf 'second start, first faceted answer\t%s\t%s\n' "$run" "$answer"
  if [ "$run" = "$runs" ]; then
    server=$(pgrep -f "org.elasticsearch.bootstrap.Elasticsearch.*$folder|$folder.*org.elasticsearch.bootstrap.Elasticsearch" | tail -n 1)
    printf 'anun, resident MB\t%s\t%s\n' "$run" "$(resident "$up")"
    printf 'anun, heap used MB\t%s\t%s\n' "$run" "$(heap "$up")"
    printf 'Elasticsearch, resident MB\t%s\t%s\n' "$run" "$(resident "$server")"
    printf 'Elasticsearch, heap used MB\t%s\t%s\n' "$run" "$(heap "$server")"
  fi
  stop
done

if $clone; then
  git clone -q "$home" "$folder/clone"
  MAVEN_OPTS="-Dmaven.repo.local=$folder/m2"
  export MAVEN_OPTS
  measure "$folder/clone" "$folder/clone-data"
  printf 'fresh clone, empty Maven cache, ready\t1\t%s\n' "$ready"
  stop
fi
} | tee "$figures"

printf '\nmedian\tfigure\tratio to the baseline\n'
tail -n +2 "$figures" | sort -t '	' -k 1,1 -k 3,3n | awk -F '\t' '
  function median(from, to) { return values[int((from + to) / 2)] }
  $1 != figure { if (figure) middle[figure] = median(1, count); figure = $1; count = 0; order[++figures] = $1 }
  { values[++count] = $3 }
  END {
    middle[figure] = median(1, count)
    base = middle["baseline: Elasticsearch alone, second start"]
    for (i = 1; i <= figures; i++)
      printf "%s\t%s\t%s\n", middle[order[i]], order[i], order[i] ~ /MB$/ ? "" : sprintf("%.2f", middle[order[i]] / base)
  }'
