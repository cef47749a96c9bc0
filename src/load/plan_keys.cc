// SPDX-License-Identifier: MIT
// The table of plan keys; a test holds it against the schema and the README.
#include "load/plan_keys.h"

namespace planmeter {

namespace {

constexpr PlanKey table[] = {
    {"file", "schema", Need::required},
    {"file", "plan", Need::required},
    {"file", "groups", Need::optional},
    {"file", "series", Need::optional},
    {"file", "indicators", Need::required},
    {"file", "tiers", Need::optional},
    {"file", "contradictions", Need::optional},
    {"plan", "id", Need::required},
    {"plan", "title", Need::required},
    {"plan", "document", Need::optional},
    {"plan", "date", Need::optional},
    {"plan", "area", Need::optional},
    {"plan", "baseline_year", Need::required},
    {"plan", "period", Need::required},
    {"period", "from", Need::required},
    {"period", "to", Need::required},
    {"name", "zh", Need::optional},
    {"name", "en", Need::optional},
    {"group", "id", Need::required},
    {"group", "name", Need::required},
    {"series", "id", Need::required},
    {"series", "name", Need::required},
    {"series", "unit", Need::required},
    {"series", "measure", Need::required},
    {"series", "published", Need::optional},
    {"series", "source", Need::optional},
    {"series", "note", Need::optional},
    {"published", "by", Need::required},
    {"published", "after_months", Need::required},
    {"indicator", "id", Need::required},
    {"indicator", "number", Need::optional},
    {"indicator", "name", Need::required},
    {"indicator", "group", Need::optional},
    {"indicator", "unit", Need::optional},
    {"indicator", "measure", Need::required},
    {"indicator", "nature", Need::optional},
    {"indicator", "baseline", Need::optional},
    {"indicator", "published", Need::optional},
    {"indicator", "targets", Need::optional},
    {"indicator", "no_target", Need::optional},
    {"indicator", "of", Need::optional},
    {"indicator", "ratio", Need::optional},
    {"indicator", "unit_responsible", Need::optional},
    {"indicator", "source", Need::optional},
    {"indicator", "note", Need::optional},
    {"baseline", "year", Need::required},
    {"baseline", "value", Need::required},
    {"ratio", "of", Need::required},
    {"ratio", "per", Need::required},
    {"ratio", "scale", Need::optional},
    {"target", "year", Need::required},
    {"target", "quantity", Need::optional},
    {"target", "since", Need::optional},
    {"target", "at_least", Need::one_of},
    {"target", "more_than", Need::one_of},
    {"target", "at_most", Need::one_of},
    {"target", "less_than", Need::one_of},
    {"target", "between", Need::one_of},
    {"target", "about", Need::one_of},
    {"target", "is", Need::one_of},
    {"target", "tolerance", Need::optional},
    {"target", "area", Need::optional},
    {"target", "authority", Need::optional},
    {"target", "in_force", Need::optional},
    {"target", "wording", Need::optional},
    {"target", "source", Need::optional},
    {"target", "note", Need::optional},
    {"tiers", "scale", Need::optional},
    {"tiers", "classes", Need::required},
    {"tiers", "counties", Need::required},
    {"tiers", "not_taking_part", Need::optional},
    {"tiers", "targets", Need::optional},
    {"tiers", "source", Need::optional},
    {"tiers", "note", Need::optional},
    {"scale", "min", Need::required},
    {"scale", "max", Need::required},
    {"class", "id", Need::required},
    {"class", "from", Need::optional},
    {"county", "zh", Need::optional},
    {"county", "en", Need::optional},
    {"county", "formerly", Need::optional},
    {"former", "zh", Need::optional},
    {"former", "en", Need::optional},
    {"former", "until", Need::required},
    {"tier_target", "year", Need::required},
    {"tier_target", "class", Need::required},
    {"tier_target", "at_least", Need::one_of},
    {"tier_target", "or_better", Need::optional},
    {"tier_target", "majority", Need::optional},
    {"tier_target", "source", Need::optional},
    {"tier_target", "note", Need::optional},
    {"contradiction", "about", Need::required},
    {"contradiction", "clauses", Need::required},
    {"contradiction", "note", Need::optional},
};

}  // namespace

std::span<const PlanKey> plan_keys() { return table; }

std::vector<std::string_view> keys_of(std::string_view section) {
  std::vector<std::string_view> keys;
  for (const PlanKey& row : table) {
    if (row.section == section) keys.push_back(row.key);
  }
  return keys;
}

}  // namespace planmeter
