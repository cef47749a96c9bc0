// SPDX-License-Identifier: MIT
// What a row of a sheet of notes is about, by the name it is given.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/notes_words.h"
#include "core/plan.h"
#include "core/subject_finder.h"
#include "load/text/name_index.h"

namespace planmeter {

/// An indicator by its position in the plan.
struct NotedIndicator {
  int position = 0;
  friend auto operator<=>(const NotedIndicator&, const NotedIndicator&) = default;
};

/// A task by its number, of the plan's own text.
struct NotedTask {
  std::string_view number;
  friend auto operator<=>(const NotedTask&, const NotedTask&) = default;
};

using NotesItem = std::variant<NotesHeadPart, NotedIndicator, NotedTask>;

class NotesItems {
 public:
  /// `plan` outlives this.
  explicit NotesItems(const Plan& plan);
  const Plan& plan() const { return plan_; }

  /// A part of the head by its code or its Chinese name; an indicator by its id, number, a name or
  /// an alias; a task as `task2`, `台账2` or `任务2`. Nothing for anything else.
  std::optional<NotesItem> find(std::string_view written);
  /// Whether it is written as tasks are, of which the plan has none.
  bool lacks_tasks(std::string_view written) const;
  /// What a misspelt name could have meant; the first name there is where it is like none.
  std::string meant(std::string_view written) const;

 private:
  const Plan& plan_;
  SubjectFinder finder_;
  NameIndex tasks_;  // their numbers
};

}  // namespace planmeter
