#!/bin/sh
# The upgrade of Elasticsearch with the same plugin, and that of an index which an older Anun wrote.
#
# A node of an old version is loaded and asked; beside it stands an index of mapping 3 with articles
# as the Anun of then stored them (drills/upgrade). The node stops; the version of this Anun starts
# over the same folder and gives the same answers from both. Then the older index serves: a load is
# refused, it is rebuilt while somebody searches all the time, loaded, led back, rebuilt, pruned.
#
#   drills/upgrade.sh OLD.zip [OLD-PLUGIN.zip]
#
# OLD.zip is the server to come from; Maven fetches it:
#   mvn dependency:copy -Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:9.2.0:zip \
#     -DoutputDirectory=.
# OLD-PLUGIN.zip is the plugin of then, cli/target/app/anun-names.zip of a clone built at the commit
# that drills/README.md names; it then makes the keys of the older index, and stays until
# Elasticsearch has been upgraded. Without it today's plugin does both.
. "$(dirname "$0")/common.sh"

case $# in
  1 | 2) ;;
  *) fail "say which server to come from, as $(basename "$0") OLD.zip [OLD-PLUGIN.zip]" ;;
esac
old=$(readlink -f "$1")
plugin=
[ $# -eq 1 ] || plugin=$(readlink -f "$2")
older=anun-3-20260101000000000
es=$(free_port)
export ANUN_ELASTICSEARCH_URL="http://127.0.0.1:$es"
export ANUN_AUTHORITY="$work/authority"
export ANUN_API_KEYS="$work/api-keys.tsv"

# This Anun with the plugin of then: laid out as an archive is.
before=$anun
if [ -n "$plugin" ]; then
  app=$home
  [ ! -d "$home/cli/target/app" ] || app=$home/cli/target/app
  mkdir "$work/then"
  ln -s "$app/lib" "$home/mappings" "$work/then/"
  cp "$anun" "$work/then/"
  cp "$plugin" "$work/then/anun-names.zip"
  ln -s "$app"/elasticsearch-*.zip "$work/then/" 2>/dev/null || true
  before=$work/then/anun
fi

version() {
  curl -fsS "$ANUN_ELASTICSEARCH_URL/_nodes?filter_path=nodes.*.version" | sed 's/.*"version":"\([^"]*\)".*/\1/'
}

# serve NAME ANUN [OPTION…]: the whole stack over the one folder.
serve() {
  name=$1
  program=$2
  shift 2
  start "$name" "$program" up --port "$(free_port)" --es-port "$es" --heap 512m --data "$work/node" --no-seeds "$@"
  up=$pid
}

send() {
  curl -fsS -X "$1" -H 'Content-Type: application/x-ndjson' "$ANUN_ELASTICSEARCH_URL/$2" --data-binary "$3" \
    >"$work/sent" || fail "$1 $2: $(cat "$work/sent")"
}

# What the index $1 finds by each of the seven ways of reading a text, with counts and highlights, and
# not with what only later mappings have.
asked() {
  for question in text:Matenadaran text.en:scholars text.hy:ձի text.ru:разговоры text.exact:Gumri text.name:Pachinian \
    text.script:Pashinian title.name:Gyumri; do
    curl -fsS -H 'Content-Type: application/json' \
      "$ANUN_ELASTICSEARCH_URL/$1/_search?filter_path=hits.total,hits.hits._id,hits.hits.highlight,aggregations" -d '{
      "size": 100, "sort": ["url", "story", "published_at"],
      "query": {"match": {"'"${question%:*}"'": "'"${question#*:}"'"}},
      "highlight": {"fields": {"'"${question%:*}"'": {"type": "unified"}}},
      "aggs": {"language": {"terms": {"field": "language"}}, "person": {"terms": {"field": "person", "size": 50}},
        "spelling": {"terms": {"field": "spelling", "size": 50}},
        "month": {"date_histogram": {"field": "published_at", "calendar_interval": "month"}}}}' ||
      fail "no answer to $question"
    echo
  done
}

# How many articles of the alias have the field $1.
having() {
  curl -fsS "$ANUN_ELASTICSEARCH_URL/anun/_count?q=_exists_:$1" | sed 's/.*"count":\([0-9]*\).*/\1/'
}

# The version of the mapping that serves.
serving() {
  "$anun" indices | sed -n 's/.*mapping \([0-9]*\).*serving.*/\1/p'
}

load() {
  "$anun" index "$1" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
}

say "a node of $(basename "$old")${plugin:+, with $(basename "$plugin")}"
serve old "$before" --elasticsearch-zip "$old"
load "$home/seeds"
was=$(version)
say "Elasticsearch $was"
answers "$address" >"$work/before"
articles=$(count "$ANUN_ELASTICSEARCH_URL")
say "articles: $articles"
say "beside it an index of mapping 3, with articles of then"
send PUT "$older" "@$here/upgrade/mapping-3.json"
send POST "$older/_bulk?refresh" "@$here/upgrade/articles-3.ndjson"
grep -q '"errors":false' "$work/sent" || fail "an article of then is refused: $(head -c 2000 "$work/sent")"
stored=$(curl -fsS "$ANUN_ELASTICSEARCH_URL/$older/_count" | sed 's/.*"count":\([0-9]*\).*/\1/')
expect "articles in it" "$(grep -c '^{"index"' "$here/upgrade/articles-3.ndjson")" "$stored"
asked $older >"$work/older-before"
! grep -q '"hits":{"total":{"value":0,' "$work/older-before" || fail "a question finds nothing: $work/older-before"
stop "$up"

say "the same folder under the Elasticsearch of this Anun, with the same plugin"
serve new "$before"
is=$(version)
say "Elasticsearch $is"
[ "$was" != "$is" ] || fail "it is the same version as before"
answers "$address" >"$work/after"
same "answers before and after" "$work/before" "$work/after"
asked $older >"$work/older-after"
same "answers of the older index before and after" "$work/older-before" "$work/older-after"
printf 'Pashinian visits Gyumri\n\nNikol Pashinian visited Gyumri on Monday, his office said.\n' >"$work/page.txt"
load "$work/page.txt"
expect "articles after one more" $((articles + 1)) "$(count "$ANUN_ELASTICSEARCH_URL")"
load "$home/seeds"
grep -q 'indexed 0, updated 0' "$work/index" || fail "loading again is not unchanged: $(cat "$work/index")"
say "loading again: $(head -n 1 "$work/index")"

if [ -n "$plugin" ]; then
  say "the same folder with today's plugin"
  stop "$up"
  serve today "$anun"
  asked $older >"$work/older-after"
  cmp -s "$work/older-before" "$work/older-after" ||
    say "until the rebuild, answers of the older index differ: $(diff "$work/older-before" "$work/older-after" | grep -c '^>') of 8"
fi

say "the mapping: the older index serves, as before its upgrade"
mapping=$(serving)
[ -n "$mapping" ] || fail "no index serves"
send POST _aliases '{"actions": [{"remove_index": {"index": "anun-'"$mapping"'-*"}}, {"add": {"index": "'$older'", "alias": "anun"}}]}'
expect "mapping version" 3 "$(serving)"
! "$anun" index "$work/page.txt" >"$work/index" 2>"$work/index.err" || fail "an old index was written to"
say "a load is refused: $(cat "$work/index.err")"

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
if [ -z "$plugin" ]; then
  # Other keys may find more, from one moment on.
  expect "different totals that the reader saw, in $(cat "$work/searches") searches" 1 \
    "$(sort -u "$work/totals" | wc -l | tr -d ' ')"
fi
expect "mapping version" "$mapping" "$(serving)"
asked anun >"$work/older-rebuilt"
if [ -z "$plugin" ]; then
  same "answers of the older index and of the rebuilt" "$work/older-before" "$work/older-rebuilt"
else
  say "answers that differ from those with the plugin of then: $(diff "$work/older-before" "$work/older-rebuilt" | grep -c '^>') of 8"
fi

say "loading into it: what then had no fields for is read from the files"
for field in place interface_share; do
  expect "articles with $field" 0 "$(having $field)"
done
load "$home/seeds"
say "$(head -n 1 "$work/index")"
expect "articles" "$articles" "$(count "$ANUN_ELASTICSEARCH_URL")"
expect "articles with interface_share" "$articles" "$(having interface_share)"
say "articles with place: $(having place)"
load "$home/seeds"
grep -q 'indexed 0, updated 0' "$work/index" || fail "loading again is not unchanged: $(cat "$work/index")"
say "loading again: $(head -n 1 "$work/index")"

say "back, and forth"
"$anun" indices rollback >"$work/rollback" || fail "rollback"
say "$(cat "$work/rollback")"
expect "mapping version" 3 "$(serving)"
expect "articles" "$stored" "$(count "$ANUN_ELASTICSEARCH_URL")"
asked anun >"$work/older-back"
same "answers after the rollback" "$work/older-after" "$work/older-back"
"$anun" indices rebuild >"$work/rebuild" 2>"$work/rebuild.err" || fail "rebuild: $(cat "$work/rebuild.err")"
"$anun" indices prune --keep 1 >"$work/pruned" 2>"$work/pruned.err" || fail "prune: $(cat "$work/pruned.err")"
say "pruned: $(cat "$work/pruned")"
expect "indices" 2 "$("$anun" indices | wc -l | tr -d ' ')"
stop "$up"
say "done"
