"""A real SMTP server for the tests: prints its port, delivers into a Maildir, ends with its standard input."""
import argparse
import asyncio
import ssl
import sys

from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP, AuthResult

arguments = argparse.ArgumentParser()
arguments.add_argument("--maildir", required=True)
arguments.add_argument("--port", type=int, default=0)
arguments.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
arguments.add_argument("--login", nargs=2, metavar=("USER", "PASSWORD"))
arguments.add_argument("--refuse", help="answer 550 to this recipient")
arguments.add_argument("--fault", nargs=2, metavar=("COMMAND", "WHAT"), default=("", ""),
                       help="MAIL, RCPT or DATA: is answered so; or \"hang\": never; or \"close\": closes, DATA after taking the mail; "
                            "or \"late\": DATA only, after taking the mail, 2 seconds later")
arguments.add_argument("--times", type=int, default=-1, help="the fault occurs so often, then no more; default: always")
arguments = arguments.parse_args()


class Handler(Mailbox):
    faults = arguments.times

    async def fault(self, server, command):
        """The answer, if the fault is due."""
        at, what = arguments.fault
        if at != command or self.faults == 0:
            return None
        self.faults -= 1
        if what == "hang":
            await asyncio.sleep(3600)
        if what == "close":
            server.transport.abort()
            return "250 nobody hears this"
        if what == "late":
            await asyncio.sleep(2)
            return "250 OK"
        return what

    async def handle_MAIL(self, server, session, envelope, address, options):
        if answer := await self.fault(server, "MAIL"):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if answer := await self.fault(server, "RCPT"):
            return answer
        if address == arguments.refuse:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if arguments.fault in (["DATA", "close"], ["DATA", "late"]) and self.faults != 0:
            await super().handle_DATA(server, session, envelope)
        return await self.fault(server, "DATA") or await super().handle_DATA(server, session, envelope)


def authenticate(server, session, envelope, mechanism, data):
    good = [data.login.decode(), data.password.decode()] == arguments.login
    return AuthResult(success=good, handled=good)


async def main():
    options = {}
    if arguments.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*arguments.tls)
        options.update(tls_context=context, require_starttls=True)
    if arguments.login:
        options.update(authenticator=authenticate, auth_required=True)
    handler = Handler(arguments.maildir)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, loop=loop, **options), "127.0.0.1", arguments.port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
