#!/usr/bin/env python3
"""Manual pages and completions of the two programs, from what their --help says, usherd's sample configuration and the
prose beside this file: an option can be missing in none of them.

usage: manual.py --usher PROGRAM --usherd PROGRAM --version X.Y.Z --date "1 January 2026" --into DIRECTORY"""

import argparse
import pathlib
import re

import completion
import helptext

HERE = pathlib.Path(__file__).resolve().parent


def escaped(text):
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def bold(text):
    return rf"\fB{escaped(text)}\fR"


def paragraphs(text):
    """Lines that are indented, as in examples, stay as they are."""
    lines, kept = [], False
    for line in text.splitlines():
        if line.startswith("  ") != kept:
            kept = not kept
            lines.append(".RS\n.nf" if kept else ".fi\n.RE")
        lines.append(escaped(line.strip()) if line.strip() else ".PP")
    if kept:
        lines.append(".fi\n.RE")
    return "\n".join(lines)


def options(command):
    lines = []
    for one in command.options:
        names = ", ".join(bold(name) for name in one.names)
        lines += [".TP", names + (rf" \fI{escaped(one.value)}\fR" if one.value else ""), escaped(one.text)]
    for name, text in command.arguments:
        lines += [".TP", rf"\fI{escaped(name)}\fR", escaped(text)]
    return "\n".join(lines)


def command(one):
    words = one.usage.split()
    return "\n".join([f".SS {escaped(' '.join(one.name.split()[1:]))}", bold(one.name) + " "
                      + escaped(" ".join(words[len(one.name.split()):])), ".PP", paragraphs(one.text), options(one)])


def settings(sample):
    """The sample's comments stand before what they are about; an empty line ends a thought."""
    lines, said, section = [], [], ""
    head, _, body = sample.partition("\n\n")
    for line in body.split("\n"):
        if found := re.match(r"\[(.*)\]$", line):
            section = found.group(1)
            lines.append(f".SS [{escaped(section)}]")
            if said:
                lines.append(escaped(" ".join(said)))
            said = []
        elif found := re.match(r"#?(\w+) = (.*)$", line):
            default = "Default" if line.startswith("#") else "In the sample"
            lines += [".TP", bold(found.group(1)), escaped(" ".join([*said, f"{default}: {found.group(2)}"]))]
            said = []
        elif line.startswith("# "):
            said.append(line[2:])
        elif not line and said:
            lines += [".PP", escaped(" ".join(said))]
            said = []
    return "\n".join(lines)


def usage_rest(text):
    """What --help of usher activate says after the lists: its exit codes."""
    lines = text[text.index("Exit codes"):].splitlines()[1:]
    found = []
    for code, words in helptext.entries(lines):
        found += [".TP", bold(code), escaped(words)]
    return "\n".join(found)


def pages(wizard, backend, usher, usherd, values):
    sample = (HERE.parent / "usherd/usherd.toml").read_text(encoding="utf-8")
    parts = {
        "USHER_OPTIONS": options(wizard[0]),
        "ACTIVATE_OPTIONS": options(wizard[1]),
        "ACTIVATE_CODES": usage_rest(helptext.said(usher, ["activate"])),
        "USHERD_OPTIONS": options(helptext.Command("usherd", "", "", helptext.own_options(usherd), [])),
        "USHERD_COMMANDS": "\n".join(command(one) for one in backend),
        "SETTINGS": settings(sample),
        **values,
    }
    for template in sorted(HERE.glob("*.in")):
        text = template.read_text(encoding="utf-8")
        yield template.stem, re.sub(r"@(\w+)@", lambda found: parts[found.group(1)], text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("usher", "usherd", "version", "date", "into"):
        parser.add_argument(f"--{name}", required=True)
    given = parser.parse_args()
    wizard, backend = helptext.wizard(given.usher), helptext.backend(given.usherd)
    into = pathlib.Path(given.into)
    files = dict(pages(wizard, backend, given.usher, given.usherd,
                       {"VERSION": given.version, "DATE": given.date}))
    own = helptext.own_options(given.usherd)
    for shell, name in (("bash", "{}"), ("zsh", "_{}"), ("fish", "{}.fish")):
        for program, text in (("usher", completion.wizard(shell, wizard)),
                              ("usherd", completion.backend(shell, backend, own))):
            files[f"{shell}/{name.format(program)}"] = text
    for name, text in files.items():
        file = into / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
