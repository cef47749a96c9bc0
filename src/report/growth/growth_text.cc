// SPDX-License-Identifier: MIT
// Sentences about growth.
#include "report/growth/growth_text.h"

#include <algorithm>

#include "report/growth/growth_figures.h"
#include "report/words/figure_text.h"
#include "report/words/needed_amount.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> grows{"年均增长{}", "growth of {} a year"};
const Phrase<Words> falls_by{"年均下降{}", "a fall of {} a year"};
const Phrase<Words> points_up{"年均提高{}", "a rise of {} a year"};
const Phrase<Words> points_down{"年均降低{}", "a fall of {} a year"};

const Phrase<> due_label{"到期目标", "Due"};
const Phrase<> so_far_label{"实际进展", "So far"};
const Phrase<> whole_label{"规划期所需", "Required"};
const Phrase<> from_here_label{"后续所需", "From here"};
const Phrase<> doubling_label{"翻番", "Doubling"};
const Phrase<> remark_label{"说明", "Remark"};

const Phrase<int, Words> due_in{"{}年：{}", "{1} in {0}"};
const Phrase<int, int, Words, Words, Words, int, Words> course_so_far{
    "{0}—{1}年{2}，{3}（{4}），为{5}年的{6}倍", "{0} to {1}, {2}: {3} ({4}), {6} times {5}"};
const Phrase<int, int, Words, int, Words> sum_unknown{
    "{0}—{1}年{2}，为{3}年的{4}倍；缺少中间年份数据，累计法不能计算",
    "{0} to {1}, {2}: {4} times {3}; years between are missing, so the rate by the sum of "
    "levels is not known"};
const Phrase<int> no_data_after{"{}年以后尚无可用于计算的数据", "nothing usable after {}"};
const Phrase<int> year_unknown{"；{}年尚无可用于计算的数据", "; nothing usable for {}"};
const Phrase<> by_end_points{"水平法", "end points"};
const Phrase<> by_sum{"累计法", "sum of levels"};
const Phrase<int, int, Words, Words> course_line{"{}—{}年{}，{}", "{} to {}, {}: {}"};
const Phrase<int> steps_words{"（间隔{}年）", "{} steps"};
const Phrase<> one_step{"（间隔1年）", "1 step"};
const Phrase<int, int, Words, int, Words> fallen_below_zero{
    "{}—{}年{}，期末为{}年的{}倍，降至0以下，没有增速",
    "{0} to {1}, {2}: {4} times {3}, below zero, where no rate leads"};
/// An average names its own rate: what it comes to is worth saying.
const Phrase<Words, int, Words> whole_average{"“{0}”即期末达到{1}年的{2}倍",
                                              "{0} comes to {2} times {1}"};
const Phrase<Words, int, Words> whole_average_above{"“{0}”即期末超过{1}年的{2}倍",
                                                    "{0} comes to more than {2} times {1}"};
const Phrase<Words, int, Words> whole_average_most{"“{0}”即期末不超过{1}年的{2}倍",
                                                   "{0} comes to at most {2} times {1}"};
const Phrase<Words, int, Words> whole_average_below{"“{0}”即期末低于{1}年的{2}倍",
                                                    "{0} comes to less than {2} times {1}"};
const Phrase<Words> reached_already{"“{}”已达到", "{} is reached already"};
const Phrase<Words, Words, Words> whole_each{"“{0}”需{1}（{2}倍）", "{0} takes {1} ({2} times)"};
const Phrase<Words, Words> at_least_each{"实现“{0}”年均增速须不低于{1}",
                                         "{0} takes at least {1} a year"};
const Phrase<Words, Words> at_most_each{"实现“{0}”年均增速须不高于{1}",
                                        "{0} takes at most {1} a year"};
const Phrase<Words, Words> above_each{"实现“{0}”年均增速须高于{1}",
                                      "{0} takes more than {1} a year"};
const Phrase<Words, Words> below_each{"实现“{0}”年均增速须低于{1}",
                                      "{0} takes less than {1} a year"};
const Phrase<Words, Words> fall_each{"即使年均下降{1}，仍可实现“{0}”",
                                     "{0} is reached even if it falls by {1} a year"};
const Phrase<Words, Words> fall_of_one_year{"即使下降{1}，仍可实现“{0}”",
                                            "{0} is reached even if it falls by {1}"};
const Phrase<Words, Words> fall_below_each{"降幅小于{1}，仍可实现“{0}”",
                                           "{0} is reached if it falls by less than {1} a year"};
const Phrase<Words> strictest_fall{"；同时实现，降幅不得超过{}",
                                   "; both, with a fall of at most {}"};
const Phrase<Words> strictest_fall_below{"；同时实现，降幅须小于{}",
                                         "; both, with a fall of less than {}"};
const Phrase<Words> strictest_above{"；同时实现须高于{}", "; the strictest is more than {}"};
const Phrase<Words, Words, Words> whole_above{
    "“{0}”需年均增速高于{1}（超过{2}倍）",
    "{0} takes growth of more than {1} a year (more than {2} times)"};
const Phrase<Words, Words, Words> whole_below{
    "“{0}”需年均增速低于{1}（低于{2}倍）",
    "{0} takes growth of less than {1} a year (less than {2} times)"};
const Phrase<Words> strictest_of{"；同时实现须不低于{}", "; the strictest is {}"};
const Phrase<Words, Words> points_each{"“{0}”需{1}", "{0} takes {1}"};
const Phrase<int> doubled_in{"至{}年已翻番", "doubled by {}"};
const Phrase<Words, int> doubling_then{"按目前{}的速度，{}年实现翻番",
                                       "at the present {}, doubled by {}"};
const Phrase<Words, int> never_doubling{"按目前{}的速度，至{}年不能翻番，即规划期内不能实现",
                                        "at the present {}, not doubled by {}, so not within the "
                                        "plan"};
const Phrase<Words> doubled_below_average{"翻番已实现，年均增速低于目标{}",
                                          "doubled, but growth averaged {} less than its target"};
const Phrase<Words, Words> multiple_below_average{
    "{}倍目标已实现，年均增速低于目标{}",
    "{} times is reached, but growth averaged {} less than its target"};
const Phrase<Words, Words> average_not_multiple{"年均增速达到目标，但为基期的{}倍，未达到{}倍",
                                                "the average is reached, but at {} times the base "
                                                "not the multiple of {}"};

const Phrase<int> no_base_of{"{}年基数未知，不能计算增速",
                             "the base of {} is not known, so there is "
                             "no growth rate"};
const Phrase<> no_base_at_all{"基数未知，不能计算增速",
                              "the base is not known, so there is no growth rate"};
const Phrase<int> late_base{
    "基期为{}年，不早于最终目标年，其间没有增长可言",
    "the base is of {} and the final target of no later year, so there is no "
    "growth rate"};
const Phrase<int> zero_base{"{}年基数为0，没有增速可言，不能计算",
                            "the base of {} is 0, and nothing grows from 0 by a rate"};
const Phrase<int> negative_base{"{}年基数为负，增速没有意义，不能计算",
                                "the base of {} is below 0, where a growth rate has no meaning"};
const Phrase<int> sign_change{"{}年以来数值正负号改变，增速没有意义，不能计算",
                              "the sign changed since {}, so a growth rate has no meaning"};
const Phrase<> below_nothing{"有年度增速低于-100%，没有意义，不能计算",
                             "a yearly rate is below -100%, which has no meaning"};
const Phrase<int, int> broken_since{
    "{0}年起数列中断，与{1}年不可比，不能计算增速",
    "from {0} on the series is another one, and no growth since {1} can be told"};

Words positive(const Words& text) { return text.starts_with('-') ? text.substr(1) : text; }

Words points_words(const Rational& points, Language language) {
  const Words size = with_points(positive(value_text(points, Rational(0), 2)), language);
  return say(language, points.sign() < 0 ? points_down : points_up, size);
}

Words signed_rate_words(const Rational& rate, const Words& percent, Language language) {
  return say(language, rate.sign() < 0 ? falls_by : grows, positive(percent));
}

/// The bounds of `quantity` due in the last year with data, as plain numbers.
std::optional<Rational> bound_of(const GrowthResult& growth, Quantity quantity) {
  for (const RequiredRate& required : growth.required_each) {
    const Target& target = *required.target;
    if (target.quantity != quantity || target.year != growth.through) continue;
    const Rational bound(target.bound);
    return quantity == Quantity::average_growth ? bound / Rational(100) : bound;
  }
  return std::nullopt;
}

class GrowthWords {
 public:
  GrowthWords(const Plan& plan, const GrowthResult& growth, Language language)
      : plan_(plan), growth_(growth), language_(language) {}

  Fields fields() const {
    Fields result;
    const auto add = [&](const Phrase<>& label, const Words& words) {
      const Words sentence = Sentence(language_).clause(words).closed();
      if (sentence.empty()) return;
      result.items.emplace_back(say(language_, label), text_cell(sentence));
    };
    add(due_label, due());
    add(so_far_label, standing());
    add(whole_label, whole());
    add(from_here_label, from_here());
    add(doubling_label, doubling());
    add(remark_label, doubling_against_average(growth_, language_));
    return result;
  }

 private:
  /// What the verdict is on; the targets of the final year have a line of their own.
  Words due() const {
    Sentence list(language_);
    for (const Target* target : growth_.due) {
      if (target->year == growth_.final_year) continue;
      list.clause(say(language_, due_in, target->year, words_of(*target)));
    }
    return list.text();
  }

  Words method() const {
    return say(language_, growth_.averaging == Averaging::sum ? by_sum : by_end_points);
  }

  Words steps_of(int steps) const {
    return steps == 1 ? say(language_, one_step) : say(language_, steps_words, steps);
  }

  Words standing() const {
    const Words obstacle = obstacle_text(growth_, language_);
    const int steps = growth_.through - growth_.since;
    const bool reached =
        growth_.points ? growth_.points->so_far.has_value() : growth_.reached.has_value();
    if (steps <= 0 || !reached)
      return obstacle.empty() ? say(language_, no_data_after, growth_.since) : obstacle;
    Words text;
    if (growth_.points) {
      text = say(language_, course_line, growth_.since, growth_.through, steps_of(steps),
                 points_words(*growth_.points->so_far, language_));
    } else if (growth_.reached_rate) {
      const Words rate = pace_words(*growth_.reached_rate);
      text = say(language_, course_so_far, growth_.since, growth_.through, steps_of(steps), rate,
                 method(), growth_.since, reached_multiple_text(growth_));
    } else if (growth_.reached && growth_.reached->sign() < 0) {
      text = say(language_, fallen_below_zero, growth_.since, growth_.through, steps_of(steps),
                 growth_.since, reached_multiple_text(growth_));
    } else {
      text = say(language_, sum_unknown, growth_.since, growth_.through, steps_of(steps),
                 growth_.since, reached_multiple_text(growth_));
    }
    if (growth_.through == growth_.year) return text;
    if (obstacle.empty()) return text + say(language_, year_unknown, growth_.year);
    return Sentence(language_).clause(text).clause(obstacle).text();
  }

  Words pace_words(const Rational& rate) const {
    return signed_rate_words(rate, rate_against_targets(growth_, rate), language_);
  }

  Words words_of(const Target& target) const {
    return target_words(target, plan_, *growth_.indicator, language_);
  }

  Words whole() const {
    Sentence each(language_);
    for (const RequiredRate& required : growth_.required_each) each.clause(whole_words(required));
    const Words list = growth_.points ? points_for(growth_.points->whole) : each.text();
    if (list.empty()) return {};
    return say(language_, course_line, growth_.since, growth_.final_year,
               steps_of(growth_.final_year - growth_.since), list);
  }

  Words whole_words(const RequiredRate& required) const {
    const Target& target = *required.target;
    const Words multiple = multiple_text(required.multiple);
    if (target.quantity == Quantity::average_growth) {
      return say(language_, average_phrase(target), words_of(target), growth_.since, multiple);
    }
    const Words rate = needed_percent_text(required.whole, {}, wants_more(target.comparison));
    return say(language_, whole_phrase(target), words_of(target),
               is_strict(target) ? rate : signed_rate_words(required.whole, rate, language_),
               multiple);
  }

  static const Phrase<Words, int, Words>& average_phrase(const Target& target) {
    const bool more = wants_more(target.comparison);
    if (is_strict(target)) return more ? whole_average_above : whole_average_below;
    return more ? whole_average : whole_average_most;
  }

  static const Phrase<Words, Words, Words>& whole_phrase(const Target& target) {
    if (!is_strict(target)) return whole_each;
    return wants_more(target.comparison) ? whole_above : whole_below;
  }

  static const Phrase<Words, Words>& each_phrase(const Target& target) {
    const bool more = wants_more(target.comparison);
    if (is_strict(target)) return more ? above_each : below_each;
    return more ? at_least_each : at_most_each;
  }

  /// What a target takes a year, `rate` being it in per cent: what may be lost where that is
  /// enough.
  Words need_words(const Target& target, const Words& rate) const {
    const Words asked = words_of(target);
    if (!may_fall(target, rate)) return say(language_, each_phrase(target), asked, rate);
    if (is_strict(target)) return say(language_, fall_below_each, asked, positive(rate));
    const bool one_year = growth_.final_year - growth_.through == 1;
    return say(language_, one_year ? fall_of_one_year : fall_each, asked, positive(rate));
  }

  Words strictest_words(const Target& target, const Words& rate) const {
    const bool strict = is_strict(target);
    if (!may_fall(target, rate)) {
      return say(language_, strict ? strictest_above : strictest_of, rate);
    }
    return say(language_, strict ? strictest_fall_below : strictest_fall, positive(rate));
  }

  static bool may_fall(const Target& target, const Words& rate) {
    return wants_more(target.comparison) && rate.starts_with('-');
  }

  Words from_here() const {
    if (growth_.through == growth_.since) return {};
    Sentence each(language_);
    int listed = 0;
    for (const RequiredRate& required : growth_.required_each) {
      if (!required.from_here) continue;
      // Of growth, how much of it may be lost is worth knowing; of a level that is there, nothing
      // is needed.
      if (!growth_.of_growth && is_reached(required)) {
        each.clause(say(language_, reached_already, words_of(*required.target)));
        continue;
      }
      each.clause(need_words(*required.target,
                             need_against_targets(growth_, *required.from_here, *required.target)));
      ++listed;
    }
    Words list = each.text();
    if (listed > 1) {
      const Target& deciding = *strictest_from_here(growth_);
      list += strictest_words(deciding,
                              need_against_targets(growth_, *growth_.required_from_here, deciding));
    }
    if (growth_.points && growth_.points->from_here) {
      const Target* target = level_target(growth_);
      const bool reached = target != nullptr && leaves_room(*target, *growth_.points->from_here);
      list = reached ? say(language_, reached_already, words_of(*target))
                     : points_for(*growth_.points->from_here);
    }
    if (list.empty()) return {};
    return say(language_, course_line, growth_.through, growth_.final_year,
               steps_of(growth_.final_year - growth_.through), list);
  }

  Words points_for(const Rational& points) const {
    const Target* target = level_target(growth_);
    if (target == nullptr) return points_words(points, language_);
    const Words size = with_points(needed_amount(points, *growth_.indicator, 1), language_);
    // At the bound of a strict target the least step is still one in its direction.
    const bool down = points.sign() == 0 ? wants_less(target->comparison) : points.sign() < 0;
    return say(language_, points_each, words_of(*target),
               say(language_, down ? points_down : points_up, needed_by(*target, size, language_)));
  }

  /// Where no target is a multiple, nobody asks when it doubles.
  Words doubling() const {
    const bool asked = std::ranges::any_of(growth_.indicator->targets, [](const Target& target) {
      return target.quantity == Quantity::multiple;
    });
    if (!asked || growth_.through == growth_.since || !growth_.reached) return {};
    if (growth_.reached->sign() < 0) return {};
    if (growth_.doubling_year && *growth_.doubling_year <= growth_.through) {
      return say(language_, doubled_in, *growth_.doubling_year);
    }
    const Rational steps_root =
        growth_.reached->root(static_cast<unsigned>(growth_.through - growth_.since));
    const Words pace = pace_words(steps_root - Rational(1));
    if (growth_.doubling_year) return say(language_, doubling_then, pace, *growth_.doubling_year);
    return say(language_, never_doubling, pace, std::max(plan_.to, growth_.final_year));
  }

  const Plan& plan_;
  const GrowthResult& growth_;
  Language language_;
};

}  // namespace

std::string growth_rate_words(const Rational& rate, const std::string& percent, Language language) {
  return signed_rate_words(rate, percent, language);
}

Fields growth_fields(const Plan& plan, const GrowthResult& growth, Language language) {
  return GrowthWords(plan, growth, language).fields();
}

std::string doubling_against_average(const GrowthResult& growth, Language language) {
  const std::optional<Rational> average = bound_of(growth, Quantity::average_growth);
  const std::optional<Rational> multiple = bound_of(growth, Quantity::multiple);
  if (!average || !multiple || !growth.reached) return {};
  const unsigned steps = static_cast<unsigned>(growth.through - growth.since);
  const bool grown = *growth.reached >= (Rational(1) + *average).power(steps);
  const bool multiplied = *growth.reached >= *multiple;
  if (grown == multiplied) return {};
  if (grown) {
    return say(language, average_not_multiple, multiple_text(*growth.reached, multiple),
               multiple->to_text());
  }
  const Rational rate = growth.reached->root(steps) - Rational(1);
  const Words gap =
      with_points(rounded((*average - rate) * Rational(100), 2, Rational(0)), language);
  if (*multiple == Rational(2)) return say(language, doubled_below_average, gap);
  return say(language, multiple_below_average, multiple->to_text(), gap);
}

std::string obstacle_text(const GrowthResult& growth, Language language) {
  if (growth.multiple) return {};
  switch (growth.obstacle) {
    case GrowthObstacle::none:
      return {};
    case GrowthObstacle::no_base:
      // A level that the plan prints is known, and comes too late.
      if (growth.since == 0 && growth.indicator->baseline) {
        return say(language, late_base, growth.indicator->baseline->year);
      }
      return growth.since == 0 ? say(language, no_base_at_all)
                               : say(language, no_base_of, growth.since);
    case GrowthObstacle::zero_base:
      return say(language, zero_base, growth.since);
    case GrowthObstacle::negative_base:
      return say(language, negative_base, growth.since);
    case GrowthObstacle::sign_change:
      return say(language, sign_change, growth.since);
    case GrowthObstacle::below_nothing:
      return say(language, below_nothing);
    case GrowthObstacle::series_break:
      return say(language, broken_since, *growth.break_year, growth.since);
  }
  return {};
}

}  // namespace planmeter
