#!/usr/bin/env python3
"""The marketplaces' interfaces that the simulator plays, against clients of our own.

usage: test_fakes.py [unittest's arguments]"""
import base64
import dataclasses
import hashlib
import json
import time
import unittest
import urllib.parse

from simulator import aws, azure, huawei, jwt, signatures
from simulator.calls import Call, Peer, compact, form, with_query
from simulator.fakeserver import CUT
from simulatorworld import CERTIFICATE, KEY, WORLD


class FakeInterfaces(unittest.TestCase):
    def setUp(self):
        manager = WORLD.fakes(CERTIFICATE, KEY)
        self.aws, self.huawei, self.microsoft = manager.__enter__()  # pylint: disable=unnecessary-dunder-call
        self.addCleanup(manager.__exit__, None, None, None)
        self.keys = WORLD.keys

    # AWS

    def ask_aws(self, target, body, secret=None, skew=0, **changed):
        peer, raw = Peer(self.aws.url, CERTIFICATE), compact(body)
        date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(time.time() + skew))
        headers = {"content-type": "application/x-amz-json-1.1", "host": f"localhost:{peer.port}", "x-amz-date": date,
                   "x-amz-target": target}
        signed = sorted(headers)
        made = signatures.aws4(secret or self.keys.aws_secret_key, date, "us-east-1", "aws-marketplace",
                               signatures.canonical_request("POST", "/", headers, signed, raw))
        scope = f"{date[:8]}/us-east-1/aws-marketplace/aws4_request"
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={self.keys.aws_access_key}/{scope}, "
                                    f"SignedHeaders={';'.join(signed)}, Signature={made}")
        headers = {**headers, **changed}
        del headers["host"]
        answer = peer.send(Call("POST", "/", tuple(headers.items()), raw))
        said = answer.json()
        return answer.status, said.get("__type", "").partition("#")[2] or said

    def test_resolve(self):
        market, newer, older = aws.Aws(("X", "y")), aws.Purchase(), aws.Purchase.older()
        resolve = "AWSMPMeteringService.ResolveCustomer"
        for purchase, wanted in ((newer, {"CustomerAWSAccountId": newer.account, "ProductCode": newer.product,
                                          "LicenseArn": newer.license}),
                                 (older, {"CustomerAWSAccountId": older.account, "ProductCode": older.product,
                                          "CustomerIdentifier": older.customer})):
            token = market.browser(purchase).form()["x-amzn-marketplace-token"]
            self.assertEqual(self.ask_aws(resolve, {"RegistrationToken": token}), (200, wanted))
        token = market.token(newer)
        old = market.token(newer, age=15000)
        for wanted, given in [((400, "InvalidTokenException"), {"body": {"RegistrationToken": "abc"}}),
                              ((400, "ExpiredTokenException"), {"body": {"RegistrationToken": old}}),
                              ((403, "InvalidSignatureException"), {"secret": "wrong"}),
                              ((403, "InvalidSignatureException"), {"skew": -400}),
                              ((403, "UnrecognizedClientException"), {"x-amz-date": "20260101T000000Z"}),
                              ((403, "MissingAuthenticationTokenException"), {"authorization": "Bearer x"})]:
            with self.subTest(str(given)):
                self.assertEqual(self.ask_aws(resolve, **{"body": {"RegistrationToken": token}, **given}), wanted)

    def test_entitlements(self):
        market, purchases = aws.Aws(("X", "y")), [aws.Purchase(account="111122223333") for _ in range(2)]
        for purchase in purchases:
            self.ask_aws("AWSMPMeteringService.ResolveCustomer", {"RegistrationToken": market.token(purchase)})
        query = {"ProductCode": purchases[0].product, "Filter": {"CUSTOMER_AWS_ACCOUNT_ID": ["111122223333"]}}
        found = []
        while True:
            status, page = self.ask_aws("AWSMPEntitlementService.GetEntitlements", query)
            self.assertEqual(status, 200)
            found += [one["LicenseArn"] for one in page["Entitlements"]]
            if "NextToken" not in page:
                break
            query["NextToken"] = page["NextToken"]
        self.assertEqual(found, [purchase.license for purchase in purchases])
        self.assertEqual(len(self.ask_aws("AWSMPEntitlementService.GetEntitlements", {
            "ProductCode": purchases[0].product, "Filter": {"LICENSE_ARN": [purchases[1].license]}})[1]["Entitlements"]), 1)

    def test_trouble(self):
        self.aws.trouble("/", (400, {"__type": "x#ThrottlingException"}))
        self.aws.trouble("/", CUT)
        self.assertEqual(self.ask_aws("AWSMPMeteringService.ResolveCustomer", {}), (400, "ThrottlingException"))
        with self.assertRaises(OSError):
            self.ask_aws("AWSMPMeteringService.ResolveCustomer", {})
        self.assertEqual(self.ask_aws("AWSMPMeteringService.ResolveCustomer", {}), (400, "InvalidTokenException"))

    # Huawei Cloud

    def ask_order(self, order, secret=None, skew=0):
        peer, path = Peer(self.huawei.url, CERTIFICATE), "/api/mkp-openapi-public/global/v1/order/query"
        date = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(time.time() + skew))
        headers = {"host": f"localhost:{peer.port}", "x-sdk-date": date}
        call = Call("GET", with_query(path, {"orderLineId": f"{order}-000001", "orderId": order}))
        made = signatures.huawei(secret or self.keys.huawei_secret_key, date, signatures.canonical_request(
            "GET", call.path, headers, sorted(headers), b"", slash=True))
        authorization = (f"SDK-HMAC-SHA256 Access={self.keys.huawei_access_key}, SignedHeaders=host;x-sdk-date, "
                         f"Signature={made}")
        return peer.send(dataclasses.replace(call, headers=(("X-Sdk-Date", date), ("Authorization", authorization))))

    def test_order(self):
        market, purchase = WORLD.marketplace("huawei", CERTIFICATE), huawei.Purchase()
        market.buy(purchase)
        said = self.ask_order(purchase.order).json()
        self.assertEqual(said["orderInfo"]["buyerInfo"]["customerId"], purchase.account)
        self.assertNotIn("orderInfo", self.ask_order("CS1").json())
        for given in ({"secret": "wrong"}, {"skew": -1000}):
            self.assertEqual(self.ask_order(purchase.order, **given).status, 401)

    def test_login(self):
        market, purchase = WORLD.marketplace("huawei", CERTIFICATE), huawei.Purchase()
        peer = Peer(self.huawei.url, CERTIFICATE)
        query = dict(urllib.parse.parse_qsl(market.browser(purchase).path.partition("?")[2]))
        self.assertEqual(query["tenant"], purchase.tenant)
        grant = {"grant_type": "authorization_code", "code": query["code"], "client_id": purchase.client,
                 "client_secret": purchase.client_secret}
        self.assertEqual(peer.send(form("/api/v1/oauth2/token", {**grant, "client_secret": "other"})).status, 400)
        access = peer.send(form("/api/v1/oauth2/token", grant)).json()["access_token"]
        self.assertEqual(peer.send(form("/api/v1/oauth2/token", grant)).status, 400)  # good once
        ask = lambda token: peer.send(Call("GET", "/api/v1/oauth2/userinfo", (("Authorization", f"Bearer {token}"),)))
        self.assertEqual(ask("other").status, 401)
        said = ask(access).json()
        self.assertEqual((said["userName"], said["tenant"]), (purchase.user, purchase.tenant))

    # Microsoft

    def bearer(self, peer):
        tenant, resource = self.keys.azure_tenant, azure.FULFILLMENT
        common = {"grant_type": "client_credentials", "client_id": self.keys.azure_client,
                  "client_secret": self.keys.azure_secret}
        old = peer.send(form(f"/{tenant}/oauth2/token", {**common, "resource": resource}))
        new = peer.send(form(f"/{tenant}/oauth2/v2.0/token", {**common, "scope": f"{resource}/.default"}))
        bad = peer.send(form(f"/{tenant}/oauth2/token", {**common, "resource": resource, "client_secret": "x"}))
        self.assertEqual((old.status, new.status, bad.status), (200, 200, 401))
        return ("Authorization", f"Bearer {new.json()['access_token']}")

    def test_fulfillment(self):
        market, purchase = WORLD.marketplace("azure", CERTIFICATE), azure.Purchase()
        peer = Peer(self.microsoft.url, CERTIFICATE)
        bearer, version = self.bearer(peer), "?api-version=2018-08-31"
        token = dict(urllib.parse.parse_qsl(market.browser(purchase).path.partition("?")[2]))["token"]
        self.assertIn("+", token)

        def ask(method, path, body=None, headers=(bearer,)):
            answer = peer.send(Call(method, f"/api/saas/subscriptions/{path}{version}", tuple(headers),
                                    b"" if body is None else compact(body)))
            return answer.status, json.loads(answer.body or b"null")

        resolve = lambda given: ask("POST", "resolve", {}, (bearer, ("x-ms-marketplace-token", given)))
        self.assertEqual(resolve(token.replace("+", " "))[0], 400)
        self.assertEqual(resolve(market.landing_token(purchase, age=90000))[0], 400)
        self.assertEqual(ask("GET", purchase.subscription, headers=())[0], 403)
        status, said = resolve(token)
        self.assertEqual((status, said["id"], said["subscription"]["saasSubscriptionStatus"]),
                         (200, purchase.subscription, "PendingFulfillmentStart"))
        self.assertEqual(ask("POST", f"{purchase.subscription}/activate", {"planId": "standard", "quantity": 10})[0], 200)
        self.assertEqual(ask("GET", purchase.subscription)[1]["saasSubscriptionStatus"], "Subscribed")

        call = market.change(purchase, "premium")
        operation = json.loads(call.body)["id"]
        path = f"{purchase.subscription}/operations/{operation}"
        self.assertEqual(ask("GET", path)[1]["status"], "InProgress")
        self.assertEqual(ask("PATCH", path, {"status": "Success"})[0], 200)
        self.assertEqual(ask("PATCH", path, {"status": "Success"})[0], 409)
        self.assertEqual(ask("GET", purchase.subscription)[1]["planId"], "premium")
        unknown = json.loads(market.webhook(purchase, "Unsubscribe", told=False).body)["id"]
        self.assertEqual(ask("GET", f"{purchase.subscription}/operations/{unknown}")[0], 404)
        market.freeze(purchase)
        self.assertEqual(ask("GET", purchase.subscription)[1]["saasSubscriptionStatus"], "Suspended")

    def test_webhook_tokens(self):
        """As whoever reads only the published keys verifies them."""
        market = WORLD.marketplace("azure", CERTIFICATE)
        keys = Peer(self.microsoft.url, CERTIFICATE).send(
            Call("GET", f"/{self.keys.azure_tenant}/discovery/v2.0/keys")).json()["keys"]
        modulus = int.from_bytes(base64.urlsafe_b64decode(keys[0]["n"] + "=="), "big")

        def verified(token):
            signed, _, signature = token.rpartition(".")
            if not signature:
                return False
            raw = pow(int.from_bytes(base64.urlsafe_b64decode(signature + "=="), "big"), 65537, modulus)
            return raw.to_bytes(256, "big").endswith(hashlib.sha256(signed.encode()).digest())

        good = market.token()
        self.assertEqual(jwt.claims_of(good)["aud"], self.keys.azure_client)
        bad = [market.stranger(), market.unsigned(), good[:-8] + "AAAAAAAA"]
        self.assertEqual([verified(token) for token in (good, *bad)], [True, False, False, False])
        self.assertNotIn("appid", jwt.claims_of(market.token(appid=None)))


if __name__ == "__main__":
    unittest.main()
