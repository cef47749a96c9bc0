# SPDX-License-Identifier: MIT
"""How a value may be written in a cell: bounds, estimates, states and missing figures."""

import re
from fractions import Fraction

from oracle.model import decimal_text

ASCII = {"at_least": ">={}", "more_than": ">{}", "at_most": "<={}", "less_than": "<{}"}
WORDINGS = {
    "at_least": (">={}", "突破{}", "达{}", "{}以上"),
    "more_than": (">{}", "超{}", "超过{}", "逾{}", "{}余", "{}多"),
    "at_most": ("<={}", "{}以内", "{}以下"),
    "less_than": ("<{}", "不足{}", "近{}", "未满{}"),
    "estimate": ("约{}", "{}左右"),
    "done": ("done", "完成"),
    "not_done": ("not_done", "未完成"),
    "share_done": ("{}%",),
    "missing": ("", "—", "-", "NA", "..", ":"),
}


def with_noughts(rng, text):
    """3.9 as 3.90 or 3.900: more digits, which say that it is known to these."""
    return text + ("" if "." in text else ".") + rng.choice(["0", "00"])


def scientific(rng, text):
    """1500 as 1.5E+3 or 1.50E+3: the last digit stands for a hundred, or for ten."""
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, behind = digits.partition(".")
    kept = (whole + behind).lstrip("0").rstrip("0")
    if not kept or len(kept) > 30:
        return text
    first = len(whole) - 1 if whole.strip("0") else -(len(behind) - len(behind.lstrip("0")) + 1)
    kept += rng.choice(["", "0"])
    mantissa = kept[0] + ("." + kept[1:] if kept[1:] else "")
    return f"{sign}{mantissa}E{first:+d}"


def half_unit(text):
    """Half of what the last digit of a number stands for."""
    number = re.search(r"-?[\d,]+(?:\.(\d+))?(?:[eE]([-+]?\d+))?", text)
    places = len(number[1] or "") - int(number[2] or 0)
    return Fraction(1, 2) / Fraction(10) ** places


def worded(rng, kind, number):
    """The text of a cell."""
    text = "" if number is None else decimal_text(number)
    if kind == "exact":
        grouped = number.denominator == 1 and abs(number) >= 1000 and rng.random() < 0.1
        if grouped:
            return f"{number.numerator:,}"
        if rng.random() < 0.1:
            return scientific(rng, text)
        return with_noughts(rng, text) if rng.random() < 0.3 else text
    if number is not None and number < 0 and kind in ASCII:
        return ASCII[kind].format(text)
    choice = [w for w in WORDINGS[kind]
              if number is None or number.denominator == 1 or w not in ("{}余", "{}多")]
    return rng.choice(choice).format(text)
