"""The wizard's window as a screen reader has it, over AT-SPI: what it says, and its buttons."""
import os
import pathlib
import subprocess
import time
import xml.etree.ElementTree

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  pylint: disable=wrong-import-position

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
PATIENCE = 120  # seconds


def translations(language):
    """source: text; empty for English."""
    if language == "en":
        return {}
    file = SOURCE / "translations" / f"usher_{language.replace('-', '_')}.ts"
    return {message.findtext("source"): message.findtext("translation")
            for message in xml.etree.ElementTree.parse(file).iter("message")}


class WizardWindow:
    """Of the one running wizard. Names are given in English and looked for in its language."""

    def __init__(self, program, language="en"):
        self.program, self.words = os.path.realpath(program), translations(language)

    def say(self, text):
        return self.words.get(text, text)

    def processes(self):
        """IDs of all that run this program in this session."""
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                ours = os.environ["USHER_SESSION"].encode() in (folder / "environ").read_bytes()
                if ours and os.path.realpath(folder / "exe") == self.program:
                    found.append(int(folder.name))
            except OSError:
                pass  # gone, or another user's
        return found

    def _window(self):
        desktop = Atspi.get_desktop(0)
        processes = self.processes()
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            if application is not None and application.get_process_id() in processes:
                application.set_cache_mask(Atspi.Cache.NONE)
                for child in range(application.get_child_count()):
                    window = application.get_child_at_index(child)
                    # A window that goes meanwhile leaves its place empty.
                    if window is not None and window.get_state_set().contains(Atspi.StateType.SHOWING):
                        return window
        return None

    def nodes(self):
        """All that is shown, in order."""
        def below(node):
            yield node
            for number in range(node.get_child_count()):
                child = node.get_child_at_index(number)
                if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                    yield from below(child)

        try:
            window = self._window()
            return list(below(window)) if window else []
        except GLib.Error:
            return []  # it was just changing

    def until(self, what, look):
        """The first value of look() that is true."""
        patience = time.monotonic() + PATIENCE
        while True:
            try:
                if found := look():
                    return found
            except GLib.Error:
                pass
            assert time.monotonic() < patience, f"{what}: {self.title()} {self.texts()}"
            time.sleep(0.1)

    def title(self):
        try:
            window = self._window()
            return window.get_name() if window else ""
        except GLib.Error:
            return ""

    def reach(self, heading):
        """The page of this heading."""
        self.until(f"page “{heading}”", lambda: self.title().startswith(self.say(heading)))

    def texts(self):
        try:
            return [node.get_name() for node in self.nodes() if node.get_name()]
        except GLib.Error:
            return []

    def code(self):
        """The one to be compared; its characters are read one by one."""
        return self.until("a code", lambda: next(("".join(text.split()) for text in self.texts()
                                                   if len(text) >= 11 and set(text[1::2]) == {" "}), ""))

    def press(self, name, *values):
        """A button, or a choice; values for %1 and so on in its name."""
        text = self.say(name)
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", self.say(value))

        def pressed():
            for node in self.nodes():
                if node.get_name() == text and node.get_state_set().contains(Atspi.StateType.ENABLED):
                    action = node.get_action_iface()
                    if action is not None and action.get_n_actions() > 0:
                        return action.do_action(0)
            return False

        self.until(f"press “{text}”", pressed)

    def focus(self, name):
        """What is called so, for the keyboard; in front of all other windows."""
        text = self.say(name)

        def focused():
            for node in self.nodes():
                if node.get_name() != text or not node.get_state_set().contains(Atspi.StateType.FOCUSABLE):
                    continue
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return True
                node.grab_focus()
            return False

        subprocess.run(["xdotool", "windowactivate", "--sync", self._number()], check=True)
        self.until(f"focus on “{text}”", focused)

    def focused_node(self):
        """What has the focus; None while nothing has. Qt says that of a table's current cell, wherever the focus is, and of
        what only holds the focused one."""
        others = (Atspi.Role.TABLE_CELL, Atspi.Role.FILLER)
        try:
            return next((node for node in self.nodes() if node.get_state_set().contains(Atspi.StateType.FOCUSED)
                         and node.get_role() not in others), None)
        except GLib.Error:
            return None

    @staticmethod
    def place(node):
        """Of two nodes of one name."""
        if node is None:
            return None
        at = node.get_extents(Atspi.CoordType.SCREEN)
        return node.get_role(), node.get_name(), at.x, at.y

    def focused(self):
        node = self.focused_node()
        return node.get_name() if node else ""

    def description(self, name):
        text = self.say(name)
        return next((node.get_description() for node in self.nodes()
                     if node.get_name() == text and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)), "")

    def fill(self, name, text):
        """As typed."""
        self.focus(name)
        subprocess.run(["xdotool", "key", "ctrl+a", "type", "--delay", "5", text], check=True)

    def choose_first(self, name):
        """Of a list that drops down."""
        self.focus(name)
        subprocess.run(["xdotool", "key", "Home"], check=True)

    def _number(self):
        """The window's, with X."""
        found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.processes()[0]), "--name", "."],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[-1] if found else "root"

    def picture(self, file):
        subprocess.run(["import", "-window", self._number(), file], check=True)
