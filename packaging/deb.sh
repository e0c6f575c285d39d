#!/usr/bin/env bash
# usage: packaging/deb.sh [DIR]
# Builds the release and from it the two Debian packages, usher and usherd, into DIR (build/packages); prints their names.
# The same source makes the same bytes, wherever it lies and whenever it is built.
#
# USHER_CMAKE has more words for cmake, as "-DUSHER_BRAND=guance".
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
case ${1:-} in
    -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
    -*) echo "deb.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
esac
into=$(realpath -m "${1:-$top/build/packages}")

"$top/packaging/packages.sh" build run
# The changelog's newest entry stands for all times in the packages.
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog -l "$top/packaging/debian/changelog" -S Timestamp)
export SOURCE_DATE_EPOCH CCACHE_SLOPPINESS=pch_defines,time_macros
launcher=()
if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
cd "$top"
# shellcheck disable=SC2086  # words
cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr "${launcher[@]}" ${USHER_CMAKE:-} >&2
cmake --build --preset release >&2
umask 022 # of the folders in the packages
mkdir -p "$into"
(cd build/release && cpack -G DEB -B "$into" >&2)
rm -rf "$into/_CPack_Packages"
find "$into" -name '*.deb' | sort
