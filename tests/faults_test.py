#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whatever the system refuses, planmeter answers as without it or says so, and leaves nothing half done:
faults_test.py PLANMETER SHIM ROOT [--long]. SHIM (faults/shim.cc) lets the k-th call of a kind fail, or all from it on.

--long takes each of the first allocations and more of the later ones; what is found is printed at the end."""

import collections
import concurrent.futures
import dataclasses
import errno
import itertools
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from large_data import PLAN, large, write
from program_output import ANSWERED, Report

OLD = b"an old report\n"
SEED = 14
NOBODY = 65534
FIRST = 200  # allocations: each of these in the long form, and as many as DRAWN of the later ones
DRAWN = 300
SHORT = 10   # the short form has one in as many

HARMLESS = {  # what a caller need not even notice
    "read": (errno.EINTR, "short"), "pread": (errno.EINTR, "short"), "write": (errno.EINTR, "short"),
    "open": (errno.EINTR,), "fchown": (errno.EPERM,), "fsync": (errno.EINTR, errno.EINVAL, errno.ENOTSUP),
    "thread": (errno.EAGAIN,)}
HARMFUL = {
    "read": (errno.EIO,), "pread": (errno.EIO,), "write": (errno.ENOSPC, errno.EIO), "open": (errno.EMFILE, errno.EIO),
    "fchmod": (errno.EPERM,), "fsync": (errno.EIO, errno.ENOSPC), "rename": (errno.EACCES, errno.EIO),
    "readdir": (errno.EIO,)}
THROWN = ("failure", "length")

# Whole lines, by what is said of a fault.
UNCONFIRMED = re.compile(
    r"planmeter: error: '[^']+' is written, but not confirmed to outlast a loss of power: [^;]+; expected a sound "
    r"disk, and to be run again \[output-unconfirmed\]\n")
SENTENCES = (
    re.compile(r"planmeter: error: memory ran out; expected more of it, or less data \[out-of-memory\]\n"),
    re.compile(r"planmeter: error: the program failed: [^;]+; expected an answer: please report this with the input "
               r"\[program-failed\]\n"),
    re.compile(r"planmeter: error: cannot write '[^']+': [^;]+; expected a writable file \[output-failed\]\n"),
    re.compile(r"[^:\n]+: error: cannot be read: [^;]+; expected a readable file \[file-unreadable\]\n"))


@dataclasses.dataclass(frozen=True)
class Job:
    """A run; its output file, if any, is in the run's own folder. `piped` goes to its standard input."""

    name: str
    arguments: tuple
    output: str = ""
    piped: bytes = b""


@dataclasses.dataclass(frozen=True)
class Outcome:
    status: int
    printed: bytes
    errors: str
    files: tuple  # names with contents, sorted


def jobs(folder, root):
    plan = str(write(folder / "plan.yaml", PLAN))
    data = str(large(folder, rows=21_000, width=190))  # 4.3 MB, which is read in pieces
    public = root / "examples/xingtai-public.csv"
    deliveries = folder / "deliveries"
    shutil.copytree(root / "examples/deliveries", deliveries)
    return [
        Job("report of a large file", ("report", "--plan", plan, "--year", "2022", data, "-o", "out.txt"), "out.txt"),
        Job("report of a pipe", ("report", "--year", "2025", "-", "-f", "json"), piped=public.read_bytes()),
        Job("check", ("check", "6", "--year", "2022", "--explain", str(root / "examples/illustrative-2022.csv"))),
        Job("validate", ("validate", "--plan", str(root / "plan/xingtai-14fyp.yaml"), str(public))),
        # Of another format than its suffix, which is said once it is written.
        Job("growth", ("growth", "8", str(public), "-f", "markdown", "-o", "out.txt"), "out.txt"),
        Job("tasks of a folder", ("tasks", str(folder / "ledger"), "--margin", "5%", "-o", "out.csv"), "out.csv")]


def ledger(folder, root):
    """A folder of data, which has to be listed."""
    (folder / "ledger").mkdir()
    shutil.copy(root / "examples/tasks-complete.csv", folder / "ledger/tasks.csv")


class Program:
    """Runs planmeter below the shim, each run in a folder of its own."""

    def __init__(self, planmeter, shim, folder):
        self.planmeter, self.shim, self.folder = planmeter, shim, folder
        self.numbers = itertools.count()

    def run(self, job, fault=None, old=True, counts=None):
        own = self.folder / f"run{next(self.numbers)}"
        own.mkdir()
        if old and job.output:
            (own / job.output).write_bytes(OLD)
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "LD_PRELOAD": str(self.shim)}
        if fault:
            environment["FAULT"] = fault
        if counts:
            environment["FAULT_COUNTS"] = str(counts)
        done = subprocess.run([self.planmeter, *job.arguments], cwd=own, env=environment, timeout=120, check=False,
                              input=job.piped, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        files = tuple(sorted((path.name, path.read_bytes()) for path in own.iterdir()))
        shutil.rmtree(own)
        return Outcome(done.returncode, done.stdout, done.stderr.decode("utf-8"), files)

    def counts(self, job):
        """How many calls of each name a run without a fault has."""
        path = self.folder / "counts"
        self.run(job, counts=path)
        return {name: int(count) for name, count in map(str.split, path.read_text().splitlines())}


def allocations(count, thorough):
    """Which of so many allocations fail."""
    early = range(1, min(FIRST, count) + 1)
    drawn = random.Random(SEED).sample(range(FIRST + 1, count + 1), min(DRAWN, max(count - FIRST, 0)))
    # The last as well, after which all is known and written.
    last = range(max(count - SHORT, FIRST) + 1, count + 1)
    if thorough:
        return sorted({*early, *drawn, *last})
    return sorted({*early[:SHORT], *early[SHORT::SHORT], *drawn[:DRAWN // SHORT], *last})


def calls_of(count, thorough):
    """Which of so many calls fail: in the short form the first, the last and two between."""
    every = range(1, count + 1)
    return every if thorough or count <= 4 else (1, 2, count // 2, count)


def faults_of(counts, thorough):
    """What is to fail, and whether that may (None), must (True) or must not (False) be noticed."""
    for number, k in enumerate(allocations(counts["memory"], thorough)):
        if thorough or number % 2 == 0:
            yield f"memory:{errno.ENOMEM}:{k}", None
        if thorough or number % 2 == 1:
            yield f"memory:{errno.ENOMEM}:{k}+", None
    for kinds, noticed in ((HARMLESS, False), (HARMFUL, True)):
        for call, hows in kinds.items():
            for how, k in itertools.product(hows, calls_of(counts[call], thorough)):
                yield f"{call}:{how}:{k}", noticed
    for how, k in itertools.product(THROWN, range(1, counts["read"] + 1)):
        yield f"read:{how}:{k}", True
    for how in THROWN:
        yield f"isatty:{how}:1", True


def fault_found(job, plain, outcome, noticed, fault, old):
    """What is wrong with a run that had the fault; empty where nothing is."""
    before = ((job.output, OLD),) if old and job.output else ()
    if outcome.status < 0 or outcome.status > 3:
        return "aborted"
    if outcome.status in ANSWERED:
        # What cannot be said on standard error leaves the answer as it is.
        unsaid = fault.startswith("write:") and outcome.errors != plain.errors and plain.errors != ""
        if dataclasses.replace(outcome, errors=plain.errors) != plain:
            return "another answer"
        if outcome.errors != plain.errors and not unsaid:
            return "other words"
        if noticed and not unsaid and not fault.startswith("open:"):
            return "not noticed"
        return ""
    if noticed is False:
        return "noticed"
    if UNCONFIRMED.fullmatch(outcome.errors):
        return "" if fault.startswith("fsync:") and outcome.files == plain.files else "wrongly unconfirmed"
    if not any(sentence.fullmatch(outcome.errors) for sentence in SENTENCES):
        return "no sentence"
    if outcome.printed:
        return "printed all the same"
    return "" if outcome.files == before else "left something behind"


def test_faults(report, program, job, thorough, pool):
    """All faults of a job; how many there were of each name."""
    plain = program.run(job)
    report.expect(f"{job.name}: answered ({plain.errors})", plain.status in ANSWERED, True)
    counts = program.counts(job)

    def outcome_of(numbered):
        number, (fault, noticed) = numbered
        old = number % 2 == 0
        outcome = program.run(job, fault, old)
        return fault, old, outcome, fault_found(job, plain, outcome, noticed, fault, old)

    made = collections.Counter()
    for fault, old, outcome, wrong in pool.map(outcome_of, enumerate(faults_of(counts, thorough))):
        made[fault.split(":")[0]] += 1
        what = f"{job.name}: FAULT={fault}, {'an' if old else 'no'} old file"
        report.expect(f"{what} (status {outcome.status}, {outcome.errors[:300]!r})", wrong, "")
    return made


def test_sentences(report, program):
    """The sentences that need no memory, in both languages and word for word."""
    for language, memory, failure in (
            ("en", "memory ran out; expected more of it, or less data",
             "the program failed: made to fail; expected an answer: please report this with the input"),
            ("zh", "内存不足；应增加内存或减少数据", "程序出错：made to fail；应得出结论，请连同输入报告此问题")):
        job = Job("list", ("list", "--lang", language, "--plan", str(program.folder / "plan.yaml")))
        for fault, sentence, code in (
                (f"memory:{errno.ENOMEM}:500+", memory, "out-of-memory"), ("read:length:1", memory, "out-of-memory"),
                ("read:failure:1", failure, "program-failed")):
            outcome = program.run(job, fault)
            report.expect(f"{language}, {fault}", outcome,
                          Outcome(2, b"", f"planmeter: error: {sentence} [{code}]\n", ()))
    written = (("out.txt", program.run(Job("list", ("list",))).printed),)
    for language, sentence in (
            ("en", "'out.txt' is written, but not confirmed to outlast a loss of power: Input/output error; expected a "
                   "sound disk, and to be run again"),
            ("zh", "“out.txt”已写出，但系统未确认断电后仍在：系统报错（Input/output error）；应检查磁盘后重新运行")):
        job = Job("list", ("list", "--lang", language, "-o", "out.txt"), "out.txt")
        outcome = program.run(job, f"fsync:{errno.EIO}:2")
        report.expect(f"{language}, unconfirmed", (outcome.status, outcome.errors),
                      (2, f"planmeter: error: {sentence} [output-unconfirmed]\n"))
        if language == "en":
            report.expect("unconfirmed, and written", outcome.files, written)


def test_json(report, program):
    """A library that does not look at what its allocator gives it: all that the last rows need."""
    job = Job("list", ("list", "-f", "json", "-o", "out.json"), "out.json")
    plain = program.run(job)
    count = program.counts(job)["memory"]
    for k in range(count - 5 * SHORT, count + 1):
        fault = f"memory:{errno.ENOMEM}:{k}"
        report.expect(f"JSON, FAULT={fault}", fault_found(job, plain, program.run(job, fault), None, fault, True), "")


def test_killed(report, program):
    """What a killed run leaves is the old file and a hidden one of ours, which nobody else can read."""
    job = Job("list", ("list", "-o", "out.txt"), "out.txt")
    for call in ("write", "fsync", "rename"):
        outcome = program.run(job, f"{call}:kill:1")
        hidden = [name for name, _ in outcome.files if re.fullmatch(r"\.planmeter-[a-z0-9]{6}", name)]
        report.expect(f"killed in {call}: status and hidden files", (outcome.status, len(hidden)), (-9, 1))
        report.expect(f"killed in {call}: the others", [file for file in outcome.files if file[0] not in hidden],
                      [("out.txt", OLD)])


def access_after(program, folder, user, owner, mode):
    """Owner, group and mode of a file of `owner` that a run as `user` replaced."""
    output = folder / "out.txt"
    output.write_bytes(OLD)
    os.chown(output, owner, owner)
    os.chmod(output, mode)
    done = subprocess.run([folder / "program", "list", "-o", "out.txt"], cwd=folder, check=False, user=user, group=user,
                          extra_groups=[], env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                          capture_output=True, timeout=60)
    found = output.stat()
    return done.returncode, done.stderr, output.read_bytes() != OLD, found.st_uid, found.st_gid, oct(found.st_mode & 0o7777)


def test_access(report, program):
    """Owner, group and mode are kept; who may not give a file away keeps it without another's rights. Needs root."""
    if os.geteuid() != 0:
        return
    with tempfile.TemporaryDirectory(prefix="faults-") as temporary:
        folder = Path(temporary)
        shutil.copy(program.planmeter, folder / "program")
        os.chown(folder, NOBODY, NOBODY)
        # Chosen by hand: the set-id bits go with the owner, the group's `w` with the group.
        for user, owner, mode, expected in (
                (0, NOBODY, 0o6751, (NOBODY, "0o6751")), (0, 0, 0o640, (0, "0o640")),
                (NOBODY, NOBODY, 0o6751, (NOBODY, "0o6751")), (NOBODY, 0, 0o6664, (NOBODY, "0o644")),
                (NOBODY, 0, 0o660, (NOBODY, "0o600"))):
            found = access_after(program, folder, user, owner, mode)
            who, left = expected
            report.expect(f"as {user}, of {owner}, {mode:o}", found, (0, b"", True, who, who, left))


def main():
    planmeter, shim, root = (Path(argument).resolve() for argument in sys.argv[1:4])
    thorough = "--long" in sys.argv[4:]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    report = Report()
    made = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="faults-") as temporary, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        folder = Path(temporary)
        ledger(folder, root)
        program = Program(planmeter, shim, folder)
        for job in jobs(folder, root):
            made += test_faults(report, program, job, thorough, pool)
        test_sentences(report, program)
        test_json(report, program)
        test_killed(report, program)
        test_access(report, program)
    print(f"{made.total()} faults: " + ", ".join(f"{name} {count}" for name, count in sorted(made.items())))
    # What is called by none of the jobs is tested by none.
    report.expect("calls that were made to fail", sorted(made), sorted({"memory", "isatty", *HARMLESS, *HARMFUL} - {"fchown"}))
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
