# SPDX-License-Identifier: MIT
"""The codes of enumerations as the tables of src/core declare them, for tests that hold other places to them."""

import re
import sys

TABLE = re.compile(r"word_rows<(\w+)> =\s+std::to_array<\w+(?:<\1>)?>\(\{\n(.*?)\n\}\);", re.DOTALL)


def codes(root):
    """Of each enumeration the codes in its order, but for an empty one: {"Scope": ["table", "text"]}."""
    found = {}
    for path in sorted((root / "src/core").glob("*.h")):
        text = path.read_text(encoding="utf-8")
        tables = TABLE.findall(text)
        if path.name != "words.h" and len(tables) != text.count("word_rows<"):
            sys.exit(f"{path}: not every table of words was understood")
        for name, rows in tables:
            found[name] = [code for code in re.findall(rf'\{{{name}::\w+,\s*"([^"]*)"', rows) if code]
    if not found:
        sys.exit(f"{root}: no tables of words; this no longer understands the sources")
    return found
