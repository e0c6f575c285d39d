#!/usr/bin/env python3
"""usage: mailedcode.py FOLDER ADDRESS [GATE]
Prints the newest code that was mailed to ADDRESS into FOLDER (usherd's mail.address = "file:…"), once the file GATE is
there. What an administrator would write for --code-command."""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "server"))
from service import Mailbox  # noqa: E402  pylint: disable=wrong-import-position

folder, address = pathlib.Path(sys.argv[1]), sys.argv[2].encode()
until = time.monotonic() + 100
while time.monotonic() < until:
    mails = [file.read_bytes() for file in sorted(folder.glob("*.eml"))]
    codes = [Mailbox.CODE.search(mail)[1].decode() for mail in mails if address in mail and Mailbox.CODE.search(mail)]
    if codes and all(pathlib.Path(gate).exists() for gate in sys.argv[3:]):
        print(codes[-1])
        sys.exit(0)
    time.sleep(0.05)
sys.exit(1)
