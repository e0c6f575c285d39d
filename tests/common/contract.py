#!/usr/bin/env python3
"""Holds resources/api/openapi.yaml, the headers and what the C++ code writes against each other.

usage: contract.py SOURCE_DIRECTORY API_SAMPLES_PROGRAM
Needs python3-yaml and python3-jsonschema."""

import json
import pathlib
import re
import subprocess
import sys
import unittest

import jsonschema
import yaml

SOURCE = pathlib.Path(sys.argv[1])
SAMPLES = [json.loads(line) for line in subprocess.run(
    [sys.argv[2]], check=True, capture_output=True, text=True, encoding="utf-8").stdout.splitlines()]
CONTRACT = yaml.safe_load((SOURCE / "resources/api/openapi.yaml").read_text(encoding="utf-8"))
SCHEMAS = CONTRACT["components"]["schemas"]
METHODS = ("get", "post", "put", "patch", "delete")


def every(node, place="#"):
    yield place, node
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from every(child, f"{place}/{key}")


def resolved(node):
    while isinstance(node, dict) and "$ref" in node:
        target = CONTRACT
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token]
        node = target
    return node


def validator(schema):
    """References are pointers into the whole document, so the components travel with the schema."""
    return jsonschema.Draft202012Validator({**schema, "components": CONTRACT["components"]})


def operations():
    for path, item in CONTRACT["paths"].items():
        for method in METHODS:
            if method in item:
                yield f"{method.upper()} {path}", item[method]


def contents(operation):
    yield operation.get("requestBody", {}).get("content", {})
    for response in operation["responses"].values():
        yield resolved(response).get("content", {})


def examples():
    for name, operation in operations():
        for content in contents(operation):
            for media in content.values():
                for title, example in media["examples"].items():
                    yield f"{name} {title}", media["schema"]["$ref"].rsplit("/", 1)[1], resolved(example)["value"]


def header_codes():
    text = (SOURCE / "src/common/core/problemcodes.h").read_text(encoding="utf-8")
    client, server = text.split("// Server side", 1)
    fields = server.split("namespace field", 1)[1]
    find = lambda part: re.findall(r"USHER_CODE\((\w+)\)", part.split("#define USHER_CODE(name)")[-1])
    return find(client), find(server), re.findall(r"inline const QString (\w+) =", fields)


class Document(unittest.TestCase):
    def test_references_resolve(self):
        for place, node in every(CONTRACT):
            if isinstance(node, dict) and "$ref" in node:
                with self.subTest(place):
                    self.assertTrue(node["$ref"].startswith("#/"))
                    resolved(node)

    def test_nothing_is_unused(self):
        used = {node["$ref"] for _, node in every(CONTRACT) if isinstance(node, dict) and "$ref" in node}
        for kind in ("schemas", "parameters", "headers", "responses", "examples"):
            defined = {f"#/components/{kind}/{name}" for name in CONTRACT["components"][kind]}
            self.assertEqual(set(), defined - used)

    def test_operations(self):
        ids = [operation["operationId"] for _, operation in operations()]
        self.assertEqual(len(ids), len(set(ids)))
        schemes = CONTRACT["components"]["securitySchemes"]
        for name, operation in operations():
            with self.subTest(name):
                self.assertTrue(operation["summary"] and operation["description"])
                self.assertTrue(all(s in schemes for entry in operation["security"] for s in entry))
                done = {status for status in operation["responses"] if status.startswith("2")}
                self.assertTrue(len(done) == 1 or done == {"200", "202"})  # 202: ask again

    def test_problems_of_operations(self):
        server = set(SCHEMAS["ProblemCode"]["enum"])
        sent = set()
        for name, operation in operations():
            self.assertLessEqual({"400", "429", "500", "503"}, set(operation["responses"]), name)
            for status, response in operation["responses"].items():
                if status < "400":
                    continue
                with self.subTest(f"{name} {status}"):
                    response = resolved(response)
                    codes = response["x-problem-codes"]
                    self.assertTrue(codes and set(codes) <= server)
                    self.assertEqual(["application/problem+json"], list(response["content"]))
                    headers = {"X-Request-Id", "Cache-Control"}
                    headers |= {"429": {"Retry-After"}, "503": {"Retry-After"}, "401": {"WWW-Authenticate"}}.get(status, set())
                    self.assertEqual(headers, set(response["headers"]))
                    examples = [resolved(example)["value"] for example in
                        response["content"]["application/problem+json"]["examples"].values()]
                    self.assertEqual([(code, int(status)) for code in codes], [(e["code"], e["status"]) for e in examples])
                    sent |= set(codes)
        self.assertEqual({"not_found", "method_not_allowed"}, server - sent)  # of the router, for any path

    def test_writes_need_a_key(self):
        reads = {"getConfiguration", "listWorkspaces", "checkUsername", "verifyEmailCode", "signOut", "settleIntent",
            # These repeat as they are: opening, claim and redemption by challenge and verifier, a rejection by its purchase.
            "openHandoff", "claimHandoff", "redeemHandoff", "getHandedPurchase", "rejectPurchase", "matchPurchase", "getReview"}
        for name, operation in operations():
            keys = [p for p in operation.get("parameters", []) if resolved(p)["name"] == "Idempotency-Key"]
            self.assertEqual(operation["operationId"] not in reads, bool(keys), name)

    def test_schemas(self):
        for name, schema in SCHEMAS.items():
            with self.subTest(name):
                jsonschema.Draft202012Validator.check_schema(schema)
                self.assertLessEqual(set(schema.get("required", [])), set(schema.get("properties", {})))

    def test_examples(self):
        for name, schema, message in examples():
            with self.subTest(name):
                validator({"$ref": f"#/components/schemas/{schema}"}).validate(message)

    def test_every_message_has_an_example(self):
        for name, operation in operations():
            for content in contents(operation):
                for media in content.values():
                    self.assertTrue(media["examples"], name)
            done = [resolved(response) for status, response in operation["responses"].items() if status < "400"]
            self.assertTrue(all({"X-Request-Id", "Cache-Control"} <= set(response["headers"]) for response in done), name)

    def test_requests_refuse_unknown_members(self):
        for name, operation in operations():
            for media in operation.get("requestBody", {}).get("content", {}).values():
                for title, example in media["examples"].items():
                    surprised = {**resolved(example)["value"], "surprise": 1}
                    self.assertFalse(validator(media["schema"]).is_valid(surprised), f"{name} {title}")


class Code(unittest.TestCase):
    def test_problem_codes(self):
        client, server, fields = header_codes()
        self.assertEqual(server, SCHEMAS["ProblemCode"]["enum"])
        self.assertEqual(fields, SCHEMAS["FieldCode"]["anyOf"][0]["enum"])
        self.assertEqual([client], [line["client_only"] for line in SAMPLES if "client_only" in line])

    def test_paths(self):
        (paths,) = [line["paths"] for line in SAMPLES if "paths" in line]
        written = [re.sub(r"(email-codes|intents|handoffs|reviews)/(codeId|key|id|reference)\b", r"\1/{\2}", path) for path in paths]
        self.assertEqual(sorted(CONTRACT["paths"]), sorted(written))

    def test_forms(self):
        forms = [line for line in SAMPLES if "form" in line]
        declared = [line for room in ("api", "domain") for line in re.findall(
            r"inline const TextForm", (SOURCE / f"src/common/{room}/forms.h").read_text(encoding="utf-8"))]
        self.assertEqual(len(declared), len(forms))
        for form in forms:
            with self.subTest(form["form"]):
                schema = SCHEMAS[form["form"]]
                self.assertEqual((form["minimum"], form["maximum"], form["pattern"]),
                    (schema.get("minLength", 0), schema["maxLength"], schema.get("pattern", "")))

    def test_messages(self):
        messages = [line for line in SAMPLES if "schema" in line]
        self.assertGreater(len(messages), 20)
        for line in messages:
            with self.subTest(line["schema"]):
                validator({"$ref": f"#/components/schemas/{line['schema']}"}).validate(line["message"])

    def test_decoders_understand_the_examples(self):
        asked = list(examples())
        lines = "".join(json.dumps({"schema": schema, "message": message}) + "\n" for _, schema, message in asked)
        answers = subprocess.run([sys.argv[2], "--decode"], input=lines, check=True, capture_output=True, text=True,
            encoding="utf-8").stdout.splitlines()
        self.assertEqual(len(asked), len(answers))
        for (name, _, message), answer in zip(asked, answers):
            with self.subTest(name):
                self.assertEqual(message, json.loads(answer)["message"])

    def test_every_body_has_a_sample(self):
        bodies = {media["schema"]["$ref"].rsplit("/", 1)[1]
            for _, operation in operations() for content in contents(operation) for media in content.values()}
        self.assertEqual({"EmptyObject"}, bodies - {line.get("schema") for line in SAMPLES})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
