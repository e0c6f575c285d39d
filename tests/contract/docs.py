#!/usr/bin/env python3
"""The reference at /docs as a browser shows it that reaches nothing but usherd.

usage: docs.py USHERD [--picture FILE]"""

import gzip
import http.client
import json
import os
import pathlib
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import unittest

USHERD = sys.argv[1]
PICTURE = sys.argv[3] if sys.argv[2:3] == ["--picture"] else None


def serve(folder, *more):
    process = subprocess.Popen([USHERD, "serve", "--port", "0", "--db", f"sqlite:{folder}/usherd.db", "--mail", f"file:{folder}/mail",
        "--brand", "northlight", "--ephemeral-certificate", "--exit-on-stdin-close", *more],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return process, json.loads(process.stdout.readline())["listening"]


def get(address, path, **headers):
    trusting = ssl._create_unverified_context()
    connection = http.client.HTTPSConnection(address.removeprefix("https://"), context=trusting, timeout=30)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


class Docs(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.process, self.address = serve(self.folder.name)

    def tearDown(self):
        self.process.communicate()
        self.folder.cleanup()

    def test_files(self):
        for path, kind in (("/docs", "text/html"), ("/docs/redoc.js", "text/javascript"), ("/docs/openapi.yaml", "application/yaml")):
            with self.subTest(path):
                answer, body = get(self.address, path)
                self.assertEqual((200, kind), (answer.status, answer.headers.get_content_type()))
                self.assertIn("default-src 'none'", answer.headers["Content-Security-Policy"])
                self.assertNotIn("unsafe-eval", answer.headers["Content-Security-Policy"])
                self.assertEqual("nosniff", answer.headers["X-Content-Type-Options"])
                if answer.headers["Content-Encoding"] == "gzip":
                    body = gzip.decompress(body)
                self.assertGreater(len(body), 300)
                again, nothing = get(self.address, path, **{"If-None-Match": answer.headers["ETag"]})
                self.assertEqual((304, b""), (again.status, nothing))
                if kind == "text/html":
                    self.assertFalse(re.findall(rb"""(?:src|href|url)=["']?(?:https?:)?//""", body))

    def test_it_can_be_left_out(self):
        with tempfile.TemporaryDirectory() as folder:
            process, address = serve(folder, "--no-docs")
            self.assertEqual(404, get(address, "/docs")[0].status)
            process.communicate()

    @unittest.skipUnless(shutil.which("chromium"), "no chromium")
    def test_a_browser_shows_it(self):
        profile = pathlib.Path(self.folder.name) / "profile"
        base = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--ignore-certificate-errors", f"--user-data-dir={profile}",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--virtual-time-budget=20000", "--window-size=1280,900",
            "--enable-logging=stderr", "--v=0"]
        seen = subprocess.run([*base, "--dump-dom", f"{self.address}/docs"], capture_output=True, text=True, encoding="utf-8",
            timeout=110, env={**os.environ, "HOME": self.folder.name})
        self.assertIn("Create a console account", seen.stdout)
        self.assertIn("idempotency_mismatch", seen.stdout)
        self.assertFalse([line for line in seen.stderr.splitlines() if "CONSOLE" in line and "Refused" in line], seen.stderr[-3000:])
        if PICTURE:
            subprocess.run([*base, f"--screenshot={PICTURE}", f"{self.address}/docs"], capture_output=True, check=True, timeout=110)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
