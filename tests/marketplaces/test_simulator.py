#!/usr/bin/env python3
"""The simulator itself: its signatures against published vectors, its fakes against its own clients, its faults and its
browser against a vendor that takes everything. usage: test_simulator.py [unittest's arguments]"""
import base64
import dataclasses
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

from simulator import alibaba, aws, azure, faults, huawei, jwt, signatures, wizard
from simulator.browser import Browser, Page
from simulator.calls import Call, Peer, compact, form, with_query
from simulator.fakeserver import CUT, FakeServer, Instead
from simulator.world import MARKETPLACES, PURCHASES, World

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from service import make_certificate  # noqa: E402  pylint: disable=wrong-import-position

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = tempfile.TemporaryDirectory(prefix="usher-simulator-")  # pylint: disable=consider-using-with
CERTIFICATE, KEY = make_certificate(pathlib.Path(FOLDER.name))
WORLD = World(FOLDER.name)


class AlibabaTokens(unittest.TestCase):
    def token(self, query, key):
        return alibaba.token(dict(pair.split("=", 1) for pair in query.split("&")), key)

    def test_published(self):
        """JD Cloud publishes one of the same scheme: empty values count, and decoded ones."""
        self.assertEqual(self.token(
            "accountNum=1&action=createInstance&email=bujiaban@jd.com&expiredOn=2018-06-30 23:59:59&jdPin=bujiaban&mobile="
            "&orderBizId=444181&orderId=556596&serviceCode=FW_GOODS-500232&skuId=FW_GOODS-500232-1&template=",
            "qweqeqeqe123123123131"), "9512df22a941f172a9f28068b758ee3e")

    def test_self_made(self):
        for query, wanted in [
                ("p1=1&p2=2&p3=3", "691b1c2be27485a87fb000de6f89f1d3"),  # the text is Alibaba Cloud's own example
                ("action=createInstance&aliUid=1234567890123456&expiredOn=2027-06-01 00:00:00&orderBizId=88880001"
                 "&orderId=202606010001&productCode=cmgj00012345&skuId=yuncode1234500001&template=&trial=false",
                 "a851e60aa515d29e9effd1ecadb9034f"),
                ("action=verify&instanceId=88880001&timeStamp=2026-06-01 10:00:00", "2f27d8040fa38472a9d0efa908abefdb")]:
            self.assertEqual(self.token(query, "isvkey"), wanted)

    def test_calls(self):
        market = alibaba.Alibaba("isvkey", clock=lambda: 1780279200)  # 2026-06-01 10:00:00 in China
        purchase = alibaba.Purchase(instance="88880001")
        for quote in (urllib.parse.quote, urllib.parse.quote_plus):
            market.quote = quote
            path = market.browser(purchase).path
            self.assertEqual("%20" in path, quote is urllib.parse.quote)
            query = dict(urllib.parse.parse_qsl(path.partition("?")[2]))
            self.assertEqual(query, {"action": "verify", "instanceId": "88880001", "timeStamp": "2026-06-01 10:00:00",
                                     "token": "2f27d8040fa38472a9d0efa908abefdb"})
        split = dict(urllib.parse.parse_qsl(market.split_browser(purchase).path.partition("?")[2]))
        self.assertEqual((split["token"], "timeStamp" in split), (query["token"], False))


class HuaweiSignatures(unittest.TestCase):
    KEY, NONCE, STAMP = "testAccessKey-0001", "5a6f3c1e9b", "1767225600000"
    BODY = {"testFlag": "1", "orderLineId": "CS2601010000001-000001", "activity": "newInstance", "gone": None,
            "orderId": "CS2601010000001", "businessId": "b0c4d2f0-0001"}

    def test_self_made(self):
        """Made by the published rule; Huawei Cloud publishes none that recomputes."""
        body = huawei.canonical(self.BODY)
        self.assertEqual(body, b'{"activity":"newInstance","businessId":"b0c4d2f0-0001","orderId":"CS2601010000001",'
                               b'"orderLineId":"CS2601010000001-000001","testFlag":"1"}')
        self.assertEqual(huawei.hexmac(self.KEY, body), "502bdb4471dcb46367349f1958862f58d924f09b95895ca586c18e63c2abd59f")
        self.assertEqual(huawei.signature(self.KEY, self.NONCE, self.STAMP, body),
                         "73b185e5a79491555b011a86f80774eb6aa607efb43a19d522f68d38935f130c")
        self.assertEqual(huawei.kit_signature(self.KEY, self.NONCE, self.STAMP, body),
                         "f635fefe782f9888ace0445c94e4291f70f13fa912cbc0425c4bf141c7152bc9")
        self.assertEqual(huawei.body_sign(self.KEY, b'{"resultCode":"000000","resultMsg":"success.",'
                                                    b'"instanceId":"b0c4d2f0-0001"}'),
                         'sign_type="HMAC-SHA256", signature="qInlcX8hZ96dP4IKne+xYrK1aLpw/LGeQqo2EpkJUWg="')

    def test_published_request(self):
        """The example of Huawei Cloud's guide to signing requests with AK and SK."""
        headers = {"content-type": "application/json", "host": "service.region.example.com",
                   "x-sdk-date": "20191115T033655Z"}
        request = signatures.canonical_request(
            "GET", "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0", headers,
            sorted(headers), b"", slash=True)
        self.assertEqual(signatures.sha256(request.encode()),
                         "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a")
        self.assertEqual(signatures.huawei("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc", headers["x-sdk-date"], request),
                         "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe")

    def test_sealed(self):
        public = subprocess.run(["openssl", "pkey", "-in", WORLD.vendor_key, "-pubout"], check=True, capture_output=True)
        for digest, mask in (("sha256", "sha256"), ("sha256", "sha1"), ("sha1", "sha1")):
            sealed = base64.b64decode(huawei.sealed("clear", public.stdout.decode(), digest, mask))
            opened = subprocess.run(["openssl", "pkeyutl", "-decrypt", "-inkey", WORLD.vendor_key, "-pkeyopt",
                                     "rsa_padding_mode:oaep", "-pkeyopt", f"rsa_oaep_md:{digest}", "-pkeyopt",
                                     f"rsa_mgf1_md:{mask}"], input=sealed, check=True, capture_output=True)
            self.assertEqual(opened.stdout, b"clear")


class AwsSignatures(unittest.TestCase):
    """Cases of the Signature Version 4 test suite."""

    SECRET, DATE = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20150830T123600Z"
    FORM = {"content-type": "application/x-www-form-urlencoded", "content-length": "13",
            "x-amz-content-sha256": "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e"}
    CASES = {
        "get-vanilla": ("GET", "/", {}, b"", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        "post-vanilla": ("POST", "/", {}, b"", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        "post-header-key-sort": ("POST", "/", {"my-header1": "value1"}, b"",
                                 "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
        "get-header-value-trim": ("GET", "/", {"my-header1": " value1", "my-header2": ' "a   b   c"'}, b"",
                                  "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
        "get-utf8": ("GET", "/%E1%88%B4", {}, b"", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        "get-vanilla-query-order-encoded": ("GET", "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1", {}, b"",
                                            "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac"),
        "post-x-www-form-urlencoded": ("POST", "/", FORM, b"Param1=value1",
                                       "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b"),
    }

    def test_suite(self):
        for name, (method, target, more, body, wanted) in self.CASES.items():
            with self.subTest(name):
                headers = {"host": "example.amazonaws.com", "x-amz-date": self.DATE, **more}
                request = signatures.canonical_request(method, target, headers, sorted(headers), body)
                self.assertEqual(signatures.aws4(self.SECRET, self.DATE, "us-east-1", "service", request), wanted)


class Wizard(unittest.TestCase):
    def test_challenge(self):
        """RFC 7636, appendix B."""
        self.assertEqual(wizard.challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                         "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")


class Vendor(FakeServer):
    """Takes everything."""

    WAYS = tuple((method, "/.*", "take") for method in ("GET", "POST"))

    def take(self, asked):
        return {"instanceId": "b0c4d2f0-0001", "success": "true", "resultCode": "000000", "path": asked.path}


class Faults(unittest.TestCase):
    def test_each_runs(self):
        with Vendor(CERTIFICATE, KEY) as vendor, WORLD.fakes(CERTIFICATE, KEY):
            for name in MARKETPLACES:
                self.assertGreater(len(faults.of(name)), 5)
                for fault, function in faults.of(name).items():
                    with self.subTest(f"{name} {fault}"):
                        act = faults.Act(Peer(vendor.url, CERTIFICATE), WORLD.marketplace(name, CERTIFICATE),
                                         PURCHASES[name]())
                        self.assertTrue(all(answer.status == 200 for answer in function(act)))

    def test_lost_answer(self):
        """It is cut off when the vendor has done its part, or, early, before."""
        class Slow(Vendor):
            go = threading.Event()

            def take(self, asked):
                self.go.wait(60)
                return super().take(asked)

        for early in (False, True):
            with self.subTest(early=early), Slow(CERTIFICATE, KEY) as vendor:
                vendor.go.clear()
                loser = threading.Thread(target=Peer(vendor.url, CERTIFICATE).lose_answer, args=(Call("GET", "/"), early))
                loser.start()
                arrived = time.monotonic() + 60
                while not vendor.asked:
                    self.assertLess(time.monotonic(), arrived)
                loser.join(60 if early else 0.3)
                self.assertEqual(loser.is_alive(), not early)
                vendor.go.set()
                loser.join(60)
                self.assertFalse(loser.is_alive())

    def test_at_once(self):
        with Vendor(CERTIFICATE, KEY) as vendor:
            answers = Peer(vendor.url, CERTIFICATE).at_once(Call("GET", f"/{n}") for n in range(8))
            self.assertEqual([answer.json()["path"] for answer in answers], [f"/{n}" for n in range(8)])

    def test_kept_apart(self):
        """A forged or late marketplace leaves the true one as it is."""
        act = faults.Act(None, alibaba.Alibaba("true", clock=lambda: 1000.0), alibaba.Purchase())
        self.assertEqual((act.forged(key="false").key, act.late(-70).clock(), act.marketplace.key, act.marketplace.clock()),
                         ("false", 930.0, "true", 1000.0))


class BrowserTest(unittest.TestCase):
    class Shop(FakeServer):
        WAYS = (("POST", "/.*", "move"), ("GET", "/page", "show"))
        cookie = ""

        def move(self, _asked):
            raise Instead(303, None, (("Location", "/page"), ("Set-Cookie", self.cookie)))

        def show(self, _asked):
            return {}

    def cookies_after_post(self, same_site):
        with self.Shop(CERTIFICATE, KEY) as shop:
            shop.cookie = f"__Host-h=abc; Secure; HttpOnly; Path=/; SameSite={same_site}"
            browser = Browser(Peer(shop.url, CERTIFICATE))
            visit = browser.from_marketplace(form("/landing", {"token": "t"}))
            self.assertEqual((visit.path, visit.status), ("/page", 200))
            browser.open("/page")
            browser.from_marketplace(form("/landing", {"token": "t"}))
            browser.submit("/page", {}, origin="https://evil.example")
            self.assertEqual([asked.headers["sec-fetch-site"] for asked in shop.asked],
                             ["cross-site"] * 2 + ["same-origin"] + ["cross-site"] * 4)
            return [asked.headers.get("cookie", "") for asked in shop.asked]

    def test_cookies(self):
        """Lax ones go with the GET after the POST of another site, and not with the POST; strict ones with neither."""
        self.assertEqual(self.cookies_after_post("Lax"), ["", "__Host-h=abc", "__Host-h=abc", "", "__Host-h=abc", "",
                                                          "__Host-h=abc"])
        self.assertEqual(self.cookies_after_post("Strict"), ["", "", "__Host-h=abc", "", "", "", ""])

    def test_dropped_cookie(self):
        for cookie in ("__Host-h=abc; Path=/", "__Host-h=abc; Secure", "__Host-h=abc; Secure; Path=/; Domain=localhost"):
            with self.subTest(cookie), self.Shop(CERTIFICATE, KEY) as shop:
                shop.cookie = cookie
                with self.assertRaises(ValueError):
                    Browser(Peer(shop.url, CERTIFICATE)).from_marketplace(form("/landing", {}))

    def test_page(self):
        page = Page('<style>.A{content:"ABCD-EFGH"}</style><p>Code <b>K7QX-M4TD</b></p>'
                    '<a href="https://x.example/?t=no">Get it</a>'
                    '<a href="com.example.app:/activate?t=tk_1-_">Open</a><form action="/handoff/approve" method="post">'
                    '<input type="hidden" name="csrf" value="c1"><button name="match" value="W9KTQD">OK</button></form>')
        self.assertEqual((page.ticket(), page.pairing_code()), ("tk_1-_", "K7QX-M4TD"))
        self.assertEqual(page.form_to("/handoff/approve"), {"csrf": "c1", "match": "W9KTQD"})
        self.assertIsNone(page.form_to("/handoff/cancel"))


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


class CommandLine(unittest.TestCase):
    def run_it(self, *arguments):
        ran = subprocess.run([sys.executable, HERE / "simulate.py", "--folder", FOLDER.name, *arguments],
                             capture_output=True, text=True, check=False)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        return ran.stdout.splitlines()

    def test_a_purchase(self):
        with Vendor(CERTIFICATE, KEY) as vendor, WORLD.fakes(CERTIFICATE, KEY):
            for name in MARKETPLACES:
                for action in ("buy", "renew", "change", "release", "browser"):
                    with self.subTest(f"{name} {action}"):
                        lines = self.run_it("--usherd", vendor.url, "--marketplace", name, action)
                        self.assertTrue(lines)
                        self.assertTrue(all(json.loads(line).get("status", 200) == 200 for line in lines))
            instances = {asked.query["instanceId"] for asked in vendor.asked
                         if asked.path == alibaba.SPI and "instanceId" in asked.query}
            self.assertEqual(len(instances), 1)  # renewed, changed and released is what was bought

    def test_lists_faults(self):
        self.assertTrue(any(line.startswith("split") for line in self.run_it("--marketplace", "alibaba", "fault")))


if __name__ == "__main__":
    unittest.main()
