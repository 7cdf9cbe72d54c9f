#!/usr/bin/env bash
# Builds `Timing` as a native program, with the options that Nutgraf is built with, and runs it.
# Needs GRAALVM_HOME; stop other work meanwhile.
#
#   benchmarks/native.sh [seconds for each line]
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw -B -ntp -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
option() { sed -n 's|.*<quarkus.native.additional-build-args>\(.*\)</.*|\1|p' pom.xml | head -1; }
jars=$(tr ':' '\n' < target/classpath | grep -E '/(jackson-core|jsoup|jspecify)-' | tr '\n' ':')
# shellcheck disable=SC2046 # each option is a word of its own
"${GRAALVM_HOME:?must be the folder of a GraalVM}/bin/native-image" $(option | tr ',' ' ') --no-fallback \
    --initialize-at-build-time=org.nutgraf,org.jsoup,com.fasterxml.jackson \
    -cp "target/classes:target/test-classes:$jars" \
    org.nutgraf.benchmark.Timing -o target/timing > target/timing.log \
    || { tail -20 target/timing.log >&2; exit 1; }
target/timing "$@"
