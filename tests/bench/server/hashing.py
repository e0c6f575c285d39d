"""B3: registrations beside a program that does nothing but hash, and what others notice of them."""
import os
import queue
import subprocess
import threading
import time

from customers import INSTALLATION, PASSWORD, SITE, Load, config
from measure import HERE, Wrk, wrk
from service import Client, Mailbox, Sqlite, Usherd, free_ports

CLIENTS = 8  # more than hash at once, fewer than may wait: the hashing threads always have work
THREADS = min(max(os.cpu_count() - 1, 1), 4)  # as many as usherd takes


def build(folder):
    program = folder / "hashes"
    subprocess.run(["c++", "-std=c++20", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program, HERE / "hashes.cpp", "-lsodium",
                    "-pthread"], check=True)
    return program


def bare(program, seconds):
    return float(subprocess.run([program, str(THREADS), str(seconds)], capture_output=True, check=True).stdout)


class Registrations:
    """People who have proved their mailbox, so that nothing but the hash is left to wait for."""

    def __init__(self, load):
        self.load = load
        self.ready = queue.SimpleQueue()
        self.known = 0
        policy = load.told(self.client(), 200, "GET", "/api/v1/configuration")["policy"]
        self.agreements = [{"id": each["id"], "version": each["version"]} for each in policy["agreements"]]

    def client(self):
        return Client(self.load.port, self.load.authority)

    def prepare(self, count):
        numbers = iter(range(self.known, self.known + count))
        self.known += count
        lock = threading.Lock()

        def work(client):
            while True:
                with lock:
                    number = next(numbers, None)
                if number is None:
                    return
                mail = f"person.{number}@example.com"
                proof = self.load.proof(client, mail, 0, {"purpose": "register", "email": mail, "site": SITE})
                self.ready.put({
                    "proof": proof, "installation": INSTALLATION, "site": SITE, "username": f"person.{number}",
                    "password": PASSWORD, "email": mail, "company": {"name": "Bench"}, "agreements": self.agreements,
                    "language": "en"})
        self.together(work)

    def a_second(self, seconds):
        """How many are registered in one."""
        done = []
        over = time.monotonic() + seconds

        def work(client):
            while time.monotonic() < over:
                self.load.told(client, 201, "POST", "/api/v1/registrations", self.ready.get_nowait())
                done.append(1)
        start = time.monotonic()
        self.together(work)
        return len(done) / (time.monotonic() - start)

    def together(self, work):
        failures = []

        def guarded():
            try:
                work(self.client())
            except Exception as failure:  # for the main thread to raise
                failures.append(failure)
        threads = [threading.Thread(target=guarded) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if failures:
            raise failures[0]


def b3(program, folder, certificate, key, seconds):
    folder.mkdir()
    hashes = build(folder)
    port, = free_ports(1)
    usherd = Usherd(program, folder, config(Sqlite(folder), folder, certificate, key, f"listen.port = {port}")).start()
    try:
        registrations = Registrations(Load(port, certificate, Mailbox(folder), threads=0))
        enough = int(bare(hashes, 1) * (seconds + 1) * 1.5) + 4 * CLIENTS
        pings = (f"https://127.0.0.1:{port}", seconds, "-s", str(HERE / "ping.lua"))
        one = {"threads": 1, "connections": 1}
        rounds = []
        for _ in range(3):
            registrations.prepare(2 * enough)
            time.sleep(1)  # until the last mail is away
            idle = wrk(*pings, **one).p99
            theirs = bare(hashes, seconds)
            ours = registrations.a_second(seconds)
            ping = Wrk(*pings, **one)
            registrations.a_second(seconds)
            rounds.append((theirs, ours, idle, ping.result().p99))
    finally:
        usherd.kill()
    theirs, ours, idle, busy = zip(*rounds)
    yield ("B3", f"registrations, {THREADS} thread{'s' * (THREADS > 1)} hashing, best of 3", f"{max(ours):.1f}/s", f"libsodium: {max(theirs):.1f}/s",
           f"{max(ours) / max(theirs):.2f} ×", "≥ 0.9")
    yield ("B3", "p99 of other requests meanwhile, best of 3", f"{min(busy):.1f} ms", f"idle: {min(idle):.1f} ms",
           f"{min(busy) / min(idle):.1f} ×", "< 3")
