#!/usr/bin/env bash
# usage: tests/fuzz/run.sh [--seconds N] [--merge] [TARGET ...]
# Looks for inputs that break what parses foreign bytes: builds the preset "fuzz" and gives each target N seconds (default
# 600), two at a time. A line a target, and one for all. What reaches something new stays in build/fuzz/corpus/TARGET for
# the next run, what breaks something in build/fuzz/findings/TARGET; the exit code is 1 where there is any of that.
#
#   --merge   no run: takes over into tests/fuzz/corpus, which every run of the tests replays, as few of the inputs as
#             reach all that these and the committed ones do
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"

seconds=600 merge='' targets=()
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) [ $# -gt 1 ] || { echo "--seconds needs a number" >&2; exit 2; }; seconds=$2; shift ;;
        --merge) merge=1 ;;
        -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        -*) echo "run.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
        *) targets+=("$1") ;;
    esac
    shift
done
if [ ${#targets[@]} -eq 0 ]; then mapfile -t targets < <(ls tests/fuzz/corpus); fi

export CCACHE_SLOPPINESS=pch_defines,time_macros
{ cmake --preset fuzz -DCMAKE_CXX_COMPILER_LAUNCHER=ccache && cmake --build --preset fuzz -- -j2; } >build/fuzz.log 2>&1 \
    || { tail -n 50 build/fuzz.log; exit 1; }

export work=build/fuzz program=build/fuzz/bin/fuzz_tests seconds
export LSAN_OPTIONS=suppressions=$top/tests/lsan.supp:print_suppressions=0 UBSAN_OPTIONS=print_stacktrace=1 LC_ALL=C.UTF-8

# What has a name of its own stays: it is there because it broke something once.
merged() {
    local corpus=tests/fuzz/corpus/$1 old
    old=$(mktemp -d)
    mkdir -p "$work/corpus/$1"
    find "$corpus" -regextype posix-extended -regex '.*/[0-9a-f]{40}' -exec mv -t "$old" {} +
    "$program" "$1" -set_cover_merge=1 -use_counters=0 -timeout=60 "$corpus" "$old" "$work/corpus/$1" >"$work/$1.log" 2>&1 </dev/null \
        || { tail -n 20 "$work/$1.log"; mv "$old"/* "$corpus"; rmdir "$old"; return 1; }
    rm -r "$old"
    du --apparent-size -ks "$corpus"
}
if [ -n "$merge" ]; then
    for target in "${targets[@]}"; do merged "$target"; done
    exit 0
fi

explored() {
    local log=$work/$1.log words='' found line
    case $1 in
        edge|requests) words=http ;;
        alibaba|configfile|fields|links|mails|redactor) ;;
        *) words=json ;;
    esac
    mkdir -p "$work/corpus/$1" "$work/findings/$1"
    "$program" "$1" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 \
        ${words:+-dict=tests/fuzz/dictionaries/$words.dict} -artifact_prefix="$work/findings/$1/" \
        "$work/corpus/$1" "tests/fuzz/corpus/$1" >"$log" 2>&1 </dev/null || true
    found=$(grep -c 'Test unit written to' "$log" || true)
    number() { sed -n "s/^stat::$1: *//p" "$log" | tail -n 1; }
    line=$(printf '%-14s %10d runs  coverage %6d  %5d new inputs  %d findings' "$1" "$(number number_of_executed_units)" \
        "$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "$log" | tail -n 1)" "$(number new_units_added)" "$found")
    # One to be seen at once, one for the sum.
    echo "$line" >&2
    echo "$line"
    # It may have ended for another reason than an input: libFuzzer's word for an end in time is "Done".
    if [ "$found" -eq 0 ] && ! grep -q '^Done ' "$log"; then tail -n 20 "$log" >&2; return 1; fi
}
export -f explored
ended=0
said=$(printf '%s\n' "${targets[@]}" | xargs -P 2 -I TARGET bash -c 'explored TARGET') || ended=1
awk -v ended="$ended" '/ runs /{targets++; runs += $2; new += $6; found += $9}
    END {printf "evidence: inputs=%d\n", runs
         printf "%d targets, %d runs, %d new inputs, %d findings%s\n", targets, runs, new, found, ended ? "; not all came to their end" : ""
         exit found > 0 || ended}' <<<"$said"
