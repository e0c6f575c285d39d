"""B6: two instances on one PostgreSQL behind haproxy, beside one. That a rolling restart fails no request is what
tests/server/rolling.py sees to."""
import contextlib
import os
import socket

from customers import config
from measure import HERE, wrk
from rolling import Haproxy
from service import Postgres, Usherd, free_ports, make_certificate
from writes import CODES

SAMPLE = HERE.parents[2] / "packaging/usherd/haproxy.cfg"
CORES = 8  # two instances, PostgreSQL, haproxy and wrk beside each other


def tell(haproxy, command):
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as admin:
        admin.connect(str(haproxy.socket))
        admin.sendall(command.encode() + b"\n")
        admin.recv(4096)


def b6(program, folder, seconds):
    folder.mkdir()
    certificate, key = make_certificate(folder, names="DNS:localhost,DNS:usherd.internal,IP:127.0.0.1")
    front, *ports = free_ports(5)
    servers = {"one": ports[:2], "two": ports[2:]}
    with contextlib.ExitStack() as stack:
        database = Postgres(folder)
        stack.callback(database.close)
        for name, (own, admin) in servers.items():
            (folder / name).mkdir()
            more = f"listen.port = {own}\nlisten.admin = '127.0.0.1:{admin}'"
            instance = Usherd(program, folder / name, config(database, folder / name, certificate, key, more))
            stack.callback(instance.kill)
            instance.start()
        haproxy = Haproxy(SAMPLE, folder, front, servers, certificate, key)
        stack.callback(haproxy.end)
        haproxy.wait_until("UP", *servers)
        rates = {"disable": [], "enable": []}
        for _ in range(3):
            for command, measured in rates.items():
                tell(haproxy, f"{command} server usherd/two")
                measured.append(wrk(f"https://127.0.0.1:{front}", seconds, *CODES).rate)
    one, two = (max(measured) for measured in rates.values())
    verdict = "" if os.cpu_count() >= CORES else f", untested: {os.cpu_count()} cores, {CORES} wanted"
    yield "B6", "a code asked for, best of 3", f"two instances: {two:.0f}/s", f"one: {one:.0f}/s", f"{two / one:.2f} ×{verdict}", "≥ 1.7"
