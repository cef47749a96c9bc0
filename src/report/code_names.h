// SPDX-License-Identifier: MIT
// The Chinese names of the words that files and options are written with.
#pragma once

#include <string>
#include <string_view>

namespace planmeter {

/// A column, data status or status with its Chinese name, `数值（value）`; any other word as it is.
std::string with_chinese_name(std::string_view word);

}  // namespace planmeter
