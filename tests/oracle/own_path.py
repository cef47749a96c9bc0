# SPDX-License-Identifier: MIT
"""Whether the plan's own path is kept to in a year, whatever target the year is judged by."""

from oracle.areas import AREAS_WORST_FIRST, WHOLE
from oracle.paths import base_of, segment_at

DUE_WORST_FIRST = ("missed", "undetermined", "no_data", "met")
AHEAD_WORST_FIRST = ("behind", "undetermined", "no_data", "on_track", "met_early", "not_due")


def path_met(judge, indicator, year):
    """On track True, behind False. Else by the path of the deciding target's own track (of a yearly one, of
    the plan's track of its quantity) where it stands at a value that year; None where it does not."""
    targets = judge.plan.targets_of(indicator)
    status = judge.indicator(indicator, year).status
    if status in ("on_track", "behind"):
        return status == "on_track"
    area = _deciding_area(judge, indicator, targets, year)
    if status == "no_target" or area is None:
        return None
    own = [target for target in targets if target.area == area]
    deciding = _deciding(judge, indicator, own, year)
    track = _shown_track(judge, indicator, own, deciding, year)
    if track is None or not _has_path(judge, indicator, track, year):
        return None
    if deciding.year == year and deciding in track:
        return {"met": True, "missed": False}.get(status)
    return {"met_early": True, "on_track": True, "behind": False}.get(judge.track(indicator, track, year).status)


def _deciding_area(judge, indicator, targets, year):
    """The whole; of areas alone the one with the worst standing, None where several share it."""
    areas = list(dict.fromkeys(target.area for target in targets))
    if WHOLE in areas:
        return WHOLE
    standings = {area: judge.standing(indicator, [t for t in targets if t.area == area], year, area).status
                 for area in areas}
    worst = min(standings.values(), key=AREAS_WORST_FIRST.index, default=None)
    equal = [area for area, status in standings.items() if status == worst]
    return equal[0] if len(equal) == 1 else None


def _deciding(judge, indicator, targets, year):
    """Due in the year: the first with the worst status; else the first ahead with the worst."""
    due = [target for target in targets if target.year == year]
    ahead = [target for target in targets if target.year > year]
    order = DUE_WORST_FIRST if due else AHEAD_WORST_FIRST
    return min(due or ahead, key=lambda target: order.index(judge.target(indicator, target, year).status))


def _shown_track(judge, indicator, targets, deciding, year):
    """Its targets; None where the path would be of another quantity than the deciding target."""
    tracks = judge.tracks(indicator, targets)
    own = next((track for track in tracks if deciding in track), None)
    if own is not None or deciding.relative:
        return own
    left = [target for target in targets if target.year >= year and any(target in track for track in tracks)]
    alike = [t for t in left if (t.quantity, t.since) == (deciding.quantity, deciding.since)]
    if not left or (alike or left)[0].quantity != deciding.quantity:
        return None
    return next(track for track in tracks if (alike or left)[0] in track)


def _has_path(judge, indicator, track, year):
    track = [judge.as_multiple(indicator, target) for target in track]
    if year <= track[0].since:
        return False
    base = base_of(judge.plan, judge.values, indicator, track)
    return judge.kept(base, track, year) is None \
        and segment_at(judge.plan, judge.values, indicator, track, year) is not None
