# SPDX-License-Identifier: MIT
"""Checks of the judge itself: cases worked out by hand from the design's text."""

from fractions import Fraction

from oracle.data import Data
from oracle.judge import Judge
from oracle.model import Indicator, Plan, Row, Series, Target, decimal_text
from oracle.own_path import path_met


def number(text):
    return Fraction(str(text))


def target(year, comparison, bound, quantity="value", since=0, **more):
    upper = more.pop("upper", None)
    return Target(year, quantity, comparison, None if bound is None else number(bound),
                  None if upper is None else number(upper), since, **more)


def row(year, value, kind="exact", subject="x", **more):
    first, last = year if isinstance(year, tuple) else (year, year)
    value = None if value is None else number(value)
    return Row(subject, more.pop("area", ""), first, last, kind, value, **more)


def enterprises(**more):
    """The plan's sixth row: 530 in 2020, 750 by 2022, 900 by 2025."""
    more.setdefault("baseline", (2020, number(530)))
    return Indicator("x", "stock", [target(2022, "at_least", 750), target(2025, "at_least", 900)],
                     **more)


def growth(*targets, **more):
    return Indicator("x", "growth", list(targets), **more)


def average(year, bound, since=2020):
    return target(year, "at_least", bound, "average_growth", since)


def of_one(indicator, *more):
    """(name, indicator, rows, year, expected) tuples share this shape; a tuple of rows each."""
    return [(indicator, *case) for case in more]


def level_cases():
    plain = enterprises()
    cases = of_one(
        plain,
        ([row(2022, 750)], 2022, "met", ""),
        ([row(2022, 749)], 2022, "missed", ""),
        ([row(2022, 750, status="preliminary")], 2022, "met", "preliminary"),
        # 2023: a third of the way from 750 to 900 is 800.
        ([row(2023, 800)], 2023, "on_track", ""),
        ([row(2023, 799)], 2023, "behind", ""),
        ([row(2023, 900)], 2023, "met_early", ""),
        # 2021: half the way from 530 to 750 is 640.
        ([row(2021, 640)], 2021, "on_track", ""),
        ([row(2021, "639.9999999999999999999999999999")], 2021, "behind", ""),
        ([row(2021, 750)], 2021, "on_track", ""),  # only the next target, early
        ([], 2022, "no_data", "not_reported"),
        ([], 2023, "no_data", "not_reported"),
        ([], 2020, "not_due", ""),
        # Bounds decide exactly what they decide.
        ([row(2022, 700, "at_least")], 2022, "undetermined", "bound_insufficient"),
        ([row(2022, 760, "at_least")], 2022, "met", ""),
        ([row(2022, 750, "at_least")], 2022, "met", ""),
        ([row(2022, 750, "less_than")], 2022, "missed", ""),
        ([row(2022, 750, "at_most")], 2022, "undetermined", "bound_insufficient"),
        ([row(2022, 900, "estimate")], 2022, "undetermined", "bound_insufficient"),
        ([row(2022, 900, status="break")], 2022, "met", ""),
        ([row(2021, 700, status="break")], 2021, "undetermined", "break"),
        ([row(2021, 900, status="break")], 2021, "met_early", ""),
        ([row(2022, 900, month=10)], 2022, "undetermined", "period_not_covering"),
        # Final beats preliminary; an exact value beats a bound it satisfies.
        ([row(2022, 760, status="preliminary"), row(2022, 749)], 2022, "missed", ""),
        ([row(2022, 700, "at_least"), row(2022, 750)], 2022, "met", ""),
        ([row(2022, 760), row(2022, 740, status="other_definition")], 2022, "met", ""),
    )
    cases += of_one(enterprises(no_target=[2023]), ([row(2023, 900)], 2023, "no_target", ""))
    cases += of_one(enterprises(after_months=1), ([], 2022, "no_data", "not_published"))
    cases += of_one(enterprises(after_months=0), ([], 2022, "no_data", "not_reported"))
    unprinted = enterprises(baseline=None)
    cases += of_one(unprinted, ([row(2021, 640)], 2021, "not_due", ""),
                    ([row(2020, 530), row(2021, 639)], 2021, "behind", ""),
                    ([row(2023, 799)], 2023, "behind", ""))
    ceiling = Indicator("x", "share", [target(2022, "less_than", 5), target(2025, "at_most", 3)],
                        baseline=(2020, number(6)))
    cases += of_one(ceiling, ([row(2022, 5)], 2022, "missed", ""),
                    ([row(2022, "4.999")], 2022, "met", ""),
                    ([row(2022, 5, "more_than")], 2022, "missed", ""),
                    ([row(2021, "5.5")], 2021, "on_track", ""),
                    ([row(2021, "5.51")], 2021, "behind", ""))
    span = Indicator("x", "share", [target(2022, "between", 1, upper=2),
                                    target(2023, "about", 10, upper="0.5")])
    cases += of_one(span, ([row(2022, 1)], 2022, "met", ""), ([row(2022, 2)], 2022, "met", ""),
                    ([row(2022, "2.01")], 2022, "missed", ""),
                    ([row(2023, "10.5")], 2023, "met", ""),
                    ([row(2023, "9.49")], 2023, "missed", ""))
    return cases


def whole_count_cases():
    """Of what is counted the path asks for whole ones, fewer of a floor and more of a ceiling."""
    # 3 + 5/3 is 4.67, 20 - 5/3 is 18.33.
    leaders = [target(2022, "at_least", 3), target(2025, "at_least", 8)]
    cases = of_one(Indicator("x", "stock", leaders, unit="家"), ([row(2023, 4)], 2023, "on_track", ""),
                   ([row(2023, 3)], 2023, "behind", ""))
    cases += of_one(Indicator("x", "stock", leaders, unit="万人"), ([row(2023, 4)], 2023, "behind", ""))
    cases += of_one(Indicator("x", "ratio", leaders, unit="件"), ([row(2023, 4)], 2023, "behind", ""))
    half = Indicator("x", "stock", leaders, baseline=(2020, number("1.5")))
    cases += of_one(half, ([row(2023, 4)], 2023, "behind", ""))
    accidents = Indicator("x", "flow", [target(2022, "at_most", 20), target(2025, "at_most", 15)])
    cases += of_one(accidents, ([row(2023, 19)], 2023, "on_track", ""), ([row(2023, 20)], 2023, "behind", ""))
    # Three fifths of 31 are 18.6, of a change of 7 they are 4.2.
    total = Indicator("x", "flow", [target(2025, "at_least", 31, "total", 2020)])
    cases += of_one(total, ([row((2021, 2023), 18)], 2023, "on_track", ""),
                    ([row((2021, 2023), 17)], 2023, "behind", ""))
    change = Indicator("x", "stock", [target(2025, "at_least", 7, "change", 2020)])
    cases += of_one(change, ([row(2020, 10), row(2023, 14)], 2023, "on_track", ""),
                    ([row(2020, 10), row(2023, 13)], 2023, "behind", ""),
                    ([row(2020, "10.5"), row(2023, "14.5")], 2023, "behind", ""))
    return cases


def mean_cases():
    """A mean is asked for all along, and of two average rates how far they are apart."""
    mean = Indicator("x", "share", [target(2023, "at_least", 10, "average", 2020)])
    cases = of_one(
        mean,
        ([row(2021, 9), row(2022, 11), row(2023, 10)], 2023, "met", ""),
        ([row(2021, 9), row(2022, 11), row(2023, "9.9")], 2023, "missed", ""),
        ([row(2021, 9), row(2022, 11)], 2022, "on_track", ""), ([row(2021, 9)], 2021, "behind", ""),
        ([row(2021, 90)], 2021, "on_track", ""),  # never early
        ([row(2022, 90)], 2022, "undetermined", "not_reported"),
        ([row(2022, 90)], 2023, "undetermined", "not_reported"),
        ([row(2021, 8)], 2022, "no_data", "not_reported"),
        # 8 and twice 11 are 30; bare over several years it is a mean too.
        ([row(2021, 8), row((2022, 2023), 11)], 2023, "met", ""),
        ([row(2021, 8), row((2022, 2023), "10.9", figure="average")], 2023, "missed", ""),
        ([row((2021, 2024), 10)], 2023, "undetermined", "period_not_covering"),
    )
    flow = Indicator("x", "flow", [target(2023, "at_least", 10, "average", 2020)])
    cases += of_one(flow, ([row((2021, 2023), 30)], 2023, "met", ""),
                    ([row((2021, 2023), 29)], 2023, "missed", ""))
    near = Indicator("x", "growth", [target(2022, "about", 0, "average_growth", 2020, upper="0.5", relative=True)],
                     relative_to="rates")

    def rates(*others):
        return [row(2021 + k, rate, subject="rates") for k, rate in enumerate(others)]

    ten = [row(2021, 10), row(2022, 10)]
    # 1.1 times 1.111 is 1.2221, its root 1.105486; 1.105 squared is 1.221025.
    cases += of_one(near, (ten + rates("10.5", "10.5"), 2022, "met", ""),
                    (ten + rates("9.5", "9.5"), 2022, "met", ""),
                    (ten + rates("10", "11.1"), 2022, "missed", ""),
                    ([row(2021, 10)] + rates("10.5"), 2021, "on_track", ""),
                    ([row(2021, 10, "less_than")] + rates("10.5"), 2021, "behind", ""),
                    (ten, 2022, "undetermined", "not_reported"))
    return cases


def sum_and_change_cases():
    total = Indicator("x", "flow", [target(2023, "at_least", 150, "total", 2020)])
    cases = of_one(
        total,
        ([row(2021, 50), row(2022, 50), row(2023, 50)], 2023, "met", ""),
        ([row(2021, 50), row(2022, 50), row(2023, 49)], 2023, "missed", ""),
        ([row(2020, 900), row(2021, 149)], 2023, "undetermined", "bound_insufficient"),
        ([row(2021, 150)], 2023, "met", ""),  # years are missing: a lower bound
        ([row(2021, 151), row(2022, -1)], 2023, "undetermined", "bound_insufficient"),
        ([row((2021, 2022), 100), row(2023, 50)], 2023, "met", ""),
        ([row((2021, 2022), 100), row(2023, 49)], 2023, "missed", ""),
        ([row(2021, 1), row(2022, 1), row((2021, 2022), 100), row(2023, 50)], 2023, "missed", ""),
        ([], 2023, "no_data", "not_reported"),
        ([row(2021, 50)], 2021, "on_track", ""), ([row(2021, 49)], 2021, "behind", ""),
        ([row(2021, 100), row(2022, 50)], 2022, "met_early", ""),
        ([row(2023, 150, month=10)], 2023, "met", ""),
        # A mean of 50 over three years is a total of 150; one over other years decides nothing.
        ([row((2021, 2023), 150)], 2023, "met", ""),
        ([row((2021, 2023), 50, figure="average")], 2023, "met", ""),
        ([row((2021, 2023), "49.9", figure="average")], 2023, "missed", ""),
        ([row((2021, 2022), "50.1", figure="average"), row(2023, "49.8")], 2023, "met", ""),
        ([row((2021, 2023), 149, figure="cumulative"), row(2023, 50, "at_least")], 2023, "missed",
         ""),
        ([row((2021, 2024), 900)], 2023, "undetermined", "period_not_covering"),
    )
    # A level path to what must be passed: on it nothing has moved.
    floor = Indicator("x", "stock", [target(2025, "more_than", 10)], baseline=(2020, number(10)))
    cases += of_one(floor, ([row(2022, 10)], 2022, "behind", ""),
                    ([row(2022, "10.1")], 2022, "met_early", ""))
    ceiling = Indicator("x", "stock", [target(2025, "less_than", 10)], baseline=(2020, number(10)))
    cases += of_one(ceiling, ([row(2022, 10)], 2022, "behind", ""))
    change = Indicator("x", "stock", [target(2022, "at_least", 0, "change", 2021)])
    cases += of_one(change, ([row(2021, 7), row(2022, 7)], 2022, "met", ""),
                    ([row(2021, 7), row(2022, "6.9")], 2022, "missed", ""),
                    ([row(2022, 7)], 2022, "undetermined", "previous_year_missing"),
                    ([row(2021, 7)], 2022, "no_data", "not_reported"),
                    ([row(2021, 7)], 2021, "not_due", ""))
    two_years = Indicator("x", "stock", [target(2022, "at_least", 10, "change", 2020)])
    # Never divided by two.
    cases += of_one(two_years, ([row(2020, 1), row(2022, 11)], 2022, "met", ""))
    return cases


def growth_cases():
    rates = growth(average(2022, 15), average(2025, 15),
                   target(2025, "at_least", 2, "multiple", 2020), baseline=(2020, number("4.43")))
    cases = of_one(
        rates,
        # 1.30 * 1.018 = 1.3234 and 1.30 * 1.017 = 1.3221 against 1.15 * 1.15 = 1.3225.
        ([row(2021, 30), row(2022, "1.8")], 2022, "met", ""),
        ([row(2021, 30), row(2022, "1.7")], 2022, "missed", ""),
        ([row(2021, 15), row(2022, 15)], 2022, "met", ""),
        ([row(2022, 40)], 2022, "undetermined", "previous_year_missing"),
        ([row((2021, 2022), 15)], 2022, "met", ""),
        # The published average of 2021-2024 decides neither 2022 nor 2025.
        ([row((2021, 2024), "28.77")], 2022, "undetermined", "period_not_covering"),
        ([row((2021, 2024), "28.77")], 2025, "undetermined", "period_not_covering"),
        # 1.2877^4 is 2.749532: times 0.7315 it is 2.011283, times 0.7316 2.011558; and 1.15^5 is
        # 2.011357.
        ([row((2021, 2024), "28.77"), row(2025, "-26.85")], 2025, "missed", ""),
        ([row((2021, 2024), "28.77"), row(2025, "-26.84")], 2025, "met", ""),
        # One year at 15: the average is on its path; doubling asks 2^(1/5) = 1.1487.
        ([row(2021, 15)], 2021, "on_track", ""), ([row(2021, "14.9")], 2021, "behind", ""),
        ([], 2022, "no_data", "not_reported"),
        ([row(2020, "4.43")], 2021, "no_data", "not_reported"),
    )
    twice = growth(target(2025, "at_least", 2, "multiple", 2020))
    # 2.749532 times 0.7274 is 2.0000096, times 0.7273 is 1.9997.
    cases += of_one(
        twice,
        ([row((2021, 2024), "28.77")], 2025, "undetermined", "period_not_covering"),
        ([row((2021, 2024), "28.77")], 2024, "met_early", ""),
        # In all: 100 per cent is twice the base; in 2024, after 4 of 5 years, 2^(4/5) = 1.7411 is due.
        ([row((2021, 2024), 100, figure="cumulative")], 2024, "met_early", ""),
        ([row((2021, 2024), "74.2", figure="cumulative")], 2024, "on_track", ""),
        ([row((2021, 2024), "74.1", figure="cumulative")], 2024, "behind", ""),
        ([row((2021, 2025), "99.9", figure="cumulative")], 2025, "missed", ""),
        ([row((2021, 2025), "14.87", figure="average")], 2025, "met", ""),
        ([row((2021, 2024), "28.77"), row(2025, "-27.26")], 2025, "met", ""),
        ([row((2021, 2024), "28.77"), row(2025, "-27.27")], 2025, "missed", ""))
    amounts = growth(target(2021, "at_least", 15), of="money")
    cases += of_one(
        amounts,
        ([row(2020, 100, subject="money"), row(2021, 115, subject="money")], 2021, "met", ""),
        ([row(2020, 1, subject="money"), row(2021, "1.1499", subject="money")], 2021, "missed", ""),
        ([row(2020, 0, subject="money"), row(2021, 9, subject="money")], 2021, "undetermined",
         "zero_base"),
        ([row(2021, 115, subject="money")], 2021, "undetermined", "previous_year_missing"))
    small = growth(target(2021, "at_least", "0.5"), of="money")
    cases += of_one(small, ([row(2020, "1.000", subject="money"),
                             row(2021, "1.005", subject="money")], 2021, "met", ""))
    doubling = Indicator("x", "stock", [target(2024, "at_least", 4, "multiple", 2020)],
                         baseline=(2020, number(100)))
    # The path of a factor 4 in four years doubles in two; in one it is the root of two.
    cases += of_one(doubling, ([row(2022, 200)], 2022, "on_track", ""),
                    ([row(2022, "199.9")], 2022, "behind", ""),
                    ([row(2021, "141.4214")], 2021, "on_track", ""),
                    ([row(2021, "141.4213")], 2021, "behind", ""),
                    ([row(2021, 400)], 2021, "met_early", ""))
    return cases


def other_cases():
    state = Indicator("x", "state", [target(2023, "is", None)])
    cases = of_one(state, ([row(2023, None, "done")], 2023, "met", ""),
                   ([row(2023, 60, "share_done")], 2023, "missed", ""),
                   ([row(2022, None, "done")], 2022, "met_early", ""),
                   ([row(2022, None, "not_done")], 2022, "not_due", ""))
    ratio = Indicator("x", "ratio", [target(2022, "at_least", "1.4")],
                      ratio=("of_series", "per_series", number(10000)))
    # 1.4 for each ten thousand of 7 million are 980.
    people = row(2022, 7000000, subject="per_series")
    cases += of_one(ratio, ([row(2022, 980, subject="of_series"), people], 2022, "met", ""),
                    ([row(2022, 979, subject="of_series"), people], 2022, "missed", ""),
                    ([row(2022, "1.39"), row(2022, 990, subject="of_series"), people], 2022,
                     "missed", ""),
                    # What is divided alone does not decide; what it is divided by alone says nothing.
                    ([row(2022, 980, subject="of_series")], 2022, "undetermined", "not_reported"),
                    ([people], 2022, "no_data", "not_reported"),
                    ([row(2022, "1.5")], 2024, "no_target", "expired"))
    # A yearly target of a later document is judged as due and is no anchor.
    later = enterprises()
    later.targets.append(target(2023, "at_least", 780, authority="later"))
    cases += of_one(later, ([row(2023, 780)], 2023, "met", ""),
                    ([row(2023, 779)], 2023, "missed", ""),
                    ([row(2024, 850)], 2024, "on_track", ""))
    elsewhere = Indicator("x", "share", [target(2022, "at_least", 30, area="园区")])
    cases += of_one(elsewhere, ([row(2022, 31)], 2022, "no_data", "not_reported"),
                    ([row(2022, 30, area="园区")], 2022, "met", ""))
    every = Indicator("x", "flow", [target(0, "at_least", 10)])
    cases += of_one(every, ([row(2022, 10)], 2022, "met", ""), ([row(2024, 9)], 2024, "missed", ""),
                    ([row(2021, 99)], 2021, "not_due", ""), ([], 2020, "not_due", ""))
    return cases


def beside_cases():
    """(what, expected, judged) of what stands beside a verdict."""
    def judge(indicator, *rows):
        return Judge(Plan(2020, 2021, 2025, [indicator]), Data(Plan(2020, 2021, 2025, [indicator]), rows))

    past = Indicator("x", "stock", [target(2021, "at_least", 5), target(2023, "at_least", 8)])
    every = Indicator("x", "flow", [target(0, "at_least", 10, every=True)])
    yearly = target(2023, "at_least", 780, authority="later")
    later = enterprises()
    later.targets.append(yearly)
    judged_yearly = judge(every, row(2021, 10), row(2022, 9), row(2023, 12))
    of_2021 = judged_yearly.plan.targets_of(every)[0]
    return [
        ("last due", (2023, "missed"), judge(past, row(2021, 5), row(2023, 7)).last_due(past, 2024)),
        ("last due", (2023, "no_data"), judge(past, row(2021, 5)).last_due(past, 2024)),
        ("not expired", (None, None), judge(past).last_due(past, 2023)),
        ("years", (3, 2, 1, 0), judged_yearly.years(every, of_2021, 2023)),
        ("years", (4, 2, 1, 1), judged_yearly.years(every, of_2021, 2024)),
        ("no years", (None,) * 4, judge(past).years(past, past.targets[0], 2023)),
        # 780 are asked for in 2023, and the path stands at 800.
        ("path met", False, path_met(judge(later, row(2023, 790)), later, 2023)),
        ("path met", True, path_met(judge(later, row(2023, 800)), later, 2023)),
        ("path met", True, path_met(judge(later, row(2022, 750)), later, 2022)),
        ("path met", None, path_met(judge(later), later, 2023)),
        # Between two targets there is a path without a base, before the first there is none.
        ("path met", True, path_met(judge(past, row(2023, 9)), past, 2023)),
        ("path met", None, path_met(judge(past, row(2021, 9)), past, 2021)),
    ]


def run():
    """The number of failures; each is printed."""
    failures = 0
    for what, expected, judged in beside_cases():
        if judged != expected:
            failures += 1
            print(f"self-test: {what}: expected {expected}, judged {judged}")
    cases = level_cases() + whole_count_cases() + mean_cases() + sum_and_change_cases() + growth_cases() + other_cases()
    series = [Series("money", "flow"), Series("of_series", "stock"), Series("per_series", "stock"),
              Series("rates", "growth")]
    for indicator, rows, year, status, reason in cases:
        plan = Plan(2020, 2021, 2025, [indicator], series, date_year=2022)
        verdict = Judge(plan, Data(plan, rows)).indicator(indicator, year)
        if verdict.status != status or verdict.reasons != (reason,):
            failures += 1
            values = [(r.first, r.last, r.kind, r.number) for r in rows]
            print(f"self-test: {indicator.targets} {values} in {year}: expected {status} "
                  f"({reason}), judged {verdict}")
    written = {Fraction(-1, 20): "-0.05", Fraction(750): "750", Fraction(1, 8): "0.125"}
    for value, text in written.items():
        if decimal_text(value) != text:
            failures += 1
            print(f"self-test: {value} is written {decimal_text(value)}, not {text}")
    print(f"self-test: {len(cases)} cases, {failures} failures")
    return failures
