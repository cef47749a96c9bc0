// SPDX-License-Identifier: MIT
// One file, so that a new version compiles nothing else anew.
#include "cli/version.h"

namespace planmeter {

std::string_view version() { return PLANMETER_VERSION; }

}  // namespace planmeter
