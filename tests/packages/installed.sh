#!/usr/bin/env bash
# usage: tests/packages/installed.sh [DIR]
# The two packages of DIR (build/packages; packaging/deb.sh makes them) on a clean Debian 12: lintian, installation with
# what they need, the demo's tour with pictures, the service as its unit starts it, an upgrade, removal and purge, and what
# is left of each in the file system. As root, with debootstrap; minutes. Pictures: build/installed/.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
case ${1:-} in -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;; esac
packages=$(realpath "${1:-$top/build/packages}")
pictures=$top/build/installed
[ "$(id -u)" -eq 0 ] || { echo "installed.sh: root makes the system that this runs on" >&2; exit 77; }

work=$(mktemp -d)
root=$work/root service=
finish() {
    local code=$?
    trap - EXIT
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    for mount in proc dev/pts dev; do umount -l "$root/$mount" 2>/dev/null || true; done
    # What is still mounted is not ours to delete.
    if ! grep -q " $root/" /proc/mounts; then rm -rf --one-file-system -- "$work"; fi
    [ "$code" -eq 0 ] || echo "installed.sh ended with $code"
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM
say() { printf '== %s\n' "$*"; }
die() { printf 'FAILED: %s\n' "$*"; exit 1; }
chroot=(chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive)
inside() { "${chroot[@]}" "$@"; }
apt() { inside apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@" >"$work/log" 2>&1 || { tail -n 40 "$work/log"; die "apt-get $*"; }; }

one=$(find "$packages" -name 'usher_*.deb') && two=$(find "$packages" -name 'usherd_*.deb')
if [ ! -f "$one" ] || [ ! -f "$two" ]; then die "one usher_*.deb and one usherd_*.deb are wanted in $packages"; fi

say "lintian"
lintian --fail-on error,warning,info "$one" "$two" || die "lintian"

say "a clean Debian 12"
cached=$top/build/bookworm.tar
if [ ! -f "$cached" ]; then
    mirror=$({ cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null || true; } \
        | sed -n 's/^URIs: //p;s/^deb \(\[.*\] \)\?\(http[^ ]*\).*/\2/p' | sed -n 1p)
    debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >"$work/log" 2>&1 || { tail "$work/log"; die debootstrap; }
    rm -rf "$root"/var/cache/apt/archives/*.deb
    mkdir -p "$top/build" && tar -C "$root" -cf "$cached.new" . && mv "$cached.new" "$cached"
else
    mkdir "$root" && tar -C "$root" -xf "$cached"
fi
mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev"
# The machine's own sources: versions between them and the machine's libraries are the same.
cp /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/" 2>/dev/null && : >"$root/etc/apt/sources.list"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" && chmod 755 "$root/usr/sbin/policy-rc.d"
apt update

# listing NAME: every file with its kind, mode, owner and content, but what apt and dpkg keep about themselves.
listing() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./packages -o -path ./var/lib/apt -o -path ./var/cache \
        -o -path ./var/log -o -path ./root -o -path ./run -o -path ./var/lib/dpkg \) -prune -o -printf '%y %m %U:%G %p %l\n' | sort) >"$work/$1"
    (cd "$root" && find ./etc ./usr/lib/systemd ./var/lib/systemd -xdev -type f -exec sha256sum {} + 2>/dev/null | sort -k 2) >>"$work/$1"
}

mkdir "$root/packages" && cp "$one" "$two" "$root/packages/"
say "installation"
# Dependencies first, so that what is compared is what the packages themselves do.
needs=$(for package in "$one" "$two"; do dpkg-deb -f "$package" Depends; done | tr ',' '\n' | sed 's/|.*//; s/(.*//; s/ //g' | sort -u)
# shellcheck disable=SC2086  # names
apt install $needs openssl curl fonts-noto-core fonts-noto-cjk # recommended: the tour has Chinese pages
listing before
apt install "/packages/$(basename "$one")" "/packages/$(basename "$two")"
inside dpkg --audit | grep . && die "dpkg --audit"
[ "$(inside stat -c '%U:%G %a' /etc/usherd)" = "root:usherd 750" ] || die "/etc/usherd: $(inside stat -c '%U:%G %a' /etc/usherd)"
[ -z "$(find "$root/etc/systemd/system" -name 'usherd*')" ] || die "the service is enabled before it is configured"

say "the unit"
inside systemd-analyze verify /lib/systemd/system/usherd.service /lib/systemd/system/usherd.socket || die "systemd-analyze verify"
inside usher --version
inside usherd --version

say "the demo's tour"
rm -rf "$pictures"
inside useradd -m guest
inside runuser -u guest -- env QT_QPA_PLATFORM=offscreen timeout 300 usher --demo --tour /home/guest/tour >"$work/log" 2>&1 || { tail -n 30 "$work/log"; die "the tour"; }
cp -r "$root/home/guest/tour" "$pictures"
count=$(find "$pictures" -name '*.png' -size +2k | wc -l)
[ "$count" -ge 14 ] || die "only $count pictures"
say "$count pictures in $pictures"
inside userdel -r guest 2>/dev/null

say "the service, as its unit starts it"
inside sh -ec '
    cd /etc/usherd
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out certificate.pem 2>/dev/null
    chown root:usherd key.pem certificate.pem && chmod 640 key.pem
    sed -i "s,^address = \"smtps:.*,address = \"file:/var/lib/usherd/mails\"," usherd.toml
    sed -i "s,^#admin = \"\",admin = \"127.0.0.1:19443\",; s,^#port = 8443,port = 18443," usherd.toml'
# A mark of the administrator's, that an upgrade must keep.
echo '# ours' >>"$root/etc/usherd/usherd.toml"
begin() { # StateDirectory=, User=, UMask= and ExecStart= of the unit, by hand
    inside install -d -o usherd -g usherd -m 700 /var/lib/usherd
    local command
    command=$(sed -n 's/^ExecStart=//p' "$root/lib/systemd/system/usherd.service")
    # shellcheck disable=SC2086  # words
    "${chroot[@]}" setpriv --reuid usherd --regid usherd --init-groups --no-new-privs sh -c 'umask 0077; exec "$@"' sh $command \
        </dev/null >"$work/served" 2>&1 &
    service=$!
    for _ in {1..600}; do
        if inside curl -sf http://127.0.0.1:19443/healthz >/dev/null; then return; fi
        kill -0 "$service" 2>/dev/null || break
        sleep 0.1
    done
    cat "$work/served"
    die "usherd does not answer"
}
end() {
    local code=0
    kill -TERM "$service" && wait "$service" || code=$?
    service=
    [ "$code" -eq 0 ] || die "usherd ended with $code"
}
begin
inside curl -sf --cacert /etc/usherd/certificate.pem https://localhost:18443/api/v1/configuration >/dev/null || die "the API does not answer"
inside runuser -u usherd -- usherd purchase add --config /etc/usherd/usherd.toml --marketplace aws --account 123456789012 || die "purchase add"
end

say "an upgrade"
higher() { # FILE: the same package with a higher version
    dpkg-deb -R "$1" "$work/new" && sed -i 's/^\(Version: .*\)$/\1+1/; s/(= \([^)]*\))/(= \1+1)/' "$work/new/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$work/new" "$root/packages/$(basename "$1" .deb)+1.deb" >/dev/null && rm -rf "$work/new"
}
higher "$one"
higher "$two"
inside chmod 700 /etc/usherd
apt install -o Dpkg::Options::=--force-confdef "/packages/$(basename "$one" .deb)+1.deb" "/packages/$(basename "$two" .deb)+1.deb"
grep -q '^# ours' "$root/etc/usherd/usherd.toml" || die "the upgrade changed the configuration"
[ "$(inside stat -c %a /etc/usherd)" = 700 ] || die "the upgrade changed the administrator's mode"
inside chmod 750 /etc/usherd
begin
inside runuser -u usherd -- usherd purchase list --config /etc/usherd/usherd.toml | grep -q 123456789012 || die "the upgrade lost a purchase"
end

say "removal"
apt remove usher usherd
if [ ! -f "$root/var/lib/usherd/usherd.sqlite" ] || [ ! -f "$root/etc/usherd/usherd.toml" ]; then die "removal took data or configuration"; fi
if [ -e "$root/usr/bin/usher" ] || [ -e "$root/usr/bin/usherd" ]; then die "removal left a program"; fi

say "purge"
inside dpkg --purge usher usherd >"$work/log" 2>&1 || { cat "$work/log"; die "dpkg --purge"; } # usher is gone already: it has no configuration
[ -f "$root/etc/usherd/key.pem" ] || die "purge took the administrator's key"
rm -rf "$root/etc/usherd"
listing after
# The user stays, so that nobody gets its number; its lines are all that may differ, and those of the guest of the tour.
if diff "$work/before" "$work/after" >"$work/left"; then :; fi
grep '^[<>]' "$work/left" | grep -vE ' \./etc/(passwd|group|shadow|gshadow|subuid|subgid)-?( |$)|^[<>] [0-9a-f]{64}  \./etc/(passwd|group|shadow|gshadow|subuid|subgid)-?$' && die "this is left, or gone"
grep -q '^usherd:' "$root/etc/passwd" || die "the user is gone"
say "passed"
