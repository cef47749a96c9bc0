// SPDX-License-Identifier: MIT
// Binding and expected indicators (约束性、预期性) on pages.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// Whether the plan tells binding indicators from others; where none is binding, pages say nothing
/// of natures.
bool tells_natures(const Plan& plan);

/// `其中，约束性指标7项，达标5项，未达标2项；预期性指标13项，达标13项。` Empty where natures are
/// not told.
std::string natures_finding(const Standings& standings, Scope scope, Language language);

/// The name, with its nature where those of the table that shows it are mixed:
/// `森林覆盖率（约束性）`.
std::string name_with_nature(const Plan& plan, const Indicator& indicator, Language language);

}  // namespace planmeter
