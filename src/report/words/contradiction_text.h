// SPDX-License-Identifier: MIT
// Where a plan's document says two things of one matter.
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"

namespace planmeter {

/// The clauses of a contradiction, joined.
std::string clauses_text(const Contradiction& contradiction, Language language);
std::string contradiction_text(const Contradiction& contradiction, Language language);

}  // namespace planmeter
