#!/bin/sh
# How long it takes to screen one list of names against another: match.sh [COUNT [KIND [SEED]]],
# 100,000 full names a list by default; KIND is person or token. Prints seconds, names a second,
# processor time and the peak of the memory, reading the list included. The names are made up; match.md says how.
set -eu
. "$(dirname "$0")/measure.sh"
count=${1:-100000}
kind=${2:-person}
seed=${3:-7}
case $kind in
  person | token) ;;
  *)
    echo "match.sh: KIND is person or token, not $kind" >&2
    exit 2
    ;;
esac

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(run names.NameMaker "$count" "$folder" "$seed" "$kind")
"$home/anun" --version >/dev/null # builds it where it must, outside the time taken

started=$(date +%s.%N)
"$home/anun" match --against "$folder/list.txt" --kind "$kind" \
  <"$folder/queries.txt" >"$folder/matches.txt" 2>"$folder/told.txt" &
program=$!
peak=unknown
ticks=0
while kill -0 "$program" 2>/dev/null; do
  seen=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$program/status" 2>/dev/null || true)
  peak=${seen:-$peak}
  seen=$(awk '{ print $14 + $15 }' "/proc/$program/stat" 2>/dev/null || true)
  ticks=${seen:-$ticks}
  sleep 0.2
done
wait "$program"
ended=$(date +%s.%N)

cat "$folder/told.txt"
awk -v kind="$kind" -v count="$count" -v from="$started" -v to="$ended" -v peak="$peak" \
  -v processor="$((ticks / $(getconf CLK_TCK)))" 'BEGIN {
  printf "%s: %d names against %d in %.1f s, %.0f names a second, processor time %d s, peak %s MB\n",
    kind, count, count, to - from, count / (to - from), processor,
    peak == "unknown" ? peak : sprintf("%.0f", peak / 1024)
}'
