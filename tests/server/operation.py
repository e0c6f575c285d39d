#!/usr/bin/env python3
"""How usherd behaves towards its operator: admin pages, logs, reload, drain, systemd; and how the real program takes
bad requests and many idle connections. usage: operation.py --usherd PROGRAM [unittest's arguments]"""
import contextlib
import fcntl
import http.client
import itertools
import json
import os
import pathlib
import re
import resource
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = ""
TRUST_ALL = ssl._create_unverified_context()  # pylint: disable=protected-access
IDLE_BYTES = 48 * 1024  # a connection (quality.md B5)


def make_certificate(folder, name):
    """Overwrites certificate and key with new ones for `name`."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-keyout", folder / "key.pem", "-out", folder / "certificate.pem", "-days", "2", "-subj",
                    f"/CN={name}", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)


class Instance:
    """usherd in a folder of its own."""

    def __init__(self, *options, certificate=None, sockets=(), environment=None):
        self.folder = tempfile.TemporaryDirectory(prefix="usherd-operation-")
        folder = pathlib.Path(self.folder.name)
        self.log = folder / "log"
        tls = ["--ephemeral-certificate"]
        if certificate:
            make_certificate(folder, certificate)
            tls = ["--certificate", folder / "certificate.pem", "--key", folder / "key.pem"]
        command = [PROGRAM, "serve", "--port", "0", "--db", f"sqlite:{folder}/db", "--mail", f"file:{folder}/mail",
                   "--brand", "northlight", *tls, *options]
        environment = {**os.environ, **(environment or {})}
        passed = [fcntl.fcntl(sock, fcntl.F_DUPFD, 100) for _, sock in sockets]
        if sockets:  # as systemd does: from descriptor 3 on, and the process's own ID in LISTEN_PID
            environment |= {"LISTEN_FDS": str(len(sockets)), "LISTEN_FDNAMES": ":".join(name for name, _ in sockets)}
            moves = " ".join(f"{3 + i}<&{number}" for i, number in enumerate(passed))
            command = ["bash", "-c", f'exec {moves}; export LISTEN_PID=$$; exec "$@"', "-", *command]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                                            env=environment, pass_fds=passed)
        for number in passed:
            os.close(number)
        self.line = json.loads(self.process.stdout.readline() or "{}")
        if not self.line:
            said = self.log.read_text()
            self.__exit__()
            raise RuntimeError(said)
        self.port = int(self.line["listening"].rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()

    def connect(self, source=None):
        return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=60, context=TRUST_ALL, source_address=source)

    def ask(self, method, path, body=None, headers=None):
        connection = self.connect()
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def admin(self, path, headers=None, method="GET"):
        connection = http.client.HTTPConnection(self.line["admin"].split("//")[1], timeout=60)
        try:
            connection.request(method, path, None, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()

    def subject(self):
        """The common name in the certificate served."""
        with socket.create_connection(("127.0.0.1", self.port)) as plain, TRUST_ALL.wrap_socket(plain) as encrypted:
            certificate = encrypted.getpeercert(binary_form=True)
        shown = subprocess.run(["openssl", "x509", "-inform", "DER", "-noout", "-subject"], input=certificate,
                               capture_output=True, check=True)
        return shown.stdout.decode().rsplit("=", 1)[1].strip()

    def logged(self):
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    def until_logged(self, text):
        while text not in self.log.read_text():
            if self.process.poll() is not None:
                raise RuntimeError(f"ended without saying {text!r}")


def admin_instance(*options, **more):
    return Instance("--admin-listen", "127.0.0.1:0", *options, **more)


class AdminPages(unittest.TestCase):
    def test_pages(self):
        with admin_instance() as usherd:
            self.assertEqual(usherd.admin("/healthz")[::2], (200, "alive\n"))
            status, headers, body = usherd.admin("/readyz")
            self.assertEqual((status, body), (200, "ready\n"))
            self.assertIsNone(headers["Strict-Transport-Security"])
            self.assertEqual(headers["Cache-Control"], "no-store")
            self.assertEqual(usherd.admin("/api/v1/configuration")[0], 404)
            self.assertEqual(usherd.admin("/metrics", method="POST")[0], 405)
            self.assertEqual(usherd.admin("/metrics", {"Host": "evil.example"})[0], 421)
            self.assertEqual(usherd.ask("GET", "/metrics")[0], 404)  # not where customers are

    def test_metrics(self):
        with admin_instance() as usherd:
            for path in ["/api/v1/configuration", "/api/v1/email-codes/ana%40example.com", "/ana%40example.com"]:
                usherd.ask("GET", path)
            usherd.ask("ANA", "/api/v1/configuration")
            status, headers, text = usherd.admin("/metrics")
            self.assertEqual(status, 200)
            self.assertTrue(headers["Content-Type"].startswith("text/plain; version=0.0.4"))
            sample = re.compile(r'[a-z_]+(\{([a-z]+="[^"\\]*"(,(?=[a-z])|))+\})? [-+0-9.e]+(Inf)?')
            values = {}
            for line in text.splitlines():
                if not line.startswith("#"):
                    self.assertRegex(line, sample)
                    name, value = line.rsplit(" ", 1)
                    self.assertNotIn(name, values)
                    values[name] = float(value)
            requests = 'usherd_requests_total{method="%s",route="%s",status="%d"}'
            self.assertEqual(values[requests % ("GET", "/api/v1/configuration", 200)], 1)
            self.assertEqual(values[requests % ("other", "/api/v1/configuration", 405)], 1)
            self.assertEqual(values[requests % ("GET", "none", 404)], 2)
            bucket = 'usherd_request_duration_seconds_bucket{method="GET",route="/api/v1/configuration",le="+Inf"}'
            self.assertEqual(values[bucket], 1)
            self.assertEqual({"usherd_connections_open", "usherd_requests_in_flight", "usherd_database_commits_total",
                              'usherd_queue_length{queue="hasher"}', 'usherd_queue_length{queue="outbox"}',
                              'usherd_mails_total{outcome="sent"}', 'usherd_mails_total{outcome="failed"}',
                              'usherd_mails_total{outcome="dead"}', 'usherd_purchase_starts{state="waiting"}',
                              'usherd_purchase_starts{state="dead"}', 'usherd_purchase_starts_total{outcome="started"}',
                              'usherd_purchase_starts_total{outcome="dead"}'} - values.keys(), set())
            self.assertGreater(values["usherd_certificate_expiry_timestamp_seconds"], 1.7e9)
            self.assertIn("usherd_build_info{version=", text)
            self.assertNotIn("ana", text.lower())

    def test_stays_on_the_machine(self):
        for address, reason in [("0.0.0.0:0", "not a loopback address"), ("192.0.2.1:1", "not a loopback address"),
                                ("localhost:1", "not a numeric address"), ("127.0.0.1", "not a numeric address"),
                                ("127.0.0.1:70000", "not a numeric address")]:
            with self.subTest(address):
                ran = subprocess.run([PROGRAM, "serve", "--port", "0", "--db", "sqlite:/nowhere/db", "--mail",
                                      "file:/nowhere", "--ephemeral-certificate", "--admin-listen", address],
                                     capture_output=True, text=True, check=False)
                self.assertEqual(ran.returncode, 2, ran.stderr)
                self.assertIn(f'"{address}" is {reason}', ran.stderr)
        with Instance("--admin-listen", "0.0.0.0:0", "--admin-anywhere") as usherd:
            port = usherd.line["admin"].rsplit(":", 1)[1]
            usherd.line["admin"] = f"http://127.0.0.1:{port}"
            self.assertEqual(usherd.admin("/healthz", {"Host": "usherd-one.internal"})[0], 200)


class Logs(unittest.TestCase):
    def test_requests(self):
        with admin_instance() as usherd:
            _, headers, _ = usherd.ask("GET", "/api/v1/configuration?t=secret-in-query")
            usherd.ask("POST", "/api/v1/sessions", '{"username":"ana.lind"}', {"Content-Type": "application/json"})
            usherd.ask("GET", "/ana.lind@example.com")
            usherd.admin("/healthz")
            usherd.process.terminate()
            self.assertEqual(usherd.process.wait(60), 0)
            requests = [line for line in usherd.logged() if line["message"] == "request"]
            self.assertEqual(len(requests), 3)  # none of the admin pages
            first = requests[0]
            self.assertEqual(first["id"], headers["X-Request-Id"])
            self.assertEqual([first[k] for k in ["method", "route", "status"]], ["GET", "/api/v1/configuration", 200])
            self.assertGreater(first["bytes"], 100)
            self.assertGreaterEqual(first["ms"], 0)
            self.assertEqual(requests[1]["route"], "/api/v1/sessions")
            self.assertIn("code", requests[1])
            self.assertEqual((requests[2]["route"], requests[2]["code"]), ("", "not_found"))
            for secret in ["ana.lind", "secret-in-query", "127.0.0.1:"]:
                self.assertNotIn(secret, usherd.log.read_text())

    def test_refused_connections(self):
        with admin_instance() as usherd:
            for _ in range(50):
                with socket.create_connection(("127.0.0.1", usherd.port)) as plain:
                    plain.sendall(b"GET / HTTP/1.1\r\n\r\n")
                    try:
                        while plain.recv(100):
                            pass
                    except ConnectionResetError:
                        pass
            refused = 'usherd_connections_refused_total{reason="handshake"} 50'
            while refused not in usherd.admin("/metrics")[2]:
                pass
            lines = [line for line in usherd.logged() if line["message"] == "connections refused"]
            self.assertTrue(0 < len(lines) < 50)
            self.assertEqual(lines[0]["reason"], "handshake")


class Lifecycle(unittest.TestCase):
    def test_drains(self):
        """Says no to the load balancer, but serves, until the grace is over; a second signal ends at once."""
        with admin_instance("--drain-grace-seconds", "600") as usherd:
            usherd.process.terminate()
            while usherd.admin("/readyz")[0] == 200:
                pass
            self.assertEqual(usherd.admin("/readyz")[::2], (503, "not ready: it is ending\n"))
            self.assertEqual(usherd.admin("/healthz")[0], 200)
            self.assertEqual(usherd.ask("GET", "/api/v1/configuration")[0], 200)
            usherd.process.terminate()
            self.assertEqual(usherd.process.wait(60), -signal.SIGTERM)

    def test_answers_who_is_there(self):
        """Connections made before the drain get their answer, also those that the process has not accepted yet."""
        with admin_instance() as usherd:
            kept = usherd.connect()
            kept.request("GET", "/api/v1/configuration")
            kept.getresponse().read()
            usherd.process.send_signal(signal.SIGSTOP)
            waiting = []
            for _ in range(20):
                plain = socket.create_connection(("127.0.0.1", usherd.port))
                waiting.append(TRUST_ALL.wrap_socket(plain, do_handshake_on_connect=False))
            kept.request("GET", "/api/v1/configuration")
            usherd.process.terminate()
            usherd.process.send_signal(signal.SIGCONT)
            for encrypted in waiting:
                encrypted.do_handshake()
                encrypted.sendall(b"GET /api/v1/configuration HTTP/1.1\r\nHost: localhost\r\n\r\n")
                self.assertTrue(encrypted.recv(100).startswith(b"HTTP/1.1 200 "))
                encrypted.close()
            self.assertEqual(kept.getresponse().status, 200)
            kept.close()
            self.assertEqual(usherd.process.wait(60), 0)

    def test_takes_a_new_certificate(self):
        with admin_instance(certificate="first") as usherd:
            folder = pathlib.Path(usherd.folder.name)
            kept = usherd.connect()
            kept.request("GET", "/api/v1/configuration")
            kept.getresponse().read()
            self.assertEqual(usherd.subject(), "first")
            good = (folder / "key.pem").read_bytes()
            make_certificate(folder, "second")
            fresh = (folder / "key.pem").read_bytes()
            (folder / "key.pem").write_bytes(good)
            usherd.process.send_signal(signal.SIGHUP)
            usherd.until_logged("the old certificate stays: key ")
            self.assertEqual(usherd.subject(), "first")
            (folder / "key.pem").write_bytes(fresh)
            usherd.process.send_signal(signal.SIGHUP)
            usherd.until_logged("the certificate was read again: sha256:")
            self.assertEqual(usherd.subject(), "second")
            kept.request("GET", "/api/v1/configuration")
            self.assertEqual(kept.getresponse().status, 200)
            kept.close()


class Systemd(unittest.TestCase):
    def test_notifies(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(f"{folder}/notify")
            manager.settimeout(60)
            heard = lambda: manager.recv(4096).decode().splitlines()

            def hear(message):
                while message not in heard():  # between WATCHDOG=1
                    pass

            with admin_instance(certificate="a", environment={"NOTIFY_SOCKET": f"{folder}/notify",
                                                              "WATCHDOG_USEC": "600000"}) as usherd:
                hear("READY=1")
                hear("WATCHDOG=1")
                hear("WATCHDOG=1")
                usherd.process.send_signal(signal.SIGHUP)
                reloading = heard()
                while "RELOADING=1" not in reloading:
                    reloading = heard()
                self.assertTrue(any(line.startswith("MONOTONIC_USEC=") for line in reloading))
                hear("READY=1")
                usherd.process.terminate()
                hear("STOPPING=1")
                self.assertEqual(usherd.process.wait(60), 0)

    def test_takes_sockets(self):
        """They outlive the process: who comes while it restarts waits."""
        api, admin = socket.create_server(("127.0.0.1", 0)), socket.create_server(("127.0.0.1", 0))
        with api, admin:
            sockets = [("admin", admin), ("usherd.socket", api)]
            with Instance(sockets=sockets) as usherd:
                self.assertEqual(usherd.port, api.getsockname()[1])
                self.assertTrue(usherd.line["admin"].endswith(f":{admin.getsockname()[1]}"))
                self.assertEqual(usherd.ask("GET", "/api/v1/configuration")[0], 200)
                self.assertEqual(usherd.admin("/readyz")[0], 200)
                usherd.process.terminate()
                self.assertEqual(usherd.process.wait(60), 0)
            early = TRUST_ALL.wrap_socket(socket.create_connection(api.getsockname()), do_handshake_on_connect=False)
            with Instance(sockets=sockets), early:
                early.do_handshake()
                early.sendall(b"GET /api/v1/configuration HTTP/1.1\r\nHost: localhost\r\n\r\n")
                self.assertTrue(early.recv(100).startswith(b"HTTP/1.1 200 "))

    def test_refuses_what_is_no_listening_socket(self):
        with socket.socket() as deaf:
            with self.assertRaisesRegex(RuntimeError, "LISTEN_FDS: one listening TCP socket"):
                Instance(sockets=[("usherd.socket", deaf)])


class BadBodies(unittest.TestCase):
    """JSON at the real program. Each gets a clean 4xx, and the next request is served."""

    SESSION = '{"username":"ana","password":"x","installation":"0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11"%s}'
    BODIES = {
        "60,000 arrays": "[" * 60_000,
        "60,000 arrays, closed": "[" * 30_000 + "]" * 30_000,
        "12,000 objects": '{"a":' * 12_000 + "1" + "}" * 12_000,
        "deep in a member": SESSION % (',"site":' + "[" * 30_000 + "]" * 30_000),
        "unknown member": SESSION % ',"admin":true',
        "duplicate member": SESSION % ',"username":"bob"',
        "duplicate by escape": SESSION % ',"\\u0075sername":"bob"',
        "lone high surrogate": SESSION.replace("ana", "\\ud800") % "",
        "lone low surrogate": SESSION.replace("ana", "\\udc00x") % "",
        "surrogates the wrong way round": SESSION.replace("ana", "\\udc00\\ud800") % "",
        "NUL": SESSION.replace("ana", "a\\u0000na") % "",
        "wrong type": SESSION.replace('"ana"', "1") % "",
        "null": SESSION.replace('"ana"', "null") % "",
        "60,000 characters": SESSION.replace("ana", "a" * 60_000) % "",
        "array": "[]", "text": '"a"', "number": "1e400", "nothing": "", "half": '{"username":', "two": "{}{}",
        "comment": "/**/{}", "trailing comma": '{"username":"ana",}', "byte order mark": "\ufeff{}", "NaN": '{"a":NaN}',
        "bad UTF-8": SESSION.encode().replace(b"ana", b"\xff\xfe") .replace(b"%s", b""),
        "overlong UTF-8": SESSION.encode().replace(b"ana", b"\xc0\xaf").replace(b"%s", b""),
        "surrogate in UTF-8": SESSION.encode().replace(b"ana", b"\xed\xa0\x80").replace(b"%s", b""),
    }

    def test_bodies(self):
        with Instance() as usherd:
            for name, body in self.BODIES.items():
                with self.subTest(name):
                    body = body.encode() if isinstance(body, str) else body
                    status, headers, answer = usherd.ask("POST", "/api/v1/sessions", body, {
                        "Content-Type": "application/json", "Idempotency-Key": "k" * 32})
                    self.assertIn(status, (400, 413, 422), answer)
                    self.assertEqual(headers["Content-Type"], "application/problem+json")
                    self.assertEqual(json.loads(answer)["reference"], headers["X-Request-Id"])
            self.assertEqual(usherd.ask("GET", "/api/v1/configuration")[0], 200)


class FailingDatabase(unittest.TestCase):
    """Later, says the service, and means it."""

    NUMBERS = itertools.count()

    def ask_for_code(self, usherd):
        number = next(self.NUMBERS)
        body = {"purpose": "register", "email": f"ana.{number}@example.com", "site": "ap1", "language": "en",
                "installation": "0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11"}
        return usherd.ask("POST", "/api/v1/email-codes", json.dumps(body), {
            "Content-Type": "application/json", "Idempotency-Key": f"{number:032}"})

    def refuses_and_recovers(self, usherd, failing):
        self.assertEqual(self.ask_for_code(usherd)[0], 202)
        with failing:
            status, headers, answer = self.ask_for_code(usherd)
            self.assertEqual((status, json.loads(answer)["code"]), (503, "overloaded"))
            self.assertGreater(int(headers["Retry-After"]), 0)
        status, _, answer = self.ask_for_code(usherd)
        self.assertEqual(status, 202, answer)
        self.assertIsNone(usherd.process.poll())

    def test_full_disk(self):
        @contextlib.contextmanager
        def full(usherd):
            _, hard = resource.prlimit(usherd.process.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(usherd.process.pid, resource.RLIMIT_FSIZE, (4096, hard))
            yield
            resource.prlimit(usherd.process.pid, resource.RLIMIT_FSIZE, (hard, hard))

        with Instance() as usherd:
            self.refuses_and_recovers(usherd, full(usherd))

    def test_locked(self):
        @contextlib.contextmanager
        def locked(usherd):
            connection = sqlite3.connect(pathlib.Path(usherd.folder.name) / "db", isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("ROLLBACK")
            connection.close()

        with Instance() as usherd:
            self.refuses_and_recovers(usherd, locked(usherd))


class IdleConnections(unittest.TestCase):
    def test_a_thousand(self):
        with tempfile.NamedTemporaryFile("w", suffix=".toml") as patient:
            patient.write("limits.header_seconds = 600\nlimits.keep_alive_seconds = 600\n")
            patient.flush()
            self.hold_a_thousand("--config", patient.name)

    def hold_a_thousand(self, *options):
        def resident(process):
            return int(re.search(r"^VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text(), re.M)[1])

        with admin_instance(*options) as usherd:
            usherd.ask("GET", "/api/v1/configuration")
            idle = []
            for i in range(1000):  # at most 200 from one address
                if i == 100:  # by now it has done what it does once
                    before = resident(usherd.process)
                idle.append(usherd.connect(source=(f"127.0.1.{1 + i // 190}", 0)))
                idle[-1].connect()
            self.assertEqual(usherd.ask("GET", "/api/v1/configuration")[0], 200)
            patience = time.monotonic() + 30  # that connection is gone once the server noticed
            while "usherd_connections_open 1000\n" not in (metrics := usherd.admin("/metrics")[2]):
                self.assertLess(time.monotonic(), patience, re.search("usherd_connections_open.*", metrics)[0])
            each = (resident(usherd.process) - before) * 1024 / 900
            print(f"note: {before / 1024:.1f} MiB with 100 connections, {each / 1024:.1f} KiB for each idle one")
            if not re.search(b"__[at]san_init", pathlib.Path(PROGRAM).read_bytes()):  # which keep what was freed
                self.assertLessEqual(each, IDLE_BYTES)
            for connection in idle:
                connection.close()


if __name__ == "__main__":
    if sys.argv[1:2] != ["--usherd"]:
        sys.exit(__doc__)
    PROGRAM = sys.argv[2]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
