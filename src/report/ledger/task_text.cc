// SPDX-License-Identifier: MIT
// Words for standards and lists.
#include "report/ledger/task_text.h"

#include <fmt/format.h>

#include <cctype>

#include "core/counters.h"
#include "core/plan_lookup.h"
#include "evaluate/tiers/tier_knowledge.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> counties_of{"{}类县", "Counties in class {}"};
const Phrase<Words, Words, Words> read_as_better{"{}（{}类及以上{}）", "{} ({} or better {})"};
const Phrase<Words, Words, Words> asked_as_better{"{}，即{}类及以上{}",
                                                  "{}, that is {} or better {}"};
const Phrase<Words> count_words{"{}个", "{}"};
const Phrase<Words> standard_no_less{"{}以上", "at least {}"};
const Phrase<Words> standard_more{"超过{}", "more than {}"};
const Phrase<Words> standard_no_more{"不超过{}", "at most {}"};
const Phrase<Words> standard_less{"低于{}", "less than {}"};
const Phrase<Words> net{"{}（净增）", "{} (net increase)"};
const Phrase<> not_done{"未完成", "not done"};
const Phrase<Words> share_done{"完成{}%", "{}% done"};
const Phrase<Words, Words, Words> both_counts{"{0}（{2}类及以上共{1}）", "{} ({} in {} or better)"};
const Phrase<Words, Words, Words> standard_reached{"{}{}，达到标准（{}）",
                                                   "{}: {}, standard ({}) reached"};
const Phrase<Words, Words, Words> fallen_short{"{}{}，未达到标准（{}）",
                                               "{}: {}, standard ({}) not reached"};
const Phrase<Words, Words, Words> standard_open{"{}（标准{}）：{}", "{}, standard ({}): {}"};
const Phrase<> no_levels{"未报送，且年末数不全、不能计算净增",
                         "not reported, and the levels for a net increase are not complete"};
const Phrase<Words, Words> known_and_why{"{}，{}", "{}, {}"};
const Phrase<Words, Words, Words, Words> below_its_time{
    "{}{}，低于按时间进度应达的{}（标准{}）",
    "{}: {}, below the {} that its share of the time asks for, standard ({})"};
const Phrase<Words, Words> value_not_out{"{}尚未发布（一般在{}发布）",
                                         "not yet published by {} (due about {})"};
const Phrase<Words, Words, Words, Words> share_of_standard{"{}{}，完成标准（{}）的{}",
                                                           "{0}: {1}, {3} of the standard ({2})"};
const Phrase<Words, Words, Words, Words> conflict{
    "{0}：填报{1}，按年末数计算净增{2}，分居标准（{3}）两侧，待核实口径",
    "{0}: {1} reported, a net increase of {2} by the levels, on different sides of the standard "
    "({3}); the definition is to be checked"};

const Indicator& indicator_of(const LedgerResult& ledger, const StandardResult& result) {
  return indicator_of(*ledger.plan, *result.standard);
}

Words known_state(const std::optional<Observation>& observed, Language language) {
  if (!observed) return {};
  switch (observed->kind) {
    case ValueKind::done:
      return say(language, state_done);
    case ValueKind::not_done:
      return say(language, not_done);
    case ValueKind::share_done:
      return say(language, share_done, observed->value.to_text());
    default:
      return observation_text(*observed, language);
  }
}

/// A figure with or without its unit; empty where nothing is known.
Words known_amount(const AreaData& data, const Target& target, bool with_unit, Language language) {
  const Indicator& indicator = *data.indicator;
  const TargetFigures figures = describe_target(data, target, target.year);
  // Rates carry their sign already.
  const bool signed_already = is_in_per_cent(target.quantity);
  const Words unit = with_unit && !signed_already
                         ? unit_after_figure(indicator, target.quantity, language)
                         : Words();
  const int places = places_for(indicator.unit);
  const auto figure_with_unit = [&](const Rational& value) {
    return quantity_text(value, target.quantity, limits_of(target), places) + unit;
  };
  if (figures.actual) return figure_with_unit(*figures.actual);
  const std::optional<Observation> observed = data.own.at(target.year);
  if (const Observation* own = own_figure(target.quantity, observed)) {
    const Words text = amount_text(*own, unit, language);
    if (own->period.whole_year()) return text;
    return say(language, bracketed, text, period_words(own->period, language));
  }
  return known_end(figures, figure_with_unit);
}

/// `4`, in a sentence `4个`; with the class or better where it is read so.
Words known_count(const StandardResult& result, bool with_unit, Language language) {
  const TierTargetResult& tier = *result.tier;
  if (result.verdict.reason == Reason::not_reported) return {};
  if (result.verdict.reason == Reason::not_published) return {};
  Words literal = count_text(tier.literal_count, language);
  if (with_unit) literal = say(language, count_words, literal);
  if (tier.bound == result.standard->tier.bound) return literal;
  return say(language, both_counts, literal, count_text(tier.count, language),
             Words(result.standard->tier.tier));
}

/// What is known, without what kind of nothing it is.
Words known_text(const LedgerResult& ledger, const StandardResult& result, bool with_unit,
                 Language language) {
  if (result.standard->of_tier()) return known_count(result, with_unit, language);
  if (result.standard->target.comparison == Comparison::is) {
    return known_state(ledger.data_of(result).own.at(result.standard->target.year), language);
  }
  const Words amount =
      known_amount(ledger.data_of(result), result.standard->target, with_unit, language);
  return result.net && !amount.empty() ? say(language, net, amount) : amount;
}

/// The number of a class, and of that class or better where it is read so; `count` writes one.
template <typename Count>
Words tier_bound(const StandardResult& result, const Phrase<Words, Words, Words>& better,
                 const Count& count, Language language) {
  const TierTarget& target = result.standard->tier;
  const Words own = count(target.bound);
  if (!result.tier || !result.tier->bound || *result.tier->bound == target.bound) return own;
  return say(language, better, own, Words(target.tier), count(*result.tier->bound));
}

/// What is asked as a sentence says it: `100家以上`, `9个以上，即B类及以上12个以上`.
Words bound_in_words(const LedgerResult& ledger, const StandardResult& result, Language language) {
  const Standard& standard = *result.standard;
  if (standard.of_tier()) {
    const auto count = [language](const Decimal& bound) {
      return say(language, standard_no_less, say(language, count_words, bound.to_text()));
    };
    return tier_bound(result, asked_as_better, count, language);
  }
  const Target& target = standard.target;
  const Words unit = unit_after_figure(indicator_of(ledger, result), target.quantity, language);
  const Words bound = target.bound.to_text() + unit;
  switch (target.comparison) {
    case Comparison::at_least:
      return say(language, standard_no_less, bound);
    case Comparison::more_than:
      return say(language, standard_more, bound);
    case Comparison::at_most:
      return say(language, standard_no_more, bound);
    case Comparison::less_than:
      return say(language, standard_less, bound);
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      break;
  }
  return standard_bound(result, language) + unit;
}

/// What the levels alone say of a figure that was reported.
Words net_amount(const LedgerResult& ledger, const StandardResult& result, Language language) {
  return known_amount(without_reported(ledger.data_of(result)), result.standard->target, true,
                      language);
}

/// Why a standard is open: the publisher and month where a figure cannot be known yet.
Words open_reason(const LedgerResult& ledger, const StandardResult& result, Language language) {
  const Verdict& verdict = result.verdict;
  const bool tier = result.standard->of_tier();
  if (verdict.reason == Reason::not_published) {
    const std::optional<Publication>& published =
        tier ? ledger.plan->tiers.published : indicator_of(ledger, result).published;
    if (published) {
      const int year = tier ? result.standard->tier.year : result.standard->target.year;
      const Date day = months_after_year_end(year, published->after_months);
      return say(language, value_not_out, Words(published->by),
                 month_words(day.year, day.month, language));
    }
  }
  if (verdict.status != Status::no_data) return label(verdict, language);
  const bool level_known = !tier && indicator_of(ledger, result).change_of >= 0 &&
                           ledger.data_of(result).level.at(result.standard->target.year);
  if (verdict.reason == Reason::not_reported && level_known) return say(language, no_levels);
  return label(verdict.reason, language);
}

/// How much of the standard was reached, with one decimal.
Words with_share(const LedgerResult& ledger, const StandardResult& item, const Rational& attainment,
                 Language language) {
  const Rational hundred(100);
  return say(language, share_of_standard, standard_name(*ledger.plan, *item.standard, language),
             known_text(ledger, item, true, language), bound_in_words(ledger, item, language),
             rounded(attainment * hundred, 1, hundred) + "%");
}

}  // namespace

Cell task_status_cell(TaskStatus status, Language language) {
  return Coded{std::string(code_of(status)), label(status, language), word_of(status).tone};
}

std::string standard_name(const Plan& plan, const Standard& standard, Language language) {
  if (standard.of_tier()) return say(language, counties_of, Words(standard.tier.tier));
  return Words(indicator_of(plan, standard).name.of(language));
}

std::string standard_id(const Plan& plan, const Standard& standard) {
  if (!standard.of_tier()) {
    return Words(indicator_of(plan, standard).id);
  }
  return tier_count_id(standard.tier.tier);
}

std::string standard_bound(const StandardResult& result, Language language) {
  if (result.standard->of_tier()) {
    const auto count = [](const Decimal& bound) { return "≥" + bound.to_text(); };
    return tier_bound(result, read_as_better, count, language);
  }
  return bound_text(result.standard->target, language);
}

TargetFigures standard_figures(const LedgerResult& ledger, const StandardResult& result) {
  if (result.standard->of_tier()) return {};
  return describe_target(ledger.data_of(result), result.standard->target,
                         result.standard->target.year);
}

std::string standard_actual(const LedgerResult& ledger, const StandardResult& result,
                            Language language) {
  const Words known = known_text(ledger, result, false, language);
  if (!known.empty()) return known;
  return "—";
}

std::string standard_actual_with_unit(const LedgerResult& ledger, const StandardResult& result,
                                      Language language) {
  return known_text(ledger, result, true, language);
}

std::string standard_known(const LedgerResult& ledger, const StandardResult& result) {
  const Standard& standard = *result.standard;
  if (standard.asks_for_state()) {
    const std::optional<Observation> observed = ledger.data_of(result).own.at(standard.target.year);
    return observed ? observation_text(*observed, Language::zh) : Words();
  }
  return known_text(ledger, result, false, Language::zh);
}

std::string standard_sentence(const LedgerResult& ledger, const StandardResult& result,
                              Language language) {
  const Words name = standard_name(*ledger.plan, *result.standard, language);
  const Words bound = bound_in_words(ledger, result, language);
  const Words known = known_text(ledger, result, true, language);
  const bool state = result.standard->asks_for_state();
  if (result.behind) {
    const Indicator& indicator = indicator_of(ledger, result);
    const int places = is_counter(indicator.unit) ? 0 : 2;
    const Words due = needed_text(result.behind->due, places, {}, true) +
                      unit_after_figure(indicator, result.standard->target.quantity, language);
    return say(language, below_its_time, name, known, due, bound);
  }
  switch (result.verdict.status) {
    case Status::met:
      if (state) return say(language, told_of, name, known);
      return say(language, standard_reached, name, known, bound);
    case Status::missed:
      if (state) return say(language, told_of, name, known);
      return say(language, fallen_short, name, known, bound);
    default:
      break;
  }
  const Words why = open_reason(ledger, result, language);
  if (result.conflicting) {
    return say(language, conflict, name, known, net_amount(ledger, result, language), bound);
  }
  const Words text = known.empty() ? why : say(language, known_and_why, known, why);
  return state ? say(language, told_of, name, text)
               : say(language, standard_open, name, bound, text);
}

std::string notice_reason(const LedgerResult& ledger, const Notice& notice, Language language) {
  Sentence text(language);
  for (const StandardResult* item : notice.because) {
    const Figure attainment = standard_figures(ledger, *item).attainment;
    const bool share = notice.list == NoticeList::commend && attainment.has_value();
    text.clause(share ? with_share(ledger, *item, *attainment, language)
                      : standard_sentence(ledger, *item, language));
  }
  return text.text();
}

}  // namespace planmeter
