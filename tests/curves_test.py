#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether the work grows as the input does, whatever is in it: curves_test.py CURVES [--all | PATTERN...].

Each shape of curve_shapes.py is run at a size and at twice that. What counts is the exponent of growth: 1 for work in
step with the input, 2 for a search through all for each. Instructions are counted, so that it is the same on any day.
In short form one shape in eight, by a fixed draw; with --all every one at a larger size; a pattern chooses by name. The
curves go to standard output as a table.
"""

import math
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from curve_shapes import SHAPES, SIZES
from tools import need

LIMIT = 1.2  # sorting takes n log n: 1.1 at these sizes
SEED = 21
SHARE = 8
LONG = 10  # times the size


def prepare(folder, name, n):
    """The line of the runs' file, its files written."""
    words, files = SHAPES[name](n)
    own = Path(folder, f"{name.replace(' ', '_')}-{n}")
    own.mkdir()
    for file, text in files.items():
        (own / file).write_text(text, encoding="utf-8")
    return own, "\t".join([str(own), *words])


def counts(curves, folder, runs):
    """Instructions of each run's folder, and its exit status."""
    list_of_runs = Path(folder, "runs")
    list_of_runs.write_text("".join(line + "\n" for _, line in runs), encoding="utf-8")
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", "--quiet", Path(curves).resolve(),
         list_of_runs, Path(folder, "statuses")],
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, capture_output=True, text=True, check=False)
    statuses = Path(folder, "statuses").read_text(encoding="utf-8").split()
    if done.returncode != 0 or len(statuses) != len(runs):
        sys.exit(f"{len(statuses)} of {len(runs)} runs ended, status {done.returncode}\n{done.stderr}")
    found = {}
    for dump in Path(folder).glob("out.*"):
        text = dump.read_text(encoding="utf-8")
        request = re.search(r"^desc: Trigger: Client Request: (.+)$", text, re.M)
        total = re.search(r"^(?:summary|totals): (\d+)", text, re.M)
        if request and total:
            found[Path(request[1])] = int(total[1])
    return [(found[own], int(status)) for (own, _), status in zip(runs, statuses)]


def main():
    need("valgrind")
    curves, *rest = sys.argv[1:]
    names = list(SHAPES)
    if not rest:
        names = sorted(random.Random(SEED).sample(names, len(names) // SHARE), key=names.index)
    elif rest != ["--all"]:
        names = [name for name in names if any(pattern in name for pattern in rest)]
    factor = LONG if rest == ["--all"] else 1
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        sizes = {name: (1, factor * SIZES[name], 2 * factor * SIZES[name]) for name in names}
        runs = [prepare(folder, name, n) for name in names for n in sizes[name]]
        results = iter(counts(curves, folder, runs))
        print(f"{'shape':42} {'n':>6} {'at n':>14} {'at 2n':>14} exponent")
        for name in names:
            (base, _), (once, status), (twice, status_twice) = next(results), next(results), next(results)
            exponent = math.log2(max(twice - base, 1) / max(once - base, 1))
            ok = exponent <= LIMIT and status == status_twice
            failures += not ok
            print(f"{name:42} {sizes[name][1]:6} {once:14,} {twice:14,} {exponent:8.2f}{'' if ok else '  FAILED'}"
                  f"{'' if status == status_twice else f', exit status {status} and {status_twice}'}")
    print(f"{len(names)} shapes, {failures} above {LIMIT}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
