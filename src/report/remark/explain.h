// SPDX-License-Identifier: MIT
// The sum behind a verdict, with the numbers in it: what someone would redo on paper.
#pragma once

#include <string>
#include <vector>

#include "evaluate/standing/standing.h"

namespace planmeter {

/// One line for each target due, or for the path where none is; method first. Empty where nothing
/// was computed.
std::vector<std::string> explain(const Standing& standing, Language language);

}  // namespace planmeter
