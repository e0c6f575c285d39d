"""Alibaba Cloud Marketplace: signed GETs from its servers before the buyer comes, and one from the buyer's browser.

token = MD5(name=value&… of all other parameters, sorted by name, decoded, empty ones too, then &key=KEY), lower case.
"""
import dataclasses
import datetime
import hashlib
import time
import urllib.parse

from .calls import Call, digits, with_query

SPI, LOGIN = "/mp/alibaba/spi", "/mp/alibaba/login"
CHINA = datetime.timezone(datetime.timedelta(hours=8))


def token(parameters, key):
    joined = "&".join(f"{name}={value}" for name, value in sorted(parameters.items()))
    return hashlib.md5(f"{joined}&key={key}".encode()).hexdigest()


@dataclasses.dataclass
class Purchase:
    account: str = dataclasses.field(default_factory=lambda: digits(16))
    instance: str = dataclasses.field(default_factory=lambda: digits(11))  # orderBizId
    order: str = dataclasses.field(default_factory=lambda: digits(15))
    product: str = "cmgj00012345"
    sku: str = "yuncode1234500001"
    trial: bool = False
    expires: float = 0  # seconds since 1970; 0: none


class Alibaba:
    """Makes the calls; whoever has a Peer sends them. clock and key are what faults change."""

    def __init__(self, key, clock=time.time, zone=CHINA, quote=urllib.parse.quote):
        self.key, self.clock, self.zone, self.quote = key, clock, zone, quote

    def signed(self, path, parameters):
        return Call("GET", with_query(path, {**parameters, "token": token(parameters, self.key)}, self.quote))

    def time(self, seconds):
        return datetime.datetime.fromtimestamp(seconds, self.zone).strftime("%Y-%m-%d %H:%M:%S")

    def buy(self, purchase):
        # template is there and empty, as in real calls: it counts in the token.
        parameters = {"action": "createInstance", "aliUid": purchase.account, "orderBizId": purchase.instance,
                      "orderId": purchase.order, "productCode": purchase.product, "skuId": purchase.sku,
                      "template": "", "trial": "true" if purchase.trial else "false"}
        if purchase.expires:
            parameters["expiredOn"] = self.time(purchase.expires)
        return self.signed(SPI, parameters)

    def renew(self, purchase, expires):
        purchase.order, purchase.expires = digits(15), expires
        return self.signed(SPI, {"action": "renewInstance", "instanceId": purchase.instance, "orderId": purchase.order,
                                 "expiredOn": self.time(expires)})

    def change(self, purchase, sku):
        purchase.sku = sku
        return self.signed(SPI, {"action": "upgradeInstance", "instanceId": purchase.instance, "skuId": sku})

    def freeze(self, purchase):
        return self.signed(SPI, {"action": "expiredInstance", "instanceId": purchase.instance})

    def release(self, purchase, refund=False):
        return self.signed(SPI, {"action": "releaseInstance", "instanceId": purchase.instance,
                                 "isRefund": "true" if refund else "false", "orderId": purchase.order})

    def browser(self, purchase):
        """What "Login directly" opens. Two clicks in one second are the same."""
        return self.signed(LOGIN, {"action": "verify", "instanceId": purchase.instance,
                                   "timeStamp": self.time(self.clock())})

    def split_browser(self, purchase):
        """One parameter that looks like two: the values are joined unescaped, so the token is the honest one's, and no
        timeStamp is there that could grow old."""
        honest = {"action": "verify", "instanceId": purchase.instance, "timeStamp": self.time(self.clock())}
        joined = f"{purchase.instance}&timeStamp={honest['timeStamp']}"
        return Call("GET", with_query(LOGIN, {"action": "verify", "instanceId": joined,
                                              "token": token(honest, self.key)}, self.quote))

    def doubled_browser(self, purchase):
        """Signed honestly, with a second instanceId in front."""
        call = self.browser(purchase)
        return dataclasses.replace(call, path=call.path.replace("?", "?instanceId=1&", 1))
