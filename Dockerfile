# Built with JDK 25, Maven and Node 24, run by an ordinary user on a JRE alone.
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -q -Pproduction -Dmaven.test.skip=true -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/diglot.jar extract --destination /opt/diglot

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin diglot \
 && install -d -o diglot -g diglot -m 0700 /data \
 && printf '%s\n' '#!/bin/sh' \
    'exec java -XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \' \
    '  -Dpolyglot.engine.WarnInterpreterOnly=false -jar /opt/diglot/diglot.jar "$@"' > /usr/local/bin/diglot \
 && chmod 0755 /usr/local/bin/diglot
COPY --from=build /opt/diglot /opt/diglot
USER diglot
WORKDIR /data
ENV DIGLOT_HOME=/data DIGLOT_BIND=0.0.0.0 DIGLOT_PORT=8080
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["diglot"]
