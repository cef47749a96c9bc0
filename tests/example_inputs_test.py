# SPDX-License-Identifier: MIT
"""The files of examples/inputs, one of each format that is read, give the same verdicts and the findings that the
table of its README names: example_inputs_test.py PLANMETER ROOT. The same figures as plain CSV, as SDMX-CSV, in the
layout of Open SDG and in that of data.stats.gov.cn give the same reports but for the lines that name files."""

import csv
import gzip
import re
import sys
import tempfile
from pathlib import Path

from program_output import Report, printed, run

# Of 2023. 5 - 4.9 = 0.1; 5,000,000 - 4,958,000 = 42,000 and 4,958 / 5,000 = 0.9916. 98,600 + 101,200 + 104,700 =
# 304,500; three fifths of 500,000 are 300,000, and the 195,500 that are wanting in two years 97,750 a year.
VERDICTS = {
    1: """1. Surveyed unemployment rate in towns, 2023
Verdict   met
In words  The 2023 target is at most 5%, the actual 4.9%, 0.1 percentage points below it.
""",
    2: """2. Employed persons, 2023
Verdict   missed
In words  The 2023 target is at least 5000000, the actual 4958000, 42000 below it; attainment
          99.16%.
""",
    3: """3. New jobs in towns, 2023
Verdict   on track
In words  The path asks for 300000 in all by 2023; the actual is 304500, 104700 in the year; the
          2025 target is a total of at least 500000 over 2021-2025, which needs 97750 more a year
          from here.
""",
}
# What the line of the data says behind the figure: the status, the source and the note of its row.
FIGURES = {1: "4.9", 2: "4958000", 3: "104700"}
BANNER = "ILLUSTRATIVE: 12 of the values are made up"
# The columns that the program looks into for the mark of made-up data.
MARKING = {"`source`", "`来源`", "`SOURCE`", "`Source`"}
FORMATS = [(form, language) for form in ("text", "markdown", "html", "json", "csv") for language in ("zh", "en")]


def table_of(page):
    """The rows of the README's table: file, numbers, where it says that it is made up, findings."""
    rows = []
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 6 and cells[1].startswith("`"):
            said = set(re.findall(r"(note|warning|error) `([a-z-]+)`", cells[5]))
            rows.append((cells[1].strip("`"), [int(number) for number in cells[2].split(", ")], cells[3], said))
    return rows


def test_table(report, planmeter, folder):
    rows = table_of((folder / "README.md").read_text(encoding="utf-8"))
    listed = {path for name, *_ in rows
              for path in ([folder / name] if (folder / name).is_file() else (folder / name).iterdir())}
    every = {path for path in folder.rglob("*") if path.is_file()} - {folder / "README.md", folder / "plan.yaml"}
    report.expect("files without a row", sorted(map(str, every - listed)), [])
    report.expect("rows without a file", sorted(map(str, listed - every)), [])
    for name, numbers, mark, said in rows:
        names = ",".join(map(str, numbers))
        command = ["check", names, "--plan", "plan.yaml", "--year", "2023", "--lang", "en", name]
        _, output, errors = run(planmeter, command, folder)
        blocks = re.findall(r"^\d\..*\n(?:.+\n)*", output, re.MULTILINE)
        verdicts = [re.sub("^Data .*\n", "", block, flags=re.MULTILINE) for block in blocks]
        report.expect(f"{name}: verdicts", verdicts, [VERDICTS[number] for number in numbers])
        figures = re.findall(r"^Data      ([\d.]+);", output, re.MULTILINE)
        report.expect(f"{name}: figures", figures, [FIGURES[number] for number in numbers])
        report.expect(f"{name}: marked", BANNER in output, mark in MARKING)
        found = set(re.findall(r"^[^ ].*?: (note|warning|error): .* \[([a-z-]+)\]$", errors, re.MULTILINE))
        report.expect(f"{name}: findings", sorted(found), sorted(said))


def read(path):
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    return list(csv.reader(text.splitlines()))


def write(path, rows):
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def with_columns(rows, titles, cells):
    """The table with columns at its end that say the same in each row."""
    return [[*row, *(cells if number else titles)] for number, row in enumerate(rows)]


def write_layouts(folder, work, source):
    """The same figures in four layouts, with the source and note of each row where any are given."""
    english, chinese = (("source", "note"), ("来源", "备注")) if source else ((), ())
    plain = [row[:4] for row in read(folder / "long.csv")]
    write(work / "plain.csv", with_columns(plain, english, source))
    write(work / "sdmx.csv", with_columns(read(folder / "eurostat/lfsi_xa_a_linear.csv"), english, source))
    for path in sorted((folder / "open-sdg").iterdir()):
        write(work / "open-sdg" / path.name.removesuffix(".gz"), with_columns(read(path), english, source))
    # Its lines above and below stay as they are; between them stands the table.
    lines = read(folder / "nbs/indicators-by-years.csv")
    width = max(map(len, lines))
    table = with_columns([row for row in lines if len(row) == width], chinese, source)
    write(work / "nbs.csv", [*lines[:2], *table, *lines[2 + len(table):]])
    return ("plain.csv", "sdmx.csv", "open-sdg", "nbs.csv")


def without_files(text, form):
    """The report without the lines that name the files, and in JSON without the places of what was found in them."""
    if form == "json":
        text = re.sub(r'^  "findings": \[(\n    [^\n]*)*(\n  )?\],\n', "", text, flags=re.MULTILINE)
        return re.sub(r'^  "data": \[(\n    [^\n]*)*\n  \],\n', "", text, flags=re.MULTILINE)
    return re.sub(r"^(?:<div><dt>|- \*\*)?(?:Data(?! gaps)|数据来源)\W.*\n(?: {8,}.*\n)*", "", text, flags=re.MULTILINE)


def test_layouts(report, planmeter, folder, source):
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        first, *others = write_layouts(folder, work, source)
        for form, language in FORMATS:
            command = ["report", "--plan", str(folder / "plan.yaml"), "--year", "2023", "--lang", language,
                       "--format", form]
            expected = printed(planmeter, [*command, first], work)
            plain = without_files(expected, form)
            # Of a page one line names the file; in CSV none does.
            report.expect(f"{form}: lines that name {first}", expected.count("\n") - plain.count("\n"),
                          {"csv": 0, "json": 4}.get(form, 1))
            for name in others:
                found = without_files(printed(planmeter, [*command, name], work), form)
                differing = [pair for pair in zip(found.split("\n"), plain.split("\n")) if pair[0] != pair[1]]
                report.expect(f"{name}, {form}, {language}, source and note {source}",
                              found == plain or differing[:3], True)


def main():
    planmeter, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    folder = root / "examples/inputs"
    report = Report()
    test_table(report, planmeter, folder)
    test_layouts(report, planmeter, folder, ())
    test_layouts(report, planmeter, folder, ("示例数据", "illustrative"))
    test_layouts(report, planmeter, folder, ("统计公报", "第3页"))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
