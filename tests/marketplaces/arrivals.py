#!/usr/bin/env python3
"""Buyers who come from a marketplace, for a test in another language: usherd and everything it asks, and their browsers.

usage: arrivals.py --usherd PROGRAM

First it prints where usherd is, a line of JSON, then it answers orders, each a line of JSON as well:
    {"order": "buy", "marketplace": "aws"}     bought, and the buyer's browser is at the page: its ticket and pairing code,
                                               and what the marketplace proves; with "again" from the same cloud account
    {"order": "approve"}                       on the last buyer's page: the code that it showed
    {"order": "leaks", "planted": [TEXT]}      what is in usherd's log and must not be; of what it was told, too
It ends with its input."""
import dataclasses
import json
import sys

from scene import Scene, verified
from simulator.browser import Browser

SAME = {"azure": "tenant"}  # what two purchases of one cloud account have in common


class Buyers:
    def __init__(self, scene):
        self.scene, self.browser, self.last = scene, None, {}

    def buy(self, marketplace, again=False):
        act = self.scene.act(marketplace)
        if again:
            same = SAME.get(marketplace, "account")
            act.purchase = dataclasses.replace(act.purchase, **{same: getattr(self.last[marketplace], same)})
        self.scene.tell(act)
        self.last[marketplace] = act.purchase
        self.browser = Browser(self.scene.peer)
        visit = self.browser.from_marketplace(self.scene.arrival(act))
        page = visit.page
        assert (visit.status, visit.path) == (200, "/handoff"), page.text
        self.scene.plant(page.ticket(), page.pairing_code(), *(value for value, _ in self.browser.cookies.values()))
        account, instance = verified(marketplace, act.purchase)
        return {"ticket": page.ticket(), "pairing_code": page.pairing_code(), "account": account, "instance": instance}

    def approve(self):
        fields = self.browser.open("/handoff").page.form_to("/handoff/approve")
        assert fields, "nobody has claimed it"
        self.browser.submit("/handoff/approve", fields)
        return {"match_code": fields["code"]}

    def leaks(self, planted):
        self.scene.plant(*planted)
        return {"leaks": self.scene.leaks()}


def main():
    if sys.argv[1:2] != ["--usherd"]:
        sys.exit(__doc__)
    scene = Scene(sys.argv[2], "sqlite", "--mail", "file:{folder}/box/new")
    with scene.stack:
        (scene.folder / "box" / "new").mkdir(parents=True, exist_ok=True)
        buyers = Buyers(scene)
        print(json.dumps({"address": scene.peer.url, "fingerprint": scene.usherd.line["fingerprint"],
                          "database": str(scene.database.file), "mails": str(scene.folder / "box")}), flush=True)
        for line in sys.stdin:
            order = json.loads(line)
            print(json.dumps(getattr(buyers, order.pop("order"))(**order)), flush=True)


if __name__ == "__main__":
    main()
