// SPDX-License-Identifier: MIT
// Parts records by the places of separators, line ends and quotes, and puts values into cells.
#include "load/fast/plain_rows.h"

#include <algorithm>
#include <optional>

#include "load/fast/padded_number.h"
#include "load/fast/structure.h"
#include "load/observations/titles/csv.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"
#include "load/text/units.h"

namespace planmeter {

PlainTable::PlainTable(const RowContext& the_context, const ObservationColumns& the_columns,
                       ObservationCells& the_cells, std::uint64_t the_first, char the_separator,
                       std::size_t the_width)
    : context(the_context),
      columns(the_columns),
      cells(the_cells),
      first(the_first),
      separator(the_separator),
      width(the_width) {
  for (std::size_t column = 0; column < width; ++column) {
    const auto read = std::ranges::find(columns.fields, std::optional(column));
    if (read == columns.fields.end()) unread.push_back(column);
  }
}

void add_span(std::vector<RecordSpan>& spans, const RecordSpan& span) {
  constexpr std::uint64_t most = std::uint64_t{1} << 22;
  if (!spans.empty() && spans.back().end == span.begin && span.end - spans.back().begin <= most) {
    spans.back().end = span.end;
  } else {
    spans.push_back(span);
  }
}

bool PlainTable::suits() const {
  // The day of a publication is for the reader of all rows, and so is a unit or a year above them.
  if (columns[ObservationColumn::published] || columns.unit || columns.year) return false;
  if (columns.area || !columns.coarser_areas.empty()) return false;
  // So are labels, and what several columns say together.
  if (!columns.subjects.empty() || !columns.labelled.empty() || columns.coded.any()) return false;
  return columns.periods.empty() && width <= PlainRows::most_fields && cells.shape().years > 0 &&
         cells.shape().years <= ValueCount::most_years;
}

PlainRows::PlainRows(const PlainTable& table)
    : table_(table),
      shape_(table.cells.shape()),
      writer_(table.cells),
      all_rows_(subject_of_table()),
      structure_(table.separator),
      finder_(table.context.plan),
      count_(shape_),
      repeated_(shape_, table.separator == ';'),
      unread_seen_(table.columns.unread.size()),
      newest_whole_(table.columns.guarded.size()),
      names_again_(!table.columns.further_indicators.empty() ||
                   !table.columns.further_areas.empty()) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    columns_[i] = table.columns.fields[i].value_or(most_fields);
  }
  for (const ObservationColumn column :
       {ObservationColumn::status, ObservationColumn::source, ObservationColumn::note}) {
    has_shared_ = has_shared_ || table.columns[column].has_value();
  }
}

std::size_t PlainRows::read(std::string_view text, std::uint64_t begin, std::uint64_t limit,
                            bool last) {
  text_ = text;
  structure_.begin_text(text);
  repeated_.begin_text(text, table_.first + begin);
  const std::size_t stop =
      static_cast<std::size_t>(std::min<std::uint64_t>(text.size(), limit - begin));
  std::size_t row = 0;
  std::size_t record_size = 0;  // of the newest that was parted
  while (row < stop) {
    const std::size_t after_series = repeated_.read(row, stop, count_);
    // Of what follows a series, one record is wanted: with it the next one begins.
    const bool any = after_series > row;
    row = after_series;
    if (row >= stop) break;
    structure_.move(row, any ? record_size : 0);
    std::size_t end = 0;
    Shape shape = split(text, row, end);
    while (shape == Shape::other && structure_.extend(row)) shape = split(text, row, end);
    if (shape == Shape::other || (shape == Shape::plain && !take(row, end, begin))) {
      if (shape == Shape::other) {
        const std::optional<std::size_t> length =
            csv_record_length(text.substr(row), table_.separator);
        if (!length && !last) return row;
        end = length ? row + *length : text.size();
      }
      add_span(others_, {begin + row, begin + end});
    }
    record_size = end - row;
    row = end;
  }
  return row;
}

/// Parts the record at `row`, moves `end` to where the next begins.
PlainRows::Shape PlainRows::split(std::string_view text, std::size_t row, std::size_t& end) {
  // Nearly all records have no quotes, and as many fields as they should.
  const std::size_t last = table_.width - 1;
  const std::uint32_t* at = structure_.next();
  if (last < static_cast<std::size_t>(structure_.end() - at)) {
    std::uint32_t begin = static_cast<std::uint32_t>(row);
    std::size_t count = 0;
    for (; count < last && text[at[count]] == table_.separator; ++count) {
      fields_[count] = {begin, at[count]};
      begin = at[count] + 1;
    }
    const std::uint32_t stop = at[last];
    if (count == last && text[stop] == '\n') {
      const bool returns = stop > begin && text[stop - 1] == '\r';
      fields_[last] = {begin, stop - (returns ? 1 : 0)};
      quoted_ = false;
      end = stop + 1;
      return Shape::plain;
    }
  }
  return split_quoted(text, row, end);
}

PlainRows::Shape PlainRows::split_quoted(std::string_view text, std::size_t row, std::size_t& end) {
  const std::uint32_t* next = structure_.next();
  std::size_t begin = row;
  for (std::size_t count = 0;; ++count) {
    if (next == structure_.end()) return Shape::other;  // its line end is not here
    std::size_t from = begin;
    std::size_t stop = *next;
    std::size_t to = stop;
    const bool quoted = text[stop] == '"';
    if (quoted) {
      if (stop != begin) return Shape::other;
      do {
        ++next;
        if (next == structure_.end() || text[*next] == '\n') return Shape::other;
      } while (text[*next] != '"');
      from = begin + 1;
      to = *next++;
      if (next == structure_.end()) return Shape::other;
      stop = *next;
      const std::size_t between = stop - to - 1;
      const bool ends =
          between == 0 || (between == 1 && text[to + 1] == '\r' && text[stop] == '\n');
      if (!ends || text[stop] == '"') return Shape::other;
    }
    ++next;
    const bool ends_line = text[stop] == '\n';
    if (ends_line && !quoted && to > from && text[to - 1] == '\r') --to;
    if (count < most_fields) {
      fields_[count] = {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
      places_[count] = static_cast<std::uint32_t>(begin);
    }
    const bool blank = count == 0 && ends_line && from == to && !quoted;
    begin = stop + 1;
    if (!ends_line) continue;
    if (!blank && count + 1 != table_.width) return Shape::other;
    quoted_ = true;
    end = begin;
    return blank ? Shape::blank : Shape::plain;
  }
}

PlainRows::Subject PlainRows::subject_of_row() {
  if (table_.columns.subject) return all_rows_;
  const std::string_view text = cell(ObservationColumn::indicator);
  const Subject* known = subjects_.find(text);
  return known != nullptr ? *known : subject_meaning(text);
}

PlainRows::Area PlainRows::area_of(std::string_view text) {
  const Area* known = areas_.find(text);
  return known != nullptr ? *known : area_meaning(text);
}

int PlainRows::year_of(std::string_view text) {
  return text.size() == 4 ? four_digits(text.data()) : year_meaning(text).number;
}

int PlainRows::provenance_of_row() {
  if (!has_shared_) return 0;
  const std::string_view status = cell(ObservationColumn::status);
  const std::string_view source = cell(ObservationColumn::source);
  const std::string_view note = cell(ObservationColumn::note);
  if (status.empty() && source.empty() && note.empty()) return 0;
  return shared_meaning(status, source, note).provenance;
}

bool PlainRows::read_number(std::string_view value, PlainNumber& number) const {
  const std::size_t place = static_cast<std::size_t>(value.data() - text_.data());
  if (place < number_padding || place + 2 * number_padding > text_.size()) {
    return read_plain_number(value, number);
  }
  return read_padded_number(value.data(), number) == value.size();
}

/// Puts the value of the record in `fields_` into its cell; false where it is not plain or there is
/// one already. The record is the text's from `row` to `end`; `begin` is the text's place in the
/// input.
bool PlainRows::take(std::size_t row, std::size_t end, std::uint64_t begin) {
  const Subject subject = subject_of_row();
  if (subject.number < 0) return false;
  const std::string_view year_text = cell(ObservationColumn::year);
  const int year = year_of(year_text);
  if (!shape_.has(subject.number, year)) return false;
  if (!cell(ObservationColumn::quantity).empty()) return false;
  const std::string_view unit = cell(ObservationColumn::unit);
  if (!unit.empty() && unit != subject.unit && !same_unit(trim(unit), subject.unit)) return false;
  const int provenance = provenance_of_row();
  if (provenance < 0 || (!table_.unread.empty() && !has_clean_rest())) return false;
  if (!is_of_whole() || (names_again_ && !names_one())) return false;
  const std::string_view value = cell(ObservationColumn::value);
  PlainNumber number;
  if (!value.empty() && !read_number(value, number)) return false;
  if (!value.empty() && leaves_point(value, number)) return false;
  // Last, for the first row of an area that nobody knows is remembered as the one warned of.
  const Area area = area_of(cell(ObservationColumn::area));
  if (area.cells == nullptr) return false;
  if (value.empty()) return true;
  const std::size_t column = columns_[static_cast<std::size_t>(ObservationColumn::value)];
  const std::uint64_t position = table_.first + begin + place_of(column);
  if (position > CellMark::most_position) return false;
  ObservationCell* cells = writer_.row(*area.cells, subject.number);
  const std::uint64_t mark =
      CellMark::of(position, static_cast<std::uint16_t>(provenance), number.scale, number.zeros);
  if (!put_value(cells[year - shape_.first_year], number.coefficient, mark)) return false;
  count_.add(year);
  if (!year_text.empty()) {
    repeated_.remember({row, end, year_text, value},
                       {cells, static_cast<std::uint16_t>(provenance)});
  }
  return true;
}

/// Whether a value is the first that may be thousands parted by a point.
bool PlainRows::leaves_point(std::string_view value, const PlainNumber& number) {
  if (table_.separator != ';' || point_left_) return false;
  if (written_places(number) != places_of_group || !has_point_before_three(value)) return false;
  point_left_ = true;
  repeated_.take_points();
  return true;
}

PlainRows::Subject PlainRows::subject_of_table() const {
  return table_.columns.subject ? subject_of_number(*table_.columns.subject) : Subject{};
}

}  // namespace planmeter
