#!/usr/bin/env python3
"""A private PostgreSQL cluster for tests: initdb in a temporary folder, gone at the end of standard input.

Prints one JSON line when it is up: {"url": over TCP, "socket": URL over its Unix socket, "admin": the socket's folder,
"port": n}. The database is named usherd, its owner usherd. The cluster's collation is not bytewise, so that what relies
on an order must say so. Lines on standard input, each answered by one JSON line when done:
  stop [fast|immediate]    immediate is a crash: every connection is cut, the next start recovers
  start
  restart [fast|immediate]
  create NAME [LIKE]       one more database, owned by usherd, empty or a copy of LIKE; answers its "url"
"""
import argparse
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

MODES = {"fast": signal.SIGINT, "immediate": signal.SIGQUIT}


def programs():
    """The folder of the newest server's programs; Debian keeps them out of PATH."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if found:
        return found[-1]
    initdb = shutil.which("initdb")
    if not initdb:
        sys.exit("postgres.py: no PostgreSQL server here (Debian: apt-get install postgresql)")
    return pathlib.Path(initdb).parent


def unprivileged(command):
    """The server refuses to run as root. Whatever happens to this script, the server ends with it."""
    user = ["--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    return ["setpriv", "--pdeathsig=QUIT", *user, *map(str, command)]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    def __init__(self, folder, options):
        self.bin = programs()
        self.folder = folder
        self.data = folder / "data"
        self.port = free_port()
        self.options = options
        self.server = None
        self.session = None  # of psql; a new process for each statement would take longer than most of them
        folder.chmod(0o755)
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        self.run(["initdb", "--pgdata", self.data, "--username=postgres", "--auth=trust", "--encoding=UTF8",
                  "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en", "--no-sync"])
        if options.password_required:
            (self.data / "pg_hba.conf").write_text("local all all trust\nhost all all all scram-sha-256\n")

    def run(self, command):
        done = subprocess.run(unprivileged([self.bin / command[0], *command[1:]]), cwd=self.folder, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            sys.exit(f"postgres.py: {command[0]} failed:\n{done.stdout}")

    def psql(self, statement):
        if self.session is None:
            self.session = subprocess.Popen(
                [self.bin / "psql", "--no-psqlrc", "--quiet", "-h", self.folder, "-p", str(self.port), "-U", "postgres",
                 "-v", "ON_ERROR_STOP=1"], text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.session.stdin.write(f"{statement};\n\\echo done\n")
        self.session.stdin.flush()
        if self.session.stdout.readline() != "done\n":
            sys.exit(f"postgres.py: psql did not do {statement!r}")

    def start(self):
        settings = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": self.folder,
                    "shared_buffers": "64MB", "max_connections": 60, "fsync": "off" if self.options.no_fsync else "on",
                    "full_page_writes": "off" if self.options.no_fsync else "on", "logging_collector": "off"}
        flags = [f"--{name}={value}" for name, value in settings.items()]
        with open(self.folder / "log", "ab") as log:
            self.server = subprocess.Popen(unprivileged([self.bin / "postgres", "-D", self.data, *flags]),
                                           cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while subprocess.run([self.bin / "pg_isready", "-q", "-h", self.folder, "-p", str(self.port)],
                             check=False).returncode:
            try:
                code = self.server.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            sys.exit(f"postgres.py: the server ended ({code}):\n{(self.folder / 'log').read_text()}")

    def stop(self, mode="fast"):
        if self.session:
            self.session.communicate()
            self.session = None
        self.server.send_signal(MODES[mode])
        self.server.wait()

    def url(self, database="usherd"):
        return f"postgres://usherd@127.0.0.1:{self.port}/{database}"

    def create(self, database, like="template1"):
        self.psql(f'CREATE DATABASE "{database}" OWNER usherd TEMPLATE "{like}"')

    def obey(self, words):
        command = words[0] if words else ""
        if command == "create":
            self.create(*words[1:])
            return {"url": self.url(words[1])}
        if command in ("stop", "restart"):
            self.stop(*words[1:])
        if command in ("start", "restart"):
            self.start()
        elif command != "stop":
            return {"error": f"unknown command {command}"}
        return {"done": command}


def answer(line):
    print(json.dumps(line), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-fsync", action="store_true", help="quicker; never where durability is tested")
    parser.add_argument("--password-required", metavar="VARIABLE",
                        help="over TCP, usherd signs in with the password this environment variable holds")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="usher-pg-"))
    cluster = None
    try:
        cluster = Cluster(folder, options)
        cluster.start()
        password = os.environ[options.password_required].replace("'", "''") if options.password_required else ""
        cluster.psql("CREATE ROLE usherd LOGIN" + (f" PASSWORD '{password}'" if password else ""))
        cluster.create("usherd")
        answer({"url": cluster.url(), "socket": f"postgres://usherd@/usherd?host={folder}&port={cluster.port}",
                "admin": str(folder), "port": cluster.port})
        for line in sys.stdin:
            answer(cluster.obey(line.split()))
    finally:
        if cluster and cluster.server and cluster.server.poll() is None:
            cluster.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
