// SPDX-License-Identifier: MIT
// The distance stands beside the two figures that it lies between.
#include "report/annexes/shortfall_figures.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "report/annexes/annex_cells.h"
#include "report/annexes/printed_standards.h"
#include "report/ledger/task_text.h"
#include "report/methods/method_remark.h"
#include "report/remark/remark_actual.h"
#include "report/remark/remark_pace.h"
#include "report/words/fall_of_target.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> asked_by_year{"{}年：{}", "{}: {}"};
const Phrase<Words> path_of_year{"本年应达{}", "path {}"};
const Phrase<Words> path_over{"本年应{}", "path {}"};
const Phrase<Words> path_under{"本年应控制在{}以内", "path at most {}"};
const Phrase<Words> path_not_above{"本年应不高于{}", "path at most {}"};
const Phrase<Words, Words> since_last_year_up{"{}，比上年增加{}", "{}, {} more than last year"};
const Phrase<Words, Words> since_last_year_down{"{}，比上年减少{}", "{}, {} less than last year"};
const Phrase<Words> as_last_year{"{}，与上年持平", "{}, as last year"};
const Phrase<Words, int, Words> since_base_up{"{0}，比{1}年增加{2}", "{0}, {2} more than in {1}"};
const Phrase<Words, int, Words> since_base_down{"{0}，比{1}年减少{2}", "{0}, {2} less than in {1}"};
const Phrase<Words, int> as_in_base{"{}，与{}年持平", "{}, as in {}"};
const Phrase<Words, Words> standard_asked{"{}{}", "{} {}"};

/// The level with its change, where a change is asked for and the level is known.
Words moved_level(const RemarkFacts& facts, const Target& target, const Rational& change) {
  const Language language = facts.language;
  const int year = std::min(target.year, facts.standing.year());
  const std::optional<Observation> level = facts.standing.data().own.at(year);
  if (!level || !level->is_exact() || !level->period.whole_year()) return {};
  const Words shown = amount_words(*level, *facts.result.indicator, language);
  const bool yearly = target.since == year - 1;
  if (change.sign() == 0) {
    return yearly ? say(language, as_last_year, shown)
                  : say(language, as_in_base, shown, target.since);
  }
  const Words size =
      size_words(facts, change, Quantity::change, limits_of_size(limits_of(target), change));
  const bool up = change.sign() > 0;
  return yearly ? say(language, up ? since_last_year_up : since_last_year_down, shown, size)
                : say(language, up ? since_base_up : since_base_down, shown, target.since, size);
}

/// A distance without its sign, never shown as nothing, between the two figures shown.
Words distance_shown(const RemarkFacts& facts, const Rational& value, Quantity quantity,
                     const Words& one, const Words& other) {
  const Indicator& indicator = *facts.result.indicator;
  const Rational size = value.magnitude();
  const bool points =
      is_in_per_cent(quantity) || (quantity == Quantity::value && indicator.unit == "%");
  const Words digits = digits_text(size, indicator, quantity, Rational(0), facts.decimals);
  const Words figure = distance_between(size, digits, places_of(digits), one, other);
  if (quantity == Quantity::multiple) return say(facts.language, titles::times, figure);
  return points ? with_points(figure, facts.language)
                : figure + unit_after_figure(indicator, quantity, facts.language);
}

class IndicatorShortfall {
 public:
  explicit IndicatorShortfall(const RemarkFacts& facts)
      : facts_(facts),
        target_(*facts.result.deciding),
        indicator_(*facts.result.indicator),
        actual_(facts.figures.of_deciding.actual),
        // A later document's target of the year is held against itself and not against the path.
        behind_(facts.result.verdict.status == Status::behind && target_.authority.empty()),
        on_path_(behind_ && facts.standing.question().method == Method::path &&
                 facts.figures.path_value) {}

  ShortfallFigures figures() const { return {asked(), shown_actual(), gap()}; }

 private:
  Words digits(const Rational& value, const Limits& limits) const {
    return figure_text(value, indicator_, shown_quantity(target_), limits, facts_.decimals);
  }

  Limits limits_beside(const Rational& value, const Figure& other) const {
    return beside(value, other, [this](const Rational& figure, const Limits& limits) {
      return digits(figure, limits);
    });
  }

  Limits limits_of_actual() const {
    return behind_ ? limits_beside(*actual_, facts_.figures.path_value) : limits_of(target_);
  }

  Words asked() const {
    const Words target =
        say(facts_.language, asked_by_year, target_.year,
            with_area(target_in_full(target_, facts_.standing.plan(), indicator_, facts_.language),
                      target_, facts_.language));
    if (!on_path_) return target;
    Sentence text(facts_.language);
    return text.clause(target).clause(path()).text();
  }

  Words path() const {
    const Rational& value = *facts_.figures.path_value;
    const Limits limits = limits_beside(value, actual_);
    const bool falls = is_fall_in_words(target_);
    const Words figure = falls ? moved_words(facts_, value, target_, limits)
                               : with_own_unit(digits(value, limits), indicator_,
                                               shown_quantity(target_), facts_.language);
    if (facts_.figures.past_path) {
      return say(facts_.language, path_over, past_words(target_, figure, facts_.language));
    }
    // A rate to be no more than one below zero is a fall to be no less.
    const bool ceiling = wants_less(target_.comparison) != (falls && as_fall(target_)) &&
                         indicator_.measure != Measure::rank;
    if (!ceiling) return say(facts_.language, falls ? path_over : path_of_year, figure);
    return say(facts_.language, value.sign() < 0 ? path_not_above : path_under, figure);
  }

  Words shown_actual() const {
    if (!actual_) {
      // As it was published: 突破740家, or what kind of nothing there is.
      const Words known = actual_words(facts_);
      if (!known.empty()) return known;
      const Cell cell = actual_in_annex(facts_.standing, facts_.language);
      const Missing* missing = std::get_if<Missing>(&cell);
      return missing == nullptr ? Words() : missing->shown;
    }
    if (target_.relative_to >= 0) return actual_words(facts_);
    if (target_.quantity == Quantity::change) {
      const Words level = moved_level(facts_, target_, *actual_);
      return level.empty() ? actual_words(facts_) : level;
    }
    const Limits limits = limits_of_actual();
    const Words figure = is_fall_in_words(target_)
                             ? moved_words(facts_, *actual_, target_, limits)
                             : figure_words(facts_, *actual_, target_.quantity, limits);
    return figure + own_year_words(facts_);
  }

  Words gap() const {
    const Method method = facts_.standing.question().method;
    if (behind_ && method != Method::path) {
      return method_remark(method, facts_.standing.by_method(), facts_.result, facts_.language);
    }
    if (on_path_) return gap_to_path();
    const Figure& gap = facts_.figures.of_deciding.gap;
    if (gap && gap->sign() < 0) {
      const Words bound = is_range(target_.comparison) ? Words() : target_.bound.to_text();
      return distance_shown(facts_, *gap, target_.quantity,
                            actual_ ? digits(*actual_, limits_of_actual()) : Words(), bound);
    }
    const bool touched = actual_ && !gap && is_strict(target_) && target_.relative_to < 0;
    return touched ? touched_words(target_, indicator_, facts_.language) : Words();
  }

  Words gap_to_path() const {
    if (!actual_) return {};
    const Rational& path = *facts_.figures.path_value;
    if (facts_.figures.past_path && *actual_ == path) {
      return touched_words(target_, indicator_, facts_.language);
    }
    return distance_shown(facts_, path - *actual_, target_.quantity,
                          digits(path, limits_beside(path, actual_)),
                          digits(*actual_, limits_of_actual()));
  }

  const RemarkFacts& facts_;
  const Target& target_;
  const Indicator& indicator_;
  const Figure& actual_;
  bool behind_;
  bool on_path_;
};

/// The ledger's own words of what is asked, else the name with its bound.
Words asked_words(const LedgerResult& ledger, const TaskResult& task, const StandardResult& item,
                  Language language) {
  const Words name = standard_in_annex(ledger, task, item, language);
  const bool printed = language == Language::zh && !printed_standards(*task.task).empty();
  if (printed) return name;
  return say(language, item.standard->asks_for_state() ? told_of : standard_asked, name,
             asked_in_annex(ledger, item, language));
}

/// How far a standard on an amount was missed; nothing of states and classes.
Words gap_of_standard(const LedgerResult& ledger, const StandardResult& result, Language language) {
  const Figure gap = standard_figures(ledger, result).gap;
  if (!gap || gap->sign() >= 0) return {};
  const Indicator& indicator = indicator_of(*ledger.plan, *result.standard);
  const Quantity quantity = result.standard->target.quantity;
  const Words digits =
      digits_text(gap->magnitude(), indicator, quantity, Rational(0), Decimals::as_contract);
  const bool points = is_in_per_cent(quantity) || indicator.unit == "%";
  return points ? with_points(digits, language)
                : digits + unit_after_figure(indicator, quantity, language);
}

}  // namespace

ShortfallFigures shortfall_figures(const RemarkFacts& facts) {
  if (facts.result.deciding != nullptr) return IndicatorShortfall(facts).figures();
  const Cell cell = actual_in_annex(facts.standing, facts.language);
  const Missing* missing = std::get_if<Missing>(&cell);
  return {{}, missing == nullptr ? Words() : missing->shown, {}};
}

ShortfallFigures shortfall_figures(const LedgerResult& ledger, const TaskResult& result,
                                   Language language) {
  Sentence asked(language);
  Sentence actual(language);
  Sentence gap(language);
  const bool several = std::ranges::count_if(result.standards, [](const StandardResult& item) {
                         return item.verdict.status == Status::missed;
                       }) > 1;
  for (const StandardResult& item : result.standards) {
    if (item.verdict.status != Status::missed) continue;
    asked.clause(asked_words(ledger, result, item, language));
    const Words known = standard_actual_with_unit(ledger, item, language);
    actual.clause(several ? say(language, told_of,
                                standard_name(*ledger.plan, *item.standard, language), known)
                          : known);
    gap.clause(gap_of_standard(ledger, item, language));
  }
  return {asked.text(), actual.text(), gap.text()};
}

}  // namespace planmeter
