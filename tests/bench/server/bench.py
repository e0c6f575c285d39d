#!/usr/bin/env python3
"""What usherd costs, beside what it is measured against in the same run: a table in Markdown.

usage: bench.py --usherd PROGRAM [--short] [--only B1,B3]

  B1  server CPU a request, GET of the configuration over kept TLS connections, beside nginx serving the same bytes
  B2  small durable writes a second on SQLite, beside the same rows inserted by themselves, one commit each
  B3  registrations a second, beside a program that only hashes; what other requests notice of it
  B4  slowest answers of each endpoint with a million accounts and five million workspaces, beside a thousand (SQLite)
  B5  time until it listens; resident memory when idle and for each open connection
  B6  small durable writes a second of two instances on one PostgreSQL behind haproxy, beside one

--short runs each for a second and with few rows: whether it works, not what it costs. It judges no figure."""
import argparse
import os
import pathlib
import resource
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "server"))
from customers import config  # noqa: E402
from edge import b1, b5  # noqa: E402
from growth import b4  # noqa: E402
from hashing import b3  # noqa: E402
from instances import b6  # noqa: E402
from service import Sqlite, Usherd, free_ports, make_certificate  # noqa: E402
from writes import b2  # noqa: E402


class Bench:
    """The benchmarks by their numbers, each with an instance of its own: what one leaves behind is no load for the next."""

    def __init__(self, program, folder, short):
        self.program, self.folder = program, folder
        self.seconds, self.connections = (1, 100) if short else (5, 1000)
        self.accounts, self.customers = ((100, 1000), 3) if short else ((1000, 1_000_000), 300)
        self.certificate, self.key = make_certificate(folder)

    def with_instance(self, name, part):
        folder = self.folder / name
        folder.mkdir(mode=0o755)
        database = Sqlite(folder)
        port, = free_ports(1)
        more = f"listen.port = {port}\nlisten.trusted_proxies = ['127.0.0.1']"  # the load brings its clients' addresses
        usherd = Usherd(self.program, folder, config(database, folder, self.certificate, self.key, more)).start()
        try:
            yield from part(usherd, database, folder, port)
        finally:
            usherd.kill()

    def parts(self):
        identity = (self.certificate, self.key)
        return {
            "B1": lambda: self.with_instance("b1", lambda usherd, _, folder, port:
                                             b1(usherd, folder, port, *identity, self.seconds)),
            "B2": lambda: self.with_instance("b2", lambda _, database, folder, port:
                                             b2(database, folder, port, self.seconds)),
            "B3": lambda: b3(self.program, self.folder / "b3", *identity, self.seconds),
            "B4": lambda: b4(self.program, self.folder, *identity, self.accounts, self.customers),
            "B5": lambda: self.with_instance("b5", lambda usherd, _database, _folder, port:
                                             b5(usherd, port, self.certificate, self.connections)),
            "B6": lambda: b6(self.program, self.folder / "b6", self.seconds),
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--only", default="B1,B2,B3,B4,B5,B6")
    options = parser.parse_args()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {memory:.0f} GiB, load {os.getloadavg()[0]:.1f} at the beginning\n")
    print("| | what | usherd | beside it | ratio | target |\n| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="usher-bench-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)  # nginx and PostgreSQL run as users of their own
        parts = Bench(options.usherd, folder, options.short).parts()
        for wanted in options.only.split(","):
            for row in parts[wanted]():
                print("|", " | ".join(row), "|", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
