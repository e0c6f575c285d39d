#!/usr/bin/env python3
"""No source names a brand: everything a vendor owns comes from resources/brands.

usage: brandnames.py --source DIRECTORY | --self-test"""

import json
import pathlib
import re
import sys
import tempfile

import rule

# Where a brand may be named: the packs' own room, and the demo's made-up customers.
ALLOWED = ("src/common/brand/", "src/usherd/demo/")
KINDS = {".cpp", ".h", ".txt", ".sql"}


def names(source):
    for file in source.glob("resources/brands/*/brand.json"):
        pack = json.loads(file.read_text(encoding="utf-8"))
        yield from (pack["id"], pack["name"], pack["wordmark"], pack.get("chinese_name"), pack["main_domain"])


def found(source):
    word = re.compile("|".join(sorted({re.escape(name) for name in names(source) if name})), re.IGNORECASE)
    for file in sorted(source.glob("src/**/*")):
        place = file.relative_to(source).as_posix()
        if file.suffix not in KINDS or place.startswith(ALLOWED):
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if word.search(line):
                yield f"{place}:{number}: {line.strip()}"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        pack = {"id": "acme", "name": "Acme Cloud", "wordmark": "Acme", "main_domain": "acme.example"}
        for place, text in {"resources/brands/acme/brand.json": json.dumps(pack), "src/common/brand/a.cpp": "acme",
                            "src/usher/good.cpp": "brand().name", "src/usher/bad.cpp": "ok\ntr(\"Welcome to ACME\")",
                            "src/usher/picture.svg": "acme"}.items():
            file = source / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        assert [line.split(" ")[0] for line in found(source)] == ["src/usher/bad.cpp:2:"], list(found(source))


if __name__ == "__main__":
    sys.exit(rule.run(__doc__, found, self_test))
