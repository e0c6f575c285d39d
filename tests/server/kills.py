#!/usr/bin/env python3
"""usherd is killed (SIGKILL) at random moments under load, started again at once, and asked again for what it left
unanswered: every write that was acknowledged is there exactly once, nothing else is, and the database is whole.

usage: kills.py --usherd PROGRAM --database sqlite|postgres [--kills N] [--seed N]
100 kills, or with USHER_LONG set 1,000.
"""
import argparse
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

from customers import Load, add_purchases, config
from service import DATABASES, Mailbox, Usherd, evidence, free_ports, make_certificate


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--database", choices=DATABASES, required=True)
    parser.add_argument("--kills", type=int, default=1000 if os.environ.get("USHER_LONG") else 100)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    options = parser.parse_args()
    chance = random.Random(options.seed)
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="usher-kills-") as name:
        folder = pathlib.Path(name)
        database = DATABASES[options.database](folder)
        try:
            return run(options, chance, folder, database)
        finally:
            database.close()


def run(options, chance, folder, database):
    certificate, key = make_certificate(folder)
    port, = free_ports(1)
    file = config(database, folder, certificate, key, f"listen.port = {port}")
    usherd = Usherd(options.usherd, folder, file).start()
    add_purchases(database, 100 * options.kills)
    killed = 0
    load = Load(port, certificate, Mailbox(folder / "mails"), askers=1, generation=lambda: killed).start()
    try:
        while killed < options.kills and not load.stopping.is_set():
            # Not by the clock alone: a slow machine would do nothing between two starts, a quick one only wait.
            load.wait_for_writes(chance.randrange(30), seconds=2)
            time.sleep(chance.uniform(0, 0.05))
            if usherd.end(signal.SIGKILL) != -signal.SIGKILL:
                break
            killed += 1
            usherd.start()
        load.wait_for_every_write()
    finally:
        ended = not usherd.running()
        try:
            load.stop(hopeless=ended)
        except BaseException:
            usherd.kill()
            raise
    wrong = [f"usherd ended by itself:\n{usherd.tail()}"] if ended else []
    if usherd.end():
        wrong.append(f"usherd's exit code was not 0:\n{usherd.tail()}")
    wrong += load.books.differences(database, load.mailbox) + [str(row) for row in database.damage()]
    made = {kind: len(entries) for kind, entries in load.books.entries.items()}
    print(f"{killed} kills, {load.repeats} requests repeated, {load.abandoned} customers left, acknowledged: {made}")
    audit = subprocess.run([options.usherd, "audit", "verify", "--config", file], capture_output=True, text=True,
                           check=False)
    if audit.returncode:
        wrong.append(audit.stdout + audit.stderr)
    if not load.repeats:
        wrong.append("no kill met a request")
    print(*wrong, sep="\n")
    evidence(kills=killed, lost=load.books.balance.lost, doubled=load.books.balance.doubled)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
