# The API and the page. Build context: the clone, after './anun --version' or 'mvn package'.
FROM eclipse-temurin:21-jre
COPY cli/target/app/lib /opt/anun/lib
# A clone under umask 077 lets nobody else read its files.
RUN chmod -R a+rX /opt/anun
# The user's own entities and edits; a volume here takes its owner from the image.
RUN mkdir -m 755 /authority && chown 65534:65534 /authority
ENV ANUN_AUTHORITY=/authority
USER 65534:65534
EXPOSE 8080
ENTRYPOINT ["java", "-Danun.home=/opt/anun", "-Danun.app=/opt/anun", "-cp", "/opt/anun/lib/*", "org.anun.cli.Anun"]
CMD ["serve", "--bind", "0.0.0.0"]
