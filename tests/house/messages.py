#!/usr/bin/env python3
"""The translations are complete: every text the programs can show stands in every .ts file, translated, with the same
placeholders, options, ellipsis and ends as its source, and no longer than what a button or label has room for.

usage: messages.py --lupdate PROGRAM [--source DIR] [--update | --self-test]

translations/usher_<language>.ts holds the texts of src/usher, src/common and ui; usherd_<language>.ts those of src/usherd
and src/common. The English files hold the plural forms alone. --update brings the files up to date with the source
(their new texts are then to be translated). Ends with 77 (skipped) while there is no .ts file.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

SOURCES = {"usher": ["src/usher", "src/common", "ui"], "usherd": ["src/usherd", "src/common"]}
SKIPPED = 77
# Texts of that many characters are names of fields and buttons; a translation has so many times their room.
SHORT, LEAST, LONGEST = 24, 8, 3


def lupdate(program, root, ts):
    """Brings the file TS up to date with the source below ROOT."""
    name, _, language = ts.stem.partition("_")
    sources = [str(root / one) for one in SOURCES[name] if (root / one).is_dir()]
    # Without the headers a class's texts lose the namespace that they are looked up with when the program runs.
    command = [program, "-silent", "-no-obsolete", "-locations", "none", "-I", str(root / "src"), *sources, "-ts", str(ts)]
    if language == "en":
        command.insert(1, "-pluralonly")
    result = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if result.returncode or not ts.is_file():
        raise SystemExit(f"{' '.join(command)}\n{result.stdout}{result.stderr}")


def messages(ts):
    """(context, source, comment) -> message element."""
    found = {}
    for context in ET.parse(ts).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                found[key] = message
    return found


def label(key):
    context, source, comment = key
    return f"{context}: \"{source}\"" + (f" ({comment})" if comment else "")


def placeholders(text, plural):
    """%1 ... and %L1 count the same; %n may be left out by a plural form that says \"one\"."""
    kept = re.findall(r"%L?(\d+)|(%[a-z_]{2,}%)|(?<![\w-])(--[a-z][a-z-]+)|(USHER_[A-Z_]+)", text)
    return sorted(set(kept)) + ([] if plural else sorted(set(re.findall("%n", text))))


def faults_of(key, message):
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    if translation.get("type") == "unfinished" or not forms or any(not form.strip() for form in forms):
        return [f"not translated: {label(key)}"]
    faults = []
    for form in forms:
        if placeholders(form, plural) != placeholders(key[1], plural):
            faults.append(f"other placeholders in the translation of {label(key)}: \"{form}\"")
        if (form[:1].isspace(), form[-1:].isspace()) != (key[1][:1].isspace(), key[1][-1:].isspace()):
            faults.append(f"spaces at the ends differ in the translation of {label(key)}: \"{form}\"")
        if form.endswith("…") != key[1].endswith("…") or "..." in form:
            faults.append(f"other ellipsis in the translation of {label(key)}: \"{form}\"")
        if len(key[1]) <= SHORT and len(form) > LONGEST * max(len(key[1]), LEAST):
            faults.append(f"too long, the translation of {label(key)}: \"{form}\"")
    return faults


def check(program, root, ts):
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / ts.name
        shutil.copy(ts, fresh)
        lupdate(program, root, fresh)
        held, wanted = messages(ts), messages(fresh)
    faults += [f"missing: {label(key)}" for key in wanted if key not in held]
    faults += [f"no longer in the source: {label(key)}" for key in held if key not in wanted]
    for key, message in held.items():
        faults += faults_of(key, message)
    return [f"{ts.name}: {fault}" for fault in faults], len(wanted)


def self_test(program):
    """A small project with one fault of every kind: each must be found, and none in the same project without them."""
    header = "namespace n { class C : public QObject { Q_OBJECT QString f(); QString g(); }; }\n"
    cpp = ('#include "usher/c.h"\nnamespace n {\nQString C::f() { return tr("Good %1"); }\n'
           'QString C::g() { return tr("New"); }\n}\n')
    one = "<message><source>{}</source><translation{}>{}</translation></message>"

    def faults(*entries):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "src/usher").mkdir(parents=True)
            (root / "src/usher/c.h").write_text(header)
            (root / "src/usher/c.cpp").write_text(cpp)
            ts = root / "usher_zh_CN.ts"
            ts.write_text('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="zh_CN"><context>'
                          "<name>n::C</name>" + "".join(entries) + "</context></TS>", encoding="utf-8")
            return check(program, root, ts)[0]

    good, new = one.format("Good %1", "", "好 %1"), one.format("New", "", "新")
    wrong = [] if not faults(good, new) else [f"a complete file is called incomplete: {faults(good, new)}"]
    for said, entries in [
        ('missing: n::C: "New"', [good]),
        ('no longer in the source: n::C: "Old"', [good, new, one.format("Old", "", "旧")]),
        ('not translated: n::C: "New"', [good, one.format("New", ' type="unfinished"', "新")]),
        ('not translated: n::C: "New"', [good, one.format("New", "", "")]),
        ("other placeholders", [one.format("Good %1", "", "好"), new]),
        ("spaces at the ends", [good, one.format("New", "", "新 ")]),
        ("other ellipsis", [good, one.format("New", "", "新…")]),
        ("other ellipsis", [good, one.format("New", "", "新...")]),
        ("too long", [good, one.format("New", "", "新" * 25)]),
        ("other placeholders", [good, one.format("New", "", "--new")]),
    ]:
        if not any(said in fault for fault in faults(*entries)):
            wrong.append(f"not found: {said}")
    print("\n".join(wrong) or "all planted faults found")
    return bool(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--source", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--update", action="store_true")
    what.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return self_test(options.lupdate)

    files = sorted(options.source.glob("translations/*.ts"))
    if not files:
        print("no translations/*.ts yet")
        return SKIPPED
    faults = []
    for ts in files:
        if ts.stem.partition("_")[0] not in SOURCES:
            faults.append(f"{ts.name}: no program has this name")
        elif options.update:
            lupdate(options.lupdate, options.source, ts)
        else:
            found, count = check(options.lupdate, options.source, ts)
            faults += found
            print(f"{ts.name}: {count} texts")
    print("\n".join(faults))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
