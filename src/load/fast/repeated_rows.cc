// SPDX-License-Identifier: MIT
// The same bytes mean the same: a record that differs from the one before by four digits of a year
// and the characters of a number has its separators, quotes and line end where that one has them.
#include "load/fast/repeated_rows.h"

#include <algorithm>

#include "core/text_map.h"
#include "load/fast/padded_number.h"

namespace planmeter {

namespace {

constexpr std::size_t year_size = 4;
/// The year, the longest value, and what may be looked at beyond one.
constexpr std::size_t most_bytes = year_size + 1 + most_number_size + number_padding;

/// Whether `own` stands at `text`.
inline bool stands_at(const char* text, std::string_view own) {
  // Most often a separator or a line feed.
  if (own.size() == 1) return *text == own.front();
  return same_text({text, own.size()}, own);
}

}  // namespace

void RepeatedRows::begin_text(std::string_view text, std::uint64_t first) {
  text_ = text;
  number_ = first;
  key_ = {};
}

void RepeatedRows::remember(const SeriesRow& row, const SeriesKey& key) {
  const auto place = [this](const char* at) { return static_cast<std::size_t>(at - text_.data()); };
  const auto bytes = [this](std::size_t begin, std::size_t end) {
    return text_.substr(begin, end - begin);
  };
  year_is_first_ = row.year.data() < row.value.data();
  const std::string_view first = year_is_first_ ? row.year : row.value;
  const std::string_view second = year_is_first_ ? row.value : row.year;
  const std::size_t first_end = place(first.data()) + first.size();
  const std::size_t second_end = place(second.data()) + second.size();
  before_ = bytes(row.begin, place(first.data()));
  between_ = bytes(first_end, place(second.data()));
  after_ = bytes(second_end, row.end);
  const std::string_view before_value = year_is_first_ ? between_ : before_;
  value_quotes_ = before_value.ends_with('"') ? 1 : 0;
  const std::size_t most = before_.size() + between_.size() + after_.size() + most_bytes;
  const bool suits = most < text_.size() && number_ + text_.size() <= CellMark::most_position;
  last_begin_ = suits ? text_.size() - most : 0;
  key_ = suits ? key : SeriesKey{};
}

// It works on copies of the members: the compiler cannot know that writing a cell leaves the
// members as they are, and would read them again for every row.
template <bool year_is_first, bool stops_at_points>
std::size_t RepeatedRows::read_as(std::size_t row, std::size_t limit, ValueCount& count) const {
  const char* const text = text_.data();
  const std::string_view before = before_;
  const std::string_view between = between_;
  const std::string_view after = after_;
  const CellShape shape = shape_;
  const SeriesKey key = key_;
  const std::uint64_t number_of_place = number_ - static_cast<std::uint64_t>(value_quotes_);
  const std::size_t stop = std::min(limit, last_begin_);
  while (row < stop && stands_at(text + row, before)) {
    std::size_t place = row + before.size();
    std::size_t year_place = place;
    if (year_is_first) {
      if (!stands_at(text + place + year_size, between)) break;
      place += year_size + between.size();
    }
    const std::size_t value_place = place;
    PlainNumber number;
    const std::size_t value_size = read_padded_number(text + place, number);
    if (value_size == 0 || place < number_padding) break;
    if (stops_at_points && written_places(number) == places_of_group) break;
    place += value_size;
    if (!year_is_first) {
      if (!stands_at(text + place, between)) break;
      year_place = place + between.size();
      place = year_place + year_size;
    }
    if (!stands_at(text + place, after)) break;
    const int year = four_digits(text + year_place);
    if (!shape.has_year(year)) break;
    const std::uint64_t mark =
        CellMark::of(number_of_place + value_place, key.provenance, number.scale, number.zeros);
    if (!put_value(key.cells[year - shape.first_year], number.coefficient, mark)) break;
    count.add(year);
    row = place + after.size();
  }
  return row;
}

template std::size_t RepeatedRows::read_as<true, true>(std::size_t, std::size_t, ValueCount&) const;
template std::size_t RepeatedRows::read_as<true, false>(std::size_t, std::size_t,
                                                        ValueCount&) const;
template std::size_t RepeatedRows::read_as<false, true>(std::size_t, std::size_t,
                                                        ValueCount&) const;
template std::size_t RepeatedRows::read_as<false, false>(std::size_t, std::size_t,
                                                         ValueCount&) const;

}  // namespace planmeter
