#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Plans and data of tests/cases, examples and plan with small slips, under commands with random options: a run ends by
itself with a status of the contract, an error has its place in the file and lets nothing be written, JSON is as its
schema says. The same seed gives the same runs. What fails stays in KEEP, and how to run it alone is printed.

mutation_test.py PLANMETER [--runs N] [--seed S] [--only NUMBER] [--keep KEEP]"""

import argparse
import concurrent.futures
import os
import pathlib
import random
import shlex
import shutil
import sys
import tempfile

import promises
from mutation.command_lines import command_line
from mutation.mutants import DATA_CHANGES, PLAN_CHANGES, mutant
from mutation.seeds import all_seeds
from output_schema import Schema

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHECKED_BY_SCHEMA = 5  # one run in so many: the schema takes longer than the run


class Case:
    """One run: what is in its folder, and what is asked."""

    def __init__(self, seed, number, seeds):
        rng = random.Random(f"mutation {seed} {number}")
        self.number = number
        self.files = rng.choice(seeds[rng.random() < 0.1]).read()  # mostly the good ones
        changed = rng.sample(sorted(self.files), rng.choice((1, 1, len(self.files)))) if self.files else []
        for name in changed:
            changes = PLAN_CHANGES if name == "plan.yaml" else DATA_CHANGES
            self.files[name] = mutant(rng, self.files[name], changes)
        plan = self.files.get("plan.yaml", b"").decode("utf-8", "replace")
        self.arguments, self.definition = command_line(rng, plan, [name for name in self.files if name != "plan.yaml"])

    def faults(self, planmeter, schema, folder):
        for name, content in self.files.items():
            (folder / name).write_bytes(content)
        run = promises.run(planmeter, self.arguments, folder)
        asked = self.definition and self.number % CHECKED_BY_SCHEMA == 0
        faults = promises.broken(run, folder, schema.validator(self.definition) if asked else None)
        if run.status == 2 and any(folder.glob("written.*")):
            faults.append("status 2, and a file was written")
        return run.status, faults


def given_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("planmeter", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="NUMBER", help="just this run of the seed")
    parser.add_argument("--keep", type=pathlib.Path, help="where what fails stays; default: a new temporary folder")
    return parser.parse_args()


def keep(case, given, faults):
    given.keep = given.keep or pathlib.Path(tempfile.mkdtemp(prefix="mutation-"))
    folder = given.keep / f"{given.seed}-{case.number}"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in case.files.items():
        (folder / name).write_bytes(content)
    words = " ".join(shlex.quote(word) for word in [str(given.planmeter), *case.arguments])
    print(f"--- run {case.number} of seed {given.seed}: cd {folder} && {words}")
    print("\n".join(f"    {fault[:1500]}" for fault in faults), flush=True)


def main():
    given = given_arguments()
    given.planmeter = given.planmeter.resolve()
    seeds, schema = all_seeds(ROOT), Schema(ROOT)
    numbers = range(given.runs) if given.only is None else [given.only]
    statuses, failed = {}, 0
    with tempfile.TemporaryDirectory() as temporary, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:

        def outcome(number):
            case = Case(given.seed, number, seeds)
            folder = pathlib.Path(temporary) / str(number)
            folder.mkdir()
            status, faults = case.faults(given.planmeter, schema, folder)
            shutil.rmtree(folder)
            return case, status, faults

        for case, status, faults in pool.map(outcome, numbers):
            statuses[status] = statuses.get(status, 0) + 1
            if faults:
                failed += 1
                keep(case, given, faults)
    counts = dict(sorted(statuses.items(), key=str))
    print(f"{sum(map(len, seeds))} seeds, {len(numbers)} runs, statuses {counts}, {failed} failed")
    # A program that refuses everything keeps all of this: some must be answered.
    answered = sum(count for status, count in statuses.items() if status in (0, 1, 3))
    return 1 if failed or (given.only is None and answered < len(numbers) // 10) else 0


if __name__ == "__main__":
    sys.exit(main())
