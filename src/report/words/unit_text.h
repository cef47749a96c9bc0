// SPDX-License-Identifier: MIT
// Units, as reports print them and as they follow a figure.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"
#include "core/observation.h"
#include "core/plan.h"

namespace planmeter {

/// A unit as reports print it: in English, counters (家 个 项 …) are dropped and amounts
/// translated.
std::string unit_label(std::string_view unit, Language language);
/// The unit of a quantity as it follows a figure in a sentence: `家`, `%`, `个百分点`, `倍`.
std::string unit_after_figure(const Subject& subject, Quantity quantity, Language language);

/// A figure of a quantity with that unit, of rates with their own sign alone: `900家`, `第6位`.
std::string with_own_unit(const std::string& figure, const Subject& subject, Quantity quantity,
                          Language language);
/// A value as published with its unit: `突破760家`, `第6位`.
std::string amount_words(const Observation& observation, const Subject& subject, Language language);

/// A figure with its unit: `0.1个百分点`, `1 percentage point`.
std::string with_points(const std::string& figure, Language language);
/// A figure of a change with its unit, points for per cent.
std::string with_change_unit(const std::string& figure, const Indicator& indicator,
                             Language language);

}  // namespace planmeter
