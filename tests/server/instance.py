"""One usherd for a test of the program itself, and the command line of such tests."""
import fcntl
import http.client
import json
import os
import pathlib
import socket
import ssl
import subprocess
import sys
import tempfile
import unittest

from service import make_certificate

TRUST_ALL = ssl._create_unverified_context()  # pylint: disable=protected-access


class Instance:
    """usherd in a folder of its own."""

    program = ""  # of the command line

    def __init__(self, *options, certificate=None, sockets=(), environment=None):
        self.folder = tempfile.TemporaryDirectory(prefix="usherd-operation-")
        folder = pathlib.Path(self.folder.name)
        self.log = folder / "log"
        tls = ["--ephemeral-certificate"]
        if certificate:
            make_certificate(folder, subject=certificate)
            tls = ["--certificate", folder / "certificate.pem", "--key", folder / "key.pem"]
        command = [self.program, "serve", "--port", "0", "--db", f"sqlite:{folder}/db", "--mail", f"file:{folder}/mail",
                   "--brand", "northlight", *tls, *options]
        environment = {**os.environ, **(environment or {})}
        passed = [fcntl.fcntl(sock, fcntl.F_DUPFD, 100) for _, sock in sockets]
        if sockets:  # as systemd does: from descriptor 3 on, and the process's own ID in LISTEN_PID
            environment |= {"LISTEN_FDS": str(len(sockets)), "LISTEN_FDNAMES": ":".join(name for name, _ in sockets)}
            moves = " ".join(f"{3 + i}<&{number}" for i, number in enumerate(passed))
            command = ["bash", "-c", f'exec {moves}; export LISTEN_PID=$$; exec "$@"', "-", *command]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                                            env=environment, pass_fds=passed)
        for number in passed:
            os.close(number)
        self.line = json.loads(self.process.stdout.readline() or "{}")
        if not self.line:
            said = self.log.read_text()
            self.__exit__()
            raise RuntimeError(said)
        self.port = int(self.line["listening"].rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()

    def connect(self, source=None):
        return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=60, context=TRUST_ALL, source_address=source)

    def ask(self, method, path, body=None, headers=None):
        connection = self.connect()
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def admin(self, path, headers=None, method="GET"):
        connection = http.client.HTTPConnection(self.line["admin"].split("//")[1], timeout=60)
        try:
            connection.request(method, path, None, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()

    def subject(self):
        """The common name in the certificate served."""
        with socket.create_connection(("127.0.0.1", self.port)) as plain, TRUST_ALL.wrap_socket(plain) as encrypted:
            certificate = encrypted.getpeercert(binary_form=True)
        shown = subprocess.run(["openssl", "x509", "-inform", "DER", "-noout", "-subject"], input=certificate,
                               capture_output=True, check=True)
        return shown.stdout.decode().rsplit("=", 1)[1].strip()

    def logged(self):
        return [json.loads(line) for line in self.log.read_text().splitlines()]

    def until_logged(self, text):
        while text not in self.log.read_text():
            if self.process.poll() is not None:
                raise RuntimeError(f"ended without saying {text!r}")


def admin_instance(*options, **more):
    return Instance("--admin-listen", "127.0.0.1:0", *options, **more)


def main(usage):
    """Runs the tests of the script that was started with --usherd PROGRAM."""
    if sys.argv[1:2] != ["--usherd"]:
        sys.exit(usage)
    Instance.program = sys.argv[2]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
