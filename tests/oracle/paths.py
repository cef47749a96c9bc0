# SPDX-License-Identifier: MIT
"""The path between the targets of one track, and on which side of it a value lies."""

import math
from dataclasses import dataclass
from fractions import Fraction

from oracle.knowledge import Known, decided, power

UP = ("at_least", "more_than")
DOWN = ("at_most", "less_than")
# Counted one by one: of these there is no part of one. Not 万人.
COUNTERS = ("家", "个", "项", "件", "人", "名", "所", "条", "支")


@dataclass
class Anchor:
    year: int
    value: Fraction
    comparison: str = ""  # of the target that set it; empty for the base
    preliminary: bool = False


def base_of(plan, values, indicator, targets):
    """Where a track begins; None where that is not known."""
    quantity, since, area = targets[0].quantity, targets[0].since, targets[0].area
    if quantity != "value":
        return Anchor(since, Fraction(0 if quantity in ("total", "change") else 1))
    year = indicator.baseline[0] if indicator.baseline else plan.baseline_year
    if indicator.baseline and not area:
        return Anchor(year, indicator.baseline[1])
    # An observation of the base year stands in for an unprinted baseline.
    known = values.level(indicator, area, year)
    if known is None or not known.is_exact:
        return None
    return Anchor(year, known.low, preliminary=known.preliminary)


def anchors_of(plan, values, indicator, targets):
    """The base of a track, where there is one, and the first target of each year."""
    base = base_of(plan, values, indicator, targets)
    anchors = [base] if base else []
    for target in targets:
        if target.comparison in UP + DOWN and anchors_end(anchors) < target.year:
            anchors.append(Anchor(target.year, _on_the_scale(target), target.comparison))
    return anchors


def anchors_end(anchors):
    return anchors[-1].year if anchors else 0


def _on_the_scale(target):
    """A bound as a level, a running total or a factor since the base year."""
    if target.quantity == "average_growth":
        return (1 + target.bound / 100) ** (target.year - target.since)
    return target.bound


def is_whole(value):
    return value.denominator == 1


def has_whole_bounds(target):
    """Of a range both ends; of an `about` those of its tolerance."""
    if target.comparison == "about":
        return is_whole(target.bound - target.upper) and is_whole(target.bound + target.upper)
    return is_whole(target.bound) and (target.comparison != "between" or is_whole(target.upper))


def goes_in_whole_ones(plan, values, indicator, targets):
    """A value, change or total of a stock or flow in a bare counter, its base and all its bounds whole; what
    is not known as one number is no base that stands against it, and a total has none."""
    first = targets[0]
    if first.quantity not in ("value", "change", "total") or indicator.measure not in ("stock", "flow") \
            or indicator.unit not in COUNTERS or not all(has_whole_bounds(target) for target in targets):
        return False
    if first.quantity == "total":
        return True
    year = first.since
    if first.quantity == "value":
        year = indicator.baseline[0] if indicator.baseline else plan.baseline_year
    base = values.level(indicator, first.area, year)
    return base is None or not base.is_exact or is_whole(base.low)


@dataclass
class Segment:
    """Where a year lies on a path: after `start`, not after `end`."""

    start: Anchor
    end: Anchor
    year: int
    constant_rate: bool  # else a straight line
    whole: bool  # rounded towards the lenient side

    @property
    def comparison(self):
        """A level path to a bound that itself does not do must be passed, any other one reached."""
        if self.start.value == self.end.value:
            return self.end.comparison
        return "at_least" if self.end.comparison in UP else "at_most"

    def better(self, known):
        """Whether a value is at or better than the path; None where that is not decided."""
        steps = self.end.year - self.start.year
        done = self.year - self.start.year
        if not self.constant_rate:
            value = self.start.value + (self.end.value - self.start.value) * Fraction(done, steps)
            if self.whole:
                value = Fraction(math.floor(value) if self.end.comparison in UP else math.ceil(value))
            return decided(known, self.comparison, value)
        # start * (end/start)^(done/steps), both sides to the power of the steps: no root is taken.
        value = self.start.value ** (steps - done) * self.end.value**done
        return decided(known if known.blind else power(known, steps), self.comparison, value)

    @property
    def used(self):
        return Known(preliminary=self.start.preliminary)


def segment_at(plan, values, indicator, targets, year):
    """The segment of a path at a year; None at or before its first anchor, or after its last."""
    anchors = anchors_of(plan, values, indicator, targets)
    first = targets[0]
    constant_rate = first.quantity in ("average_growth", "multiple") and not first.straight
    for start, end in zip(anchors, anchors[1:]):
        if start.year < year <= end.year:
            return Segment(start, end, year, constant_rate,
                           goes_in_whole_ones(plan, values, indicator, targets))
    return None
