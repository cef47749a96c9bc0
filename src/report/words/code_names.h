// SPDX-License-Identifier: MIT
// The Chinese names of the words that files and options are written with.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace planmeter {

/// The Chinese title of a column of data or of a template: 数值 of `value`; empty for another word.
std::string_view chinese_column(std::string_view code);

/// A column of data or notes, a part of the head of notes, a data status or status with its Chinese
/// name, `数值（value）`; any other word as it is.
std::string with_chinese_name(std::string_view word);

/// A status alone with its Chinese name, `未达标（missed）`.
std::string with_chinese_status(std::string_view word);

/// What a file is by the code of its kind: 网页 or `a web page` of `html`.
std::string_view file_kind_name(std::string_view code, Language language);

}  // namespace planmeter
