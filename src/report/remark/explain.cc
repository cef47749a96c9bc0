// SPDX-License-Identifier: MIT
// Formulas with numbers. What is computed here is for display; the verdict was reached without it.
#include "report/remark/explain.h"

#include "core/held.h"
#include "core/per_cent_factor.h"
#include "evaluate/path/path.h"
#include "evaluate/verdict/judge.h"
#include "report/methods/method_text.h"
#include "report/remark/explain_path.h"
#include "report/remark/explain_sums.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words, Words, Words> level_line{"{}年实际值与目标值直接比较：{} {}，{}",
                                                  "{}: the actual against the target: {} {}: {}"};
const Phrase<Words, Words, Words> change_line{"增减量＝{}，要求{}：{}",
                                              "change = {}, asked for {}: {}"};
const Phrase<int, int, Words, Words, Words> total_line{"{}—{}年合计＝{}，要求{}：{}",
                                                       "sum of {}-{} = {}, asked for {}: {}"};
const Phrase<int, int, Words, Words, Words> average_line{"{}—{}年平均＝{}，要求{}：{}",
                                                         "mean of {}-{} = {}, asked for {}: {}"};
const Phrase<Words, Words, Words> cumulative_line{"{}，要求{}：{}", "{}, asked for {}: {}"};
const Phrase<Words, Words, Words> relative_line{"差额＝{}，要求{}：{}",
                                                "difference = {}, asked for {}: {}"};
const Phrase<int> steps_of_sum{"{}步", "{} steps"};
const Phrase<> one_step_of_sum{"1步", "1 step"};
const Phrase<Words, Words, Words, Words, Words> growth_line{
    "水平法，{}：{}，相当于年均增长{}，要求{}：{}",
    "end points, {}: {}, which is {} a year on average, asked for {}: {}"};
const Phrase<Words, Words, Words, Words> no_rate_line{
    "水平法，{}：{}，降至0以下，没有增速，要求{}：{}",
    "end points, {}: {}, below zero, where no rate leads, asked for {}: {}"};
const Phrase<int, Words, Words> rate_below_zero{
    "{}年降至0以下，没有增速，要求{}：{}", "{}: below zero, where no rate leads, asked for {}: {}"};
const Phrase<Words, Words, Words> multiple_asked{"{}，要求{}倍：{}", "{}, asked for {} times: {}"};
const Phrase<Words, Words, Words, Words> demand_note{"（{}目标倍数＝{}＝{}，实际倍数{}）",
                                                     " ({} ask for {} = {}; it is {})"};
const Phrase<Words, Words, Words, Words> demand_note_of_one{"（{}目标倍数＝{}＝{}，实际倍数{}）",
                                                            " ({} asks for {} = {}; it is {})"};
const Phrase<Words, Words, Words> method_line{"{}：{}，{}", "{}: {}: {}"};
const Phrase<Words> way_line{"增量完成率＝{}", "share of the way = {}"};
const Phrase<Words, Words> open_years{"{}：尚缺年份年均增速至少应为{}",
                                      "{}: the years still open must average {}"};
const Phrase<Words, Words, Words> bounds_line{"要求{}，已知{}：{}", "asked for {}, known {}: {}"};
const Phrase<> holds{"成立", "holds"};
const Phrase<> fails{"不成立", "does not hold"};
const Phrase<> not_decided{"不能判定", "cannot be decided"};
const Phrase<Words> not_measured{"缺少计算所需数据（{}）", "what it takes is not known ({})"};

Words outcome(Status status, Language language) {
  if (status == Status::met) return say(language, holds);
  if (status == Status::missed) return say(language, fails);
  return say(language, not_decided);
}

class Explanation {
 public:
  Explanation(const Standing& standing, Language language)
      : standing_(standing),
        result_(standing.result()),
        language_(language),
        year_(standing.year()),
        places_(places_for(standing.indicator().unit)) {}

  std::vector<Words> lines() const {
    std::vector<Words> result;
    for (const TargetResult& item : result_.targets) {
      if (item.target->year != year_ || year_end(year_) > standing_.question().as_of) continue;
      if (item.target->comparison != Comparison::is) result.push_back(due_line(item));
    }
    const Method method = standing_.question().method;
    if (method == Method::path && result.empty() && result_.deciding != nullptr) {
      Words path = path_explained(standing_, language_);
      if (!path.empty()) result.push_back(std::move(path));
    }
    if (Words way = way_words(); !way.empty()) result.push_back(say(language_, way_line, way));
    if (method == Method::path) return result;
    const MethodStanding& by_method = standing_.by_method();
    if (Words sum = method_sum(method, by_method, language_); !sum.empty()) {
      result.push_back(say(language_, method_line, label(method, language_), sum,
                           method_band_text(by_method, language_)));
    }
    return result;
  }

 private:
  Words due_line(const TargetResult& item) const {
    const Target& target = *item.target;
    const AreaData& data = standing_.data_in(target.area);
    const TargetFigures& figures = standing_.figures_of(item);
    const Words verdict = outcome(item.verdict.status, language_);
    const Words bound = bound_text(target, language_);
    if (figures.below_zero) {
      return figures.factor ? growth_words(data, target, figures, verdict)
                            : say(language_, rate_below_zero, target.year, bound, verdict);
    }
    if (!figures.actual) {
      if (Words known = known_bounds(target, figures); !known.empty()) {
        return say(language_, bounds_line, target_text(target, standing_.plan(), language_), known,
                   verdict);
      }
      if (Words partial = partial_sum(data, target); !partial.empty()) return partial;
      return say(language_, not_measured, label(item.verdict.reason, language_));
    }
    const Limits limit = limits_of(target);
    const Words actual = quantity_text(*figures.actual, target.quantity, limit, places_);
    if (target.relative_to >= 0) {
      const Words difference = target.quantity == Quantity::average_growth
                                   ? with_points(rounded(*figures.actual, 2, limit), language_)
                                   : actual;
      return say(language_, relative_line, relative_sum(data, target, *figures.actual, difference),
                 target_text(target, standing_.plan(), language_), verdict);
    }
    switch (quantity_kind(target.quantity)) {
      case QuantityKind::level:
        return say(language_, level_line, target.year, value_sum(data, target.year, actual), bound,
                   verdict);
      case QuantityKind::difference:
        return say(language_, change_line, change_sum(data, target, actual), bound, verdict);
      case QuantityKind::sum: {
        const bool mean = target.quantity == Quantity::average;
        return say(language_, mean ? average_line : total_line, target.since + 1, target.year,
                   mean ? average_sum(data, target, actual) : total_sum(data, target, actual),
                   bound, verdict);
      }
      case QuantityKind::yearly_rate:
        return growth_words(data, target, figures, verdict);
      case QuantityKind::multiple:
        return say(language_, multiple_asked,
                   growth_sum(data, target, multiple_text(held(figures.factor), limit)), bound,
                   verdict);
      case QuantityKind::cumulative:
        return say(language_, cumulative_line, cumulative_words(data, target, figures, actual),
                   rate_bound_text(target, language_), verdict);
    }
    return {};
  }

  Words cumulative_words(const AreaData& data, const Target& target, const TargetFigures& figures,
                         const Words& actual) const {
    const int sign = word_of(target.quantity).sign;
    const Rational factor = factor_of_per_cent(*figures.actual, sign);
    const int places = places_to_redo(
        4, *figures.actual, places_of_figure(actual),
        [&](int digits) { return (factor.rounded(digits) - Rational(1)) * Rational(100 * sign); });
    return cumulative_sum(data, target, rounded(factor, places, {}), actual);
  }

  /// `>760`: what bounds, or a sum with missing years, leave certain; as many digits as the bound
  /// needs.
  Words known_bounds(const Target& target, const TargetFigures& figures) const {
    const Limits limit = limits_of(target);
    const auto text = [&](const Rational& value) {
      return quantity_text(value, target.quantity, limit, places_);
    };
    return known_ends(figures, text, language_);
  }

  /// What the years still open must bring: (demanded multiple ÷ multiple so far)^(1/years) − 1.
  Words partial_sum(const AreaData& data, const Target& target) const {
    const std::optional<PartialGrowth> partial = describe_partial_growth(data, target);
    if (!partial) return {};
    const Rational goal = bound_as_measured(target, Rational(target.bound), target.year);
    const int years = target.year - partial->through;
    const Words root = years == 1 ? Words() : fmt::format("^(1/{})", years);
    return say(
        language_, open_years, target_text(target, standing_.plan(), language_),
        fmt::format("({} ÷ {}){} − 1 = {}%", multiple_text(goal), multiple_text(partial->factor),
                    root, needed_text(partial->break_even, 2, {}, wants_more(target.comparison))));
  }

  /// `1029`, or for what was computed `158 ÷ 7000000 × 10000 = …`.
  Words value_sum(const AreaData& data, int year, const Words& value) const {
    if (data.own.at(year) || !data.indicator->ratio) return value;
    const std::optional<Observation> of = data.numerator.at(year);
    const std::optional<Observation> per = data.denominator.at(year);
    if (!of || !per) return value;
    return fmt::format("{} ÷ {} × {} = {}", of->value.to_text(), per->value.to_text(),
                       data.indicator->ratio->scale.to_text(), value);
  }

  Words change_sum(const AreaData& data, const Target& target, const Words& change) const {
    const std::optional<Observation> level = data.own.at(target.year);
    const std::optional<Observation> base = data.own.at(target.since);
    if (!level || !base) return change;
    return fmt::format("{} − {} = {}", level->value.to_text(), as_term(base->value.to_text()),
                       change);
  }

  Words total_sum(const AreaData& data, const Target& target, const Words& total) const {
    std::vector<Words> terms;
    for (int year = target.since + 1; year <= target.year; ++year) {
      const std::optional<Observation> part = data.own.at(year);
      // A published total of several years may stand for these.
      if (!part || !part->is_plain()) return total;
      const Words term = part->value.to_text();
      terms.push_back(terms.empty() ? term : as_term(term));
    }
    return join(terms, " + ") + " = " + total;
  }

  Words growth_sum(const AreaData& data, const Target& target, const Words& result) const {
    if (data.indicator->measure == Measure::growth) {
      if (Words rates = rates_product(data, target); !rates.empty()) return rates + " = " + result;
    }
    const Input& amounts = data.indicator->measure == Measure::growth ? data.amounts : data.own;
    const std::optional<Observation> level = amounts.at(target.year);
    const std::optional<Observation> base = amounts.at(target.since);
    if (!level || !base) return result;
    return fmt::format("{} ÷ {} = {}", level->value.to_text(), base->value.to_text(), result);
  }

  Words growth_words(const AreaData& data, const Target& target, const TargetFigures& figures,
                     const Words& verdict) const {
    const int steps = target.year - target.since;
    const Limits limit = limits_of(target);
    const Limits goals = limits_of_factor(target);
    const Rational goal = bound_as_measured(target, Rational(target.bound), target.year);
    const Words bound = rate_bound_text(target, language_);
    int places = 4;
    Words rate;
    if (figures.actual) {
      rate = quantity_text(*figures.actual, target.quantity, limit, places_);
      // The multiple wants as many digits as the rate that it comes to.
      places = places_to_redo(places, *figures.actual, places_of_figure(rate), [&](int digits) {
        return (held(figures.factor).rounded(digits).root(static_cast<unsigned>(steps)) -
                Rational(1)) *
               Rational(100);
      });
    }
    const Words factor = rounded(held(figures.factor), places, goals);
    const Words sum = growth_sum(data, target, factor);
    const Words step_words =
        steps == 1 ? say(language_, one_step_of_sum) : say(language_, steps_of_sum, steps);
    const Words line = figures.actual
                           ? say(language_, growth_line, step_words, sum, rate, bound, verdict)
                           : say(language_, no_rate_line, step_words, sum, bound, verdict);
    const Words power =
        fmt::format("({})^{}", one_and_per_cent(target.bound.to_text(), false), steps);
    const Words asked = multiple_text(goal, limits_of_printed(goal, *figures.factor, factor));
    return line + say(language_, steps == 1 ? demand_note_of_one : demand_note, step_words, power,
                      asked, factor);
  }

  /// The share of the way where it is not of plain values: of multiples, or of logarithms. Empty
  /// where the final target is reached or the deciding one has another track.
  Words way_words() const {
    if (result_.deciding == nullptr) return {};
    const std::optional<Track> track = track_of(*result_.deciding);
    const Target* final = track ? final_target(*result_.indicator, *track) : nullptr;
    if (final == nullptr) return {};
    const IndicatorFigures& figures = standing_.figures();
    const TargetFigures& now = figures.of_deciding;
    if (!figures.share_of_way || !now.actual) return {};
    const Words share = percent_text(*figures.share_of_way, figures.path_share);
    const Rational whole_share = *figures.share_of_way * Rational(100);
    const int share_places = places_of_figure(share);
    const PathForm form = path_form(track->quantity, result_.indicator->measure);
    if (form.by_factors()) {
      const bool falls = form.per_cent < 0;
      const auto way = [&](const Rational& per_cent) {
        const Rational factor = factor_of_per_cent(per_cent, form.per_cent);
        return factor.sign() > 0 ? factor.logarithm() : Rational(0);
      };
      const Rational whole = way(Rational(final->bound));
      const int places = places_to_redo(2, whole_share, share_places, [&](int digits) {
        return way(now.actual->rounded(digits)) / whole * Rational(100);
      });
      return fmt::format("ln({}) ÷ ln({}) = {}",
                         one_and_per_cent(rounded(*now.actual, places, limits_of(*final)), falls),
                         one_and_per_cent(final->bound.to_text(), falls), share);
    }
    if (!is_growth(track->quantity) || !now.factor) return {};
    const Rational goal = bound_as_measured(*final, Rational(final->bound), final->year);
    const Rational one(1);
    const int places = places_to_redo(4, whole_share, share_places, [&](int digits) {
      const Rational rest = goal.rounded(digits) - one;
      if (rest.sign() == 0) return Rational(0);
      return (now.factor->rounded(digits) - one) / rest * Rational(100);
    });
    const auto part = [&](const Rational& multiple, const Limits& limits) {
      const bool ends = multiple == multiple.rounded(4);
      return ends ? multiple_text(multiple) : rounded(multiple, places, limits);
    };
    return fmt::format("({} − 1) ÷ ({} − 1) = {}", part(*now.factor, goal), part(goal, {}), share);
  }

  const Standing& standing_;
  const IndicatorResult& result_;
  Language language_;
  int year_;
  int places_;
};

}  // namespace

std::vector<std::string> explain(const Standing& standing, Language language) {
  return Explanation(standing, language).lines();
}

}  // namespace planmeter
