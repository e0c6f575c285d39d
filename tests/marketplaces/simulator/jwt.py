"""RS256 tokens and the JWKS to verify them with. OpenSSL does the arithmetic."""
import base64
import json
import pathlib
import subprocess

from .calls import compact


def plain64(raw):
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


class SigningKey:
    """An RSA key in a file, made where there is none."""

    def __init__(self, file, name):
        self.file, self.name = pathlib.Path(file), name
        if not self.file.exists():
            self.openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", str(self.file))

    def openssl(self, *arguments, given=b""):
        return subprocess.run(["openssl", *arguments], input=given, check=True, capture_output=True).stdout

    def sign(self, claims, **header):
        signed = ".".join(plain64(compact(part)) for part in (
            {"typ": "JWT", "alg": "RS256", "kid": self.name, **header}, claims))
        return signed + "." + plain64(self.openssl("dgst", "-sha256", "-sign", str(self.file), given=signed.encode()))

    def public(self):
        modulus = self.openssl("rsa", "-in", str(self.file), "-noout", "-modulus").decode().strip().split("=")[1]
        return {"kty": "RSA", "use": "sig", "kid": self.name, "n": plain64(bytes.fromhex(modulus)), "e": "AQAB"}


def unsigned(claims):
    """alg none: whoever takes it takes anything."""
    return plain64(compact({"typ": "JWT", "alg": "none"})) + "." + plain64(compact(claims)) + "."


def claims_of(token):
    """Unverified."""
    middle = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
