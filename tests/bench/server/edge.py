"""B1 and B5: the edge beside nginx; how soon it listens, and what memory it needs."""
import socket
import ssl
import subprocess
import sys
import time

from measure import cpu, resident, wrk
from service import Client, free_ports

PATH = "/api/v1/configuration"


def microseconds(process, port, seconds):
    """(server CPU a request, requests a second)"""
    before = cpu(process)
    run = wrk(f"https://127.0.0.1:{port}{PATH}", seconds, "-H", "Accept-Language: zh-CN")  # as the wizard asks
    return (cpu(process) - before) / run.count * 1e6, run.rate


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
    client.connection.request("GET", PATH)
    body = client.connection.getresponse().read()
    beside, = free_ports(1)
    server = nginx(folder, beside, certificate, key, body)
    try:
        rounds = [(microseconds(usherd.process, port, seconds), microseconds(server, beside, seconds)) for _ in range(3)]
    finally:
        server.terminate()
        server.wait()
    (ours, our_rate), (theirs, their_rate) = map(min, zip(*rounds))
    yield ("B1", f"GET {len(body)} bytes, best of 3", f"{ours:.0f} µs CPU, {our_rate:.0f}/s",
           f"nginx: {theirs:.0f} µs CPU, {their_rate:.0f}/s", f"{theirs / ours:.2f} × nginx", "≥ 0.8")


def b5(usherd, port, certificate, connections):
    times = []
    for _ in range(5):
        usherd.end()
        start = time.monotonic()
        usherd.start()
        times.append((time.monotonic() - start) * 1000)
    Client(port, certificate).once("GET", PATH)
    idle = resident(usherd.process)
    context = ssl.create_default_context(cafile=certificate)
    held = [context.wrap_socket(socket.create_connection(("127.0.0.1", port)), server_hostname="localhost")
            for _ in range(connections)]
    held[-1].sendall(f"GET {PATH} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    held[-1].recv(1)
    each = (resident(usherd.process) - idle) / connections
    yield "B5", "start → listening, median of 5", f"{sorted(times)[2]:.0f} ms", "", "", "≤ 100 ms"
    yield "B5", "memory, idle", f"{idle / 1024:.1f} MiB", "", "", "≤ 30 MiB"
    yield "B5", f"memory, each of {connections} idle connections", f"{each:.1f} KiB", "", "", "≤ 48 KiB"
