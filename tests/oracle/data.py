# SPDX-License-Identifier: MIT
"""Rows to what is known: which of several rows for one period counts, and what its wording says."""

from oracle.knowledge import Known, blind, exactly, shifted, with_used

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

    def row(self, subject, area, year):
        """The whole year's row, else the latest of the year to date; None without either."""
        for month in (0, *range(11, 0, -1)):
            found = self.chosen.get((subject, area, year, year, month))
            if found:
                return found
        return None

    def year(self, subject, area, year):
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
        return [row for (owner, place, first, last, _), row in sorted(self.chosen.items())
                if (owner, place) == (subject, area) and first != last]

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
