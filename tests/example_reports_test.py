# SPDX-License-Identifier: MIT
"""The reports in examples/reports are what the program makes of the examples' data today, in every
format. The version stands in one line of each and is not compared.
Usage: example_reports_test.py ROOT PLANMETER [--update]"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

REPORTS = {
    "2022-illustrative": ["--year", "2022", "--notes", "notes-2022.yaml", "illustrative-2022.csv",
                          "tiers-illustrative.csv"],
    "2025-public": ["--year", "2025", "xingtai-public.csv"],
}
SUFFIXES = ["txt", "md", "csv", "json", "html"]


def made(planmeter, examples, words, suffix, folder):
    """The report as the program writes it; the suffix chooses the format."""
    path = Path(folder) / f"report.{suffix}"
    subprocess.run([planmeter, "report", *words, "--lang", "zh", "-o", str(path)], cwd=examples,
                   check=True, capture_output=True)
    return path.read_text("utf-8")


def without_version(text, version):
    lines = text.split("\n")
    places = [i for i, line in enumerate(lines) if version in line]
    return "\n".join(line.replace(version, "@VERSION@") for line in lines), len(places)


def main():
    root, planmeter = Path(sys.argv[1]), str(Path(sys.argv[2]).resolve())
    update = "--update" in sys.argv
    version = subprocess.run([planmeter, "--version"], check=True, capture_output=True,
                             text=True).stdout.split()[1]
    folder = root / "examples" / "reports"
    wrong = []
    with tempfile.TemporaryDirectory() as temporary:
        for name, words in REPORTS.items():
            for suffix in SUFFIXES:
                kept = folder / f"{name}.{suffix}"
                text = made(planmeter, root / "examples", words, suffix, temporary)
                if update:
                    kept.write_text(text, "utf-8")
                now, places = without_version(text, version)
                # A CSV is one table and has no place for it.
                if places != (0 if suffix == "csv" else 1):
                    wrong.append(f"{kept.name}: the version stands in {places} lines")
                stored = kept.read_text("utf-8") if kept.exists() else ""
                old = re.search(r"planmeter (\d+\.\d+\.\d+)|\"version\": \"([^\"]+)\"", stored)
                old_version = (old.group(1) or old.group(2)) if old else version
                if without_version(stored, old_version)[0] != now:
                    wrong.append(f"{kept.name} is not what the program makes now: --update, and "
                                 "read the difference")
    expected = {f"{name}.{suffix}" for name in REPORTS for suffix in SUFFIXES}
    wrong += [f"{path.name} is made by nothing" for path in folder.iterdir()
              if path.name not in expected]
    print("\n".join(wrong) or f"{len(expected)} reports are as the program makes them")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
