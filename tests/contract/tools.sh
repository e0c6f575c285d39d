#!/usr/bin/env bash
# usage: tests/contract/tools.sh [--lint]
# Installs the development tools of package-lock.json into build/npm, where they are missing. With --lint it holds
# resources/api/openapi.yaml against redocly.yaml as well. A registry that cannot be reached is a failure, unless
# USHER_OFFLINE=1 says that this is known.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
tools=$top/build/npm

case ${1-} in
    ''|--lint) ;;
    -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    *) echo "tools.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
esac

mkdir -p "$tools"
exec 9>"$tools/lock" # tests start side by side
flock 9
if ! cmp -s "$here/package-lock.json" "$tools/installed"; then
    cp "$here/package.json" "$here/package-lock.json" "$tools"
    if ! said=$(npm ci --prefix "$tools" --ignore-scripts --prefer-offline --no-audit --no-fund 2>&1); then
        printf '%s\n' "$said" >&2
        echo "note: not linted, npm registry unreachable"
        [ "${USHER_OFFLINE-}" = 1 ]
        exit
    fi
    cp "$here/package-lock.json" "$tools/installed"
fi
flock -u 9

if [ "${1-}" = --lint ]; then
    REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
        "$tools/node_modules/.bin/redocly" lint --config "$here/redocly.yaml" "$top/resources/api/openapi.yaml"
fi
