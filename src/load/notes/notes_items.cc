// SPDX-License-Identifier: MIT
// The head's few words first, then the plan's names, then what is written as tasks are.
#include "load/notes/notes_items.h"

#include <array>
#include <vector>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 3> task_words = {"task", "台账", "任务"};

std::optional<NotesHeadPart> head_part_named(std::string_view name) {
  for (const auto& row : word_rows<NotesHeadPart>) {
    if (equal_names(name, row.code) || name == row.name.zh) return row.value;
  }
  return std::nullopt;
}

/// What stands behind one of the words for a task; empty where it is not written so.
std::string_view task_number_in(std::string_view name) {
  for (const std::string_view word : task_words) {
    if (equal_ignoring_case(name.substr(0, word.size()), word)) {
      return trim(name.substr(word.size()));
    }
  }
  return {};
}

}  // namespace

NotesItems::NotesItems(const Plan& plan) : plan_(plan), finder_(plan) {
  for (const Task* task : all_tasks(plan)) tasks_.add(task->number);
}

std::optional<NotesItem> NotesItems::find(std::string_view written) {
  const std::string narrow = half_width(written);
  if (const std::optional<NotesHeadPart> part = head_part_named(narrow)) return *part;
  std::optional<int> indicator = finder_.find_indicator(written);
  if (!indicator) indicator = finder_.find_indicator(narrow);
  if (indicator) return NotedIndicator{*indicator};
  const std::optional<std::size_t> task = tasks_.find(task_number_in(narrow));
  if (task) return NotedTask{tasks_.names()[*task]};
  return std::nullopt;
}

bool NotesItems::lacks_tasks(std::string_view written) const {
  return tasks_.names().empty() && !task_number_in(half_width(written)).empty();
}

std::string NotesItems::meant(std::string_view written) const {
  const std::string narrow = half_width(written);
  if (!task_number_in(narrow).empty() && !tasks_.names().empty()) {
    const std::string_view number = task_number_in(narrow);
    const std::vector<std::string_view>& numbers = tasks_.names();
    const std::string before = narrow.substr(0, narrow.find(number));
    return before + std::string(suggest(number, numbers).value_or(numbers.front()));
  }
  std::vector<std::string_view> names = subject_names(plan_, true);
  for (const auto& row : word_rows<NotesHeadPart>) {
    names.push_back(row.code);
    names.push_back(row.name.zh);
  }
  return std::string(suggest(narrow, names).value_or(names.front()));
}

}  // namespace planmeter
