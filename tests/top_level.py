# SPDX-License-Identifier: MIT
"""Checks that nothing settles at the top of the repository: top_level.py ROOT."""

import pathlib
import re
import sys

ALLOWED = re.compile(r"\..+|build.*|CMakeLists\.txt|LICENSE|README\.md|examples|plan|src|tests")

strays = sorted(path.name for path in pathlib.Path(sys.argv[1]).iterdir()
                if not ALLOWED.fullmatch(path.name))
for stray in strays:
    print(f"{stray}: belongs in one of the folders, not at the top")
sys.exit(bool(strays))
