# SPDX-License-Identifier: MIT
"""What is reported: figures at, below and around zero, very small and very large, missing, uncertain and in parts."""

import dataclasses

TINY = "0.000000000000000000000000000001"
HUGE = "9" * 30 + "00000000"
YEARS = range(2020, 2026)


@dataclasses.dataclass(frozen=True)
class Figures:
    """`baseline` as the plan prints it; `cells` from a year or period to its value, `more` to further columns."""

    baseline: str | None
    cells: dict
    more: str = ",,,"  # behind the value: status, quantity, published

    def rows(self, name):
        """Lines of the data file; a cell may be several, one a line."""
        for period, cell in self.cells.items():
            for value in cell.split("|"):
                yield f"{name},,{period},{value}{'' if value.count(',') > 1 else self.more}\n"


def yearly(baseline, *values, more=",,,"):
    """From 2020 on; None: nothing reported."""
    cells = {year: value for year, value in zip(YEARS, values) if value is not None}
    return Figures(baseline, cells, more)


FIGURES = {
    "rising": yearly("10", "10", "11", "12", "13", "14", "15"),
    "falling to nothing": yearly("10", "10", "8", "6", "4", "2", "0"),
    "nothing at all": yearly("0", "0", "0", "0", "0", "0", "0"),
    "nothing between": yearly("10", "10", "0", "0", "0", "5", "20"),
    "below nothing": yearly("-10", "-10", "-11", "-12", "-8", "-4", "-2"),
    "from nothing": yearly("0", None, "1", "2", "3", "4", "5"),
    "from below nothing": yearly("-5", None, "-1", "0", "1", "2", "3"),
    "to below nothing": yearly("5", None, "3", "1", "-1", "-2", "-3"),
    "all is lost": yearly("10", None, "-100", "-100", "-100", "-100", "-100"),
    "more than all": yearly("10", None, "-101", "-150", "-200", "120", "150"),
    "tiny": yearly(TINY, None, TINY, "0", f"-{TINY}", TINY, TINY),
    "from tiny to huge": yearly(TINY, None, "1", "2", "3", "4", HUGE),
    "from huge to tiny": yearly(HUGE, None, "4", "3", "2", "1", TINY),
    "huge below nothing": yearly(f"-{HUGE}", None, f"-{HUGE}", HUGE, "0", HUGE, f"-{HUGE}"),
    "many digits": yearly("1.2345678901234567890123456789", None, "3.3333333333333333333333333333333333333",
                          "7", "7.0000000000000000000000000001", "2.5000", "1.50E+3"),
    "nothing reported": Figures("10", {}),
    "the base alone": yearly(None, "10"),
    "a base of nothing, reported": yearly(None, "0", None, None, None, None, "5"),
    "the last year alone": yearly(None, None, None, None, None, None, "5"),
    "with holes": yearly("10", None, "11", "NA", "..", "12", "—"),
    "at least": yearly("10", ">=10", ">=11", ">0", ">=-5", ">12", ">=15"),
    "at most": yearly("10", "<=10", "<11", "<0", "<=-5", "<=0", "<15"),
    "about": yearly("10", "约10", "约0", "约-5", "约12", "12左右", "约15"),
    "written with zeros": yearly("10.00", "-0", "0.00", "-0.00", "+0", "0.0", "0E+3"),
    "a period's mean": Figures("10", {"2021-2025": "average 5"}),
    "a period's mean of all": Figures("10", {"2021-2024": "average -100", "2025": "7"}),
    "a period's sum below nothing": Figures("10", {"2021-2025": "cumulative -120"}),
    "a period's sum": Figures("10", {"2021-2023": "cumulative 0", "2024": "0", "2025": "0"}),
    "months": Figures("10", {"2022-06": "3", "2024": "0", "2025-09": "0"}),
    "another series": yearly("10", "10", "11", "0", "13", "-14", "15", more=",break,,"),
    "another definition": yearly("10", "10", "11", "0", "13", "-14", "0", more=",other_definition,,"),
    "preliminary": yearly("0", "0", "11", "0", "13", "-14", "0", more=",preliminary,,"),
    "revised": Figures("10", {"2020": "10", "2023": "0,,,2024-02-01|5,,,2024-08-01",
                              "2025": "-1,,,2026-02-01|0,,,2026-03-01"}),
}
# What stands in one column of another; the year's denominator, the amounts that grow, the level that a flow changes.
OTHERS = ("nothing at all", "rising", "to below nothing", "falling to nothing", "from tiny to huge", "below nothing",
          "with holes", "nothing between")
