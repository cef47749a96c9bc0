#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The same data in any order, over any number of files, in any dialect and form give the same bytes:
same_data_test.py PLANMETER ROOT. Only the line of a report that names its files differs with the files."""

import csv
import re
import sys
import tempfile
from pathlib import Path

from program_output import Report, printed, run
from same_data import COLUMNS, DIALECTS, long_table, shuffled, split, wide_table

COMMANDS = (
    *(["report", "--year", "2022", "--format", form] for form in ("text", "markdown", "html", "csv", "json")),
    ["report", "--year", "2022", "--format", "text", "--lang", "zh"],
    ["report", "--year", "2022", "--compare", "2021", "--format", "csv", "--table", "comparison"],
    ["growth", "--year", "2022"],
    ["tiers", "--year", "2021", "--format", "json"],
    ["tasks", "--format", "json"],
    ["check", "1,3,6,11", "--year", "2022", "--explain"],
)
PLAIN = DIALECTS[0]


def example_rows(root):
    """The made-up examples together, with a few rows of what is rare, and one value twice."""
    rows = []
    for name in ("illustrative-2022.csv", "tiers-illustrative.csv"):
        with open(root / "examples" / name, encoding="utf-8", newline="") as file:
            header, *body = csv.reader(file)
            assert tuple(header) == COLUMNS, name
            rows += [tuple(row) for row in body]
    rows += [
        ("incubation_platforms", "", "2021", "约60", "家", "preliminary", "示例数据", "带“,”的\"备注\""),
        ("incubation_platforms", "", "2021", "约60", "家", "preliminary", "", ""),
        ("rd_expenditure", "", "2021", "1,130,000万元", "", "final", "示例数据", "第一行\n第二行"),
        ("rd_expenditure", "", "2021", "113", "亿元", "final", "示例数据：另一来源", ""),
        ("contract_value", "", "2023-10", "30.5", "亿元", "final", "示例数据", ""),
        ("high_tech_enterprises", "邢台市", "2023", "801", "家", "final", "示例数据", ""),
    ]
    return rows


def write(folder, tables):
    """Files of (name, bytes); their names."""
    folder.mkdir()
    for name, content in tables:
        (folder / name).write_bytes(content)
    return [name for name, _ in tables]


# In JSON, what names the files that were read, and the places of what was found in them.
OF_FILES = re.compile(r'^  "(data|findings)": \[(\n    [^\n]*)*(\n  )?\],\n', re.MULTILINE)


def without_files(text):
    """What is printed as JSON without the two lists that are of files; other text as it is."""
    return OF_FILES.sub("", text)


def outputs(planmeter, folder, data):
    return {" ".join(command): without_files(printed(planmeter, [*command, *data], folder)) for command in COMMANDS}


def differing_lines(one, other):
    """The pairs of lines that differ; of texts with as many lines."""
    first, second = one.split("\n"), other.split("\n")
    if len(first) != len(second):
        return [(f"{len(first)} lines", f"{len(second)} lines")]
    return [pair for pair in zip(first, second) if pair[0] != pair[1]]


def only_files_differ(report, what, found, expected, files):
    """Whether just the line that names the data differs, and names every file and all values."""
    total = re.compile(r"(\d+) values?")
    pairs = differing_lines(found, expected)
    report.expect(f"{what}: lines that differ", len(pairs), 1)
    for line, plain in pairs[:1]:
        report.expect(f"{what}: files named", [name for name in files if name not in line], [])
        report.expect(f"{what}: values", sum(map(int, total.findall(line))), sum(map(int, total.findall(plain))))


def compare(report, what, found, expected, files=()):
    """Every output the same; pages of reports made from several files but for the line that names them."""
    for command, text in found.items():
        page = command.startswith("report") and not re.search("csv|json", command)
        if files and page:
            # Text breaks the line of the files, and Chinese counts values in other words.
            if re.search("markdown|html", command):
                only_files_differ(report, f"{what}: {command}", text, expected[command], files)
        else:
            report.expect(f"{what}: {command}", text == expected[command] or differing_lines(
                text, expected[command])[:3], True)


def without_breaks(rows):
    """Lone CRs and titles know no line break inside quotes."""
    return [tuple(cell.replace("\n", " ") for cell in row) for row in rows]


def test_order_and_dialect(report, planmeter, rows, work):
    expected = outputs(planmeter, work / "plain", write(work / "plain", [
        ("data.csv", PLAIN.encode(long_table(PLAIN, rows)))]))
    for seed in range(6):
        folder = work / f"order-{seed}"
        data = write(folder, [("data.csv", PLAIN.encode(long_table(PLAIN, shuffled(rows, seed))))])
        compare(report, f"order {seed}", outputs(planmeter, folder, data), expected)
    for number, dialect in enumerate(DIALECTS):
        for form in (long_table, wide_table):
            folder = work / f"{form.__name__}-{number}"
            table = form(dialect, shuffled(rows, number))
            data = write(folder, [("data.csv", dialect.encode(table))])
            compare(report, f"{dialect.name}, {form.__name__}", outputs(planmeter, folder, data), expected)
    return expected


def test_files(report, planmeter, rows, work, expected):
    for count in (2, 3, 17):
        folder = work / f"files-{count}"
        # Each file in a dialect of its own.
        tables = [(f"part-{i:02}.csv", DIALECTS[(i * 5) % len(DIALECTS)].encode(
            long_table(DIALECTS[(i * 5) % len(DIALECTS)], part))) for i, part in enumerate(split(rows, count, count))]
        names = write(folder, tables)
        compare(report, f"{count} files", outputs(planmeter, folder, names), expected, names)
        compare(report, f"{count} files, other order", outputs(planmeter, folder, names[::-1]), expected, names)
        compare(report, f"folder of {count}", outputs(planmeter, work, [folder.name]), expected, names)


def test_file_an_indicator(report, planmeter, rows, work, expected):
    """Open SDG: no column of indicators, the name of the file tells."""
    columns = [2, 4, 3, 1, 5, 6, 7]
    header = ("Year", "Units", "Value", "area", "status", "source", "note")
    by_indicator = {}
    for row in rows:
        by_indicator.setdefault(row[0], [header]).append([row[i] for i in columns])
    names = write(work / "sdg", [(f"indicator_{key}.csv", PLAIN.encode(table)) for key, table in by_indicator.items()])
    compare(report, "a file an indicator", outputs(planmeter, work, ["sdg"]), expected, names)


def test_difference_is_seen(report, planmeter, rows, work, expected):
    """One digit less in one row must change the report, or this test compares nothing."""
    changed = [(*row[:3], row[3][:-1] + "1", *row[4:]) if row[0] == "tech_smes" and row[2] == "2022" else row
               for row in rows]
    data = write(work / "changed", [("data.csv", PLAIN.encode(long_table(PLAIN, changed)))])
    found = outputs(planmeter, work / "changed", data)
    report.expect("one digit", found["report --year 2022 --format json"] == expected["report --year 2022 --format json"],
                  False)


def test_standard_input(report, planmeter, rows, work, expected):
    """A pipe gives what a file gives."""
    for dialect in DIALECTS[:6]:
        (work / "piped.csv").write_bytes(dialect.encode(long_table(dialect, rows)))
        shell = f'"{planmeter}" tasks --format json - <piped.csv; "{planmeter}" growth --year 2022 - <piped.csv'
        status, found, errors = run("sh", ["-c", shell], work)
        report.expect(f"standard input, {dialect.name} ({status}, {errors[-200:]})",
                      without_files(found), expected["tasks --format json"] + expected["growth --year 2022"])


def main():
    planmeter, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    report = Report()
    rows = without_breaks(example_rows(root))
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        expected = test_order_and_dialect(report, planmeter, rows, work)
        test_files(report, planmeter, rows, work, expected)
        test_file_an_indicator(report, planmeter, rows, work, expected)
        test_standard_input(report, planmeter, rows, work, expected)
        test_difference_is_seen(report, planmeter, rows, work, expected)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
