# SPDX-License-Identifier: MIT
"""Names, notes, sources, units and counties that are code for some format come out as text in every format.
Usage: injection_test.py ROOT PLANMETER

Each command runs twice: on the plan of injection_plan.py with hostile texts, and on the same plan with harmless words.
What is printed must be the same but for these words.
"""

import itertools
import re
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

from tools import need

need("pandoc")

from injection_plan import HARMLESS, HOSTILE, write
from pandoc_reading import READERS, Unexpected, pandoc, read_markdown
from program_output import FORMULA_STARTS, Exact, Report, Unanswered, csv_field, printed, read_csv, read_json, run, tables_of

# DATA stands for the data file, PLAN for the plan, TEXT for one of the texts.
RUNS = [
    "report PLAN -y 2022 --lang zh DATA",
    "report PLAN -y 2023 --lang en DATA",
    "report PLAN -y 2022 --notes notes.yaml DATA",
    "check PLAN -y 2022 --explain i00,i01,i02,i03,i04,i05,i06,i07,i08 DATA",
    "check PLAN -y 2022 --lang zh TEXT DATA",
    "growth PLAN -y 2022 DATA",
    "growth PLAN -y 2022 --lang zh i01 DATA",
    "tiers PLAN -y 2022 --lang zh DATA",
    "tiers PLAN -y 2022 DATA",
    "tasks PLAN --lang zh DATA",
    "tasks PLAN --office TEXT DATA",
    "validate PLAN DATA",
    "list PLAN --lang zh indicators",
    "list PLAN targets",
    "list PLAN tasks",
    "list PLAN --lang zh counties",
    "show PLAN --lang zh i00,i01,i02,i05,i12,i20",
    "template PLAN -y 2022",
    "template PLAN -y 2022 --lang zh indicators",
    "template PLAN -y 2022 notes",
]
OFFICE = 4

UNSAFE = re.compile("[\x00-\x09\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]")
CONTROL = re.compile("[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]")
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?$")


def on_page(text):
    """As pages show it: what could break or reorder a line is replaced."""
    return UNSAFE.sub("\uFFFD", text.replace("\n", " "))


def in_a_finding(text):
    """A finding is one line."""
    return UNSAFE.sub("\uFFFD", text.replace("\n", " "))


class Words(dict):
    """Harmless words to the hostile ones; `of` puts them in."""

    def __init__(self, form):
        super().__init__((form(harmless), form(hostile)) for harmless, hostile in zip(HARMLESS, HOSTILE))
        # Ids in data are in small letters.
        self.update([(harmless.lower(), hostile.lower()) for harmless, hostile in self.items()])
        self.pattern = re.compile("|".join(map(re.escape, self)))

    def of(self, value):
        if isinstance(value, str):
            return self.pattern.sub(lambda match: self[match.group()], value)
        if isinstance(value, list):
            return [self.of(item) for item in value]
        if isinstance(value, dict):
            return {self.of(key): self.of(item) for key, item in value.items()}
        return value


AS_WRITTEN = Words(str)
ON_PAGE = Words(on_page)
IN_A_FINDING = Words(in_a_finding)


class Page(HTMLParser):
    """What an HTML page has: its text, its elements, and what must not be there."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.text, self.elements, self.harm, self.style = "", {}, [], False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.style = tag == "style"
        self.elements[tag] = self.elements.get(tag, 0) + 1
        if tag in ("script", "img", "iframe", "object", "embed", "form"):
            self.harm.append(tag)
        for name, value in attributes:
            if name.startswith("on") or name == "src" or (name == "href" and not (value or "").startswith("#")):
                self.harm.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag):
        self.style = False

    def handle_comment(self, data):
        self.harm.append(f"comment {data}")

    def handle_data(self, data):
        if not self.style:
            self.text += data


def first_difference(found, expected):
    """The innermost parts in which two values differ first; nothing if they are the same."""
    if isinstance(found, dict) and isinstance(expected, dict):
        return first_difference(list(found.items()), list(expected.items()))
    if isinstance(found, (list, tuple)) and isinstance(expected, (list, tuple)):
        pairs = itertools.zip_longest(found, expected)
        return next((first_difference(*pair) for pair in pairs if pair[0] != pair[1]), None)
    return None if found == expected else (found, expected)


def squeezed(text):
    """Without spaces: lines are broken anywhere."""
    return re.sub(r"\s", "", text)


def lost(found, expected):
    """The texts that stand in the harmless page and not in the hostile one."""
    found, expected = squeezed(found), squeezed(expected)
    return [hostile for harmless, hostile in ON_PAGE.items()
            if squeezed(harmless) in expected and squeezed(hostile) not in found]


class Test:
    def __init__(self, planmeter, folder):
        self.report = Report()
        self.planmeter = planmeter
        self.folders = {}
        self.data = {}
        for texts, name in ((HOSTILE, "hostile"), (HARMLESS, "harmless")):
            place = folder / name
            place.mkdir()
            self.folders[name] = place
            self.data[name] = write(place, texts)

    def printed(self, command, name, *more):
        texts = HOSTILE if name == "hostile" else HARMLESS
        given = {"PLAN": ["-p", "plan.yaml"], "DATA": ["./" + self.data[name]], "TEXT": [texts[OFFICE]]}
        arguments = [part for word in command.split() for part in given.get(word, [word])]
        return printed(self.planmeter, [*arguments, *more], self.folders[name])

    def both(self, command, *more):
        return self.printed(command, "hostile", *more), self.printed(command, "harmless", *more)

    def text(self, command):
        hostile, harmless = self.both(command, "-f", "text")
        self.report.expect(f"{command}, text: unsafe characters", UNSAFE.findall(hostile), [])
        # Words in columns may be broken; those of fields and paragraphs are whole but for spaces.
        if command.startswith(("show", "check")):
            self.report.expect(f"{command}, text: lost", lost(hostile, harmless), [])

    def json(self, command):
        """The hostile document, after it has been compared."""
        hostile, harmless = self.both(command, "-f", "json")
        expected = AS_WRITTEN.of(read_json(harmless, Exact))
        if "findings" in expected:
            expected["findings"] = IN_A_FINDING.of(read_json(harmless, Exact)["findings"])
        found = read_json(hostile, Exact)
        tables = [name for name, rows in found.items() if isinstance(rows, list)]
        self.report.expect(f"{command}, json: keys", list(found), list(expected))
        for name in tables:
            self.report.expect(f"{command}, json: {name}", first_difference(found[name], expected[name]), None)
        return tables_of(found, command)

    def csv(self, command, tables):
        for name, rows in tables.items():
            what = f"{command}, csv {name}"
            text = self.printed(command, "hostile", "-f", "csv", "--table", name)
            header, fields = read_csv(text)
            self.report.expect(f"{what}: lengths", {len(row) for row in fields} - {len(header)}, set())
            begun = [field for row in [header, *fields] for field in row
                     if field.startswith(FORMULA_STARTS) and not NUMBER.match(field)]
            self.report.expect(f"{what}: formulas", begun, [])
            self.report.expect(f"{what}: control characters", CONTROL.findall(text), [])
            expected = [[csv_field(value) for value in row.values()] for row in rows]
            self.report.expect(f"{what}: rows", first_difference(fields, expected), None)

    def markdown(self, command):
        hostile, harmless = self.both(command, "-f", "markdown")
        self.report.expect(f"{command}, markdown: unsafe characters", UNSAFE.findall(hostile), [])
        for reader in READERS:
            what = f"{command}, markdown as {reader}"
            try:
                found, expected = (self.without_code(read_markdown(text, reader)) for text in (hostile, harmless))
            except Unexpected as error:
                self.report.expect(what, str(error), "nothing but text")
                continue
            self.report.expect(what, first_difference(found, ON_PAGE.of(expected)), None)
        self.report.expect(f"{command}, markdown: nothing", bool(read_markdown(harmless, "gfm")), True)

    @staticmethod
    def without_code(blocks):
        """Excerpts of files are cut and marked by columns, so that they differ with the words."""
        return [block[:1] if block[0] == "code" else block for block in blocks]

    def html(self, command):
        hostile, harmless = (Page(text) for text in self.both(command, "-f", "html"))
        self.report.expect(f"{command}, html: harm", hostile.harm, [])
        self.report.expect(f"{command}, html: unsafe characters", UNSAFE.findall(hostile.text), [])
        self.report.expect(f"{command}, html: lost", lost(hostile.text, harmless.text), [])
        kinds = set(hostile.elements) ^ set(harmless.elements)
        self.report.expect(f"{command}, html: kinds of elements", kinds, set())
        counts = {tag: (hostile.elements[tag], harmless.elements[tag]) for tag in ("table", "tr", "td", "th", "li")
                  if hostile.elements.get(tag) != harmless.elements.get(tag)}
        self.report.expect(f"{command}, html: elements", counts, {})

    def formats(self, command):
        try:
            self.text(command)
            self.csv(command, self.json(command))
            self.markdown(command)
            self.html(command)
        except Unanswered as error:
            self.report.expect(command, str(error), "an answer")

    def template_is_read(self):
        """What is written to be filled in can be read, filled in or not."""
        text = self.printed("template PLAN -y 2022", "harmless")
        (self.folders["harmless"] / "template.csv").write_text(text, "utf-8")
        self.printed("report PLAN -y 2022 template.csv", "harmless", "-f", "csv")
        sheet = self.printed("template PLAN -y 2022 notes", "harmless")
        head, items = sheet.split("contact,contact", 1)
        (self.folders["harmless"] / "sheet.csv").write_text(
            head + "contact,contact,c,,,,\n" + items.split("\n", 1)[1].replace(",,,,,\n", ",,,r,,\n"), "utf-8")
        self.printed("report PLAN -y 2022 --notes sheet.csv template.csv", "harmless", "-f", "csv")

    def refused(self):
        """Control characters in files are errors, and findings show none."""
        folder = self.folders["harmless"]
        head = "indicator,area,year,value,unit,status,source,note\n"
        (folder / "escape.csv").write_text(f"{head}i00,,2022,1,,,,\x1B[31mred\n", "utf-8")
        (folder / "bidi.csv").write_text(f"{head}\u202Ei00,,2022,1,,,,\n", "utf-8")
        plan = (folder / "plan.yaml").read_text("utf-8")
        (folder / "escape.yaml").write_text(plan.replace("title: ", "title: \x1B[31m", 1), "utf-8")
        for arguments, words in (
            (["report", "-p", "plan.yaml", "-y", "2022", "escape.csv"], "file-control-character"),
            (["report", "-p", "escape.yaml", "-y", "2022", "escape.csv"], "file-control-character"),
            (["report", "-p", "plan.yaml", "-y", "2022", "bidi.csv"], "csv-unknown-indicator"),
            (["check", "\x1B[31m\u202Ex", "-y", "2022"], "usage-unknown-indicator"),
            (["check", "6", "-p", "\x1B[31m\u202Ex", "-y", "2022"], "file-unreadable"),
        ):
            what = f"planmeter {arguments}"
            status, output, errors = run(self.planmeter, arguments, folder)
            self.report.expect(f"{what}: status and output", (status, output), (2, ""))
            self.report.expect(f"{what}: says {words}", words in errors, True)
            self.report.expect(f"{what}: unsafe characters", UNSAFE.findall(errors), [])

    def escapes_of_yaml(self):
        """A plan may spell control characters, which no check of the file can see: refused, or shown as none."""
        folder = self.folders["harmless"]
        plan = '''schema: planmeter/1
plan: {id: x, title: {en: "\\e[31mred"}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
  - {id: a, name: {en: "b\\e[31m\\a\\N\\u202E"}, unit: "\\0", measure: stock, targets: [{year: 2025, at_least: 3}]}
'''
        (folder / "spelt.yaml").write_text(plan, "utf-8")
        for form, unsafe in (("text", UNSAFE), ("markdown", UNSAFE), ("html", UNSAFE), ("csv", CONTROL),
                             ("json", CONTROL)):
            status, output, errors = run(self.planmeter, ["show", "a", "-p", "spelt.yaml", "-f", form], folder)
            self.report.expect(f"spelt escapes, {form}", status in (0, 2), True)
            self.report.expect(f"spelt escapes, {form}: unsafe", unsafe.findall(output) + UNSAFE.findall(errors), [])


def main():
    planmeter = Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        test = Test(planmeter, Path(folder))
        for command in RUNS:
            test.formats(command)
        test.template_is_read()
        test.refused()
        test.escapes_of_yaml()
    return test.report.finish()


if __name__ == "__main__":
    sys.exit(main())
