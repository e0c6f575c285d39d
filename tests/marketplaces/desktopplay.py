"""What plays between a real Chromium and the real window share: the desktop that opens links, and the page of the
hand-over."""
import argparse
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

try:
    from wizardwindow import SOURCE, WizardWindow  # pylint: disable=unused-import
except (ImportError, ValueError) as missing:
    print(f"no AT-SPI for Python: {missing}")
    sys.exit(77)

sys.path.insert(0, str(SOURCE / "tests" / "web"))
import browser  # noqa: E402  pylint: disable=wrong-import-position


def options(description, **required):
    """(options, what is unittest's). required: name=help of options of the play's own."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, explained in {"usher": None, **required}.items():
        parser.add_argument(f"--{name}", required=True, help=explained)
    parser.add_argument("--pictures", type=pathlib.Path, help="leave pictures of window and page there")
    found, rest = parser.parse_known_args()
    if "USHER_SESSION" not in os.environ:
        sys.exit(f"{sys.argv[0]}: run it by withsession.sh and withdisplay.sh")
    if browser.PROGRAM is None:
        print("no chromium")
        sys.exit(77)
    if found.pictures:
        found.pictures.mkdir(parents=True, exist_ok=True)
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    return found, [sys.argv[0], *rest]


def link_scheme(brand):
    return json.loads((SOURCE / "resources" / "brands" / brand / "brand.json").read_text())["link_scheme"]


def allowing(site, scheme):
    """Preferences of a browser: what "always allow" in its question about such links leaves behind."""
    return {"protocol_handler": {"allowed_origin_protocol_pairs": {site: {scheme: True}}}}


def within(seconds, look):
    patience = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < patience:
        time.sleep(0.1)
    return found


class Links:
    """Which programs this session's desktop opens links with."""

    def __init__(self):
        self.entries = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "applications"

    @staticmethod
    def handler(scheme):
        return subprocess.run(["xdg-mime", "query", "default", f"x-scheme-handler/{scheme}"], capture_output=True,
                              text=True, check=False).stdout.strip()

    def open_with(self, program, *schemes):
        self.entries.mkdir(parents=True, exist_ok=True)
        types = [f"x-scheme-handler/{scheme}" for scheme in schemes]
        (self.entries / "browser.desktop").write_text(
            f"[Desktop Entry]\nType=Application\nName=Browser\nExec={program} %u\nMimeType={';'.join(types)};\n")
        subprocess.run(["xdg-mime", "default", "browser.desktop", *types], check=True)


def write_program(file, *command, first=""):
    file.write_text(f"#!/bin/sh\n{first}exec {shlex.join(map(str, command))} \"$@\"\n")
    file.chmod(0o700)


class HandoffPage:
    """As a person uses it."""

    def __init__(self, page):
        self.page = page

    def link(self):
        return self.page.run("document.querySelector('a.primary').href")

    def open(self, arrived):
        """The page's link; once more where the page turned under the mouse."""
        return within(90, lambda: self.page.click("a.primary") or within(20, arrived))

    def match_code(self):
        """The page looks again by itself; the code, once it has one."""
        here = "document.querySelector('form[action^=\"/handoff/approve\"]') && document.querySelector('.code').textContent"
        return within(30, lambda: self.page.run(here))

    def approve(self):
        """The page may turn by itself under the mouse, as it may for a person, who then presses again."""
        button = "form[action^='/handoff/approve'] button"
        there = f"!!document.querySelector({json.dumps(button)})"

        def pressed():
            if self.page.run(there):
                self.page.turn(lambda: self.page.click(button))
            return not self.page.run(there)

        return within(30, pressed)
