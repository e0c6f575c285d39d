#!/usr/bin/env python3
"""One person, one command, no network: `usher --demo` in a real window and the world around it in a real Chromium, from
the purchase to the settlement. Needs a session and a display of its own (withsession.sh, withdisplay.sh).

usage: demo.py --usher PROGRAM [--pictures FOLDER] [unittest's arguments]"""
import pathlib
import re
import signal
import subprocess
import tempfile
import unittest
import urllib.parse

from desktopplay import HandoffPage, Links, WizardWindow, allowing, browser, link_scheme, options, within

OPTIONS = None
NAME, MAIL, PASSWORD, WORKSPACE = "ada.wong", "ada.wong@example.com", "quiet-Lantern-81-bay", "Payments production"


class Demo(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="usher-demo-play-")))
        # The desktop's browser notes where it was sent; Chromium has to know the site before it asks nothing.
        self.sent = self.folder / "sent"
        note = self.folder / "browser"
        note.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>{self.sent}\n")
        note.chmod(0o700)
        self.links, self.scheme = Links(), f"{link_scheme('northlight')}-demo"
        self.links.open_with(note, "http", "https")
        self.window = WizardWindow(OPTIONS.usher)
        self.demo = subprocess.Popen([OPTIONS.usher, "--demo", "--language", "en"], stderr=subprocess.DEVNULL)
        self.addCleanup(self.end)
        self.window.reach("Activate your Commercial Plan")

    def end(self):
        self.demo.send_signal(signal.SIGTERM)
        self.demo.wait(30)

    def picture(self, name):
        if OPTIONS.pictures:
            self.window.picture(OPTIONS.pictures / f"{name}.png")
            self.browser.picture(OPTIONS.pictures / f"{name}-browser.png")

    def opened(self, *button):
        """Where the wizard sends the browser when this is pressed."""
        before = self.addresses()
        self.window.press(*button)
        return self.window.until("a page in the browser", lambda: self.addresses()[len(before):])[0]

    def addresses(self):
        return self.sent.read_text().split() if self.sent.exists() else []

    def heading(self):
        return self.browser.run("document.querySelector('h1').textContent")

    def buttons(self, *names):
        """One page's way on after the other."""
        for name in names:
            self.assertEqual(name, self.browser.run("document.querySelector('main .primary').textContent"), self.browser.url())
            self.browser.run("document.querySelectorAll('input[name=agreed]').forEach(box => box.checked = true)")
            self.browser.press("main .primary")
        self.assertEqual("/handoff", self.browser.run("location.pathname"))

    def compare_and_accept(self):
        self.assertEqual(self.window.code(), self.page.match_code())
        self.picture("compare")
        self.assertTrue(self.page.approve(), "it does not take the approval")
        self.window.reach("Is this your purchase?")
        self.window.press("Yes, go on")

    def sign_in(self, where):
        self.browser.go(where)
        for field, value in (("name", NAME), ("password", PASSWORD)):
            self.browser.run(f"document.getElementById('{field}').value = '{value}'")
        self.browser.press("main form button")

    def test_from_the_purchase_to_the_settlement(self):
        start = self.opened("Open the world around the wizard")
        site = urllib.parse.urlsplit(start)
        self.assertEqual(("http", "localhost", "/demo"), (site.scheme, site.hostname, site.path))
        site = f"http://{site.netloc}"
        self.browser = browser.Browser(window=True, preferences=allowing(site, self.scheme))
        self.addCleanup(self.browser.close)
        self.browser.language("en-GB,en")
        self.page = HandoffPage(self.browser)

        # On the marketplace.
        self.browser.go(start)
        self.browser.press("main a[href='/demo/marketplaces']")
        self.browser.press("main a[href='/demo/marketplaces/alibaba']")
        account = self.browser.run("document.querySelector('.person').textContent.match(/[0-9]{16}/)[0]")
        self.buttons("Activate Now", "Activate", "Confirm", "Login Directly")

        # From its page into the window.
        wanted = f"{self.scheme}.desktop"
        self.assertTrue(within(30, lambda: self.links.handler(self.scheme) == wanted), "the desktop knows no such link")
        self.picture("arrived")
        asked = "Is this code in your browser, too?"
        self.assertTrue(self.page.open(lambda: self.window.title().startswith(asked)), "the wizard does not take the link")
        self.compare_and_accept()

        # The person has no account yet.
        w = self.window
        w.reach("Do you have a Billing Center account?")
        w.press("I have no Billing Center account")
        w.press("Next")
        w.reach("Basic information")
        w.choose_first("Site")
        w.fill("Username", NAME)
        w.fill("Password", PASSWORD)
        w.fill("Password again", PASSWORD)
        w.fill("E-mail", MAIL)
        w.press("Send code")
        # The mail arrives beside the wizard; a click on its code fills that in, and nothing else is left to do there.
        code = w.until("a mail with a code", lambda: next((t for t in w.texts() if re.fullmatch("[0-9]{6}", t)), None))
        self.picture("code")
        w.press(code)
        w.reach("Company information")
        w.fill("Company name", "Wong & Partners")
        w.press("I have read these agreements and accept them.")
        w.press("Register")
        w.reach("Activation method")
        w.fill("Workspace name", WORKSPACE)
        self.picture("activation")
        w.press("Activate")
        w.reach("Your Northlight plan is active")
        self.picture("success")

        # What it did is true.
        self.sign_in(self.opened("Open the sign-in page"))
        self.browser.press("main a.row")
        self.assertEqual(WORKSPACE, self.heading())
        settled = f"Alibaba Cloud account {account[:4]}…{account[-4:]}"
        self.assertIn(settled, self.browser.run("document.querySelector('main').textContent"))
        self.picture("workspace")
        billing = self.opened("Open the Billing Center")
        self.assertEqual(f"{site}/demo/billing", billing)
        self.sign_in(f"{billing}/sign-in")
        row = self.browser.run("document.querySelector('main tbody tr').textContent")
        self.assertIn(WORKSPACE, row)
        self.assertIn(settled, row)
        self.picture("billing")

        # The next one begins in the wizard, which sends the browser to the marketplace.
        w.press("Start the demo over")
        w.press("Start over")
        w.reach("Activate your Commercial Plan")
        w.press("AWS")
        self.browser.go(self.opened("Fetch it from %1", "AWS"))
        self.assertTrue(self.browser.url().startswith(site), "the demo moved")
        self.browser.press(f"main a[href='{site}/demo/marketplaces/aws']")
        self.buttons("Continue Subscription", "Subscribe", "Set Up Your Account")
        self.compare_and_accept()
        w.reach("Do you have a Billing Center account?")


if __name__ == "__main__":
    OPTIONS, rest = options(__doc__)
    unittest.main(argv=rest)
