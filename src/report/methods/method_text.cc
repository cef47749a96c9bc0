// SPDX-License-Identifier: MIT
// Rules and remarks of the methods.
#include "report/methods/method_text.h"

#include <array>

#include "evaluate/methods/method_bands.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// `head` and `tail` stand around the formula of x in the sentence of the rule.
struct MethodWords {
  Phrase<> head;
  Phrase<> formula;
  Phrase<> tail;
};

const std::array<MethodWords, all_methods.size()> method_words = {{
    {{"未到目标年的指标按规划进度判定：相邻目标值之间按直线（增速、倍数按等速）推算当年应达水平",
      "Where no target is due, the actual is held against the path between targets"},
     {"", ""},
     {"", ""}},
    {{"未到目标年的指标按时间进度判定：",
      "Where no target is due, the share of the way is held against the time elapsed: "},
     {"x＝100×〔（实际值－基期值）÷（最终目标值－基期值）－（评价年－基年）÷（目标年－基年）〕",
      "x = 100 ((actual - base) / (final target - base) - (year - base year) / (target year - base "
      "year))"},
     {"，单位为百分点（“时间过半、任务过半”，各地序时进度亮灯的通行算法）；年均增长和逐年增速连乘的"
      "目标，增量完成率按对数计算",
      ", in percentage points (schedule lights of Chinese cities); of average growth and of rates "
      "that multiply, the share of the way is by logarithms"}},
    {{"未到目标年的指标按年均增速之比判定：",
      "Where no target is due, compound rates are compared: "},
     {"x＝基期以来年均增速÷达到最终目标所需年均增速的绝对值",
      "x = the rate a year since the base / the size of the rate the final target needs"},
     {"（向好为正；加拿大统计局方法，sdg-build 2.4）；未设目标的，x为向好方向的年均增速",
      ", positive where it goes the wanted way (Statistics Canada, sdg-build 2.4); without a "
      "target, x is the rate itself"}},
    {{"未到目标年的指标按外推结果判定：按基期以来年均增速外推到目标年，",
      "Where no target is due, the compound rate since the base is carried on to the target "
      "year: "},
     {"x＝（外推值－基期值）÷（最终目标值－基期值）",
      "x = (projected - base) / (final target - base)"},
     {"（联合国统计司2023年进展图）；未设目标的，x为向好方向的年均增速",
      " (United Nations progress chart of 2023); without a target, x is the rate a year in the "
      "wanted direction"}},
    {{"未到目标年的指标按近期变化外推判定：按最近六个数据的年均变化量外推到目标年，",
      "Where no target is due, the mean yearly change of the last six values is carried on to the "
      "target year: "},
     {"x＝（下一目标值－外推值）÷（下一目标值－实际值）",
      "x = (next target - projected) / (next target - actual)"},
     {"，即预计未完成部分占尚需变化量的比重（德国联邦统计局指标状况符号）；要求逐年变化、逐年保持或"
      "只有方向的指标按其专门规则",
      ", the part of what is left that will be missed (weather symbols of Germany's Federal "
      "Statistical Office); targets of every year and bare directions have rules of their own"}},
    {{"未到目标年的指标按近期速度判定：",
      "Where no target is due, the pace of the last four to six years is held against the pace "
      "needed: "},
     {"x＝近四至六年年均变化量÷〔（最终目标值－期初值）÷（目标年－基年）〕",
      "x = yearly change / ((final target - value at its start) / (target year - base year))"},
     {"（可持续发展报告2019的趋势箭头，其年数为2015年至2030年的15年）",
      " (trend arrows of the Sustainable Development Report 2019, whose years are the 15 from "
      "2015 to 2030)"}},
    {{"未到目标年的指标按变化量完成率判定：",
      "Where no target is due, what counts is the per cent of the targeted change: "},
     {"x＝100×（实际值－基期值）÷（最终目标值－基期值）",
      "x = 100 (actual - base) / (final target - base)"},
     {"，单位为%，不考虑时间", "; time is left out"}},
}};

const Phrase<> takes_reached{"已达到最终目标", "the final target is reached"};
const Phrase<Words, Words> either{"{}，或{}", "{}, or {}"};
const Phrase<Words> mean_change{"年均变化＝{}", "mean change = {}"};
const Phrase<Words> latest_change{"；最近一次变化＝{}", "; last change = {}"};
const Phrase<Words, Words> narrowed{"（限值{}附近，分档界限乘以{}）",
                                    " (near the limit of {}, the ends of bands times {})"};

const MethodWords& words_of(Method method) {
  return method_words[static_cast<std::size_t>(method)];
}

/// `-10 ≤ x < 0`; empty for a band without ends.
Words figures_of(const Band& band) {
  Words text;
  if (!band.low && !band.high) return text;
  if (band.low && band.high) text = band.low->to_text() + (band.low_open ? " < " : " ≤ ");
  text += "x";
  if (band.high) {
    text += (band.high_open ? " < " : " ≤ ") + band.high->to_text();
  } else {
    text += (band.low_open ? " > " : " ≥ ") + band.low->to_text();
  }
  return text;
}

bool is_rate(Method method, const MethodStanding& standing) {
  return has_trend_bands(method) && standing.input && !standing.input->goal;
}

/// The longer of two roundings is the one that crosses neither end.
Words within_band(const Rational& figure, const Band* band, int places, const Rational& unit) {
  Words text = rounded(figure, places, std::nullopt);
  if (band == nullptr) return text;
  for (const std::optional<Decimal>& end : {band->low, band->high}) {
    if (!end) continue;
    Words kept = rounded(figure, places, Rational(*end) * unit);
    if (kept.size() > text.size()) text = std::move(kept);
  }
  return text;
}

Words in_parentheses(const Rational& value) {
  const Words text = value_text(value, {}, 6);
  return value.sign() < 0 ? "(" + text + ")" : text;
}

/// `(20 − 10) ÷ 5 = 2`, and where it counts the change since the last value.
Words changes_words(const MethodInput& input, const MethodStanding& standing, Language language) {
  if (!standing.start) return {};
  const Words now = value_text(input.value, {}, 6);
  const int years = input.year - standing.start->year;
  const Rational mean = (input.value - standing.start->value) / Rational(years);
  Words text = say(language, mean_change,
                   fmt::format("({} − {}) ÷ {} = {}", now, in_parentheses(standing.start->value),
                               years, value_text(mean, Rational(0), 4)));
  if (!standing.last) return text;
  const Rational latest = input.value - standing.last->value;
  return text + say(language, latest_change,
                    fmt::format("{} − {} = {}", now, in_parentheses(standing.last->value),
                                value_text(latest, Rational(0), 4)));
}

/// `ln(1 + 21%)`, `ln(1 − 9%)`, `ln(1.21)`.
Words logarithm_words(const Rational& value, int per_cent) {
  if (per_cent == 0) return fmt::format("ln({})", value_text(value, {}, 6));
  return fmt::format("ln(1 {} {}%)", per_cent < 0 ? "−" : "+", in_parentheses(value));
}

}  // namespace

std::string method_rule(Method method, Language language) {
  const MethodWords& of = words_of(method);
  return say(language, of.head) + say(language, of.formula) + say(language, of.tail);
}

std::string method_formula(Method method, Language language) {
  return say(language, words_of(method).formula);
}

std::string bands_text(const Methods& methods, Method method, bool without_target,
                       Language language) {
  Sentence text(language);
  for (const Band& band : bands_of(methods, method, without_target)) {
    Words takes = figures_of(band);
    if (band.reached) {
      const Words reached = say(language, takes_reached);
      takes = takes.empty() ? reached : say(language, either, takes, reached);
    }
    Sentence inside(language);
    inside.clause(takes).clause(label(band.status, language));
    text.clause(say(language, bracketed, Words(band.name.of(language)), inside.text()));
  }
  return text.text();
}

std::string method_figure_text(Method method, const MethodStanding& standing, Language language) {
  if (!standing.figure) return {};
  const Band* band = standing.band;
  if (is_rate(method, standing)) {
    const Rational unit = Rational(100) * standing.scale.value_or(Rational(1));
    return within_band(*standing.figure * Rational(100), band, 2, unit) + "%";
  }
  switch (method) {
    case Method::time:
      return with_points(within_band(*standing.figure, band, 2, Rational(1)), language);
    case Method::change_achieved:
      return within_band(*standing.figure, band, 2, Rational(1)) + "%";
    case Method::path:
    case Method::cagr:
    case Method::unsd:
    case Method::destatis:
    case Method::sdsn:
      break;
  }
  return within_band(*standing.figure, band, 4, Rational(1));
}

std::string method_band_text(const MethodStanding& standing, Language language) {
  if (standing.band != nullptr) return Words(standing.band->name.of(language));
  return label(standing.reason, language);
}

std::string method_sum(Method method, const MethodStanding& standing, Language language) {
  const std::optional<MethodInput>& input = standing.input;
  if (method == Method::destatis && input && !standing.figure) {
    return changes_words(*input, standing, language);
  }
  if (!input || !standing.figure) return {};
  const Words figure = method_figure_text(method, standing, language);
  const Words now = in_parentheses(input->value);
  const Words base = input->base ? in_parentheses(*input->base) : Words();
  const Words goal =
      input->goal && !input->goal->is_range() ? in_parentheses(input->goal->bound()) : Words();
  const int passed = input->year - input->base_year;
  const int whole = input->goal ? input->goal->year - input->base_year : 0;
  const int left = input->goal ? input->goal->year - input->year : 0;
  const Words sign = input->sign() < 0 ? "−" : "";
  const Words so_far = fmt::format("(({} ÷ {})^(1/{}) − 1)", now, base, passed);
  switch (method) {
    case Method::path:
      break;
    case Method::time:
      if (input->by_logarithms) {
        return fmt::format(
            "x = 100 × ({} ÷ {} − {} ÷ {}) = {}", logarithm_words(input->value, input->per_cent),
            logarithm_words(input->goal->bound(), input->per_cent), passed, whole, figure);
      }
      return fmt::format("x = 100 × (({0} − {1}) ÷ ({2} − {1}) − {3} ÷ {4}) = {5}", now, base, goal,
                         passed, whole, figure);
    case Method::change_achieved:
      return fmt::format("x = 100 × ({0} − {1}) ÷ ({2} − {1}) = {3}", now, base, goal, figure);
    case Method::cagr:
      if (!input->goal) {
        Words sum = fmt::format("x = {}{} = {}", sign, so_far, figure);
        if (standing.scale) {
          sum += say(language, narrowed, value_text(*input->limit),
                     within_band(*standing.scale, nullptr, 4, Rational(1)));
        }
        return sum;
      }
      return fmt::format("x = {}{} ÷ |({} ÷ {})^(1/{}) − 1| = {}", sign, so_far, goal, base, whole,
                         figure);
    case Method::unsd:
      if (!input->goal) return fmt::format("x = {}{} = {}", sign, so_far, figure);
      return fmt::format("x = ({0} × ({0} ÷ {1})^({2}/{3}) − {1}) ÷ ({4} − {1}) = {5}", now, base,
                         left, passed, goal, figure);
    case Method::destatis:
      if (goal.empty() || !standing.start) return {};
      return fmt::format("x = ({0} − ({1} + ({1} − {2}) ÷ {3} × {4})) ÷ ({0} − {1}) = {5}", goal,
                         now, in_parentheses(standing.start->value),
                         input->year - standing.start->year, left, figure);
    case Method::sdsn:
      if (!standing.start) return {};
      return fmt::format("x = (({0} − {1}) ÷ {2}) ÷ (({3} − {1}) ÷ {4}) = {5}", now,
                         in_parentheses(standing.start->value), input->year - standing.start->year,
                         goal, whole, figure);
  }
  return {};
}

}  // namespace planmeter
