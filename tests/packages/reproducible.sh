#!/usr/bin/env bash
# usage: tests/packages/reproducible.sh
# The same source, copied to two places of different length and built there at different times without a compiler cache,
# makes packages of the same bytes. Two whole builds: long.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
case ${1:-} in -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;; esac
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export CCACHE_DISABLE=1
commit=$(git -C "$top" rev-parse HEAD) # both of it, whatever happens here meanwhile
for place in one another/and/longer; do
    mkdir -p "$work/$place"
    git -C "$top" archive "$commit" | tar -C "$work/$place" -x
    (umask $((RANDOM % 2 ? 22 : 27)) && cd "$work/$place" && packaging/deb.sh "$work/$place/made" >/dev/null)
done
code=0
for first in "$work"/one/made/*.deb; do
    second=$work/another/and/longer/made/$(basename "$first")
    if cmp "$first" "$second"; then
        echo "the same: $(basename "$first") $(sha256sum "$first" | cut -c1-16)"
    else
        code=1
        for deb in "$first" "$second"; do dpkg-deb -R "$deb" "$deb.tree"; done
        diff -rq "$first.tree" "$second.tree" || true
    fi
done
exit "$code"
