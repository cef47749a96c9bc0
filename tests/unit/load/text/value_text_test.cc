// SPDX-License-Identifier: MIT
// Values as people write them.
#include "load/text/value_text.h"

#include <doctest/doctest.h>

#include <array>

namespace planmeter::value_text_test {
namespace {

std::string_view name_of(ValueKind kind) {
  switch (kind) {
    case ValueKind::exact:
      return "exact";
    case ValueKind::at_least:
      return "at_least";
    case ValueKind::more_than:
      return "more_than";
    case ValueKind::at_most:
      return "at_most";
    case ValueKind::less_than:
      return "less_than";
    case ValueKind::estimate:
      return "estimate";
    case ValueKind::done:
      return "done";
    case ValueKind::not_done:
      return "not_done";
    case ValueKind::share_done:
      return "share_done";
    case ValueKind::tier:
      return "tier";
  }
  return "";
}

/// `kind value unit`, or the code of the finding.
std::string read(std::string_view text) {
  const std::variant<ValueText, Code> parsed = parse_value_text(text);
  if (const Code* code = std::get_if<Code>(&parsed)) {
    switch (*code) {
      case Code::csv_bad_value:
        return "bad value";
      case Code::csv_number_range:
        return "number range";
      case Code::csv_estimate_and_bound:
        return "estimate and bound";
      default:
        return "another code";
    }
  }
  const ValueText& value = std::get<ValueText>(parsed);
  return std::string(name_of(value.kind)) + " " + value.value.to_text() + " " + value.unit;
}

TEST_CASE("value_text: plain numbers") {
  CHECK(read("1029") == "exact 1029 ");
  CHECK(read("010") == "exact 10 ");
  CHECK(read("-4.43") == "exact -4.43 ");
  CHECK(read("1.03E+3") == "exact 1030 ");
  CHECK(read("7,141") == "exact 7141 ");
  CHECK(read("0") == "exact 0 ");
}

TEST_CASE("value_text: a decimal comma is no separator of thousands") {
  CHECK(read("0,399") == "bad value");
  CHECK(read("约0,399亿元") == "bad value");
  CHECK(read("5,6") == "bad value");
}

TEST_CASE("value_text: the typographic minus") {
  CHECK(read("−12.5") == "exact -12.5 ");
  CHECK(read(">=−12.5%") == "at_least -12.5 %");
}

TEST_CASE("value_text: units are kept as written") {
  CHECK(read("4.43%") == "exact 4.43 %");
  CHECK(read("4.43 ％") == "exact 4.43 %");  // full-width signs are read as half-width ones
  CHECK(read("39亿元") == "exact 39 亿元");
  CHECK(read("39 亿元") == "exact 39 亿元");
  CHECK(read("7,141家") == "exact 7141 家");
  CHECK(read("1.4件/万人") == "exact 1.4 件/万人");
  CHECK(read("3个百分点") == "exact 3 个百分点");
  CHECK(read("12m2") == "exact 12 m2");
}

TEST_CASE("value_text: half a unit of the last digit, of exact numbers alone") {
  const auto half_unit = [](std::string_view text) {
    const std::variant<ValueText, Code> parsed = parse_value_text(text);
    REQUIRE(std::holds_alternative<ValueText>(parsed));
    return std::get<ValueText>(parsed).half_unit.to_text();
  };
  CHECK(half_unit("3.89") == "0.005");
  CHECK(half_unit("3.890") == "0.0005");
  CHECK(half_unit("1.50E+3") == "5");
  CHECK(half_unit("39亿元") == "0.5");  // in the unit as written
  CHECK(half_unit("3.9:1") == "0.05");
  CHECK(half_unit("３.９０％") == "0.005");
  CHECK(half_unit("逾3.9") == "0");
  CHECK(half_unit("约3.9") == "0");
}

TEST_CASE("value_text: bounds before the number") {
  CHECK(read(">=1500") == "at_least 1500 ");
  CHECK(read("≥ 1500") == "at_least 1500 ");
  CHECK(read(">1500") == "more_than 1500 ");
  CHECK(read("＞1500") == "more_than 1500 ");
  CHECK(read("<=5.5%") == "at_most 5.5 %");
  CHECK(read("≤5.5") == "at_most 5.5 ");
  CHECK(read("<5") == "less_than 5 ");
  CHECK(read("＜5") == "less_than 5 ");
  CHECK(read("超1500家") == "more_than 1500 家");
  CHECK(read("超过1500家") == "more_than 1500 家");
  CHECK(read("逾38") == "more_than 38 ");
  CHECK(read("突破1000") == "at_least 1000 ");
  CHECK(read("达1000") == "at_least 1000 ");
  CHECK(read("达到1000") == "at_least 1000 ");
  CHECK(read("近900") == "less_than 900 ");
  CHECK(read("不足900") == "less_than 900 ");
  CHECK(read("未满900") == "less_than 900 ");
  CHECK(read(">-3") == "more_than -3 ");
}

TEST_CASE("value_text: bounds after the number or its unit") {
  CHECK(read("1000余家") == "more_than 1000 家");
  CHECK(read("1000多家") == "more_than 1000 家");
  CHECK(read("1000余") == "more_than 1000 ");
  CHECK(read("3万余家") == "more_than 3 万家");
  CHECK(read("38亿多元") == "more_than 38 亿元");
  CHECK(read("750家以上") == "at_least 750 家");
  CHECK(read("750以上") == "at_least 750 ");
  CHECK(read("5%以内") == "at_most 5 %");
  CHECK(read("5以下") == "at_most 5 ");
}

TEST_CASE("value_text: two bounds of one direction both hold, so the strict one is what is known") {
  CHECK(read("达1000余家") == "more_than 1000 家");
  CHECK(read("超过1500家以上") == "more_than 1500 家");
  CHECK(read("不足5以内") == "less_than 5 ");
  CHECK(read("超1500以内") == "bad value");
  CHECK(read("近1000余家") == "bad value");
}

TEST_CASE("value_text: estimates") {
  CHECK(read("约20") == "estimate 20 ");
  CHECK(read("20%左右") == "estimate 20 %");
  CHECK(read("约20左右") == "estimate 20 ");
  CHECK(read("约1000余家") == "estimate and bound");
  CHECK(read("约超20") == "estimate and bound");
  CHECK(read(">=20左右") == "estimate and bound");
}

TEST_CASE("value_text: states") {
  CHECK(read("done") == "done 0 ");
  CHECK(read("DONE") == "done 0 ");
  CHECK(read("完成") == "done 0 ");
  CHECK(read("已完成") == "done 0 ");
  CHECK(read("not_done") == "not_done 0 ");
  CHECK(read("未完成") == "not_done 0 ");
  CHECK(read("60%") == "exact 60 %");
}

TEST_CASE("value_text: a number has 38 digits and an exponent within 30") {
  CHECK(read("12345678901234567890123456789012345678") ==
        "exact 12345678901234567890123456789012345678 ");
  CHECK(read("123456789012345678901234567890123456789") == "number range");
  CHECK(read("1e30") == "exact 1000000000000000000000000000000 ");
  CHECK(read("1e31") == "number range");
  CHECK(read(">1e-31") == "number range");
}

TEST_CASE("value_text: a ratio to one is the number beside the one") {
  CHECK(read("2.45:1") == "exact 2.45 :1");
  CHECK(read("1:2.5") == "exact 2.5 1:");
  CHECK(read("2.45：1") == "exact 2.45 :1");
  CHECK(read("约2.5∶1") == "estimate 2.5 :1");
  CHECK(read(">2.5:1") == "more_than 2.5 :1");
  CHECK(read("2:3") == "bad value");
  CHECK(read("2:") == "bad value");
  CHECK(read("12:30:1") == "bad value");
}

TEST_CASE("value_text: what is no value") {
  for (const std::string text : {"nan", "inf", "0x10", "abc", "1 2", "1.2.3", "5-6", "12,34",
                                 "7141,000", "1_000", "--5", ">", "约", "5%-6%", "12/5", "以上"}) {
    CAPTURE(text);
    CHECK(read(text) == "bad value");
  }
}

TEST_CASE("value_text: full-width digits, commas and signs") {
  CHECK(read("７，１４１") == "exact 7141 ");
  CHECK(read("7，141家") == "exact 7141 家");
  CHECK(read("２２．５％") == "exact 22.5 %");
  CHECK(read("＞＝１５００") == "at_least 1500 ");
}

TEST_CASE("value_text: missing marks") {
  for (const std::string text :
       {"", "—", "——", "-", "－", "NA", "na", "N/A", "..", ":", "…", "……", "/", "暂无", "待报"}) {
    CAPTURE(text);
    CHECK(is_missing_mark(text));
  }
  for (const std::string text : {"0", "-1", "none", "无", "无人", "//"}) {
    CAPTURE(text);
    CHECK_FALSE(is_missing_mark(text));
  }
}

TEST_CASE("value_text: classes by the plan's ids") {
  const std::array classes = {TierClass{"A", Decimal(80)}, TierClass{"B", Decimal(60)},
                              TierClass{"C", {}}};
  CHECK(find_tier_class(classes, "A") == "A");
  CHECK(find_tier_class(classes, "b") == "B");
  CHECK(find_tier_class(classes, "C类") == "C");
  CHECK(find_tier_class(classes, "A类县") == "A");
  CHECK_FALSE(find_tier_class(classes, "D"));
  CHECK_FALSE(find_tier_class(classes, ""));
  CHECK_FALSE(find_tier_class(classes, "类"));
}

TEST_CASE("value_text: places in a ranking") {
  const auto place = [](std::string_view text) {
    const std::optional<ValueText> read = parse_place(text);
    if (!read) return std::string("none");
    return (read->kind == ValueKind::exact ? "" : "at most ") + read->value.to_text() + read->unit;
  };
  CHECK(place("第6位") == "6");
  CHECK(place("第6名") == "6");
  CHECK(place("第 6 位") == "6");
  CHECK(place("第6") == "6");
  CHECK(place("前6位") == "at most 6");
  CHECK(place("6位") == "none");
  CHECK(place("第位") == "none");
  CHECK(place("第6.5位") == "none");
  CHECK(place("前6位以内") == "none");
  CHECK(place("前-6位") == "none");
}

TEST_CASE("value_text: marks for the value above") {
  for (const std::string text : {"同上", "同前", "同左", "〃", "″", "”", "\""}) {
    CAPTURE(text);
    CHECK(means_same_as_above(text));
  }
  CHECK_FALSE(means_same_as_above(""));
  CHECK_FALSE(means_same_as_above("同上年"));
}

TEST_CASE("value_text: a mean or a figure over all years") {
  const auto figure = [](std::string_view text) {
    const std::variant<ValueText, Code> parsed = parse_value_text(text);
    const ValueText* value = std::get_if<ValueText>(&parsed);
    if (value == nullptr) return std::string("none");
    return std::to_string(static_cast<int>(value->figure)) + " " + read(text);
  };
  CHECK(figure("18.2") == "0 " + read("18.2"));
  CHECK(figure("年均3.9") == "1 " + read("3.9"));
  CHECK(figure("average 3.9%") == "1 " + read("3.9%"));
  CHECK(figure("累计18.2亿元") == "2 " + read("18.2亿元"));
  CHECK(figure("Cumulative -9") == "2 " + read("-9"));
  CHECK(figure("累计达1,000余家") == "2 " + read("达1,000余家"));
  CHECK(figure("约年均3.9") == "1 " + read("约3.9"));
  CHECK(figure("累计") == "none");
  CHECK(figure("累计年均3") == "none");
}

TEST_CASE("period_figure: the words of the column, and the total of a mean") {
  CHECK(parse_period_figure("Average") == PeriodFigure::average);
  CHECK(parse_period_figure("累计") == PeriodFigure::cumulative);
  CHECK(parse_period_figure("—") == PeriodFigure::unsaid);
  CHECK_FALSE(parse_period_figure("total").has_value());
  CHECK(total_of_mean(Decimal(1005, 2), 4) == Decimal(402, 1));
  const Decimal long_number = *Decimal::parse("12345678901234567890123456789012345678");
  CHECK_FALSE(total_of_mean(long_number, 100).has_value());
}

}  // namespace
}  // namespace planmeter::value_text_test
