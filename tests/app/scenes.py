#!/usr/bin/env python3
"""`usher --scene` as a reviewer or a translator uses it: the list, a picture, what it refuses, what it leaves alone.

usage: scenes.py USHER_PROGRAM"""

import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

USHER = sys.argv[1]


def run(*arguments, home=None):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            environment.pop(name, None)
        # No bus: whoever looks for a keychain finds none, and says so.
        environment.update(HOME=str(home), XDG_RUNTIME_DIR=str(home / "run"),
                           DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
    return subprocess.run([USHER, *arguments], capture_output=True, text=True, timeout=60, env=environment, check=False)


class Scenes(unittest.TestCase):
    def test_list(self):
        said = run("--list-scenes")
        self.assertEqual(said.returncode, 0)
        lines = [line.split("\t") for line in said.stdout.splitlines()]
        self.assertGreater(len(lines), 100)
        for line in lines:
            self.assertEqual(len(line), 2, line)
            self.assertTrue(re.fullmatch("[a-z]+(-[a-z]+)*", line[0]) and line[1].strip(), line)
        self.assertEqual(run("--list-scenes", "--language", "zh-CN").stdout, said.stdout)

    def test_unknown(self):
        said = run("--scene", "basic-eror")
        self.assertEqual(said.returncode, 2)
        self.assertIn("basic-errors", said.stderr)
        self.assertEqual(said.stdout, "")

    def test_picture(self):
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            (home / "run").mkdir(mode=0o700)
            pictures = {}
            for look in (("en", "light"), ("en", "dark"), ("zh-CN", "light")):
                file = home / f"{look[0]}-{look[1]}.png"
                said = run("--scene", "activation-unknown", "--picture", str(file), "--language", look[0],
                           "--scheme", look[1], home=home)
                self.assertEqual((said.returncode, "usher:" in said.stderr), (0, False), said.stderr)
                pictures[look] = file.read_bytes()
                self.assertEqual(pictures[look][:8], b"\x89PNG\r\n\x1a\n")
                self.assertGreaterEqual(struct.unpack(">II", pictures[look][16:24]), (800, 520))
            self.assertEqual(len(set(pictures.values())), 3)
            # No state, lock, socket, setting or link handler; what the desktop's own libraries cache is theirs.
            left = [str(path.relative_to(home)) for path in home.rglob("*")
                    if path.is_file() and path.suffix != ".png" and ".cache" not in path.parts]
            self.assertEqual(left, [])

    def test_picture_that_cannot_be_written(self):
        said = run("--scene", "welcome", "--picture", "/nowhere/a.png")
        self.assertEqual(said.returncode, 1)
        self.assertIn("/nowhere/a.png", said.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
