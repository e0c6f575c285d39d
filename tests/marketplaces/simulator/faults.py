"""How marketplaces misbehave, and who pretends to be one. Each fault is a function of an Act that returns the answers in
the order of the calls; its docstring is what the command line says of it."""
import copy
import dataclasses

from .browser import Browser
from .calls import Call, Peer, compact, guid, with_query
from .huawei import JSON, PRODUCE, canonical, signature


@dataclasses.dataclass
class Act:
    peer: Peer  # usherd
    marketplace: object
    purchase: object

    def send(self, *calls):
        return [self.peer.send(call) for call in calls]

    def land(self, call):
        """As a browser does it, where the way to the page has more than one step: the answer that leads there, or the page
        where it ended instead."""
        answers = [answer for _, answer in Browser(self.peer).from_marketplace(call).answers]
        return [next((answer for answer in answers if answer.headers["Location"] == "/handoff"), answers[-1])]

    def late(self, seconds):
        """The same marketplace, whose clock is that far ahead."""
        other = copy.copy(self.marketplace)
        other.clock = lambda: self.marketplace.clock() + seconds
        return other

    def forged(self, **changed):
        """The same marketplace with other keys."""
        other = copy.copy(self.marketplace)
        for name, value in changed.items():
            setattr(other, name, value)
        return other


# Alibaba Cloud

def alibaba_replay(act):
    """createInstance, byte for byte again"""
    call = act.marketplace.buy(act.purchase)
    return act.send(call, call)


def alibaba_insists(act):
    """createInstance 120 times, as for a vendor that says instance 0"""
    return act.send(*[act.marketplace.buy(act.purchase)] * 120)


def alibaba_parallel(act):
    """createInstance eight times in one moment"""
    return act.peer.at_once([act.marketplace.buy(act.purchase)] * 8)


def alibaba_wrong_key(act):
    """createInstance under another key"""
    return act.send(act.forged(key="not-the-key").buy(act.purchase))


def alibaba_lost_answer(act):
    """createInstance whose answer never arrives, twice, and again"""
    call = act.marketplace.buy(act.purchase)
    act.peer.lose_answer(call, early=True)
    act.peer.lose_answer(call)
    return act.send(call)


def alibaba_late_events(act):
    """createInstance, released, then renewed and changed"""
    answers = act.send(act.marketplace.buy(act.purchase), act.marketplace.release(act.purchase))
    return answers + act.send(act.marketplace.renew(act.purchase, act.marketplace.clock() + 86400 * 365),
                              act.marketplace.change(act.purchase, "yuncode1234500002"))


def alibaba_release_twice(act):
    """createInstance, released twice"""
    return act.send(act.marketplace.buy(act.purchase), *[act.marketplace.release(act.purchase)] * 2)


def alibaba_release_unknown(act):
    """a release of what was never bought"""
    return act.send(act.marketplace.release(act.purchase))


def alibaba_forged_expiry(act):
    """expiredInstance, as a replay would be, a year before the purchase ends"""
    act.purchase.expires = act.marketplace.clock() + 86400 * 365
    return act.send(act.marketplace.buy(act.purchase), act.marketplace.freeze(act.purchase))


def alibaba_landing_before_event(act):
    """the browser before createInstance"""
    return act.send(act.marketplace.browser(act.purchase))


def alibaba_split(act):
    """the login URL whose parameters are one: the honest one's token, and no time in it"""
    return act.send(act.marketplace.buy(act.purchase), act.marketplace.split_browser(act.purchase))


def alibaba_doubled(act):
    """the login URL with a second instanceId"""
    return act.send(act.marketplace.buy(act.purchase), act.marketplace.doubled_browser(act.purchase))


def alibaba_stale_login(act):
    """logins of three minutes ago and of two minutes ahead"""
    return act.send(act.marketplace.buy(act.purchase), act.late(-180).browser(act.purchase),
                    act.late(120).browser(act.purchase))


# Huawei Cloud

def huawei_replay(act):
    """newInstance, byte for byte again: its nonce is used"""
    call = act.marketplace.buy(act.purchase)
    return act.send(call, call)


def huawei_nonce(act):
    """a nonce used for another call"""
    act.marketplace.ordered(act.purchase)
    first, second = (act.marketplace.bought(act.purchase, guid()) for _ in range(2))
    nonce = guid()
    return act.send(act.marketplace.signed(first, nonce), act.marketplace.signed(second, nonce))


def huawei_parallel(act):
    """newInstance eight times in one moment, each with its own businessId"""
    return act.peer.at_once([act.marketplace.buy(act.purchase, guid()) for _ in range(8)])


def huawei_insists(act):
    """newInstance 30 times, each with its own businessId"""
    return act.send(*[act.marketplace.buy(act.purchase, guid()) for _ in range(30)])


def huawei_wrong_key(act):
    """newInstance under another key"""
    return act.send(act.forged(key="not-the-key").buy(act.purchase))


def huawei_kit_key(act):
    """newInstance under the kit's key, and tenantSync under the other one"""
    swapped = act.forged(key=act.marketplace.kit_key, kit_key=act.marketplace.key)
    return act.send(swapped.buy(act.purchase), swapped.tenant(act.purchase))


def huawei_skew(act):
    """newInstance of 70 seconds ago and ahead"""
    return act.send(act.late(-70).buy(act.purchase), act.late(70).buy(act.purchase))


def huawei_near(act):
    """newInstance of 50 seconds ago and ahead: clocks may differ so far"""
    return act.send(act.late(-50).buy(act.purchase), act.late(50).buy(act.purchase, guid()))


def huawei_seconds(act):
    """newInstance with a timestamp in seconds"""
    act.marketplace.ordered(act.purchase)
    seconds = str(int(act.marketplace.clock()))
    return act.send(act.marketplace.signed(act.marketplace.bought(act.purchase), timestamp=seconds))


def huawei_shifted(act):
    """newInstance whose nonce ends with the timestamp's first digit: the same signed text"""
    act.marketplace.ordered(act.purchase)
    body, nonce, stamp = act.marketplace.bought(act.purchase), guid(), act.marketplace.milliseconds()
    sign = signature(act.marketplace.key, nonce, stamp, canonical(body))
    query = {"signature": sign, "timestamp": stamp[1:], "nonce": nonce + stamp[0]}
    return act.send(Call("POST", with_query(PRODUCE, query), (JSON,), compact(body)))


def huawei_raw(act):
    """newInstance signed over the bytes as they go out, not sorted"""
    act.marketplace.ordered(act.purchase)
    return act.send(act.marketplace.signed(act.marketplace.bought(act.purchase), raw=True))


def huawei_nested(act):
    """newInstance, then its users in a signature that sorts the body's own members only"""
    answers = act.send(act.marketplace.buy(act.purchase))
    act.marketplace.heard(act.purchase, answers[0])
    return answers + act.send(act.marketplace.authorisation(act.purchase, within=False))


def huawei_lost_answer(act):
    """newInstance whose answer never arrives, twice, and again; each with its own businessId"""
    act.peer.lose_answer(act.marketplace.buy(act.purchase, guid()), early=True)
    act.peer.lose_answer(act.marketplace.buy(act.purchase, guid()))
    return act.send(act.marketplace.buy(act.purchase, guid()))


def huawei_release_unknown(act):
    """a release, and a tenant's deletion, of what was never bought"""
    act.purchase.instance = guid()
    return act.send(act.marketplace.release(act.purchase), act.marketplace.tenant(act.purchase, flag=0))


def huawei_late_events(act):
    """newInstance, released, then renewed and unfrozen"""
    answers = act.send(act.marketplace.buy(act.purchase))
    act.marketplace.heard(act.purchase, answers[0])
    return answers + act.send(act.marketplace.release(act.purchase),
                              act.marketplace.renew(act.purchase, act.marketplace.clock() + 86400 * 365),
                              act.marketplace.freeze(act.purchase, "UNFREEZE"))


def huawei_probe(act):
    """newInstance, queryInstance and a release with testFlag 1, as the marketplace's own probes"""
    act.purchase.test = True
    answers = act.send(act.marketplace.buy(act.purchase))
    act.marketplace.heard(act.purchase, answers[0])
    return answers + act.send(act.marketplace.ask(act.purchase), act.marketplace.release(act.purchase))


# AWS

def aws_replay(act):
    """both events of a purchase, each twice"""
    return act.send(*[call for call in act.marketplace.buy(act.purchase) for _ in range(2)])


def aws_parallel(act):
    """the licence's event eight times in one moment"""
    agreed, licensed = act.marketplace.buy(act.purchase)
    return act.send(agreed) + act.peer.at_once([licensed] * 8)


def aws_out_of_order(act):
    """the licence before the agreement"""
    return act.send(*reversed(act.marketplace.buy(act.purchase)))


def aws_wrong_secret(act):
    """events with another secret"""
    return act.send(*act.forged(secret=(act.marketplace.secret[0], "not-the-secret")).buy(act.purchase))


def aws_lost_answer(act):
    """events whose answers never arrive, twice, and again"""
    calls = act.marketplace.buy(act.purchase)
    for call in calls:
        act.peer.lose_answer(call, early=True)
        act.peer.lose_answer(call)
    return act.send(*calls)


def aws_landing_before_event(act):
    """the browser, then the events"""
    return act.land(act.marketplace.browser(act.purchase)) + act.send(*act.marketplace.buy(act.purchase))


def aws_short_arn(act):
    """the browser, then events that leave "arn:" out of the licence's name, as the published examples do"""
    answers = act.land(act.marketplace.browser(act.purchase))
    short = dataclasses.replace(act.purchase, license=act.purchase.license.removeprefix("arn:"))
    return answers + act.send(*act.marketplace.buy(short))


def aws_old_token(act):
    """a token of five hours ago"""
    return act.land(act.marketplace.browser(act.purchase, act.marketplace.token(act.purchase, age=5 * 3600)))


def aws_late_events(act):
    """bought, released, then the licence's first event again, late and under a new ID"""
    return act.send(*act.marketplace.buy(act.purchase), *act.marketplace.release(act.purchase),
                    act.late(-600).licensed(act.purchase))


# Azure

def azure_landed(act, webhook):
    return act.send(act.marketplace.browser(act.purchase), webhook)


def azure_replay(act):
    """the buyer lands, then Suspend arrives twice"""
    call = act.marketplace.freeze(act.purchase)
    return act.send(act.marketplace.browser(act.purchase), call, call)


def azure_wrong_key(act):
    """a webhook signed by a stranger"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.marketplace.stranger()))


def azure_unsigned(act):
    """a webhook whose token has no signature"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.marketplace.unsigned()))


def azure_other_audience(act):
    """a webhook for another application"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.marketplace.token(aud=guid())))


def azure_other_tenant(act):
    """a webhook in another tenant's name"""
    tenant = guid()
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.marketplace.token(
        tid=tenant, iss=f"https://sts.windows.net/{tenant}/")))


def azure_other_caller(act):
    """a webhook from another application of the same tenant"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.marketplace.token(appid=guid())))


def azure_expired(act):
    """a webhook whose token is of yesterday"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Suspend", token=act.late(-86400).token()))


def azure_unconfirmed(act):
    """a webhook about an operation that the marketplace does not know"""
    return azure_landed(act, act.marketplace.webhook(act.purchase, "Unsubscribe", told=False))


def azure_lost_answer(act):
    """Suspend whose answer never arrives, twice, and again"""
    call = act.marketplace.freeze(act.purchase)
    answers = act.send(act.marketplace.browser(act.purchase))
    act.peer.lose_answer(call, early=True)
    act.peer.lose_answer(call)
    return answers + act.send(call)


def azure_lost_plus(act):
    """a landing whose token lost its plus signs"""
    token = act.marketplace.landing_token(act.purchase)
    return act.send(act.marketplace.browser(act.purchase, token.replace("+", " ")))


def azure_old_token(act):
    """a token of two days ago"""
    return act.send(act.marketplace.browser(act.purchase, act.marketplace.landing_token(act.purchase, age=2 * 86400)))


def of(marketplace):
    """name: function."""
    prefix = marketplace + "_"
    return {name.removeprefix(prefix).replace("_", "-"): function for name, function in globals().items()
            if name.startswith(prefix) and function.__doc__}
