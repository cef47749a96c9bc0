# SPDX-License-Identifier: MIT
"""Checks the help: help_test.py PLANMETER ROOT.

All of it fits a terminal of 24 lines and 80 columns, or for one command its 80 columns; the examples run and end with a
status that the help names; the man page and each shell's completion know every command and option that the help has.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from program_output import Report

LINES, COLUMNS = 24, 80
SHELLS = ("bash", "zsh", "fish")


def output_of(program, *arguments):
    done = subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE, env={"LC_ALL": "C.UTF-8"})
    return done.stdout.decode("utf-8")


def part_of(text, heading):
    """The indented lines under a heading."""
    return re.search(f"^{heading}:\n((?:  .*\n)+)", text, re.MULTILINE).group(1).splitlines()


def examine_program_help(text, report):
    lines = text.splitlines()
    # The prompt takes a line too.
    report.expect("lines of planmeter --help", len(lines) < LINES, True)
    report.expect("columns of planmeter --help", [line for line in lines if len(line) > COLUMNS], [])
    report.expect("examples of planmeter --help", len(part_of(text, "Examples")), 2)


def status_of(command, program, root):
    """What an example ends with, run by bash in a folder that has the examples."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "examples").symlink_to(root / "examples")
        (folder / "planmeter").symlink_to(program)
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, check=False, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              env={"PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    return str(done.returncode)


def examine_command(command, program, root, report):
    """The command's own help; its options."""
    text = output_of(program, command, "--help")
    report.expect(f"columns of {command}", [line for line in text.splitlines() if len(line) > COLUMNS], [])
    statuses = [line.split()[0] for line in part_of(text, "Exit status")]
    report.expect(f"statuses of {command}", statuses, sorted(set(statuses) | {"0", "2"}))
    examples = part_of(text, "Example")
    report.expect(f"examples of {command}", len(examples), 1)
    report.expect(f"{examples[0]}: its status", status_of(examples[0], program, root) in statuses, True)
    return re.findall(r"(?<=  )--[a-z-]+", text) + re.findall(r"(?<=, )--[a-z-]+", text)


def section_of(pages, shell, command):
    """Where a shell's script says what the command takes."""
    if shell == "fish":
        return "\n".join(line for line in pages[shell].splitlines() if f"'__planmeter_at {command}'" in line)
    pattern = {"bash": rf"^ *{command}\) .*$", "zsh": rf"^    {command}\)\n(?:      .*\n)+"}[shell]
    return re.search(pattern, pages[shell], re.MULTILINE).group()


def main():
    program, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    text = output_of(program, "--help")
    examine_program_help(text, report)
    commands = re.findall(r"^  ([a-z]+)  ", text, re.MULTILINE)
    pages = {shell: output_of(program, "completion", shell) for shell in SHELLS}
    manual = output_of(program, "man").replace("\\-", "-")
    headings = re.findall(r"^\.SS ([a-z]+)", manual, re.MULTILINE)
    report.expect("commands of the man page", headings, commands)
    known = set(re.findall(r"\\fB(--[a-z-]+)", manual))
    for command in commands:
        options = examine_command(command, program, root, report)
        report.expect(f"{command}: options the man page lacks", sorted(set(options) - known), [])
        for shell in SHELLS:
            said = section_of(pages, shell, command)
            prefix = "-l " if shell == "fish" else "--"
            # fish has --help once for all commands.
            lacking = [name for name in options if name != "--help"
                       and not re.search(re.escape(prefix + name[2:]) + r"\b(?!-)", said)]
            report.expect(f"{command}: options that {shell} lacks", lacking, [])
    sys.exit(report.finish())


main()
