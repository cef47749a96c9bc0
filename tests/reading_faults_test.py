#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No read error passes for an end of the data, and none is reported on as if whole:
reading_faults_test.py PLANMETER. strace lets the k-th call that reads the data fail, or come back with nothing, as from
a file that became shorter; or lets no second thread begin."""

import gzip
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from large_data import PLAN, large, write
from program_output import Report
from tools import need

need("strace")

CALLS = (1, 2, 3, 4, 7, 12)  # of those that read it; as many as there are at least


def traced(program, data, fault, *arguments):
    """Status, standard output and errors of a report of the data with the fault. strace itself leaves no trace."""
    command = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", *fault, program, *arguments, str(data)]
    done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=120,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C"})
    return done.returncode, done.stdout, done.stderr


def faults(data, call, effect):
    return ["-P", str(data), "-e", f"trace={call}", "-e", f"inject={call}:{effect}"]


def main():
    program = sys.argv[1]
    report = Report()
    with tempfile.TemporaryDirectory(prefix="reading-faults-") as temporary:
        folder = Path(temporary)
        data = large(folder)
        small = write(folder / "small.csv", "indicator,year,value\nfirms,2022,750\n")
        plan = ("--plan", str(write(folder / "plan.yaml", PLAN)))
        output = folder / "report.txt"
        asked = ("report", "--year", "2022", *plan, "-o", str(output))
        # What the system says of EIO, and what a file that is cut off gives.
        kinds = {"error=EIO": "cannot be read: Input/output error", "retval=0": "the file changed while it was read"}
        for effect, words in kinds.items():
            for call in CALLS:
                status, _, errors = traced(program, data, faults(data, "pread64", f"{effect}:when={call}"), *asked)
                name = f"call {call} of pread64, {effect}"
                report.expect(f"{name}: status", status, 2)
                report.expect(f"{name}: message", f"{data}: error: {words}" in errors, True)
                report.expect(f"{name}: a report is written", output.exists(), False)
        status, _, errors = traced(program, small, faults(small, "read", "error=EIO:when=1"), *asked)
        report.expect("a small file: status", status, 2)
        report.expect("a small file: message", "cannot be read: Input/output error" in errors, True)

        # Of a packed file no less than all is unpacked.
        packed = folder / "packed.csv.gz"
        packed.write_bytes(gzip.compress(b"indicator,year,value\nfirms,2022,750\n" + os.urandom(600_000).hex().encode()))
        for effect, words in kinds.items():
            for call in (1, 2):
                status, _, errors = traced(program, packed, faults(packed, "read", f"{effect}:when={call}"), *asked)
                name = f"a packed file, call {call} of read, {effect}"
                report.expect(f"{name}: status", status, 2)
                report.expect(f"{name}: message", f"{packed}: error: {words}" in errors, True)
                report.expect(f"{name}: a report is written", output.exists(), False)

        plain = traced(program, data, ["-e", "trace=clone3"], "check", "firms", *plan)
        alone = traced(program, data, ["-e", "trace=clone3,clone", "-e", "inject=clone3,clone:error=EAGAIN"],
                       "check", "firms", *plan)
        report.expect("without a second thread", alone, plain)
        report.expect("in peace", plain[0], 0)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
