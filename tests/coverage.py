#!/usr/bin/python3
"""The lines of core, domain, flow and service that tests reach: 90 of 100 in each folder, or it fails.
usage: tests/withsession.sh tests/coverage.py [--lines]
Wants `cmake --build --preset coverage` first. --lines shows what was not reached, too."""
import json
import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[1]
BUILD = TOP / "build/coverage"
PROGRAMS = [BUILD / "bin" / name for name in ("common_tests", "services_tests", "flow_tests", "gui_tests", "server_tests", "usherd")]
FOLDERS = ("src/common/core", "src/common/domain", "src/usher/flow", "src/usherd/service")
WANTED = 90


def tool(name, *arguments):
    return subprocess.run([name, *arguments], check=True, capture_output=True, text=True).stdout


def main():
    raw = BUILD / "raw"
    raw.mkdir(exist_ok=True)
    for old in raw.iterdir():
        old.unlink()
    # Programs that run at once share a few files: one for each run would be thousands.
    environment = {**os.environ, "LLVM_PROFILE_FILE": str(raw / "%4m.profraw")}
    environment.pop("USHER_LONG", None)
    for room in ("common", "services", "flow", "gui", "server"):
        subprocess.run(["ctest", "--test-dir", BUILD / "tests" / room, "-j3", "-R", "^tst_", "--output-on-failure"],
                       check=True, env=environment)
    profile = BUILD / "profile"
    tool("llvm-profdata", "merge", "-o", profile, *raw.iterdir())
    objects = [word for program in PROGRAMS for word in ("-object", program)][1:]
    data = json.loads(tool("llvm-cov", "export", "-summary-only", "-instr-profile", profile, *objects))["data"][0]
    short = []
    for folder in FOLDERS:
        files = {file["filename"]: file["summary"]["lines"] for file in data["files"]
                 if str(pathlib.Path(file["filename"]).parent) == str(TOP / folder)}
        count = sum(lines["count"] for lines in files.values())
        covered = sum(lines["covered"] for lines in files.values())
        percent = 100 * covered / max(count, 1)
        print(f"note: {folder}: {percent:.1f} % of {count} lines")
        if percent < WANTED:
            short.append(folder)
        for name, lines in sorted(files.items(), key=lambda item: item[1]["percent"]):
            if lines["percent"] < WANTED:
                print(f"{lines['percent']:5.1f} % of {lines['count']:4} lines  {pathlib.Path(name).relative_to(TOP)}")
    if "--lines" in sys.argv:
        for folder in FOLDERS:
            shown = tool("llvm-cov", "show", "-instr-profile", profile, *objects, TOP / folder)
            print("\n".join(line for line in shown.splitlines() if re.match(r"/|\s*\d+\|\s*0\|", line)))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
