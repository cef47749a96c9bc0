// SPDX-License-Identifier: MIT
// Who owes a figure that is not there.
#pragma once

#include <string>
#include <vector>

#include "core/language.h"
#include "core/plan.h"
#include "core/status.h"

namespace planmeter {

/// The unit that answers for the indicator, marked where it was carried over from the ledger; empty
/// where the plan names none.
std::string responsible_unit(const Plan& plan, const Indicator& indicator, Language language);

/// The same without where the name was carried over from.
std::string plain_unit(const Plan& plan, const Indicator& indicator, Language language);

/// The publisher of what is not yet published; else the unit that answers for the indicator, else
/// the lead units of the ledger's tasks that rest on it (marked so), else that the plan names none.
std::string owing_unit(const Plan& plan, const Indicator& indicator, Reason reason,
                       Language language);

/// Of a ratio whose upper part alone is reported, its lower part and who owes that:
/// `常住人口：省统计局`.
std::string owing_of_denominator(const Plan& plan, const Indicator& indicator, Language language);

/// Who owes that lower part alone.
std::string owing_of_part(const Plan& plan, const Subject& part, Language language);

/// Units that lead a task, with the year of the ledger that says so:
/// `市科技局、市财政局，据2022年台账`.
std::string units_by_ledger(const std::vector<std::string>& units, int year, Language language);

}  // namespace planmeter
