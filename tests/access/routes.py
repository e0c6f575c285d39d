#!/usr/bin/env python3
"""Both routes of `usher --demo` in a real window: by what a screen reader has (AT-SPI), and by the keyboard alone. On
every page on the way, all that can be used has a name, a place in reach and a size that a finger can hit. Needs a session
and a display of its own (withsession.sh, withdisplay.sh).

usage: routes.py --usher PROGRAM [--pictures FOLDER] [unittest's arguments]"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "marketplaces"))
try:
    from wizardwindow import Atspi, WizardWindow
except (ImportError, ValueError) as missing:
    print(f"no AT-SPI for Python: {missing}")
    sys.exit(77)

OPTIONS = None
SETTLING = 30  # seconds until a page is laid out, at the most
SMALLEST = 24  # pixels, as WCAG 2.2 asks
USED = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
        Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.LINK, Atspi.Role.TABLE, Atspi.Role.MENU_ITEM}
CHOICES = {Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON}


class Hands:
    """How somebody uses the window."""

    def __init__(self, window):
        self.window = window

    def choose_first(self, name):
        self.reach(name)
        self.key("Home")

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", *keys], check=True)


class ScreenReader(Hands):
    """Acts on what it is told of; only a list that drops down wants a key, for it has no other way in Qt 6.4."""

    def press(self, name):
        self.window.press(name)

    def reach(self, name):
        self.window.focus(name)

    def write(self, name, text):
        def written():
            for node in self.window.nodes():
                if node.get_name() == self.window.say(name) and node.get_editable_text_iface():
                    return node.get_editable_text_iface().set_text_contents(text)
            return False

        self.window.until(f"write into “{name}”", written)


class Keyboard(Hands):
    """Only ever presses keys; AT-SPI says where the focus is."""

    MOST = 40  # presses of Tab

    def reach(self, name):
        self.tab_until(name, lambda node: node.get_name() == self.window.say(name))

    def tab_until(self, name, arrived):
        text = self.window.say(name)
        for _ in range(self.MOST):
            before = self.window.focused_node()
            if before and arrived(before):
                return
            # The shorter way: what stands before the focus is reached backwards.
            nodes = [self.window.place(node) for node in self.window.nodes()]
            place = self.window.place(before)
            wanted = next((at for at, node in enumerate(nodes) if node[1] == text and node[0] in USED), len(nodes))
            back = place in nodes and wanted < nodes.index(place)
            self.key("shift+Tab" if back else "Tab")
            self.window.until("the focus to move", lambda: self.window.place(self.window.focused_node()) != place)
        raise AssertionError(f"Tab does not lead to “{text}”: {self.window.texts()}")

    def press(self, name):
        """Of several that exclude one another Tab leads to one, and arrows to the others."""
        text = self.window.say(name)
        choices = []
        for node in self.window.nodes():
            if node.get_name() == text and node.get_role() in CHOICES:
                parent = node.get_parent()
                choices = [parent.get_child_at_index(n).get_name() for n in range(parent.get_child_count())]
        self.tab_until(name, lambda node: node.get_name() == text or node.get_name() in choices)
        for _ in choices:
            if (before := self.window.focused()) == text:
                break
            self.key("Right" if choices.index(before) < choices.index(text) else "Left")
            self.window.until("the focus to move", lambda: self.window.focused() != before)
        self.key("space")

    def write(self, name, text):
        self.reach(name)
        subprocess.run(["xdotool", "key", "ctrl+a", "type", "--delay", "5", text], check=True)


class Ways(unittest.TestCase):
    """Both routes, with what is typed on them; who walks them starts self.window, and knows the mailed codes."""
    SITE = "China"
    PASSWORD = "quiet-Lantern-81-bay"
    REGISTERED = {"Username": "ada.wong", "E-mail": "ada.wong@example.com"}
    ACTIVATED = {"Alibaba Cloud account ID": "5123400100200301", "Product instance ID": "30518271"}
    BOUND = {"Billing Center username": "mei.tan", "Alibaba Cloud account ID": "5123400100200302",
             "Product instance ID": "30518272"}

    def setUp(self):
        self.window = WizardWindow(OPTIONS.usher)
        self.seen = []

    def code(self):
        raise NotImplementedError

    def arrive(self, heading):
        self.window.reach(heading)
        settled = time.monotonic() + SETTLING
        while (faults := self.faults()) and time.monotonic() < settled:
            time.sleep(0.1)
        self.assertEqual([], faults, heading)
        self.seen.append(heading)
        if OPTIONS.pictures:
            self.window.picture(OPTIONS.pictures / f"{self.id().rsplit('.', 1)[-1]}-{len(self.seen):02}.png")

    def faults(self):
        found = []
        for node in self.window.nodes():
            states = node.get_state_set()
            if node.get_role() not in USED or not states.contains(Atspi.StateType.ENABLED):
                continue
            if node.get_role() == Atspi.Role.TEXT and not states.contains(Atspi.StateType.EDITABLE):
                continue
            what = f"{node.get_role_name()} “{node.get_name()}”"
            if not node.get_name().strip():
                found.append(f"{what}: no name")
            size = node.get_extents(Atspi.CoordType.SCREEN)
            if min(size.width, size.height) < SMALLEST:
                found.append(f"{what}: {size.width}×{size.height}")
        return found

    def begin(self, hands, choice):
        self.arrive("Activate your Commercial Plan")
        hands.press("Alibaba Cloud")
        hands.press("Next")
        self.arrive("Do you have a Billing Center account?")
        hands.press(choice)
        hands.press("Next")

    def fill(self, hands, fields):
        for name, text in fields.items():
            hands.write(name, text)

    def register(self, hands):
        self.register_account(hands)
        self.activate(hands)

    def register_account(self, hands):
        self.begin(hands, "I have no Billing Center account")
        self.arrive("Basic information")
        # What is missing is said at each field, not only shown.
        hands.press("Next")
        for field in ("Site", "Username", "Password", "E-mail"):
            self.window.until(f"what is wrong with {field}", lambda name=field: self.window.description(name))
        hands.press(self.SITE)
        hands.choose_first("Site")
        self.fill(hands, self.REGISTERED)
        self.fill(hands, {"Password": self.PASSWORD, "Password again": self.PASSWORD})
        hands.press("Send code")
        hands.write("Code from the e-mail", self.code())
        self.arrive("Company information")  # nothing else was missing

    def activate(self, hands):
        hands.write("Company name", "Wong & Partners")
        hands.press("I have read these agreements and accept them.")
        hands.press("Register")
        self.arrive("Activation method")
        hands.write("Workspace name", "Payments production")
        self.fill(hands, self.ACTIVATED)
        hands.press("Activate")
        self.arrive("Your Northlight plan is active")

    def bind(self, hands):
        self.begin(hands, "I have one")
        self.arrive("Bind your Billing Center account")
        self.fill(hands, self.BOUND)
        hands.press("Send code")
        hands.write("Code from the e-mail", self.code())
        self.window.until("the code's confirmation", lambda: "Confirmed." in self.window.texts())
        hands.press("Bind")
        self.arrive("Which workspaces should this purchase pay for?")
        hands.reach("Create workspace")
        Hands.key("Tab")  # the table's own name is nobody's to press
        Hands.key("Return")
        self.arrive("Confirm binding")
        hands.press("Confirm")
        self.arrive("Which workspaces should this purchase pay for?")
        hands.press("Confirm")
        self.arrive("Your Northlight plan is active")


class Routes(Ways):
    def setUp(self):
        super().setUp()
        state = self.enterContext(tempfile.TemporaryDirectory(prefix="usher-access-"))
        self.demo = subprocess.Popen([OPTIONS.usher, "--demo", "--language", "en", "--state", state], stderr=subprocess.DEVNULL)
        self.addCleanup(self.end)

    def end(self):
        self.demo.send_signal(signal.SIGTERM)
        self.demo.wait(30)

    def code(self):
        """From the demo's mailbox, beside the wizard."""
        return self.window.until("a mail with a code", lambda: next(
            (text for text in self.window.texts() if re.fullmatch("[0-9]{6}", text)), None))

    def test_register_by_screen_reader(self):
        self.register(ScreenReader(self.window))

    def test_register_by_keyboard(self):
        self.register(Keyboard(self.window))

    def test_bind_by_screen_reader(self):
        self.bind(ScreenReader(self.window))

    def test_bind_by_keyboard(self):
        self.bind(Keyboard(self.window))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usher", required=True)
    parser.add_argument("--pictures", type=pathlib.Path, help="leave a picture of every page there")
    OPTIONS, rest = parser.parse_known_args()
    if OPTIONS.pictures:
        OPTIONS.pictures.mkdir(parents=True, exist_ok=True)
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    unittest.main(argv=[sys.argv[0], *rest])
