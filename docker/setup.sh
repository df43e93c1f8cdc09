#!/bin/sh
# One-shot of docker-compose.yml: the index, Kibana's password, and for each part a key with its own
# rights, in that part's own volume. A second run changes nothing.
set -eu
umask 077
/opt/anun/anun setup --wait 120 --keys /secrets/admin/keys --kibana-password-file /secrets/admin/kibana_system "$@"
for part in api loader monitor; do
  key=/secrets/admin/keys/$part.key
  cmp -s "$key" "/secrets/$part/key" || {
    cp "$key" "/secrets/$part/key.new"
    mv -f "/secrets/$part/key.new" "/secrets/$part/key"
  }
done
