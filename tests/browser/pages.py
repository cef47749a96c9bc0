# SPDX-License-Identifier: MIT
"""The pages that are opened: what the examples come to in HTML, and one plan whose every name is an attack."""

import subprocess

ATTACK = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">|'a'&b"
# A right-to-left override, which is to be seen, not obeyed.
TURNED = "甲\u202e乙"

# Name of the page and the command that writes it.
EXAMPLES = {
    "report-2022-zh": "report --year 2022 --lang zh illustrative-2022.csv tiers-illustrative.csv --part all,internal",
    "report-2022-en": "report --year 2022 --lang en illustrative-2022.csv tiers-illustrative.csv",
    "report-2025-zh": "report --year 2025 --lang zh xingtai-public.csv",
    "report-2025-en": "report --year 2025 --lang en xingtai-public.csv",
    "report-tasks-zh": "report --year 2022 --lang zh tasks-complete.csv",
    "report-own-zh": "report --lang zh --plan own-plan/plan.yaml own-plan/actuals.csv",
    "report-own-en": "report --lang en --plan own-plan/plan.yaml own-plan/actuals.csv",
    "tasks-zh": "tasks --lang zh tasks-with-holes.csv",
    "tasks-en": "tasks --lang en tasks-complete.csv",
    "tiers-zh": "tiers --lang zh tiers-illustrative.csv",
    "tiers-en": "tiers --lang en tiers-illustrative.csv",
    "check-zh": "check 6 --year 2022 --lang zh illustrative-2022.csv",
    "growth-en": "growth 1 --year 2022 --lang en illustrative-2022.csv",
    "list-en": "list indicators --lang en",
    "list-zh": "list indicators --lang zh",
    "validate-zh": "validate --lang zh slips.csv",
}

PLAN = """\
schema: planmeter/1
plan: {id: attack, title: {zh: %(text)s, en: %(text)s}, area: {zh: %(text)s, en: %(text)s}, baseline_year: 2023, period: {from: 2024, to: 2026}}
indicators:
  - {id: first, number: 1, name: {zh: %(text)s, en: %(text)s}, unit: %(text)s, measure: stock, baseline: {year: 2023, value: 1}, targets: [{year: 2026, at_least: 3}]}
  - {id: second, number: 2, name: {zh: %(turned)s, en: %(turned)s}, unit: 项, measure: stock, baseline: {year: 2023, value: 1}, targets: [{year: 2026, at_least: 3}]}
"""


def quoted(text):
    """In YAML's double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c != "\u202e" else "\\u202e" for c in escaped) + '"'


def written(planmeter, arguments, folder, target):
    """Runs `arguments` in `folder`; the page is written to `target`. A status of 1 is a finding, not a failure."""
    done = subprocess.run([planmeter, *arguments, "--format", "html", "--output", target], cwd=folder,
                          capture_output=True, text=True, timeout=60, check=False)
    if done.returncode not in (0, 1) or not target.exists():
        raise RuntimeError(f"planmeter {' '.join(arguments)}: status {done.returncode}\n{done.stderr}")
    return target


def write_examples(planmeter, root, folder):
    """The examples' pages, by name."""
    return {name: written(planmeter, command.split(), root / "examples", folder / f"{name}.html")
            for name, command in EXAMPLES.items()}


def write_attack(planmeter, folder):
    plan = folder / "attack.yaml"
    plan.write_text(PLAN % {"text": quoted(ATTACK), "turned": quoted(TURNED)}, encoding="utf-8")
    data = folder / "attack.csv"
    cell = '"' + ATTACK.replace('"', '""') + '"'
    data.write_text(f"indicator,year,value,source,note\nfirst,2025,2,{cell},{cell}\nsecond,2025,3,{cell},{cell}\n",
                    encoding="utf-8")
    return written(planmeter, ["report", "--lang", "zh", "--plan", plan.name, data.name], folder,
                   folder / "attack.html")

