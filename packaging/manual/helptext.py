"""What a program's --help says, as data: the one source of the manual pages' option lists and of the completions."""

import dataclasses
import re
import subprocess

# Of options whose values are a closed list: where --help has it. Two are lists that the program itself prints.
CHOICES = {
    "--brand": r"one of (.*?), or",
    "--language": r"system's: (.*?)\.$",
    "--scheme": r"Colours: (.*?)\.$",
    "--log-level": r"^(.*?)\. Default",
    "--marketplace": r"^(alibaba, .*?)\.$",
    "--state": r"^(active, .*?)\.$",
}
LISTED = {"--scenario": "--list-scenarios", "--scene": "--list-scenes"}


@dataclasses.dataclass
class Option:
    names: list
    value: str
    text: str

    @property
    def long(self):
        return self.names[-1]

    @property
    def choices(self):
        found = re.search(CHOICES.get(self.long, r"(?!)"), self.text)
        return re.split(r", | or ", found.group(1)) if found else []

    @property
    def is_path(self):
        return bool(re.search(r"FILE|DIR|PATH", self.value, re.IGNORECASE))


@dataclasses.dataclass
class Command:
    name: str  # "usher", "usher activate", "usherd purchase add"
    usage: str
    text: str
    options: list
    arguments: list  # of (name, text)


def said(program, words):
    done = subprocess.run([program, *words, "--help"], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "COLUMNS": "80"})
    return done.stdout


def entries(lines):
    """Two columns: what begins in the first is continued in the second."""
    found = []
    for line in lines:
        if head := re.match(r"  (\S.*?)(?:  +(\S.*))?$", line):
            found.append([head.group(1), head.group(2) or ""])
        elif found and line.strip():
            found[-1][1] = f"{found[-1][1]} {line.strip()}".strip()
    return found


def option(head, text):
    names = re.findall(r"(?:^|\s)(--?[A-Za-z][\w-]*)", head)
    value = re.search(r"<(.*)>", head)
    return Option(names, value.group(1) if value else "", text)


def command(program, name):
    words = name.split()
    text = said(program, words[1:])
    usage, _, rest = text.partition("\n")
    blocks = re.split(r"^(Options|Arguments):\n", rest, flags=re.MULTILINE)
    parts = dict(zip(blocks[1::2], blocks[2::2]))
    own = {key: block.split("\n\n")[0].splitlines() for key, block in parts.items()}
    usage = re.sub(r"^Usage: \S+", words[0], usage)
    return Command(name, usage, blocks[0].strip(), [option(*entry) for entry in entries(own.get("Options", []))],
                   [tuple(entry) for entry in entries(own.get("Arguments", []))])


def actions(program, group):
    """The second words of a command: "purchase" has "add", "list" and so on; "serve" has none."""
    text = said(program, [group])
    if "ACTION" not in text.splitlines()[0]:
        return []
    return [head for head, _ in entries(text.split("\n\n")[1].splitlines())]


def wizard(program):
    return [command(program, "usher"), command(program, "usher activate")]


def backend(program):
    text = said(program, [])
    groups = []
    for head, _ in entries(re.search(r"Commands:\n(.*?)\n\n", text, re.DOTALL).group(1).splitlines()):
        if head.split()[0] not in groups:
            groups.append(head.split()[0])
    names = [" ".join(["usherd", group, action]).strip() for group in groups for action in actions(program, group) or [""]]
    return [command(program, name) for name in names]


def own_options(program):
    """What usherd itself takes, without a command."""
    block = re.search(r"\n\n((?:  --.*\n)+)", said(program, [])).group(1)
    return [option(*entry) for entry in entries(block.splitlines())]
