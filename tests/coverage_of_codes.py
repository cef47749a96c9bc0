# SPDX-License-Identifier: MIT
"""Checks that some golden case shows every code that users can meet: coverage_of_codes.py ROOT.

The names of findings count in brackets, `[csv-bad-value]`, anywhere in what a case prints, or as a value of a `code`
column; statuses and reasons count as values of their columns in JSON or CSV on standard output. Prints those that no
case shows; status 1 if there are any.
"""

import csv
import io
import json
import pathlib
import re
import sys

import word_rows
from finding_rows import findings

STATUS_COLUMNS = ("status", "literal_status")


def json_rows(text):
    """The rows of all tables of a JSON result."""
    document = json.loads(text)
    if isinstance(document, dict):
        for table in document.values():
            if isinstance(table, list):
                yield from (row for row in table if isinstance(row, dict))


def rows_of(text):
    """The rows of one output: JSON if it is that, else CSV (a page gives rows without the columns asked for)."""
    try:
        return list(json_rows(text))
    except ValueError:
        return list(csv.DictReader(io.StringIO(text)))


# What no case can bring about is asserted where a fault is made: the code, the test, and its words there.
ELSEWHERE = [("file-changed", "tests/reading_faults_test.py", "the file changed while it was read"),
             ("output-unconfirmed", "tests/faults_test.py", "not confirmed to outlast a loss of power"),
             ("out-of-memory", "tests/faults_test.py", "memory ran out"),
             ("program-failed", "tests/faults_test.py", "the program failed: made to fail")]


def main():
    root = pathlib.Path(sys.argv[1])
    words = word_rows.codes(root)
    wanted = {"finding": findings(root), "status": words["Status"], "reason": words["Reason"]}
    shown = {kind: set() for kind in wanted}
    for path in sorted(root.glob("tests/cases/*/*/std[oe]*")):
        text = path.read_text(encoding="utf-8", errors="replace")
        shown["finding"].update(re.findall(r"\[([a-z0-9-]+)\]", text))
        if path.name != "stdout":
            continue
        for row in rows_of(text):
            shown["finding"].add(row.get("code"))
            shown["reason"].add(row.get("reason"))
            shown["status"].update(row.get(column) for column in STATUS_COLUMNS)

    for code, test, words in ELSEWHERE:
        if words in (root / test).read_text(encoding="utf-8"):
            shown["finding"].add(code)
    missing = [f"{kind} {name}" for kind in wanted for name in sorted(set(wanted[kind]) - shown[kind])]
    for line in missing:
        print(f"in no case: {line}")
    print(f"{len(missing)} of {sum(map(len, wanted.values()))} codes are in no case")
    sys.exit(bool(missing))


if __name__ == "__main__":
    main()
