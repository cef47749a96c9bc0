// SPDX-License-Identifier: MIT
// Tests of reading a map's keys by kind, each wrong value with its place.
#include "load/plan/plan_map.h"

#include <doctest/doctest.h>

#include <array>

#include "finding_lines.h"

namespace planmeter::plan_map_test {

namespace {

/// One map, in flow style so that its columns are easily counted, read as section `target`.
class Sample {
 public:
  explicit Sample(std::string_view text, std::string_view section = "target")
      : root_(parse_yaml("p.yaml", text, found_).value()),
        reading_{"p.yaml", arena_, found_},
        map(reading_, root_, section) {}

  std::string findings() const { return finding_lines(found_); }

 private:
  Diagnostics found_;
  Arena arena_;
  YamlNode root_;
  PlanReading reading_;

 public:
  PlanMap map;
};

}  // namespace

TEST_CASE("PlanMap: text") {
  const Sample sample("{year: 2025, area: 邢东科技城, note: [a], source: , wording: ''}");
  CHECK(sample.map.text("area") == "邢东科技城");
  CHECK(sample.map.text("year") == "2025");
  CHECK(sample.map.text("authority").empty());
  CHECK(sample.findings().empty());
  CHECK(sample.map.text("note").empty());
  CHECK(sample.map.text("source").empty());
  CHECK(sample.map.text("wording").empty());
  CHECK(sample.findings() ==
        "p.yaml:1:33 error plan-expected-text note|[…]\n"
        "p.yaml:1:38 error plan-expected-text source|~\n"
        "p.yaml:1:57 error plan-expected-text wording|\n");
}

TEST_CASE("PlanMap: one text or several") {
  const Sample sample(
      "{year: 2025, source: [二（三）, {a: 1}, 四（三）1], note: 一, wording: {b: 2}}");
  const TextList sources = sample.map.texts("source");
  REQUIRE(sources.size() == 2);
  CHECK(sources[0] == "二（三）");
  CHECK(sources[1] == "四（三）1");
  REQUIRE(sample.map.texts("note").size() == 1);
  CHECK(sample.map.texts("note")[0] == "一");
  CHECK(sample.map.texts("area").empty());
  sample.map.texts("wording");
  CHECK(sample.findings() ==
        "p.yaml:1:29 error plan-expected-text source|{…}\n"
        "p.yaml:1:63 error plan-expected-text wording|{…}\n");
}

TEST_CASE("PlanMap: numbers") {
  const Sample sample(
      "{year: 2025, at_least: 010, at_most: 1.03E+3, about: 0x10, is: [], tolerance: }");
  CHECK(sample.map.number("at_least") == Decimal(10));
  CHECK(sample.map.number("at_most") == Decimal(1030));
  CHECK_FALSE(sample.map.number("less_than").has_value());
  CHECK(sample.findings().empty());
  CHECK_FALSE(sample.map.number("about").has_value());
  CHECK_FALSE(sample.map.number("is").has_value());
  CHECK_FALSE(sample.map.number("tolerance").has_value());
  CHECK(sample.findings() ==
        "p.yaml:1:54 error plan-bad-number about|0x10\n"
        "p.yaml:1:64 error plan-bad-number is|[…]\n"
        "p.yaml:1:68 error plan-bad-number tolerance|~\n");
}

TEST_CASE("PlanMap: counts are whole and from 0 to 1200") {
  CHECK(Sample("{by: 省, after_months: 12}", "published").map.count("after_months") == 12);
  CHECK(Sample("{by: 省, after_months: 0}", "published").map.count("after_months") == 0);
  CHECK(Sample("{by: 省, after_months: 1200}", "published").map.count("after_months") == 1200);
  for (const std::string wrong : {"1201", "-1", "0.5", "many"}) {
    CAPTURE(wrong);
    const Sample sample("{by: 省, after_months: " + wrong + "}", "published");
    CHECK_FALSE(sample.map.count("after_months").has_value());
    CHECK(sample.findings() == "p.yaml:1:23 error plan-bad-number after_months|" + wrong + "\n");
  }
}

TEST_CASE("PlanMap: years and dates") {
  const Sample sample("{year: 22, since: 2020, in_force: 2023-04-21, note: 2023-04-31}");
  CHECK(sample.map.year("since") == 2020);
  CHECK(sample.map.date("in_force") == Date{2023, 4, 21});
  CHECK_FALSE(sample.map.date("authority").has_value());
  CHECK(sample.findings().empty());
  CHECK_FALSE(sample.map.year("year").has_value());
  CHECK_FALSE(sample.map.date("note").has_value());
  CHECK(sample.findings() ==
        "p.yaml:1:8 error plan-bad-year year|22\n"
        "p.yaml:1:53 error plan-bad-date note|2023-04-31\n");
}

TEST_CASE("PlanMap: choices and flags") {
  constexpr std::array<std::string_view, 2> words = {"value", "change"};
  const Sample sample("{year: 2025, quantity: change, note: chance, is: 'true', area: yes}");
  CHECK(sample.map.choice("quantity", words) == 1u);
  CHECK_FALSE(sample.map.choice("source", words).has_value());
  CHECK(sample.map.flag("is"));
  CHECK_FALSE(sample.map.flag("wording"));
  CHECK(sample.findings().empty());
  CHECK_FALSE(sample.map.choice("note", words).has_value());
  CHECK_FALSE(sample.map.flag("area"));
  CHECK(sample.findings() ==
        "p.yaml:1:38 error plan-bad-choice note|chance|value, change\n"
        "p.yaml:1:64 error plan-bad-choice area|yes|false, true\n");
}

TEST_CASE("PlanMap: ids of plans and groups may have a hyphen, those of subjects not") {
  const Sample sample("{id: a-1_b, name: {zh: 名}}", "group");
  CHECK(sample.map.id("id") == "a-1_b");
  CHECK(sample.findings().empty());
  CHECK(sample.map.snake_case("id") == "a-1_b");
  CHECK(sample.findings() == "p.yaml:1:6 error plan-bad-id id|a-1_b|_\n");
  const Sample wrong("{id: Wet lands, name: {zh: 名}}", "group");
  wrong.map.id("id");
  CHECK(wrong.findings() == "p.yaml:1:6 error plan-bad-id id|Wet lands|_-\n");
  const Sample good("{id: a_1, name: {zh: 名}}", "group");
  CHECK(good.map.snake_case("id") == "a_1");
  CHECK(good.findings().empty());
}

TEST_CASE("PlanMap: names") {
  const Sample sample("{id: {zh: 名}, name: {}}", "group");
  CHECK(sample.map.name("id").zh == "名");
  CHECK(sample.map.name("id").en.empty());
  CHECK(sample.findings().empty());
  sample.map.name("name");
  CHECK(sample.findings() == "p.yaml:1:21 error plan-name-missing\n");
  const Sample text("{id: a, name: 高新}", "group");
  text.map.name("name");
  CHECK(text.findings() == "p.yaml:1:15 error plan-expected-name name|高新\n");
}

TEST_CASE("PlanMap: lists") {
  const Sample sample("{year: 2025, between: [1, 2], source: 一}");
  CHECK(sample.map.list("between").size() == 2);
  CHECK(sample.map.list("note").empty());
  CHECK(sample.findings().empty());
  CHECK(sample.map.list("source").empty());
  CHECK(sample.findings() == "p.yaml:1:39 error plan-expected-list source|一\n");
}

TEST_CASE("PlanMap: unknown keys, with what was meant or all there are") {
  CHECK(Sample("{year: 2020, vaule: 1, value: 2, 附表: 3}", "baseline").findings() ==
        "p.yaml:1:14 error plan-unknown-key vaule|baseline|value\n"
        "p.yaml:1:34 error plan-unknown-key 附表|baseline|year, value\n");
}

TEST_CASE("PlanMap: every missing key") {
  CHECK(Sample("{}", "period").findings() ==
        "p.yaml:1:1 error plan-missing-key from|period\n"
        "p.yaml:1:1 error plan-missing-key to|period\n");
  CHECK(Sample("{zh: 清河县}", "former").findings() ==
        "p.yaml:1:1 error plan-missing-key until|former\n");
}

TEST_CASE("PlanMap: what is no map is one finding") {
  const Sample list("[2021, 2025]", "period");
  CHECK(list.findings() == "p.yaml:1:1 error plan-expected-map period|[…]|{from: …, to: …}\n");
  CHECK_FALSE(list.map.has("from"));
  CHECK(Sample("2021", "period").findings() ==
        "p.yaml:1:1 error plan-expected-map period|2021|{from: …, to: …}\n");
}

TEST_CASE("found_in: how a value is called") {
  Diagnostics none;
  CHECK(found_in(parse_yaml("p", "高新", none).value()) == "高新");
  CHECK(found_in(parse_yaml("p", "[1]", none).value()) == "[…]");
  CHECK(found_in(parse_yaml("p", "{a: 1}", none).value()) == "{…}");
  CHECK(found_in(parse_yaml("p", "", none).value()) == "~");
}

}  // namespace planmeter::plan_map_test
