"""A fake of Huawei Cloud's own interfaces, both at one address: KooGallery's order query, whose AK/SK signature is checked,
and the OAuth login of a tenant. Codes are those of huawei.py."""
import hashlib
import hmac
import secrets
import time

from .calls import opened
from .fakeserver import FakeServer, Instead, json_of
from .signatures import age, canonical_request, huawei, taken_apart

SKEW_SECONDS = 900


class FakeHuawei(FakeServer):
    WAYS = (("GET", "/api/mkp-openapi-public/global/v1/order/query", "order"),
            ("POST", "/api/v1/oauth2/token", "token"),
            ("GET", "/api/v1/oauth2/userinfo", "person"),
            ("POST", "/control/orders", "take_order"))

    def __init__(self, certificate, key, access_key, secret_key, clock=time.time, port=0):
        super().__init__(certificate, key, port)
        self.access_key, self.secret_key, self.clock = access_key, secret_key, clock
        self.orders, self.used, self.sessions = {}, set(), {}

    def take_order(self, asked):
        order = json_of(asked)
        self.orders[order["orderId"]] = order
        return {}

    def check_signature(self, asked):
        def refuse(why):
            return Instead(401, {"error_code": "APIG.0301",
                                 "error_msg": f"Incorrect IAM authentication information: {why}"})

        fields = taken_apart(asked.headers.get("authorization", ""), "SDK-HMAC-SHA256")
        signed, date = fields.get("SignedHeaders", "").split(";"), asked.headers.get("x-sdk-date", "")
        if fields.get("Access") != self.access_key:
            raise refuse("no such key")
        if "x-sdk-date" not in signed or signed != sorted(signed) or not set(signed) <= set(asked.headers):
            raise refuse("signed headers")
        wanted = huawei(self.secret_key, date,
                        canonical_request(asked.method, asked.target, asked.headers, signed, asked.body, slash=True))
        if not hmac.compare_digest(wanted, fields.get("Signature", "")):
            raise refuse("verify aksk signature fail")
        if abs(age(date, self.clock())) > SKEW_SECONDS:
            raise refuse("x-sdk-date expired")

    def order(self, asked):
        self.check_signature(asked)
        order = self.orders.get(asked.query.get("orderId"))
        line = asked.query.get("orderLineId")
        if order is None or line not in (None, f"{order['orderId']}-000001"):
            return {"resultCode": "MKT.0199", "resultMsg": "no such order"}
        return {"resultCode": "MKT.0000", "resultMsg": "success", "orderInfo": {
            "orderId": order["orderId"], "orderType": order["orderType"],
            "createTime": time.strftime("%Y%m%d%H%M%S", time.gmtime(self.clock())),
            "orderLine": [{"orderLineId": f"{order['orderId']}-000001", "chargingMode": "PERIOD", "periodType": "year",
                           "periodNumber": 1, "currency": "CNY",
                           "productInfo": [{"productId": order["productId"], "skuCode": "sku-1", "linearValue": 1}]}],
            "buyerInfo": {"mobilePhone": "", "email": "", "customerId": order["customerId"],
                          "customerName": "harbour-light"}}}

    def token(self, asked):
        form = asked.form()
        if asked.headers.get("content-type", "").split(";")[0] != "application/x-www-form-urlencoded":
            raise Instead(415, {"error": "invalid_request"})
        try:
            facts = opened(form.get("code", ""))
            good = (facts["client"] == form.get("client_id") and form.get("code") not in self.used
                    and facts["secret"] == hashlib.sha256(form.get("client_secret", "").encode()).hexdigest())
        except (ValueError, KeyError):
            good = False
        if form.get("grant_type") != "authorization_code" or not good:
            raise Instead(400, {"error": "invalid_grant", "error_description": "code, client or secret"})
        self.used.add(form["code"])
        access = secrets.token_urlsafe(32)
        self.sessions[access] = facts
        return {"access_token": access, "token_type": "bearer", "refresh_token": secrets.token_urlsafe(32),
                "expires_in": 7200, "scope": "get_user_info"}

    def person(self, asked):
        facts = self.sessions.get(asked.headers.get("authorization", "").removeprefix("Bearer "))
        if facts is None:
            raise Instead(401, {"error": "unauthorized", "error_description": "Full authentication is required"})
        return {"id": hashlib.sha256(facts["userName"].encode()).hexdigest()[:24], "userName": facts["userName"],
                "name": "谭梅", "email": facts["email"], "mobile": facts["mobile"], "tenant": facts["tenant"],
                "role": "admin", "organizationCode": "10000", "organizationName": "Trading", "projectName": "harbour-light"}
