// SPDX-License-Identifier: MIT
// Rows of tasks, standards, lists and units.
#include "report/ledger/task_data.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "report/ledger/task_text.h"
#include "report/page/columns.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

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

struct TaskRow {
  const Task& task;
  const TaskResult* result;  // null: the plan's columns alone
};

constexpr DataColumn<TaskRow> task_columns[] = {
    {"number", cells::text, titles::number,
     [](const TaskRow& row) { return text_cell(row.task.number); }},
    {"task_zh",
     cells::text_or_null,
     {"任务（中文）", "Task (Chinese)"},
     [](const TaskRow& row) { return text_cell(row.task.name.zh); }},
    {"leaders", cells::text_or_null, titles::leaders,
     [](const TaskRow& row) { return text_cell(joined(row.task.leaders)); }},
    {"lead_units", cells::text_or_null, titles::lead_unit,
     [](const TaskRow& row) { return text_cell(joined(row.task.lead_units)); }},
    {"responsible_units", cells::text_or_null, titles::responsible_unit,
     [](const TaskRow& row) { return text_cell(joined(row.task.responsible_units)); }},
    {"due", cells::day, titles::deadline,
     [](const TaskRow& row) { return text_cell(due_text(row.task.due)); }},
    {"standards",
     cells::count,
     {"标准数", "Standards"},
     [](const TaskRow& row) { return integer_cell(static_cast<int>(row.task.standards.size())); }},
    {"done",
     cells::count_or_null,
     {"已完成标准数", "Standards met"},
     [](const TaskRow& row) {
       return cell_of(row.result, [](const TaskResult& one) { return integer_cell(one.done); });
     }},
    {"status", cells::or_null(cells::code_of_any<TaskStatus>()), titles::status,
     [](const TaskRow& row) {
       return cell_of(row.result,
                      [](const TaskResult& one) { return code_cell(code_of(one.status)); });
     }},
    {"group",
     cells::text_or_null,
     {"任务类别", "Group"},
     [](const TaskRow& row) { return text_cell(row.task.group.of(Language::zh)); }},
    {"task_en",
     cells::text_or_null,
     {"任务（英文）", "Task (English)"},
     [](const TaskRow& row) { return text_cell(row.task.name.en); }},
    {"wording", cells::text_or_null, titles::wording,
     [](const TaskRow& row) { return text_cell(row.task.wording); }},
    {"source", cells::text_or_null, titles::clause,
     [](const TaskRow& row) { return text_cell(task_sources(row.task)); }},
    {"content", cells::text_or_null, titles::task_content,
     [](const TaskRow& row) { return text_cell(row.task.content); }},
    {"note", cells::text_or_null, titles::note,
     [](const TaskRow& row) { return text_cell(row.task.note); }},
};
constexpr DataTableRows<TaskRow> tasks_table{"tasks", AskedYear::year, task_columns};

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

struct StandardRow {
  const Plan& plan;
  const Task& task;
  const Standard& standard;
  ResultCells result;

  const Target& target() const { return standard.target; }
  Words name(Language language) const { return standard_name(plan, standard, language); }
};

Cell standard_bound(const StandardRow& row) {
  if (row.standard.of_tier()) return decimal_cell(row.standard.tier.bound);
  const bool state = row.target().comparison == Comparison::is;
  return state ? Cell(Missing{}) : decimal_cell(row.target().bound);
}

Cell standard_upper(const StandardRow& row) {
  const bool two_ended = !row.standard.of_tier() && is_range(row.target().comparison);
  return two_ended ? decimal_cell(row.target().upper) : Cell(Missing{});
}

Cell standard_unit(const StandardRow& row) {
  return row.standard.of_tier() ? Cell(Missing{})
                                : text_cell(indicator_of(row.plan, row.standard).unit);
}

constexpr DataColumn<StandardRow> standard_columns[] = {
    {"task", cells::text, titles::task,
     [](const StandardRow& row) { return text_cell(row.task.number); }},
    {"indicator", cells::text, titles::indicator,
     [](const StandardRow& row) { return text_cell(standard_id(row.plan, row.standard)); }},
    {"quantity", cells::quantity, titles::quantity,
     [](const StandardRow& row) { return code_cell(code_of(row.target().quantity)); }},
    {"comparison", cells::comparison, titles::comparison,
     [](const StandardRow& row) {
       return code_cell(code_of(row.standard.of_tier() ? row.standard.tier.comparison
                                                       : row.target().comparison));
     }},
    {"bound", cells::number_or_null, titles::bound, standard_bound},
    {"actual", cells::number_or_null, titles::actual,
     [](const StandardRow& row) { return row.result.actual; }},
    {"status", cells::status_or_null, titles::status,
     [](const StandardRow& row) { return row.result.status; }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const StandardRow& row) { return row.result.reason; }},
    {"name_zh", cells::text_or_null, titles::name_zh,
     [](const StandardRow& row) { return text_cell(row.name(Language::zh)); }},
    {"name_en", cells::text_or_null, titles::name_en,
     [](const StandardRow& row) { return text_cell(row.name(Language::en)); }},
    {"unit", cells::text_or_null, titles::unit, standard_unit},
    {"upper", cells::number_or_null, titles::upper, standard_upper},
    {"actual_text", cells::text_or_null, titles::actual_text,
     [](const StandardRow& row) { return row.result.actual_text; }},
    {"net",
     cells::flag_or_null,
     {"净增口径", "Net of what left"},
     [](const StandardRow& row) { return row.result.net; }},
    {"or_better_bound",
     cells::number_or_null,
     {"该类及以上目标", "Target of the class or better"},
     [](const StandardRow& row) { return row.result.better_bound; }},
    {"or_better_actual",
     cells::count_or_null,
     {"该类及以上个数", "Counties in the class or better"},
     [](const StandardRow& row) { return row.result.better_actual; }},
    {"literal_status", cells::status_or_null, titles::literally,
     [](const StandardRow& row) { return row.result.literal; }},
    {"source", cells::text_or_null, titles::clause,
     [](const StandardRow& row) { return source_cell(row.plan, row.standard); }},
};
constexpr DataTableRows<StandardRow> standards_table{"standards", AskedYear::year,
                                                     standard_columns};

struct NoticeRow {
  const LedgerResult& ledger;
  const Notice& notice;
};

constexpr DataColumn<NoticeRow> notice_columns[] = {
    {"list",
     cells::code_of_any<NoticeList>(),
     {"清单", "List"},
     [](const NoticeRow& row) { return code_cell(code_of(row.notice.list)); }},
    {"unit", cells::text, titles::office,
     [](const NoticeRow& row) { return text_cell(row.notice.unit); }},
    {"task", cells::text, titles::task,
     [](const NoticeRow& row) { return text_cell(row.notice.task->task->number); }},
    {"why", cells::text, titles::why,
     [](const NoticeRow& row) {
       return text_cell(notice_reason(row.ledger, row.notice, Language::zh));
     }},
};
constexpr DataTableRows<NoticeRow> notices_table{"notices", AskedYear::year, notice_columns};

constexpr DataColumn<UnitTally> unit_columns[] = {
    {"unit", cells::text, titles::office, [](const UnitTally& row) { return text_cell(row.unit); }},
    {"role", cells::code_of_any<UnitRole>(), titles::role,
     [](const UnitTally& row) { return code_cell(code_of(row.role)); }},
    {"tasks",
     cells::count,
     {"任务数", "Tasks"},
     [](const UnitTally& row) { return integer_cell(row.tasks); }},
    {"done",
     cells::count,
     {"完成数", "Done"},
     [](const UnitTally& row) { return integer_cell(row.done); }},
    {"open",
     cells::count,
     {"未完成数", "Open"},
     [](const UnitTally& row) { return integer_cell(row.open); }},
    {"undetermined",
     cells::count,
     {"无法判定数", "Undetermined"},
     [](const UnitTally& row) { return integer_cell(row.undetermined); }},
    {"without_data",
     cells::count,
     {"无数据数", "Without data"},
     [](const UnitTally& row) { return integer_cell(row.without_data); }},
    {"not_due",
     cells::count,
     {"未到期数", "Not due"},
     [](const UnitTally& row) { return integer_cell(row.not_due); }},
};
constexpr DataTableRows<UnitTally> units_table{"units", AskedYear::year, unit_columns};

struct TaskUnitRow {
  const Task& task;
  std::string_view unit;
  UnitRole role;
};

constexpr DataColumn<TaskUnitRow> task_unit_columns[] = {
    {"task", cells::text, titles::task,
     [](const TaskUnitRow& row) { return text_cell(row.task.number); }},
    {"unit", cells::text, titles::office,
     [](const TaskUnitRow& row) { return text_cell(row.unit); }},
    {"role", cells::code_of_any<UnitRole>(), titles::role,
     [](const TaskUnitRow& row) { return code_cell(code_of(row.role)); }},
};
constexpr DataTableRows<TaskUnitRow> task_units_table{"task_units", AskedYear::year,
                                                      task_unit_columns};

Table notices_data(const LedgerResult& ledger, Language language) {
  Table table = empty_data(notices_table, language);
  for (const Notice& notice : draw_notices(ledger)) {
    add_row(table, notices_table, {ledger, notice}, language);
  }
  return table;
}

void add_task_units(Table& table, const Task& task, Language language) {
  for (const std::string_view unit : task.lead_units) {
    add_row(table, task_units_table, {task, unit, UnitRole::lead}, language);
  }
  for (const std::string_view unit : task.responsible_units) {
    add_row(table, task_units_table, {task, unit, UnitRole::responsible}, language);
  }
}

}  // namespace

std::vector<Table> ledger_data(const LedgerResult& ledger, Language language) {
  Table tasks = empty_data(tasks_table, language);
  Table standards = empty_data(standards_table, language);
  Table units = empty_data(task_units_table, language);
  for (const TaskResult& result : ledger.tasks) {
    const Task& task = *result.task;
    add_row(tasks, tasks_table, {task, &result}, language);
    add_task_units(units, task, language);
    for (const StandardResult& item : result.standards) {
      add_row(standards, standards_table,
              {*ledger.plan, task, *item.standard, result_cells(ledger, item)}, language);
    }
  }
  return {std::move(tasks), std::move(standards), notices_data(ledger, language),
          data_of(units_table, tally_units(ledger), language), std::move(units)};
}

std::vector<Table> ledger_plan_data(const Plan& plan, std::span<const Task> rows,
                                    Language language) {
  Table tasks = empty_data(tasks_table, language);
  Table standards = empty_data(standards_table, language);
  Table units = empty_data(task_units_table, language);
  for (const Task& task : rows) {
    add_row(tasks, tasks_table, {task, nullptr}, language);
    add_task_units(units, task, language);
    for (const Standard& standard : task.standards) {
      add_row(standards, standards_table, {plan, task, standard, {}}, language);
    }
  }
  return {std::move(tasks), std::move(standards), std::move(units)};
}

std::vector<Table> ledger_empty_data(Language language) {
  return {empty_data(tasks_table, language), empty_data(standards_table, language),
          empty_data(notices_table, language), empty_data(units_table, language),
          empty_data(task_units_table, language)};
}

std::vector<TableFacts> ledger_table_facts() {
  return {facts_of(tasks_table), facts_of(standards_table), facts_of(notices_table),
          facts_of(units_table), facts_of(task_units_table)};
}

}  // namespace planmeter
