// SPDX-License-Identifier: MIT
// Rows as nearly all of millions are: a known indicator, a year, a number. They go straight into
// their cells; every other record is left, by its place, to the reader that has words for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/observation_cells.h"
#include "core/subject_finder.h"
#include "core/text_map.h"
#include "load/fast/key_memory.h"
#include "load/fast/plain_number.h"
#include "load/fast/repeated_rows.h"
#include "load/fast/structure.h"
#include "load/fast/value_count.h"
#include "load/observations/rows/observations_row.h"
#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// A table whose header has been read; several threads may read its rows at once.
struct PlainTable {
  PlainTable(const RowContext& the_context, const ObservationColumns& the_columns,
             ObservationCells& the_cells, std::uint64_t the_first, char the_separator,
             std::size_t the_width);

  const RowContext& context;
  const ObservationColumns& columns;
  ObservationCells& cells;
  std::uint64_t first;  // the run's number of the input's first byte
  char separator;
  std::size_t width;                // fields of a record
  std::vector<std::size_t> unread;  // columns that are neither read nor checked elsewhere

  /// Whether the table can have plain rows at all: long form, and not too wide.
  bool suits() const;
};

/// Records that stand together, by their bytes in the input, line ends included.
struct RecordSpan {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// Adds a span at the end, to the last one where they touch and together are not too much to be
/// held.
void add_span(std::vector<RecordSpan>& spans, const RecordSpan& span);

/// The rows that one thread reads.
class PlainRows {
 public:
  explicit PlainRows(const PlainTable& table);

  /// Reads the records of `text`, which begins with one at `begin` of the input, up to the first
  /// that begins at `limit` or later or whose end is not in the text; `last`: the input ends with
  /// the text. How many bytes were read.
  std::size_t read(std::string_view text, std::uint64_t begin, std::uint64_t limit, bool last);

  /// What is not plain, in order.
  const std::vector<RecordSpan>& others() const { return others_; }
  /// What was put into cells.
  const ValueCount& count() const { return count_; }
  /// The subjects of the rows that were met.
  const std::set<int>& subjects() const { return subjects_met_; }
  const AreasMet& areas() const { return areas_met_; }

 private:
  static constexpr std::size_t most_fields = 64;
  friend struct PlainTable;

  /// Where a field's text, without its quotes, begins and ends.
  struct Field {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  enum class Shape { plain, blank, other };
  struct Subject {
    int number = -1;  // -1: not for cells
    std::string_view unit;
  };
  struct Area {
    AreaCells* cells = nullptr;  // null: not for cells
  };
  struct Year {
    int number = -1;  // -1: no whole year
  };
  struct Shared {
    int provenance = -1;  // -1: not for cells
  };
  Shape split(std::string_view text, std::size_t row, std::size_t& end);
  Shape split_quoted(std::string_view text, std::size_t row, std::size_t& end);
  bool take(std::size_t row, std::size_t end, std::uint64_t begin);
  std::size_t place_of(std::size_t column) const {
    return quoted_ ? places_[column] : fields_[column].begin;
  }
  std::string_view text_of(std::size_t column) const {
    const Field& field = fields_[column];
    return {text_.data() + field.begin, field.end - field.begin};
  }
  std::string_view cell(ObservationColumn column) const {
    return text_of(columns_[static_cast<std::size_t>(column)]);
  }
  bool read_number(std::string_view value, PlainNumber& number) const;
  Subject subject_meaning(std::string_view text);
  Area area_meaning(std::string_view text);
  Year year_meaning(std::string_view text);
  Shared shared_meaning(std::string_view status, std::string_view source, std::string_view note);
  Subject subject_of_row();
  Area area_of(std::string_view text);
  int year_of(std::string_view text);
  int provenance_of_row();
  bool leaves_point(std::string_view value, const PlainNumber& number);
  Subject subject_of_table() const;
  Subject subject_of_number(int number) const;
  bool has_clean_rest() const;
  bool is_of_whole();
  bool names_one();
  bool further_names_agree();
  bool may_remember();

  const PlainTable& table_;
  CellShape shape_;
  CellWriter writer_;
  Subject all_rows_;  // where there is no column of indicators
  std::string_view text_;
  StructureAhead structure_;
  bool quoted_ = false;                            // whether the record's places_ are known
  std::array<std::uint32_t, most_fields> places_;  // of the fields, opening quotes included
  std::array<Field, most_fields + 1> fields_;  // and an empty one, for a column that is not there
  std::array<std::size_t, static_cast<std::size_t>(ObservationColumn::count)> columns_;
  bool point_left_ = false;  // to the reader, which warns of the first that may part thousands
  bool has_shared_ = false;  // a column of statuses, sources or notes
  SubjectFinder finder_;
  KeyMemory<Subject> subjects_;
  std::set<int> subjects_met_;
  AreasMet areas_met_;
  KeyMemory<Area> areas_;
  TextMap<Year> years_of_text_;
  std::size_t left_to_reader_ = 0;  // texts that are remembered as none for cells
  TextMap<Shared> shared_;
  std::string shared_key_;
  std::string newest_shared_key_;
  Shared newest_shared_;
  std::vector<RecordSpan> others_;
  ValueCount count_;
  RepeatedRows repeated_;
  std::vector<bool> unread_seen_;  // by the columns that nobody knows: whether a cell was filled
  std::vector<std::string> newest_whole_;  // of each guarded column, a cell that says the whole
  bool names_again_;                       // columns that name again what others name
  TextMap<bool> one_name_;  // whether they are left alone here, by all names of a row
  std::string names_key_;
};

}  // namespace planmeter
