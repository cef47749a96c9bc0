# SPDX-License-Identifier: MIT
"""A plan of one indicator and data for it that are read in pieces, for the tests that let reading fail."""

PLAN = """schema: planmeter/1
plan: {id: p, title: {en: Plan}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
  - {id: firms, name: {en: Firms}, unit: 家, measure: stock, targets: [{year: 2022, at_least: 750}]}
"""
ROWS = 400_000  # 5.6 MB: read in pieces from 4 MiB on


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def large(folder, rows=ROWS, width=0):
    """One in each of as many areas, and 750 in the whole, in the last row: whoever loses it has no answer. `width` is
    that of the areas' numbers: fewer rows can be as many bytes."""
    lines = "".join(f"firms,a{number:0{width}},2022,1\n" for number in range(rows))
    return write(folder / "large.csv", "indicator,area,year,value\n" + lines + "firms,,2022,750\n")
