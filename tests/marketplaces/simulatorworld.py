"""A world of its own for the tests of the simulator, and a certificate for whoever serves in it."""
import pathlib
import sys
import tempfile

from simulator.world import World

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "server"))
from service import make_certificate  # noqa: E402  pylint: disable=wrong-import-position

FOLDER = tempfile.TemporaryDirectory(prefix="usher-simulator-")  # pylint: disable=consider-using-with
CERTIFICATE, KEY = make_certificate(pathlib.Path(FOLDER.name))
WORLD = World(FOLDER.name)
