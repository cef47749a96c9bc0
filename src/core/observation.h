// SPDX-License-Identifier: MIT
// One published or reported figure: an indicator, an area, a period, a value.
#pragma once

#include <array>
#include <string_view>

#include "core/decimal.h"
#include "core/period.h"
#include "core/words.h"

namespace planmeter {

/// What the text of a value says about the number.
enum class ValueKind {
  exact,
  at_least,    // 突破 达 以上, >=
  more_than,   // 超 超过 逾 余 多, >
  at_most,     // 以内 以下, <=
  less_than,   // 不足 未满 近, <
  estimate,    // 约 左右: never decides
  done,        // a state that is reached
  not_done,    // a state that is not
  share_done,  // a state done by `value` per cent, which is not done
  tier,        // a class; `text` has its id
};

/// final beats preliminary. From a `series_break` on the figures are of another series than before;
/// another definition never decides.
enum class ObservationStatus { final, preliminary, series_break, other_definition };

template <>
inline constexpr auto word_rows<ObservationStatus> = std::to_array<NamedRow<ObservationStatus>>({
    {ObservationStatus::final, "final", {"最终数", "final"}},
    {ObservationStatus::preliminary, "preliminary", {"初步数", "preliminary"}},
    {ObservationStatus::series_break, "break", {"数列中断", "break in the series"}},
    {ObservationStatus::other_definition, "other_definition", {"口径不同", "another definition"}},
});

/// Which way a figure is taken to be off by half a unit of its last written digit.
enum class Moved { not_at_all, either_way, down, up };

struct Observation {
  Period period;
  Decimal value;
  // Of its last written digit, or of all it is the sum of; 0: it is as it is, or a bound.
  Decimal half_unit;
  Moved moved = Moved::not_at_all;
  ValueKind kind = ValueKind::exact;
  ObservationStatus status = ObservationStatus::final;
  bool status_given = false;  // by its file; what is not called preliminary counts as final
  bool illustrative = false;  // made up, and marked so in its file
  // The value as written, where a number alone would lose it; or a tier's id.
  std::string_view text;
  std::string_view source;
  std::string_view note;
  // Of the value in the run's data, counted on over its files; see Inputs.
  std::uint64_t position = 0;

  /// Whether it is one whole known number: no bound, estimate, state or class.
  constexpr bool is_exact() const { return kind == ValueKind::exact; }
  /// A number of a whole year that can be set beside others.
  constexpr bool is_plain() const { return is_exact() && is_comparable() && period.whole_year(); }
  /// Whether its definition is the series' own, or that of the series that begins with it.
  constexpr bool is_comparable() const { return status != ObservationStatus::other_definition; }
};

}  // namespace planmeter
