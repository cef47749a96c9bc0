# SPDX-License-Identifier: MIT
"""Checks what README.md and the pages it leads to promise: readme_test.py ROOT PLANMETER [--update].

Every line of a ```console block that starts with `$ ` is a command. A page's commands are run by bash, one after the
other, in a folder that shows ROOT and keeps what they write, and what each prints (findings too) must be the lines that
follow it; a line `…` stands for any number of lines. A command between backquotes in the text is run too where it names
no placeholder, and must be understood. README.md is short. The findings listed in plan/data.md, with their severities,
must be those of the sources, and the statuses, methods and lists of examples/commands.md too. With --update the blocks are rewritten from what is really printed, cut at the same places: read the diff.
"""

import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import word_rows
from finding_rows import findings

PAGES = ("README.md", "examples/year-end.md", "examples/年终报告.md", "examples/commands.md", "plan/data.md",
         "examples/README.md", "examples/inputs/README.md", "examples/scotland-climate/README.md")
# What a stranger reads in five minutes.
FIRST_PAGE, MOST_LINES, MOST_BYTES = "README.md", 200, 12288
FINDINGS = "plan/data.md"
# Enumerations whose every word the page of commands explains, each in a row of a table.
EXPLAINED, EXPLAINING = ("Status", "TaskStatus", "NoticeList", "Method", "OutlookWay"), "examples/commands.md"
CUT = "…"
PROMPT = "$ "
# What a reader fills in (COMMAND, a choice of words, another plan's file), and what is for another shell.
PLACEHOLDER = r"[A-Z]{3,}|\w\|\w|plan\.yaml|\| source"
CODE = r"[a-z0-9]+(?:-[a-z0-9]+)+"


class Shell:
    """Where a page's commands run: ROOT's folders and files are there, and new files do not come into ROOT."""

    def __init__(self, root, planmeter, folder):
        self.folder = folder / "here"
        self.folder.mkdir()
        for path in root.iterdir():
            (self.folder / path.name).symlink_to(path)
        tools = folder / "tools"
        tools.mkdir()
        (tools / "planmeter").symlink_to(planmeter)
        self.environment = {"PATH": f"{tools}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}

    def run(self, command):
        """The exit status, and the lines a terminal would show."""
        done = subprocess.run(["bash", "-c", command], cwd=self.folder, env=self.environment, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False)
        return done.returncode, done.stdout.decode("utf-8").splitlines()


def pieces_of(lines):
    """The lines between the cuts: n cuts make n + 1 pieces, of which the outer ones may be empty."""
    pieces = [[]]
    for line in lines:
        if line == CUT:
            pieces.append([])
        else:
            pieces[-1].append(line)
    return pieces


def place_of(piece, lines, begin):
    """Where `piece` stands in `lines` from `begin` on; nothing if it does not."""
    for start in range(begin, len(lines) - len(piece) + 1):
        if lines[start:start + len(piece)] == piece:
            return start
    return None


def agrees(expected, printed):
    """Whether what is printed is what the page shows, cuts standing for anything."""
    first, *rest = pieces_of(expected)
    if not rest:
        return first == printed
    *middle, last = rest
    if len(first) + len(last) > len(printed) or printed[:len(first)] != first:
        return False
    end = len(printed) - len(last)
    if printed[end:] != last:
        return False
    position = len(first)
    for piece in middle:
        start = place_of(piece, printed[:end], position)
        if start is None:
            return False
        position = start + len(piece)
    return True


def likeness(left, right):
    """How much two pieces have in common, line by line."""
    return sum(difflib.SequenceMatcher(None, *pair).ratio() for pair in zip(left, right))


def cut_alike(expected, printed):
    """What is printed, cut where the page cuts it now: pieces keep their lengths, a middle one its best place."""
    first, *rest = pieces_of(expected)
    if not rest:
        return printed
    *middle, last = rest
    end = len(printed) - len(last)
    shown = printed[:len(first)]
    position = len(first)
    for piece in middle:
        starts = range(position, max(end - len(piece), position) + 1)
        best = max(starts, key=lambda start: likeness(piece, printed[start:start + len(piece)]))
        shown += [CUT] + printed[best:best + len(piece)]
        position = best + len(piece)
    return shown + [CUT] + printed[end:]


def problem_of(page, number, command, expected, shown):
    difference = difflib.unified_diff(expected, shown, "the page", "the program", lineterm="")
    return "\n".join([f"{page}:{number}: {PROMPT}{command}", *difference])


def examine(page, text, shell):
    """The page as it should be, its problems, and how many commands it has."""
    lines = text.splitlines()
    result, problems, commands = [], [], 0
    indent = None  # of the console block we are in
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        result.append(line)
        block = re.match("( *)```(.*)", line)
        if block:
            indent = block.group(1) if block.group(2) == "console" else None
        elif indent is not None and line.startswith(indent + PROMPT):
            end = position
            while end < len(lines) and not lines[end].startswith((indent + PROMPT, indent + "```")):
                end += 1
            expected = [shown.removeprefix(indent) for shown in lines[position:end]]
            # An empty line before the next prompt only sets the commands apart.
            gap = [""] if expected and lines[end:] and lines[end].startswith(indent + PROMPT) and not expected[-1] else []
            expected = expected[:len(expected) - len(gap)]
            command = line[len(indent + PROMPT):]
            _, printed = shell.run(command)
            commands += 1
            shown = expected if agrees(expected, printed) else cut_alike(expected, printed)
            if shown is not expected:
                problems.append(problem_of(page, position, command, expected, shown))
            result += [indent + printed_line if printed_line else "" for printed_line in shown] + gap
            position = end
        elif indent is not None:
            problems.append(f"{page}:{position}: a console block begins with `{PROMPT}`: {line}")
    return "\n".join(result) + "\n", problems, commands


def problems_of_mentioned(page, text, shell):
    """Commands in the running text, more than a name, that the program does not understand."""
    problems = []
    prose = re.sub("^ *```.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)
    for command in dict.fromkeys(re.findall("`(planmeter [a-z]+ [^`]+)`", prose)):
        if re.search(PLACEHOLDER, command):
            continue
        status, printed = shell.run(command)
        if status == 2:
            problems.append("\n".join([f"{page}: `{command}` is refused:", *printed]))
    return problems


def problems_of_codes(root):
    """Findings that the page does not list, listed ones that do not exist, and severities that are not theirs."""
    page = (root / FINDINGS).read_text(encoding="utf-8")
    defined = findings(root)
    rows = re.findall(f"^\\| `({CODE})` \\| ([^|]*) \\|", page, re.MULTILINE)
    listed = [code for code, _ in rows]
    problems = [f"{FINDINGS}: no row for the finding {code}" for code in sorted(set(defined) - set(listed))]
    problems += [f"{FINDINGS}: there is no finding {code}" for code in sorted(set(listed) - set(defined))]
    problems += [f"{FINDINGS}: the finding {code} is listed twice"
                 for code in sorted(set(listed)) if listed.count(code) > 1]
    problems += [f"{FINDINGS}: {code} is {', '.join(defined[code])}, not {severity}"
                 for code, severity in rows if code in defined and severity != ", ".join(defined[code])]
    return problems


def problems_of_words(root):
    """Words of the program that the page of commands has no row for."""
    text = (root / EXPLAINING).read_text(encoding="utf-8")
    rows = " ".join(line for line in text.splitlines() if line.startswith("|"))
    codes = word_rows.codes(root)
    return [f"{EXPLAINING}: no row for {code}" for name in EXPLAINED for code in codes[name] if f"`{code}`" not in rows]


def problems_of_length(root):
    """README.md is for strangers; what is longer belongs on the pages it leads to."""
    text = (root / FIRST_PAGE).read_bytes()
    lines = text.count(b"\n")
    if lines <= MOST_LINES and len(text) <= MOST_BYTES:
        return []
    return [f"{FIRST_PAGE}: {lines} lines, {len(text)} bytes; expected at most {MOST_LINES} and {MOST_BYTES}"]


def main():
    root, planmeter = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    update = sys.argv[3:] == ["--update"]
    problems = problems_of_codes(root) + problems_of_words(root) + problems_of_length(root)
    for page in PAGES:
        path = root / page
        text = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            shell = Shell(root, planmeter, pathlib.Path(folder))
            rewritten, found, commands = examine(page, text, shell)
            problems += problems_of_mentioned(page, text, shell)
        if not commands:
            problems.append(f"{page}: no commands found")
        if not update:
            problems += found
        elif rewritten != text:
            path.write_text(rewritten, encoding="utf-8")
            print(f"{page}: rewritten")
    for problem in problems:
        print(problem)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
