# SPDX-License-Identifier: MIT
"""County tiers judged by trying every way to place the counties in classes.

A target is met if it holds in every placing that the data allow, missed if in none, else undetermined.
"""

import itertools
import json
import random
import subprocess
from decimal import Decimal
from fractions import Fraction

YEARS = (2022, 2023, 2024, 2025)
EVALUATED = (2022, 2023, 2025)  # nothing is known of 2024
MOST_PLACINGS = 20000
KINDS = {"": lambda a, b: a == b, ">=": lambda a, b: a >= b, ">": lambda a, b: a > b,
         "<=": lambda a, b: a <= b, "<": lambda a, b: a < b}
DUE = {"met": "met", "missed": "missed", "undetermined": "undetermined"}
EARLY = {"met": "met_early", "missed": "not_due", "undetermined": "undetermined"}


class TierPlan:
    """Up to 8 counties in 3 to 5 classes, with targets of 2023 and 2025."""

    def __init__(self, rng):
        self.counties = [f"县{i}" for i in range(1, rng.randint(2, 8) + 1)]
        self.classes = "ABCDE"[:rng.randint(3, 5)]
        ends = sorted(rng.sample(range(2, 199), len(self.classes) - 1), reverse=True)
        self.ends = [Fraction(end, 2) for end in ends]  # the lower ends of all but the last class
        self.targets = []
        for year in (2023, 2025):
            for tier in sorted(rng.sample(range(len(self.classes)), 2)):
                kind = rng.choice(["plain", "or_better"])
                self.targets.append((year, tier, kind, rng.randint(0, len(self.counties))))
            if rng.random() < 0.7:
                self.targets.append((year, rng.randrange(len(self.classes)), "majority", None))
        self.targets = [target for target in self.targets if target[0] != 2023 or rng.random() < 0.9]

    def text(self):
        lines = ["schema: planmeter/1", "plan:", "  id: tiers", "  title: {zh: 分类, en: Tiers}",
                 "  baseline_year: 2020", "  period: {from: 2021, to: 2025}", "indicators:",
                 "  - {id: x, name: {zh: 甲}, unit: 家, measure: stock, "
                 "targets: [{year: 2025, at_least: 1}]}", "tiers:", "  classes:"]
        for tier, name in enumerate(self.classes):
            end = f", from: {decimal(self.ends[tier])}" if tier < len(self.ends) else ""
            lines.append(f"    - {{id: {name}{end}}}")
        lines.append("  counties:")
        lines += [f"    - {{zh: {county}}}" for county in self.counties]
        lines.append("  targets:")
        for year, tier, kind, bound in self.targets:
            more = {"plain": "", "or_better": ", or_better: true", "majority": ", majority: true"}
            number = "" if bound is None else f", at_least: {bound}"
            lines.append(f"    - {{year: {year}, class: {self.classes[tier]}{more[kind]}{number}}}")
        return "\n".join(lines) + "\n"

    def class_of(self, score):
        return next((tier for tier, end in enumerate(self.ends) if score >= end), len(self.ends))

    def targets_at(self, year):
        """Those of the year itself, else of the next year that has any."""
        due = [target[0] for target in self.targets if target[0] >= year]
        return [target for target in self.targets if due and target[0] == min(due)]


def decimal(value):
    return str(Decimal(value.numerator) / Decimal(value.denominator))


class YearData:
    """What a year's rows say: for each county the classes it may have, for each class a test of its total."""

    def __init__(self, plan, year, rng):
        self.plan = plan
        self.rows = []
        self.allowed = [set(range(len(plan.classes))) for _ in plan.counties]
        self.totals = {}
        self.any = False
        truth = [rng.randrange(len(plan.classes)) for _ in plan.counties]
        known = rng.random()
        for number, county in enumerate(plan.counties):
            if rng.random() < known:
                self.name_county(rng, year, number, county, truth[number])
        self.limit(year, truth)
        for tier in range(len(plan.classes)):
            if rng.random() < 0.4:
                self.publish(rng, year, tier, truth.count(tier))

    def row(self, subject, area, year, value, status="final"):
        self.rows.append(f"{subject},{area},{year},{value},{status}")

    def name_county(self, rng, year, number, county, tier):
        status = rng.choice(["final", "final", "preliminary", "other_definition"])
        counts = status != "other_definition"
        if rng.random() < 0.5:
            self.row("tier", county, year, self.plan.classes[tier], status)
            if counts:
                self.allowed[number] = {tier}
                self.any = True
            return
        kind = rng.choice(["", "", ">=", ">", "<=", "<", "约"])
        ends = [Fraction(100), *self.plan.ends, Fraction(0)]
        score = rng.choice([ends[tier + 1], (ends[tier] + ends[tier + 1]) / 2])
        self.row("tier_score", county, year, kind + decimal(score), status)
        if not counts or kind == "约":
            return
        self.any = True
        self.allowed[number] = self.classes_of_score(kind, score)

    def classes_of_score(self, kind, score):
        """Every class with some score on the right side, tried at its ends and between."""
        ends = [Fraction(100), *self.plan.ends, Fraction(0)]
        tried = {score} | {value for end in ends
                           for value in (end, end - Fraction(1, 1000), end + Fraction(1, 1000))}
        return {self.plan.class_of(value) for value in tried
                if 0 <= value <= 100 and KINDS[kind](value, score)} or {self.plan.class_of(score)}

    def limit(self, year, truth):
        """Names more counties until trying all placings is quick."""
        while True:
            placings = 1
            for allowed in self.allowed:
                placings *= len(allowed)
            if placings <= MOST_PLACINGS:
                return
            number = max(range(len(self.allowed)), key=lambda i: len(self.allowed[i]))
            county = self.plan.counties[number]
            self.rows = [row for row in self.rows if f",{county}," not in row]
            self.row("tier", county, year, self.plan.classes[truth[number]])
            self.allowed[number] = {truth[number]}
            self.any = True

    def publish(self, rng, year, tier, number):
        if rng.random() < 0.08:  # now and then a total that may not fit
            number = rng.randint(0, len(self.plan.counties))
        kind = rng.choice(["", "", "", ">=", "<="])
        self.row(f"tier_count_{self.plan.classes[tier].lower()}", "", year, f"{kind}{number}")
        self.totals[tier] = (kind, number)
        self.any = True

    def placings(self):
        """The counts by class of every placing that the data allow."""
        tiers = range(len(self.plan.classes))
        found = set()
        for placing in itertools.product(*self.allowed):
            counts = tuple(placing.count(tier) for tier in tiers)
            if all(KINDS[kind](counts[tier], number) for tier, (kind, number) in self.totals.items()):
                found.add(counts)
        return found


def expected_rows(plan, placings, any_data, year):
    """(tier, known, possible, target, status, literal status), sorted."""
    targets = plan.targets_at(year)

    def judged(holds, due):
        held = {holds(counts) for counts in placings}
        status = "met" if held == {True} else "missed" if held == {False} else "undetermined"
        return (DUE if due else EARLY)[status]

    def limits(first, last):
        sums = [sum(counts[first:last + 1]) for counts in placings]
        return min(sums), max(sums)

    def bound_of(target):
        """3 in A and 9 in B are 12 in B or better."""
        _, tier, kind, bound = target
        if kind == "or_better":
            return bound
        return bound + max([bound_of(other) for other in targets
                            if other[2] != "majority" and other[1] < tier], default=0)

    def row_of(target):
        target_year, tier, kind, own = target
        due = target_year == year
        name = ("shape" if kind == "majority" else
                plan.classes[0] if tier == 0 else plan.classes[tier] + "+")
        bound = None if kind == "majority" else bound_of(target)
        if not any_data:
            return (name, *limits(0, tier), bound, "no_data" if due else "not_due", None)
        half = Fraction(len(plan.counties), 2)
        status = judged(lambda counts: sum(counts[:tier + 1]) > half if bound is None
                        else sum(counts[:tier + 1]) >= bound, due)
        literal = None
        if tier > 0 and kind != "or_better":
            literal = judged(lambda counts: counts[tier] > half if bound is None
                             else counts[tier] >= own, due)
        return (name, *limits(0, tier), bound, status, literal)

    rows = [row_of(target) for target in targets]
    named = {row[0] for row in rows}
    rows += [(name, *limits(tier, tier), None, None, None)
             for tier, name in enumerate(plan.classes) if name not in named]
    return sorted(rows, key=str)


class TierCase:
    def __init__(self, seed, number, folder):
        self.name = f"seed {seed}, tier case {number}"
        rng = random.Random(f"planmeter tiers {seed} {number}")
        self.plan = TierPlan(rng)
        self.data = {year: YearData(self.plan, year, rng) for year in EVALUATED}
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "plan.yaml").write_text(self.plan.text(), encoding="utf-8")

    def run(self, program, tally):
        """Each year's rows alone too, so that one contradiction does not hide the others."""
        fitting = []
        for year, data in self.data.items():
            placings = data.placings()
            if placings:
                fitting += data.rows
            else:
                tally.contradictions += 1
                self._compare(program, data.rows, year, None, tally)
        for year in YEARS:
            data = self.data.get(year)
            fits = data is not None and bool(data.placings())
            placings = data.placings() if fits else self._anything()
            rows = expected_rows(self.plan, placings, fits and data.any, year)
            self._compare(program, fitting, year, rows, tally)

    def _anything(self):
        tiers = range(len(self.plan.classes))
        return {tuple(placing.count(tier) for tier in tiers) for placing in
                itertools.combinations_with_replacement(tiers, len(self.plan.counties))}

    def _compare(self, program, rows, year, expected, tally):
        data_file = self.folder / "data.csv"
        text = "\n".join(["indicator,area,year,value,status", *rows]) + "\n"
        data_file.write_text(text, encoding="utf-8")
        command = [program, "tiers", "--plan", str(self.folder / "plan.yaml"), "--year", str(year),
                   "--format", "json", "--lang", "en", str(data_file)]
        done = subprocess.run(command, capture_output=True, check=False)
        said = done.stderr.decode("utf-8", "replace")
        if expected is None:
            agrees = done.returncode == 2 and "[data-tier-totals]" in said
            got = f"exit status {done.returncode}"
        elif done.returncode == 2:
            agrees, got = False, said[:2000]
        else:
            got = sorted(((row["tier"], row["known"], row["possible"], row["target"], row["status"],
                           row["literal_status"]) for row in json.loads(done.stdout)["tiers"]), key=str)
            agrees = got == expected
            tally.tiers += len(got)
        if not agrees:
            tally.differences += 1
            print(f"--- {self.name}, asked for {year}\n{self.plan.text()}{text}"
                  f"    expected {expected}\n    got      {got}")
