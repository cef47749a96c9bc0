// SPDX-License-Identifier: MIT
// Parts records by the places of separators, line ends and quotes, and puts values into cells.
#include "load/plain_rows.h"

#include <algorithm>
#include <optional>

#include "load/csv.h"
#include "load/plain_number.h"
#include "load/structure.h"

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
  return columns.periods.empty() && width <= PlainRows::most_fields && cells.shape().years > 0 &&
         cells.shape().years <= 1024;
}

std::size_t PlainRows::read(std::string_view text, std::uint64_t begin, std::uint64_t limit,
                            bool last) {
  find_structure(text, table_.separator, positions_);
  const std::uint32_t* at = positions_.data();
  std::size_t row = 0;
  while (row < text.size() && begin + row < limit) {
    std::size_t end = 0;
    const Shape shape = split(text, row, at, end);
    if (shape == Shape::other || (shape == Shape::plain && !take(begin))) {
      if (shape == Shape::other) {
        const std::optional<std::size_t> length =
            csv_record_length(text.substr(row), table_.separator);
        if (!length && !last) return row;
        end = length ? row + *length : text.size();
        while (*at < end) ++at;
      }
      add_span(others_, {begin + row, begin + end});
    }
    row = end;
  }
  return row;
}

/// Parts the record at `row`, whose first separator, line end or quote `at` points to; moves `at`
/// past it and `end` to where the next begins.
PlainRows::Shape PlainRows::split(std::string_view text, std::size_t row, const std::uint32_t*& at,
                                  std::size_t& end) {
  const std::uint32_t* next = at;
  std::size_t begin = row;
  for (std::size_t count = 0;; ++count) {
    if (*next == text.size()) return Shape::other;  // its line end is not here
    std::size_t stop = *next;
    std::string_view value;
    if (text[stop] != '"') {
      value = text.substr(begin, stop - begin);
    } else {
      if (stop != begin) return Shape::other;
      do {
        ++next;
        if (*next == text.size() || text[*next] == '\n') return Shape::other;
      } while (text[*next] != '"');
      value = text.substr(begin + 1, *next - begin - 1);
      const std::size_t closing = *next++;
      stop = *next;
      const std::size_t between = stop - closing - 1;
      const bool ends = between == 0 || (between == 1 && text[closing + 1] == '\r' &&
                                         stop < text.size() && text[stop] == '\n');
      if (!ends || stop == text.size() || text[stop] == '"') return Shape::other;
    }
    ++next;
    const bool ends_line = text[stop] == '\n';
    if (ends_line && value.ends_with('\r') && text[begin] != '"') value.remove_suffix(1);
    if (count < most_fields) fields_[count] = {begin, value};
    begin = stop + 1;
    if (!ends_line) continue;
    const bool blank = count == 0 && value.empty() && text[row] != '"';
    if (!blank && count + 1 != table_.width) return Shape::other;
    at = next;
    end = begin;
    return blank ? Shape::blank : Shape::plain;
  }
}

std::string_view PlainRows::cell(ObservationColumn column) const {
  const std::optional<std::size_t> place = table_.columns[column];
  return place ? fields_[*place].text : std::string_view{};
}

/// Puts the value of the record in `fields_` into its cell; false where it is not plain or there is
/// one already. `begin` is the text's place in the input.
bool PlainRows::take(std::uint64_t begin) {
  const ObservationColumns& columns = table_.columns;
  const Subject subject =
      columns.subject ? all_rows_ : subject_of(cell(ObservationColumn::indicator));
  if (subject.number < 0) return false;
  const int year = year_of(cell(ObservationColumn::year)).number;
  if (!table_.cells.shape().has(subject.number, year)) return false;
  const std::string_view unit = cell(ObservationColumn::unit);
  if (!unit.empty() && !is_own_unit(unit, subject)) return false;
  const int provenance = shared_of(cell(ObservationColumn::status), cell(ObservationColumn::source),
                                   cell(ObservationColumn::note))
                             .provenance;
  if (provenance < 0 || !has_clean_rest()) return false;
  const Field& value = fields_[*columns[ObservationColumn::value]];
  PlainNumber number;
  if (!value.text.empty() && !read_plain_number(value.text, number)) return false;
  // Last, for the first row of an area that nobody knows is remembered as the one warned of.
  const Area area = area_of(cell(ObservationColumn::area));
  if (area.cells == nullptr) return false;
  if (value.text.empty()) return true;
  const std::uint64_t position = table_.first + begin + value.begin;
  if (position > CellMark::most_position) return false;
  const std::uint64_t mark =
      CellMark::of(position, static_cast<std::uint16_t>(provenance), number.scale);
  if (!writer_.put(*area.cells, subject.number, year, number.coefficient, mark)) return false;
  ++values_;
  seen_years_.set(static_cast<std::size_t>(year - table_.cells.shape().first_year));
  return true;
}

PlainRows::Subject PlainRows::subject_of_table() const {
  return table_.columns.subject ? subject_of_number(*table_.columns.subject) : Subject{};
}

std::set<int> PlainRows::years() const {
  std::set<int> years;
  for (std::size_t i = 0; i < seen_years_.size(); ++i) {
    if (seen_years_[i]) years.insert(table_.cells.shape().first_year + static_cast<int>(i));
  }
  return years;
}

}  // namespace planmeter
