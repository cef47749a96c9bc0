#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares planmeter with an independent judge over random plans and data.

The judge is written from the rules, in fractions, and shares no code with the program. Every case
is a plan and its data, reported for each year of the plan; statuses and reasons must be the same.
The same seed gives the same cases.
"""

import argparse
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True  # the source tree stays as it is

from oracle import self_test  # noqa: E402
from oracle.comparison import Case, Tally  # noqa: E402
from oracle.judge import STATUSES  # noqa: E402
from oracle.tiers import TierCase  # noqa: E402

ENOUGH_CASES = 10  # fewer may miss a status by chance


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", metavar="PLANMETER")
    parser.add_argument("--cases", type=int, default=20, help="how many plans (default 20)")
    parser.add_argument("--seed", type=int, default=1, help="default 1")
    parser.add_argument("--only", type=int, metavar="CASE", help="just this case of the seed")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIR", help="leave the files there")
    parser.add_argument("--self-test", action="store_true", help="check the judge by hand")
    given = parser.parse_args()
    if not given.program and not given.self_test:
        parser.error("PLANMETER or --self-test is needed")
    return given


def compare(given, folder):
    """Whether the program agrees and every status was reached."""
    tally = Tally()
    numbers = range(given.cases) if given.only is None else [given.only]
    for number in numbers:
        Case(given.seed, number, folder / f"case-{number}").run(given.program, tally)
        TierCase(given.seed, number, folder / f"tiers-{number}").run(given.program, tally)
    print(", ".join(f"{status} {tally.indicators[status]}" for status in STATUSES))
    unreached = [status for status in STATUSES if not tally.indicators[status]]
    if unreached and tally.cases >= ENOUGH_CASES:
        print(f"the cases never reached: {', '.join(unreached)}")
    print(f"{tally.cases} cases, {sum(tally.indicators.values())} indicator verdicts, "
          f"{tally.targets} target verdicts, {tally.within} within rounding, "
          f"{tally.growths} growth rows, {tally.areas} of areas, "
          f"{tally.tiers} tier rows, {tally.contradictions} contradictions, "
          f"{tally.differences} differences")
    return tally.differences == 0 and not (unreached and tally.cases >= ENOUGH_CASES)


def main():
    given = arguments()
    agreed = self_test.run() == 0 if given.self_test else True
    if given.program:
        with tempfile.TemporaryDirectory(prefix="oracle-") as temporary:
            agreed = compare(given, given.keep or pathlib.Path(temporary)) and agreed
    return 0 if agreed else 1


if __name__ == "__main__":
    sys.exit(main())
