# SPDX-License-Identifier: MIT
"""A plan as YAML and its data as CSV, as a person would write them."""

import csv
import io

from oracle.model import decimal_text

HEADER = ["indicator", "area", "year", "value", "status", "quantity"]
FIGURES = {"average": ("average ", "年均"), "cumulative": ("cumulative ", "累计")}


def plan_text(plan):
    lines = ["schema: planmeter/1", "plan:", "  id: oracle", "  title: {zh: 随机规划, en: Random plan}"]
    if plan.date_year:
        lines.append(f"  date: {plan.date_year}-01-10")
    lines += [f"  area: {{zh: {plan.area}, en: City}}", f"  baseline_year: {plan.baseline_year}",
              f"  period: {{from: {plan.first}, to: {plan.last}}}"]
    if plan.series:
        lines.append("series:")
    for item in plan.series:
        lines.append(f"  - {{id: {item.id}, name: {{zh: 原始_{item.id}}}, unit: {item.unit}, "
                     f"measure: {item.measure}}}")
    lines.append("indicators:")
    for indicator in plan.indicators:
        lines += indicator_lines(indicator)
    return "\n".join(lines) + "\n"


def indicator_lines(indicator):
    lines = [f"  - id: {indicator.id}"]
    if indicator.number:
        lines.append(f'    number: "{indicator.number}"')
    lines.append(f"    name: {{zh: 指标_{indicator.id}, en: Indicator {indicator.id}}}")
    if indicator.measure != "state":
        lines.append(f"    unit: {indicator.unit}")
    lines.append(f"    measure: {indicator.measure}")
    if indicator.baseline:
        year, value = indicator.baseline
        lines.append(f"    baseline: {{year: {year}, value: {decimal_text(value)}}}")
    if indicator.after_months is not None:
        lines.append(f"    published: {{by: 省统计局, after_months: {indicator.after_months}}}")
    if indicator.of:
        lines.append(f"    of: {indicator.of}")
    if indicator.relative_to:
        lines.append(f"    relative_to: {indicator.relative_to}")
    if indicator.ratio:
        of, per, scale = indicator.ratio
        lines.append(f"    ratio: {{of: {of}, per: {per}, scale: {decimal_text(scale)}}}")
    if indicator.no_target:
        lines.append(f"    no_target: [{', '.join(map(str, indicator.no_target))}]")
    lines.append("    targets:")
    lines += [f"      - {{{', '.join(target_parts(target))}}}" for target in indicator.targets]
    return lines


def target_parts(target):
    yield f"year: {'every' if target.every else target.year}"
    if target.quantity != "value":
        yield f"quantity: {target.quantity}"
    if target.since and target.write_since:
        yield f"since: {target.since}"
    if target.comparison == "is":
        yield "is: done"
    elif target.comparison == "between":
        yield f"between: [{decimal_text(target.bound)}, {decimal_text(target.upper)}]"
    else:
        yield f"{target.comparison}: {decimal_text(target.bound)}"
    if target.comparison == "about":
        yield f"tolerance: {decimal_text(target.upper)}"
    if target.relative:
        yield "relative: true"
    if target.area:
        yield f"area: {target.area}"
    if target.authority:
        yield f"authority: {target.authority}"


def period_text(row):
    if row.month:
        return f"{row.last}-{row.month:02d}"
    return str(row.last) if row.first == row.last else f"{row.first}-{row.last}"


def data_text(rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for row in rows:
        status = "" if row.status == "final" and row.last % 2 else row.status
        word = FIGURES[row.figure][row.last % 2] if row.figure else ""
        text, column = (word + row.text, "") if row.figure_in_value else (row.text, word.strip())
        writer.writerow([row.subject, row.area, period_text(row), text, status, column])
    return out.getvalue()
