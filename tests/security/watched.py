"""One usherd at its most talkative behind a front that sees all that is said, wizards that are watched, and what both of
them were told in confidence."""
import json
import os
import pathlib
import re
import resource
import secrets
import signal
import subprocess
import sys
import tempfile
import time

import leaks
from leaks import Planted

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "server"))
from customers import config  # noqa: E402  pylint: disable=wrong-import-position
from service import DATABASES, ENDS_WITH_US, Mailbox, Usherd, make_certificate  # noqa: E402  pylint: disable=wrong-import-position

SESSION = pathlib.Path(os.environ.get("USHER_SESSION", "/nonexistent"))
TALKATIVE = {"QT_LOGGING_RULES": "*=true"}
# Said over the wire, by the names of the contract.
CONFIDED = re.compile(rb'"((?:[a-z_]*(?:token|verifier))|proof|ticket|password)"\s*:\s*"((?:[^"\\]|\\.)+)"')
MAILED = re.compile(rb'"code"\s*:\s*"([0-9]{6})"')
BEARER = re.compile(rb"authorization: bearer (\S+)", re.IGNORECASE)
KEY = re.compile(rb"idempotency-key: (\S+)", re.IGNORECASE)


def password():
    """Strong, and another text in each form that it could be written in."""
    return f'{secrets.token_urlsafe(9)} "é\\/+&<{secrets.token_urlsafe(6)}'


def digits(count):
    return str(10 ** (count - 1) + secrets.randbelow(9 * 10 ** (count - 1)))


class Person:
    """Made up for this run, and all in confidence."""

    def __init__(self, planted):
        self.name = f"p{secrets.token_hex(7)}"
        self.mail = f"{secrets.token_hex(6)}@{secrets.token_hex(5)}.example"
        self.password = password()
        self.purchases = [(digits(16), digits(12)) for _ in range(2)]
        planted.plant("password", self.password)
        planted.plant("e-mail", self.mail)
        planted.plant("purchase", *(part for purchase in self.purchases for part in purchase))


def cores_wanted():
    """For whoever is started: a crash would leave its memory in its folder."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def crash(process, how):
    """Whether that left its memory on the disk."""
    process.send_signal(how)
    ended = os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    process.wait()
    assert ended.si_status == how, f"it ended by {ended.si_status}"
    return ended.si_code == os.CLD_DUMPED


class Watched:
    """A folder in this session, with all that both programs write."""

    def __init__(self, usherd, database="sqlite"):
        self.planted = Planted()
        self.folder = folder = pathlib.Path(tempfile.mkdtemp(prefix="watched-", dir=SESSION / "tmp"))
        self.exchanges = folder / "exchanges"
        for name in ("mails", "exchanges", "wizard", "server"):
            (folder / name).mkdir()
        self.certificate, key = make_certificate(folder)
        self.database = DATABASES[database](folder / "server")
        self.mailbox = Mailbox(folder / "mails")
        file = config(self.database, folder, self.certificate, key)
        self.usherd = Usherd(usherd, folder / "server", file, "--port", "0", "--log-level", "debug", "--certificate",
                             str(self.certificate), "--key", str(key),
                             environment={**TALKATIVE, "USHER_TEST_EXCHANGES": str(self.exchanges),
                                          "TMPDIR": str(folder / "server")})
        self.program = os.path.realpath(usherd)
        at = len(ENDS_WITH_US)
        self.usherd.command[at:at] = [sys.executable, str(TESTS / "contract" / "recorder.py")]
        self.usherd.start()
        # What is meant to hold it, or is the test's own.
        self.allowed = {self.exchanges, folder / "mails"}
        if database == "postgres":
            self.allowed.add(pathlib.Path(self.database.facts["admin"]))

    def address(self):
        return self.usherd.line["listening"].replace("127.0.0.1", "localhost")

    def server(self):
        """The process itself, behind the recorder."""
        return next(number for number in below(self.usherd.process.pid) if program(number) == self.program)

    def sell(self, *people):
        for person in people:
            for account, instance in person.purchases:
                self.database.run("INSERT INTO purchases (id, marketplace, account_id, instance_id, state, expires_at, "
                                  f"created_at) VALUES ('prch_{secrets.token_hex(16)}', 'alibaba', '{account}', "
                                  f"'{instance}', 'active', 0, 1)")

    def wizard(self, usher, *options, environment=None, log="usher.log", state="wizard"):
        command = [*ENDS_WITH_US, usher, *map(str, options[:1] if options[:1] == ("activate",) else ()), "--verbose", "--brand",
                   "northlight", "--backend", self.address(), "--ca", str(self.certificate), "--language", "en", "--state",
                   str(self.folder / state), *map(str, options[1:] if options[:1] == ("activate",) else options)]
        with open(self.folder / log, "ab") as file:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, cwd=self.folder / "wizard",
                                    env={**os.environ, **TALKATIVE, **(environment or {})}, preexec_fn=cores_wanted)

    def code(self, mail, number):
        code = self.mailbox.code(mail, number, lambda: not self.usherd.running())
        self.planted.plant("code", code)
        return code

    def listen(self):
        """Plants what was confided since."""
        for file in self.exchanges.iterdir():
            data = file.read_bytes()
            for name, value in CONFIDED.findall(data):
                kind = "password" if name == b"password" else "token"
                self.planted.plant(kind, json.loads(b'"' + value + b'"'))
            self.planted.plant("code", *map(bytes.decode, MAILED.findall(data)))
            self.planted.plant("token", *map(bytes.decode, BEARER.findall(data)))
            self.planted.plant("key", *map(bytes.decode, KEY.findall(data)))

    def settle(self):
        """A mail that waits may hold a code; what was sent is not in the database any more, nor in the log beside it."""
        if self.usherd.running():
            patiently("all mails sent", lambda: self.database.rows("SELECT count(*) FROM outbox") == [(0,)])
            for log in (self.folder / "server").glob("*.sqlite-wal"):
                patiently("the database's log emptied", lambda log=log: not log.stat().st_size)

    def in_the_database(self, secret, all_of_it):
        """Secrets in any row, people in the audit log, and idempotency keys, of which there are only hashes. SQLite's files
        are searched with all others; PostgreSQL overwrites mails that were sent when it wants."""
        if isinstance(self.database, DATABASES["sqlite"]):
            rows = leaks.rows(self.database.file)
            audit = leaks.rows(self.database.file, ["audit"])
            files = []
        else:
            where = ["-h", self.database.facts["admin"], "-p", str(self.database.facts["port"]), "-U", "postgres", "usherd"]
            dump = ["pg_dump", "--data-only", "--inserts", *where]
            rows = subprocess.run(dump, check=True, capture_output=True).stdout
            files = self.planted.search(("password", "token")).tree(self.database.facts["admin"])
            audit = subprocess.run([*dump, "--table", "audit"], check=True, capture_output=True).stdout
        return (files + secret.bytes(rows, "the database") + all_of_it.bytes(audit, "the audit log")
                + self.planted.search(["key"]).bytes(rows, "the database"))

    def secrets_in_keychain(self):
        """Of every entry of the keyring, one list each; e-mail addresses and usernames beside them are none."""
        said = subprocess.run(["secret-tool", "search", "--all", "type", "plaintext"], capture_output=True, text=True, check=False)
        entries = [secrets_in(entry) for entry in re.findall(r"^secret = (.*)$", said.stdout, re.MULTILINE)]
        for entry in entries:
            self.planted.plant("token", *entry)
        return entries

    def close(self):
        if self.usherd.running():
            self.usherd.end(signal.SIGTERM)
        self.database.close()


def secrets_in(entry):
    """It is a token, or a small JSON with secrets in it."""
    try:
        members = json.loads(entry)
    except ValueError:
        return [entry]
    if not isinstance(members, dict):
        return [entry]
    return [value for name, value in members.items() if name not in ("username", "email")]


def program(number):
    try:
        return os.path.realpath(os.readlink(f"/proc/{number}/exe"))
    except OSError:
        return ""


def below(number):
    """A process and all that it started."""
    found = [number]
    try:
        tasks = list(pathlib.Path(f"/proc/{number}/task").iterdir())
        children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        children = []
    for child in children:
        found += below(child)
    return found


def patiently(what, look, seconds=60):
    late = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < late, what
        time.sleep(0.05)
    return found
