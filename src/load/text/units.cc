// SPDX-License-Identifier: MIT
// A unit is an order of magnitude and a base: 万 and 元. Whatever else it is converts to itself
// alone.
#include "load/text/units.h"

#include <algorithm>
#include <array>

#include "core/counters.h"
#include "core/text.h"

namespace planmeter {

namespace {

struct Magnitude {
  std::string_view text;
  int exponent;
};

// A longer one stands before the shorter one it begins with.
constexpr std::array magnitudes = {
    Magnitude{"万亿", 12}, Magnitude{"千万", 7}, Magnitude{"百万", 6},
    Magnitude{"亿", 8},    Magnitude{"万", 4},   Magnitude{"千", 3},
};

struct UnitParts {
  int exponent = 0;
  std::string_view base;
};

const Magnitude* find_magnitude(std::string_view unit) {
  const auto found = std::ranges::find_if(
      magnitudes, [unit](const Magnitude& magnitude) { return unit.starts_with(magnitude.text); });
  return found == magnitudes.end() ? nullptr : found;
}

UnitParts split(std::string_view unit) {
  const Magnitude* magnitude = find_magnitude(unit);
  if (magnitude == nullptr) return {0, unit};
  return {magnitude->exponent, unit.substr(magnitude->text.size())};
}

/// As publishers write per cent: PT is the OECD's code for it, PC Eurostat's.
bool is_per_cent(std::string_view unit) {
  constexpr std::array<std::string_view, 4> signs_and_codes = {"%", "％", "PT", "PC"};
  constexpr std::array<std::string_view, 7> words = {
      "percent",     "per cent",     "percentage", "percentage (%)",
      "percent (%)", "per cent (%)", "百分比"};
  return std::ranges::find(signs_and_codes, unit) != signs_and_codes.end() ||
         std::ranges::any_of(
             words, [unit](std::string_view word) { return equal_ignoring_case(unit, word); });
}

bool is_composite(std::string_view unit) {
  return unit.find('/') != std::string_view::npos || unit.find("／") != std::string_view::npos;
}

}  // namespace

std::string_view leading_magnitude(std::string_view unit) {
  const Magnitude* magnitude = find_magnitude(unit);
  return magnitude == nullptr ? std::string_view{} : magnitude->text;
}

bool same_unit(std::string_view left, std::string_view right) {
  return equal_ignoring_case(left, right) || (is_per_cent(left) && is_per_cent(right));
}

std::optional<UnitConversion> convert_unit(std::string_view from, std::string_view to) {
  if (same_unit(from, to)) return UnitConversion{};
  if (is_composite(from) || is_composite(to)) return std::nullopt;
  const UnitParts source = split(from);
  const UnitParts wanted = split(to);
  const bool countable = wanted.base == "元" || counts_anything(wanted.base);
  const bool convertible = source.base == wanted.base ||
                           (counts_anything(source.base) && counts_anything(wanted.base)) ||
                           (source.base.empty() && countable);
  if (!convertible) return std::nullopt;
  return UnitConversion{source.exponent - wanted.exponent, true};
}

std::optional<Decimal> times_power_of_ten(const Decimal& value, int exponent) {
  if (exponent == 0 || value.is_zero()) return value;
  const Decimal moved = Decimal::from_coefficient(value.coefficient(), value.scale() - exponent);
  // Decimal::parse is the one place that knows the range.
  return Decimal::parse(moved.to_text());
}

}  // namespace planmeter
