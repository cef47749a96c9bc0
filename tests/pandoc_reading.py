# SPDX-License-Identifier: MIT
"""What pandoc reads in a Markdown page, as plain lists to compare: nothing but headings, paragraphs, lists, tables and
code is expected."""

import json
import subprocess

# As GitHub reads Markdown, and as pandoc does with all that it takes for markup by itself.
READERS = ("gfm", "markdown")
LINE_BREAK = " "
QUOTES = {"DoubleQuote": "“”", "SingleQuote": "‘’"}


class Unexpected(Exception):
    """Something that a text must not turn into: a link, raw HTML, mathematics, a quotation."""


def words(inlines):
    """The text; bold type counts for nothing."""
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            text += content.replace("\u00A0", " ")
        elif kind in ("Space", "SoftBreak"):
            text += " "
        elif kind == "LineBreak":
            text += LINE_BREAK
        elif kind == "Strong":
            text += words(content)
        elif kind == "Quoted":
            # Curly quotes in Chinese are quotations to pandoc, and written as they were. A straight one shows here.
            opening, closing = QUOTES[content[0]["t"]]
            text += opening + words(content[1]) + closing
        else:
            raise Unexpected(f"{kind} {content}")
    return text


def cell_words(cell):
    _, _, rows, columns, content = cell
    if (rows, columns) != (1, 1):
        raise Unexpected("a cell over several")
    return "".join(part for block in content for part in block_of(block)[1:])


def table_rows(content):
    """The header row, then the others."""
    _, caption, _, head, bodies, foot = content
    if caption != [None, []] or foot[1]:
        raise Unexpected("a table with a caption or a foot")
    rows = head[1] + [row for body in bodies for row in body[2] + body[3]]
    return [[cell_words(cell) for cell in row[1]] for row in rows]


def block_of(block):
    kind, content = block["t"], block.get("c")
    if kind == "Header":
        return ["heading", content[0], words(content[2])]
    if kind in ("Para", "Plain"):
        return ["paragraph", words(content)]
    if kind == "BulletList":
        return ["list", [blocks_of(item) for item in content]]
    if kind == "Table":
        return ["table", table_rows(content)]
    if kind == "CodeBlock":
        return ["code", content[1]]
    raise Unexpected(f"{kind} {content}")


def blocks_of(blocks):
    return [block_of(block) for block in blocks]


def pandoc(text, *options):
    return subprocess.run(["pandoc", *options], input=text.encode("utf-8"), stdout=subprocess.PIPE, timeout=120,
                          check=True).stdout


def read_markdown(text, reader):
    return blocks_of(json.loads(pandoc(text, "-f", reader, "-t", "json"))["blocks"])
