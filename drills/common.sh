# shellcheck shell=sh
# What the drills share; each reads this file first. A drill works in a folder of its own ($work), on
# free ports of the loopback interface, ends what it started by its process id, and leaves nothing.
# What it says with 'fail' is a wrong result: it prints the reason, and ends with 1.
set -eu

here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
# The clone, or the unpacked archive.
home=${here%/*}
anun=$home/anun
work=$(mktemp -d "${TMPDIR:-/tmp}/anun-drill.XXXXXX")
# The server may run as another user.
chmod 755 "$work"
running=

say() {
  printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"
}

fail() {
  say "FAILED: $*" >&2
  exit 1
}

# Ends the process $1, which this drill started, and waits for it.
stop() {
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
  running=$(printf '%s' "$running" | sed "s/ $1\$//; s/ $1 / /")
}

finish() {
  code=$?
  trap - EXIT
  for pid in $running; do
    stop "$pid"
  done
  [ -z "${ANUN_DRILL_KEEP:-}" ] || { say "kept: $work"; exit $code; }
  rm -rf "$work"
  exit $code
}
trap finish EXIT
trap 'exit 130' INT TERM

for program in curl sed od; do
  command -v $program >/dev/null || fail "$program is missing"
done

# A port that nobody listens on, as far as a connection can tell.
free_port() {
  while :; do
    port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
    curl -s -o "$work/nobody" --max-time 2 "http://127.0.0.1:$port/" || [ $? -ne 7 ] || break
  done
  echo "$port"
}

# start NAME COMMAND…: starts it, waits until it prints where it is ready, and leaves its process id
# in $pid and its address, without a slash at the end, in $address. Its output is in $work/NAME.*.
start() {
  name=$1
  shift
  : >"$work/$name.out"
  "$@" >"$work/$name.out" 2>"$work/$name.err" &
  pid=$!
  running="$running $pid"
  tries=0
  until grep -q '^ready ' "$work/$name.out"; do
    kill -0 "$pid" 2>/dev/null || fail "$* ended: $(cat "$work/$name.err")"
    tries=$((tries + 1))
    [ $tries -lt 3000 ] || fail "$* was not ready within ten minutes: $(cat "$work/$name.err")"
    sleep 0.2
  done
  address=$(sed -n 's/^ready //p' "$work/$name.out")
  address=${address%/}
}

# same WHAT FILE FILE: two answers are equal, byte for byte.
same() {
  cmp "$2" "$3" || fail "$1 differs: $(diff "$2" "$3" | head -c 2000)"
  say "same: $1 ($(wc -c <"$2") bytes)"
}

# expect WHAT WANTED GOT
expect() {
  [ "$2" = "$3" ] || fail "$1: $3, not $2"
  say "$1: $3"
}

# The answer of the API at $1 to searches that use facets, spellings and a histogram, without how
# long they took.
answers() {
  for query in 'q=Pashinian' 'q=Dmytro%20Peskov&match=script' 'q=&facets=person,place,source' \
    'q=Gyumri&person=nikol-pashinyan&lang=hy&sort=newest'; do
    # A busy machine may be too late at first.
    curl -fsS --retry 20 --retry-delay 2 "$1/v1/search?$query" >"$work/answer" 2>"$work/answer.err" ||
      fail "no answer to $query: $(cat "$work/answer.err")"
    sed 's/"took_ms":[0-9]*/"took_ms":0/' "$work/answer"
    echo
  done
}

# How many articles the alias of the Elasticsearch at $1 has.
count() {
  curl -fsS "$1/anun/_count" | sed 's/.*"count":\([0-9]*\).*/\1/'
}
