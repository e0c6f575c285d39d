#!/usr/bin/env python3
"""The wizard's window in surroundings that nobody wishes for: it works, or says exactly what is wrong, and what was typed is
there afterwards. Needs a session and a display of its own (withsession.sh, withdisplay.sh).

usage: windows.py --usher PROGRAM --usherd PROGRAM [--pictures FOLDER] [unittest's arguments]"""
import json
import os
import pathlib
import signal
import subprocess
import sys

from surroundings import ENDS_WITH_US, HERE, NAME, PASSWORD, Clock, Proxy, Service, network, read_only, small_disk
from table import Rows, long_only, main, options

sys.path.insert(0, str(HERE.parent / "marketplaces"))
try:
    from wizardwindow import Atspi, WizardWindow
except (ImportError, ValueError) as missing:
    print(f"no AT-SPI for Python: {missing}")
    sys.exit(77)

UNSAVED = "Your answers cannot be kept on this computer"
BASIC = "Basic information"
SCHEME = json.loads((HERE.parent.parent / "resources/brands/northlight/brand.json").read_text())["link_scheme"]


class OneOfMany(WizardWindow):
    """The window of this process."""

    def __init__(self, process):
        super().__init__(options().usher)
        self.process = process

    def processes(self):
        return [self.process.pid] if self.process.poll() is None else []

    def says(self, *parts):
        for part in parts:
            self.until(f"“{part}”", lambda text=part: any(text in said for said in self.texts()))


class Windows(Rows):
    """Each method is a row; the name says what is around the program."""

    def setUp(self):
        super().setUp()
        self.service = None
        self.state = self.folder / "state"
        self.state.mkdir()

    def serve(self, **how):
        self.service = Service(options().usherd, self.folder / "service", **how)
        self.addCleanup(self.service.close)

    def start(self, *more, host="", brand="northlight", inside=(), environment=None, without=()):
        if self.service is None:
            self.serve()
        around = {**os.environ, **(environment or {})}
        for name in without:
            around.pop(name, None)
        return subprocess.Popen(
            [*inside, *ENDS_WITH_US, options().usher, "--brand", brand, "--backend", self.service.address(host), "--ca",
             self.service.authority, "--language", "en", "--state", self.state / brand, *more],
            env=around, stderr=subprocess.PIPE, text=True)

    def open(self, *more, **around):
        process = self.start(*more, **around)
        self.addCleanup(self.end, process)
        return OneOfMany(process)

    @staticmethod
    def end(process, how=signal.SIGKILL):
        if process.poll() is None:
            process.send_signal(how)
        return process.communicate(timeout=60)

    def picture(self, window, name):
        if options().pictures:
            options().pictures.mkdir(parents=True, exist_ok=True)
            window.picture(options().pictures / f"{self.id().rsplit('.', 1)[-1]}-{name}.png")

    @staticmethod
    def walk(window):
        """To the first form, and a site."""
        window.reach("Activate your Commercial Plan")
        window.press("Alibaba Cloud")
        window.press("Next")
        window.reach("Do you have a Billing Center account?")
        window.press("I have no Billing Center account")
        window.press("Next")
        window.reach(BASIC)
        window.press("China")
        window.choose_first("Site")

    def kept(self, inside=()):
        """The draft as it is on disk."""
        read = subprocess.run([*inside, "cat", self.state / "northlight" / "state.json"], capture_output=True, check=False).stdout
        return json.loads(read) if read else {}

    def until_kept(self, window, text, inside=()):
        window.until(f"“{text}” on disk", lambda: text in json.dumps(self.kept(inside)))

    def typed(self, window, name):
        """What a field holds."""
        node = next(node for node in window.nodes() if node.get_name() == name and node.get_state_set().contains(Atspi.StateType.EDITABLE))
        return Atspi.Text.get_text(node, 0, -1)

    # --- network ----------------------------------------------------------------------------------------------------

    @long_only
    def test_only_ipv6(self):
        inside = self.apart(network)
        self.serve(host="::1", inside=inside.command())
        window = self.open(inside=inside.command())
        self.walk(window)

    @long_only
    def test_network_that_goes_and_comes(self):
        inside = self.apart(network)
        self.serve(host="::1", inside=inside.command())
        window = self.open(inside=inside.command())
        self.walk(window)
        window.fill("E-mail", "ana.lind@example.com")
        inside.run("ip addr del ::1/128 dev lo; ip link set lo down")
        window.press("Send code")
        window.says("Your purchase is safe", "ry again")
        self.picture(window, "gone")
        inside.run("ip link set lo up")
        self.assertEqual(self.typed(window, "E-mail"), "ana.lind@example.com")
        window.press("Try again")
        window.says("a•••@e•••.com")
        self.assertEqual(len(list(self.service.mails.glob("*.eml"))), 1)

    def test_proxy_with_a_password(self):
        proxy = Proxy()
        self.addCleanup(proxy.close)
        window = self.open(host=NAME, environment={"https_proxy": proxy.address()})
        window.says("Your network's proxy wants to know who you are.")
        self.picture(window, "asks")
        window.press("Sign in to the proxy")
        window.reach("Network settings")
        for password in ("wrong-one", Proxy.PASSWORD):
            window.fill("Username", Proxy.USER)
            window.fill("Password", password)
            window.press("Sign in to the proxy")
            if password != Proxy.PASSWORD:
                window.says("The proxy did not accept these. Check both, then try again.")
        self.walk(window)
        self.assertGreater(proxy.tunnels, 0)

    # --- two at once ------------------------------------------------------------------------------------------------

    @long_only
    def test_two_brands(self):
        both = [self.open(brand=brand) for brand in ("northlight", "truewatch")]
        for window in both:
            window.reach("Activate your Commercial Plan")

    def second_start(self, **around):
        first = self.open(**around)
        first.reach("Activate your Commercial Plan")
        later = self.start(f"{SCHEME}:/activate?t={'A' * 43}", **around)
        said = later.communicate(timeout=60)[1]
        self.assertEqual(later.returncode, 0, said)
        first.reach("Your purchase did not come over")

    @long_only
    def test_second_start_with_a_link(self):
        self.second_start()

    def test_second_start_in_a_long_folder(self):
        """Longer than a socket's path may be."""
        runtime = pathlib.Path(self.folder, "r" * 200)
        runtime.mkdir(0o700)
        os.symlink(pathlib.Path(os.environ["XDG_RUNTIME_DIR"], "at-spi"), runtime / "at-spi")
        self.second_start(environment={"XDG_RUNTIME_DIR": str(runtime)})

    @long_only
    def test_second_start_without_a_folder(self):
        self.second_start(environment={"TMPDIR": "/nowhere/at/all"}, without=["XDG_RUNTIME_DIR"])

    # --- time -------------------------------------------------------------------------------------------------------

    @long_only
    def test_clock_before_the_certificate(self):
        window = self.open(environment=Clock(self.folder, -1).environment())
        window.says("The service's certificate is not valid yet.", "Correct its date and time")
        self.picture(window, "early")

    def send_code(self, window):
        window.fill("E-mail", "ana.lind@example.com")
        window.press("Send code")
        window.says("a•••@e•••.com")

    def test_clock_set_back_while_a_code_is_waited_for(self):
        """Nobody waits a day."""
        self.serve(since=Clock(self.folder / "made", -30), options=["--code-resend-seconds", "5"])
        time = Clock(self.folder)
        window = self.open(environment=time.environment())
        self.walk(window)
        self.send_code(window)
        time.set(-86400)
        window.until("the code can be asked for again", lambda: any(
            node.get_name() == "Send again" and node.get_state_set().contains(Atspi.StateType.ENABLED) for node in window.nodes()))

    @long_only
    def test_suspended_for_an_hour_before_activating(self):
        """The session has run out meanwhile; nobody is asked for anything."""
        time = Clock(self.folder)
        self.serve(since=Clock(self.folder / "made", -30), environment=time.environment())
        window = self.open(environment=time.environment())
        self.walk(window)
        window.fill("Username", "ana.lind")
        window.fill("Password", PASSWORD)
        window.fill("Password again", PASSWORD)
        self.send_code(window)
        code = subprocess.run([sys.executable, HERE / "mailedcode.py", self.service.mails, "ana.lind@example.com"],
                              capture_output=True, text=True, check=True).stdout.strip()
        window.fill("Code from the e-mail", code)
        window.reach("Company information")
        window.fill("Company name", "Lind Analytics")
        window.press("I have read these agreements and accept them.")
        window.press("Register")
        window.reach("Activation method")
        window.process.send_signal(signal.SIGSTOP)
        time.set(3600)
        window.process.send_signal(signal.SIGCONT)
        window.press("Directly from Northlight")
        window.fill("Workspace name", "ana.lind")
        window.press("Activate")
        window.reach("Your Northlight plan is active")
        self.assertEqual(self.service.accounts("ana.lind"), (1, 1, 1))

    # --- disk -------------------------------------------------------------------------------------------------------

    @long_only
    def test_state_read_only(self):
        inside = self.apart(read_only, self.state)
        window = self.open(inside=inside.command())
        self.walk(window)
        window.says(UNSAVED)
        window.fill("Username", "ana.lind")
        self.assertEqual(self.typed(window, "Username"), "ana.lind")
        self.picture(window, "unsaved")
        self.assertEqual(self.kept(), {})

    def test_disk_full_in_the_middle(self):
        """The draft on disk is the old one until there is room again; the next start has what was kept last."""
        inside = self.apart(small_disk, self.state)
        window = self.open(inside=inside.command())
        self.walk(window)
        window.fill("Username", "ana.one")
        self.until_kept(window, "ana.one", inside.command())
        inside.run(f"head -c 1M /dev/zero >'{self.state}/fill' || true")
        window.fill("Username", "ana.two")
        window.says(UNSAVED)
        self.picture(window, "full")
        self.assertEqual(self.typed(window, "Username"), "ana.two")
        self.assertIn("ana.one", json.dumps(self.kept(inside.command())))
        self.end(window.process)
        window = self.open(inside=inside.command())  # still full
        window.reach(BASIC)
        self.assertEqual(self.typed(window, "Username"), "ana.one")
        inside.run(f"rm '{self.state}/fill'")
        window.fill("Username", "ana.three")
        self.until_kept(window, "ana.three", inside.command())

    # --- session ----------------------------------------------------------------------------------------------------

    @long_only
    def test_plain_locale_and_no_folders(self):
        home = pathlib.Path(self.folder, "u" * 200, "Ärger & Söhne 用户")
        home.mkdir(parents=True)
        window = self.open(environment={"LC_ALL": "C", "HOME": str(home), "TMPDIR": "relative"}, without=[
            "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"])
        self.walk(window)

    def test_no_display(self):
        for around in ({"without": ["DISPLAY"]}, {"environment": {"DISPLAY": ":54321"}}):
            for more in ((), ("--demo",)):
                with self.subTest(f"{around} {more}"):
                    command = self.start(**around) if not more else subprocess.Popen(
                        [options().usher, *more], stderr=subprocess.PIPE, text=True,
                        env={name: value for name, value in os.environ.items() if name != "DISPLAY"})
                    said = command.communicate(timeout=60)[1]
                    self.assertEqual(command.returncode, 1, said)
                    self.assertIn("usher: There is no display to open a window on.", said)
                    self.assertIn("usher activate --help", said)
                    self.assertNotIn("Reinstalling", said)
        said = subprocess.run([options().usher, "--language", "de"], stderr=subprocess.PIPE, text=True, check=False,
                              env={name: value for name, value in os.environ.items() if name != "DISPLAY"}).stderr
        self.assertIn("usher: Es gibt keinen Bildschirm", said)

    def test_no_session_bus(self):
        """Without it nothing can be read of the window but its title."""
        process = self.start(without=["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"])
        self.addCleanup(self.end, process)
        OneOfMany(process).until("a window", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Activate your Commercial Plan"],
            capture_output=True, check=False).returncode == 0)


if __name__ == "__main__":
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    sys.exit(main(__doc__, Windows, (["--pictures"], {"type": pathlib.Path, "help": "leave pictures there"})))
