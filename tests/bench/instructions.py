#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether questions cost no more instructions than they may: instructions.py PLANMETER ROOT.

Counted by valgrind, so the same on any day; libraries of another distribution differ a little, which the limits leave
room for: each is 3 % above what the program as it is packed needed when it was set. A limit is lowered with what made it
too high.
"""

import os
import re
import subprocess
import sys
import tempfile

# A question, the most instructions it may take, and whether only those of the program itself count: the reader of YAML
# is a library's.
QUESTIONS = (
    (("check", "6", "examples/xingtai-public.csv"), 5_030_000, False),
    (("check", "6", "examples/xingtai-public.csv", "--plan", "plan/xingtai-14fyp.yaml"), 16_560_000, True),
    (("report", "--year", "2025", "examples/xingtai-public.csv"), 34_000_000, False),
    (("report", "--year", "2022", "examples/illustrative-2022.csv"), 56_000_000, False),
)


def own_cost(profile, program):
    """Of what callgrind counted, the instructions that stand in the program's own file."""
    names = {}
    here = False
    total = 0
    skip = False  # the line after calls= has what the called function cost
    for line in profile.splitlines():
        kind, _, value = line.partition("=")
        if kind in ("ob", "cob"):  # the file that functions are of, and that of one called
            number, _, name = value.partition(" ")
            names[number] = name or names[number]
            if kind == "ob":
                here = os.path.basename(names[number]) == program
        elif line.startswith("calls="):
            skip = True
        elif line[:1] in "+-*0123456789" and line:
            if here and not skip:
                total += int(line.split()[1])
            skip = False
    return total


def count(planmeter, root, question, only_own):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", os.path.abspath(planmeter), *question],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, cwd=root, capture_output=True, text=True, check=False)
        found = re.search(r"refs: +([\d,]+)", done.stderr)
        if done.returncode not in (0, 1) or not found:
            sys.exit(f"{' '.join(question)}: exit status {done.returncode}\n{done.stderr}")
        if not only_own:
            return int(found[1].replace(",", ""))
        with open(out, encoding="utf-8") as profile:
            return own_cost(profile.read(), os.path.basename(planmeter))


def main():
    planmeter, root = sys.argv[1], sys.argv[2]
    too_many = 0
    for question, limit, only_own in QUESTIONS:
        counted = count(planmeter, root, question, only_own)
        own = " of its own" if only_own else ""
        print(f"planmeter {' '.join(question)}: {counted:,} instructions{own} of at most {limit:,}")
        too_many += counted > limit
    return 1 if too_many else 0


if __name__ == "__main__":
    sys.exit(main())
