#!/usr/bin/env bash
# Times Nutgraf and other programs on the golden articles, one after the other, in processor time.
# Needs npm and 4 GB of memory; downloads 500 MB, of which most are CoreNLP's models.
#
#   benchmarks/peers.sh [SECONDS]      for each program
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
peers=benchmarks/peers

./mvnw -B -ntp -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath
./mvnw -B -ntp -q -f $peers/pom.xml dependency:build-classpath -Dmdep.outputFile=target/classpath
npm install --prefix $peers --no-audit --no-fund --silent

run() { # the class path, and the program
    "$java" -Xmx4g -XX:+UseSerialGC -cp "$1" $peers/"$2".java "$seconds"
}

run "target/classes:$(cat target/classpath)" Nutgraf
(cd $peers && node npm.mjs "$seconds")
run "$(cat $peers/target/classpath)" CoreNlp
