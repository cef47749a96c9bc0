// SPDX-License-Identifier: MIT
// The terms as they were observed.
#include "report/remark/explain_sums.h"

#include <fmt/format.h>

#include "evaluate/verdict/describe.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// `1 + 30%`, or `1 − 2.7%` where the rates say by how much it fell.
Words one_and(const AreaData& data, const Observation& rate) {
  return one_and_per_cent(rate.value.to_text(), data.indicator->falls);
}

Words average_power(const AreaData& data, const Target& target) {
  const std::optional<Observation> average = data.own.series.over(target.since + 1, target.year);
  if (!average) return {};
  if (average->period.cumulative) return one_and(data, *average);
  return fmt::format("({})^{}", one_and(data, *average), target.year - target.since);
}

/// The shortest exact figure after `since` that ends with `year`; nothing where there is none.
std::optional<Observation> piece_to(const AreaData& data, int since, int year) {
  const std::optional<Observation> single = data.own.at(year);
  if (single) return single->is_plain() ? single : std::nullopt;
  for (int from = year - 1; from > since; --from) {
    const std::optional<Observation> several = data.own.series.over(from, year);
    if (several) return several->is_exact() && several->is_comparable() ? several : std::nullopt;
  }
  return std::nullopt;
}

/// What one of the two amounts to by itself.
Figure figure_of(const AreaData& data, Target target) {
  target.relative_to = -1;
  return describe_target(data, target, target.year).actual;
}

}  // namespace

std::string one_and_per_cent(const std::string& per_cent, bool falls) {
  const bool negative = per_cent.starts_with('-');
  return fmt::format("1 {} {}%", falls != negative ? "−" : "+",
                     negative ? per_cent.substr(1) : per_cent);
}

std::string as_term(const std::string& figure) {
  return figure.starts_with('-') ? "(" + figure + ")" : figure;
}

int places_to_redo(int places, const Rational& result, int result_places,
                   const std::function<Rational(int)>& redo) {
  constexpr int most = 15;
  const Rational printed = result.rounded(result_places);
  while (places < most && redo(places).rounded(result_places) != printed) ++places;
  return places;
}

std::string average_sum(const AreaData& data, const Target& target, const std::string& average) {
  Words terms;
  for (int year = target.year; year > target.since;) {
    const std::optional<Observation> piece = piece_to(data, target.since, year);
    if (!piece) return average;
    const Period& period = piece->period;
    const bool mean = period.several_years() && data.own.measure != Measure::flow;
    if (period.several_years() && period.years() == target.year - target.since) {
      if (mean) return average;
      return fmt::format("{} ÷ {} = {}", piece->value.to_text(), period.years(), average);
    }
    Words term = piece->value.to_text();
    if (mean) term += fmt::format(" × {}", period.years());
    terms = terms.empty() ? term : term + " + " + terms;
    year = period.from - 1;
  }
  return fmt::format("({}) ÷ {} = {}", terms, target.year - target.since, average);
}

std::string rates_product(const AreaData& data, const Target& target) {
  // In the order the judge takes them: all yearly rates, then a published average, then amounts.
  std::vector<Words> factors;
  for (int year = target.since + 1; year <= target.year; ++year) {
    const std::optional<Observation> rate = data.own.series.at(year);
    if (!rate || !rate->period.whole_year()) return average_power(data, target);
    factors.push_back(fmt::format("({})", one_and(data, *rate)));
  }
  return join(factors, " × ");
}

std::string cumulative_sum(const AreaData& data, const Target& target, const std::string& factor,
                           const std::string& per_cent) {
  const bool fall = word_of(target.quantity).sign < 0;
  const Words turned =
      fall ? fmt::format("(1 − {}) × 100%", factor) : fmt::format("({} − 1) × 100%", factor);
  const bool by_rates = data.indicator->measure == Measure::growth;
  const Input& amounts = by_rates ? data.amounts : data.own;
  Words product = by_rates ? rates_product(data, target) : Words();
  if (product.empty()) {
    const std::optional<Observation> level = amounts.at(target.year);
    const std::optional<Observation> base = amounts.at(target.since);
    if (level && base) {
      product = fmt::format("{} ÷ {}", level->value.to_text(), base->value.to_text());
    }
  }
  if (product.empty()) return fmt::format("{} = {}", turned, per_cent);
  return fmt::format("{} = {}, {} = {}", product, factor, turned, per_cent);
}

std::string relative_sum(const AreaData& data, const Target& target, const Rational& difference,
                         const std::string& shown) {
  if (!data.reference) return shown;
  const Figure own = figure_of(data, target);
  const Figure other = figure_of(*data.reference, target);
  if (!own || !other) return shown;
  const auto part = [&](const Rational& value, int places) {
    return is_in_per_cent(target.quantity) ? rounded(value, places, {}) + "%"
                                           : value_text(value, {}, places);
  };
  const int places =
      places_to_redo(is_in_per_cent(target.quantity) ? 2 : places_for(data.indicator->unit),
                     difference, places_of_figure(shown),
                     [&](int digits) { return own->rounded(digits) - other->rounded(digits); });
  return fmt::format("{} − {} = {}", part(*own, places), as_term(part(*other, places)), shown);
}

}  // namespace planmeter
