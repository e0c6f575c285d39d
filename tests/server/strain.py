#!/usr/bin/env python3
"""How the real program takes bad requests, a database that fails and many idle connections.

usage: strain.py --usherd PROGRAM [unittest's arguments]"""
import contextlib
import itertools
import json
import pathlib
import re
import resource
import sqlite3
import tempfile
import time
import unittest

from instance import Instance, admin_instance, main

IDLE_BYTES = 48 * 1024  # a connection (README, B5)


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
            if not re.search(b"__[at]san_init", pathlib.Path(Instance.program).read_bytes()):  # which keep what was freed
                self.assertLessEqual(each, IDLE_BYTES)
            for connection in idle:
                connection.close()


if __name__ == "__main__":
    main(__doc__)
