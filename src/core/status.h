// SPDX-License-Identifier: MIT
// The nine statuses and the reasons they carry, with their words.
#pragma once

#include <array>

#include "core/words.h"

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

template <>
inline constexpr auto word_rows<Status> = std::to_array<ColouredRow<Status>>({
    {Status::met, "met", {"达标", "met"}, Tone::good},
    {Status::missed, "missed", {"未达标", "missed"}, Tone::bad},
    {Status::met_early, "met_early", {"提前实现", "met early"}, Tone::good},
    {Status::on_track, "on_track", {"符合规划进度", "on track"}, Tone::good},
    {Status::behind, "behind", {"滞后于规划进度", "behind"}, Tone::bad},
    {Status::undetermined, "undetermined", {"无法判定", "undetermined"}, Tone::open},
    {Status::no_data, "no_data", {"无数据", "no data"}, Tone::absent},
    {Status::no_target, "no_target", {"未设目标", "no target"}, Tone::plain},
    {Status::not_due, "not_due", {"未到期", "not due"}, Tone::plain},
});

inline constexpr auto& all_statuses = all_values<Status>;

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

template <>
inline constexpr auto word_rows<Reason> = std::to_array<NamedRow<Reason>>({
    {Reason::none, "", {}},
    {Reason::not_reported, "not_reported", {"未报送", "not reported"}},
    {Reason::not_published, "not_published", {"尚未发布", "not yet published"}},
    {Reason::set_yearly, "set_yearly", {"年度另行确定", "set yearly"}},
    {Reason::not_seen, "not_seen", {"目标值未查得", "its number was not found"}},
    {Reason::no_baseline, "no_baseline", {"缺基期数", "no baseline"}},
    {Reason::previous_year_missing, "previous_year_missing", {"缺有关年份数", "a year is missing"}},
    {Reason::bound_insufficient,
     "bound_insufficient",
     {"仅有约数或范围数", "only a bound or an estimate"}},
    {Reason::period_not_covering,
     "period_not_covering",
     {"数据所属期与目标年不符", "the data are for another period"}},
    {Reason::other_definition, "other_definition", {"口径不同", "another definition"}},
    {Reason::series_break, "break", {"数列中断", "a break in the series"}},
    {Reason::zero_base, "zero_base", {"基数为零或负数", "base not above zero"}},
    {Reason::preliminary, "preliminary", {"初步数", "preliminary"}},
    {Reason::expired, "expired", {"目标已到期", "the last target is past"}},
    {Reason::method_not_applicable,
     "method_not_applicable",
     {"本方法不适用", "the method does not apply"}},
    {Reason::zero_in_ratio, "zero_in_ratio", {"算式含零，无法计算", "a zero in the ratio"}},
    {Reason::sign_change, "sign_change", {"数值正负号不一致", "the values change sign"}},
    {Reason::too_few_values, "too_few_values", {"历年数据不足", "too few values"}},
});

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

/// Whether it says that something is not reached or not kept to.
constexpr bool falls_short(Status status) {
  return status == Status::missed || status == Status::behind;
}

/// Whether something was asked and what is known does not answer it.
constexpr bool is_unsettled(Status status) {
  return status == Status::no_data || status == Status::undetermined;
}

/// A status with its reason.
struct Verdict {
  Status status = Status::no_data;
  Reason reason = Reason::none;

  friend constexpr bool operator==(const Verdict&, const Verdict&) = default;
};

}  // namespace planmeter
