# The program: the API with its page, the loader, and the one-shot services of docker-compose.yml.
# Build context: a clone, after './anun --version' or 'mvn package', or an unpacked release.

FROM eclipse-temurin:25-jdk AS program
# A Java of only the modules that the program uses, a fifth of a JDK.
RUN jlink --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --output /opt/jre --add-modules \
java.base,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,\
jdk.charsets,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs
# Where the program lies in the context.
ARG ANUN_APP=cli/target/app
COPY ${ANUN_APP}/lib /opt/anun/lib
COPY seeds /opt/anun/seeds
COPY anun docker/setup.sh /opt/anun/
# A clone under umask 077 lets nobody else read its files.
RUN chmod -R a+rX /opt/anun && chmod 755 /opt/anun/anun /opt/anun/setup.sh

# Makes the certificates and passwords; openssl stays out of what serves.
FROM debian:trixie-slim AS secrets
RUN apt-get update && apt-get install -y --no-install-recommends openssl && rm -rf /var/lib/apt/lists/*
# A new volume takes its owner and mode from the folder that it is mounted over.
RUN install -d -m 700 -o 1000 -g 1000 /secrets/admin /secrets/elasticsearch /secrets/kibana \
    /secrets/api /secrets/loader /secrets/monitor
COPY docker/secrets.sh /opt/secrets.sh
USER 1000:1000
ENTRYPOINT ["sh", "/opt/secrets.sh"]

FROM debian:trixie-slim
COPY --from=program /opt/jre /opt/java
COPY --from=program /opt/anun /opt/anun
# The user's own entities and edits.
RUN install -d -m 755 -o 1000 -g 1000 /authority
ENV ANUN_AUTHORITY=/authority JAVA_HOME=/opt/java LANG=C.UTF-8 ANUN_JAVA_OPTS=-XX:MaxRAMPercentage=60
USER 1000:1000
EXPOSE 8080
# The image has no curl; bash speaks enough HTTP to ask whether searches are answered.
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["bash", "-c", \
"exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["/opt/anun/anun"]
CMD ["serve", "--bind", "0.0.0.0"]
