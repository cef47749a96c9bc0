#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A grid of every form of target and the figures that numbers break on, through every command, format, language and
method. Every run ends by itself and keeps what tests/promises.py says; forms that mean nothing are refused, each in its
line; a verdict is what a line of arithmetic gives, and the same in every format.

grid_test.py PLANMETER [--all | --part N] [--seed S] [--only BATCH] [--keep FOLDER]"""

import argparse
import concurrent.futures
import csv
import io
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile

import promises
from grid.batches import HEAD, batches, figures_text, plan_text
from grid.forms import all_forms, indicator_text, refusal
from grid.questions import questions, random_of
from grid.rules import YEAR, verdict
from output_schema import Schema
from program_output import Report

QUESTIONS = 5           # about a batch, besides its verdicts
CHECKED_BY_SCHEMA = 10  # one question in so many: the schema takes longer than the run
REFUSED = 45            # forms in a plan: of more than 100 errors of a kind the rest are but counted
ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS = {"met": ("met", "达标"), "missed": ("missed", "未达标"), "undetermined": ("undetermined", "无法判定"),
         "no_data": ("no data", "无数据"), "no_target": ("no target", "未设目标"), "not_due": ("not due", "未到期"),
         "on_track": ("on track", "符合规划进度"), "behind": ("behind", "滞后于规划进度"),
         "met_early": ("met early", "提前实现")}
# Where each format of `check` has an indicator's verdict.
VERDICTS = {"text": r"^(?:Verdict|结论) +(.+?)(?:  .*)?$", "markdown": r"^- \*\*(?:Verdict|结论)\*\*[:：] ?(.+)$",
            "html": r"<dt>(?:Verdict|结论)</dt><dd>(?:<span[^>]*>[^<]*<span[^>]*>[^<]*</span>)?([^<]+)"}


class Batch:
    """One plan and its data, in a folder of their own; what is found and what is expected of it, in the order asked."""

    def __init__(self, planmeter, folder, schema):
        self.planmeter = planmeter
        self.folder = folder
        self.schema = schema
        self.checks = []
        self.runs = 0
        self.verdicts = 0

    def expect(self, what, found, expected):
        self.checks.append((what, found, expected))

    def run(self, arguments, definition=None):
        """A run that keeps the promises; None if it does not."""
        self.runs += 1
        run = promises.run(self.planmeter, arguments, self.folder)
        faults = promises.broken(run, self.folder, self.schema.validator(definition) if definition else None)
        shown = " ".join(word if len(word) < 60 else word[:40] + "…" for word in arguments)
        self.expect(shown, faults, [])
        return None if faults else run

    def refused(self, forms):
        """What means nothing is an error of its own line, and nothing else is."""
        head = HEAD + "indicators:\n"
        lines = [indicator_text(f"i{number}", form, "10") for number, form in enumerate(forms)]
        # Without what they are computed from, of which no series is defined here.
        lines = [re.sub(r", (of: i\d+_a|change: \{[^}]*\}|ratio: \{[^}]*\})", "", line) for line in lines]
        (self.folder / "plan.yaml").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
        run = self.run(["list", "targets", "-p", "plan.yaml"])
        found = {}
        for line, match in promises.findings(run.errors if run else ""):
            if match and match["severity"] == "error":
                found.setdefault(int(match["line"] or 0), set()).add(line.rsplit("[", 1)[1].rstrip("]"))
        begin = head.count("\n") + 1
        for number, (form, line) in enumerate(zip(forms, lines)):
            self.expect(f"refused: {line.strip()}", found.get(begin + number), {refusal(form)})

    def ask(self, number, cells, seed):
        (self.folder / "plan.yaml").write_text(plan_text(cells), encoding="utf-8")
        text = figures_text(cells)
        (self.folder / "data.csv").write_text(text, encoding="utf-8")
        # The delivery before: the same without every third row.
        rows = text.splitlines(True)
        older = "".join(row for at, row in enumerate(rows) if at % 3 or at == 0)
        (self.folder / "older.csv").write_text(older, encoding="utf-8")
        names = [cell.name for cell in cells]
        for at, (arguments, definition) in enumerate(questions(names, QUESTIONS, random_of(f"{seed} {number}"))):
            run = self.run(arguments, definition if (number + at) % CHECKED_BY_SCHEMA == 0 else None)
            # The command line alone may be wrong: a year that the method does not know, growth of what does not grow.
            if run is not None and run.status == 2:
                self.expect(f"{arguments[0]} is answered ({run.errors[:500]})", "usage-" in run.errors, True)
        self.compare_verdicts(number, cells)

    def compare_verdicts(self, number, cells):
        """By hand in JSON; of each indicator the same where it is read otherwise."""
        names = ",".join(cell.name for cell in cells)
        asked = ["check", names, "data.csv", "-y", str(YEAR), "-p", "plan.yaml"]
        run = self.run([*asked, "-f", "json"])
        if run is None or run.status == 2:
            self.expect("verdicts", run and run.errors[:500], "an answer")
            return
        document = json.loads(run.output)
        rows = {(row["indicator"], row["year"]): row["status"] for row in document["targets"]}
        for cell in cells:
            expected = verdict(cell)
            if expected is not None:
                self.verdicts += 1
                self.expect(f"{cell}", rows.get((cell.name, YEAR)), expected)
        style, language = (*VERDICTS, "csv")[number % 4], number // 4 % 2
        page = self.run([*asked, "-f", style, "--lang", ("en", "zh")[language]])
        if page is None:
            return
        statuses = [row["status"] for row in document["indicators"]]
        text = page.output.decode("utf-8")
        if style == "csv":
            found = [row["status"] for row in csv.DictReader(io.StringIO(text, newline=""))]
        else:
            found = re.findall(VERDICTS[style], text, re.MULTILINE)
            found = [re.sub(r"[（(,，;；].*", "", word).strip() for word in found]
            statuses = [WORDS[status][language] for status in statuses]
        self.expect(f"{style}", found, statuses)


def given_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("planmeter", type=pathlib.Path)
    parser.add_argument("--all", action="store_true", help="every cell: half an hour")
    parser.add_argument("--part", type=int, default=400, help="one cell in so many (default 400)")
    parser.add_argument("--seed", type=int, default=1, help="which cells, and which questions about them (default 1)")
    parser.add_argument("--only", type=int, metavar="NUMBER", help="just this batch")
    parser.add_argument("--keep", type=pathlib.Path, help="where the files stay")
    return parser.parse_args()


def tasks_of(given):
    """Names and what each does with a batch."""
    forms = [form for form in all_forms() if refusal(form)]
    for start in range(0, len(forms), REFUSED):
        yield f"refused {start}", lambda batch, part=forms[start:start + REFUSED]: batch.refused(part)
    for number, cells in enumerate(batches(1 if given.all else given.part, given.seed)):
        if given.only in (None, number):
            yield (f"batch {number}",
                   lambda batch, number=number, cells=cells: batch.ask(number, cells, given.seed))


def main():
    given = given_arguments()
    planmeter, schema, report = given.planmeter.resolve(), Schema(ROOT), Report()
    runs = verdicts = 0
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:

        def done(task):
            name, work = task
            folder = (given.keep or pathlib.Path(temporary)) / name.replace(" ", "-")
            folder.mkdir(parents=True, exist_ok=True)
            batch = Batch(planmeter, folder, schema)
            work(batch)
            if not given.keep:
                shutil.rmtree(folder)
            return name, batch

        for name, batch in pool.map(done, tasks_of(given)):
            runs, verdicts = runs + batch.runs, verdicts + batch.verdicts
            for what, found, expected in batch.checks:
                report.expect(f"{name} of seed {given.seed}, {what}", found, expected)
    print(f"{runs} runs, {verdicts} verdicts by hand")
    report.expect("some verdicts by hand", verdicts > 0, True)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
