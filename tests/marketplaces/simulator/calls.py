"""A request before it is sent, so that it can be sent again, late, twice at once, or without hearing the answer."""
import base64
import concurrent.futures
import dataclasses
import http.client
import json
import secrets
import socket
import ssl
import threading
import urllib.parse
import uuid


@dataclasses.dataclass(frozen=True)
class Call:
    method: str
    path: str  # with its query, encoded
    headers: tuple = ()  # (name, value)
    body: bytes = b""

    def form(self):
        """The fields, if a browser posts it as a form."""
        return dict(urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=True))


@dataclasses.dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    def json(self):
        return json.loads(self.body)


def with_query(path, parameters, quote=urllib.parse.quote):
    """Blanks as %20; quote_plus makes them a plus sign."""
    return path + "?" + urllib.parse.urlencode(parameters, quote_via=quote, safe="")


def form(path, fields):
    body = urllib.parse.urlencode(fields).encode()
    return Call("POST", path, (("Content-Type", "application/x-www-form-urlencoded"),), body)


def compact(value):
    """JSON without blanks, members in their order, text as it is."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def opaque(facts):
    """A token that nobody but who made it is to look into: the fakes need no list of what was handed out."""
    return base64.urlsafe_b64encode(compact({**facts, "salt": secrets.token_hex(8)})).decode().rstrip("=")


def opened(token):
    """The facts in a token; ValueError for anything else."""
    facts = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    if not isinstance(facts, dict):
        raise ValueError("no token of ours")
    return facts


def digits(count):
    return "".join(secrets.choice("123456789") for _ in range(count))


def guid():
    return str(uuid.uuid4())


class Peer:
    """Who is called, over TLS that is verified: usherd, or a fake."""

    def __init__(self, url, authority, timeout=60):
        parts = urllib.parse.urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.path.strip("/"):
            raise ValueError(f"{url}: wanted https://host[:port]")
        self.url = f"https://{parts.netloc}"
        self.host, self.port, self.timeout = parts.hostname, parts.port or 443, timeout
        self.context = ssl.create_default_context(cafile=authority)

    def connect(self):
        return http.client.HTTPSConnection(self.host, self.port, timeout=self.timeout, context=self.context)

    def send(self, call):
        connection = self.connect()
        try:
            self._request(connection, call)
            heard = connection.getresponse()
            return Answer(heard.status, heard.headers, heard.read())
        finally:
            connection.close()

    def lose_answer(self, call, early=False):
        """The answer is never read. It is waited for, so that whatever the call asks for is done by now; early: not even
        that, the connection is cut as soon as the request is out."""
        connection = self.connect()
        try:
            self._request(connection, call)
            if not early:
                connection.sock.recv(1)
        finally:
            # Cut, not closed in good order.
            if connection.sock:
                connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.close()

    def at_once(self, calls):
        """The answers, in the calls' order; all calls leave in the same moment."""
        calls = list(calls)
        start = threading.Barrier(len(calls))

        def one(call):
            connection = self.connect()
            try:
                connection.connect()
                start.wait(self.timeout)
                self._request(connection, call)
                heard = connection.getresponse()
                return Answer(heard.status, heard.headers, heard.read())
            finally:
                connection.close()

        with concurrent.futures.ThreadPoolExecutor(len(calls)) as threads:
            return list(threads.map(one, calls))

    @staticmethod
    def _request(connection, call):
        connection.putrequest(call.method, call.path, skip_accept_encoding=True)
        for name, value in call.headers:
            connection.putheader(name, value)
        if call.body or call.method not in ("GET", "HEAD"):
            connection.putheader("Content-Length", str(len(call.body)))
        connection.endheaders(call.body or None)
