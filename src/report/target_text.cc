// SPDX-License-Identifier: MIT
// Words for targets.
#include "report/target_text.h"

#include "report/wording.h"

namespace planmeter {

namespace {

const Phrase<int, int, std::string> total_target{"{}-{}年累计{}", "total of {}-{} {}"};
const Phrase<int, std::string> change_target{"比{}年增加{}", "change since {} {}"};
const Phrase<int, std::string> growth_target{"{}年以来年均增长{}%", "average growth since {} {}%"};
const Phrase<int, std::string> multiple_target{"相当于{}年的{}倍", "times the value of {} {}"};
const Phrase<std::string, std::string> about_bound{"{}左右（±{}）", "about {} (±{})"};
const Phrase<std::string, std::string> range_bound{"{}～{}", "{} to {}"};

}  // namespace

std::string bound_text(const Target& target, Language language) {
  const std::string bound = target.bound.to_text();
  switch (target.comparison) {
    case Comparison::at_least:
      return "≥" + bound;
    case Comparison::more_than:
      return ">" + bound;
    case Comparison::at_most:
      return "≤" + bound;
    case Comparison::less_than:
      return "<" + bound;
    case Comparison::between:
      return say(language, range_bound, bound, target.upper.to_text());
    case Comparison::about:
      return say(language, about_bound, bound, target.upper.to_text());
    case Comparison::is:
      return language == Language::zh ? "完成" : "done";
  }
  return bound;
}

std::string target_text(const Target& target, Language language) {
  const std::string bound = bound_text(target, language);
  switch (target.quantity) {
    case Quantity::value:
      return bound;
    case Quantity::change:
      return say(language, change_target, target.since, bound);
    case Quantity::total:
      return say(language, total_target, target.since + 1, target.year, bound);
    case Quantity::average_growth:
      return say(language, growth_target, target.since, bound);
    case Quantity::multiple:
      return say(language, multiple_target, target.since, bound);
  }
  return bound;
}

std::string unit_of(const Indicator& indicator, Quantity quantity, Language language) {
  if (quantity == Quantity::average_growth) return "%";
  if (quantity == Quantity::multiple) return language == Language::zh ? "倍" : "times";
  if (quantity == Quantity::change && indicator.unit == "%") {
    return language == Language::zh ? "个百分点" : "percentage points";
  }
  return std::string(indicator.unit);
}

std::string after_figure(const std::string& unit, Language language) {
  if (unit.empty() || unit == "%" || language == Language::zh) return unit;
  return " " + unit;
}

std::string target_with_unit(const Target& target, const Indicator& indicator, Language language) {
  const bool has_unit = target.comparison != Comparison::is &&
                        target.quantity != Quantity::average_growth &&
                        target.quantity != Quantity::multiple;
  const std::string text = target_text(target, language);
  return has_unit ? text + after_figure(unit_of(indicator, target.quantity, language), language)
                  : text;
}

std::string numbered_name(const Indicator& indicator, Language language) {
  const std::string name(indicator.name.of(language));
  return indicator.number.empty() ? name : fmt::format("{}. {}", indicator.number, name);
}

std::string joined(TextList list) {
  std::string result;
  for (const std::string_view item : list) {
    if (!result.empty()) result += "、";
    result += item;
  }
  return result;
}

}  // namespace planmeter
