# SPDX-License-Identifier: MIT
"""Presses the key in bash, zsh and fish: completion_test.py PLANMETER ROOT.

Every shell reads the script that `planmeter completion SHELL` prints and completes the same lines. A shell that is not
there makes the test fail under .ci/run, and elsewhere is said to be missing.
"""

import os
import pathlib
import pty
import select
import shutil
import subprocess
import sys
import tempfile
import time

from program_output import Report
from tools import absent, leave, need

need(modules=("yaml",))

import yaml

HERE = pathlib.Path(__file__).resolve().parent
SECONDS = 20


class Bash:
    """A process a line: what readline hands to the function is made by hand."""

    def __init__(self, script, folder, environment):
        self.script, self.folder, self.environment = script, folder, environment

    def complete(self, line):
        done = subprocess.run(["bash", HERE / "shells/complete.bash", self.script, line], cwd=self.folder,
                              env=self.environment, timeout=SECONDS, check=True, stdout=subprocess.PIPE)
        # bash completes what follows `=`.
        before = line[line.rfind(" ") + 1:line.rfind("=") + 1]
        return {before + word for word in done.stdout.decode().splitlines() if word}

    def close(self):
        pass


class Fish:
    """fish tells what it would offer."""

    def __init__(self, script, folder, environment):
        self.script, self.folder, self.environment = script, folder, environment

    def complete(self, line):
        done = subprocess.run(["fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", self.script, line],
                              cwd=self.folder, env=self.environment, timeout=SECONDS, check=True,
                              stdout=subprocess.PIPE)
        return {word.split("\t")[0] for word in done.stdout.decode().splitlines()}

    def close(self):
        pass


class Zsh:
    """One interactive shell for all lines: zsh completes nowhere else."""

    def __init__(self, script, folder, environment):
        functions = folder.parent / "functions"
        functions.mkdir()
        shutil.copy(script, functions / "_planmeter")
        self.found = folder.parent / "found"
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe("zsh", ["zsh", "-f", "-i"], {**environment, "FOUND": str(self.found), "TERM": "xterm"})
        self.type(f"fpath=({functions} $fpath); source {HERE}/shells/complete.zsh\n")
        self.wait_for("started")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait_for(self, last):
        """The lines noted before the line `last`. What the terminal shows must be read, or the shell would wait."""
        limit = time.monotonic() + SECONDS
        while time.monotonic() < limit:
            if select.select([self.terminal], [], [], 0.02)[0]:
                os.read(self.terminal, 65536)
            lines = self.found.read_text().splitlines() if self.found.exists() else []
            if lines and lines[-1] == last:
                return lines[:-1]
        raise TimeoutError(f"zsh did not come to its {last}")

    def complete(self, line):
        self.found.write_text("")
        self.type("\x15" + line + "\x14")
        before = line[line.rfind(" ") + 1:line.rfind("=") + 1] if " --" in line[line.rfind(" "):] else ""
        return {before + word if not word.startswith(before) else word for word in self.wait_for("end")}

    def close(self):
        self.type("\x15exit\n")
        os.close(self.terminal)
        os.waitpid(self.process, 0)


SHELLS = {"bash": Bash, "zsh": Zsh, "fish": Fish}


def expected_words(root):
    """Lines, and what every shell must offer for them. The names come from the plan file, not from the program."""
    plan = yaml.safe_load((root / "plan/xingtai-14fyp.yaml").read_text(encoding="utf-8"))
    names = {indicator["id"]: indicator["name"] for indicator in plan["indicators"]}
    counties = [county["zh"] for county in plan["tiers"]["counties"]]
    return {
        "planmeter re": {"report"},
        "planmeter t": {"tiers", "tasks", "template"},
        "planmeter check high_tech_": {id for id in names if id.startswith("high_tech_")},
        "planmeter check 高新": {name["zh"] for name in names.values() if name["zh"].startswith("高新")},
        "planmeter show 8": {"8"},
        # A list goes on after its last comma.
        "planmeter check 6,高新技术企": {"6,高新技术企业"},
        "planmeter show rd_gr": {"rd_growth"},
        "planmeter growth rd_gr": {"rd_growth"},
        "planmeter growth figu": {"figures.csv"},
        "planmeter list tas": {"tasks"},
        "planmeter template ": {"tasks", "indicators", "notes"},
        "planmeter completion ": {"bash", "zsh", "fish"},
        # Spaces in names: the shell quotes them.
        "planmeter show Leading": {name["en"] for name in names.values() if name["en"].startswith("Leading")},
        # The plan that is named, and options before it.
        "planmeter check --year 2020 --plan PLAN em": {"emission_reduction"},
        "planmeter check -p PLAN --year=2020 em": {"emission_reduction"},
        "planmeter check --plan=PLAN em": {"emission_reduction"},
        "planmeter check --plan absent.yaml rd": set(),
        # Words of options.
        "planmeter report --fo": {"--format"},
        "planmeter man --": {"--help"},
        # What can be explained.
        "planmeter help sta": {"statuses"},
        "planmeter help exit": {"exit-status"},
        "planmeter help re": {"report"},
        "planmeter report --format c": {"csv"},
        "planmeter report --format=m": {"--format=markdown"},
        "planmeter report -f h": {"html"},
        "planmeter report --fail-on missed,be": {"missed,behind"},
        "planmeter report --section ti": {"tiers"},
        "planmeter growth --average ": {"level", "sum"},
        "planmeter check --method se": set(),
        "planmeter check --method sd": {"sdsn"},
        "planmeter report --year 202": {str(year) for year in range(2020, 2026)},
        "planmeter tasks --office 市科技局": {"市科技局"},
        "planmeter tiers --area 襄都区,南": {"襄都区," + county for county in counties if county.startswith("南")},
        "planmeter report --ignore csv-unit": {"csv-unit-converted"},
        # Files: after an indicator, after the value of an option, and as a value.
        "planmeter report fig": {"figures.csv"},
        "planmeter check 6 fig": {"figures.csv"},
        "planmeter check --explain 6 fig": {"figures.csv"},
        "planmeter report --notes not": {"notes.yaml"},
        "planmeter check --value 2022=750 high_tech_enterprises_n": {
            id for id in names if id.startswith("high_tech_enterprises_n")},
    }


def check_shell(shell, program, root, lines, report):
    """The lines in one shell, in a folder with two files."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "folder"
        folder.mkdir()
        (folder / "figures.csv").touch()
        (folder / "notes.yaml").touch()
        (folder / "planmeter").mkdir()
        binaries = pathlib.Path(name) / "bin"
        binaries.mkdir()
        (binaries / "planmeter").symlink_to(program)
        script = pathlib.Path(name) / "script"
        script.write_bytes(subprocess.run([program, "completion", shell], check=True, stdout=subprocess.PIPE).stdout)
        environment = {"PATH": f"{binaries}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": name}
        session = SHELLS[shell](script, folder, environment)
        plan = root / "examples/scotland-climate/plan.yaml"
        for line, expected in lines.items():
            found = session.complete(line.replace("PLAN", str(plan)))
            report.expect(f"{shell}: {line}", found, expected)
        session.close()


def main():
    program, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    lines = expected_words(root)
    missing = absent(*SHELLS)
    for shell in SHELLS:
        if shell not in missing:
            check_shell(shell, program, root, lines, report)
    leave(report.finish(), missing)


main()
