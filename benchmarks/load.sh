#!/usr/bin/env bash
# Puts the packaged server under load, under too much of it, before callers that are too slow, and
# before requests made to break it. Prints the tables of docs/benchmarks.md. Needs wrk, curl and
# python3, and the tests compiled; stop other work meanwhile.
#
#   benchmarks/load.sh jvm [SECONDS]      target/quarkus-app, as in the Dockerfile
#   benchmarks/load.sh native [SECONDS]   target/nutgraf-*-runner
set -euo pipefail
cd "$(dirname "$0")/.."

packaging=${1:-}
seconds=${2:-300}
port=8099
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
case $packaging in
    jvm) program=("$java" -XX:+UseSerialGC -Xmx256m -jar target/quarkus-app/quarkus-run.jar) ;;
    native) program=(target/nutgraf-*-runner -Xmx160m) ;;
    *) sed -n '6,7p' "$0" >&2; exit 2 ;;
esac

start() { # settings, as NAME=value
    env QUARKUS_HTTP_PORT=$port "$@" "${program[@]}" >target/load.log 2>&1 &
    server=$!
    until curl -sf -o /dev/null localhost:$port/q/health; do
        kill -0 $server
        sleep 0.1
    done
}

stop() {
    kill $server
    wait $server || true
}
trap 'kill $server 2>/dev/null || true' EXIT

memory() { # VmRSS or VmHWM, in MB
    awk -v name="$1:" '$1 == name { printf "%.0f", $2 / 1024 }' /proc/$server/status
}

load() { # seconds, connections, articles in a request
    wrk -t2 -c"$2" -d"$1s" --latency --timeout 30s -s benchmarks/load/article.lua \
        http://localhost:$port/extract -- benchmarks/article.txt "$3" | grep '^|'
}

one() { # of curl's times and codes
    curl -s -o /dev/null -w "$1" -H 'Content-Type: text/plain' \
        --data-binary @benchmarks/article.txt localhost:$port/extract
}

head='| articles/s | p50, ms | p99, ms | answered | turned away | errors |'
line='| --- | --- | --- | --- | --- | --- |'

printf '## Load: %s, 64 connections, 6 KB, %s s\n\n' "$packaging" "$seconds"
start
load 20 64 1 >/dev/null # warm
before=$(memory VmRSS)
printf '%s\n%s\n' "$head" "$line"
load "$seconds" 64 1
printf '\nMemory: %s MB before, %s MB behind it, %s MB at most.\n' \
    "$before" "$(memory VmRSS)" "$(memory VmHWM)"

printf '\n## Too much: 512 connections, 120 KB\n\n%s\n%s\n' "$head" "$line"
load 20 512 20
printf '\nBehind it, ten articles: %s\n' "$(for _ in 1 2 3 4 5 6 7 8 9 10; do
    one '%{http_code} in %{time_total} s, '
done)"
printf 'Memory at most: %s MB.\n' "$(memory VmHWM)"

printf '\n## Too slow\n\n'
python3 benchmarks/load/slow.py $port

printf '\n## Made to break it\n\n'
"$java" -cp target/test-classes:target/classes org.nutgraf.function.PathologicalRequests \
    http://localhost:$port
printf '\nMemory at most: %s MB.\n' "$(memory VmHWM)"
stop
