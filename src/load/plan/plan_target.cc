// SPDX-License-Identifier: MIT
// Quantity x comparison x bound x year.
#include "load/plan/plan_target.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "core/rational.h"
#include "core/words.h"
#include "load/plan/chinese_words.h"
#include "load/plan/plan_bound_meaning.h"

namespace planmeter {

namespace {

/// The one comparison a target must have; reports none and several.
const YamlNode* find_comparison(const PlanReading& reading, const PlanMap& map, Target& target) {
  const YamlNode* found = nullptr;
  int count = 0;
  for (std::size_t i = 0; i < all_codes<Comparison>.size(); ++i) {
    const YamlNode* value = map.find(all_codes<Comparison>[i]);
    if (value == nullptr) continue;
    ++count;
    found = value;
    target.comparison = static_cast<Comparison>(i);
  }
  if (count == 1) return found;
  if (count == 0 && map.has_slip_for(all_codes<Comparison>)) return nullptr;  // which was reported
  reading.report(
      Code::plan_comparison_count, map.node(),
      {std::to_string(count), fmt::format("{}", fmt::join(all_codes<Comparison>, ", "))});
  return nullptr;
}

bool read_range(const PlanReading& reading, const YamlNode& node, Target& target) {
  if (node.kind != YamlNode::Kind::list || node.items.size() != 2) {
    const bool one = node.kind == YamlNode::Kind::list && node.items.size() == 1;
    if (report_wide_separator(reading, one ? node.items.front() : node)) return false;
    reading.report(Code::plan_expected_list, node, {"between", found_in(node)});
    return false;
  }
  const std::optional<Decimal> low = read_number(reading, node.items[0], "between");
  const std::optional<Decimal> high = read_number(reading, node.items[1], "between");
  if (!low || !high) return false;
  if (*low > *high) {
    reading.report(Code::plan_empty_range, node, {low->to_text(), high->to_text()});
    return false;
  }
  target.bound = *low;
  target.upper = *high;
  return true;
}

bool read_bound(const PlanReading& reading, const PlanMap& map, const YamlNode& node,
                Target& target) {
  const bool about = target.comparison == Comparison::about;
  if (about != map.has("tolerance")) {
    const std::string_view present = about ? "about" : "tolerance";
    const std::string_view missing = about ? "tolerance" : "about";
    reading.report(Code::plan_comparison_needs, map.node(), {present, missing});
    return false;
  }
  switch (target.comparison) {
    case Comparison::is: {
      constexpr std::array<std::string_view, 1> states = {"done"};
      return map.choice("is", states).has_value();
    }
    case Comparison::between:
      return read_range(reading, node, target);
    case Comparison::about: {
      const std::optional<Decimal> tolerance = map.number("tolerance");
      const std::optional<Decimal> bound = read_number(reading, node, "about");
      if (!tolerance || !bound) return false;
      if (tolerance->is_negative()) {
        reading.report(Code::plan_bad_number, *map.find("tolerance"),
                       {"tolerance", tolerance->to_text()});
        return false;
      }
      target.bound = *bound;
      target.upper = *tolerance;
      return true;
    }
    case Comparison::at_least:
    case Comparison::more_than:
    case Comparison::at_most:
    case Comparison::less_than: {
      const std::optional<Decimal> bound = read_number(reading, node, code_of(target.comparison));
      if (bound) target.bound = *bound;
      return bound.has_value();
    }
  }
  return false;
}

bool fits_measure(Measure measure, const Target& target) {
  if ((measure == Measure::state) != (target.comparison == Comparison::is)) return false;
  if (measure == Measure::state || measure == Measure::rank) {
    return target.quantity == Quantity::value;
  }
  // The mean of rates of growth is the compound one: average_growth.
  if (target.quantity == Quantity::average) return measure != Measure::growth;
  return true;
}

/// A total is the sum of what each year adds, which only a flow has.
bool is_total_of_another_measure(Measure measure, const Target& target) {
  return target.quantity == Quantity::total && target.comparison != Comparison::is &&
         measure != Measure::flow && measure != Measure::state;
}

/// The far end of a range that is a goal lies beyond its weak end, `bound`.
bool read_far_end(const PlanReading& reading, const PlanMap& map, Target& target) {
  if (!map.has("up_to")) return true;
  const bool more = wants_more(target.comparison);
  if (!more && !wants_less(target.comparison)) {
    reading.report(Code::plan_comparison_needs, map.node(),
                   {"up_to", "at_least, more_than, at_most, less_than"});
    return false;
  }
  target.up_to = map.number("up_to");
  if (!target.up_to) return false;
  if (more ? *target.up_to > target.bound : *target.up_to < target.bound) return true;
  reading.report(Code::plan_empty_range, *map.find("up_to"),
                 {target.bound.to_text(), target.up_to->to_text()});
  return false;
}

/// Differences of amounts and of their sums and means can be compared with any number; of average
/// rates, which are roots, only which is higher, or whether they are in step.
bool may_be_relative(const Target& target) {
  switch (quantity_kind(target.quantity)) {
    case QuantityKind::level:
    case QuantityKind::difference:
    case QuantityKind::sum:
      return true;
    case QuantityKind::yearly_rate:
      return target.bound.is_zero() && target.comparison != Comparison::between;
    case QuantityKind::multiple:
    case QuantityKind::cumulative:
      break;
  }
  return false;
}

bool read_relative(const PlanReading& reading, const PlanMap& map, const TargetContext& context,
                   Target& target) {
  if (!map.flag("relative")) return true;
  if (context.relative_to < 0) {
    // What the indicator names wrongly, or the target in its place, has been reported.
    if (!context.names_relative_to && !map.has("relative_to")) {
      reading.report(Code::plan_relative_to_missing, *map.find("relative"), {context.indicator});
    }
    return false;
  }
  target.relative_to = context.relative_to;
  if (may_be_relative(target)) return true;
  reading.report(Code::plan_relative_quantity, map.node(),
                 {code_of(target.quantity), target.bound.to_text()});
  return false;
}

/// A year, or nothing and a finding; the file's word for every year is `every` alone.
std::optional<int> read_target_year(const PlanReading& reading, const YamlNode& node) {
  constexpr std::array<std::string_view, 1> every = {"every"};
  if (words_meant(node.text, every).empty()) return read_year(reading, node, "year");
  reading.report(Code::plan_bad_choice, node, {"year", node.text, every.front()});
  return std::nullopt;
}

/// The base year where the file names none.
int default_since(const Target& target, const Plan& plan) {
  switch (word_of(target.quantity).base) {
    case UsualBase::none:
      break;
    case UsualBase::year_before:
      return target.year - 1;
    case UsualBase::baseline:
      return plan.baseline_year;
  }
  return 0;
}

}  // namespace

TargetKind kind_of(const Target& target) {
  return {target.year,  target.quantity, target.comparison,
          target.since, target.area,     target.authority};
}

void turn_about(Target& target) {
  if (target.comparison != Comparison::about || target.direction == Direction::unstated) return;
  const Rational value(target.bound);
  const Rational tolerance(target.upper);
  const bool up = target.direction == Direction::up;
  const std::optional<Decimal> side =
      Decimal::parse((up ? value - tolerance : value + tolerance).to_whole_text());
  if (!side) return;  // more digits than a bound can have: both ends decide
  target.about = About{target.bound, target.upper};
  target.comparison = up ? Comparison::at_least : Comparison::at_most;
  target.bound = *side;
  target.upper = Decimal();
}

bool read_demand(const PlanReading& reading, const PlanMap& map, std::optional<Measure> measure,
                 Target& target) {
  const std::optional<std::size_t> quantity = map.choice("quantity", all_codes<Quantity>);
  if (quantity) target.quantity = static_cast<Quantity>(*quantity);
  const YamlNode* comparison = find_comparison(reading, map, target);
  if (comparison == nullptr || !read_bound(reading, map, *comparison, target)) return false;
  if (measure && is_total_of_another_measure(*measure, target)) {
    reading.report(Code::plan_total_measure, *map.find("quantity"), {code_of(*measure)});
    return false;
  }
  if (measure && !fits_measure(*measure, target)) {
    reading.report(Code::plan_measure_mismatch, map.node(),
                   {code_of(target.quantity), code_of(target.comparison), code_of(*measure)});
    return false;
  }
  return true;
}

bool set_base_year(const PlanReading& reading, const PlanMap& map, const Plan& plan,
                   Target& target) {
  if (target.year <= plan.baseline_year) {
    reading.report(Code::plan_year_outside, map.node(),
                   {std::to_string(target.year), std::to_string(plan.baseline_year)});
    return false;
  }
  const std::optional<int> since = map.year("since");
  if (map.has("since") && !since) return false;  // which has been reported
  target.since = since && target.quantity != Quantity::value ? *since : default_since(target, plan);
  if (target.since < target.year && (!since || *since < target.year)) return true;
  reading.report(Code::plan_since_not_before, map.node(),
                 {std::to_string(since.value_or(target.since)), std::to_string(target.year)});
  return false;
}

/// Which way an `about` goes: as the target says, or its indicator; a level also from a base
/// outside the tolerance, which the plan prints for the whole alone. Growth never takes it from a
/// base.
void read_direction(const PlanMap& map, const TargetContext& context, Target& target) {
  const std::span<const std::string_view> directions = std::span(all_codes<Direction>).subspan(1);
  const std::optional<std::size_t> way = map.choice("direction", directions);
  target.direction = way ? static_cast<Direction>(*way + 1) : context.direction;
  const bool level = target.quantity == Quantity::value && target.relative_to < 0 &&
                     context.measure && *context.measure != Measure::growth &&
                     *context.measure != Measure::rank && *context.measure != Measure::state;
  if (target.comparison != Comparison::about || target.direction != Direction::unstated || !level ||
      !context.baseline || !target.area.empty()) {
    return;
  }
  const Rational base(context.baseline->value);
  const Rational value(target.bound);
  const Rational tolerance(target.upper);
  if (base < value - tolerance) target.direction = Direction::up;
  if (base > value + tolerance) target.direction = Direction::down;
  target.direction_from_base = target.direction != Direction::unstated;
}

/// The area as the plan's list names it, which a target may name in either language; as it is
/// written where there is no list.
std::string_view read_area(const PlanMap& map, const TargetContext& context) {
  const std::string_view area = map.text("area");
  if (area.empty() || context.plan.areas.empty()) return area;
  if (const auto known = context.areas.find(area); known != context.areas.end()) {
    return known->second;
  }
  map.report_unknown("area", [&context] {
    std::vector<std::string_view> names;
    for (const Name& name : context.plan.areas) names.push_back(name.of(Language::zh));
    return names;
  });
  return area;
}

void read_target(const PlanReading& reading, const YamlNode& node, const TargetContext& context,
                 std::vector<Target>& targets) {
  const PlanMap map(reading, node, "target");
  if (node.kind != YamlNode::Kind::map) return;
  Target target;
  target.place = map.place();
  target.area = read_area(map, context);
  target.authority = map.text("authority");
  target.in_force = map.date("in_force");
  if (map.has("in_force") && !map.has("authority")) {
    reading.report(Code::plan_comparison_needs, node, {"in_force", "authority"});
  }
  target.wording = map.text("wording");
  target.sources = map.texts("source");
  target.note = map.text("note");
  const YamlNode* year = map.find("year");
  target.every = year != nullptr && year->text == "every";
  const std::optional<int> one_year =
      year == nullptr || target.every ? std::nullopt : read_target_year(reading, *year);
  if (!read_demand(reading, map, context.measure, target)) return;
  if (!read_far_end(reading, map, target) || !read_relative(reading, map, context, target)) return;
  read_direction(map, context, target);
  turn_about(target);
  if (!check_bound_meaning(reading, map, context.measure, context.falls, target)) return;

  const Plan& plan = context.plan;
  int first = one_year.value_or(0);
  int last = first;
  if (target.every) {
    if (plan.from == 0) return;  // no period, which has been reported
    // A plan cannot ask anything of the years before it was issued.
    first = plan.date ? std::max(plan.from, plan.date->year) : plan.from;
    last = plan.to;
  } else if (!one_year) {
    return;
  }
  for (target.year = first; target.year <= last; ++target.year) {
    if (!set_base_year(reading, map, plan, target)) return;
    targets.push_back(target);
  }
}

}  // namespace planmeter
