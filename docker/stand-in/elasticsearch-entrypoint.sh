#!/bin/bash
# Does what the official image's entry point is documented to do: settings from variables with a dot
# in their name, and the password of "elastic" from a file that only its owner may read.
set -eu
umask 0002

if [ "$1" != eswrapper ]; then
  exec "$@"
fi

options=()
while IFS= read -r -d '' variable; do
  if [[ $variable =~ ^[a-z0-9_]+\.[a-z0-9_.]+=. ]]; then
    options+=("-E$variable")
  fi
done < <(env -0)

if [ -n "${ELASTIC_PASSWORD_FILE:-}" ]; then
  mode=$(stat -L -c %a "$ELASTIC_PASSWORD_FILE")
  case $mode in
    400 | 600) ;;
    *)
      echo "ERROR: File $ELASTIC_PASSWORD_FILE from ELASTIC_PASSWORD_FILE must have file permissions 400 or 600, but has $mode" >&2
      exit 1
      ;;
  esac
  [ -f config/elasticsearch.keystore ] || elasticsearch-keystore create
  if ! elasticsearch-keystore list | grep -q '^bootstrap.password$'; then
    elasticsearch-keystore add -x bootstrap.password <"$ELASTIC_PASSWORD_FILE"
  fi
  unset ELASTIC_PASSWORD_FILE
fi

exec elasticsearch "${options[@]}"
