// SPDX-License-Identifier: MIT
// How "on the way" can be judged where no target is due, and the bands that a method's figure falls
// into.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/decimal.h"
#include "core/language.h"
#include "core/status.h"

namespace planmeter {

/// `path` is the plan's own path; the others are published methods, one file each in evaluate/.
enum class Method { path, time, cagr, unsd, destatis, sdsn, change_achieved };

inline constexpr std::array all_methods = {Method::path,           Method::time,     Method::cagr,
                                           Method::unsd,           Method::destatis, Method::sdsn,
                                           Method::change_achieved};
/// What the command line, plans and data call them, in the order of `all_methods`.
inline constexpr std::array<std::string_view, 7> method_codes = {
    "path", "time", "cagr", "unsd", "destatis", "sdsn", "change-achieved"};

constexpr std::string_view code_of(Method method) {
  return method_codes[static_cast<std::size_t>(method)];
}

/// Whether the method judges an indicator without a target by a figure of another kind.
constexpr bool has_trend_bands(Method method) {
  return method == Method::cagr || method == Method::unsd;
}

/// Which way is wanted where no target says so.
enum class Direction { unstated, up, down };

inline constexpr std::array<std::string_view, 3> direction_codes = {"unstated", "up", "down"};

constexpr std::string_view code_of(Direction direction) {
  return direction_codes[static_cast<std::size_t>(direction)];
}

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
