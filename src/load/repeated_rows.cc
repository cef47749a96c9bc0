// SPDX-License-Identifier: MIT
// The same bytes have the same structure: only what is between them is looked at.
#include "load/repeated_rows.h"

#include <algorithm>

#include "load/padded_number.h"

namespace planmeter {

namespace {

constexpr std::size_t year_size = 4;
constexpr std::size_t most_field_size = most_number_size + 1;  // a sign
/// What the year and the value take at most, with quotes, separators and line end; more before
/// them is looked at than what a number may have.
constexpr std::size_t most_bytes = year_size + most_field_size + 12;
constexpr std::ptrdiff_t field_structure = 3;  // two quotes and a separator

/// What stands after a field.
struct FieldEnd {
  char character;
  bool of_line;  // perhaps with a carriage return
};

struct Field {
  std::size_t place = 0;  // its opening quote, where it has one
  std::size_t begin = 0;
  std::size_t size = 0;
  std::size_t next = 0;  // where the next field or record begins
};

/// The field at `place`, whose first place of structure `at` points to; of a size beyond every
/// number where it is not plain.
inline Field find_field(const char* text, std::size_t place, const FieldEnd& end,
                        const std::uint32_t*& at) {
  Field field{place, place, ~std::size_t{0}, 0};
  std::size_t stop = *at++;
  if (text[stop] == '"') {
    const std::size_t close = *at++;
    if (stop != place || text[close] != '"') return field;
    stop = *at++;
    const bool returns = end.of_line && stop == close + 2 && text[close + 1] == '\r';
    if ((stop != close + 1 && !returns) || text[stop] != end.character) return field;
    field.begin = place + 1;
    field.size = close - field.begin;
  } else {
    if (text[stop] != end.character) return field;
    field.size = stop - place - (end.of_line && stop > place && text[stop - 1] == '\r' ? 1 : 0);
  }
  field.next = stop + 1;
  return field;
}

}  // namespace

std::set<int> ValueCount::years() const {
  std::set<int> years;
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    if (seen_[i]) years.insert(first_year_ + static_cast<int>(i));
  }
  return years;
}

RepeatedRows::RepeatedRows(const CellShape& shape, char separator, std::size_t year,
                           std::size_t value, std::size_t width)
    : shape_(shape),
      separator_(separator),
      first_(std::min(year, value)),
      second_(std::max(year, value)),
      width_(width),
      year_is_first_(year < value) {}

void RepeatedRows::begin_text(std::string_view text, std::uint64_t first,
                              const std::uint32_t* sentinel) {
  text_ = text.data();
  size_ = text.size();
  number_ = first;
  sentinel_ = sentinel;
  cells_ = nullptr;
}

/// The bytes from `begin` to `end`; `structure`, of a place at `begin` or before it, moves behind
/// them.
RepeatedRows::Run RepeatedRows::run(const std::uint32_t*& structure, std::size_t begin,
                                    std::size_t end) const {
  while (structure < sentinel_ && *structure < begin) ++structure;
  const std::uint32_t* first = structure;
  while (structure < sentinel_ && *structure < end) ++structure;
  return {text_ + begin, end - begin, structure - first};
}

void RepeatedRows::remember(const RecordPlace& record, const std::array<std::size_t, 4>& fields,
                            ObservationCell* cells, std::uint16_t provenance) {
  const std::uint32_t* structure = record.structure;
  before_ = run(structure, record.begin, fields[0]);
  between_ = run(structure, fields[1], fields[2]);
  after_ = run(structure, fields[3], record.end);
  const std::size_t bytes = before_.size + between_.size + after_.size + most_bytes;
  const bool suits = bytes < size_ && number_ + size_ <= CellMark::most_position;
  cells_ = suits ? cells : nullptr;
  last_begin_ = size_ - bytes;
  most_structure_ = before_.structure + between_.structure + after_.structure + 2 * field_structure;
  provenance_ = provenance;
}

// It works on copies of the members: the compiler cannot know that writing a cell leaves the
// members as they are, and would read them again for every row.
template <bool year_is_first>
std::size_t RepeatedRows::read_as(std::size_t row, std::size_t limit, const std::uint32_t*& at,
                                  ValueCount& count) const {
  const char* const text = text_;
  const Run before = before_;
  const Run between = between_;
  const Run after = after_;
  const FieldEnd first_end{separator_, false};
  const FieldEnd second_end =
      second_ + 1 == width_ ? FieldEnd{'\n', true} : FieldEnd{separator_, false};
  const CellShape shape = shape_;
  ObservationCell* const cells = cells_;
  const std::uint64_t text_number = number_;
  const std::size_t stop = std::min(limit, last_begin_);
  const std::uint32_t* next = at;
  const std::uint32_t* const last_structure = sentinel_ - most_structure_;
  while (row < stop && next <= last_structure && before.stands_at(text + row)) {
    const std::uint32_t* place = next + before.structure;
    const Field first = find_field(text, row + before.size, first_end, place);
    if (first.size > most_field_size || !between.stands_at(text + first.next)) break;
    place += between.structure;
    const Field second = find_field(text, first.next + between.size, second_end, place);
    if (second.size > most_field_size || !after.stands_at(text + second.next)) break;
    const Field year_field = year_is_first ? first : second;
    const Field value_field = year_is_first ? second : first;
    const std::size_t value_end = value_field.begin + value_field.size;
    if (year_field.size != year_size || value_end < number_padding) break;
    const int year = four_digits(text + year_field.begin);
    PlainNumber number;
    if (!shape.has_year(year) || !read_padded_number(text + value_end, value_field.size, number)) {
      break;
    }
    const std::uint64_t mark =
        CellMark::of(text_number + value_field.place, provenance_, number.scale);
    if (!put_value(cells[year - shape.first_year], number.coefficient, mark)) break;
    count.add(year);
    row = second.next + after.size;
    next = place + after.structure;
  }
  at = next;
  return row;
}

template std::size_t RepeatedRows::read_as<true>(std::size_t, std::size_t, const std::uint32_t*&,
                                                 ValueCount&) const;
template std::size_t RepeatedRows::read_as<false>(std::size_t, std::size_t, const std::uint32_t*&,
                                                  ValueCount&) const;

}  // namespace planmeter
