// SPDX-License-Identifier: MIT
// Signs and words for targets.
#include "report/words/target_text.h"

#include <algorithm>

#include "core/ascii.h"
#include "core/rational.h"
#include "report/words/fall_of_target.h"
#include "report/words/figure_text.h"
#include "report/words/quantity_words.h"
#include "report/words/relative_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> times_unit{"倍", " times"};
const Phrase<int, Words> since_year{"自{}年以来{}", "{1} (since {0})"};
const Phrase<Words, Words> about_sign{"{}左右（±{}）", "about {} (±{})"};
const Phrase<Words, Words> range_sign{"{}～{}", "{} to {}"};

const Phrase<Words> at_least_words{"{}", "at least {}"};
const Phrase<Words> more_than_words{"超过{}", "more than {}"};
const Phrase<Words> no_less_than{"不低于{}", "at least {}"};
const Phrase<Words> at_most_words{"不超过{}", "at most {}"};
const Phrase<Words> less_than_words{"低于{}", "less than {}"};
const Phrase<Words, Words> between_words{"{}至{}", "{} to {}"};
const Phrase<Words, Words> about_words{"{}左右（允许偏差{}）", "about {} (within {})"};
const Phrase<Words, Words, Words> about_side_words{"{}左右（允许偏差{}，即{}）",
                                                   "about {} (within {}, that is {})"};
const Phrase<Words, Words, Words> about_side_sign{"{}（{}±{}）", "{} ({}±{})"};
const Phrase<int> not_below_year{"不低于{}年", "no less than in {}"};
const Phrase<int> above_year{"高于{}年", "more than in {}"};
const Phrase<int, Words> share_up_since{"比{}年提高{}", "a rise of {1} since {0}"};
const Phrase<int, Words> share_down_since{"比{}年降低{}", "a fall of {1} since {0}"};
const Phrase<Words> among_first{"前{}", "among the first {}"};
const Phrase<Words, Words, Words> goal_range{"{}至{}（{}即达标）", "{} to {} (met from {} on)"};
const Phrase<Words, Words, Words> with_aim{"{}（目标{}～{}）", "{} (aim {} to {})"};
const Phrase<> yearly_fall{"降低率（比上年）", "fall on the year before"};
const Phrase<Words> current_prices{"{}（现价）", "{} (at current prices)"};
const Phrase<Words> constant_prices{"{}（可比价）", "{} (at constant prices)"};
const Phrase<> and_constant_prices{"，可比价）", "; at constant prices)"};
const Phrase<int> double_of_year{"比{}年翻一番", "double the value of {}"};

const Phrase<Words> document_says{"（{}）", " ({})"};

const Phrase<Words> beyond{"超过{}", "more than {}"};
const Phrase<Words> touched_from_below{"等于{}，未达到“超过”的要求",
                                       "exactly {}, which is not above it"};
const Phrase<Words> touched_from_above{"等于{}，未达到“低于”的要求",
                                       "exactly {}, which is not below it"};

/// The bound with its unit, and the comparison around it.
Words compared(const Target& target, const Indicator& indicator, Language language);

/// 20%左右（允许偏差1个百分点，即不低于19%）.
Words about_with_side(const Target& target, const Indicator& indicator, Language language) {
  Target side = target;
  side.about.reset();
  const Words tolerance = target.about->tolerance.to_text();
  return say(
      language, about_side_words,
      target.about->value.to_text() + unit_after_figure(indicator, target.quantity, language),
      is_in_per_cent(target.quantity) ? with_points(tolerance, language)
                                      : with_change_unit(tolerance, indicator, language),
      wants_more(side.comparison)
          ? say(language, no_less_than,
                side.bound.to_text() + unit_after_figure(indicator, side.quantity, language))
          : compared(side, indicator, language));
}

Words compared(const Target& target, const Indicator& indicator, Language language) {
  if (target.about) return about_with_side(target, indicator, language);
  const Words unit = unit_after_figure(indicator, target.quantity, language);
  const Words bound = target.bound.to_text() + unit;
  const Words upper = target.upper.to_text() + unit;
  if (indicator.measure == Measure::rank && target.comparison == Comparison::at_most) {
    return say(language, among_first, bound);
  }
  if (target.up_to) {
    return say(language, goal_range, bound, target.up_to->to_text() + unit, bound);
  }
  switch (target.comparison) {
    case Comparison::at_least:
      return say(language, at_least_words, bound);
    case Comparison::more_than:
      return say(language, more_than_words, bound);
    case Comparison::at_most:
      return say(language, at_most_words, bound);
    case Comparison::less_than:
      return say(language, less_than_words, bound);
    case Comparison::between:
      return say(language, between_words, bound, upper);
    case Comparison::about:
      return say(language, about_words, bound,
                 is_in_per_cent(target.quantity)
                     ? with_points(target.upper.to_text(), language)
                     : with_change_unit(target.upper.to_text(), indicator, language));
    case Comparison::is:
      return say(language, state_done);
  }
  return bound;
}

/// 只增不减 and 提高: a change with no number of its own.
bool is_not_below(const Target& target) {
  return target.bound.is_zero() && target.comparison == Comparison::at_least;
}
bool is_above(const Target& target) {
  return target.bound.is_zero() && target.comparison == Comparison::more_than;
}

/// Of a share or an age a change is 提高 and 降低, of what is counted 增加 and 减少.
bool is_counted_change(const Indicator& indicator) {
  const bool counted = indicator.measure == Measure::stock || indicator.measure == Measure::flow;
  return counted && indicator.unit != "%" && indicator.unit != "岁";
}

/// What a change says that gives no number: 显著提高, as the plan itself does, or 不低于2020年.
/// Nothing where it gives one.
std::optional<Words> without_number(const Target& target, Language language) {
  if (!is_not_below(target) && !is_above(target)) return std::nullopt;
  if (language == Language::zh && !target.wording.empty()) return Words(target.wording);
  return say(language, is_above(target) ? above_year : not_below_year, target.since);
}

/// Growth at constant prices says so: amounts as they are booked do not give it.
Words at_prices(const Indicator& indicator, const Words& text, Language language) {
  if (indicator.prices != Prices::constant) return text;
  // One pair of brackets: what a tolerance has opened takes the prices too.
  const std::string_view closing = language == Language::zh ? "）" : ")";
  if (text.ends_with(closing)) {
    return text.substr(0, text.size() - closing.size()) + say(language, and_constant_prices);
  }
  return say(language, constant_prices, text);
}

Words since_where_other(const Target& target, const Plan& plan, const Words& text,
                        Language language) {
  return target.since == plan.baseline_year ? text : say(language, since_year, target.since, text);
}

/// A printed number, with so many decimals at least.
Words filled(const Decimal& number, int places) {
  return Rational(number).to_fixed(std::max(places, std::max(number.scale(), 0)));
}

/// What decides, as a sign: `≥15%`; both ends of a range have the unit.
Words deciding_bound(const Target& target, const Words& unit, int places, Language language) {
  const Words bound = filled(target.bound, places);
  if (target.comparison == Comparison::between) {
    return say(language, range_sign, bound + unit, filled(target.upper, places) + unit);
  }
  if (target.comparison == Comparison::about) {
    return say(language, about_sign, bound, target.upper.to_text()) + unit;
  }
  if (target.comparison == Comparison::is) return say(language, state_done) + unit;
  return Words(sign_of(target.comparison)) + bound + unit;
}

/// The same with what the plan aims at beside it: `≥15%（目标15%～20%）`. A range that decides by
/// both its ends is written as one.
Words bound_in(const Target& target, const Words& unit, Language language, int places = 0) {
  const Words bound = deciding_bound(target, unit, places, language);
  if (target.about) {
    return say(language, about_side_sign, bound, filled(target.about->value, places),
               target.about->tolerance.to_text());
  }
  if (!target.up_to) return bound;
  return say(language, with_aim, bound, filled(target.bound, places) + unit,
             filled(*target.up_to, places) + unit);
}

/// Whether the text has the number, and not as a part of a word or a longer number.
bool has_number_apart(std::string_view text, std::string_view number) {
  const auto joins = [text](std::size_t at) {
    return at < text.size() && (is_digit(text[at]) || is_letter(text[at]) || text[at] == '.');
  };
  for (std::size_t at = text.find(number); at != text.npos; at = text.find(number, at + 1)) {
    if ((at == 0 || !joins(at - 1)) && !joins(at + number.size())) return true;
  }
  return false;
}

}  // namespace

std::string needed_by(const Target& target, const std::string& figure, Language language) {
  return is_strict(target) ? say(language, beyond, figure) : figure;
}

std::string column_need(const Target& target, const std::string& figure) {
  if (!is_strict(target)) return figure;
  // The sign of comparison and that of a rise would read as one.
  const Words size = figure.starts_with('+') ? figure.substr(1) : figure;
  return Words(sign_of(target.comparison)) + size;
}

std::string past_words(const Target& target, const std::string& figure, Language language) {
  const bool floor = wants_more(target.comparison);
  return say(language, floor ? more_than_words : less_than_words, figure);
}

std::string with_area(const std::string& words, const Target& target, Language language) {
  return target.area.empty() ? words : say(language, told_of, Words(target.area), words);
}

std::string touched_words(const Target& target, const Indicator& indicator, Language language) {
  const bool floor = target.comparison == Comparison::more_than;
  return say(language, floor ? touched_from_below : touched_from_above,
             target.bound.to_text() + unit_after_figure(indicator, target.quantity, language));
}

std::string bound_text(const Target& target, Language language, int places) {
  return bound_in(target, {}, language, places);
}

std::string rate_bound_text(const Target& target, Language language) {
  if (target.comparison != Comparison::about) return bound_in(target, "%", language);
  return say(language, about_sign, target.bound.to_text() + "%",
             with_points(target.upper.to_text(), language));
}

std::string target_text(const Target& asked, const Plan& plan, Language language, int places) {
  const std::optional<Target> fall = as_fall(asked);
  const Target& target = fall ? *fall : asked;
  if (target.relative_to >= 0) return relative_text(target, plan, language);
  if (target.quantity == Quantity::change) {
    if (const auto words = without_number(target, language)) return *words;
  }
  const bool times = target.quantity == Quantity::multiple;
  const Words bound = is_in_per_cent(target.quantity)
                          ? rate_bound_text(target, language)
                          : bound_in(target, times ? say(language, times_unit) : Words(), language,
                                     times ? 0 : places);
  const Words text = say(language, demand_words(target.quantity, fall.has_value()).in_table,
                         target.since, target.since + 1, target.year, bound);
  return has_own_unit(target.quantity) ? since_where_other(target, plan, text, language) : text;
}

std::string target_words(const Target& asked, const Plan& plan, const Indicator& indicator,
                         Language language) {
  const std::optional<Target> fall = as_fall(asked);
  const Target& target = fall ? *fall : asked;
  if (target.relative_to >= 0) return relative_text(target, plan, language);
  const Words bound = compared(target, indicator, language);
  if (target.quantity == Quantity::change) {
    if (const auto words = without_number(target, language)) return *words;
    if (!is_counted_change(indicator)) {
      return say(language, fall ? share_down_since : share_up_since, target.since, bound);
    }
  }
  const bool doubles = target.bound == Decimal(2) && target.comparison == Comparison::at_least;
  if (target.quantity == Quantity::multiple && doubles) {
    return say(language, double_of_year, target.since);
  }
  const Words text = say(language, demand_words(target.quantity, fall.has_value()).in_sentence,
                         target.since, target.since + 1, target.year, bound);
  if (!is_in_per_cent(target.quantity)) return text;
  return since_where_other(target, plan, at_prices(indicator, text, language), language);
}

std::string wording_beside(const Target& target, Language language) {
  if (target.wording.empty()) return {};
  const bool says_itself = language == Language::zh && target.quantity == Quantity::change &&
                           (is_not_below(target) || is_above(target));
  return says_itself ? Words() : say(language, document_says, Words(target.wording));
}

std::string degree_beside(const Target& target, Language language) {
  // 翻番 is a number too.
  const bool has_number = target.comparison != Comparison::is &&
                          (has_number_apart(target.wording, written_bound(target).to_text()) ||
                           target.wording.find("番") != std::string_view::npos);
  return has_number ? Words() : wording_beside(target, language);
}

std::string target_in_full(const Target& target, const Plan& plan, const Indicator& indicator,
                           Language language) {
  const Words words = target_words(target, plan, indicator, language);
  const bool has_them = words.find(target.wording) != Words::npos;
  return has_them ? words : words + wording_beside(target, language);
}

std::string measure_words(const Indicator& indicator, Language language) {
  const Words measure =
      indicator.falls ? say(language, yearly_fall) : label(indicator.measure, language);
  switch (indicator.prices) {
    case Prices::unstated:
      return measure;
    case Prices::current:
      return say(language, current_prices, measure);
    case Prices::constant:
      break;
  }
  return say(language, constant_prices, measure);
}

TextList clauses_of(const Target& target, const Indicator& indicator) {
  return target.sources.empty() ? indicator.sources : target.sources;
}

std::string numbered_name(const Indicator& indicator, Language language) {
  const Words name(indicator.name.of(language));
  return indicator.number.empty() ? name : fmt::format("{}. {}", indicator.number, name);
}

}  // namespace planmeter
