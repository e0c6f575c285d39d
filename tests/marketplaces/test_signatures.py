#!/usr/bin/env python3
"""The simulator's signatures against published vectors, where there are any, and its own.

usage: test_signatures.py [unittest's arguments]"""
import base64
import subprocess
import unittest
import urllib.parse

from simulator import alibaba, huawei, signatures, wizard
from simulatorworld import WORLD


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


if __name__ == "__main__":
    unittest.main()
