#!/usr/bin/env python3
"""Secrets are planted and looked for: passwords, mailed codes, tokens, purchases' IDs and e-mail addresses go through both
routes of the real window (by screen reader and by keyboard), through `usher activate`, the demo's tour and usherd at its
most talkative; both programs are crashed. Then everything that was written, and what /proc shows meanwhile, is searched
for them in every form that they might have been written in. Needs a session and a display of its own (withsession.sh,
withdisplay.sh).

usage: planted.py --usher PROGRAM --usherd PROGRAM [--database sqlite|postgres] [unittest's arguments]
USHER_LONG in the environment: each route by the other hands as well, and the demo's tour."""
import argparse
import json
import os
import pathlib
import shlex
import signal
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "access"))
import leaks  # noqa: E402  pylint: disable=wrong-import-position
import routes  # noqa: E402  pylint: disable=wrong-import-position
from watched import DATABASES, SESSION, TALKATIVE, Person, Watched, below, cores_wanted, crash, patiently  # noqa: E402  pylint: disable=wrong-import-position

OPTIONS, WORLD = None, None
FOUND = set()
LONG = "USHER_LONG" in os.environ
SECRET = ("password", "code", "token")
PERSONAL = ("e-mail", "purchase")
KEEP = "Keep my sign-in details in this computer's keychain"
DONE = "Your Northlight plan is active"
VARIABLE = "USHER_TEST_PASSWORD"


def setUpModule():
    global WORLD  # pylint: disable=global-statement
    WORLD = Watched(OPTIONS.usherd, OPTIONS.database)


def tearDownModule():
    planted = sum(len(WORLD.planted.of(kind)) for kind in (*SECRET, *PERSONAL))
    print(f"\nevidence: secrets={planted} leaked={len(FOUND)}", flush=True)
    WORLD.close()


def shown(*processes):
    """What /proc shows of them and all that they started."""
    search = WORLD.planted.search((*SECRET, *PERSONAL))
    found = [line for each in processes for number in below(each) for line in search.process(number)]
    FOUND.update(found)
    return found


def written():
    """Secrets are nowhere in this session; who somebody is, and what they bought, is in no log."""
    WORLD.listen()
    WORLD.secrets_in_keychain()
    WORLD.settle()
    secret, all_of_it = WORLD.planted.search(SECRET), WORLD.planted.search((*SECRET, *PERSONAL))
    found = secret.tree(SESSION, but=WORLD.allowed)
    found += WORLD.in_the_database(secret, all_of_it)
    for log in (WORLD.usherd.log, *WORLD.folder.glob("*.log")):
        found += all_of_it.file(log)
    FOUND.update(found)
    return found


class A_Search(unittest.TestCase):  # pylint: disable=invalid-name
    """First: it finds what is there."""

    def setUp(self):
        planted = leaks.Planted()
        self.person = Person(planted)
        planted.plant("code", "482915")
        self.search = planted.search((*SECRET, *PERSONAL))
        self.place = WORLD.folder / "on-purpose"
        self.place.mkdir()
        self.addCleanup(subprocess.run, ["rm", "-r", self.place], check=True)

    def test_every_form(self):
        for secret in (self.person.password, self.person.mail, self.person.purchases[0][0], "482915"):
            for number, (form, name) in enumerate(leaks.forms(secret).items()):
                with self.subTest(name):
                    file = self.place / f"{number}"
                    file.write_bytes(os.urandom(4096).replace(b"\n", b"") + b"=" + form + b"\n" + os.urandom(64))
                    self.assertTrue(self.search.tree(self.place))
                    file.unlink()
        self.assertEqual(self.search.tree(self.place), [])

    def test_chance_is_no_code(self):
        for text in (b"1482915", b"0.482915", b"4829153", b"a3f09482915e7d21b0", b"2026-11-29T10:00:00.482915Z"):
            self.assertEqual(self.search.bytes(text, "it"), [], text)
        self.assertTrue(self.search.bytes(b"code482915 was sent", "it"))

    def test_names_and_links(self):
        (self.place / f"of {self.person.name} {self.person.mail}").write_text("")
        self.assertTrue(self.search.tree(self.place))
        (self.place / f"of {self.person.name} {self.person.mail}").unlink()
        (self.place / "link").symlink_to(f"/nowhere/{self.person.purchases[0][1]}")
        self.assertTrue(self.search.tree(self.place))

    def test_databases(self):
        """In a row that is too long for its page, in a deleted one, and in the log beside the database."""
        file = self.place / "db"
        filler = "x" * (4096 - 10)
        database = sqlite3.connect(file, isolation_level=None)
        self.addCleanup(database.close)
        database.execute("PRAGMA secure_delete = OFF")
        database.execute("CREATE TABLE t (a TEXT)")
        database.execute("INSERT INTO t VALUES (?)", (filler * 3 + self.person.password + filler,))
        self.assertTrue(self.search.tree(self.place))
        database.execute("DELETE FROM t")
        database.execute("VACUUM")
        self.assertEqual(self.search.tree(self.place), [])
        database.execute("INSERT INTO t VALUES (?)", (self.person.password,))
        database.execute("DELETE FROM t")
        self.assertTrue(self.search.tree(self.place))

    def test_processes(self):
        idle = [sys.executable, "-c", "import sys; print(flush=True); sys.stdin.read()"]
        for command, environment in ([*idle, self.person.password], {}), (idle, {"A": self.person.password}):
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  env={**os.environ, **environment}) as process:
                process.stdout.readline()
                found = self.search.process(process.pid)
                process.stdin.close()
            self.assertTrue(found)

    def test_crashes(self):
        """Of a program that has it in memory only."""
        script = "import sys; word = sys.stdin.readline(); print(flush=True); sys.stdin.read()"
        with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              cwd=self.place, preexec_fn=cores_wanted) as process:
            process.stdin.write(self.person.password.encode() + b"\n")
            process.stdin.flush()
            process.stdout.readline()
            if not crash(process, signal.SIGSEGV):
                self.skipTest("this machine keeps no memory of what crashes")
        if list(self.place.iterdir()):  # else a program of this machine's has it
            self.assertTrue(self.search.tree(self.place))


class B_Window(routes.Ways):  # pylint: disable=invalid-name
    def setUp(self):
        super().setUp()
        self.person = Person(WORLD.planted)
        WORLD.sell(self.person)
        first, second = self.person.purchases
        self.PASSWORD = self.person.password  # pylint: disable=invalid-name
        self.REGISTERED = {"Username": self.person.name, "E-mail": self.person.mail}  # pylint: disable=invalid-name
        self.ACTIVATED = {"Alibaba Cloud account ID": first[0], "Product instance ID": first[1]}  # pylint: disable=invalid-name
        self.BOUND = {"Billing Center username": self.person.name, "Alibaba Cloud account ID": second[0],  # pylint: disable=invalid-name
                      "Product instance ID": second[1]}
        self.mails = 0
        self.start()
        self.addCleanup(self.end)

    def start(self):
        self.wizard = WORLD.wizard(OPTIONS.usher)

    def end(self):
        if self.wizard.poll() is None:
            self.wizard.send_signal(signal.SIGTERM)
            self.wizard.wait(60)

    def code(self):
        self.mails += 1
        return WORLD.code(self.person.mail, self.mails - 1)

    def faults(self):
        return []  # routes.py's own

    def arrive(self, heading):
        super().arrive(heading)
        WORLD.listen()
        self.assertEqual(shown(self.wizard.pid, WORLD.server()), [], heading)

    def fill(self, hands, fields):
        super().fill(hands, fields)
        if "Password" in fields:
            hands.press(KEEP)

    def crash_and_resume(self, how, heading):
        limits = pathlib.Path(f"/proc/{self.wizard.pid}/limits").read_text()
        self.assertRegex(limits, r"Max core file size +[01] +[01] ")
        self.assertFalse(crash(self.wizard, how), "its memory is on the disk")
        self.start()
        self.arrive(heading)

    def save_summary(self):
        documents = pathlib.Path(os.environ["HOME"])
        for button, suffix in (("As text", "txt"), ("As PDF", "pdf")):
            routes.ScreenReader(self.window).press(button)
            patiently(f"the summary {button}", lambda suffix=suffix: [f for f in documents.rglob(f"*.{suffix}") if f.stat().st_size])

    def kept(self):
        """Whether the keychain has the password."""
        return any(self.person.password in entry for entry in WORLD.secrets_in_keychain())

    def go(self, one, other):
        self.register_account(one)
        patiently("the draft's entry", self.kept)
        self.crash_and_resume(signal.SIGSEGV, "Company information")
        self.activate(one)
        self.assertEqual(written(), [])
        self.assertTrue(self.kept(), "it was to be kept in the keychain")
        self.save_summary()
        self.end()
        WORLD.database.run("UPDATE bindings SET ended_at = created_at + 1 WHERE ended_at IS NULL")
        self.start()
        self.arrive(DONE)
        other.press("Start over")
        self.bind(other)
        self.save_summary()
        self.crash_and_resume(signal.SIGABRT, DONE)
        self.end()
        self.assertEqual(written(), [])

    def test_both_routes(self):
        self.go(routes.ScreenReader(self.window), routes.Keyboard(self.window))

    @unittest.skipUnless(LONG, "long")
    def test_by_the_other_hands(self):
        self.go(routes.Keyboard(self.window), routes.ScreenReader(self.window))


class C_Link(unittest.TestCase):  # pylint: disable=invalid-name
    def test_ticket(self):
        """It comes on the command line, as links do, and is gone from there before anything else is done."""
        ticket = "planted-" + os.urandom(12).hex()
        WORLD.planted.plant("token", ticket)
        wizard = WORLD.wizard(OPTIONS.usher, "--", f"example.northlight.usher:/activate?t={ticket}",
                              environment={"QT_QPA_PLATFORM": "offscreen"}, state="link")
        try:
            patiently("its claim", lambda: any(ticket.encode() in file.read_bytes() for file in WORLD.exchanges.iterdir()))
            self.assertEqual(shown(wizard.pid), [])
        finally:
            wizard.terminate()
            wizard.wait(60)
        self.assertEqual(written(), [])


class D_Unattended(unittest.TestCase):  # pylint: disable=invalid-name
    def test_activate(self):
        person = Person(WORLD.planted)
        WORLD.sell(person)
        account, instance = person.purchases[0]
        answers = WORLD.folder / "answers.json"
        answers.write_text(json.dumps({
            "route": "register", "accept_agreements": True, "marketplace": "alibaba", "account_id": account,
            "instance_id": instance, "company": {"name": "Planted"},
            "basic": {"site": "us1", "username": person.name, "email": person.mail},
            "activation": {"workspace_name": "Payments", "workspace_language": "en"}}))
        # It waits for the code as long as we look at the processes.
        gate, asked = WORLD.folder / "code", WORLD.folder / "asked"
        os.mkfifo(gate)
        command = WORLD.folder / "code-command"
        command.write_text(f"#!/bin/sh\nenv >{shlex.quote(str(asked))}\nexec cat {shlex.quote(str(gate))}\n")
        command.chmod(0o700)
        run = WORLD.wizard(OPTIONS.usher, "activate", "--answers", answers, "--password-env", VARIABLE, "--code-command",
                           shlex.quote(str(command)), environment={VARIABLE: person.password}, log="activate.log")
        patiently("the code command", lambda: asked.exists() or run.poll() is not None)
        code = WORLD.code(person.mail, 0)
        self.assertEqual(shown(run.pid, WORLD.server()), [])
        gate.write_text(code + "\n")
        self.assertEqual(run.wait(120), 0)
        self.assertEqual(written(), [])


@unittest.skipUnless(LONG, "long")
class E_Demo(unittest.TestCase):  # pylint: disable=invalid-name
    def test_tour(self):
        """The demo's own people, with a keychain service of their own."""
        cases = json.loads(subprocess.run([OPTIONS.usherd, "demo-data"], capture_output=True, check=True).stdout)
        WORLD.planted.plant("password", cases["password"])
        pictures, mails = WORLD.folder / "tour", set()
        with open(WORLD.folder / "tour.log", "ab") as log:
            tour = subprocess.Popen([OPTIONS.usher, "--verbose", "--demo", "--language", "en", "--tour", pictures],
                                    stdout=log, stderr=log, env={**os.environ, **TALKATIVE}, preexec_fn=cores_wanted)
        found = set()
        while tour.poll() is None:
            for file in (SESSION / "tmp").glob("usher*/**/*.eml"):
                mails |= set(WORLD.mailbox.CODE.findall(file.read_bytes()))
            found |= set(shown(tour.pid))
            WORLD.secrets_in_keychain()
        self.assertEqual(tour.returncode, 0)
        self.assertGreater(len(mails), 2)
        WORLD.planted.plant("code", *map(bytes.decode, mails))
        self.assertEqual(sorted(found), [])
        self.assertEqual(written(), [])


class F_Server(unittest.TestCase):  # pylint: disable=invalid-name
    def test_crash(self):
        """Last: it has heard everything. Its children are as silent."""
        server = WORLD.server()
        limits = pathlib.Path(f"/proc/{server}/limits").read_text()
        self.assertRegex(limits, r"Max core file size +[01] +[01] ")
        os.kill(server, signal.SIGSEGV)
        WORLD.usherd.process.wait(60)
        self.assertEqual([file for file in SESSION.rglob("core*") if file.is_file()], [])
        self.assertEqual(written(), [])
        self.assertGreater(len(WORLD.planted.of("token")), 10)
        self.assertGreater(len(WORLD.planted.of("code")), 2)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--usher", required=True)
    parser.add_argument("--usherd", required=True)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    OPTIONS, rest = parser.parse_known_args()
    if "USHER_SESSION" not in os.environ:
        sys.exit(f"{sys.argv[0]}: run it by withsession.sh and withdisplay.sh")
    OPTIONS.usher, OPTIONS.usherd = os.path.abspath(OPTIONS.usher), os.path.abspath(OPTIONS.usherd)
    OPTIONS.pictures = None
    routes.OPTIONS = OPTIONS
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    unittest.main(argv=[sys.argv[0], *rest])
