// SPDX-License-Identifier: MIT
// Formulas with numbers. What is computed here is for display; the verdict was reached without it.
#include "report/explain.h"

#include "evaluate/judge.h"
#include "evaluate/measured.h"
#include "evaluate/path.h"
#include "evaluate/path_value.h"
#include "report/explain_sums.h"
#include "report/figure_text.h"
#include "report/method_text.h"
#include "report/target_text.h"
#include "report/wording.h"

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
const Phrase<int, Words, Words, Words, Words> growth_line{
    "水平法，{}步：{}，相当于年均增长{}，要求{}：{}",
    "end points, {} steps: {}, which is {} a year on average, asked for {}: {}"};
const Phrase<int, Words, Words, Words> no_rate_line{
    "水平法，{}步：{}，降至0以下，没有增速，要求{}：{}",
    "end points, {} steps: {}, below zero, where no rate leads, asked for {}: {}"};
const Phrase<int, Words, Words> rate_below_zero{
    "{}年降至0以下，没有增速，要求{}：{}", "{}: below zero, where no rate leads, asked for {}: {}"};
const Phrase<Words, Words, Words> multiple_asked{"{}，要求{}倍：{}", "{}, asked for {} times: {}"};
const Phrase<int, Words, Words, Words> demand_note{"（{}步目标倍数＝{}＝{}，实际倍数{}）",
                                                   " ({} steps ask for {} = {}; it is {})"};
const Phrase<Words, Words, Words> method_line{"{}：{}，{}", "{}: {}: {}"};
const Phrase<int, Words> path_line{"规划路径：{}年应达＝{}", "path: {} asks for {}"};
const Phrase<> past_path{"，须超过", ", to be exceeded"};
const Phrase<> below_path{"，须低于", ", to be undercut"};
const Phrase<Words, Words, Words> path_result{"；实际{}，{}{}", "; the actual {}: {}{}"};
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
  Explanation(const Evaluated& evaluated, const IndicatorResult& result, Language language)
      : evaluated_(evaluated),
        result_(result),
        language_(language),
        year_(evaluated.question.year),
        places_(places_for(result.indicator->unit)) {}

  std::vector<Words> lines() const {
    std::vector<Words> result;
    for (const TargetResult& item : result_.targets) {
      if (item.target->year != year_ || year_end(year_) > evaluated_.question.as_of) continue;
      if (item.target->comparison != Comparison::is) result.push_back(due_line(item));
    }
    const Method method = evaluated_.question.method;
    if (method == Method::path && result.empty() && result_.deciding != nullptr) {
      if (Words path = path_words(); !path.empty()) result.push_back(std::move(path));
    }
    if (Words way = way_words(); !way.empty()) result.push_back(say(language_, way_line, way));
    const MethodStanding standing = standing_of(evaluated_, result_);
    if (Words sum = method_sum(method, standing, language_); !sum.empty()) {
      result.push_back(say(language_, method_line, method_name(method, language_), sum,
                           method_band_text(standing, language_)));
    }
    return result;
  }

 private:
  AreaData data_of(const Target& target) const {
    return gather(evaluated_.plan, *evaluated_.observations, *result_.indicator, target.area);
  }

  Words due_line(const TargetResult& item) const {
    const Target& target = *item.target;
    const AreaData data = data_of(target);
    const TargetFigures figures = describe_target(data, target, target.year);
    const Words verdict = outcome(item.verdict.status, language_);
    const Words bound = bound_text(target, language_);
    if (figures.below_zero) {
      return figures.factor ? growth_words(data, target, figures, verdict)
                            : say(language_, rate_below_zero, target.year, bound, verdict);
    }
    if (!figures.actual) {
      if (Words known = known_bounds(target, figures); !known.empty()) {
        return say(language_, bounds_line, target_text(target, evaluated_.plan, language_), known,
                   verdict);
      }
      if (Words partial = partial_sum(data, target); !partial.empty()) return partial;
      return say(language_, not_measured, label(item.verdict.reason, language_));
    }
    const Rational limit(target.bound);
    const Words actual = quantity_text(*figures.actual, target.quantity, limit, places_);
    if (target.relative_to >= 0) {
      const Words difference = target.quantity == Quantity::average_growth
                                   ? with_points(rounded(*figures.actual, 2, limit), language_)
                                   : actual;
      return say(language_, relative_line, relative_sum(data, target, difference),
                 target_text(target, evaluated_.plan, language_), verdict);
    }
    switch (target.quantity) {
      case Quantity::value:
        return say(language_, level_line, target.year, value_sum(data, target.year, actual), bound,
                   verdict);
      case Quantity::change:
        return say(language_, change_line, change_sum(data, target, actual), bound, verdict);
      case Quantity::total:
        return say(language_, total_line, target.since + 1, target.year,
                   total_sum(data, target, actual), bound, verdict);
      case Quantity::average:
        return say(language_, average_line, target.since + 1, target.year,
                   average_sum(data, target, actual), bound, verdict);
      case Quantity::average_growth:
        return growth_words(data, target, figures, verdict);
      case Quantity::multiple:
        return say(language_, multiple_asked, growth_sum(data, target, *figures.factor, limit),
                   bound, verdict);
      case Quantity::cumulative_growth:
      case Quantity::cumulative_fall:
        return say(language_, cumulative_line, cumulative_words(data, target, figures, actual),
                   rate_bound_text(target, language_), verdict);
    }
    return {};
  }

  Words cumulative_words(const AreaData& data, const Target& target, const TargetFigures& figures,
                         const Words& actual) const {
    const int sign = target.quantity == Quantity::cumulative_fall ? -1 : 1;
    const Rational factor = factor_of_per_cent(*figures.actual, sign);
    return cumulative_sum(data, target,
                          multiple_text(factor, factor_of_per_cent(Rational(target.bound), sign)),
                          actual);
  }

  /// `>760`: what bounds, or a sum with missing years, leave certain; as many digits as the bound
  /// needs.
  Words known_bounds(const Target& target, const TargetFigures& figures) const {
    const Rational limit(target.bound);
    Words known;
    if (figures.low) {
      known = (figures.low_open ? ">" : "≥") +
              quantity_text(*figures.low, target.quantity, limit, places_);
    }
    if (figures.high) {
      if (!known.empty()) known += list_separator(language_);
      known += (figures.high_open ? "<" : "≤") +
               quantity_text(*figures.high, target.quantity, limit, places_);
    }
    return known;
  }

  /// What the years still open must bring: (demanded multiple ÷ multiple so far)^(1/years) − 1.
  Words partial_sum(const AreaData& data, const Target& target) const {
    const std::optional<PartialGrowth> partial = describe_partial_growth(data, target);
    if (!partial) return {};
    const Quotient<Rational> demand =
        demanded(target.quantity, Rational(target.bound), target.since, target.year);
    const Rational goal = number_of(demand);
    const int years = target.year - partial->through;
    const Words root = years == 1 ? Words() : fmt::format("^(1/{})", years);
    return say(
        language_, open_years, target_text(target, evaluated_.plan, language_),
        fmt::format("({} ÷ {}){} − 1 = {}%", multiple_text(goal), multiple_text(partial->factor),
                    root, rounded(partial->break_even, 2, {})));
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
    return fmt::format("{} − {} = {}", level->value.to_text(), base->value.to_text(), change);
  }

  Words total_sum(const AreaData& data, const Target& target, const Words& total) const {
    Words terms;
    for (int year = target.since + 1; year <= target.year; ++year) {
      const std::optional<Observation> part = data.own.at(year);
      // A published total of several years may stand for these.
      if (!part || !part->is_plain()) return total;
      if (!terms.empty()) terms += " + ";
      terms += part->value.to_text();
    }
    return terms + " = " + total;
  }

  Words growth_sum(const AreaData& data, const Target& target, const Rational& factor,
                   const Rational& bound) const {
    const Words result = multiple_text(factor, bound);
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
    const Rational limit(target.bound);
    const Quotient<Rational> demand = demanded(target.quantity, limit, target.since, target.year);
    const Rational goal = number_of(demand);
    const Words sum = growth_sum(data, target, *figures.factor, goal);
    const Words asked = rate_bound_text(target, language_);
    const Words line =
        figures.actual
            ? say(language_, growth_line, steps, sum,
                  quantity_text(*figures.actual, target.quantity, limit, places_), asked, verdict)
            : say(language_, no_rate_line, steps, sum, asked, verdict);
    const Words power = fmt::format("(1 + {}%)^{}", target.bound.to_text(), steps);
    return line + say(language_, demand_note, steps, power, multiple_text(goal),
                      multiple_text(*figures.factor, goal));
  }

  Words path_words() const {
    const std::optional<Track> track = track_of(*result_.deciding);
    if (!track) return {};
    const AreaData data = data_of(*result_.deciding);
    const std::optional<PathPiece<Rational>> piece = path_piece<Rational>(data, *track, year_);
    const IndicatorFigures figures =
        describe_indicator(evaluated_.plan, *evaluated_.observations, result_, evaluated_.question);
    if (!piece || !figures.path_value) return {};
    Words sum =
        quantity_text(*figures.path_value, track->quantity, figures.of_deciding.actual, places_);
    if (!path_form(track->quantity, data.indicator->measure).constant_rate)
      sum = straight_line(*piece) + " = " + sum;
    Words line = say(language_, path_line, year_, sum);
    if (piece->past) line += say(language_, piece->upward ? past_path : below_path);
    if (figures.of_deciding.actual && result_.verdict.status != Status::no_target) {
      const Words actual =
          quantity_text(*figures.of_deciding.actual, track->quantity, figures.path_value, places_);
      line +=
          say(language_, path_result, actual, label(result_.verdict.status, language_), Words());
    }
    return line;
  }

  /// The share of the way where it is not of plain values: of multiples, or of logarithms. Empty
  /// where the final target is reached or the deciding one has another track.
  Words way_words() const {
    if (result_.deciding == nullptr) return {};
    const std::optional<Track> track = track_of(*result_.deciding);
    const Target* final = track ? final_target(*result_.indicator, *track) : nullptr;
    if (final == nullptr) return {};
    const IndicatorFigures figures =
        describe_indicator(evaluated_.plan, *evaluated_.observations, result_, evaluated_.question);
    const TargetFigures& now = figures.of_deciding;
    if (!figures.share_of_way || !now.actual) return {};
    const Words share = percent_text(*figures.share_of_way, figures.path_share);
    const PathForm form = path_form(track->quantity, result_.indicator->measure);
    if (form.by_factors()) {
      const Words sign = form.per_cent < 0 ? "−" : "+";
      return fmt::format("ln(1 {0} {1}) ÷ ln(1 {0} {2}%) = {3}", sign,
                         quantity_text(*now.actual, track->quantity, Rational(final->bound)),
                         final->bound.to_text(), share);
    }
    if (!is_growth(track->quantity) || !now.factor) return {};
    const Rational goal =
        number_of(demanded(track->quantity, Rational(final->bound), final->since, final->year));
    return fmt::format("({} − 1) ÷ ({} − 1) = {}", multiple_text(*now.factor, goal),
                       multiple_text(goal), share);
  }

  Words straight_line(const PathPiece<Rational>& piece) const {
    const auto value = [](const Anchor<Rational>& anchor) {
      return value_text(number_of(anchor.value));
    };
    const Words start = value(piece.before);
    return fmt::format("{} + ({} − {}) × ({} − {}) ÷ ({} − {})", start, value(piece.after), start,
                       year_, piece.before.year, piece.after.year, piece.before.year);
  }

  const Evaluated& evaluated_;
  const IndicatorResult& result_;
  Language language_;
  int year_;
  int places_;
};

}  // namespace

std::vector<std::string> explain(const Evaluated& evaluated, const IndicatorResult& result,
                                 Language language) {
  return Explanation(evaluated, result, language).lines();
}

}  // namespace planmeter
