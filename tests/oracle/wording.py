# SPDX-License-Identifier: MIT
"""How a value may be written in a cell: bounds, estimates, states and missing figures."""

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


def worded(rng, kind, number):
    """The text of a cell."""
    text = "" if number is None else decimal_text(number)
    if kind == "exact":
        grouped = number.denominator == 1 and abs(number) >= 1000 and rng.random() < 0.1
        return f"{number.numerator:,}" if grouped else text
    if number is not None and number < 0 and kind in ASCII:
        return ASCII[kind].format(text)
    choice = [w for w in WORDINGS[kind]
              if number is None or number.denominator == 1 or w not in ("{}余", "{}多")]
    return rng.choice(choice).format(text)
