// SPDX-License-Identifier: MIT
// Tests of the slips that YAML does not name, and of the text that looks like one and is none.
#include "load/plan/yaml_slips.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::yaml_slips_test {

namespace {

/// `1:5 ：` for a full-width mark, `1:1 tab`, `1:7 %="% x"` for a reserved character.
std::string slips(std::string_view text) {
  std::string lines;
  for (const YamlSlip& slip : find_yaml_slips(text)) {
    lines += std::to_string(slip.line) + ":" + std::to_string(slip.column) + " ";
    if (slip.code == Code::yaml_tab) {
      lines += "tab";
    } else {
      lines += slip.found;
      if (slip.code == Code::yaml_reserved_character) lines += "=" + std::string(slip.expected);
    }
    lines += "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("find_yaml_slips: a full-width colon behind a key") {
  CHECK(slips("id：a\n") == "1:3 ：\n");
  CHECK(slips("- id ： a\n  unit：家\n") == "1:6 ：\n2:7 ：\n");
  CHECK(slips("name: {zh：企业, en：x}\n") == "1:10 ：\n1:17 ：\n");
  // what follows it is a value, in which another one is text
  CHECK(slips("note：id：a\n") == "1:5 ：\n");
}

TEST_CASE("find_yaml_slips: a full-width colon in a text") {
  CHECK(slips("note: id：a\n") == "");
  CHECK(slips("- 说明：id\n") == "");
  CHECK(slips("a: 'x\n  id：y'\nb: \"\n  id：z\"\n") == "");
  CHECK(slips("# id：a\na: 1 # id：b\n") == "");
  CHECK(slips("note: |\n  id：a\n\n  id：b\nid：c\n") == "5:3 ：\n");
  CHECK(slips("- note: >\n    id：a\n  id：b\n") == "3:5 ：\n");
}

TEST_CASE("find_yaml_slips: full-width commas between entries and within texts") {
  CHECK(slips("a: [2021，2022、 2023]\n") == "1:9 ，\n1:14 、\n");
  CHECK(slips("a: {year: 2025，at_least: 3}\n") == "1:15 ，\n");
  CHECK(slips("a: {zh: 企业， en：x}\n") == "1:11 ，\n1:15 ：\n");
  CHECK(slips("a: [{b: 1}，{c: 2}]\n") == "1:11 ，\n");
  CHECK(slips("a: {zh: 甲，乙、丙, en: x}\n") == "");
  CHECK(slips("a: 2021，2022\n") == "");
}

TEST_CASE("find_yaml_slips: full-width brackets") {
  CHECK(slips("a: ｛zh: 企业｝\n") == "1:4 ｛\n1:11 ｝\n");
  CHECK(slips("a: ［1, 2］\nb: c］\n") == "1:4 ［\n1:9 ］\n");
  CHECK(slips("a: 国发［2021］3号\n") == "");
}

TEST_CASE("find_yaml_slips: tabs indent nothing") {
  CHECK(slips("a:\n\tb: 1\n  \tc: 1\n") == "2:1 tab\n3:3 tab\n");
  CHECK(slips("a:\tb\n\t\n\t# c\nd: [1,\n\t2]\n") == "");
}

TEST_CASE("find_yaml_slips: values that begin with what YAML keeps") {
  CHECK(slips("unit: %\n") == "1:7 %=%\n");
  CHECK(slips("{unit: % of all, x: @a}\n") == "1:8 %=% of all\n1:21 @=@a\n");
  CHECK(slips("unit: % # of all\r\n") == "1:7 %=%\n");
  CHECK(slips("unit: '%'\nnote: 5 % and a@b\n") == "");
}

TEST_CASE("find_yaml_slips: a quote that goes on over lines is no key") {
  CHECK(slips("a: 'x\n：y'\nb: 'it''s\n：'\nid：c\n") == "5:3 ：\n");
  CHECK(slips("a: \"x\\\"\n：y\"\nid：c\n") == "3:3 ：\n");
}

TEST_CASE("find_yaml_slips: no more than can be printed, and soon") {
  std::string text = "a: {";
  for (int i = 0; i < 100000; ++i) text += "b：1，";
  CHECK(find_yaml_slips(text).size() == 100);
  CHECK(find_yaml_slips("a: [" + std::string(300000, ' ') + "，").empty());
}

TEST_CASE("find_wide_separator: what made a text of keys or of a list") {
  const auto found = [](std::string_view text) {
    const std::optional<WideSeparator> wide = find_wide_separator(text);
    if (!wide) return std::string("none");
    return std::to_string(wide->before) + std::string(wide->found) + std::string(wide->expected);
  };
  CHECK(found("year：2025") == "4：: ");
  CHECK(found("year ： 2025") == "5：: ");
  CHECK(found("2021， 2022") == "4，, ");
  CHECK(found("2021、2022") == "4、, ");
  CHECK(found("说明：2021") == "none");
  CHECK(found("：2021") == "none");
  CHECK(found("甲，乙") == "none");
  CHECK(found("2021，") == "none");
  CHECK(found("") == "none");
}

TEST_CASE("find_yaml_slips: a plan's key whose colon has no space behind it") {
  const auto found = [](std::string_view text) {
    std::string lines;
    for (const YamlSlip& slip : find_yaml_slips(text)) {
      if (slip.code != Code::yaml_missing_space) continue;
      lines += std::to_string(slip.line) + ":" + std::to_string(slip.column) + " " +
               std::string(slip.found) + "|" + std::string(slip.expected) + "\n";
    }
    return lines;
  };
  CHECK(found("a: 1\n  measure:flow\n") == "2:3 measure|flow\n");
  CHECK(found("- {year:2025, at_least:3}\n") == "1:4 year|2025\n1:15 at_least|3\n");
  CHECK(found("note: see year:2025\n") == "");
  CHECK(found("http://example.org\n") == "");
  CHECK(found("'measure:flow'\n") == "");
  CHECK(found("# measure:flow\n") == "");
  CHECK(found("note: |\n  measure:flow\n") == "");
}

TEST_CASE("may_hold_key: the line that YAML took for more of a text") {
  CHECK(may_hold_key("2025 at_least:3"));
  CHECK(may_hold_key("树木 measure:stock"));
  CHECK_FALSE(may_hold_key("at_least:3"));
  CHECK_FALSE(may_hold_key("2025 at_least:"));
  CHECK_FALSE(may_hold_key("2025 目标:3"));
  CHECK_FALSE(may_hold_key("2025"));
}

}  // namespace planmeter::yaml_slips_test
