// SPDX-License-Identifier: MIT
// Each kind of result is asked for its own statuses.
#include "cli/fail_on.h"

#include <algorithm>
#include <array>

#include "cli/choices.h"
#include "core/text.h"
#include "load/plan/chinese_words.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

/// Whether a word is the code or the Chinese label of a status.
template <typename Enumeration>
bool means(const std::string& word, Enumeration status) {
  const std::array<std::string_view, 1> code = {code_of(status)};
  return label(status, Language::zh) == word || words_meant(word, code) == code[0];
}

template <typename Enumeration>
void add_once(std::vector<Enumeration>& statuses, Enumeration status) {
  if (std::ranges::find(statuses, status) == statuses.end()) statuses.push_back(status);
}

/// Adds what a word means; false where that is nothing.
bool add_meant(const std::string& word, FailingStatuses& failing) {
  bool found = false;
  for (const Status status : all_statuses) {
    if (!means(word, status)) continue;
    found = true;
    add_once(failing.of_targets, status);
    if (status != Status::missed) continue;
    add_once(failing.of_tasks, TaskStatus::open);
    add_once(failing.of_tasks, TaskStatus::partly_done);
  }
  for (const auto& row : word_rows<TaskStatus>) {
    if (!means(word, row.value)) continue;
    found = true;
    add_once(failing.of_tasks, row.value);
  }
  return found;
}

}  // namespace

FailingStatuses parse_failing(std::string_view option, const std::optional<std::string>& list) {
  FailingStatuses failing;
  if (!list) return failing;
  for (const std::string& word : split_list(*list)) {
    if (!add_meant(word, failing)) refuse_choice(option, word, failing_choices());
  }
  return failing;
}

std::vector<Status> parse_statuses(std::string_view option,
                                   const std::optional<std::string>& list) {
  std::vector<Status> statuses;
  if (!list) return statuses;
  for (const std::string& word : split_list(*list)) {
    FailingStatuses meant;
    add_meant(word, meant);
    if (meant.of_targets.empty()) refuse_choice(option, word, status_choices());
    for (const Status status : meant.of_targets) add_once(statuses, status);
  }
  return statuses;
}

std::vector<std::string_view> failing_choices() {
  std::vector<std::string_view> choices = status_choices();
  for (const std::string_view code : all_codes<TaskStatus>) {
    if (std::ranges::find(choices, code) == choices.end()) choices.push_back(code);
  }
  return choices;
}

bool fails(const FailingStatuses& failing, const std::vector<const Standing*>& standings) {
  return std::ranges::any_of(failing.of_targets, [&standings](Status status) {
    return std::ranges::any_of(standings, [status](const Standing* standing) {
      return standing->verdict().status == status;
    });
  });
}

bool fails(const FailingStatuses& failing, const std::vector<AreaCounts>& areas) {
  return std::ranges::any_of(failing.of_targets, [&areas](Status status) {
    return std::ranges::any_of(areas,
                               [status](const AreaCounts& row) { return row.count(status) > 0; });
  });
}

bool fails(const FailingStatuses& failing, const TierYear& tiers) {
  const auto is_failing = [&failing](const auto& result) {
    return std::ranges::find(failing.of_targets, result.verdict.status) != failing.of_targets.end();
  };
  return std::ranges::any_of(tiers.targets, is_failing) ||
         std::ranges::any_of(tiers.county_targets, is_failing);
}

bool fails(const FailingStatuses& failing, const LedgerResult& ledger) {
  return std::ranges::any_of(failing.of_tasks,
                             [&ledger](TaskStatus status) { return ledger.count(status) > 0; });
}

}  // namespace planmeter
