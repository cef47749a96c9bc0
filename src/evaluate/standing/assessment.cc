// SPDX-License-Identifier: MIT
// Counted once, and once more without what is preliminary.
#include "evaluate/standing/assessment.h"

#include <algorithm>

namespace planmeter {

namespace {

Assessment counts_of(const std::vector<AssessedItem>& items, bool preliminary_is_open) {
  Assessment counts;
  for (const AssessedItem& item : items) {
    ++counts.all;
    if (!item.due) continue;
    ++counts.due;
    const AssessedItem::Side side =
        preliminary_is_open && item.preliminary ? AssessedItem::Side::open : item.side;
    if (side == AssessedItem::Side::good) ++counts.good;
    if (side == AssessedItem::Side::bad) ++counts.bad;
    if (side == AssessedItem::Side::open) ++counts.open;
    if (item.binding && side == AssessedItem::Side::bad) ++counts.binding_bad;
    if (item.binding && side == AssessedItem::Side::open) ++counts.binding_open;
  }
  return counts;
}

bool reaches(int part, int whole, const Rational& share) {
  return Rational(part) >= Rational(whole) * share;
}

OverallWord word_of_counts(const Assessment& counts) {
  if (2 * counts.due < counts.all || counts.due == 0) return OverallWord::few_due;
  if (2 * (counts.good + counts.bad) < counts.due) return OverallWord::too_little_data;
  if (counts.good == counts.due) return OverallWord::all_good;
  const int at_best = counts.good + counts.open;
  if (reaches(counts.good, counts.due, expected_share())) {
    return counts.binding_bad + counts.binding_open == 0 ? OverallWord::as_expected
                                                         : OverallWord::mostly_as_expected;
  }
  if (reaches(counts.good, counts.due, uneven_share())) {
    const bool open_decide = counts.open > 0 && reaches(at_best, counts.due, expected_share());
    return open_decide ? OverallWord::decided_alone : OverallWord::uneven;
  }
  return reaches(at_best, counts.due, uneven_share()) ? OverallWord::decided_alone
                                                      : OverallWord::behind;
}

AssessedItem::Side side_of_task(TaskStatus status) {
  if (status == TaskStatus::done) return AssessedItem::Side::good;
  if (falls_short(status)) return AssessedItem::Side::bad;
  return AssessedItem::Side::open;
}

/// Whether a standard that is met rests on a preliminary figure.
bool rests_on_preliminary(const TaskResult& task) {
  return std::ranges::any_of(task.standards, [](const StandardResult& item) {
    return item.verdict.reason == Reason::preliminary;
  });
}

}  // namespace

Rational expected_share() { return Rational(4) / Rational(5); }

Rational uneven_share() { return Rational(3) / Rational(5); }

Assessment assess(const std::vector<AssessedItem>& items) {
  Assessment counts = counts_of(items, false);
  counts.word = word_of_counts(counts);
  counts.provisional = word_of_counts(counts_of(items, true)) != counts.word;
  return counts;
}

bool takes_part(const Standing& standing) {
  switch (standing.verdict().status) {
    case Status::no_target:
    case Status::not_due:
      return false;
    case Status::met_early:
      return standing.figures().path_value.has_value();
    case Status::met:
    case Status::missed:
    case Status::on_track:
    case Status::behind:
    case Status::undetermined:
    case Status::no_data:
      return true;
  }
  return true;
}

AssessedItem assessed_item(const Standing& standing) {
  const Verdict& verdict = standing.verdict();
  AssessedItem item;
  item.due = takes_part(standing);
  if (is_decided(verdict.status))
    item.side = falls_short(verdict.status) ? AssessedItem::Side::bad : AssessedItem::Side::good;
  item.binding = standing.indicator().nature == Nature::binding;
  item.preliminary = verdict.reason == Reason::preliminary;
  return item;
}

Assessment assess(const Standings& standings, Scope scope) {
  std::vector<AssessedItem> items;
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() == scope) items.push_back(assessed_item(standing));
  }
  return assess(items);
}

Assessment assess(const LedgerResult& ledger) {
  std::vector<AssessedItem> items;
  for (const TaskResult& task : ledger.tasks) {
    AssessedItem item;
    item.due = task.status != TaskStatus::not_due;
    item.side = side_of_task(task.status);
    item.preliminary = item.side != AssessedItem::Side::open && rests_on_preliminary(task);
    items.push_back(item);
  }
  return assess(items);
}

}  // namespace planmeter
