"""What the wizard asks of usherd in a hand-over: claims with a challenge, redeems with the verifier (PKCE, S256)."""
import base64
import hashlib
import json
import secrets

from .calls import Call, compact, guid


def challenge_of(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


class Wizard:
    def __init__(self, peer, device="mei-laptop", language="en"):
        self.peer, self.device, self.language = peer, device, language
        self.installation, self.verifier = guid(), secrets.token_urlsafe(32)
        self.handoff = ""

    def ask(self, path, body=None, method="POST", token=None):
        """(status, what was said)."""
        headers = [("Accept-Language", self.language)]
        if body is not None:
            headers.append(("Content-Type", "application/json"))
        if token:
            headers.append(("Authorization", f"Bearer {token}"))
        answer = self.peer.send(Call(method, f"/api/v1/{path}", tuple(headers), b"" if body is None else compact(body)))
        return answer.status, json.loads(answer.body) if answer.body else {}

    def _identified(self):
        return {"code_challenge": challenge_of(self.verifier), "installation": self.installation, "device": self.device,
                "language": self.language}

    def open(self, marketplace, **more):
        """Before the customer goes to the marketplace."""
        status, said = self.ask("handoffs", {"marketplace": marketplace, **more, **self._identified()})
        self.handoff = said.get("id", "")
        return status, said

    def claim(self, **proof):
        """ticket=… of the link, or user_code=… as typed."""
        status, said = self.ask("handoffs/claim", {**proof, **self._identified()})
        self.handoff = said.get("id", "")
        return status, said

    def redeem(self):
        return self.ask(f"handoffs/{self.handoff}/redeem",
                        {"code_verifier": self.verifier, "installation": self.installation})

    def current(self, token):
        return self.ask("purchases/current", method="GET", token=token)

    def reject(self, token):
        return self.ask("purchases/current/reject", {}, token=token)
