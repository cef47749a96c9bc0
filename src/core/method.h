// SPDX-License-Identifier: MIT
// How "on the way" can be judged where no target is due, and the bands that a method's figure falls
// into.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "core/decimal.h"
#include "core/language.h"
#include "core/status.h"
#include "core/words.h"

namespace planmeter {

/// `path` is the plan's own path; the others are published methods, one file each in evaluate/.
enum class Method { path, time, cagr, unsd, destatis, sdsn, change_achieved };

/// The codes are what the command line, plans and data call them.
template <>
inline constexpr auto word_rows<Method> = std::to_array<NamedRow<Method>>({
    {Method::path, "path", {"规划进度法", "the plan's path"}},
    {Method::time, "time", {"时间进度法", "time elapsed"}},
    {Method::cagr, "cagr", {"年均增速比值法", "ratio of compound rates"}},
    {Method::unsd, "unsd", {"年均增速外推法", "compound projection"}},
    {Method::destatis, "destatis", {"近五年平均变化外推法", "projection of the last five changes"}},
    {Method::sdsn, "sdsn", {"趋势箭头法", "trend arrow"}},
    {Method::change_achieved, "change-achieved", {"变化量完成率法", "change achieved"}},
});

inline constexpr auto& all_methods = all_values<Method>;

/// Whether the method judges an indicator without a target by a figure of another kind.
constexpr bool has_trend_bands(Method method) {
  return method == Method::cagr || method == Method::unsd;
}

/// Which way is wanted where no target says so.
enum class Direction { unstated, up, down };

template <>
inline constexpr auto word_rows<Direction> = std::to_array<CodeRow<Direction>>({
    {Direction::unstated, "unstated"},
    {Direction::up, "up"},
    {Direction::down, "down"},
});

/// The figures from `low` to `high`, in the method's own unit; an absent end is unbounded, an open
/// one does not belong.
struct Band {
  std::string_view id;
  Name name;
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  bool low_open = false;
  bool high_open = false;
  /// Takes an actual that already meets the final target, whatever the figure. A band that is
  /// `reached` and has no ends takes nothing else.
  bool reached = false;
  Status status = Status::on_track;  // or behind

  constexpr bool has_figures() const { return !reached || low || high; }
};

/// The bands that a plan sets for a method.
struct BandSet {
  Method method = Method::path;
  bool without_target = false;  // for indicators of which only a direction is known
  std::span<const Band> bands;
};

/// What a plan says of methods.
struct Methods {
  Method standard = Method::path;
  std::span<const BandSet> sets;
};

}  // namespace planmeter
