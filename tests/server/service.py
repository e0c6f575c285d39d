"""Real parts for the tests that load usherd: the program, its databases, its mailbox, a client that repeats what got no
answer. Standard library only."""
import http.client
import json
import os
import pathlib
import re
import secrets
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
ENDS_WITH_US = ["setpriv", "--pdeathsig=KILL"]  # even when we are killed


def make_certificate(folder, names="DNS:localhost,IP:127.0.0.1", subject="localhost", days=2, environment=None):
    """A self-signed certificate in place of what was there: (certificate, key). environment: more of it, for openssl."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-keyout", key, "-out", certificate, "-days", str(days), "-subj", f"/CN={subject}",
                    "-addext", f"subjectAltName={names}"], check=True, capture_output=True,
                   env={**os.environ, **(environment or {})})
    return certificate, key


def evidence(**facts):
    """One line that tests/evidence.py sums up, in the log of whatever ran this."""
    print("evidence:", *(f"{name}={value}" for name, value in facts.items()), flush=True)


def free_ports(count):
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports


class Sqlite:
    """The embedded database, read beside usherd."""

    def __init__(self, folder):
        self.file = folder / "usherd.sqlite"
        self.address = f"sqlite:{self.file}"

    def rows(self, statement):
        connection = sqlite3.connect(self.file, timeout=30)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def run(self, statement):
        connection = sqlite3.connect(self.file, timeout=30)
        with connection:
            connection.executescript(statement)
        connection.close()

    def damage(self):
        found = self.rows("PRAGMA integrity_check") + self.rows("PRAGMA foreign_key_check")
        return [] if found == [("ok",)] else found

    def close(self):
        pass


class Postgres:
    """A private cluster (postgres.py)."""

    def __init__(self, _folder):
        self.process = subprocess.Popen([sys.executable, HERE / "postgres.py"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())
        self.address = self.facts["url"]

    def psql(self, statement):
        command = ["psql", "-X", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", self.facts["admin"],
                   "-p", str(self.facts["port"]), "-U", "postgres", "usherd"]
        return subprocess.run(command, input=statement, check=True, capture_output=True, text=True).stdout

    def rows(self, statement):
        convert = lambda text: int(text) if text.lstrip("-").isdigit() else text
        return [tuple(map(convert, line.split("\t"))) for line in self.psql(statement).splitlines()]

    def run(self, statement):
        self.psql(f"BEGIN; SET ROLE usherd; {statement}; COMMIT;")

    def damage(self):
        """Every table's and index's structure, and that each row is in its indexes."""
        self.psql("CREATE EXTENSION IF NOT EXISTS amcheck")
        return self.rows("""SELECT c.relname, v.* FROM pg_class c, LATERAL verify_heapam(c.oid) v
                            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace""") + [
            row for row in self.rows("""SELECT bt_index_check(c.oid, true) FROM pg_class c JOIN pg_am a ON a.oid = c.relam
                                        WHERE c.relkind = 'i' AND a.amname = 'btree'
                                        AND c.relnamespace = 'public'::regnamespace""") if row not in [(), ("",)]]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


DATABASES = {"sqlite": Sqlite, "postgres": Postgres}


class Usherd:
    """One instance. start() returns when it listens; the port stays the same from start to start."""

    def __init__(self, program, folder, config, *options, environment=None):
        self.command = [*ENDS_WITH_US, program, "serve", "--config", config, *options]
        self.log = folder / "usherd.log"
        self.environment = {**os.environ, **(environment or {})}
        self.process = None
        self.line = {}

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                                            env=self.environment, text=True)
        first = self.process.stdout.readline()
        if not first:
            raise RuntimeError(f"usherd did not start ({self.process.wait()}):\n{self.tail()}")
        self.line = json.loads(first)
        return self

    def end(self, how=signal.SIGTERM):
        """The exit code; -9 after SIGKILL."""
        self.process.send_signal(how)
        code = self.process.wait(60)
        self.process.stdout.close()
        return code

    def kill(self):
        if self.running():
            self.end(signal.SIGKILL)

    def running(self):
        return self.process is not None and self.process.poll() is None

    def tail(self):
        return "\n".join(self.lines()[-20:])

    def lines(self):
        return self.log.read_text(errors="replace").splitlines()

    def troubles(self):
        """Its log but the requests that went well."""
        return [line for line in self.lines() if '"message":"request"' not in line or re.search(r'"status":5', line)]


class Client:
    """One keep-alive connection over TLS. ask() repeats with the same key whatever got no answer, or 502, 503 or 504,
    until it is answered; once() does not."""

    def __init__(self, port, authority, address="localhost"):
        self.context = ssl.create_default_context(cafile=authority)
        self.connect = lambda: http.client.HTTPSConnection(address, port, timeout=60, context=self.context)
        self.connection = self.connect()
        self.repeats = 0
        self.troubles = []  # the first ones that made it repeat
        self.hopeless = threading.Event()  # ask() then raises instead of repeating

    def once(self, method, path, body=None, token=None, key=None):
        """(status, headers, decoded body); an OSError or HTTPException when there is no answer."""
        headers = {"Accept-Language": "en"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        if key:
            headers["Idempotency-Key"] = key
        if body is not None:
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            raw = answer.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            raise
        is_json = "json" in answer.headers.get("Content-Type", "")
        return answer.status, answer.headers, json.loads(raw) if is_json else {"text": raw.decode(errors="replace")}

    def ask(self, method, path, body=None, token=None):
        key = secrets.token_urlsafe(24) if method == "POST" else None
        while True:
            try:
                status, _, answer = self.once(method, path, body, token, key)
                if status not in (502, 503, 504):
                    return status, answer
                trouble = f"{method} {path}: {status} {answer}"
            except (OSError, http.client.HTTPException) as failure:
                trouble = f"{method} {path}: {failure!r}"
            self.repeats += 1
            if len(self.troubles) < 5:
                self.troubles.append(trouble)
            if self.hopeless.wait(0.01):  # until somebody listens again
                raise ConnectionError("nobody answers any more")

    def close(self):
        self.connection.close()


class Mailbox:
    """The folder of mail.address = "file:…", read as mails come in. A mail that was delivered twice is one."""

    CODE = re.compile(rb"^\s+(\d{6})\s*$", re.MULTILINE)
    HEADER = re.compile(rb"^(to|message-id): (\S+)", re.MULTILINE | re.IGNORECASE)

    def __init__(self, folder):
        self.folder = folder
        self.lock = threading.Lock()
        self.codes = {}  # recipient: {message ID: code}, in the order of delivery

    def look(self):
        with self.lock:
            for file in sorted(self.folder.glob("**/*.eml")):
                raw = file.read_bytes()
                file.unlink()  # looking must not become slower with every mail
                header = {name.lower(): value.decode() for name, value in self.HEADER.findall(raw)}
                code = self.CODE.search(raw)
                if code:
                    self.codes.setdefault(header[b"to"], {})[header[b"message-id"]] = code[1].decode()

    def code(self, recipient, number, given_up):
        """The code of the recipient's mail with this number, from 0; None when given_up() before it came."""
        while True:
            over = given_up()
            self.look()
            with self.lock:
                codes = list(self.codes.get(recipient, {}).values())
            if len(codes) > number:
                return codes[number]
            if over:
                return None
            time.sleep(0.005)
