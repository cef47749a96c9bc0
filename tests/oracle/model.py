# SPDX-License-Identifier: MIT
"""A plan and rows of data as the oracle holds them: numbers are Fractions, defaults filled in."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Optional

COUNTERS = ("件", "家", "条")  # of the units there are those that count one by one
EVERY = 0  # the year of a target written `year: every`, until it is expanded


@dataclass
class Target:
    """quantity x comparison x bound x year, for one area."""

    year: int
    quantity: str
    comparison: str
    bound: Optional[Fraction]
    upper: Optional[Fraction] = None  # between: the upper end; about: the tolerance
    since: int = 0  # 0 for value; for `year: every` filled in when expanded
    area: str = ""  # empty: the plan's own
    authority: str = ""
    every: bool = False
    write_since: bool = True
    written: Optional[tuple] = None  # comparison and bound of an about that one side decides
    relative: bool = False  # the difference from what the indicator is relative to
    straight: bool = False  # a multiple whose path is a straight line


@dataclass
class Series:
    id: str
    measure: str
    unit: str = "件"


@dataclass
class Indicator:
    id: str
    measure: str
    targets: list = field(default_factory=list)
    baseline: Optional[tuple] = None  # (year, Fraction)
    no_target: list = field(default_factory=list)
    after_months: Optional[int] = None
    of: str = ""
    ratio: Optional[tuple] = None  # (of, per, Fraction scale)
    number: str = ""
    relative_to: str = ""  # a series
    unit: str = "件"


@dataclass
class Plan:
    baseline_year: int
    first: int
    last: int
    indicators: list
    series: list = field(default_factory=list)
    date_year: Optional[int] = None
    area: str = "本市"

    def measure_of(self, subject):
        for item in [*self.indicators, *self.series]:
            if item.id == subject:
                return item.measure
        raise KeyError(subject)

    def is_counted(self, subject):
        """Whether whole figures are counts: amounts in a bare counter."""
        return any(item.id == subject and item.unit in COUNTERS and item.measure in ("stock", "flow")
                   for item in [*self.indicators, *self.series])

    def indicator(self, subject):
        return next((item for item in self.indicators if item.id == subject), None)

    def targets_of(self, indicator):
        """By year, then as written; `year: every` is each year from the plan's date on."""
        expanded = []
        for target in indicator.targets:
            if target.year != EVERY:
                expanded.append(target)
                continue
            for year in range(max(self.first, self.date_year or self.first), self.last + 1):
                since = year - 1 if target.quantity == "change" else 0
                expanded.append(
                    Target(year, target.quantity, target.comparison, target.bound, target.upper,
                           since, target.area, target.authority, every=True))
        return sorted((self.by_its_side(indicator, target) for target in expanded), key=lambda target: target.year)

    @staticmethod
    def by_its_side(indicator, target):
        """About a value, where a level's printed base lies outside the tolerance: the bad side alone."""
        level = target.quantity == "value" and indicator.measure in ("stock", "flow", "share", "ratio")
        if target.comparison != "about" or not level or target.relative or target.area or not indicator.baseline:
            return target
        base, low, high = indicator.baseline[1], target.bound - target.upper, target.bound + target.upper
        written = (target.comparison, target.bound)
        if base < low:
            return replace(target, comparison="at_least", bound=low, upper=None, written=written)
        if base > high:
            return replace(target, comparison="at_most", bound=high, upper=None, written=written)
        return target

    def years(self):
        """The years that can be asked about."""
        last = max(t.year for item in self.indicators for t in self.targets_of(item))
        return range(self.baseline_year, last + 1)


@dataclass
class Row:
    """One line of data. kind: exact, at_least, more_than, at_most, less_than, estimate, done,
    not_done, share_done or missing."""

    subject: str
    area: str
    first: int
    last: int
    kind: str
    number: Optional[Fraction] = None
    month: int = 0  # not 0: the year `last` from January to the end of that month
    status: str = "final"
    text: str = ""  # the value as written, where the generator chose a wording
    figure: str = ""  # of several years: average, cumulative, or not said
    figure_in_value: bool = False  # written before the value, not in its own column


def is_decimal(value):
    """Whether a fraction ends as a decimal."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def places(value):
    """How many decimals a fraction that ends has."""
    count = 0
    while (value * 10**count).denominator != 1:
        count += 1
    return count


def decimal_text(value):
    """Exact text of a fraction that ends: no exponent, no trailing zeros."""
    count = places(value)
    digits = str(abs(value.numerator * 10**count // value.denominator)).rjust(count + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (digits if count == 0 else f"{digits[:-count]}.{digits[-count:]}")


def fits(value):
    """The contract: at most 38 significant digits, an exponent within 30."""
    if not is_decimal(value) or abs(value) >= 10**30:
        return False
    return len(decimal_text(value).replace(".", "").replace("-", "").strip("0")) <= 38
