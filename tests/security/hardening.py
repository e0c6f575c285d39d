#!/usr/bin/env python3
"""How the released programs are built: what readelf says of them, held against what a program that foreign bytes reach is
to have. First, that a program without any of it is found out.

usage: hardening.py --source FOLDER PROGRAM..."""
import argparse
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

ENDBR64 = b"\xf3\x0f\x1e\xfa"  # where an indirect jump may land
WEAK = ["-O2", "-no-pie", "-fno-stack-protector", "-U_FORTIFY_SOURCE", "-fcf-protection=none", "-Wl,-z,norelro,-z,lazy,-z,execstack",
        "-Wl,-rpath,/nowhere"]
SMALL = r"""
#include <cstdio>
#include <cstring>
int main(int, char **words) { char text[64]; std::strcpy(text, words[0]); std::puts(text); return std::puts(__FILE__); }
"""


def readelf(program, *options):
    return subprocess.run(["readelf", "--wide", *options, program], check=True, capture_output=True, text=True).stdout


class Program:
    def __init__(self, path):
        self.bytes = pathlib.Path(path).read_bytes()
        self.header, self.segments = readelf(path, "--file-header"), readelf(path, "--program-headers")
        self.dynamic, self.notes = readelf(path, "--dynamic"), readelf(path, "--notes")
        wanted = re.findall(r" UND (\S+)", readelf(path, "--dyn-syms"))
        self.wanted = {name.partition("@")[0] for name in wanted}

    def flags(self, kind):
        """Of the segments of this kind: "R E"."""
        return re.findall(rf"^ *{kind} .*0x\w+ +([RWE ]+?) +0x\w+$", self.segments, re.MULTILINE)

    def landings(self):
        """The program says so itself only where the C library's start files do."""
        return "IBT, SHSTK" in self.notes or self.bytes.count(ENDBR64) > 1000


def faults(path, folders):
    """folders: of the machine that it was built on; none of their names is in it."""
    program, found = Program(path), []

    def want(good, fault):
        if not good:
            found.append(f"{path}: {fault}")

    want("DYN (Position-Independent Executable file)" in program.header and "(FLAGS_1)" in program.dynamic
         and " PIE" in program.dynamic, "not position-independent")
    want(program.flags("GNU_RELRO") and "BIND_NOW" in program.dynamic, "RELRO is not full")
    want(program.flags("GNU_STACK") == ["RW"], "the stack is executable")
    want(not [flags for flags in program.flags("LOAD") if "W" in flags and "E" in flags], "a segment is writable and executable")
    want("(TEXTREL)" not in program.dynamic, "its code is relocated")
    want("__stack_chk_fail" in program.wanted, "no stack protector")
    want(any(name.endswith("_chk") for name in program.wanted - {"__stack_chk_fail"}), "not built with _FORTIFY_SOURCE")
    want(any("__glibcxx_assert_fail" in name for name in program.wanted), "not built with _GLIBCXX_ASSERTIONS")
    want(not re.search(r"\((RPATH|RUNPATH)\)", program.dynamic), "it looks for libraries in folders of its own")
    if platform.machine() == "x86_64":
        want(program.landings(), "built without -fcf-protection")
    for folder in folders:
        want(str(folder).encode() not in program.bytes, f"it names {folder}")
    return found


def self_test(folder):
    """A program without any of it has all faults."""
    source, weak = folder / "weak.cpp", folder / "weak"
    source.write_text(SMALL)
    subprocess.run(["g++", *WEAK, "-o", weak, source], check=True, capture_output=True)
    found = faults(weak, [folder])
    missed = [fault for fault in ("not position-independent", "RELRO", "stack is executable", "no stack protector", "FORTIFY",
                                  "ASSERTIONS", "folders of its own", "it names", *(["cf-protection"] if platform.machine() == "x86_64" else []))
              if not any(fault in line for line in found)]
    return [f"self-test: not found: {fault}" for fault in missed]


def clash_protected(source):
    """The one that leaves no mark that a reader could tell: the command that each file is compiled by has it."""
    text = (source / "build" / "release" / "compile_commands.json").read_text()
    commands = re.findall(r'"command": "(.*?)",\n', text)
    without = [command for command in commands if "-fstack-clash-protection" not in command]
    return [f"{len(without)} of {len(commands)} files are compiled without -fstack-clash-protection"] if without or not commands else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the checkout, with build/release in it")
    parser.add_argument("programs", nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = self_test(pathlib.Path(folder))
    source = options.source.resolve()
    for program in options.programs:
        found += faults(program, [source, pathlib.Path.home() if len(pathlib.Path.home().parts) > 2 else source])
    found += clash_protected(source)
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
