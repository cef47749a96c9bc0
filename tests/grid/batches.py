# SPDX-License-Identifier: MIT
"""Many indicators in one plan: what is written to the files, and what is asked of them."""

import dataclasses
import random

from grid.figures import FIGURES, OTHERS
from grid.forms import Form, all_forms, indicator_text, refusal

HEAD = """schema: planmeter/1
plan: {id: grid, title: {en: Grid}, area: {zh: 全市, en: City}, baseline_year: 2020, period: {from: 2021, to: 2025}}
"""
HEADER = "indicator,area,year,value,status,quantity,published\n"
SIZE = 60  # indicators in a plan


@dataclasses.dataclass(frozen=True)
class Cell:
    name: str
    form: Form
    figures: str  # of FIGURES
    other: str    # of what it is computed from


def batches(every, seed):
    """Lists of cells that the program accepts; of each form with all figures, one in `every`."""
    forms = [form for form in all_forms() if refusal(form) is None]
    cells = [(form, figures) for form in forms for figures in FIGURES]
    random.Random(seed).shuffle(cells)
    cells = cells[:len(cells) // every]
    for start in range(0, len(cells), SIZE):
        yield [Cell(f"i{number}", form, figures, OTHERS[number % len(OTHERS)])
               for number, (form, figures) in enumerate(cells[start:start + SIZE])]


def plan_text(cells):
    series = ["series:", "  - {id: other_amount, name: {en: Other}, unit: 吨, measure: flow}",
              '  - {id: other_rate, name: {en: Rate}, unit: "%", measure: growth}']
    for cell in cells:
        if cell.form.measure in ("amounts", "computed", "net"):
            series += [f"  - {{id: {cell.name}_{end}, name: {{en: {cell.name} {end}}}, unit: 吨, measure: stock}}"
                       for end in "ab"]
    indicators = [indicator_text(cell.name, cell.form, FIGURES[cell.figures].baseline) for cell in cells]
    tasks = ["tasks:", "  year: 2022", "  rows:"]
    for cell in cells[:5]:
        is_state = cell.form.measure == "state"
        demand = "is: done" if is_state else "at_most: 1"
        tasks.append(f"    - {{number: {cell.name}, task: {{en: T}}, lead_units: [unit], due: 2022-12, "
                     f"standards: [{{indicator: {cell.name}, {demand}}}]}}")
    return HEAD + "\n".join([*series, "indicators:", *indicators, *tasks]) + "\n"


def figures_text(cells):
    lines = [HEADER]
    for cell in cells:
        figures = FIGURES[cell.figures]
        if cell.form.measure == "state":
            done = {"nothing reported": [], "rising": ["done"]}.get(cell.figures, ["not_done"])
            lines += [f"{cell.name},,2025,{value},,,\n" for value in done]
        elif cell.form.measure in ("amounts", "computed", "net"):
            lines += amounts(cell.name + "_a", cell.figures)
            lines += amounts(cell.name + "_b", cell.other)
        else:
            rows = list(figures.rows(cell.name))
            # Of a level there is no mean and no sum of years.
            if cell.form.measure not in ("growth", "falls"):
                rows = [row for row in rows if "average" not in row and "cumulative" not in row]
            lines += rows
        if cell.form.shape == "of an area":
            rows = FIGURES[cell.other].rows(cell.name)
            lines += [row.replace(f"{cell.name},,", f"{cell.name},East,") for row in rows]
    lines += amounts("other_amount", "rising") + list(FIGURES["more than all"].rows("other_rate"))
    return "".join(lines)


def amounts(name, figures):
    return [row for row in FIGURES[figures].rows(name) if "average" not in row and "cumulative" not in row]
