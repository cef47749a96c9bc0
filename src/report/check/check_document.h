// SPDX-License-Identifier: MIT
// The answer to a question about single indicators.
#pragma once

#include "core/document.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// A few lines an indicator; with `explain` also the sum with the numbers in it.
Document check_document(const Evaluated& evaluated, bool explain, const DocumentRequest& request);

}  // namespace planmeter
