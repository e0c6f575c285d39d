#!/usr/bin/env python3
"""`usher activate` in surroundings that nobody wishes for: it works, or says exactly what is wrong; and afterwards the same
answers go on where they were, with everything there once. Needs a session of its own (withsession.sh).

usage: unattended.py --usher PROGRAM --usherd PROGRAM [unittest's arguments]"""
import os
import pathlib
import signal
import socket
import sys
import unittest

from surroundings import NAME, Apart, Clock, Customer, Proxy, Service, network, read_only, resolver, small_disk
from table import Rows, long_only, main, options

NOT_FOUND = "The activation service could not be found."
OFFLINE = "This computer is offline."
UNSAVED = "Your progress could not be saved on this computer."
PROXY = "Your network's proxy wants to know who you are."
NO_KEYCHAIN = "There is no keychain on this computer."
UNTOUCHED = "Your purchase is safe and nothing was changed."


class Unattended(Rows):
    """Each method is a row; the name says what is around the program."""

    def setUp(self):
        super().setUp()
        self.service = None
        self.customer = None

    def serve(self, **how):
        self.service = Service(options().usherd, self.folder / "service", **how)
        self.addCleanup(self.service.close)
        return self.service

    def arrive(self, who="ana.lind", **how):
        """A customer of a service."""
        self.customer = Customer(options().usher, self.service or self.serve(**how), who, self.folder / who)
        return self.customer

    def works(self, ran, *warnings):
        self.assertEqual((ran.code, ran.status()), (0, "done"), ran.log)
        for warning in warnings:
            self.assertIn(warning, ran.said)
        self.assertEqual(len(ran.events("warning")), len(warnings), ran.said)
        self.assertEqual(self.service.accounts(self.customer.who), (1, 1, 1))

    def refuses(self, ran, code, *words):
        """What happened, whether the purchase is safe, what to do next."""
        self.assertEqual(ran.code, code, ran.log)
        for part in words:
            self.assertIn(part, ran.said)
        self.assertIn("Your purchase is safe", ran.said)

    def recovers(self, **around):
        """All is well again: the same answers go on."""
        ran = self.customer.run(**around)
        self.assertEqual(ran.code, 0, ran.log)
        self.assertEqual(self.service.accounts(self.customer.who), (1, 1, 1))

    # --- network ----------------------------------------------------------------------------------------------------

    @long_only
    def test_only_ipv6(self):
        inside = self.apart(network)
        self.serve(host="::1", inside=inside.command())
        self.works(self.arrive().run(inside=inside.command()))

    def test_only_ipv6_by_name(self):
        """The name has an address of the other kind as well, which leads nowhere."""
        hosts = self.folder / "hosts"
        hosts.write_text(f"127.0.0.1 {NAME}\n::1 {NAME}\n")
        inside = self.apart(network, f"mount --bind '{hosts}' /etc/hosts")
        self.serve(host="::1", inside=inside.command())
        self.works(self.arrive().run(inside=inside.command(), host=NAME))

    @long_only
    def test_only_ipv4_by_name(self):
        hosts = self.folder / "hosts"
        hosts.write_text(f"::1 {NAME}\n127.0.0.1 {NAME}\n")
        inside = self.apart(lambda: Apart("net", "mount", script=f"""ip link set lo up; ip -6 addr flush dev lo
                                          mount --bind '{hosts}' /etc/hosts"""))
        self.serve(inside=inside.command())
        self.works(self.arrive().run(inside=inside.command(), host=NAME))

    def test_no_network(self):
        inside = self.apart(network)
        self.refuses(self.arrive().run(inside=inside.command(), host=NAME), 4, OFFLINE, "Connect to the internet")
        self.recovers()

    def test_unknown_name(self):
        self.refuses(self.arrive().run(host=NAME), 4, NOT_FOUND, UNTOUCHED, "Check your connection, VPN or proxy")
        self.recovers()

    def silence(self, more):
        """A resolver that takes questions and says nothing."""
        deaf = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.addCleanup(deaf.close)
        try:
            deaf.bind(("127.0.0.53", 53))
        except OSError as refused:
            self.skipTest(str(refused))
        return self.apart(resolver, self.folder / "resolv.conf", f"nameserver 127.0.0.53\n{more}\n")

    def test_resolver_without_answer(self):
        inside = self.silence("options timeout:1 attempts:1")
        self.refuses(self.arrive().run(inside=inside.command(), host=NAME), 4, NOT_FOUND, "Check your connection")
        self.recovers()

    @long_only
    def test_resolver_that_is_patient(self):
        """As it is without options: five seconds, twice, for each kind of address."""
        inside = self.silence("")
        ran = self.arrive().run(inside=inside.command(), host=NAME)
        self.refuses(ran, 4, "ry again")
        self.recovers()

    def waiting_for_a_code(self):
        """In a network of its own; it comes once the gate is there."""
        inside = self.apart(network)
        self.serve(host="::1", inside=inside.command())
        customer = self.arrive()
        customer.gate = [self.folder / "gate"]
        running = customer.begin(inside=inside.command())
        self.until_said(running, "code_sent")
        return inside, customer, running

    def test_network_that_goes_and_comes(self):
        inside, customer, running = self.waiting_for_a_code()
        inside.run("ip addr del ::1/128 dev lo; ip link set lo down")
        customer.gate[0].touch()
        self.refuses(customer.end(running), 4, "ry again")
        inside.run("ip link set lo up")
        self.recovers(inside=inside.command())

    @long_only
    def test_network_that_comes_back_in_time(self):
        inside, customer, running = self.waiting_for_a_code()
        inside.run("ip link set lo down; ip link set lo up")
        customer.gate[0].touch()
        self.works(customer.end(running))

    # --- proxy ------------------------------------------------------------------------------------------------------

    def through(self, variable, **who):
        proxy = Proxy()
        self.addCleanup(proxy.close)
        ran = self.arrive().run(host=NAME, environment={variable: proxy.address(**who)})
        return proxy, ran

    @long_only
    def test_proxy_wants_a_password(self):
        proxy, ran = self.through("https_proxy")
        self.refuses(ran, 4, PROXY, UNTOUCHED, "Sign in to it with the username and password")
        self.assertEqual(proxy.tunnels, 0)
        self.recovers()

    def test_proxy_wants_another_password(self):
        proxy, ran = self.through("https_proxy", user=Proxy.USER, password="wrong-one")
        self.refuses(ran, 4, PROXY, UNTOUCHED)
        self.assertNotIn("wrong-one", ran.log)
        self.assertEqual(proxy.tunnels, 0)
        self.recovers()

    def test_proxy_with_its_password(self):
        for variable in ("https_proxy", "HTTPS_PROXY"):
            with self.subTest(variable):
                proxy, ran = self.through(variable, user=Proxy.USER, password=Proxy.PASSWORD)
                self.works(ran)
                self.assertGreater(proxy.tunnels, 0)
                self.service, self.folder = None, self.folder / "next"
                self.folder.mkdir()

    # --- two at once ------------------------------------------------------------------------------------------------

    def test_twice_at_once(self):
        customer = self.arrive()
        both = [customer.begin(), customer.begin()]
        for ran in map(customer.end, both):
            self.assertIn(ran.code, (0, 5), ran.log)  # 5: the other one's code was the newer one
        self.recovers()

    @long_only
    def test_two_customers_at_once(self):
        both = [self.arrive("ana.lind"), self.arrive("jun.li")]
        state = self.folder / "state"
        running = [customer.begin(state=state) for customer in both]
        for self.customer, process in zip(both, running):
            self.works(self.customer.end(process))

    # --- time -------------------------------------------------------------------------------------------------------

    def off(self, days, since=-30):
        """The certificate is as old as `since`."""
        self.serve(since=Clock(self.folder / "made", since))
        return self.arrive().run(environment=Clock(self.folder, days).environment())

    @long_only
    def test_clock_a_day_ahead(self):
        self.works(self.off(+1))

    def test_clock_a_day_behind(self):
        self.works(self.off(-1))

    def test_clock_before_the_certificate(self):
        self.refuses(self.off(-1, since=0), 4, "The service's certificate is not valid yet.",
                     "This computer's clock is probably behind. Correct its date and time")
        self.recovers()

    def test_clock_after_the_certificate(self):
        self.refuses(self.off(+90), 4, "The service's certificate has expired.", "Check this computer's date and time.")
        self.recovers()

    def paused(self, seconds, service=True):
        """Stopped while the code is waited for; meanwhile its clock is set, and the service's."""
        time, made = Clock(self.folder), Clock(self.folder / "made", -30)
        self.serve(since=made, environment=time.environment() if service else None)
        customer = self.arrive()
        customer.gate = [self.folder / "gate"]
        running = customer.begin(environment=time.environment())
        self.until_said(running, "code_sent")
        running.send_signal(signal.SIGSTOP)
        time.set(seconds)
        customer.gate[0].touch()
        running.send_signal(signal.SIGCONT)
        ran = customer.end(running)
        self.works(ran)
        return ran

    @long_only
    def test_suspended_for_a_minute(self):
        self.assertNotIn("This code has expired.", self.paused(60).said)

    @long_only
    def test_suspended_for_an_hour(self):
        """A new code is asked for by itself."""
        self.assertIn("This code has expired. Ask for a new one.", self.paused(3600).said)

    def test_clock_set_back_while_it_runs(self):
        self.paused(-86400, service=False)

    # --- disk -------------------------------------------------------------------------------------------------------

    def kept(self):
        return [file.name for file in (self.folder / self.customer.who / "state").glob("**/*.json")]

    def test_state_read_only(self):
        customer = self.arrive()
        (customer.folder / "state").mkdir()
        inside = self.apart(read_only, customer.folder / "state")
        self.works(customer.run(inside=inside.command()), UNSAVED)
        self.assertEqual(self.kept(), [])
        self.recovers()

    @long_only
    def test_home_read_only(self):
        customer = self.arrive()
        inside = self.apart(read_only, customer.folder)
        self.works(customer.run(inside=inside.command(), environment={
            "HOME": str(customer.folder), "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "", "XDG_CONFIG_HOME": ""}, state=""), UNSAVED)
        self.recovers()

    @long_only
    def test_disk_full_from_the_start(self):
        customer = self.arrive()
        (customer.folder / "state").mkdir()
        inside = self.apart(small_disk, customer.folder / "state")
        inside.run(f"head -c 1M /dev/zero >'{customer.folder}/state/fill' || true")
        self.works(customer.run(inside=inside.command()), UNSAVED)
        self.recovers(inside=inside.command())

    def test_disk_full_in_the_middle(self):
        customer = self.arrive()
        state = customer.folder / "state"
        state.mkdir()
        inside = self.apart(small_disk, state)
        customer.gate = [self.folder / "gate"]
        running = customer.begin(inside=inside.command())
        self.until_said(running, "code_sent")
        inside.run(f"head -c 1M /dev/zero >'{state}/fill' || true; cat '{state}'/unattended-*.json >'{self.folder}/before'")
        customer.gate[0].touch()
        self.works(customer.end(running), UNSAVED)
        inside.run(f"cmp '{state}'/unattended-*.json '{self.folder}/before'")  # old, not torn
        inside.run(f"rm '{state}/fill'")
        self.recovers(inside=inside.command())

    # --- homes ------------------------------------------------------------------------------------------------------

    def at_home(self, home, where="", **around):
        """Done; what is kept is below that home."""
        home = pathlib.Path(self.folder, home)
        home.mkdir(parents=True, exist_ok=True)
        environment = {"HOME": str(home), **around.pop("environment", {})}
        without = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", *around.pop("without", ()))
        around |= {"environment": environment, "without": [name for name in without if name not in environment], "state": ""}
        self.works(self.arrive().run(**around))
        kept = list(home.glob(f"{where or '.local/share'}/**/unattended-*.json"))
        self.assertEqual(len(kept), 1, list(self.folder.rglob("unattended-*")))
        ran = self.customer.run(**around)
        self.assertEqual((ran.code, ran.status()), (0, "already_done"), ran.log)
        return kept[0]

    @long_only
    def test_long_user_name(self):
        self.at_home("u" * 200)

    def test_very_long_home(self):
        self.at_home("/".join(["home"] + ["h" * 200] * 15))

    def test_home_with_spaces_and_umlauts(self):
        self.at_home("home of Ärger & Söhne 用户\t'\"")

    def test_no_home(self):
        """The account's home is asked of the system. Read-only here: nothing of this computer's is written."""
        inside = self.apart(lambda: Apart("mount", script="mount --bind /tmp /tmp; mount -o remount,ro,bind /"))
        ran = self.arrive().run(inside=inside.command(), without=(
            "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"), state="")
        self.works(ran, UNSAVED)
        self.recovers()

    def test_relative_folders_are_no_folders(self):
        """The desktop's rules: such a variable is to be ignored. Where one starts must not decide what is found again."""
        relative = {name: "here/and/there" for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
                                                        "XDG_RUNTIME_DIR")}
        self.at_home("home", environment=relative)
        self.assertEqual(list(self.folder.rglob("here")), [])

    @long_only
    def test_no_temporary_folder(self):
        self.at_home("home", environment={"TMPDIR": "/nowhere/at/all"}, without=("XDG_RUNTIME_DIR",))

    # --- session ----------------------------------------------------------------------------------------------------

    def test_locales(self):
        for variable, value in (("LC_ALL", "C"), ("LC_ALL", "POSIX"), ("LC_ALL", "xx_YY.UTF-8"), ("LANG", "de_DE.ISO-8859-1")):
            with self.subTest(f"{variable}={value}"):
                self.arrive(f"ana.{value[:2].lower()}")
                ran = self.customer.run(environment={variable: value}, without=("LC_ALL",) if variable == "LANG" else ())
                self.works(ran)

    def test_no_session_bus(self):
        ran = self.arrive().run(without=("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"))
        self.works(ran, NO_KEYCHAIN)

    @long_only
    def test_bus_that_does_not_answer(self):
        ran = self.arrive().run(environment={"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"})
        self.works(ran, NO_KEYCHAIN)

    @long_only
    def test_no_environment_at_all(self):
        """As a job scheduler may start it."""
        self.arrive()
        keep = {"PATH", "HOME"}
        ran = self.customer.run(without=[name for name in os.environ if name not in keep])
        self.assertEqual(ran.code, 0, ran.said)


if __name__ == "__main__":
    sys.exit(main(__doc__, Unattended))
