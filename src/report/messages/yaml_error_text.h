// SPDX-License-Identifier: MIT
// What YAML's parser says of a text that is none, in plain words.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace planmeter {

/// Of `said`, the parser's own English. What is not known is shown as it is, in Chinese said to be
/// the parser's.
std::string yaml_error_text(std::string_view said, Language language);

}  // namespace planmeter
