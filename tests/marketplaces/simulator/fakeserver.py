"""What the fakes of the marketplaces' interfaces share: HTTPS in threads, what was asked, trouble on request."""
import dataclasses
import http.server
import json
import re
import ssl
import threading
import urllib.parse

from .calls import Call, compact

CUT = "cut"  # as trouble: the connection ends without an answer


@dataclasses.dataclass
class Asked:
    method: str
    path: str  # decoded
    query: dict
    headers: dict  # names in lower case; of repeated ones the values, joined
    body: bytes
    target: str  # path and query as they came

    def form(self):
        return dict(urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True))


class Instead(Exception):
    """The answer is not 200 with JSON."""

    def __init__(self, status, body, headers=()):
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """Clients that cut the connection are part of the play."""


class FakeServer:
    """A subclass lists its ways in WAYS: (method, pattern of the path, name of the function that answers). That function
    takes what was asked and the pattern's groups and returns JSON, or raises Instead. Used with `with`."""

    WAYS = ()

    def __init__(self, certificate, key, port=0):
        self.asked = []  # but what /control/ was told
        self.lock = threading.RLock()
        self._trouble = []
        self._server = Server(("127.0.0.1", port), self._handler())
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"https://localhost:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def trouble(self, pattern, what, times=1):
        """The next requests whose path matches get this instead: CUT, or (status, JSON)."""
        with self.lock:
            self._trouble += [(pattern, what)] * times

    def calm(self):
        """No more trouble."""
        with self.lock:
            self._trouble.clear()

    def count(self, method, pattern):
        with self.lock:
            return sum(one.method == method and re.fullmatch(pattern, one.path) is not None for one in self.asked)

    def answer(self, asked):
        """(status, JSON or None for nothing, headers), or CUT."""
        with self.lock:
            if not asked.path.startswith("/control/"):
                self.asked.append(asked)
                for number, (pattern, what) in enumerate(self._trouble):
                    if re.fullmatch(pattern, asked.path):
                        del self._trouble[number]
                        return CUT if what == CUT else (*what, ())
            try:
                for method, pattern, name in self.WAYS:
                    match = re.fullmatch(pattern, asked.path)
                    if match and method == asked.method:
                        return 200, getattr(self, name)(asked, *match.groups()), ()
            except Instead as other:
                return other.status, other.body, other.headers
            return 404, {"error": "not_found"}, ()

    def _handler(fake):  # pylint: disable=no-self-argument
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 60

            def log_message(self, *_):
                pass

            def handle_any(self):
                parts = urllib.parse.urlsplit(self.path)
                headers = {}
                for name, value in self.headers.items():
                    headers[name.lower()] = f"{headers[name.lower()]},{value}" if name.lower() in headers else value
                body = self.rfile.read(int(headers.get("content-length", "0")))
                answer = fake.answer(Asked(self.command, urllib.parse.unquote(parts.path),
                                           dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True)), headers, body,
                                           self.path))
                if answer == CUT:
                    self.close_connection = True
                    return
                status, content, more = answer
                raw = b"" if content is None else compact(content)
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                for name, value in more:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(raw)

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

        return Handler


def json_of(asked):
    try:
        body = json.loads(asked.body)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Instead(400, {"error": "bad_request"})
    return body


def control(name, facts):
    """What a test tells a fake from outside of its process."""
    return Call("POST", f"/control/{name}", (("Content-Type", "application/json"),), compact(facts))
