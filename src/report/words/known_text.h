// SPDX-License-Identifier: MIT
// What is known of a figure that is not known exactly: `≥1500`, `>30, ≤40`.
#pragma once

#include <optional>

#include "core/observation.h"
#include "core/quantity.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

/// What was handed in of the year, where it is a figure of the quantity: of a sum or a rate it
/// would pass for the whole. Null where it is not, or nothing was.
inline const Observation* own_figure(Quantity quantity,
                                     const std::optional<Observation>& observed) {
  return quantity == Quantity::value && observed ? &*observed : nullptr;
}

/// The low end, or where there is none the high one; empty where nothing is known. `text` writes an
/// end as a figure.
template <typename Known, typename Text>
Words known_end(const Known& known, const Text& text) {
  if (known.low) return Words(sign_of_low_end(known.low_open)) + text(*known.low);
  if (known.high) return Words(sign_of_high_end(known.high_open)) + text(*known.high);
  return {};
}

/// Both ends, as far as they are known.
template <typename Known, typename Text>
Words known_ends(const Known& known, const Text& text, Language language) {
  Sentence ends(language, Mark::pause);
  if (known.low) ends.clause(Words(sign_of_low_end(known.low_open)) + text(*known.low));
  if (known.high) ends.clause(Words(sign_of_high_end(known.high_open)) + text(*known.high));
  return ends.text();
}

}  // namespace planmeter
