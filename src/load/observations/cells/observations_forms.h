// SPDX-License-Identifier: MIT
// What the values of each subject look like: numbers with a unit, states, or what the tiers add.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan.h"
#include "load/text/period_figure.h"

namespace planmeter {

/// What counties are counted in.
inline constexpr std::string_view county_count_unit = "个";

/// What values of a subject look like.
enum class ValueForm { number, state, tier, tier_score, tier_count };

/// A subject as far as reading its values goes.
struct SubjectForm {
  std::string id;
  ValueForm form = ValueForm::number;
  std::string_view unit;
  Measure measure = Measure::stock;
  bool several_years = false;  // whether a value may be of several years: a mean or a total
  // What a value of several years is that does not say so; unsaid: it must.
  PeriodFigure bare = PeriodFigure::unsaid;
  bool falls = false;  // growth: its rates say by how much it fell
  bool place = false;  // whether it is a place in a ranking

  bool is_tier() const {
    return form == ValueForm::tier || form == ValueForm::tier_score ||
           form == ValueForm::tier_count;
  }
};

/// The id that findings give as an example of one; empty of a plan without any subject.
std::string_view example_id(std::span<const SubjectForm> forms);

/// The forms of all subjects of a plan, by their numbers.
std::vector<SubjectForm> subject_forms(const Plan& plan);

}  // namespace planmeter
