# SPDX-License-Identifier: MIT
"""Verdicts that half a unit of the last written digit of the data would turn.

All figures are moved to the ends of what their digits leave open, in every way that may matter, and
judged again: at these corners everything a verdict compares is at its least or its most.
"""

import itertools
from dataclasses import astuple, replace

from oracle.areas import WHOLE
from oracle.judge import Judge
from oracle.paths import DOWN, UP

DECIDED = ("met", "missed", "met_early", "on_track", "behind")
MOST_GROUPS = 9
UNJUDGED = "too many figures move by themselves"


class Rounding:
    def __init__(self, plan, data):
        self.plan = plan
        self.data = data
        self.corners_of = {}
        self.of_target = {}

    def indicator(self, indicator, year, status):
        """Whether the verdict on an indicator turns; None where it is no decision."""
        if status not in DECIDED:
            return None
        if self._corners(indicator, year) is None:
            return UNJUDGED
        if any(judge.indicator(indicator, year).status != status
               for judge in self._corners(indicator, year)):
            return True
        due = [target for target in self.plan.targets_of(indicator)
               if target.year == year and target.area == WHOLE]
        ahead = [target for target in self.plan.targets_of(indicator)
                 if target.year > year and target.area == WHOLE]
        if not due and any(self._is_range(target) for target in ahead):
            return UNJUDGED
        if len(due) > 1 and any(self._is_range(target) for target in due):
            return UNJUDGED  # between two corners one of several may come to lie in its range
        return len(due) == 1 and self.target(indicator, due[0], year, status)

    def target(self, indicator, target, year, status):
        """The same of a target."""
        if status not in DECIDED:
            return None
        until = min(target.year, year)
        if self._corners(indicator, until) is None:
            return UNJUDGED
        key = (indicator.id, astuple(target), until)
        if key not in self.of_target:
            sides = self._sides(target) if target.year <= year else [target]
            turns = any(self._turns(indicator, side, year, until) for side in sides)
            between = target.year > year and self._is_range(target)
            self.of_target[key] = UNJUDGED if between and not turns else turns
        return self.of_target[key]

    def _turns(self, indicator, target, year, until):
        as_written = Judge(self.plan, self.data).target(indicator, target, year).status
        return any(judge.target(indicator, target, year).status != as_written
                   for judge in self._corners(indicator, until))

    @staticmethod
    def _is_range(target):
        """Before its year a range may come to hold what lies outside it at both corners."""
        return target.comparison not in (*UP, *DOWN, "is")

    @staticmethod
    def _sides(target):
        """A range turns where either of its ends does: what crosses one is inside beside it."""
        in_step = target.relative and target.quantity == "average_growth"
        if target.comparison in (*UP, *DOWN, "is") or in_step:
            return [target]
        low, high = target.bound, target.upper
        if target.comparison == "about":
            low, high = target.bound - target.upper, target.bound + target.upper
        return [replace(target, comparison="at_least", bound=low, upper=None),
                replace(target, comparison="at_most", bound=high, upper=None)]

    def _corners(self, indicator, year):
        key = (indicator.id, year)
        if key not in self.corners_of:
            numbers = self._numbers(indicator, year)
            self.corners_of[key] = None if numbers is None else [
                Judge(self.plan, self.data.moved(moved)) for moved in numbers]
        return self.corners_of[key]

    def _numbers(self, indicator, year):
        """The numbers of each corner; None where there are too many."""
        groups = {}
        for key, half in self.data.half_units.items():
            subject, _, _, last, _ = key
            if half and last <= year and subject in self._subjects(indicator):
                # What something is relative to moves against it.
                against = subject == indicator.relative_to
                group = self._group(indicator, indicator.id if against else subject, last)
                groups.setdefault(group, []).append((key, -half if against else half))
        if len(groups) > MOST_GROUPS:
            return None
        corners = []
        for signs in itertools.product((-1, 1), repeat=len(groups)):
            numbers = {key: self.data.chosen[key].number + sign * half
                       for sign, keys in zip(signs, groups.values()) for key, half in keys}
            if numbers:
                corners += [numbers, *self._inside(indicator, year, numbers)]
        return corners

    @staticmethod
    def _subjects(indicator):
        return {indicator.id, indicator.of, indicator.relative_to, *(indicator.ratio or ())[:2]} - {""}

    def _group(self, indicator, subject, year):
        """Figures that move what is compared the same way: all on one side of the years that
        something is compared with. Of the amounts of growth each may be such a year."""
        if subject == indicator.of:
            return subject, year
        if indicator.measure == "growth":
            base = indicator.baseline[0] if indicator.baseline else self.plan.baseline_year
            return subject, any(target.quantity == "value" for target in self.plan.targets_of(indicator)) and year > base
        targets = self.plan.targets_of(indicator)
        with_base = {target.since for target in targets if target.since}
        if any(target.since == target.year - 1 for target in targets):
            with_base = set(range(self.plan.baseline_year - 1, self.plan.last))
        with_base.add(indicator.baseline[0] if indicator.baseline else self.plan.baseline_year)
        return subject, sum(year > base for base in with_base)

    def _inside(self, indicator, year, numbers):
        """A range may lie between two corners: also its ends, where the figure can be there."""
        for target in self.plan.targets_of(indicator):
            if target.comparison in (*UP, *DOWN, "is") or target.quantity != "value":
                continue
            ends = (target.bound, target.upper)
            if target.comparison == "about":
                ends = (target.bound - target.upper, target.bound + target.upper)
            for key in numbers:
                subject, _, first, last, month = key
                half, number = self.data.half_units[key], self.data.chosen[key].number
                if subject != indicator.id or first != last or last != year or month:
                    continue
                yield from ({**numbers, key: end} for end in ends if abs(end - number) <= half)
