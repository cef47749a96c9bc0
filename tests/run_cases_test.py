# SPDX-License-Identifier: MIT
"""Tests the runner of golden cases with a program of three lines.

It must accept what is right, refuse each kind of difference, and write what it then accepts.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from program_output import Report

RUNNER = pathlib.Path(__file__).with_name("run_cases.py")
PROGRAM = """#!/bin/sh
echo "program 1.20.3"
echo "${LANG-none} ${COLUMNS-none} $EXAMPLES $PLAN${ASAN_OPTIONS+ told $ASAN_OPTIONS}" >&2
[ "$1" = --version ] || exit 3
"""
RIGHT = {"cmd": "planmeter report\n", "stdout": "program @VERSION@\n", "stderr": "none none ../examples ../plan\n",
         "status": "3\n"}


def write(case, files):
    case.mkdir(parents=True, exist_ok=True)
    for name in RIGHT:
        (case / name).unlink(missing_ok=True)
    for name, text in files.items():
        (case / name).write_text(text)


def without_sanitizers():
    return {name: value for name, value in os.environ.items() if name != "ASAN_OPTIONS"}


def run(folder, *names, **environment):
    """The exit status and what was printed."""
    done = subprocess.run([sys.executable, "-B", RUNNER, folder / "program", *names, "--folder", folder / "cases"],
                          check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**without_sanitizers(), "LANG": "zh_CN", "COLUMNS": "20", **environment})
    return done.returncode, done.stdout.decode("utf-8")


def examine(folder, report):
    case = folder / "cases/room/some-case"
    (folder / "program").write_text(PROGRAM)
    (folder / "program").chmod(0o755)
    (folder / "cases").mkdir()
    report.expect("no case at all", run(folder), (1, "cases: 0 passed, 0 failed\n"))

    write(case, RIGHT)
    report.expect("what is right", run(folder), (0, "cases: 1 passed, 0 failed\n"))
    for name in ("stdout", "stderr", "status"):
        write(case, RIGHT | {name: "7\n"})
        status, shown = run(folder)
        report.expect(f"a wrong {name}", (status, f"--- expected {name}\n" in shown, "\n-7\n" in shown), (1, True, True))
        write(case, {other: text for other, text in RIGHT.items() if other != name})
        report.expect(f"{name} where none is expected", run(folder)[0], 1)
    write(case, RIGHT | {"stdout": "program @VERSION@"})
    status, shown = run(folder)
    report.expect("a missing line end", (status, "\n\\ no line end\n" in shown), (1, True))

    # A case that writes, one that reads what the other wrote (it may not), and one that is not asked for.
    write(folder / "cases/room/one-writes", {"cmd": "echo a >file # planmeter\n"})
    write(folder / "cases/other/two-reads", {"cmd": "cat file ../case/file 2>/dev/null # planmeter\n", "status": "1\n"})
    report.expect("those named", run(folder, "*/one-*", "other/two-reads"), (0, "cases: 2 passed, 0 failed\n"))
    report.expect("a name of none", run(folder, "room/three"), (1, "no case is named room/three\n"))

    write(case, {"cmd": "# planmeter report\n"})
    report.expect("a case without a call", run(folder), (1, "room/some-case/cmd calls no planmeter\n"))

    write(case, {"cmd": RIGHT["cmd"]})
    report.expect("UPDATE=1", run(folder, UPDATE="1")[0], 0)
    report.expect("what it wrote", {name: (case / name).read_text() for name in RIGHT}, RIGHT)
    report.expect("what it wrote is accepted", run(folder), (0, "cases: 3 passed, 0 failed\n"))

    # Of five cases the first and the fifth look for leaks, where memory is watched.
    for number in range(5):
        looks = "" if number % 4 == 0 else ":detect_leaks=0"
        write(folder / f"cases/watched/{number}",
              RIGHT | {"stderr": f"none none ../examples ../plan told abc=1{looks}\n"})
    report.expect("what the sanitizers are told", run(folder, "watched/*", ASAN_OPTIONS="abc=1"),
                  (0, "cases: 5 passed, 0 failed\n"))


def main():
    report = Report()
    with tempfile.TemporaryDirectory() as name:
        examine(pathlib.Path(name), report)
    sys.exit(report.finish())


main()
