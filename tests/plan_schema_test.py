# SPDX-License-Identifier: MIT
"""Holds every plan file against plan.schema.json, the schema against wrong documents, and the
built-in plan against what the document says. Usage: plan_schema_test.py ROOT"""

import copy
import json
import re
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

from tools import need

need(modules=("jsonschema", "yaml"))

import jsonschema
import yaml

from plan_expected import (
    CLAIMS, CONTRADICTIONS, COUNTIES, LATER_TARGETS, RULES, TABLE, TEXT_TARGETS,
    WORDED_CLAIMS
)

ONE_INDICATOR = """
schema: planmeter/1
plan: {id: wetlands, title: {en: Wetlands}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
  - id: restored_area
    name: {en: Restored area}
    unit: ha
    measure: stock
    targets: [{year: 2025, at_least: 300}]
tiers:
  classes: [{id: A, from: 80}, {id: B}]
  counties: [{en: North}]
  targets: [{year: 2025, class: A, at_least: 1}]
amendments:
  - {date: 2023-04-21, authority: Circular 2, reason: floods, indicator: restored_area, year: 2025, set: {at_least: 280}}
"""

# A band without ends, which takes every figure.
BAND = {"id": "all", "name": {"en": "All"}, "status": "on_track"}

# What the schema must refuse: a place in ONE_INDICATOR and what is put there (None: taken away).
WRONG = [
    (["schema"], "planmeter/2"),
    (["plan"], None),
    (["indicators"], None),
    (["indicator"], []),
    (["plan", "id"], "Wet lands"),
    (["plan", "title"], {}),
    (["plan", "title"], "Wetlands"),
    (["plan", "date"], "13 January 2022"),
    (["plan", "period", "to"], None),
    (["plan", "baseline_year"], 20),
    (["indicators", 0, "id"], "restored-area"),
    (["indicators", 0, "unit"], None),
    (["indicators", 0, "measure"], "level"),
    (["indicators", 0, "measure"], "state"),
    (["indicators", 0, "nature"], "预期性"),
    (["indicators", 0, "baseline"], {"year": 2020}),
    (["indicators", 0, "published"], {"by": "bureau", "after_months": -1}),
    (["indicators", 0, "codes"], "NY.GDP.MKTP.CD"),
    (["indicators", 0, "codes"], {"worldbnak": "NY.GDP.MKTP.CD"}),
    (["indicators", 0, "codes"], {"worldbank": ""}),
    (["indicators", 0, "codes"], {"sdmx": {}}),
    (["indicators", 0, "codes"], {"sdmx": []}),
    (["indicators", 0, "codes"], {"sdmx": {"SEX": ["M", "F"]}}),
    (["plan", "area"], {"en": "France", "codes": {"sdmx": {"REF_AREA": "FR"}}}),
    (["plan", "area"], {"codes": {"sdmx": "FR"}}),
    (["areas"], [{"en": "France", "codes": {"insee": "FR"}}]),
    (["indicators", 0, "of"], "area"),
    (["indicators", 0, "no_target"], 2022),
    (["indicators", 0, "ratio"], {"of": "area"}),
    (["indicators", 0, "targets", 0], {"year": 2025}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "at_most": 2}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": "many"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": "1,000"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_lest": 1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "is": "done"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15, "tolerance": -1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 15, "tolerance": 1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "between": [1, 2, 3]}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "quantity": "total"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "in_force": "2023-04"}),
    (["indicators", 0, "targets", 0], {"year": "yearly", "at_least": 1}),
    (["indicators", 0, "direction"], "unstated"),
    (["methods"], {"default": "linear"}),
    (["methods"], {"path": {}}),
    (["methods"], {"time": {"bands": [{"id": "a", "name": {"en": "A"}, "status": "met"}]}}),
    (["methods"], {"time": {"bands": [{"id": "a", "name": {"en": "A"}}]}}),
    (["methods"], {"time": {"bands": [{**BAND, "at_least": 1, "more_than": 1}]}}),
    (["methods"], {"time": {"bands": [{**BAND, "at_most": 1, "less_than": 1}]}}),
    (["rules"], [{"text": "Supervise."}]),
    (["rules"], [{"source": "5"}]),
    (["claims"], [{"about": "GDP", "from": {"value": 1}}]),
    (["claims"], [{"about": "GDP", "to": {"value": 2}, "stated": {"multiple": 2}}]),
    (["indicators", 0, "published"], {"by": "A", "after_months": 1, "assumed": "perhaps"}),
    (["indicators", 0, "unit_from_ledger"], "maybe"),
    (["plan", "adopted"], "January"),
    (["tiers", "classes"], []),
    (["tiers", "counties", 0], {"formerly": []}),
    (["tiers", "counties", 0, "codes"], {"nbs": {"code": "130502"}}),
    (["tiers", "counties", 0, "formerly"], [{"en": "Old North"}]),
    (["tiers", "targets", 0, "majority"], True),
    (["tiers", "targets", 0, "at_least"], None),
    (["amendments", 0, "date"], None),
    (["amendments", 0, "authority"], None),
    (["amendments", 0, "reason"], None),
    (["amendments", 0, "indicator"], None),
    (["amendments", 0, "year"], None),
    (["amendments", 0, "set"], None),
    (["amendments", 0, "set"], {}),
    (["amendments", 0, "set"], {"quantity": "total"}),
    (["amendments", 0, "set"], {"about": 300}),
    (["amendments", 0, "withdraw"], True),
    (["amendments", 0, "baseline"], {"value": 110}),
]

# What it must not refuse: the same, written in the ways a file may be written.
RIGHT = [
    (["plan", "baseline_year"], "2020"),
    (["plan", "date"], "2022-01-13"),
    (["indicators", 0, "number"], "1"),
    (["indicators", 0, "targets", 0, "at_least"], "1.03E+3"),
    (["indicators", 0, "targets", 0], {"year": "every", "between": ["1", 2.5]}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15, "tolerance": "0.5"}),
    (["indicators", 0, "source"], ["二（三）", "四（三）2"]),
    (["indicators", 0, "codes"], {"unsdg": "1.1.1", "sdmx": ["GDP", {"INDICATOR": "GDP", "SEX": "_T"}]}),
    (["plan", "area"], {"en": "France", "codes": {"sdmx": "FR", "unsdg": 250}}),
    (["areas"], [{"en": "France", "codes": {"sdmx": ["FR", "FX"]}}]),
    (["tiers", "counties", 0, "codes"], {"nbs": 130502}),
    (["indicators", 0, "limit"], 100),
    (["indicators", 0, "published"], {"by": "A", "after_months": 1, "source": ["1", "2"]}),
    (["indicators", 0, "unit_from_ledger"], True),
    (["plan", "issuer"], "City"),
    (["plan", "adopted"], "2022-01-03"),
    (["plan", "adopted_by"], "Council"),
    (["plan", "based_on"], ["Plan of the province", "Outline"]),
    (["rules"], [{"text": "Supervise.", "source": "5", "note": "Each year."}]),
    (["claims"], [{"about": "GDP", "to": {"year": 2020, "value": 2}}]),
    (["methods"], {"default": "change-achieved", "cagr": {"bands_without_target": [BAND]}}),
    (["methods"], {"time": {"bands": [{**BAND, "more_than": "-10", "at_most": 0}]}}),
]


class PlanLoader(yaml.SafeLoader):
    """YAML as the program reads it: exact numbers, no dates, no octal, `no` a word, a key once."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.YAMLError(f"line {node.start_mark.line + 1}: duplicate key {key}")
        return super().construct_mapping(node, deep)


INTEGER = re.compile(r"[+-]?[0-9]+$")
FRACTION = re.compile(r"[+-]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))([eE][+-]?[0-9]+)?$")
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:int", INTEGER, list("+-0123456789"))
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:float", FRACTION, list("+-.0123456789"))
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)$"), ["t", "f"])
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(~|null|)$"), ["~", "n", ""])
PlanLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value, 10))
PlanLoader.add_constructor("tag:yaml.org,2002:float", lambda _, node: Decimal(node.value))


def read(text):
    return yaml.load(text, PlanLoader)


class Report:
    def __init__(self):
        self.checks = 0
        self.failures = 0

    def expect(self, what, found, expected):
        self.checks += 1
        if found != expected:
            self.failures += 1
            print(f"{what}: found {found!r}, expected {expected!r}")

    def same_rows(self, what, found, expected):
        self.checks += 1
        for row in (Counter(found) - Counter(expected)).elements():
            self.failures += 1
            print(f"{what}: {row} is in the plan file and not in the table of this test")
        for row in (Counter(expected) - Counter(found)).elements():
            self.failures += 1
            print(f"{what}: {row} is missing from the plan file")


def rows_of(text):
    return [line.split() for line in text.strip().splitlines()]


def changed(document, path, value):
    document = copy.deepcopy(document)
    place = document
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return document


def errors_of(validator, document):
    return [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(document)]


def check_schema(report, schema, root):
    validator = jsonschema.Draft202012Validator(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    files = sorted((root / "plan").glob("*.yaml"))
    documents = {file.name: file.read_text("utf-8") for file in files}
    report.expect("the built-in plan is there", "xingtai-14fyp.yaml" in documents, True)
    for page in ("README.md", "说明.md"):
        text = (root / "plan" / page).read_text("utf-8")
        examples = re.findall(r"^```yaml\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        report.expect(f"{page} has five complete plans", len(examples), 5)
        documents.update({f"{page} example {i + 1}": example for i, example in enumerate(examples)})
    for name, text in documents.items():
        report.expect(f"{name} against the schema", errors_of(validator, read(text)), [])

    base = read(ONE_INDICATOR)
    report.expect("the plan that is made wrong", errors_of(validator, base), [])
    for path, value in WRONG:
        refused = not validator.is_valid(changed(base, path, value))
        report.expect(f"the schema refuses {value!r} at {path}", refused, True)
    for path, value in RIGHT:
        accepted = validator.is_valid(changed(base, path, value))
        report.expect(f"the schema accepts {value!r} at {path}", accepted, True)

    for section, definition in [("file", schema), *schema["$defs"].items()]:
        for key, value in definition.get("properties", {}).items():
            report.expect(f"{section}.{key} has a description", "description" in value, True)


def own_targets(indicator):
    return [t for t in indicator.get("targets", []) if "authority" not in t]


def check_table(report, plan):
    table = {i["number"]: i for i in plan["indicators"] if "number" in i}
    report.expect("numbers of the table", list(table), [str(n) for n in range(1, 12)])
    for number, identifier, name, unit, measure, *figures in rows_of(TABLE):
        indicator = table[number]
        found = [indicator.get(key) for key in ("id", "unit", "measure", "nature")]
        report.expect(f"row {number}", found, [identifier, unit, measure, "expected"])
        report.expect(f"row {number}, name", indicator["name"]["zh"], name)
        baseline = {"year": 2020, "value": Decimal(figures[0])}
        report.expect(f"row {number}, baseline", indicator.get("baseline"), baseline)
        expected = [
            (year, "average_growth" if measure == "growth" else "value", Decimal(figure))
            for year, figure in zip((2022, 2025), figures[1:])
            if figure != "—"
        ]
        if number == "1":
            expected.append((2025, "multiple", Decimal(2)))
        targets = own_targets(indicator)
        found = [(t["year"], t.get("quantity", "value"), t["at_least"]) for t in targets]
        report.expect(f"row {number}, targets", found, expected)
        since = {t.get("since") for t in targets}
        report.expect(f"row {number}, since", since, {2020} if measure == "growth" else {None})
        no_target = [2022] if "—" in figures else None
        report.expect(f"row {number}, no target", indicator.get("no_target"), no_target)
        published = indicator.get("published", {})
        late = (published.get("by"), published.get("after_months")) == ("省统计局", 12)
        report.expect(f"row {number}, published a year later", late, number in ("1", "2", "4"))
        assumed = "assumed" in published
        report.expect(f"row {number}, assumed", assumed, bool(published) and not late)
        report.expect(f"row {number}, a source of the months", "source" in published, late)


def described(indicator, target):
    comparison, bound = next((k, target[k]) for k in ("at_least", "more_than", "is") if k in target)
    return (
        f">{bound}" if comparison == "more_than" else str(bound),
        indicator.get("unit", "-"),
        indicator["measure"],
        target.get("quantity", "value"),
        str(target["year"]),
    )


def check_text_targets(report, plan):
    text = [i for i in plan["indicators"] if "number" not in i and i["group"] != "ledger"]
    found = [described(i, t) for i in text for t in own_targets(i)]
    expected = [tuple(row[:5]) for row in rows_of(TEXT_TARGETS)]
    report.same_rows("targets of the text", found, expected)
    for indicator in text:
        report.expect(f"{indicator['id']}, nature", indicator.get("nature", "unstated"), "unstated")
        for target in own_targets(indicator):
            over_years = target.get("quantity") in ("total", "change") and target["year"] != "every"
            since = 2020 if over_years else None
            report.expect(f"{indicator['id']}, since", target.get("since"), since)
    outlooks = [indicator["measure"] for indicator in text if "targets" not in indicator]
    report.expect("outlooks without a target", outlooks, ["state"])


def check_other_targets(report, plan):
    targets = [(i, t) for i in plan["indicators"] for t in i.get("targets", [])]
    later = [(i, t) for i, t in targets if "authority" in t]
    found = [(str(t["at_least"]), i["unit"], i.get("number", "-")) for i, t in later]
    report.same_rows("targets set later", found, [tuple(row) for row in rows_of(LATER_TARGETS)])
    orders = {(t["authority"], t["in_force"], t["year"]) for _, t in later}
    report.expect("set by", orders, {("邢科创领字〔2023〕2号", "2023-04-21", 2023)})
    areas = [(t["area"], t["at_least"]) for _, t in targets if "area" in t]
    report.expect("targets of other areas", areas, [("邢东科技城", 30)])


def check_tiers(report, tiers):
    former = [[name["zh"] for name in c.get("formerly", [])] for c in tiers["counties"]]
    found = ["=".join([c["zh"], *names]) for c, names in zip(tiers["counties"], former)]
    report.expect("counties", found, COUNTIES.split())
    until = {name["until"] for c in tiers["counties"] for name in c.get("formerly", [])}
    report.expect("former names until", until, {2020})
    others = [area["zh"] for area in tiers["not_taking_part"]]
    report.expect("areas not taking part", others, ["邢台经济开发区", "邢东新区"])
    classes = [(c["id"], c.get("from")) for c in tiers["classes"]]
    report.expect("classes", classes, [("A", 80), ("B", 60), ("C", None)])
    keys = ("year", "class", "at_least", "or_better", "majority")
    found = [tuple(target.get(key) for key in keys) for target in tiers["targets"]]
    expected = [
        (2025, "A", 3, None, None),
        (2025, "B", 15, True, None),
        (2025, "B", None, None, True),
    ]
    report.expect("tier targets", found, expected)


def check_references(report, plan):
    subjects = plan["indicators"] + plan["series"]
    groups = [group["id"] for group in plan["groups"]]
    ids = [subject["id"] for subject in subjects]
    names = [name for subject in subjects for name in subject["name"].values()]
    for what, words in (("ids", ids), ("names", names), ("groups", groups)):
        twice = [word for word, times in Counter(words).items() if times > 1]
        report.expect(f"{what} that occur twice", twice, [])
    for indicator in plan["indicators"]:
        name = indicator["id"]
        report.expect(f"{name} has a group", indicator.get("group") in groups, True)
        report.expect(f"{name} has a source", "source" in indicator, True)
        named, carried = "unit_responsible" in indicator, "unit_from_ledger" in indicator
        report.expect(f"{name}, an office by the ledger alone", named, carried)
        used = [indicator[k] for k in ("of",) if k in indicator]
        used += [indicator["ratio"][k] for k in ("of", "per") if "ratio" in indicator]
        used += [indicator["change"]["of"]] if "change" in indicator else []
        used += [indicator["counterpart"]] if "counterpart" in indicator else []
        report.expect(f"{name} refers to", [u for u in used if u not in ids], [])
        percent = "ratio" in indicator and indicator["unit"] == "%"
        report.expect(f"{name}, scale", not percent or indicator["ratio"].get("scale") == 100, True)
    used_groups = {indicator["group"] for indicator in plan["indicators"]}
    report.expect("groups without an indicator", [g for g in groups if g not in used_groups], [])


def check_contradictions(report, plan):
    found = plan["contradictions"]
    report.expect("contradictions", len(found), len(CONTRADICTIONS))
    for contradiction, words in zip(found, CONTRADICTIONS):
        clauses = contradiction["clauses"]
        named = len(clauses) == len(words) and all(w in c for w, c in zip(words, clauses))
        report.expect(f"{contradiction['about']['zh']} names {words}", named, True)


def check_past_and_rules(report, plan):
    figures = [claim for claim in plan["claims"] if "to" in claim]
    ends = [(claim.get("from", {}).get("value", "-"), claim["to"]["value"]) for claim in figures]
    found = [(str(start), str(end)) for start, end in ends]
    report.expect("claims", found, [tuple(row) for row in rows_of(CLAIMS)])
    words = [claim["words"] for claim in plan["claims"] if "words" in claim]
    report.expect("claims in words", words, WORDED_CLAIMS)
    report.expect("rules", len(plan["rules"]), len(RULES))
    for rule, words in zip(plan["rules"], RULES):
        report.expect(f"a rule of 五（四） on {words}", (words in rule["text"], rule["source"]), (True, "五（四）"))
    head = plan["plan"]
    found = [head[key] for key in ("issuer", "adopted", "adopted_by")]
    report.expect("issued and adopted", found, ["邢台市人民政府办公室", "2022-01-03", "市政府第10次常务会议"])
    above = ["河北省科技创新“十四五”规划", "邢台市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"]
    report.expect("plans above it", head["based_on"], above)


def main():
    root = Path(sys.argv[1])
    report = Report()
    check_schema(report, json.loads((root / "plan" / "plan.schema.json").read_text("utf-8")), root)
    plan = read((root / "plan" / "xingtai-14fyp.yaml").read_text("utf-8"))
    check_table(report, plan)
    check_text_targets(report, plan)
    check_other_targets(report, plan)
    check_tiers(report, plan["tiers"])
    check_references(report, plan)
    check_contradictions(report, plan)
    check_past_and_rules(report, plan)
    print(f"{report.checks} checks, {report.failures} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
