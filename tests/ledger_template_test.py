# SPDX-License-Identifier: MIT
"""The ledger from its template to the lists: filled with exactly the standards every task is done,
and each figure lowered, emptied or estimated changes its own task alone.
Usage: ledger_template_test.py PLANMETER"""

import csv
import io
import json
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from plan_schema_test import Report

# Row of the ledger, what is asked, the number the row prints (done where it prints none), and the
# smallest step: 1 of what is counted, 0.01 of shares and amounts.
STANDARDS = """
1 key_rd_projects 50 1
2 science_city_infrastructure done -
3 science_belt_in_shape done -
3 science_belt_infrastructure done -
3 high_tech_output_share 22.5 0.01
4 tier_count_a 3 1
4 tier_count_b 9 1
5 development_zone_high_tech_enterprise_share 50 0.01
6 provincial_platforms_new 10 1
6 municipal_platforms_new 50 1
7 municipal_key_laboratories_new 4 1
8 new_research_institutions 10 1
9 maker_spaces_new 100 1
10 rd_active_enterprise_share 20 0.01
10 industrial_rd_intensity 0.8 0.01
11 tech_smes_new 200 1
11 specialised_enterprises_new 60 1
11 high_tech_enterprises_new 100 1
11 tech_leaders_new 1 1
12 provincial_technology_alliances_new 1 1
12 municipal_technology_alliances_new 3 1
13 approved_new_varieties 1 1
13 introduced_new_varieties 3 1
14 agricultural_common_technologies 5 1
15 rural_technology_support done -
16 agricultural_science_parks_upgraded done -
16 agricultural_science_park_projects done -
16 national_agricultural_science_park_support done -
17 technology_transfer_institutions_new 1 1
17 technology_transfer_staff 140 1
18 achievement_exchange_centre done -
19 major_conversion_projects 30 1
20 municipal_innovation_teams 20 1
20 innovative_talents 400 1
21 skilled_workers_added 400 1
22 technology_market_contract_value 39 0.01
23 international_cooperation_bases_new 1 1
24 project_management_reform done -
25 intellectual_property_services 10 1
26 innovation_events done -
"""

# What the statistics, or the province's evaluation of counties, publish after the year's end.
PUBLISHED_LATER = {
    "high_tech_output_share",
    "rd_active_enterprise_share",
    "industrial_rd_intensity",
    "tier_count_a",
    "tier_count_b",
}

LEAD_UNITS = {
    "2": ["邢东新区管委会"],
    "3": ["市科技局", "市发展改革委"],
    "20": ["市科技局", "市人力资源社会保障局", "市委组织部"],
    "21": ["市人力资源社会保障局"],
    "25": ["市市场监管局"],
}

# Below its number A takes the sum of A and B below 12 too, so that both standards fail.
ALL_FAIL = {"tier_count_a"}


# What a column is called in each language; the file is judged with the titles it came with.
COLUMNS = ["indicator", "area", "year", "value", "unit", "status", "source", "name", "definition",
           "clause", "lead_unit"]
TITLES = {
    "en": COLUMNS,
    "zh": ["指标", "地区", "年份", "数值", "单位", "状态", "来源", "名称", "口径", "条款", "牵头单位"],
}


class Ledger:
    """The program, and what it says of one filled template."""

    def __init__(self, planmeter, folder):
        self.planmeter = planmeter
        self.file = Path(folder) / "actuals.csv"
        self.titles = []  # of the newest template

    def run(self, *words):
        done = subprocess.run(
            [self.planmeter, *words], capture_output=True, timeout=60, check=False
        )
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    def template(self, language, report):
        status, text, findings = self.run("template", "tasks", "--year", "2022", "--lang", language)
        if status != 0 or findings:
            raise RuntimeError(f"template: status {status}, {findings}")
        titles, *rows = csv.reader(io.StringIO(text))
        report.expect(f"{language}: titles", titles, TITLES[language])
        self.titles = titles
        return [dict(zip(COLUMNS, row)) for row in rows]

    def judge(self, template, values, years=None):
        """Writes the template with its values and judges it: status, tables, findings."""
        with self.file.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(self.titles)
            writer = csv.DictWriter(file, COLUMNS)
            for row in template:
                year = (years or {}).get(row["indicator"], row["year"])
                writer.writerow({**row, "value": values[row["indicator"]], "year": year})
        status, text, findings = self.run("tasks", "-f", "json", str(self.file))
        return status, json.loads(text, parse_float=Decimal), findings


def statuses(tables):
    return {task["number"]: task["status"] for task in tables["tasks"]}


def lists(tables):
    return sorted((n["list"], n["task"], n["unit"]) for n in tables["notices"])


def expected_lists(name, number):
    return sorted((name, number, unit) for unit in LEAD_UNITS.get(number, ["市科技局"]))


def others(found, number):
    return {status for task, status in found.items() if task != number}


def check_complete(report, ledger, language, state):
    template = ledger.template(language, report)
    standards = [line.split() for line in STANDARDS.strip().splitlines()]
    report.expect(f"{language}: the figures asked for", [r["indicator"] for r in template],
                  [indicator for _, indicator, _, _ in standards])
    report.expect(f"{language}: years", {row["year"] for row in template}, {"2022"})
    report.expect(f"{language}: nothing is filled in", {row["value"] for row in template}, {""})
    clauses = [(row["clause"], row["lead_unit"]) for row in template]
    expected = [(f"台账{n}", "、".join(LEAD_UNITS.get(n, ["市科技局"]))) for n, *_ in standards]
    report.expect(f"{language}: clauses and lead units", clauses, expected)
    values = {i: state if bound == "done" else bound for _, i, bound, _ in standards}
    status, tables, findings = ledger.judge(template, values)
    report.expect(f"{language}: complete, status", status, 0)
    report.expect(f"{language}: complete, findings", findings, "")
    report.expect(f"{language}: rows", list(statuses(tables)), [str(n) for n in range(1, 27)])
    report.expect(f"{language}: complete, all done", set(statuses(tables).values()), {"done"})
    report.expect(f"{language}: complete, lists", lists(tables), [])
    for (number, indicator, bound, _), row in zip(standards, tables["standards"]):
        what = f"{language}: {indicator} reads back"
        report.expect(f"{what}, task", (row["task"], row["indicator"]), (number, indicator))
        if bound == "done":
            report.expect(what, (row["actual"], row["actual_text"]), (None, "完成"))
        else:
            report.expect(what, (row["actual"], row["bound"]), (Decimal(bound), Decimal(bound)))
        report.expect(f"{what}, status", (row["status"], row["net"]), ("met", False))
    return template, standards, values


def check_lowered(report, ledger, template, standards, values):
    several = {n for n, *_ in standards if sum(n == other[0] for other in standards) > 1}
    for number, indicator, bound, step in standards:
        lowered = "not_done" if bound == "done" else str(Decimal(bound) - Decimal(step))
        status, tables, findings = ledger.judge(template, {**values, indicator: lowered})
        found = statuses(tables)
        partly = number in several and indicator not in ALL_FAIL
        what = f"{indicator} of {lowered}"
        report.expect(what, found[number], "partly_done" if partly else "open")
        report.expect(f"{what}, the other tasks", others(found, number), {"done"})
        report.expect(f"{what}, status", status, 1)
        report.expect(f"{what}, findings", findings, "")
        report.expect(f"{what}, lists", lists(tables), expected_lists("criticise", number))


def check_emptied(report, ledger, template, standards, values):
    for number, indicator, _, _ in standards:
        status, tables, findings = ledger.judge(template, {**values, indicator: ""})
        found = statuses(tables)
        later = indicator in PUBLISHED_LATER
        what = f"{indicator} emptied"
        report.expect(what, found[number], "not_published" if later else "not_reported")
        report.expect(f"{what}, the other tasks", others(found, number), {"done"})
        report.expect(f"{what}, status", status, 0)
        report.expect(f"{what}, findings", findings, "")
        name = "to_publish" if later else "to_report"
        report.expect(f"{what}, lists", lists(tables), expected_lists(name, number))


def check_undecided(report, ledger, template, standards, values):
    """An estimate, or a state of October that is not done yet: no verdict and no list."""
    for number, indicator, bound, _ in standards:
        state = bound == "done"
        value = "not_done" if state else f"约{bound}"
        years = {indicator: "2022-10"} if state else {}
        status, tables, findings = ledger.judge(template, {**values, indicator: value}, years)
        found = statuses(tables)
        what = f"{indicator} of {value}"
        report.expect(what, found[number], "undetermined")
        report.expect(f"{what}, the other tasks", others(found, number), {"done"})
        report.expect(f"{what}, status", status, 0)
        report.expect(f"{what}, findings", findings, "")
        report.expect(f"{what}, lists", lists(tables), [])


def main():
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger(Path(sys.argv[1]).resolve(), folder)
        check_complete(report, ledger, "en", "done")
        filled = check_complete(report, ledger, "zh", "完成")
        for check in (check_lowered, check_emptied, check_undecided):
            check(report, ledger, *filled)
    print(f"{report.checks} checks, {report.failures} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
