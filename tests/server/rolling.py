#!/usr/bin/env python3
"""The sample deployment, started for real: two usherd on one PostgreSQL behind haproxy with packaging/usherd/haproxy.cfg,
only its addresses and paths replaced. The instances are restarted one after the other under load: no request fails, and
what was acknowledged is in the database exactly once.

usage: rolling.py --usherd PROGRAM --sample haproxy.cfg [--rounds N]
Each round restarts both; 2 rounds, or with USHER_LONG set 100.
"""
import argparse
import contextlib
import os
import pathlib
import re
import secrets
import socket
import ssl
import subprocess
import sys
import tempfile
import time

from customers import Load, add_purchases, config
from service import ENDS_WITH_US, Client, Mailbox, Postgres, Usherd, evidence, free_ports, make_certificate


class Haproxy:
    """haproxy with the sample, what is of this machine replaced."""

    def __init__(self, sample, folder, port, servers, certificate, key):
        (folder / "usher.pem").write_text(certificate.read_text() + key.read_text())
        self.socket = folder / "admin.sock"
        text = sample.read_text()
        replaced = [(r"log /dev/log", "log stdout format raw"), (r" +(user|group) haproxy\n", ""),
                    (r"/run/haproxy/admin.sock", self.socket), (r"bind :443", f"bind 127.0.0.1:{port}"),
                    (r"/etc/haproxy/usher.pem", folder / "usher.pem"),
                    (r"/etc/haproxy/usherd-authority.pem", certificate)]
        for name, (own, admin) in servers.items():
            replaced.append((rf"server {name} \S+ check port \d+", f"server {name} 127.0.0.1:{own} check port {admin}"))
        for pattern, value in replaced:
            text, count = re.subn(pattern, str(value), text)
            if not count:
                sys.exit(f"{sample} has no {pattern}")
        file = folder / "haproxy.cfg"
        file.write_text(text)
        subprocess.run(["haproxy", "-c", "-q", "-f", file], check=True)
        self.log = open(folder / "haproxy.log", "w+b")
        self.process = subprocess.Popen([*ENDS_WITH_US, "haproxy", "-db", "-f", file], stdin=subprocess.DEVNULL,
                                        stdout=self.log, stderr=self.log)

    def states(self):
        """UP, DOWN … of each server."""
        with contextlib.closing(socket.socket(socket.AF_UNIX)) as admin:
            admin.connect(str(self.socket))
            admin.sendall(b"show stat\n")
            lines = b"".join(iter(lambda: admin.recv(65536), b"")).decode().splitlines()
        rows = [line.split(",") for line in lines if line]
        return {row[1]: row[17] for row in rows if row[0] == "usherd" and row[1] != "BACKEND"}

    def wait_until(self, state, *servers):
        """haproxy's own view, which is a check or two behind."""
        while True:
            if self.process.poll() is not None:
                sys.exit("haproxy ended")
            with contextlib.suppress(OSError):
                states = self.states()
                if states and all(states[server] == state for server in servers):
                    return
            time.sleep(0.02)

    def logs_no_key(self, port, authority):
        """The key of an intention opens a stored answer, and settling it names it in the path."""
        key, client = secrets.token_urlsafe(24), Client(port, authority)
        client.once("POST", f"/api/v1/intents/{key}/settle", {})
        client.close()
        path = pathlib.Path(self.log.name)
        while "POST /api/v1/intents/" not in path.read_text(errors="replace"):  # it comes a little after the answer
            time.sleep(0.02)
        if key in path.read_text(errors="replace"):
            sys.exit("haproxy logs the key of an intention")

    def troubles(self):
        """What it says of instances that went and came, and the requests that had a 5xx or no answer."""
        self.log.seek(0)
        lines = self.log.read().decode(errors="replace").splitlines()
        return [line for line in lines if "Server usherd/" in line or re.search(r" usherd/\S+ \S+ (5\d\d|-1) ", line)]

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--sample", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=100 if os.environ.get("USHER_LONG") else 2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="usher-rolling-") as name, contextlib.ExitStack() as stack:
        folder = pathlib.Path(name)
        database = Postgres(folder)
        stack.callback(database.close)
        return run(options, folder, database, stack)


def run(options, folder, database, stack):
    certificate, key = make_certificate(folder, names="DNS:localhost,DNS:usherd.internal,IP:127.0.0.1")
    front, *ports = free_ports(5)
    servers = {"one": ports[:2], "two": ports[2:]}
    instances = []
    for name, (own, admin) in servers.items():
        (folder / name).mkdir()
        listen = f"listen.port = {own}\nlisten.admin = '127.0.0.1:{admin}'\nlisten.drain_grace_seconds = 3"
        file = config(database, folder / name, certificate, key, listen)
        instances.append(Usherd(options.usherd, folder / name, file))
        stack.callback(instances[-1].kill)
    for instance in instances:
        instance.start()
    add_purchases(database, 500 * options.rounds)
    haproxy = Haproxy(options.sample, folder, front, servers, certificate, key)
    stack.callback(haproxy.end)
    haproxy.wait_until("UP", *servers)

    wrong = []
    load = Load(front, certificate, Mailbox(folder)).start()
    try:
        for turn in range(2 * options.rounds):
            instance, name = instances[turn % 2], list(servers)[turn % 2]
            if instance.end():
                wrong.append(f"usherd's exit code was not 0:\n{instance.tail()}")
            haproxy.wait_until("DOWN", name)  # or the UP below could be the one from before
            instance.start()
            haproxy.wait_until("UP", name)
            if load.stopping.is_set():
                break
        load.wait_for_every_write()
    finally:
        load.stop()
    wrong += load.books.differences(database, load.mailbox) + load.troubles
    made = {kind: len(entries) for kind, entries in load.books.entries.items()}
    print(f"{2 * options.rounds} restarts, acknowledged: {made}, failed: {load.repeats}")
    if load.repeats:
        wrong += haproxy.troubles() + [line for instance in instances for line in instance.troubles()]
    speaks_http2(front, certificate)
    haproxy.logs_no_key(front, certificate)
    print(*wrong, sep="\n")
    evidence(restarts=2 * options.rounds, failed=load.repeats, lost=load.books.balance.lost,
             doubled=load.books.balance.doubled)
    return 1 if wrong else 0


def speaks_http2(port, authority):
    context = ssl.create_default_context(cafile=authority)
    context.set_alpn_protocols(["h2"])
    with socket.create_connection(("127.0.0.1", port)) as raw, context.wrap_socket(raw, server_hostname="localhost") as tls:
        if tls.selected_alpn_protocol() != "h2":
            sys.exit("haproxy does not speak HTTP/2")


if __name__ == "__main__":
    sys.exit(main())
