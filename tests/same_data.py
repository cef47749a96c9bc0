# SPDX-License-Identifier: MIT
"""One set of observations written in every way that data come: order of rows, dialect, form, files."""

import dataclasses
import random

COLUMNS = ("indicator", "area", "year", "value", "unit", "status", "source", "note")
CHINESE = ("指标", "地区", "年份", "数值", "单位", "状态", "来源", "备注")
SDMX = ("INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS", "source", "note")
SDMX_STATUS = {"final": "A", "": "A", "preliminary": "P", "break": "B", "other_definition": "D"}
FULL_WIDTH = str.maketrans("0123456789.%,", "０１２３４５６７８９．％，")


@dataclasses.dataclass(frozen=True)
class Dialect:
    """How a table becomes bytes."""

    name: str
    separator: str = ","
    line_end: str = "\n"
    encoding: str = "utf-8"
    header: tuple = COLUMNS
    titles: tuple = ()        # lines above the header
    quoted: bool = False      # every field
    trailing: int = 0         # empty columns and rows a spreadsheet adds
    full_width: bool = False  # digits and signs of years and values
    last_line_end: bool = True

    def field(self, text):
        if self.quoted or any(sign in text for sign in (self.separator, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text

    def encode(self, rows):
        empty = [""] * self.trailing
        lines = [self.separator.join([*map(self.field, row), *empty]) for row in rows]
        lines += [self.separator.join([""] * (len(rows[0]) + self.trailing))] * self.trailing
        text = self.line_end.join([*self.titles, *lines]) + (self.line_end if self.last_line_end else "")
        return text.encode(self.encoding)


# UTF-16 as Python writes it begins with its mark.
DIALECTS = (
    Dialect("plain"),
    Dialect("CR LF, BOM", line_end="\r\n", encoding="utf-8-sig"),
    Dialect("lone CR", line_end="\r"),
    Dialect("semicolons", separator=";"),
    Dialect("tabs in UTF-16", separator="\t", line_end="\r\n", encoding="utf-16"),
    Dialect("GB18030", encoding="gb18030", header=CHINESE),
    Dialect("GBK, semicolons, CR LF", separator=";", line_end="\r\n", encoding="gbk"),
    Dialect("Chinese header", header=CHINESE),
    Dialect("SDMX-CSV", header=SDMX),
    Dialect("titles", titles=("表3  主要指标", "单位：见各行")),
    Dialect("all quoted", quoted=True, line_end="\r\n"),
    Dialect("empty columns and rows", trailing=3),
    Dialect("full width", full_width=True),
    Dialect("no last line end", last_line_end=False),
)


def long_table(dialect, rows):
    """A value a row."""
    table = [dialect.header]
    for row in rows:
        cells = list(row)
        if dialect.full_width:
            cells[2] = cells[2].translate(FULL_WIDTH)
            cells[3] = cells[3].translate(FULL_WIDTH)
        if dialect.header is SDMX:
            cells[5] = SDMX_STATUS[cells[5]]
        table.append(cells)
    return table


def wide_table(dialect, rows):
    """A column a year; the cells that the values of a row share tell the rows apart."""
    years = list(dict.fromkeys(row[2] for row in rows))
    shared = {}
    for row in rows:
        key = (row[0], row[1], *row[4:])
        same = shared.setdefault(key, [{}])
        # A value that is there twice needs a row of its own.
        if row[2] in same[-1]:
            same.append({})
        same[-1][row[2]] = row[3]
    table = [[dialect.header[0], dialect.header[1], *dialect.header[4:], *years]]
    for key, all_values in shared.items():
        table += [[*key, *(values.get(year, "") for year in years)] for values in all_values]
    return table


def shuffled(rows, seed):
    order = list(rows)
    random.Random(seed).shuffle(order)
    return order


def split(rows, count, seed):
    """The rows dealt out over `count` files, none of which is empty."""
    order = shuffled(rows, seed)
    return [order[begin::count] for begin in range(count)]
