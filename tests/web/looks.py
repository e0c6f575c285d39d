"""What holds for every page that a browser shows: in every language, light and dark, narrow and wide."""

import argparse
import itertools
import os
import pathlib
import sys
import unittest

import browser

OPTIONS = None  # of main()
LANGUAGES = sorted(file.stem.removeprefix("usherd_").replace("_", "-")
                   for file in pathlib.Path(__file__).resolve().parents[2].glob("translations/usherd_*.ts"))
A_PAGE = 1  # so many of them, in turn; all of them with USHER_LONG or for pictures
WIDTHS = (320, 390, 1280)


class Looks:
    """For a test case with a browser.Browser at self.browser that stands on the page."""

    def check_page(self, where):
        b = self.browser
        wide = b.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertEqual(0, wide, f"{where}: scrolls sideways")
        cut = b.run("[...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0"
                    " && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML.slice(0, 80))")
        self.assertEqual([], cut, where)
        small = b.run("[...document.querySelectorAll('a, button')].filter(e => e.getBoundingClientRect().height < 24 &&"
                      " getComputedStyle(e).display !== 'inline').map(e => e.textContent)")
        self.assertEqual([], small, where)
        self.assertEqual([], b.complaints(), where)
        # The style sheet has passed the policy.
        self.assertEqual("rgb(0, 0, 0)" != b.run("getComputedStyle(document.body).color"), True, where)

    def check_tree(self, where):
        tree = self.browser.tree()
        roles = [role for role, _ in tree]
        for landmark in ("banner", "main", "contentinfo"):
            self.assertEqual(1, roles.count(landmark), f"{where}: {landmark}")
        for role, name in tree:
            if role in ("link", "button", "heading", "image"):
                self.assertTrue(name.strip(), f"{where}: a {role} without a name")

    def check_looks(self, name, folder=None):
        """folder: leave a picture of each there."""
        b = self.browser
        self.check_tree(name)
        for width in WIDTHS:
            for dark in (False, True):
                b.look(width, dark, height=640 if width < 600 else 900)
                where = f"{name}-{width}-{'dark' if dark else 'light'}"
                self.check_page(where)
                if folder:
                    b.picture(folder / f"{where}.png")
        b.look(320, False, height=640)
        b.run("document.documentElement.style.fontSize = '200%'")
        self.assertEqual(0, b.run("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
            f"{name}: scrolls sideways with large text")

    def begin_page(self):
        """Before each page of check_every_page()."""

    def check_every_page(self, pages):
        """pages: by name, what leads to each."""
        if OPTIONS.pictures:
            OPTIONS.pictures.mkdir(parents=True, exist_ok=True)
        whole = OPTIONS.pictures or "USHER_LONG" in os.environ
        turn = itertools.cycle(LANGUAGES)
        for name, lead in pages.items():
            for language in LANGUAGES if whole else itertools.islice(turn, A_PAGE):
                with self.subTest(page=name, language=language):
                    self.browser.ask("Network.clearBrowserCookies")
                    self.begin_page()
                    self.browser.language(f"{language},tlh;q=0.5")
                    lead()
                    self.assertEqual(language, self.browser.run("document.documentElement.lang"))
                    self.check_looks(f"{name}-{language}", OPTIONS.pictures)


def main(description):
    global OPTIONS  # pylint: disable=global-statement
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True)
    parser.add_argument("--pictures", type=pathlib.Path, help="leave a picture of every page there")
    OPTIONS, rest = parser.parse_known_args()
    if browser.PROGRAM is None:
        print("no chromium")
        sys.exit(77)
    unittest.main(argv=[sys.argv[0], *rest])
