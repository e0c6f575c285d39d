#!/usr/bin/env bash
# usage: session.sh WITHSESSION WITHDISPLAY
# A session and a display of one's own work, pass on the exit code and input, and leave nothing behind.
set -u
session=$1 display=$2
failed=0
check() { # what, wanted, got
    if [ "$2" != "$3" ]; then
        printf 'FAIL %s: wanted "%s", got "%s"\n' "$1" "$2" "$3"
        failed=1
    fi
}
run() { timeout 60 "$@" 2>/dev/null; }

check "a secret can be kept and found" kept \
    "$(run "$session" sh -c 'printf kept | secret-tool store --label=l key value && secret-tool lookup key value')"
check "the next session does not find it" "" "$(run "$session" secret-tool lookup key value)"
check "the home is another one" other "$(run "$session" sh -c "[ \"\$HOME\" = '$HOME' ] || echo other")"
check "input is passed on" input "$(echo input | run "$session" "$display" cat)"
check "there is a display with a window manager" Openbox \
    "$(run "$display" sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | sed "s/.*# //" | xargs xprop _NET_WM_NAME -id | sed "s/.*\"\(.*\)\"/\1/"')"
run "$session" "$display" sh -c 'exit 7'
check "the exit code is passed on" 7 $?

# Everything a session started goes with it, also what a command left in the background, also after a signal.
# shellcheck disable=SC2016  # expanded inside
top=$(run "$session" sh -c 'sleep 600 >/dev/null & dirname "$HOME"')
check "the folder of a session is removed" gone "$([ -e "$top" ] || echo gone)"
check "no process of a session is left" "" "$(grep -lsz "^USHER_SESSION=$top\$" /proc/[0-9]*/environ 2>/dev/null)"

fifo=$(mktemp -u)
mkfifo "$fifo"
"$session" "$display" sh -c "dirname \"\$HOME\" >'$fifo'; exec sleep 600" 2>/dev/null &
pid=$!
read -r -t 60 top <"$fifo"
kill -TERM "$pid"
wait "$pid"
check "a signal ends it" 143 $?
check "the folder is removed after a signal" gone "$([ -n "$top" ] && [ ! -e "$top" ] && echo gone)"
check "no process is left after a signal" "" "$(grep -lsz "^USHER_SESSION=$top\$" /proc/[0-9]*/environ 2>/dev/null)"
rm -f "$fifo"
exit $failed
