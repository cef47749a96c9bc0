// SPDX-License-Identifier: MIT
// Decimals, periods and cells of values: what is read prints as itself, and order agrees with
// equality.
#include <string>
#include <variant>

#include "core/decimal.h"
#include "core/period.h"
#include "fuzz_target.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"
#include "load/text/units.h"
#include "load/text/value_text.h"

using namespace planmeter;

namespace {

void check_decimal(const Decimal& value) {
  const std::string text = value.to_text();
  const std::optional<Decimal> again = Decimal::parse(text);
  fuzz::expect(again == value, "a decimal prints as itself");
  fuzz::expect((value <=> *again) == 0, "a decimal equals itself");
  fuzz::expect((value < Decimal(0)) == value.is_negative(), "negative is below zero");
  for (const int exponent : {-12, 4, 12}) {
    const std::optional<Decimal> moved = times_power_of_ten(value, exponent);
    if (!moved) continue;
    const std::optional<Decimal> back = times_power_of_ten(*moved, -exponent);
    fuzz::expect(!back || *back == value, "a power of ten and its inverse undo one another");
  }
}

void check_order(std::string_view first, std::string_view second) {
  const std::optional<Decimal> left = Decimal::parse(first);
  const std::optional<Decimal> right = Decimal::parse(second);
  if (!left || !right) return;
  fuzz::expect((*left == *right) == ((*left <=> *right) == 0), "equal is neither less nor more");
  fuzz::expect((*left < *right) == (*right > *left), "order has two sides");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos) {
    check_order(text.substr(0, comma), text.substr(comma + 1));
    convert_unit(text.substr(0, comma), text.substr(comma + 1));
  }
  if (const std::optional<Decimal> value = Decimal::parse(text)) check_decimal(*value);
  if (const std::optional<Period> period = parse_period(text)) {
    fuzz::expect(period->from <= period->to, "a period does not end before it begins");
    fuzz::expect(period->month >= 0 && period->month <= 12, "a month is one of twelve");
  }
  const std::string_view cell = trim(text);
  fuzz::expect(trim(cell) == cell, "nothing is left to trim");
  fuzz::expect(half_width(half_width(text)) == half_width(text), "half width stays half width");
  const std::variant<ValueText, Code> value = parse_value_text(cell);
  if (const ValueText* read = std::get_if<ValueText>(&value)) check_decimal(read->value);
  std::string_view rest = text;
  if (const std::optional<std::string> number = take_number(rest)) {
    fuzz::expect(number->find(',') == std::string::npos, "a number has no separators");
    fuzz::expect(rest.size() < text.size(), "a number is taken off the front");
  }
  return 0;
}
