#!/bin/sh
# What the name fields cost Elasticsearch at index time: the same generated articles indexed with
# Anun's mapping and with the same mapping without *.name and *.script, in both orders:
# index-cost.sh [--documents N] [--rounds N] [--seed N]
# Starts a throw-away node on loopback. Prints Markdown; index-cost.md keeps it with machine and date.
set -eu
. "$(dirname "$0")/live.sh"
live IndexCostCommand --samples "$home/seeds/articles" "$@"
