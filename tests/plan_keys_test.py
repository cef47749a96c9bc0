# SPDX-License-Identifier: MIT
"""The keys of a plan file stand in four places: the loader's table, the schema for editors, the
page that explains them, and that page in Chinese. This holds them against each other. Usage: plan_keys_test.py ROOT"""

import json
import re
import sys
from pathlib import Path

LOADER = "src/load/plan/plan_keys.cc"
SCHEMA = "plan/plan.schema.json"
PAGE = "plan/README.md"
CHINESE_PAGE = "plan/说明.md"


def keys_of_loader(text):
    """Rows of (section, key, required)."""
    rows = re.findall(r'\{\s*"([a-z_]+)",\s*"([a-z0-9_-]+)",\s*Need::([a-z_]+)\s*\}', text)
    return [(section, key, need == "required") for section, key, need in rows]


def keys_of_schema(text):
    schema = json.loads(text)
    return [
        (section, key, key in definition.get("required", []))
        for section, definition in [("file", schema), *schema["$defs"].items()]
        for key in definition.get("properties", {})
    ]


def keys_of_page(text, titles="| section | key | needed | what it is |\n", yes="yes"):
    table = text.partition(titles)[2]
    rows = []
    for line in table.splitlines()[1:]:
        if not line.startswith("|"):
            break
        section, key, needed, _ = [cell.strip() for cell in line.strip("|").split("|", 3)]
        rows.append((section, key, needed == yes))
    return rows


def keys_of_chinese_page(text):
    return keys_of_page(text, "| 部分 | 键 | 是否必有 | 含义 |\n", "是")


def differences(places):
    """What one place has and another does not, in words."""
    found = []
    for place, rows in places.items():
        if not rows:
            found.append(f"{place}: no keys found")
        twice = sorted({row for row in rows if rows.count(row) > 1})
        found += [f"{place}: {section}.{key} stands twice" for section, key, _ in twice]
    for row in sorted(set().union(*places.values())):
        missing = [place for place, rows in places.items() if row not in rows]
        if missing:
            need = "required" if row[2] else "not required"
            found.append(f"{row[0]}.{row[1]}, {need}: not so in {', '.join(missing)}")
    return found


def main():
    root = Path(sys.argv[1])
    readers = {LOADER: keys_of_loader, SCHEMA: keys_of_schema, PAGE: keys_of_page, CHINESE_PAGE: keys_of_chinese_page}
    places = {place: reader((root / place).read_text("utf-8")) for place, reader in readers.items()}
    found = differences(places)
    # A comparison that finds nothing must be able to find something.
    for place in readers:
        if not differences({**places, place: places[place][1:]}):
            found.append(f"a key taken from {place} is not noticed")
    print("\n".join(found) if found else f"{len(places[LOADER])} keys agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
