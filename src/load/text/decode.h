// SPDX-License-Identifier: MIT
// Bytes of a data file to UTF-8, from the encodings spreadsheets write.
#pragma once

#include <string>
#include <string_view>

#include "core/diagnostic.h"

namespace planmeter {

enum class Encoding { utf8, gb18030, utf16_little, utf16_big };

/// What a finding calls it: `GB18030`.
std::string_view name_of(Encoding encoding);

struct DecodedText {
  std::string text;  // UTF-8, without a byte-order mark; as found where it could not be decoded
  Encoding encoding = Encoding::utf8;
  bool usable = true;  // false: nothing could be made of the bytes, which has been reported
};

/// What is no table, by how it begins, is an error. A byte-order mark decides; without one, what is
/// valid UTF-8 is UTF-8, and what is whole in GB18030 (which holds GBK) is that, with a note. A
/// file that is UTF-8 but for a few bytes is a damaged one and stays as it is, for check_text to
/// say where. UTF-16 that breaks off is an error.
DecodedText decode_text(std::string_view name, std::string bytes, Diagnostics& diagnostics);

/// Lone carriage returns, which old spreadsheets end lines with, to line feeds; only where the text
/// has no other line end.
void unify_line_ends(std::string& text);

}  // namespace planmeter
