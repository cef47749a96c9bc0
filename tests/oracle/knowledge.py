# SPDX-License-Identifier: MIT
"""What is known of a number: the interval it lies in, or only that it exists."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Optional



@dataclass(frozen=True)
class Known:
    """An interval; an end that is None is not known. With `blind` (a reason) nothing is known."""

    low: Optional[Fraction] = None
    high: Optional[Fraction] = None
    low_open: bool = False
    high_open: bool = False
    blind: str = ""
    preliminary: bool = False  # an observation it was made of is preliminary

    @property
    def is_exact(self):
        return not self.blind and self.low is not None and self.low == self.high

    @property
    def surely_positive(self):
        return not self.blind and self.low is not None and (
            self.low > 0 or (self.low == 0 and self.low_open))

    @property
    def surely_not_positive(self):
        return not self.blind and self.high is not None and self.high <= 0

    @property
    def surely_negative(self):
        return not self.blind and self.high is not None and (
            self.high < 0 or (self.high == 0 and self.high_open))


def exactly(value):
    value = Fraction(value)
    return Known(value, value)


def blind(reason):
    return Known(blind=reason)


def with_used(known, *used):
    """`known`, marked preliminary if anything used for it is."""
    return replace(known, preliminary=known.preliminary or any(k.preliminary for k in used))


def plus(left, right):
    low = None if left.low is None or right.low is None else left.low + right.low
    high = None if left.high is None or right.high is None else left.high + right.high
    return Known(low, high, left.low_open or right.low_open, left.high_open or right.high_open,
                 preliminary=left.preliminary or right.preliminary)


def minus(left, right):
    negated = Known(None if right.high is None else -right.high,
                    None if right.low is None else -right.low, right.high_open, right.low_open,
                    preliminary=right.preliminary)
    return plus(left, negated)


def shifted(known, factor, offset):
    """known * factor + offset, for a positive factor."""
    low = None if known.low is None else known.low * factor + offset
    high = None if known.high is None else known.high * factor + offset
    return replace(known, low=low, high=high)


def times(left, right):
    """The product; `right` is never below zero and has a lower end."""
    preliminary = left.preliminary or right.preliminary
    if right.is_exact and right.low == 0:
        return replace(exactly(0), preliminary=preliminary)
    low, low_open = None, False
    if left.low is not None and left.low >= 0:
        low = left.low * right.low
        attained = (left.low == 0 and not left.low_open) or (right.low == 0 and not right.low_open)
        low_open = (left.low_open or right.low_open) and not attained
    elif left.low is not None and right.high is not None:
        low, low_open = left.low * right.high, left.low_open or right.high_open
    high, high_open = None, False
    if left.high is not None and left.high > 0 and right.high is not None:
        high, high_open = left.high * right.high, left.high_open or right.high_open
    elif left.high is not None and left.high == 0:
        high, high_open = left.high, left.high_open
    elif left.high is not None and left.high < 0:
        high = left.high * right.low
        high_open = right.low_open or (left.high_open and right.low != 0)
    return Known(low, high, low_open, high_open, preliminary=preliminary)


def quotient(top, bottom):
    """top / bottom for a bottom that is surely positive."""
    low = Fraction(0) if bottom.high is None else 1 / bottom.high
    low_open = bottom.high is None or bottom.high_open
    high = None if bottom.low == 0 else 1 / bottom.low
    return times(top, Known(low, high, low_open, bottom.low_open, preliminary=bottom.preliminary))


def not_below_zero(known):
    """A factor of growth cannot be below zero: where the lower end is not known, it is zero."""
    if known.low is None or known.low < 0:
        return replace(known, low=Fraction(0), low_open=False)
    return known


def power(known, exponent):
    """known ** exponent with its sign kept: what is below zero stays below what is not."""
    def raised(end):
        return None if end is None else (1 if end >= 0 else -1) * abs(end)**exponent
    return replace(known, low=raised(known.low), high=raised(known.high))


def decided(known, comparison, bound, upper=None):
    """True, False, or None where the interval holds numbers on both sides."""
    if known.blind:
        return None
    low, high = known.low, known.high
    if comparison == "at_least":
        if low is not None and low >= bound:
            return True
        below = high is not None and (high < bound or (high == bound and known.high_open))
        return False if below else None
    if comparison == "less_than":
        at_least = decided(known, "at_least", bound)
        return None if at_least is None else not at_least
    if comparison == "at_most":
        if high is not None and high <= bound:
            return True
        above = low is not None and (low > bound or (low == bound and known.low_open))
        return False if above else None
    if comparison == "more_than":
        at_most = decided(known, "at_most", bound)
        return None if at_most is None else not at_most
    if comparison == "about":
        return decided(known, "between", bound - upper, bound + upper)
    ends = (decided(known, "at_least", bound), decided(known, "at_most", upper))
    if False in ends:
        return False
    return True if ends == (True, True) else None
