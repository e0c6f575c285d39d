"""What the tests of surroundings share: a service, `usher` as an administrator runs it, and what can be around them: a
clock, a network, mounts, a proxy. Standard library only; needs a session of its own (withsession.sh)."""
import base64
import contextlib
import dataclasses
import json
import os
import pathlib
import select
import socket
import socketserver
import struct
import subprocess
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "server"))
from customers import config  # noqa: E402  pylint: disable=wrong-import-position
from service import ENDS_WITH_US, Sqlite, Usherd, make_certificate  # noqa: E402  pylint: disable=wrong-import-position

PASSWORD = "Lantern-Harbour-27"
NAME = "activation.example.test"  # which no resolver knows
PATIENCE = 120  # seconds


# --- time -----------------------------------------------------------------------------------------------------------

class Clock:
    """A wall clock that is off, and can be set while programs run by it, as when a computer wakes; timers go on."""

    library = None

    def __init__(self, folder, days=0):
        if Clock.library is None:
            Clock.library = pathlib.Path(os.environ["USHER_SESSION"]) / "wrongclock.so"
            subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", Clock.library, HERE / "wrongclock.c", "-ldl"], check=True)
        folder.mkdir(exist_ok=True)
        self.file = folder / "clock"
        self.set(days * 86400)

    def set(self, seconds):
        with open(self.file, "r+b" if self.file.exists() else "wb") as file:
            file.write(struct.pack("=q", seconds))

    def environment(self):
        return {"LD_PRELOAD": str(Clock.library), "WRONG_CLOCK": str(self.file)}


# --- namespaces -----------------------------------------------------------------------------------------------------

class Apart:
    """Namespaces of one's own: command() runs inside. PermissionError where the computer does not allow them."""

    def __init__(self, *kinds, script="true"):
        self.kinds = [f"--{kind}" for kind in kinds]
        self.keeper = subprocess.Popen(["unshare", *self.kinds, "sh", "-c", f"set -e; {script}; echo made; exec cat"],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if self.keeper.stdout.readline() != "made\n":
            raise PermissionError(self.keeper.communicate()[1].strip())

    def command(self):
        return ["nsenter", f"--target={self.keeper.pid}", *self.kinds]

    def run(self, script):
        subprocess.run([*self.command(), "sh", "-ec", script], check=True, capture_output=True, text=True)

    def close(self):
        self.keeper.communicate()


def network(script="true"):
    """Nothing but a loopback, without IPv4. script: more to be done in there."""
    return Apart("net", "mount", script=f"ip link set lo up; ip -4 addr flush dev lo; {script}")


def resolver(file, text):
    """Names are asked for as this resolv.conf says."""
    file.write_text(text)
    return Apart("mount", script=f"mount --bind '{file}' /etc/resolv.conf")


def read_only(folder):
    return Apart("mount", script=f"mount --bind '{folder}' '{folder}'; mount -o remount,ro,bind '{folder}'")


def small_disk(folder, kilobytes=128):
    return Apart("mount", script=f"mount -t tmpfs -o size={kilobytes}k,mode=700 usher-small '{folder}'")


# --- a proxy --------------------------------------------------------------------------------------------------------

class Proxy(socketserver.ThreadingTCPServer):
    """Tunnels (CONNECT) to this computer, whatever the host is called; wants this user."""

    daemon_threads = allow_reuse_address = True
    USER, PASSWORD = "mei.tan", "proxy-Pass-9"

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Tunnel)
        self.tunnels, self.refused = 0, 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def address(self, user="", password=""):
        who = f"{user}:{password}@" if user else ""
        return f"http://{who}127.0.0.1:{self.server_address[1]}"

    def close(self):
        self.shutdown()
        self.server_close()


class Tunnel(socketserver.StreamRequestHandler):
    def handle(self):
        while True:
            line = self.rfile.readline().decode()
            headers = {}
            while (header := self.rfile.readline().decode().strip()):
                name, _, value = header.partition(":")
                headers[name.lower()] = value.strip()
            if not line:
                return
            wanted = base64.b64encode(f"{Proxy.USER}:{Proxy.PASSWORD}".encode()).decode()
            if headers.get("proxy-authorization") == f"Basic {wanted}":
                break
            self.server.refused += 1
            self.wfile.write(b"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
        port = int(line.split()[1].rsplit(":", 1)[1])
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)) as service:
            self.server.tunnels += 1
            self.wfile.write(b"HTTP/1.1 200 Go\r\n\r\n")
            ends = {self.connection: service, service: self.connection}
            while True:
                for end in select.select(list(ends), [], [])[0]:
                    data = end.recv(65536)
                    if not data:
                        return
                    ends[end].sendall(data)


# --- the service and its customers ------------------------------------------------------------------------------------

class Service:
    """usherd, with a certificate of this computer that its customers trust."""

    def __init__(self, program, folder, host="127.0.0.1", inside=(), environment=None, options=(), since=None):
        """since: its certificate is made by this clock, and good for two months."""
        folder.mkdir()
        self.folder, self.host = folder, host
        names = f"DNS:localhost,DNS:{NAME},IP:127.0.0.1,IP:::1"
        self.authority, key = make_certificate(folder, names, days=60 if since else 2, environment=since and since.environment())
        self.database = Sqlite(folder)
        file = config(self.database, folder, self.authority, key)
        self.usherd = Usherd(program, folder, file, "--port", "0", "--listen", host, *options, environment=environment)
        self.usherd.command = [*inside, *self.usherd.command]
        self.usherd.start()
        self.port = self.usherd.line["listening"].rsplit(":", 1)[1]
        self.mails = folder / "mails"

    def address(self, host=""):
        host = host or self.host
        return f"https://{f'[{host}]' if ':' in host else host}:{self.port}"

    def accounts(self, who):
        """How many of everything there is of this customer."""
        return self.database.rows(
            "SELECT (SELECT count(*) FROM console_accounts WHERE username = '{0}'), (SELECT count(*) FROM workspaces "
            "WHERE name = '{0}'), (SELECT count(*) FROM bindings b JOIN workspaces w ON w.id = b.workspace_id WHERE "
            "w.name = '{0}')".format(who))[0]

    def close(self):
        self.usherd.kill()


@dataclasses.dataclass
class Ran:
    code: int
    out: str
    said: str  # to people
    log: str  # that, and what is for its developers

    def events(self, kind):
        lines = [json.loads(line) for line in self.out.splitlines()]
        return [line for line in lines if line["event"] == kind]

    def status(self):
        return self.events("result")[0]["status"]


class Customer:
    """Runs `usher activate`: the same answers from run to run."""

    def __init__(self, program, service, who, folder):
        self.program, self.service, self.who, self.folder = program, service, who, folder
        self.mail = f"{who}@example.com"
        self.gate = []  # the code is not read before this file is there
        folder.mkdir(parents=True)
        self.answers = folder / "answers.json"
        self.answers.write_text(json.dumps({
            "marketplace": "direct", "route": "register", "language": "en", "accept_agreements": True,
            "basic": {"site": "us1", "username": who, "email": self.mail, "phone": "+6561234567"},
            "company": {"name": "Lind Analytics"}, "activation": {"workspace_name": who, "workspace_language": "en"}}))

    def begin(self, host="", inside=(), environment=None, state=None, without=()):
        """state: None: in its folder; "": where the program wants."""
        around = {**os.environ, "USHER_TEST_PASSWORD": PASSWORD, **(environment or {})}
        for name in ("DISPLAY", *without):
            around.pop(name, None)
        reader = " ".join(f'"{part}"' for part in [
            "/usr/bin/python3", HERE / "mailedcode.py", self.service.mails, self.mail, *self.gate])
        place = [] if state == "" else ["--state", state or self.folder / "state"]
        command = [*inside, *ENDS_WITH_US, self.program, "activate", "--brand", "northlight", "--backend",
                   self.service.address(host), "--ca", self.service.authority, "--answers", self.answers,
                   "--password-env", "USHER_TEST_PASSWORD", "--code-command", reader, *place]
        if "LANG" not in around and "LC_ALL" not in around:
            command += ["--language", "en"]
        return subprocess.Popen(command, env=around, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, bufsize=0, start_new_session=True, cwd=self.folder)

    @staticmethod
    def end(process):
        out, said = (text.decode() for text in process.communicate(timeout=PATIENCE))
        lines = [line for line in said.splitlines() if line.startswith("usher: ")]
        return Ran(process.returncode, out, "\n".join(lines), out + said)

    def run(self, **around):
        return self.end(self.begin(**around))
