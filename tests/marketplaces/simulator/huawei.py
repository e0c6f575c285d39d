"""Huawei Cloud KooGallery, joint SaaS, interface version 2: POSTs of JSON from its servers, signed over the body with its
members sorted, then the buyer's browser with an OAuth code that only Huawei Cloud can resolve.

production: signature = HMAC(key, key ‖ nonce ‖ timestamp ‖ HMAC(key, body))
kit: HMAC(key, key ‖ nonce ‖ timestamp ‖ body), under another key
both SHA-256 in hex, the timestamp in milliseconds.
"""
import base64
import dataclasses
import hashlib
import hmac
import json
import secrets
import subprocess
import tempfile
import time
import urllib.parse

from .calls import Call, compact, digits, guid, opaque, with_query

SIGN_IN = "https://harbour-light.huaweicloud.com"  # of the buyer's enterprise
PRODUCE, KIT, LOGIN = "/mp/huawei/produce", "/mp/huawei/produceAPI/v2/", "/mp/huawei/login"
CHINA = 8 * 3600  # the kit's times; those of orders are UTC
JSON = ("Content-Type", "application/json; charset=utf-8")


def hexmac(key, text):
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()


def canonical(body, within=True):
    """What is signed. Of objects within it no order is published: within says whether theirs are sorted, too."""
    def ordered(value):
        if isinstance(value, dict):
            return {name: ordered(value[name]) for name in sorted(value)}
        return [ordered(one) for one in value] if isinstance(value, list) else value

    return compact({name: ordered(body[name]) if within else body[name] for name in sorted(body) if body[name] is not None})


def signature(key, nonce, timestamp, body):
    return hexmac(key, f"{key}{nonce}{timestamp}{hexmac(key, body)}".encode())


def kit_signature(key, nonce, timestamp, body):
    return hexmac(key, f"{key}{nonce}{timestamp}".encode() + body)


def body_sign(key, answer):
    """The header in which the vendor signs its answer."""
    digest = base64.b64encode(hmac.new(key.encode(), answer, hashlib.sha256).digest()).decode()
    return f'sign_type="HMAC-SHA256", signature="{digest}"'


def sealed(text, public_key, digest="sha256", mask="sha256"):
    """RSA-OAEP under the vendor's key, a PEM, in base64. Which digests Huawei Cloud takes is not published; Java's default
    for "OAEPWithSHA-256" is the mask "sha1"."""
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(public_key)
        file.flush()
        ran = subprocess.run(["openssl", "pkeyutl", "-encrypt", "-pubin", "-inkey", file.name, "-pkeyopt",
                              "rsa_padding_mode:oaep", "-pkeyopt", f"rsa_oaep_md:{digest}", "-pkeyopt",
                              f"rsa_mgf1_md:{mask}"],
                             input=text.encode(), capture_output=True, check=True)
    return base64.b64encode(ran.stdout).decode()


@dataclasses.dataclass
class Purchase:
    account: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))  # customerId
    order: str = dataclasses.field(default_factory=lambda: f"CS{digits(13)}")
    business: str = dataclasses.field(default_factory=guid)  # another one whenever the purchase is told again
    instance: str = ""  # what the vendor answered
    product: str = "OFFI0000000000001"
    test: bool = False
    tenant: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))
    app: str = dataclasses.field(default_factory=lambda: secrets.token_hex(8))
    client: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(24))
    client_secret: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(24))
    user: str = "mei.tan"
    email: str = "mei.tan@huawei-buyer.example"
    mobile: str = "8613800138000"

    @property
    def line(self):
        return f"{self.order}-000001"


class Huawei:
    """apis: a Peer for the fake interfaces, which are told of orders before usherd can ask for them. public_key: usherd's,
    for client secrets. Nobody keeps an instance ID but the purchase: heard() takes it from the answer."""

    def __init__(self, key, kit_key, apis, public_key="", clock=time.time):
        self.key, self.kit_key, self.apis, self.public_key, self.clock = key, kit_key, apis, public_key, clock

    def milliseconds(self):
        return str(int(self.clock() * 1000))

    def signed(self, body, nonce=None, timestamp=None, raw=False):
        """Members go out in the order given, the signature is over the sorted ones; raw: over what goes out."""
        nonce, timestamp = nonce or secrets.token_hex(16), timestamp or self.milliseconds()
        sent = compact(body)
        query = {"signature": signature(self.key, nonce, timestamp, sent if raw else canonical(body)),
                 "timestamp": timestamp, "nonce": nonce}
        return Call("POST", with_query(PRODUCE, query), (JSON,), sent)

    def kit(self, interface, body, nonce=None, timestamp=None, within=True):
        nonce, timestamp = nonce or secrets.token_hex(16), timestamp or self.milliseconds()
        sign = kit_signature(self.kit_key, nonce, timestamp, canonical(body, within))
        return Call("POST", KIT + interface, (JSON, ("x-sign", sign), ("x-timestamp", timestamp), ("x-nonce", nonce)),
                    compact(body))

    def kit_time(self):
        return time.strftime("%Y%m%d%H%M%S", time.gmtime(self.clock() + CHINA)) + "000"

    def ordered(self, purchase, kind="NEW"):
        """Tells the fake of the order, as the marketplace knows it."""
        told = self.apis.send(Call("POST", "/control/orders", (JSON,), compact({
            "orderId": purchase.order, "orderType": kind, "customerId": purchase.account, "productId": purchase.product})))
        if told.status != 200:
            raise RuntimeError(f"the fake took no order: {told.status}")

    def bought(self, purchase, business=None):
        """newInstance as a body: faults sign it their way."""
        return {"activity": "newInstance", "orderId": purchase.order, "orderLineId": purchase.line,
                "businessId": business or purchase.business, "testFlag": "1" if purchase.test else "0"}

    def buy(self, purchase, business=None):
        self.ordered(purchase)
        return self.signed(self.bought(purchase, business))

    @staticmethod
    def heard(purchase, answer):
        purchase.instance = json.loads(answer.body).get("instanceId", "")
        return purchase.instance

    def ask(self, purchase):
        return self.signed({"activity": "queryInstance", "instanceId": purchase.instance,
                            "testFlag": "1" if purchase.test else "0"})

    def renew(self, purchase, expires, scene="RENEWAL"):
        purchase.order = f"CS{digits(13)}"
        self.ordered(purchase, "RENEW")
        return self.signed({"activity": "refreshInstance", "scene": scene, "orderId": purchase.order,
                            "orderLineId": purchase.line, "instanceId": purchase.instance, "productId": purchase.product,
                            "expireTime": time.strftime("%Y%m%d%H%M%S", time.gmtime(expires)),
                            "testFlag": "1" if purchase.test else "0"})

    def change(self, purchase, product):
        purchase.order, purchase.product = f"CS{digits(13)}", product
        self.ordered(purchase, "CHANGE")
        return self.signed({"activity": "upgradeInstance", "instanceId": purchase.instance, "orderId": purchase.order,
                            "orderLineId": purchase.line, "productId": product, "testFlag": "1" if purchase.test else "0"})

    def freeze(self, purchase, status="FREEZE"):
        return self.signed({"activity": "updateInstanceStatus", "instanceId": purchase.instance, "status": status,
                            "testFlag": "1" if purchase.test else "0"})

    def release(self, purchase):
        return self.signed({"activity": "releaseInstance", "orderId": purchase.order, "orderLineId": purchase.line,
                            "instanceId": purchase.instance, "testFlag": "1" if purchase.test else "0"})

    def tenant(self, purchase, flag=1):
        """0 deletes, 1 adds, 2 changes."""
        return self.kit("tenantSync", {
            "instanceId": purchase.instance, "orderId": purchase.order, "tenantId": purchase.tenant,
            "tenantCode": f"code{purchase.tenant[:8]}", "name": "Harbour Light Trading", "domainName": SIGN_IN,
            "flag": flag, "testFlag": 1 if purchase.test else 0, "timeStamp": self.kit_time()})

    def application(self, purchase, flag=1):
        return self.kit("applicationSync", {
            "instanceId": purchase.instance, "tenantId": purchase.tenant, "appId": purchase.app,
            "clientId": purchase.client, "clientSecret": sealed(purchase.client_secret, self.public_key), "flag": flag,
            "testFlag": 1 if purchase.test else 0, "timeStamp": self.kit_time()})

    def authorisation(self, purchase, flag=1, within=True):
        member = {"userName": purchase.user, "name": "谭梅", "orgCode": "10000", "role": "admin", "enable": "true",
                  "mobile": purchase.mobile, "email": purchase.email}
        return self.kit("authSync", {
            "instanceId": purchase.instance, "tenantId": purchase.tenant, "appId": purchase.app, "userList": [member],
            "flag": flag, "testFlag": 1 if purchase.test else 0, "currentSyncTime": self.kit_time(),
            "timeStamp": self.kit_time()}, within=within)

    def organisation(self, purchase, everything=False):
        unit = {"orgCode": "10000", "orgName": "Trading", "parentCode": "", "status": 1}
        return self.kit("allOrgSync" if everything else "singleOrgSync", {
            "instanceId": purchase.instance, "tenantId": purchase.tenant, "testFlag": 1 if purchase.test else 0,
            "timeStamp": self.kit_time(), **({"orgInfoList": [unit]} if everything else {**unit, "flag": 1})})

    def introduce(self, purchase):
        """The three that must come before the first login."""
        return [self.tenant(purchase), self.application(purchase), self.authorisation(purchase)]

    def browser(self, purchase):
        """Back from the unified login, as its member; the code is good once."""
        code = opaque({"client": purchase.client, "secret": hashlib.sha256(purchase.client_secret.encode()).hexdigest(),
                       "userName": purchase.user, "email": purchase.email, "mobile": purchase.mobile,
                       "tenant": purchase.tenant})
        return Call("GET", with_query(LOGIN, {"code": code, "tenant": purchase.tenant}, urllib.parse.quote))
