#!/usr/bin/env python3
"""What the wizard costs, beside a bare Qt program in the same run: a table in Markdown.

usage: bench.py --usher PROGRAM [--tests FOLDER] [--short] [--only W1,W2]

  W1  process start to the first page in the X server, median of 20 in turns
  W2  memory (PSS) on page one, and after both routes
  W3  another language on a page, beside the same page laid out and painted once more
  W4  longest stall of the interface over both routes (usher --demo --tour), best of 3
  W5  the list of workspaces with 100,000 of them, beside 100
  W6  round trips of each thing a person does, full TLS handshakes, what is fetched twice; with 300 ms delay
  W7  what was connected to, looked up and read before the first paint, and is not by the bare program

W3, W5 and W6 are measured by bench_tests and e2e_tests: --tests says where these are (else beside the wizard, or in
build/release-tests, dev or asan). --short runs each once: whether it works, not what it costs. It judges no figure. It
brings a session and a display of its own."""
import argparse
import collections
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parents[1]
sys.path.insert(0, str(TESTS / "server"))
from customers import config  # noqa: E402
from programs import Bare, Wizard, build, settled_pss  # noqa: E402
from service import Sqlite, Usherd, free_ports, make_certificate  # noqa: E402

MARK = "USHER_BENCH_SESSION"


class Bench:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.rounds = 1 if options.short else 20
        self.few = 1 if options.short else 3
        bare, shim = build(options.usher, folder)
        certificate, key = make_certificate(folder)
        port, = free_ports(1)
        self.usherd = Usherd(options.usher.with_name("usherd"), folder,
                             config(Sqlite(folder), folder, certificate, key, f"listen.port = {port}")).start()
        self.wizard = Wizard(options.usher, shim, folder, f"https://localhost:{port}", certificate)
        self.bare = Bare(bare, shim, folder)
        self.traces = {}  # by program, of its last start
        self.tours = []
        for program in (self.wizard, self.bare):  # what the disk and fontconfig keep of a first start
            for _ in range(2):
                program.start().end()

    def close(self):
        self.usherd.kill()

    def painted(self, program):
        running = program.start()
        self.traces[program] = running.before_painting()
        running.end()
        return running

    def w1(self):
        pairs = [(self.painted(self.wizard), self.painted(self.bare)) for _ in range(self.rounds)]
        for what, value, target in (("start → first page", lambda run: run.milliseconds, "≤ 1.15"),
                                    ("of it on the cores", lambda run: run.cpu, "")):
            ours, floor = (statistics.median(map(value, runs)) for runs in zip(*pairs))
            yield ("W1", f"{what}, median of {self.rounds}", f"{ours:.0f} ms", f"{floor:.0f} ms", f"{ours / floor:.2f} ×", target)

    def settled(self, program):
        running = program.start()
        found = settled_pss(running.process, 4)  # by then the desktop knows what opens links
        running.end()
        return found

    def tour(self, number):
        while len(self.tours) <= number:
            self.tours.append(self.wizard.tour())
        return self.tours[number]

    def w2(self):
        # Shared pages are shared with one usherd, here as there.
        pairs = [(self.settled(self.wizard), self.settled(self.bare)) for _ in range(self.few)]
        ours, floor = (statistics.median(sizes) for sizes in zip(*pairs))
        yield ("W2", "memory on page one", f"{ours / 1024:.1f} MiB", f"{floor / 1024:.1f} MiB", f"{ours / floor:.2f} ×", "≤ 1.25")
        floor = statistics.median(self.bare.through() for _ in range(self.few))
        self.usherd.end()
        ours = statistics.median(self.tour(number)[1] for number in range(self.few))
        self.usherd.start()
        yield ("W2", "memory after both routes", f"{ours / 1024:.1f} MiB", f"{floor / 1024:.1f} MiB", f"{ours / floor:.2f} ×", "≤ 1.5")

    def tested(self, program, test):
        """What a test says with qInfo()."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "usher.*=false"}
        done = subprocess.run([self.options.tests / program, test], env=environment, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{test} failed:\n{done.stdout[-3000:]}")
        return re.findall(r"^QINFO  : \S+?\(.*?\) (.*)$", done.stdout, re.M)

    def ratios(self, number, target, lines):
        for line in lines:
            found = re.fullmatch(r"(.+): ([\d.]+) ms and ([\d.]+) ms, ([\d.]+) times", line)
            if found:
                what, small, large, ratio = found.groups()
                yield (number, what, f"{large} ms", f"{small} ms", f"{ratio} ×", target)
            else:
                yield (number, line, "", "", "", "")

    def w3(self):
        yield from self.ratios("W3", "≤ 1.5", self.tested("bench_tests", "tst_languageswitch"))

    def w4(self):
        stalls = [re.findall(r"for ([\d.]+) ms \((.*?)\)", self.tour(number)[0]) for number in range(self.few)]
        for index, (what, target) in enumerate((("longest stall", "≤ 16 ms"), ("where a page is new", "≤ 50 ms"),
                                                ("longest stall, on its core", ""), ("where a page is new, on its core", ""))):
            length, place = min((float(stall[index][0]), stall[index][1]) for stall in stalls)
            yield "W4", f"{what}, best of {self.few}", f"{length:.1f} ms, on {place}", "", "", target

    def w5(self):
        yield from self.ratios("W5", "1, up to noise", self.tested("bench_tests", "tst_workspacelist"))

    def w6(self):
        for line in self.tested("e2e_tests", "tst_roundtrips"):
            what, _, value = line.partition(": ")
            yield "W6", what, value, "", "", "≤ 1"

    def w7(self):
        if not self.traces:
            self.painted(self.wizard), self.painted(self.bare)
        def alike(program):  # Qt looks for plugins beside each
            return [(what, name.replace(str(pathlib.Path(program.program).parent), "(beside it)"))
                    for what, name in self.traces[program]]

        more = collections.defaultdict(list)
        beside = set(alike(self.bare))
        for what, name in alike(self.wizard):
            if (what, name) not in beside and name not in more[what] and not re.search(r"\.so(\.[\d.]+)?$", name):
                more[what].append(name)
        for what, words in (("connect", "connected to"), ("resolve", "looked up"), ("scan", "folders read")):
            yield "W7", f"{words} before the first paint", ", ".join(more[what]) or "nothing more", "", "", "none"
        shown = [name.replace(str(self.folder), "…") for name in more["open"]]
        yield "W7", "files opened before it", ", ".join(shown) or "nothing more", "", "", ""


def tests_folder(options):
    if options.tests:
        return options.tests
    builds = TESTS.parent / "build"
    for folder in (options.usher.parent, *(builds / name / "bin" for name in ("release-tests", "dev", "asan"))):
        if (folder / "bench_tests").exists():
            return folder
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usher", required=True, type=pathlib.Path)
    parser.add_argument("--tests", type=pathlib.Path)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--only", default="W1,W2,W3,W4,W5,W6,W7")
    options = parser.parse_args()
    if MARK not in os.environ:
        os.environ[MARK] = "1"
        own = [str(TESTS / name) for name in ("withsession.sh", "withdisplay.sh")]
        os.execv(own[0], [*own, sys.executable, *sys.argv])
    options.usher, options.tests = options.usher.resolve(), tests_folder(options)
    wanted = options.only.split(",")
    if not options.tests:
        print(f"no bench_tests found: {', '.join(name for name in ('W3', 'W5', 'W6') if name in wanted)} left out", file=sys.stderr)
        wanted = [name for name in wanted if name not in ("W3", "W5", "W6")]
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the beginning\n")
    print("| | what | usher | beside it | ratio | target |\n| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="usher-bench-") as name:
        bench = Bench(options, pathlib.Path(name))
        try:
            for number in wanted:
                for row in getattr(bench, number.lower())():
                    print("|", " | ".join(row), "|", flush=True)
        finally:
            bench.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
