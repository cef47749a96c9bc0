# SPDX-License-Identifier: MIT
"""Builds with -DPLANMETER_STATIC=ON: static_test.py BUILD ROOT [TARGET].

The program may need no shared library but those of the C library. Compiling all of planmeter for that takes minutes, so
that it is plan_compiler that is built, with the same libraries and options; TARGET names another, such as planmeter.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

from program_output import Report
from tools import absent, leave

# The C library in its parts, the last of which older compilers alone need.
NEEDED = {"ld-linux", "libc"}
MAY_NEED = {"libm"}
NO_ARCHIVE = "PLANMETER_STATIC needs libyaml-cpp.a: Debian has it in libyaml-cpp-dev"


def cached(build, variable):
    """What a build folder was configured with."""
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    return re.search(f"^{variable}:[A-Z]+=(.*)$", cache, re.MULTILINE).group(1)


def configure(root, build, folder, *options):
    command = ["cmake", "-S", root, "-B", folder, "-G", "Ninja", "-DPLANMETER_STATIC=ON", "-DBUILD_TESTING=OFF",
               "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DPLANMETER_PRECOMPILE=ON", "-DCMAKE_UNITY_BUILD=ON",
               f"-DCMAKE_CXX_COMPILER={cached(build, 'CMAKE_CXX_COMPILER')}", *options]
    return subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def folders_of_archive(build):
    """Where yaml-cpp's archive is, by both names that a system has for it."""
    shown = subprocess.run([cached(build, "CMAKE_CXX_COMPILER"), "-print-file-name=libyaml-cpp.a"], check=True,
                           stdout=subprocess.PIPE).stdout.decode()
    folder = pathlib.Path(shown.strip()).resolve().parent
    return f"{folder};{str(folder).removeprefix('/usr')}"


def needed_by(program):
    """The shared libraries that the program names, by the beginnings of their names."""
    shown = subprocess.run(["readelf", "-d", program], check=True, stdout=subprocess.PIPE).stdout.decode()
    names = re.findall(r"\(NEEDED\).*\[(.*)\]", shown)
    return {re.match(r"ld-linux|\w+", name).group() for name in names}


def main():
    build, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    target = sys.argv[3] if len(sys.argv) > 3 else "plan_compiler"
    report = Report()
    missing = absent("readelf", "ninja")
    if missing:
        leave(0, missing)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        # The archive that every build needs lies in the same folder: it is named, so that this one alone is missing.
        ignored = folders_of_archive(build)
        refused = configure(root, build, folder / "refused", f"-DCMAKE_IGNORE_PATH={ignored}",
                            f"-DPLANMETER_UTF8PROC_ARCHIVE={ignored.split(';')[0]}/libutf8proc.a")
        said = re.sub(r"\s+", " ", refused.stdout.decode())
        report.expect("without the archive", (refused.returncode, NO_ARCHIVE in said), (1, True))
        configured = configure(root, build, folder / "build")
        if configured.returncode:
            sys.exit(configured.stdout.decode())
        subprocess.run(["cmake", "--build", folder / "build", "--target", target], check=True,
                       stdout=subprocess.DEVNULL)
        (program,) = (path for path in (folder / "build").rglob(target) if path.is_file())
        report.expect(f"libraries that {target} needs", needed_by(program) - MAY_NEED, NEEDED)
        plan = root / "plan/xingtai-14fyp.yaml"
        if target == "plan_compiler":
            subprocess.run([program, plan, "plan/xingtai-14fyp.yaml", folder / "plan.cc"], check=True)
            report.expect("what it compiles", (folder / "plan.cc").read_bytes() ==
                          (build / "generated/builtin_plan.cc").read_bytes(), True)
    sys.exit(report.finish())


main()
