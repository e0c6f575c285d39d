"""A fake of what Microsoft serves, all at one address: Entra's tokens and keys, and the SaaS fulfillment API, version 2.
Landing tokens are those of azure.py."""
import base64
import hmac
import json
import secrets
import time

from .azure import FULFILLMENT, PLUSES, Azure, Purchase
from .fakeserver import FakeServer, Instead, json_of

API = "/api/saas/subscriptions"
VERSION = "2018-08-31"


class FakeMicrosoft(FakeServer):
    WAYS = (("POST", "/([^/]+)/oauth2/token", "grant"),
            ("POST", "/([^/]+)/oauth2/v2.0/token", "grant"),
            ("GET", "/([^/]+)/discovery/keys", "keys"),
            ("GET", "/([^/]+)/discovery/v2.0/keys", "keys"),
            ("GET", "/([^/]+)/.well-known/openid-configuration", "discover"),
            ("GET", "/([^/]+)/v2.0/.well-known/openid-configuration", "discover"),
            ("POST", f"{API}/resolve", "resolve"),
            ("GET", f"{API}/([^/]+)", "subscription"),
            ("POST", f"{API}/([^/]+)/activate", "activate"),
            ("GET", f"{API}/([^/]+)/operations", "operations_of"),
            ("GET", f"{API}/([^/]+)/operations/([^/]+)", "operation"),
            ("PATCH", f"{API}/([^/]+)/operations/([^/]+)", "close"),
            ("POST", "/control/operations", "take_operation"))
    NEXT = {"Suspend": "Suspended", "Reinstate": "Subscribed", "Unsubscribe": "Unsubscribed"}

    def __init__(self, certificate, key, tenant, client, secret, signing_key, clock=time.time, port=0):
        super().__init__(certificate, key, port)
        self.tenant, self.client, self.secret, self.signing_key, self.clock = tenant, client, secret, signing_key, clock
        self.grants, self.subscriptions, self.operations = set(), {}, {}

    # Entra

    def grant(self, asked, tenant):
        form = asked.form()
        resource = form.get("resource") or form.get("scope", "").removesuffix("/.default")
        if tenant != self.tenant or form.get("grant_type") != "client_credentials":
            raise Instead(400, {"error": "invalid_request"})
        if form.get("client_id") != self.client or not hmac.compare_digest(form.get("client_secret", ""), self.secret):
            raise Instead(401, {"error": "invalid_client",
                                "error_description": "AADSTS7000215: Invalid client secret provided."})
        if resource != FULFILLMENT:
            raise Instead(400, {"error": "invalid_resource"})
        token = secrets.token_urlsafe(48)
        self.grants.add(token)
        return {"token_type": "Bearer", "expires_in": 3599, "access_token": token}

    def keys(self, _asked, tenant):
        return {"keys": [{**self.signing_key.public(), "issuer": f"https://login.microsoftonline.com/{tenant}/v2.0"}]}

    def discover(self, asked, tenant):
        v2 = "/v2.0/" in asked.path
        issuer = f"https://login.microsoftonline.com/{tenant}/v2.0" if v2 else f"https://sts.windows.net/{tenant}/"
        here = f"https://{asked.headers['host']}/{tenant}"
        return {"issuer": issuer, "jwks_uri": f"{here}/discovery/{'v2.0/' if v2 else ''}keys",
                "token_endpoint": f"{here}/oauth2/{'v2.0/' if v2 else ''}token"}

    # Fulfillment

    def check(self, asked):
        if asked.headers.get("authorization", "").removeprefix("Bearer ") not in self.grants:
            raise Instead(403, {"code": "Forbidden", "message": "no token of this application"})
        if asked.query.get("api-version") != VERSION:
            raise Instead(400, {"code": "BadArgument", "message": "api-version"})

    def resolve(self, asked):
        self.check(asked)
        try:
            raw = base64.b64decode(asked.headers.get("x-ms-marketplace-token", ""), validate=True)
            facts = json.loads(raw.partition(PLUSES)[0])
            purchase = Purchase(**facts["subscription"])
        except (ValueError, KeyError, TypeError):
            raise Instead(400, {"code": "BadRequest", "message": "the token is malformed"}) from None
        if facts["until"] < self.clock():
            raise Instead(400, {"code": "BadRequest", "message": "the token has expired"})
        known = self.subscriptions.setdefault(purchase.subscription, {"purchase": purchase, "activations": 0,
                                                                      "status": "PendingFulfillmentStart"})
        shown = self.shown(known)
        return {"id": purchase.subscription, "subscriptionName": "Harbour Light", "offerId": purchase.offer,
                "planId": purchase.plan, "quantity": purchase.quantity, "subscription": shown}

    def shown(self, known):
        purchase = known["purchase"]
        return {"id": purchase.subscription, "publisherId": "northlight", "offerId": purchase.offer,
                "name": "Harbour Light", "saasSubscriptionStatus": known["status"], "planId": purchase.plan,
                "quantity": purchase.quantity, "beneficiary": Azure.party(purchase), "purchaser": Azure.party(purchase),
                "term": {"termUnit": "P1M"}, "isTest": False, "isFreeTrial": False, "autoRenew": True,
                "allowedCustomerOperations": ["Read", "Update", "Delete"], "sessionMode": "None", "sandboxType": "None"}

    def known(self, asked, subscription):
        self.check(asked)
        if subscription not in self.subscriptions:
            raise Instead(404, {"code": "NotFound", "message": "no such subscription"})
        return self.subscriptions[subscription]

    def subscription(self, asked, subscription):
        return self.shown(self.known(asked, subscription))

    def activate(self, asked, subscription):
        """Billing begins."""
        known, wanted = self.known(asked, subscription), json_of(asked)
        if wanted.get("planId") != known["purchase"].plan:
            raise Instead(400, {"code": "BadArgument", "message": "planId"})
        if known["status"] not in ("PendingFulfillmentStart", "Subscribed"):
            raise Instead(400, {"code": "BadRequest", "message": known["status"]})
        known["status"] = "Subscribed"
        known["activations"] += 1
        return None

    def take_operation(self, asked):
        operation = json_of(asked)
        self.operations[operation["id"]] = operation
        known = self.subscriptions.get(operation["subscriptionId"])
        if known and operation["action"] in self.NEXT and operation["status"] == "Succeeded":
            known["status"] = self.NEXT[operation["action"]]
        return {}

    def operations_of(self, asked, subscription):
        self.known(asked, subscription)
        return {"operations": [one for one in self.operations.values()
                               if one["subscriptionId"] == subscription and one["status"] == "InProgress"]}

    def operation(self, asked, subscription, operation):
        self.known(asked, subscription)
        found = self.operations.get(operation)
        if found is None or found["subscriptionId"] != subscription:
            raise Instead(404, {"code": "NotFound", "message": "no such operation"})
        return {**found, "activityId": operation, "publisherId": "northlight",
                "timeStamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.clock()))}

    def close(self, asked, subscription, operation):
        self.operation(asked, subscription, operation)
        found, status = self.operations[operation], json_of(asked).get("status")
        if status not in ("Success", "Failure"):
            raise Instead(400, {"code": "BadArgument", "message": "status"})
        if found["status"] != "InProgress":
            raise Instead(409, {"code": "Conflict", "message": "it is over"})
        found["status"] = "Succeeded" if status == "Success" else "Failed"
        known = self.subscriptions[subscription]
        if status == "Success":
            known["status"] = self.NEXT.get(found["action"], known["status"])
            known["purchase"].plan, known["purchase"].quantity = found["planId"], found["quantity"]
        return None
