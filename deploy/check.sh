#!/usr/bin/env bash
# Checks what is deployed, without credentials: serverless.yml in each of its forms, and the state
# machine. Needs npm; builds nothing, and takes an empty zip where there is no target/function.zip.
#
#   deploy/check.sh
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --prefix "$work/tools" --no-audit --no-fund --silent osls@4.3.1 asl-validator@4.0.0
PATH="$work/tools/node_modules/.bin:$PATH"
export SLS_TELEMETRY_DISABLED=1 SLS_NOTIFICATIONS_MODE=off

asl-validator --json-path deploy/archive.asl.json

zip=target/function.zip
if [ ! -f "$zip" ]; then
    zip=$work/function.zip
    # The zip format's empty archive.
    printf 'PK\005\006\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000' >"$zip"
fi

package() { # name, parameters...
    local name=$1
    shift
    osls package --package "$work/$name" --param="zip=$zip" "$@"
    node - "$work/$name/cloudformation-template-update-stack.json" "$name" <<'JS'
const [file, name] = process.argv.slice(2);
const { Resources: all } = require(file);
const of = type => Object.values(all).filter(r => r.Type === type);
const fail = message => { console.error(`${name}: ${message}`); process.exit(1); };
const expected = name === 'public' ? 'NONE' : 'AWS_IAM';
for (const type of ['AWS::Lambda::Url', 'AWS::ApiGatewayV2::Route']) {
    if (of(type).length !== 1) fail(`there should be one ${type}`);
    const p = of(type)[0].Properties;
    if ((p.AuthType ?? p.AuthorizationType ?? 'NONE') !== expected) fail(`${type} should be ${expected}`);
}
const stage = of('AWS::ApiGatewayV2::Stage')[0].Properties;
if (!stage.DefaultRouteSettings?.ThrottlingRateLimit) fail('the API should be throttled');
const functions = of('AWS::Lambda::Function');
const handlers = functions.map(f => f.Properties.Environment.Variables.QUARKUS_LAMBDA_HANDLER).sort();
if (handlers.join() !== 'batch,date,extract,figures,headline,http,quotes,sqs') fail(`handlers are ${handlers}`);
if (of('AWS::Logs::LogGroup').some(g => !g.Properties.RetentionInDays)) fail('logs should end');
console.log(`${name}: ${Object.keys(all).length} resources, ${functions.length} functions`);
JS
}

package default
package arm64 --param=architecture=arm64
package jvm --param=packaging=jvm
package public --param=access=public
