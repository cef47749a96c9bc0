# SPDX-License-Identifier: MIT
"""The schema of what is printed as JSON, and how a test asks it."""

import json

from tools import need

need(modules=("jsonschema",))

import jsonschema


class Validator:
    """The schema as one command narrows it. `$ref` to the whole schema is left to the first of two validators: the
    library would have to be told where the whole is."""

    def __init__(self, document, definition):
        narrowed = {key: value for key, value in definition.items() if key != "$ref"} | {"$defs": document["$defs"]}
        self.parts = [jsonschema.Draft202012Validator(part) for part in (document, narrowed)]
        self.required = document["required"] + definition["required"]

    def errors(self, document):
        return [f"{list(error.path)}: {error.message}" for part in self.parts for error in part.iter_errors(document)]

    def is_valid(self, document):
        return all(part.is_valid(document) for part in self.parts)


class Schema:
    def __init__(self, root):
        self.document = json.loads((root / "src/render/output.schema.json").read_text("utf-8"))
        self.definitions = self.document["$defs"]
        jsonschema.Draft202012Validator.check_schema(self.document)

    def validator(self, command):
        return Validator(self.document, self.definitions[f"{command}_output"])

    def row(self, table):
        return self.definitions[f"{table}_row"]
