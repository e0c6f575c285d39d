#!/usr/bin/env bash
# usage: tests/withsession.sh COMMAND [ARGUMENT ...]
# Runs COMMAND in a session of its own: a home that is thrown away, its own D-Bus session bus and an unlocked keyring
# on it. Nothing of the caller's is read or written. Ends with COMMAND's exit code and leaves no process behind.
# Works as root and in containers. The keyring's password is "usher" (to lock and unlock it in a test).
set -u
[ $# -gt 0 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }

# Under /tmp whatever TMPDIR says: socket names may have 107 bytes.
top=$(mktemp -d /tmp/usher-session.XXXXXX) || exit 1
mkdir -m 700 "$top/run" "$top/home" "$top/data" "$top/cache" "$top/config" "$top/state"
# A PostgreSQL server that root starts runs as somebody else, below this folder.
mkdir -m 711 "$top/tmp" && chmod 711 "$top"

members() { # processes of this session: whoever inherited its mark, wherever it was forked to
    grep -lsz "^USHER_SESSION=$top\$" /proc/[0-9]*/environ | cut -d / -f 3
}
cleanup() {
    trap '' INT TERM HUP
    local turn pids
    for turn in {1..40}; do
        mapfile -t pids < <(members)
        [ ${#pids[@]} -gt 0 ] || break
        if [ "$turn" -eq 1 ]; then kill -TERM "${pids[@]}" 2>/dev/null; fi
        if [ "$turn" -gt 30 ]; then kill -KILL "${pids[@]}" 2>/dev/null; fi
        sleep 0.05
    done
    rm -rf -- "$top"
}
trap cleanup EXIT

# shellcheck disable=SC2016  # expanded by the inner shell
inner='printf %s usher | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || { echo "withsession.sh: the keyring did not start" >&2; exit 1; }
exec "$@"'
env -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK -u KDE_FULL_SESSION -u XDG_CURRENT_DESKTOP \
    USHER_SESSION="$top" HOME="$top/home" XDG_RUNTIME_DIR="$top/run" XDG_DATA_HOME="$top/data" XDG_STATE_HOME="$top/state" \
    XDG_CACHE_HOME="$top/cache" XDG_CONFIG_HOME="$top/config" TMPDIR="$top/tmp" \
    dbus-run-session -- sh -c "$inner" sh "$@" <&0 &
child=$!
stop() { # the exit trap ends the rest
    kill -TERM "$child" 2>/dev/null
    exit "$1"
}
trap 'stop 130' INT
trap 'stop 143' TERM HUP
wait "$child"
