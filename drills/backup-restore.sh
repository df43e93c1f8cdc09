#!/bin/sh
# Backup and restore: takes a snapshot of a running node and copies what lies beside it, throws the
# node's folder away, restores on a new node, and compares counts, answers, edits and keys.
#
#   drills/backup-restore.sh
. "$(dirname "$0")/common.sh"

backup=$work/backup
es=$(free_port)
export ANUN_ELASTICSEARCH_URL="http://127.0.0.1:$es"
export ANUN_AUTHORITY="$work/first/authority"
export ANUN_API_KEYS="$work/first/api-keys.tsv"

# serve NAME: the node and the API over the folder $work/NAME/node, with the seeds if it is new.
serve() {
  start "$1" "$anun" up --port "$(free_port)" --es-port "$es" --heap 512m --data "$work/$1/node" \
    --snapshots "$backup/snapshots" "$2"
  up=$pid
}

say "a node with the sample articles, edits of two entities, and a key of the API"
mkdir "$work/first" "$backup"
serve first --no-seeds
"$anun" entities rename --kind person nikol-pashinyan en 'N. Pashinyan' >"$work/edit"
"$anun" entities split gyumri Giumri >>"$work/edit"
"$anun" index "$home/seeds" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
sleep 2 # An edit counts within a second.
answers "$address" >"$work/before"
grep -q 'N. Pashinyan' "$work/before" || fail "the edit is not in the answers"
articles=$(count "$ANUN_ELASTICSEARCH_URL")
say "articles: $articles"
key=$("$anun" keys create newsroom 2>"$work/key.err")
sleep 2

say "the snapshot, and the files beside it"
put() {
  curl -fsS -X "$1" -H 'Content-Type: application/json' "$ANUN_ELASTICSEARCH_URL/$2" -d "$3" ||
    fail "$1 $2"
}
put PUT _snapshot/anun '{"type": "fs", "settings": {"location": "'"$backup/snapshots"'"}}' >"$work/repository"
put PUT '_snapshot/anun/drill?wait_for_completion=true' '{"indices": "anun-*", "include_global_state": false}' \
  >"$work/snapshot"
grep -q '"state":"SUCCESS"' "$work/snapshot" || fail "the snapshot is not complete: $(cat "$work/snapshot")"
cp -Rp "$ANUN_AUTHORITY" "$ANUN_API_KEYS" "$backup/"
say "backup: $(du -sh "$backup" | cut -f1)"

say "the loss: the node ends, and its folder, the edits and the keys are deleted"
stop "$up"
rm -rf "$work/first"

say "a new node, empty"
export ANUN_AUTHORITY="$work/second/authority"
export ANUN_API_KEYS="$work/second/api-keys.tsv"
mkdir "$work/second"
cp -Rp "$backup/authority" "$backup/api-keys.tsv" "$work/second/"
start second "$anun" node --es-port "$es" --heap 512m --data "$work/second/node" --snapshots "$backup/snapshots"
node=$pid
put PUT _snapshot/anun '{"type": "fs", "settings": {"location": "'"$backup/snapshots"'", "readonly": true}}' \
  >"$work/repository"
put POST '_snapshot/anun/drill/_restore?wait_for_completion=true' '{"indices": "anun-*"}' >"$work/restored"
grep -q '"failed":0' "$work/restored" || fail "not every shard was restored: $(cat "$work/restored")"
expect "articles" "$articles" "$(count "$ANUN_ELASTICSEARCH_URL")"

start api "$anun" serve --port "$(free_port)"
curl -s -o "$work/unasked" -w '%{http_code}' "$address/v1/search?q=Pashinian" >"$work/status"
expect "status without a key" 401 "$(cat "$work/status")"
# The answers before were given without a key, as there was none yet.
curl() {
  command curl -H "X-API-Key: $key" "$@"
}
answers "$address" >"$work/after"
same "answers with facets, edits in them" "$work/before" "$work/after"
"$anun" indices >"$work/indices"
expect "indices that serve" 1 "$(grep -c serving "$work/indices")"
"$anun" index "$home/seeds" 2>"$work/index.err" >"$work/index" || fail "index: $(cat "$work/index.err")"
grep -q 'indexed 0, updated 0' "$work/index" || fail "loading again is not unchanged: $(cat "$work/index")"
say "loading again: $(head -n 1 "$work/index")"
stop "$node"
say "done: everything came back"
