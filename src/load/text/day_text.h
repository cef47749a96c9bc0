// SPDX-License-Identifier: MIT
// A day as people and spreadsheets write it.
#pragma once

#include <optional>
#include <string_view>

#include "core/period.h"

namespace planmeter {

/// `2023-01-20`, `2023-1-20`, `2023/1/20`, `2023.1.20`, `2023年1月20日`, full-width digits too.
/// Nothing for anything else, and for a day that no calendar has.
std::optional<Date> parse_day(std::string_view text);

}  // namespace planmeter
