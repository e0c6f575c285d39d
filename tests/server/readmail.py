"""Reads a mail as another program would and prints what it found as JSON."""
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
html = mail.get_body(("html",))
print(json.dumps({
    "from": mail["From"].addresses[0].addr_spec,
    "name": mail["From"].addresses[0].display_name,
    "to": [address.addr_spec for address in mail["To"].addresses],
    "subject": mail["Subject"],
    "language": mail["Content-Language"] or "",
    "date": mail["Date"].datetime.isoformat(),
    "id": mail["Message-ID"],
    "text": mail.get_body(("plain",)).get_content(),
    "html": html.get_content() if html else "",
    "defects": [str(defect) for part in mail.walk() for defect in part.defects],
    "longest": max(len(line) for line in raw.split(b"\r\n")),
    "lone": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
}))
