# SPDX-License-Identifier: MIT
"""Random rows of data for a plan's indicators, most of them at a turning point or beside one."""

from fractions import Fraction

from oracle.aims import turning_points
from oracle.growth_rows import GrowthRows
from oracle.model import Row, fits, is_decimal
from oracle.numbers import decimal, near, rounded
from oracle.plans import AREAS
from oracle.wording import worded

BOUNDS = ("at_least", "more_than", "at_most", "less_than")


class RowMaker:
    def __init__(self, rng, plan):
        self.rng = rng
        self.plan = plan
        self.rows = []
        self.years = range(plan.baseline_year - 1, plan.last + 1)

    def all_rows(self):
        for indicator in self.plan.indicators:
            areas = dict.fromkeys(["", *(target.area for target in indicator.targets)])
            if indicator.measure in ("stock", "flow", "share") and not (indicator.ratio or indicator.relative_to) \
                    and self.chance(0.3):
                areas[AREAS[0]] = None  # held to the whole's, or to nothing
            for area in areas:
                if indicator.measure == "state":
                    self.state(indicator)
                elif indicator.measure == "growth" and not indicator.relative_to:
                    self.growth(indicator)
                elif indicator.ratio:
                    self.ratio(indicator)
                elif any(target.relative and target.quantity == "average_growth" and target.comparison == "about"
                         for target in indicator.targets):
                    self.in_step(indicator)
                elif indicator.relative_to:
                    self.relative(indicator)
                else:
                    self.levels(indicator, area)
        self.rng.shuffle(self.rows)
        return self.rows

    def chance(self, share):
        return self.rng.random() < share

    def add(self, subject, area, year, kind, number=None, status="final", first=None, month=0,
            figure=""):
        self.rows.append(Row(subject, area, first or year, year, kind, number, month, status,
                             worded(self.rng, kind, number), figure, self.chance(0.5)))

    # --- values ---

    def value_at(self, indicator, area, year, truth, usual):
        """The value of a year: a turning point or beside one; else somewhere about the last."""
        points = turning_points(self.plan, indicator, area, year, truth)
        if points and self.chance(0.75):
            return near(self.rng, self.rng.choice(points))
        return max(usual + decimal(self.rng, -20, 60), Fraction(1))

    def truth_of(self, indicator, area):
        """Values of all years; of the base year the printed one: thresholds count from it."""
        truth = {}
        for year in self.years:
            if indicator.baseline and not area and year == indicator.baseline[0]:
                truth[year] = indicator.baseline[1]
            elif year <= self.plan.baseline_year:
                truth[year] = decimal(self.rng, 20, 500)
            else:
                truth[year] = self.value_at(indicator, area, year, truth, truth[year - 1])
        return truth

    # --- rows of one indicator ---

    def levels(self, indicator, area):
        truth = self.truth_of(indicator, area)
        spans = self.spans(indicator, area, truth)
        untidy = self.chance(0.5)
        if self.chance(0.1):  # a value at or below zero on whatever base
            year = self.rng.choice(range(self.plan.first, self.plan.last + 1))
            truth[year] = Fraction(self.rng.choice([0, -1, -250]))
        if self.chance(0.05):  # a base that is not above zero
            truth[self.plan.baseline_year] = Fraction(self.rng.choice([0, -3]))
        for year in self.years:
            if any(first <= year <= last for first, last in spans):
                if self.chance(0.3):
                    self.add(indicator.id, area, year, "exact", truth[year])
            elif indicator.baseline and not area and year == indicator.baseline[0]:
                # The plan holds, whatever the data say of the base year.
                if self.chance(0.5):
                    self.add(indicator.id, area, year, "exact",
                             truth[year] + self.rng.choice([0, 0, 1]))
            elif year <= self.plan.baseline_year:
                self.base_row(indicator.id, area, year, truth[year])
            else:
                self.year_rows(indicator, area, year, truth[year], untidy,
                               turning_points(self.plan, indicator, area, year, truth))

    def spans(self, indicator, area, truth):
        """Figures over several years, for some flows (and shares of which a mean is asked): what the
        yearly values would come to."""
        mean = any(target.quantity == "average" for target in indicator.targets)
        shares = indicator.measure == "share" and mean
        if not (indicator.measure == "flow" or shares) or not self.chance(0.5 if mean else 0.3):
            return []
        first = self.rng.randint(self.plan.first, self.plan.last - 1)
        last = self.rng.randint(first + 1, self.plan.last)
        status = self.rng.choice(["final", "final", "final", "preliminary", "other_definition", "break"])
        kind = self.rng.choice(["exact", "exact", "exact", "at_least"])
        figure = self.rng.choice(["", "average"] if shares else ["", "cumulative", "average"])
        number = sum(truth[k] for k in range(first, last + 1))
        if figure == "average" or shares:
            number /= last - first + 1
        if not fits(number):
            return []
        self.add(indicator.id, area, last, kind, number, status, first=first, figure=figure)
        return [(first, last)]

    def base_row(self, subject, area, year, value):
        status = self.rng.choices(["final", "preliminary", "break", ""], [80, 8, 4, 8])[0]
        if status:
            self.add(subject, area, year, "exact", value, status)

    def year_rows(self, indicator, area, year, value, untidy, points):
        subject = indicator.id
        if not untidy:
            status = "preliminary" if self.chance(0.06) else "final"
            self.add(subject, area, year, "exact", value, status,
                     month=12 if self.chance(0.02) else 0)
            return
        kind = self.rng.choices(
            ["final", "preliminary", "break", "other_definition", "bound", "estimate", "missing",
             "absent", "to_date", "several"], [28, 8, 8, 4, 26, 3, 4, 9, 6, 10])[0]
        if kind in ("final", "preliminary", "break", "other_definition"):
            self.add(subject, area, year, "exact", value, kind)
        elif kind == "bound":
            if points and self.chance(0.6):
                point = self.rng.choice(points)
                plain = is_decimal(point) and fits(point) and self.chance(0.5)
                value = point if plain else near(self.rng, point)
            self.add(subject, area, year, self.rng.choice(BOUNDS), value,
                     "preliminary" if self.chance(0.1) else "final")
        elif kind == "estimate":
            self.add(subject, area, year, "estimate" if value >= 0 else "exact", value)
        elif kind == "missing":
            self.add(subject, area, year, "missing")
        elif kind == "to_date":
            self.to_date(subject, area, year, value)
        elif kind == "several":
            self.several(subject, area, year, value)

    def to_date(self, subject, area, year, value):
        months = self.rng.sample(range(1, 12), self.rng.randint(1, 2))
        for month in sorted(months):
            part = value if month == max(months) and self.chance(0.5) else rounded(value / 2, 2)
            self.add(subject, area, year, "exact", part, month=month)

    def several(self, subject, area, year, value):
        """Rows for one year of which the rules choose one."""
        other = value + self.rng.choice([-7, 3, Fraction(1, 2)])
        bound, edge = self.rng.choice([("at_least", value), ("at_least", value - 1),
                                       ("more_than", value - 1), ("at_most", value + 1),
                                       ("less_than", value + 1)])
        pairs = [
            (("exact", value, "final"), ("exact", other, "preliminary")),
            (("exact", value, "final"), (bound, edge, "final")),
            (("exact", value, "preliminary"), ("exact", other, "other_definition")),
            (("exact", value, "final"), ("exact", value, "final")),
            (("exact", value, "break"), ("exact", other, "preliminary")),
            (("exact", value, "final"), ("exact", other, "other_definition")),
            (("exact", other, "preliminary"), (bound, edge, "final")),
        ]
        if self.chance(0.15):
            self.add(subject, area, year, "exact", rounded(value / 2, 1), month=6)
            self.add(subject, area, year, "exact", value)
            return
        for kind, number, status in self.rng.choice(pairs):
            self.add(subject, area, year, kind, number, status)

    def ratio(self, indicator):
        """Rows of what is divided and by what, chosen so that the ratio is at a turning point."""
        of, per, scale = indicator.ratio
        truth = self.truth_of(indicator, "")
        untidy = self.rng.choice(["", "", of, per])
        observed = self.chance(0.25)
        for year in self.years:
            below = self.rng.choice([Fraction(8), Fraction(640), Fraction("712.5"), Fraction(7000)])
            above = truth[year] * below / scale
            above = near(self.rng, above) if not fits(above) or self.chance(0.3) else above
            if observed and self.chance(0.5):
                self.add(indicator.id, "", year, "exact", truth[year])
            before = len(self.rows)
            if untidy == of and year > self.plan.baseline_year:
                points = [p * below / scale for p in
                          turning_points(self.plan, indicator, "", year, truth)]
                self.part_rows(of, year, above, [p for p in points if is_decimal(p)])
            else:
                self.add(of, "", year, "exact", above)
            if len(self.rows) == before and self.chance(0.85):
                continue  # a ratio with only one of its parts is rare
            if untidy == per and self.chance(0.4):
                kind, number = self.rng.choice([("exact", Fraction(0)), ("exact", Fraction(-1)),
                                                ("at_least", below), ("less_than", below)])
                self.add(per, "", year, kind, number)
            elif not self.chance(0.02):
                self.add(per, "", year, "exact", below,
                         "preliminary" if self.chance(0.05) else "final")

    def relative(self, indicator):
        """Rows of both, most of them as far apart as a target asks, or nearly."""
        other = next(item for item in self.plan.series if item.id == indicator.relative_to)
        bounds = [target.bound for target in indicator.targets] + [Fraction(0)]
        untidy = self.chance(0.5)
        for year in self.years:
            value = decimal(self.rng, 50, 300)
            own = value + self.rng.choice(bounds)
            own = near(self.rng, own) if self.chance(0.6) else own
            if year <= self.plan.baseline_year:
                self.base_row(indicator.id, "", year, own)
                self.base_row(other.id, "", year, value)
                continue
            if not self.chance(0.05):
                self.year_rows(indicator, "", year, own, untidy, [])
            if not self.chance(0.1):
                self.year_rows(other, "", year, value, untidy and self.chance(0.3), [])

    def in_step(self, indicator):
        """Rows of both, whose average rates differ by the tolerance, or nearly, or by something else."""
        other = next(item for item in self.plan.series if item.id == indicator.relative_to)
        targets = [target for target in indicator.targets if target.quantity == "average_growth"]
        since = targets[0].since
        untidy = self.chance(0.4)
        rate = self.rng.choice([Fraction(10), Fraction(5), Fraction(0), Fraction(-5), decimal(self.rng, -9, 20)])
        apart = self.rng.choice([target.upper for target in targets if target.upper is not None] + [Fraction(2)])
        apart *= self.rng.choice([1, -1])
        if indicator.measure == "growth":
            for year in range(since + 1, self.plan.last + 1):
                own = near(self.rng, rate + apart, 1) if self.chance(0.3) else rate + apart
                GrowthRows(self, indicator).rate_row(year, own, untidy, [rate + apart])
                GrowthRows(self, other).rate_row(year, rate, untidy and self.chance(0.3), [])
            return
        start, own_start = decimal(self.rng, 50, 300), decimal(self.rng, 50, 300)
        for year in range(since, self.plan.last + 1):
            steps = year - since
            own = own_start * (1 + (rate + apart) / 100) ** steps
            level = start * (1 + rate / 100) ** steps
            points = [own]
            own = near(self.rng, own) if self.chance(0.3) or not fits(own) else own
            if untidy and self.chance(0.1):
                own = Fraction(self.rng.choice([0, -1, -40]))
            level = near(self.rng, level) if not fits(level) else level
            if year == since:
                self.base_row(indicator.id, "", year, own)
                self.base_row(other.id, "", year, level)
            else:
                self.year_rows(indicator, "", year, own, untidy, points)
                self.year_rows(other, "", year, level, untidy and self.chance(0.3), [])

    def part_rows(self, subject, year, value, points):
        series = next(item for item in self.plan.series if item.id == subject)
        self.year_rows(series, "", year, value, True, points)

    def state(self, indicator):
        """From some year on a row a year: first shares, then done; what is done stays done."""
        begin = self.rng.choice(list(self.years))
        done = self.rng.randint(begin, self.plan.last + 2)
        for year in range(begin, self.plan.last + 1):
            status = self.rng.choices(["final", "preliminary", "other_definition"], [85, 8, 7])[0]
            if year >= done:
                self.add(indicator.id, "", year, "done", status=status)
            elif self.chance(0.5):
                self.add(indicator.id, "", year, "not_done", status=status)
            else:
                self.add(indicator.id, "", year, "share_done", Fraction(self.rng.randint(1, 99)),
                         status)

    def growth(self, indicator):
        GrowthRows(self, indicator).add()
