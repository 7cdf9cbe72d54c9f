# docker build -t nutgraf . && docker run --rm --read-only --tmpfs /tmp -p 8080:8080 nutgraf
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN ./mvnw -B -ntp package -DskipUnitTests -DskipITs

# No shell and no package manager; the user is not root.
FROM gcr.io/distroless/java25-debian13:nonroot
WORKDIR /app
COPY --from=build /build/target/quarkus-app ./
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "-jar", "quarkus-run.jar"]
