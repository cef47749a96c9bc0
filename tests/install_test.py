# SPDX-License-Identifier: MIT
"""Installs what was built into temporary folders: install_test.py BUILD ROOT.

With DESTDIR and with a prefix of its own the same files must arrive, the program must run from there, the links of the
pages must hold there too, and nothing besides may be written.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from links import broken_links
from program_output import Report


def files_below(folder, ignored=()):
    """The files of a folder by their paths in it, each with its time."""
    return {str(path.relative_to(folder)): path.lstat().st_mtime_ns for path in folder.rglob("*")
            if path.is_file() and not path.relative_to(folder).parts[0].startswith(ignored or "\0")}


def expected_files(root):
    """Where everything belongs."""
    files = ["bin/planmeter", "share/man/man1/planmeter.1", "share/bash-completion/completions/planmeter",
             "share/zsh/site-functions/_planmeter", "share/fish/vendor_completions.d/planmeter.fish",
             "share/doc/planmeter/README.md", "share/doc/planmeter/LICENSE", "share/planmeter/output.schema.json",
             "share/doc/planmeter/tests/bench/README.md"]
    files += [f"share/doc/planmeter/plan/{name}" if name.endswith(".md") else f"share/planmeter/{name}"
              for name in files_below(root / "plan")]
    files += [f"share/doc/planmeter/examples/{name}" for name in files_below(root / "examples") if name != "run.sh"]
    return sorted(files)


def install(build, home, arguments, destination=""):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    if destination:
        environment["DESTDIR"] = destination
    subprocess.run(["cmake", "--install", str(build), *arguments], check=True, env=environment, cwd=home,
                   stdout=subprocess.DEVNULL)


def output_of(*command):
    """What a command prints in an environment that knows nothing of where it is installed."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, env={"LC_ALL": "C.UTF-8"}, cwd="/").stdout


def examine_installed(prefix, root, report):
    """The program in its new place, and what it wrote when it was built."""
    program = prefix / "bin/planmeter"
    share = prefix / "share"
    for path, arguments in {"man/man1/planmeter.1": ("man",),
                            "bash-completion/completions/planmeter": ("completion", "bash"),
                            "zsh/site-functions/_planmeter": ("completion", "zsh"),
                            "fish/vendor_completions.d/planmeter.fish": ("completion", "fish"),
                            "planmeter/output.schema.json": ("schema",)}.items():
        report.expect(path, (share / path).read_bytes() == output_of(program, *arguments), True)
    report.expect("the schema", output_of(program, "schema") == (root / "src/render/output.schema.json").read_bytes(), True)
    answer = output_of(program, "report", "--year", "2025", share / "doc/planmeter/examples/xingtai-public.csv")
    report.expect("the report's first line", answer.decode("utf-8").splitlines()[0],
                  "Xingtai Science and Technology Innovation Plan, 14th Five-Year Period: Annual Monitoring Report,")
    report.expect("links", broken_links(share / "doc/planmeter"), [])
    same = output_of(program, "list", "targets", "--format", "json", "--plan", share / "planmeter/xingtai-14fyp.yaml")
    report.expect("the plan as YAML", same == output_of(program, "list", "targets", "--format", "json"), True)


def main():
    build, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    elsewhere = {pathlib.Path("/usr/local"): (), root: (".git", "build")}
    before = {folder: files_below(folder, ignored) for folder, ignored in elsewhere.items()}
    expected = expected_files(root)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        home = folder / "home"
        home.mkdir()
        install(build, home, ["--prefix", "/opt/some place"], str(folder / "destination"))
        report.expect("with DESTDIR", sorted(files_below(folder / "destination")),
                      [f"opt/some place/{name}" for name in expected])
        install(build, home, ["--prefix", str(folder / "some prefix")])
        report.expect("with a prefix", sorted(files_below(folder / "some prefix")), expected)
        report.expect("in the home folder", sorted(files_below(home)), [])
        examine_installed(folder / "some prefix", root, report)
    for place, ignored in elsewhere.items():
        report.expect(f"changed in {place}", sorted(set(files_below(place, ignored).items()) ^ set(before[place].items())), [])
    sys.exit(report.finish())


main()
