// SPDX-License-Identifier: MIT
// Mostly two ends and what the document says lies between them.
#include "load/plan/plan_claim.h"

#include <string>
#include <vector>

namespace planmeter {

namespace {

ClaimEnd read_end(const PlanReading& reading, const PlanMap& claim, std::string_view key) {
  const YamlNode* node = claim.find(key);
  if (node == nullptr) return {};
  const PlanMap map(reading, *node, "claim_end");
  return {map.year("year"), map.number("value").value_or(Decimal())};
}

void read_stated(const PlanReading& reading, const YamlNode& node, Claim& claim) {
  struct Form {
    std::string_view key;
    ClaimKind kind;
  };
  constexpr Form forms[] = {{"change_percent", ClaimKind::change_percent},
                            {"average_percent", ClaimKind::average_percent},
                            {"multiple", ClaimKind::multiple}};
  const PlanMap map(reading, node, "stated");
  int count = 0;
  for (const Form& form : forms) {
    if (!map.has(form.key)) continue;
    ++count;
    claim.kind = form.kind;
    claim.stated = map.number(form.key).value_or(Decimal());
  }
  if (count != 1) {
    reading.report(Code::plan_comparison_count, node,
                   {std::to_string(count), "change_percent, average_percent, multiple"});
  }
}

Claim read_claim(const PlanReading& reading, const YamlNode& node) {
  const PlanMap map(reading, node, "claim");
  Claim claim;
  claim.about = map.text("about");
  if (map.has("from")) claim.from = read_end(reading, map, "from");
  if (map.has("to")) claim.to = read_end(reading, map, "to");
  claim.words = map.text("words");
  if (const YamlNode* stated = map.find("stated")) read_stated(reading, *stated, claim);
  claim.sources = map.texts("source");
  claim.note = map.text("note");
  claim.place = map.place();
  if (claim.from && claim.from->year && claim.to && claim.to->year &&
      *claim.from->year >= *claim.to->year) {
    reading.report(Code::plan_since_not_before, node,
                   {std::to_string(*claim.from->year), std::to_string(*claim.to->year)});
  }
  if (map.has("to") && map.has("words")) {
    reading.report(Code::plan_comparison_count, node, {"2", "to, words"});
  } else if (!map.has("to") && !map.has("words") && node.kind == YamlNode::Kind::map) {
    reading.report(Code::plan_missing_key, node, {"to", "claim"});
  }
  if (map.has("from") && !map.has("to")) {
    reading.report(Code::plan_comparison_needs, node, {"from", "to"});
  }
  // A rate lies between two ends.
  if (!claim.from && map.has("stated")) {
    reading.report(Code::plan_comparison_needs, node, {"stated", "from"});
  }
  return claim;
}

}  // namespace

std::span<const Claim> read_claims(const PlanReading& reading, const PlanMap& file) {
  std::vector<Claim> claims;
  for (const YamlNode& node : file.list("claims")) claims.push_back(read_claim(reading, node));
  return reading.arena.keep(claims);
}

}  // namespace planmeter
