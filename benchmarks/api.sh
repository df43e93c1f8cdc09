#!/bin/sh
# What the API costs on top of Elasticsearch, with 100,000 made-up articles on a throw-away node:
# how soon 'anun serve' is ready, and the same searches through the API and straight to
# Elasticsearch, turn by turn, by 1 and 8 clients; then 64 clients, with the heap of --heap MB.
# Prints Markdown; api.md keeps it with machine and date. About fifteen minutes.
set -eu
. "$(dirname "$0")/live.sh"
package=api
live ApiCommand --home "$home" "$@"
