# SPDX-License-Identifier: MIT
"""The page of all messages, tests/cases/README.md, as the golden cases show them: messages_page.py ROOT [--write].

In the order of the codes: what a case prints in English, and in Chinese where one does, with the case's name. Without
--write the page is compared with what it should be, status 1 if it is not that.
"""

import dataclasses
import difflib
import itertools
import pathlib
import re
import sys

from coverage_of_codes import ELSEWHERE
from finding_rows import findings

HEAD = """# Messages

Every finding planmeter has, as a golden case shows it: where, what was found, and what was expected. The code in
brackets is the one that `--ignore` and the tables of findings know. `tests/messages_page.py . --write` makes this page
from the cases; what the program prints is changed in `src/core/findings_*.cc`.
"""
SENTENCE = re.compile(r"^\S.*?: (?:error|warning|note): .* \[([a-z0-9-]+)\]$")
BEFORE = {"en": "", "zh": "In Chinese, "}


@dataclasses.dataclass(frozen=True)
class Message:
    case: str
    text: str  # the sentence and the excerpt below it
    alone: bool  # nothing else was found
    language: str


def text_of(lines, at):
    """The sentence, and below it the excerpt with its mark."""
    excerpt = list(itertools.takewhile(lambda line: line.startswith("  "), lines[at + 1:at + 3]))
    return "\n".join([lines[at], *excerpt])


def messages_of(case, name):
    """(code, message) for each of a case."""
    found = []
    for stream in ("stdout", "stderr"):
        path = case / stream
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []
        found += [(match[1], text_of(lines, at)) for at, line in enumerate(lines) if (match := SENTENCE.match(line))]
    alone = len({code for code, _ in found}) == 1
    for code, text in found:
        language = "en" if "; expected " in text else "zh"
        yield code, Message(name, text, alone, language)


def preference(code, message):
    """The case named after the code first, then one of the rooms of findings where nothing else was found."""
    room, name = message.case.split("/")
    name = name.removesuffix("-zh")
    named = name == code or name == code.split("-", 1)[1]
    return (not named, not room.startswith(("errors-", "warnings", "notes")), not message.alone, len(message.text), message.case)


def section(code, messages, files):
    lines = [f"\n## {code}\n"]
    for language in ("en", "zh"):
        spoken = [message for message in messages if message.language == language]
        if spoken:
            best = min(spoken, key=lambda message: preference(code, message))
            lines.append(f"{BEFORE[language]}[{best.case}]({best.case}):\n\n```text\n{best.text}\n```\n")
    elsewhere = [test for other, test, _ in ELSEWHERE if other == code]
    if elsewhere:
        lines.append(f"No case can bring it about; `{elsewhere[0]}` does.\n")
    elif not messages:
        lines.append(f"Only in a table of findings: [{files[code]}]({files[code]}).\n")
    return "\n".join(lines)


def page(root):
    messages, files = {}, {}
    codes = findings(root)
    for case in sorted(path.parent for path in root.glob("tests/cases/*/*/cmd")):
        name = f"{case.parent.name}/{case.name}"
        for code, message in messages_of(case, name):
            messages.setdefault(code, []).append(message)
        printed = (case / "stdout").read_text(encoding="utf-8", errors="replace") if (case / "stdout").exists() else ""
        for code in codes:
            if code in printed:
                files.setdefault(code, name)
    return HEAD + "".join(section(code, messages.get(code, []), files) for code in codes)


def main():
    root = pathlib.Path(sys.argv[1])
    path = root / "tests/cases/README.md"
    made = page(root)
    if sys.argv[2:] == ["--write"]:
        path.write_text(made, encoding="utf-8")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    sys.stdout.writelines(difflib.unified_diff(kept.splitlines(keepends=True), made.splitlines(keepends=True),
                                               "the page", "the cases"))
    print("the page is as the cases are" if kept == made else f"{path}: write it anew with --write")
    sys.exit(kept != made)


main()
