# SPDX-License-Identifier: MIT
"""A plan and data whose every text is one that some format could take for more than text; and the same with harmless
words of the same number, to compare with."""

import csv
import io

import yaml

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a|b",
    "\\|a\\",
    "\"double\" 'single'",
    "first\n=second",
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1",
    "@x",
    "＝1+1",
    "a\u202Eb\u2066c",
    "](x)",
    "[c](http://x) ![i](x)",
    "`code` ``x``{=html}",
    "$x$ $$y$$",
    "^up^ ~down~ ~~out~~ ^[note] [^1]",
    "*a* _b_ **c** __d__",
    "&lt;b&gt; &#60;i&#62;",
    "http://example.com www.example.com a@example.com",
    ":smile: ::: {.c}",
    "# h {#id}",
    "1. x",
    "(a) x",
    "- x -- y --- z ...",
    "> x",
    "---",
    "% t",
    "Table: x",
    "\\begin{x}\\(y\\)",
    "</td></tr></table>",
    "<!-- x",
    "' onclick='x",
]
# Words that are nothing but words, on as many lines.
HARMLESS = ["\n".join(f"{letter}q{number:02}z" for letter, _ in zip("ZY", text.split("\n")))
            for number, text in enumerate(HOSTILE)]


class Dumper(yaml.SafeDumper):
    """Several lines as a block, as people write them."""


def represent_text(dumper, text):
    block = "\n" in text and "\u202E" not in text
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if block else None)


Dumper.add_representer(str, represent_text)


def indicator(number, text):
    """One of three kinds, with every text there can be."""
    kind = number % 3
    result = {"id": f"i{number:02}", "name": {"zh": text, "en": f"{text} {number:02}"}, "group": f"g{number:02}",
              "measure": ("stock", "growth", "state")[kind], "unit_responsible": text, "source": [text, f"{text}x"],
              "note": text, "published": {"by": text, "after_months": 1}}
    if number % 2:
        result["number"] = text
    common = {"source": text, "wording": text, "note": text}
    if kind == 0:
        result |= {"unit": text, "baseline": {"year": 2020, "value": 10}}
        result["targets"] = [{"year": 2022, "at_least": 12, **common}, {"year": 2025, "at_least": 20, **common},
                             {"year": 2023, "at_least": 99, "authority": text, "in_force": "2022-01-01"}]
    elif kind == 1:
        result |= {"unit": "%", "baseline": {"year": 2020, "value": 5}}
        result["targets"] = [{"year": year, "quantity": "average_growth", "since": 2020, "at_least": 15, **common}
                             for year in (2022, 2025)]
    else:
        result["targets"] = [{"year": 2022, "is": "done", **common}]
    return result


def standards(number):
    return [{"indicator": f"i{number:02}", **({"is": "done"} if number % 3 == 2 else {"at_least": 11})}]


def plan(texts):
    numbered = list(enumerate(texts))
    classes = [{"id": texts[6], "from": 80}, {"id": texts[0], "from": 60}, {"id": texts[2]}]
    return {
        "schema": "planmeter/1",
        "plan": {"id": "injection", "title": {"zh": texts[0], "en": texts[14]}, "document": texts[13],
                 "baseline_year": 2020, "period": {"from": 2021, "to": 2025}},
        "groups": [{"id": f"g{number:02}", "name": {"zh": text, "en": text}} for number, text in numbered],
        "indicators": [indicator(number, text) for number, text in numbered],
        "tiers": {
            "scale": {"min": 0, "max": 100},
            "classes": classes,
            "counties": [{"zh": text, "en": text, "formerly": [{"zh": f"{text}old", "until": 2020}]}
                         for text in texts],
            "targets": [{"year": 2022, "class": texts[0], "at_least": 3, "or_better": True, "source": texts[1]},
                        {"year": 2022, "class": texts[6], "at_least": 3, "note": texts[2]}],
        },
        "tasks": {
            "year": 2022,
            "title": {"zh": texts[4], "en": texts[4]},
            "rule": texts[5],
            "rows": [{"number": str(number), "group": {"zh": text, "en": text}, "task": {"zh": text, "en": text},
                      "leaders": [text], "lead_units": [text], "responsible_units": [text, texts[0]],
                      "due": "2022-12", "standards": standards(number), "wording": text, "source": text,
                      "note": text} for number, text in numbered],
        },
        "contradictions": [{"about": {"zh": text, "en": text}, "clauses": [text, texts[0]], "note": text}
                           for text in texts],
        "claims": [{"about": text, "from": {"value": 1}, "to": {"year": 2020, "value": 2}, "source": text,
                    "stated": {"change_percent": 100}} for text in texts],
    }


def rows(texts):
    yield ["indicator", "area", "year", "value", "unit", "status", "source", "note"]
    for number, text in enumerate(texts):
        values = (("11", "12", "13"), ("10%", "20%", ">=16%"), ("", "50%", "done"))[number % 3]
        for year, value in zip((2021, 2022, 2023), values):
            yield [f"i{number:02}", "", year, value, "", "final", text, text]
        yield ["tier", text, 2021, texts[(0, 2, 6)[number % 3]], "", "", text, text]
        yield ["tier", text, 2022, texts[(0, 6, 2)[number % 3]], "", "", text, text]


def notes(texts):
    entries = {f"i{number:02}": {"reason": text, "measures": text} for number, text in enumerate(texts)}
    tasks = {str(number): {"reason": text, "measures": text} for number, text in enumerate(texts)}
    return {"schema": "planmeter-notes/1", "indicators": entries, "tasks": tasks}


def write(folder, texts):
    """plan.yaml, notes.yaml, and the data in a file with a name of its own."""
    for name, content in (("plan.yaml", plan(texts)), ("notes.yaml", notes(texts))):
        text = yaml.dump(content, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=1000)
        (folder / name).write_text(text, "utf-8")
    data = io.StringIO(newline="")
    csv.writer(data, lineterminator="\n").writerows(rows(texts))
    name = f"{texts[15]}.csv"
    (folder / name).write_text(data.getvalue(), "utf-8")
    return name
