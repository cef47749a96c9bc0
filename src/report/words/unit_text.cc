// SPDX-License-Identifier: MIT
// Chinese sets a unit at its figure, English parts the two.
#include "report/words/unit_text.h"

#include "core/ascii.h"
#include "core/counters.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> place_in_list{"第{}", "{}"};

}  // namespace

std::string unit_label(std::string_view unit, Language language) {
  if (language == Language::zh) return std::string(unit);
  if (is_counter(unit)) return {};
  if (unit == "亿元") return "100 million yuan";
  if (unit == "万元") return "10,000 yuan";
  if (unit == "元") return "yuan";
  return std::string(unit);
}

std::string unit_after_figure(const Subject& subject, Quantity quantity, Language language) {
  if (is_in_per_cent(quantity)) return "%";
  if (quantity == Quantity::multiple) return language == Language::zh ? "倍" : "";
  if (quantity_kind(quantity) == QuantityKind::difference && subject.unit == "%") {
    return language == Language::zh ? "个百分点" : " percentage points";
  }
  // Of 1:2.5 the figure is the 2.5.
  if (subject.unit == "1:") return language == Language::zh ? "（与1之比）" : " (to 1)";
  const Words unit = unit_label(subject.unit, language);
  if (language == Language::zh || unit == "%" || unit.empty()) return unit;
  if (unit.front() == ':') return unit;  // 2.5:1
  // A number in the unit must not run into the figure: 19 (100 million yuan).
  const bool multiplier = is_digit(unit.front());
  return multiplier ? " (" + unit + ")" : " " + unit;
}

std::string with_own_unit(const std::string& figure, const Subject& subject, Quantity quantity,
                          Language language) {
  // Rates carry their sign already.
  if (is_in_per_cent(quantity)) return figure;
  const Words amount = figure + unit_after_figure(subject, quantity, language);
  const bool place = subject.measure == Measure::rank && quantity == Quantity::value &&
                     figure.find_first_not_of("0123456789") == Words::npos;
  return place ? say(language, place_in_list, amount) : amount;
}

std::string amount_words(const Observation& observation, const Subject& subject,
                         Language language) {
  const Words amount =
      amount_text(observation, unit_after_figure(subject, Quantity::value, language), language);
  const bool place =
      subject.measure == Measure::rank && observation.is_exact() && is_digit(amount.front());
  return place ? say(language, place_in_list, amount) : amount;
}

std::string with_points(const std::string& figure, Language language) {
  if (language == Language::zh) return figure + "个百分点";
  const bool one = figure == "1" || figure == "+1" || figure == "-1";
  return figure + (one ? " percentage point" : " percentage points");
}

std::string with_change_unit(const std::string& figure, const Indicator& indicator,
                             Language language) {
  if (indicator.unit == "%") return with_points(figure, language);
  if (indicator.unit == ":1") return figure;
  return figure + unit_after_figure(indicator, Quantity::change, language);
}

}  // namespace planmeter
