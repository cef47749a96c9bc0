// SPDX-License-Identifier: MIT
// One file, so that a new version compiles nothing else anew.
#include "cli/version.h"

namespace planmeter {

std::string_view version() { return PLANMETER_VERSION; }
std::string_view release_day() { return PLANMETER_RELEASE_DAY; }

}  // namespace planmeter
