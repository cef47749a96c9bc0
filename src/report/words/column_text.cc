// SPDX-License-Identifier: MIT
// A quantity's figure under its indicator's unit.
#include "report/words/column_text.h"

#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<std::string, int, std::string> raised_by{"{}（比{}年增加{}）",
                                                      "{0} ({2} more than in {1})"};
const Phrase<std::string, int, std::string> less{"{}（比{}年减少{}）",
                                                 "{0} ({2} less than in {1})"};
const Phrase<std::string, int> unchanged{"{}（与{}年持平）", "{} (as in {})"};

}  // namespace

std::string column_text(const Rational& value, const Indicator& indicator, Quantity quantity,
                        const Limits& limits, Language language, Decimals decimals) {
  const std::string figure = digits_text(value, indicator, quantity, limits, decimals);
  // Beside a unit that is none of theirs, rates carry their sign.
  if (is_in_per_cent(quantity)) {
    return figure + (indicator.unit == "%" ? "" : "%");
  }
  if (quantity == Quantity::multiple) {
    return figure + unit_after_figure(indicator, quantity, language);
  }
  if (quantity_kind(quantity) != QuantityKind::difference) return figure;
  const std::string change = (value.sign() > 0 ? "+" : "") + figure;
  return indicator.unit == "%" ? with_points(change, language) : change;
}

std::string level_and_change(const AreaData& data, const Target& target, const Rational& change,
                             int year, Language language, Decimals decimals) {
  const Indicator& indicator = *data.indicator;
  const std::optional<Observation> level = data.own.at(year);
  if (!level || !level->is_exact() || !level->period.whole_year()) {
    return column_text(change, indicator, Quantity::change, limits_of(target), language, decimals);
  }
  const std::string shown = level->value.to_text();
  if (change.sign() == 0) return say(language, unchanged, shown, target.since);
  const std::string size = digits_text(change.magnitude(), indicator, Quantity::change,
                                       limits_of_size(limits_of(target), change), decimals);
  return say(language, change.sign() < 0 ? less : raised_by, shown, target.since,
             indicator.unit == "%" ? with_points(size, language) : size);
}

}  // namespace planmeter
