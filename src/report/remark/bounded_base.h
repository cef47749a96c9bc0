// SPDX-License-Identifier: MIT
// A verdict that only the base leaves open.
#pragma once

#include <string>

#include "report/remark/remark_facts.h"

namespace planmeter {

/// The year's own exact figure and the base, of which only a bound or an estimate is known, where
/// that alone keeps the verdict open; else empty.
std::string bounded_base_words(const RemarkFacts& facts, const AreaData& data);

}  // namespace planmeter
