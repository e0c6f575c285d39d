#!/usr/bin/env python3
"""usherd under mixed load for an hour: its memory and its open files do not grow.

usage: soak.py --usherd PROGRAM [--database sqlite|postgres] [--minutes N]
The first quarter warms up. The median memory of the last quarter may be 1 % above that of the second, the median
number of open files not at all.
"""
import argparse
import contextlib
import os
import pathlib
import statistics
import sys
import tempfile
import time

from customers import Load, add_purchases, config
from service import DATABASES, Mailbox, Usherd, evidence, free_ports, make_certificate

SAMPLES = 120
CUSTOMERS = 6000  # a minute, more than two cores serve
GROWTH = 1.01
LOOKS = 40
BETWEEN_LOOKS = 0.05  # seconds


def memory(process):
    """KiB that this process asked for. Not its share of libraries: that grows when another program that uses them ends."""
    lines = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Anonymous:", "Swap:")))


def files(process):
    """Open files besides connections: those come and go with the load."""
    targets = []
    for file in pathlib.Path(f"/proc/{process}/fd").iterdir():
        with contextlib.suppress(OSError):
            targets.append(os.readlink(file))
    return sum(not target.startswith("socket:") for target in targets), len(targets)


def look(process):
    """(memory, files, files and sockets), each the least of many looks: what a password is hashed in, 19 MiB, and the file
    that a mail is written to come and go with each, and how often they are there is the load's doing."""
    looks = []
    for _ in range(LOOKS):
        looks.append((memory(process), *files(process)))
        time.sleep(BETWEEN_LOOKS)
    return tuple(map(min, zip(*looks)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--minutes", type=float, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="usher-soak-") as name, contextlib.ExitStack() as stack:
        folder = pathlib.Path(name)
        database = DATABASES[options.database](folder)
        stack.callback(database.close)
        return run(options, folder, database, stack)


def run(options, folder, database, stack):
    certificate, key = make_certificate(folder)
    port, = free_ports(1)
    usherd = Usherd(options.usherd, folder, config(database, folder, certificate, key, f"listen.port = {port}"))
    usherd.start()
    stack.callback(usherd.kill)
    add_purchases(database, int(CUSTOMERS * options.minutes))
    load = Load(port, certificate, Mailbox(folder / "mails")).start()
    samples = []
    try:
        while len(samples) < SAMPLES and not load.stopping.wait(60 * options.minutes / SAMPLES):
            samples.append(look(usherd.process.pid))
    finally:
        load.stop(hopeless=not usherd.running())
    wrong = [] if not usherd.end() else [usherd.tail()]
    wrong += load.books.differences(database, load.mailbox) + load.troubles
    grown = {}
    second, last = (samples[len(samples) * start // 4:len(samples) * (start + 1) // 4] for start in (1, 3))
    for index, (what, growth) in enumerate((("memory, KiB", GROWTH), ("files", 1.0), ("files and sockets", GROWTH))):
        before, after = (statistics.median(sample[index] for sample in part) for part in (second, last))
        print(f"{what}: {before:.0f} in the second quarter, {after:.0f} in the last: x {after / before:.4f}; every tenth look:",
              *(sample[index] for sample in samples[::10]))
        grown[what.split(",")[0]] = f"{100 * (after / before - 1):.2f}%"
        if after > before * growth:
            wrong.append(f"{what}: grows")
    print({kind: len(entries) for kind, entries in load.books.entries.items()})
    print(*wrong, sep="\n")
    evidence(minutes=f"{options.minutes:g}", memory_growth=grown["memory"], file_growth=grown["files"],
             lost=load.books.balance.lost, doubled=load.books.balance.doubled)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
