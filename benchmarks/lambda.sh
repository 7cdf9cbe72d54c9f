#!/usr/bin/env bash
# Builds the native function for AWS Lambda and an empty handler with the same options, as Quarkus
# makes it and with Nutgraf's settings of the start, and measures them side by side. Prints the
# tables of docs/lambda.md. Needs GRAALVM_HOME; stop other work meanwhile.
#
#   benchmarks/lambda.sh              builds what is not built, and measures
set -euo pipefail
cd "$(dirname "$0")/.."

empty=benchmarks/empty-handler
program=target/nutgraf-0.1.0-SNAPSHOT-runner
[ -f target/function.zip ] && [ -x "$program" ] \
    || ./mvnw -B -ntp -q clean package -Plambda -Dnative -DskipUnitTests
plain=$empty/target/plain/empty-handler-0.1.0-SNAPSHOT-runner
settings=$empty/target/settings/empty-handler-0.1.0-SNAPSHOT-runner
[ -x $plain ] || ./mvnw -B -ntp -q -f $empty/pom.xml package
[ -x $settings ] || ./mvnw -B -ntp -q -f $empty/pom.xml package -Psettings

# The same options for all, or the comparison says nothing.
same() {
    theirs=$(sed -n "s|^quarkus.$1=||p" $empty/src/main/resources/application.properties)
    [ "$2" = "$theirs" ] || { echo "$1 differs: '$2' and '$theirs'" >&2; exit 1; }
}
for option in native.additional-build-args native.monitoring log.min-level; do
    same $option "$(sed -n "s|.*<quarkus.$option>\(.*\)</.*|\1|p" pom.xml | tail -1)"
done

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jars=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/com/fasterxml/jackson/core" -name '*-2.21*.jar' \
    | tr '\n' ':')
"$java" -cp "target/test-classes:target/classes:$jars" org.nutgraf.lambda.Measurements \
    $program $plain $settings benchmarks/article.txt

printf '\n| size, MB | function.zip | program |\n| --- | --- | --- |\n'
size() { awk -v bytes="$(stat -c %s "$1")" 'BEGIN { printf "%.1f", bytes / 1e6 }'; }
printf '| empty handler | %s | %s |\n' "$(size $empty/target/plain/function.zip)" "$(size $plain)"
printf '| Nutgraf | %s | %s |\n' "$(size target/function.zip)" "$(size $program)"
