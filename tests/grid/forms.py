# SPDX-License-Identifier: MIT
"""Every measure, quantity, comparison and bound that a target can be written with, and which of them mean nothing."""

import dataclasses
import itertools
from fractions import Fraction

MEASURES = ("stock", "flow", "share", "ratio", "rank", "growth", "falls", "amounts", "computed", "net", "state")
QUANTITIES = ("value", "change", "total", "average", "average_growth", "multiple", "cumulative_growth",
              "cumulative_fall")
COMPARISONS = ("at_least", "more_than", "at_most", "less_than", "between", "about", "about_up", "about_down", "up_to")
BOUNDS = ("0", "1", "2.5", "15", "100", "-1", "-50", "-100", "-150", "0.000000000000000000000000000001",
          "1000000000000000000000000000000", "12345678901234567890.123456789012345678")
# How the target stands among others of its indicator.
SHAPES = ("alone", "after another", "since 2021", "every year", "of an area", "relative", "without a base",
          "by a later document", "after the period", "a century after",
          "a base of that year", "a base after it")
RATES = ("growth", "falls", "amounts")
MEANINGLESS = "plan-below-nothing"
NO_PLACE = "plan-place-before-first"


@dataclasses.dataclass(frozen=True)
class Form:
    measure: str
    quantity: str
    comparison: str
    bound: str
    shape: str

    @property
    def tolerance(self):
        return Fraction(1)

    def ends(self):
        """The lowest and the highest number that fulfil it; None: no end. An end may be open."""
        bound = Fraction(self.bound)
        return {"at_least": (bound, None), "more_than": (bound, None), "up_to": (bound, None), "at_most": (None, bound),
                "less_than": (None, bound), "between": (bound, bound + 3),
                "about": (bound - self.tolerance, bound + self.tolerance), "about_up": (bound - self.tolerance, None),
                "about_down": (None, bound + self.tolerance)}[self.comparison]


def exact_text(number):
    """A fraction that ends, as a decimal; all of these do within 60 places."""
    places = 60
    digits = str(abs(number.numerator) * 10 ** places // number.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 else text


def digits_of(text):
    return len(text.replace("-", "").replace(".", "").strip("0"))


def is_written(form):
    """Whether the file can say it: numbers have 38 digits, states one word, and not all goes with all."""
    ends = [exact_text(end) for end in form.ends() if end is not None]
    if any(digits_of(end) > 38 for end in ends):
        return False
    if form.measure == "state":
        return (form.quantity, form.comparison, form.bound) == ("value", "at_least", BOUNDS[0])
    if form.measure == "rank" and form.quantity != "value":
        return False
    if form.quantity == "total" and form.measure not in ("flow", "net"):
        return False
    if form.quantity == "average" and form.measure in RATES:
        return False
    if form.shape == "relative":
        relative = ("value", "change", "total", "average") if form.measure not in RATES else ("value", "change")
        return form.quantity in relative and form.measure in ("flow", *RATES)
    return True


def target_text(form, year, since=None, more=()):
    bound = Fraction(form.bound)
    if form.measure == "state":
        parts = ["is: done"]
    elif form.comparison == "between":
        parts = [f"between: [{form.bound}, {exact_text(bound + 3)}]"]
    elif form.comparison.startswith("about"):
        parts = [f"about: {form.bound}", f"tolerance: {exact_text(form.tolerance)}"]
        parts += [f"direction: {form.comparison[6:]}"] if form.comparison != "about" else []
    elif form.comparison == "up_to":
        parts = [f"at_least: {form.bound}", f"up_to: {exact_text(bound + 3)}"]
    else:
        parts = [f"{form.comparison}: {form.bound}"]
    parts += [f"quantity: {form.quantity}"] if form.quantity != "value" else []
    parts += [f"since: {since}"] if since and form.quantity != "value" else []
    return "{" + ", ".join([f"year: {year}", *parts, *more]) + "}"


def targets_text(form):
    since = 2020
    if form.shape == "after another":
        earlier = dataclasses.replace(form, bound=BOUNDS[(BOUNDS.index(form.bound) + 1) % 3])
        written = form if refusal(earlier) or not is_written(earlier) else earlier
        return ", ".join([target_text(written, 2023, since), target_text(form, 2025, since)])
    if form.shape == "every year":
        return target_text(form, "every")
    if form.shape == "of an area":
        return target_text(form, 2025, since, ["area: East"])
    if form.shape == "relative":
        return target_text(form, 2025, since, ["relative: true"])
    if form.shape == "by a later document":
        return ", ".join([target_text(form, 2023, since, ["authority: paper 1", "in_force: 2021-02-01"]),
                          target_text(form, 2025, since)])
    year = {"after the period": 2030, "a century after": 2150}.get(form.shape, 2025)
    return target_text(form, year, 2021 if form.shape == "since 2021" else since)


def indicator_text(name, form, baseline):
    """One line of the plan, so that a finding's line tells whose it is."""
    written = {"falls": "growth", "amounts": "growth", "computed": "ratio", "net": "flow"}
    measure = written.get(form.measure, form.measure)
    parts = [f"id: {name}", f"name: {{en: I {name}}}", f"measure: {measure}"]
    unit = {"growth": '"%"', "share": '"%"', "rank": "位", "ratio": '":1"'}.get(measure, "吨")
    parts += [f"unit: {unit}"] if measure != "state" else []
    parts += {"falls": ["falls: true"], "amounts": [f"of: {name}_a"], "net": [f"change: {{of: {name}_a}}"],
              "computed": [f"ratio: {{of: {name}_a, per: {name}_b, scale: 100}}"]}.get(form.measure, [])
    if form.shape == "relative":
        parts.append(f"relative_to: {'other_rate' if measure == 'growth' else 'other_amount'}")
    if baseline is not None and form.shape != "without a base" and measure != "state":
        year = {"a base of that year": 2025, "a base after it": 2026}.get(form.shape, 2020)
        parts.append(f"baseline: {{year: {year}, value: {baseline}}}")
    return "  - {" + ", ".join([*parts, f"targets: [{targets_text(form)}]"]) + "}"


def limit(form):
    """The bound that leaves nothing of the base, and whether the more of it the less is left; None where a bound does
    not say what is left."""
    if form.quantity == "multiple":
        return 0, False
    if form.quantity == "average_growth":
        return -100, False
    if form.measure not in RATES or form.quantity not in ("value", "cumulative_growth", "cumulative_fall"):
        return None
    falls = form.quantity == "cumulative_fall" or (form.quantity, form.measure) == ("value", "falls")
    return (100, True) if falls else (-100, False)


def refusal(form):
    """The code of the error that a form is refused with, None for most: places before the first; less left than
    nothing, no less than nothing, which always is, and less than nothing, which never is."""
    bound = Fraction(form.bound)
    if form.measure == "rank":
        return NO_PLACE if bound < 1 or (bound == 1 and form.comparison == "less_than") else None
    if form.measure == "state" or form.shape == "relative" or limit(form) is None:
        return None
    nothing, falls = limit(form)
    ends = [end for end in form.ends() if end is not None] + ([bound + 3] if form.comparison == "up_to" else [])
    if any(end > nothing if falls else end < nothing for end in ends):
        return MEANINGLESS
    idle = ("at_most", "more_than", "about_down") if falls else ("at_least", "up_to", "less_than", "about_up")
    return MEANINGLESS if form.comparison in idle and nothing in ends else None


def all_forms():
    forms = itertools.product(MEASURES, QUANTITIES, COMPARISONS, BOUNDS)
    for number, (measure, quantity, comparison, bound) in enumerate(forms):
        # All shapes come about with each of the others, not all with all.
        other = SHAPES[(number + number // len(BOUNDS)) % len(SHAPES)]
        for shape in dict.fromkeys(("alone", other)):
            form = Form(measure, quantity, comparison, bound, shape)
            if is_written(form):
                yield form
