// SPDX-License-Identifier: MIT
// Rows whose subject several columns say together, by a plan's maps of columns to codes.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/plan.h"
#include "load/observations/titles/csv.h"

namespace planmeter {

/// What the codes of a row say.
struct CodedSubject {
  int subject = -1;
  int other = -1;                         // one that they say as well; -1: none
  std::span<const std::size_t> fields{};  // that say so, in order

  bool covers(std::size_t field) const;
};

/// A column that maps name.
struct CodedColumn {
  std::string title;
  std::map<std::string, int, std::less<>> codes;  // that it is asked for, numbered
};

/// The maps whose columns a header has all, by titles as same_title compares them; a title may have
/// a label behind its code (`SEX: Sex`).
class CodedSubjects {
 public:
  CodedSubjects() = default;
  CodedSubjects(const Plan& plan, std::span<const std::string_view> titles);

  /// Whether there are any: only then does a row need to be asked for.
  bool any() const { return !shapes_.empty(); }
  /// Whether a map names the column.
  bool covers(std::size_t field) const { return columns_.contains(field); }
  /// Of a row that no map fits, the column that tells most of why, by its field: the first that has
  /// a part of a whole that no map asks for, else the first.
  std::pair<std::size_t, std::string_view> odd_column(const CsvRecord& record) const;
  /// The subject of the map all whose columns hold their codes, where `is_whole` finds that all
  /// others of the row say the whole. Of several that with the most columns; where these are of two
  /// subjects, the second is `other`. Where none is whole, one that is not. A cell holds a code
  /// alone, with its label (`F: Female`), or, of a dataflow, between its agency and version.
  std::optional<CodedSubject> find(const CsvRecord& record,
                                   const std::function<bool(const CodedSubject&)>& is_whole) const;

 private:
  /// The maps of the same columns.
  struct Shape {
    std::vector<std::size_t> fields;           // in order
    std::map<std::vector<int>, int> subjects;  // by the numbers of their codes
  };

  std::optional<int> subject_of(const Shape& shape, const CsvRecord& record) const;
  void add(const PublishedCode& code, int subject, std::span<const std::string_view> titles);
  static std::optional<int> number_of(const CodedColumn& column, std::string_view cell);

  std::map<std::size_t, CodedColumn> columns_;  // by field
  std::vector<Shape> shapes_;                   // those with the most columns first
};

}  // namespace planmeter
