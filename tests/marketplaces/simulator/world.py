"""Everything that the simulator and usherd must agree on, kept in a folder: keys, secrets, the fakes' addresses."""
import contextlib
import dataclasses
import json
import pathlib
import secrets
import subprocess
import urllib.parse

from . import alibaba, aws, azure, huawei
from .calls import Peer, guid
from .fakeaws import FakeAws
from .fakehuawei import FakeHuawei
from .fakemicrosoft import FakeMicrosoft
from .jwt import SigningKey


@dataclasses.dataclass
class Keys:
    """The vendor's, made up for every folder."""
    alibaba_key: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))
    huawei_key: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))
    huawei_kit_key: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))
    huawei_access_key: str = dataclasses.field(default_factory=lambda: secrets.token_hex(10).upper())
    huawei_secret_key: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(30))
    aws_access_key: str = dataclasses.field(default_factory=lambda: "AKIA" + secrets.token_hex(8).upper())
    aws_secret_key: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(30))
    aws_event_secret: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(30))
    seal_key: str = dataclasses.field(default_factory=lambda: secrets.token_hex(16))
    azure_tenant: str = dataclasses.field(default_factory=guid)
    azure_client: str = dataclasses.field(default_factory=guid)
    azure_secret: str = dataclasses.field(default_factory=lambda: secrets.token_urlsafe(30))

    def secrets(self):
        """What no log may hold."""
        return [value for name, value in dataclasses.asdict(self).items() if name not in ("azure_tenant", "azure_client")]


EVENT_HEADER = "X-Usher-Secret"
# Who is asked under its own name, and reaches the fake instead.
HOSTS = {
    "aws": ("metering.marketplace.us-east-1.amazonaws.com", "entitlement.marketplace.us-east-1.amazonaws.com"),
    "huawei": ("mkt.myhuaweicloud.com", urllib.parse.urlsplit(huawei.SIGN_IN).hostname),
    "azure": ("login.microsoftonline.com", "marketplaceapi.microsoft.com"),
}
# What the certificate of fakes and usherd must be good for.
NAMES = ",".join(["DNS:localhost", "IP:127.0.0.1", *(f"DNS:{host}" for hosts in HOSTS.values() for host in hosts)])
PURCHASES = {"alibaba": alibaba.Purchase, "huawei": huawei.Purchase, "aws": aws.Purchase, "azure": azure.Purchase}
MARKETPLACES = tuple(PURCHASES)


class World:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        file = self.folder / "keys.json"
        if not file.exists():
            file.write_text(json.dumps(dataclasses.asdict(Keys()), indent=1))
            file.chmod(0o600)
        self.keys = Keys(**json.loads(file.read_text()))
        self.entra = SigningKey(self.folder / "entra.pem", "entra-1")
        self.strange = SigningKey(self.folder / "strange.pem", "entra-1")
        self.vendor_key = self.folder / "huawei.pem"  # its public half is what Huawei Cloud seals client secrets with
        if not self.vendor_key.exists():
            subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072", "-out",
                            self.vendor_key], check=True, capture_output=True)

    @contextlib.contextmanager
    def fakes(self, certificate, key):
        """(FakeAws, FakeHuawei, FakeMicrosoft), served until the end of the block; where they are is in the folder."""
        keys = self.keys
        with (FakeAws(certificate, key, keys.aws_access_key, keys.aws_secret_key) as amazon,
              FakeHuawei(certificate, key, keys.huawei_access_key, keys.huawei_secret_key) as cloud,
              FakeMicrosoft(certificate, key, keys.azure_tenant, keys.azure_client, keys.azure_secret,
                            self.entra) as microsoft):
            (self.folder / "apis.json").write_text(json.dumps(
                {"aws": amazon.url, "huawei": cloud.url, "azure": microsoft.url}))
            yield amazon, cloud, microsoft

    def apis(self):
        """name: URL; the fakes must be served, by whatever process."""
        return json.loads((self.folder / "apis.json").read_text())

    def settings(self, authority):
        """(lines for usherd's configuration, its environment)."""
        connect = [f"{host}:443=127.0.0.1:{url.rsplit(':', 1)[1]}" for name, url in self.apis().items()
                   for host in HOSTS[name]]
        keys = self.keys
        return f"""
outgoing.authority = "{authority}"
outgoing.connect = {json.dumps(connect)}
marketplace.alibaba.enabled = true
marketplace.huawei.enabled = true
marketplace.huawei.private_key = "{self.vendor_key}"
marketplace.aws.enabled = true
marketplace.aws.product_code = "{aws.Purchase.product}"
marketplace.azure.enabled = true
marketplace.azure.tenant_id = "{keys.azure_tenant}"
marketplace.azure.client_id = "{keys.azure_client}"
""", {"USHERD_ALIBABA_KEY": keys.alibaba_key, "USHERD_HUAWEI_KEY": keys.huawei_key,
      "USHERD_HUAWEI_KIT_KEY": keys.huawei_kit_key, "USHERD_HUAWEI_ACCESS_KEY": keys.huawei_access_key,
      "USHERD_HUAWEI_SECRET_KEY": keys.huawei_secret_key, "USHERD_SEAL_KEY": keys.seal_key,
      "USHERD_AWS_EVENT_SECRET": keys.aws_event_secret, "USHERD_AWS_ACCESS_KEY_ID": keys.aws_access_key,
      "USHERD_AWS_SECRET_ACCESS_KEY": keys.aws_secret_key, "USHERD_AZURE_CLIENT_SECRET": keys.azure_secret}

    def marketplace(self, name, authority, **more):
        """By its name."""
        keys, apis = self.keys, self.apis()
        if name == "alibaba":
            return alibaba.Alibaba(keys.alibaba_key, **more)
        if name == "aws":
            return aws.Aws((EVENT_HEADER, keys.aws_event_secret), **more)
        peer = Peer(apis[name], authority)
        if name == "azure":
            return azure.Azure(keys.azure_tenant, keys.azure_client, self.entra, self.strange, peer, **more)
        public = subprocess.run(["openssl", "pkey", "-in", self.vendor_key, "-pubout"], check=True, capture_output=True)
        return huawei.Huawei(keys.huawei_key, keys.huawei_kit_key, peer, public.stdout.decode(), **more)
