#!/usr/bin/env python3
"""Every icon that is drawn is there, and every icon and drawing that is there is drawn.

usage: pictures.py --source DIRECTORY | --self-test"""

import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

import rule

# An icon's name where it is drawn or set: paintIcon(…, QStringLiteral("check"), …), Mark({"check", Role::Ok}).
DRAWN = re.compile(r'(?:paintIcon|IconMark|setIcon|setLeadingIcon)\b[^;]*?"([a-z-]+)"')


def faults(source):
    code = "".join(file.read_text(encoding="utf-8") for file in sorted(source.glob("src/usher/**/*.cpp")))
    for kind in ("icons", "drawings"):
        listed = [pathlib.Path(file.text).stem for file in ET.parse(source / f"resources/{kind}.qrc").iter("file")]
        yield from (f"nothing draws {kind}/{name}.svg" for name in listed if f'"{name}"' not in code)
        there = [file.stem for file in sorted((source / "resources" / kind).glob("*.svg"))]
        yield from (f"{kind}.qrc does not list {name}.svg" for name in there if name not in listed)
        if kind == "icons":
            yield from (f"there is no icon {name}" for name in sorted(set(DRAWN.findall(code))) if name not in listed)


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        for place, text in {"resources/icons.qrc": "<RCC><file>icons/check.svg</file><file>icons/old.svg</file></RCC>",
                            "resources/icons/check.svg": "", "resources/icons/lost.svg": "",
                            "resources/drawings.qrc": "<RCC/>",
                            "src/usher/a.cpp": 'paintIcon(p, rect,\n  QStringLiteral("check"));\nIconMark m("gone");'}.items():
            file = source / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        expected = ["nothing draws icons/old.svg", "icons.qrc does not list lost.svg", "there is no icon gone"]
        assert list(faults(source)) == expected, list(faults(source))


if __name__ == "__main__":
    sys.exit(rule.run(__doc__, faults, self_test))
