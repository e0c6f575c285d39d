"""Customers that go both routes as fast as the service lets them, and the books of what they were told was done.

Each: a code and its proof, a registration, an activation; then a code for the Billing Center, a link of a second
purchase, a workspace of its own. At the end books and database must agree, row by row.
"""
import collections
import contextlib
import itertools
import threading
import time

from service import Client

INSTALLATION = "0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11"
SITE = "ap1"
PASSWORD = "quiet-Lantern-81-bay"


class Abandoned(Exception):
    """The customer went away: the mail with the code waits in the outbox of an instance that was killed."""


def config(database, folder, certificate, key, more="", mail=None):
    """A configuration for tests: real TLS, mails into a folder, no limit in the way of a load from one address."""
    file = folder / "usherd.toml"
    file.write_text(f"""
brand = "northlight"
tls.certificate = "{certificate}"
tls.key = "{key}"
database.address = "{database.address}"
mail.address = "{mail or f'file:{folder}/mails'}"
policy.code_resend_seconds = 0
rates.codes_per_hour = 1000000
rates.codes_per_network_hour = 1000000
rates.attempts_per_minute = 1000000
{more}
""")
    return file


def add_purchases(database, count):
    """What the marketplace would have reported: two purchases a customer."""
    for start in range(0, 2 * count, 5000):
        values = ",".join(f"('prch_{n:032x}', 'alibaba', 'account-{n}', 'instance-{n}', 'active', 0, 1)"
                          for n in range(start, min(start + 5000, 2 * count)))
        database.run("INSERT INTO purchases (id, marketplace, account_id, instance_id, state, expires_at, created_at) "
                     f"VALUES {values}")


class Balance:
    """What books and a database do not agree on."""

    def __init__(self):
        self.lost = self.doubled = 0
        self.found = []  # in words

    def same(self, what, booked, stored):
        booked, stored = collections.Counter(booked), collections.Counter(stored)
        lost, doubled = booked - stored, stored - booked  # or made though nobody was told
        self.lost += lost.total()
        self.doubled += doubled.total()
        for word, items in (("lost", lost), ("doubled", doubled)):
            if items:
                self.found.append(f"{what}: {booked.total()} acknowledged, {stored.total()} stored; "
                                  f"{word} {list(items)[:5]}")


class Books:
    """What was acknowledged. Counts and IDs must be in the database exactly once, and nothing else."""

    def __init__(self):
        self.lock = threading.Lock()
        self.balance = Balance()  # see differences()
        self.mails = collections.Counter()  # recipient: mails promised
        self.entries = {"code": [], "account": [], "activation": [], "link": [], "workspace": []}

    def enter(self, kind, value):
        with self.lock:
            self.entries[kind].append(value)

    def total(self):
        with self.lock:
            return sum(map(len, self.entries.values()))

    def promise(self, recipient):
        with self.lock:
            self.mails[recipient] += 1

    def differences(self, database, mailbox):
        """What books and database do not agree on, once usherd has ended."""
        same = self.balance.same

        def column(statement):
            return [row[0] for row in database.rows(statement)]

        made = self.entries
        workspaces = made["activation"] + made["workspace"]
        same("codes", made["code"], column("SELECT id FROM email_codes"))
        same("console accounts", made["account"], column("SELECT username FROM console_accounts"))
        same("billing accounts", made["account"], column("SELECT username FROM billing_accounts"))
        same("links", made["link"], column("SELECT account_id FROM links"))
        same("workspaces", workspaces, column("SELECT id FROM workspaces"))
        same("bindings", workspaces, column("SELECT workspace_id FROM bindings WHERE ended_at IS NULL"))
        # A mail that was under way in a kill may come twice, never not at all.
        mailbox.look()
        there = collections.Counter(column("SELECT recipient FROM outbox"))
        there.update({recipient: len(codes) for recipient, codes in mailbox.codes.items()})
        missing = self.mails - there
        if missing:
            self.balance.lost += missing.total()
            self.balance.found.append(
                f"mails: {missing.total()} of {self.mails.total()} neither delivered nor in the outbox")
        return self.balance.found


class Load:
    """Threads of customers over a service at a port, until stop(); askers only want codes, which is a small write."""

    def __init__(self, port, authority, mailbox, threads=8, askers=0, generation=lambda: 0):
        self.port, self.authority, self.mailbox, self.generation = port, authority, mailbox, generation
        self.books = Books()
        self.numbers = itertools.count()
        self.stopping = threading.Event()
        self.hopeless = threading.Event()
        self.repeats = 0
        self.troubles = []  # why requests were repeated
        self.abandoned = 0
        self.failure = None
        self.threads = [threading.Thread(target=self.work, args=[work])
                        for work in [self.customers] * threads + [self.askers] * askers]

    def start(self):
        for thread in self.threads:
            thread.start()
        return self

    def wait_for_every_write(self):
        """Until each kind of write was acknowledged at least once."""
        while not min(map(len, self.books.entries.values())) and not self.stopping.wait(0.02):
            pass

    def wait_for_writes(self, count, seconds):
        """Until so many more writes were acknowledged, at most so long."""
        enough, late = self.books.total() + count, time.monotonic() + seconds
        while self.books.total() < enough and time.monotonic() < late and not self.stopping.wait(0.005):
            pass

    def stop(self, hopeless=False):
        """Every request under way gets its answer first; hopeless: nobody is there to give it."""
        self.stopping.set()
        if hopeless:
            self.hopeless.set()
        for thread in self.threads:
            thread.join()
        if self.failure:
            raise self.failure

    def work(self, of):
        client = Client(self.port, self.authority)
        client.hopeless = self.hopeless
        try:
            of(client)
        except Exception as failure:  # for the main thread to raise
            self.failure = failure
            self.stopping.set()
        self.repeats += client.repeats
        self.troubles += client.troubles
        client.close()

    def customers(self, client):
        policy = self.told(client, 200, "GET", "/api/v1/configuration")["policy"]
        agreements = [{"id": each["id"], "version": each["version"]} for each in policy["agreements"]]
        while not self.stopping.is_set():
            with contextlib.suppress(Abandoned):
                self.customer(client, next(self.numbers), agreements)

    def askers(self, client):
        for number in itertools.count():
            if self.stopping.is_set():
                return
            mail = f"asker.{number}@example.com"
            self.ask_for_code(client, mail, {"purpose": "register", "email": mail, "site": SITE})

    def told(self, client, status, *request, **more):
        """The answer, which must have this status."""
        answered, body = client.ask(*request, **more)
        if answered != status:
            raise AssertionError(f"{request[0]} {request[1]}: {answered} {body}")
        return body

    def ask_for_code(self, client, recipient, request):
        sent = self.told(client, 202, "POST", "/api/v1/email-codes",
                         {**request, "installation": INSTALLATION, "language": "en"})
        self.books.enter("code", sent["code_id"])
        self.books.promise(recipient)
        return sent["code_id"]

    def proof(self, client, recipient, number, request):
        since = self.generation()
        code_id = self.ask_for_code(client, recipient, request)
        code = self.mailbox.code(recipient, number, lambda: self.stopping.is_set() or self.generation() > since + 1)
        if code is None:
            self.abandoned += 1
            raise Abandoned
        return self.told(client, 200, "POST", f"/api/v1/email-codes/{code_id}/verify",
                         {"code": code, "installation": INSTALLATION})["proof"]

    def customer(self, client, number, agreements):
        name, mail = f"customer.{number}", f"customer.{number}@example.com"
        purchases = [{"marketplace": "alibaba", "account_id": f"account-{n}", "instance_id": f"instance-{n}"}
                     for n in (2 * number, 2 * number + 1)]
        proof = self.proof(client, mail, 0, {"purpose": "register", "email": mail, "site": SITE})
        account = self.told(client, 201, "POST", "/api/v1/registrations", {
            "proof": proof, "installation": INSTALLATION, "site": SITE, "username": name, "password": PASSWORD,
            "email": mail, "company": {"name": "Load"}, "agreements": agreements, "language": "en"})
        self.books.enter("account", name)
        activation = self.told(client, 201, "POST", "/api/v1/activations", {
            "workspace_name": "Main", "workspace_language": "en", "purchase": purchases[0]},
            token=account["access_token"])
        self.books.enter("activation", activation["workspace"]["id"])
        self.books.enter("link", purchases[0]["account_id"])

        proof = self.proof(client, mail, 1, {"purpose": "link", "username": name})
        link = self.told(client, 201, "POST", "/api/v1/billing-account-links", {
            "proof": proof, "installation": INSTALLATION, "username": name, "purchase": purchases[1]})
        self.books.enter("link", purchases[1]["account_id"])
        token = link["session"]["access_token"]
        proof = self.proof(client, mail, 2, {"purpose": "create_workspace", "email": mail, "site": SITE})
        made = self.told(client, 201, "POST", "/api/v1/workspaces", {
            "name": "Second", "language": "en", "site": SITE, "email": mail, "proof": proof,
            "installation": INSTALLATION, "agreements": agreements}, token=token)
        self.books.enter("workspace", made["workspace"]["id"])
        listed = self.told(client, 200, "GET", "/api/v1/workspaces?limit=50", token=token)
        if listed["total"] != 2:
            raise AssertionError(f"{name} has {listed}")
