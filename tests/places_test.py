# SPDX-License-Identifier: MIT
"""How many files a further finding takes: places_test.py ROOT [COMPILER].

Declares a made-up finding in a copy of the sources, one file after the other, and says how many there were. Each must be
needed: with any one of them left out, the compiler or the check of README.md refuses the rest.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import finding_rows
from program_output import Report
from readme_test import problems_of_codes

TABLE = "src/core/findings_usage.cc"
# When code, name with severity, and sentence were written apart, each of them in a file of its own.
BEFORE = ("src/core/diagnostic_codes.h", "src/core/diagnostic_codes.cc", "src/report/messages_usage.cc", "README.md")
ROW = ('    {Code::usage_made_up, Severity::warning, "{1}中没有“{0}”；应为{2}",\n'
       '     "no \'{0}\' in {1}; expected {2}", {Argument::code, Argument::part, Argument::list}},\n')
# A file, a line of it, and what is put before that.
PATCH = {
    finding_rows.HEADER: ("  count,", "  usage_made_up,\n"),
    TABLE: ("}};", ROW),
    "README.md": ("| `usage-unknown-indicator-or-file` ", "| `usage-made-up` | warning | made up |\n"),
}
# What is wrong with a row, and what makes it so.
SLIPS = [("another code", "usage_made_up", "usage_no_data"),
         ("an argument in English alone", "{1}中", ""),
         ("an argument nobody is told", "{2}", "{3}"),
         ("a single brace", "expected", "expected {"),
         ("how to tell a fourth argument of three", "::list", "::list, Argument::list")]


def patched(text, before, added):
    assert text.count("\n" + before) == 1, before
    return text.replace("\n" + before, "\n" + added + before)


def compiles(tree, compiler):
    return subprocess.run([compiler, "-std=c++20", "-fsyntax-only", f"-I{tree}/src", tree / TABLE],
                          capture_output=True, check=False).returncode == 0


def main():
    root = pathlib.Path(sys.argv[1])
    compiler = (sys.argv[2:] or [os.environ.get("CXX", "c++")])[0]
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copytree(root / "src/core", tree / "src/core")
        shutil.copy(root / "README.md", tree)
        was = {name: (tree / name).read_text(encoding="utf-8") for name in PATCH}
        new = {name: patched(was[name], *change) for name, change in PATCH.items()}

        def put(texts):
            for name, text in (new | texts).items():
                (tree / name).write_text(text, encoding="utf-8")

        put({})
        report.expect("it compiles", compiles(tree, compiler), True)
        report.expect("its severity", finding_rows.findings(tree).get("usage-made-up"), ["warning"])
        report.expect("README.md with it", problems_of_codes(tree), [])
        for name in (finding_rows.HEADER, TABLE):
            put({name: was[name]})
            report.expect(f"it compiles without {name}", compiles(tree, compiler), False)
        put({"README.md": was["README.md"]})
        report.expect("README.md without it", problems_of_codes(tree),
                      ["README.md: no row for the finding usage-made-up"])
        for slip, words, instead in SLIPS:
            assert words in ROW, words
            put({TABLE: patched(was[TABLE], "}};", ROW.replace(words, instead))})
            report.expect(f"it compiles with {slip}", compiles(tree, compiler), False)
    print(f"files that a finding takes: before {len(BEFORE)}, after {len(PATCH)}")
    sys.exit(report.finish())


if __name__ == "__main__":
    main()
