#!/usr/bin/env python3
"""Sends every recorded exchange through Prism and fails on whatever resources/api/openapi.yaml does not allow.

usage: prism.py SOURCE_DIRECTORY EXCHANGES_DIRECTORY

The requests go through `prism proxy` once more, word for word, to a server that gives the answers that usherd gave.
An answer must be one that the document describes, whatever was asked. A request that the document does not allow must
have been refused."""

import collections
import concurrent.futures
import http.client
import http.server
import io
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import threading

import yaml

SOURCE, EXCHANGES = map(pathlib.Path, sys.argv[1:3])
CONTRACT = SOURCE / "resources/api/openapi.yaml"
PRISM = SOURCE / "build/npm/node_modules/.bin/prism"
NUMBER = "X-Test-Exchange"
HOP = {"connection", "content-length", "transfer-encoding", "host", "keep-alive"}

Exchange = collections.namedtuple("Exchange", "method target headers body status reason answer_headers answer_body")


class Buffer:
    """What http.client reads from in place of a socket."""

    def __init__(self, data):
        self.data = data

    def makefile(self, _):
        return self.data


def exchanges(requests, answers):
    """The exchanges of one connection; one whose answer was cut off is none."""
    asked, answered = io.BytesIO(requests), io.BytesIO(answers)
    answered.close = lambda: None  # a response closes its file
    while line := asked.readline():
        method, target, _ = line.decode("ascii").split()
        headers = http.client.parse_headers(asked)
        body = asked.read(int(headers.get("Content-Length", 0)))
        answer = http.client.HTTPResponse(Buffer(answered), method=method)
        try:
            answer.begin()
            answer_body = answer.read()
        except (http.client.HTTPException, ConnectionError):
            return
        yield Exchange(method, target, headers.items(), body, answer.status, answer.reason, answer.getheaders(), answer_body)


def recorded():
    for requests in sorted(EXCHANGES.glob("*.requests")):
        answers = requests.with_suffix(".answers")
        if answers.exists():
            yield from exchanges(requests.read_bytes(), answers.read_bytes())


class Upstream(http.server.BaseHTTPRequestHandler):
    """Gives the answer of the exchange whose number is in the request."""

    protocol_version = "HTTP/1.1"
    known = []

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        exchange = self.known[int(self.headers[NUMBER])]
        self.send_response_only(exchange.status, exchange.reason)
        for name, value in exchange.answer_headers:
            if name.lower() not in HOP:
                self.send_header(name, value)
        if exchange.status not in (204, 304):
            self.send_header("Content-Length", str(len(exchange.answer_body)))
        self.end_headers()
        self.wfile.write(exchange.answer_body)

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = do_HEAD = answer

    def log_message(self, *_):
        pass


class Prism:
    def __init__(self):
        self.upstream = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
        threading.Thread(target=self.upstream.serve_forever, daemon=True).start()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen([PRISM, "proxy", CONTRACT, f"http://127.0.0.1:{self.upstream.server_port}",
            "--host", "127.0.0.1", "--port", str(self.port)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = ""
        for line in self.process.stdout:
            said += line
            if "is listening" in line:
                break
        else:
            sys.exit(f"Prism did not start:\n{said}")
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def violations(self, number, exchange):
        """What Prism has against the request and against the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {name: value for name, value in exchange.headers if name.lower() not in HOP}
        connection.request(exchange.method, exchange.target, exchange.body or None, {**headers, NUMBER: str(number)})
        answer = connection.getresponse()
        answer.read()
        connection.close()
        found = json.loads(answer.headers.get("sl-violations", "[]"))
        if answer.status != exchange.status:
            found.append({"location": ["response"], "message": f"Prism answers {answer.status} in place of {exchange.status}"})
        sides = {"request": [], "response": []}
        for violation in found:
            place = violation.get("location") or ["request"]
            sides[place[0]].append(f"{'.'.join(map(str, place))}: {violation['message']}")
        return sides["request"], sides["response"]

    def close(self):
        self.process.kill()
        self.process.wait()
        self.upstream.shutdown()


def judged(prism, every):
    """The faults of each exchange."""
    Upstream.known = every
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        found = pool.map(prism.violations, range(len(every)), every)
    for exchange, (request, answer) in zip(every, found):
        faults = answer
        if request and exchange.status < 400:
            faults = faults + [f"was accepted, although {fault}" for fault in request]
        yield exchange, faults


def planted(good):
    """Offences against the document that must be found: an exchange as it was, and changed."""
    body = json.loads(good.answer_body)
    yield "a member of another type", good._replace(answer_body=json.dumps({**body, next(iter(body)): []}).encode())
    yield "a member that is missing", good._replace(answer_body=b"{}")
    yield "a status that is not described", good._replace(status=418)
    yield "another type of content", good._replace(answer_headers=[("Content-Type", "text/plain")])
    yield "a request that should have been refused", good._replace(body=b'{"surprise": 1}')


def operation_of(exchange, patterns):
    path = exchange.target.split("?")[0]
    for name, method, pattern in patterns:
        if exchange.method == method and pattern.fullmatch(path):
            return name
    return None


def main():
    if not PRISM.exists():
        print("note: not validated, tests/contract/tools.sh was not run")
        return 77
    document = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
    patterns = [(operation["operationId"], method.upper(), re.compile(re.sub(r"\{\w+\}", "[^/]+", path)))
        for path, item in document["paths"].items() for method, operation in item.items() if method != "parameters"]
    patterns.sort(key=lambda entry: entry[2].pattern.count("[^/]+"))
    every = list(recorded())
    prism = Prism()
    try:
        wrong = 0
        seen = collections.defaultdict(collections.Counter)
        for exchange, faults in judged(prism, every):
            seen[operation_of(exchange, patterns)][exchange.status] += 1
            for fault in faults:
                wrong += 1
                print(f"{exchange.method} {exchange.target} {exchange.status}: {fault}\n    {exchange.body[:300]!r}\n"
                    f"    {exchange.answer_body[:300]!r}")
        for name, _, _ in patterns:
            print(f"{name:24}", "  ".join(f"{status}: {count}" for status, count in sorted(seen[name].items())) or "NEVER ASKED")
        missing = [name for name, _, _ in patterns if not seen[name]]
        good = next(e for e in every if operation_of(e, patterns) == "verifyEmailCode" and e.status == 200)
        for what, offence in planted(good):
            if not next(judged(prism, [offence]))[1]:
                wrong += 1
                print(f"Prism did not find what was planted: {what}")
    finally:
        prism.close()
    print(f"{len(every)} exchanges, {wrong} faults; never asked: {', '.join(missing) or 'none'}")
    return 1 if wrong or missing else 0


if __name__ == "__main__":
    sys.exit(main())
