# SPDX-License-Identifier: MIT
"""Holds the ledger of the built-in plan against the 26 rows the document prints, and the schema
against wrong ledgers. Usage: plan_ledger_test.py ROOT"""

import json
import re
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

from tools import need

need(modules=("jsonschema", "yaml"))

import jsonschema

from plan_expected import (
    LEDGER, LEDGER_CONTENTS, LEDGER_GROUPS, LEDGER_INDICATORS, RESPONSIBLE_UNITS
)
from plan_schema_test import Report, changed, errors_of, read, rows_of

RULE = (
    "对工作成效突出的，以市科技创新工作领导小组名义通报表扬，先进典型经验总结推广；"
    "对未完成年度任务的，予以通报批评。"
)

ONE_TASK = """
schema: planmeter/1
plan: {id: wetlands, title: {en: Wetlands}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
  - {id: reserves, name: {en: Reserves}, unit: sites, measure: stock}
  - {id: reserves_new, name: {en: New reserves}, unit: sites, measure: flow, change: {of: reserves}}
  - {id: visitor_centre, name: {en: Visitor centre open}, measure: state}
tiers:
  classes: [{id: A, from: 80}, {id: B}]
  counties: [{en: North}]
tasks:
  year: 2022
  rows:
    - number: "1"
      task: {en: Protect}
      lead_units: [Forestry bureau]
      due: 2022-12
      standards: [{indicator: reserves_new, at_least: 3}]
"""

ROW = ["tasks", "rows", 0]
STANDARD = [*ROW, "standards", 0]

# What the schema must refuse: a place in ONE_TASK and what is put there (None: taken away).
WRONG = [
    (["tasks", "year"], None),
    (["tasks", "rows"], None),
    (["tasks", "row"], []),
    (["tasks", "title"], "Ledger"),
    (["tasks", "commend_margin"], "ten"),
    (["tasks", "commend_margin"], -1),
    (["tasks", "commend_margin"], "-1"),
    ([*ROW, "number"], None),
    ([*ROW, "task"], None),
    ([*ROW, "task"], "Protect"),
    ([*ROW, "lead_units"], None),
    ([*ROW, "lead_units"], []),
    ([*ROW, "due"], None),
    ([*ROW, "due"], "December"),
    ([*ROW, "standards"], None),
    ([*ROW, "standards"], []),
    ([*ROW, "leader"], "Li"),
    ([*ROW, "content"], ["Protect"]),
    (STANDARD, {"at_least": 3}),
    (STANDARD, {"indicator": "reserves_new"}),
    (STANDARD, {"indicator": "reserves_new", "class": "A", "at_least": 3}),
    (STANDARD, {"indicator": "reserves_new", "at_least": 3, "at_most": 5}),
    (STANDARD, {"indicator": "reserves_new", "at_least": 3, "or_better": True}),
    (STANDARD, {"indicator": "reserves_new", "at_least": "many"}),
    (STANDARD, {"indicator": "reserves_new", "about": 3}),
    (STANDARD, {"indicator": "reserves_new", "at_least": 3, "tolerance": 1}),
    (STANDARD, {"indicator": "reserves_new", "is": "not_done"}),
    (STANDARD, {"indicator": "reserves_new", "is": "done", "quantity": "change"}),
    (STANDARD, {"indicator": "reserves_new", "at_least": 3, "year": 2022}),
    (STANDARD, {"class": "A"}),
    (STANDARD, {"class": "A", "more_than": 3}),
    (STANDARD, {"class": "A", "at_least": 3, "at_most": 5}),
    (STANDARD, {"class": "A", "at_least": 3, "quantity": "change"}),
    (STANDARD, {"class": "A", "at_least": 3, "since": 2021}),
    (["indicators", 0, "change"], {"of": "reserves_new"}),
    (["indicators", 1, "change"], "reserves"),
    (["indicators", 1, "change"], {}),
    (["indicators", 1, "counterpart"], ["reserves"]),
]

# What it must not refuse: the same, written in the ways a file may be written.
RIGHT = [
    (["tasks", "commend_margin"], "2.5"),
    (["tasks", "title"], {"zh": "台账"}),
    (["tasks", "rule"], "Say who did well."),
    ([*ROW, "number"], 1),
    ([*ROW, "lead_units"], "Forestry bureau"),
    ([*ROW, "leaders"], ["Li", "Wang"]),
    ([*ROW, "content"], "Protect. Three reserves are founded."),
    ([*ROW, "due"], "2022-12-20"),
    (STANDARD, {"class": "B", "at_least": 9, "or_better": True, "source": "4"}),
    (STANDARD, {"indicator": "reserves", "quantity": "change", "since": 2020, "more_than": 0}),
    (STANDARD, {"indicator": "reserves", "about": 3, "tolerance": "0.5"}),
    (STANDARD, {"indicator": "reserves", "between": [1, 2]}),
    (STANDARD, {"indicator": "visitor_centre", "is": "done"}),
    (["indicators", 1, "counterpart"], "reserves"),
]


def check_schema(report, schema):
    validator = jsonschema.Draft202012Validator(schema)
    base = read(ONE_TASK)
    report.expect("the ledger that is made wrong", errors_of(validator, base), [])
    for path, value in WRONG:
        refused = not validator.is_valid(changed(base, path, value))
        report.expect(f"the schema refuses {value!r} at {path}", refused, True)
    for path, value in RIGHT:
        accepted = validator.is_valid(changed(base, path, value))
        report.expect(f"the schema accepts {value!r} at {path}", accepted, True)


def bound_of(standard):
    return standard["is"] if "is" in standard else standard["at_least"]


def demanded(standard):
    """What a standard is of and its bound."""
    return standard.get("indicator", standard.get("class")), str(bound_of(standard))


def expected_groups():
    groups = []
    for name, last in rows_of(LEDGER_GROUPS):
        groups += [name] * (int(last) - len(groups))
    return groups


def check_rows(report, tasks):
    lines = re.sub(r"\n\s+", " ", LEDGER.strip()).splitlines()
    expected = [line.split(":") for line in lines]
    report.expect("rows of this test", len(expected), 26)
    rows = tasks["rows"]
    report.expect("rows of the ledger", len(rows), 26)
    for row, (left, right), group in zip(rows, expected, expected_groups()):
        number, task, leaders, lead_units, responsible_units = left.split()
        words = right.split()
        standards = list(zip(words[::2], words[1::2]))
        what = f"ledger {number}"
        report.expect(f"{what}, number", row["number"], number)
        report.expect(f"{what}, heading", row["group"]["zh"], group)
        report.expect(f"{what}, task", row["task"]["zh"], task)
        report.expect(f"{what}, leaders", row["leaders"], leaders.split("、"))
        report.expect(f"{what}, lead units", row["lead_units"], lead_units.split("、"))
        found = len(row.get("responsible_units", []))
        report.expect(f"{what}, responsible units", found, int(responsible_units))
        report.expect(f"{what}, due", row["due"], "2022-12")
        report.expect(f"{what}, number of standards", len(row["standards"]), len(standards))
        report.expect(f"{what}, standards", [demanded(s) for s in row["standards"]], standards)
        classes = [s["class"] for s in row["standards"] if "class" in s]
        report.expect(f"{what}, classes", classes, ["A", "B"] if number == "4" else [])
        sources = {s.get("source") for s in row["standards"]}
        report.expect(f"{what}, source", sources, {f"台账{number}"})


def check_wording(report, tasks):
    """The numbers of the printed standard are the bounds, in its order; no space, no ASCII mark."""
    for row in tasks["rows"]:
        wording = row["wording"]
        printed = [Decimal(n) for n in re.findall(r"\d+(?:\.\d+)?", wording)]
        bounds = [bound_of(s) for s in row["standards"] if "is" not in s]
        report.expect(f"ledger {row['number']}, printed numbers", bounds, printed)
        whole = wording.endswith("。") and not re.search(r"[\s,;()]", wording)
        report.expect(f"ledger {row['number']}, wording is whole", whole, True)


def check_contents(report, tasks):
    """Whole: as long as the printed cell, to its last words; it begins with the task's name."""
    found = [(t["number"], str(len(t["content"])), t["content"][-8:]) for t in tasks["rows"]]
    report.expect("contents", found, [tuple(row) for row in rows_of(LEDGER_CONTENTS)])
    named = [t["number"] for t in tasks["rows"] if t["content"].startswith(t["task"]["zh"])]
    report.expect("rows whose content begins with the task", len(named), 25)  # 1 begins with 围绕


def check_heads(report, tasks):
    report.expect("year of the ledger", tasks["year"], 2022)
    title = "邢台市科技创新“十四五”规划2022年重点工作任务台账"
    report.expect("title of the ledger", tasks["title"]["zh"], title)
    report.expect("margin for commendation", tasks["commend_margin"], 10)
    report.expect("rule of the ledger", tasks["rule"], RULE)


def check_units(report, tasks):
    taking_part = Counter(u for row in tasks["rows"] for u in row.get("responsible_units", []))
    expected = {unit: int(rows) for unit, rows in rows_of(RESPONSIBLE_UNITS)}
    report.expect("responsible units", dict(taking_part), expected)
    for row in tasks["rows"]:
        both = set(row["lead_units"]) & set(row.get("responsible_units", []))
        report.expect(f"ledger {row['number']}, units named twice", both, set())


def check_indicators(report, plan):
    indicators = {indicator["id"]: indicator for indicator in plan["indicators"]}
    own = [i for i in plan["indicators"] if i["group"] == "ledger"]
    found = [(i["id"], i.get("unit", "-"), i.get("change", {}).get("of", "-")) for i in own]
    expected = [tuple(row) for row in rows_of(LEDGER_INDICATORS)]
    report.expect("indicators of the ledger alone", found, expected)
    report.expect("they end the list", plan["indicators"][-len(own):], own)
    used = [s for row in plan["tasks"]["rows"] for s in row["standards"]]
    used_ids = [s["indicator"] for s in used if "indicator" in s]
    unknown = [u for u in used_ids if u not in indicators]
    report.expect("standards of unknown indicators", unknown, [])
    unused = [i["id"] for i in own if i["id"] not in used_ids]
    report.expect("indicators of no standard", unused, [])
    classes = {c["id"] for c in plan["tiers"]["classes"]}
    report.expect("unknown classes", {s["class"] for s in used if "class" in s} - classes, set())
    for standard in used:
        indicator = indicators.get(standard.get("indicator"), {})
        state = indicator.get("measure") == "state"
        report.expect(f"{standard}: a state is done, another has a bound", "is" in standard, state)
    for indicator in own:
        name = indicator["id"]
        report.expect(f"{name} has no target", "targets" in indicator, False)
        level = name == "municipal_innovation_teams"  # 达到20个
        measure = "stock" if level else "flow" if "unit" in indicator else "state"
        report.expect(f"{name}, measure", indicator["measure"], measure)
        if "change" in indicator:
            level = indicators[indicator["change"]["of"]]
            same = (level["measure"], level["unit"]) == ("stock", indicator["unit"])
            report.expect(f"{name} is what is new of a level of its unit", same, True)
    counterparts = {i["id"]: i["counterpart"] for i in plan["indicators"] if "counterpart" in i}
    expected = {
        "municipal_innovation_teams": "leading_innovation_teams",
        "technology_market_contract_value": "contract_value",
    }
    report.expect("counterparts", counterparts, expected)


def main():
    root = Path(sys.argv[1])
    report = Report()
    check_schema(report, json.loads((root / "plan" / "plan.schema.json").read_text("utf-8")))
    plan = read((root / "plan" / "xingtai-14fyp.yaml").read_text("utf-8"))
    tasks = plan["tasks"]
    check_heads(report, tasks)
    check_rows(report, tasks)
    check_wording(report, tasks)
    check_contents(report, tasks)
    check_units(report, tasks)
    check_indicators(report, plan)
    print(f"{report.checks} checks, {report.failures} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
