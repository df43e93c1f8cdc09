# The official Elasticsearch with Anun's plugin, the same zip that './anun node' installs.
# Build context: a clone, after './anun --version' or 'mvn package', or an unpacked release.
ARG ELASTICSEARCH_VERSION=9.5.2
FROM docker.elastic.co/elasticsearch/elasticsearch:${ELASTICSEARCH_VERSION}
# Where the program lies in the context.
ARG ANUN_APP=cli/target/app
# Owned by the user of this image, as a clone under umask 077 lets nobody else read its files.
COPY --chown=1000:0 ${ANUN_APP}/anun-names.zip /tmp/anun-names.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/anun-names.zip && \
    mkdir -p config/secrets backups && chmod 770 backups
