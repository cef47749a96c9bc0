# SPDX-License-Identifier: MIT
"""The values of a year at which some verdict turns, given the values of the years before."""

from fractions import Fraction

from oracle.model import EVERY
from oracle.numbers import root


def turning_points(plan, indicator, area, year, truth):
    """Bounds, points of paths and final bounds, solved for the value of `year`.

    `truth` maps earlier years to values; for a growth rate they are amounts it is the growth of.
    """
    targets = [t for t in plan.targets_of(indicator)
               if t.area == area and t.year >= year and t.comparison != "is"]
    points = []
    for target in targets:
        due = target.year == year
        levels = [target.bound]
        if due and target.comparison == "between":
            levels.append(target.upper)
        if due and target.comparison == "about":
            levels = [target.bound - target.upper, target.bound + target.upper]
        yearly_change = target.quantity == "change" and (target.every
                                                         or target.since == target.year - 1)
        if not due and not target.every and not yearly_change:
            # Twice: where the path stands matters more often than the bound at its end.
            levels += 2 * _on_path(plan, indicator, target, year, truth)
        elif not due:
            levels = []
        points += [value for level in levels
                   for value in _solved(indicator, target, year, level, truth)]
    return points


def _before(plan, indicator, target):
    """The anchor before a target: (year, bound), or nothing where it is the base."""
    earlier = [t for t in plan.targets_of(indicator)
               if (t.quantity, t.since, t.area) == (target.quantity, target.since, target.area)
               and t.year < target.year and not t.authority and not t.every]
    return max(earlier, key=lambda t: t.year, default=None)


def _on_path(plan, indicator, target, year, truth):
    """Where the path to a target stands, on the scale of its bound; nothing without a path."""
    earlier = _before(plan, indicator, target)
    if earlier is not None and earlier.year >= year:
        return []
    if target.quantity == "average":
        return [target.bound]
    if target.quantity == "average_growth":
        return [target.bound] if earlier is None else _factor_path(earlier, target, year)
    if target.quantity == "multiple" or (_is_cumulative(target) and indicator.measure == "growth"):
        return _factor_path(earlier, target, year)
    if earlier is not None:
        start, value = earlier.year, earlier.bound
    elif target.quantity in ("total", "change") or _is_cumulative(target):
        start, value = target.since, Fraction(0)
    else:
        start, value = indicator.baseline or (plan.baseline_year, truth.get(plan.baseline_year))
    if value is None or year <= start:
        return []
    line = value + (target.bound - value) * Fraction(year - start, target.year - start)
    # Where it is rounded to a whole one, that is what turns the verdict.
    if indicator.measure not in ("stock", "flow"):
        return [line]
    return [line, Fraction(line // 1), Fraction(-(-line // 1))]


def _factor_path(earlier, target, year):
    """The multiple (for an average: the rate) a path at a constant rate asks for, nearly."""
    start = target.since if earlier is None else earlier.year
    first = Fraction(1) if earlier is None else _factor(earlier)
    steps, done = target.year - start, year - start
    if first <= 0 or done <= 0 or _factor(target) <= 0:
        return []
    factor = root(first ** (steps - done) * _factor(target) ** done, steps)
    if target.quantity == "multiple":
        return [factor]
    if _is_cumulative(target):
        return [(factor - 1) * 100 * _sign(target)]
    return [(root(factor, year - target.since) - 1) * 100]


def _is_cumulative(target):
    return target.quantity.startswith("cumulative")


def _sign(target):
    return -1 if target.quantity == "cumulative_fall" else 1


def _factor(target):
    if target.quantity == "multiple":
        return target.bound
    if _is_cumulative(target):
        return 1 + _sign(target) * target.bound / 100
    return (1 + target.bound / 100) ** (target.year - target.since)


def _solved(indicator, target, year, level, truth):
    """The value of `year` that puts the target's quantity exactly at `level`."""
    if target.quantity == "value":
        if indicator.measure == "growth":
            return [truth[year - 1] * (1 + level / 100)] if year - 1 in truth else []
        return [level]
    since = year - 1 if target.year == EVERY else target.since
    if since not in truth or since >= year:
        return []
    if target.quantity == "change":
        return [truth[since] + level]
    if target.quantity == "total":
        return [level - sum(truth[k] for k in range(since + 1, year))]
    if target.quantity == "average":
        return [level * (year - since) - sum(truth[k] for k in range(since + 1, year))]
    if target.quantity == "multiple":
        return [truth[since] * level]
    if _is_cumulative(target):
        return [truth[since] * (1 + _sign(target) * level / 100)]
    # Once what the years to `year` ask at this rate, once what all the years to the target ask.
    return [truth[since] * (1 + level / 100) ** (end - since) for end in {year, target.year}]
