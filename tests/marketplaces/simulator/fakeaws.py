"""A fake of AWS Marketplace's metering and entitlement services, both at one address: ResolveCustomer and GetEntitlements.
Signatures are checked. Tokens are those of aws.py."""
import hmac
import time

from .calls import opened
from .fakeserver import FakeServer, Instead, json_of
from .signatures import age, aws4, canonical_request, taken_apart

SERVICE = "aws-marketplace"
SKEW_SECONDS = 300


def problem(status, name, message="as the fake was told"):
    return Instead(status, {"__type": f"com.amazonaws.marketplace#{name}", "message": message})


class FakeAws(FakeServer):
    WAYS = (("POST", "/", "call"),)
    PAGE = 1  # entitlements in one answer: more mean asking again

    def __init__(self, certificate, key, access_key, secret_key, region="us-east-1", clock=time.time, port=0):
        super().__init__(certificate, key, port)
        self.access_key, self.secret_key, self.region, self.clock = access_key, secret_key, region, clock
        self.known = []  # facts of resolved tokens

    def call(self, asked):
        self.check_signature(asked)
        if asked.headers.get("content-type") != "application/x-amz-json-1.1":
            raise problem(400, "SerializationException", "not application/x-amz-json-1.1")
        targets = {"AWSMPMeteringService.ResolveCustomer": self.resolve,
                   "AWSMPEntitlementService.GetEntitlements": self.entitlements}
        target = targets.get(asked.headers.get("x-amz-target", ""))
        if target is None:
            raise problem(400, "UnknownOperationException")
        return target(json_of(asked))

    def check_signature(self, asked):
        fields = taken_apart(asked.headers.get("authorization", ""), "AWS4-HMAC-SHA256")
        if not fields:
            raise problem(403, "MissingAuthenticationTokenException")
        date, signed = asked.headers.get("x-amz-date", ""), fields.get("SignedHeaders", "").split(";")
        if fields.get("Credential") != f"{self.access_key}/{date[:8]}/{self.region}/{SERVICE}/aws4_request":
            raise problem(403, "UnrecognizedClientException", "another key, day, region or service")
        if not {"host", "x-amz-date"} <= set(signed) or signed != sorted(signed) or not set(signed) <= set(asked.headers):
            raise problem(403, "IncompleteSignatureException")
        wanted = aws4(self.secret_key, date, self.region, SERVICE,
                      canonical_request(asked.method, asked.target, asked.headers, signed, asked.body))
        if not hmac.compare_digest(wanted, fields.get("Signature", "")):
            raise problem(403, "InvalidSignatureException")
        if abs(age(date, self.clock())) > SKEW_SECONDS:
            raise problem(403, "InvalidSignatureException", "Signature expired")

    def resolve(self, body):
        try:
            facts = opened(body["RegistrationToken"])
            until = facts["until"]
        except (ValueError, KeyError, TypeError):
            raise problem(400, "InvalidTokenException") from None
        if until < self.clock():
            raise problem(400, "ExpiredTokenException")
        if facts not in self.known:
            self.known.append(facts)
        return ids(facts)

    def entitlements(self, body):
        wanted = body.get("Filter", {})
        keys = {"LICENSE_ARN": "license", "CUSTOMER_AWS_ACCOUNT_ID": "account", "CUSTOMER_IDENTIFIER": "customer"}
        if not isinstance(body.get("ProductCode"), str) or not set(wanted) <= {*keys, "DIMENSION"}:
            raise problem(400, "InvalidParameterException")
        # A purchase resolved twice is one entitlement.
        found = list({(facts["account"], facts["license"], facts["customer"]): facts for facts in self.known
                      if facts["product"] == body["ProductCode"]
                      and all(facts[keys[name]] in values for name, values in wanted.items() if name in keys)}.values())
        start = int(body.get("NextToken") or 0)
        page = {"Entitlements": [{**ids(facts), "Dimension": facts["dimension"],
                                  "Value": {"IntegerValue": facts["quantity"]},
                                  **({"ExpirationDate": facts["expires"]} if facts["expires"] else {})}
                                 for facts in found[start:start + self.PAGE]]}
        if start + self.PAGE < len(found):
            page["NextToken"] = str(start + self.PAGE)
        return page


def ids(facts):
    """As both services name them; listings have one shape or the other."""
    named = {"CustomerAWSAccountId": facts["account"], "ProductCode": facts["product"],
             "CustomerIdentifier": facts["customer"], "LicenseArn": facts["license"]}
    return {name: value for name, value in named.items() if value}
