// SPDX-License-Identifier: MIT
// The answer to a question about single indicators.
#pragma once

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// A few lines an indicator; with `explain` also the sum with the numbers in it.
Document check_document(const Standings& standings, bool explain, const DocumentRequest& request);

}  // namespace planmeter
