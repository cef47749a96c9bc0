# SPDX-License-Identifier: MIT
"""What every run of the program keeps, whatever plan and data it is given: it ends by itself with a status of the
contract; an error has a place that is there, and with it nothing is printed or written; JSON is as its schema says."""

import dataclasses
import os
import re
import subprocess
import sys

from program_output import read_json

# A great rate over a century is a number of thousands of digits, which newer versions of Python refuse unless told.
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)

STATUSES = (0, 1, 2, 3)
SECONDS = 60
FINDING = re.compile(r"(?P<file>.+?)(?::(?P<line>\d+):(?P<column>\d+))?: (?P<severity>error|warning|note): .+ "
                     r"\[[a-z0-9-]+\]", re.DOTALL)
EXCERPT = "  "  # before the line of a file and the caret under it
SANITIZED = re.compile(r"Sanitizer|runtime error:|Assertion .* failed|terminate called")
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?")
# Aborts at once: ctest is told by the signal, and nothing writes a core. Who allocated what went wrong is told by three
# calls: to keep more of each allocation takes a fifth of the time.
ENVIRONMENT = {"LC_ALL": "C.UTF-8",
               "ASAN_OPTIONS": "abort_on_error=1:allocator_may_return_null=1:detect_leaks=0:malloc_context_size=3"}


@dataclasses.dataclass(frozen=True)
class Run:
    arguments: list
    status: int | None  # None: it did not end in time
    output: bytes
    errors: str


def run(planmeter, arguments, folder):
    environment = {**ENVIRONMENT, "PATH": os.environ["PATH"]}
    try:
        done = subprocess.run([planmeter, *arguments], cwd=folder, env=environment, timeout=SECONDS, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        return Run(arguments, None, b"", "")
    return Run(arguments, done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def findings(text):
    """Each line of standard error that is a finding, matched; None for one that is neither that nor an excerpt."""
    lines = [line for line in text.split("\n") if line and not line.startswith(EXCERPT)]
    return [(line, FINDING.fullmatch(line)) for line in lines]


def is_inside(match, folder):
    """Whether the place is one of the file, or just behind the end of a line."""
    path = folder / match["file"]
    if match["line"] is None or not path.is_file():
        return True
    lines = re.split(rb"\r\n|\n|\r", path.read_bytes())
    line, column = int(match["line"]), int(match["column"])
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def broken_by_status(run):
    if run.status is None:
        yield f"not ended in {SECONDS} s"
    elif run.status < 0:
        yield f"ended by signal {-run.status}: {run.errors[-2000:]}"
    elif run.status not in STATUSES:
        yield f"status {run.status}"
    if SANITIZED.search(run.errors):
        yield f"stopped by a check: {run.errors[-3000:]}"


def broken_by_errors(run, folder):
    found = findings(run.errors)
    for line, match in found:
        if match is None:
            yield f"no finding: {line!r}"
        elif not is_inside(match, folder):
            yield f"a place outside its file: {line!r}"
    says_error = any(match and match["severity"] == "error" for _, match in found)
    if says_error != (run.status == 2):
        yield f"status {run.status} with{'' if says_error else 'out'} an error said: {run.errors[:1000]}"
    if run.status == 2 and run.output:
        yield f"status 2, and printed {run.output[:200]!r}"


def broken_by_json(run, validator):
    """The keys and values against the schema, where there is a validator; every number a plain decimal in any case."""
    wrong = []

    def number_of(text):
        if not NUMBER.fullmatch(text):
            wrong.append(text)
        return float(text) if "." in text else int(text)

    try:
        document = read_json(run.output.decode("utf-8"), number_of)
    except ValueError as error:
        yield f"no JSON: {error}"
        return
    if wrong:
        yield f"numbers that are no plain decimals: {wrong[:5]}"
    if validator is not None:
        yield from (f"against the schema: {error}" for error in validator.errors(document)[:5])


def broken(run, folder, validator=None):
    """What a run does not keep of all this; `validator` for runs that ask for JSON alone."""
    faults = list(broken_by_status(run))
    if faults:
        return faults
    faults += broken_by_errors(run, folder)
    try:
        run.output.decode("utf-8")
    except UnicodeDecodeError as error:
        faults.append(f"no UTF-8: {error}")
        return faults
    to_file = "-o" in run.arguments
    if run.status != 2 and "json" in run.arguments and not to_file:
        faults += broken_by_json(run, validator)
    return faults
