#!/bin/sh
# Whether the names in the sample articles are found and become the right rows of the facets, ours
# beside plainer keys: entities.sh [--errors]
set -eu
. "$(dirname "$0")/measure.sh"
run entities.EntitiesCommand "$home/seeds" "$@"
