#!/usr/bin/env python3
"""What usherd costs, beside what it is measured against in the same run: a table in Markdown.

usage: bench.py --usherd PROGRAM [--short]

  B1  server CPU a request, GET of the configuration over kept TLS connections, beside nginx serving the same bytes
  B2  small durable writes a second on SQLite, beside the same rows inserted by themselves, one commit each
  B5  time until it listens; resident memory when idle and for each open connection

--short runs each for a second: whether it works, not what it costs. It judges no figure."""
import argparse
import os
import pathlib
import re
import resource
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "server"))
from customers import config  # noqa: E402
from service import Client, Sqlite, Usherd, free_ports, make_certificate  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")


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


def wrk(url, seconds, *more):
    """Requests that were answered; any other status than 2xx is an error."""
    said = subprocess.run(["wrk", "-t2", "-c32", f"-d{seconds}s", *more, url], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(said)
    return int(re.search(r"(\d+) requests in", said)[1]), float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def microseconds(process, url, seconds):
    before = cpu(process)
    count, rate = wrk(url, seconds)
    return (cpu(process) - before) / count * 1e6, rate


def nginx(folder, port, certificate, key, body):
    (folder / "root/api/v1").mkdir(parents=True)
    (folder / "root/api/v1/configuration").write_bytes(body)
    file = folder / "nginx.conf"
    own = "".join(f"{what}_temp_path {folder}/{what}; " for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    file.write_text(f"""
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.err;
events {{ }}
http {{
    {own}
    access_log {folder}/nginx.log; default_type application/json; keepalive_requests 100000000;
    server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {certificate}; ssl_certificate_key {key};
             ssl_protocols TLSv1.2 TLSv1.3; root {folder}/root; }}
}}
""")
    folder.chmod(0o755)
    process = subprocess.Popen(["/usr/sbin/nginx", "-c", file, "-p", folder], stderr=subprocess.DEVNULL)
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return process
        except OSError:
            if process.poll() is not None:
                sys.exit(f"nginx did not start ({process.returncode})")
            time.sleep(0.01)


def b1(usherd, folder, port, certificate, key, seconds):
    client = Client(port, certificate)
    client.connection.request("GET", "/api/v1/configuration")
    body = client.connection.getresponse().read()
    beside, = free_ports(1)
    server = nginx(folder, beside, certificate, key, body)
    try:
        rounds = [(microseconds(usherd.process, f"https://127.0.0.1:{port}/api/v1/configuration", seconds),
                   microseconds(server, f"https://127.0.0.1:{beside}/api/v1/configuration", seconds)) for _ in range(3)]
    finally:
        server.terminate()
        server.wait()
    (ours, our_rate), (theirs, their_rate) = min(rounds, key=lambda pair: pair[0][0])[0], min(rounds, key=lambda pair: pair[1][0])[1]
    yield ("B1", f"GET {len(body)} bytes, best of 3", f"{ours:.0f} µs CPU, {our_rate:.0f}/s", f"nginx: {theirs:.0f} µs CPU, {their_rate:.0f}/s",
           f"{theirs / ours:.2f} × nginx", "≥ 0.8")


def b2(database, folder, port, seconds):
    count, rate = wrk(f"https://127.0.0.1:{port}", seconds, "-s", str(HERE / "codes.lua"))
    rows = database.rows("SELECT * FROM email_codes LIMIT 20000")
    create = database.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'email_codes' AND sql IS NOT NULL")
    raw = sqlite3.connect(folder / "raw.sqlite", isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    for (statement,) in create:
        raw.execute(statement)
    insert = f"INSERT INTO email_codes VALUES ({','.join('?' * len(rows[0]))})"
    start, inserted = time.monotonic(), 0
    for row in rows:
        raw.execute(insert, row)
        inserted += 1
        if time.monotonic() - start > seconds:
            break
    bare = inserted / (time.monotonic() - start)
    yield ("B2", "a code asked for: code, intent, mail, audit", f"{rate:.0f} writes/s", f"one row a commit: {bare:.0f}/s",
           f"{rate / bare:.2f} ×", "≥ 2")


def b5(usherd, port, certificate, connections):
    times = []
    for _ in range(5):
        usherd.end()
        start = time.monotonic()
        usherd.start()
        times.append((time.monotonic() - start) * 1000)
    Client(port, certificate).once("GET", "/api/v1/configuration")
    idle = resident(usherd.process)
    context = ssl.create_default_context(cafile=certificate)
    held = [context.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="localhost") for _ in range(connections)]
    held[-1].sendall(b"GET /api/v1/configuration HTTP/1.1\r\nHost: localhost\r\n\r\n")
    held[-1].recv(1)
    each = (resident(usherd.process) - idle) / connections
    yield "B5", "start → listening, median of 5", f"{sorted(times)[2]:.0f} ms", "", "", "≤ 100 ms"
    yield "B5", "memory, idle", f"{idle / 1024:.1f} MiB", "", "", "≤ 30 MiB"
    yield "B5", f"memory, each of {connections} idle connections", f"{each:.1f} KiB", "", "", "≤ 48 KiB"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--short", action="store_true")
    options = parser.parse_args()
    seconds, connections = (1, 100) if options.short else (5, 1000)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the beginning\n")
    print("| | what | usherd | beside it | ratio | target |\n| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="usher-bench-") as name:
        folder = pathlib.Path(name)
        database = Sqlite(folder)
        certificate, key = make_certificate(folder)
        port, = free_ports(1)
        more = f"listen.port = {port}\nlimits.connections_per_address = 5000"
        usherd = Usherd(options.usherd, folder, config(database, folder, certificate, key, more)).start()
        try:
            for part in (b5(usherd, port, certificate, connections), b1(usherd, folder, port, certificate, key, seconds),
                         b2(database, folder, port, seconds)):
                for row in part:
                    print("|", " | ".join(row), "|", flush=True)
        finally:
            usherd.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main())
