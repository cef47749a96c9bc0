# SPDX-License-Identifier: MIT
"""One case: random files, the program's report of each year, and where it differs."""

import collections
import json
import random
import subprocess
from decimal import Decimal
from fractions import Fraction

from oracle.areas import areas_of
from oracle.data import Data
from oracle.files import data_text, indicator_lines, plan_text
from oracle.growth_table import differences as growth_differences
from oracle.judge import Judge
from oracle.own_path import path_met
from oracle.plans import PlanMaker
from oracle.rounding import UNJUDGED, Rounding
from oracle.rows import RowMaker


class Tally:
    """What the run has seen so far."""

    def __init__(self):
        self.cases = 0
        self.targets = 0
        self.within = 0  # rounding
        self.growths = 0
        self.areas = 0
        self.tiers = 0
        self.contradictions = 0  # of county tiers
        self.differences = 0
        self.indicators = collections.Counter()  # verdicts of indicators by expected status


class Case:
    def __init__(self, seed, number, folder):
        self.name = f"seed {seed}, case {number}"
        rng = random.Random(f"planmeter {seed} {number}")
        self.plan = PlanMaker(rng).plan()
        self.rows = RowMaker(rng, self.plan).all_rows()
        data = Data(self.plan, self.rows)
        self.judge = Judge(self.plan, data)
        self.rounding = Rounding(self.plan, data)
        self.plan_file = folder / "plan.yaml"
        self.data_file = folder / "data.csv"
        folder.mkdir(parents=True, exist_ok=True)
        self.plan_file.write_text(plan_text(self.plan), encoding="utf-8")
        self.data_file.write_text(data_text(self.rows), encoding="utf-8")

    def run(self, program, tally):
        tally.cases += 1
        for year in self.plan.years():
            report = self._report(program, year, tally)
            if report is not None:
                self._compare_indicators(report, year, tally)
                self._compare_targets(report, year, tally)
                self._compare_growth(report, year, tally)
                self._compare_areas(report, year, tally)

    def _report(self, program, year, tally):
        command = [program, "report", "--by", "area", "--each", "--plan", str(self.plan_file), "--year", str(year),
                   "--format", "json", "--lang", "en", str(self.data_file)]
        done = subprocess.run(command, capture_output=True, check=False)
        try:
            if done.returncode == 0:
                return json.loads(done.stdout, parse_int=Decimal, parse_float=Decimal)
            problem = f"exit status {done.returncode}"
        except ValueError as error:
            problem = f"not JSON: {error}"
        tally.differences += 1
        said = done.stderr.decode("utf-8", "replace")[:2000]
        print(f"--- {self.name}, {year}: {problem}\n{said}")
        return None

    def _compare_indicators(self, report, year, tally):
        got = {row["id"]: (row["status"], row["reason"] or "") for row in report["indicators"]}
        near = {row["id"]: row["within_rounding"] for row in report["indicators"]}
        kept = {row["id"]: row["path_met"] for row in report["indicators"]}
        last = {row["id"]: (row["last_due_year"], row["last_due_status"]) for row in report["indicators"]}
        for indicator in self.plan.indicators:
            expected = self.judge.indicator(indicator, year)
            tally.indicators[expected.status] += 1
            found = got.get(indicator.id)
            if found is None or not expected.allows(*found):
                self._show(indicator, year, "", expected, found, tally)
            within = self.rounding.indicator(indicator, year, expected.status)
            tally.within += within is True
            if found and within not in (near[indicator.id], UNJUDGED):
                self._show(indicator, year, f" ({expected.status}), within rounding", within,
                           near[indicator.id], tally)
            on_path = path_met(self.judge, indicator, year)
            if kept.get(indicator.id) != on_path:
                self._show(indicator, year, ", its own path met", on_path, kept.get(indicator.id), tally)
            due = self.judge.last_due(indicator, year)
            if last.get(indicator.id) != due:
                self._show(indicator, year, ", last due", due, last.get(indicator.id), tally)

    def _compare_targets(self, report, year, tally):
        got = collections.defaultdict(list)
        for row in report["targets"]:
            years = tuple(row[f"years_{name}"] for name in ("due", "met", "missed", "unknown"))
            got[self._key_of_row(row)].append((row["status"], row["within_rounding"], years))
        for indicator in self.plan.indicators:
            expected = collections.defaultdict(list)
            for target in self.plan.targets_of(indicator):
                comparison, bound = target.written or (target.comparison, target.bound)
                key = (indicator.id, target.year, target.quantity, comparison, bound,
                       target.since, target.area, target.authority)
                status = self.judge.target(indicator, target, year).status
                within = self.rounding.target(indicator, target, year, status)
                tally.within += within is True
                expected[key].append((status, within, self.judge.years(indicator, target, year)))
            for key, statuses in expected.items():
                tally.targets += len(statuses)
                found = got.pop(key, [])
                if any(within == UNJUDGED for _, within, _ in statuses):
                    found = [(status, UNJUDGED, years) for status, _, years in found]
                    statuses = [(status, UNJUDGED, years) for status, _, years in statuses]
                if sorted(statuses, key=str) != sorted(found, key=str):
                    self._show(indicator, year, self._words(key), statuses, found, tally)
        for key, statuses in got.items():
            indicator = self.plan.indicator(key[0]) or self.plan.indicators[0]
            self._show(indicator, year, self._words(key), "no such row", statuses, tally)

    def _compare_growth(self, report, year, tally):
        rows, found = growth_differences(self.plan, self.judge, report["growth"], year)
        tally.growths += rows
        for indicator, expected, got in found:
            self._show(indicator, year, ", growth", expected, got, tally)

    def _compare_areas(self, report, year, tally):
        got = {(row["area"], row["indicator"]): (row["status"], row["reason"] or "", row["held_to"])
               for row in report.get("area_indicators", [])}
        for area in areas_of(self.plan, self.rows):
            for indicator in self.plan.indicators:
                expected, held = self.judge.in_area(indicator, year, area)
                tally.areas += 1
                found = got.get((area, indicator.id))
                if found is None or not expected.allows(*found[:2]) or found[2] != held:
                    self._show(indicator, year, f" in {area}", f"{expected}, held to {held}", found, tally)

    def _key_of_row(self, row):
        area = row["area"] or ""
        bound = row["bound"]
        return (row["indicator"], int(row["year"]), row["quantity"], row["comparison"],
                None if bound is None else Fraction(bound), int(row["since"] or 0),
                "" if area in (self.plan.area, "City") else area, row["authority"] or "")

    @staticmethod
    def _words(key):
        _, year, quantity, comparison, bound, since, area, authority = key
        text = f", target {year} {quantity} {comparison} {bound}"
        text += f" since {since}" if since else ""
        return text + (f" area {area}" if area else "") + (f" by {authority}" if authority else "")

    def _show(self, indicator, year, target, expected, found, tally):
        """Everything needed to redo the case on paper."""
        tally.differences += 1
        subjects = {indicator.id, indicator.of, *(indicator.ratio or ())[:2]}
        rows = sorted((row for row in self.rows if row.subject in subjects),
                      key=lambda row: (row.subject, row.area, row.last, row.first))
        print(f"--- {self.name}, asked for {year}, {indicator.id}{target}")
        print(f"    baseline year {self.plan.baseline_year}, period {self.plan.first}-"
              f"{self.plan.last}, dated {self.plan.date_year}")
        print("\n".join(indicator_lines(indicator)))
        print("".join(f"    {line}\n" for line in data_text(rows).splitlines()[1:]), end="")
        print(f"    expected {expected}\n    got      {found}")
