#!/usr/bin/env python3
"""What the release would install: which files, with the right validators' blessing, and with every option of --help in the
manuals and completions. Installs into a temporary folder; takes some seconds.

usage: staged.py --build build/release"""

import argparse
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
faults = []


def check(good, words):
    if not good:
        faults.append(words)
    return good


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **more)


def passes(*command, **more):
    """A program that is not there fails too: what is not looked at is not known to be good."""
    if not shutil.which(str(command[0])):
        return check(False, f"{command[0]} is not there: packaging/packages.sh package")
    done = run(*command, **more)
    return check(done.returncode == 0, f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}"[:1500])


def setting(build, name):
    return re.search(rf"^{name}:\w+=(.*)$", (build / "CMakeCache.txt").read_text(encoding="utf-8"), re.MULTILINE).group(1)


# --- files --------------------------------------------------------------------------------------------------------------


def staged(build, component, into):
    passes("cmake", "--install", build, "--component", component, "--prefix", "/usr", env={**os.environ, "DESTDIR": str(into)})
    return sorted(f"/{file.relative_to(into)}" for file in into.rglob("*") if not file.is_dir())


def same_files(component, found, scheme):
    wanted = [line.replace("SCHEME", scheme) for line in (HERE / f"{component}.files").read_text(encoding="utf-8").split()]
    for file in sorted(set(wanted) ^ set(found)):
        check(False, f"{component}: {file} is {'missing' if file in wanted else 'not in tests/packages/' + component + '.files'}")


def modes(into, found):
    for file in found:
        mode = (into / file[1:]).stat().st_mode & 0o7777
        wanted = 0o755 if file.startswith("/usr/bin/") else 0o644
        check(mode == wanted, f"{file} has the mode {mode:o}")


# --- what the desktop reads ---------------------------------------------------------------------------------------------


def icons(made, scheme):
    sizes = [48, 64, 128, 256]
    for size in sizes:
        data = (made / f"icons/{size}x{size}/apps/{scheme}.png").read_bytes()
        check(struct.unpack(">II", data[16:24]) == (size, size), f"the icon of {size} has another size")
    ico = (made / f"icons/{scheme}.ico").read_bytes()
    check(struct.unpack("<HHH", ico[:6]) == (0, 1, len(sizes)), "usher.ico has another head")
    for n in range(len(sizes)):
        length, at = struct.unpack("<II", ico[6 + 16 * n + 8:6 + 16 * n + 16])
        check(ico[at:at + 4] == b"\x89PNG" and at + length <= len(ico), f"picture {n} of usher.ico is not where it is said to be")
    icns = (made / f"icons/{scheme}.icns").read_bytes()
    check(icns[:4] == b"icns" and struct.unpack(">I", icns[4:8])[0] == len(icns), "usher.icns has another length than it says")


def languages(entry):
    """Whoever finds a key in one of the languages finds it in all."""
    known = {file.stem.removeprefix("usher_") for file in (SOURCE / "translations").glob("usher_*.ts")} - {"en"}
    for key in ("GenericName", "Comment"):
        there = set(re.findall(rf"^{key}\[(\w+)\]=\S", entry, re.MULTILINE))
        check(there == known, f"{key} of the desktop entry: {sorted(there ^ known)} missing or too many")


def metainfo(build, file, work):
    passes("appstreamcli", "validate", "--no-net", file)
    # And as it would be with pictures, whatever this brand has.
    text = file.read_text(encoding="utf-8")
    if "<screenshots>" not in text:
        template = (SOURCE / "packaging/CMakeLists.txt").read_text(encoding="utf-8")
        check("<screenshots>" in template, "nobody makes screenshots of the metainfo")
        shots = ('<screenshots><screenshot type="default"><caption>Activation method</caption>'
                 "<image>https://download.example.org/activation.png</image></screenshot></screenshots>")
        shown = work / file.name
        shown.write_text(text.replace("<releases>", shots + "<releases>"), encoding="utf-8")
        passes("appstreamcli", "validate", "--no-net", shown)
    for picture in re.findall(r"<image>.*/(.*)</image>", text):
        check((SOURCE / "docs/pictures" / picture).is_file(), f"{picture} is not in docs/pictures")


# --- manuals and completions --------------------------------------------------------------------------------------------


def flags(text):
    """Options that begin a line of --help, by a rule of its own: what helptext.py overlooks is seen here."""
    return set(re.findall(r"^  (?:-\w, )?(--[a-z][\w-]*)", text, re.MULTILINE))


def commands(programs):
    """(program, words, options) of everything there is to be helped with."""
    usher, usherd = programs["usher"], programs["usherd"]
    said = {("usher",): run(usher, "--help").stdout, ("usher", "activate"): run(usher, "activate", "--help").stdout,
            ("usherd",): run(usherd, "--help").stdout}
    for group in sorted(set(re.findall(r"^  ([a-z][\w-]*)", said["usherd",].split("Commands:")[1], re.MULTILINE))):
        text = run(usherd, group, "--help").stdout
        if "ACTION" not in text.split("\n")[0]:
            said["usherd", group] = text
            continue
        for action in re.findall(r"^  ([a-z]+) ", text, re.MULTILINE):
            said["usherd", group, action] = run(usherd, group, action, "--help").stdout
    check(len(said) > 20, f"only {len(said)} commands have a --help")
    return {words: flags(text) for words, text in said.items()}


def manuals(made, programs, helped):
    pages = {"usher.1": ("usher",), "usher-activate.1": ("usher", "activate")}
    for page in sorted((made / "manual").glob("*.[1-8]")):
        passes("mandoc", "-T", "lint", "-W", "warning", page)
    usherd = (made / "manual/usherd.8").read_text(encoding="utf-8")
    for words, options in helped.items():
        if words[0] == "usherd":
            # Its own section of the page, up to the next.
            text = usherd.split(".SH COMMANDS")[0] if len(words) == 1 else \
                usherd.partition(f".SS {' '.join(words[1:])}\n".replace("-", r"\-"))[2].split("\n.S")[0]
        else:
            text = next((made / "manual" / page).read_text(encoding="utf-8") for page, one in pages.items() if one == words)
        for option in sorted(options):
            written = option.replace("-", r"\-")
            check(re.search(rf"{re.escape(written)}\\fR", text), f"the manual of {' '.join(words)} lacks {option}")
    settings = (made / "manual/usherd.toml.5").read_text(encoding="utf-8")
    for key in re.findall(r"^#?(\w+) = ", (SOURCE / "packaging/usherd/usherd.toml").read_text(encoding="utf-8"), re.MULTILINE):
        check(rf"\fB{key}\fR" in settings, f"usherd.toml(5) lacks {key}")


BASH = r"""source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_"$1"
printf '%s\n' "${COMPREPLY[@]}" """


def completions(made, programs, helped):
    path = f"{programs['usher'].parent}:{os.environ['PATH']}"

    def completed(shell, words, last):
        if shell == "bash":
            done = run("bash", "-c", BASH, "bash", made / f"manual/bash/{words[0]}", *words, last)
            check(not done.stderr, f"bash, {' '.join(words)}: {done.stderr}")
            return set(done.stdout.split())
        done = run("fish", "--no-config", "-c", f"source {made}/manual/fish/{words[0]}.fish; complete -C '{' '.join(words)} {last}'",
                   env={**os.environ, "PATH": path, "HOME": str(made)})
        return {line.split("\t")[0] for line in done.stdout.splitlines()}

    for program in ("usher", "usherd"):
        passes("zsh", "-n", made / f"manual/zsh/_{program}")
        passes("fish", "--no-execute", made / f"manual/fish/{program}.fish")
    zsh = {program: (made / f"manual/zsh/_{program}").read_text(encoding="utf-8") for program in programs}
    for words, options in helped.items():
        for option in sorted(options):
            check(f"'{option}[" in zsh[words[0]], f"zsh knows no {option} of {' '.join(words)}")
        for shell in ("bash", "fish"):
            found = {word for word in completed(shell, words, "--") if word.startswith("--")}
            check(found == options, f"{shell}, {' '.join(words)}: {sorted(found ^ options)} missing or too many")
    for shell in ("bash", "fish"):
        check({"light", "dark"} <= completed(shell, ["usher", "--scheme"], ""), f"{shell} knows no colours")
        check({"add", "show"} <= completed(shell, ["usherd", "purchase"], ""), f"{shell} knows no actions of purchase")
        check("activate" in completed(shell, ["usher"], "a"), f"{shell} does not know activate")


# --- parts and versions -------------------------------------------------------------------------------------------------


def parts(into, program):
    folder = into / f"usr/share/doc/{program}"
    made = json.loads((folder / f"{program}.spdx.json").read_text(encoding="utf-8"))
    check(made["spdxVersion"] == "SPDX-2.3" and made["dataLicense"] == "CC0-1.0" and made["SPDXID"] == "SPDXRef-DOCUMENT",
          f"{program}: not SPDX 2.3")
    check(re.fullmatch(r"https://\S+", made["documentNamespace"]) and re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", made["creationInfo"]["created"]) and made["creationInfo"]["creators"], f"{program}: its head")
    known = {one["SPDXID"]: one for one in made["packages"]}
    check(len(known) == len(made["packages"]), f"{program}: an SPDXID twice")
    for one in made["packages"]:
        check(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", one["SPDXID"]), f"{one['SPDXID']} is no SPDXID")
        for key in ("name", "downloadLocation", "licenseDeclared"):
            check(one.get(key), f"{one['SPDXID']} has no {key}")
    ends = [(one["spdxElementId"], one["relationshipType"], one["relatedSpdxElement"]) for one in made["relationships"]]
    for left, _, right in ends:
        check({left, right} <= {*known, "SPDXRef-DOCUMENT"}, f"{program}: {left} → {right} leads nowhere")
    check(set(known) <= {end for one in ends for end in (one[0], one[2])}, f"{program}: a part without a relation")
    names = {one["name"] for one in made["packages"]}
    linked = set(re.findall(r"\(NEEDED\).*\[lib(Qt6\w+|ssl|curl|sodium)\.", run("readelf", "-d", into / f"usr/bin/{program}").stdout))
    for library in linked:
        check(any(name.startswith("lib" + library.lower()) for name in names), f"{program}: {library} is linked and not in the SPDX file")
    # What went into the program itself is in the copyright file, too.
    text = (folder / "copyright").read_text(encoding="utf-8").lower().replace("expat", "mit")
    for left, how, right in ends:
        if how in ("STATIC_LINK", "CONTAINS"):
            for licence in re.split(r" (?:OR|AND) ", known[right]["licenseDeclared"]):
                check(licence.lower() in text, f"{program}: the copyright file lacks {licence} of {known[right]['name']}")


def versions(programs, into):
    none = ["", "", ""]
    wanted = {"usher": ["Qt", "fontconfig", "OpenSSL"], "usherd": ["Qt", "OpenSSL", "libsodium", "curl", "SQLite"]}
    names = json.loads((SOURCE / "packaging/parts.json").read_text(encoding="utf-8"))["name and licence of Debian's source packages"]
    for program, libraries in wanted.items():
        lines = run(programs[program], "--version").stdout.splitlines() + none
        check(re.fullmatch(rf"{program} \d+\.\d+\.\d+", lines[0]), f"{program} --version begins with {lines[:1]}")
        check(re.fullmatch(r"commit ([0-9a-f]{40}(-dirty)?|unknown)", lines[1]), f"{program} --version: {lines[1:2]}")
        named = [re.match(r"(\S+) (?:OpenSSL )?\d+\.\d+", line) for line in lines[2:]]
        check([one.group(1) for one in named if one] == libraries, f"{program} --version: {lines[2:]}")
        # Every part that the build found is named with its licence.
        made = json.loads((into / f"{program}/usr/share/doc/{program}/{program}.spdx.json").read_text(encoding="utf-8"))
        sources = {one["sourceInfo"].removeprefix("source package ") for one in made["packages"] if "sourceInfo" in one}
        check(len(sources) > 4, f"{program}: only {sources} in its SPDX file")
        for source in sources:
            name, licence = names[source]
            check(any(line.startswith(name) and line.endswith(f", {licence}") for line in lines),
                  f"{program} --version names no {name} under {licence}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True, type=pathlib.Path)
    build = parser.parse_args().build.resolve()
    made = build / "packaging"
    brand = setting(build, "USHER_BRAND")
    scheme = json.loads((SOURCE / f"resources/brands/{brand}/brand.json").read_text(encoding="utf-8"))["link_scheme"]
    programs = {name: build / "bin" / name for name in ("usher", "usherd")}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for component in programs:
            into = work / component
            into.mkdir()
            found = staged(build, component, into)
            same_files(component, found, scheme)
            modes(into, found)
            parts(into, component)
        entry = work / f"usher/usr/share/applications/{scheme}.desktop"
        passes("desktop-file-validate", entry)
        languages(entry.read_text(encoding="utf-8"))
        metainfo(build, work / f"usher/usr/share/metainfo/{scheme}.metainfo.xml", work)
        icons(made, scheme)
        shutil.copytree(work / "usherd", work / "root", symlinks=True)
        passes("systemd-sysusers", "--dry-run", work / "root/usr/lib/sysusers.d/usherd.conf")
        for script in (SOURCE / "packaging/debian/usherd").glob("p*"):
            passes("sh", "-n", script)
        versions(programs, work)
    helped = commands(programs)
    manuals(made, programs, helped)
    completions(made, programs, helped)
    for fault in faults[:40]:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
