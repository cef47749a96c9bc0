// SPDX-License-Identifier: MIT
// The program's version, which the build knows.
#pragma once

#include <string_view>

namespace planmeter {

std::string_view version();

}  // namespace planmeter
