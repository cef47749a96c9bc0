# SPDX-License-Identifier: MIT
"""The line that says how far reading has come: on a terminal, taken away before anything else is written, and nowhere
but on one. Usage: progress_test.py PLANMETER

Nothing here depends on how fast the machine is: a pipe that is kept open cannot be read to its end, so the line comes."""

import os
import pty
import select
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from program_output import Report

HEADER = b"indicator,year,value\n"
MEBIBYTE = 1 << 20
# Rows without a value stand for nothing. What comes first is whole MiB, wherever that cuts a row.
DATA = HEADER + b"6,2021,-\n" * (3 * MEBIBYTE // 9) + b"6,2022,750\n"
MUCH, REST = DATA[:3 * MEBIBYTE], DATA[3 * MEBIBYTE:]
TAKEN_AWAY = "\r\x1b[K"
DEADLINE = 120  # seconds, for a machine that is busy with something else
LONGER_THAN_PATIENCE = 1.6  # seconds; too short could only hide a line, never show one


class Terminal:
    """A pseudo-terminal and all that was written to it."""

    def __init__(self):
        self.ours, self.theirs = pty.openpty()
        self.text = b""

    def read(self):
        """Some more, or false at the end."""
        if not select.select([self.ours], [], [], 1)[0]:
            return True
        try:
            more = os.read(self.ours, 65536)
        except OSError:  # nobody has it open any more
            return False
        self.text += more
        return bool(more)

    def wait_for(self, wanted):
        end = time.monotonic() + DEADLINE
        while wanted.encode() not in self.text and time.monotonic() < end and self.read():
            pass
        return wanted.encode() in self.text

    def rest(self):
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end and self.read():
            pass
        os.close(self.ours)
        return self.text.decode()


def environment(term="xterm"):
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": term}


def command(planmeter, data, language):
    return [planmeter, "check", "6", "--year", "2022", "--color", "never", "--lang", language, data]


def feed(pipe, data):
    """Writes without waiting for whoever reads."""
    thread = threading.Thread(target=lambda: (pipe.write(data), pipe.flush()))
    thread.start()
    return thread


def on_terminal(report, planmeter, language, line, verdict):
    """Both streams go to one terminal, so that their order shows."""
    terminal = Terminal()
    program = subprocess.Popen(command(planmeter, "-", language), stdin=subprocess.PIPE, stdout=terminal.theirs,
                               stderr=terminal.theirs, env=environment())
    os.close(terminal.theirs)
    feeding = feed(program.stdin, MUCH)
    report.expect(f"the line in {language} while reading", terminal.wait_for(line), True)
    feeding.join()
    program.stdin.write(REST)
    program.stdin.close()
    before, _, after = terminal.rest().rpartition(TAKEN_AWAY)
    report.expect(f"exit status in {language}", program.wait(), 0)
    report.expect(f"the line in {language} before it is taken away", line in before, True)
    report.expect(f"the answer in {language} after it", verdict in after and verdict not in before, True)
    report.expect(f"what is left in {language} of the line", line in after or "\x1b" in after, False)


def finding_on_terminal(report, planmeter, folder):
    """A named pipe, and an error instead of an answer; standard output is none of the terminal's."""
    pipe = folder / "nation.csv"
    os.mkfifo(pipe)
    terminal = Terminal()
    program = subprocess.Popen(command(planmeter, str(pipe), "en"), stdout=subprocess.PIPE, stderr=terminal.theirs,
                               env=environment())
    os.close(terminal.theirs)
    with open(pipe, "wb") as data:
        feeding = feed(data, MUCH)
        report.expect("the line for a named pipe", terminal.wait_for("reading nation.csv: 3 MiB"), True)
        feeding.join()
        data.write(REST + b"6,2022,many\n")
    before, _, after = terminal.rest().rpartition(TAKEN_AWAY)
    program.communicate()
    report.expect("exit status of bad data", program.returncode, 2)
    report.expect("findings before the line is taken away", "error:" in before, False)
    report.expect("findings after it", "[csv-bad-value]" in after, True)


def silent(report, planmeter, what, term, stderr):
    """`stderr`: where standard error goes; returns what was written there."""
    terminal = Terminal() if stderr is None else None
    program = subprocess.Popen(command(planmeter, "-", "en"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=terminal.theirs if terminal else stderr, env=environment(term))
    if terminal:
        os.close(terminal.theirs)
    feed(program.stdin, MUCH).join()
    time.sleep(LONGER_THAN_PATIENCE)
    written = program.communicate(REST)[1]
    report.expect(f"standard error, {what}", terminal.rest() if terminal else written, "" if terminal else b"")
    report.expect(f"exit status, {what}", program.returncode, 0)


def main():
    planmeter = str(Path(sys.argv[1]).resolve())
    report = Report()
    on_terminal(report, planmeter, "en", "\rreading standard input: 3 MiB", "Verdict")
    on_terminal(report, planmeter, "zh", "\r正在读取 标准输入：3 MiB", "结论")
    with tempfile.TemporaryDirectory() as folder:
        finding_on_terminal(report, planmeter, Path(folder))
    silent(report, planmeter, "a pipe", "xterm", subprocess.PIPE)
    silent(report, planmeter, "a dumb terminal", "dumb", None)
    return report.finish()


if __name__ == "__main__":
    sys.exit(main())
