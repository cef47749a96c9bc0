// SPDX-License-Identifier: MIT
// The program's version and the day of its release, which the build knows.
#pragma once

#include <string_view>

namespace planmeter {

std::string_view version();
/// `2026-11-26`
std::string_view release_day();

}  // namespace planmeter
