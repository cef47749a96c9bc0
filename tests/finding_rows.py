# SPDX-License-Identifier: MIT
"""The findings as the sources declare them, for tests that hold other places to them."""

import re
import sys

HEADER = "src/core/findings.h"
TABLES = ("src/core/findings_files.cc", "src/core/findings_plan.cc", "src/core/findings_data.cc",
          "src/core/findings_usage.cc")
ROW = re.compile(r"\{Code::(\w+),\s*(\{[^}]*\}|Severity::\w+),")


def findings(root):
    """The name of each finding and its severities, the usual one first: {"csv-unknown-column": ["error", "note"]}."""
    found = {}
    for table in TABLES:
        rows = ROW.findall((root / table).read_text(encoding="utf-8"))
        if not rows:
            sys.exit(f"{table}: no findings; this no longer understands the file")
        for code, severities in rows:
            found[code.replace("_", "-")] = re.findall(r"Severity::(\w+)", severities)
    codes = re.findall(r"^  (\w+),", (root / HEADER).read_text(encoding="utf-8").partition("enum class Code {")[2]
                       .partition("  count,")[0], re.MULTILINE)
    if list(found) != [code.replace("_", "-") for code in codes]:
        sys.exit(f"{HEADER}: other findings than the tables have")
    return found
