#!/usr/bin/env bash
# usage: tests/contract/redoc.sh [--check]
# Makes resources/docs/redoc.js.gz, which shows the reference at /docs, of the Redoc that package-lock.json names: its one
# file for browsers with its licences, without the one picture that it would load from elsewhere. --check: is it that?
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
redoc=$top/build/npm/node_modules/redoc
made=$top/resources/docs/redoc.js.gz

script() {
    echo '/*!'
    cat "$redoc/LICENSE"
    echo '*/'
    cat "$redoc/bundles/redoc.standalone.js.LICENSE.txt"
    sed 's,"https://cdn\.redoc\.ly/redoc/logo-mini\.svg","data:\,",' "$redoc/bundles/redoc.standalone.js"
}

"$here/tools.sh"
if [ ! -d "$redoc" ]; then echo "note: redoc.js.gz was not looked at"; exit 77; fi
if [ "${1-}" = --check ]; then
    cmp <(script) <(gzip -dc "$made") || { echo "run tests/contract/redoc.sh" >&2; exit 1; }
    # What a browser would fetch by itself; addresses of licences and namespaces are only named.
    if gzip -dc "$made" | grep -oE 'src[:=]"https?://[^"]*|https?://(cdn|fonts|unpkg)\.[^"]*'; then
        echo "redoc.js.gz loads something from elsewhere" >&2
        exit 1
    fi
else
    script | gzip -9n >"$made"
fi
