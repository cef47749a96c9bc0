# SPDX-License-Identifier: MIT
"""What the table `growth` must hold: steps, multiple and rate since the base, and the status.

Figures are compared to twelve digits, for a rate is a root; what is not known exactly is null.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

from oracle.growth import factor
from oracle.knowledge import decided, exactly
from oracle.numbers import root

ONE_SIDED = ("at_least", "more_than", "at_most", "less_than")
GROWTH = ("average_growth", "multiple")
CLOSE = Fraction(1, 10**12)


@dataclass
class Row:
    """What is expected of an indicator; None is null."""

    steps: Optional[int]
    multiple: Optional[Fraction]
    rate: Optional[Fraction]
    verdict: object


def course(plan, indicator):
    """The base year its growth is counted from; None where growth cannot be asked about."""
    plain = [target for target in plan.targets_of(indicator)
             if target.comparison in ONE_SIDED and not target.area and not target.authority
             and not target.every and not target.relative]
    growing = [target for target in plain if target.quantity in GROWTH]
    if indicator.measure == "state" or (indicator.measure == "growth" and not growing):
        return None
    levels = [target for target in plain if target.quantity == "value"]
    if not growing and not levels:
        return None
    if growing:
        last = max(target.year for target in growing)
        return next(target.since for target in growing if target.year == last)
    if is_to_be_kept(plan, indicator):
        return None
    return indicator.baseline[0] if indicator.baseline else plan.baseline_year


def is_to_be_kept(plan, indicator):
    """Whether the printed base already meets the last level: no growth leads there."""
    levels = [target for target in plan.targets_of(indicator)
              if target.quantity == "value" and not target.area and not target.authority
              and not target.every and not target.relative]
    if not levels or not indicator.baseline:
        return False
    last = max(target.year for target in levels)
    final = next(target for target in levels if target.year == last)
    base_year, base = indicator.baseline
    if base_year >= final.year:
        return False
    return decided(exactly(base), final.comparison, final.bound, final.upper) is True


def expected_row(plan, judge, indicator, since, year):
    verdict = judge.indicator(indicator, year)
    grows = any(target.quantity in GROWTH and target.comparison in ONE_SIDED and not target.area
                and not target.authority and not target.every and not target.relative
                for target in plan.targets_of(indicator))
    if not grows:
        base = judge.values.of_subject(indicator.id, "", since)
        if base is None or not base.is_exact:
            return Row(None, None, None, verdict)
    # Before the base there are no steps from it.
    row = Row(year - since if year >= since else None, None, None, verdict)
    if year <= since or (not grows and indicator.measure == "share"):
        return row
    known = factor(judge.values, indicator, "", since, year)
    if known is not None and known.is_exact:
        row.multiple = known.low
        if known.low >= 0:  # below zero it is a multiple, and no rate leads there
            row.rate = root(known.low, year - since) - 1 if known.low else Fraction(-1)
    return row


def same(number, expected):
    if number is None or expected is None:
        return number is None and expected is None
    return abs(Fraction(number) - expected) <= CLOSE * max(1, abs(expected))


def agrees(row, expected):
    steps = None if row["steps"] is None else int(row["steps"])
    if expected.multiple == 0 and row["multiple"] is None:
        # "At most 0" is 0 only for what is never negative, which of an amount nobody knows.
        expected = Row(expected.steps, None, None, expected.verdict)
    return (steps == expected.steps and same(row["multiple"], expected.multiple)
            and same(row["rate"], expected.rate)
            and expected.verdict.allows(row["status"], row["reason"] or ""))


def differences(plan, judge, table, year):
    """How many rows were expected, and (indicator, expected, found) of those that differ."""
    got = {row["indicator"]: row for row in table}
    count, found = 0, []
    for indicator in plan.indicators:
        since = course(plan, indicator)
        if since is None:
            if indicator.id in got:
                found.append((indicator, "no row", got[indicator.id]))
            continue
        count += 1
        expected = expected_row(plan, judge, indicator, since, year)
        row = got.get(indicator.id)
        if row is None or not agrees(row, expected):
            found.append((indicator, expected, row))
    return count, found
