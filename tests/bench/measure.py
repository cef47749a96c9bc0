#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs commands side by side, checks that they count alike, prints one table of ratios:
measure.py PLANMETER FOLDER RUNS. Medians of whole processes; peak memory is the largest of the runs."""

import csv
import io
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import time

BENCH = pathlib.Path(__file__).resolve().parent
# Base and actual of each key side by side, then the comparison in hundredths and 1.3225, as whole numbers.
MILLER = ('if ($year == 2020) {@b[$indicator][$area] = $value} elif ($year == 2022) {@a[$indicator][$area] = $value} '
          'end {for (i, areas in @a) {n = 0; m = 0; for (k, v in areas) {n += 1; '
          'if (roundm(v * 100, 1) * 10000 >= roundm(@b[i][k] * 100, 1) * 13225) {m += 1}} print i.",".n.",".m}}')


def run(command, folder):
    """Seconds, peak bytes and what was printed."""
    begin = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE) as process:
        output = process.stdout.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - begin
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: exit status {process.returncode}")
    return seconds, usage.ru_maxrss * 1024, output


def counts(output):
    """{indicator: (areas, met)} of a table `areas` or of INDICATOR,AREAS,MET lines."""
    if output.startswith("indicator,year"):
        return {row["indicator"]: (int(row["areas"]), int(row["met"])) for row in csv.DictReader(io.StringIO(output))}
    return {name: (int(areas), int(met)) for name, areas, met in csv.reader(io.StringIO(output))}


def version(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().splitlines()[0]


def question(planmeter, name):
    return [planmeter, "report", "--plan", "plan.yaml", "--year", "2022", "--by", "area", "--section", "areas",
            "--format", "csv", "--table", "areas", name]


def main():
    planmeter, folder, runs = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), int(sys.argv[3])
    node = ["node", str(folder / "duckdb.mjs"), "nation.csv"]
    commands = {"planmeter": question(planmeter, "nation.csv"), "DuckDB": node, "wc -l": ["wc", "-l", "nation.csv"]}
    for name in ("chinese", "quoted", "crlf", "by-year", "eighth", "quarter", "half"):
        commands[f"planmeter, {name}"] = question(planmeter, f"{name}.csv")
    once = {"Miller": ["mlr", "--icsv", "--ocsv", "put", "-q", MILLER, "nation.csv"]}
    found = {name: [] for name in [*commands, *once]}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = run(command, folder)
            if turn > 0:  # the first reads the files into memory
                found[name].append(result)
    for name, command in once.items():
        found[name].append(run(command, folder))

    expected = counts(found["planmeter"][0][2])
    for name in ("DuckDB", "Miller", "planmeter, chinese", "planmeter, quoted", "planmeter, crlf", "planmeter, by-year"):
        if counts(found[name][0][2]) != expected:
            sys.exit(f"{name}: other counts than planmeter's")
    size = (folder / "nation.csv").stat().st_size
    own = statistics.median(seconds for seconds, _, _ in found["planmeter"])
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors; nation.csv: {size:,} bytes; "
          f"{version([planmeter, '--version'])}; DuckDB {version(['node', str(folder / 'duckdb_version.mjs')])}; "
          f"{version(['mlr', '--version'])}; {runs} runs, Miller once; counts agree")
    print("| what | seconds | against planmeter | peak memory / file |\n| --- | --- | --- | --- |")
    for name, results in found.items():
        seconds = statistics.median(result[0] for result in results)
        peak = max(result[1] for result in results)
        print(f"| {name} | {seconds:.3f} | {seconds / own:.2f} | {peak / size:.2f} |")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
