// SPDX-License-Identifier: MIT
// The years that the plan has a ledger for, as a sentence names them.
#pragma once

#include "core/language.h"
#include "core/plan.h"
#include "report/words/wording.h"

namespace planmeter {

/// `2022`, `2022、2023`, `2022 and 2023`; empty where the plan has no ledger.
Words ledger_years_text(const Plan& plan, Language language);

}  // namespace planmeter
