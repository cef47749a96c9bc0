// SPDX-License-Identifier: MIT
// Titles of the wide form: a period, also with the unit of its values behind it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "load/observations/cells/observations_forms.h"
#include "load/text/period_text.h"

namespace planmeter {

struct PeriodTitle {
  PeriodText period;
  std::string unit;  // of `2022年(万元)`; empty where there is none
};

/// Whether a text is a unit that values of any subject can have.
bool is_unit_of_any(std::span<const SubjectForm> forms, std::string_view unit);

/// Nothing where a title is no period; full-width digits and letters are read.
std::optional<PeriodTitle> parse_period_title(std::string_view title, MonthsOfFile months,
                                              std::span<const SubjectForm> forms);

/// The year that a title begins with and means no period by: `2022年(预计)`. Nothing of what is
/// planned, which is nobody's actual.
std::optional<int> year_before_words(std::string_view title);

}  // namespace planmeter
