#!/usr/bin/env python3
"""What the tests tried, in one table: the sums of all lines "evidence: name=number …" in the logs of a run.

usage: evidence.py LOG …        ctest's Testing/Temporary/LastTest.log, and what else the run wrote
       evidence.py --self-test
Such a line may stand after other words (QtTest's). A value with % is a measurement: the largest is shown. Ends with 1
where anything was lost, doubled or leaked, where a line cannot be read, or where there is none.
"""
import collections
import pathlib
import re
import sys

NAMES = {"faults": "faults tried", "kills": "kills", "restarts": "restarts under load", "inputs": "inputs of fuzzers",
         "minutes": "minutes of load", "memory_growth": "growth of memory", "file_growth": "growth of open files",
         "failed": "requests that failed", "secrets": "secrets planted", "environments": "bad surroundings"}
NEVER = {"lost": "lost", "doubled": "done twice", "leaked": "secrets leaked"}
LINE = re.compile(r"(?:^|\s)evidence:(.*)$")
FACT = re.compile(r"([a-z_]+)=(?:(\d+(?:\.\d+)?)|(-?\d+(?:\.\d+)?)%)")


def collect(lines):
    """(sums and maxima by name, how many lines, those that cannot be read)."""
    totals, count, bad = collections.defaultdict(float), 0, []
    for line in lines:
        found = LINE.search(line.rstrip())
        if not found:
            continue
        count += 1
        facts = [FACT.fullmatch(word) for word in found[1].split()]
        if not facts or not all(facts):
            bad.append(line.strip())
            continue
        for name, number, percent in (fact.groups() for fact in facts):
            if percent:
                totals[f"{name}%"] = max(totals.get(f"{name}%", float("-inf")), float(percent))
            else:
                totals[name] += float(number)
    return totals, count, bad


def table(totals):
    known = {**NAMES, **NEVER}
    order = list(known)
    rows = []
    for name in sorted(totals, key=lambda key: (order.index(key.rstrip("%")) if key.rstrip("%") in known else -1, key)):
        plain = name.rstrip("%")
        value = f"{totals[name]:.2f} %" if name != plain else f"{totals[name]:,.10g}"
        rows.append(f"| {known.get(plain, plain)} | {value} |")
    return ["| what | in this run |", "| --- | --- |", *rows]


def judge(lines):
    """(what to print, exit code)"""
    totals, count, bad = collect(lines)
    text = [*table(totals), f"from {count} lines of evidence"]
    wrong = [f"{NEVER[name]}: {totals[name]:g}" for name in NEVER if totals.get(name)]
    wrong += [f"cannot be read: {line}" for line in bad]
    if not count:
        wrong.append("no evidence in these logs")
    return [*text, *wrong], 1 if wrong else 0


def self_test():
    good = ["1: seed 7", "evidence: kills=100 lost=0 doubled=0", "QINFO  : TestFaults::all() evidence: faults=1300 lost=0",
            "evidence: minutes=60 memory_growth=-0.20% lost=0", "evidence: minutes=6 memory_growth=0.35%",
            "evidence: kills=1000 lost=0 doubled=0 leaked=0", "the evidence is clear"]
    text, code = judge(good)
    for row in ("| faults tried | 1,300 |", "| kills | 1,100 |", "| minutes of load | 66 |", "| growth of memory | 0.35 % |",
                "| lost | 0 |", "| secrets leaked | 0 |", "from 5 lines of evidence"):
        assert row in text, (row, text)
    assert code == 0, text
    for spoiled in ("evidence: kills=3 lost=1", "evidence: doubled=2", "evidence: leaked=1", "evidence: kills=many",
                    "evidence: ", "evidence: kills", "evidence: lost=-1"):
        text, code = judge([*good, spoiled])
        assert code == 1, (spoiled, text)
    assert judge(["evidence: lost=1", "evidence: lost=-1"])[1] == 1
    assert judge([])[1] == 1 and judge(good[:1])[1] == 1


def main():
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        return 0
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 0 if sys.argv[1:] in (["--help"], ["-h"]) else 2
    lines = [line for log in sys.argv[1:] for line in pathlib.Path(log).read_text(errors="replace").splitlines()]
    text, code = judge(lines)
    print(*text, sep="\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
