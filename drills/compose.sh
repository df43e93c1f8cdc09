#!/bin/sh
# Docker Compose from nothing to a faceted answer: everything starts, the samples are loaded, a second
# 'up' changes nothing, no secret is where others look, and a restart and a removal of all containers
# lose nothing. Needs a Docker daemon, Compose, and the images (docker/stand-in/build.sh where no
# registry can be reached). The volumes of this drill are removed at its end.
. "$(dirname "$0")/containers.sh"
COMPOSE_PROFILES=monitoring
export COMPOSE_PROFILES

begin
load_samples
curl -fsS "$api/v1/search?q=Pashinian&facets=language,person" >"$work/search.json"
expect "articles about Pashinian" 33 "$(sed 's/.*"total":{"value":\([0-9]*\).*/\1/' "$work/search.json")"
for facet in language person; do
  say "$facet: $(sed "s/.*\"$facet\":{\"values\":\[\(.*\)/\1/; s/\].*//" "$work/search.json" |
    grep -o '"label":"[^"]*","count":[0-9]*' | sed 's/"label":"\([^"]*\)","count":/\1 /' | head -n 4 | paste -sd,)"
done
answers "$api" >"$work/before"

say "again: nothing may change"
containers >"$work/containers"
compose up --wait >/dev/null 2>&1 || fail "the second 'up --wait' ended otherwise than the first"
containers | cmp -s - "$work/containers" || fail "the second 'up' made containers anew: $(containers)"
expect "secrets" "secrets: nothing to change" "$(last secrets)"
expect "setup" "nothing changed" "$(last setup)"

say "what the board of operations shows"
rows() {
  es "/anun-operations-*/_count?q=kind:$1" | sed 's/.*"count":\([0-9]*\).*/\1/'
}
expect "rows of loads" 1 "$(rows load)"
tries=0
until [ "$(rows api)" -gt 0 ]; do
  tries=$((tries + 1))
  [ $tries -lt 60 ] || fail "the monitor wrote nothing within five minutes: $(compose logs --tail 5 monitor)"
  sleep 5
done
say "rows of the API's minutes: $(rows api)"

say "looking for secrets in the lists of processes, in logs, metrics and what Docker tells"
compose run --rm --entrypoint sh secrets -c 'cat /secrets/admin/elastic; echo; cat /secrets/admin/kibana_system; echo
  cat /secrets/admin/keys/*; sed -n "s/.*ncryptionKey: .\(.*\)./\1/p" /secrets/kibana/kibana.yml' 2>/dev/null |
  tr -d '\r' | sed '/^$/d' >"$work/secrets"
found=$(wc -l <"$work/secrets")
[ "$found" -ge 8 ] || fail "expected eight secrets or more, and read $found"
{
  compose top
  compose logs
  compose ps -aq | xargs docker inspect
  curl -fsS "$api/metrics"
} >"$work/seen"
! grep -F -q -f "$work/secrets" "$work/seen" || fail "a secret was seen; compare secrets and seen in $work"
say "none of $found secrets in $(wc -c <"$work/seen") bytes"

say "all keys are made anew"
compose run --rm setup --rotate >"$work/rotate.log" 2>&1 || fail "setup --rotate: $(cat "$work/rotate.log")"
expect "replaced keys" 3 "$(grep -c 'replaced the key' "$work/rotate.log")"
expect "the API with the old key" 502 "$(curl -s -o /dev/null -w '%{http_code}' "$api/v1/search?q=Pashinian")"
compose restart --timeout 30 api monitor
answer "the API's restart"
answers "$api" >"$work/after-rotation"
same "answers with new keys" "$work/before" "$work/after-rotation"

say "Elasticsearch is stopped and started"
compose restart --timeout 30 elasticsearch
answer "Elasticsearch's restart"
answers "$api" >"$work/after-restart"
same "answers after the restart" "$work/before" "$work/after-restart"

say "all containers are removed and made again; the volumes stay"
compose down --timeout 30 >/dev/null 2>&1
up
answers "$api" >"$work/after-down"
same "answers after 'down' and 'up'" "$work/before" "$work/after-down"
say "PASSED"
