#!/bin/sh
# The upgrade of Elasticsearch, with the same plugin: a node of an old version is loaded and asked;
# it stops; the version of this Anun starts over the same folder, gives the same answers and is
# written to. Then that of the mapping: an index of the mapping version before is rebuilt while
# somebody searches all the time, and led back.
#
#   drills/upgrade.sh OLD.zip
#
# OLD.zip is the server to come from; Maven fetches it:
#   mvn dependency:copy -Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:9.2.0:zip \
#     -DoutputDirectory=.
. "$(dirname "$0")/common.sh"

[ $# -eq 1 ] || fail "say which server to come from, as $(basename "$0") OLD.zip"
old=$(readlink -f "$1")
es=$(free_port)
export ANUN_ELASTICSEARCH_URL="http://127.0.0.1:$es"
export ANUN_AUTHORITY="$work/authority"
export ANUN_API_KEYS="$work/api-keys.tsv"

version() {
  curl -fsS "$ANUN_ELASTICSEARCH_URL/_nodes?filter_path=nodes.*.version" | sed 's/.*"version":"\([^"]*\)".*/\1/'
}

# serve NAME [OPTION…]: the whole stack over the one folder.
serve() {
  name=$1
  shift
  start "$name" "$anun" up --port "$(free_port)" --es-port "$es" --heap 512m --data "$work/node" --no-seeds "$@"
  up=$pid
}

say "a node of $(basename "$old")"
serve old --elasticsearch-zip "$old"
"$anun" index "$home/seeds" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
was=$(version)
say "Elasticsearch $was"
answers "$address" >"$work/before"
articles=$(count "$ANUN_ELASTICSEARCH_URL")
say "articles: $articles"
stop "$up"

say "the same folder under the Elasticsearch of this Anun, with the same plugin"
serve new
is=$(version)
say "Elasticsearch $is"
[ "$was" != "$is" ] || fail "it is the same version as before"
answers "$address" >"$work/after"
same "answers before and after" "$work/before" "$work/after"
printf 'Pashinian visits Gyumri\n\nNikol Pashinian visited Gyumri on Monday, his office said.\n' >"$work/page.txt"
"$anun" index "$work/page.txt" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
expect "articles after one more" $((articles + 1)) "$(count "$ANUN_ELASTICSEARCH_URL")"
"$anun" index "$home/seeds" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
grep -q 'indexed 0, updated 0' "$work/index" || fail "loading again is not unchanged: $(cat "$work/index")"
say "loading again: $(head -n 1 "$work/index")"

say "the mapping: the index is made one of the version before"
mapping=$("$anun" indices | sed -n 's/.*mapping \([0-9]*\).*serving.*/\1/p')
[ -n "$mapping" ] || fail "no index serves"
curl -fsS -X PUT -H 'Content-Type: application/json' "$ANUN_ELASTICSEARCH_URL/anun/_mapping" \
  -d '{"_meta": {"anun_mapping": '$((mapping - 1))'}}' >"$work/aged"
! "$anun" index "$work/page.txt" >"$work/index" 2>"$work/index.err" || fail "an old index was written to"
say "a load is refused: $(cat "$work/index.err")"
answers "$address" >"$work/before"

touch "$work/searching" "$work/late"
: >"$work/failures"
(
  searches=0
  while [ -e "$work/searching" ]; do
    searches=$((searches + 1))
    echo $searches >"$work/searches"
    status=$(curl -sS -o "$work/seen" -w '%{http_code}' "$address/v1/search?q=Pashinian&facets=" 2>>"$work/failures")
    case $status in
      200)
        grep -q '"partial":false' "$work/seen" || echo "partial: $(cat "$work/seen")" >>"$work/failures"
        sed 's/.*"total":{"value":\([0-9]*\).*/\1/' "$work/seen" >>"$work/totals"
        ;;
      504) echo >>"$work/late" ;; # The machine is busy; it says nothing of the rebuild.
      *) echo "$status: $(cat "$work/seen")" >>"$work/failures" ;;
    esac
  done
) &
reader=$!
running="$running $reader"
"$anun" indices rebuild 2>"$work/rebuild.err" >"$work/rebuild" || fail "rebuild: $(cat "$work/rebuild.err")"
say "$(cat "$work/rebuild")"
rm "$work/searching"
wait $reader
say "answers that came too late, because the machine is busy: $(wc -l <"$work/late" | tr -d ' ')"
[ ! -s "$work/failures" ] || fail "a reader met failures: $(head -c 2000 "$work/failures")"
expect "different totals that the reader saw, in $(cat "$work/searches") searches" 1 \
  "$(sort -u "$work/totals" | wc -l | tr -d ' ')"
expect "mapping version" "$mapping" "$("$anun" indices | sed -n 's/.*mapping \([0-9]*\).*serving.*/\1/p')"
answers "$address" >"$work/after"
same "answers before and after the rebuild" "$work/before" "$work/after"
"$anun" index "$work/page.txt" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
say "loading again: $(head -n 1 "$work/index")"

say "back, and forth"
"$anun" indices rollback >"$work/rollback" || fail "rollback"
say "$(cat "$work/rollback")"
expect "mapping version" $((mapping - 1)) "$("$anun" indices | sed -n 's/.*mapping \([0-9]*\).*serving.*/\1/p')"
answers "$address" >"$work/after"
same "answers after the rollback" "$work/before" "$work/after"
"$anun" indices rebuild >"$work/rebuild" 2>"$work/rebuild.err" || fail "rebuild: $(cat "$work/rebuild.err")"
"$anun" indices prune --keep 1 >"$work/pruned" 2>"$work/pruned.err" || fail "prune: $(cat "$work/pruned.err")"
say "pruned: $(cat "$work/pruned")"
expect "indices" 2 "$("$anun" indices | wc -l | tr -d ' ')"
stop "$up"
say "done"
