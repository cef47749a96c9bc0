# SPDX-License-Identifier: MIT
"""Statuses and reasons of indicators and targets, as the design lays them down.

Where the rules leave several reasons possible (two tracks, equally bad), a verdict lists them all.
"""

from dataclasses import dataclass, replace

from oracle.areas import AREAS_WORST_FIRST, WHOLE, asked_in, held_to
from oracle.growth import factor, in_step
from oracle.knowledge import blind, decided, exactly, minus, shifted, with_used
from oracle.model import Indicator
from oracle.paths import DOWN, UP, base_of, segment_at
from oracle.values import Values

STATUSES = ("met", "missed", "met_early", "on_track", "behind", "undetermined", "no_data",
            "no_target", "not_due")
# Why a value may not decide; of several the program names one.
OPEN_REASONS = {"bound_insufficient", "other_definition", "period_not_covering", "break"}
TURNED = {"at_least": "at_most", "at_most": "at_least", "more_than": "less_than",
          "less_than": "more_than"}
# Of several tracks the worst decides.
WORST_FIRST = ("behind", "undetermined", "no_data", "on_track", "met_early", "not_due")


@dataclass(frozen=True)
class Verdict:
    status: str
    reasons: tuple = ("",)

    def allows(self, status, reason):
        if status != self.status:
            return False
        # Where a value is unusable and another only a bound, either keeps the verdict open.
        if status == "undetermined" and reason in OPEN_REASONS and OPEN_REASONS & set(self.reasons):
            return True
        return reason in self.reasons

    def __str__(self):
        return f"{self.status} ({' or '.join(reason or 'no reason' for reason in self.reasons)})"


def as_multiple(indicator, target):
    """Cumulative growth of b per cent is a multiple of 1 + b/100, a fall of b per cent one of
    1 - b/100, of which less is better. Of a level the path is the level's, a straight line."""
    if not target.quantity.startswith("cumulative"):
        return target
    sign = 1 if target.quantity == "cumulative_growth" else -1
    bound, upper, comparison = 1 + sign * target.bound / 100, target.upper, target.comparison
    if comparison == "between":
        upper = 1 + sign * upper / 100
        bound, upper = min(bound, upper), max(bound, upper)
    elif comparison == "about":
        upper = upper / 100
    if sign < 0:
        comparison = TURNED.get(comparison, comparison)
    return replace(target, quantity="multiple", bound=bound, upper=upper, comparison=comparison,
                   straight=indicator.measure != "growth")


def is_path_change(target):
    """A change since a base; one on the year before stands alone."""
    return target.quantity == "change" and not target.every and target.since < target.year - 1


def is_direction(target):
    """A change of at least, or at most, nothing: no way to go, only which way."""
    return target.quantity == "change" and target.bound == 0 and target.comparison in UP + DOWN


def plain(status, known):
    return Verdict(status, ("preliminary" if known.preliminary else "",))


def worst(verdicts, order):
    status = min((verdict.status for verdict in verdicts), key=order.index)
    reasons = [r for v in verdicts if v.status == status for r in v.reasons]
    return Verdict(status, tuple(dict.fromkeys(reasons)))


class Judge:
    as_multiple = staticmethod(as_multiple)

    def __init__(self, plan, data):
        self.plan = plan
        self.data = data
        self.values = Values(plan, data)

    # --- an indicator in a year ---

    def indicator(self, indicator, year):
        """The whole; where all targets are areas', the worst over these."""
        targets = self.plan.targets_of(indicator)
        areas = dict.fromkeys(target.area for target in targets)
        if WHOLE in areas or not areas:
            return self.standing(indicator, [t for t in targets if t.area == WHOLE], year, WHOLE)
        own = [self.standing(indicator, [t for t in targets if t.area == area], year, area) for area in areas]
        return worst(own, AREAS_WORST_FIRST)

    def in_area(self, indicator, year, area):
        """An area's standing, and whose targets it was held to."""
        targets = self.plan.targets_of(indicator)
        asked = asked_in(indicator, targets, area)
        verdict = self.standing(indicator, asked, year, area) if asked else Verdict("no_target")
        return verdict, held_to(targets, asked, verdict.status, year)

    def standing(self, indicator, targets, year, area):
        """By targets that are all of one area."""
        due = [target for target in targets if target.year == year]
        if due:
            return self._all_due([self.due(indicator, target, year) for target in due])
        if year in indicator.no_target:
            return Verdict("no_target")
        if not any(target.year >= year for target in targets):
            return Verdict("no_target", ("expired",) if targets else ("",))
        if indicator.measure == "state":
            return self._state_not_due(indicator, year, area)
        # Only tracks with something still to come count; one that is over was judged in its time.
        tracks = [self.track(indicator, track, year) for track in self.tracks(indicator, targets)
                  if any(target.year > year for target in track)]
        tracks += [self._relative(indicator, target, year) for target in targets
                   if target.relative and target.year > year]
        return worst(tracks, WORST_FIRST) if tracks else Verdict("not_due")

    def last_due(self, indicator, year):
        """(year, status) of what the row of an expired indicator had last; (None, None) of any other."""
        if "expired" not in self.indicator(indicator, year).reasons:
            return None, None
        targets = self.plan.targets_of(indicator)
        whole = [target for target in targets if target.area == WHOLE]
        last = max(target.year for target in whole or targets)
        of_last = [target for target in whole or targets if target.year == last]
        by_area = {target.area: [] for target in of_last}
        for target in of_last:
            by_area[target.area].append(self.due(indicator, target, year))
        return last, worst([self._all_due(verdicts) for verdicts in by_area.values()], AREAS_WORST_FIRST).status

    @staticmethod
    def _all_due(verdicts):
        """Any missed, missed; all met, met; none has data, no_data; otherwise undetermined."""
        statuses = {verdict.status for verdict in verdicts}
        if "missed" not in statuses and statuses == {"met", "no_data"}:
            return Verdict("undetermined", worst(verdicts, ("no_data", "met")).reasons)
        return worst(verdicts, ("missed", "undetermined", "no_data", "met"))

    # --- a row of the table of targets ---

    def target(self, indicator, target, year):
        """Due: judged in its own year's data; later: how its track stands in the year asked for."""
        if target.year <= year:
            return self.due(indicator, target, year)
        if indicator.measure == "state" and not target.authority:
            return self._state_not_due(indicator, year, target.area)
        if target.relative:
            return self._relative(indicator, target, year)
        tracks = self.tracks(indicator, self.plan.targets_of(indicator))
        track = next((track for track in tracks if target in track), None)
        return self.track(indicator, track, year) if track else Verdict("not_due")

    def due(self, indicator, target, asked_year):
        year = target.year
        if indicator.measure == "state":
            return self._state_due(indicator, target, asked_year)
        target = as_multiple(indicator, target)
        known = self._asked(indicator, target, year)
        if known is None:
            return self._no_data(indicator, year, asked_year)
        met = self._fulfils(known, indicator, target, year)
        if met is None:
            return Verdict("undetermined", (self._why(known, indicator, target, year),))
        return plain("met" if met else "missed", known)

    def known(self, indicator, quantity, since, area, year):
        if quantity == "value":
            return self.values.level(indicator, area, year)
        if quantity == "change":
            return self.values.change(indicator, area, since, year)
        if quantity == "total":
            return self.values.total(indicator, area, since, year)
        if quantity == "average":
            return self.values.mean(indicator, area, since, year)
        return factor(self.values, indicator, area, since, year)

    def _asked(self, indicator, target, year):
        """What the target is about: the quantity, or how far it is past the other's. Of average
        growth the factors stand for the rates, so that one more than the other is 1 or above."""
        own = self.known(indicator, target.quantity, target.since, target.area, year)
        if own is None or not target.relative:
            return own
        series = Indicator(indicator.relative_to, indicator.measure)
        other = self.known(series, target.quantity, target.since, target.area, year)
        if other is None:
            return blind("not_reported")
        for part in (own, other):
            if part.blind:
                return part
        past = minus(own, other)
        return shifted(past, 1, 1) if target.quantity == "average_growth" else past

    def _relative(self, indicator, target, year):
        """Before its year: each year for itself, never early."""
        if target.quantity == "change" and target.since == target.year - 1:
            target = replace(target, since=year - 1, year=year)
        if target.quantity != "value" and year <= target.since:
            return Verdict("not_due")
        known = None
        if self._observed(indicator, target, year):
            known = self._asked(indicator, target, year)
        if known is None:
            return self._no_data(indicator, year, year)
        holds = self._fulfils(known, indicator, target, year)
        if holds is None:
            return Verdict("undetermined", (self._why(known, indicator, target, year),))
        return plain("on_track" if holds else "behind", known)

    def _fulfils(self, known, indicator, target, year):
        """Whether the year's figure, or its difference from the other's, is what the target asks for; average
        rates in step lie within so many percentage points of one another."""
        if not (target.relative and target.quantity == "average_growth" and target.comparison == "about"):
            return self._holds(known, target, target.year)
        series = Indicator(indicator.relative_to, indicator.measure)
        pair = [self.known(item, "average_growth", target.since, target.area, year) for item in (indicator, series)]
        return None if None in pair else in_step(*pair, year - target.since, target.upper)

    @staticmethod
    def _holds(known, target, year):
        """Whether what is known reaches the bound; an average rate is compared as a power."""
        bound, upper = target.bound, target.upper
        comparison = target.comparison
        if target.quantity != "average_growth":
            return decided(known, comparison, bound, upper)
        if comparison == "about":
            comparison, bound, upper = "between", bound - upper, bound + upper
        steps = year - target.since
        return decided(known, comparison, (1 + bound / 100) ** steps,
                       None if upper is None else (1 + upper / 100) ** steps)

    def _why(self, known, indicator, target, year):
        if known.blind == "previous_year_missing" and is_path_change(target):
            return "no_baseline"
        if known.blind:
            return known.blind
        if target.quantity == "total":
            return self.values.total_reason(indicator, target.area, target.since, year)
        return "bound_insufficient"

    def _no_data(self, indicator, year, asked_year):
        """A figure cannot exist before its month; the day asked about is 31 December."""
        months = indicator.after_months or 0
        late = 12 * year + months > 12 * asked_year
        return Verdict("no_data", ("not_published" if late else "not_reported",))

    def years(self, indicator, target, year):
        """Of a yearly target (due, met, missed, unknown), each year by itself; of any other four times None."""
        if not target.every:
            return (None,) * 4
        own = [other for other in self.plan.targets_of(indicator)
               if other.every and replace(other, year=0, since=0) == replace(target, year=0, since=0)]
        statuses = [self.due(indicator, other, year).status for other in own if other.year <= year]
        met, missed = statuses.count("met"), statuses.count("missed")
        return len(statuses), met, missed, len(statuses) - met - missed

    # --- tracks ---

    @staticmethod
    def tracks(indicator, targets):
        """Targets by quantity, base year and area; a change on the year before, a yearly target and
        one of a later document make none."""
        tracks = {}
        for target in targets:
            stands_alone = target.quantity == "change" and not is_path_change(target)
            if not (target.authority or target.every or stands_alone or target.relative
                    or indicator.measure == "state"):
                key = (target.quantity, target.since, target.area)
                tracks.setdefault(key, []).append(target)
        return list(tracks.values())

    def track(self, indicator, targets, year):
        targets = [as_multiple(indicator, target) for target in targets]
        first = targets[0]
        if year <= first.since:
            return Verdict("not_due")  # nothing can have grown or been summed yet
        if first.quantity == "average":
            return self._mean_so_far(indicator, targets, year)
        base = base_of(self.plan, self.values, indicator, targets)
        kept = self.kept(base, targets, year)
        segment = None if kept else segment_at(self.plan, self.values, indicator, targets, year)
        known = None
        if self._observed(indicator, first, year):
            known = self.known(indicator, first.quantity, first.since, first.area, year)
        if known is None:
            awaited = segment or (kept and not is_direction(kept))
            return self._no_data(indicator, year, year) if awaited else Verdict("not_due")
        final = next(target for target in targets if target.year == targets[-1].year)
        start_meets = self._base_meets(base, final) or is_direction(final)
        if not start_meets and self._final_reached(targets, known):
            return plain("met_early", known)
        if kept:
            holds = self._holds(known, kept, kept.year)
            if holds is None:
                return Verdict("undetermined", (self._why(known, indicator, first, year),))
            return plain("on_track" if holds else "behind", known)
        if segment is None:
            return Verdict("not_due")
        # The path of a level starts from the base: one of another series says nothing of it.
        if first.quantity == "value" and base and self.values.breaks.between(
                indicator.id, first.area, base.year, year):
            return Verdict("undetermined", ("break",))
        better = segment.better(known)
        if better is None:
            return Verdict("undetermined", (self._why(known, indicator, first, year),))
        return plain("on_track" if better else "behind", with_used(known, segment.used))

    def _mean_so_far(self, indicator, targets, year):
        """A mean is asked for all along: held against the next target's bound, never early."""
        ahead = next(target for target in targets if target.year >= year)
        known = None
        if self._observed(indicator, ahead, year):
            known = self.known(indicator, "average", ahead.since, ahead.area, year)
        if known is None:
            return self._no_data(indicator, year, year)
        holds = self._holds(known, ahead, year)
        if holds is None:
            return Verdict("undetermined", (self._why(known, indicator, ahead, year),))
        return plain("on_track" if holds else "behind", known)

    def _base_meets(self, base, target):
        """Whether nothing has to happen for the target to be met."""
        if base is None or base.year >= target.year:
            return False
        return self._holds(exactly(base.value), target, target.year) is True

    def kept(self, base, targets, year):
        """The next target, where the base meets it and each one before it already; else None."""
        if base is None or base.year >= year or targets[0].quantity not in ("value", "change"):
            return None
        later = [target for target in targets if target.year > base.year]
        ahead = next((target for target in later if target.year >= year), None)
        if ahead is None:
            return None
        until = later[:later.index(ahead) + 1]
        keeps = all(self._base_meets(base, target) or is_direction(target) for target in until)
        return ahead if keeps else None

    def _observed(self, indicator, target, year):
        """Whether anything was observed of the year itself."""
        ending = any(last == year for _, last, _ in self.data.periods(indicator.id, target.area))
        if target.quantity == "value" or indicator.measure != "growth":
            value = self.values.level(indicator, target.area, year)
            return value is not None or (target.quantity in ("total", "average") and ending)
        amount = self.values.of_subject(indicator.of, target.area, year) if indicator.of else None
        rate = self.data.year(indicator.id, target.area, year)
        return ending or rate is not None or amount is not None

    def _final_reached(self, targets, known):
        """Whether all that the final year demands is reached; a range only by a level inside it."""
        final = [target for target in targets if target.year == targets[-1].year]
        if final[0].quantity != "value":
            if any(t.comparison not in UP + DOWN for t in final):
                return False
        # An average rate over all the years to the final one is a level: its power then.
        return all(self._holds(known, target, target.year) is True for target in final)

    # --- states ---

    def _state_due(self, indicator, target, asked_year):
        row = self.data.row(indicator.id, target.area, target.year)
        if row is None:
            return self._no_data(indicator, target.year, asked_year)
        if row.status in ("break", "other_definition"):
            return Verdict("undetermined", ("other_definition",))
        reason = "preliminary" if row.status == "preliminary" else ""
        return Verdict("met" if row.kind == "done" else "missed", (reason,))

    def _state_not_due(self, indicator, year, area=""):
        row = self.data.row(indicator.id, area, year)
        if row is None or row.kind != "done" or row.status in ("break", "other_definition"):
            return Verdict("not_due")
        return Verdict("met_early", ("preliminary" if row.status == "preliminary" else "",))
