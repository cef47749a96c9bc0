// SPDX-License-Identifier: MIT
// Each quantity that says what is left of a base has a bound that leaves nothing.
#include "load/plan/plan_bound_meaning.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/rational.h"
#include "core/words.h"

namespace planmeter {

namespace {

/// The end of what a bound may be. `turned`: it lies below the end, else above.
struct Limit {
  std::int64_t end = 0;
  bool turned = false;
};

/// Where nothing is left of the base; nothing where a bound does not say what is left.
std::optional<Limit> limit_of(std::optional<Measure> measure, bool falls, const Target& target) {
  constexpr Limit of_multiple{0, false};
  constexpr Limit of_growth{-100, false};
  constexpr Limit of_fall{100, true};
  if (target.relative_to >= 0 || target.comparison == Comparison::is) return std::nullopt;
  const bool rates = measure == Measure::growth;
  switch (quantity_kind(target.quantity)) {
    case QuantityKind::multiple:
      return of_multiple;
    case QuantityKind::yearly_rate:
      return of_growth;
    case QuantityKind::level:
      if (measure == Measure::rank) return Limit{1, false};
      if (!rates) return std::nullopt;
      return falls ? of_fall : of_growth;
    case QuantityKind::cumulative:
      if (!rates) return std::nullopt;
      return word_of(target.quantity).sign < 0 ? of_fall : of_growth;
    case QuantityKind::difference:
    case QuantityKind::sum:
      break;
  }
  return std::nullopt;
}

/// A number that has to mean something, how the file names it and what it is there.
struct End {
  Rational number;
  std::string_view key;
  std::string written;
};

/// The numbers that decide, and the far end of a range that is a goal; of places, whose tolerance
/// may reach past the first, those that are written.
std::vector<End> ends_of(const Target& target, const Limit& limit, bool places) {
  const std::string_view key = code_of(written_comparison(target));
  const Decimal& bound = written_bound(target);
  std::vector<End> ends = {{Rational(bound), key, bound.to_text()}};
  if (target.comparison == Comparison::between) {
    ends.push_back({Rational(target.upper), key, target.upper.to_text()});
  }
  if (target.up_to) ends.push_back({Rational(*target.up_to), "up_to", target.up_to->to_text()});
  if (key != code_of(Comparison::about) || places) return ends;
  const Rational tolerance(written_upper(target));
  // Of one that is turned to its bad side that side alone counts.
  const bool below = target.about ? wants_more(target.comparison) : !limit.turned;
  ends.front().number = Rational(bound) + (below ? Rational(0) - tolerance : tolerance);
  ends.front().written += (below ? " - " : " + ") + written_upper(target).to_text();
  return ends;
}

/// Whether every figure, or none, fulfils a bound at the very end; of places the first is one.
bool is_idle_at_end(const Target& target, const Limit& limit, bool places) {
  switch (target.comparison) {
    case Comparison::at_least:
      return !limit.turned && !places;
    case Comparison::less_than:
      return !limit.turned;
    case Comparison::at_most:
    case Comparison::more_than:
      return limit.turned;
    case Comparison::between:
    case Comparison::about:
    case Comparison::is:
      break;
  }
  return false;
}

}  // namespace

bool check_bound_meaning(const PlanReading& reading, const PlanMap& map,
                         std::optional<Measure> measure, bool falls, const Target& target) {
  const std::optional<Limit> limit = limit_of(measure, falls, target);
  if (!limit) return true;
  const Rational end(limit->end);
  const bool places = measure == Measure::rank;
  const bool idle_at_end = is_idle_at_end(target, *limit, places);
  const auto says_nothing = [&](const End& found) {
    const bool beyond = limit->turned ? found.number > end : found.number < end;
    return beyond || (idle_at_end && found.number == end);
  };
  const std::vector<End> ends = ends_of(target, *limit, places);
  const auto found = std::ranges::find_if(ends, says_nothing);
  if (found == ends.end()) return true;
  const YamlNode* place = map.find(found->key);
  const YamlNode& node = place == nullptr ? map.node() : *place;
  const std::string expected =
      fmt::format("{}{} {}", limit->turned ? "<" : ">", idle_at_end ? "" : "=", limit->end);
  if (places) {
    reading.report(Code::plan_place_before_first, node, {found->key, found->written, expected});
  } else {
    reading.report(Code::plan_below_nothing, node,
                   {found->key, found->written, code_of(target.quantity), expected});
  }
  return false;
}

}  // namespace planmeter
