#!/usr/bin/env python3
"""testssl.sh against a running usherd: no finding of MEDIUM or above. usage: tlsfindings.py --usherd PROGRAM
With USHER_LONG every check of testssl.sh; without, those that take seconds: protocols and headers."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

# What a certificate of a made-up authority cannot have. Everything else must hold.
EXCEPTED = {
    "cert_revocation": "neither CRL nor OCSP: a test authority serves none",
    "OCSP_stapling": "no OCSP, see above",
    "DNS_CAArecord": "localhost has no DNS records",
    "engine_problem": "of the openssl that testssl.sh uses itself",
}
SECTIONS = ["--protocols", "--header"]
# One of each end: a run that broke off found nothing bad either.
FIRST_AND_LAST = {"TLS1_3", "HSTS_time"}


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def make_identity(folder):
    """authority.pem, and a chain and a key for localhost below it."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *key, "-keyout", folder / "authority.key", "-out", folder / "authority.pem", "-days", "90",
            "-subj", "/CN=Usher test authority", "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    openssl("req", *key, "-keyout", folder / "key.pem", "-out", folder / "request.pem", "-subj", "/CN=localhost")
    (folder / "extensions").write_text("basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"
                                       "extendedKeyUsage=serverAuth\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", folder / "request.pem", "-CA", folder / "authority.pem", "-CAkey",
            folder / "authority.key", "-CAcreateserial", "-days", "90", "-extfile", folder / "extensions", "-out",
            folder / "certificate.pem")


def main():
    if sys.argv[1:2] != ["--usherd"]:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="usherd-testssl-") as name:
        folder = pathlib.Path(name)
        make_identity(folder)
        usherd = subprocess.Popen([sys.argv[2], "serve", "--port", "0", "--db", f"sqlite:{folder}/db", "--mail",
                                   f"file:{folder}/mail", "--certificate", folder / "certificate.pem", "--key",
                                   folder / "key.pem", "--log-level", "warning"], stdout=subprocess.PIPE, text=True)
        try:
            port = json.loads(usherd.stdout.readline())["listening"].rsplit(":", 1)[1]
            sections = [] if os.environ.get("USHER_LONG") else SECTIONS
            testssl = subprocess.run(
                ["testssl", *sections, "--quiet", "--color", "0", "--warnings", "off", "--ip", "127.0.0.1", "--add-ca",
                 folder / "authority.pem", "--jsonfile", folder / "findings.json",
                 f"https://localhost:{port}/api/v1/configuration"], capture_output=True, text=True, check=False)
            findings = json.loads((folder / "findings.json").read_text())
            still_there = usherd.poll() is None
        finally:
            usherd.kill()
            usherd.wait()
    bad = [f for f in findings
           if f["severity"] in ("MEDIUM", "HIGH", "CRITICAL", "WARN", "FATAL") and f["id"] not in EXCEPTED]
    for finding in bad:
        print(f"{finding['severity']}: {finding['id']}: {finding['finding']}")
    print(f"note: {len(findings)} findings, {len(bad)} of them bad")
    whole = FIRST_AND_LAST <= {f["id"] for f in findings}
    if bad or not whole:
        print(testssl.stdout, testssl.stderr)
    sys.exit(0 if whole and still_there and not bad else 1)


if __name__ == "__main__":
    main()
