# SPDX-License-Identifier: MIT
"""Small changes of one file: of bytes and lines of any, of values and keys of a plan, of cells and columns of data."""

import re

from mutation.words import (BYTES, CELLS, FIGURES, GOOD_YEARS, KEYS, NUMBERS, PERIODS, STATUSES, TITLES, VALUES, WORDS,
                            YEARS)

VALUE = re.compile(r"(?<=: )[^\s,{}\[\]#][^,{}\[\]\n#]*")
NUMBER = re.compile(r"(?<![\w.])-?(?!20[0-4]\d(?!\d))\d+(\.\d+)?(?![\w.])")
YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
KEY = re.compile(r"\b[a-z_]+(?=:)")
COMPARISON = re.compile(r"\b(at_least|more_than|at_most|less_than)(?=:)")
ENTRY = re.compile(r"\b[a-z_]+: [^,{}\[\]\n]+, ")
TARGET = re.compile(r"\{year: [^{}\n]*\}")


def put(text, match, new):
    return text[:match.start()] + new + text[match.end():]


def one_match(rng, pattern, text):
    found = list(pattern.finditer(text))
    return rng.choice(found) if found else None


def swapped(pattern, *tables):
    """A change that puts one of the tables' words, or what stands elsewhere, where the pattern matches."""
    def change(rng, text):
        match = one_match(rng, pattern, text)
        if match is None:
            return text
        other = one_match(rng, pattern, text)
        return put(text, match, rng.choice([*(rng.choice(table) for table in tables), other.group()]))
    return change


def entry_repeated(rng, text):
    match, at = one_match(rng, ENTRY, text), one_match(rng, ENTRY, text)
    return text if match is None else text[:at.start()] + match.group() + text[at.start():]


def entry_gone(rng, text):
    match = one_match(rng, ENTRY, text)
    return text if match is None else put(text, match, "")


def target_added(rng, text):
    """A target beside another: with a number, a year or a comparison of its own."""
    match = one_match(rng, TARGET, text)
    if match is None:
        return text
    target = match.group()
    for change in rng.sample([swapped(NUMBER, FIGURES), swapped(YEAR, GOOD_YEARS), swapped(COMPARISON, KEYS[:4])], 2):
        target = change(rng, target)
    return put(text, match, f"{match.group()}, {target}")


def line_changed(rng, text):
    lines = text.split("\n")
    here, there = rng.randrange(len(lines)), rng.randrange(len(lines))
    way = rng.randrange(5)
    if way == 0:
        del lines[here]
    elif way == 1:
        lines.insert(there, lines[here])
    elif way == 2:
        lines[here], lines[there] = lines[there], lines[here]
    elif way == 3:
        lines[here] = " " * rng.choice((1, 2, 4)) + lines[here]
    else:
        lines[here] = lines[here].removeprefix("  ")
    return "\n".join(lines)


PLAN_CHANGES = (
    *[swapped(NUMBER, FIGURES)] * 14, *[swapped(YEAR, GOOD_YEARS)] * 8, swapped(VALUE, VALUES, FIGURES),
    *[swapped(COMPARISON, KEYS[:4])] * 2, *[target_added] * 6, swapped(VALUE, WORDS), swapped(NUMBER, NUMBERS),
    swapped(YEAR, YEARS), swapped(KEY, KEYS), entry_gone, entry_repeated, line_changed,
)


def cells_of(text):
    return [line.split(",") for line in text.split("\n")]


def text_of(rows):
    return "\n".join(",".join(row) for row in rows)


def cell_changed(rng, text):
    rows = cells_of(text)
    row = rng.choice(rows)
    column = rng.randrange(len(row))
    other = rng.choice(rows)
    row[column] = rng.choice([rng.choice(CELLS), rng.choice(CELLS), rng.choice(PERIODS), rng.choice(STATUSES),
                              rng.choice(other), other[min(column, len(other) - 1)]])
    return text_of(rows)


def number_changed(rng, text):
    """Where a cell is a number: what is reported of a year."""
    rows = cells_of(text)
    places = [(row, column) for row in rows[1:] for column, cell in enumerate(row)
              if NUMBER.fullmatch(cell) or YEAR.fullmatch(cell)]
    if places:
        row, column = rng.choice(places)
        table = rng.choice((PERIODS, GOOD_YEARS)) if YEAR.fullmatch(row[column]) else rng.choice((CELLS, FIGURES))
        row[column] = rng.choice(table)
    return text_of(rows)


def title_changed(rng, text):
    rows = cells_of(text)
    rows[0][rng.randrange(len(rows[0]))] = rng.choice(TITLES)
    return text_of(rows)


def column_moved(rng, text):
    rows = cells_of(text)
    here, there = rng.randrange(len(rows[0])), rng.randrange(len(rows[0]))
    way = rng.randrange(3)
    for row in rows:
        if here < len(row):
            cell = row[here]
            if way != 1:
                del row[here]
            if way != 0:
                row.insert(there, cell)
    return text_of(rows)


def delimiter_changed(rng, text):
    return text.replace(",", rng.choice((";", "\t", "，", "|")))


DATA_CHANGES = (*[number_changed] * 18, *[cell_changed] * 6, line_changed, title_changed, column_moved,
                delimiter_changed)


def bytes_changed(rng, content):
    """Of any file: a few bytes gone, come, changed or twice."""
    at = rng.randrange(len(content) + 1)
    end = min(len(content), at + rng.choice((1, 2, 8, 64)))
    way = rng.randrange(5)
    if way == 0:
        return content[:at] + content[end:]
    if way == 1:
        return content[:at] + rng.choice(BYTES) + content[at:]
    if way == 2:
        return content[:at] + content[at:end] * 2 + content[end:]
    if way == 3:
        return content[:at]
    return content[:at] + bytes([rng.randrange(256)]) + content[at + 1:]


def mutant(rng, content, changes):
    """`content` after one to four changes; the few of bytes come last."""
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        text = content.decode("utf-8", "surrogateescape")
        content = rng.choice(changes)(rng, text).encode("utf-8", "surrogateescape")
    return bytes_changed(rng, content) if rng.random() < 0.04 else content
