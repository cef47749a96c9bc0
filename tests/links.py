# SPDX-License-Identifier: MIT
"""Follows the links of all pages below a folder: links.py ROOT.

A link to a file must find one, and what stands behind its `#` must be a heading of that page. Links into the network are
left alone: the same input gives the same answer. What stands in blocks and between backquotes is no link.
"""

import pathlib
import re
import sys
import urllib.parse

LINK = re.compile(r"\[[^][]*\]\(([^()\s]+)\)")
BLOCK = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
# Reports are output, and may say anything.
LEFT_OUT = ("build", ".git", "examples/reports")


def prose_of(page):
    """The page without blocks; code in a link's words goes too, and its target stays."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    return CODE.sub("", text)


def anchor_of(heading):
    """What GitHub makes of a heading: small letters, no marks, a hyphen for each blank."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower().replace("`", ""))
    return kept.replace(" ", "-")


def anchors_of(page):
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    return {anchor_of(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}


def pages_of(root):
    for page in sorted(root.rglob("*.md")):
        name = page.relative_to(root).as_posix()
        if not any(name == part or name.startswith(part + "/") or (part == "build" and name.startswith(part))
                   for part in LEFT_OUT):
            yield page


def broken_links(root):
    """One line for each link that leads nowhere; a line too where there are no links at all."""
    broken, count = [], 0
    for page in pages_of(root):
        for target in LINK.findall(prose_of(page)):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            path, _, anchor = urllib.parse.unquote(target).partition("#")
            found = page.parent / path if path else page
            if not found.exists():
                broken.append(f"{page.relative_to(root)}: there is no {target}")
            elif anchor and anchor not in anchors_of(found):
                broken.append(f"{page.relative_to(root)}: no heading for {target}")
    return broken or ([] if count else [f"{root}: no links found; this no longer understands the pages"])


def main():
    broken = broken_links(pathlib.Path(sys.argv[1]).resolve())
    for line in broken:
        print(line)
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
