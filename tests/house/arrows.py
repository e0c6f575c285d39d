#!/usr/bin/env python3
"""The house rules a compiler does not know: which room may see which, and what no file may do.

usage: arrows.py --qt-headers DIR [--source DIR] [--self-test]

A room is a folder of src/. ROOMS says what each may include or link; the arrows point downward only. --self-test plants
one offence of every kind in a copy of a small house and fails unless each is found.
"""
import argparse
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

COMMON = ["common/core", "common/domain"]
GUI = ["Core", "Gui", "Widgets", "Svg"]

# room: (rooms it may see, Qt modules it may use)
ROOMS = {
    "common/core": ([], ["Core"]),
    "common/domain": (["common/core"], ["Core"]),
    "common/brand": (COMMON, ["Core"]),
    "common/api": (COMMON, ["Core"]),
    "usher/services": (COMMON + ["common/api", "common/brand"], ["Core", "Gui", "Network", "DBus"]),
    "usher/flow": (COMMON + ["common/api", "common/brand", "usher/services"], ["Core"]),
    "usher/wizard": (COMMON + ["common/brand", "usher/flow"], GUI),
    "usher/scenes": (COMMON + ["common/api", "common/brand", "usher/flow", "usher/wizard"], ["Core", "Gui", "Widgets"]),
    "usher/unattended": (COMMON + ["common/brand", "usher/flow"], ["Core"]),
    "usher/app": (COMMON + ["common/api", "common/brand", "usher/services", "usher/flow", "usher/wizard", "usher/scenes",
                           "usher/unattended"],
                  GUI + ["Network", "DBus"]),
    # A problem is written in one place, whoever refuses: the contract names what the edge sends as well.
    "usherd/http": (COMMON + ["common/api"], ["Core"]),
    "usherd/marketplace": (COMMON, ["Core"]),
    # The contract's messages are plain values, so the service takes and gives them as they are; HTTP it never sees.
    # What a marketplace said is a plain value as well.
    "usherd/service": (COMMON + ["common/api", "usherd/marketplace"], ["Core"]),
    "usherd/store": (COMMON + ["common/api", "usherd/service"], ["Core", "Sql"]),
    "usherd/mail": (COMMON + ["usherd/service"], ["Core"]),
    "usherd/outgoing": (COMMON + ["usherd/marketplace"], ["Core"]),
    # The marketplaces' own calls and browsers come in here: their adapters say what is asked and how it is answered.
    "usherd/endpoints": (COMMON + ["common/api", "usherd/marketplace", "usherd/service", "usherd/http"], ["Core"]),
    "usherd/web": (COMMON + ["common/api", "common/brand", "usherd/marketplace", "usherd/service", "usherd/http"], ["Core"]),
    # The world around a demo: its data, its pages, and the marketplaces' own side.
    "usherd/demo": (COMMON + ["common/api", "common/brand", "usherd/http", "usherd/marketplace", "usherd/service",
                              "usherd/mail", "usherd/web"], ["Core"]),
    "usherd": (COMMON + ["common/api", "common/brand", "usherd/http", "usherd/marketplace", "usherd/service", "usherd/store",
                         "usherd/mail", "usherd/outgoing", "usherd/endpoints", "usherd/web", "usherd/demo"], ["Core", "Network"]),  # QHostAddress: is it loopback?
}

# Single headers a room may see of a room that is otherwise closed to it, with the reason.
DOORS = {
    # A scene plays the services' parts: it sees what they promise, and nothing that touches the world.
    "usher/scenes": [f"usher/services/{name}.h"
                     for name in ("backend", "documents", "keychain", "linkopener", "network", "statefile")],
}

# What is neither ours, Qt's nor the language's: first part of the header or name of the CMake target -> its rooms.
FOREIGN = {
    "boost": ["usherd/http"],
    "openssl": ["usherd/http", "usherd/marketplace", "usherd/demo"],  # the demo seals what Huawei Cloud would
    "curl": ["usherd/mail", "usherd/outgoing"],
    "sodium": ["common/core", "usherd/marketplace", "usherd/service"],
    "zxcvbn": ["common/domain"],
    "toml++": ["usherd"],
    "prometheus": ["usherd"],
    "systemd": ["usherd"],
    "qt6keychain": ["usher/services"],
    "fontconfig": ["usher/app"],
}
FOREIGN_TARGETS = {"boost": "boost", "openssl": "openssl", "curl": "curl", "pkgconfig::sodium": "sodium",
                   "pkgconfig::prometheus": "prometheus", "pkgconfig::systemd": "systemd", "qt6keychain": "qt6keychain",
                   "fontconfig": "fontconfig"}

LINES = 400
LONG_FILES = {  # path: (lines, the reason why it may be longer)
}

# (what it says, pattern, files under src/ it reads, files it does not read). Comments are stripped, strings are not.
NEVER = [
    ("no nested event loop", r"\bQEventLoop\b|\bprocessEvents\b", r".", None),
    ("exec() belongs to main", r"(?:\.|->|\bQ(?:Core|Gui)?Application::)exec\s*\(", r".", r"^usherd/store/|(^|/)main\.cpp$"),
    ("a dialog that waits is a nested event loop",
     r"\bQMessageBox::(?:information|question|warning|critical|about)\s*\(|\bQ(?:File|Input|Color|Font)Dialog::get", r".", None),
    ("no blocking call on the interface thread",
     r"\bwaitFor(?:Finished|ReadyRead|BytesWritten|Connected|Disconnected|Started|Encrypted)\s*\(|\b(?:QThread::m?u?sleep|sleep_for|sleep_until)\b",
     r"^usher/(?!app/)", None),
    ("no style sheet", r"\bsetStyleSheet\b", r".", None),
    ("no coroutine: gcc 12 miscompiles them", r"\bco_(?:await|return|yield)\b", r".", None),
    # httpexchange.cpp excuses the one certificate that is pinned,.
    ("TLS is never loosened", r"\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b", r".", r"^usher/services/httpexchange\.cpp$"),
    ("a secret is never stored outside the keychain", r"\bsetInsecureFallback\s*\(\s*(?!false\b)", r".", None),
    ("a header does not open a namespace", r"\busing\s+namespace\b", r"\.h$", None),
    ("Q_OBJECT stands on its own line, or moc misses it", r"^[ \t]*\S.*\bQ_OBJECT\b|\bQ_OBJECT\b[ \t]*\S", r".", None),
    ("a text people read goes through tr()",
     r"\bset(?:Text|Title|SubTitle|WindowTitle|PlaceholderText|ToolTip|StatusTip|AccessibleName|AccessibleDescription)\s*\(\s*"
     r"(?:QStringLiteral|QLatin1String|QString::fromUtf8)\s*\(\s*u?\"[^\"]*[^\W\d_]{2}", r"^usher/", None),
    ("a sentence is not glued from pieces: use %1",
     r"\btr\s*\((?:[^()\"]|\"(?:[^\"\\]|\\.)*\")*\)\s*[+%]\s*(?:tr\s*\(|\w+\s*[+%]\s*tr\s*\()", r"^usher/", None),
]
# The same, over the raw text with its comments.
NEVER_RAW = [("no note for later", r"\b(?:TODO|FIXME|XXX|HACK)\b", r".", None)]

CODE = {".cpp", ".h"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)


def strip_comments(text):
    """Comments become blanks, line numbers stay."""
    token = re.compile(r'R"([^(\s]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', re.S)

    def blank(match):
        found = match.group()
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return token.sub(blank, text)


def qt_modules(headers):
    """Header name -> module, read from the installed Qt."""
    modules = {}
    for folder in pathlib.Path(headers).glob("Qt[A-Z]*"):
        name = folder.name[2:]
        for header in folder.iterdir():
            if header.is_file():
                modules.setdefault(header.name, name)
        modules["Qt" + name] = name
    return modules


def standard_header(name):
    return re.fullmatch(r"[a-z_0-9]+", name) or re.fullmatch(r"(?:sys|netinet|arpa|linux)/[a-z_]+\.h|[a-z]+\.h", name)


class House:
    def __init__(self, source, qt):
        self.root = pathlib.Path(source)
        self.src = self.root / "src"
        self.qt = qt
        self.found = []

    def offend(self, path, line, words):
        self.found.append(f"{path.relative_to(self.root)}:{line}: {words}")

    @staticmethod
    def room_of(relative):
        """The room a path under src/ lies in: the longest one that matches."""
        parts = pathlib.PurePosixPath(relative).parts
        for length in (2, 1):
            name = "/".join(parts[:length])
            if len(parts) > length and name in ROOMS:
                return name
        return None

    def may_see(self, room, other):
        return other == room or other in ROOMS[room][0]

    def check_includes(self, path, relative, room, text):
        for match in INCLUDE.finditer(text):
            bracket, header = match.groups()
            line = text.count("\n", 0, match.start()) + 1
            first = header.split("/")[0].removesuffix(".h").lower()
            if bracket == '"':
                if (self.src / header).is_file():
                    other = self.room_of(header)
                    if other and not self.may_see(room, other) and header not in DOORS.get(room, []):
                        self.offend(path, line, f'{room} may not see {other} ("{header}")')
                elif not re.fullmatch(r"ui_\w+\.h|\w+\.moc", header):
                    self.offend(path, line, f'includes are relative to src/ ("{header}" is not there)')
            elif first in FOREIGN:
                if room not in FOREIGN[first]:
                    self.offend(path, line, f"{first} belongs to {', '.join(FOREIGN[first])} (<{header}>)")
            elif header.startswith("Q") or re.match(r"q[a-z]+\.h$|Qt[A-Z]", header):
                module = self.qt.get(header.split("/")[-1])
                if module is None:
                    self.offend(path, line, f"no Qt module has <{header}>")
                elif module not in ROOMS[room][1]:
                    self.offend(path, line, f"{room} may not use Qt{module} (<{header}>)")
            elif not standard_header(header):
                self.offend(path, line, f"<{header}> is of a library the house does not know")

    def check_words(self, path, relative, text, rules):
        for words, pattern, reads, skips in rules:
            if not re.search(reads, relative) or (skips and re.search(skips, relative)):
                continue
            for match in re.finditer(pattern, text, re.M):
                self.offend(path, text.count("\n", 0, match.start()) + 1, words)

    def check_code(self, path):
        relative = path.relative_to(self.src).as_posix()
        raw = path.read_text(encoding="utf-8")
        text = strip_comments(raw)
        room = self.room_of(relative)
        if room is None:
            self.offend(path, 1, "stands in no room of the house")
            return
        if not re.fullmatch(r"[a-z0-9]+\.(?:cpp|h)", path.name):
            self.offend(path, 1, "file names are lower case without separators")
        if path.suffix == ".h" and "#pragma once" not in text:
            self.offend(path, 1, "#pragma once is missing")
        lines = raw.count("\n")
        most = LONG_FILES.get(relative, (LINES,))[0]
        if lines > most:
            self.offend(path, most, f"{lines} lines; {most} are enough for one idea")
        self.check_includes(path, relative, room, text)
        self.check_words(path, relative, text, NEVER)
        self.check_words(path, relative, raw, NEVER_RAW)
        applications = len(re.findall(r"\bQ(?:Core|Gui)?Application>? application\b", text))
        if path.name == "main.cpp" and len(re.findall(NEVER[1][1], text)) > max(1, applications):
            self.offend(path, 1, "exec() is called once, for each application that main may become")

    def libraries(self):
        """CMake target -> room, from the usher_room() calls."""
        named = {}
        for lists in self.src.rglob("CMakeLists.txt"):
            room = self.room_of(lists.relative_to(self.src).as_posix())
            for name in re.findall(r"usher_room\s*\(\s*(\w+)", lists.read_text(encoding="utf-8")):
                named[name] = room
        return named

    def check_links(self, path, named):
        room = self.room_of(path.relative_to(self.src).as_posix())
        if room is None:
            return
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        for call in re.finditer(r"\b(usher_room|target_link_libraries)\s*\(([^)]*)\)", text):
            line = text.count("\n", 0, call.start()) + 1
            for word in call.group(2).split():
                family, _, item = word.partition("::")
                foreign = FOREIGN_TARGETS.get(family.lower(), FOREIGN_TARGETS.get(word.lower()))
                if word in named and named[word] and not self.may_see(room, named[word]):
                    self.offend(path, line, f"{room} may not link {named[word]} ({word})")
                elif foreign and room not in FOREIGN[foreign]:
                    self.offend(path, line, f"{foreign} belongs to {', '.join(FOREIGN[foreign])} ({word})")
                elif family == "Qt6" and item not in ROOMS[room][1]:
                    self.offend(path, line, f"{room} may not use Qt{item} ({word})")

    def check_form(self, path):
        """A form has no colours or pixels of its own, and every field has a label that names it for a screen reader."""
        tree = ET.parse(path)
        buddies = {node.text for node in tree.iterfind(".//property[@name='buddy']/cstring")}
        for node in tree.iterfind(".//property"):
            name = node.get("name")
            if name in ("styleSheet", "font", "palette"):
                self.offend(path, 1, f"a form sets no {name}: style and palette do")
            if name in ("minimumSize", "maximumSize", "baseSize") and node.find("size") is not None:
                self.offend(path, 1, f"a form sets no {name} in pixels")
        for widget in tree.iterfind(".//widget"):
            if widget.get("class") in ("QLineEdit", "QComboBox", "QSpinBox", "QPlainTextEdit", "QTextEdit"):
                named = widget.find("property[@name='accessibleName']") is not None and widget.get("class") != "QComboBox"
                if widget.get("name") not in buddies and not named:
                    self.offend(path, 1, f"{widget.get('name')} has no label that is its buddy")

    def check(self):
        named = self.libraries()
        for path in sorted(self.src.rglob("*")):
            if path.suffix in CODE:
                self.check_code(path)
            elif path.name == "CMakeLists.txt":
                self.check_links(path, named)
        for path in sorted(self.root.glob("ui/**/*.ui")):
            self.check_form(path)
        return self.found


def arrows_are_downward():
    """No room reaches itself."""
    def reach(room, seen):
        for other in ROOMS[room][0]:
            if other in seen or (seen and other == seen[0]):
                return other
            loop = reach(other, seen + [other])
            if loop:
                return loop
        return None

    return [room for room in ROOMS if reach(room, [room])]


GOOD = {
    "src/common/core/a.h": "#pragma once\n#include <QString>\n#include <vector>\n",
    "src/usher/services/net.h": "#pragma once\n#include <QNetworkReply>\n#include \"common/core/a.h\"\n",
    "src/usher/flow/f.h": "#pragma once\n// QEventLoop is not used here\n#include \"usher/services/net.h\"\n",
    "src/usher/services/CMakeLists.txt": "usher_room(usher_services SOURCES net.h LINK Qt6::Network)\n",
    "src/usher/flow/CMakeLists.txt": "usher_room(usher_flow SOURCES f.h LINK usher_services Qt6::Core)\n",
    "src/usher/app/main.cpp": "int main() { return QApplication::exec(); }\n",
    "src/usherd/store/s.cpp": "#include <QSqlQuery>\nvoid f() { query.exec(); }\n",
    "ui/p.ui": "<ui><widget class='QLabel' name='l'><property name='buddy'><cstring>e</cstring></property></widget>"
               "<widget class='QLineEdit' name='e'/></ui>",
}

# (where, what is put there, what must be said)
PLANTED = [
    ("src/common/core/b.h", '#pragma once\n#include "usher/flow/f.h"\n', "common/core may not see usher/flow"),
    ("src/usher/wizard/w.h", '#pragma once\n#include "usher/services/net.h"\n', "usher/wizard may not see usher/services"),
    ("src/usher/scenes/b.cpp", '#include "usher/services/net.h"\n', "usher/scenes may not see usher/services"),
    ("src/usher/services/b.cpp", '#include "usher/flow/f.h"\n', "usher/services may not see usher/flow"),
    ("src/usherd/service/b.cpp", '#include "usher/flow/f.h"\n', "usherd/service may not see usher/flow"),
    ("src/usher/flow/b.cpp", "#include <QWidget>\n", "usher/flow may not use QtWidgets"),
    ("src/usher/flow/b.cpp", "#include <QtNetwork/QNetworkReply>\n", "usher/flow may not use QtNetwork"),
    ("src/usher/flow/b.cpp", "#include <qt6keychain/keychain.h>\n", "qt6keychain belongs to"),
    ("src/usher/wizard/b.cpp", "#include <QNetworkReply>\n", "usher/wizard may not use QtNetwork"),
    ("src/usherd/service/b.cpp", "#include <QSqlQuery>\n", "usherd/service may not use QtSql"),
    ("src/usherd/endpoints/b.cpp", "#include <boost/asio.hpp>\n", "boost belongs to"),
    ("src/common/core/b.cpp", "#include <QNoSuchThing>\n", "no Qt module has"),
    ("src/common/core/b.cpp", "#include <fmt/core.h>\n", "the house does not know"),
    ("src/common/core/b.cpp", '#include "a.h"\n', "includes are relative"),
    ("src/common/core/CMakeLists.txt", "usher_room(usher_core SOURCES a.cpp LINK usher_flow)\n", "may not link usher/flow"),
    ("src/usher/flow/CMakeLists.txt", "usher_room(usher_flow SOURCES f.cpp PRIVATE_LINK Qt6::Widgets)\n", "may not use QtWidgets"),
    ("src/usher/flow/CMakeLists.txt", "target_link_libraries(usher_flow PRIVATE Boost::headers)\n", "boost belongs to"),
    ("src/cellar/b.cpp", "\n", "stands in no room"),
    ("src/common/core/BadName.cpp", "\n", "lower case"),
    ("src/common/core/b.h", "\n", "#pragma once"),
    ("src/common/core/b.cpp", "\n" * (LINES + 1), "lines;"),
    ("src/common/core/b.cpp", "// TODO later\n", "no note for later"),
    ("src/common/core/b.cpp", "QEventLoop loop;\n", "no nested event loop"),
    ("src/usher/wizard/b.cpp", "dialog->exec();\n", "exec() belongs to main"),
    ("src/usher/wizard/b.cpp", "QMessageBox::warning(this, a, b);\n", "a dialog that waits"),
    ("src/usher/services/b.cpp", "process.waitForFinished();\n", "no blocking call"),
    ("src/usher/wizard/b.cpp", "label->setStyleSheet(s);\n", "no style sheet"),
    ("src/usherd/b.cpp", "co_return 1;\n", "no coroutine"),
    ("src/usher/services/b.cpp", "reply->ignoreSslErrors();\n", "TLS is never loosened"),
    ("src/usher/services/b.cpp", "job->setInsecureFallback(true);\n", "outside the keychain"),
    ("src/common/core/b.h", "#pragma once\nusing namespace std;\n", "does not open a namespace"),
    ("src/usher/flow/b.h", "#pragma once\nclass A { Q_OBJECT\n", "Q_OBJECT stands"),
    ("src/usher/wizard/b.cpp", 'label->setText(QStringLiteral("Hello"));\n', "goes through tr()"),
    ("src/usher/wizard/b.cpp", 'text = tr("You have") % count % tr("left");\n', "not glued"),
    ("src/usher/app/main.cpp", "int main() { a.exec(); return a.exec(); }\n", "called once"),
    ("ui/q.ui", "<ui><widget class='QLineEdit' name='e'/></ui>", "no label"),
    ("ui/q.ui", "<ui><property name='styleSheet'><string/></property></ui>", "sets no styleSheet"),
    ("ui/q.ui", "<ui><property name='minimumSize'><size/></property></ui>", "in pixels"),
]


def self_test(qt):
    failures = []

    def build(extra):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**GOOD, **extra}.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return House(folder, qt).check()

    clean = build({})
    if clean:
        failures.append("a good house is called bad: " + "; ".join(clean))
    for where, text, said in PLANTED:
        found = build({where: text})
        if not any(one.startswith(where + ":") and said in one for one in found):
            failures.append(f"not found in {where}: {said!r} ({text.strip()[:60]!r}); found {found}")
    told = {words for words, *_ in NEVER + NEVER_RAW}
    missing = [words for words in told if not any(said in words for _, _, said in PLANTED)]
    if missing:
        failures.append(f"rules no planted offence tries: {missing}")
    return failures, len(PLANTED)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--qt-headers", required=True, help="the folder that holds QtCore/, QtGui/ ...")
    parser.add_argument("--source", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()

    qt = qt_modules(options.qt_headers)
    if "QString" not in qt:
        parser.error(f"no Qt headers in {options.qt_headers}")
    loops = arrows_are_downward()
    if loops:
        print("ROOMS itself has a circle through", ", ".join(loops))
        return 1
    if options.self_test:
        failures, count = self_test(qt)
        print("\n".join(failures) or f"all {count} planted offences found")
        return bool(failures)
    found = House(options.source, qt).check()
    print("\n".join(found) or "the house is in order")
    if found:
        print(f"{len(found)} offences; the rules and their exceptions stand in {pathlib.Path(__file__).name}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
