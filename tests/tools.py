# SPDX-License-Identifier: MIT
"""Tools that a test may lack: under .ci/run it then fails, elsewhere ctest is told that it was skipped."""

import importlib.util
import os
import shutil
import sys

SKIPPED = 77  # as tests/CMakeLists.txt tells ctest


def absent(*tools):
    """Those of the tools that are not installed."""
    return [tool for tool in tools if not shutil.which(tool)]


def leave(status, missing):
    """Ends the test with its status, unless something was missing."""
    if missing:
        print(f"not here: {', '.join(missing)}")
        status = status or (1 if os.environ.get("CI") else SKIPPED)
    sys.exit(status)


def need(*tools, modules=()):
    """Ends the test here if one of the tools or of Python's modules is not installed."""
    missing = absent(*tools) + [f"Python's {name}" for name in modules if not importlib.util.find_spec(name)]
    if missing:
        leave(0, missing)
