// SPDX-License-Identifier: MIT
// Targets in signs and in words, in both languages.
#include "report/words/target_text.h"

#include "evaluate_sample.h"

namespace planmeter::target_text_test {
namespace {

using sample::one;
using sample::Sample;

Sample with_target(const std::string& measure, const std::string& target) {
  return one(measure, "targets: [{" + target + "}]", {});
}

/// Chinese and English, with a bar between.
std::string signs(const std::string& target, const std::string& measure = "stock") {
  const Sample sample = with_target(measure, target);
  const Target& first = sample.indicator().targets[0];
  return target_text(first, sample.plan(), Language::zh) + "|" +
         target_text(first, sample.plan(), Language::en);
}

std::string words(const std::string& target, const std::string& measure = "stock") {
  const Sample sample = with_target(measure, target);
  const Target& first = sample.indicator().targets[0];
  return target_words(first, sample.plan(), sample.indicator(), Language::zh) + "|" +
         target_words(first, sample.plan(), sample.indicator(), Language::en);
}

TEST_CASE("target_text: bounds in signs") {
  CHECK(signs("year: 2025, at_least: 900") == "≥900|≥900");
  CHECK(signs("year: 2025, more_than: 900") == ">900|>900");
  CHECK(signs("year: 2025, at_most: 5.50") == "≤5.5|≤5.5");
  CHECK(signs("year: 2025, less_than: 900") == "<900|<900");
  CHECK(signs("year: 2025, between: [700, 800]") == "700～800|700 to 800");
  CHECK(signs("year: 2025, about: 750, tolerance: 10") == "750左右（±10）|about 750 (±10)");
  CHECK(signs("year: 2025, is: done", "state") == "完成|done");
}

TEST_CASE("target_text: the document's words behind the number, unless they are all there is") {
  const auto beside = [](const std::string& target, const std::string& measure) {
    const Sample sample = with_target(measure, target);
    const Target& first = sample.indicator().targets[0];
    return wording_beside(first, Language::zh) + "|" + wording_beside(first, Language::en);
  };
  CHECK(beside("year: 2025, at_least: 20, wording: 力争", "stock") == "（力争）| (力争)");
  CHECK(beside("year: 2025, is: done, wording: 支持创建", "state") == "（支持创建）| (支持创建)");
  CHECK(beside("year: 2025, at_least: 20", "stock") == "|");
  CHECK(beside("year: 2025, quantity: change, more_than: 0, wording: 显著提高", "share") ==
        "| (显著提高)");
  CHECK(beside("year: 2025, quantity: change, more_than: 3, wording: 显著提高", "share") ==
        "（显著提高）| (显著提高)");
}

TEST_CASE("target_text: in full, and nothing twice") {
  const auto full = [](const std::string& target) {
    const Sample sample = with_target("stock", target);
    const Target& first = sample.indicator().targets[0];
    return target_in_full(first, sample.plan(), sample.indicator(), Language::zh);
  };
  CHECK(full("year: 2025, at_least: 20, wording: 力争") == "20家（力争）");
  CHECK(full("year: 2025, at_least: 20") == "20家");
  CHECK(full("year: 2025, more_than: 20, wording: 超过20家") == "超过20家");
}

TEST_CASE("target_text: the bound alone leaves the quantity out") {
  const Sample sample = with_target("flow", "year: 2025, quantity: total, at_least: 250");
  CHECK(bound_text(sample.indicator().targets[0], Language::zh) == "≥250");
}

TEST_CASE("target_text: sums, growth and multiples in signs") {
  CHECK(signs("year: 2025, quantity: total, at_least: 250", "flow") ==
        "2021—2025年累计≥250|total of 2021-2025 ≥250");
  CHECK(signs("year: 2025, quantity: average_growth, at_least: 15", "growth") ==
        "年均增长≥15%|average growth ≥15%");
  CHECK(signs("year: 2025, quantity: multiple, at_least: 2") == "≥2倍|≥2 times");
}

TEST_CASE("target_text: a base year other than the plan's is said") {
  CHECK(signs("year: 2025, quantity: average_growth, since: 2022, at_least: 15", "growth") ==
        "自2022年以来年均增长≥15%|average growth ≥15% (since 2022)");
  CHECK(signs("year: 2025, quantity: total, since: 2022, at_least: 250", "flow") ==
        "2023—2025年累计≥250|total of 2023-2025 ≥250");
}

TEST_CASE("target_text: what is below zero is said as a fall") {
  CHECK(signs("year: 2022, quantity: change, since: 2020, at_most: -4") ==
        "比2020年减少≥4|fall since 2020 ≥4");
  CHECK(signs("year: 2022, quantity: change, since: 2020, at_least: -4") ==
        "比2020年减少≤4|fall since 2020 ≤4");
  CHECK(signs("year: 2025, quantity: average_growth, less_than: -2") ==
        "年均下降>2%|average fall >2%");
}

TEST_CASE("target_text: changes, and those with no number of their own") {
  CHECK(signs("year: 2022, quantity: change, since: 2020, at_least: 100") ==
        "比2020年增加≥100|rise since 2020 ≥100");
  CHECK(signs("year: 2022, quantity: change, at_least: 0") == "不低于2021年|no less than in 2021");
  CHECK(signs("year: 2022, quantity: change, more_than: 0") == "高于2021年|more than in 2021");
  CHECK(signs("year: 2025, quantity: change, since: 2020, more_than: 0, wording: 显著提高") ==
        "显著提高|more than in 2020");
}

TEST_CASE("target_text: levels in words carry the unit") {
  CHECK(words("year: 2025, at_least: 900") == "900家|at least 900");
  CHECK(words("year: 2025, more_than: 900") == "超过900家|more than 900");
  CHECK(words("year: 2025, at_most: 5.5", "share") == "不超过5.5%|at most 5.5%");
  CHECK(words("year: 2025, less_than: 5.5", "share") == "低于5.5%|less than 5.5%");
  CHECK(words("year: 2025, between: [20, 25]", "share") == "20%至25%|20% to 25%");
  CHECK(words("year: 2025, about: 20, tolerance: 1", "share") ==
        "20%左右（允许偏差1个百分点）|about 20% (within 1 percentage point)");
  CHECK(words("year: 2025, is: done", "state") == "完成|done");
}

TEST_CASE("target_text: other quantities in words") {
  CHECK(words("year: 2025, quantity: total, at_least: 250", "flow") ==
        "2021—2025年累计250家|a total of at least 250 over 2021-2025");
  CHECK(words("year: 2025, quantity: average_growth, at_least: 15", "growth") ==
        "年均增长15%|average growth of at least 15%");
  CHECK(words("year: 2025, quantity: multiple, at_least: 2") ==
        "比2020年翻一番|double the value of 2020");
  CHECK(words("year: 2025, quantity: multiple, at_least: 3") ==
        "达到2020年的3倍|at least 3 times the value of 2020");
  CHECK(words("year: 2025, quantity: change, since: 2020, at_least: 5", "share") ==
        "比2020年提高5个百分点|a rise of at least 5 percentage points since 2020");
  CHECK(words("year: 2022, quantity: change, at_least: 0", "flow") ==
        "不低于2021年|no less than in 2021");
}

TEST_CASE("target_text: units after figures") {
  Indicator indicator;
  const auto after = [&indicator](std::string_view unit, Quantity quantity) {
    indicator.unit = unit;
    return unit_after_figure(indicator, quantity, Language::zh) + "|" +
           unit_after_figure(indicator, quantity, Language::en);
  };
  CHECK(after("家", Quantity::value) == "家|");
  CHECK(after("%", Quantity::value) == "%|%");
  CHECK(after("%", Quantity::change) == "个百分点| percentage points");
  CHECK(after("亿元", Quantity::total) == "亿元| (100 million yuan)");
  CHECK(after("元", Quantity::value) == "元| yuan");
  CHECK(after("亿元", Quantity::average_growth) == "%|%");
  CHECK(after("亿元", Quantity::multiple) == "倍|");
  CHECK(after("", Quantity::value) == "|");
}

TEST_CASE("target_text: units as headings have them") {
  CHECK(unit_label("家", Language::zh) == "家");
  CHECK(unit_label("家", Language::en) == "");
  CHECK(unit_label("万元", Language::en) == "10,000 yuan");
  CHECK(unit_label("%", Language::en) == "%");
}

TEST_CASE("target_text: names with the number of the plan's table") {
  Indicator indicator;
  indicator.name = {"高新技术企业", "High-tech enterprises"};
  CHECK(numbered_name(indicator, Language::zh) == "高新技术企业");
  indicator.number = "6";
  CHECK(numbered_name(indicator, Language::zh) == "6. 高新技术企业");
  CHECK(numbered_name(indicator, Language::en) == "6. High-tech enterprises");
}

}  // namespace
}  // namespace planmeter::target_text_test
