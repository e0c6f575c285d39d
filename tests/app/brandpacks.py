#!/usr/bin/env python3
"""Holds every brand pack, the packs' schema and `usher --check-brand` against each other.

usage: brandpacks.py SOURCE_DIRECTORY USHER_PROGRAM
Needs python3-jsonschema."""

import contextlib
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import jsonschema

BRANDS = pathlib.Path(sys.argv[1]) / "resources/brands"
SCHEMA = json.loads((BRANDS / "brand.schema.json").read_text(encoding="utf-8"))
LANGUAGES = {file.stem.removeprefix("usher_").replace("_", "-") for file in (BRANDS.parent.parent / "translations").glob("usher_*.ts")}
PACKS = {file.parent.name: json.loads(file.read_text(encoding="utf-8")) for file in BRANDS.glob("*/brand.json")}
REMOVED = object()

# What is wrong, as a change to a good pack: where, the new value, and whether the schema alone can see it.
WRONG = {
    "unknown member": (["word_mark"], "N", True),
    "missing": (["main_domain"], REMOVED, True),
    "wrong type": (["name"], 7, True),
    "empty": (["name"], "", True),
    "short colour": (["light", "accent"], "#1f6f8", True),
    "colour by name": (["dark", "on_accent"], "teal", True),
    "unencrypted": (["support_url"], "http://support.northlight.example/", True),
    "script": (["datakit_url"], "javascript:alert(1)", True),
    "a password in an address": (["sites", 0, "sign_in_url"], "https://me:secret@ap1.northlight.example/", True),
    "no site": (["sites"], [], True),
    "unknown marketplace": (["marketplaces", 1, "id"], "moonbase", True),
    "agreement without version": (["agreements", 0, "version"], REMOVED, True),
    "bare scheme": (["link_scheme"], "usher", True),
    "ends with a hyphen": (["keychain_service"], "example.northlight-.usher", True),
    "somebody else's keychain": (["keychain_service"], "com.example.usher", False),
    "somebody else's links": (["link_scheme"], "example.northlights.usher", False),
    "site twice": (["sites", 1, "id"], "ap1", False),
    "marketplace twice": (["marketplaces", 1, "id"], "alibaba", False),
    "listing of a foreign site": (["marketplaces", 1, "listings", 0, "sites"], ["cn9"], False),
}
# Well-formed, but not to be read: colours, and the pair that fails.
FAINT = {
    "pale button": ({"light": {"accent": "#9fc5d1", "on_accent": "#ffffff"}}, "light", "text on accent"),
    "yellow links": ({"light": {"accent": "#e6c200", "on_accent": "#000000"}}, "light", "link on window"),
    "dark links on dark": ({"dark": {"accent": "#1f4f6b", "on_accent": "#ffffff"}}, "dark", "link on card"),
}


def changed(place, value):
    pack = copy.deepcopy(PACKS["northlight"])
    node = pack
    for step in place[:-1]:
        node = node[step]
    if value is REMOVED:
        del node[place[-1]]
    else:
        node[place[-1]] = value
    return pack


def check(argument):
    """What the program says without a display: its report and its exit code."""
    surroundings = {name: value for name, value in os.environ.items()
                    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    run = subprocess.run([sys.argv[2], "--check-brand", argument], capture_output=True, text=True, encoding="utf-8",
                         env=surroundings, check=False)
    return json.loads(run.stdout), run.returncode


@contextlib.contextmanager
def pack_file(pack):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "brand.json"
        file.write_text(json.dumps(pack), encoding="utf-8")
        yield file


def check_pack(pack):
    with pack_file(pack) as file:
        return check(str(file))


def fits(pack):
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(pack)


class BrandPacks(unittest.TestCase):
    def test_schema(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_packs(self):
        self.assertGreaterEqual(len(PACKS), 3)
        for name, pack in PACKS.items():
            with self.subTest(name):
                jsonschema.validate(pack, SCHEMA, cls=jsonschema.Draft202012Validator)
                report, code = check(name)
                self.assertEqual((code, report["good"], report["id"]), (0, True, name), report)
                self.assertEqual({entry["scheme"] for entry in report["contrast"]}, {"light", "dark"})
                self.assertGreaterEqual(min(entry["ratio"] for entry in report["contrast"]), 4.5)

    def test_agreements_are_named_in_every_language(self):
        for name, pack in PACKS.items():
            for agreement in pack["agreements"]:
                with self.subTest(name, agreement=agreement["id"]):
                    # A pack's "zh" is simplified Chinese.
                    wanted = {"zh" if language == "zh-CN" else language for language in LANGUAGES}
                    self.assertEqual(set(agreement["titles"]), wanted)

    def test_wrong(self):
        for name, (place, value, schema_sees) in WRONG.items():
            with self.subTest(name):
                pack = changed(place, value)
                self.assertEqual(fits(pack), not schema_sees)
                report, code = check_pack(pack)
                self.assertEqual((code, report["good"]), (1, False))
                self.assertTrue(report["problems"], report)
                where = "/" + "/".join(str(step) for step in place)
                self.assertTrue(any(where.startswith(problem["place"]) or problem["place"].startswith(where)
                                    for problem in report["problems"]), report)

    def test_faint(self):
        for name, (colours, scheme, pair) in FAINT.items():
            with self.subTest(name):
                pack = PACKS["northlight"] | colours
                self.assertTrue(fits(pack))
                report, code = check_pack(pack)
                failed = [(entry["scheme"], entry["pair"]) for entry in report["contrast"] if not entry["good"]]
                self.assertEqual(code, 1)
                self.assertIn((scheme, pair), failed)
                self.assertEqual({entry[0] for entry in failed}, {scheme})

    def test_folder(self):
        for pack in (PACKS["northlight"], changed(["name"], "")):
            with self.subTest(pack["name"]), pack_file(pack) as file:
                (by_folder, code), (by_file, same) = check(f"{file.parent}/"), check(str(file))
                self.assertEqual((code, by_folder.get("problems")), (same, by_file.get("problems")))

    def test_not_there(self):
        for argument in ("nobody", "/nowhere/brand.json", "/nowhere/"):
            report, code = check(argument)
            self.assertEqual((code, report["good"]), (1, False))
            self.assertTrue(report["detail"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
