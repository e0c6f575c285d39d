#!/usr/bin/env bash
# usage: tests/run.sh [--long] [--keep-going] [-R REGEX] [--help]
# Installs what is missing (packaging/packages.sh), builds with AddressSanitizer and UndefinedBehaviorSanitizer, runs the
# whole suite, runs the release once, and checks the source. The last line is "N passed, N failed".
#
#   --long         the tests' long forms (USHER_LONG=1: a thousand kills, hours of load, every fault of the network at
#                  every operation); the backend's tests once more under ThreadSanitizer; the coverage of core, domain,
#                  flow and service; fuzzing; the packages on a clean system, and built twice; clang-tidy, clazy and
#                  cppcheck over every file, not only over those that changed
#   --keep-going   go on after a step that failed
#   -R REGEX       only the tests whose names match; no release, no checks of the source
# USHER_LINT_SECONDS (default 120) ends clang-tidy and clazy on changed files; what was not reached is said.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"

long='' keep='' regex=''
while [ $# -gt 0 ]; do
    case $1 in
        --long) long=1; export USHER_LONG=1 ;;
        --keep-going) keep=1 ;;
        -R) [ $# -gt 1 ] || { echo "-R needs a regular expression" >&2; exit 2; }; regex=$2; shift ;;
        -h|--help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"; exit 0 ;;
        *) echo "run.sh: unknown option $1 (see --help)" >&2; exit 2 ;;
    esac
    shift
done

passed=0 failed=0 failures=() release=
work=$(mktemp -d)
: >"$work/evidence"
finish() {
    local code=$?
    trap - EXIT
    [ -z "$release" ] || kill -- -"$release" 2>/dev/null || true
    jobs -rp | xargs -r kill 2>/dev/null || true
    rm -rf -- "$work"
    # A script that stops for a reason nobody counted has failed as well.
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; failures+=("run.sh itself (exit $code)"); fi
    if [ "$failed" -gt 0 ]; then printf '\nfailed: %s\n' "${failures[*]}"; fi
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ]
    exit
}
trap finish EXIT
say() { printf '\n== %s\n' "$*"; }

# report NAME LOG CODE SECONDS: what ran is counted; its words are shown only when it failed.
report() {
    grep -h '^evidence: ' "$2" >>"$work/evidence" || true
    if [ "$3" -eq 0 ]; then
        passed=$((passed + 1))
        printf 'passed  %-28s %4d s\n' "$1" "$4"
        grep '^note: ' "$2" || true
    else
        failed=$((failed + 1))
        failures+=("$1")
        tail -n 150 "$2"
        printf 'FAILED  %-28s %4d s\n' "$1" "$4"
        [ -n "$keep" ]
    fi
}

# gate NAME COMMAND...: one thing that passes or fails.
gate() {
    local start=$SECONDS code=0
    "${@:2}" >"$work/log" 2>&1 || code=$?
    report "$1" "$work/log" "$code" $((SECONDS - start)) || exit 1
}

# begin NAME COMMAND...: a gate beside others, for what waits more than it works. all_ended waits for them and reports.
begun=()
begin() {
    local at=$work/begun.${#begun[@]}
    begun+=("$1")
    while [ "$(jobs -rp | wc -l)" -ge 4 ]; do wait -n || true; done
    {
        start=$SECONDS code=0
        "${@:2}" >"$at" 2>&1 </dev/null || code=$?
        echo "$code $((SECONDS - start))" >"$at.end"
    } &
}
all_ended() {
    local index good=1 code seconds
    wait
    for index in "${!begun[@]}"; do
        code=1 seconds=0
        read -r code seconds <"$work/begun.$index.end" || true
        report "${begun[index]}" "$work/begun.$index" "$code" "$seconds" || good=
    done
    rm -f "$work"/begun.*
    begun=()
    [ -n "$good" ] || exit 1
}

# Or ccache keeps nothing that a precompiled header was used for.
export CCACHE_SLOPPINESS=pch_defines,time_macros
build() {
    local preset=$1
    cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache && cmake --build --preset "$preset"
}

# suite FOLDER: the tests of a build, or of a folder in it, in a session and a home of their own; each test program counts
# as one. Five at a time on two cores: most of them wait for another process more than half of their time.
suite() {
    local report=$top/build/$1/ctest.xml code=0 head
    rm -f "$report"
    tests/withsession.sh ctest --test-dir "$top/build/$1" --output-on-failure --no-tests=error -j5 \
        --output-junit "$report" ${regex:+-R "$regex"} || code=$?
    [ -f "$report" ] || { failed=$((failed + 1)); failures+=("ctest"); return; }
    head=$(tr '\n' ' ' <"$report" | sed 's/<testcase.*//')
    number() { printf '%s' "$head" | sed -n "s/.*[^a-z]$1=\"\([0-9]*\)\".*/\1/p"; }
    local tests=$(($(number tests))) bad=$(($(number failures))) idle=$(($(number skipped) + $(number disabled)))
    passed=$((passed + tests - bad - idle))
    failed=$((failed + bad))
    if [ "$idle" -gt 0 ]; then printf 'note: %d tests skipped\n' "$idle"; fi
    if [ "$bad" -gt 0 ] || [ "$code" -ne 0 ]; then
        failures+=("ctest")
        [ "$bad" -gt 0 ] || failed=$((failed + 1))
        [ -n "$keep" ] || exit 1
    fi
}

# One table of what the tests tried; it fails where anything was lost, done twice or leaked.
evidence() {
    local logs=("$work/evidence" build/asan/Testing/Temporary/LastTest.log)
    [ -z "$long" ] || logs+=(build/tsan/tests/server/Testing/Temporary/LastTest.log)
    /usr/bin/python3 tests/evidence.py "${logs[@]}" | sed 's/^/note: /'
}

says_version() { "build/release/bin/$1" --version | grep -Ei "^$1 [0-9]+\.[0-9]+"; }

# played NAME OPTION...: tests/NAME.py with the real window, and some with Chromium and the links that the desktop opens.
played() {
    local name=$1 code=0
    shift
    LC_ALL=C.UTF-8 timeout 1800 tests/withsession.sh tests/withdisplay.sh /usr/bin/python3 "tests/$name.py" \
        --usher build/release/bin/usher "$@" || code=$?
    if [ "$code" -eq 77 ]; then echo "note: skipped, Chromium or AT-SPI is missing"; code=0; fi
    return "$code"
}
as_root() { "$@" || { [ $? -eq 77 ] && echo "note: skipped, wants root"; }; }
built_brand() { sed -n 's/^USHER_BRAND:[A-Z]*=//p' build/release/CMakeCache.txt; }

# Both databases at once: a server that is killed and started again leaves the cores to others most of the time.
kills() {
    printf '%s\n' sqlite postgres | xargs -P 2 -I DATABASE \
        /usr/bin/python3 tests/server/kills.py --usherd build/release/bin/usherd --database DATABASE
}

tour() {
    timeout 600 env -u DISPLAY -u WAYLAND_DISPLAY packaging/demo.sh --tour "$work/tour" || return
    local count
    count=$(find "$work/tour" -name '*.png' -size +2k | wc -l)
    echo "note: $count pictures"
    [ "$count" -ge 14 ] || { echo "both routes have at least 14 pages"; return 1; }
}

# --- the source -----------------------------------------------------------------------------------------------------

tracked() { # every file that is or will be in the repository
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do [ ! -f "$file" ] || echo "$file"; done
    else
        find . -name build -prune -o -type f -print | sed 's,^\./,,' | grep -E "$(printf '%s\n' "$@" | sed 's/[.]/\\./g; s/[*]/.*/g; s/.*/^&$/' | paste -sd '|')"
    fi
}
sources() { tracked 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h'; }

# Files that differ from where this branch left the main one, or, on it, from the commit before.
changed() {
    local base='' branch
    git rev-parse --git-dir >/dev/null 2>&1 || { sources; return; }
    for branch in origin/HEAD origin/main main; do
        base=$(git merge-base HEAD "$branch" 2>/dev/null) || continue
        if [ "$base" != "$(git rev-parse HEAD)" ]; then break; fi
        base=
    done
    [ -n "$base" ] || base=$(git rev-parse -q --verify HEAD~1) || { sources; return; }
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | sort -u \
        | grep -E '^(src|tests)/.*\.(cpp|h)$' || true
}
if [ -n "$long" ]; then chosen() { sources; }; else chosen() { changed; }; fi

formatted() { chosen | xargs -r clang-format --dry-run --Werror; }

# The commands that would compile each file by itself, without what only gcc knows; moc's and uic's output is the asan
# build's. All files are looked at as its unity files, which read their headers once.
lint_build() {
    cmake --preset dev -B build/lint -DCMAKE_UNITY_BUILD="${long:+ON}" -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON && mkdir -p build/lint/commands \
        && sed -E "s,/build/lint,/build/asan,g; s, -Wno-maybe-uninitialized| -Wcast-qual${long:+| -Wshadow},,g" build/lint/compile_commands.json >build/lint/commands/compile_commands.json
}

# Translation units to look at: all of them, or those that were changed and those named like a changed header.
units() {
    if [ -n "$long" ]; then
        sed -n 's/.*"file": "\(.*\)".*/\1/p' build/lint/commands/compile_commands.json | grep -E '/Unity/unity_' | grep -v _autogen
        sed -n 's/.*"file": "\(.*\)".*/\1/p' build/lint/commands/compile_commands.json | grep -E "^$top/(src|tests)/"
    else
        changed | sed 's/\.h$/.cpp/' | sort -u | while IFS= read -r file; do
            if [ -f "$file" ] && grep -qF "\"$top/$file\"" build/lint/commands/compile_commands.json; then echo "$file"; fi
        done
    fi
}

tidy_one() {
    local less=()
    case $1 in */Unity/*) less=(--checks=-bugprone-suspicious-include) ;; esac
    clang-tidy -p build/lint/commands --quiet "${less[@]}" "$1"
}
# Not asked: constants at file scope (theirs are literals, which need no memory and no order); QStringRef, which Qt 6 does
# not have; in tests, patterns that are used once.
clazy_one() {
    local said checks=level1,no-non-pod-global-static,no-qstring-ref
    case $1 in tests/*|*/tests/*) checks+=,no-use-static-qregularexpression ;; esac
    said=$(clazy-standalone -p build/lint/commands -checks="$checks" -header-filter="$top/src/.*" -ignore-dirs='/usr/.*|.*/build/.*\.h' "$1" 2>&1) \
        && ! grep -qE 'warning:|error:' <<<"$said" && return
    printf '%s\n' "$said"
    return 1
}

# lint NAME COMMAND: COMMAND on every unit, two at a time. What passed is remembered by its content, all headers' content
# and the rules, so that a second run looks at nothing twice.
lint() {
    local name=$1 file key rules until code=0
    mkdir -p "build/lint/$name"
    rules=$({ cat .clang-tidy; if [ -n "$long" ]; then sources; else tracked 'src/*.h' 'tests/*.h'; fi | xargs cat; } | sha256sum)
    until=$(($(date +%s) + ${USHER_LINT_SECONDS:-120} / 2))
    [ -z "$long" ] || until=$((until + 86400))
    units | while IFS= read -r file; do
        key=build/lint/$name/$({ echo "$file $rules"; cat "$file"; } | sha256sum | cut -c1-32)
        [ -f "$key" ] || printf '%s\n%s\n' "$file" "$key"
    done >"$work/todo"
    export -f tidy_one clazy_one
    export top until name
    # shellcheck disable=SC2016  # expanded by the inner shell
    xargs -r -P 2 -n 2 bash -c '
        if [ "$(date +%s)" -gt "$until" ]; then echo "not reached: $0"; exit 0; fi
        said=$("${name}_one" "$0" 2>&1) && touch "$1" && exit 0
        printf "%s\n" "$said"
        exit 1' <"$work/todo" >"$work/said" || code=$?
    grep -v '^not reached: ' "$work/said" || true
    local missed
    missed=$(grep -c '^not reached: ' "$work/said" || true)
    if [ "$missed" -gt 0 ]; then echo "note: $name did not reach $missed files in its time; the next run goes on, --long looks at all"; fi
    return "$code"
}

spelled() { tracked '*' | grep -vE '^translations/|(\.(png|svg|ico|woff2?|gz)|/package-lock\.json)$' | xargs -r codespell; }
shells() { { tracked '*.sh'; echo .ci/run; } | xargs -r shellcheck -x; }
checked_by_cppcheck() {
    cppcheck --quiet --error-exitcode=1 --inline-suppr --library=qt --std=c++20 --language=c++ -j2 \
        --enable=warning,performance,portability --suppress=missingIncludeSystem --suppress=unknownMacro -I src src
}

# The release is built while packages come and tests wait for other processes, and only in what time they leave.
begin_release() {
    # Linux shares the cores between sessions first: there it is the session that has to be modest.
    setsid nice -n 19 bash -c "$(declare -f build); { echo 19 >/proc/self/autogroup; } 2>/dev/null; build release" >"$work/release" 2>&1 &
    release=$!
}
end_release() {
    local code=0
    wait "$release" || code=$?
    cat "$work/release"
    release=
    return "$code"
}

# --- the run --------------------------------------------------------------------------------------------------------

say "Packages"
packaging/packages.sh build
[ -n "$regex" ] || begin_release
packaging/packages.sh run test
say "Contract"
gate "openapi" tests/contract/tools.sh --lint
say "Build with sanitizers"
gate "build asan" build asan
say "Tests"
suite asan
if [ -n "$long" ] && [ -z "$regex" ]; then
    say "The backend's threads"
    gate "build tsan" build tsan
    suite tsan/tests/server
fi
if [ -z "$regex" ]; then
    if [ -n "$long" ]; then
        say "Coverage"
        gate "build coverage" build coverage
        gate "coverage" tests/withsession.sh tests/coverage.py
    fi
    say "Release"
    gate "build release" end_release
    gate "usher --version" says_version usher
    gate "usherd --version" says_version usherd
    gate "both routes, with pictures" tour # by itself: packaging/demo.sh may link the programs anew
    # The longest first.
    begin "by keyboard" played access/routes -k keyboard
    begin "planted secrets" played security/planted --usherd build/release/bin/usherd
    begin "by screen reader" played access/routes -k screen_reader
    begin "kills under load" kills
    begin "from browser to window" played marketplaces/desktop --usherd build/release/bin/usherd --brand "$(built_brand)"
    begin "demo, from browser to browser" played marketplaces/demo
    begin "in bad surroundings" played environment/unattended --usherd build/release/bin/usherd
    begin "installed files" /usr/bin/python3 tests/packages/staged.py --build build/release
    begin "hardened programs" /usr/bin/python3 tests/security/hardening.py --source "$top" build/release/bin/usher build/release/bin/usherd
    all_ended
    [ -z "$long" ] || gate "in bad surroundings, window" played environment/windows --usherd build/release/bin/usherd
    [ -z "$long" ] || gate "planted secrets, PostgreSQL" played security/planted --usherd build/release/bin/usherd --database postgres
    # Whether it can be measured; what it costs is nobody's to judge beside other work.
    [ -z "$long" ] || gate "speed of the wizard" tests/bench/wizard/bench.py --usher build/release/bin/usher --short --only W1,W2,W4,W7
    # The sanitizers' own memory would hide a leak: this is for the release.
    if [ -n "$long" ]; then
        gate "an hour of load" /usr/bin/python3 tests/server/soak.py --usherd build/release/bin/usherd
        say "Fuzzing"
        gate "fuzzing" tests/fuzz/run.sh
        say "Packages"
        gate "build packages" packaging/deb.sh
        gate "on a clean system" as_root tests/packages/installed.sh
        gate "the same bytes twice" tests/packages/reproducible.sh
    fi
    say "Source"
    gate "shellcheck" shells
    gate "codespell" spelled
    gate "clang-format" formatted
    gate "compile commands" lint_build
    gate "clang-tidy" lint tidy
    gate "clazy" lint clazy
    [ -z "$long" ] || gate "cppcheck" checked_by_cppcheck
    say "Evidence"
    gate "nothing lost, doubled or leaked" evidence
fi
