// SPDX-License-Identifier: MIT
// Counts by unit, and who is on which list.
#include "evaluate/ledger/ledger_units.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/plan_lookup.h"

namespace planmeter {

namespace {

bool names(TextList units, std::string_view unit) {
  return std::ranges::find(units, unit) != units.end();
}

void count(UnitTally& tally, TaskStatus status) {
  ++tally.tasks;
  switch (status) {
    case TaskStatus::done:
      ++tally.done;
      break;
    case TaskStatus::partly_done:
    case TaskStatus::open:
      ++tally.open;
      break;
    case TaskStatus::undetermined:
      ++tally.undetermined;
      break;
    case TaskStatus::not_reported:
    case TaskStatus::not_published:
      ++tally.without_data;
      break;
    case TaskStatus::not_due:
      ++tally.not_due;
      break;
  }
}

bool is_reason(NoticeList list, const StandardResult& item) {
  const Verdict& verdict = item.verdict;
  const bool absent = is_unsettled(verdict.status);
  switch (list) {
    case NoticeList::commend:
      return item.outstanding.value_or(false);
    case NoticeList::criticise:
      return verdict.status == Status::missed;
    case NoticeList::to_report:
      return absent && verdict.reason == Reason::not_reported;
    case NoticeList::to_publish:
      return absent && verdict.reason == Reason::not_published;
    case NoticeList::watch:
      return item.behind.has_value();
  }
  return false;
}

/// Full-width brackets for half-width ones, as units are written.
std::string with_wide_brackets(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '(') {
      result += "（";
    } else if (c == ')') {
      result += "）";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace

std::vector<UnitTally> tally_units(const LedgerResult& ledger) {
  std::vector<UnitTally> all;
  for (const UnitRole role : {UnitRole::lead, UnitRole::responsible}) {
    std::map<std::string_view, std::size_t> places;  // of the role's units in `all`
    for (const TaskResult& result : ledger.tasks) {
      const Task& task = *result.task;
      for (const std::string_view unit :
           role == UnitRole::lead ? task.lead_units : task.responsible_units) {
        if (!ledger.unit.empty() && unit != ledger.unit) continue;
        const auto [place, is_new] = places.emplace(unit, all.size());
        if (is_new) all.push_back(UnitTally{unit, role});
        count(all[place->second], result.status);
      }
    }
  }
  return all;
}

std::vector<Notice> draw_notices(const LedgerResult& ledger) {
  std::vector<Notice> notices;
  for (const NoticeList list : all_notice_lists) {
    for (const TaskResult& result : ledger.tasks) {
      if (list == NoticeList::commend && !result.commendable) continue;
      std::vector<const StandardResult*> because;
      for (const StandardResult& item : result.standards) {
        if (is_reason(list, item)) because.push_back(&item);
      }
      if (because.empty()) continue;
      const bool own = names(result.task->lead_units, ledger.unit);
      for (const std::string_view unit : result.task->lead_units) {
        if (own && unit != ledger.unit) continue;
        notices.push_back({list, unit, &result, because});
      }
    }
  }
  return notices;
}

std::vector<std::string_view> unit_names(const Plan& plan) {
  std::vector<std::string_view> all;
  for (const Task* task : all_tasks(plan)) {
    for (const TextList units : {task->lead_units, task->responsible_units}) {
      for (const std::string_view unit : units) {
        if (!names(all, unit)) all.push_back(unit);
      }
    }
  }
  return all;
}

std::optional<std::string_view> find_unit(const Plan& plan, std::string_view word) {
  const std::string wanted = with_wide_brackets(word);
  for (const std::string_view unit : unit_names(plan)) {
    if (with_wide_brackets(unit) == wanted) return unit;
  }
  return std::nullopt;
}

LedgerResult of_unit(LedgerResult ledger, std::string_view unit) {
  ledger.unit = unit;
  std::erase_if(ledger.tasks, [unit](const TaskResult& result) {
    return !names(result.task->lead_units, unit) && !names(result.task->responsible_units, unit);
  });
  return ledger;
}

}  // namespace planmeter
