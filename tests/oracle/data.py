# SPDX-License-Identifier: MIT
"""Rows to what is known: which of several rows for one period counts, and what its wording says."""

import copy
from dataclasses import replace
from fractions import Fraction

from oracle.knowledge import Known, blind, exactly, shifted, with_used
from oracle.wording import half_unit

# A break has the rank of final: it is the publisher's last word, only not comparable with what was before.
RANK = {"final": 0, "break": 0, "preliminary": 1, "other_definition": 2}


def resolved(rows):
    """Final beats preliminary beats other_definition; then an exact value beats a bound."""
    best = min(RANK[row.status] for row in rows)
    candidates = [row for row in rows if RANK[row.status] == best]
    return next((row for row in candidates if row.kind == "exact"), candidates[0])


def knowledge_of(row, measure):
    """What a row says about the number of its period."""
    if row.status == "other_definition":
        return blind("other_definition")
    if row.status == "break" and measure == "growth":
        return blind("break")  # a rate to the first year of another series is that of neither
    if row.kind == "estimate":
        return blind("bound_insufficient")
    known = {
        "exact": lambda: exactly(row.number),
        "at_least": lambda: Known(low=row.number),
        "more_than": lambda: Known(low=row.number, low_open=True),
        "at_most": lambda: Known(high=row.number),
        "less_than": lambda: Known(high=row.number, high_open=True),
    }[row.kind]()
    if row.month not in (0, 12):
        # The year to date: a flow can only grow from there; else it is an interim value.
        if measure != "flow":
            return blind("period_not_covering")
        known = Known(low=known.low)
    return with_used(known, Known(preliminary=row.status == "preliminary"))


def half_unit_of(plan, group, chosen):
    """How far a figure may be off by rounding; as little as any row allows that has the same one.
    Counts, which are whole and written to the last one, are as they are (a mean of them is none); so are bounds."""
    if chosen.kind != "exact" or not chosen.text:
        return Fraction(0)
    same = [row for row in group if (row.kind, row.number) == (chosen.kind, chosen.number)
            and RANK[row.status] == RANK[chosen.status]]
    half = min(half_unit(row.text) for row in same)
    count = plan.is_counted(chosen.subject) and chosen.figure != "average" and chosen.number.denominator == 1 and half <= Fraction(1, 2)
    return Fraction(0) if count else half


class Data:
    """Observations by subject, area and period."""

    def __init__(self, plan, rows):
        self.plan = plan
        groups = {}
        for row in rows:
            if row.kind != "missing":
                month = 0 if row.month == 12 else row.month
                key = (row.subject, row.area, row.first, row.last, month)
                groups.setdefault(key, []).append(row)
        self.chosen = {key: resolved(group) for key, group in groups.items()}
        self.half_units = {key: half_unit_of(plan, groups[key], row)
                           for key, row in self.chosen.items()}
        self._forget()

    def _forget(self):
        """What is kept of what was asked before: the same is asked of each year and target."""
        self.of_year = {}
        self.spans = {}

    def moved(self, numbers):
        """The same with other numbers, by the keys of what was chosen."""
        data = copy.copy(self)
        data.chosen = {**self.chosen, **{key: replace(self.chosen[key], number=number)
                                         for key, number in numbers.items()}}
        data._forget()
        return data

    def row(self, subject, area, year):
        """The whole year's row, else the latest of the year to date; None without either."""
        for month in (0, *range(11, 0, -1)):
            found = self.chosen.get((subject, area, year, year, month))
            if found:
                return found
        return None

    def year(self, subject, area, year):
        key = (subject, area, year)
        if key not in self.of_year:
            self.of_year[key] = self._year(*key)
        return self.of_year[key]

    def _year(self, subject, area, year):
        row = self.row(subject, area, year)
        if row is None:
            return None
        measure = self.plan.measure_of(subject)
        months = [self.chosen[key] for key in ((subject, area, year, year, month)
                                               for month in range(1, 12)) if key in self.chosen]
        if measure == "flow" and row.month not in (0, 12) and len(months) > 1:
            # Several months of one year: each is that month alone, and some of them a lower bound.
            return Known(low=sum(part.number for part in months))
        return knowledge_of(row, measure)

    def _spans(self, subject, area):
        if not self.spans:
            # None stands for what has none, so that it is not empty once it is made.
            self.spans[None] = []
            for (owner, place, first, last, _), row in sorted(self.chosen.items()):
                if first != last:
                    self.spans.setdefault((owner, place), []).append(row)
        return self.spans.get((subject, area), self.spans[None])

    def periods(self, subject, area):
        """(first, last, what is known of the total) of each observation over several years: bare it is
        of a flow the total, of a share or ratio the mean; and a mean gives the total exactly."""
        spans = []
        measure = self.plan.measure_of(subject)
        for row in self._spans(subject, area):
            known = knowledge_of(row, measure)
            if (row.figure == "average" or measure in ("share", "ratio")) and not known.blind:
                known = shifted(known, row.last - row.first + 1, 0)
            spans.append((row.first, row.last, known))
        return spans

    def flagged_spans(self, subject, area):
        """The first years of figures over several years that begin another series."""
        return [row.first for row in self._spans(subject, area) if row.status == "break"]

    def rates_over_years(self, subject, area):
        """(first, last, the rate known, in how many steps it is taken) of each growth over several
        years: bare it is the rate a year, a cumulative one is over all of them at once."""
        return [(row.first, row.last, knowledge_of(row, "growth"),
                 1 if row.figure == "cumulative" else row.last - row.first + 1)
                for row in self._spans(subject, area)]
