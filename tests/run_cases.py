#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the golden cases and compares what they printed, byte for byte:

  run_cases.py PLANMETER [CASE…]     all cases, or those named; `errors-csv/*` names a room's
  --folder FOLDER                    another folder of cases
  UPDATE=1 in the environment        writes what was printed as what is expected

A case is a folder in a room of tests/cases, `errors-csv/bad-value`. It has `cmd`, shell that calls `planmeter` once (or
says why more often), and what that prints: `stdout` and `stderr` (absent: nothing) and `status` (absent: 0). `cmd` runs
in a copy of the folder, so it may write files, with $EXAMPLES and $PLAN, the two folders' paths from there. A file that
several cases read is in one of them; the others link to it. @VERSION@ in what is expected stands for the version.
"""

import argparse
import concurrent.futures
import difflib
import fnmatch
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PRINTED = ("stdout", "stderr", "status")
SECONDS = 120
# One case in so many looks for leaks where memory is watched: that takes as long as a short run itself. The unit tests, the
# replayed seeds and the commands of README.md look for them each time.
LOOKS_FOR_LEAKS = 4


def version_of(program):
    """The last word of the first line of --version; empty if there is none."""
    said = subprocess.run([program, "--version"], check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    first = said.stdout.split(b"\n")[0]
    return first.rsplit(b" ", 1)[1] if b" " in first else b""


def of_sanitizers(number):
    """What they are told, where they are told anything: see tests/CMakeLists.txt."""
    told = os.environ.get("ASAN_OPTIONS")
    if told is None:
        return {}
    return {"ASAN_OPTIONS": told if number % LOOKS_FOR_LEAKS == 0 else f"{told}:detect_leaks=0"}


def run(case, program_folder, work, number):
    """What the case printed, by the names of PRINTED; nothing is an absent name. `number`: its place among all."""
    (work / "examples").symlink_to(ROOT / "examples")
    (work / "plan").symlink_to(ROOT / "plan")
    shutil.copytree(case, work / "case", ignore=shutil.ignore_patterns(*PRINTED))
    # Nothing of the caller's environment: no LANG, COLUMNS, NO_COLOR or TERM. Paths are relative, for they are printed.
    environment = {"PATH": f"{program_folder}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                   "EXAMPLES": "../examples", "PLAN": "../plan", **of_sanitizers(number)}
    with subprocess.Popen(["sh", "./cmd"], cwd=work / "case", env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        try:
            stdout, stderr = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            stdout, stderr = process.communicate()
            stderr += f"(stopped after {SECONDS} s)\n".encode()
    status = process.returncode
    printed = {"stdout": stdout, "stderr": stderr, "status": f"{status}\n".encode() if status else b""}
    return {name: text for name, text in printed.items() if text}


def expected_of(case, version):
    return {name: (case / name).read_bytes().replace(b"@VERSION@", version)
            for name in PRINTED if (case / name).exists()}


def difference(expected, printed):
    """As `diff -u` shows it; empty if there is none."""
    lines = []
    for name in PRINTED:
        old, new = (text.get(name, b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
                    for text in (expected, printed))
        for line in difflib.unified_diff(old, new, f"expected {name}", f"printed {name}"):
            lines.append(line if line.endswith("\n") else line + "\n\\ no line end\n")
        if expected.get(name, b"") != printed.get(name, b"") and old == new:
            lines.append(f"{name}: other bytes that are not UTF-8\n")
    return "".join(lines)


def update(case, printed, version):
    pattern = re.compile(rb"\b" + re.escape(version) + rb"\b") if version else None
    for name in PRINTED:
        if name in printed:
            (case / name).write_bytes(pattern.sub(b"@VERSION@", printed[name]) if pattern else printed[name])
        else:
            (case / name).unlink(missing_ok=True)


def run_and_compare(number, case, program_folder, version):
    """The difference, empty if there is none; with UPDATE=1 there never is."""
    with tempfile.TemporaryDirectory() as folder:
        printed = run(case, program_folder, pathlib.Path(folder), number)
    if os.environ.get("UPDATE") == "1":
        update(case, printed, version)
        return ""
    return difference(expected_of(case, version), printed)


def calls_nothing(case):
    lines = (case / "cmd").read_text(encoding="utf-8").splitlines()
    return not any("planmeter" in line for line in lines if not line.startswith("#"))


def cases_of(folder, patterns):
    """The cases that the patterns name, each of which must name one and call the program."""
    names = sorted(path.parent.relative_to(folder).as_posix() for path in folder.glob("*/*/cmd"))
    for pattern in patterns:
        if not fnmatch.filter(names, pattern):
            sys.exit(f"no case is named {pattern}")
    cases = [folder / name for name in names
             if not patterns or any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)]
    for case in filter(calls_nothing, cases):
        sys.exit(f"{case.relative_to(folder)}/cmd calls no planmeter")
    return cases


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / "tests/cases")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    cases = cases_of(arguments.folder.resolve(), arguments.cases)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "planmeter").symlink_to(program)
        version = version_of(program)
        with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
            differences = pool.map(lambda number, case: run_and_compare(number, case, folder, version),
                                   range(len(cases)), cases)
            for case, shown in zip(cases, differences):
                if shown:
                    failed += 1
                    print(f"--- case {case.parent.name}/{case.name}\n{shown}", end="", flush=True)
    print(f"cases: {len(cases) - failed} passed, {failed} failed")
    sys.exit(failed > 0 or not cases)


main()
