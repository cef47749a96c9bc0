# SPDX-License-Identifier: MIT
"""Holds the example of every form of target against verdicts worked out by hand.
Usage: target_forms_test.py PLANMETER ROOT"""

import json
import re
import subprocess
import sys
from pathlib import Path

# number, year, quantity, status, actual as the data formats give it (None: unknown). Of a year before 2025 the row of
# the table `targets`. The arithmetic stands beside it.
EXPECTED = [
    ("1", 2025, "value", "met", "65.9"),
    ("2", 2025, "value", "met", "17"),
    ("3", 2025, "value", "missed", "80"),
    ("4a", 2025, "value", "met", "5.5"),
    ("4b", 2025, "value", "missed", "50"),
    ("5", 2025, "value", "met", "4.9"),
    ("6", 2025, "value", "met", "19.1"),  # 20 - 19.1 = 0.9, within 1
    ("7", 2021, "value", "met", "6.2"),
    ("7", 2022, "value", "met", "6.5"),
    ("7", 2025, "value", "missed", "6.7"),
    ("8", 2025, "cumulative_fall", "met", "16"),  # (1 - 168 / 200) x 100
    ("9", 2025, "average_growth", "met", "10"),  # 1.1^5 = 1.61051
    ("10", 2022, "value", "missed", "6.4"),
    ("10", 2024, "value", "no_data", None),
    ("10", 2025, "value", "met", "6.5"),
    ("11", 2025, "value", "met", "92.7"),
    # 67.7 x 1.065^5 = 67.7 x 1.37008666 = 92.7549 > 92.7; the root of 92.7 / 67.7 is 1.0648739746854386
    ("11", 2025, "average_growth", "missed", "6.48739746854386"),
    # 1 - 0.97^4 x 0.98 = 1 - 0.88529281 x 0.98 = 1 - 0.8675869538
    ("12", 2025, "cumulative_fall", "missed", "13.24130462"),
    ("13", 2025, "total", "met", "50"),  # 9 + 10 + 11 + 9.5 + 10.5
    ("14", 2025, "change", "met", "4"),  # 47 - 43
    ("15", 2025, "cumulative_fall", "missed", "19.9052132701422"),  # 8.4 / 42.2 = 0.19905213270142...
    ("16", 2025, "multiple", "met", "2"),  # 36 / 18
    ("17", 2025, "value", "met", "79.6"),
    ("18", 2025, "value", "met", "15"),
    # 1.062 x 1.065 x 1.066 x 1.061 x 1.062 against 1.062 x 1.065 x 1.06 x 1.061 x 1.067:
    # 1.066 x 1.062 = 1.132092 > 1.06 x 1.067 = 1.13102; the fifth roots are 0.02014289387740... points apart
    ("19a", 2025, "average_growth", "met", "0.0201428938774049"),
    ("19b", 2021, "value", "met", "0.3"),  # 6.5 - 6.2
    ("19b", 2023, "value", "missed", "0.4"),  # 6.4 - 6
    ("19b", 2025, "value", "met", "-0.3"),  # 6.4 - 6.7
    ("20", 2024, "value", "missed", "5.9"),
    ("20", 2025, None, "no_target", "6.3"),
    ("21", 2025, "change", "met", "6"),  # 31 - 25
    ("22", 2025, "value", "met", None),
    ("23a", 2025, "value", "missed", "94.7368421052632"),  # 18 / 19 = 0.947368421052631578...
    ("23b", 2025, "value", "undetermined", None),
    ("24", 2025, "value", "met", "0"),
    ("25", 2022, "value", "missed", "3.1"),
    ("25", 2024, "value", "missed", None),  # more than 3 is not at most 3
    ("25", 2025, "value", "met", "2.8"),
    ("26", 2021, "value", "met", "54"),
    ("26", 2022, "value", "missed", "54.9"),
    ("26", 2023, "value", "no_data", None),
    ("26", 2024, "value", "met", "51.1"),
    ("26", 2025, None, "no_target", None),
    ("27", 2021, "value", "met", "19"),
    ("27", 2023, "value", "missed", "29"),
    ("27", 2025, "value", "met", "45"),
    ("28a", 2025, "value", "met", "8.3"),
    ("28b", 2025, "value", "missed", "7.9"),
    ("29", 2025, "multiple", "met", "2"),  # 9.6 / 4.8
    ("29", 2025, "value", "missed", "9.6"),
    ("30", 2025, "value", "met", "310"),
    ("30", 2025, "value", "missed", "480"),
    ("31", 2025, "average", "met", "5.24"),  # 26.2 / 5
    ("32", 2025, "value", "met", "2.45"),
    ("33", 2025, "value", "met", "2.5"),
    ("34", 2025, "value", "missed", "64.9"),
    ("35a", 2025, None, "no_target", "13"),
    ("35b", 2030, "value", "not_due", "101"),
]

# Two targets of one year make one verdict, the worst.
VERDICTS = {"11": "missed", "29": "missed", "30": "missed"}

FORMS = 35


def number_text(value):
    return None if value is None else str(value)


def main():
    planmeter, root = sys.argv[1], Path(sys.argv[2])
    folder = root / "examples/target-forms"
    answer = subprocess.run(
        [planmeter, "report", "--plan", folder / "plan.yaml", folder / "actuals.csv", "--year", "2025", "-f", "json"],
        capture_output=True, text=True, check=True)
    document = json.loads(answer.stdout, parse_float=str, parse_int=str)
    indicators = {row["number"]: row for row in document["indicators"]}
    targets = {}
    for row in document["targets"]:
        targets.setdefault((row["indicator"], row["year"], row["quantity"]), []).append(row)

    failures = []
    for number, year, quantity, status, actual in EXPECTED:
        row = indicators[number]
        if quantity is None:
            found = [(row["status"], number_text(row["actual"]))]
        else:
            rows = targets.get((row["id"], str(year), quantity), [])
            found = [(item["status"], number_text(item["actual"])) for item in rows]
        if (status, actual) not in found:
            failures.append(f"{number} ({row['id']}) {year} {quantity}: found {found}, expected {(status, actual)}")
        if year == 2025:
            verdict = VERDICTS.get(number, status)
            if row["status"] != verdict:
                failures.append(f"{number} ({row['id']}): found {row['status']}, expected {verdict}")

    # The table of the README names every form, and every indicator of the plan has its expectation here.
    table = (folder / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\d+[ab]?", " ".join(re.findall(r"^\| ([\dab, ]+) \|", table, re.MULTILINE))))
    expected = {number for number, *_ in EXPECTED}
    if not named == expected == set(indicators):
        failures.append(f"numbers: README {sorted(named)}, here {sorted(expected)}, plan {sorted(indicators)}")
    if {int(re.match(r"\d+", number)[0]) for number in named} != set(range(1, FORMS + 1)):
        failures.append(f"the README's table does not name the forms 1 to {FORMS}")
    for line in failures:
        print(line)
    print(f"{len(EXPECTED)} verdicts of {FORMS} forms, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
