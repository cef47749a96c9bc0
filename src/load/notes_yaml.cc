// SPDX-License-Identifier: MIT
// Reads the notes file, in the order written. Its keys are checked here and not by PlanMap, whose
// table holds the keys of plans.
#include "load/notes_yaml.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/notes_words.h"
#include "core/plan_lookup.h"
#include "core/subject_finder.h"
#include "core/text.h"
#include "load/plan/plan_map.h"
#include "load/plan/yaml_tree.h"
#include "load/text/day_text.h"
#include "load/text/name_index.h"

namespace planmeter {

namespace {

constexpr std::string_view notes_schema = "planmeter-notes/1";
constexpr std::string_view keys_with_values = "{…: …}";
constexpr std::array<std::string_view, 4> file_keys = {"schema", "head", "indicators", "tasks"};
constexpr auto& head_keys = all_codes<NotesHeadPart>;
constexpr std::array<std::string_view, 4> entry_keys = {"results", "reason", "measures",
                                                        "deadline"};

/// A finding about a key itself.
void report_key(const PlanReading& reading, Code code, const YamlEntry& entry,
                std::initializer_list<std::string_view> arguments) {
  reading.diagnostics.add(code, reading.file, entry.line, entry.column, arguments);
}

void report_unknown_key(const PlanReading& reading, const YamlEntry& entry,
                        std::string_view section, std::span<const std::string_view> known) {
  const std::optional<std::string_view> meant = suggest(entry.key, known);
  const std::string expected =
      meant ? std::string(*meant) : fmt::format("{}", fmt::join(known, ", "));
  report_key(reading, Code::plan_unknown_key, entry, {entry.key, section, expected});
}

bool is_map(const PlanReading& reading, const YamlEntry& entry) {
  if (entry.value.kind == YamlNode::Kind::map) return true;
  reading.report(Code::plan_expected_map, entry.value,
                 {entry.key, found_in(entry.value), keys_with_values});
  return false;
}

/// Without the white space around it: YAML's block texts end in a line break.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view white_space = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(white_space);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(white_space) - begin + 1);
}

std::string_view read_text(const PlanReading& reading, const YamlEntry& entry) {
  const std::string_view text = trimmed(entry.value.text);
  if (entry.value.kind == YamlNode::Kind::scalar && !text.empty()) return reading.arena.keep(text);
  reading.report(Code::plan_expected_text, entry.value, {entry.key, found_in(entry.value)});
  return {};
}

std::optional<Date> read_day(const PlanReading& reading, const YamlEntry& entry) {
  const std::string_view text = read_text(reading, entry);
  if (text.empty()) return std::nullopt;
  const std::optional<Date> day = parse_day(text);
  if (!day) reading.report(Code::plan_bad_date, entry.value, {entry.key, text});
  return day;
}

NoteHead read_head(const PlanReading& reading, const YamlEntry& section) {
  NoteHead head;
  if (!is_map(reading, section)) return head;
  for (const YamlEntry& part : section.value.entries) {
    if (part.key == "office") {
      head.office = read_text(reading, part);
    } else if (part.key == "addressee") {
      head.addressee = read_text(reading, part);
    } else if (part.key == "date") {
      head.date = read_day(reading, part);
    } else if (part.key == "data_until") {
      head.data_until = read_day(reading, part);
    } else if (part.key == "contact") {
      head.contact = read_text(reading, part);
    } else {
      report_unknown_key(reading, part, section.key, head_keys);
    }
  }
  return head;
}

NoteEntry read_entry(const PlanReading& reading, const YamlEntry& entry) {
  NoteEntry note;
  note.place = {static_cast<std::uint32_t>(entry.line), static_cast<std::uint32_t>(entry.column)};
  if (!is_map(reading, entry)) return note;
  for (const YamlEntry& part : entry.value.entries) {
    if (part.key == "results") {
      note.results = read_text(reading, part);
    } else if (part.key == "reason") {
      note.reason = read_text(reading, part);
    } else if (part.key == "measures") {
      note.measures = read_text(reading, part);
    } else if (part.key == "deadline") {
      note.deadline = read_text(reading, part);
    } else {
      report_unknown_key(reading, part, "note", entry_keys);
    }
  }
  return note;
}

std::span<const IndicatorNote> read_indicator_notes(const PlanReading& reading,
                                                    const YamlEntry& section, const Plan& plan) {
  std::vector<IndicatorNote> notes;
  if (!is_map(reading, section)) return {};
  SubjectFinder finder(plan);
  std::set<int> noted;
  for (const YamlEntry& entry : section.value.entries) {
    const std::optional<int> indicator = finder.find_indicator(entry.key);
    if (!indicator) {
      reading.report_unknown(section.key, entry.key, entry.line, entry.column,
                             [&plan] { return subject_names(plan, true); });
    } else if (!noted.insert(*indicator).second) {
      // By its id: the two keys can be an id and a number, which do not look alike.
      report_key(reading, Code::plan_duplicate_id, entry,
                 {plan.indicators[static_cast<std::size_t>(*indicator)].id});
    }
    const NoteEntry note = read_entry(reading, entry);
    if (indicator) notes.push_back({*indicator, note});
  }
  return reading.arena.keep(notes);
}

/// A number has one form, so that the same task twice is the same key twice, which YAML refuses.
std::span<const TaskNote> read_task_notes(const PlanReading& reading, const YamlEntry& section,
                                          const Plan& plan) {
  NameIndex numbers;
  for (const Task* task : all_tasks(plan)) numbers.add(task->number);
  const bool has_tasks = !numbers.names().empty();
  if (!has_tasks) report_key(reading, Code::usage_no_tasks, section, {plan.id});
  std::vector<TaskNote> notes;
  if (!is_map(reading, section)) return {};
  for (const YamlEntry& entry : section.value.entries) {
    if (has_tasks && !numbers.has(entry.key)) {
      reading.report_unknown(section.key, entry.key, entry.line, entry.column,
                             [&numbers] { return numbers.names(); });
    }
    const NoteEntry note = read_entry(reading, entry);
    notes.push_back({reading.arena.keep(entry.key), note});
  }
  return reading.arena.keep(notes);
}

void read_file_node(const PlanReading& reading, const YamlNode& root, const Plan& plan,
                    ReportNotes& notes) {
  if (root.kind != YamlNode::Kind::map) {
    reading.report(Code::plan_expected_map, root, {"file", found_in(root), keys_with_values});
    return;
  }
  if (std::ranges::find(root.entries, "schema", &YamlEntry::key) == root.entries.end()) {
    reading.report(Code::plan_missing_key, root, {"schema", "file"});
  }
  for (const YamlEntry& entry : root.entries) {
    if (entry.key == "schema") {
      if (entry.value.text == notes_schema) continue;
      reading.report(Code::plan_schema, entry.value, {found_in(entry.value), notes_schema});
    } else if (entry.key == "head") {
      notes.head = read_head(reading, entry);
    } else if (entry.key == "indicators") {
      notes.indicators = read_indicator_notes(reading, entry, plan);
    } else if (entry.key == "tasks") {
      notes.tasks = read_task_notes(reading, entry, plan);
    } else {
      report_unknown_key(reading, entry, "file", file_keys);
    }
  }
}

}  // namespace

LoadedNotes parse_notes(std::string_view name, std::string_view text, const Plan& plan,
                        Diagnostics& diagnostics) {
  LoadedNotes loaded;
  loaded.arena = std::make_unique<Arena>();
  const std::optional<YamlNode> root = parse_yaml(name, text, diagnostics);
  if (!root) return loaded;
  if (root->kind == YamlNode::Kind::empty) {
    diagnostics.add(Code::plan_empty, name, 0, 0, {notes_schema});
    return loaded;
  }
  const PlanReading reading{name, *loaded.arena, diagnostics};
  read_file_node(reading, *root, plan, loaded.notes);
  return loaded;
}

}  // namespace planmeter
