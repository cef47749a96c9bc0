#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""compile_alone.py BUILD: reads each source of the library by itself with clang, so that a missing include shows where
layers are compiled as one. BUILD was configured without unity and precompiled headers; nothing in it is built."""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys


def alone(entry):
    """What clang says of one entry of compile_commands.json; empty: nothing."""
    words = shlex.split(entry["command"])
    out = words.index("-o")
    command = ["clang++", *words[1:out], *words[out + 2:], "-fsyntax-only"]
    done = subprocess.run([word for word in command if word != "-c"], cwd=entry["directory"], capture_output=True,
                          text=True)
    return done.stderr or ("" if done.returncode == 0 else f"{entry['file']}: status {done.returncode}\n")


def main():
    build = pathlib.Path(sys.argv[1])
    entries = [entry for entry in json.loads((build / "compile_commands.json").read_text())
               if "/src/" in entry["file"] and not entry["file"].startswith(str(build.resolve()))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        said = [text for text in pool.map(alone, entries) if text]
    print("".join(said), end="", file=sys.stderr)
    print(f"{len(entries)} sources read, {len(said)} with something to say")
    return 1 if said or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
