#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""compile_alone.py BUILD | --self-test: reads each source of the library by itself with clang, so that a missing include
shows where layers are compiled as one. BUILD was configured without unity and precompiled headers; nothing in it is built.

What a source begins with, its own header, is read once where many begin alike: see precompiled_parts.py."""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

import precompiled_parts
from tools import need

OVERHEAD = 20  # what a precompiled part costs beside reading its headers, in headers


class Entry:
    """One entry of compile_commands.json."""

    def __init__(self, entry):
        words = shlex.split(entry["command"])
        out = words.index("-o")
        self.file = pathlib.Path(entry["file"])
        self.folder = entry["directory"]
        self.options = [word for word in words[1:out] + words[out + 2:] if word not in ("-c", entry["file"])]


def said_by_clang(folder, words, about):
    """Empty: nothing."""
    done = subprocess.run(["clang++", "-fno-crash-diagnostics", *words], cwd=folder, capture_output=True, text=True)
    return done.stderr or ("" if done.returncode == 0 else f"{about}: status {done.returncode}\n")


def read_all(entries, source_folder, overhead, work):
    """What clang says of each source, how many parts there are, and how many sources were read a second time."""
    includes = precompiled_parts.Includes(source_folder)
    alike = most_common([tuple(entry.options) for entry in entries])
    begins = {entry.file: includes.beginning(entry.file) for entry in entries if tuple(entry.options) == alike}
    parts = precompiled_parts.chosen(includes, begins.values(), overhead)

    def make(number, part):
        """The options that have a part read before; none where clang has something to say of it."""
        text, made = work / f"{number}.h", work / f"{number}.pch"
        text.write_text(f'#include "{part.relative_to(source_folder)}"\n', encoding="utf-8")
        said = said_by_clang(work, [*alike, "-x", "c++-header", "-fpch-instantiate-templates", str(text), "-o", str(made)],
                             part)
        return [] if said else ["-include-pch", str(made)]

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        made = dict(zip(parts, pool.map(make, range(len(parts)), parts)))

        def read(entry):
            """What clang says, and whether it was asked twice: what is wrong with a part alone is no fault of the source."""
            words = [*entry.options, "-fsyntax-only", str(entry.file)]
            before = made.get(precompiled_parts.largest(includes, parts, begins.get(entry.file, set())), [])
            if before and not said_by_clang(entry.folder, [*before, *words], entry.file):
                return "", False
            return said_by_clang(entry.folder, words, entry.file), bool(before)

        answers = list(pool.map(read, entries))
    return [said for said, _ in answers if said], len(parts), sum(twice for _, twice in answers)


def most_common(options):
    return max(set(options), key=options.count, default=())


def self_test():
    """A source and a header of every kind of fault, each of which must be told, and what has none, which must not."""
    need("clang++")
    files = {
        "whole.h": "#pragma once\n#include <string>\nstruct Whole { std::string name; };\n",
        "whole.cc": '#include "whole.h"\n',
        "user.h": '#pragma once\n#include "whole.h"\ninline Whole used() { return {}; }\n',
        "user.cc": '#include "user.h"\n#include <algorithm>\nint least() { return std::min(1, 2); }\n',
        # What the source lacks: a header of our own, and one of the library.
        "lacks_own.h": "#pragma once\nint lacks_own();\n",
        "lacks_own.cc": '#include "lacks_own.h"\nint lacks_own() { return used().name.empty(); }\n',
        "lacks_standard.h": "#pragma once\n#include \"user.h\"\n",
        "lacks_standard.cc": '#include "lacks_standard.h"\nstd::map<int, int> few;\n',
        # What the header lacks, though the source has it.
        "header_own.h": "#pragma once\ninline bool of(const Whole& whole) { return whole.name.empty(); }\n",
        "header_own.cc": '#include "header_own.h"\n#include "user.h"\n',
        "header_standard.h": "#pragma once\n#include \"user.h\"\ninline std::vector<Whole> none() { return {}; }\n",
        "header_standard.cc": '#include "header_standard.h"\n#include <vector>\n',
        # It may not be read before: another name is what the source knows.
        "conditional.h": "#pragma once\n#ifdef NEVER\n#include <vector>\n#endif\ninline std::vector<int> never() { return {}; }\n",
        "conditional.cc": '#include "conditional.h"\n',
    }
    faulty = {"lacks_own.cc", "lacks_standard.cc", "header_own.h", "header_standard.h", "conditional.h"}
    failed = 0
    for overhead in (0, 1000):  # with parts, and without any
        with tempfile.TemporaryDirectory() as folder:
            source, work = pathlib.Path(folder, "src"), pathlib.Path(folder, "work")
            source.mkdir()
            work.mkdir()
            for name, text in files.items():
                (source / name).write_text(text, encoding="utf-8")
            entries = [Entry({"file": str(path), "directory": folder,
                              "command": f"c++ -I{source} -std=c++20 -o x.o -c {path}"})
                       for path in sorted(source.glob("*.cc"))]
            said, parts, _ = read_all(entries, source, overhead, work)
        found = {name for name in files if any(f"/{name}:" in line for text in said for line in text.splitlines()
                                               if "error:" in line)}
        if found != faulty or (parts == 0) != (overhead > 0):
            failed += 1
            print(f"{parts} parts: found faulty {sorted(found)}, expected {sorted(faulty)}")
    return 1 if failed else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    build = pathlib.Path(sys.argv[1]).resolve()
    source_folder = pathlib.Path(__file__).resolve().parent.parent / "src"
    entries = [Entry(entry) for entry in json.loads((build / "compile_commands.json").read_text())
               if entry["file"].startswith(f"{source_folder}/")]
    with tempfile.TemporaryDirectory() as work:
        said, parts, twice = read_all(entries, source_folder, OVERHEAD, pathlib.Path(work))
    print("".join(said), end="", file=sys.stderr)
    print(f"{len(entries)} sources read, {twice} of them twice, {parts} headers before them, {len(said)} with something to say")
    return 1 if said or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
