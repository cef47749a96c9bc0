# SPDX-License-Identifier: MIT
"""Rows for an indicator that is a growth rate: rates, amounts, averages, or several that agree.

Two chains of pieces over the same years must give the same growth, or no rule says which holds; so
each indicator gets one kind of piece, or pieces computed from one another.
"""

from fractions import Fraction

from oracle.aims import turning_points
from oracle.model import Series, fits
from oracle.numbers import decimal, near, root


class GrowthRows:
    def __init__(self, maker, indicator):
        self.maker = maker
        self.rng = maker.rng
        self.plan = maker.plan
        self.indicator = indicator

    def add(self):
        ways = [self.rates, self.rates, self.average, self.averages]
        if self.indicator.of:
            ways = [self.amounts, self.amounts, self.rates, self.mixture, self.mixture]
        if any(target.quantity.startswith("cumulative") for target in self.indicator.targets):
            ways = [self.amounts, self.rates]  # a bare figure of several years has two readings
        self.rng.choice(ways)()

    def points(self, year, truth):
        return turning_points(self.plan, self.indicator, "", year, truth)

    def rates(self):
        """A rate a year. A first year at 1.25 of what is asked makes room for an exact second."""
        untidy = self.maker.chance(0.35)
        truth = {self.plan.baseline_year - 1: Fraction(1), self.plan.baseline_year: Fraction(1)}
        base = self.indicator.baseline
        if base and self.maker.chance(0.5):
            self.maker.add(self.indicator.id, "", base[0], "exact", base[1])
        elif not base:
            self.maker.base_row(self.indicator.id, "", self.plan.baseline_year,
                                decimal(self.rng, 1, 20))
        for year in range(self.plan.first, self.plan.last + 1):
            rates = [(point / truth[year - 1] - 1) * 100 for point in self.points(year, truth)]
            rate = self.one_rate(rates)
            truth[year] = truth[year - 1] * (1 + rate / 100)
            if truth[year] <= 0:
                self.maker.add(self.indicator.id, "", year, "exact", rate)
                break
            self.rate_row(year, rate, untidy, rates)

    def one_rate(self, rates):
        if rates and self.maker.chance(0.8):
            rate = self.rng.choice(rates)
            if self.maker.chance(0.25):
                rate = (1 + rate / 100) * self.rng.choice([125, 80, 160, 64]) - 100
            return near(self.rng, rate, 1)
        if self.maker.chance(0.03):
            return Fraction(self.rng.choice([-100, -101]))
        return decimal(self.rng, -15, 40)

    def rate_row(self, year, rate, untidy, rates):
        add, subject = self.maker.add, self.indicator.id
        kind = self.rng.choices(["exact", "preliminary", "absent", "bound", "unknown"],
                                [60, 10, 12, 14, 4])[0] if untidy else "exact"
        if kind in ("exact", "preliminary"):
            add(subject, "", year, "exact", rate, "final" if kind == "exact" else kind)
        elif kind == "bound":
            bound = near(self.rng, self.rng.choice(rates), 1) if rates else rate
            add(subject, "", year, self.rng.choice(["at_least", "more_than", "at_most",
                                                    "less_than"]), bound)
        elif kind == "unknown":
            add(subject, "", year, "exact", rate,
                self.rng.choice(["break", "other_definition"]))

    def amounts(self):
        """Amounts only; the first may be zero or below, and then nothing has a growth rate."""
        untidy = self.maker.chance(0.35)
        series = Series(self.indicator.of, self.plan.measure_of(self.indicator.of))
        truth = {}
        for year in self.maker.years:
            points = self.points(year, truth) if year >= self.plan.first else []
            if points and self.maker.chance(0.8):
                truth[year] = max(near(self.rng, self.rng.choice(points)), Fraction(0))
            else:
                truth[year] = decimal(self.rng, 80, 160)
            if year == self.plan.baseline_year and self.maker.chance(0.08):
                truth[year] = Fraction(0)
            if not truth[year] and year > self.plan.baseline_year:
                truth[year] = Fraction(1)
        for year, value in truth.items():
            if year <= self.plan.baseline_year:
                self.maker.base_row(series.id, "", year, value)
            else:
                self.maker.year_rows(series, "", year, value, untidy, self.points(year, truth))
        if self.maker.chance(0.15):
            year = self.plan.baseline_year
            targets = [target.quantity for target in self.indicator.targets]
            if "value" not in targets:  # what a rate from a negative amount is, no rule says
                self.negative_base(year, series.id)

    def negative_base(self, year, subject):
        rows = [row for row in self.maker.rows if (row.subject, row.last) == (subject, year)]
        for row in rows:
            row.number, row.text = Fraction(-5), "-5"

    def average(self):
        """One average from the first year on, and perhaps rates after it."""
        last = self.rng.randint(self.plan.first + 1, self.plan.last)
        rate = self.average_to(last)
        status = self.rng.choice(["final", "final", "preliminary", "other_definition", "break"])
        factor = (1 + rate / 100) ** (last - self.plan.baseline_year)
        figure, shown = self.said(rate, factor)
        self.maker.add(self.indicator.id, "", last, "exact", shown, status, first=self.plan.first,
                       figure=figure)
        if not factor:
            return  # nothing grows from there
        truth = {self.plan.baseline_year: Fraction(1), last: factor}
        for year in range(last + 1, self.plan.last + 1):
            rates = [(point / truth[year - 1] - 1) * 100 for point in self.points(year, truth)]
            following = self.one_rate(rates)
            truth[year] = truth[year - 1] * (1 + following / 100)
            if truth[year] <= 0:
                break
            if self.maker.chance(0.8):
                self.maker.add(self.indicator.id, "", year, "exact", following)

    def average_to(self, last):
        truth = {self.plan.baseline_year: Fraction(1)}
        steps = last - self.plan.baseline_year
        points = [(root(p, steps) - 1) * 100 for p in self.points(last, truth) if p > 0]
        points += [t.bound for t in self.indicator.targets if t.quantity == "average_growth"]
        return self.one_rate(points)

    def averages(self):
        """Averages of several spans and no rates: each decides for its own last year only."""
        lasts = self.rng.sample(range(self.plan.first + 1, self.plan.last + 1), 2)
        for last in lasts:
            first = self.plan.first + (last > self.plan.first + 1 and self.maker.chance(0.2))
            kind = self.rng.choice(["exact", "exact", "exact", "at_least"])
            rate = self.average_to(last)
            figure, shown = self.said(rate, (1 + rate / 100) ** (last - first + 1))
            self.maker.add(self.indicator.id, "", last, kind, shown, first=first, figure=figure)

    def said(self, rate, factor):
        """(the word, the figure): the rate a year, with or without the word, or the growth in all."""
        whole = (factor - 1) * 100
        if fits(whole) and self.maker.chance(0.4):
            return "cumulative", whole
        return self.maker.rng.choice(["", "average"]), rate

    def mixture(self):
        """Rates for some years and amounts for others, of one and the same growth."""
        amount = decimal(self.rng, 50, 99)
        shown = self.rng.sample(range(self.plan.baseline_year, self.plan.last + 1), 3)
        for year in range(self.plan.baseline_year, self.plan.last + 1):
            rate = Fraction(self.rng.choice([15, 8, 25, -5, 0, 10]))
            if year > self.plan.baseline_year:
                amount *= 1 + rate / 100
                if self.maker.chance(0.7):
                    self.maker.add(self.indicator.id, "", year, "exact", rate)
            if year in shown and fits(amount):
                self.maker.add(self.indicator.of, "", year, "exact", amount)
