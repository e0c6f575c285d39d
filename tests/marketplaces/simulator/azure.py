"""Azure commercial marketplace, SaaS fulfillment version 2: the buyer's browser comes with a token before the vendor knows
of anything; later a webhook reports changes, in a JWT's name, and the vendor asks back whether each is true."""
import base64
import dataclasses
import time

from .calls import Call, compact, guid, with_query
from .jwt import unsigned

LANDING, WEBHOOK = "/mp/azure/landing", "/mp/azure/webhook"
FULFILLMENT = "20e940b3-4c77-4b0b-9a53-9e16a1b010a7"  # who calls: the marketplace's own application
TOKEN_SECONDS = 24 * 3600
PLUSES = b"\xfb\xef\xbe"  # "++++" in base64


@dataclasses.dataclass
class Purchase:
    subscription: str = dataclasses.field(default_factory=guid)
    tenant: str = dataclasses.field(default_factory=guid)  # of the purchaser
    person: str = dataclasses.field(default_factory=guid)
    email: str = "lin.berg@azure-buyer.example"
    offer: str = "commercial"
    plan: str = "standard"
    quantity: int = 10


class Azure:
    """publisher: the vendor's tenant, audience: its application's client ID; key: a SigningKey that the fake publishes,
    strange: one that it does not, under the same name. apis: a Peer for the fake, which is told of operations before the
    webhook names them."""

    def __init__(self, publisher, audience, key, strange, apis, clock=time.time):
        self.publisher, self.audience, self.key, self.strange = publisher, audience, key, strange
        self.apis, self.clock = apis, clock

    def claims(self, **changed):
        now = int(self.clock())
        claims = {"aud": self.audience, "iss": f"https://sts.windows.net/{self.publisher}/", "iat": now, "nbf": now,
                  "exp": now + 3600, "appid": FULFILLMENT, "appidacr": "2",
                  "idp": f"https://sts.windows.net/{self.publisher}/",
                  "oid": guid(), "sub": guid(), "tid": self.publisher, "ver": "1.0", **changed}
        return {name: value for name, value in claims.items() if value is not None}

    def token(self, **changed):
        return self.key.sign(self.claims(**changed))

    def stranger(self):
        return self.strange.sign(self.claims())

    def unsigned(self):
        return unsigned(self.claims())

    def stamp(self):
        return time.strftime("%Y-%m-%dT%H:%M:%S.0000000Z", time.gmtime(self.clock()))

    def tell(self, purchase, action, operation, status):
        told = self.apis.send(Call("POST", "/control/operations", (("Content-Type", "application/json"),), compact({
            "id": operation, "subscriptionId": purchase.subscription, "action": action, "status": status,
            "planId": purchase.plan, "quantity": purchase.quantity, "offerId": purchase.offer})))
        if told.status != 200:
            raise RuntimeError(f"the fake took no operation: {told.status}")

    def webhook(self, purchase, action, operation=None, token=None, told=True, **changed):
        """told: there is such an operation, as the vendor finds out when it asks."""
        operation = operation or guid()
        waits = action in ("ChangePlan", "ChangeQuantity", "Reinstate")
        status = "InProgress" if waits else "Succeeded"
        if told:
            self.tell(purchase, action, operation, status)
        body = {"id": operation, "activityId": operation, "publisherId": "northlight", "offerId": purchase.offer,
                "planId": purchase.plan, "quantity": purchase.quantity, "subscriptionId": purchase.subscription,
                "timeStamp": self.stamp(), "action": action, "status": status, "operationRequestSource": "Azure",
                "subscription": {"id": purchase.subscription, "name": "Harbour Light", "publisherId": "northlight",
                                 "offerId": purchase.offer, "planId": purchase.plan, "quantity": purchase.quantity,
                                 "beneficiary": self.party(purchase), "purchaser": self.party(purchase)}, **changed}
        return Call("POST", WEBHOOK, (("Content-Type", "application/json"),
                                      ("Authorization", f"Bearer {token or self.token()}")), compact(body))

    @staticmethod
    def party(purchase):
        return {"emailId": purchase.email, "objectId": purchase.person, "tenantId": purchase.tenant,
                "puid": "10032001A2B3C4D5"}

    def renew(self, purchase):
        return self.webhook(purchase, "Renew")

    def change(self, purchase, plan):
        purchase.plan = plan
        return self.webhook(purchase, "ChangePlan")

    def freeze(self, purchase):
        return self.webhook(purchase, "Suspend")

    def thaw(self, purchase):
        return self.webhook(purchase, "Reinstate")

    def release(self, purchase):
        return self.webhook(purchase, "Unsubscribe")

    def landing_token(self, purchase, age=0):
        """Microsoft's may hold plus signs, which are lost where they are decoded twice: this one holds four."""
        raw = compact({"subscription": dataclasses.asdict(purchase), "until": self.clock() - age + TOKEN_SECONDS,
                       "salt": guid()})
        return base64.b64encode(raw + b" " * (-len(raw) % 3) + PLUSES + b"end").decode()

    def browser(self, purchase, token=None):
        """What "Configure account" opens, and later "Manage account"."""
        return Call("GET", with_query(LANDING, {"token": token or self.landing_token(purchase)}))
