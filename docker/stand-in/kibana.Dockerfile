# Not Kibana: a server with its image's name, user and start command that answers the two requests
# which Compose and 'anun dashboards' send, so that their order and passwords can be tried where the
# real image cannot be had. It shows no board.
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends python3-minimal python3 curl tini && \
    rm -rf /var/lib/apt/lists/* && useradd -u 1000 -G 0 kibana
COPY kibana-docker.py /usr/local/bin/kibana-docker
RUN mkdir -p /usr/share/kibana/config /usr/share/kibana/data && chown -R 1000:0 /usr/share/kibana && \
    printf 'server.host: "0.0.0.0"\n' >/usr/share/kibana/config/kibana.yml
WORKDIR /usr/share/kibana
USER 1000
EXPOSE 5601
ENTRYPOINT ["/usr/bin/tini", "--"]
CMD ["/usr/local/bin/kibana-docker"]
