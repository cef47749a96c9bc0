# SPDX-License-Identifier: MIT
"""Where a series breaks: from a flagged year on its figures are of another series than before."""


class Breaks:
    def __init__(self, plan, data):
        self.plan = plan
        self.data = data

    def flagged(self, subject, area, year):
        """Whether the year's figure begins another series; the printed baseline never does."""
        if self._is_base(subject, area, year):
            return False
        row = self.data.row(subject, area, year)
        return row is not None and row.status == "break"

    def between(self, subject, area, since, year):
        """Whether levels of the two years are of different series: by their own flags, and by those of what a
        level is computed from, in a year without a figure of its own or where one of the two ends is computed."""
        parts = self._parts(subject)
        own = {k: self._has_own(subject, area, k) for k in range(since, year + 1)}
        computed = not (own[since] and own[year])
        for k in range(since + 1, year + 1):
            if self.flagged(subject, area, k):
                return True
            if (computed or not own[k]) and any(self.flagged(part, area, k) for part in parts):
                return True
        return False

    def sides(self, subject, area, since, year):
        """The years after `since` as (before the first, last) of each series: one pair where nothing breaks. A flag
        on the first year summed parts nothing."""
        parts = self._parts(subject)
        begins = {k for k in range(since + 2, year + 1) if self.flagged(subject, area, k) or (
            not self._has_own(subject, area, k) and any(self.flagged(part, area, k) for part in parts))}
        begins |= {first for first in self.data.flagged_spans(subject, area) if since + 2 <= first <= year}
        ends = [since, *(k - 1 for k in sorted(begins)), year]
        return list(zip(ends, ends[1:]))

    def _parts(self, subject):
        indicator = self.plan.indicator(subject)
        return indicator.ratio[:2] if indicator and indicator.ratio else ()

    def _has_own(self, subject, area, year):
        return self._is_base(subject, area, year) or self.data.row(subject, area, year) is not None

    def _is_base(self, subject, area, year):
        indicator = self.plan.indicator(subject)
        return bool(indicator and indicator.baseline and not area and indicator.baseline[0] == year)
