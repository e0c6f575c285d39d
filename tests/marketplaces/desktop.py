#!/usr/bin/env python3
"""From the marketplace's page in a real Chromium to the real wizard and back, by the links that the desktop opens. Needs a
session and a display of its own (withsession.sh, withdisplay.sh), for it registers programs there.

usage: desktop.py --usher PROGRAM --usherd PROGRAM --brand ID [--pictures FOLDER] [unittest's arguments]
USHER_LONG in the environment: every marketplace in every way and language."""
import html
import http.server
import json
import os
import shlex
import signal
import subprocess
import threading
import unittest
import urllib.parse

from desktopplay import HandoffPage, Links, WizardWindow, allowing, browser, link_scheme, options, within, write_program
from scene import Scene, verified
from simulator.world import MARKETPLACES

OPTIONS, DESKTOP = None, None
LONG = "USHER_LONG" in os.environ
LANGUAGES = {"en": "en-GB,en", "zh-CN": "zh-CN,zh;q=0.9"}
NAMES = {"alibaba": "Alibaba Cloud", "huawei": "Huawei Cloud", "aws": "AWS", "azure": "Azure"}


class Console(http.server.BaseHTTPRequestHandler):
    """The marketplace's site: one page, whose button leads to ours."""
    page = b""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page)

    def log_message(self, *_):
        pass


def console_page(site, call):
    target = html.escape(site + call.path)
    if call.method == "GET":
        return f"<!DOCTYPE html><title>Console</title><a id=go href=\"{target}\">Log in to the product</a>".encode()
    fields = "".join(f'<input type="hidden" name="{html.escape(name)}" value="{html.escape(value)}">'
                     for name, value in call.form().items())
    return (f'<!DOCTYPE html><title>Console</title><form method="post" action="{target}">{fields}'
            f"<button id=go>Set up your account</button></form>").encode()


class Desktop:
    """usherd with everything around it, and what the desktop is told to open."""

    def __init__(self):
        self.scene = Scene(OPTIONS.usherd, "sqlite", "--brand", OPTIONS.brand)
        self.scheme = link_scheme(OPTIONS.brand)
        self.elsewhere = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Console)
        threading.Thread(target=self.elsewhere.serve_forever, daemon=True).start()
        self.console = f"http://127.0.0.1:{self.elsewhere.server_port}/"
        self.wrapper, self.log = self.scene.folder / "usher", self.scene.folder / "usher.log"
        self.links, self.serial = Links(), 0
        self.browser = browser.Browser(window=True, preferences=allowing(self.scene.peer.url, self.scheme))

    def close(self):
        self.browser.close()
        self.elsewhere.shutdown()
        self.elsewhere.server_close()
        self.scene.stack.close()

    def prepare(self, language):
        """A wizard that knows nothing yet, for whoever starts it."""
        self.serial += 1
        self.state = self.scene.folder / f"state-{self.serial}"
        write_program(self.wrapper, OPTIONS.usher, "--backend", self.scene.peer.url, "--ca", self.scene.certificate,
                      "--language", language, "--state", self.state, first=f"exec 2>>{shlex.quote(str(self.log))}\n")

    def draft(self):
        file = self.state / "state.json"
        return json.loads(file.read_text())["state"].get("draft") or {} if file.exists() else {}

    def entry(self):
        file = self.links.entries / f"{self.scheme}.desktop"
        return file.read_text() if file.exists() else ""


def setUpModule():
    global DESKTOP  # pylint: disable=global-statement
    DESKTOP = Desktop()


def tearDownModule():
    DESKTOP.close()


class A_Registered(unittest.TestCase):  # pylint: disable=invalid-name
    """First: the program makes itself known to the desktop. Then what a test needs goes between them: the entry names no
    backend, and a program that works is left alone."""

    def test(self):
        DESKTOP.prepare("en")
        window = WizardWindow(OPTIONS.usher)
        with subprocess.Popen([DESKTOP.wrapper]) as process:
            wanted = f"{DESKTOP.scheme}.desktop"
            self.assertTrue(within(60, lambda: DESKTOP.links.handler(DESKTOP.scheme) == wanted), "no entry")
            process.send_signal(signal.SIGTERM)
        self.assertTrue(within(30, lambda: not window.processes()))
        program = os.path.realpath(OPTIONS.usher)
        self.assertIn(f"\nExec={program} -- %u\n", DESKTOP.entry())
        file = DESKTOP.links.entries / wanted
        file.write_text(DESKTOP.entry().replace(f"Exec={program} ", f"Exec={DESKTOP.wrapper} "))


class HandOver(unittest.TestCase):
    def setUp(self):
        self.window, self.title = WizardWindow(OPTIONS.usher), ""
        self.browser, self.page = DESKTOP.browser, HandoffPage(DESKTOP.browser)

    def tearDown(self):
        self.leave()

    def leave(self):
        for process in self.window.processes():
            os.kill(process, signal.SIGTERM)
        self.assertTrue(within(30, lambda: not self.window.processes()), "it does not end")

    def come(self, language):
        """No wizard yet, and a browser without a past."""
        self.leave()
        DESKTOP.prepare(language)
        self.window = WizardWindow(OPTIONS.usher, language)
        self.browser.ask("Network.clearBrowserCookies")
        self.browser.language(LANGUAGES[language])

    def buy(self, name):
        act = DESKTOP.scene.act(name)
        DESKTOP.scene.tell(act)
        return act

    def land(self, act):
        Console.page = console_page(DESKTOP.scene.peer.url, DESKTOP.scene.arrival(act))
        self.browser.go(DESKTOP.console)
        self.browser.press("#go")
        page = f"{DESKTOP.scene.peer.url}/handoff"
        self.assertTrue(within(30, lambda: self.browser.url().partition("?")[0] == page), self.browser.url())
        DESKTOP.scene.plant(*(c["value"] for c in self.browser.ask("Network.getCookies")["cookies"]))

    def picture(self, name):
        if OPTIONS.pictures:
            if self.window.processes():
                self.window.picture(OPTIONS.pictures / f"{self.title}-{name}.png")
            self.browser.picture(OPTIONS.pictures / f"{self.title}-{name}-browser.png")

    def approve(self, code):
        self.assertEqual(code, self.page.match_code())
        self.picture("compare")
        DESKTOP.scene.plant(code)
        self.assertTrue(self.page.approve(), "it does not take the approval")
        self.window.reach("Is this your purchase?")
        self.picture("mine")

    def accept(self, name, purchase):
        """What the marketplace proved is the person's, and nothing was typed."""
        account, instance = verified(name, purchase)
        self.window.press("Yes, go on")
        draft = self.window.until("the next page", lambda: (lambda d: d if d.get("owned") else None)(DESKTOP.draft()))
        self.assertEqual(draft["handed"]["account_id"], account)
        if name != "aws":
            self.assertEqual(draft["handed"]["instance_id"], instance)
        self.assertEqual((draft.get("account_id", ""), draft.get("instance_id", "")), ("", ""))
        self.picture("next")
        rows = DESKTOP.scene.database.rows(
            f"SELECT count(*) FROM purchases WHERE marketplace = '{name}' AND account_id = '{account}'")
        self.assertEqual(rows, [(1,)])

    def test_link(self):
        """The page's button starts the wizard (cold), or reaches the one that runs."""
        every = [(name, cold, language) for name in MARKETPLACES for cold in (True, False) for language in LANGUAGES]
        few = [("alibaba", True, "en"), ("huawei", False, "zh-CN"), ("aws", True, "zh-CN"), ("azure", False, "en")]
        for name, cold, language in every if LONG else few:
            self.title = f"{name}-{'cold' if cold else 'warm'}-{language}"
            with self.subTest(self.title):
                self.come(language)
                if not cold:
                    subprocess.Popen([DESKTOP.wrapper])  # pylint: disable=consider-using-with
                    self.window.reach("Activate your Commercial Plan")
                act = self.buy(name)
                self.land(act)
                DESKTOP.scene.plant(urllib.parse.parse_qs(urllib.parse.urlsplit(self.page.link()).query)["t"][0],
                                    self.browser.run("document.querySelector('.code').textContent"))
                self.picture("page")
                self.assertTrue(self.page.open(self.window.processes), "no wizard")
                self.window.reach("Is this code in your browser, too?")
                self.approve(self.window.code())
                self.accept(name, act.purchase)
                self.assertEqual(len(self.window.processes()), 1)

    def test_begun_in_the_wizard(self):
        """It opens the marketplace's page in the browser; who comes back there with a purchase is joined."""
        for name, language in ([(name, language) for name in MARKETPLACES for language in LANGUAGES] if LONG
                               else [("aws", "en"), ("alibaba", "zh-CN")]):
            self.title = f"{name}-begun-{language}"
            with self.subTest(self.title):
                self.come(language)
                # The desktop's browser is this one.
                write_program(DESKTOP.scene.folder / "browser", *self.browser.command)
                DESKTOP.links.open_with(DESKTOP.scene.folder / "browser", "https")
                subprocess.Popen([DESKTOP.wrapper])  # pylint: disable=consider-using-with
                self.window.reach("Activate your Commercial Plan")
                act = self.buy(name)
                self.window.press(NAMES[name])
                self.picture("welcome")
                self.window.press("Fetch it from %1", NAMES[name])
                self.window.reach("Go on in your browser")
                self.assertTrue(within(30, lambda: self.browser.turn_to_new_tab(DESKTOP.scene.peer.url)), "no page")
                self.browser.language(LANGUAGES[language])
                # Who leaves before the page is there has not begun anything in this browser.
                there = "location.pathname === '/handoff' && document.readyState === 'complete'"
                self.assertTrue(within(30, lambda: self.browser.run(there)), self.browser.url())
                self.picture("opened")
                self.land(act)
                self.approve(self.window.code())
                self.accept(name, act.purchase)


class ZLast(unittest.TestCase):
    def test_entry_stands(self):
        """The wizard was started many times, and left alone what works."""
        self.assertIn(f"\nExec={DESKTOP.wrapper} -- %u\n", DESKTOP.entry())

    def test_logs(self):
        """Of both programs: nothing that was planted, no e-mail address."""
        self.assertEqual(DESKTOP.scene.leaks(), [])
        text = DESKTOP.log.read_text(errors="replace")
        self.assertEqual([value for value in DESKTOP.scene.planted if value in text], [])


if __name__ == "__main__":
    OPTIONS, rest = options(__doc__, usherd=None, brand="the build's: links of another are not its own")
    unittest.main(argv=rest)
