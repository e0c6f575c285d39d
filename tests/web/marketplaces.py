#!/usr/bin/env python3
"""The demo's marketplaces in a real browser, from the demo's start to the page of the hand-over.

usage: marketplaces.py --server USHERD [--pictures FOLDER]"""
import json
import pathlib
import subprocess
import tempfile
import unittest

import browser
import looks

ORDER = "input[name=agreed]"
FORM = "main form button"
# From the demo's start; buttons are named as each marketplace names them.
WAYS = {
    "alibaba": ["Activate Now", "Activate", "Confirm", "Login Directly"],
    "huawei": ["Activate Now", "Activate Now", "Return to My Marketplace", "Start Using", "Confirm", "Create", "Add",
               "Confirm Authorization", "Log in", "Change and go on"],
    "aws": ["Continue Subscription", "Subscribe", "Set Up Your Account"],
    "azure": ["Subscribe", "Subscribe", "Configure account now"],
}


class Marketplaces(looks.Looks, unittest.TestCase):
    def setUp(self):
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="usher-marketplaces-")))
        (folder / "mail").mkdir()
        log = self.enterContext(open(folder / "log", "wb"))
        self.server = subprocess.Popen(
            [looks.OPTIONS.server, "serve", "--demo", "--port", "0", "--db", f"sqlite:{folder}/demo.sqlite",
             "--mail", f"file:{folder}/mail", "--ephemeral-certificate", "--exit-on-stdin-close"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True)
        self.addCleanup(self.server.communicate, timeout=60)
        self.site = json.loads(self.server.stdout.readline())["pages"]
        self.browser = browser.Browser()
        self.browser.language("en")
        self.addCleanup(self.browser.close)

    def go(self, path):
        self.browser.go(f"{self.site}/demo/marketplaces{path}")

    def heading(self):
        return self.browser.run("document.querySelector('h1').textContent")

    def forward(self):
        """The page's one way on, once it is agreed to what it asks."""
        b = self.browser
        b.run(f"document.querySelectorAll('{ORDER}').forEach(box => box.checked = true)")
        b.press("main .primary")

    def walk(self, name, steps):
        self.go(f"/{name}")
        for _ in range(steps):
            self.forward()

    def test_every_marketplace_hands_over(self):
        b = self.browser
        for name, buttons in WAYS.items():
            with self.subTest(name):
                b.ask("Network.clearBrowserCookies")
                b.go(f"{self.site}/demo")
                b.press("main a[href='/demo/marketplaces']")
                b.press(f"main a[href='/demo/marketplaces/{name}']")
                for button in buttons:
                    self.assertEqual(button, b.run("document.querySelector('main .primary').textContent"))
                    self.forward()
                self.assertEqual(f"{self.site}/handoff", b.url())
                link = b.run("document.querySelector('a.primary').href")
                self.assertRegex(link, r"^[a-z.]+\.usher-demo:/activate\?t=")
                # It is the same browser's when it comes again.
                b.go(f"{self.site}/handoff")
                self.assertEqual(link, b.run("document.querySelector('a.primary').href"))

    def test_nothing_is_bought_unless_agreed(self):
        b = self.browser
        self.walk("alibaba", 1)
        b.run(f"document.querySelector('{FORM}').click()")  # the browser itself asks for the tick first
        self.assertIn("/order", b.url())
        b.run(f"document.querySelector('{ORDER}').required = false")
        b.press(FORM)
        self.assertEqual("Agree to the terms first.", b.run("document.querySelector('[role=alert]').textContent"))
        self.go("/alibaba/purchases")
        self.assertEqual("Nothing was bought on this marketplace yet.", b.run("document.querySelector('main .lead').textContent"))

    def every_page(self):
        """(name, how to get there)"""
        def refused(name, steps, make):
            def lead():
                self.walk(name, steps)
                self.browser.run(f"document.querySelectorAll('main [required]').forEach(e => e.required = false); {make}")
                self.browser.press(FORM)
            return lead

        pages = {"start": lambda: self.browser.go(f"{self.site}/demo"), "none-bought": lambda: self.go("/azure/purchases"),
                 "order-refused": refused("huawei", 1, ""), "nothing": lambda: self.go("/nobody")}
        for name, buttons in WAYS.items():
            for steps in range(len(buttons) + 1):
                pages[f"{name}-{steps}"] = lambda name=name, steps=steps: self.walk(name, steps)
            pages[f"{name}-purchases"] = lambda name=name: self.go(f"/{name}/purchases")
        pages["enterprise-refused"] = refused("huawei", 5, "document.getElementById('code').value = '-'")
        pages["sign-in-refused"] = refused("huawei", 8, "document.getElementById('password').value = 'x'")
        pages["overview"] = lambda: self.go("")
        if not looks.OPTIONS.pictures:  # those that differ in more than their words
            few = ["overview", "none-bought", "order-refused", "alibaba-0", "azure-2", "aws-purchases", "enterprise-refused",
                   *(f"huawei-{steps}" for steps in range(4, len(WAYS["huawei"])))]
            pages = {name: pages[name] for name in few}
        return pages

    def test_every_page(self):
        self.check_every_page(self.every_page())


if __name__ == "__main__":
    looks.main(__doc__)
