#!/usr/bin/env python3
"""The simulator itself: its faults and its browser against a vendor that takes everything, and its command line.

usage: test_simulator.py [unittest's arguments]"""
import json
import subprocess
import sys
import threading
import time
import unittest

from simulator import alibaba, faults
from simulator.browser import Browser, Page
from simulator.calls import Call, Peer, form
from simulator.fakeserver import FakeServer, Instead
from simulator.world import MARKETPLACES, PURCHASES
from simulatorworld import CERTIFICATE, FOLDER, HERE, KEY, WORLD


class Vendor(FakeServer):
    """Takes everything."""

    WAYS = tuple((method, "/.*", "take") for method in ("GET", "POST"))

    def take(self, asked):
        return {"instanceId": "b0c4d2f0-0001", "success": "true", "resultCode": "000000", "path": asked.path}


class Faults(unittest.TestCase):
    def test_each_runs(self):
        with Vendor(CERTIFICATE, KEY) as vendor, WORLD.fakes(CERTIFICATE, KEY):
            for name in MARKETPLACES:
                self.assertGreater(len(faults.of(name)), 5)
                for fault, function in faults.of(name).items():
                    with self.subTest(f"{name} {fault}"):
                        act = faults.Act(Peer(vendor.url, CERTIFICATE), WORLD.marketplace(name, CERTIFICATE),
                                         PURCHASES[name]())
                        self.assertTrue(all(answer.status == 200 for answer in function(act)))

    def test_lost_answer(self):
        """It is cut off when the vendor has done its part, or, early, before."""
        class Slow(Vendor):
            go = threading.Event()

            def take(self, asked):
                self.go.wait(60)
                return super().take(asked)

        for early in (False, True):
            with self.subTest(early=early), Slow(CERTIFICATE, KEY) as vendor:
                vendor.go.clear()
                loser = threading.Thread(target=Peer(vendor.url, CERTIFICATE).lose_answer, args=(Call("GET", "/"), early))
                loser.start()
                arrived = time.monotonic() + 60
                while not vendor.asked:
                    self.assertLess(time.monotonic(), arrived)
                loser.join(60 if early else 0.3)
                self.assertEqual(loser.is_alive(), not early)
                vendor.go.set()
                loser.join(60)
                self.assertFalse(loser.is_alive())

    def test_at_once(self):
        with Vendor(CERTIFICATE, KEY) as vendor:
            answers = Peer(vendor.url, CERTIFICATE).at_once(Call("GET", f"/{n}") for n in range(8))
            self.assertEqual([answer.json()["path"] for answer in answers], [f"/{n}" for n in range(8)])

    def test_kept_apart(self):
        """A forged or late marketplace leaves the true one as it is."""
        act = faults.Act(None, alibaba.Alibaba("true", clock=lambda: 1000.0), alibaba.Purchase())
        self.assertEqual((act.forged(key="false").key, act.late(-70).clock(), act.marketplace.key, act.marketplace.clock()),
                         ("false", 930.0, "true", 1000.0))


class BrowserTest(unittest.TestCase):
    class Shop(FakeServer):
        WAYS = (("POST", "/.*", "move"), ("GET", "/page", "show"))
        cookie = ""

        def move(self, _asked):
            raise Instead(303, None, (("Location", "/page"), ("Set-Cookie", self.cookie)))

        def show(self, _asked):
            return {}

    def cookies_after_post(self, same_site):
        with self.Shop(CERTIFICATE, KEY) as shop:
            shop.cookie = f"__Host-h=abc; Secure; HttpOnly; Path=/; SameSite={same_site}"
            browser = Browser(Peer(shop.url, CERTIFICATE))
            visit = browser.from_marketplace(form("/landing", {"token": "t"}))
            self.assertEqual((visit.path, visit.status), ("/page", 200))
            browser.open("/page")
            browser.from_marketplace(form("/landing", {"token": "t"}))
            browser.submit("/page", {}, origin="https://evil.example")
            self.assertEqual([asked.headers["sec-fetch-site"] for asked in shop.asked],
                             ["cross-site"] * 2 + ["same-origin"] + ["cross-site"] * 4)
            return [asked.headers.get("cookie", "") for asked in shop.asked]

    def test_cookies(self):
        """Lax ones go with the GET after the POST of another site, and not with the POST; strict ones with neither."""
        self.assertEqual(self.cookies_after_post("Lax"), ["", "__Host-h=abc", "__Host-h=abc", "", "__Host-h=abc", "",
                                                          "__Host-h=abc"])
        self.assertEqual(self.cookies_after_post("Strict"), ["", "", "__Host-h=abc", "", "", "", ""])

    def test_dropped_cookie(self):
        for cookie in ("__Host-h=abc; Path=/", "__Host-h=abc; Secure", "__Host-h=abc; Secure; Path=/; Domain=localhost"):
            with self.subTest(cookie), self.Shop(CERTIFICATE, KEY) as shop:
                shop.cookie = cookie
                with self.assertRaises(ValueError):
                    Browser(Peer(shop.url, CERTIFICATE)).from_marketplace(form("/landing", {}))

    def test_page(self):
        page = Page('<style>.A{content:"ABCD-EFGH"}</style><p>Code <b>K7QX-M4TD</b></p>'
                    '<a href="https://x.example/?t=no">Get it</a>'
                    '<a href="com.example.app:/activate?t=tk_1-_">Open</a><form action="/handoff/approve" method="post">'
                    '<input type="hidden" name="csrf" value="c1"><button name="match" value="W9KTQD">OK</button></form>')
        self.assertEqual((page.ticket(), page.pairing_code()), ("tk_1-_", "K7QX-M4TD"))
        self.assertEqual(page.form_to("/handoff/approve"), {"csrf": "c1", "match": "W9KTQD"})
        self.assertIsNone(page.form_to("/handoff/cancel"))


class CommandLine(unittest.TestCase):
    def run_it(self, *arguments):
        ran = subprocess.run([sys.executable, HERE / "simulate.py", "--folder", FOLDER.name, *arguments],
                             capture_output=True, text=True, check=False)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        return ran.stdout.splitlines()

    def test_a_purchase(self):
        with Vendor(CERTIFICATE, KEY) as vendor, WORLD.fakes(CERTIFICATE, KEY):
            for name in MARKETPLACES:
                for action in ("buy", "renew", "change", "release", "browser"):
                    with self.subTest(f"{name} {action}"):
                        lines = self.run_it("--usherd", vendor.url, "--marketplace", name, action)
                        self.assertTrue(lines)
                        self.assertTrue(all(json.loads(line).get("status", 200) == 200 for line in lines))
            instances = {asked.query["instanceId"] for asked in vendor.asked
                         if asked.path == alibaba.SPI and "instanceId" in asked.query}
            self.assertEqual(len(instances), 1)  # renewed, changed and released is what was bought

    def test_lists_faults(self):
        self.assertTrue(any(line.startswith("split") for line in self.run_it("--marketplace", "alibaba", "fault")))


if __name__ == "__main__":
    unittest.main()
