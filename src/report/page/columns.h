// SPDX-License-Identifier: MIT
// The columns of a table for programs, a row each: key, what a cell may be, title, cell. What CSV
// and JSON print, what a page of the table is headed and what output.schema.json says are made from
// them.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/document.h"
#include "core/status.h"
#include "core/words.h"
#include "report/words/figure_text.h"
#include "report/words/wording.h"

namespace planmeter {

/// What a cell may be. Either a definition of the schema that says all, or some codes.
struct CellKind {
  std::string_view definition;              // the schema's, without `_or_null`; empty: codes alone
  std::span<const std::string_view> codes;  // those it is one of; none: not a code
  bool nullable = false;
  bool is_figure = false;  // stands at the right
  /// What a page calls a code; null: the code itself.
  Name (*name_of)(std::string_view code) = nullptr;
};

namespace cells {

constexpr CellKind named(std::string_view definition, bool is_figure = false) {
  return {definition, {}, false, is_figure, nullptr};
}
/// The same, or nothing.
constexpr CellKind or_null(CellKind kind) {
  kind.nullable = true;
  return kind;
}

inline constexpr CellKind id = named("id");
inline constexpr CellKind text = named("text");
inline constexpr CellKind text_or_null = or_null(text);
inline constexpr CellKind year = named("year", true);
inline constexpr CellKind year_or_null = or_null(year);
inline constexpr CellKind integer = named("integer", true);
inline constexpr CellKind integer_or_null = or_null(integer);
inline constexpr CellKind count = named("count", true);
inline constexpr CellKind count_or_null = or_null(count);
inline constexpr CellKind number = named("number", true);
inline constexpr CellKind number_or_null = or_null(number);
inline constexpr CellKind flag = named("flag");
inline constexpr CellKind flag_or_null = or_null(flag);
/// A day, or a month or a year as a whole.
inline constexpr CellKind day = named("day");
inline constexpr CellKind date_or_null = or_null(named("date"));
/// Empty in every row, to be filled in.
inline constexpr CellKind nothing = named("nothing");

template <Worded Enumeration>
Name name_of_code(std::string_view code) {
  if constexpr (Named<Enumeration>) {
    for (const auto& row : word_rows<Enumeration>) {
      if (row.code == code) return row.name;
    }
  }
  return {};
}

/// One of the codes of an enumeration, which the schema may define by a name of its own.
template <Worded Enumeration>
constexpr CellKind code_of_any(std::string_view definition = {}) {
  return {definition, all_codes<Enumeration>, false, false, name_of_code<Enumeration>};
}
/// One of some codes that no enumeration has.
constexpr CellKind one_of(std::span<const std::string_view> codes) {
  return {{}, codes, false, false, nullptr};
}

inline constexpr CellKind status = code_of_any<Status>("status");
inline constexpr CellKind status_or_null = or_null(status);
inline constexpr CellKind reason_or_null = or_null(code_of_any<Reason>("reason"));
inline constexpr CellKind quantity = code_of_any<Quantity>("quantity");
inline constexpr CellKind quantity_or_null = or_null(quantity);
inline constexpr CellKind comparison = code_of_any<Comparison>("comparison");
inline constexpr CellKind comparison_or_null = or_null(comparison);
inline constexpr CellKind obs_status_or_null =
    or_null(code_of_any<ObservationStatus>("obs_status"));

/// Whether a figure, or what it was computed from, is made up.
inline constexpr std::string_view illustrative = "illustrative";
inline constexpr CellKind data_note = or_null(one_of(std::span(&illustrative, 1)));

}  // namespace cells

/// What `make` gives for what there is; missing where there is nothing. `thing` is a pointer or an
/// optional.
template <typename Thing, typename Make>
Cell cell_of(const Thing& thing, const Make& make) {
  return thing ? Cell(make(*thing)) : Cell(Missing{});
}

/// A column of a table of `Row`s. `group`: 0 stands in every table; others only where the table is
/// made with them.
template <typename Row>
struct DataColumn {
  std::string_view key;
  CellKind kind;
  Phrase<> title;
  Cell (*cell)(const Row& row);
  int group = 0;
};

/// What the year asked about is called where it is appended to the rows: `year`, or `asked_year`
/// beside a year of another meaning; `none` where the rows have it themselves.
enum class AskedYear { none, year, asked_year };

/// A table of the contract: its name, its columns in order, and what it is appended.
template <typename Row>
struct DataTableRows {
  std::string_view id;
  AskedYear asked_year;
  std::span<const DataColumn<Row>> columns;
};

/// The columns of a table without the cells, for who describes it.
struct ColumnFacts {
  std::string_view key;
  CellKind kind;
  int group = 0;
};
struct TableFacts {
  std::string_view id;
  AskedYear asked_year = AskedYear::none;
  std::vector<ColumnFacts> columns;
  bool is_appended = true;  // the plan and the year asked about stand behind the columns
};

template <typename Row>
TableFacts facts_of(const DataTableRows<Row>& table) {
  TableFacts facts{table.id, table.asked_year, {}};
  for (const DataColumn<Row>& column : table.columns) {
    facts.columns.push_back({column.key, column.kind, column.group});
  }
  return facts;
}

/// The groups of columns that a table has beside those of group 0.
using ColumnGroups = std::span<const int>;

/// Whether a column of `group` stands in a table that has `groups`.
bool has_group(ColumnGroups groups, int group);

/// A cell with what a page calls its code.
Cell worded(Cell cell, const CellKind& kind, Language language);

/// A table for data without rows yet; its columns are titled in `language`.
template <typename Row>
Table empty_data(const DataTableRows<Row>& rows, Language language, ColumnGroups groups = {}) {
  Table table;
  table.id = rows.id;
  table.audience = Audience::data;
  table.asked_year = rows.asked_year == AskedYear::none   ? ""
                     : rows.asked_year == AskedYear::year ? "year"
                                                          : "asked_year";
  for (const DataColumn<Row>& column : rows.columns) {
    if (!has_group(groups, column.group)) continue;
    table.columns.push_back({std::string(column.key), say(language, column.title),
                             column.kind.is_figure ? Align::right : Align::left});
  }
  return table;
}

template <typename Row>
void add_row(Table& table, const DataTableRows<Row>& rows, const Row& row, Language language,
             ColumnGroups groups = {}) {
  std::vector<Cell>& cells = table.rows.emplace_back();
  cells.reserve(rows.columns.size() + 2);
  for (const DataColumn<Row>& column : rows.columns) {
    if (!has_group(groups, column.group)) continue;
    cells.push_back(worded(column.cell(row), column.kind, language));
  }
}

/// A table for data with a row each of `items`.
template <typename Row, typename Items>
Table data_of(const DataTableRows<Row>& rows, const Items& items, Language language,
              ColumnGroups groups = {}) {
  Table table = empty_data(rows, language, groups);
  for (const Row& item : items) add_row(table, rows, item, language, groups);
  return table;
}

/// The column of a count by status, of rows with a member `count`.
template <typename Row, Status status>
consteval DataColumn<Row> status_column() {
  return {code_of(status),
          cells::count,
          {word_of(status).name.zh, word_of(status).name.en},
          [](const Row& row) { return integer_cell(row.count(status)); }};
}

/// `columns`, and a count for each status behind them.
template <typename Row, std::size_t size>
consteval auto with_statuses(const DataColumn<Row> (&columns)[size]) {
  return [&]<std::size_t... before, std::size_t... statuses>(std::index_sequence<before...>,
                                                             std::index_sequence<statuses...>) {
    return std::array<DataColumn<Row>, size + sizeof...(statuses)>{
        columns[before]..., status_column<Row, static_cast<Status>(statuses)>()...};
  }
  (std::make_index_sequence<size>(), std::make_index_sequence<word_rows<Status>.size()>());
}

}  // namespace planmeter
