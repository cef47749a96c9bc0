# SPDX-License-Identifier: MIT
"""Numbers that hurt: exactly on a threshold, and one smallest step beside it."""

from fractions import Fraction

from oracle.model import fits, is_decimal, places


def decimal(rng, low, high, most_places=2):
    """A random decimal of few places."""
    count = rng.randint(0, most_places)
    return Fraction(rng.randint(low * 10**count, high * 10**count), 10**count)


def rounded(value, count):
    """The next decimal of so many places at or below a fraction."""
    return Fraction(value * 10**count // 1, 10**count)


def root(value, exponent, count=18):
    """The exponent-th root of a positive fraction, cut to so many decimals."""
    scaled = value.numerator * 10 ** (count * exponent) // value.denominator
    guess = 1 << (scaled.bit_length() // exponent + 1)
    while guess**exponent > scaled:  # Newton's steps fall to the root and stop there
        guess = ((exponent - 1) * guess + scaled // guess ** (exponent - 1)) // exponent
    return Fraction(guess, 10**count)


def near(rng, value, usual_places=0):
    """A decimal at a threshold, or the smallest step of its last place to either side of it."""
    if is_decimal(value) and places(value) <= 26 and fits(value):
        step = Fraction(1, 10 ** max(places(value), usual_places, rng.choice([0, 0, 0, 3, 9])))
        chosen = value + rng.choice([0, 0, 0, step, -step])
        return chosen if fits(chosen) else value
    count = rng.choice([usual_places + 1, 8, 16])
    chosen = rounded(value, count) + rng.choice([0, Fraction(1, 10**count)])
    return chosen if fits(chosen) else rounded(value, 2)
