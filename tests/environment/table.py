"""A table test of surroundings: what its rows share, and its end."""
import argparse
import json
import os
import pathlib
import sys
import tempfile
import unittest

OPTIONS = None
NOTES = []
long_only = unittest.skipUnless("USHER_LONG" in os.environ, "with USHER_LONG only")


def options():
    return OPTIONS


class Rows(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="usher-environment-")))

    def apart(self, make, *arguments):
        try:
            found = make(*arguments)
        except PermissionError as refused:
            self.skipTest(f"not on this computer: {refused}")
        self.addCleanup(found.close)
        return found

    def until_said(self, process, doing):
        """Reads its lines until one says so; the rest is left for whoever ends it."""
        for line in process.stdout:
            if json.loads(line).get("doing") == doing:
                return
        self.fail(f"it ended before {doing}: {process.stderr.read()}")


class Result(unittest.TextTestResult):
    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if "USHER_LONG" not in reason:
            NOTES.append(f"note: {test.id().rsplit('.', 1)[-1]}: {reason}")


def main(description, rows, *more):
    global OPTIONS  # pylint: disable=global-statement
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("usher", "usherd"):
        parser.add_argument(f"--{name}", required=True, type=os.path.realpath)
    for arguments, how in more:
        parser.add_argument(*arguments, **how)
    OPTIONS, rest = parser.parse_known_args()
    if "USHER_SESSION" not in os.environ:
        sys.exit(f"{sys.argv[0]}: run it by withsession.sh")
    tried = unittest.main(module=sys.modules[rows.__module__], argv=[sys.argv[0], *rest], exit=False,
                          testRunner=unittest.TextTestRunner(resultclass=Result)).result
    print("\n".join(NOTES))
    lost = len(tried.failures) + len(tried.errors)
    print(f"evidence: environments={tried.testsRun - len(tried.skipped)} lost={lost}")
    return bool(lost)
