// SPDX-License-Identifier: MIT
// Words for targets and actuals that are relative to another indicator: 高于…, 与…基本同步.
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"
#include "core/rational.h"
#include "report/words/report_figures.h"

namespace planmeter {

/// `高于国内生产总值增长`, `与…基本同步（相差0.5以内）`; the quantity goes in front where it is not
/// the plain value. The target must be a relative one.
std::string relative_text(const Target& target, const Plan& plan, Language language);

/// `比国内生产总值增长高0.2个百分点`; `difference` in the unit of the indicator, for average growth
/// in percentage points.
std::string relative_actual(const Rational& difference, const Target& target, const Plan& plan,
                            const Indicator& indicator, Language language,
                            Decimals decimals = Decimals::as_contract);

}  // namespace planmeter
