#!/usr/bin/env python3
"""The wizard is killed (SIGKILL) on its way through both routes and started again, over and over, until it is at the
end. Each time it opens on the page that it was on, with everything but secrets that had been kept; at the end there is
one account, one link, one workspace, one binding and one activation for each intention, and nothing else.

usage: wizards.py --driver PROGRAM --usherd PROGRAM [--moments random|boundaries] [--database sqlite|postgres]
                  [--usherd-too] [--kills N] [--seed N] [--wizards N]
--moments random      at any moment: 500 kills where USHER_LONG is set, else 5
--moments boundaries  at every request that the routes make, as they make them: before it leaves, when its answer has
                      come, when the wizard has taken the answer; and on each page as it opens and as it is filled in.
                      Where USHER_LONG is not set, at 6 of them
--usherd-too          the service is killed at random moments meanwhile, and started again
The driver is the program of the e2e tests. It needs a keyring: tests/withsession.sh.
"""
import argparse
import collections
import contextlib
import itertools
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from customers import Balance, config  # pylint: disable=wrong-import-position
from service import DATABASES, ENDS_WITH_US, HERE, Usherd, evidence, free_ports, make_certificate

MARKETPLACES = ("alibaba", "aws", "direct", "huawei", "azure")
HANDED = ("aws", "azure")  # nothing can be typed there
TARGETS = ("create_for_new_owner", "existing", "create_with_account")


class Failed(Exception):
    pass


class World:
    """usherd, its database and its mail server, and what each trip must have left there."""

    def __init__(self, options, folder, stack):
        self.options, self.folder = options, folder
        self.database = DATABASES[options.database](folder)
        stack.callback(self.database.close)
        mails = subprocess.Popen([*ENDS_WITH_US, sys.executable, HERE / "smtpserver.py", "--maildir", folder / "mails"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        stack.callback(mails.wait)
        stack.callback(mails.stdin.close)
        certificate, key = make_certificate(folder)
        port, = free_ports(1)
        self.config = config(self.database, folder, certificate, key,
                             f"listen.port = {port}\nrates.pairing_tries = 1000\n"
                             # Who is killed at it signs in over and over.
                             "rates.sign_in_tries = 1000",
                             mail=f"smtp://127.0.0.1:{mails.stdout.readline().strip()}?tls=none")
        self.usherd = Usherd(options.usherd, folder, self.config).start()
        stack.callback(self.usherd.kill)
        self.place = json.dumps({"address": self.usherd.line["listening"], "database": "",
                                 "certificate": self.usherd.line["fingerprint"].removeprefix("sha256:").lower(),
                                 "mails": str(folder / "mails")})
        self.lock = threading.Lock()
        self.numbers = itertools.count(1)
        self.booked = collections.defaultdict(list)

    def command(self, *words):
        done = subprocess.run([self.options.usherd, *words, "--config", self.config], capture_output=True, text=True,
                              check=False)
        if done.returncode:
            raise Failed(f"usherd {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def person(self):
        with self.lock:
            name = f"person.{next(self.numbers)}"
        return {"username": name, "email": f"{name}@example.com", "company": f"Company of {name}"}

    def offer(self, marketplace):
        """A purchase there that the service knows of."""
        if marketplace == "direct":
            return {"marketplace": marketplace}
        with self.lock:
            number = f"{next(self.numbers):08}"
        bought = {"marketplace": marketplace, "account": f"7301{number}", "instance": f"i-{number}"}
        words = ["--marketplace", marketplace, "--account", bought["account"], "--instance", bought["instance"]]
        if marketplace in HANDED:
            bought["pairing_code"] = self.command("handoff", "issue", *words).split("\n")[0].strip()
        else:
            self.command("purchase", "add", *words)
        return bought

    def release(self, workspace):
        (identity,), = self.database.rows(f"SELECT id FROM workspaces WHERE name = '{workspace}'")
        self.command("binding", "release", identity, "--reason", "bound again", "--yes")

    def book(self, **entries):
        with self.lock:
            for kind, entry in entries.items():
                self.booked[kind].append(entry)

    def balance(self):
        def same(kind, statement):
            balance.same(kind, self.booked[kind], [str(row[0]) for row in self.database.rows(statement)])

        balance = Balance()
        same("account", "SELECT username FROM console_accounts")
        same("billing", "SELECT username FROM billing_accounts")
        same("active", "SELECT username FROM billing_accounts WHERE active = 1")
        same("link", "SELECT account_id FROM links")
        same("workspace", "SELECT name FROM workspaces")
        same("binding", "SELECT name FROM workspaces w JOIN bindings b ON b.workspace_id = w.id WHERE ended_at IS NULL")
        same("activation", "SELECT b.username FROM audit a JOIN billing_accounts b ON b.id = a.account_id "
                           "WHERE a.event = 'activation.completed'")
        return balance


class Kills:
    """When to kill, and how often so far. A child's lines are its clock: a slow machine is killed at the same places."""

    def __init__(self, options):
        self.chance = random.Random(options.seed)
        self.lock = threading.Lock()
        self.left = options.kills
        self.done = 0
        self.lines = 25  # of a child that was not killed, the last time
        self.heard = 0  # lines of all
        self.met, self.spared = set(), set()

    def random(self):
        """(after so many lines, and so many seconds more), or None."""
        with self.lock:
            if self.done >= self.left:
                return None
            after = self.chance.randrange(self.lines)
            return after, self.chance.uniform(0, 0.05 if after else 1)

    def boundaries(self):
        """The environment of a child that dies by itself."""
        with self.lock:
            if self.left is None:
                return {"USHER_E2E_SPARED": "\n".join(self.spared)}
            if self.done >= self.left:
                return {}
            return {"USHER_E2E_SPARED": "\n".join(self.spared), "USHER_E2E_SKIPPED": str(self.chance.randrange(12))}


class Wizard:
    """One person's trips, each with a state folder of its own."""

    def __init__(self, world, kills, options):
        self.world, self.kills, self.options = world, kills, options

    def story(self, marketplaces, target):
        """An account with a purchase of the first marketplace; then one of the second is bound to it."""
        world, me, other = self.world, self.world.person(), self.world.person()
        names = [f"Workspace of {person['username']}" for person in (me, other)]
        bought = world.offer(marketplaces[0])
        self.trip({"route": "register", "bought": bought, "self": me, "workspace": names[0]})
        world.book(account=me["username"], billing=me["username"], active=me["username"], workspace=names[0],
                   binding=names[0], **({"link": bought["account"]} if "account" in bought else {}))
        if target == "existing":
            world.release(names[0])
        bought = world.offer(marketplaces[1])
        self.trip({"route": "bind", "target": target, "bought": bought, "self": other, "host": me,
                   "workspace": names[1]})
        world.book(activation=me["username"], **({"link": bought["account"]} if "account" in bought else {}))
        if target != "existing":
            world.book(workspace=names[1], binding=names[1])
        if target == "create_for_new_owner":
            world.book(account=other["username"])

    def trip(self, trip):
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.world.folder))
        claim = {}
        while True:
            ended, claim = self.leg(trip, folder, claim)
            if ended:
                return

    def leg(self, trip, folder, claim):
        """One process of the wizard: (has it come to the end, what the next one must still know)."""
        when, more = None, {}
        if self.options.moments == "random":
            when = self.kills.random()
        else:
            more = self.kills.boundaries()
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "USHER_E2E_PLACE": self.world.place,
                       "USHER_E2E_TRIP": json.dumps(trip), "USHER_E2E_STATE": str(folder / "state"),
                       "USHER_E2E_CLAIM": json.dumps(claim), **more}
        lines, said, killing = 0, [], None
        with open(folder / "log", "ab") as log:
            process = subprocess.Popen([*ENDS_WITH_US, self.options.driver, "go-on"], env=environment,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)

        def kill():
            time.sleep(when[1])
            process.kill()

        if when and not when[0]:
            killing = threading.Thread(target=kill)
            killing.start()
        for line in process.stdout:
            what, _, about = line.rstrip("\n").partition(" ")
            said = [*said, line][-30:]
            lines += 1
            self.kills.heard += 1
            if what == "claims":
                claim = json.loads(about)
            elif what in ("at", "dies"):
                with self.kills.lock:
                    self.kills.met.add(about)
                    if what == "dies":
                        self.kills.spared.add(about)
            if when and lines == when[0]:
                kill()
        if killing:
            killing.join()
        code = process.wait()
        process.stdout.close()
        if code == -signal.SIGKILL and (when or more):
            with self.kills.lock:
                self.kills.done += 1
            return False, claim
        if code == 0 and said and said[-1].startswith("done"):
            with self.kills.lock:
                self.kills.lines = max(self.kills.lines, lines)
            return True, claim
        raise Failed(f"a wizard ended with {code} on {json.dumps(trip)}:\n{''.join(said)}"
                     f"{(folder / 'log').read_text(errors='replace')[-3000:]}")


def secrets(options):
    """What the keychain holds of drafts; sessions may stay."""
    listed = subprocess.run([options.driver, "list-keychain"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                            capture_output=True, text=True, check=True)
    return [line for line in listed.stdout.splitlines() if line.startswith("entry draft/")]


class Stories:
    """Threads of wizards, with a mix of marketplaces, until all kills are done."""

    def __init__(self, world, kills, options):
        mix = list(itertools.product(MARKETPLACES, TARGETS))
        kills.chance.shuffle(mix)
        self.mix = iter(mix if kills.left is None else itertools.cycle(mix))
        self.world, self.kills, self.options = world, kills, options
        self.failure = None
        self.told = 0
        self.threads = [threading.Thread(target=self.work) for _ in range(options.wizards)]
        for thread in self.threads:
            thread.start()

    def work(self):
        try:
            while not self.failure:
                with self.kills.lock:
                    if self.kills.left is not None and self.kills.done >= self.kills.left and self.told:
                        return
                    marketplace, target = next(self.mix, (None, None))
                    other = MARKETPLACES[(MARKETPLACES.index(marketplace) + 1) % 5] if marketplace else None
                if not marketplace:
                    return
                Wizard(self.world, self.kills, self.options).story((marketplace, other), target)
                self.told += 1
        except Exception as failure:  # for the main thread to raise
            self.failure = failure

    def running(self):
        return any(thread.is_alive() for thread in self.threads)

    def end(self):
        for thread in self.threads:
            thread.join()
        if self.failure:
            raise self.failure


def asked(log):
    """The requests in usherd's log, as the driver names them."""
    found = set()
    for line in log:
        with contextlib.suppress(ValueError):
            entry = json.loads(line)
            if entry.get("message") == "request" and entry["route"]:
                found.add(f"{entry['method']} {re.sub('{.*?}', 'id', entry['route'])}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--driver", required=True)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--moments", choices=("random", "boundaries"), default="random")
    parser.add_argument("--usherd-too", action="store_true")
    parser.add_argument("--kills", type=int)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--wizards", type=int, default=2 if os.environ.get("USHER_LONG") else 1, help="at once")
    options = parser.parse_args()
    if options.kills is None:
        short, long = {"random": (5, 500), "boundaries": (6, None)}[options.moments]
        options.kills = long if os.environ.get("USHER_LONG") else short
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="usher-wizards-") as name, contextlib.ExitStack() as stack:
        return run(options, World(options, pathlib.Path(name), stack))


def run(options, world):
    before = secrets(options)
    kills = Kills(options)
    stories = Stories(world, kills, options)
    killed = 0
    try:
        while stories.running() and options.usherd_too:
            # By what was done, not by the clock alone, as in kills.py.
            enough, late = kills.heard + kills.chance.randrange(60), time.monotonic() + 5
            while stories.running() and kills.heard < enough and time.monotonic() < late:
                time.sleep(0.01)
            time.sleep(kills.chance.uniform(0, 0.2))
            if world.usherd.end(signal.SIGKILL) != -signal.SIGKILL:
                raise Failed(f"usherd ended by itself:\n{world.usherd.tail()}")
            killed += 1
            world.usherd.start()
    finally:
        stories.end()
    wrong = []
    if world.usherd.end():
        wrong.append(f"usherd's exit code was not 0:\n{world.usherd.tail()}")
    balance = world.balance()
    wrong += balance.found + [str(row) for row in world.database.damage()]
    world.command("audit", "verify")
    if left := [entry for entry in secrets(options) if entry not in before]:
        wrong.append(f"the keychain still has {left}")
    if options.moments == "boundaries":
        seen = {boundary.rsplit(" of ", 1)[0].split(" on ")[0].rsplit(" ", 1)[0] for boundary in kills.met
                if boundary.split(" ")[0] in ("GET", "POST", "DELETE")}
        print(f"{len(kills.met)} boundaries met, of {len(seen)} requests; killed at {len(kills.spared)}")
        if missed := asked(world.usherd.lines()) - seen:
            wrong.append(f"nobody saw the wizard ask {missed}")
        if options.kills is None and kills.met != kills.spared:
            wrong.append(f"no kill at {kills.met - kills.spared}")
    print(f"{kills.done} kills of wizards, {killed} of usherd; {stories.told} stories: "
          f"{ {kind: len(entries) for kind, entries in world.booked.items()} }")
    print(*wrong, sep="\n")
    evidence(kills=kills.done + killed, lost=balance.lost, doubled=balance.doubled, leaked=len(left))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
