# shellcheck shell=sh
# What the drills with Docker Compose share; each reads this file first. They run a project of their
# own on free ports of this machine, and remove its containers, networks and volumes at their end.
. "$(dirname "$0")/common.sh"

ANUN_PORT=$(free_port)
ANUN_KIBANA_PORT=$(free_port)
ANUN_ELASTICSEARCH_PORT=$(free_port)
export ANUN_PORT ANUN_KIBANA_PORT ANUN_ELASTICSEARCH_PORT
api=http://127.0.0.1:$ANUN_PORT

compose() {
  docker compose --project-directory "$home" --project-name "anun-drill-$$" --ansi never --progress quiet "$@"
}

remove() {
  [ -n "${ANUN_DRILL_KEEP:-}" ] || compose --profile load --profile monitoring --profile cluster down --volumes --timeout 20 >/dev/null 2>&1 || true
}
trap 'remove; finish' EXIT

# Names and ids of the containers that run.
containers() {
  compose ps --format '{{.Name}} {{.ID}}' | sort
}

# The last line that the one-shot $1 printed; Compose puts terminal codes before it.
last() {
  compose logs --no-log-prefix "$1" | tail -n 1 | tr -d '\033\r' | sed 's/^\[2K//'
}

# Waits until a search is answered after $1.
answer() {
  tries=0
  until curl -fsS "$api/v1/search?q=Pashinian" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || fail "no answer within five minutes of $1"
    sleep 1
  done
}

# Builds the images and starts the project, with what COMPOSE_PROFILES says.
begin() {
  say "building the images, and starting"
  compose build >"$work/build.log" 2>&1 || fail "docker compose build: $(tail -n 20 "$work/build.log")"
  began=$(date +%s)
  up
  say "ready after $(($(date +%s) - began)) s"
}

up() {
  compose up --wait >"$work/up.log" 2>&1 || fail "docker compose up --wait: $(tail -n 20 "$work/up.log"; compose logs --tail 20)"
}

# Loads the samples.
load_samples() {
  loaded=$(compose run --rm load /opt/anun/seeds 2>/dev/null)
  expect "the load" "read 52, indexed 52, updated 0, unchanged 0, rejected 0" "$(echo "$loaded" | tail -n 1)"
}

# es PATH: asks a node that runs, as an administrator.
es() {
  for node in elasticsearch elasticsearch-2 elasticsearch-3; do
    compose exec -T $node curl -K config/secrets/curl "https://localhost:9200$1" 2>/dev/null && return
  done
  return 1
}
