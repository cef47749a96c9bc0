// SPDX-License-Identifier: MIT
// Columns by a table; statuses by the labels that reports have for them.
#include "report/words/code_names.h"

#include <algorithm>
#include <array>

#include "report/words/wording.h"

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
    ColumnName{"name", "名称"},          ColumnName{"definition", "口径"},
    ColumnName{"clause", "条款"},        ColumnName{"lead_unit", "牵头单位"},
};

constexpr std::array observation_statuses = {
    ObservationStatus::final, ObservationStatus::preliminary, ObservationStatus::series_break,
    ObservationStatus::other_definition};

std::string chinese_status(std::string_view word) {
  for (const Status status : all_statuses) {
    if (code_of(status) == word) return label(status, Language::zh);
  }
  return {};
}

std::string chinese_name(std::string_view word) {
  if (const std::string_view column = chinese_column(word); !column.empty()) {
    return std::string(column);
  }
  for (const ObservationStatus status : observation_statuses) {
    if (code_of(status) == word) return label(status, Language::zh);
  }
  return chinese_status(word);
}

std::string beside_its_name(std::string_view word, const std::string& name) {
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

}  // namespace planmeter
