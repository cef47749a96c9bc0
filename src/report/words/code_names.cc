// SPDX-License-Identifier: MIT
// Columns by a table; statuses by their rows.
#include "report/words/code_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/file_kind.h"
#include "core/notes_words.h"
#include "core/observation.h"
#include "core/result_words.h"
#include "core/status.h"
#include "core/words.h"

namespace planmeter {

namespace {

struct ColumnName {
  std::string_view code;
  std::string_view zh;
};

constexpr std::array coded_columns = {
    ColumnName{"indicator", "指标"},     ColumnName{"area", "地区"},
    ColumnName{"year", "年份"},          ColumnName{"value", "数值"},
    ColumnName{"unit", "单位"},          ColumnName{"status", "状态"},
    ColumnName{"source", "来源"},        ColumnName{"note", "备注"},
    ColumnName{"published", "发布日期"}, ColumnName{"quantity", "数值类型"},
    ColumnName{"multiplier", "倍数"},    ColumnName{"name", "名称"},
    ColumnName{"definition", "口径"},    ColumnName{"clause", "条款"},
    ColumnName{"lead_unit", "牵头单位"},
};

/// Of the enumerator with this code; empty for none.
template <Named Enumeration>
Name name_of_code(std::string_view code) {
  for (const auto& row : word_rows<Enumeration>) {
    if (row.code == code) return row.name;
  }
  return {};
}

template <Named Enumeration>
std::string_view chinese_of_code(std::string_view code) {
  return name_of_code<Enumeration>(code).zh;
}

/// Of targets, else of tasks.
std::string_view chinese_status(std::string_view word) {
  const std::string_view of_target = chinese_of_code<Status>(word);
  return of_target.empty() ? chinese_of_code<TaskStatus>(word) : of_target;
}

/// Of a sheet's columns, else of the parts of its head.
std::string_view chinese_of_notes(std::string_view word) {
  const std::string_view of_column = chinese_of_code<NotesColumn>(word);
  return of_column.empty() ? chinese_of_code<NotesHeadPart>(word) : of_column;
}

std::string_view chinese_name(std::string_view word) {
  if (const std::string_view column = chinese_column(word); !column.empty()) return column;
  if (const std::string_view of_notes = chinese_of_notes(word); !of_notes.empty()) return of_notes;
  const std::string_view of_data = chinese_of_code<ObservationStatus>(word);
  return of_data.empty() ? chinese_status(word) : of_data;
}

std::string beside_its_name(std::string_view word, std::string_view name) {
  return name.empty() ? std::string(word) : fmt::format("{}（{}）", name, word);
}

}  // namespace

std::string_view chinese_column(std::string_view code) {
  const auto column = std::ranges::find(coded_columns, code, &ColumnName::code);
  return column == coded_columns.end() ? std::string_view() : column->zh;
}

std::string with_chinese_name(std::string_view word) {
  return beside_its_name(word, chinese_name(word));
}

std::string with_chinese_status(std::string_view word) {
  return beside_its_name(word, chinese_status(word));
}

std::string_view file_kind_name(std::string_view code, Language language) {
  return name_of_code<FileKind>(code).of(language);
}

}  // namespace planmeter
