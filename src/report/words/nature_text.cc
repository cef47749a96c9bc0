// SPDX-License-Identifier: MIT
// What is binding is counted by itself and bracketed.
#include "report/words/nature_text.h"

#include <algorithm>
#include <array>

#include "core/plan_lookup.h"
#include "evaluate/standing/summary.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words> of_these{"其中，{}。", "Of these, {}."};
const Phrase<Words> all_alike{"均为{}指标。", "All of them are {}."};
const Phrase<int> binding_count{"约束性指标{}项", "binding ({})"};
const Phrase<int> expected_count{"预期性指标{}项", "expected ({})"};
const Phrase<int> unstated_count{"未注明属性的{}项", "of unstated nature ({})"};
const Phrase<Words, Words> of_nature{"{}，{}", "{}: {}"};

const Phrase<int>& count_of(Nature nature) {
  switch (nature) {
    case Nature::binding:
      return binding_count;
    case Nature::expected:
      return expected_count;
    case Nature::unstated:
      break;
  }
  return unstated_count;
}

/// Those with a status; of what was due also that none was met.
Words counts_of(const SummaryRow& row, Language language) {
  const Words all = say(language, count_of(row.nature), row.indicators);
  Sentence counts(language, Mark::comma);
  for (const Status status : all_statuses) {
    const bool none_met = status == Status::met && row.count(Status::missed) > 0;
    if (row.count(status) == 0 && !none_met) continue;
    counts.clause(say(language, counted_items, label(status, language), row.count(status)));
  }
  return counts.empty() ? all : say(language, of_nature, all, counts.text());
}

/// Whether the indicators of a scope that pages show are of more than one nature.
bool are_mixed(const Plan& plan, Scope scope) {
  std::array<bool, 3> seen{};
  for (const Indicator& indicator : plan.indicators) {
    const bool shown = indicator.scope() == scope && !is_only_of_ledger(plan, indicator);
    if (shown) seen[static_cast<std::size_t>(indicator.nature)] = true;
  }
  return std::ranges::count(seen, true) > 1;
}

}  // namespace

bool tells_natures(const Plan& plan) {
  return std::ranges::find(plan.indicators, Nature::binding, &Indicator::nature) !=
         plan.indicators.end();
}

std::string natures_finding(const Standings& standings, Scope scope, Language language) {
  if (!tells_natures(standings.plan())) return {};
  std::vector<SummaryRow> rows = summarize(standings);
  std::erase_if(rows, [scope](const SummaryRow& row) { return row.scope != scope; });
  if (rows.size() == 1) {
    const Nature nature = rows.front().nature;
    return nature == Nature::unstated ? Words() : say(language, all_alike, label(nature, language));
  }
  Sentence list(language);
  for (const Nature nature : {Nature::binding, Nature::expected, Nature::unstated}) {
    const auto row = std::ranges::find(rows, nature, &SummaryRow::nature);
    if (row == rows.end()) continue;
    list.clause(counts_of(*row, language));
  }
  return list.empty() ? Words() : say(language, of_these, list.text());
}

std::string name_with_nature(const Plan& plan, const Indicator& indicator, Language language) {
  const Words name(indicator.name.of(language));
  const bool says = indicator.nature != Nature::unstated && tells_natures(plan) &&
                    are_mixed(plan, indicator.scope());
  return says ? say(language, bracketed, name, label(indicator.nature, language)) : name;
}

}  // namespace planmeter
