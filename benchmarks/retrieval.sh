#!/bin/sh
# How well articles are found by another spelling of the name in them, on a live Elasticsearch, ours
# beside what people use without Anun: retrieval.sh DIR [--searches N] [--seed N] [--half dev]
# DIR holds the gold data, which is no part of the project. Starts a throw-away node on loopback.
# Prints Markdown; retrieval.md keeps it with machine and date, and says what is measured.
set -eu
. "$(dirname "$0")/live.sh"
live RetrievalCommand "$@"
