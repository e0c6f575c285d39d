"""The marketplaces' side of a hand-over, for tests and for trying usherd by hand: what they send, signed as their rules
say, and fakes of the interfaces that usherd asks them at. Written from the published rules alone, so that it can
disagree with usherd. No part of the server."""
