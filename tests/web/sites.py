#!/usr/bin/env python3
"""What comes after the wizard in the demo, in a real browser: sign-in pages, workspaces, the Billing Center, the mails.

usage: sites.py --server PROGRAM [--pictures FOLDER]"""
import ssl
import subprocess
import time
import unittest
import urllib.request

import browser
import looks

PASSWORD = "Lantern-Harbour-27"


class Sites(looks.Looks, unittest.TestCase):
    def setUp(self):
        self.server = subprocess.Popen([looks.OPTIONS.server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.site = f"https://localhost:{int(self.server.stdout.readline())}"
        self.addCleanup(self.server.communicate, timeout=60)
        self.browser = browser.Browser()
        self.browser.language("en")
        self.addCleanup(self.browser.close)

    def post(self, path):
        request = urllib.request.Request(self.site + path, data=b"", method="POST")
        urllib.request.urlopen(request, context=ssl._create_unverified_context(), timeout=30).close()

    def begin_page(self):
        self.post("/test/pass?seconds=3600")  # attempts to sign in are limited

    def go(self, path):
        self.browser.go(self.site + path)

    def heading(self):
        return self.browser.run("document.querySelector('h1').textContent")

    def sign_in(self, door, name, password=PASSWORD):
        self.go(f"{door}/sign-in")
        for field, value in (("name", name), ("password", password)):
            self.browser.run(f"document.getElementById('{field}').value = '{value}'")
        self.browser.press("form button")

    def focused(self):
        """A page's autofocus comes when it is painted, which may be after it is there."""
        until = time.monotonic() + 10
        while not (focus := self.browser.run("document.activeElement.id")) and time.monotonic() < until:
            time.sleep(0.05)
        return focus

    def test_the_ways_through(self):
        b = self.browser
        self.go("/demo/billing")
        self.assertEqual("Sign in to Billing Center", self.heading())
        self.assertEqual("name", self.focused())
        self.sign_in("/demo/billing", "ines.moreau", "wrong")
        self.assertEqual("password", self.focused())
        self.assertEqual("ines.moreau", b.run("document.getElementById('name').value"))
        self.sign_in("/demo/billing", "ines.moreau")
        self.assertEqual("Workspace Management", self.heading())
        cookies = b.ask("Network.getCookies", urls=[self.site + "/demo"])["cookies"]
        self.assertEqual([("usher-demo", True, "Strict", "/demo")],
            [tuple(c[k] for k in ("name", "httpOnly", "sameSite", "path")) for c in cookies])
        b.press(".tabs a[href='/demo/billing/accounts']")
        b.press(".rows a.button")
        self.assertEqual("Unsubscribe in Alibaba Cloud?", self.heading())
        b.press("form[action$='/unsubscribe'] button")
        self.assertIn("14 days left", b.run("document.querySelector('main').textContent"))
        b.press(".person button")
        self.assertEqual("Sign in to Billing Center", self.heading())
        self.go("/demo/billing/accounts")
        self.assertEqual("Sign in to Billing Center", self.heading())

    def test_another_site_presses_no_button(self):
        b = self.browser
        self.sign_in("/demo/billing", "ines.moreau")
        self.go("/demo/billing/accounts")
        path = b.run("document.querySelector('.rows a.button').getAttribute('href')")
        token = b.run("document.querySelector('input[name=token]').value")  # even if it knew that
        b.go(f"data:text/html,<form method=post action='{self.site}{path}'><input name=token value={token}><button>x</button></form>")
        b.press("button")
        self.assertEqual("That button was not on our page", self.heading())
        self.go("/demo/billing/accounts")
        self.assertNotIn("14 days left", b.run("document.querySelector('main').textContent"))

    def test_mails_come_by_themselves(self):
        b = self.browser
        self.go("/demo/mail")
        before = b.run("document.querySelectorAll('article').length")
        b.begin()
        self.post("/test/mail")
        b.until("Page.loadEventFired")
        self.assertEqual(before + 1, b.run("document.querySelectorAll('article').length"))

    def every_page(self):
        """(name, how to get there)"""
        def billing(path, name="mei.tan"):
            return lambda: (self.sign_in("/demo/billing", name), self.go("/demo/billing" + path))

        def console(name="mei.console"):
            return lambda: self.sign_in("/demo/sites/ap1", name)

        def workspace():
            console()()
            self.browser.press("a.row")

        def ended():
            self.sign_in("/demo/billing", "tom.adler")
            self.go("/demo/billing/accounts")
            if self.browser.run("!!document.querySelector('.rows a.button')"):
                self.browser.press(".rows a.button")
                self.browser.press("form[action$='/unsubscribe'] button")

        def ending():
            self.sign_in("/demo/billing", "mei.tan")
            self.go("/demo/billing/accounts")
            self.browser.press(".rows a.button")

        return {"sites": lambda: self.go("/demo/sites"), "site-door": lambda: self.go("/demo/sites/ap1/sign-in"),
                "site-empty": console("kai.ito"), "site-workspaces": console(), "workspace": workspace,
                "billing-door": lambda: self.go("/demo/billing/sign-in"),
                "billing-refused": lambda: self.sign_in("/demo/billing", "mei.tan", "wrong"),
                "billing": billing(""), "billing-found": billing("?name=Search", "noor.haddad"),
                "billing-empty": billing("", "lena.park"), "accounts": billing("/accounts"),
                "accounts-none": billing("/accounts", "lena.park"), "accounts-ending": ending, "accounts-ended": ended,
                "billing-ended": lambda: (ended(), self.go("/demo/billing")),
                "mail": lambda: self.go("/demo/mail?wait=no"), "nothing": lambda: self.go("/demo/sites/zz9")}

    def test_every_page(self):
        self.check_every_page(self.every_page())


if __name__ == "__main__":
    looks.main(__doc__)
