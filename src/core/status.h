// SPDX-License-Identifier: MIT
// The nine statuses and the reasons they carry.
#pragma once

#include <array>
#include <string_view>

namespace planmeter {

enum class Status {
  met,
  missed,
  met_early,
  on_track,
  behind,
  undetermined,
  no_data,
  no_target,
  not_due,
};

inline constexpr std::array all_statuses = {
    Status::met,          Status::missed,  Status::met_early, Status::on_track, Status::behind,
    Status::undetermined, Status::no_data, Status::no_target, Status::not_due,
};

/// Why a status is what it is, where that is not plain.
enum class Reason {
  none,
  not_reported,
  not_published,
  set_yearly,
  not_seen,
  no_baseline,
  previous_year_missing,
  bound_insufficient,
  period_not_covering,
  other_definition,
  series_break,
  zero_base,
  preliminary,
  expired,
  method_not_applicable,
  zero_in_ratio,
  sign_change,
  too_few_values,
};

/// Whether it says that something is reached or kept to, or not.
constexpr bool is_decided(Status status) {
  switch (status) {
    case Status::met:
    case Status::missed:
    case Status::met_early:
    case Status::on_track:
    case Status::behind:
      return true;
    case Status::undetermined:
    case Status::no_data:
    case Status::no_target:
    case Status::not_due:
      return false;
  }
  return false;
}

/// What a program reads: `met_early`. Never translated.
constexpr std::string_view code_of(Status status) {
  switch (status) {
    case Status::met:
      return "met";
    case Status::missed:
      return "missed";
    case Status::met_early:
      return "met_early";
    case Status::on_track:
      return "on_track";
    case Status::behind:
      return "behind";
    case Status::undetermined:
      return "undetermined";
    case Status::no_data:
      return "no_data";
    case Status::no_target:
      return "no_target";
    case Status::not_due:
      return "not_due";
  }
  return "";
}

/// What a program reads: `not_reported`; empty for `none`. Never translated.
constexpr std::string_view code_of(Reason reason) {
  switch (reason) {
    case Reason::none:
      return "";
    case Reason::not_reported:
      return "not_reported";
    case Reason::not_published:
      return "not_published";
    case Reason::set_yearly:
      return "set_yearly";
    case Reason::not_seen:
      return "not_seen";
    case Reason::no_baseline:
      return "no_baseline";
    case Reason::previous_year_missing:
      return "previous_year_missing";
    case Reason::bound_insufficient:
      return "bound_insufficient";
    case Reason::period_not_covering:
      return "period_not_covering";
    case Reason::other_definition:
      return "other_definition";
    case Reason::series_break:
      return "break";
    case Reason::zero_base:
      return "zero_base";
    case Reason::preliminary:
      return "preliminary";
    case Reason::expired:
      return "expired";
    case Reason::method_not_applicable:
      return "method_not_applicable";
    case Reason::zero_in_ratio:
      return "zero_in_ratio";
    case Reason::sign_change:
      return "sign_change";
    case Reason::too_few_values:
      return "too_few_values";
  }
  return "";
}

/// A status with its reason.
struct Verdict {
  Status status = Status::no_data;
  Reason reason = Reason::none;

  friend constexpr bool operator==(const Verdict&, const Verdict&) = default;
};

}  // namespace planmeter
