# SPDX-License-Identifier: MIT
"""Random plans: every measure, quantity and comparison, as the plan format combines them."""

from fractions import Fraction

from oracle.model import EVERY, Indicator, Plan, Series, Target
from oracle.numbers import decimal

AREAS = ("东部新区", "West Park")
UP = ("at_least", "at_least", "at_least", "more_than")
DOWN = ("at_most", "at_most", "at_most", "less_than")


class PlanMaker:
    def __init__(self, rng):
        self.rng = rng
        self.baseline_year = rng.randint(2014, 2022)
        self.first = self.baseline_year + 1
        self.last = self.baseline_year + rng.randint(4, 6)
        self.series = []
        self.numbers = iter(range(1, 100))

    def plan(self):
        makers = [self.level_up, self.level_up, self.level_down, self.ranges, self.changes,
                  self.totals, self.means, self.cumulative, self.relative, self.in_step,
                  self.growth, self.growth, self.multiples, self.ratio, self.state,
                  self.every_year, self.elsewhere, self.several_tracks, self.several_tracks]
        for _ in range(2):
            makers.pop(self.rng.randrange(4))
        self.rng.shuffle(makers)
        indicators = [make(f"item_{i}") for i, make in enumerate(makers)]
        for indicator in indicators:
            self.finish(indicator)
        date_year = self.rng.choice([None, self.first - 1, self.first, self.first + 1])
        return Plan(self.baseline_year, self.first, self.last, indicators, self.series, date_year)

    def chance(self, share):
        return self.rng.random() < share

    def some_years(self, most=3):
        """Rising years of targets."""
        choice = range(self.first, self.last + 1)
        return sorted(self.rng.sample(choice, self.rng.randint(1, min(most, len(choice)))))

    def since(self, years):
        late = self.first < years[0] and self.chance(0.2)
        return self.first if late else self.baseline_year

    # --- targets ---

    def path_targets(self, base, comparisons, sign, area="", most=3):
        """Levels that rise from a base or fall; rarely one that goes back."""
        targets, bound = [], base
        for year in self.some_years(most):
            bound += sign * decimal(self.rng, 1, 200 if sign > 0 else 20)
            if self.chance(0.04):
                bound -= sign * 30
            targets.append(Target(year, "value", self.rng.choice(comparisons), bound, area=area))
        return targets

    def level(self, name, comparisons, sign, measures=("stock", "flow", "share")):
        base = decimal(self.rng, 200, 900)
        indicator = Indicator(name, self.rng.choice(measures))
        indicator.targets = self.path_targets(base, comparisons, sign)
        if self.chance(0.7):
            indicator.baseline = (self.baseline_year - self.chance(0.1), base)
        return indicator

    def level_up(self, name):
        indicator = self.level(name, UP, 1)
        last = indicator.targets[-1]
        if self.chance(0.15):  # a floor and a ceiling at once
            indicator.targets.append(Target(last.year, "value", "at_most", last.bound + 5))
        elif self.chance(0.3):
            self.rng.shuffle(indicator.targets)
        return indicator

    def level_down(self, name):
        return self.level(name, DOWN, -1)

    def ranges(self, name):
        indicator = Indicator(name, self.rng.choice(["stock", "share"]))
        for year in self.some_years():
            indicator.targets.append(self.range_target(year, "value", decimal(self.rng, 10, 90)))
        if self.chance(0.5):
            indicator.baseline = (self.baseline_year, decimal(self.rng, 10, 90))
        return indicator

    def range_target(self, year, quantity, bound, since=0):
        if self.chance(0.5):
            upper = bound + self.rng.choice([0, 1, decimal(self.rng, 1, 9)])
            return Target(year, quantity, "between", bound, upper, since)
        tolerance = self.rng.choice([Fraction(1, 2), Fraction(2), Fraction(1, 100)])
        return Target(year, quantity, "about", bound, tolerance, since)

    def changes(self, name):
        indicator = Indicator(name, self.rng.choice(["stock", "flow", "share"]))
        for year in self.some_years():
            since = self.rng.choice([year - 1, year - 1, self.baseline_year])
            bound = self.rng.choice([Fraction(0), decimal(self.rng, -20, 60)])
            if self.chance(0.2):
                indicator.targets.append(self.range_target(year, "change", bound, since))
            else:
                comparison = self.rng.choice(UP + DOWN)
                indicator.targets.append(Target(year, "change", comparison, bound, since=since))
        if self.chance(0.4):
            base = decimal(self.rng, 100, 300)
            indicator.baseline = (self.baseline_year, base)
            indicator.targets += self.path_targets(base, UP, 1, most=2)
        return indicator

    def total_targets(self):
        years = self.some_years(2)
        since, bound, targets = self.since(years), Fraction(0), []
        comparisons = DOWN if self.chance(0.15) else UP
        for year in years:
            bound += decimal(self.rng, 20, 400)
            targets.append(Target(year, "total", self.rng.choice(comparisons), bound, since=since))
        if self.chance(0.1):
            targets = [self.range_target(years[-1], "total", bound, since)]
        return targets

    def totals(self, name):
        return Indicator(name, "flow", self.total_targets())

    def means(self, name):
        """A mean of the years, of which a share may be published over several of them."""
        indicator = Indicator(name, self.rng.choice(["flow", "flow", "share", "share", "stock"]))
        indicator.targets = self.mean_targets(self.rng.choice([UP, DOWN]))
        if self.chance(0.3):
            base = decimal(self.rng, 20, 90)
            indicator.baseline = (self.baseline_year, base)
            indicator.targets += self.path_targets(base, UP, 1, most=2)
        return indicator

    def mean_targets(self, comparisons):
        years, targets = self.some_years(2), []
        since, bound = self.since(years), decimal(self.rng, 5, 300)
        for year in years:
            if self.chance(0.15):
                targets.append(self.range_target(year, "average", bound, since))
            else:
                targets.append(Target(year, "average", self.rng.choice(comparisons), bound, since=since))
            bound += self.rng.choice([0, 0, Fraction(1, 2), Fraction(-3)])
        return targets

    def factor_targets(self, with_level=False):
        """Average growth, multiples or both, and for rates themselves perhaps a level."""
        years = self.some_years(2)
        since, targets, kinds = self.since(years), [], self.rng.sample(range(3), 2)
        comparisons = DOWN if self.chance(0.1) else UP
        rate = self.rng.choice([Fraction(15), Fraction(8), Fraction(25, 2), Fraction(0),
                                decimal(self.rng, 1, 30), Fraction(-5)])
        if 0 in kinds or not with_level:
            for year in years:
                targets.append(Target(year, "average_growth", self.rng.choice(comparisons), rate,
                                      since=since))
                rate += self.rng.choice([0, 0, Fraction(1, 2)])
        if 1 in kinds:
            bound = self.rng.choice([Fraction(2), Fraction(3, 2), decimal(self.rng, 1, 4) + 1])
            targets.append(Target(years[-1], "multiple", self.rng.choice(comparisons), bound,
                                  since=since))
        if 2 in kinds and with_level:
            targets += self.path_targets(Fraction(5), UP, 1, most=2)
            for target in targets:
                if target.quantity == "value":
                    target.bound = target.bound / 10
        if self.chance(0.1):
            targets.append(self.range_target(self.last, "average_growth", Fraction(10),
                                             since=self.first - 1))
            targets[-1].comparison = "between"
            targets[-1].upper = Fraction(12)
        return targets

    def multiples(self, name):
        indicator = Indicator(name, self.rng.choice(["stock", "flow"]), self.factor_targets())
        if self.chance(0.6):
            base = Fraction(0) if self.chance(0.05) else decimal(self.rng, 50, 400)
            indicator.baseline = (self.baseline_year, base)
        return indicator

    def growth(self, name):
        indicator = Indicator(name, "growth", self.factor_targets(with_level=True))
        if self.chance(0.5):
            indicator.baseline = (self.baseline_year, decimal(self.rng, 1, 5))
        if self.chance(0.5):
            indicator.of = f"{name}_amount"
            self.series.append(Series(indicator.of, self.rng.choice(["flow", "stock"])))
        return indicator

    def cumulative(self, name):
        """Cumulative growth or a fall since a base, of a level or of yearly rates."""
        measure = self.rng.choice(["stock", "flow", "share", "growth"])
        indicator = Indicator(name, measure)
        quantity = self.rng.choice(["cumulative_growth", "cumulative_fall"])
        years = self.some_years(2)
        since, bound = self.since(years), Fraction(0)
        most = 60 if quantity == "cumulative_growth" else 25
        comparisons = DOWN if self.chance(0.15) else UP
        for year in years:
            bound += decimal(self.rng, 1, most)
            indicator.targets.append(Target(year, quantity, self.rng.choice(comparisons), bound,
                                            since=since))
        if self.chance(0.1):
            indicator.targets = [self.range_target(years[-1], quantity, bound, since)]
        if measure == "growth":
            indicator.of = f"{name}_amount"
            self.series.append(Series(indicator.of, "flow"))
        elif self.chance(0.6):
            indicator.baseline = (self.baseline_year, decimal(self.rng, 50, 400))
        return indicator

    def relative(self, name):
        """Held against a series: values, changes or totals by a number, average growth by none."""
        indicator = Indicator(name, self.rng.choice(["stock", "flow", "share"]))
        indicator.relative_to = f"{name}_other"
        self.series.append(Series(indicator.relative_to, indicator.measure))
        quantities = ["value", "value", "change", "average", "average_growth"]
        quantities += ["total"] if indicator.measure == "flow" else []
        for year in self.some_years(2):
            quantity = self.rng.choice(quantities)
            bound = self.rng.choice([Fraction(0), decimal(self.rng, -20, 20)])
            since = 0 if quantity == "value" else self.baseline_year
            if quantity == "change":
                since = self.rng.choice([year - 1, self.baseline_year])
            if quantity == "average_growth":
                bound = Fraction(0)
            if quantity == "value" and self.chance(0.2):
                target = self.range_target(year, quantity, bound)
            elif quantity == "average_growth" and self.chance(0.3):
                target = Target(year, quantity, "about", bound, Fraction(1, 2), since)
            else:
                target = Target(year, quantity, self.rng.choice(UP + DOWN), bound, since=since)
            target.relative = True
            indicator.targets.append(target)
        return indicator

    def in_step(self, name):
        """Average growth, of levels or of yearly rates, as that of a series, within some points."""
        indicator = Indicator(name, self.rng.choice(["stock", "flow", "growth"]))
        indicator.relative_to = f"{name}_other"
        self.series.append(Series(indicator.relative_to, indicator.measure))
        years = self.some_years(2)
        since = self.since(years)
        for year in years:
            tolerance = self.rng.choice([Fraction(1, 2), Fraction(1), Fraction(3, 10), Fraction(0)])
            indicator.targets.append(Target(year, "average_growth", "about", Fraction(0), tolerance, since,
                                            relative=True))
        return indicator

    def ratio(self, name):
        measure = self.rng.choice(["ratio", "share"])
        sign = self.rng.choice([1, 1, -1])
        indicator = self.level(name, UP if sign > 0 else DOWN, sign, [measure])
        if self.chance(0.3):
            indicator.targets = self.mean_targets(UP if sign > 0 else DOWN)
        of, per = f"{name}_of", f"{name}_per"
        self.series += [Series(of, self.rng.choice(["stock", "flow"])), Series(per, "stock")]
        indicator.ratio = (of, per, Fraction(self.rng.choice([1, 100, 10000])))
        return indicator

    def state(self, name):
        return Indicator(name, "state", [Target(year, "value", "is", None)
                                         for year in self.some_years(2)])

    def every_year(self, name):
        if self.chance(0.5):
            indicator = Indicator(name, self.rng.choice(["stock", "flow"]))
            bound = self.rng.choice([Fraction(0), decimal(self.rng, 1, 20)])
            indicator.targets = [Target(EVERY, "change", self.rng.choice(UP), bound, every=True)]
            if self.chance(0.5):
                base = decimal(self.rng, 100, 300)
                indicator.targets += self.path_targets(base, UP, 1, most=2)
            return indicator
        bound = decimal(self.rng, 10, 60)
        return Indicator(name, "flow", [Target(EVERY, "value", self.rng.choice(UP), bound,
                                               every=True)])

    def elsewhere(self, name):
        base = decimal(self.rng, 20, 60)
        indicator = Indicator(name, self.rng.choice(["share", "stock"]))
        for area in self.rng.sample(AREAS, self.rng.randint(1, len(AREAS))):
            indicator.targets += self.path_targets(base, UP, 1, area)
        if self.chance(0.7):
            indicator.targets += self.path_targets(base, UP, 1)
            indicator.baseline = (self.baseline_year, base)
        return indicator

    def several_tracks(self, name):
        base = decimal(self.rng, 20, 90)
        indicator = Indicator(name, "flow", self.total_targets())
        indicator.targets += self.path_targets(base, UP, 1, most=2)
        if self.chance(0.5):
            indicator.targets.append(Target(self.last, "multiple", "at_least", Fraction(2),
                                            since=self.baseline_year))
        if self.chance(0.7):
            indicator.baseline = (self.baseline_year, base)
        return indicator

    # --- what any indicator may have ---

    def finish(self, indicator):
        if indicator.measure in ("stock", "flow") and not indicator.relative_to:
            self.count(indicator)
        for series in self.series:
            if series.id == indicator.relative_to:
                series.unit = indicator.unit
            elif series.id.startswith(f"{indicator.id}_"):
                series.unit = self.rng.choice(["件", "亿元"])
        if self.chance(0.5):
            indicator.after_months = self.rng.choice([0, 1, 6, 12])
        if self.chance(0.3):
            indicator.number = str(next(self.numbers))
        yearly = any(target.every for target in indicator.targets)
        plain = not yearly and indicator.measure != "state" and not indicator.relative_to
        if self.chance(0.25) and plain:
            self.add_authority(indicator)
        taken = {target.year for target in indicator.targets}
        free = [year for year in range(self.first, self.last + 1) if year not in taken]
        if self.chance(0.25) and free and not yearly:
            count = self.rng.randint(1, min(2, len(free)))
            indicator.no_target = sorted(self.rng.sample(free, count))
        for target in indicator.targets:
            usual = target.year - 1 if target.quantity == "change" else self.baseline_year
            target.write_since = target.since != usual or self.chance(0.5)

    def count(self, indicator):
        """A unit that is counted one by one, or another; and whole numbers, or as they are."""
        indicator.unit = self.rng.choice(["件", "件", "家", "条", "万人", "亿元"])
        if self.chance(0.4):
            return
        for target in indicator.targets:
            if target.quantity not in ("value", "change", "total"):
                continue
            target.bound = Fraction(round(target.bound))
            if target.comparison == "between":
                target.upper = max(Fraction(round(target.upper)), target.bound)
        if indicator.baseline and self.chance(0.8):
            indicator.baseline = (indicator.baseline[0], Fraction(round(indicator.baseline[1])))

    def add_authority(self, indicator):
        """A yearly target set by a later document, near what the plan itself wants."""
        like = self.rng.choice(indicator.targets)
        year = self.rng.randint(max(self.first, like.since + 1), self.last)
        bound = like.bound + self.rng.choice([-1, 1, Fraction(1, 2)])
        if like.quantity == "multiple":
            bound = like.bound + Fraction(1, 4)
        indicator.targets.append(
            Target(year, like.quantity, like.comparison, bound,
                   None if like.upper is None else like.upper + 2, like.since, like.area,
                   authority="邢科创领字〔2023〕2号"))
