# SPDX-License-Identifier: MIT
"""The good and bad plans and data that the project has, as pairs that belong together."""

import dataclasses
import pathlib

MOST_BYTES = 30_000  # of a file: what is longer takes long and is nothing new


@dataclasses.dataclass(frozen=True)
class Seed:
    plan: pathlib.Path | None  # None: the built-in one
    data: tuple

    def read(self):
        """Names, as a run's folder has them, to bytes."""
        files = {"plan.yaml": self.plan.read_bytes()} if self.plan else {}
        return files | {f"data{number}.csv": path.read_bytes() for number, path in enumerate(self.data)}


def small(folder, pattern):
    """Plain files alone, or those that a case links to: there may be what no reader takes."""
    plain = [path.resolve() for path in sorted(folder.glob(pattern)) if path.is_file()]
    return [path for path in plain if 0 < path.stat().st_size <= MOST_BYTES]


def seeds_of(folder):
    plans = [path for path in small(folder, "*.yaml") if b"schema:" in path.read_bytes()[:2000]]
    data = tuple(small(folder, "*.csv")[:2])
    return [Seed(plan, data) for plan in plans] or ([Seed(None, data)] if data else [])


def is_refused(case):
    status = case / "status"
    return status.is_file() and status.read_text("utf-8").strip() == "2"


def all_seeds(root):
    """Those that are good, and those that a case shows the errors of, each once."""
    folders = sorted(path for path in (root / "tests/cases").glob("*/*") if path.is_dir())
    wrong = [folder for folder in folders if folder.parent.name.startswith(("errors-", "input")) or is_refused(folder)]
    examples = [root / "examples", *sorted(path for path in (root / "examples").iterdir() if path.is_dir())]
    right = [folder for folder in folders if folder not in wrong]
    good = [seed for folder in [*right, *examples] for seed in seeds_of(folder)]
    # The built-in plan is long; it is one of few hundred.
    good.append(Seed(root / "plan/xingtai-14fyp.yaml", tuple(small(root / "examples", "*.csv")[:2])))
    bad = [seed for folder in wrong for seed in seeds_of(folder)]
    return list(dict.fromkeys(good)), list(dict.fromkeys(bad))
