#!/usr/bin/env python3
"""How usherd behaves towards its operator: admin pages, logs, reload, drain, systemd.

usage: operation.py --usherd PROGRAM [unittest's arguments]"""
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import unittest

from instance import TRUST_ALL, Instance, admin_instance, main
from service import make_certificate


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
                ran = subprocess.run([Instance.program, "serve", "--port", "0", "--db", "sqlite:/nowhere/db", "--mail",
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
            make_certificate(folder, subject="second")
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


if __name__ == "__main__":
    main(__doc__)
