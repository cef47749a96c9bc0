// SPDX-License-Identifier: MIT
// A ledger prints its standards as clauses of a sentence.
#include "report/annexes/printed_standards.h"

#include <array>
#include <string_view>

#include "core/plan_lookup.h"
#include "report/ledger/task_text.h"
#include "report/words/unit_text.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 3> ends_of_clause = {"，", "；", "。"};

std::vector<std::string> clauses_of_wording(std::string_view wording) {
  std::vector<std::string> clauses(1);
  while (!wording.empty()) {
    bool ends = false;
    for (const std::string_view end : ends_of_clause) {
      if (!wording.starts_with(end)) continue;
      ends = true;
      wording.remove_prefix(end.size());
      break;
    }
    if (ends) {
      clauses.emplace_back();
      continue;
    }
    clauses.back().push_back(wording.front());
    wording.remove_prefix(1);
  }
  if (clauses.back().empty()) clauses.pop_back();
  return clauses;
}

/// A state has no number, and every clause may be its.
bool has_number_of(std::string_view clause, const Standard& standard) {
  if (standard.asks_for_state()) return true;
  const Decimal& bound = standard.of_tier() ? standard.tier.bound : written_bound(standard.target);
  return clause.find(bound.to_text()) != std::string_view::npos;
}

}  // namespace

std::vector<std::string> printed_standards(const Task& task) {
  std::vector<std::string> clauses = clauses_of_wording(task.wording);
  if (clauses.size() != task.standards.size()) return {};
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (!has_number_of(clauses[i], task.standards[i])) return {};
  }
  return clauses;
}

std::string standard_in_annex(const LedgerResult& ledger, const TaskResult& task,
                              const StandardResult& item, Language language) {
  const std::vector<std::string> printed =
      language == Language::zh ? printed_standards(*task.task) : std::vector<std::string>();
  if (printed.empty()) return standard_name(*ledger.plan, *item.standard, language);
  return printed[static_cast<std::size_t>(&item - task.standards.data())];
}

std::string asked_in_annex(const LedgerResult& ledger, const StandardResult& item,
                           Language language) {
  const std::string bound = standard_bound(item, language);
  if (item.standard->of_tier()) return bound;
  return bound + unit_after_figure(indicator_of(*ledger.plan, *item.standard),
                                   item.standard->target.quantity, language);
}

}  // namespace planmeter
