// SPDX-License-Identifier: MIT
// Rows of tasks, standards, lists and units.
#include "report/ledger/task_data.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "report/ledger/task_text.h"
#include "report/page/table.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

Table tasks_table() {
  return data_table("tasks",
                    {"number", "task_zh", "leaders", "lead_units", "responsible_units", "due",
                     "standards", "done", "status", "group", "task_en", "wording", "source"});
}

Table standards_table() {
  return data_table("standards",
                    {"task", "indicator", "quantity", "comparison", "bound", "actual", "status",
                     "reason", "name_zh", "name_en", "unit", "upper", "actual_text", "net",
                     "or_better_bound", "or_better_actual", "literal_status", "source"});
}

Table notices_table() { return data_table("notices", {"list", "unit", "task", "why"}); }

Table units_table() {
  return data_table("units", {"unit", "role", "tasks", "done", "open", "undetermined",
                              "without_data", "not_due"});
}

/// The row's own clauses, or where it has none those of its standards, each once.
Words task_sources(const Task& task) {
  if (!task.sources.empty()) return joined(task.sources);
  std::vector<std::string_view> all;
  for (const Standard& standard : task.standards) {
    for (const std::string_view source : standard.sources()) {
      if (std::ranges::find(all, source) == all.end()) all.push_back(source);
    }
  }
  return joined(all);
}

std::vector<Cell> task_row(const Task& task, const TaskResult* result) {
  return {text_cell(task.number),
          text_cell(task.name.zh),
          text_cell(joined(task.leaders)),
          text_cell(joined(task.lead_units)),
          text_cell(joined(task.responsible_units)),
          text_cell(due_text(task.due)),
          integer_cell(static_cast<int>(task.standards.size())),
          result == nullptr ? Cell(Missing{}) : integer_cell(result->done),
          result == nullptr ? Cell(Missing{}) : code_cell(code_of(result->status)),
          text_cell(task.group.of(Language::zh)),
          text_cell(task.name.en),
          text_cell(task.wording),
          text_cell(task_sources(task))};
}

Cell source_cell(const Plan& plan, const Standard& standard) {
  if (!standard.sources().empty() || standard.of_tier())
    return text_cell(joined(standard.sources()));
  return text_cell(joined(indicator_of(plan, standard).sources));
}

/// What a result adds to a standard; all missing without one.
struct ResultCells {
  Cell actual;
  Cell actual_text;
  Cell status;
  Cell reason;
  Cell net;
  Cell better_bound;
  Cell better_actual;
  Cell literal;
};

ResultCells result_cells(const LedgerResult& ledger, const StandardResult& result) {
  const bool known = result.verdict.status != Status::no_data;
  ResultCells cells;
  cells.actual = level_cell(standard_figures(ledger, result).actual, false);
  if (result.tier) {
    cells.actual = known ? count_cell(result.tier->literal_count) : Cell(Missing{});
  }
  // A plain number says all there is to say.
  if (!std::holds_alternative<Number>(cells.actual)) {
    cells.actual_text = text_cell(standard_known(ledger, result));
  }
  cells.status = code_cell(code_of(result.verdict.status));
  cells.reason = code_cell(code_of(result.verdict.reason));
  cells.net = Flag{result.net, result.net ? "true" : "false"};
  if (!result.tier || !result.tier->literal) return cells;
  if (result.tier->bound) cells.better_bound = decimal_cell(*result.tier->bound);
  if (known) cells.better_actual = count_cell(result.tier->count);
  cells.literal = code_cell(code_of(*result.tier->literal));
  return cells;
}

std::vector<Cell> standard_row(const Plan& plan, const Task& task, const Standard& standard,
                               const ResultCells& result) {
  const bool tier = standard.of_tier();
  const Target& target = standard.target;
  const bool state = !tier && target.comparison == Comparison::is;
  const bool two_ended = !tier && is_range(target.comparison);
  const std::string_view unit = tier ? std::string_view() : indicator_of(plan, standard).unit;
  return {text_cell(task.number),
          text_cell(standard_id(plan, standard)),
          code_cell(code_of(target.quantity)),
          code_cell(code_of(tier ? standard.tier.comparison : target.comparison)),
          state ? Cell(Missing{}) : decimal_cell(tier ? standard.tier.bound : target.bound),
          result.actual,
          result.status,
          result.reason,
          text_cell(standard_name(plan, standard, Language::zh)),
          text_cell(standard_name(plan, standard, Language::en)),
          text_cell(unit),
          two_ended ? decimal_cell(target.upper) : Cell(Missing{}),
          result.actual_text,
          result.net,
          result.better_bound,
          result.better_actual,
          result.literal,
          source_cell(plan, standard)};
}

Table notices_data(const LedgerResult& ledger) {
  Table table = notices_table();
  for (const Notice& notice : draw_notices(ledger)) {
    table.rows.push_back({code_cell(code_of(notice.list)), text_cell(notice.unit),
                          text_cell(notice.task->task->number),
                          text_cell(notice_reason(ledger, notice, Language::zh))});
  }
  return table;
}

Table units_data(const LedgerResult& ledger) {
  Table table = units_table();
  for (const UnitTally& tally : tally_units(ledger)) {
    table.rows.push_back({text_cell(tally.unit),
                          code_cell(tally.role == UnitRole::lead ? "lead" : "responsible"),
                          integer_cell(tally.tasks), integer_cell(tally.done),
                          integer_cell(tally.open), integer_cell(tally.undetermined),
                          integer_cell(tally.without_data), integer_cell(tally.not_due)});
  }
  return table;
}

}  // namespace

std::vector<Table> ledger_data(const LedgerResult& ledger) {
  Table tasks = tasks_table();
  Table standards = standards_table();
  for (const TaskResult& result : ledger.tasks) {
    tasks.rows.push_back(task_row(*result.task, &result));
    for (const StandardResult& item : result.standards) {
      standards.rows.push_back(
          standard_row(*ledger.plan, *result.task, *item.standard, result_cells(ledger, item)));
    }
  }
  return {std::move(tasks), std::move(standards), notices_data(ledger), units_data(ledger)};
}

std::vector<Table> ledger_plan_data(const Plan& plan) {
  Table tasks = tasks_table();
  Table standards = standards_table();
  for (const Task& task : plan.tasks.rows) {
    tasks.rows.push_back(task_row(task, nullptr));
    for (const Standard& standard : task.standards) {
      standards.rows.push_back(standard_row(plan, task, standard, {}));
    }
  }
  return {std::move(tasks), std::move(standards)};
}

std::vector<Table> ledger_empty_data() {
  return {tasks_table(), standards_table(), notices_table(), units_table()};
}

}  // namespace planmeter
