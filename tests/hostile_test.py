#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Inputs made to hurt end in a clear error, within bounds of time and memory that a laptop has to spare:
hostile_test.py PLANMETER. Each line of the table is an input and the findings it must give."""

import functools
import gzip
import os
import random
import resource
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from program_output import Report

SECONDS = 60       # a hundred times what the slowest takes
MEMORY = 1 << 30   # bytes of address space, beside ten times the input's own

HEADER = b"indicator,year,value\n"
PLAN = """schema: planmeter/1
plan: {id: p, title: {en: Plan}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
"""
ROW = "  - {id: i%d, name: {en: I}, unit: u, measure: stock, of: none, targets: [{year: 2025, at_least: 1}]}\n"


def bomb():
    """Nine levels of nine aliases: half a billion nodes for who follows them."""
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{name}: &{name} [{', '.join(['*' + before] * 9)}]" for before, name in zip("abcdefgh", "bcdefghi")]
    return "\n".join(lines).encode()


NOISE = random.Random(1952).randbytes(5_000_000)  # that no packer makes smaller


def packed(content):
    """A gzip member, the same on any day."""
    return gzip.compress(content, mtime=0)


def packed_zeros(size):
    """A gzip member that unpacks to as many bytes: a thousandth of them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(1 << 20)
    return b"".join([*(packer.compress(block) for _ in range(size >> 20)), packer.flush()])


DATA = {
    "a field of 100 MB": (HEADER + b"6,2022," + b"x" * 100_000_000 + b"\n", "2:8: error", "csv-bad-value"),
    "a number of 10 million digits": (HEADER + b"6,2022," + b"1" * 10_000_000, "2:8: error", "csv-number-range"),
    "a name of 10 MB": (HEADER + "é".encode() * 5_000_000 + b",2022,1\n", "2:1: error", "csv-unknown-indicator"),
    "a million columns": (b"indicator" + b",c" * 10**6 + b"\n" + b"," * 10**6, "1:1: error", "csv-too-many-columns"),
    "a row of a million fields": (HEADER + b"6,2022,1" + b",x" * 10**6, "2:10: error", "csv-field-count"),
    "5 million columns and no line end": (b"x," * 5_000_000, "1:1: error", "csv-too-many-columns"),
    "an exponent of nine digits": (HEADER + b"6,2022,1e999999999\n", "2:8: error", "csv-number-range"),
    "a negative one": (HEADER + b"6,2022,1e-999999999\n", "2:8: error", "csv-number-range"),
    "5,000 digits": (HEADER + b"6,2022," + b"9" * 5000, "2:8: error", "csv-number-range"),
    "5,000 places": (HEADER + b"6,2022,0." + b"0" * 5000 + b"1", "2:8: error", "csv-number-range"),
    "a NUL": (HEADER + b"6,2022,7\x0050\n", "2:9: error", "file-not-text"),
    "NULs alone": (b"\0" * 1_000_000, "1:1: error", "file-not-text"),
    "5 MB of NULs below a header": (HEADER + b"\0" * 5_000_000, "2:1: error", "file-not-text"),
    "bytes of no encoding": (HEADER + b"6,2022,\xff\xfe\n", "2:8: error", "file-not-utf8"),
    "all bytes above ASCII": (bytes(range(128, 256)) * 10_000, "1:1: error", "file-not-utf8"),
    "surrogates alone": (b"\xff\xfe" + b"\xd8\xd8" * 500_000, " error", "file-not-decoded"),
    "a quote that is never closed": (HEADER + b'6,2022,"' + b"a\n" * 5_000_000, "2:8: error", "csv-unclosed-quote"),
    "5 million doubled quotes": (HEADER + b'6,2022,"' + b'""' * 5_000_000 + b'"', "2:8: error", "csv-bad-value"),
    "5 million empty lines": (b"\n" * 5_000_000, " error", "csv-empty"),
    "300,000 errors": (HEADER + b"6,2022,zz\n" * 300_000, "2:8: error", "csv-bad-value"),
    "100,000 unknown indicators": (
        HEADER + b"".join(b"zz%d,2022,1\n" % i for i in range(100_000)), "2:1: error", "csv-unknown-indicator"),
    "200,000 values for one year": (
        HEADER + b"".join(b"6,2022,%d\n" % i for i in range(200_000)), "3:8: error", "csv-conflicting-values"),
    "a line of a million characters with an error at its end": (
        b"note,indicator,year,value\n" + "。".encode() * 10**6 + b",6,2022,zz\n", "2:1000009: error", "csv-bad-value"),
}

# Packed: what it unpacks to counts for memory, but never more than 64 MiB or 200 times its size.
PACKED = {
    "zeros of a GiB": (packed_zeros(1 << 30), " error", "file-unpacks-too-large"),
    "zeros of 64 MiB": (packed_zeros(64 << 20), "1:1: error", "file-not-text"),
    "zeros in many members": (packed_zeros(1 << 20) * 300, " error", "file-unpacks-too-large"),
    "a million empty members": (packed(b"") * 1_000_000, " error", "csv-empty"),
    "500,000 members of a byte": (b"".join([packed(HEADER + b"6,2022,"), packed(b"9") * 500_000]), "2:8: error",
                                  "csv-number-range"),
    "packed a hundred times": (functools.reduce(lambda content, _: packed(content), range(100), HEADER), " error",
                               "file-other-kind"),
    "a mark alone": (b"\x1f\x8b", " error", "file-gzip-cut-off"),
    "a mark and anything": (b"\x1f\x8b" + bytes(range(256)) * 1000, " error", "file-gzip-damaged"),
    "a name without end": (b"\x1f\x8b\x08\x08" + b"x" * 5_000_000, " error", "file-gzip-cut-off"),
    "300,000 errors": (packed(HEADER + b"6,2022,zz\n" * 300_000), "2:8: error", "csv-bad-value"),
    "a part of 5 MB of data": (packed(HEADER + NOISE)[:-100], " error", "file-gzip-cut-off"),
    "5 MB and something behind": (packed(HEADER + NOISE) + b"x", " error", "file-gzip-trailing"),
}

PLANS = {
    "aliases that multiply": (bomb(), "2:8: error", "yaml-alias"),
    "half a million brackets": (b"[" * 500_000, "1:1: error", "yaml-key-not-scalar"),
    "120,000 maps in one another": (b"{a: " * 120_000, "1:", "yaml-"),
    "1,000 levels": (
        b"".join(b" " * i + b"- \n" for i in range(1000)), "", "yaml-too-deep"),
    "300,000 explicit keys": (b"? " * 300_000, "1:3: error", "yaml-key-not-scalar"),
    "60,000 keys": (
        b"schema: planmeter/1\n" + b"".join(b"k%d: 1\n" % i for i in range(60_000)), "1:1: error", "plan-unknown-key"),
    "the same key 100,000 times": (b"k: 1\n" * 100_000, "2:1: error", "yaml-duplicate-key"),
    "8,000 wrong references": (
        (PLAN + "".join(ROW % i for i in range(8_000))).encode(), "4:", "plan-unknown-reference"),
    "a text of a megabyte": (b'schema: "' + b"a" * 1_000_000 + b'"\n', "1:1: error", "plan-schema"),
    "5,000 digits": (
        (PLAN + ROW % 1).replace("at_least: 1", "at_least: " + "9" * 5000).replace("of: none, ", "").encode(),
        "4:", "plan-bad-number"),
    "an exponent of nine digits": (
        (PLAN + ROW % 1).replace("at_least: 1", "at_least: 1e999999999").replace("of: none, ", "").encode(),
        "4:", "plan-bad-number"),
    "a NUL": (b"schema: planmeter/1\0\n", "1:20: error", "file-not-text"),
    "gzip data": (packed(b"schema: planmeter/1\n"), "1:", "file-not-"),
    "invalid UTF-8": (b"schema: \xc3\x28\n", "1:9: error", "file-not-utf8"),
    "a quote that is never closed": (b'schema: "planmeter/1\n' + b"a: b\n" * 100_000, "1:9: error",
                                     "yaml-unclosed-quote"),
}


def limited(memory):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return limit


def run(planmeter, arguments, folder, memory=MEMORY):
    """The status and what was printed, both streams."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run([planmeter, *arguments], cwd=folder, env=environment, timeout=SECONDS, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              preexec_fn=limited(memory))
    except subprocess.TimeoutExpired:
        return "out of time", ""
    return done.returncode, done.stdout.decode("utf-8", errors="strict")


def expect_finding(report, what, outcome, status, name, place, code):
    found, text = outcome
    first = text.split("\n", 1)[0]
    report.expect(f"{what}: status", found, status)
    report.expect(f"{what}: place ({first[:200]})", first.startswith(f"{name}:{place}"), True)
    report.expect(f"{what}: code ({first[-200:]})", f"[{code}" in text, True)
    report.expect(f"{what}: short", len(text) < 100_000, True)


def test_inputs(report, planmeter, folder):
    for what, (content, place, code) in DATA.items():
        (folder / "data.csv").write_bytes(content)
        outcome = run(planmeter, ["report", "--strict", "data.csv"], folder, MEMORY + 10 * len(content))
        expect_finding(report, what, outcome, 2, "data.csv", place, code)
    for what, (content, place, code) in PACKED.items():
        (folder / "data.csv").write_bytes(content)
        outcome = run(planmeter, ["report", "data.csv"], folder)
        expect_finding(report, what, outcome, 2, "data.csv", place, code)
    for what, (content, place, code) in PLANS.items():
        (folder / "plan.yaml").write_bytes(content)
        outcome = run(planmeter, ["list", "--plan", "plan.yaml"], folder)
        expect_finding(report, what, outcome, 2, "plan.yaml", place, code)


# A process begins with the peak of whoever began it: this one, small, stands between.
MEASURE = """import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode
print(status, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""


def peak_memory(planmeter, arguments, folder):
    """The status, and the most bytes that stood in memory at once."""
    done = subprocess.run([sys.executable, "-c", MEASURE, planmeter, *arguments], cwd=folder, check=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    status, kilobytes = done.stdout.split()
    return int(status), int(kilobytes) * 1024


# Rows of what the plan does not have, each of its own: the status, and a row by its number.
STRANGERS = {
    "areas": (b"indicator,area,year,value", 0, lambda i: b"6,There %d,2022,1" % i),
    "areas, with sources of their own": (
        b"indicator,area,year,value,source", 0, lambda i: b"6,There %d,2022,1,source %d" % (i, i)),
    "areas, in the wide form": (b"indicator,area,2021,2022", 0, lambda i: b"6,There %d,1,2" % i),
    "areas, with bounds": (b"indicator,area,year,value", 0, lambda i: b"6,There %d,2022,>=1" % i),
    "counties": (b"indicator,area,year,value", 2, lambda i: b"tier_score,There %d,2022,50" % i),
    "indicators": (b"indicator,year,value", 0, lambda i: b"unknown_%d,2022,1" % i),
}


def test_memory(report, planmeter, folder):
    """What a plan does not have takes no more than the file and 30 MB, whether it is shown or not."""
    for what, (header, status, row) in STRANGERS.items():
        content = b"\n".join([header, *map(row, range(400_000)), b""])
        (folder / "data.csv").write_bytes(content)
        for ignored in ([], ["--ignore", "csv-unknown-area"]):
            found, peak = peak_memory(planmeter, ["report", "--year", "2022", *ignored, "data.csv"], folder)
            report.expect(f"unknown {what}: status", found, status)
            most = len(content) + 30_000_000
            report.expect(f"unknown {what}: {peak} bytes, at most {most}", peak <= most, True)


def test_links(report, planmeter, folder):
    """Links that lead to themselves, as data, plan and folder; a folder that holds itself is read once."""
    (folder / "one.csv").symlink_to("two.csv")
    (folder / "two.csv").symlink_to("one.csv")
    (folder / "self").symlink_to("self")
    for arguments in (["report", "one.csv"], ["list", "--plan", "one.csv"], ["report", "self"]):
        expect_finding(report, " ".join(arguments), run(planmeter, arguments, folder), 2,
                       arguments[-1], " error: cannot be read: Too many levels of symbolic links", "file-unreadable")
    (folder / "round").mkdir()
    (folder / "round" / "again").symlink_to(".")
    (folder / "round" / "data.csv").write_bytes(HEADER + b"6,2022,750\n")
    status, text = run(planmeter, ["check", "6", "round"], folder)
    report.expect("a folder that holds itself", (status, "the actual 750" in text), (0, True))


def test_command_line(report, planmeter, folder):
    for number in ("1e999999999", "9" * 5000, "nan", "inf", "0x10", "--" + "9" * 40):
        status, text = run(planmeter, ["check", "6", "--year", "2022", f"--value={number}"], folder)
        report.expect(f"--value {number[:20]} ({text[:200]})", status, 2)
        status, text = run(planmeter, ["growth", f"--rate={number}", "--years", "5"], folder)
        report.expect(f"--rate {number[:20]} ({text[:200]})", status, 2)
    status, text = run(planmeter, ["growth", "--rate", "15", "--years", "9" * 30], folder)
    report.expect("years without end", (status, "[usage-growth-years]" in text), (2, True))


def main():
    planmeter = Path(sys.argv[1]).resolve()
    report = Report()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        test_inputs(report, planmeter, folder)
        test_memory(report, planmeter, folder)
        test_links(report, planmeter, folder)
        test_command_line(report, planmeter, folder)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
