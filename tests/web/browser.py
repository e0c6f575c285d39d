"""Chromium, driven over its own pipe: what a person sees, presses and is told. No library is needed."""
import base64
import fcntl
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Browser:
    """preferences: of its profile, which is thrown away. window: on the display, in this home; else without one, in its own."""

    def __init__(self, preferences=None, window=False):
        self.profile = tempfile.mkdtemp(prefix="usher-pages-")
        if preferences:
            default = pathlib.Path(self.profile) / "Default"
            default.mkdir()
            (default / "Preferences").write_text(json.dumps(preferences), encoding="utf-8")
        ours_in, answers = os.pipe()
        orders, ours_out = os.pipe()
        # The command that opens an address in this browser, too.
        self.command = [PROGRAM, "--no-sandbox", "--disable-gpu", "--ignore-certificate-errors", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--password-store=basic", "--no-default-browser-check",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                        f"--user-data-dir={self.profile}", *([] if window else ["--headless=new", "--hide-scrollbars"])]
        command = [*self.command, "--remote-debugging-pipe", "about:blank"]
        # It reads its orders from 3 and answers on 4; neither may be in the way of the other's move there.
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 16) for end in (orders, answers)]
        self.process = subprocess.Popen(["bash", "-c", 'exec "$0" "$@" 3<&%d 4>&%d' % tuple(high), *command], pass_fds=high,
                                        stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        env=None if window else {**os.environ, "HOME": self.profile})
        for end in (orders, answers, *high):
            os.close(end)
        self.reader = os.fdopen(ours_in, "rb", buffering=0)
        self.writer = os.fdopen(ours_out, "wb", buffering=0)
        self.rest = b""
        self.serial = 0
        self.events = []
        self.session = None
        self.tabs = set()
        self.attach(self.ask("Target.createTarget", url="about:blank")["targetId"])

    def attach(self, target):
        self.session = None
        self.tabs.add(target)
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility", "Audits"):
            self.ask(f"{domain}.enable")
        self.ask("Page.setLifecycleEventsEnabled", enabled=True)

    def turn_to_new_tab(self, address):
        """False: nobody has opened a tab at such an address so far."""
        session, self.session = self.session, None
        found = self.ask("Target.getTargets")["targetInfos"]
        self.session = session
        for target in found:
            if target["type"] == "page" and target["targetId"] not in self.tabs and target["url"].startswith(address):
                self.attach(target["targetId"])
                return True
        return False

    def close(self):
        self.process.terminate()
        self.process.wait(30)
        self.reader.close()
        self.writer.close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def read(self):
        while b"\0" not in self.rest:
            more = self.reader.read(1 << 16)
            if not more:
                raise RuntimeError("the browser ended")
            self.rest += more
        message, _, self.rest = self.rest.partition(b"\0")
        return json.loads(message)

    def ask(self, method, **parameters):
        self.serial += 1
        order = {"id": self.serial, "method": method, "params": parameters}
        if self.session:
            order["sessionId"] = self.session
        self.writer.write(json.dumps(order).encode() + b"\0")
        while True:
            message = self.read()
            if message.get("id") == self.serial:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def until(self, method, fits=lambda params: True):
        """The next event of this name that fits."""
        while True:
            for at, event in enumerate(self.events):
                if event["method"] == method and fits(event["params"]):
                    del self.events[:at + 1]
                    return event["params"]
            self.events.append(self.read())

    def loaded(self, loader):
        """This document; the page before it may load itself again at any moment, and tell of that late."""
        self.until("Page.lifecycleEvent", lambda told: told["name"] == "load" and told["loaderId"] == loader)

    def begin(self):
        self.events.clear()

    def go(self, url):
        self.begin()
        self.loaded(self.ask("Page.navigate", url=url)["loaderId"])

    def run(self, script):
        """For the test alone: the pages run nothing. Between two pages it waits for the next one."""
        patience = time.monotonic() + 30
        while True:
            try:
                return self.ask("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")
            except RuntimeError as refused:
                if "execution context" not in str(refused) or time.monotonic() > patience:
                    raise
                time.sleep(0.05)

    def turn(self, act):
        """The page that an act leads to."""
        self.begin()
        act()
        new = self.until("Page.frameNavigated", lambda told: "parentId" not in told["frame"])
        self.loaded(new["frame"]["loaderId"])

    def press(self, selector):
        """A click that leads to another page."""
        self.turn(lambda: self.run(f"document.querySelector({json.dumps(selector)}).click()"))

    def click(self, selector):
        """With the mouse, as a person does: what only a person may do is allowed then."""
        middle = self.run(f"(e => {{ e.scrollIntoView({{block: 'center'}}); const r = e.getBoundingClientRect();"
                          f" return [r.x + r.width / 2, r.y + r.height / 2]; }})(document.querySelector({json.dumps(selector)}))")
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=middle[0], y=middle[1], button="left", clickCount=1)

    def language(self, header):
        self.ask("Network.setExtraHTTPHeaders", headers={"Accept-Language": header})

    def look(self, width, dark, height=900, large=1):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=large, mobile=False)
        self.ask("Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def picture(self, path):
        shot = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def url(self):
        return self.run("location.href")

    def complaints(self):
        """What the browser itself found wrong with the pages since begin(): refused by the policy, and the like."""
        logged = [event["params"]["entry"]["text"] for event in self.events if event["method"] == "Log.entryAdded"]
        issues = [event["params"]["issue"]["code"] for event in self.events if event["method"] == "Audits.issueAdded"]
        return logged + issues

    def tree(self):
        """(role, name) of all that a screen reader is told, in order."""
        nodes = self.ask("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if not node["ignored"]]
