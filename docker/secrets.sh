#!/bin/sh
# Makes what docker-compose.yml keeps secret, once: a certificate authority, the certificate of the
# Elasticsearch nodes, and passwords. Each part finds its own in its own volume below /secrets. What
# is there stays; a certificate within 30 days of its end is made anew by the same authority, and
# Elasticsearch takes it up without a restart.
set -eu
umask 077
cd /secrets

# A file that is complete or absent, never half written; $1 names it, its text is standard input.
keep() {
  cat >"$1.new"
  chmod 400 "$1.new"
  mv -f "$1.new" "$1"
}

# 24 random bytes, as letters and digits that need no quoting anywhere.
password() {
  openssl rand -hex 24 | tr -d '\n'
}

changed=
[ -f admin/ca.key ] || {
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | keep admin/ca.key
  openssl req -x509 -new -key admin/ca.key -days 3650 -subj '/CN=Anun certificate authority' \
    -addext 'basicConstraints=critical,CA:TRUE,pathlen:0' \
    -addext 'keyUsage=critical,keyCertSign,cRLSign' | keep admin/ca.pem
  changed="$changed certificate-authority"
}

for part in elasticsearch kibana api loader monitor; do
  cmp -s admin/ca.pem "$part/ca.pem" || keep "$part/ca.pem" <admin/ca.pem
done

names='DNS:elasticsearch,DNS:elasticsearch-2,DNS:elasticsearch-3,DNS:localhost,IP:127.0.0.1'
if ! openssl verify -CAfile admin/ca.pem elasticsearch/node.pem >/dev/null 2>&1 ||
  ! openssl x509 -in elasticsearch/node.pem -noout -checkend 2592000 >/dev/null; then
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | keep elasticsearch/node.key
  openssl req -new -key elasticsearch/node.key -subj '/CN=elasticsearch' -addext "subjectAltName=$names" \
    -addext 'extendedKeyUsage=serverAuth,clientAuth' |
    openssl x509 -req -CA admin/ca.pem -CAkey admin/ca.key -days 800 -copy_extensions copy 2>/dev/null |
    keep elasticsearch/node.pem
  changed="$changed node-certificate"
fi

[ -f admin/elastic ] || {
  password | keep admin/elastic
  changed="$changed password-of-elastic"
}
[ -f elasticsearch/elastic ] || keep elasticsearch/elastic <admin/elastic
# The health check reads name and password from here, so that neither is in the list of processes.
[ -f elasticsearch/curl ] ||
  printf 'user = "elastic:%s"\ncacert = "/usr/share/elasticsearch/config/secrets/ca.pem"\nsilent\nfail\n' "$(cat admin/elastic)" |
  keep elasticsearch/curl

[ -f admin/kibana_system ] || {
  password | keep admin/kibana_system
  changed="$changed password-of-kibana_system"
}
[ -f kibana/kibana.yml ] || {
  keep kibana/kibana.yml <<YML
# Written once by Anun's docker/secrets.sh.
elasticsearch.ssl.certificateAuthorities: ["/secrets/ca.pem"]
elasticsearch.username: "kibana_system"
elasticsearch.password: "$(cat admin/kibana_system)"
xpack.encryptedSavedObjects.encryptionKey: "$(password)"
xpack.reporting.encryptionKey: "$(password)"
xpack.security.encryptionKey: "$(password)"
YML
  changed="$changed kibana.yml"
}

echo "secrets:${changed:- nothing to change}"
