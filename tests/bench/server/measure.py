"""What the benchmarks measure with: CPU time, memory, wrk."""
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
TICKS = os.sysconf("SC_CLK_TCK")
UNITS = {"us": 1e-3, "ms": 1, "s": 1e3, "m": 6e4}


def cpu(process):
    """Seconds that a process and its children used so far."""
    def own(pid):
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return (int(fields[11]) + int(fields[12])) / TICKS + sum(map(own, children))
    return own(process.pid)


def resident(process):
    """KiB, once what the start or a handshake needed for the moment was given back."""
    def now():
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())[1])
    readings = [now()]
    while len(readings) < 4 or len(set(readings[-4:])) > 1:
        time.sleep(0.25)
        readings.append(now())
    return readings[-1]


class Wrk:
    """A run under way. Any other status than 2xx is an error."""

    def __init__(self, url, seconds, *more, threads=2, connections=32):
        self.process = subprocess.Popen(["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout=30s", "--latency", *more, url],
                                        stdout=subprocess.PIPE, text=True)

    def result(self):
        said = self.process.communicate()[0]
        if self.process.returncode or "Non-2xx" in said or "Socket errors" in said:
            sys.exit(said)
        self.count = int(re.search(r"(\d+) requests in", said)[1])
        self.rate = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
        number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s|m)\b", said).groups()
        self.p99 = float(number) * UNITS[unit]  # milliseconds
        return self


def wrk(url, seconds, *more, **options):
    return Wrk(url, seconds, *more, **options).result()


def p99(times):
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]
