// SPDX-License-Identifier: MIT
// A table of words, and the powers of ten in figures.
#include "load/observations/cells/multiplier.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"
#include "load/text/cell.h"
#include "load/text/units.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

struct MultiplierWord {
  std::string_view text;
  int exponent;
};

constexpr std::array multiplier_words = {
    MultiplierWord{"0", 0},         MultiplierWord{"2", 2},
    MultiplierWord{"3", 3},         MultiplierWord{"4", 4},
    MultiplierWord{"5", 5},         MultiplierWord{"6", 6},
    MultiplierWord{"7", 7},         MultiplierWord{"8", 8},
    MultiplierWord{"9", 9},         MultiplierWord{"12", 12},
    MultiplierWord{"15", 15},       MultiplierWord{"units", 0},
    MultiplierWord{"unit", 0},      MultiplierWord{"个", 0},
    MultiplierWord{"100", 2},       MultiplierWord{"hundreds", 2},
    MultiplierWord{"hundred", 2},   MultiplierWord{"百", 2},
    MultiplierWord{"1000", 3},      MultiplierWord{"1,000", 3},
    MultiplierWord{"thousands", 3}, MultiplierWord{"thousand", 3},
    MultiplierWord{"千", 3},        MultiplierWord{"10000", 4},
    MultiplierWord{"10,000", 4},    MultiplierWord{"tens of thousands", 4},
    MultiplierWord{"万", 4},        MultiplierWord{"1000000", 6},
    MultiplierWord{"1,000,000", 6}, MultiplierWord{"millions", 6},
    MultiplierWord{"million", 6},   MultiplierWord{"百万", 6},
    MultiplierWord{"千万", 7},      MultiplierWord{"100000000", 8},
    MultiplierWord{"亿", 8},        MultiplierWord{"1000000000", 9},
    MultiplierWord{"billions", 9},  MultiplierWord{"billion", 9},
    MultiplierWord{"十亿", 9},      MultiplierWord{"trillions", 12},
    MultiplierWord{"trillion", 12}, MultiplierWord{"万亿", 12},
};

constexpr std::array<std::string_view, 5> english_magnitudes = {"hundred", "thousand", "million",
                                                                "billion", "trillion"};

}  // namespace

std::optional<int> parse_multiplier(std::string_view cell) {
  const std::string_view text = trim(cell);
  if (is_missing_mark(text)) return 0;
  const auto found = std::ranges::find_if(multiplier_words, [text](const MultiplierWord& word) {
    return equal_ignoring_case(text, word.text);
  });
  if (found == multiplier_words.end()) return std::nullopt;
  return found->exponent;
}

bool has_magnitude(std::string_view unit) {
  if (!leading_magnitude(unit).empty()) return true;
  return std::ranges::any_of(english_magnitudes, [unit](std::string_view word) {
    return equal_ignoring_case(unit.substr(0, word.size()), word);
  });
}

std::optional<int> Multipliers::read(const CsvField& cell) const {
  const std::optional<int> exponent = parse_multiplier(cell.text);
  if (!exponent) findings_.add(Code::csv_bad_multiplier, cell, {trim(cell.text)});
  return exponent;
}

bool Multipliers::apply(const SubjectForm& form, const MultipliedCell& cell, CellValue& value) {
  if (form.form != ValueForm::number && form.form != ValueForm::tier_count) return true;
  const std::string_view multiplier = trim(cell.multiplier.text);
  const std::string_view digits = trim(cell.value.text);
  const std::string_view written = trim(cell.unit.text);
  const std::string_view unit = is_missing_mark(written) ? form.unit : written;
  const bool in_value = digits.find("万") != digits.npos || digits.find("亿") != digits.npos;
  if (in_value || has_magnitude(unit)) {
    findings_.add(Code::csv_multiplier_and_unit, cell.multiplier,
                  {multiplier, in_value ? digits : unit});
    return false;
  }
  const std::optional<Decimal> product = times_power_of_ten(value.value, cell.exponent);
  if (!product) {
    findings_.add(Code::csv_number_range, cell.value, {digits});
    return false;
  }
  value.value = *product;
  value.half_unit = Decimal::from_coefficient(value.half_unit.coefficient(),
                                              value.half_unit.scale() - cell.exponent);
  const std::string factor = Decimal::from_coefficient(1, -cell.exponent).to_text();
  if (!value.text.empty()) value.text += " × " + factor;
  if (noted_) return true;
  noted_ = true;
  findings_.add(Code::csv_multiplied, cell.multiplier, {factor, multiplier});
  return true;
}

}  // namespace planmeter
