// SPDX-License-Identifier: MIT
// When the figure of a year can exist, in words.
#pragma once

#include <string>

#include "core/language.h"
#include "core/plan.h"

namespace planmeter {

/// Who publishes it and how long after the year, with where that is from, or that it is assumed.
std::string publication_text(const Publication& published, Language language);

}  // namespace planmeter
