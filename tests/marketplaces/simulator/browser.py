"""The buyer's browser, as far as a hand-over depends on it: cookies with SameSite and the __Host- prefix, redirects, Origin
and Sec-Fetch-Site, forms and links of a page. No script runs."""
import dataclasses
import html.parser
import re
import urllib.parse

from .calls import Call, form

REDIRECTS = (301, 302, 303, 307, 308)
TICKET = re.compile(r"^(?!https?:)[a-z][a-z0-9+.-]*:", re.I)
PAIRING = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


class Page(html.parser.HTMLParser):
    """links: href of each; forms: (action, fields); text: what is to be read."""

    def __init__(self, text):
        super().__init__()
        self.links, self.forms, self.text, self._silent = [], [], "", 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.text += " "
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        elif tag == "form":
            self.forms.append((attributes.get("action") or "", {}))
        elif tag in ("input", "button") and self.forms and attributes.get("name"):
            self.forms[-1][1][attributes["name"]] = attributes.get("value") or ""
        elif tag in ("script", "style"):
            self._silent += 1

    def handle_endtag(self, tag):
        self.text += " "
        if tag in ("script", "style"):
            self._silent -= 1

    def handle_data(self, data):
        if not self._silent:
            self.text += data

    def ticket(self):
        """Of the link that opens the wizard; empty: there is none."""
        for link in self.links:
            if TICKET.match(link):
                return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(link).query)).get("t", "")
        return ""

    def pairing_code(self):
        found = PAIRING.search(self.text)
        return found[0] if found else ""

    def form_to(self, path):
        """Its fields; None: there is no such form."""
        for action, fields in self.forms:
            if urllib.parse.urlsplit(action).path == path:
                return dict(fields)
        return None


@dataclasses.dataclass
class Visit:
    """Where a navigation ended, and the way there."""
    answers: list  # (Call, Answer), the last one is the page
    page: Page

    @property
    def status(self):
        return self.answers[-1][1].status

    @property
    def path(self):
        return self.answers[-1][0].path


class Browser:
    def __init__(self, peer, language="en"):
        self.peer, self.language, self.cookies = peer, language, {}  # name: (value, SameSite)

    def from_marketplace(self, call, origin="https://marketplace.example"):
        """What a page of the marketplace opens or posts: another site's doing."""
        return self._go(call, "cross-site", origin)

    def open(self, path):
        """Typed, or a link within the page."""
        return self._go(Call("GET", path), "same-origin", self.peer.url)

    def submit(self, path, fields, origin=None):
        """A form of the page; with another origin it is another site's form."""
        own = origin in (None, self.peer.url)
        return self._go(form(path, fields), "same-origin" if own else "cross-site", origin or self.peer.url)

    def _sent_cookies(self, call, site):
        same = site == "same-origin"
        return "; ".join(f"{name}={value}" for name, (value, same_site) in self.cookies.items()
                         if same or same_site == "none" or (same_site == "lax" and call.method == "GET"))

    def _keep(self, header):
        first, *rest = [part.strip() for part in header.split(";")]
        name, _, value = first.partition("=")
        attributes = {key.lower(): given for key, _, given in (part.partition("=") for part in rest)}
        if name.startswith("__Host-") and ("secure" not in attributes or attributes.get("path") != "/"
                                           or "domain" in attributes):
            raise ValueError(f"a browser drops this cookie: {name}; {'; '.join(rest)}")
        if attributes.get("max-age") == "0":
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = (value, attributes.get("samesite", "lax").lower())

    def _go(self, call, site, origin):
        answers = []
        for _ in range(6):
            headers = [*call.headers, ("Accept", "text/html,application/xhtml+xml"), ("Accept-Language", self.language),
                       ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"),
                       ("Sec-Fetch-User", "?1")]
            if call.method == "POST":
                headers.append(("Origin", origin))
            if cookies := self._sent_cookies(call, site):
                headers.append(("Cookie", cookies))
            answer = self.peer.send(dataclasses.replace(call, headers=tuple(headers)))
            answers.append((call, answer))
            for header in answer.headers.get_all("Set-Cookie", []):
                self._keep(header)
            if answer.status not in REDIRECTS:
                return Visit(answers, Page(answer.body.decode(errors="replace")))
            target = urllib.parse.urlsplit(urllib.parse.urljoin(self.peer.url + call.path, answer.headers["Location"]))
            if f"{target.scheme}://{target.netloc}" != self.peer.url:
                raise ValueError("sent to another site")
            # A redirected navigation is still the doing of who began it.
            path = target.path + (f"?{target.query}" if target.query else "")
            kept = answer.status in (307, 308)
            call = dataclasses.replace(call, path=path) if kept else Call("GET", path)
        raise ValueError("redirected for ever")
