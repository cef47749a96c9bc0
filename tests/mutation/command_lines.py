# SPDX-License-Identifier: MIT
"""Command lines about a plan and its data, mostly right ones."""

import re

from mutation.words import CELLS, GOOD_YEARS, NUMBERS, YEARS

ID = re.compile(r"\bid: ([a-z][a-z0-9_]*)")
FORMATS = ("text", "markdown", "csv", "json", "jsonl", "html")
TABLES = ("summary", "indicators", "targets", "growth", "growth_years", "tiers", "counties", "tier_history",
          "tier_moves", "tasks", "standards", "notices", "claims", "findings", "risks", "outlook", "areas",
          "area_indicators", "changes")
METHODS = ("path", "time", "cagr", "unsd", "destatis", "sdsn", "change-achieved")
SECTIONS = ("findings", "main", "details", "growth", "other", "amendments", "tiers", "tasks", "areas", "earlier",
            "compare", "shortfalls", "outlook", "gaps", "method")
# What a command can be asked with beside what all can.
OPTIONS = {
    "report": ("year", "as_of", "by", "each", "compare", "margin", "method", "fail_on", "section", "table", "area"),
    "check": ("year", "as_of", "by", "each", "explain", "method", "table", "area"),
    "growth": ("year", "as_of", "by", "each", "average", "method", "table", "area"),
    "tiers": ("year", "as_of", "by", "each", "table"),
    "tasks": ("year", "as_of", "office", "margin", "table"),
    "validate": ("table",),
    "diff": ("year", "as_of", "method", "margin", "table"),
    "list": ("as_of", "table"),
    "show": ("as_of", "table"),
    "template": ("year", "table"),
}
SUFFIXES = {"text": "txt", "markdown": "md", "csv": "csv", "json": "json", "jsonl": "jsonl", "html": "html"}


def option(rng, name):
    year = rng.choice((*GOOD_YEARS[2:8], rng.choice(YEARS)))
    return {
        "year": ["-y", year], "compare": ["--compare", year], "each": ["--each"], "explain": ["--explain"],
        "as_of": ["--as-of", rng.choice((f"{year}-06-30", f"{year}-12-31", "2099-01-01", "2022-02-30"))],
        "by": ["--by", "area"], "method": ["--method", rng.choice(METHODS)],
        "margin": ["--margin", rng.choice(("0.1", "50", "1000%", rng.choice(NUMBERS)))],
        "fail_on": ["--fail-on", rng.choice(("missed", "missed,behind", "no_data", "x"))],
        "section": ["--section", rng.choice(SECTIONS)], "table": ["--table", rng.choice(TABLES)],
        "area": ["--area", rng.choice(("全市", "East", "x"))],
        "average": ["--average", rng.choice(("sum", "level", "x"))],
        "office": ["--office", "市科技局"],
    }[name]


def calculator(rng):
    names = rng.sample(("--rate", "--years", "--from", "--to", "--multiple"), rng.choice((2, 3, 3, 4)))
    return ["growth", *(f"{name}={rng.choice(('15%', '2', '5', rng.choice(NUMBERS)))}" for name in names)]


def command_line(rng, plan_text, data):
    """The arguments, and the schema's definition where they ask for JSON alone; `data`: file names."""
    ids = ID.findall(plan_text.split("\nindicators:")[-1]) or ["1"]
    commands = ["check", "check", "list", "show", "template", "calculator", "value", "validate"]
    commands += ["report", "report", "report", "growth", "growth", "validate", "diff"] if data else []
    # Of a plan without them there is nothing to say.
    commands += [command for command in ("tiers", "tasks") if data and (f"{command}:" in plan_text or not plan_text)]
    command = rng.choice(commands)
    style = rng.choice(("json", rng.choice(FORMATS)))
    common = ["--lang", rng.choice(("en", "zh"))]
    if command == "calculator":
        return [*calculator(rng), "-f", style, *common], "growth"
    if plan_text:
        common += ["-p", "plan.yaml"]
    if command == "value":
        values = [f"--value={rng.choice(('', '2021=', '2020='))}{rng.choice(CELLS)}" for _ in range(rng.choice((1, 2)))]
        return ["check", rng.choice(ids), *values, *option(rng, "year"), "-f", style, *common], "check"
    words = {"check": [",".join(rng.sample(ids, min(len(ids), rng.choice((1, 2, 5)))))], "show": [rng.choice(ids)],
             "growth": [rng.choice(ids)] if rng.random() < 0.4 else [],
             "list": [rng.choice(("indicators", "targets", "tasks", "counties", "企业"))],
             "template": [rng.choice(("tasks", "indicators"))]}.get(command, [])
    if command == "check" and not data:
        command = "show"
    if command == "diff":
        words += [rng.choice(data), rng.choice(data)]
    elif command not in ("list", "show", "template"):
        words += data
    shares = {"year": 1 if command == "template" else 0.6, "table": 0.05}
    more = [word for name in OPTIONS[command] if rng.random() < shares.get(name, 0.12) for word in option(rng, name)]
    if rng.random() < 0.1:
        more += ["-o", f"written.{SUFFIXES[style]}"]
    narrowed = "--table" in more or "--section" in more or command == "list"
    definition = None if narrowed else command
    return [command, *words, *more, "-f", style, *common], definition
