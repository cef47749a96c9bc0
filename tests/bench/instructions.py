#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whether one question costs no more instructions than it may: instructions.py PLANMETER DATA LIMIT.

Counted by valgrind, so the same on any day; libraries of another distribution differ a little, which the limit leaves
room for.
"""

import os
import re
import subprocess
import sys
import tempfile


def main():
    planmeter, data, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", planmeter, "check", "6", data],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, capture_output=True, text=True, check=False)
    found = re.search(r"refs: +([\d,]+)", done.stderr)
    if done.returncode != 0 or not found:
        sys.exit(f"exit status {done.returncode}\n{done.stderr}")
    count = int(found[1].replace(",", ""))
    print(f"planmeter check 6: {count:,} instructions of at most {limit:,}")
    return 0 if count <= limit else 1


if __name__ == "__main__":
    sys.exit(main())
