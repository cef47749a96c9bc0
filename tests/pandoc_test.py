# SPDX-License-Identifier: MIT
"""Turns the Markdown of the example reports into Word with pandoc, and looks at the tables: as many as the page has, of
as many rows and columns, no row of another length, every cell with its words. Usage: pandoc_test.py ROOT PLANMETER"""

import io
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from tools import need

need("pandoc")

from pandoc_reading import READERS, pandoc
from program_output import Report, printed

RUNS = [
    "report -y 2022 --lang zh examples/illustrative-2022.csv",
    "report -y 2022 --lang en examples/illustrative-2022.csv",
    "report -y 2022 --lang zh --notes examples/notes-2022.yaml examples/illustrative-2022.csv",
    "report -y 2025 --lang zh examples/xingtai-public.csv",
    "report -y 2025 examples/xingtai-public.csv",
    "report -p examples/own-plan/plan.yaml examples/own-plan/actuals.csv",
    "tasks --lang zh examples/tasks-with-holes.csv",
    "tiers -y 2025 --lang zh examples/xingtai-public.csv",
    "growth -y 2025 examples/xingtai-public.csv",
    "list targets --lang zh",
    "show 1,8 --lang zh",
    "template -y 2022 --lang zh",
]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def cells_of(line):
    """The cells of a line of a table, with what is escaped as it is printed."""
    cells = re.split(r"(?<!\\)(?:\\\\)*\|", line.strip())[1:-1]
    return [re.sub(r"\\(.)", r"\1", cell).strip() for cell in cells]


def tables_of_markdown(text):
    """The rows of each table, the line under the titles left out."""
    blocks = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    return [[cells_of(line) for number, line in enumerate(block.splitlines()) if number != 1] for block in blocks]


def tables_of_word(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
    return [[["".join(cell.itertext()).strip() for cell in row.iter(f"{WORD}tc")] for row in table.iter(f"{WORD}tr")]
            for table in body.iter(f"{WORD}tbl")]


def spanning(content):
    """Cells over several columns or rows."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        text = package.read("word/document.xml").decode("utf-8")
    return re.findall("<w:(?:gridSpan|vMerge)", text)


def plain(rows):
    """Pandoc has spaces of its own after some abbreviations."""
    return [[cell.replace("\u00A0", " ") for cell in row] for row in rows]


def check(report, what, markdown, word):
    pages, documents = tables_of_markdown(markdown), tables_of_word(word)
    report.expect(f"{what}: tables", len(documents), len(pages))
    report.expect(f"{what}: cells over several", spanning(word), [])
    for number, (page, document) in enumerate(zip(pages, documents), 1):
        columns = len(page[0])
        report.expect(f"{what}, table {number}: lengths in Markdown", {len(row) for row in page}, {columns})
        report.expect(f"{what}, table {number}: lengths in Word", {len(row) for row in document}, {columns})
        report.expect(f"{what}, table {number}: rows", len(document), len(page))
        wrong = [pair for pair in zip(plain(document), page) if pair[0] != pair[1]]
        report.expect(f"{what}, table {number}: rows of other words", wrong[:1], [])


def main():
    root, planmeter = (Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    for run in RUNS:
        markdown = printed(planmeter, [*run.split(), "-f", "markdown"], root)
        # What is shown but not as a table, such as all of `show`, has none; a report has.
        if run.startswith("report"):
            report.expect(f"{run}: no table", bool(tables_of_markdown(markdown)), True)
        for reader in READERS:
            check(report, f"{run}, as {reader}", markdown, pandoc(markdown, "-f", reader, "-t", "docx", "-o", "-"))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
