# SPDX-License-Identifier: MIT
"""The factor by which something grew from one year to a later one."""

from fractions import Fraction

from oracle.knowledge import blind, not_below_zero, power, shifted, times
from oracle.numbers import root
from oracle.values import factor_between


def factor(values, indicator, area, since, year):
    """What is known of V_year / V_since; None without data."""
    if indicator.measure == "growth":
        return _factor_of_rates(values, indicator, area, since, year)
    after = values.of_subject(indicator.id, area, year)
    if after is None:
        return None
    before = values.of_subject(indicator.id, area, since)
    if before is None:
        return blind("no_baseline")
    if values.breaks.between(indicator.id, area, since, year):
        return blind("break")
    return factor_between(before, after)


def _one_year(rate):
    """1 + g/100; a rate below -100 per cent is none."""
    if rate.blind:
        return rate
    step = shifted(rate, 1, 100)
    if step.surely_negative:
        return blind("zero_base")
    return not_below_zero(shifted(rate, Fraction(1, 100), 1))


def _in_steps(step, steps):
    return step if step.blind else power(step, steps)


def _product(pieces):
    known_zero_base = [piece for piece in pieces if piece.blind == "zero_base"]
    unknown = known_zero_base or [piece for piece in pieces if piece.blind]
    if unknown:
        return unknown[0]
    result = pieces[0]
    for piece in pieces[1:]:
        if result.surely_negative:
            return blind("zero_base")  # nothing grows on from below zero
        above = result.low is not None and result.low >= 0
        result = times(piece, result) if above else times(result, piece)
    return result


def _factor_of_rates(values, indicator, area, since, year):
    """In this order: all yearly rates; a rate over exactly these years; the amounts of both ends;
    any chain of such pieces. The printed baseline of a growth rate is never a step."""
    steps = range(since + 1, year + 1)
    observed = {k: values.data.year(indicator.id, area, k) for k in steps}
    rates = {k: _one_year(rate) for k, rate in observed.items() if rate is not None}
    spans = [(a, b, _in_steps(_one_year(known), steps_of))
             for a, b, known, steps_of in values.data.rates_over_years(indicator.id, area)]
    amounts = {}
    if indicator.of:
        found = {k: values.of_subject(indicator.of, area, k) for k in range(since, year + 1)}
        amounts = {k: known for k, known in found.items() if known is not None}
    if len(rates) == len(steps):
        return _product(list(rates.values()))
    for a, b, span in spans:
        if (a, b) == (since + 1, year):
            return span
    def amounts_between(start, end):
        """Rates chain across a break, amounts do not."""
        broken = values.breaks.between(indicator.of, area, start, end)
        return blind("break") if broken else factor_between(amounts[start], amounts[end])

    whole = amounts_between(since, year) if since in amounts and year in amounts else None
    if whole and whole.blind != "break":
        return whole
    edges = [(k - 1, k, rate) for k, rate in rates.items()]
    edges += [(a - 1, b, span) for a, b, span in spans if since < a and b <= year]
    edges += [(i, j, amounts_between(i, j)) for i in amounts for j in amounts if i < j]
    pieces = (_chain([edge for edge in edges if not edge[2].blind], since, year) or
              _chain([edge for edge in edges if edge[2].blind != "break"], since, year))
    if not pieces and whole:
        return whole
    pieces = pieces or _chain(edges, since, year)
    if pieces:
        return _product(pieces)
    if any(a <= year and b > since for a, b, _ in spans):
        return blind("period_not_covering")
    if edges or any(k > since for k in amounts):
        return blind("previous_year_missing")
    return None


def _chain(edges, since, year):
    """Pieces that lead from one year to the other, the fewest; nothing if none do."""
    best = {since: []}
    for k in range(since + 1, year + 1):
        reached = [best[a] + [known] for a, b, known in edges if b == k and a in best]
        if reached:
            best[k] = min(reached, key=len)
    return best.get(year, [])


def in_step(own, other, steps, tolerance):
    """Whether two average rates are within so many percentage points of one another; None where that is not
    known. Below zero no rate leads: what fell there is in step with nothing."""
    if own.blind or other.blind:
        return None
    if own.surely_negative or other.surely_negative:
        return False
    part = tolerance / 100
    if _surely_past(own, other, steps, part) or _surely_past(other, own, steps, part):
        return False
    return True if _never_past(own, other, steps, part) and _never_past(other, own, steps, part) else None


def _surely_past(more, less, steps, part):
    """Whether one rate is above the other by more than `part`, whatever they are."""
    if more.low is None or more.low < 0 or less.high is None:
        return False
    order = _order_of_roots(more.low, less.high, steps, part)
    return order > 0 or (order == 0 and (more.low_open or less.high_open))


def _never_past(more, less, steps, part):
    if more.high is None or less.low is None or less.low < 0:
        return False
    return _order_of_roots(more.high, less.low, steps, part) <= 0


def _order_of_roots(more, less, steps, part):
    """The sign of more^(1/steps) - less^(1/steps) - part, for factors not below zero. Two roots differ by a
    fraction that is not 0 only if both are fractions themselves, so that closer and closer ends tell the
    others apart."""
    if part == 0:
        return (more > less) - (more < less)
    exact = _exact_root(less, steps)
    if exact is not None:
        demanded = (exact + part) ** steps
        return (more > demanded) - (more < demanded)
    places = 12
    while True:
        below = root(less, steps, places)
        if more >= (below + Fraction(1, 10**places) + part) ** steps:
            return 1
        if more <= (below + part) ** steps:
            return -1
        places *= 2


def _exact_root(value, steps):
    """The root where it is a fraction; else None."""
    if value == 0:
        return Fraction(0)
    parts = [round(root(Fraction(part), steps)) for part in (value.numerator, value.denominator)]
    found = Fraction(*parts)
    return found if found**steps == value else None
