"""B4: the same customers on a small and on a large database, in turns."""
import collections
import re
import sqlite3
import time

from customers import INSTALLATION, PASSWORD, SITE, Load, add_purchases, config
from measure import p99
from service import HERE as SERVER
from service import Client, Mailbox, Sqlite, Usherd, free_ports

NUMBERS = "(WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < {}) SELECT n FROM g)"


class Timed(Client):
    """Knows how long each endpoint took to answer."""
    times = None

    def once(self, method, path, *more):
        start = time.perf_counter()
        answer = super().once(method, path, *more)
        if self.times is not None:
            endpoint = re.sub(r"/code_[^/]+", "/{id}", path.split("?")[0].removeprefix("/api/v1"))
            self.times[f"{method} {endpoint}"].append((time.perf_counter() - start) * 1000)
        return answer


def fill(database, accounts):
    script = (SERVER / "manyaccounts.sql").read_text()
    script = script.replace("{accounts}", NUMBERS.format(accounts)).replace("{workspaces}", NUMBERS.format(5 * accounts))
    script = script.replace("{count}", str(accounts))
    script = re.sub(r"\{hash:(.)\}", r"CAST('\1' || printf('%032d', n) AS BLOB)", script)
    connection = sqlite3.connect(database.file, isolation_level=None)
    connection.executescript(f"""PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000; BEGIN; {script}
        INSERT INTO audit_seals SELECT entry_id, entry_id, randomblob(32) FROM audit_unsealed;
        DELETE FROM audit_unsealed; COMMIT""")
    connection.close()


class World:
    """usherd on a database with so many accounts, and customers beside them."""

    def __init__(self, program, folder, certificate, key, accounts, customers):
        folder.mkdir()
        database = Sqlite(folder)
        port, = free_ports(1)
        self.usherd = Usherd(program, folder, config(database, folder, certificate, key, f"listen.port = {port}"))
        self.usherd.start().end()
        fill(database, accounts)
        add_purchases(database, customers)
        self.usherd.start()
        self.load = Load(port, certificate, Mailbox(folder), threads=0)
        self.client = Timed(port, certificate)
        self.rounds = []
        policy = self.load.told(self.client, 200, "GET", "/api/v1/configuration")["policy"]
        self.agreements = [{"id": each["id"], "version": each["version"]} for each in policy["agreements"]]

    def begin_round(self):
        self.client.times = collections.defaultdict(list)
        self.rounds.append(self.client.times)

    def quietest(self, endpoint):
        return min(p99(times[endpoint]) for times in self.rounds)

    def serve(self, number):
        self.load.told(self.client, 200, "POST", "/api/v1/usernames/check",
                       {"site": SITE, "username": f"customer.{number}", "scope": "console"})
        self.load.customer(self.client, number, self.agreements)
        self.load.told(self.client, 201, "POST", "/api/v1/sessions", {
            "grant": "password", "installation": INSTALLATION, "site": SITE, "username": f"customer.{number}",
            "password": PASSWORD})


def b4(program, folder, certificate, key, accounts, customers):
    warm, rounds = 10, 3  # customers before those that count; of these, each world is judged by its quietest round
    worlds = []
    try:
        for count in accounts:
            worlds.append(World(program, folder / f"of-{count}", certificate, key, count, rounds * customers + warm))
        for number in range(rounds * customers + warm):
            for world in worlds:
                if number >= warm and (number - warm) % customers == 0:
                    world.begin_round()
                world.serve(number)
    finally:
        for world in worlds:
            world.usherd.kill()
    for endpoint in sorted(worlds[0].client.times):
        before, now = (world.quietest(endpoint) for world in worlds)
        yield ("B4", f"{endpoint}, p99, best of {rounds}, with {accounts[1]:,} accounts", f"{now:.1f} ms",
               f"with {accounts[0]:,}: {before:.1f} ms", f"{now / before:.2f} ×", "≤ 1.5")
