// SPDX-License-Identifier: MIT
// Sentences for each status.
#include "report/remark/remark.h"

#include <algorithm>
#include <vector>

#include "core/plan_lookup.h"
#include "evaluate/verdict/judge.h"
#include "report/amendments/amendment_text.h"
#include "report/amendments/revision_text.h"
#include "report/methods/method_remark.h"
#include "report/remark/bounded_base.h"
#include "report/remark/break_text.h"
#include "report/remark/gap_to_target.h"
#include "report/remark/missing_other.h"
#include "report/remark/partial_growth_text.h"
#include "report/remark/path_beside.h"
#include "report/remark/remark_absent.h"
#include "report/remark/remark_actual.h"
#include "report/remark/remark_facts.h"
#include "report/remark/remark_pace.h"
#include "report/remark/remark_rounding.h"
#include "report/remark/remark_yearly.h"
#include "report/words/area_words.h"
#include "report/words/date_words.h"
#include "report/words/fall_of_target.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words, Words> with_remark{"{}（{}）：{}", "{} ({}): {}"};
const Phrase<int, Words, Words> target_and_actual{"{}年目标为{}，实际{}",
                                                  "the {} target is {}, the actual {}"};
const Phrase<Words> attained{"，目标完成率为{}", "; attainment {}"};
const Phrase<int, Words> times_the_base{"，为{}年的{}倍", "; {1} times {0}"};
const Phrase<int, Words> path_asks{"按规划进度{}年应达{}", "the path asks for {1} in {0}"};
const Phrase<int, Words> path_asks_past{"按规划进度{}年应{}", "the path asks for {1} in {0}"};
const Phrase<int, Words> path_allows{"按规划进度{}年应控制在{}以内",
                                     "the path allows at most {1} in {0}"};
const Phrase<int, Words> path_at_most{"按规划进度{}年应不高于{}",
                                      "the path allows at most {1} in {0}"};
const Phrase<int, Words> path_completes{"按规划进度到{}年应完成{}",
                                        "the path asks for {1} in all by {0}"};
const Phrase<int, Words> path_changes{"按规划进度到{}年应{}", "the path asks for {1} by {0}"};
const Phrase<> data_say{"，现有数据", "; the data say "};
const Phrase<Words> against_path{"，实际{}", "; the actual is {}"};
const Phrase<Words> actual_alone{"实际{}", "the actual is {}"};
const Phrase<int, Words> reached_final{"已达到{}年目标{}",
                                       "the {} target of {} is already reached"};
const Phrase<int, Words> done_early{"{}年目标{}已提前完成", "what is due in {}{} is done already"};
const Phrase<int, Words> target_alone{"{}年目标为{}", "the {} target is {}"};
const Phrase<Words> only_known{"仅知为{}，不足以判定", "only {}, which does not decide it"};
const Phrase<> parts_missing{"不全，计算所需的部分数据未报送",
                             "only some of what it is computed from; the rest is not reported"};
const Phrase<int, Words, Words> state_due{"{}年应完成{}，实际{}",
                                          "due to be done in {}{}, the actual: {}"};
const Phrase<int, Words, Words, int, Words> other_missing{
    "{}年目标为{}，而{}{}年数据{}，不能比较",
    "the {} target is {}; '{}' has no figure for {} to compare with: {}"};
const Phrase<Words, Words> only_to_month{"只到{}（{}），不足以判定",
                                         "only {1} by {0}, which does not decide it"};
const Phrase<Words> lacks_years{"{}，不足以判定", "nothing that decides it{}"};
const Phrase<Words> cannot_use{"（{}）不足以判定", "nothing that decides it ({})"};
const Phrase<Words> set_by{"目标由{}确定。", "The target was set by {}."};
const Phrase<> rests_on_preliminary{"本结论依据初步数。", "This rests on preliminary figures."};
const Phrase<Words> source_sentence{"数据来源：{}。", "Source: {}."};
const Phrase<> to_be_kept{"基数已符合目标，按保持情况判断",
                          "the base already meets it, so it is to be kept"};
const Phrase<> not_yet_due{
    "目标未到期，且无可对照的规划进度",
    "the target is not due and there is no path to hold the present against"};

const Phrase<int> without_figure{"；{}年无数据", "; there is no figure of {}"};

class Remark {
 public:
  Remark(const Standing& standing, Language language, bool with_source, Decimals decimals)
      : standing_(standing),
        result_(standing.result()),
        indicator_(standing.indicator()),
        language_(language),
        with_source_(with_source),
        decimals_(decimals),
        year_(standing.year()),
        figures_(standing.figures()) {}

  Words text() const {
    const bool several = result_.areas.size() > 1;
    Sentence first(language_);
    first.clause(several ? areas_sharing_verdict(result_, language_)
                         : main_sentence() + yearly_words(facts()));
    if (several) return first.closed();
    first.clause(path_beside_words(facts()));
    if (first.empty()) return {};
    const Target* target = result_.deciding;
    Sentences all(language_);
    all.add(target == nullptr ? first.closed() : with_area(first.closed(), *target, language_));
    if (target != nullptr && !target->authority.empty()) {
      all.add(say(language_, set_by, Words(target->authority)));
    }
    all.add(rounding_sentences(facts()));
    all.add(method_sentence());
    all.add(amendment_remark(standing_, language_));
    all.add(revision_remark(standing_, language_));
    if (result_.verdict.reason != Reason::series_break) all.add(break_remark(facts()));
    if (result_.verdict.reason == Reason::preliminary) {
      all.add(say(language_, rests_on_preliminary));
    }
    if (with_source_) all.add(provenance());
    return all.text();
  }

 private:
  RemarkFacts facts() const { return {standing_, language_, decimals_}; }

  /// Source and note of the figure used, where its reader must know them: a preliminary figure, or
  /// one with a note.
  Words provenance() const {
    const std::optional<Observation>& used = figures_.observed ? figures_.observed
                                             : result_.verdict.status == Status::undetermined
                                                 ? figures_.latest
                                                 : figures_.observed;
    if (!used || used->source.empty()) return {};
    const bool preliminary = used->status == ObservationStatus::preliminary;
    if (!preliminary && used->note.empty()) return {};
    Sentence words(language_);
    if (used->status_given || used->status != ObservationStatus::final) {
      words.clause(label(used->status, language_));
    }
    words.clause(used->source).clause(used->note);
    return say(language_, source_sentence, words.text());
  }

  /// What a method other than the path says, which is what the status rests on before it is due.
  Words method_sentence() const {
    const Method method = standing_.question().method;
    if (method == Method::path) return {};
    const MethodStanding& by_method = standing_.by_method();
    if (says_nothing(by_method, result_.verdict)) return {};
    return method_remark(method, by_method, result_, language_);
  }

  Words main_sentence() const {
    switch (result_.verdict.status) {
      case Status::met:
      case Status::missed:
        return due();
      case Status::met_early:
        return early();
      case Status::on_track:
      case Status::behind:
        return on_the_way();
      case Status::undetermined:
        return open();
      case Status::no_data:
        return absent_words(facts());
      case Status::no_target:
        return unset_words(facts());
      case Status::not_due:
        return early_days();
    }
    return {};
  }

  Words with_unit(const Rational& value, Quantity quantity, const Limits& limits = {}) const {
    return figure_words(facts(), value, quantity, limits);
  }

  Words target_words(const Target& target) const {
    return target_in_full(target, standing_.plan(), indicator_, language_);
  }

  Words actual() const { return actual_words(facts()); }

  Words due() const {
    const Target& target = *result_.deciding;
    if (target.comparison == Comparison::is)
      return say(language_, state_due, target.year, wording_beside(target, language_), actual());
    Words sentence = say(language_, target_and_actual, target.year, target_words(target), actual());
    const TargetFigures& figures = figures_.of_deciding;
    sentence += gap_to_target_words(facts());
    if (figures.gap && is_range(target.comparison)) return sentence;
    if (figures.factor) {
      sentence += say(language_, times_the_base, target.since,
                      digits_text(*figures.factor, indicator_, Quantity::multiple,
                                  limits_of_factor(target), decimals_));
    }
    if (figures.attainment) {
      sentence += say(language_, attained,
                      percent_text(*figures.attainment, Rational(1), places_of_share(decimals_)));
    }
    return sentence;
  }

  Words early() const {
    const Target& final = *final_or_deciding();
    if (final.comparison == Comparison::is) {
      return say(language_, done_early, final.year, wording_beside(final, language_));
    }
    Words sentence = say(language_, reached_final, final.year, target_words(final));
    return sentence + say(language_, against_path, actual());
  }

  const Target* final_or_deciding() const {
    const std::optional<Track> track = track_of(*result_.deciding);
    const Target* final = track ? final_target(indicator_, *track) : nullptr;
    return final == nullptr ? result_.deciding : final;
  }

  Words on_the_way() const {
    // A later document's target of the year goes before the path, due or not.
    if (!result_.deciding->authority.empty()) return due();
    const Target& final = *final_or_deciding();
    // Which way it goes is no base to be kept.
    if (is_direction(final)) return due();
    Sentence sentence(language_);
    if (standing_.is_to_be_kept()) {
      return sentence.clause(due())
          .clause(say(language_, to_be_kept))
          .clause(pace_of_kept_words(facts(), final))
          .text();
    }
    if (is_held_each_year(*result_.deciding)) return due();
    const Words left = pace_words(facts(), final);
    if (standing_.question().method != Method::path) {
      // The path decides nothing here.
      if (!left.empty()) {
        return sentence.clause(say(language_, actual_alone, actual())).clause(left).text();
      }
      return say(language_, target_and_actual, final.year, target_words(final), actual());
    }
    sentence.clause(figures_.path_value ? path_words(final) + say(language_, against_path, actual())
                                        : due());
    return sentence.clause(left).text();
  }

  /// Nothing to hold it against, but what is known of it.
  Words early_days() const {
    const Target* target = result_.deciding;
    Words sentence = say(language_, not_yet_due);
    if (target == nullptr || target->comparison == Comparison::is) return sentence;
    const Words known = actual();
    if (!known.empty()) return sentence + say(language_, against_path, known);
    return figures_.observed ? sentence : sentence + say(language_, without_figure, year_);
  }

  /// What is asked for in a total is completed.
  Words path_words(const Target& target) const {
    const Rational& value = *figures_.path_value;
    const Limits limits = limits_of_path(facts());
    if (target.quantity == Quantity::change && !figures_.past_path) {
      return say(language_, path_changes, year_,
                 change_since_words(facts(), value, target, limits));
    }
    const bool fall = is_fall_in_words(target) && !figures_.past_path;
    if (fall && wants_less(target.comparison) == as_fall(target).has_value()) {
      return say(language_, path_changes, year_, moved_words(facts(), value, target, limits));
    }
    const Words path = with_unit(value, target.quantity, limits);
    if (figures_.past_path) {
      return say(language_, path_asks_past, year_, past_words(*result_.deciding, path, language_));
    }
    const bool ceiling = wants_less(target.comparison) && indicator_.measure != Measure::rank;
    if (ceiling) return say(language_, value.sign() < 0 ? path_at_most : path_allows, year_, path);
    return say(language_, target.quantity == Quantity::total ? path_completes : path_asks, year_,
               path);
  }

  Words open() const {
    const Target& target = *result_.deciding;
    const bool on_path = target.year > year_ && target.authority.empty() && figures_.path_value &&
                         standing_.question().method == Method::path;
    const AreaData& data = standing_.data();
    const Words asked = on_path ? path_words(target)
                                : say(language_, target_alone, target.year, target_words(target));
    if (result_.verdict.reason == Reason::series_break) {
      return asked + undecided_by_break_words(facts());
    }
    const Words start = asked + say(language_, data_say);
    if (const Words missing = missing_other_words(standing_, language_); !missing.empty()) {
      return say(language_, other_missing, target.year, target_words(target),
                 Words(subject_at(standing_.plan(), target.relative_to).name.of(language_)),
                 std::min(target.year, year_), missing);
    }
    if (const Words partial = partial_growth_words(facts()); !partial.empty()) {
      return partial;
    }
    if (const Words base = bounded_base_words(facts(), data); !base.empty()) return start + base;
    Words known = bounds_words(facts());
    if (known.empty() && figures_.observed) {
      // A rate of one year is no figure of the target's, and has no unit beside it.
      known = target.quantity == Quantity::value ? actual()
                                                 : observation_text(*figures_.observed, language_);
    }
    const std::optional<Observation>& observed = figures_.observed;
    const bool to_month = observed && observed->is_exact() && observed->period.year_to_date() &&
                          target.quantity == Quantity::value;
    if (to_month && result_.verdict.reason == Reason::bound_insufficient) {
      return start + say(language_, only_to_month,
                         month_words(observed->period.to, observed->period.month, language_),
                         amount_words(*observed, indicator_, language_));
    }
    if (!known.empty() && result_.verdict.reason == Reason::bound_insufficient) {
      known += missing_years_words(facts(), data, target);
      return start + say(language_, only_known, known);
    }
    if (result_.verdict.reason == Reason::not_reported) {
      Words missing = say(language_, parts_missing);
      if (indicator_.ratio) {
        missing = say(language_, bracketed, missing,
                      owing_of_denominator(standing_.plan(), indicator_, language_));
      }
      return start + missing + missing_years_words(facts(), data, target);
    }
    if (standing_.question().method != Method::path && figures_.of_deciding.actual) {
      return say(language_, target_and_actual, target.year, target_words(target), actual());
    }
    const Words years = missing_years_words(facts(), data, target);
    if (result_.verdict.reason == Reason::previous_year_missing && !years.empty()) {
      return start + say(language_, lacks_years, years);
    }
    return start + say(language_, cannot_use, label(result_.verdict.reason, language_) + years);
  }

  const Standing& standing_;
  const IndicatorResult& result_;
  const Indicator& indicator_;
  Language language_;
  bool with_source_;
  Decimals decimals_;
  int year_;
  const IndicatorFigures& figures_;
};

}  // namespace

std::string remark(const Standing& standing, Language language, bool with_source,
                   Decimals decimals) {
  return Remark(standing, language, with_source, decimals).text();
}

std::string named_remark(const Standing& standing, Language language, Decimals decimals) {
  Sentences text(language);
  text.add(remark(standing, language, true, decimals));
  // A yearly target alone would hide how far the plan's own ones are.
  const Target* deciding = standing.result().deciding;
  if (deciding != nullptr && !deciding->authority.empty()) {
    Sentence needed(language);
    for (const Words& line : growth_still_needed(standing, language)) needed.clause(line);
    text.add(needed.closed());
  }
  return say(language, with_remark, numbered_name(standing.indicator(), language),
             label(standing.verdict().status, language), text.text());
}

}  // namespace planmeter
