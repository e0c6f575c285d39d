#!/usr/bin/env bash
# usage: packaging/demo.sh [OPTION ...]
# Installs what is missing (packages.sh), builds the release and opens the wizard on a world of its own: a backend,
# purchases, accounts and a mailbox that live as long as the demo. OPTIONs go to "usher --demo".
#
# Without a display it walks both routes by itself and leaves a picture of every page in ./tour; --tour DIR does so
# anywhere, and with a display too. Ends with the wizard's exit code. The first run takes some minutes.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)

tour=
previous=
for word; do
    case $word in
        -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        --tour=*) tour=${word#--tour=} ;;
    esac
    if [ "$previous" = --tour ]; then tour=$word; fi
    previous=$word
done
headless=
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=1
say() { printf '== %s\n' "$*" >&2; }

"$top/packaging/packages.sh" build run ${headless:+demo}
say "Building (build/release)"
(cd "$top" && cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null && cmake --build build/release >&2)

usher=$top/build/release/bin/usher
if [ -z "$tour" ]; then
    [ -n "$headless" ] || exec "$usher" --demo "$@"
    tour=$PWD/tour
    set -- "$@" --tour "$tour"
fi

started=$(mktemp)
trap 'rm -f "$started"' EXIT
code=0
if [ -n "$headless" ]; then
    say "No display here: walking both routes on one of its own"
    "$top/tests/withsession.sh" "$top/tests/withdisplay.sh" "$usher" --demo "$@" || code=$?
else
    "$usher" --demo "$@" || code=$?
fi
count=$(find "$tour" -name '*.png' -newer "$started" 2>/dev/null | wc -l)
say "$count pictures in $tour"
exit "$code"
