// SPDX-License-Identifier: MIT
// What each way leads to, and by what sum.
#include "report/outlook/outlook_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/counters.h"
#include "core/held.h"
#include "core/per_cent_factor.h"
#include "report/remark/explain_sums.h"
#include "report/words/figure_text.h"
#include "report/words/needed_amount.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr int outlook_places = 2;

const Phrase<> no_forecast{
    "以下是按以往速度所作的趋势推算，不是对完成情况的结论：直线推算按基年以来的年均变化量，等速推算"
    "按基年以"
    "来的年均增速，近六期推算按最近六个（至少四个）连续年度数值的平均年变化量。",
    "An outlook, not a verdict: where the pace so far would lead. Linear carries on the mean "
    "change a "
    "year since the base, compound the mean rate, last six the mean yearly change of the last six "
    "yearly values in a row (at least four)."};
const Phrase<int> known_already{"数据中已有最终目标年数值的{}项，不再推算前景。",
                                "Left out, since the data already hold their final year: {}."};
const Phrase<> none_ahead{
    "没有尚未到期、可按速度推算的最终目标，不作前景推算。",
    "No final target that a pace could lead to lies ahead, so there is no outlook."};
const Phrase<> all_reached{
    "尚未到期的最终目标均已达到，不作前景推算。",
    "Every final target that lies ahead is already reached, so there is no outlook."};
const Phrase<> nothing_to_go_on{
    "尚未到期的最终目标，或已达到，或缺少评价年度可据以推算的数据，不作前景推算。",
    "The final targets that lie ahead are reached, or nothing is known of the year to go on from, "
    "so "
    "there is no outlook."};
const Phrase<Words, int> in_time{"{}，{}年达到", "{}, reached in {}"};
const Phrase<Words, int> reached_late{"{}，{}年才达到", "{}, reached only in {}"};
const Phrase<Words> tied{"{}，恰为目标值，未超过", "{}, exactly the bound and not above it"};
const Phrase<Words> tied_below{"{}，恰为目标值，未低于", "{}, exactly the bound and not below it"};
const Phrase<Words, int> tied_late{"{}，恰为目标值，{}年才超过",
                                   "{}, exactly the bound, passed only in {}"};
const Phrase<Words, int> tied_late_below{"{}，恰为目标值，{}年才低于",
                                         "{}, exactly the bound, below it only in {}"};
const Phrase<Words> lost{"{}，达到后又回落", "{}, reached and lost again"};
const Phrase<Words> still_kept{"{}，仍符合目标", "{}, still within the target"};
const Phrase<Words> not_kept{"{}，不符合目标", "{}, not within the target"};
const Phrase<Words> never{"{}，达不到", "{}, not reached"};
const Phrase<Words> capped{"{}（比重以100%为限）", "{} (a share ends at 100%)"};
const Phrase<Words> floored{"{}（数量、比重不会低于0）", "{} (counts and shares end at 0)"};
const Phrase<> no_base{"无基数", "no base"};
const Phrase<Words> no_growth_rate{"{}，不计算增速", "{}, so no rate"};
const Phrase<> base_is_zero{"基数为零", "the base is 0"};
const Phrase<> base_is_negative{"基数为负数", "the base is below 0"};
const Phrase<> value_is_zero{"现值为零", "the value is 0"};
const Phrase<> value_is_negative{"现值为负数", "the value is below 0"};
const Phrase<> too_few{"数据不足四年", "fewer than four years"};
const Phrase<> not_applicable{"—", "—"};
const Phrase<Words> years_ahead{"领先{}年", "{} years ahead"};
const Phrase<Words> years_behind_path{"落后{}年", "{} years behind"};
const Phrase<> outlook_label{"推算", "Outlook"};
const Phrase<Words> head_line{"趋势推算，不是结论；最终目标：{}",
                              "not a verdict; final target: {}"};
const Phrase<int, Words> in_year{"{}年{}", "{1} in {0}"};
const Phrase<Words> no_value{"无法推算（{}）", "nothing to go on ({})"};
const Phrase<> kept_so_far{"属控制或保持类目标，目前符合", "a target to keep within, met so far"};
const Phrase<> already{"已达到最终目标", "the final target is already reached"};
const Phrase<> from_made_up{"依据示例数据", "from made-up data"};
const Phrase<> from_preliminary{"依据初步数", "from preliminary data"};
const Phrase<> distance_label{"比规划进度", "Against path"};
const Phrase<> needed_pace_label{"今后每年需", "Needed a year"};
const Phrase<> rate_label{"今后年均需", "Needed a year"};
const Phrase<int> last_year_label{"{}年需", "Needed in {}"};
const Phrase<Words> growth_needed{"增长{}", "growth of {}"};
const Phrase<Words> fall_needed{"降低{}", "a fall of {}"};
const Phrase<Words, Words> pace_or_rate{"{}，或年均增速{}", "{}, or a rate of {}"};

/// Which of the two no rate leads from or to: the base first.
Words not_positive_words(const Outlook& outlook, const Expectation& way, Language language) {
  const int base = held(way.start).sign();
  const Phrase<>& which = base == 0                       ? base_is_zero
                          : base < 0                      ? base_is_negative
                          : held(outlook.now).sign() == 0 ? value_is_zero
                                                          : value_is_negative;
  return say(language, no_growth_rate, say(language, which));
}

Words gap_words(const Outlook& outlook, const Expectation& way, Language language) {
  switch (way.gap) {
    case OutlookGap::no_value:
      return label(outlook.reason, language);
    case OutlookGap::no_base:
      return say(language, no_base);
    case OutlookGap::series_break:
      return label(Reason::series_break, language);
    case OutlookGap::not_positive:
      return not_positive_words(outlook, way, language);
    case OutlookGap::too_few_values:
      return say(language, too_few);
    case OutlookGap::not_applicable:
    case OutlookGap::none:
      break;
  }
  return say(language, not_applicable);
}

bool is_over_the_whole(const Outlook& outlook, const Expectation& way) {
  return outlook.indicator->measure == Measure::share &&
         outlook.final->quantity == Quantity::value && *way.expected > Rational(100);
}

/// Neither a share nor what is counted goes below nothing.
bool is_below_nothing(const Outlook& outlook, const Expectation& way) {
  const Indicator& indicator = *outlook.indicator;
  return outlook.final->quantity == Quantity::value && way.expected->sign() < 0 &&
         (indicator.measure == Measure::share || is_counted(indicator));
}

/// What is measured, in a sum; of growth with the digits that the rate it comes to will show.
Words term(const Outlook& outlook, const Rational& value, int places) {
  const Target& final = *outlook.final;
  if (!is_growth(final.quantity)) return value_text(value, {}, places);
  if (final.quantity == Quantity::multiple) return rounded(value, places, outlook.goal);
  return rounded(value, places, bound_as_measured(final, Rational(final.bound), outlook.year));
}

/// The sum of `way` with its terms rounded to `places`.
Rational redone(const Outlook& outlook, const Expectation& way, int places) {
  const Rational now = outlook.now->rounded(places);
  const Rational start = way.start->rounded(places);
  const int steps = outlook.year - way.from;
  const int left = outlook.final->year - outlook.year;
  if (way.way != OutlookWay::compound) {
    return now + (now - start) * Rational(left) / Rational(steps);
  }
  const auto carried = [&](const Rational& factor, int years) {
    if (factor.sign() <= 0) return Rational(0);
    return factor.power(static_cast<unsigned>(years)).root(static_cast<unsigned>(steps));
  };
  const Rational one(1);
  const Rational hundred(100);
  const int sign = word_of(outlook.final->quantity).sign;
  switch (quantity_kind(outlook.final->quantity)) {
    case QuantityKind::yearly_rate:
      return (carried(now, 1) - one) * hundred;
    case QuantityKind::multiple:
      return carried(now, steps + left);
    case QuantityKind::cumulative:
      return (carried(factor_of_per_cent(now, sign), steps + left) - one) * Rational(sign) *
             hundred;
    case QuantityKind::level:
    case QuantityKind::difference:
    case QuantityKind::sum:
      break;
  }
  return start.sign() > 0 ? now * carried(now / start, left) : now;
}

/// The sum of `way`, which comes to `figure`, with as many digits as that takes.
Words line_sum(const Outlook& outlook, const Expectation& way, const Words& figure) {
  const int places = places_to_redo(4, *way.expected, places_of_figure(figure),
                                    [&](int digits) { return redone(outlook, way, digits); });
  const Words now = term(outlook, *outlook.now, places);
  const Words start = term(outlook, *way.start, places);
  const int steps = outlook.year - way.from;
  const int left = outlook.final->year - outlook.year;
  if (way.way != OutlookWay::compound) {
    return fmt::format("{0} + ({0} − {1}) × {2} ÷ {3} = ", now, as_term(start), left, steps);
  }
  const bool fall = word_of(outlook.final->quantity).sign < 0;
  switch (quantity_kind(outlook.final->quantity)) {
    case QuantityKind::yearly_rate:
      return fmt::format("{}^(1 ÷ {}) − 1 = ", now, steps);
    case QuantityKind::multiple:
      return fmt::format("{}^({} ÷ {}) = ", now, steps + left, steps);
    case QuantityKind::cumulative: {
      const Words power =
          fmt::format("({})^({} ÷ {})", one_and_per_cent(now, fall), steps + left, steps);
      return fall ? "1 − " + power + " = " : power + " − 1 = ";
    }
    case QuantityKind::level:
    case QuantityKind::difference:
    case QuantityKind::sum:
      break;
  }
  return fmt::format("{0} × ({0} ÷ {1})^({2} ÷ {3}) = ", now, start, left, steps);
}

/// The expected figure as it is, a multiple without its unit.
Words figure_of(const Outlook& outlook, const Expectation& way) {
  const Rational& expected = *way.expected;
  const Rational bound(outlook.final->bound);
  if (has_own_unit(outlook.final->quantity)) {
    return quantity_text(expected, outlook.final->quantity, bound);
  }
  Words text = rounded(expected, outlook_places, bound);
  Words exact = expected.to_whole_text();
  return exact.size() <= text.size() ? exact : text;
}

/// When the target is reached, behind the figure.
Words with_outcome(Words figure, const Outlook& outlook, const Expectation& way,
                   Language language) {
  if (outlook.final->quantity == Quantity::multiple) {
    figure += unit_after_figure(*outlook.indicator, Quantity::multiple, language);
  }
  if (outlook.kept) return say(language, *way.reached ? still_kept : not_kept, figure);
  if (*way.reached) return say(language, in_time, figure, held(way.reached_year));
  const Target& final = *outlook.final;
  if (is_strict(final) && *way.expected == Rational(final.bound)) {
    const bool floor = final.comparison == Comparison::more_than;
    // At the bound's own rate an average stays there.
    if (!way.reached_year || final.quantity == Quantity::average_growth) {
      return say(language, floor ? tied : tied_below, figure);
    }
    return say(language, floor ? tied_late : tied_late_below, figure, held(way.reached_year));
  }
  if (!way.reached_year) return say(language, never, figure);
  return outlook.is_reached ? say(language, lost, figure)
                            : say(language, reached_late, figure, held(way.reached_year));
}

/// With the sum that can be redone on paper, so a share as it comes out.
Words sum_words(const Outlook& outlook, const Expectation& way, Language language) {
  if (!way.expected) return gap_words(outlook, way, language);
  Words figure = figure_of(outlook, way);
  const Words sum = line_sum(outlook, way, figure);
  if (is_over_the_whole(outlook, way)) figure = say(language, capped, figure);
  if (is_below_nothing(outlook, way)) figure = say(language, floored, figure);
  return sum + with_outcome(figure, outlook, way, language);
}

Words pace_words(const Outlook& outlook, Language language) {
  const Words rate =
      outlook.needed.rate ? needed_rate_text(*outlook.needed.rate, *outlook.final) : Words();
  if (!outlook.needed.change) {
    return rate.empty() ? rate : needed_rate_words(outlook, rate, language);
  }
  const Rational& change = *outlook.needed.change;
  const Words text = with_change_unit(
      signed_as(change,
                needed_amount(change, *outlook.indicator, outlook.final->year - outlook.year)),
      *outlook.indicator, language);
  if (is_strict(*outlook.final)) return column_need(*outlook.final, text);
  // Of a share a rate would be per cent of per cent.
  const bool share = outlook.indicator->unit == "%";
  return rate.empty() || share ? text : say(language, pace_or_rate, text, rate);
}

using Lines = std::vector<std::pair<Words, Words>>;

void add_lines(Lines& lines, const Outlook& outlook, const Plan& plan, Language language) {
  Words asked = target_words(*outlook.final, plan, *outlook.indicator, language);
  // A total names its years itself.
  if (!is_sum(outlook.final->quantity)) {
    asked = say(language, in_year, outlook.final->year, asked);
  }
  Sentence head(language);
  head.clause(say(language, head_line, asked));
  if (outlook.is_reached) head.clause(say(language, outlook.kept ? kept_so_far : already));
  if (outlook.illustrative) head.clause(say(language, from_made_up));
  if (outlook.reason == Reason::preliminary) head.clause(say(language, from_preliminary));
  if (!outlook.now) head.clause(say(language, no_value, label(outlook.reason, language)));
  lines.emplace_back(say(language, outlook_label), head.text());
  if (!outlook.now) return;
  for (const Expectation& way : outlook.ways) {
    if (way.gap == OutlookGap::not_applicable) continue;
    lines.emplace_back(label(way.way, language), sum_words(outlook, way, language));
  }
  // To keep below a rising path is no lag.
  if (outlook.time_distance && !outlook.kept) {
    lines.emplace_back(say(language, distance_label),
                       time_distance_words(outlook.time_distance, language));
  }
  if (Words pace = pace_words(outlook, language); !pace.empty()) {
    const bool one_year = outlook.final->year - outlook.year == 1;
    const Phrase<>& each_year = outlook.needed.change ? needed_pace_label : rate_label;
    lines.emplace_back(
        one_year ? say(language, last_year_label, outlook.final->year) : say(language, each_year),
        std::move(pace));
  }
}

}  // namespace

std::string outlook_notice(Language language) { return say(language, no_forecast); }

std::string outlook_left_out(const std::vector<Outlook>& outlooks, int known, bool looks_ahead,
                             Language language) {
  if (known > 0) return say(language, known_already, known);
  if (looks_ahead) return {};
  if (outlooks.empty()) return say(language, none_ahead);
  const bool reached = std::ranges::all_of(outlooks, &Outlook::is_reached);
  return say(language, reached ? all_reached : nothing_to_go_on);
}

std::string needed_rate_words(const Outlook& outlook, const std::string& rate, Language language) {
  const bool negative = rate.starts_with('-');
  const Words size = negative ? rate.substr(1) : rate;
  const bool falls = (word_of(outlook.final->quantity).sign < 0) != negative;
  return say(language, falls ? fall_needed : growth_needed,
             wants_more(outlook.final->comparison) ? needed_by(*outlook.final, size, language)
                                                   : column_need(*outlook.final, size));
}

std::string expected_text(const Outlook& outlook, const Expectation& way) {
  if (is_below_nothing(outlook, way)) return "0";
  return is_over_the_whole(outlook, way) ? "100" : figure_of(outlook, way);
}

std::string expectation_words(const Outlook& outlook, const Expectation& way, Language language) {
  if (!way.expected) return gap_words(outlook, way, language);
  return with_outcome(expected_text(outlook, way), outlook, way, language);
}

std::string time_distance_words(const Figure& distance, Language language) {
  if (!distance) return {};
  if (distance->sign() == 0) return say(language, level_with);
  const Rational size = distance->magnitude();
  return say(language, distance->sign() > 0 ? years_ahead : years_behind_path,
             rounded(size, outlook_places, Rational(0)));
}

std::vector<std::pair<std::string, std::string>> outlook_lines(const std::vector<Outlook>& outlooks,
                                                               const Plan& plan,
                                                               Language language) {
  Lines lines;
  for (const Outlook& outlook : outlooks) add_lines(lines, outlook, plan, language);
  return lines;
}

}  // namespace planmeter
