#!/usr/bin/env python3
"""The systemd unit: systemd finds no fault in it and little exposure, and its ExecStart runs as it would under systemd:
socket passed on, readiness and watchdog told, credentials read, state in its folder, a reload, a stop. Under systemd
itself (PID 1) it is not tested: test machines have none.

usage: unit.py --usherd PROGRAM --packaging packaging/usherd
"""
import argparse
import configparser
import ctypes
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

from service import Client, make_certificate

FIRST_PASSED_SOCKET = 3
PR_SET_MDWE = 65  # MemoryDenyWriteExecute=, as newer kernels have it


def static_checks(folder, packaging, program):
    """What systemd-analyze says against the unit."""
    for name in ("usherd.service", "usherd.socket"):
        text = (packaging / name).read_text()
        (folder / name).write_text(text.replace("/usr/bin/usherd", program))
    service, sock = folder / "usherd.service", folder / "usherd.socket"
    verified = subprocess.run(["systemd-analyze", "verify", service, sock], capture_output=True, text=True, check=False)
    exposed = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--threshold=20", service],
                             capture_output=True, text=True, check=False)
    wrong = [verified.stdout + verified.stderr] if verified.returncode or verified.stderr else []
    if exposed.returncode:
        wrong.append(exposed.stdout + exposed.stderr)
    print(exposed.stdout.strip().splitlines()[-1])
    return wrong


def sections(file):
    """Of a repeated setting the last one."""
    parser = configparser.ConfigParser(strict=False, interpolation=None, comment_prefixes=("#",))
    parser.optionxform = str
    parser.read(file)
    return parser


class Manager:
    """What systemd does for a unit, as far as usherd can tell."""

    def __init__(self, folder, unit, replaced, port):
        service = unit["Service"]
        self.notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notify.bind(str(folder / "notify"))
        self.notify.settimeout(60)
        os.chmod(folder / "notify", 0o777)
        passed = socket.create_server(("127.0.0.1", port))
        state, credentials = folder / "state", folder / "credentials"
        state.mkdir(mode=int(service["StateDirectoryMode"], 8))
        credentials.mkdir()
        (credentials / "smtp-password").write_text("from a credential\n")
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "STATE_DIRECTORY": str(state),
                       "CREDENTIALS_DIRECTORY": str(credentials), "NOTIFY_SOCKET": str(folder / "notify"),
                       "WATCHDOG_USEC": "400000", "LISTEN_FDS": "1", "LISTEN_FDNAMES": "usherd.socket",
                       **{name: os.environ[name] for name in os.environ if name.endswith("SAN_OPTIONS")}}
        command = service["ExecStart"].split()
        command = [replaced.get(word, word) for word in command]
        owner = pwd.getpwnam("nobody")
        if os.geteuid() == 0:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, owner.pw_uid, owner.pw_gid)
            command = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups",
                       "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all", *command]

        def become():
            os.dup2(passed.fileno(), FIRST_PASSED_SOCKET)
            ctypes.CDLL(None).prctl(PR_SET_MDWE, 1, 0, 0, 0)
            os.umask(int(service["UMask"], 8))

        # The shell knows its own ID, which exec keeps.
        command = ["sh", "-c", 'LISTEN_PID=$$ WATCHDOG_PID=$$ exec "$@"', "sh", *command]
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=self.log,
                                        stderr=self.log, pass_fds=[FIRST_PASSED_SOCKET], preexec_fn=become,
                                        close_fds=True, cwd="/")
        passed.close()

    def told(self, wanted):
        """Waits until usherd says that."""
        while wanted not in self.notify.recv(4096).decode().splitlines():
            pass
        return True


def run_for_real(folder, packaging, program):
    certificate, key = make_certificate(folder)
    text = (packaging / "usherd.toml").read_text()
    for old, new in (("/etc/usherd/certificate.pem", certificate), ("/etc/usherd/key.pem", key),
                     ("/var/lib/usherd", folder / "state")):
        text = text.replace(old, str(new))
    config = folder / "usherd.toml"
    config.write_text(text)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    manager = Manager(folder, sections(packaging / "usherd.service"),
                      {"/usr/bin/usherd": program, "/etc/usherd/usherd.toml": str(config)}, port)
    try:
        manager.told("READY=1")
        manager.told("WATCHDOG=1")
        client = Client(port, certificate)
        assert client.once("GET", "/api/v1/configuration")[0] == 200
        manager.process.send_signal(signal.SIGHUP)
        manager.told("WATCHDOG=1")
        assert client.once("GET", "/api/v1/configuration")[0] == 200
        assert (folder / "state" / "usherd.sqlite").stat().st_mode & 0o077 == 0
        manager.process.terminate()
        manager.told("STOPPING=1")
        assert manager.process.wait(60) == 0
    except (AssertionError, OSError) as failure:
        manager.process.kill()
        return [repr(failure), (folder / "log").read_text()]
    finally:
        manager.log.close()
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--packaging", type=pathlib.Path, required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="usher-unit-") as name:
        folder = pathlib.Path(name)
        os.chmod(folder, 0o755)
        program = folder / "usherd"
        shutil.copy(options.usherd, program)  # where everybody may run it
        wrong = static_checks(folder, options.packaging, str(program))
        wrong += run_for_real(folder, options.packaging, str(program))
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
