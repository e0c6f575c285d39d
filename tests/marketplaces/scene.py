"""One usherd with everything that it asks and whom it tells, for the tests of whole hand-overs."""
import contextlib
import dataclasses
import pathlib
import re
import sys
import tempfile
import time
import urllib.parse

from simulator import faults
from simulator.calls import Peer, guid
from simulator.world import NAMES, PURCHASES, World

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from customers import config  # noqa: E402  pylint: disable=wrong-import-position
from service import DATABASES, Mailbox, Usherd, free_ports, make_certificate  # noqa: E402  pylint: disable=wrong-import-position

RATES = """rates.marketplace_calls_per_minute = 1000000
rates.claims_per_minute = 1000000
rates.pairing_tries = 1000
"""


class Scene:
    """options: usherd's, which go before its configuration; {folder} in them is the scene's."""

    def __init__(self, program, database, *options):
        self.stack = contextlib.ExitStack()
        self.folder = folder = pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="usher-handover-")))
        self.certificate, key = make_certificate(folder, NAMES)
        self.world = World(folder)
        self.amazon, self.cloud, self.microsoft = self.stack.enter_context(self.world.fakes(self.certificate, key))
        more, environment = self.world.settings(self.certificate)
        self.database = DATABASES[database](folder)
        self.stack.callback(self.database.close)
        port, = free_ports(1)
        (folder / "mails").mkdir()
        self.port, self.mailbox = port, Mailbox(folder / "mails")
        file = config(self.database, folder, self.certificate, key,
                      f'listen.public_url = "https://localhost:{port}"\n{RATES}{more}')
        self.usherd = Usherd(program, folder, file, "--port", str(port),
                             *(option.format(folder=folder) for option in options), environment=environment).start()
        self.stack.callback(self.usherd.kill)
        self.peer = Peer(f"https://localhost:{port}", self.certificate)
        self.planted = set(self.world.keys.secrets())

    def plant(self, *values):
        """Must not be in any log."""
        self.planted |= {value for value in values if isinstance(value, str) and len(value) > 5}

    def purchase(self, name):
        purchase = PURCHASES[name]()
        if name == "huawei":
            purchase.email, purchase.user = f"m{guid()[:8]}@buyer.example", f"mei.{guid()[:8]}"
        if name == "azure":
            purchase.email = f"l{guid()[:8]}@buyer.example"
        public = ("product", "sku", "dimension", "offer", "plan")
        self.plant(*(value for field, value in dataclasses.asdict(purchase).items() if field not in public))
        return purchase

    def act(self, name):
        return faults.Act(self.peer, self.world.marketplace(name, self.certificate), self.purchase(name))

    def arrival(self, act):
        """What the buyer's browser opens."""
        call = act.marketplace.browser(act.purchase)
        if call.body:
            self.plant(*call.form().values())
        query = dict(urllib.parse.parse_qsl(call.path.partition("?")[2]))
        self.plant(*(value for field, value in query.items() if field not in ("action", "timeStamp")))
        return call

    def rows(self, name):
        """id: (state, account, instance); the marketplace's own probes do not count."""
        found = self.database.rows("SELECT id, state, account_id, instance_id FROM purchases "
                                   f"WHERE marketplace = '{name}' AND test = 0")
        return {row[0]: tuple(map(str, row[1:])) for row in found}

    def tell(self, act):
        """The purchase is told of, as far as this marketplace tells of it before the buyer comes."""
        name = type(act.marketplace).__name__.lower()
        if name == "azure":
            return
        calls = act.marketplace.buy(act.purchase)
        answers = act.send(*(calls if isinstance(calls, list) else [calls]))
        if name == "huawei":
            act.marketplace.heard(act.purchase, answers[0])
            answers += act.send(*act.marketplace.introduce(act.purchase))
            # Who bought is asked for later.
            patience = time.monotonic() + 60
            while all(row[1] != act.purchase.account for row in self.rows(name).values()):
                assert time.monotonic() < patience, "nobody asked who bought"
        for answer in answers:
            assert done(answer, act.purchase), (answer.status, answer.body)

    def leaks(self):
        """What was planted, and e-mail addresses, in usherd's log."""
        text = self.usherd.log.read_text(errors="replace")
        spoken = urllib.parse.unquote(text)
        return [value for value in self.planted if value in text or value in spoken] + re.findall(
            r"[\w.+-]+@[\w-]+\.[\w.]+", text)


def done(answer, _):
    said = answer.json() if answer.body else {}
    return answer.status == 200 and said.get("resultCode", "000000") == "000000" and said.get("success", "true") == "true"


def verified(name, purchase):
    """(account ID, instance ID), as the marketplace proves them."""
    return {"alibaba": lambda: (purchase.account, purchase.instance),
            "huawei": lambda: (purchase.account, purchase.instance),
            "aws": lambda: (purchase.account, purchase.license),
            "azure": lambda: (purchase.tenant, purchase.subscription)}[name]()
