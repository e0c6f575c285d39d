"""The command line that rules of the source share: --source DIRECTORY prints every fault, --self-test plants some."""
import argparse
import pathlib


def run(description, faults, self_test):
    """The exit code. faults(source) gives a line each."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--source", type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    lines = list(faults(arguments.source))
    print("\n".join(lines))
    return 1 if lines else 0
