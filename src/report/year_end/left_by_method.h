// SPDX-License-Identifier: MIT
// What another method than the path leaves open.
#pragma once

#include <string>

#include "evaluate/standing/standings.h"

namespace planmeter {

/// The indicators that a method other than the path refuses, the data being there, by its reasons;
/// empty where it refuses none.
std::string refused_by_method(const Standings& standings, Language language);

}  // namespace planmeter
