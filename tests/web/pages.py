#!/usr/bin/env python3
"""The pages between a marketplace and the wizard in a real browser: the ways through them, and every page in every
language, light and dark, narrow and wide.

usage: pages.py --server PROGRAM [--pictures FOLDER]"""
import http.server
import json
import ssl
import subprocess
import threading
import unittest
import urllib.parse
import urllib.request
import base64
import hashlib
import secrets

import browser
import looks

INSTALLATION = "0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11"
TRUSTING = ssl._create_unverified_context()  # the server's certificate is its own


class Marketplace(http.server.BaseHTTPRequestHandler):
    """Another site. Its console posts a form to ours, as AWS's does."""

    def do_GET(self):
        if self.path == "/favicon.ico":
            return self.send_error(404)
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        action, token = query["action"][0], query["token"][0]
        page = (f'<!DOCTYPE html><title>Console</title><form method="post" action="{action}">'
                f'<input type="hidden" name="x-amzn-marketplace-token" value="{token}">'
                f'<button>Set Up Your Account</button></form>').encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        pass


class World:
    def __init__(self):
        self.process = subprocess.Popen([looks.OPTIONS.server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.site = f"https://localhost:{int(self.process.stdout.readline())}"
        self.elsewhere = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Marketplace)
        threading.Thread(target=self.elsewhere.serve_forever, daemon=True).start()
        self.serial = 0

    def close(self):
        self.elsewhere.shutdown()
        self.elsewhere.server_close()
        self.process.communicate(timeout=60)

    def post(self, path, body=None):
        data = b"" if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.site + path, data=data, method="POST")
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, context=TRUSTING, timeout=30) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def buy(self, marketplace="alibaba"):
        self.serial += 1
        instance = str(88880000 + self.serial)
        self.post(f"/test/buy?marketplace={marketplace}&instance={instance}")
        return instance

    def console(self, instance):
        action = urllib.parse.quote(self.site + "/mp/aws/landing")
        return f"http://127.0.0.1:{self.elsewhere.server_port}/?action={action}&token={instance}"


class Wizard:
    def __init__(self, world):
        self.world = world
        self.verifier = secrets.token_urlsafe(32)
        digest = hashlib.sha256(self.verifier.encode()).digest()
        self.message = {"code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="), "installation": INSTALLATION,
                        "device": "Mei’s laptop", "language": "en"}

    def claim(self, code):
        self.handoff = self.world.post("/api/v1/handoffs/claim", {**self.message, "user_code": code})
        return self.handoff

    def open(self, marketplace):
        return self.world.post("/api/v1/handoffs", {**self.message, "marketplace": marketplace})

    def redeem(self):
        return self.world.post(f"/api/v1/handoffs/{self.handoff['id']}/redeem",
            {"code_verifier": self.verifier, "installation": INSTALLATION})["state"]


class Pages(looks.Looks, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()

    @classmethod
    def tearDownClass(cls):
        cls.world.close()

    def setUp(self):
        self.browser = browser.Browser()
        self.browser.language("en")
        self.addCleanup(self.browser.close)

    def heading(self):
        return self.browser.run("document.querySelector('h1').textContent")

    def pairing(self):
        return self.browser.run("document.querySelector('.code').textContent")

    def arrive(self, marketplace="alibaba"):
        instance = self.world.buy(marketplace)
        self.browser.go(f"{self.world.site}/mp/{marketplace}/login?token={instance}")
        return instance

    def test_a_form_of_another_site_brings_the_cookie_along(self):
        """AWS's way: a cross-site POST, our 303, and the cookie that it set is there on the page, and after it."""
        b, instance = self.browser, self.world.buy("aws")
        b.go(self.world.console(instance))
        b.press("button")
        self.assertEqual(f"{self.world.site}/handoff", b.url())
        self.assertEqual("Continue in Northlight Usher", self.heading())
        cookies = [c for c in b.ask("Network.getCookies", urls=[self.world.site])["cookies"] if "handoff" in c["name"]]
        self.assertEqual(1, len(cookies))
        self.assertEqual((True, True, "Lax", "/"), tuple(cookies[0][k] for k in ("secure", "httpOnly", "sameSite", "path")))
        self.assertEqual("", b.run("document.cookie"))
        # The token was used; the same browser may come back with it.
        b.go(self.world.console(instance))
        b.press("button")
        self.assertEqual("Continue in Northlight Usher", self.heading())

    def test_a_form_of_another_site_joins_the_wizard(self):
        """No cookie comes along with the POST itself, and still the purchase joins what the wizard began."""
        b, wizard = self.browser, Wizard(self.world)
        opened = wizard.open("aws")
        b.go(opened["start_url"])
        b.go(self.world.console(self.world.buy("aws")))
        b.press("button")
        self.assertEqual("Does Northlight Usher show the same code?", self.heading())
        self.assertEqual(opened["match_code"], self.pairing())
        names = [c["name"] for c in b.ask("Network.getCookies", urls=[self.world.site])["cookies"]]
        self.assertEqual(["__Host-usher-handoff"], names)

    def test_all_the_way(self):
        b = self.browser
        self.arrive()
        self.assertRegex(b.run("document.querySelector('a.primary').href"), r"^example\.northlight\.usher:/activate\?t=[\w-]{43}$")
        wizard = Wizard(self.world)
        match = wizard.claim(self.pairing())["match_code"]
        b.go(f"{self.world.site}/handoff")
        self.assertEqual(match, self.pairing())
        b.press("form[action^='/handoff/approve'] button")
        self.assertEqual(f"{self.world.site}/handoff", b.url())
        self.assertEqual("Approved", self.heading())
        self.assertEqual("redeemed", wizard.redeem())
        b.press(".below a")
        self.assertEqual("Your purchase is in Northlight Usher", self.heading())

    def test_looks_again_by_itself(self):
        b = self.browser
        self.arrive()
        Wizard(self.world).claim(self.pairing())
        b.begin()
        b.until("Page.loadEventFired")
        self.assertEqual("Does Northlight Usher show the same code?", self.heading())

    def test_the_wizard_begins(self):
        b, wizard = self.browser, Wizard(self.world)
        opened = wizard.open("alibaba")
        b.go(opened["start_url"])
        self.assertEqual(f"{self.world.site}/handoff", b.url())
        self.assertEqual("Now open your purchase in Alibaba Cloud", self.heading())
        self.arrive()
        self.assertEqual(opened["match_code"], self.pairing())

    def test_another_site_presses_no_button(self):
        b = self.browser
        self.arrive()
        Wizard(self.world).claim(self.pairing())
        token = b.run("document.querySelector('input[name=token]').value")  # even if it knew that
        b.go("data:text/html,<form method=post action='%s/handoff/cancel'><input name=token value=%s><button>x</button></form>"
             % (self.world.site, token))
        b.press("button")
        self.assertEqual("There is nothing to continue in this browser", self.heading())  # no cookie came along
        b.go(f"{self.world.site}/handoff")
        self.assertEqual("Does Northlight Usher show the same code?", self.heading())

    def test_cookies_blocked(self):
        closed = browser.Browser({"profile": {"default_content_setting_values": {"cookies": 2}}})
        self.addCleanup(closed.close)
        closed.language("en")
        closed.go(f"{self.world.site}/mp/alibaba/login?token={self.world.buy()}")
        self.assertEqual(f"{self.world.site}/handoff", closed.url())
        text = closed.run("document.querySelector('main').textContent")
        self.assertIn("blocks cookies", text)
        self.assertIn("Your purchase is safe", text)

    def test_keyboard_alone(self):
        """Tab order is reading order, and the ring is seen."""
        b = self.browser
        self.arrive()
        Wizard(self.world).claim(self.pairing())
        b.go(f"{self.world.site}/handoff")
        seen = []
        for _ in range(4):
            b.ask("Input.dispatchKeyEvent", type="keyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
            b.ask("Input.dispatchKeyEvent", type="keyUp", key="Tab", code="Tab", windowsVirtualKeyCode=9)
            seen.append(b.run("document.activeElement.textContent"))
            self.assertEqual("solid", b.run("getComputedStyle(document.activeElement).outlineStyle"))
        self.assertEqual(["English", "Yes, approve", "No, this is not my computer", "Northlight support"], seen)
        b.run("document.querySelector('form[action^=\"/handoff/approve\"] button').focus()")
        b.begin()
        for kind in ("keyDown", "keyUp"):
            b.ask("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
        b.until("Page.loadEventFired")
        self.assertEqual("Approved", self.heading())

    def every_page(self):
        """(name, how to get there, in a browser without a past)"""
        def waiting():
            self.arrive()

        def claimed():
            waiting()
            self.wizard = Wizard(self.world)
            self.wizard.claim(self.pairing())
            self.browser.go(f"{self.world.site}/handoff")

        def approved():
            claimed()
            self.browser.press("form[action^='/handoff/approve'] button")

        def redeemed():
            approved()
            self.wizard.redeem()
            self.browser.go(f"{self.world.site}/handoff")

        def cancelled():
            claimed()
            self.browser.press("form[action^='/handoff/cancel'] button")

        def expired():
            waiting()
            self.world.post("/test/pass?seconds=660")
            self.browser.go(f"{self.world.site}/handoff")

        def opened():
            self.browser.go(Wizard(self.world).open("alibaba")["start_url"])

        def elsewhere():
            instance = self.arrive()
            self.browser.ask("Network.clearBrowserCookies")
            self.browser.go(f"{self.world.site}/mp/alibaba/login?token={instance}")

        def at(path):
            return lambda: self.browser.go(self.world.site + path)

        return {"waiting": waiting, "claimed": claimed, "approved": approved, "redeemed": redeemed, "cancelled": cancelled,
                "expired": expired, "opened": opened, "used-elsewhere": elsewhere, "no-cookie": at("/handoff"),
                "start-used": at("/handoff/start?b=old"), "still-delivered": at("/mp/alibaba/login?token=99990001"),
                "bad-signature": at("/mp/alibaba/login?token=forged"), "late": at("/mp/huawei/login?token=late"),
                "down": at("/mp/huawei/login?token=down"), "not-configured": at("/mp/azure/landing?token=x"),
                "not-a-member": at("/mp/huawei/login?token=stranger"), "how-to-start": at("/mp/aws/landing")}

    def test_every_page(self):
        self.check_every_page(self.every_page())


if __name__ == "__main__":
    looks.main(__doc__)
