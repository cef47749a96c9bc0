# SPDX-License-Identifier: MIT
"""Holds what every command prints as JSON against src/render/output.schema.json and the contract's keys, CSV against
JSON, and the schema against wrong documents. Usage: output_schema_test.py ROOT PLANMETER"""

import copy
import json
import re
import sys
from decimal import Decimal
from pathlib import Path

import word_rows
from output_schema import Schema
from program_output import HEAD_LISTS, Exact, Report, Unanswered, csv_field, printed, read_csv, read_json, tables_of

MADE_UP = "examples/illustrative-2022.csv"
PUBLIC = "examples/xingtai-public.csv"
NOTES = "examples/notes-2022.yaml"
TIERS = "examples/tiers-illustrative.csv"
COMPLETE = "examples/tasks-complete.csv"
HOLES = "examples/tasks-with-holes.csv"
OWN_PLAN = "-p examples/own-plan/plan.yaml"
OWN_DATA = "examples/own-plan/actuals.csv"
AMENDED = "-p examples/amended-plan/plan.yaml"
AMENDED_DATA = "examples/amended-plan/actuals.csv"

LADDER = "tests/cases/tiers/county-targets"

# A command's definition in the schema, and runs of it.
RUNS = {
    "report": [f"report {MADE_UP}", f"report -y 2022 --compare 2021 --each {MADE_UP} {TIERS}",
               f"report -y 2025 {PUBLIC}", f"report -y 2022 --lang zh --notes {NOTES} {MADE_UP} {TIERS}",
               f"report -y 2022 {COMPLETE}", f"report -y 2022 --margin 50 {HOLES}", f"report -y 2021 {MADE_UP}",
               f"report -y 2022 --as-of 2022-06-30 {MADE_UP}", f"report {OWN_PLAN} {OWN_DATA}",
               f"report -y 2025 --as-of 2026-12-31 {AMENDED} {AMENDED_DATA}"],
    "report_due": ["report --due 2026-01", f"report --due 2022-12 {HOLES}"],
    "report_years": [f"report --years 2021-2025 {PUBLIC}", f"report --years 2021-2022 {MADE_UP}"],
    "check": [f"check 1,2,3,4,5,6,7,8,9,10,11 {MADE_UP}", f"check 1 -y 2025 {PUBLIC}", "check 6 -y 2022 --value 750",
              "check 6 -y 2022 --value >=700", f"check 1,8 {TIERS} -y 2021 --each",
              "check rd_growth -y 2022 --value 2021=15 --value 2022=15",
              f"check enterprises,parks -y 2025 {AMENDED} {AMENDED_DATA}"],
    "growth": [f"growth {MADE_UP}", f"growth {MADE_UP} --by area",
               f"growth 1 -y 2025 {PUBLIC}", "growth 6", f"growth 1 -y 2025 {AMENDED} {AMENDED_DATA}", f"growth --average sum 10 {MADE_UP}",
               "growth --rate 15% --years 5", "growth --from 100 --to 201 --years 5",
               "growth --from 100 --multiple 2 --years 5", "growth --rate 15% --multiple 2"],
    "tiers": [f"tiers -y 2025 {PUBLIC}", f"tiers {TIERS}", f"tiers -y 2022 {TIERS}",
              f"tiers {TIERS} --each", f"tiers -y 2025 {PUBLIC} --by area",
              f"tiers -p {LADDER}/plan.yaml {LADDER}/data.csv"],
    "tasks": [f"tasks {MADE_UP}", f"tasks {COMPLETE}", f"tasks {HOLES}", f"tasks --office 市教育局 {HOLES}",
              f"tasks --as-of 2022-06-30 {HOLES}", f"tasks -y 2023 {COMPLETE}", f"tasks --margin 0.5 {MADE_UP}"],
    "validate": ["validate", f"validate {PUBLIC}", "validate examples/slips.csv", f"validate {OWN_PLAN} {OWN_DATA}"],
    "diff": ["diff examples/deliveries/first.csv examples/deliveries/second.csv",
             f"diff -y 2025 {TIERS} {PUBLIC}", f"diff {PUBLIC} {PUBLIC}"],
    "list_indicators": ["list", "list indicators", "list 企业", f"list {OWN_PLAN}"],
    "list_targets": ["list targets", f"list targets {OWN_PLAN}", f"list targets {AMENDED}"],
    "list_tasks": ["list tasks"],
    "list_counties": ["list counties"],
    "list_groupings": ["list groupings"],
    "show_series": ["show rd_expenditure"],
    "show_tiers": ["show tiers"],
    "show": ["show 1", "show 8,11", f"show 1,2 {AMENDED}"],
    "template": ["template -y 2022", "template -y 2025", "template indicators -y 2022 --lang zh"],
    "template_notes": ["template notes", "template notes -y 2025 --lang zh"],
}

# The contract: which command has which tables, which table has which keys. `list X` has X.
STATUSES = "met missed met_early on_track behind undetermined no_data no_target not_due"
TABLES = {
    "report": "summary indicators targets risks growth growth_years tiers counties tier_history tier_moves tasks standards"
              " task_units notices claims",
    "report_due": "owed_figures",
    "report_years": "indicators_by_year",
    "check": "indicators targets",
    "growth": "growth growth_years",
    "tiers": "tiers counties tier_history tier_moves",
    "tasks": "tasks standards notices task_units",
    "validate": "findings claims",
    "list_indicators": "indicators",
    "list_targets": "targets",
    "list_tasks": "tasks",
    "list_counties": "counties",
}
KEYS = {
    "summary": f"scope nature indicators {STATUSES} plan year",
    "indicators": "id number name_zh name_en unit scope group nature measure baseline_year baseline previous actual"
                  " actual_text actual_low actual_high obs_status target_year target_quantity target_comparison target"
                  " status reason attainment gap path_value final_year final_target share_of_way path_share"
                  " elapsed_share pace_needed pace_needed_rate latest_year latest unit_responsible source area last_due_year last_due_status"
                  " within_rounding break_year path_met wording indicator plan year",
    "targets": "indicator year quantity comparison bound upper since area actual actual_text status reason gap"
               " attainment authority source within_rounding break_year wording years_due years_met years_missed"
               " years_unknown plan asked_year",
    "growth": "indicator since year steps rate multiple required_rate required_from_here doubles doubling_year status"
              " reason plan",
    "growth_years": "indicator year required actual difference years_ahead plan asked_year",
    "tiers": "year tier count known possible target status literal_status plan",
    "counties": "county year tier score previous_tier move to_next plan",
    "tier_history": "year plan asked_year",
    "tier_moves": "from to count plan asked_year",
    "tasks": "number task_zh leaders lead_units responsible_units due standards done status plan year",
    "standards": "task indicator quantity comparison bound actual status reason plan year",
    "notices": "list unit task why plan year",
    "task_units": "task unit role plan year",
    "risks": "indicator area year kind ratio why plan",
    "findings": "severity file line column code message plan year",
    "claims": "about stated computed agrees source plan asked_year",
    "outlook": "indicator final_year quantity final_target way expected reached reached_year time_distance reason plan"
               " asked_year",
    "areas": f"indicator year areas {STATUSES} plan",
    "owed_figures": "unit_responsible indicator area year unit from plan",
    "indicators_by_year": "indicator year actual status reason plan",
}

NUMBER = re.compile(r"(-?[1-9][0-9]*|0|-?(0|[1-9][0-9]*)\.[0-9]*[1-9])$")
# The enumerations of the sources, and where the schema lists their codes: a definition, or a row and its key.
CODES = {
    "Status": ("status", "status_or_null"),
    "Reason": ("reason_or_null",),
    "ObservationStatus": ("obs_status_or_null",),
    "Quantity": ("quantity", "quantity_or_null"),
    "Comparison": ("comparison", "comparison_or_null"),
    "Scope": ("summary_row.scope", "indicators_row.scope"),
    "Nature": ("summary_row.nature", "indicators_row.nature"),
    "Measure": ("indicators_row.measure",),
    "Method": ("indicators_row.method",),
    "OutlookWay": ("outlook_row.way",),
    "Move": ("counties_row.move",),
    "TaskStatus": ("tasks_row.status",),
    "NoticeList": ("notices_row.list",),
    "AmendmentEffect": ("effect_or_null",),
}
RISKS = ("src/report/body/risks.cc", r"RiskKind::\w+,\s+\"(\w+)\"", "risk_kind")


def listed(definitions, place):
    """The codes that the schema lists there."""
    name, _, key = place.partition(".")
    part = definitions[name]["properties"][key] if key else definitions[name]
    return [code for code in part["enum"] if code is not None]


def code_lists(root, definitions):
    """Of each such place its name, its codes and those of the sources."""
    words = word_rows.codes(root)
    for enumeration, places in CODES.items():
        yield from ((place, listed(definitions, place), words[enumeration]) for place in places)
    path, pattern, place = RISKS
    yield place, listed(definitions, place), re.findall(pattern, (root / path).read_text("utf-8"))


def number_of(text):
    return Decimal(text) if "." in text else int(text)


def check_numbers(report, what, text):
    wrong = []
    read_json(text, lambda number: None if NUMBER.match(number) else wrong.append(number))
    report.expect(f"{what}: numbers that are not plain decimals", wrong, [])


def keys_of_titles(run, header):
    """The keys of a CSV header: the sheet that a template is in Chinese has titles for people, in the keys' order."""
    sheets = {"指标 地区 年份 数值 单位 状态 来源 名称 口径 条款 牵头单位":
              "indicator area year value unit status source name definition clause lead_unit",
              "事项 名称 内容 成效 原因 措施 完成时限": "item name text results reason measures deadline"}
    if run.startswith("template") and "--lang zh" in run:
        return sheets.get(" ".join(header), " ".join(header)).split()
    return header


def check_csv(report, root, planmeter, run, text):
    """The CSV of each table, and the one without --table."""
    tables = tables_of(read_json(text, Exact), run)
    for number, (name, rows) in enumerate(tables.items()):
        choices = [["--table", name]] if number else [["--table", name], []]
        for choice in choices:
            what = f"{run} {' '.join(choice)}"
            header, fields = read_csv(printed(planmeter, [*run.split(), "-f", "csv", *choice], root))
            header = keys_of_titles(run, header)
            for row in rows:
                if list(row) != header:
                    report.expect(f"{what}, keys", header, list(row))
                    break
            report.expect(f"{what}, rows", fields, [[csv_field(value) for value in row.values()] for row in rows])


def check_contract(report, schema, command, run, document):
    tables = tables_of(document, run)
    # A plan without classes or ledger has no such tables; the calculator has no years.
    complete = "-p" not in run and "--rate" not in run and "--from" not in run
    if complete:
        missing = [name for name in TABLES.get(command, "").split() if name not in tables]
        report.expect(f"{run}: tables missing", missing, [])
    for name, rows in tables.items():
        for key in KEYS.get(name, "").split():
            report.expect(f"{run}: rows of {name} without {key}", sum(key not in row for row in rows), 0)
    if command in TABLES:
        report.expect(f"{run}: first table", next(iter(tables)), TABLES[command].split()[0])
    order = [name for name in schema.document["properties"] if name in tables]
    known = [name for name in tables if name in order]
    report.expect(f"{run}: tables the schema does not know", sorted(set(tables) - set(order)), [])
    return known


def wrong_values(definition, value):
    """Values that must not stand where `value` does."""
    if isinstance(value, bool):
        return ["yes" if value else "no", int(value)]
    if isinstance(value, (int, Decimal)):
        return [str(value), True]
    if isinstance(value, str):
        return [7, value + "_"] if "enum" in definition else [7]
    if isinstance(value, list):
        return [7, [*value, "x"]]
    return [[]]


def resolved(schema, definition):
    while "$ref" in definition:
        definition = schema.definitions[definition["$ref"].rsplit("/", 1)[1]]
    return definition


def check_refusals(report, schema, validator, command, document, done):
    """Each row once for each table: a key taken away, one too many, each value made wrong."""
    full = {name: [] if isinstance(value, list) else value for name, value in document.items()}
    for table in [name for name, value in document.items() if isinstance(value, list)]:
        rows = document[table]
        row_schema = schema.row(table)

        def refused(row):
            return not validator.is_valid({**full, table: [row]})

        for row in rows:
            fresh = {key for key, value in row.items() if (table, key, type(value)) not in done}
            if not fresh:
                continue
            done |= {(table, key, type(row[key])) for key in fresh}
            for key in row_schema["required"]:
                less = {name: value for name, value in row.items() if name != key}
                report.expect(f"{command}: {table} without {key} is refused", refused(less), True)
            if table != "tier_history":
                report.expect(f"{command}: {table} with a key too many is refused", refused({**row, "x": 1}), True)
            for key in fresh:
                definition = row_schema["properties"].get(key, row_schema["additionalProperties"])
                for wrong in wrong_values(resolved(schema, definition), row[key]):
                    report.expect(f"{command}: {wrong!r} as {key} of {table} is refused", refused({**row, key: wrong}),
                                  True)


def check_heads(report, validator, command, document):
    for key, wrong in (("plan", None), ("year", "2022"), ("year", 2022.5), ("version", 1), ("as_of", "2022"),
                       ("language", None), ("schema_version", 2), ("data", None), ("document", ""), ("notes", None),
                       ("findings", None), ("indicator", [])):
        changed = copy.deepcopy(document)
        changed[key] = wrong
        report.expect(f"{command}: {wrong!r} as {key} is refused", validator.is_valid(changed), False)
    for key in document:
        less = {name: value for name, value in document.items() if name != key}
        report.expect(f"{command}: without {key} is accepted", validator.is_valid(less), key not in validator.required)


def check_definitions(report, schema, root):
    for place, codes, found in code_lists(root, schema.definitions):
        report.expect(f"codes of {place}", codes, found)
    for table, keys in KEYS.items():
        missing = set(keys.split()) - set(schema.row(table)["required"])
        report.expect(f"{table}: keys of the contract that the schema does not require", sorted(missing), [])
    sections = [("the document", schema.document), *schema.definitions.items()]
    for name, definition in sections:
        for key, value in definition.get("properties", {}).items():
            report.expect(f"{name}.{key} has a description", "description" in value, True)
    commands = {name for name in schema.definitions if name.endswith("_output")}
    report.expect("commands with runs", {f"{name}_output" for name in RUNS}, commands)


def check_readme(report, schema, root):
    """examples/commands.md names each command's tables, in the order in which they are printed."""
    rows = re.findall(r"^\| (`[^|]*`) \| ([^|]*) \|$", (root / "examples/commands.md").read_text("utf-8"), re.MULTILINE)
    said = {command: re.findall(r"`(\w+)`", tables) for commands, tables in rows
            for command in re.findall(r"`(\w+)`", commands)}
    for name, definition in schema.definitions.items():
        command, is_output = name.removesuffix("_output"), name.endswith("_output")
        # Told with `report`, `list`, `show` and `template`.
        if not is_output or command.startswith(("report_", "list_", "show_", "template_")):
            continue
        printed_tables = definition["propertyNames"]["anyOf"][1]["enum"]
        # Which plans have amendments is said below the table.
        wanted = [table for table in printed_tables if table != "amendments"]
        report.expect(f"commands.md: tables of {command}", sorted(set(said.get(command, []))), sorted(wanted))


def check_run(report, schema, planmeter, root, command, run, seen):
    """What a run prints; the names of tables with rows are added to `seen`."""
    text = printed(planmeter, [*run.split(), "-f", "json"], root)
    document = read_json(text, number_of)
    report.expect(f"{run} against the schema", schema.validator(command).errors(document)[:5], [])
    check_numbers(report, run, text)
    known = [*check_contract(report, schema, command, run, document), *HEAD_LISTS]
    seen |= {name for name in known if document[name]}
    check_csv(report, root, planmeter, run, text)
    return document


def main():
    root, planmeter = (Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    schema = Schema(root)
    check_definitions(report, schema, root)
    check_readme(report, schema, root)
    done, seen = set(), set()
    for command, runs in RUNS.items():
        for number, run in enumerate(runs):
            try:
                document = check_run(report, schema, planmeter, root, command, run, seen)
            except Unanswered as error:
                report.expect(run, str(error), "an answer")
                continue
            check_refusals(report, schema, schema.validator(command), command, document, done)
            if number == 0:
                check_heads(report, schema.validator(command), command, document)
    tables = {name for name, value in schema.document["properties"].items() if value.get("type") == "array"}
    report.expect("tables of which no run has a row", sorted(tables - seen), [])
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
