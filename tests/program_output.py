# SPDX-License-Identifier: MIT
"""Running planmeter and reading what it prints, for the tests of its formats."""

import csv
import dataclasses
import io
import json
import os
import subprocess

# Answered, missed, undecided: see examples/commands.md. 2 is an error.
ANSWERED = (0, 1, 3)
# What makes a spreadsheet take a field for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


# The lists of a JSON document that stand before its tables. Of `validate` the findings are the first table.
HEAD_LISTS = ("data", "notes", "findings")


class Unanswered(Exception):
    """A run that ended with an error."""


class Report:
    """Counts checks, and says which fail."""

    def __init__(self):
        self.checks = 0
        self.failures = 0

    def expect(self, what, found, expected):
        self.checks += 1
        if found != expected:
            self.failures += 1
            print(f"{what}: found {found!r}, expected {expected!r}")

    def finish(self):
        print(f"{self.checks} checks, {self.failures} failed")
        return 1 if self.failures or not self.checks else 0


def run(planmeter, arguments, root):
    """A run in `root` that ends; its output decoded, which must be UTF-8."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run([planmeter, *arguments], cwd=root, env=environment, timeout=60, check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def printed(planmeter, arguments, root):
    """Standard output of a run in `root`, which must have been answered."""
    status, output, errors = run(planmeter, arguments, root)
    if status not in ANSWERED:
        raise Unanswered(f"{' '.join(arguments)}: status {status}\n{errors}")
    return output


def pairs_once(pairs):
    """A JSON object; refuses a key twice."""
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key twice: {keys}")
    return dict(pairs)


def read_json(text, number=None):
    """JSON; `number` makes what it likes of the text of numbers."""
    if number is None:
        return json.loads(text, object_pairs_hook=pairs_once)
    return json.loads(text, object_pairs_hook=pairs_once, parse_int=number, parse_float=number)


def tables_of(document, run):
    """The tables of a JSON document that `run`, a command line, printed."""
    head = HEAD_LISTS[:-1] if run.startswith("validate") else HEAD_LISTS
    return {name: rows for name, rows in document.items() if isinstance(rows, list) and name not in head}


def read_csv(text):
    """The header and the rows."""
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    return header, rows


def csv_field(value):
    """What CSV must have where JSON has `value` (numbers as a type of their own, not str)."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return "'" + value if value.startswith(FORMULA_STARTS) else value
    return value.text


@dataclasses.dataclass(frozen=True)
class Exact:
    """A JSON number as it is written."""

    text: str
