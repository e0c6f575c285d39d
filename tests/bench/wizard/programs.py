"""The two programs that are compared: started, watched until their first page is painted, and measured from outside."""
import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 60  # seconds
LINK = ["-pie", "-Wl,-z,relro,-z,now,-z,noexecstack,--as-needed"]
NOT_OURS = re.compile(r"^-(?:[DI]USHER|I|o$|c$)")


def flags_of(usher):
    """The flags that the wizard's main.cpp was compiled with, from its build."""
    for folder in usher.resolve().parents:
        commands = folder / "compile_commands.json"
        if not commands.is_file():
            continue
        for entry in json.loads(commands.read_text()):
            words = shlex.split(entry["command"])
            if "usher.dir" in entry["command"] and "mocs_compilation" not in entry["file"] and "-c" in words:
                words = words[words.index(next(word for word in words if word.startswith("-"))):]
                return [word for word in words[:words.index("-o")] if not NOT_OURS.match(word)]
    sys.exit(f"{usher} is in no build folder: its flags are not known (compile_commands.json)")


def build(usher, folder):
    """(bare, shim): the floor, compiled as the wizard is, and what notes the first paint."""
    bare, shim = folder / "bare", folder / "firstpaint.so"
    subprocess.run(["c++", *flags_of(usher), *LINK, "-o", bare, HERE / "bare.cpp", "-lQt6Widgets", "-lQt6Gui", "-lQt6Core"],
                   check=True)
    subprocess.run(["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", shim,
                    HERE / "firstpaint.c"], check=True)
    return bare, shim


def wait_for(what, condition, seconds=PATIENCE):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(0.005)
    sys.exit(f"in vain: {what}")


class Running:
    """A program from its start, with its first page painted."""

    def __init__(self, command, shim, folder):
        self.report = folder / "firstpaint.report"
        self.report.unlink(missing_ok=True)
        environment = {**os.environ, "LD_PRELOAD": str(shim), "FIRSTPAINT": str(self.report)}
        begun = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, close_fds=False)
        painted, used = wait_for(f"{command[0]} paints", self.painted)
        self.milliseconds, self.cpu = (painted - begun) / 1e6, used / 1e6

    def painted(self):
        if self.process.poll() is not None:
            sys.exit(f"{self.process.args[0]} ended ({self.process.returncode}): {self.process.stdout.read()}")
        found = re.search(r"^painted (\d+) (\d+)\n", self.report.read_text(), re.M) if self.report.exists() else None
        return found and (int(found[1]), int(found[2]))

    def before_painting(self):
        """[(what, name)] in order: connect, resolve, scan, open."""
        return [tuple(line.split(" ", 1)) for line in self.report.read_text().splitlines() if not line.startswith("painted")]

    def end(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        for left in pathlib.Path(os.environ["XDG_RUNTIME_DIR"]).glob("usher-*"):
            left.unlink()  # or the next start would first look whether this one still lives


def pss(pid):
    """KiB; 0 where the process is gone."""
    try:
        found = re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)
    except (OSError, ProcessLookupError):
        return 0
    return int(found[1]) if found else 0


def settled_pss(process, seconds):
    """Once it changes by less than a hundredth, and not before so many seconds: other programs with Qt share pages, and come
    and go."""
    readings, until = [], time.monotonic() + seconds
    while time.monotonic() < until or max(readings[-4:]) > 1.01 * min(readings[-4:]):
        readings.append(pss(process.pid))
        time.sleep(0.25)
        if time.monotonic() > until + PATIENCE:
            break
    return readings[-1]


class Wizard:
    def __init__(self, program, shim, folder, service, certificate):
        self.program, self.shim, self.folder = program, shim, folder
        self.options = ["--language", "en", "--backend", service, "--ca", str(certificate)]

    def start(self):
        state = self.folder / "state"
        shutil.rmtree(state, ignore_errors=True)
        return Running([str(self.program), *self.options, "--state", str(state)], self.shim, self.folder)

    def tour(self):
        """(report, PSS at its end) of both routes in a demo of its own."""
        process = subprocess.Popen([self.program, "--demo", "--language", "en", "--tour", self.folder / "tour"],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        last = 0
        while process.poll() is None:
            last = pss(process.pid) or last
            time.sleep(0.05)
        report, trouble = process.communicate()
        if process.returncode:
            sys.exit(f"the tour ended with {process.returncode}: {report}{trouble}")
        return report, last


class Bare:
    def __init__(self, program, shim, folder):
        self.program, self.shim, self.folder = program, shim, folder

    def start(self):
        return Running([str(self.program)], self.shim, self.folder)

    def through(self):
        """PSS after all its pages."""
        running = Running([str(self.program), "--through"], self.shim, self.folder)
        if running.process.stdout.readline() != "through\n":
            sys.exit("the bare program did not get through its pages")
        found = pss(running.process.pid)
        running.end()
        return found
