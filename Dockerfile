# One image for each of the five programs: docker build --build-arg MODULE=scoring-service .
ARG JDK_IMAGE=eclipse-temurin:25-jdk
ARG JRE_IMAGE=eclipse-temurin:25-jre
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS node

FROM ${JDK_IMAGE} AS build
RUN apt-get update && apt-get install --yes --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
# the gateway brings the web client, which is built with Node.js
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
ARG MODULE
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --quiet -DskipTests -pl "${MODULE}" -am package \
    && java -Djarmode=tools -jar "${MODULE}"/target/"${MODULE}"-*-app.jar extract --destination /app \
    && mv /app/"${MODULE}"-*-app.jar /app/app.jar

FROM ${JRE_IMAGE}
RUN useradd --system --uid 10001 anugerah && mkdir /data && chown anugerah /data
USER 10001
WORKDIR /app
COPY --from=build /app /app
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 ANUGERAH_DATA=/data \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+UseCompactObjectHeaders"
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${HEALTH_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "app.jar"]
