"""AWS Marketplace: events through an EventBridge API destination, in no promised order with the buyer's browser, which
posts a form with a token that only AWS can resolve. Both shapes of IDs: by license, and by customer identifier (older
listings, China)."""
import dataclasses
import json
import secrets
import time

from .calls import Call, compact, digits, form, guid, opaque

LANDING, EVENTS = "/mp/aws/landing", "/mp/aws/events"
TOKEN_SECONDS = 4 * 3600


@dataclasses.dataclass
class Purchase:
    account: str = dataclasses.field(default_factory=lambda: digits(12))
    product: str = "5rjdnhzkxo3x3mkg4wyqv7x8b"  # its code
    license: str = ""  # its ARN; empty on listings of the older shape
    customer: str = ""  # the identifier; empty on listings of the newer shape
    agreement: str = dataclasses.field(default_factory=lambda: f"agmt-{secrets.token_hex(12)}")
    dimension: str = "commercial"
    quantity: int = 1
    expires: float = 0  # seconds since 1970; 0: open-ended

    def __post_init__(self):
        if not self.license and not self.customer:
            self.license = new_license()

    @classmethod
    def older(cls):
        return cls(customer="".join(secrets.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(11)))


def new_license():
    return f"arn:aws:license-manager::294406891311:license:l-{secrets.token_hex(16)}"


class Aws:
    """secret: (header's name, value) that the API destination adds."""

    def __init__(self, secret, clock=time.time):
        self.secret, self.clock = secret, clock

    def stamp(self):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.clock()))

    def event(self, kind, role, purchase, agreement=None, **more):
        """One event; each has a requestId of its own."""
        detail = {"requestId": guid(), "catalog": "AWSMarketplace",
                  "agreement": {"id": purchase.agreement, **(agreement or {})},
                  "acceptor": {"accountId": purchase.account}, "proposer": {"accountId": "993604559884"},
                  "offer": {"id": "offer-uovnpk2f6jq7s"}, **more}
        event = {"version": "0", "id": guid(), "detail-type": f"{kind} - {role}", "source": "aws.agreement-marketplace",
                 "account": "993604559884", "time": self.stamp(), "region": "us-east-1",
                 "resources": [f"arn:aws:aws-marketplace::aws:agreement:{purchase.agreement}"], "detail": detail}
        return Call("POST", EVENTS, (("Content-Type", "application/json"), self.secret), compact(event))

    def agreed(self, purchase, kind, **agreement):
        return self.event(f"Purchase Agreement {kind}", "Proposer", purchase,
                          {"acceptanceTime": self.stamp(), "startTime": self.stamp(),
                           "endTime": "9999-01-01T00:00:00Z", **agreement})

    def licensed(self, purchase, kind="Updated"):
        return self.event(f"License {kind}", "Manufacturer", purchase, license={"arn": purchase.license},
                          product={"id": "prod-k35yywhyj4eqg", "code": purchase.product})

    def buy(self, purchase):
        return [self.agreed(purchase, "Created", intent="NEW", status="ACTIVE"), self.licensed(purchase)]

    def renew(self, purchase, expires):
        """(the calls, the new purchase): another agreement and another license of the same account."""
        new = dataclasses.replace(purchase, agreement=f"agmt-{secrets.token_hex(12)}", license=new_license(),
                                  expires=expires)
        return [self.agreed(new, "Created", intent="RENEW", status="ACTIVE"), self.licensed(new),
                self.agreed(purchase, "Ended", status="RENEWED"), self.licensed(purchase, "Deprovisioned")], new

    def change(self, purchase, quantity):
        purchase.quantity = quantity
        return [self.agreed(purchase, "Amended", intent="AMEND", status="ACTIVE"), self.licensed(purchase)]

    def release(self, purchase, status="CANCELLED"):
        return [self.agreed(purchase, "Ended", status=status), self.licensed(purchase, "Deprovisioned")]

    def notified(self, purchase, action):
        """What listings of the older shape send through SNS: subscribe-success, unsubscribe-pending, …"""
        message = {"action": action, "customer-identifier": purchase.customer, "product-code": purchase.product,
                   "offer-identifier": "offer-uovnpk2f6jq7s", "isFreeTrialTermPresent": "false"}
        return Call("POST", EVENTS, (("Content-Type", "text/plain; charset=UTF-8"), self.secret), compact({
            "Type": "Notification", "MessageId": guid(), "Message": json.dumps(message), "Timestamp": self.stamp(),
            "TopicArn": "arn:aws:sns:us-east-1:287250355862:aws-mp-subscription-notification"}))

    def token(self, purchase, age=0):
        """What the fake resolves; age in seconds."""
        facts = {"account": purchase.account, "product": purchase.product, "license": purchase.license,
                 "customer": purchase.customer, "dimension": purchase.dimension, "quantity": purchase.quantity,
                 "expires": purchase.expires, "until": self.clock() - age + TOKEN_SECONDS}
        return opaque(facts)

    def browser(self, purchase, token=None, trial=False):
        """What "Set Up Your Account" posts, from AWS's pages."""
        fields = {"x-amzn-marketplace-token": token or self.token(purchase)}
        if trial:
            fields["x-amzn-marketplace-offer-type"] = "free-trial"
        return form(LANDING, fields)
