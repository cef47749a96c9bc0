// SPDX-License-Identifier: MIT
// One line of the plan stands for a target a year.
#include "evaluate/verdict/years_of_every.h"

#include <algorithm>

namespace planmeter {

namespace {

/// Whether both are years of one target of the plan. What an amendment changes of a year leaves it
/// one of these.
bool are_of_one_target(const Target& left, const Target& right) {
  return left.every && right.every && left.place.line == right.place.line &&
         left.place.column == right.place.column && left.quantity == right.quantity &&
         left.relative_to == right.relative_to && left.area == right.area &&
         left.authority == right.authority;
}

}  // namespace

int YearsOfEvery::count(Status status) const {
  return static_cast<int>(std::ranges::count_if(
      due, [status](const TargetResult* item) { return item->verdict.status == status; }));
}

int YearsOfEvery::unknown() const {
  return static_cast<int>(due.size()) - count(Status::met) - count(Status::missed);
}

YearsOfEvery years_of_every(std::span<const TargetResult> targets, const Target& one,
                            const Question& question) {
  YearsOfEvery years;
  for (const TargetResult& item : targets) {
    if (are_of_one_target(*item.target, one) && is_due(*item.target, question)) {
      years.due.push_back(&item);
    }
  }
  std::ranges::stable_sort(years.due, {},
                           [](const TargetResult* item) { return item->target->year; });
  return years;
}

}  // namespace planmeter
