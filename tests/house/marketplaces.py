#!/usr/bin/env python3
"""Every marketplace that the programs know stands in the published lists: the contract and the schemas of answers and
brand packs.

usage: marketplaces.py --source DIRECTORY | --self-test"""

import pathlib
import re
import sys
import tempfile

import rule

KNOWN = "src/common/domain/marketplace.cpp"
# Where each list begins; it ends with the next bracket.
LISTS = {
    "resources/api/openapi.yaml": r"\n    Marketplace:\n.*?enum: \[",
    "resources/brands/brand.schema.json": r'"marketplaces": \{.*?"enum": \[',
    "resources/unattended/answers.schema.json": r'"marketplace": \{.*?"enum": \[',
}


def found(source):
    known = set(re.findall(r'\{Marketplace::\w+, "(\w+)"', (source / KNOWN).read_text(encoding="utf-8")))
    if not known:
        yield f"{KNOWN}: no marketplaces found"
    for place, begin in LISTS.items():
        text = (source / place).read_text(encoding="utf-8")
        listed = re.search(begin + r"([^\]]*)\]", text, re.DOTALL)
        named = set(re.findall(r"\w+", listed.group(1))) if listed else set()
        for name in sorted(known ^ named):
            yield f"{place}: {name} {'is missing' if name in known else 'is no marketplace'}"


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        for place, text in {KNOWN: '    {Marketplace::A, "a", NamedBy::Nothing},\n    {Marketplace::B, "b", x},',
                            "resources/api/openapi.yaml": "\n    Marketplace:\n      description: x\n      enum: [b, a]\n",
                            "resources/brands/brand.schema.json": '"marketplaces": {"id": {"enum": ["a"]}}',
                            "resources/unattended/answers.schema.json": '"marketplace": { "enum": ["a", "b", "c"] }'}.items():
            file = source / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        assert list(found(source)) == ["resources/brands/brand.schema.json: b is missing",
                                       "resources/unattended/answers.schema.json: c is no marketplace"], list(found(source))


if __name__ == "__main__":
    sys.exit(rule.run(__doc__, found, self_test))
