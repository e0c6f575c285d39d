#!/usr/bin/env bash
# The one list of the Debian packages this project needs, and the one place that installs them.
#
# usage: packaging/packages.sh [--list] [GROUP ...]
#   build   compiler, libraries, Qt's tools
#   run     what the two programs look for while they run, and the fonts of the interface's languages
#   package what checks the packages, and makes the clean system that they are installed on (in test)
#   demo    a display, a window manager and a keyring for machines that have none
#   test    the test suite and the checks of the source (takes in demo)
# Without a group: build run test. Only what is missing is installed; --list prints the names and installs nothing.
set -euo pipefail

# shellcheck disable=SC2034  # the groups are read by name
{
build=(build-essential cmake ninja-build ccache pkg-config python3 git
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools qt6-svg-dev qtkeychain-qt6-dev
    libboost1.81-dev libssl-dev libsodium-dev libcurl4-openssl-dev libzxcvbn-dev libtomlplusplus-dev
    libsystemd-dev prometheus-cpp-dev libfontconfig-dev)
run=(xdg-utils desktop-file-utils libsecret-1-0 libqt6svg6 libqt6sql6-sqlite libqt6sql6-psql qt6-translations-l10n fonts-noto-core fonts-noto-cjk)
package=(appstream desktop-file-utils mandoc zsh fish lintian debootstrap)
demo=(dbus gnome-keyring xvfb openbox x11-utils procps)
test=("${demo[@]}" "${package[@]}" python3-aiosmtpd python3-yaml python3-jsonschema openssl postgresql haproxy
    chromium nginx-light testssl.sh wrk libsecret-tools at-spi2-core python3-gi gir1.2-atspi-2.0 libglib2.0-bin xauth xdotool imagemagick poppler-utils
    clang libclang-rt-dev lld llvm clang-tidy clang-format clazy cppcheck codespell shellcheck)
# A Node of another source brings its own npm, which Debian's would conflict with.
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then test+=(nodejs npm); fi
}

say() { printf '%s\n' "$*" >&2; }
die() { say "packages.sh: $*"; exit 1; }

list=
groups=()
for word; do
    case $word in
        -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        --list) list=1 ;;
        build|run|demo|package|test) groups+=("$word") ;;
        *) die "unknown word \"$word\" (build, run, demo, package, test, --list, --help)" ;;
    esac
done
[ ${#groups[@]} -gt 0 ] || groups=(build run test)

wanted=()
for group in "${groups[@]}"; do
    declare -n names=$group
    wanted+=("${names[@]}")
done
mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | sort -u)
if [ -n "$list" ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    die "this system has no apt-get. The project builds anywhere with these (Debian's names): ${wanted[*]}"
fi
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(printf '%s\n' "$installed"))
[ -n "${missing[*]}" ] || exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null \
        || die "not root and no sudo here. As root: apt-get install --no-install-recommends ${missing[*]}"
    root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { # as root, without a question, its own words kept for the case of failure
    ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -o APT::Update::Error-Mode=any "$@" >>"$log" 2>&1 </dev/null
}
unavailable() { # those of the missing that apt knows no version of
    comm -23 <(printf '%s\n' "${missing[@]}") \
        <(LC_ALL=C apt-cache policy "${missing[@]}" 2>/dev/null \
            | sed -n -e '/^[^ ].*:$/{s/:$//;h}' -e '/Candidate: (none)/d' -e '/Candidate: /{x;p}' | sort -u)
}
refresh() {
    say "Reading the package lists (${root[*]+sudo }apt-get update) ..."
    if ! apt update; then
        tail -n 15 "$log" >&2
        die "apt-get update failed: is the network there? (nothing was installed)"
    fi
}
install() { apt install --no-install-recommends "${missing[@]}"; }

say "Installing ${#missing[@]} missing packages and what they need (${root[*]+sudo }apt-get install): ${missing[*]}"
fresh=
if [ -n "$(unavailable)" ]; then
    refresh
    fresh=1
    gone=$(unavailable)
    [ -z "$gone" ] || die "apt-get knows no $(printf '%s' "$gone" | tr '\n' ' '): this needs Debian 12 (bookworm) or newer"
fi
if ! install; then
    # Lists that are some weeks old point at versions the mirror no longer has.
    if [ -z "$fresh" ]; then refresh; fi
    if [ -n "$fresh" ] || ! install; then
        tail -n 25 "$log" >&2
        die "apt-get install failed; what it said is above"
    fi
fi
say "Installed."
