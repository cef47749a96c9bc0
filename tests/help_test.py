# SPDX-License-Identifier: MIT
"""Checks the help: help_test.py PLANMETER ROOT.

In both languages all of it fits a terminal of 24 lines and 80 columns, or for one command its 80 columns, and names the
same commands, options, statuses and examples; the examples run and end with a status that the help names; the man page
and each shell's completion know every command and option that the help has. Each topic has the same words in both
languages, the man page says all of it, and that of findings has every code with its severities.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

from finding_rows import findings
from program_output import Report
from tools import absent, leave

LINES, COLUMNS = 24, 80
SHELLS = ("bash", "zsh", "fish")


def output_of(program, *arguments, locale="C.UTF-8"):
    done = subprocess.run([program, *arguments], check=True, stdout=subprocess.PIPE, env={"LC_ALL": locale})
    return done.stdout.decode("utf-8")


def width_of(line):
    """Its columns on a terminal: wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


def too_wide(text):
    return [line for line in text.splitlines() if width_of(line) > COLUMNS]


def part_of(text, heading):
    """The indented lines under a heading."""
    return re.search(f"^{heading}[:：]\n((?:  .*\n)+)", text, re.MULTILINE).group(1).splitlines()


def examine_program_help(text, examples, report):
    lines = text.splitlines()
    # The prompt takes a line too.
    report.expect("lines of planmeter --help", len(lines) < LINES, True)
    report.expect("columns of planmeter --help", too_wide(text), [])
    report.expect("examples of planmeter --help", len(part_of(text, examples)), 2)


def left_words(text):
    """The part of the lines that both languages share: commands, options without their values, statuses, examples."""
    return re.findall(r"^  (?:    (?=--))?([a-z]+(?=  )|-[-a-z]+(?:, -[-a-z]+)?|[0-3](?=  )|planmeter .*)", text,
                      re.MULTILINE)


def examine_chinese(program, english, *arguments, report):
    """The same rows, in Chinese, by the locale, by --lang and where it is asked for as `help`."""
    name = " ".join(arguments)
    text = output_of(program, *arguments, "--help", locale="zh_CN.UTF-8")
    report.expect(f"{name} --help --lang zh", output_of(program, *arguments, "--help", "--lang", "zh"), text)
    report.expect(f"{name} --lang=zh --help", output_of(program, *arguments, "--lang=zh", "--help"), text)
    report.expect(f"help {name}", output_of(program, "help", *arguments, locale="zh_CN.UTF-8"), text)
    report.expect(f"rows of {name} in Chinese", left_words(text), left_words(english))
    report.expect(f"columns of {name} in Chinese", too_wide(text), [])
    # What is said of an option, a command or a status: all of it, and no English sentence.
    left = [line for line in text.splitlines()
            if "planmeter " not in line and re.search(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}", line)]
    report.expect(f"English in {name}", left, [])
    return text


def tools_of(example):
    """What an example pipes to."""
    return [part.split()[0] for part in example.split(" | ")[1:]]


def status_of(command, program, root):
    """What an example ends with, run by bash in a folder that has the examples."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "examples").symlink_to(root / "examples")
        (folder / "planmeter").symlink_to(program)
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, check=False, timeout=60,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              env={"PATH": f"{folder}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    return str(done.returncode)


def examine_command(command, program, root, report):
    """The command's own help; its options."""
    text = output_of(program, command, "--help")
    report.expect(f"help {command}", output_of(program, "help", command), text)
    report.expect(f"columns of {command}", too_wide(text), [])
    examine_chinese(program, text, command, report=report)
    statuses = [line.split()[0] for line in part_of(text, "Exit status")]
    report.expect(f"statuses of {command}", statuses, sorted(set(statuses) | {"0", "2"}))
    examples = part_of(text, "Example")
    report.expect(f"examples of {command}", len(examples), 1)
    if not absent(*tools_of(examples[0])):
        report.expect(f"{examples[0]}: its status", status_of(examples[0], program, root) in statuses, True)
    options = re.findall(r"(?<=  )--[a-z-]+", text) + re.findall(r"(?<=, )--[a-z-]+", text)
    return options, absent(*tools_of(examples[0]))


def section_of(pages, shell, command):
    """Where a shell's script says what the command takes."""
    if shell == "fish":
        return "\n".join(line for line in pages[shell].splitlines() if f"'__planmeter_at {command}'" in line)
    pattern = {"bash": rf"^ *{command}\) .*$", "zsh": rf"^    {command}\)\n(?:      .*\n)+"}[shell]
    return re.search(pattern, pages[shell], re.MULTILINE).group()


def words_explained(text):
    """The words of the lists of a topic: codes and keys, those with a line of their own too."""
    return re.findall(r"^  ([a-z][a-z0-9_-]*)(?=  |$)", text, re.MULTILINE)


def plain_manual(manual):
    """The man page as one line without requests and escapes."""
    text = re.sub(r"^\.(TP|PD|PP|SH|SS|EX|EE|in)\b.*$", "", manual.replace("\\\n", ""), flags=re.MULTILINE)
    text = re.sub(r"\\\[u([0-9A-F]{4,6})\]", lambda found: chr(int(found.group(1), 16)), text)
    for escape, character in {"\\fB": "", "\\fR": "", "\\fI": "", "\\&": "", "\\-": "-", "\\(ti": "~", "\\(ha": "^",
                              "\\(ga": "`", "\\(aq": "'", "\\e": "\\"}.items():
        text = text.replace(escape, character)
    return " ".join(text.split())


def examine_topic(topic, program, manual, report):
    """One topic in both languages and in the man page; returns its English page."""
    text = output_of(program, "help", topic)
    chinese = output_of(program, "help", topic, locale="zh_CN.UTF-8")
    report.expect(f"help {topic} --lang zh", output_of(program, "help", topic, "--lang", "zh"), chinese)
    report.expect(f"columns of help {topic}", too_wide(text) + too_wide(chinese), [])
    report.expect(f"words of help {topic} in Chinese", words_explained(chinese), words_explained(text))
    parts = [part for line in text.splitlines()[1:] for part in re.split(r"  +", line.strip())]
    unsaid = [part for part in parts if not part.endswith(":") and " ".join(part.split()) not in manual]
    report.expect(f"what the man page lacks of help {topic}", unsaid, [])
    return text


def examine_findings(text, program, root, report):
    """Every code stands in the topic; each by itself is told with its severities."""
    defined = findings(root)
    report.expect("codes of help findings", sorted(words_explained(text)), sorted(defined))
    told = output_of(program, "help", "findings", *defined).split("\n\n")
    report.expect("help findings CODE", len(told), len(defined))
    for (code, severities), page in zip(defined.items(), told):
        first, second = page.splitlines()[:2]
        report.expect(f"help findings {code}", (first, re.sub("Severity *", "", second)),
                      (code, ", sometimes ".join(severities)))


def examine_topics(program, root, manual, report):
    names = [line.split()[0] for line in part_of(output_of(program, "help", "help"), "Topics")]
    report.expect("topics", names, [line.split()[0] for line in
                                    part_of(output_of(program, "help", "help", "--lang", "zh"), "主题")])
    plain = plain_manual(manual)
    pages = {name: examine_topic(name, program, plain, report) for name in names}
    examine_findings(pages["findings"], program, root, report)
    return names


def main():
    program, root = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    report = Report()
    text = output_of(program, "--help")
    examine_program_help(text, "Examples", report)
    report.expect("planmeter help", output_of(program, "help"), text)
    examine_program_help(examine_chinese(program, text, report=report), "示例", report)
    commands = re.findall(r"^  ([a-z]+)  ", text, re.MULTILINE)
    pages = {shell: output_of(program, "completion", shell) for shell in SHELLS}
    manual = output_of(program, "man").replace("\\-", "-")
    headings = re.findall(r"^\.SS ([a-z]+)", manual.partition(".SH COMMANDS")[2].partition("\n.SH ")[0], re.MULTILINE)
    report.expect("commands of the man page", headings, commands)
    topics = examine_topics(program, root, output_of(program, "man"), report)
    for shell in SHELLS:
        offered = re.search(r"'([a-z ]*" + " ".join(topics) + ")'|\\((.*" + " ".join(topics) + ")\\)", pages[shell])
        report.expect(f"topics that {shell} offers", offered is not None, True)
    known = set(re.findall(r"\\fB(--[a-z-]+)", manual))
    missing = []
    for command in commands:
        options, lacking = examine_command(command, program, root, report)
        missing += lacking
        report.expect(f"{command}: options the man page lacks", sorted(set(options) - known), [])
        for shell in SHELLS:
            said = section_of(pages, shell, command)
            prefix = "-l " if shell == "fish" else "--"
            # fish has --help once for all commands.
            unknown = [name for name in options if name != "--help"
                       and not re.search(re.escape(prefix + name[2:]) + r"\b(?!-)", said)]
            report.expect(f"{command}: options that {shell} lacks", unknown, [])
    leave(report.finish(), missing)


main()
