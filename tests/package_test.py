# SPDX-License-Identifier: MIT
"""Packs what was built for Debian: package_test.py BUILD ROOT.

Packed twice, at different times and in different folders, the package must be the same bytes; it must hold what it
should, say what it needs, satisfy lintian, and its program must run. A tool that is not there makes the test fail under
.ci/run, and elsewhere is said to be missing.
"""

import gzip
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from program_output import Report
from tools import absent, leave

TOOLS = ("dpkg-deb", "dpkg-shlibdeps", "file", "gzip", "lintian")
FIELDS = {"Package": "planmeter", "Section": "science", "Priority": "optional",
          "Maintainer": "planmeter contributors <planmeter@example.org>"}
# What differs from one release of a distribution to the next is left out: libyaml-cpp0.7, libfmt9, libc6t64.
NEEDED = {"libc", "libfmt", "libgcc-s", "libstdc++", "libyaml-cpp", "zlib1g"}
DAY = "2026-11-26 00:00"


def output_of(*command):
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE,
                          env={"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    return done.stdout.decode("utf-8")


def pack(build, folder):
    """The package, made in `folder`; never by the caller's SOURCE_DATE_EPOCH."""
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(["cpack", "--config", build / "CPackConfig.cmake", "-B", folder], check=True, env=environment,
                   umask=0o022, stdout=subprocess.PIPE)
    (package,) = folder.glob("*.deb")
    return package


def names_below(folder, *left_out):
    return [str(path.relative_to(folder)) for path in folder.rglob("*")
            if path.is_file() and path.name not in left_out]


def expected_files(root):
    """Files and their modes."""
    files = ["usr/share/man/man1/planmeter.1.gz", "usr/share/bash-completion/completions/planmeter",
             "usr/share/zsh/vendor-completions/_planmeter", "usr/share/fish/vendor_completions.d/planmeter.fish"]
    files += [f"usr/share/doc/planmeter/{name}" for name in ("README.md", "changelog.gz", "copyright")]
    files += [f"usr/share/doc/planmeter/plan/{name}" if name.endswith(".md") else f"usr/share/planmeter/{name}"
              for name in names_below(root / "plan")]
    files += ["usr/share/planmeter/output.schema.json", "usr/share/doc/planmeter/tests/bench/README.md"]
    files += [f"usr/share/doc/planmeter/examples/{name}" for name in names_below(root / "examples", "run.sh")]
    return {"usr/bin/planmeter": "-rwxr-xr-x"} | {name: "-rw-r--r--" for name in files}


def examine_contents(package, root, report):
    """As dpkg-deb lists it: everything root's, of the day of the release."""
    files = {}
    for line in output_of("dpkg-deb", "-c", package).splitlines():
        mode, owner, _, day, hour, name = line.split(maxsplit=5)
        report.expect(f"{name}: owner and time", (owner, f"{day} {hour}"), ("root/root", DAY))
        if mode.startswith("d"):
            report.expect(f"{name}: mode", mode, "drwxr-xr-x")
        else:
            files[name.removeprefix("./")] = mode
    report.expect("files", files, expected_files(root))


def examine_control(package, program, report):
    for field, value in FIELDS.items():
        report.expect(field, output_of("dpkg-deb", "-f", package, field).strip(), value)
    version = output_of(program, "--version").split()[1]
    report.expect("Version", output_of("dpkg-deb", "-f", package, "Version").strip(), version)
    depends = output_of("dpkg-deb", "-f", package, "Depends")
    names = {re.sub(r"[\d.]*(t64)?$", "", part.split()[0]) for part in depends.split(", ")}
    report.expect("Depends", names, NEEDED)
    description = output_of("dpkg-deb", "-f", package, "Description")
    report.expect("Description", [word in description for word in ("year-end report", "年度监测报告")], [True, True])
    return version


def examine_extracted(folder, program, version, report):
    """The package without its installer: what it holds works where it is."""
    doc = folder / "usr/share/doc/planmeter"
    arguments = ["report", "--year", "2025", doc / "examples/xingtai-public.csv"]
    report.expect("its report", output_of(folder / "usr/bin/planmeter", *arguments) == output_of(program, *arguments),
                  True)
    report.expect("its man page", gzip.decompress((folder / "usr/share/man/man1/planmeter.1.gz").read_bytes()).decode(),
                  output_of(program, "man"))
    log = gzip.decompress((doc / "changelog.gz").read_bytes()).decode("utf-8")
    report.expect("its changelog", log.splitlines()[0], f"planmeter ({version}) unstable; urgency=medium")
    report.expect("its copyright", "License: Expat\n Permission is hereby granted" in
                  (doc / "copyright").read_text(encoding="utf-8"), True)


def main():
    build, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    program = build / "planmeter"
    report = Report()
    missing = absent(*TOOLS)
    if missing:
        leave(0, missing)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        package = pack(build, folder / "first")
        time.sleep(1.1)  # times in a package count seconds
        again = pack(build, folder / "the second")
        report.expect("packed again", hashlib.sha256(again.read_bytes()).hexdigest(),
                      hashlib.sha256(package.read_bytes()).hexdigest())
        examine_contents(package, root, report)
        version = examine_control(package, program, report)
        subprocess.run(["dpkg-deb", "-x", package, folder / "root"], check=True)
        examine_extracted(folder / "root", program, version, report)
        said = subprocess.run(["lintian", "--allow-root", package], check=False, stdout=subprocess.PIPE)
        report.expect("lintian", said.stdout.decode("utf-8"), "")
    sys.exit(report.finish())


main()
