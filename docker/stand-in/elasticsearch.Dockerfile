# An image with the name of the official Elasticsearch, made of its server from Maven Central, which
# lacks many modules. It has the official one's folders, users, entry point and plugin installer.
# Build context: made by build.sh.
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends bash curl tini && \
    rm -rf /var/lib/apt/lists/* && \
    groupadd -g 1000 elasticsearch && \
    useradd -u 1000 -g 1000 -G 0 -d /usr/share/elasticsearch elasticsearch
COPY --chown=1000:0 elasticsearch /usr/share/elasticsearch
COPY --chown=1000:0 jdk /usr/share/elasticsearch/jdk
COPY elasticsearch-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
WORKDIR /usr/share/elasticsearch
ENV ELASTIC_CONTAINER=true PATH=/usr/share/elasticsearch/bin:$PATH
# The small server lacks what its own security index is analysed with.
COPY --chown=1000:0 security-analysis.zip /tmp/security-analysis.zip
RUN mkdir -p data logs plugins config && chown 1000:0 data logs plugins config && chmod 775 data logs plugins config
USER elasticsearch:root
RUN printf 'cluster.name: "docker-cluster"\nnetwork.host: 0.0.0.0\n' >config/elasticsearch.yml && \
    bin/elasticsearch-plugin install --batch file:///tmp/security-analysis.zip
EXPOSE 9200 9300
ENTRYPOINT ["/usr/bin/tini", "--", "/usr/local/bin/docker-entrypoint.sh"]
CMD ["eswrapper"]
