// SPDX-License-Identifier: MIT
// The sum behind what the path asks for in a year, and what came of it.
#pragma once

#include <string>

#include "evaluate/standing/standing.h"

namespace planmeter {

/// `规划进度：2023年应达＝750 + (900 − 750) × (2023 − 2022) ÷ (2025 − 2022) = 800；实际799，…`;
/// where it was rounded to a whole one, the line and that one. Empty where there is no path; the
/// result must have a deciding target.
std::string path_explained(const Standing& standing, Language language);

}  // namespace planmeter
