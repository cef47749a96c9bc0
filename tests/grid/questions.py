# SPDX-License-Identifier: MIT
"""What is asked about a plan and its data: every command in every format, language, method and year."""

import random

FORMATS = ("text", "markdown", "csv", "json", "html")
LANGUAGES = ("en", "zh")
YEARS = ("2020", "2021", "2023", "2025")
METHODS = ("path", "time", "cagr", "unsd", "destatis", "sdsn", "change-achieved")
# A command, what stands behind it ({all}: every indicator), and its definition in the schema.
COMMANDS = (
    ("report {data} -y {year}", "report"),
    ("report {data} -y {year} --method {method}", "report"),
    ("report {data} -y {year} --by area --each --compare 2021", "report"),
    ("report {data} -y {year} --as-of 2024-12-31", "report"),
    ("check {all} {data} -y {year}", "check"),
    ("check {all} {data} -y {year} --explain", "check"),
    ("check {all} {data} -y {year} --method {method} --explain", "check"),
    ("check {one} -y {year} --value {value} --value 2020={value}", "check"),
    ("growth {data} -y {year}", "growth"),
    ("growth {data} -y {year} --average sum", "growth"),
    ("growth {one} {data} -y {year}", "growth"),
    ("tasks {data} --margin {margin}", "tasks"),
    ("diff {older} {data}", "diff"),
    ("diff {older} {data} -y {year} --method {method}", "diff"),
    ("validate {data}", "validate"),
    ("list targets", "list_targets"),
    ("list indicators", "list_indicators"),
    ("show {all}", "show"),
    ("template -y {year}", "template"),
)
VALUES = ("0", "-1", "-100", "0.000000000000000000000000000001", "99999999999999999999999999999900000000", ">=0", "<0")


def questions(names, count, rng):
    """`count` of them, as arguments with the schema's definition; each command comes as often."""
    first = rng.randrange(len(COMMANDS))
    commands = [COMMANDS[(first + number) % len(COMMANDS)] for number in range(count)]
    for words, definition in commands:
        # What can be held against the schema comes as often as all other formats.
        style = rng.choice(("json", rng.choice(FORMATS)))
        choices = {"data": "data.csv", "older": "older.csv", "all": ",".join(names), "one": rng.choice(names),
                   "year": rng.choice(YEARS), "method": rng.choice(METHODS), "value": rng.choice(VALUES),
                   "margin": rng.choice(("0.1", "100"))}
        arguments = [word.format(**choices) for word in words.split()]
        arguments += ["-p", "plan.yaml", "-f", style, "--lang", rng.choice(LANGUAGES)]
        yield arguments, definition


def random_of(seed):
    return random.Random(f"questions {seed}")
