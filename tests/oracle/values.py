# SPDX-License-Identifier: MIT
"""The quantities a target can be about, each as what is known of it; None without data."""

from dataclasses import replace
from fractions import Fraction

from oracle.breaks import Breaks
from oracle.knowledge import Known, blind, exactly, minus, plus, quotient, shifted, with_used


class Values:
    def __init__(self, plan, data):
        self.plan = plan
        self.data = data
        self.breaks = Breaks(plan, data)

    def of_subject(self, subject, area, year):
        """The value of a year of a series or of an indicator that is not a growth rate or a state.

        In the year of the printed baseline the plan holds, in the plan's own area; else the
        observation; else, for a ratio, what it is computed from.
        """
        indicator = self.plan.indicator(subject)
        if indicator and indicator.baseline and not area and indicator.baseline[0] == year:
            return exactly(indicator.baseline[1])
        observed = self.data.year(subject, area, year)
        if observed is not None or not indicator or not indicator.ratio:
            return observed
        return self._computed_ratio(indicator.ratio, area, year)

    def _computed_ratio(self, ratio, area, year):
        of, per = (self.of_subject(subject, area, year) for subject in ratio[:2])
        if of is None:
            return None  # nothing, or only what it is divided by
        if per is None:
            return blind("not_reported")
        if per.surely_not_positive:
            return blind("zero_base")
        for part in (of, per):
            if part.blind:
                return part
        if not per.surely_positive:
            return blind("bound_insufficient")
        return shifted(quotient(of, per), ratio[2], 0)

    def rate(self, indicator, area, year):
        """The growth of one year in per cent: as observed, else from the amounts."""
        observed = self.data.year(indicator.id, area, year)
        if observed is not None or not indicator.of:
            return observed
        amount = self.of_subject(indicator.of, area, year)
        if amount is None:
            return None
        before = self.of_subject(indicator.of, area, year - 1)
        if before is None:
            return blind("previous_year_missing")
        if self.breaks.between(indicator.of, area, year - 1, year):
            return blind("break")
        factor = factor_between(before, amount)
        return factor if factor.blind else shifted(factor, 100, -100)

    def level(self, indicator, area, year):
        """What quantity `value` is about."""
        if indicator.measure == "growth":
            return self.rate(indicator, area, year)
        return self.of_subject(indicator.id, area, year)

    def change(self, indicator, area, since, year):
        now = self.of_subject(indicator.id, area, year)
        if now is None:
            return None
        before = self.of_subject(indicator.id, area, since)
        if before is None:
            return blind("previous_year_missing")
        if self.breaks.between(indicator.id, area, since, year):
            return blind("break")
        for part in (now, before):
            if part.blind:
                return part
        return minus(now, before)

    def total(self, indicator, area, since, year):
        """The sum over since+1 to year; across a break at least what one side comes to alone, if no value is below
        zero."""
        sides = self.breaks.sides(indicator.id, area, since, year)
        if len(sides) == 1:
            return self._total_of_one_series(indicator, area, since, year)
        sums = [self._total_of_one_series(indicator, area, *side) for side in sides]
        yearly = [self.of_subject(indicator.id, area, k) for k in range(since + 1, year + 1)]
        used = [known for known in sums if known]
        proved = [known for known in used if not known.blind and known.low is not None]
        if not proved or any(known.surely_negative for known in yearly if known):
            return blind("break")
        most = max(known.low for known in proved)
        is_open = any(known.low_open for known in proved if known.low == most)
        return with_used(Known(low=most, low_open=is_open), *used)

    def _total_of_one_series(self, indicator, area, since, year):
        """The sum over since+1 to year.

        Yearly values and totals of several years tile the years; of all ways the one that covers
        most years counts, of those the one with most yearly values. A flow is taken not to be
        negative unless a value is, so a year that is missing, or of which nothing (or only an upper
        end) is known, adds at least nothing: a row must never decide less than its absence would.
        """
        yearly = {k: self.of_subject(indicator.id, area, k) for k in range(since + 1, year + 1)}
        spans = [(a, b, known) for a, b, known in self.data.periods(indicator.id, area)
                 if since < a and b <= year]
        existing = [known for known in yearly.values() if known] + [known for *_, known in spans]
        if not existing:
            overlap = any(a <= year and b > since
                          for a, b, _ in self.data.periods(indicator.id, area))
            return blind("period_not_covering") if overlap else None
        covered, tiles = self._best_tiling(yearly, spans, since, year)
        negative = any(tile.surely_negative for tile in tiles)
        result = exactly(0)
        for tile in tiles:
            if tile.low is None and not negative:
                tile = replace(tile, low=Fraction(0))
            result = plus(result, tile)
        if covered < year - since:
            open_ended = Known() if negative else Known(low=Fraction(0))
            result = plus(result, open_ended)
        if not result.is_exact:  # a figure over exactly these years decides
            for a, b, known in spans:
                if (a, b) == (since + 1, year) and known.is_exact:
                    return known
        if result.low is None and result.high is None:
            result = blind(self._why_unknown(existing))
        return result

    def mean(self, indicator, area, since, year):
        """The mean over since+1 to year, of yearly values and figures over several years that do not
        overlap and leave no year out; else of a figure over exactly these years. Across a break of a flow alone
        anything is known, as of its total."""
        if len(self.breaks.sides(indicator.id, area, since, year)) > 1:
            if indicator.measure != "flow":
                return blind("break")
            total = self.total(indicator, area, since, year)
            return total if total.blind else shifted(total, Fraction(1, year - since), 0)
        years = range(since + 1, year + 1)
        yearly = {k: self.level(indicator, area, k) for k in years}
        spans = [(a, b, known) for a, b, known in self.data.periods(indicator.id, area)
                 if since < a and b <= year]
        pieces = [(k, k, known) for k, known in yearly.items() if known is not None] + spans
        tiles = (self._cover([piece for piece in pieces if not piece[2].blind], since, year)
                 or self._cover(pieces, since, year))
        unusable = next((tile.blind for tile in tiles or [] if tile.blind), "")
        total = exactly(0)
        if tiles and not unusable:
            for tile in tiles:
                total = plus(total, tile)
        if not tiles or unusable or not total.is_exact:
            for a, b, known in spans:
                if (a, b) == (since + 1, year) and known.is_exact:
                    return shifted(known, Fraction(1, year - since), 0)
        if unusable:
            return blind(unusable)
        if tiles:
            return shifted(total, Fraction(1, year - since), 0)
        covering = self.data.periods(indicator.id, area)
        said = [yearly[k] is not None or any(a <= k <= b for a, b, _ in covering) for k in years]
        if not any(said):
            return None
        return blind("period_not_covering" if all(said) else "not_reported")

    @staticmethod
    def _cover(pieces, since, year):
        """What pieces say that together are the years without a gap, single years where there are
        some; nothing if none do."""
        best = {since: []}
        for k in range(since + 1, year + 1):
            reached = [best[a - 1] + [known] for a, b, known in pieces if b == k and a - 1 in best]
            if reached:
                best[k] = max(reached, key=len)
        return best.get(year)

    @staticmethod
    def _best_tiling(yearly, spans, since, year):
        """(years covered, the values) of the best tiling, from the first year on."""
        best = {since: (0, 0, [])}  # year -> (covered, yearly values among them, tiles)
        for k in range(since + 1, year + 1):
            covered, single, tiles = best[k - 1]
            options = [(covered, single, tiles)]
            if yearly[k] is not None and not yearly[k].blind:
                options.append((covered + 1, single + 1, [*tiles, yearly[k]]))
            for a, b, known in spans:
                if b == k and not known.blind:
                    covered, single, tiles = best[a - 1]
                    options.append((covered + b - a + 1, single, [*tiles, known]))
            best[k] = max(options, key=lambda option: option[:2])
        return best[year][0], best[year][2]

    @staticmethod
    def _why_unknown(existing):
        return next((known.blind for known in existing if known.blind), "bound_insufficient")

    def total_reason(self, indicator, area, since, year):
        """Why a total that is an interval does not decide."""
        if len(self.breaks.sides(indicator.id, area, since, year)) > 1:
            return "break"
        existing = [self.of_subject(indicator.id, area, k) for k in range(since + 1, year + 1)]
        return self._why_unknown([known for known in existing if known])


def factor_between(before, after):
    """after / before: what an amount grew to. No growth from a base that is not above zero; what
    it grew to may be anything."""
    if before.surely_not_positive:
        return blind("zero_base")
    for part in (before, after):
        if part.blind:
            return part
    if not before.surely_positive:
        return blind("bound_insufficient")
    return quotient(after, before)
