# SPDX-License-Identifier: MIT
"""Builds twice, in different folders, and compares the bytes: reproducible_test.py BUILD ROOT [TARGET].

The sources are copied and configured as BUILD was, with another SOURCE_DATE_EPOCH each time. Compiling everything takes
minutes, so that it is a few objects, each with another library in it, and the built-in plan that are compared; TARGET is
built whole instead, such as planmeter.
"""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from program_output import Report

PLAN = "plan/xingtai-14fyp.yaml"
# With fmt, Boost, yaml-cpp and RapidJSON, and with what the build tells the program.
SOURCES = ["src/report/messages/messages.cc", "src/core/big_rational.cc", "src/load/plan/yaml_tree.cc", "src/render/json_row.cc",
           "src/cli/version.cc"]
SETTINGS = ("CMAKE_CXX_COMPILER", "CMAKE_BUILD_TYPE", "CMAKE_CXX_FLAGS", "CMAKE_CXX_FLAGS_DEBUG",
            "CMAKE_CXX_FLAGS_RELEASE", "CMAKE_EXE_LINKER_FLAGS", "PLANMETER_SANITIZE", "PLANMETER_STATIC")


def settings_of(build):
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    return [f"-D{name}={value}" for name, value in re.findall(r"^(\w+):[A-Z]+=(.*)$", cache, re.MULTILINE)
            if name in SETTINGS]


def configured(root, sources, build, epoch, settings):
    """A copy of the sources and a build of it; the environment to go on in."""
    shutil.copytree(root, sources, ignore=shutil.ignore_patterns(".git", "build*", "tests"))
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch}
    subprocess.run(["cmake", "-S", sources, "-B", build, "-G", "Ninja", "-DBUILD_TESTING=OFF", *settings], check=True,
                   env=environment, stdout=subprocess.DEVNULL)
    return environment


def compile_alone(sources, build, environment):
    """The objects of SOURCES, without what the build system would make first."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    objects = []
    for command in commands:
        if not any(command["file"] == str(sources / name) for name in SOURCES):
            continue
        name = re.search(r" -o (\S+\.o) ", command["command"]).group(1)
        (build / name).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["sh", "-c", command["command"]], check=True, cwd=build, env=environment)
        objects.append(name)
    if len(objects) != len(SOURCES):
        sys.exit(f"compiled {objects} of {SOURCES}")
    return objects


def hash_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main():
    build, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    targets = sys.argv[3:]
    report = Report()
    hashes = []
    with tempfile.TemporaryDirectory() as name:
        # The one lies deeper than the other, and its build is not in it.
        places = (("sources", "sources/build", "1"), ("a/copy of it/sources", "built again", "1000000000"))
        for where, built, epoch in places:
            sources, again = pathlib.Path(name) / where, pathlib.Path(name) / built
            environment = configured(root, sources, again, epoch, settings_of(build))
            if targets:
                subprocess.run(["cmake", "--build", again, "--target", *targets], check=True, env=environment,
                               stdout=subprocess.DEVNULL)
            made = targets or compile_alone(sources, again, environment)
            compiler = next(path for path in (build / "src/plan_compiler", build / "plan_compiler") if path.is_file())
            subprocess.run([compiler, sources / PLAN, PLAN, again / "plan.cc"], check=True)
            hashes.append({target: hash_of(again / target) for target in [*made, "plan.cc"]})
        report.expect("compiled twice", hashes[1], hashes[0])
        report.expect("the built-in plan", hashes[0]["plan.cc"], hash_of(build / "generated/builtin_plan.cc"))
    sys.exit(report.finish())


main()
