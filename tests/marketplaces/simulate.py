#!/usr/bin/env python3
"""Plays a marketplace against a running usherd. A tool for tests and for trying things out; nothing of it is in usherd.

    simulate.py --folder DIR apis                  serves the fakes of the marketplaces' interfaces until its input ends
    (set -a; . DIR/environment; usherd serve --config DIR/usherd.toml)
    simulate.py --folder DIR --usherd https://localhost:8443 --marketplace aws buy
    simulate.py … --marketplace aws browser        prints what the buyer's browser opens, or posts
    simulate.py … --marketplace aws fault replay   misbehaves; without a name lists how
    simulate.py … --marketplace aws travel         the browser's way, to the page where it ends

The folder holds what both sides must know (keys.json, huawei.pem, entra.pem; apis writes environment and usherd.toml from
them, the addresses change with every start) and what was bought (purchase-….json): introduce, renew, change, freeze, thaw,
release, browser and travel are about that purchase. Prints a line of JSON for every call.
"""
import argparse
import dataclasses
import json
import pathlib
import sys

from simulator import faults
from simulator.browser import Browser
from simulator.calls import Peer
from simulator.world import MARKETPLACES, NAMES, PURCHASES, World

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from service import make_certificate  # noqa: E402  pylint: disable=wrong-import-position

YEAR = 365 * 86400


def say(**facts):
    print(json.dumps(facts, ensure_ascii=False), flush=True)


def heard(answer):
    text = answer.body.decode(errors="replace")
    return {"status": answer.status, "answer": text if len(text) < 2000 else text[:2000] + "…"}


def serve(world):
    certificate, key = world.folder / "certificate.pem", world.folder / "key.pem"
    if not certificate.exists():
        make_certificate(world.folder, NAMES)
    with world.fakes(certificate, key) as (amazon, cloud, microsoft):
        configuration, environment = world.settings(certificate)
        (world.folder / "mails").mkdir(exist_ok=True)
        (world.folder / "usherd.toml").write_text(f"""brand = "northlight"
listen.public_url = "https://localhost:8443"
tls.certificate = "{certificate}"
tls.key = "{key}"
database.address = "sqlite:{world.folder}/usherd.sqlite"
mail.address = "file:{world.folder}/mails"
{configuration}""")
        secret = world.folder / "environment"
        secret.touch(0o600)
        secret.write_text("".join(f"{name}={value}\n" for name, value in environment.items()))
        say(aws=amazon.url, huawei=cloud.url, azure=microsoft.url)
        sys.stdin.read()


def calls_of(action, name, marketplace, purchase):
    """What the marketplace sends for it, and the purchase as it is then."""
    if action == "buy":
        made = marketplace.browser(purchase) if name == "azure" else marketplace.buy(purchase)
    elif action == "renew":
        if name == "azure":
            made = marketplace.renew(purchase)
        else:
            made = marketplace.renew(purchase, marketplace.clock() + YEAR)
        if name == "aws":
            made, purchase = made
    elif action == "change":
        made = marketplace.change(purchase, {"alibaba": "yuncode1234500002", "huawei": "OFFI0000000000002", "aws": 5,
                                             "azure": "premium"}[name])
    elif action == "introduce" and name == "huawei":
        made = marketplace.introduce(purchase)
    elif action == "thaw" and name == "huawei":
        made = marketplace.freeze(purchase, "UNFREEZE")
    elif action in ("freeze", "thaw", "release") and hasattr(marketplace, action):
        made = getattr(marketplace, action)(purchase)
    else:
        sys.exit(f"simulate.py: {name} has no {action}")
    return (made if isinstance(made, list) else [made]), purchase


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--usherd", metavar="URL")
    parser.add_argument("--ca", metavar="FILE", help="the authority of usherd's certificate; default: the folder's")
    parser.add_argument("--marketplace", choices=MARKETPLACES)
    parser.add_argument("action", choices=["apis", "buy", "introduce", "renew", "change", "freeze", "thaw", "release",
                                           "browser", "travel", "fault"])
    parser.add_argument("fault", nargs="?")
    options = parser.parse_args()
    options.folder = options.folder.absolute()
    options.folder.mkdir(parents=True, exist_ok=True)
    world = World(options.folder)
    if options.action == "apis":
        serve(world)
        return
    if not options.marketplace:
        parser.error("--marketplace is missing")
    known = faults.of(options.marketplace)
    if options.action == "fault" and options.fault not in known:
        for name, function in known.items():
            print(f"{name:22}{function.__doc__}")
        return
    if not options.usherd and options.action != "browser":
        parser.error("--usherd is missing")
    authority = options.ca or options.folder / "certificate.pem"
    marketplace = world.marketplace(options.marketplace, options.folder / "certificate.pem")
    kept = options.folder / f"purchase-{options.marketplace}.json"
    fresh = options.action in ("buy", "fault") or not kept.exists()
    purchase = PURCHASES[options.marketplace](**({} if fresh else json.loads(kept.read_text())))
    if options.action == "browser":
        call = marketplace.browser(purchase)
        say(method=call.method, path=call.path, form=call.form() if call.body else None)
        return
    usherd = Peer(options.usherd, authority)
    if options.action == "fault":
        for answer in known[options.fault](faults.Act(usherd, marketplace, purchase)):
            say(**heard(answer))
        return
    if options.action == "travel":
        for call, answer in Browser(usherd).from_marketplace(marketplace.browser(purchase)).answers:
            say(method=call.method, path=call.path.partition("?")[0], **heard(answer))
        return
    calls, purchase = calls_of(options.action, options.marketplace, marketplace, purchase)
    for call in calls:
        answer = usherd.send(call)
        say(method=call.method, path=call.path.partition("?")[0], **heard(answer))
    if options.action == "buy" and options.marketplace == "huawei" and answer.status == 200:
        marketplace.heard(purchase, answer)
    kept.write_text(json.dumps(dataclasses.asdict(purchase)))


if __name__ == "__main__":
    try:
        main()
    except ConnectionRefusedError:
        sys.exit("simulate.py: nobody listens there: are usherd and the fakes (apis) running?")
