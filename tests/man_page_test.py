# SPDX-License-Identifier: MIT
"""Checks that the man page is well made: man_page_test.py PLANMETER.

mandoc and groff must find nothing to say, man must show it and lexgrog, which feeds whatis, must read its name. A tool
that is not there makes the test fail under .ci/run, and elsewhere is said to be missing.
"""

import pathlib
import subprocess
import sys
import tempfile

from program_output import Report
from tools import absent, leave

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "DATA", "PLAN FILES", "STATUSES", "FORMATS",
            "METHODS", "AREAS", "FINDINGS", "EXIT STATUS", "ENVIRONMENT", "FILES"]


def said_by(*command):
    """All that a tool prints, on both channels."""
    done = subprocess.run(command, check=False, timeout=60, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
    return done.stdout.decode("utf-8")


def main():
    report = Report()
    missing = absent("mandoc", "groff", "man", "lexgrog")
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "planmeter.1"
        page.write_bytes(subprocess.run([sys.argv[1], "man"], check=True, stdout=subprocess.PIPE).stdout)
        report.expect("bytes that are no ASCII", [byte for byte in page.read_bytes() if byte > 126], [])
        if "mandoc" not in missing:
            report.expect("mandoc", said_by("mandoc", "-Tlint", str(page)), "")
        if "groff" not in missing:
            report.expect("groff", said_by("groff", "-man", "-ww", "-Tutf8", "-z", str(page)), "")
        if "lexgrog" not in missing:
            report.expect("lexgrog", said_by("lexgrog", str(page)).replace(str(page), "page"),
                          'page: "planmeter - measures a government plan by its targets and what was achieved"\n')
        if "man" not in missing:
            shown = said_by("man", "-l", str(page)).splitlines()
            report.expect("sections", [line for line in shown if line.isupper() and line[0] != " "
                                       and "(1)" not in line], SECTIONS)
            report.expect("an option", "       -p, --plan FILE" in shown, True)
            report.expect("an example", "           planmeter check 6 --year 2022 --value 750" in shown, True)
    leave(report.finish(), missing)


main()
