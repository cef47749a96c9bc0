// SPDX-License-Identifier: MIT
// What the system says where a file cannot be opened, read or written.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace planmeter {

/// `said` is the C library's own text, which is English here. In Chinese the usual ones have words;
/// the others are quoted.
std::string system_error_text(std::string_view said, Language language);

}  // namespace planmeter
