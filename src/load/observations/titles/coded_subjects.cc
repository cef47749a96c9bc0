// SPDX-License-Identifier: MIT
// A row is looked up once for each set of columns, however many maps have it.
#include "load/observations/titles/coded_subjects.h"

#include <algorithm>
#include <utility>

#include "core/plan_lookup.h"
#include "load/observations/titles/other_columns.h"
#include "load/observations/titles/same_title.h"
#include "load/observations/titles/sdmx_label.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

/// The first, as a column of labels may have the title of its codes.
std::optional<std::size_t> field_of(std::string_view column,
                                    std::span<const std::string_view> titles) {
  const auto is_it = [column](std::string_view title) {
    return same_title(title, column) || same_title(part_label(title).code, column);
  };
  const auto found = std::ranges::find_if(titles, is_it);
  if (found == titles.end()) return std::nullopt;
  return static_cast<std::size_t>(found - titles.begin());
}

}  // namespace

bool CodedSubject::covers(std::size_t field) const {
  return std::ranges::binary_search(fields, field);
}

CodedSubjects::CodedSubjects(const Plan& plan, std::span<const std::string_view> titles) {
  for (int i = 0; i < subject_count(plan); ++i) {
    for (const PublishedCode& code : subject_at(plan, i).codes) {
      if (!code.is_plain()) add(code, i, titles);
    }
  }
  std::ranges::stable_sort(
      shapes_, [](const Shape& a, const Shape& b) { return a.fields.size() > b.fields.size(); });
}

void CodedSubjects::add(const PublishedCode& code, int subject,
                        std::span<const std::string_view> titles) {
  std::map<std::size_t, std::string_view> columns;
  for (const ColumnCode& column : code.columns) {
    const std::optional<std::size_t> field = field_of(column.column, titles);
    if (!field) return;
    columns.emplace(*field, column.code);
  }
  std::vector<std::size_t> fields;
  std::vector<int> numbers;
  for (const auto& [field, text] : columns) {
    CodedColumn& known = columns_[field];
    known.title = titles[field];
    const auto number = known.codes.emplace(text, static_cast<int>(known.codes.size())).first;
    fields.push_back(field);
    numbers.push_back(number->second);
  }
  auto shape = std::ranges::find(shapes_, fields, &Shape::fields);
  if (shape == shapes_.end()) shape = shapes_.insert(shape, Shape{std::move(fields), {}});
  shape->subjects.emplace(std::move(numbers), subject);
}

std::optional<int> CodedSubjects::number_of(const CodedColumn& column, std::string_view cell) {
  const std::string_view text = trim(cell);
  for (const std::string_view code : {text, part_label(text).code, id_of_dataflow(text)}) {
    const auto number = column.codes.find(code);
    if (number != column.codes.end()) return number->second;
  }
  return std::nullopt;
}

std::pair<std::size_t, std::string_view> CodedSubjects::odd_column(const CsvRecord& record) const {
  const auto is_odd = [&record](const std::pair<const std::size_t, CodedColumn>& column) {
    const std::string_view cell = record.fields[column.first].text;
    return !number_of(column.second, cell) && !says_whole(OtherColumn::identifies, cell);
  };
  const auto odd = std::ranges::find_if(columns_, is_odd);
  const auto& [field, column] = odd == columns_.end() ? *columns_.begin() : *odd;
  return {field, column.title};
}

std::optional<int> CodedSubjects::subject_of(const Shape& shape, const CsvRecord& record) const {
  std::vector<int> numbers;
  for (const std::size_t field : shape.fields) {
    const std::optional<int> number = number_of(columns_.at(field), record.fields[field].text);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  const auto subject = shape.subjects.find(numbers);
  return subject == shape.subjects.end() ? std::nullopt : std::optional(subject->second);
}

std::optional<CodedSubject> CodedSubjects::find(
    const CsvRecord& record, const std::function<bool(const CodedSubject&)>& is_whole) const {
  std::optional<CodedSubject> found;
  std::optional<CodedSubject> part;
  for (const Shape& shape : shapes_) {
    if (found && shape.fields.size() < found->fields.size()) break;
    const std::optional<int> subject = subject_of(shape, record);
    if (!subject) continue;
    const CodedSubject one{*subject, -1, shape.fields};
    if (!is_whole(one)) {
      if (!part) part = one;
    } else if (!found) {
      found = one;
    } else if (found->other < 0 && *subject != found->subject) {
      found->other = *subject;
    }
  }
  return found ? found : part;
}

}  // namespace planmeter
