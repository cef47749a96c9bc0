# SPDX-License-Identifier: MIT
"""How many places a further finding, word, column and quantity take: places_test.py ROOT [COMPILER].

Declares a made-up finding, reason, column and quantity of targets in a copy of the sources, one file after the other, and says
how many there were. Each must be needed: with any one of them left out, the compiler or the check of plan/data.md or of a
schema refuses the rest.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import finding_rows
import word_rows
from output_schema_test import code_lists
from program_output import Report
from readme_test import FINDINGS, problems_of_codes

TABLE = "src/core/findings_usage.cc"
# When code, name with severity, and sentence were written apart, each of them in a file of its own.
BEFORE = ("src/core/diagnostic_codes.h", "src/core/diagnostic_codes.cc", "src/report/messages_usage.cc", FINDINGS)
ROW = ('    {Code::usage_made_up, Severity::warning, "{1}中没有“{0}”；应为{2}",\n'
       '     "no \'{0}\' in {1}; expected {2}", {Argument::code, Argument::part, Argument::list}},\n')
# A file, a line of it, and what is put before that.
PATCH = {
    finding_rows.HEADER: ("  count,", "  usage_made_up,\n"),
    TABLE: ("}};", ROW),
    FINDINGS: ("| `usage-unknown-indicator-or-file` ", "| `usage-made-up` | warning | made up |\n"),
}
# What is wrong with a row, and what makes it so.
SLIPS = [("another code", "usage_made_up", "usage_no_data"),
         ("an argument in English alone", "{1}中", ""),
         ("an argument nobody is told", "{2}", "{3}"),
         ("a single brace", "expected", "expected {"),
         ("how to tell a fourth argument of three", "::list", "::list, Argument::list")]

# When enumerator with code, and labels, were written apart.
WORD_BEFORE = ("src/core/status.h", "src/report/words/wording.cc", "src/render/output.schema.json")
WORDS = "src/core/status.h"
SCHEMA = "src/render/output.schema.json"
ENUMERATOR = ("  too_few_values,\n};", "  too_few_values,\n  made_up,\n};")
LAST_ROW = '    {Reason::too_few_values, "too_few_values", {"历年数据不足", "too few values"}},\n'
WORD_ROW = '    {Reason::made_up, "made_up", {"虚构", "made up"}},\n'
# Generated: schema_compiler writes it.
IN_SCHEMA = (' "too_few_values", null]', ' "too_few_values", "made_up", null]')
# What uses a row, and what can be said of the made-up one.
USED = '#include "core/status.h"\nusing namespace planmeter;\nstatic_assert(code_of(Reason::none).empty());\n'
SAID = USED + """static_assert(code_of(Reason::made_up) == "made_up");
static_assert(word_of(Reason::made_up).name.of(Language::zh) == "虚构");
static_assert(word_of(Reason::made_up).name.of(Language::en) == "made up");
static_assert(all_codes<Reason>.back() == "made_up");
static_assert(all_values<Reason>.back() == Reason::made_up);
"""
# What is wrong with the rows, and what stands instead of the last two.
WORD_SLIPS = [("no row", LAST_ROW),
              ("a row twice", LAST_ROW + LAST_ROW + WORD_ROW),
              ("a row of no enumerator", LAST_ROW + WORD_ROW + WORD_ROW),
              ("the rows in another order", WORD_ROW + LAST_ROW),
              ("no English name", LAST_ROW + WORD_ROW.replace(', "made up"', "")),
              ("no Chinese name", LAST_ROW + WORD_ROW.replace("虚构", ""))]

# When a column was a key among keys and a cell among cells of one file, and required and described in the schema, all by
# hand; places, not files.
COLUMN_BEFORE = ("key in src/report/tables/data_tables.cc", "cell there, at the same place",
                 "required in src/render/output.schema.json", "property there")
COLUMNS = "src/report/tables/indicator_columns.cc"
FIELDS = "src/schema/words.json"
LAST_COLUMN = '    {"indicator", cells::id, titles::indicator,\n'
COLUMN_ROW = """    {"made_up", cells::text, {"虚构", "Made up"},
     [](const IndicatorRow& row) { return text_cell(row.indicator().id); }},
"""
# What is wrong with the row, what makes it so.
COLUMN_SLIPS = [("no kind of its cells", "cells::text, ", ""), ("no English title", ', "Made up"', ""),
                ("no cell", "return text_cell(row.indicator().id);", ""),
                ("a cell of another table's rows", "IndicatorRow", "TargetRow")]

# When each place that asks what a quantity is had a switch of its own; and the two schemas.
QUANTITY_BEFORE = (
    "src/core/quantity.h", "src/evaluate/known/breaks.cc", "src/evaluate/known/measured.h", "src/evaluate/path/path.h",
    "src/load/plan/plan_bound_meaning.cc", "src/load/plan/plan_target.cc", "src/report/outlook/outlook_text.cc",
    "src/report/remark/explain.cc", "src/report/remark/remark_facts.cc", "src/report/tables/judged_figure.cc",
    "src/report/words/column_text.cc", "src/report/words/figure_text.cc", "src/report/words/target_text.cc",
    "src/report/words/unit_text.cc", "src/render/output.schema.json", "plan/plan.schema.json")
QUANTITIES = "src/core/quantity.h"
PHRASES = "src/report/words/quantity_words.cc"
# The switches of the arithmetic stay: there the compiler is to ask what a new quantity means.
ARITHMETIC = ("src/evaluate/known/measured.h", "src/evaluate/path/path.h")
PLAN_SCHEMA = "plan/plan.schema.json"
FACTS_ROW = """    {Quantity::made_up, "made_up", {"虚构", "made up"}, QuantityKind::sum, UsualBase::baseline, 1,
     Quantity::made_up},
"""
PHRASES_ROW = """    {Quantity::made_up,
     {{"{1}—{2}年最大{3}", "most of {1}-{2} {3}"}, {"{1}—{2}年最大{3}", "a most of {3} over {1}-{2}"}},
     std::nullopt,
     {"{1}年以来最大", "most since {1}"}},
"""
LAST_FACTS = "     -1,\n     Quantity::cumulative_growth},\n"
LAST_PHRASES = '     {"{0}年以来累计降低", "cumulative fall since {0}"}},\n'
OF_QUANTITY = '"cumulative_growth", "cumulative_fall"'
# What asks for each quantity, and what can be said of the made-up one.
MEASURES = """#include "evaluate/path/path.h"
namespace planmeter {
template Known<Rational> measured<Rational>(const AreaData&, Quantity, int, int);
template std::optional<Anchor<Rational>> base_anchor<Rational>(const AreaData&, const Track&);
}
"""
QUANTITY_SAID = MEASURES + """using namespace planmeter;
static_assert(code_of(Quantity::made_up) == "made_up");
static_assert(is_sum(Quantity::made_up) && spans_years(Quantity::made_up) && !is_in_per_cent(Quantity::made_up));
"""
FACTS_SLIPS = [("no row of facts", ""), ("facts twice", FACTS_ROW * 2),
               ("facts without a kind", FACTS_ROW.replace("QuantityKind::sum, ", ""))]
PHRASES_SLIPS = [("no phrases", ""), ("phrases twice", PHRASES_ROW * 2),
                 ("phrases of another", PHRASES_ROW.replace("made_up", "total")),
                 ("a phrase without English", PHRASES_ROW.replace(', "most since {1}"', "")),
                 ("an argument nobody gives", PHRASES_ROW.replace("{3} over", "{4} over"))]


def patched(text, before, added):
    assert text.count("\n" + before) == 1, before
    return text.replace("\n" + before, "\n" + added + before)


def replaced(text, old, new):
    assert text.count(old) == 1, old
    return text.replace(old, new)


def compiles(tree, compiler, source=TABLE, flags=()):
    return subprocess.run([compiler, "-std=c++20", "-fsyntax-only", *flags, f"-I{tree}/src", tree / source],
                          capture_output=True, check=False).returncode == 0


def check_finding(report, root, compiler):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copytree(root / "src/core", tree / "src/core")
        (tree / FINDINGS).parent.mkdir()
        shutil.copy(root / FINDINGS, tree / FINDINGS)
        was = {name: (tree / name).read_text(encoding="utf-8") for name in PATCH}
        new = {name: patched(was[name], *change) for name, change in PATCH.items()}

        def put(texts):
            for name, text in (new | texts).items():
                (tree / name).write_text(text, encoding="utf-8")

        put({})
        report.expect("it compiles", compiles(tree, compiler), True)
        report.expect("its severity", finding_rows.findings(tree).get("usage-made-up"), ["warning"])
        report.expect(f"{FINDINGS} with it", problems_of_codes(tree), [])
        for name in (finding_rows.HEADER, TABLE):
            put({name: was[name]})
            report.expect(f"it compiles without {name}", compiles(tree, compiler), False)
        put({FINDINGS: was[FINDINGS]})
        report.expect(f"{FINDINGS} without it", problems_of_codes(tree),
                      [f"{FINDINGS}: no row for the finding usage-made-up"])
        for slip, words, instead in SLIPS:
            assert words in ROW, words
            put({TABLE: patched(was[TABLE], "}};", ROW.replace(words, instead))})
            report.expect(f"it compiles with {slip}", compiles(tree, compiler), False)


def check_word(report, root, compiler):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copytree(root / "src", tree / "src")
        was = {name: (tree / name).read_text(encoding="utf-8") for name in (WORDS, SCHEMA)}
        declared = replaced(was[WORDS], *ENUMERATOR)

        def says(words, source):
            (tree / WORDS).write_text(words, encoding="utf-8")
            (tree / "said.cc").write_text(source, encoding="utf-8")
            return compiles(tree, compiler, "said.cc")

        def unlisted(words, schema):
            """Where the schema and the sources have other codes than each other."""
            (tree / WORDS).write_text(words, encoding="utf-8")
            lists = code_lists(tree, json.loads(schema)["$defs"])
            return [place for place, codes, found in lists if codes != found]

        new = {WORDS: replaced(declared, LAST_ROW, LAST_ROW + WORD_ROW), SCHEMA: replaced(was[SCHEMA], *IN_SCHEMA)}
        report.expect("a word: what it says", says(new[WORDS], SAID), True)
        report.expect("a word: in the schema", unlisted(new[WORDS], new[SCHEMA]), [])
        report.expect(f"a word: it says so without {WORDS}", says(was[WORDS], SAID), False)
        report.expect(f"a word: without {SCHEMA}", unlisted(new[WORDS], was[SCHEMA]), ["reason_or_null"])
        report.expect("words: as they were", says(was[WORDS], USED), True)
        for slip, rows in WORD_SLIPS:
            words = replaced(declared, LAST_ROW, rows)
            report.expect(f"a word: it compiles with {slip}", says(words, USED), False)


def keys_of_rows(text):
    """The keys of the columns that a source declares, in order."""
    return re.findall(r'^    \{"(\w+)",', text, re.MULTILINE)


def check_column(report, root, compiler):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copytree(root / "src", tree / "src")
        was = {name: (tree / name).read_text(encoding="utf-8") for name in (COLUMNS, FIELDS, SCHEMA)}
        described = list(json.loads(was[FIELDS])["tables"]["indicators"]["fields"])
        listed = list(json.loads(was[SCHEMA])["$defs"]["indicators_row"]["properties"])
        appended = ["plan", "year"]
        report.expect("columns: described", sorted(described), sorted(keys_of_rows(was[COLUMNS])))
        report.expect("columns: in the schema", listed, keys_of_rows(was[COLUMNS]) + appended)

        def compiles_with(row):
            (tree / COLUMNS).write_text(patched(was[COLUMNS], LAST_COLUMN, row), encoding="utf-8")
            return compiles(tree, compiler, COLUMNS)

        report.expect("a column: it compiles", compiles_with(COLUMN_ROW), True)
        for slip, words, instead in COLUMN_SLIPS:
            assert words in COLUMN_ROW, words
            report.expect(f"a column: it compiles with {slip}", compiles_with(COLUMN_ROW.replace(words, instead)), False)


def plan_schema_quantities(text):
    """The quantities of each key of the plan's schema that has them."""
    found = []

    def look_in(part):
        if isinstance(part, dict):
            if "cumulative_fall" in part.get("enum", []):
                found.append(part["enum"])
            part = list(part.values())
        for inner in part if isinstance(part, list) else []:
            look_in(inner)

    look_in(json.loads(text))
    return found


def check_quantity(report, root, compiler):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        shutil.copytree(root / "src", tree / "src")
        places = (QUANTITIES, PHRASES, *ARITHMETIC, SCHEMA, PLAN_SCHEMA)
        was = {name: (root / name).read_text(encoding="utf-8") for name in places}
        declared = replaced(was[QUANTITIES], "  cumulative_fall,\n};", "  cumulative_fall,\n  made_up,\n};")

        def with_facts(rows):
            return replaced(declared, LAST_FACTS, LAST_FACTS + rows)

        def with_phrases(rows):
            return replaced(was[PHRASES], LAST_PHRASES, LAST_PHRASES + rows)

        new = {QUANTITIES: with_facts(FACTS_ROW), PHRASES: with_phrases(PHRASES_ROW)}
        for name in ARITHMETIC:
            new[name] = patched(was[name], "    case Quantity::average:", "    case Quantity::made_up:\n")
        new[SCHEMA] = was[SCHEMA].replace(OF_QUANTITY, OF_QUANTITY + ', "made_up"')
        new[PLAN_SCHEMA] = was[PLAN_SCHEMA].replace(OF_QUANTITY, OF_QUANTITY + ', "made_up"')

        def put(texts):
            for name in (QUANTITIES, PHRASES, *ARITHMETIC):
                (tree / name).write_text((new | texts)[name], encoding="utf-8")

        def measures(texts, source=QUANTITY_SAID):
            put(texts)
            (tree / "measures.cc").write_text(source, encoding="utf-8")
            return compiles(tree, compiler, "measures.cc", ("-Wswitch", "-Werror"))

        def has_phrases(texts):
            put(texts)
            return compiles(tree, compiler, PHRASES)

        def unlisted(texts):
            """The schemas with other quantities than the sources."""
            put({})
            now = new | texts
            of_output = {place for place, codes, found in code_lists(tree, json.loads(now[SCHEMA])["$defs"])
                         if codes != found}
            codes = word_rows.codes(tree)["Quantity"]
            of_plan = [found for found in plan_schema_quantities(now[PLAN_SCHEMA]) if found != codes]
            return (SCHEMA,) * bool(of_output) + (PLAN_SCHEMA,) * len(of_plan)

        asked = sorted(str(path.relative_to(root)) for path in (root / "src").rglob("*.[ch]*")
                       if "case Quantity::" in path.read_text(encoding="utf-8"))
        report.expect("quantities: where a switch asks for them", asked, sorted(ARITHMETIC))
        report.expect("a quantity: it is measured", measures({}), True)
        report.expect("a quantity: it has phrases", has_phrases({}), True)
        report.expect("a quantity: it is in the schemas", unlisted({}), ())
        for name in (QUANTITIES, *ARITHMETIC):
            report.expect(f"a quantity: it is measured without {name}", measures({name: was[name]}), False)
        report.expect(f"a quantity: it has phrases without {PHRASES}", has_phrases({PHRASES: was[PHRASES]}), False)
        report.expect(f"a quantity: without {SCHEMA}", unlisted({SCHEMA: was[SCHEMA]}), (SCHEMA,))
        report.expect(f"a quantity: without {PLAN_SCHEMA}", unlisted({PLAN_SCHEMA: was[PLAN_SCHEMA]}),
                      (PLAN_SCHEMA,) * 3)
        for slip, rows in FACTS_SLIPS:
            report.expect(f"a quantity: it is measured with {slip}", measures({QUANTITIES: with_facts(rows)}), False)
        for slip, rows in PHRASES_SLIPS:
            report.expect(f"a quantity: it has phrases with {slip}", has_phrases({PHRASES: with_phrases(rows)}), False)
        report.expect("files that a quantity takes", len(new), 6)
        return len(new)


def main():
    root = pathlib.Path(sys.argv[1])
    compiler = (sys.argv[2:] or [os.environ.get("CXX", "c++")])[0]
    report = Report()
    check_finding(report, root, compiler)
    check_word(report, root, compiler)
    check_column(report, root, compiler)
    quantity_after = check_quantity(report, root, compiler)
    print(f"files that a finding takes: before {len(BEFORE)}, after {len(PATCH)}")
    print(f"files that a word of an enumeration takes: before {len(WORD_BEFORE)}, after 1, and the schema is made from it")
    print(f"places that a column takes: before {len(COLUMN_BEFORE)}, after {len((COLUMNS, FIELDS))}, and the schema is made "
          "from them")
    print(f"files that a quantity takes: before {len(QUANTITY_BEFORE)}, after {quantity_after}")
    sys.exit(report.finish())


if __name__ == "__main__":
    main()
