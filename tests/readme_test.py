# SPDX-License-Identifier: MIT
"""Checks what README.md promises: readme_test.py ROOT PLANMETER [--update].

Every line of a ```console block that starts with `$ planmeter` is a command. It is run by bash in ROOT, and what it
prints (findings too) must be the lines that follow it; a line `…` stands for any number of lines. The findings listed
in README.md must be those of src/core/diagnostic_codes.cc. With --update the blocks are rewritten from what is really
printed, cut at the same places: read the diff.
"""

import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PAGES = ("README.md", "examples/README.md", "examples/scotland-climate/README.md")
CUT = "…"
PROMPT = "$ "
CODE = r"[a-z0-9]+(?:-[a-z0-9]+)+"


def output_of(command, root, planmeter):
    """The lines a terminal would show."""
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "planmeter").symlink_to(planmeter)
        environment = {"PATH": f"{folder}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["bash", "-c", command], cwd=root, env=environment, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              check=False)
    return done.stdout.decode("utf-8").splitlines()


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


def examine(page, text, root, planmeter):
    """The page as it should be, its problems, and how many commands it has."""
    lines = text.splitlines()
    result, problems, commands = [], [], 0
    inside = False
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        result.append(line)
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith(PROMPT + "planmeter"):
            end = position
            while end < len(lines) and not lines[end].startswith((PROMPT, "```")):
                end += 1
            expected = lines[position:end]
            # An empty line before the next prompt only sets the commands apart.
            gap = [""] if end > position and lines[end:] and lines[end].startswith(PROMPT) and not expected[-1] else []
            expected = expected[:len(expected) - len(gap)]
            command = line[len(PROMPT):]
            printed = output_of(command, root, planmeter)
            commands += 1
            shown = expected if agrees(expected, printed) else cut_alike(expected, printed)
            if shown is not expected:
                problems.append(problem_of(page, position, command, expected, shown))
            result += shown + gap
            position = end
        elif inside:
            problems.append(f"{page}:{position}: a console block begins with `{PROMPT}planmeter`: {line}")
    return "\n".join(result) + "\n", problems, commands


def problems_of_codes(root):
    """Findings that README.md does not list, and listed ones that do not exist."""
    source = (root / "src/core/diagnostic_codes.cc").read_text(encoding="utf-8")
    page = (root / "README.md").read_text(encoding="utf-8")
    defined = set(re.findall(f'"({CODE})"', source))
    listed = re.findall(f"^\\| `({CODE})` \\|", page, re.MULTILINE)
    problems = [f"README.md: no row for the finding {code}" for code in sorted(defined - set(listed))]
    problems += [f"README.md: there is no finding {code}" for code in sorted(set(listed) - defined)]
    problems += [f"README.md: the finding {code} is listed twice"
                 for code in sorted(set(listed)) if listed.count(code) > 1]
    if not defined:
        problems.append("src/core/diagnostic_codes.cc: no codes found; this check no longer understands it")
    return problems


def main():
    root, planmeter = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    update = sys.argv[3:] == ["--update"]
    problems = problems_of_codes(root)
    for page in PAGES:
        path = root / page
        text = path.read_text(encoding="utf-8")
        rewritten, found, commands = examine(page, text, root, planmeter)
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


main()
