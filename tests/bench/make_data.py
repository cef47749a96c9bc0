#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Made-up data of a nation: make_data.py AREAS FILE [--chinese] [--quoted] [--crlf] [--by-year].

40 indicators in 2020 to 2025 for every area, rows by area, indicator and year; the same seed, so the same figures
in every dialect. `--plan FILE` writes the plan that goes with them instead.
"""

import argparse
import random

INDICATORS = 40
YEARS = range(2020, 2026)
PLAN = """schema: planmeter/1
plan:
  id: nation
  title: {zh: 全国示例规划, en: Made-up plan of a nation}
  area: {zh: 全国, en: Nation}
  baseline_year: 2020
  period: {from: 2021, to: 2025}
indicators:
"""
ROW = ("  - {{id: ind_{0:02}, name: {{zh: 示例指标{0:02}, en: Indicator {0:02}}}, unit: 亿元, measure: flow, targets: "
       "[{{year: 2022, quantity: average_growth, since: 2020, at_least: 15}}]}}\n")


def values(rng):
    """The figures of one series, in hundredths: growth between 4 and 25 % a year."""
    value = rng.randrange(50_000, 9_999_999)
    for _ in YEARS:
        yield f"{value // 100}.{value % 100:02}"
        value = value * rng.randrange(104, 126) // 100


def rows(areas, given):
    rng = random.Random(1)
    quote = '"' if given.quoted else ""
    end = "\r\n" if given.crlf else "\n"
    for area in range(areas):
        name = f"示例乡镇{area:05}" if given.chinese else f"{130_000_000 + area * 7}"
        for indicator in range(INDICATORS):
            key = f"示例指标{indicator:02}" if given.chinese else f"ind_{indicator:02}"
            for year, value in zip(YEARS, values(rng)):
                yield year, f"{quote}{key}{quote},{quote}{name}{quote},{year},{quote}{value}{quote}{end}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("areas", type=int)
    parser.add_argument("file")
    for option in ("--plan", "--chinese", "--quoted", "--crlf", "--by-year"):
        parser.add_argument(option, action="store_true")
    given = parser.parse_args()
    with open(given.file, "w", encoding="utf-8", newline="") as file:
        if given.plan:
            file.write(PLAN + "".join(ROW.format(i) for i in range(INDICATORS)))
            return
        file.write("indicator,area,year,value" + ("\r\n" if given.crlf else "\n"))
        if given.by_year:
            table = list(rows(given.areas, given))
            for wanted in YEARS:
                file.writelines(line for year, line in table if year == wanted)
        else:
            file.writelines(line for _, line in rows(given.areas, given))


if __name__ == "__main__":
    main()
