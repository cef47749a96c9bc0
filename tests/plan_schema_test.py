# SPDX-License-Identifier: MIT
"""Holds every plan file against plan.schema.json, the schema against wrong documents, and the
built-in plan against what the document says. Usage: plan_schema_test.py ROOT"""

import copy
import json
import re
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

import jsonschema
import yaml

# The eleven rows of the plan's table: number, id, name, unit, measure, 2020, 2022, 2025.
TABLE = """
1 rd_growth 全社会研究与试验发展经费增长率 % growth 4.43 15 15
2 basic_research_share 基础研究经费占全社会研发经费比重 % share 0.13 0.2 0.3
3 patents_per_10k 每万人口拥有高价值发明专利数 件 ratio 0.53 0.83 1.3
4 industrial_rd_intensity 规模以上工业企业研发投入占营业收入比重 % share 0.67 0.8 1.4
5 tech_leaders 科技领军企业 家 stock 2 3 8
6 high_tech_enterprises 高新技术企业 家 stock 530 750 900
7 tech_smes 科技型中小企业 家 stock 7141 7900 8500
8 high_tech_output_share 高新技术产业增加值占规模以上工业增加值比重 % share 20 22.5 25
9 digital_economy_share 数字经济核心产业增加值占地区生产总值比重 % share 2.1 2.5 4
10 contract_value 技术合同成交总额 亿元 flow 19 39 50
11 scientific_literacy 公民具备科学素质的比例 % share 10.05 — 15
"""

# Every other numeric target: bound, unit, measure, quantity, year, what the document calls it.
TEXT_TARGETS = """
250  项   flow  total  2025  国家、省、市重点研发项目
150  项   flow  total  2025  科技重大成果转化项目
2000 人   flow  total  2025  新增高技能人才
5    项   flow  total  2025  审定新品种
10   项   flow  total  2025  引进示范新品种
20   项   flow  total  2025  关键共性技术研发
10   个   flow  total  2025  苗头品系
80   家   stock value  2025  省级以上企业技术中心
120  家   stock value  2025  省级技术创新中心
30   家   stock value  2025  市级以上产业技术研究院
180  家   stock value  2025  市级技术创新中心
300  家   stock value  2025  市级企业研发中心
30   家   stock value  2025  市级以上重点实验室
20   家   stock value  2025  市级以上新型研发机构
100  家   stock value  2025  省级以上科技孵化平台
440  家   stock value  2025  省级以上专精特新中小企业
3    家   stock value  2025  创新联合体
15   家   stock value  2025  省级备案产业技术创新战略联盟
200  人   stock value  2025  技术转移人才
10   个   stock value  2025  省级国际科技合作基地
50   个   stock value  2025  领军型创新创业团队
1000 人   stock value  2025  创新型人才
38   %    share value  2025  有研发活动企业占比
80   %    share value  2025  开发区高新技术企业占比
100  %    share value  2025  每家开发区1家孵化器
100  %    share value  2025  本科院校技术转移机构全覆盖
30   %    share value  2025  邢东科技城高新技术产业占比
2    个   flow  value  every 每年2个团队
20   名   flow  value  every 每年20名英才
10   家   flow  value  every 每年10家知识产权服务
0    亿元 flow  change every 财政科技投入只增不减
>0   %    share change 2025  研发活动覆盖率显著提高
>0   %    share change 2025  研发机构设置率显著提高
done -    state value  2023  邢东科技城基础设施
done -    state value  2025  邢东科技城建成
done -    state value  2025  国家级高新区
done -    state value  2025  国家农业科技园区
done -    state value  2025  北斗示范城市
done -    state value  2025  虚拟现实示范城市
done -    state value  2025  科技成果展示交易中心
"""

# Set for 2023 by a later document: bound, unit, row of the table (- for another definition).
LATER_TARGETS = """
15   %    1
0.83 件   3
23   %    8
42   亿元 10
800  家   -
"""

# With the names of before the changes of 2020.
COUNTIES = """襄都区=桥东区 信都区=桥西区=邢台县 任泽区=任县 南和区=南和县 临城县 内丘县 柏乡县 隆尧县
宁晋县 巨鹿县 新河县 广宗县 平乡县 威县 清河县 临西县 南宫市 沙河市"""

# The document's own slips, each by a word of every clause that contradicts another.
CONTRADICTIONS = [
    ("19亿元", "35.9亿元", "交易总额"),
    ("营业收入比重", "主营业务收入", "主营业务收入"),
    ("2023年", "2022年12月"),
    ("邢东科技城", "邢台科技城"),
    ("935", "510"),
    ("新增众创空间", "省级以上众创空间"),
    ("新增100家", "750家"),
    ("新增200家", "7900家"),
    ("“十三五”初期", "304.6%、129.6%"),
]

ONE_INDICATOR = """
schema: planmeter/1
plan: {id: wetlands, title: {en: Wetlands}, baseline_year: 2020, period: {from: 2021, to: 2025}}
indicators:
  - id: restored_area
    name: {en: Restored area}
    unit: ha
    measure: stock
    targets: [{year: 2025, at_least: 300}]
tiers:
  classes: [{id: A, from: 80}, {id: B}]
  counties: [{en: North}]
  targets: [{year: 2025, class: A, at_least: 1}]
"""

# What the schema must refuse: a place in ONE_INDICATOR and what is put there (None: taken away).
WRONG = [
    (["schema"], "planmeter/2"),
    (["plan"], None),
    (["indicators"], None),
    (["indicator"], []),
    (["plan", "id"], "Wet lands"),
    (["plan", "title"], {}),
    (["plan", "title"], "Wetlands"),
    (["plan", "date"], "13 January 2022"),
    (["plan", "period", "to"], None),
    (["plan", "baseline_year"], 20),
    (["indicators", 0, "id"], "restored-area"),
    (["indicators", 0, "unit"], None),
    (["indicators", 0, "measure"], "level"),
    (["indicators", 0, "measure"], "state"),
    (["indicators", 0, "nature"], "预期性"),
    (["indicators", 0, "baseline"], {"year": 2020}),
    (["indicators", 0, "published"], {"by": "bureau", "after_months": -1}),
    (["indicators", 0, "of"], "area"),
    (["indicators", 0, "no_target"], 2022),
    (["indicators", 0, "ratio"], {"of": "area"}),
    (["indicators", 0, "targets", 0], {"year": 2025}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "at_most": 2}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": "many"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": "1,000"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_lest": 1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "is": "done"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15, "tolerance": -1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 15, "tolerance": 1}),
    (["indicators", 0, "targets", 0], {"year": 2025, "between": [1, 2, 3]}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "quantity": "total"}),
    (["indicators", 0, "targets", 0], {"year": 2025, "at_least": 1, "in_force": "2023-04"}),
    (["indicators", 0, "targets", 0], {"year": "yearly", "at_least": 1}),
    (["tiers", "classes"], []),
    (["tiers", "counties", 0], {"formerly": []}),
    (["tiers", "counties", 0, "formerly"], [{"en": "Old North"}]),
    (["tiers", "targets", 0, "majority"], True),
    (["tiers", "targets", 0, "at_least"], None),
]

# What it must not refuse: the same, written in the ways a file may be written.
RIGHT = [
    (["plan", "baseline_year"], "2020"),
    (["plan", "date"], "2022-01-13"),
    (["indicators", 0, "number"], "1"),
    (["indicators", 0, "targets", 0, "at_least"], "1.03E+3"),
    (["indicators", 0, "targets", 0], {"year": "every", "between": ["1", 2.5]}),
    (["indicators", 0, "targets", 0], {"year": 2025, "about": 15, "tolerance": "0.5"}),
    (["indicators", 0, "source"], ["二（三）", "四（三）2"]),
]


class PlanLoader(yaml.SafeLoader):
    """YAML as the program reads it: exact numbers, no dates, no octal, `no` a word, a key once."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.YAMLError(f"line {node.start_mark.line + 1}: duplicate key {key}")
        return super().construct_mapping(node, deep)


INTEGER = re.compile(r"[+-]?[0-9]+$")
FRACTION = re.compile(r"[+-]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))([eE][+-]?[0-9]+)?$")
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:int", INTEGER, list("+-0123456789"))
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:float", FRACTION, list("+-.0123456789"))
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(true|false)$"), ["t", "f"])
PlanLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(~|null|)$"), ["~", "n", ""])
PlanLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value, 10))
PlanLoader.add_constructor("tag:yaml.org,2002:float", lambda _, node: Decimal(node.value))


def read(text):
    return yaml.load(text, PlanLoader)


class Report:
    def __init__(self):
        self.checks = 0
        self.failures = 0

    def expect(self, what, found, expected):
        self.checks += 1
        if found != expected:
            self.failures += 1
            print(f"{what}: found {found!r}, expected {expected!r}")

    def same_rows(self, what, found, expected):
        self.checks += 1
        for row in (Counter(found) - Counter(expected)).elements():
            self.failures += 1
            print(f"{what}: {row} is in the plan file and not in the table of this test")
        for row in (Counter(expected) - Counter(found)).elements():
            self.failures += 1
            print(f"{what}: {row} is missing from the plan file")


def rows_of(text):
    return [line.split() for line in text.strip().splitlines()]


def changed(document, path, value):
    document = copy.deepcopy(document)
    place = document
    for step in path[:-1]:
        place = place[step]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return document


def errors_of(validator, document):
    return [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(document)]


def check_schema(report, schema, root):
    validator = jsonschema.Draft202012Validator(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    files = sorted((root / "plan").glob("*.yaml"))
    documents = {file.name: file.read_text("utf-8") for file in files}
    report.expect("the built-in plan is there", "xingtai-14fyp.yaml" in documents, True)
    readme = (root / "plan" / "README.md").read_text("utf-8")
    examples = re.findall(r"^```yaml\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    report.expect("README.md has a complete plan", len(examples), 1)
    documents.update({f"README.md example {i + 1}": text for i, text in enumerate(examples)})
    for name, text in documents.items():
        report.expect(f"{name} against the schema", errors_of(validator, read(text)), [])

    base = read(ONE_INDICATOR)
    report.expect("the plan that is made wrong", errors_of(validator, base), [])
    for path, value in WRONG:
        refused = not validator.is_valid(changed(base, path, value))
        report.expect(f"the schema refuses {value!r} at {path}", refused, True)
    for path, value in RIGHT:
        accepted = validator.is_valid(changed(base, path, value))
        report.expect(f"the schema accepts {value!r} at {path}", accepted, True)

    for section, definition in [("file", schema), *schema["$defs"].items()]:
        for key, value in definition.get("properties", {}).items():
            report.expect(f"{section}.{key} has a description", "description" in value, True)


def own_targets(indicator):
    return [t for t in indicator.get("targets", []) if "authority" not in t]


def check_table(report, plan):
    table = {i["number"]: i for i in plan["indicators"] if "number" in i}
    report.expect("numbers of the table", list(table), [str(n) for n in range(1, 12)])
    for number, identifier, name, unit, measure, *figures in rows_of(TABLE):
        indicator = table[number]
        found = [indicator.get(key) for key in ("id", "unit", "measure", "nature")]
        report.expect(f"row {number}", found, [identifier, unit, measure, "expected"])
        report.expect(f"row {number}, name", indicator["name"]["zh"], name)
        baseline = {"year": 2020, "value": Decimal(figures[0])}
        report.expect(f"row {number}, baseline", indicator.get("baseline"), baseline)
        expected = [
            (year, "average_growth" if measure == "growth" else "value", Decimal(figure))
            for year, figure in zip((2022, 2025), figures[1:])
            if figure != "—"
        ]
        if number == "1":
            expected.append((2025, "multiple", Decimal(2)))
        targets = own_targets(indicator)
        found = [(t["year"], t.get("quantity", "value"), t["at_least"]) for t in targets]
        report.expect(f"row {number}, targets", found, expected)
        since = {t.get("since") for t in targets}
        report.expect(f"row {number}, since", since, {2020} if measure == "growth" else {None})
        no_target = [2022] if "—" in figures else None
        report.expect(f"row {number}, no target", indicator.get("no_target"), no_target)
        late = indicator.get("published") == {"by": "省统计局", "after_months": 12}
        report.expect(f"row {number}, published a year later", late, number in ("1", "2", "4"))


def described(indicator, target):
    comparison, bound = next((k, target[k]) for k in ("at_least", "more_than", "is") if k in target)
    return (
        f">{bound}" if comparison == "more_than" else str(bound),
        indicator.get("unit", "-"),
        indicator["measure"],
        target.get("quantity", "value"),
        str(target["year"]),
    )


def check_text_targets(report, plan):
    text = [i for i in plan["indicators"] if "number" not in i]
    found = [described(i, t) for i in text for t in own_targets(i)]
    expected = [tuple(row[:5]) for row in rows_of(TEXT_TARGETS)]
    report.same_rows("targets of the text", found, expected)
    for indicator in text:
        report.expect(f"{indicator['id']}, nature", indicator.get("nature", "unstated"), "unstated")
        for target in own_targets(indicator):
            over_years = target.get("quantity") in ("total", "change") and target["year"] != "every"
            since = 2020 if over_years else None
            report.expect(f"{indicator['id']}, since", target.get("since"), since)
    outlooks = [indicator["measure"] for indicator in text if "targets" not in indicator]
    report.expect("outlooks without a target", outlooks, ["state"])


def check_other_targets(report, plan):
    targets = [(i, t) for i in plan["indicators"] for t in i.get("targets", [])]
    later = [(i, t) for i, t in targets if "authority" in t]
    found = [(str(t["at_least"]), i["unit"], i.get("number", "-")) for i, t in later]
    report.same_rows("targets set later", found, [tuple(row) for row in rows_of(LATER_TARGETS)])
    orders = {(t["authority"], t["in_force"], t["year"]) for _, t in later}
    report.expect("set by", orders, {("邢科创领字〔2023〕2号", "2023-04-21", 2023)})
    areas = [(t["area"], t["at_least"]) for _, t in targets if "area" in t]
    report.expect("targets of other areas", areas, [("邢东科技城", 30)])


def check_tiers(report, tiers):
    former = [[name["zh"] for name in c.get("formerly", [])] for c in tiers["counties"]]
    found = ["=".join([c["zh"], *names]) for c, names in zip(tiers["counties"], former)]
    report.expect("counties", found, COUNTIES.split())
    until = {name["until"] for c in tiers["counties"] for name in c.get("formerly", [])}
    report.expect("former names until", until, {2020})
    others = [area["zh"] for area in tiers["not_taking_part"]]
    report.expect("areas not taking part", others, ["邢台经济开发区", "邢东新区"])
    classes = [(c["id"], c.get("from")) for c in tiers["classes"]]
    report.expect("classes", classes, [("A", 80), ("B", 60), ("C", None)])
    keys = ("year", "class", "at_least", "or_better", "majority")
    found = [tuple(target.get(key) for key in keys) for target in tiers["targets"]]
    expected = [
        (2022, "A", 3, None, None), (2022, "B", 9, None, None), (2025, "A", 3, None, None),
        (2025, "B", 15, True, None),
        (2025, "B", None, None, True),
    ]
    report.expect("tier targets", found, expected)


def check_references(report, plan):
    subjects = plan["indicators"] + plan["series"]
    groups = [group["id"] for group in plan["groups"]]
    ids = [subject["id"] for subject in subjects]
    names = [name for subject in subjects for name in subject["name"].values()]
    for what, words in (("ids", ids), ("names", names), ("groups", groups)):
        twice = [word for word, times in Counter(words).items() if times > 1]
        report.expect(f"{what} that occur twice", twice, [])
    for indicator in plan["indicators"]:
        name = indicator["id"]
        report.expect(f"{name} has a group", indicator.get("group") in groups, True)
        report.expect(f"{name} has a source", "source" in indicator, True)
        used = [indicator[k] for k in ("of",) if k in indicator]
        used += [indicator["ratio"][k] for k in ("of", "per") if "ratio" in indicator]
        report.expect(f"{name} refers to", [u for u in used if u not in ids], [])
        percent = "ratio" in indicator and indicator["unit"] == "%"
        report.expect(f"{name}, scale", not percent or indicator["ratio"].get("scale") == 100, True)
    used_groups = {indicator["group"] for indicator in plan["indicators"]}
    report.expect("groups without an indicator", [g for g in groups if g not in used_groups], [])


def check_contradictions(report, plan):
    found = plan["contradictions"]
    report.expect("contradictions", len(found), len(CONTRADICTIONS))
    for contradiction, words in zip(found, CONTRADICTIONS):
        clauses = contradiction["clauses"]
        named = len(clauses) == len(words) and all(w in c for w, c in zip(words, clauses))
        report.expect(f"{contradiction['about']['zh']} names {words}", named, True)


def main():
    root = Path(sys.argv[1])
    report = Report()
    check_schema(report, json.loads((root / "plan" / "plan.schema.json").read_text("utf-8")), root)
    plan = read((root / "plan" / "xingtai-14fyp.yaml").read_text("utf-8"))
    check_table(report, plan)
    check_text_targets(report, plan)
    check_other_targets(report, plan)
    check_tiers(report, plan["tiers"])
    check_references(report, plan)
    check_contradictions(report, plan)
    print(f"{report.checks} checks, {report.failures} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
