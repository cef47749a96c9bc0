// SPDX-License-Identifier: MIT
// What reports say of each quantity, a row for each.
#pragma once

#include <optional>

#include "core/quantity.h"
#include "report/words/wording.h"

namespace planmeter {

/// {0} the base year, {1} the first year after it, {2} the year of the target, {3} its bound.
using DemandPhrase = Phrase<int, int, int, Words>;
/// {0} the base year, {1} the first year after it.
using FigurePhrase = Phrase<int, int>;

/// What is asked for: in a table, around the sign of the bound, and in a sentence.
struct DemandWords {
  DemandPhrase in_table;
  DemandPhrase in_sentence;
};

struct QuantityWords {
  Quantity value;
  DemandWords demand;
  std::optional<DemandWords> fall;  // where the same quantity is said as a fall
  FigurePhrase figure;              // what a figure of it is; nothing of a plain value
};

const QuantityWords& quantity_words(Quantity quantity);

/// What is asked for of the quantity, as a fall if it is one.
const DemandWords& demand_words(Quantity quantity, bool falls);

}  // namespace planmeter
