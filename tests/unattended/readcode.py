#!/usr/bin/env python3
"""usage: readcode.py MAILDIR ADDRESS [FILE]
Waits for mail to ADDRESS, prints the newest one as text and files it under cur/; a pairing code is in FILE. What an
administrator would write for --code-command."""
import email
import email.policy
import os
import pathlib
import sys
import time

if os.environ["USHER_CODE_PURPOSE"] == "pairing":
    print(pathlib.Path(sys.argv[3]).read_text())
    sys.exit(0)
folder = pathlib.Path(sys.argv[1])
until = time.monotonic() + 30
parent = os.getppid()
# After a killed run nobody waits here any more: the next one reads its mail itself.
while time.monotonic() < until and os.getppid() == parent:
    found = []
    for path in sorted((folder / "new").glob("*"), key=lambda p: p.stat().st_mtime_ns):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        if sys.argv[2] in message["To"]:
            found.append(message)
            path.rename(folder / "cur" / path.name)
    if found:
        print(found[-1].get_body(("plain",)).get_content())
        sys.exit(0)
    time.sleep(0.05)
sys.exit(1)
