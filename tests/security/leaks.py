"""What must not be found: secrets that were planted, in every form that a program might write them in, in files, in
databases, in documents, and in what /proc tells of a process."""
import base64
import html
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import urllib.parse
import zlib

LARGEST = 64 << 20  # bytes of a file that are looked at
NUMBER = re.compile(rb"[0-9a-fA-F.-]*\Z")


def base64_forms(raw):
    """What is in the text whatever stands before and after, in both alphabets."""
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + raw + b"\0" * 3)
        first = [0, 2, 3][shift]
        core = text[first:(shift + len(raw)) * 8 // 6]
        yield core
        yield core.translate(bytes.maketrans(b"+/", b"-_"))


def forms(secret):
    """{bytes: name of the form}"""
    raw = secret.encode()
    ascii_json, plain_json = json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]
    texts = {"plain": secret, "json": ascii_json, "json, as text": plain_json, "json, slashes": plain_json.replace("/", r"\/"),
             "json in json": json.dumps(plain_json)[1:-1], "html": html.escape(secret), "url": urllib.parse.quote(secret, safe=""),
             "url, a path's": urllib.parse.quote(secret), "url, a form's": urllib.parse.quote_plus(secret),
             "url, lower": re.sub("%..", lambda m: m[0].lower(), urllib.parse.quote(secret, safe="")),
             "url, every byte": "".join(f"%{byte:02X}" for byte in raw), "sql": secret.replace("'", "''")}
    found = {"hex": raw.hex().encode(), "hex, upper": raw.hex().upper().encode(), "hex, spaced": raw.hex(" ").encode(),
             "utf-16": secret.encode("utf-16-le"), "utf-16, other end first": secret.encode("utf-16-be"),
             "utf-32": secret.encode("utf-32-le"), "hex of utf-16": secret.encode("utf-16-le").hex().encode()}
    found |= {name: text.encode() for name, text in texts.items()}
    if secret.isascii() is False:
        found["latin-1"] = secret.encode("latin-1", "replace")
    bases = {f"base64, {number}": form for number, form in enumerate(base64_forms(raw)) if len(form) > 7}
    bases |= {f"base64 of utf-16, {number}": form for number, form in enumerate(base64_forms(secret.encode("utf-16-le")))}
    return {form: name for name, form in reversed({**found, **bases}.items())}


class Planted:
    """The secrets, by kind. Codes are six digits, which stand in longer numbers by chance."""

    def __init__(self):
        self.values = {}  # secret: kind

    def plant(self, kind, *values):
        self.values.update({value: kind for value in values if len(value) >= 6 and value not in self.values})

    def of(self, *kinds):
        return {value for value, kind in self.values.items() if kind in kinds}

    def search(self, kinds):
        return Search({value: kind for value, kind in self.values.items() if kind in kinds})


class Search:
    """For some kinds of secrets."""

    def __init__(self, values):
        self.forms = {form: (kind, name) for value, kind in values.items() for form, name in forms(value).items()}
        words = sorted(map(re.escape, self.forms), key=len, reverse=True)
        self.pattern = re.compile(b"|".join(words)) if words else None

    def bytes(self, data, where):
        """One line for each form found. A secret is never printed: logs are kept."""
        if not self.pattern:
            return []
        found = set()
        for hit in self.pattern.finditer(data):
            kind, name = self.forms[hit[0]]
            if not (hit[0].isdigit() and in_a_number(data, hit)):
                near = data[max(0, hit.start() - 40):hit.start()]
                found.add(f"{where}: {kind} ({name}), after {near!r}")
        return sorted(found)

    def file(self, path, name=None):
        try:
            with open(path, "rb") as file:
                data = file.read(LARGEST)
        except OSError:
            return []  # gone, or none to read
        name = name or str(path)
        return [line for what, view in views(path, data) for line in self.bytes(view, name + what)]

    def tree(self, *folders, but=()):
        """All files below, their names included."""
        found = []
        for folder in folders:
            for place, inner, names in os.walk(folder):
                inner[:] = [name for name in inner if pathlib.Path(place, name) not in but]
                for path in (pathlib.Path(place, name) for name in (*inner, *names)):
                    found += self.bytes(os.fsencode(path.name), f"the name of {path}")
                    if path.is_symlink():
                        found += self.bytes(os.fsencode(os.readlink(path)), f"what {path} leads to")
                    elif path.is_file() and path not in but:
                        found += self.file(path)
        return found

    def process(self, number, but=()):
        """Its command line and environment, as /proc shows them; but: variables that it was given the secret in."""
        found = []
        for what in ("cmdline", "environ", "comm"):
            try:
                parts = pathlib.Path("/proc", str(number), what).read_bytes().split(b"\0")
            except OSError:
                continue
            shown = [part for part in parts if part.partition(b"=")[0].decode(errors="replace") not in but]
            found += self.bytes(b"\0".join(shown), f"/proc/…/{what} of {shown_name(number)}")
        return found


def shown_name(number):
    try:
        return os.path.basename(os.readlink(f"/proc/{number}/exe"))
    except OSError:
        return str(number)


def in_a_number(data, hit):
    """Digits of a longer number, a fraction, a hash or an ID: not a code."""
    before = NUMBER.search(data[max(0, hit.start() - 32):hit.start()])[0]
    after = re.match(rb"[0-9a-fA-F.-]*", data[hit.end():hit.end() + 32])[0]
    digits_beside = before[-1:].isdigit() or after[:1].isdigit()
    return digits_beside or bool(re.search(rb"\d\.\Z", before)) or len(before) + len(after) > 9


def views(path, data):
    """[(what it is, bytes)]: as it lies there, and as its reader sees it."""
    yield "", data
    if data.startswith(b"SQLite format 3\0"):
        yield " (rows)", rows(path)
    if data.startswith(b"%PDF-"):
        yield " (text)", subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            try:
                yield " (stream)", zlib.decompressobj().decompress(stream)
            except zlib.error:
                pass
    if data.startswith(b"\x1f\x8b"):
        yield " (unpacked)", zlib.decompressobj(31).decompress(data)


def rows(path, tables=None):
    """Every value of a database, whole: in its file a long one is in pieces."""
    found = bytearray()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    connection.text_factory = bytes
    try:
        names = [row[0].decode() for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            if tables is not None and name not in tables:
                continue
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                for value in row:
                    found += value if isinstance(value, bytes) else str(value).encode()
                    found += b"\n"
    finally:
        connection.close()
    return bytes(found)
