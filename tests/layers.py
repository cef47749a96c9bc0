# SPDX-License-Identifier: MIT
"""Checks the order of the sources: who may include whom, which library is named where, how long a file may be.

  layers.py ROOT         prints what breaks a rule, with file and line; status 1 if anything does
  layers.py --self-test  plants one break of each rule in a temporary tree, and expects to be told
"""

import pathlib
import re
import sys
import tempfile

# A folder (or a file of src itself) and the folders its includes may name.
MAY_INCLUDE = {
    "core": {"core"},
    "load": {"load", "core"},
    "evaluate": {"evaluate", "core"},
    "report": {"report", "core", "evaluate"},
    "render": {"render", "core"},
    "cli": {"cli", "core", "load", "evaluate", "report", "render"},
    "main.cc": {"cli", "core", "report"},
    "plan_compiler.cc": {"core", "load", "report"},
    "schema": {"schema", "report"},
    "schema_compiler.cc": {"schema"},
}

# The rooms of a layer in the order of its work: a file includes what stands in its own room or in one before. What lies
# in the layer itself, "", is a door and comes last.
ROOMS = {
    "load": ("text", "plan", "observations/cells", "observations/titles", "observations/choice", "observations/rows", "fast", "notes", ""),
    "evaluate": ("known", "path", "methods", "verdict", "growth", "outlook", "areas", "tiers", "ledger", "amendments",
                 "deliveries", "checks", "standing"),
    "report": ("words", "page", "messages", "amendments", "methods", "remark", "tables", "growth", "outlook", "areas",
               "tiers", "ledger", "annexes", "plan", "check", "deliveries", "body", "year_end"),
}

# What pages do not look into: raw observations, and what verdicts are made from. They tell a Standing, which has computed
# it once.
NOT_TOLD_FROM = ("core/observations.h", "evaluate/known/", "evaluate/path/")
# But for an included file, or one that includes, and why.
MAY_BE_TOLD_FROM = {
    "evaluate/known/figure.h": "names a figure that may be absent, and computes nothing",
    "report/remark/explain.cc": "writes out the sums, and must know how a path is even",
    "report/remark/explain_path.cc": "writes out the sum of the piece of the path",
}

# The start of a library's includes and the only places that may name it: some take long to compile, all are
# easier to replace when one file knows them.
ONLY_IN = {
    "CLI/": ["cli/parse.cc"],
    "boost/": ["core/big_fraction.h"],
    "yaml-cpp/": ["load/plan/yaml_tree.cc"],
    "zlib.h": ["load/text/gzip.cc"],
    "utf8proc.h": ["core/text_width.cc"],
    "rapidjson/": ["render/json_row.cc", "schema/output_schema.cc"],
    "iostream": ["load/text/file.cc", "cli/", "plan_compiler.cc", "schema_compiler.cc"],
    "fstream": ["load/text/file.cc", "cli/", "plan_compiler.cc", "schema_compiler.cc"],
}

# No binary fraction comes near a verdict or a printed figure.
EXACT_FOLDERS = ("core/", "evaluate/", "load/", "report/")
INEXACT = re.compile(r"\b(double|float|stod|stof|stold|strtod|strtof|atof)\b")

MOST_LINES = 400
SPDX = "// SPDX-License-Identifier: MIT"
INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')
# Comments, string literals (raw ones too) and characters, so that a word in them is not taken for code. The look-behind
# keeps the separator of 1'000'000 from opening a character.
NOT_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


def code_lines(text):
    """The lines of `text` without comments and literals; line numbers stay."""
    return NOT_CODE.sub(lambda match: "\n" * match.group().count("\n"), text).split("\n")


def include_problem(name, bracket, included):
    """What is wrong with `name`, a path under src, including `included`; None if nothing is."""
    for library, places in ONLY_IN.items():
        here = included.startswith(library) if library.endswith("/") else included == library
        if here and not any(name == place or place.endswith("/") and name.startswith(place)
                            for place in places):
            return f"<{included}> belongs in {', '.join(places)} only"
    if bracket == "<":
        return None
    layer = name.split("/")[0]
    if layer not in MAY_INCLUDE:
        return f"{layer} is none of the folders this check knows"
    folder = included.split("/")[0]
    if "/" not in included or folder not in MAY_INCLUDE:
        return f'"{included}" is not a path from src'
    if folder not in MAY_INCLUDE[layer]:
        return f"{layer} may not include {folder}"
    if layer == "report" and included.startswith(NOT_TOLD_FROM) and not {name, included} & MAY_BE_TOLD_FROM.keys():
        return f"report tells of evaluate/standing, and does not look into {included}"
    return order_problem(name, included) if folder == layer else None


def room_of(name):
    """The room of a path under src; "" for what lies in the layer itself."""
    return "/".join(name.split("/")[1:-1])


def order_problem(name, included):
    """What is wrong with one file of a layer including another."""
    rooms = ROOMS.get(name.split("/")[0])
    here, there = room_of(name), room_of(included)
    if rooms is None or here not in rooms or there not in rooms:
        return None  # told of once, by the file that lies there
    return None if rooms.index(there) <= rooms.index(here) else f"{here or 'a door'} comes before {there or 'the doors'}"


def place_problem(name):
    """What is wrong with where a file lies."""
    layer, _, rest = name.partition("/")
    if not rest or room_of(name) in ROOMS.get(layer, ("",)):
        return None
    return f"{room_of(name)} is no room of {layer}" if room_of(name) else f"{layer} has rooms: one of {', '.join(ROOMS[layer])}"


def file_problems(name, text):
    """Pairs of a line and what is wrong there, for the file `name` under src."""
    lines = text.split("\n")
    if place_problem(name):
        yield 1, place_problem(name)
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        problem = match and include_problem(name, match.group(1), match.group(2))
        if problem:
            yield number, problem
    if name.startswith(EXACT_FOLDERS):
        for number, line in enumerate(code_lines(text), 1):
            match = INEXACT.search(line)
            if match:
                yield number, f"{match.group()} is not exact"
    yield from form_problems(text)


def own_header_problem(name, text):
    """A line and what is wrong there: a source with a header of its name shows first that this compiles alone."""
    header = name.removesuffix(".cc") + ".h"
    for number, line in enumerate(text.split("\n"), 1):
        match = INCLUDE.match(line)
        if match:
            return None if match.group(2) == header else (number, f'"{header}" is not included first')
    return 1, f'"{header}" is not included'


def unit_problem(stem, text):
    """Unit tests are compiled together, so that each has a namespace of its name."""
    name = f"planmeter::{stem}"
    found = f"\nnamespace {name} {{\n" in text and text.endswith(f"\n}}  // namespace {name}\n")
    return None if found else (1, f"not all in namespace {name}")


def form_problems(text):
    """What holds for tests too."""
    lines = text.split("\n")
    if lines[0] != SPDX:
        yield 1, f"the first line is not {SPDX}"
    if len(lines) - 1 > MOST_LINES:
        yield len(lines) - 1, f"longer than {MOST_LINES} lines"


def sources_of(folder):
    return sorted(path for path in folder.rglob("*") if path.suffix in (".h", ".cc"))


def check(root):
    """All problems of the tree at `root`, as lines to print."""
    found = []
    listed = (root / "src/CMakeLists.txt").read_text(encoding="utf-8").split()
    for path in sources_of(root / "src"):
        name = path.relative_to(root / "src").as_posix()
        for line, problem in file_problems(name, path.read_text(encoding="utf-8")):
            found.append(f"src/{name}:{line}: {problem}")
        if path.suffix == ".cc" and path.with_suffix(".h").exists():
            problem = own_header_problem(name, path.read_text(encoding="utf-8"))
            if problem:
                found.append(f"src/{name}:{problem[0]}: {problem[1]}")
        if path.suffix == ".cc" and name not in [word.rstrip(")") for word in listed]:
            found.append(f"src/{name}:1: not compiled: src/CMakeLists.txt does not list it")
    for path in sources_of(root / "tests/unit"):
        text = path.read_text(encoding="utf-8")
        problems = list(form_problems(text))
        if path.stem.endswith("_test"):
            name = path.relative_to(root / "tests/unit").as_posix()
            where = "no test stands outside the rooms of src" if "/" not in name else place_problem(name)
            problems += [problem for problem in ((1, where) if where else None, unit_problem(path.stem, text)) if problem]
        for line, problem in problems:
            found.append(f"{path.relative_to(root).as_posix()}:{line}: {problem}")
    return found


# File, what follows its first line, and where and why it must be refused (None: it must not be).
PLANTED = [
    ("core/good.cc", '#include "core/a.h"\n// a double\nauto t = "float"; int n = 1\'000; char c = \'"\';', None),
    ("load/good.cc", 'auto t = R"x(float "double)x"; /* a\ndouble */\n#include <vector>', None),
    ("cli/good.cc", '#include "render/a.h"\n#include <iostream>\ndouble seconds;', None),
    ("cli/parse.cc", "#include <CLI/CLI.hpp>", None),
    ("load/text/file.cc", "#include <fstream>", None),
    ("load/observations/rows/near.cc", '#include "load/text/a.h"\n#include "load/observations/cells/b.h"', None),
    ("load/observations/rows/up.cc", '#include "load/fast/a.h"', "2: observations/rows comes before fast"),
    ("load/observations/cells/up.cc", '#include "load/observations/rows/a.h"',
     "2: observations/cells comes before observations/rows"),
    ("load/observations/lost.cc", "", "1: observations is no room of load"),
    ("load/text/door.cc", '#include "load/plan_yaml.h"', "2: text comes before the doors"),
    ("load/cellar/a.h", "", "1: cellar is no room of load"),
    ("core/room/a.h", "", "1: room is no room of core"),
    ("main.cc", '#include "report/a.h"', None),
    ("core/up.cc", '\n#include "load/a.h"', "3: core may not include load"),
    ("load/up.cc", '#include "evaluate/a.h"', "2: load may not include evaluate"),
    ("evaluate/known/up.cc", '#include "load/a.h"', "2: evaluate may not include load"),
    ("report/words/up.cc", '#include "render/a.h"', "2: report may not include render"),
    ("report/words/raw.cc", '#include "core/observations.h"', "2: report tells of evaluate/standing"),
    ("report/words/known.h", '#include "evaluate/known/known.h"', "2: report tells of evaluate/standing"),
    ("report/words/path.h", '#include "evaluate/path/track.h"', "2: report tells of evaluate/standing"),
    ("report/words/figure.h", '#include "evaluate/known/figure.h"\n#include "core/observation.h"', None),
    ("report/remark/explain.cc", '#include "evaluate/path/path.h"', None),
    ("evaluate/path/raw.h", '#include "core/observations.h"', None),
    ("render/up.cc", '  #  include "evaluate/a.h"', "2: render may not include evaluate"),
    ("plan_compiler.cc", '#include "cli/a.h"', "2: plan_compiler.cc may not include cli"),
    ("utils/a.h", '#include "core/a.h"', "2: utils is none of the folders"),
    ("core/near.cc", '#include "a.h"', '2: "a.h" is not a path from src'),
    ("core/dots.cc", '#include "../load/a.h"', '2: "../load/a.h" is not a path from src'),
    ("cli/other.cc", "#include <CLI/CLI.hpp>", "2: <CLI/CLI.hpp> belongs in cli/parse.cc only"),
    ("core/big.cc", "#include <boost/multiprecision/cpp_int.hpp>", "2: <boost/multiprecision"),
    ("load/tree.h", "#include <yaml-cpp/yaml.h>", "2: <yaml-cpp/yaml.h> belongs in"),
    ("render/csv.cc", '#include "rapidjson/writer.h"', "2: <rapidjson/writer.h> belongs in"),
    ("core/print.cc", "#include <iostream>", "2: <iostream> belongs in"),
    ("load/csv.cc", "#include <fstream>", "2: <fstream> belongs in"),
    ("evaluate/known/inexact.cc", "/* a\nb */ double rate;", "3: double is not exact"),
    ("report/words/inexact.cc", "auto a = std::stod(text);", "2: stod is not exact"),
    ("core/long.cc", "\n" * 400, "402: longer than 400 lines"),
    ("core/own.h", "", None),
    ("core/own.cc", '#include <string>\n#include "core/own.h"', '2: "core/own.h" is not included first'),
    ("core/lone.h", "", None),
    ("core/lone.cc", "int one = 1;", '1: "core/lone.h" is not included'),
    ("core/first.h", "", None),
    ("core/first.cc", '#include "core/first.h"\n#include <string>', None),
]


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "tests/unit/core").mkdir(parents=True)
        names = [name for name, _, _ in PLANTED if name != "cli/good.cc"]
        expected = ["src/cli/good.cc:1: not compiled"]
        for name, text, problem in PLANTED:
            (root / "src" / name).parent.mkdir(parents=True, exist_ok=True)
            (root / "src" / name).write_text(f"{SPDX}\n{text}\n", encoding="utf-8")
            if problem:
                expected.append(f"src/{name}:{problem}")
        (root / "src/CMakeLists.txt").write_text("add_library(a\n  " + "\n  ".join(names) + ")\n")
        for name in ("src/core/bare.h", "tests/unit/core/bare_test.cc"):
            (root / name).write_text("// no licence\n")
            expected.append(f"{name}:1: the first line is not")
        expected.append("tests/unit/core/bare_test.cc:1: not all in namespace planmeter::bare_test")
        expected.append("tests/unit/lost_test.cc:1: no test stands outside the rooms")
        expected.append("tests/unit/core/room/far_test.cc:1: room is no room of core")
        (root / "tests/unit/core/room").mkdir()
        for name in ("core/good_test", "lost_test", "core/room/far_test"):
            space = f"planmeter::{name.split('/')[-1]}"
            (root / f"tests/unit/{name}.cc").write_text(
                f"{SPDX}\nnamespace {space} {{\n}}  // namespace {space}\n")
        found = check(root)
    missed = [start for start in expected if not any(line.startswith(start) for line in found)]
    wrong = [line for line in found if not any(line.startswith(start) for start in expected)]
    return [f"not reported: {start}" for start in missed] + [f"reported: {line}" for line in wrong]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    found = self_test() if sys.argv[1] == "--self-test" else check(pathlib.Path(sys.argv[1]))
    print("\n".join(found) if found else "in order")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
