#!/usr/bin/env python3
"""asvs.md and threats.md name what is there: every file, every test, every requirement once.

usage: tables.py --source DIRECTORY | --self-test"""

import pathlib
import re
import sys
import tempfile

HOUSE = pathlib.Path(__file__).resolve().parent.parent / "house"
sys.path.insert(0, str(HOUSE))
import rule  # noqa: E402  pylint: disable=wrong-import-position

# Chapter of ASVS 5.0: how many requirements it has at level 1 and at level 2.
ASVS = {1: (8, 19), 2: (4, 7), 3: (8, 11), 4: (2, 8), 5: (4, 5), 6: (13, 22), 7: (6, 12), 8: (4, 3), 9: (4, 3),
        10: (5, 24), 11: (3, 11), 12: (3, 6), 13: (1, 12), 14: (2, 7), 15: (3, 10), 16: (0, 16), 17: (0, 7)}
THREATS = {"T": 14, "W": 10}
# Whether a test has to be named. Where none is, the words say why.
STATES = {"met": True, "no test": False, "partly": None, "not met": False, "n/a": False}

FILE = re.compile(r"(?:src|packaging|resources|cmake|tests)/[\w./-]+|README\.md")
FUNCTION = re.compile(r"(tst_\w+)::(\w+)")
METHOD = re.compile(r"([\w./-]+\.py) (\w+)\.(test\w*)")
SCRIPT = re.compile(r"[\w./-]+\.(?:py|sh)")


class Tests:
    """What there is below tests/."""

    def __init__(self, source):
        self.folder = source / "tests"
        self.programs = {file.stem: file for file in self.folder.glob("*/tst_*.cpp")}
        self.read = {}

    def has(self, name):
        if match := FUNCTION.fullmatch(name):
            return match[2] in self.functions(match[1])
        if match := METHOD.fullmatch(name):
            body = re.search(rf"^class {match[2]}\b.*?(?=^\S|\Z)", self.text(self.folder / match[1]), re.M | re.S)
            return bool(body and re.search(rf"^    def {match[3]}\(", body[0], re.M))
        return bool(SCRIPT.fullmatch(name)) and (self.folder / name).is_file()

    def functions(self, program):
        """Those that QTest calls, without their tables."""
        text = self.text(self.programs[program]) if program in self.programs else ""
        slots = "".join(re.findall(r"private (?:Q_SLOTS|slots):(.*?)(?=\n\w+:|\n};)", text, re.S))
        found = re.findall(r"^    void (\w+)\(\)", slots, re.M)
        return [name for name in found if not re.fullmatch(r"\w+_data|init\w*|cleanup\w*", name)]

    def text(self, file):
        if file not in self.read:
            self.read[file] = file.read_text(encoding="utf-8") if file.is_file() else ""
        return self.read[file]


def rows(text):
    """(heading, cells) of each row that begins with a number."""
    heading = ""
    for line in text.splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        if re.match(r"\| (?:[TW]?\d+)", line):
            yield heading, [cell.strip() for cell in line.strip().strip("|").split(" |")]


def named(cell):
    return re.findall(r"`([^`]*)`", cell)


def names(source, tests, where, number, files, shown):
    """What a row names and is not there."""
    for name in named(files):
        if not FILE.fullmatch(name) or not (source / name).is_file():
            yield f"{where} {number}: there is no file {name}"
    for name in named(shown):
        if not tests.has(name):
            yield f"{where} {number}: there is no test {name}"


def requirements(source, tests):
    seen, counts = set(), {chapter: [0, 0] for chapter in ASVS}
    text = (source / "tests/security/asvs.md").read_text(encoding="utf-8")
    for heading, cells in rows(text):
        if len(cells) != 6:
            yield f"asvs.md {cells[0]}: {len(cells)} cells, not 6"
            continue
        number, level, _, state, where, shown = cells
        chapter = int(number.split(".")[0])
        if number in seen:
            yield f"asvs.md {number}: twice"
        seen.add(number)
        if chapter not in ASVS or level not in "12" or not heading.startswith(f"V{chapter} "):
            yield f"asvs.md {number}: not at its place"
            continue
        counts[chapter][int(level) - 1] += 1
        if state not in STATES:
            yield f"asvs.md {number}: \"{state}\" is no state"
        elif STATES[state] is not None and STATES[state] != bool(shown):
            yield f"asvs.md {number}: {state}, and {'a' if shown else 'no'} test is named"
        if not where:
            yield f"asvs.md {number}: says nothing"
        yield from names(source, tests, "asvs.md", number, where, shown)
    for chapter, count in counts.items():
        if tuple(count) != ASVS[chapter]:
            yield f"asvs.md V{chapter}: {count} requirements of levels 1 and 2, not {list(ASVS[chapter])}"


def threats(source, tests):
    seen = []
    for _, cells in rows((source / "tests/security/threats.md").read_text(encoding="utf-8")):
        if len(cells) != 5 or not named(cells[3]) or not named(cells[4]):
            yield f"threats.md {cells[0]}: a threat, what stands against it, where, and a test"
            continue
        seen.append(cells[0])
        yield from names(source, tests, "threats.md", cells[0], cells[3], cells[4])
    wanted = [f"{kind}{number}" for kind, count in THREATS.items() for number in range(1, count + 1)]
    if seen != wanted:
        yield f"threats.md: has {' '.join(seen)}, not {' '.join(wanted)}"


def faults(source):
    tests = Tests(source)
    yield from requirements(source, tests)
    yield from threats(source, tests)


def self_test():
    """The tables of this source, each spoilt in one way."""
    source = HOUSE.parent.parent
    asvs, about = (source / f"tests/security/{name}.md" for name in ("asvs", "threats"))
    spoilt = [
        (asvs, "`tst_services::codeEndsAfterFiveTries`", "`tst_services::codeEndsAfterSixTries`", "there is no test"),
        (asvs, "`tst_services::codesAreLimited`", "`tst_services::registrationConflicts_data`", "there is no test"),
        (asvs, "AdminPages.test_pages`", "Logs.test_pages`", "there is no test"),
        (asvs, "`server/kills.py`", "`server/killed.py`", "there is no test"),
        (asvs, "`src/usherd/store/sql.cpp`", "`src/usherd/store/sequel.cpp`", "there is no file"),
        (asvs, re.search(r"^\| 6\.6\.3 .*\n", asvs.read_text(encoding="utf-8"), re.M)[0], "", "V6: [13, 21]"),
        (asvs, "| 7.2.3 | 1 |", "| 7.2.2 | 1 |", "7.2.2: twice"),
        (asvs, "| 12.1.1 | 1 |", "| 13.1.1 | 1 |", "not at its place"),
        (asvs, "end their sessions | not met |", "end their sessions | met |", "no test is named"),
        (asvs, "| 4.3.1 | 2 | GraphQL cost | n/a |", "| 4.3.1 | 2 | GraphQL cost | probably |", "is no state"),
        (about, "`tst_trust::comparesAllOfIt`", "`tst_trust::comparesHalfOfIt`", "there is no test"),
        (about, "| T9 |", "| T8 |", "not T1"),
    ]
    for table, before, after, expected in spoilt:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for entry in source.iterdir():
                if entry.name not in ("tests", ".git"):
                    (folder / entry.name).symlink_to(entry)
            (folder / "tests").mkdir()
            for entry in (source / "tests").iterdir():
                if entry.name != "security":
                    (folder / "tests" / entry.name).symlink_to(entry)
            (folder / "tests/security").mkdir()
            for file in (asvs, about):
                text = file.read_text(encoding="utf-8")
                if file == table:
                    assert before in text, before
                    text = text.replace(before, after, 1)
                (folder / "tests/security" / file.name).write_text(text, encoding="utf-8")
            said = list(faults(folder))
            assert any(expected in line for line in said), (before, said)
    return 0


if __name__ == "__main__":
    sys.exit(rule.run(__doc__, faults, self_test))
