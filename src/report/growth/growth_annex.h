// SPDX-License-Identifier: MIT
// The annex: what the plan's growth targets come to, and whether growth it states about the past is
// what its figures give.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/checks/claims.h"
#include "evaluate/checks/plan_arithmetic.h"
#include "report/page/columns.h"

namespace planmeter {

/// `15 % a year in 5 steps is 2.0114 times: doubled`; one line a target.
std::vector<std::string> growth_arithmetic_lines(const Plan& plan, Language language);

Table claims_data(const std::vector<ClaimResult>& claims, Language language);
std::vector<TableFacts> claim_table_facts();
/// The claim, what its figures give, and whether that is what is stated; one line a claim.
std::vector<std::string> claim_lines(const Plan& plan, const std::vector<ClaimResult>& claims,
                                     Language language);

}  // namespace planmeter
