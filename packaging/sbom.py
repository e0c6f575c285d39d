#!/usr/bin/env python3
"""What is in a program, as SPDX 2.3: the libraries that it is linked with, those of which only headers went in, those that
it loads, and what is bundled. Read from the program and from the build's own record of headers, so that nothing is left
out; names and versions are Debian's.

usage: sbom.py --program PROGRAM --version X.Y.Z --date 2026-01-01 --build DIRECTORY [--loads PACKAGE ...] --output FILE"""

import argparse
import base64
import hashlib
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent
PARTS = json.loads((HERE / "parts.json").read_text(encoding="utf-8"))
# The system's interface, of which no code is taken.
KERNEL = "linux"


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}).stdout


def packages_of(paths):
    """Debian's packages that hold these files, as {name: (version, source package)}."""
    if not paths:
        return {}
    # On a merged system a file may be known by its old place.
    tried = sorted({form for path in paths for form in (path, path.removeprefix("/usr"), "/usr" + path.removeprefix("/usr"))})
    said = subprocess.run(["dpkg-query", "-S", *tried], capture_output=True, text=True, check=False).stdout
    names = sorted({line.split(": ")[0].split(",")[0] for line in said.splitlines() if not line.startswith("diversion")})
    found = {}
    for line in run("dpkg-query", "-W", "-f=${Package}\t${Version}\t${source:Package}\n", *names).splitlines():
        name, version, source = line.split("\t")
        found[name] = (version, source)
    return found


def linked(program):
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", run("readelf", "-d", program)))
    at = dict(re.findall(r"^\s*(\S+) => (\S+)", run("ldd", program), re.MULTILINE))
    return packages_of({str(pathlib.Path(at[name]).resolve()) for name in needed if name in at}
                       | {at[name] for name in needed if name in at})


def compiled(build, program):
    """Headers that went into the program's objects, as ninja remembers them."""
    headers, ours = set(), False
    for line in run("ninja", "-C", build, "-t", "deps").splitlines():
        if not line.startswith(" "):
            ours = line.startswith((f"src/{program}/", "src/common/"))
        elif ours and line.strip().startswith("/usr/"):
            headers.add(str(pathlib.Path(line.strip()).resolve()))
    return packages_of(headers)


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def licence(source):
    known = PARTS["name and licence of Debian's source packages"]
    if source not in known:
        sys.exit(f"sbom.py: nobody looked up the licence of {source}: packaging/parts.json")
    return known[source][1]


def package(name, licensed, version=None, **more):
    one = {"name": name, "SPDXID": identifier(name), "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
           "licenseConcluded": licensed, "licenseDeclared": licensed, "copyrightText": "NOASSERTION"}
    if version:
        one["versionInfo"] = version
    return one | more


def debian(name, version, source):
    purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
    reference = {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}
    return package(name, licence(source), version, supplier="Organization: Debian", sourceInfo=f"source package {source}",
                   externalRefs=[reference])


def redoc():
    """The one file that is bundled, and what is in it; versions inside are not recorded by who made it."""
    locked = json.loads((SOURCE / "tests/contract/package-lock.json").read_text(encoding="utf-8"))["packages"]["node_modules/redoc"]
    kind, _, digest = locked["integrity"].partition("-")
    reference = {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                 "referenceLocator": f"pkg:npm/redoc@{locked['version']}"}
    yield package("redoc", locked["license"], locked["version"], externalRefs=[reference],
                  downloadLocation=f"https://registry.npmjs.org/redoc/-/redoc-{locked['version']}.tgz",
                  checksums=[{"algorithm": kind.upper(), "checksumValue": base64.b64decode(digest).hex()}])
    for licensed, names in PARTS["what Redoc's file holds"].items():
        for name in names:
            yield package(name, licensed)


def document(program, name, version, date, build, loads):
    shared, headers = linked(program), compiled(build, name)
    sources = {source for _, source in shared.values()} | {KERNEL}
    inside = {one: about for one, about in headers.items() if about[1] not in sources}
    loaded = {line.split("\t")[0]: tuple(line.split("\t")[1:]) for line in
              (run("dpkg-query", "-W", "-f=${Package}\t${Version}\t${source:Package}\n", *loads).splitlines() if loads else [])}
    root = package(name, "Apache-2.0", version)
    packages, relations = [root], [("SPDXRef-DOCUMENT", "DESCRIBES", root["SPDXID"])]
    for found, how in ((shared, "DYNAMIC_LINK"), (inside, "STATIC_LINK")):
        for one, (number, source) in sorted(found.items()):
            packages.append(debian(one, number, source))
            relations.append((root["SPDXID"], how, identifier(one)))
    for one, (number, source) in sorted(loaded.items()):
        packages.append(debian(one, number, source))
        relations.append((identifier(one), "RUNTIME_DEPENDENCY_OF", root["SPDXID"]))
    if name == "usherd":
        bundled = list(redoc())
        packages += bundled
        relations.append((root["SPDXID"], "CONTAINS", bundled[0]["SPDXID"]))
        relations += [(bundled[0]["SPDXID"], "CONTAINS", one["SPDXID"]) for one in bundled[1:]]
    made = {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"{name}-{version}",
            "creationInfo": {"created": f"{date}T00:00:00Z", "creators": ["Tool: packaging/sbom.py"]},
            "packages": packages,
            "relationships": [{"spdxElementId": left, "relationshipType": how, "relatedSpdxElement": right}
                              for left, how, right in relations]}
    digest = hashlib.sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()
    return made | {"documentNamespace": f"https://spdx.org/spdxdocs/{name}-{version}-{digest[:32]}"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("program", "version", "date", "build", "output"):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("--loads", nargs="*", default=[])
    given = parser.parse_args()
    made = document(given.program, pathlib.Path(given.program).name, given.version, given.date, given.build, given.loads)
    pathlib.Path(given.output).write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
