#!/usr/bin/env bash
# usage: tests/withdisplay.sh COMMAND [ARGUMENT ...]
# Runs COMMAND on an X display of its own (Xvfb on a free number) with a window manager, so that windows get the focus.
# SCREEN=WIDTHxHEIGHT sets its size (default 1600x1000). Ends with COMMAND's exit code and leaves no process behind.
set -u
[ $# -gt 0 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }

top=$(mktemp -d /tmp/usher-display.XXXXXX) || exit 1
child='' server='' manager=''
# shellcheck disable=SC2317  # called by the traps
cleanup() {
    trap '' INT TERM HUP
    local pid
    for pid in $child $manager $server; do
        kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null
    done
    rm -rf -- "$top"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
die() {
    echo "withdisplay.sh: $*" >&2
    cat "$top/log" >&2
    exit 1
}

mkfifo "$top/number"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x1000}x24" -nolisten tcp -noreset 3>"$top/number" >"$top/log" 2>&1 &
server=$!
read -r -t 30 number <"$top/number" || die "Xvfb did not start"
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
unset WAYLAND_DISPLAY XAUTHORITY

openbox --sm-disable >>"$top/log" 2>&1 &
manager=$!
for turn in {1..200}; do
    case $(xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null) in *'window id'*) break ;; esac
    { [ "$turn" -lt 200 ] && kill -0 "$manager" 2>/dev/null; } || die "openbox did not start"
    sleep 0.05
done

"$@" <&0 &
child=$!
wait "$child"
code=$?
child=''
exit "$code"
