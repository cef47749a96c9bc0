// SPDX-License-Identifier: MIT
// The growth calculator's answer.
#pragma once

#include <string_view>

#include "core/document.h"
#include "evaluate/growth/growth_calculator.h"

namespace planmeter {

Document growth_calculator_document(const GrowthGiven& given, const GrowthAnswer& answer,
                                    const DocumentRequest& request);

}  // namespace planmeter
