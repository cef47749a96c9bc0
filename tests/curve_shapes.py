# SPDX-License-Identifier: MIT
"""Inputs of a size n, each of one shape: what a plan, data, notes or a command line can hold many of.

A shape's function gives the command line, in which names of files stand for themselves, and the files.
"""

PLAN_HEAD = """schema: planmeter/1
plan: {id: p, title: {en: Plan}, date: 2021-03-01, baseline_year: 2020, period: {from: 2021, to: 2025}}
"""
DATA_HEAD = "indicator,year,value\n"

SHAPES = {}
SIZES = {}


def shape(size):
    """Of `size` there is enough to be measured beside the start of the program, and not more than takes moments."""
    def add(function):
        name = function.__name__.replace("_", " ")
        SHAPES[name], SIZES[name] = function, size
        return function
    return add


def lines(row, n):
    return "".join(row.format(i) for i in range(n))


def indicator(i, more="targets: [{year: 2025, at_least: 1}]"):
    return f"  - {{id: i{i}, name: {{en: Name {i}}}, unit: u, measure: stock, {more}}}\n"


def of_areas(n):
    """One indicator with a target for each of as many areas."""
    targets = "".join(f"{{year: 2025, at_least: {i + 1}, area: A{i}}}, " for i in range(n))
    return indicators(1, f"targets: [{targets}]")


def indicators(n, more="targets: [{year: 2025, at_least: 1}]"):
    return "indicators:\n" + "".join(indicator(i, more.replace("#", str(i))) for i in range(n))


ONE = indicators(1)


def plan(text):
    return ["validate", "--size-limit", "64", "--plan", "plan.yaml"], {"plan.yaml": text}


def with_data(command, plan_text, data):
    name, *options = command.split()
    words = [name, "--size-limit", "64", "--plan", "plan.yaml", "data.csv", *options]
    return words, {"plan.yaml": plan_text, "data.csv": data}


def data(text, command="validate"):
    """Of the plan that is built in."""
    name, *options = command.split()
    return [name, "data.csv", *options], {"data.csv": text}


# What YAML makes of a text.


@shape(5000)
def colons(n):
    return plan("schema: " + ":" * n + "\n")


@shape(5000)
def colons_alone(n):
    return plan(":" * n)


@shape(1000)
def a_list_on_a_line(n):
    return plan("[" + "a," * n + "a]")


@shape(200)
def a_map_on_a_line(n):
    return plan("{" + lines("k{}: 1, ", n) + "}")


@shape(2000)
def keys_and_values_run_together(n):
    return plan("{" + '"a":' * n + "}")


@shape(2000)
def quotes_on_a_line(n):
    return plan("[" + '"a" ' * n)


@shape(5000)
def quotes_of_one_kind_in_another(n):
    return plan("'" + '"a":' * n)


@shape(2000)
def wide_commas(n):
    return plan("[" + "1，" * n + "1")


@shape(2000)
def wide_commas_after_blanks(n):
    return plan("[" + " " * n + "，" * n + " " * n + "@")


@shape(400)
def wide_colons(n):
    return plan("{" + "year：1, " * n)


@shape(1000)
def wide_brackets(n):
    return plan("［" * n + "］" * n)


@shape(1000)
def missing_blanks(n):
    return plan("plan: {" + "year:1 " * n + "}")


@shape(400)
def missing_blanks_in_braces(n):
    return plan("{" + "year:{" * n)


@shape(2000)
def reserved_characters(n):
    return plan("[" + "@a, " * n)


@shape(20000)
def tabs(n):
    return plan("plan:\n" + "\ta: 1\n" * n)


@shape(2000)
def dashes_on_a_line(n):
    return plan("- " * n)


@shape(5000)
def braces_never_closed(n):
    return plan("{" * n)


@shape(2000)
def comments(n):
    return plan(PLAN_HEAD + "# a: b, c\n" * n + ONE)


@shape(5000)
def a_long_comment(n):
    return plan(PLAN_HEAD + "# " + "a: [ '" * n + "\n" + ONE)


@shape(20000)
def blank_lines(n):
    return plan(PLAN_HEAD + "\n" * n + ONE)


@shape(2000)
def a_block_of_text(n):
    return plan("schema: |\n" + "  a: b\n" * n)


@shape(1000)
def a_text_over_lines(n):
    return plan("schema: a\n" + "  b c\n" * n)


@shape(2000)
def a_quote_never_closed(n):
    return plan("schema: 'a\n" + "b: 1\n" * n)


@shape(5000)
def a_quote_never_closed_before_keys(n):
    return plan("schema: 'a\n" + "plan: 'b'\n" * n)


@shape(1000)
def characters_of_three_bytes(n):
    return plan("[" + "年," * n + "]")


@shape(400)
def anchors(n):
    return plan("[" + lines("&a{} x, ", n) + "]")


@shape(1000)
def tags(n):
    return plan("[" + "!t x, " * n + "]")


@shape(200)
def explicit_keys(n):
    return plan(lines("? k{}\n: 1\n", n))


@shape(200)
def maps_in_a_list(n):
    return plan("- {a: 1, b: [2, 3]}\n" * n)


@shape(200)
def keys_at_the_left(n):
    return plan("schema: planmeter/1\n" + lines("k{}: 1\n", n))


@shape(200)
def keys_like_those_of_plans(n):
    return plan("schema: planmeter/1\n" + lines("indicators{}: 1\n", n))


@shape(400)
def a_key_again_and_again(n):
    return plan("k: 1\n" * n)


@shape(1000)
def control_characters_written_out(n):
    return plan("[" + '"\\x01", ' * n + "]")


# What a plan says.


@shape(50)
def plan_indicators(n):
    return plan(PLAN_HEAD + indicators(n))


@shape(100)
def plan_numbers(n):
    return plan(PLAN_HEAD + indicators(n, 'number: "#", targets: [{year: 2025, at_least: 1}]'))


@shape(100)
def plan_same_numbers(n):
    return plan(PLAN_HEAD + indicators(n, 'number: "1", targets: [{year: 2025, at_least: 1}]'))


@shape(50)
def plan_same_ids(n):
    return plan(PLAN_HEAD + "indicators:\n" + indicator(1) * n)


@shape(100)
def plan_groups(n):
    groups = "groups:\n" + lines("  - {{id: g{}, name: {{en: G}}}}\n", n)
    return plan(PLAN_HEAD + groups + indicators(n, "group: g#, targets: [{year: 2025, at_least: 1}]"))


@shape(100)
def plan_unknown_groups(n):
    return plan(PLAN_HEAD + "groups: [{id: g, name: {en: G}}]\n" +
                indicators(n, "group: g#, targets: [{year: 2025, at_least: 1}]"))


@shape(100)
def plan_codes(n):
    codes = 'codes: {worldbank: "C#", sdmx: {INDICATOR: "C#", SEX: F}}, targets: [{year: 2025, at_least: 1}]'
    return plan(PLAN_HEAD + indicators(n, codes))


@shape(100)
def plan_same_codes(n):
    codes = "codes: {worldbank: C, sdmx: {INDICATOR: C, SEX: F}}, targets: [{year: 2025, at_least: 1}]"
    return plan(PLAN_HEAD + indicators(n, codes))


@shape(100)
def plan_codes_of_areas(n):
    return plan(PLAN_HEAD + "areas:\n" + lines("  - {{en: Area {0}, codes: {{nbs: {0}}}}}\n", n) + ONE)


@shape(100)
def plan_areas(n):
    areas = "areas:\n" + lines("  - {{en: Area {}}}\n", n)
    return plan(PLAN_HEAD + areas + indicators(n, "targets: [{year: 2025, at_least: 1, area: Area #}]"))


@shape(100)
def plan_unknown_areas(n):
    return plan(PLAN_HEAD + "areas: [{en: Here}]\n" + indicators(n, "targets: [{year: 2025, at_least: 1, area: A#}]"))


@shape(100)
def plan_series(n):
    series = "series:\n" + lines("  - {{id: s{0}, name: {{en: S {0}}}, unit: u, measure: stock}}\n", n)
    return plan(PLAN_HEAD + series + indicators(n, "ratio: {of: s#, per: s0}, targets: [{year: 2025, at_least: 1}]"))


@shape(200)
def plan_unknown_references(n):
    return plan(PLAN_HEAD + indicators(n, "of: none#, targets: [{year: 2025, at_least: 1}]"))


@shape(100)
def plan_relative(n):
    return plan(PLAN_HEAD + indicators(n, "relative_to: i0, targets: [{year: 2025, relative: true, at_least: 1}]"))


@shape(100)
def plan_falls(n):
    return plan(PLAN_HEAD + indicators(n, "counterpart: i0, targets: [{year: 2025, at_least: 1}]"))


@shape(100)
def plan_targets_of_one(n):
    return plan(PLAN_HEAD + of_areas(n))


@shape(100)
def plan_targets_of_many_years(n):
    years = 130  # as many as a year of four digits that is one leaves
    targets = "".join(f"{{year: {2021 + i % years}, at_least: {i}, authority: A{i // years}}}, " for i in range(n))
    return plan(PLAN_HEAD + indicators(1, f"targets: [{targets}]"))


@shape(100)
def plan_same_targets(n):
    return plan(PLAN_HEAD + indicators(1, "targets: [" + "{year: 2025, at_least: 1}, " * n + "]"))


@shape(50)
def plan_bad_numbers(n):
    return plan(PLAN_HEAD + indicators(n, "targets: [{year: 2025, at_least: many}]"))


@shape(1000)
def plan_sources(n):
    return plan(PLAN_HEAD + indicators(1, "source: [" + lines("S{}, ", n) + "], targets: [{year: 2025, at_least: 1}]"))


def tiers(counties, more=""):
    classes = "  classes: [{id: A, from: 70}, {id: B, from: 40}, {id: C}]\n"
    return ONE + "tiers:\n" + classes + "  counties:\n" + counties + more


@shape(200)
def plan_counties(n):
    return plan(PLAN_HEAD + tiers(lines("    - {{en: County {}}}\n", n)))


@shape(200)
def plan_same_counties(n):
    return plan(PLAN_HEAD + tiers("    - {en: County}\n" * n))


@shape(100)
def plan_former_names(n):
    former = lines("{{en: Old {}, until: 2020}}, ", n)
    return plan(PLAN_HEAD + tiers(f"    - {{en: County, formerly: [{former}]}}\n"))


@shape(200)
def plan_classes(n):
    classes = "".join(f"{{id: c{i}, from: {n - i}}}, " for i in range(n))
    return plan(PLAN_HEAD + ONE + f"tiers:\n  scale: {{min: 0, max: {n}}}\n  classes: [{classes}{{id: C}}]\n"
                "  counties: [{en: County}]\n")


@shape(100)
def plan_tier_targets(n):
    targets = "    - {year: 2025, class: A, at_least: 1}\n" * n
    return plan(PLAN_HEAD + tiers("    - {en: County}\n", "  targets:\n" + targets))


@shape(200)
def plan_not_taking_part(n):
    towns = lines("    - {{en: Town {}}}\n", n)
    return plan(PLAN_HEAD + tiers("    - {en: County}\n", "  not_taking_part:\n" + towns))


def tasks(rows):
    return "tasks:\n  year: 2022\n  rows:\n" + rows


def task(i, of, units="[U]"):
    return (f'    - {{number: "{i}", task: {{en: T}}, lead_units: {units}, due: 2022-12-31, '
            f"standards: [{{indicator: {of}, at_least: 1}}]}}\n")


@shape(50)
def plan_tasks(n):
    return plan(PLAN_HEAD + indicators(n) + tasks("".join(task(i, f"i{i}", f"[U{i}]") for i in range(n))))


@shape(200)
def plan_standards_of_nothing(n):
    return plan(PLAN_HEAD + indicators(n) + tasks("".join(task(i, f"none{i}") for i in range(n))))


@shape(100)
def plan_standards_of_one(n):
    standards = lines("{{indicator: i0, at_least: {}}}, ", n)
    return plan(PLAN_HEAD + ONE + tasks(
        f'    - {{number: "1", task: {{en: T}}, lead_units: [U], due: 2022-12-31, standards: [{standards}]}}\n'))


@shape(100)
def plan_contradictions(n):
    return plan(PLAN_HEAD + ONE + "contradictions:\n" + lines("  - {{about: {{en: C {}}}, clauses: [a, b]}}\n", n))


@shape(50)
def plan_claims(n):
    return plan(PLAN_HEAD + ONE + "claims:\n" + lines(
        "  - {{about: C {}, from: {{year: 2015, value: 100}}, to: {{year: 2020, value: 200}}, "
        "stated: {{multiple: 2}}}}\n", n))


def amendment(i, change, of="i0", day="2022-06-01"):
    return f"  - {{date: {day}, authority: A, reason: R, indicator: {of}, {change}}}\n"


@shape(100)
def amended_indicators(n):
    return plan(PLAN_HEAD + indicators(n) + "amendments:\n" + "".join(
        amendment(i, "year: 2025, set: {at_least: 2}", f"i{i}") for i in range(n)))


@shape(20)
def amended_indicators_reported(n):
    _, files = amended_indicators(n)
    return with_data("report -y 2025", files["plan.yaml"], DATA_HEAD + lines("i{},2025,3\n", n))


@shape(100)
def amended_targets_of_one_indicator(n):
    return plan(PLAN_HEAD + of_areas(n) + "amendments:\n" + "".join(
        amendment(i, f"year: 2025, area: A{i}, set: {{at_least: {i + 2}}}") for i in range(n)))


@shape(50)
def amended_again_and_again(n):
    def day(i):
        return f"{2021 + i // 336}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}"
    return plan(PLAN_HEAD.replace("2021-03-01", "2020-01-01") + ONE + "amendments:\n" + "".join(
        amendment(i, f"year: 2025, set: {{at_least: {i + 2}}}", day=day(i)) for i in range(n)))


@shape(100)
def amended_baselines(n):
    return plan(PLAN_HEAD + indicators(n, "baseline: {year: 2020, value: 1}, targets: [{year: 2025, at_least: 1}]") +
                "amendments:\n" + "".join(amendment(i, "baseline: {value: 2}", f"i{i}") for i in range(n)))


@shape(200)
def amendments_of_nothing(n):
    return plan(PLAN_HEAD + indicators(n) + "amendments:\n" + "".join(
        amendment(i, "year: 2024, set: {at_least: 2}", f"none{i}") for i in range(n)))


@shape(200)
def amendments_of_no_target(n):
    return plan(PLAN_HEAD + of_areas(n) + "amendments:\n" + "".join(
        amendment(i, "year: 2024, set: {at_least: 2}") for i in range(n)))


@shape(50)
def method_bands(n):
    bands = "".join(
        f"{{id: b{i}, name: {{en: B {i}}}, at_least: {i}, less_than: {i + 1}, status: on_track}}, " for i in range(n))
    ends = ("{id: first, name: {en: F}, less_than: 0, status: behind}, "
            f"{{id: last, name: {{en: L}}, at_least: {n}, status: on_track}}")
    return plan(PLAN_HEAD + ONE + f"methods: {{time: {{bands: [{bands}{ends}]}}}}\n")


# Data.


@shape(100)
def rows_of_one_area_each(n):
    return data("indicator,area,year,value\n" + lines("6,Area {},2022,700\n", n))


@shape(100)
def rows_of_one_area_each_reported(n):
    return data("indicator,area,year,value\n" + lines("6,Area {},2022,700\n", n), "report --by area")


@shape(100)
def rows_of_unknown_indicators(n):
    return data(DATA_HEAD + lines("none{},2022,1\n", n))


@shape(100)
def rows_of_misspelt_indicators(n):
    return data(DATA_HEAD + lines("rd_growht{},2022,1\n", n))


@shape(1000)
def rows_of_unknown_areas(n):
    return with_data("validate", PLAN_HEAD + "areas: [{en: Here}]\n" + ONE,
                     "indicator,area,year,value\n" + lines("i0,There {},2022,1\n", n))


@shape(1000)
def rows_of_unknown_areas_ignored(n):
    return with_data("report --ignore csv-unknown-area -y 2025", PLAN_HEAD + "areas: [{en: Here}]\n" + ONE,
                     "indicator,area,year,value\ni0,Here,2025,1\n" + lines("i0,There {},2022,1\n", n))


@shape(200)
def rows_of_unknown_counties(n):
    return data("indicator,area,year,value\n" + lines("tier_score,County {},2022,50\n", n))


@shape(2000)
def rows_of_bad_values(n):
    return data(DATA_HEAD + lines("6,2022,bad{}\n", n))


@shape(2000)
def rows_of_bad_years(n):
    return data(DATA_HEAD + lines("6,year{},1\n", n))


@shape(400)
def rows_that_conflict(n):
    return data(DATA_HEAD + lines("6,2022,{}\n", n))


@shape(400)
def rows_that_repeat(n):
    return data(DATA_HEAD + "6,2022,700\n" * n)


@shape(100)
def rows_with_notes(n):
    return data("indicator,area,year,value,note\n" + lines("6,A{0},2022,700,note {0}\n", n))


@shape(100)
def rows_with_sources(n):
    return data("indicator,area,year,value,source\n" + lines("6,A{0},2022,700,source {0}\n", n), "report --by area")


@shape(2000)
def rows_published_on_days(n):
    def day(i):
        return f"{2023 + i // 336}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}"
    return data("indicator,year,value,published\n" + "".join(f"6,2022,{700 + i},{day(i)}\n" for i in range(n)))


@shape(2000)
def rows_of_wrong_status(n):
    return data("indicator,year,value,status\n" + lines("6,2022,700,wrong{}\n", n))


@shape(2000)
def rows_of_wrong_units(n):
    return data("indicator,year,value,unit\n" + lines("6,2022,700,unit{}\n", n))


@shape(400)
def rows_of_months(n):
    return data("indicator,area,year,value\n" + "".join(
        f"6,A{i // 12},2022-{i % 12 + 1:02},{i % 12}\n" for i in range(n)))


@shape(400)
def rows_of_many_years(n):
    return data("indicator,area,year,value\n" + "".join(f"6,A{i // 100},{1950 + i % 100},{i % 12}\n" for i in range(n)))


@shape(20000)
def rows_that_are_blank(n):
    return data(DATA_HEAD + "\n" * n + "6,2022,700\n")


@shape(100)
def rows_in_quotes(n):
    return data('"indicator","area","year","value"\n' + lines('"6","A ""{}""","2022","700"\n', n))


@shape(20000)
def a_field_over_lines(n):
    return data('indicator,year,value,note\n6,2022,700,"' + "a\n" * n + '"\n')


@shape(200)
def rows_parted_by_semicolons(n):
    return data("indicator;area;year;value\n" + lines("6;A{};2022;700,5\n", n))


@shape(200)
def columns_not_read(n):
    return data("indicator,year,value," + lines("c{},", n) + "z\n6,2022,700," + "1," * n + "1\n")


@shape(200)
def columns_of_years(n):
    return data("indicator," + ",".join(str(1900 + i) for i in range(n)) + "\n6," + ",".join(["700"] * n) + "\n")


@shape(5000)
def columns_twice(n):
    return data("indicator,year,value," + "note," * n + "z\n6,2022,700," + "1," * n + "1\n")


@shape(20000)
def fields_too_many(n):
    return data(DATA_HEAD + "6,2022,700" + ",1" * n + "\n")


@shape(2000)
def rows_too_long(n):
    return data(DATA_HEAD + "6,2022,700,1\n" * n)


@shape(50)
def county_scores(n):
    rows = "indicator,area,year,value\n" + lines("tier_score,County {},2022,50\n", n)
    return with_data("tiers -y 2022", PLAN_HEAD + tiers(lines("    - {{en: County {}}}\n", n)), rows)


@shape(100)
def data_of_coded_indicators(n):
    codes = 'codes: {sdmx: {MEASURE: "C#", SEX: F}}, targets: [{year: 2025, at_least: 1}]'
    rows = "MEASURE,SEX,year,value\n" + lines("C{},F,2025,1\n", n)
    return with_data("validate", PLAN_HEAD + indicators(n, codes), rows)


@shape(20)
def data_of_many_indicators(n):
    return with_data("report -y 2025", PLAN_HEAD + indicators(n), DATA_HEAD + lines("i{},2025,3\n", n))


@shape(20)
def data_of_many_indicators_in_html(n):
    return with_data("report -y 2025 -f html", PLAN_HEAD + indicators(n), DATA_HEAD + lines("i{},2025,3\n", n))


@shape(20)
def data_of_many_indicators_in_json(n):
    return with_data("report -y 2025 -f json", PLAN_HEAD + indicators(n), DATA_HEAD + lines("i{},2025,3\n", n))


@shape(50)
def targets_of_areas_reported(n):
    return with_data("report -y 2025", PLAN_HEAD + of_areas(n),
                     "indicator,area,year,value\n" + lines("i0,A{},2025,3\n", n))


@shape(20)
def targets_of_areas_on_the_way(n):
    return with_data("report -y 2023 --by area", PLAN_HEAD + of_areas(n),
                     "indicator,area,year,value\n" + lines("i0,A{0},2020,1\ni0,A{0},2023,3\n", n))


@shape(20)
def growth_of_many_indicators(n):
    return with_data("growth -y 2025", PLAN_HEAD + indicators(n), DATA_HEAD + lines("i{0},2020,2\ni{0},2025,3\n", n))


@shape(20)
def tasks_of_many_units(n):
    _, files = plan_tasks(n)
    return with_data("tasks", files["plan.yaml"], DATA_HEAD + lines("i{},2022,3\n", n))


@shape(20)
def ratios_of_many_series(n):
    _, files = plan_series(n)
    return with_data("report -y 2025", files["plan.yaml"], DATA_HEAD + lines("s{},2025,3\n", n))


@shape(50)
def differences_of_areas(n):
    head = "indicator,area,year,value\n"
    return ["diff", "old.csv", "new.csv"], {"old.csv": head + lines("6,Area {},2022,700\n", n),
                                            "new.csv": head + lines("6,Area {},2022,800\n", n)}


@shape(100)
def listed_indicators(n):
    return ["list", "--size-limit", "64", "--plan", "plan.yaml", "indicators"], {"plan.yaml": PLAN_HEAD + indicators(n)}


@shape(50)
def template_of_indicators(n):
    words = ["template", "--size-limit", "64", "--plan", "plan.yaml", "-y", "2022"]
    return words, {"plan.yaml": PLAN_HEAD + indicators(n)}


@shape(20)
def indicators_asked_for(n):
    command, files = with_data("check -y 2025", PLAN_HEAD + indicators(n), DATA_HEAD + lines("i{},2025,3\n", n))
    name, *rest = command
    return [name, ",".join(f"i{i}" for i in range(n)), *rest], files


@shape(20)
def indicators_explained(n):
    command, files = indicators_asked_for(n)
    return [*command, "--explain"], files


@shape(20)
def notes_of_indicators(n):
    command, files = with_data("report -y 2025 --notes notes.yaml", PLAN_HEAD + indicators(n),
                               DATA_HEAD + lines("i{},2025,0\n", n))
    notes = "schema: planmeter-notes/1\nindicators:\n" + lines("  i{}: {{reason: r}}\n", n)
    return command, files | {"notes.yaml": notes}


@shape(200)
def notes_of_nothing(n):
    notes = "schema: planmeter-notes/1\nindicators:\n" + lines("  none{}: {{reason: r}}\n", n)
    words = ["report", "--size-limit", "64", "data.csv", "--notes", "notes.yaml"]
    return words, {"data.csv": DATA_HEAD + "6,2022,700\n", "notes.yaml": notes}


@shape(20)
def sheet_of_notes(n):
    command, files = notes_of_indicators(n)
    sheet = "item,name,reason\n" + lines("i{},,r\n", n)
    return [word.replace("notes.yaml", "notes.csv") for word in command], files | {"notes.csv": sheet}


@shape(200)
def sheet_of_nothing(n):
    words, files = notes_of_nothing(n)
    sheet = "item,name,reason\n" + lines("none{},,r\n", n)
    return [word.replace("notes.yaml", "notes.csv") for word in words], files | {"notes.csv": sheet}
