# SPDX-License-Identifier: MIT
"""Opens a report's data with what people open data with: json_readers_test.py ROOT PLANMETER.

jq, pandas and SQLite read the same report as JSON, JSON Lines and CSV. What they find is held against the plan's text, the
data file and sums on paper: how many rows there are, which indicators missed, and figures that a binary fraction does not
hold.
"""

import io
import json
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

from tools import need

need("jq", "sqlite3", modules=("pandas",))

import pandas

from program_output import Report, printed

DATA = "examples/illustrative-2022.csv"
REPORT = ("report", "--year", "2022", DATA)

# The plan's table has 11 indicators, and its text and later documents 61 others.
INDICATORS = 72
# The lines of the file but for its header.
VALUES = 102
YEARS = [2020, 2021, 2022]
# Of indicators 2 and 4: at least 0.2 % were asked for and 0.19 reached, at least 0.8 % and 0.796. Of 10: 39, and 41.37.
MISSED = ["2", "4"]
# Number, actual, gap and attainment: 0.19 - 0.2, 0.19 / 0.2, and so on; 41.37 / 39 to 15 digits.
FIGURES = {
    "2": ("0.19", "-0.01", "0.95"),
    "4": ("0.796", "-0.004", "0.995"),
    "10": ("41.37", "2.37", "1.06076923076923"),
}
KEYS = ("actual", "gap", "attainment")
# Indicator 6 is known to be above 760: no figure.
OVER = "突破760"
SUM = Decimal("42.356")  # 0.19 + 0.796 + 41.37


class Files:
    """The report in each format, in a folder of its own."""

    def __init__(self, planmeter, root, folder):
        self.folder = folder
        self.texts = {}
        for name, arguments in {"report.json": ("-f", "json"), "indicators.jsonl": ("-f", "jsonl", "--table", "indicators"),
                                "indicators.csv": ("-f", "csv", "--table", "indicators")}.items():
            self.texts[name] = printed(planmeter, [*REPORT, *arguments], root)
            (folder / name).write_text(self.texts[name], encoding="utf-8")

    def output_of(self, *command, given=""):
        done = subprocess.run(command, cwd=self.folder, input=given, check=True, timeout=60, stdout=subprocess.PIPE,
                              encoding="utf-8")
        return done.stdout.splitlines()


def with_jq(files, report):
    """Its numbers are binary fractions, which it prints by their shortest decimals: those of the file."""
    def lines(program, name="report.json"):
        return files.output_of("jq", "-r", program, name)

    report.expect("jq: indicators", lines(".indicators | length"), [str(INDICATORS)])
    report.expect("jq: values", lines(".data[] | select(.file == \"" + DATA + "\") | .values"), [str(VALUES)])
    report.expect("jq: years", lines(".data[].years[]"), [str(year) for year in YEARS])
    report.expect("jq: the day", lines(".as_of"), ["2022-12-31"])
    report.expect("jq: the document", lines(".document"), ["邢政办字〔2022〕3号"])
    report.expect("jq: missed", lines('.indicators[] | select(.status == "missed") | .number'), MISSED)
    chosen = "select(.number == $number) | .actual, .gap, .attainment"
    for number, figures in FIGURES.items():
        for name, rows in (("report.json", ".indicators[] | "), ("indicators.jsonl", "")):
            found = files.output_of("jq", "-r", "--arg", "number", number, rows + chosen, name)
            report.expect(f"jq: {number} of {name}", found, list(figures))
    found = lines('.indicators[] | select(.number == "6") | .actual, .actual_text')
    report.expect("jq: what is not known exactly", found, ["null", OVER])


def examine_frame(frame, what, report):
    """A table of pandas whose figures are decimals."""
    report.expect(f"{what}: rows", len(frame), INDICATORS)
    report.expect(f"{what}: missed", list(frame[frame["status"] == "missed"]["number"]), MISSED)
    by_number = frame.set_index("number")
    for number, figures in FIGURES.items():
        found = [by_number.loc[number, key] for key in KEYS]
        report.expect(f"{what}: {number}", found, [Decimal(figure) for figure in figures])
    report.expect(f"{what}: their sum", sum(by_number.loc[number, "actual"] for number in FIGURES), SUM)
    report.expect(f"{what}: what is not known exactly", by_number.loc["6", "actual_text"], OVER)
    report.expect(f"{what}: not known exactly", by_number.loc["6", "actual"], None)


def with_pandas(files, report):
    document = json.loads(files.texts["report.json"], parse_float=Decimal)
    examine_frame(pandas.DataFrame(document["indicators"], dtype=object), "pandas, JSON", report)
    report.expect("pandas, JSON: values", list(pandas.DataFrame(document["data"])["values"]), [VALUES])
    lines = [json.loads(line, parse_float=Decimal) for line in files.texts["indicators.jsonl"].splitlines()]
    examine_frame(pandas.DataFrame(lines, dtype=object), "pandas, JSON Lines", report)
    frame = pandas.read_csv(files.folder / "indicators.csv", dtype=str, keep_default_na=False)
    for key in KEYS:
        frame[key] = pandas.Series([Decimal(text) if text else None for text in frame[key]], dtype=object)
    examine_frame(frame, "pandas, CSV", report)
    # As it reads of itself, with binary fractions.
    short = pandas.read_json(io.StringIO(files.texts["indicators.jsonl"]), lines=True, dtype=False)
    report.expect("pandas by itself, JSON Lines: rows", len(short), INDICATORS)
    found = short[short["id"] == "industrial_rd_intensity"]["actual"]
    report.expect("pandas by itself, JSON Lines: 4", [f"{value:.15g}" for value in found], ["0.796"])


def with_sqlite(files, report):
    """`->` gives a value as it is written, which is exact; CSV is text."""
    def answer(*commands):
        return files.output_of("sqlite3", "-batch", ":memory:", given="\n".join(commands) + "\n")

    document = ["create table document as select cast(readfile('report.json') as text) as text;",
                "create table rows as select value as row from document, json_each(text, '$.indicators');"]
    lines = [".mode ascii", ".separator \"\\037\" \"\\n\"", "create table rows (row);", ".import indicators.jsonl rows",
             ".mode list", ".separator |"]
    for what, commands in (("SQLite, JSON", document), ("SQLite, JSON Lines", lines)):
        report.expect(f"{what}: rows", answer(*commands, "select count(*) from rows;"), [str(INDICATORS)])
        missed = "select row ->> '$.number' from rows where row ->> '$.status' = 'missed';"
        report.expect(f"{what}: missed", answer(*commands, missed), MISSED)
        for number, figures in FIGURES.items():
            values = ", ".join(f"row -> '$.{key}'" for key in KEYS)
            found = answer(*commands, f"select {values} from rows where row ->> '$.number' = '{number}';")
            report.expect(f"{what}: {number}", found, ["|".join(figures)])
    found = answer(*document, "select value -> '$.file', value -> '$.values', value -> '$.years'"
                              " from document, json_each(text, '$.data');")
    report.expect("SQLite, JSON: data", found, [f'"{DATA}"|{VALUES}|[2020,2021,2022]'])
    table = [".import --csv indicators.csv indicators"]
    report.expect("SQLite, CSV: rows", answer(*table, "select count(*) from indicators;"), [str(INDICATORS)])
    missed = answer(*table, "select number from indicators where status = 'missed';")
    report.expect("SQLite, CSV: missed", missed, MISSED)
    for number, figures in FIGURES.items():
        found = answer(*table, f"select {', '.join(KEYS)} from indicators where number = '{number}';")
        report.expect(f"SQLite, CSV: {number}", found, ["|".join(figures)])


def main():
    root, planmeter = (Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    with tempfile.TemporaryDirectory() as name:
        files = Files(planmeter, root, Path(name))
        with_jq(files, report)
        with_pandas(files, report)
        with_sqlite(files, report)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
