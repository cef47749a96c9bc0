// SPDX-License-Identifier: MIT
// How an annex is called where its number and its title stand in one line.
#pragma once

#include <string>

#include "core/document.h"

namespace planmeter {

/// Above every heading, which `Heading::level` counts from 1.
constexpr int annex_level = 0;

/// `附件1　主要指标完成情况表`; `Annex 1. Main indicators`.
std::string annex_name(const Annex& annex, Language language);

}  // namespace planmeter
