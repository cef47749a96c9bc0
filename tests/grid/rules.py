# SPDX-License-Identifier: MIT
"""The verdict of a target in its own year where every figure is one plain number: a line of arithmetic in fractions.
None where this says nothing; uncertain figures, areas and breaks are what the oracle is for."""

from fractions import Fraction

from grid.figures import FIGURES

PLAIN = ("rising", "falling to nothing", "nothing at all", "nothing between", "below nothing", "from nothing",
         "from below nothing", "to below nothing", "all is lost", "more than all", "tiny", "from tiny to huge",
         "from huge to tiny", "huge below nothing")
YEAR = 2025
UNDETERMINED = "undetermined"


def plain_figures(cell):
    """Years to numbers; the base is what the plan prints, else what is reported of its year."""
    figures = FIGURES[cell.figures]
    values = {int(year): Fraction(text) for year, text in figures.cells.items()}
    if figures.baseline is not None and cell.form.shape != "without a base":
        values[2020] = Fraction(figures.baseline)
    return values


def is_within(form, value):
    bound = Fraction(form.bound)
    low, high = form.ends()
    if form.comparison == "more_than":
        return value > bound
    if form.comparison == "less_than":
        return value < bound
    return (low is None or value >= low) and (high is None or value <= high)


def is_within_power(form, factor, steps):
    """An average rate against the bound, both as what they lead to: no root decides."""
    bound = Fraction(form.bound)
    low, high = form.ends()

    def leads_to(rate):
        return None if rate is None else (1 + rate / 100) ** steps

    if form.comparison == "more_than":
        return factor > leads_to(bound)
    if form.comparison == "less_than":
        return factor < leads_to(bound)
    return (low is None or factor >= leads_to(low)) and (high is None or factor <= leads_to(high))


def turned_by_base(form, values):
    """`about` a level from a base that the plan prints outside the tolerance: its bad side alone counts."""
    low, high = form.ends()
    if values[2020] < low:
        return low, None
    return (None, high) if values[2020] > high else (low, high)


def of_about_level(form, values, printed):
    low, high = turned_by_base(form, values) if printed else form.ends()
    value = values[YEAR]
    return (low is None or value >= low) and (high is None or value <= high)


def of_rates(form, values, since):
    rates = [values.get(year) for year in range(since + 1, YEAR + 1)]
    # What falls by more than all has no rate, and leaves no base.
    if any(rate is None for rate in rates) or form.measure != "growth" or min(rates) < -100:
        return None
    factor = Fraction(1)
    for rate in rates:
        factor *= 1 + rate / 100
    return of_factor(form, factor, since)


def of_factor(form, factor, since):
    if form.quantity == "average_growth":
        return is_within_power(form, factor, YEAR - since)
    if form.quantity == "multiple":
        return is_within(form, factor)
    change = (factor - 1) * 100
    return is_within(form, change if form.quantity == "cumulative_growth" else -change)


def verdict(cell):
    form = cell.form
    levels = ("stock", "flow", "share", "ratio")
    if form.shape not in ("alone", "since 2021", "without a base") or cell.figures not in PLAIN:
        return None
    if form.measure not in (*levels, "growth"):
        return None
    values = plain_figures(cell)
    since = 2021 if form.shape == "since 2021" else 2020
    if YEAR not in values:
        return None
    if form.quantity == "value":
        has_base = form.shape != "without a base" and FIGURES[cell.figures].baseline is not None
        printed = form.measure in levels and has_base
        met = of_about_level(form, values, printed) if form.comparison == "about" else is_within(form, values[YEAR])
        return "met" if met else "missed"
    met = of_years(form, values, since)
    return met if met in (None, UNDETERMINED) else "met" if met else "missed"


def of_years(form, values, since):
    if form.quantity in ("total", "average"):
        years = range(since + 1, YEAR + 1)
        if form.measure not in ("flow", "share") or any(year not in values for year in years):
            return None
        total = sum(values[year] for year in years)
        return is_within(form, total if form.quantity == "total" else total / len(years))
    if form.measure == "growth":
        return None if form.quantity == "change" else of_rates(form, values, since)
    if since not in values:
        return UNDETERMINED
    if form.quantity == "change":
        return is_within(form, values[YEAR] - values[since])
    # Nothing grows from nothing, or from below it.
    if values[since] <= 0:
        return UNDETERMINED
    return of_factor(form, values[YEAR] / values[since], since)
