# SPDX-License-Identifier: MIT
"""Which targets an area is asked, as the design lays it down; and the areas that a plan speaks of."""

from dataclasses import replace

WHOLE = ""
# Worst first over areas: what nothing is asked of now stands behind all else.
AREAS_WORST_FIRST = ("missed", "behind", "undetermined", "no_data", "on_track", "met_early", "met", "not_due",
                     "no_target")
RATES = ("average_growth", "multiple", "cumulative_growth", "cumulative_fall")


def areas_of(plan, rows):
    """Of the plan's targets and of the data; never the whole."""
    named = [target.area for item in plan.indicators for target in item.targets]
    return sorted({*named, *(row.area for row in rows)} - {WHOLE})


def is_asked_of_areas(indicator, target):
    """Of growth, a share or a ratio all but totals and changes; of a stock or flow its growth."""
    if indicator.measure in ("growth", "share", "ratio"):
        return target.quantity not in ("total", "change")
    return indicator.measure in ("stock", "flow") and target.quantity in RATES


def asked_in(indicator, targets, area):
    """Track by track: an area's own, none where only other areas have one, the whole's else, which then
    is held against the area's figures."""
    taken = {(target.quantity, target.since) for target in targets if target.area != WHOLE}
    asked = []
    for target in targets:
        if target.area == area:
            asked.append(target)
        elif target.area == WHOLE and (target.quantity, target.since) not in taken \
                and is_asked_of_areas(indicator, target):
            asked.append(replace(target, area=area))
    return asked


def held_to(targets, asked, status, year):
    """`own` or `whole`; None of what nothing is asked of."""
    if status == "no_target":
        return None
    own = any(target in targets and target.year >= year for target in asked)
    return "own" if own else "whole"
