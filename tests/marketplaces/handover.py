#!/usr/bin/env python3
"""Every marketplace against the real usherd: a purchase is told of, its buyer's browser comes, the wizard claims and
redeems it, the page approves; and whatever marketplaces and forgers do wrong on the way. In the end nothing is there twice,
and nothing that must not be is in the log.

usage: handover.py --usherd PROGRAM --database sqlite|postgres [unittest's arguments]"""
import contextlib
import sys
import time
import unittest
import urllib.parse

from expected import EXPECTED, made, unbelieved
from scene import Scene, verified
from customers import PASSWORD, SITE  # scene knows where these are
from service import Client
from simulator import faults
from simulator.browser import Browser
from simulator.calls import guid
from simulator.fakeserver import CUT
from simulator.wizard import Wizard
from simulator.world import MARKETPLACES

PROGRAM, DATABASE = "", ""
SCENE = None


def setUpModule():
    global SCENE  # pylint: disable=global-statement
    SCENE = Scene(PROGRAM, DATABASE)


def tearDownModule():
    SCENE.stack.close()


class HandOver(unittest.TestCase):
    def land(self, act, browser):
        visit = browser.from_marketplace(SCENE.arrival(act))
        SCENE.plant(*(value for value, _ in browser.cookies.values()))
        return visit

    def arrive(self, act, language="en"):
        """(browser, its page): at the hand-off, by a clean address."""
        browser = Browser(SCENE.peer, language)
        visit = self.land(act, browser)
        self.assertEqual((visit.status, visit.path), (200, "/handoff"), visit.page.text)
        # A form's cookie comes along only with a GET: one step more.
        steps = 2 if act.marketplace.browser(act.purchase).body else 1
        self.assertEqual([answer.status for _, answer in visit.answers], [303] * steps + [200])
        for _, answer in visit.answers:
            self.assertEqual(answer.headers["Cache-Control"], "no-store")
            self.assertEqual(answer.headers["Referrer-Policy"], "no-referrer")
        SCENE.plant(visit.page.ticket(), visit.page.pairing_code(), visit.page.pairing_code().replace("-", ""))
        return browser, visit.page

    def approve(self, browser, match_code):
        page = browser.open("/handoff").page
        self.assertIn(match_code, page.text)
        visit = browser.submit("/handoff/approve", page.form_to("/handoff/approve"))
        self.assertEqual((visit.status, visit.path), (200, "/handoff"), visit.page.text)

    def claim(self, wizard, **proof):
        SCENE.plant(wizard.verifier)
        status, said = wizard.claim(**proof)
        self.assertEqual(status, 200, said)
        self.assertEqual(wizard.redeem(), (202, {"state": "pending"}))
        return said["match_code"]

    def redeem(self, wizard, name, purchase):
        status, said = wizard.redeem()
        self.assertEqual((status, said["state"]), (200, "redeemed"), said)
        SCENE.plant(said["purchase_token"])
        handed = said["purchase"]
        self.assertEqual((handed["marketplace"], handed["account_id"]), (name, verified(name, purchase)[0]))
        if name != "aws":  # where nobody knows a license by sight
            self.assertEqual(handed["instance_id"], verified(name, purchase)[1])
        self.assertIn("verified_at", handed)
        self.assertEqual(wizard.current(said["purchase_token"])[0], 200)
        return said["purchase_token"]

    @contextlib.contextmanager
    def bought(self, name):
        """One purchase, and still only one at the end of the block."""
        with self.subTest(name):
            act, before = SCENE.act(name), SCENE.rows(name)
            SCENE.tell(act)
            yield act
            new = [row for key, row in SCENE.rows(name).items() if key not in before]
            self.assertEqual([row[1:] for row in new], [verified(name, act.purchase)])

    def test_by_link(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard = Wizard(SCENE.peer)
                code = self.claim(wizard, ticket=page.ticket())
                self.approve(browser, code)
                self.redeem(wizard, name, act.purchase)
                self.assertEqual(browser.open("/handoff").page.forms, [])

    def test_language(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                _, page = self.arrive(act, "zh-CN")
                self.assertRegex(page.text, "[\u4e00-\u9fff]")

    def test_by_pairing_code(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard = Wizard(SCENE.peer)
                code = self.claim(wizard, user_code=page.pairing_code().lower())
                self.approve(browser, code)
                self.redeem(wizard, name, act.purchase)

    def test_begun_in_the_wizard(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                wizard, browser = Wizard(SCENE.peer), Browser(SCENE.peer)
                SCENE.plant(wizard.verifier)
                status, said = wizard.open(name)
                self.assertEqual(status, 201, said)
                start = urllib.parse.urlsplit(said["start_url"])
                SCENE.plant(dict(urllib.parse.parse_qsl(start.query))["b"])
                self.assertEqual(browser.open(f"{start.path}?{start.query}").path, "/handoff")
                self.assertEqual(wizard.redeem()[0], 202)
                visit = self.land(act, browser)
                self.assertEqual((visit.status, visit.path), (200, "/handoff"), visit.page.text)
                self.approve(browser, said["match_code"])
                self.redeem(wizard, name, act.purchase)

    def test_another_browser(self):
        """The first browser has the token; it may come back, nobody else."""
        for name in MARKETPLACES:
            with self.bought(name) as act:
                call = SCENE.arrival(act)
                first, other = Browser(SCENE.peer), Browser(SCENE.peer)
                self.assertEqual(first.from_marketplace(call).path, "/handoff")
                visit = other.from_marketplace(call)
                self.assertNotEqual(visit.path, "/handoff")
                self.assertGreaterEqual(visit.status, 400)
                # It may keep the form that it brought itself.
                self.assertEqual((set(other.cookies) - {"__Host-usher-form"}, visit.page.ticket(),
                                  visit.page.pairing_code()), (set(), "", ""))
                self.assertEqual(first.from_marketplace(call).path, "/handoff", name)

    def test_two_wizards(self):
        """One ticket, one wizard: the other hears that there is none."""
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard, thief = Wizard(SCENE.peer), Wizard(SCENE.peer)
                code = self.claim(wizard, ticket=page.ticket())
                for proof in ({"ticket": page.ticket()}, {"user_code": page.pairing_code()}):
                    self.assertEqual(thief.claim(**proof)[0], 404)
                thief.handoff = wizard.handoff
                self.approve(browser, code)
                self.assertEqual(thief.redeem()[0], 404)
                self.redeem(wizard, name, act.purchase)

    def test_cancelled(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard = Wizard(SCENE.peer)
                self.claim(wizard, ticket=page.ticket())
                browser.submit("/handoff/cancel", browser.open("/handoff").page.form_to("/handoff/cancel"))
                status, said = wizard.redeem()
                self.assertEqual((status, said["code"]), (403, "handoff_denied"))

    def test_not_mine(self):
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard = Wizard(SCENE.peer)
                self.approve(browser, self.claim(wizard, ticket=page.ticket()))
                token = self.redeem(wizard, name, act.purchase)
                self.assertEqual(wizard.reject(token)[0], 204)
                self.assertEqual(wizard.current(token)[0], 403)

    def test_foreign_forms(self):
        """Approved is only what this browser's page was asked for."""
        for name in MARKETPLACES:
            with self.bought(name) as act:
                browser, page = self.arrive(act)
                wizard = Wizard(SCENE.peer)
                code = self.claim(wizard, ticket=page.ticket())
                fields = browser.open("/handoff").page.form_to("/handoff/approve")
                attempts = [(Browser(SCENE.peer), fields, None), (browser, fields, "https://evil.example"),
                            (browser, {}, None)]
                attempts += [(browser, {**fields, field: value[::-1] + "A"}, None) for field, value in fields.items()]
                for who, what, origin in attempts:
                    who.submit("/handoff/approve", what, origin)
                    self.assertEqual(wizard.redeem()[0], 202)
                self.approve(browser, code)
                self.redeem(wizard, name, act.purchase)

    def test_interface_down(self):
        """The buyer sees that it is for later; the same way works then."""
        for name, fake in (("aws", SCENE.amazon), ("huawei", SCENE.cloud), ("azure", SCENE.microsoft)):
            for what in (CUT, (500, {"__type": "x#InternalServiceErrorException"}), (200, {"nonsense": True})):
                with self.subTest(f"{name} {what}"):
                    act = SCENE.act(name)
                    SCENE.tell(act)
                    call, browser = SCENE.arrival(act), Browser(SCENE.peer)
                    fake.trouble("/|.*/token|.*/resolve", what, times=10)
                    visit = browser.from_marketplace(call)
                    fake.calm()
                    self.assertGreaterEqual(visit.status, 400)
                    self.assertEqual(visit.page.ticket(), "")
                    self.assertEqual(browser.from_marketplace(call).path, "/handoff")

    def activate(self, name, token):
        """The customer registers and puts the purchase to use."""
        customer, installation = f"c{guid()[:8]}", guid()
        mail = f"{customer}@customer.example"
        client = Client(SCENE.port, SCENE.certificate)
        self.addCleanup(client.close)

        def told(status, *request, **more):
            answered, said = client.ask(*request, **more)
            self.assertEqual(answered, status, said)
            return said

        policy = told(200, "GET", "/api/v1/configuration")["policy"]
        code_id = told(202, "POST", "/api/v1/email-codes", {
            "purpose": "register", "email": mail, "site": SITE, "installation": installation, "language": "en"})["code_id"]
        late = time.monotonic() + 60
        code = SCENE.mailbox.code(mail, 0, lambda: time.monotonic() > late)
        proof = told(200, "POST", f"/api/v1/email-codes/{code_id}/verify",
                     {"code": code, "installation": installation})["proof"]
        account = told(201, "POST", "/api/v1/registrations", {
            "proof": proof, "installation": installation, "site": SITE, "username": customer, "password": PASSWORD,
            "email": mail, "company": {"name": "Harbour Light"}, "language": "en",
            "agreements": [{"id": each["id"], "version": each["version"]} for each in policy["agreements"]]})
        told(201, "POST", "/api/v1/activations", {
            "workspace_name": "Main", "workspace_language": "en", "purchase": {"marketplace": name},
            "purchase_token": token}, token=account["access_token"])

    def test_billing_begins_once(self):
        """With the activation, and not before; whatever is lost on the way, and whoever comes again."""
        act = SCENE.act("azure")
        browser, page = self.arrive(act)
        known = SCENE.microsoft.subscriptions[act.purchase.subscription]
        wizard = Wizard(SCENE.peer)
        code = self.claim(wizard, ticket=page.ticket())
        self.approve(browser, code)
        token = self.redeem(wizard, "azure", act.purchase)
        started = lambda: SCENE.database.rows(
            "SELECT s.state, p.state FROM purchase_starts s JOIN purchases p ON p.id = s.purchase_id "
            f"WHERE p.instance_id = '{act.purchase.subscription}'")
        self.assertEqual((known["activations"], started()), (0, []), "nobody has put it to use")
        way = f".*/{act.purchase.subscription}/activate"
        SCENE.microsoft.trouble(way, (503, {"code": "Busy"}))
        self.activate("azure", token)
        late = time.monotonic() + 60
        while [tuple(row) for row in started()] != [("done", "active")]:
            self.assertLess(time.monotonic(), late, (known, started()))
            time.sleep(0.1)
        self.land(act, browser)
        self.assertEqual((known["status"], known["activations"]), ("Subscribed", 1))
        self.assertEqual(SCENE.microsoft.count("POST", way), 2)


class Faults(unittest.TestCase):
    def test_all_are_expected(self):
        self.assertEqual({name: set(faults.of(name)) for name in MARKETPLACES},
                         {name: set(table) for name, table in EXPECTED.items()})

    def test_faults(self):
        for name, table in EXPECTED.items():
            for fault, (wanted, count, state) in table.items():
                with self.subTest(f"{name} {fault}"):
                    act, before = SCENE.act(name), SCENE.rows(name)
                    answers = faults.of(name)[fault](act)
                    self.assertEqual(len(answers), len(wanted))
                    for number, (answer, check) in enumerate(zip(answers, wanted)):
                        self.assertTrue(check(answer, act.purchase),
                                        f"answer {number} is not {check.__name__}: {answer.status} {answer.body[:300]}")
                    instances = {answer.json()["instanceId"] for answer, check in zip(answers, wanted) if check is made}
                    self.assertLessEqual(len(instances), 1, "one instance")
                    after = SCENE.rows(name)
                    # Nobody else's changed; Huawei Cloud's accounts come to be known later.
                    self.assertEqual({key: after[key][::2] for key in before},
                                     {key: row[::2] for key, row in before.items()})
                    new = [row for key, row in after.items() if key not in before]
                    self.assertEqual(len(new), count, f"purchases: {new}")
                    for row in new:
                        if state == "unchanged":
                            self.assertNotIn(row[0], ("frozen", "released"))
                        else:
                            self.assertEqual(row[0], state)

    def test_renewals(self):
        """What was renewed goes on as one purchase; with AWS as the next of its account, once the old one is over."""
        for name in MARKETPLACES:
            with self.subTest(name):
                act, before = SCENE.act(name), SCENE.rows(name)
                SCENE.tell(act)
                if name == "azure":
                    act.send(SCENE.arrival(act))
                    calls = [act.marketplace.renew(act.purchase)]
                elif name == "aws":
                    calls, _ = act.marketplace.renew(act.purchase, act.marketplace.clock() + 365 * 86400)
                else:
                    calls = [act.marketplace.renew(act.purchase, act.marketplace.clock() + 365 * 86400)]
                self.assertEqual({answer.status for answer in act.send(*calls, *calls[:1])} - {200}, set())
                states = sorted(row[0] for key, row in SCENE.rows(name).items() if key not in before)
                self.assertEqual(len(states), 2 if name == "aws" else 1, states)
                self.assertNotIn("released", states[:1])

    def test_frozen_and_thawed(self):
        for name in ("huawei", "azure"):
            with self.subTest(name):
                act, before = SCENE.act(name), SCENE.rows(name)
                SCENE.tell(act)
                if name == "azure":
                    act.send(SCENE.arrival(act))
                state = lambda: [row[0] for key, row in SCENE.rows(name).items() if key not in before]
                act.send(act.marketplace.freeze(act.purchase))
                self.assertEqual(state(), ["frozen"])
                act.send(act.marketplace.freeze(act.purchase, "UNFREEZE") if name == "huawei"
                         else act.marketplace.thaw(act.purchase))
                self.assertEqual(state(), ["active"])


class ZLast(unittest.TestCase):
    """Runs after the others: it looks at what they left behind."""

    def test_1_nonces_outlive_a_restart(self):
        act = SCENE.act("huawei")
        call = act.marketplace.buy(act.purchase)
        self.assertTrue(made(*act.send(call), act.purchase))
        self.assertEqual(SCENE.usherd.end(), 0)
        SCENE.usherd.start()
        self.assertTrue(unbelieved(*act.send(call), act.purchase))

    def test_2_books(self):
        self.assertEqual(SCENE.database.damage(), [])
        self.assertEqual(SCENE.database.rows("SELECT marketplace, instance_id, epoch, count(*) FROM purchases WHERE "
                                             "instance_id <> '' GROUP BY 1, 2, 3 HAVING count(*) > 1"), [])

    def test_3_log(self):
        """Nothing that was planted, and no e-mail address."""
        SCENE.usherd.end()
        self.assertIn("/mp/alibaba/spi", SCENE.usherd.log.read_text(errors="replace"))  # it does log
        self.assertEqual(SCENE.leaks(), [])
        self.assertEqual([line for line in SCENE.usherd.lines() if '"status":5' in line and "/landing" not in line
                          and "/login" not in line], [])


if __name__ == "__main__":
    if sys.argv[1:2] != ["--usherd"] or sys.argv[3:4] != ["--database"]:
        sys.exit(__doc__)
    PROGRAM, DATABASE = sys.argv[2], sys.argv[4]
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]])
