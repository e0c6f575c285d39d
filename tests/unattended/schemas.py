#!/usr/bin/env python3
"""usage: schemas.py SOURCE
The published schemas are schemas, the sample is an answer, and what the program refuses the schema refuses as well."""
import copy
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1]) / "resources" / "unattended"
validators = {}
for name in ("answers", "events"):
    schema = json.loads((folder / f"{name}.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[name] = jsonschema.Draft202012Validator(schema)

sample = json.loads((folder / "answers.sample.json").read_text())
binds = {"marketplace": "direct", "route": "bind", "binding": {"username": "ana.lind", "workspaces": ["Payments"]}}


def changed(answers, change):
    answers = copy.deepcopy(answers)
    change(answers)
    return answers


CASES = [
    ("answers", sample, True),
    ("answers", binds, True),
    ("answers", changed(sample, lambda a: (a.pop("account_id"), a.update(handed_over=True))), True),
    ("answers", changed(sample, lambda a: a.update(pairing_code="x")), False),
    ("answers", changed(sample, lambda a: a.pop("route")), False),
    ("answers", changed(sample, lambda a: a.update(marketplace="moon")), False),
    ("answers", changed(sample, lambda a: a.pop("company")), False),
    ("answers", changed(sample, lambda a: a.update(binding=binds["binding"])), False),
    ("answers", changed(sample, lambda a: a["basic"].update(password="x")), False),
    ("answers", changed(binds, lambda a: a["binding"].pop("workspaces")), False),
    ("answers", changed(binds, lambda a: a["binding"].update(
        create={"has_account": True, "workspace_name": "w", "email": "a@b.example"})), False),
    ("events", {"event": "step", "step": "welcome"}, True),
    ("events", {"event": "result", "status": "done", "exit_code": 0}, True),
    ("events", {"event": "result", "status": "great", "exit_code": 0}, False),
    ("events", {"event": "problem", "code": "required", "text": "…", "pointer": "basic"}, False),
]
wrong = [case for case in CASES if validators[case[0]].is_valid(case[1]) != case[2]]
for case in wrong:
    print("expected", "valid:" if case[2] else "invalid:", case[0], json.dumps(case[1]))
# Lines that a test recorded: schemas.py SOURCE FILE…
for path in sys.argv[2:]:
    for line in pathlib.Path(path).read_text().splitlines():
        for error in validators["events"].iter_errors(json.loads(line)):
            wrong.append(error)
            print(path, error.message)
sys.exit(1 if wrong else 0)
