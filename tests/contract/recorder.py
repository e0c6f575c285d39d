#!/usr/bin/env python3
"""Stands in for usherd in a test and writes down what goes over the wire.

usage: USHER_TEST_EXCHANGES=DIR recorder.py USHERD serve ARGUMENTS...

usherd runs behind a TLS front with the same certificate, or one of its own, which is announced in place of usherd's. Each
connection's bytes in both directions become a pair of files in DIR, unchanged."""

import ctypes
import hashlib
import itertools
import json
import os
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None)
FOLDER = pathlib.Path(os.environ["USHER_TEST_EXCHANGES"])
COUNT = itertools.count()


def option(arguments, name):
    return arguments[arguments.index(name) + 1] if name in arguments else None


def own_certificate(folder):
    names = [f"{folder}/{name}.pem" for name in ("certificate", "key")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1",
        "-out", names[0], "-keyout", names[1]], check=True, capture_output=True)
    return names


def copy(source, sink, record):
    try:
        while data := source.recv(65536):
            with open(record, "ab") as file:
                file.write(data)
            sink.sendall(data)
    except OSError:
        pass  # cut off: so is the other side
    for end in (source, sink):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def carry(client, front, backend, target):
    name = f"{os.getpid()}-{next(COUNT):05}"
    try:
        near = front.wrap_socket(client, server_side=True)
        far = backend.wrap_socket(socket.create_connection(target))
    except OSError:
        return client.close()
    there = threading.Thread(target=copy, args=(near, far, FOLDER / f"{name}.requests"), daemon=True)
    there.start()
    copy(far, near, FOLDER / f"{name}.answers")
    there.join()
    near.close()
    far.close()


def serve(arguments):
    FOLDER.mkdir(parents=True, exist_ok=True)
    usherd = subprocess.Popen(arguments, stdout=subprocess.PIPE,
        preexec_fn=lambda: LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda caught, _: usherd.send_signal(caught))
    line = usherd.stdout.readline()
    if line:
        said = json.loads(line)
        host, port = said["listening"].removeprefix("https://").rsplit(":", 1)
        front = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with tempfile.TemporaryDirectory() as folder:
            given = [option(arguments, "--certificate"), option(arguments, "--key")]
            files = given if all(given) else own_certificate(folder)
            front.load_cert_chain(*files)
            der = ssl.PEM_cert_to_DER_cert(pathlib.Path(files[0]).read_text(encoding="ascii").split("-----END")[0]
                + "-----END CERTIFICATE-----\n")
        backend = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        backend.check_hostname = False
        backend.verify_mode = ssl.CERT_NONE
        listener = socket.create_server((host.strip("[]"), 0))

        def accept():
            while True:
                client, _ = listener.accept()
                threading.Thread(target=carry, args=(client, front, backend, (host.strip("[]"), int(port))),
                    daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        said["listening"] = f"https://{host}:{listener.getsockname()[1]}"
        said["fingerprint"] = "sha256:" + hashlib.sha256(der).hexdigest()
        print(json.dumps(said), flush=True)
    return usherd.wait()


if __name__ == "__main__":
    code = serve(sys.argv[1:])
    os._exit(code if code >= 0 else 128 - code)  # connections that are still open are no reason to stay
