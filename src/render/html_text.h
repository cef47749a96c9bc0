// SPDX-License-Identifier: MIT
// The only way text gets into an HTML page.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace planmeter {

/// `text` as it may stand between tags and inside a quoted attribute: & < > " ' are written as
/// character references, and what `printable` replaces is replaced.
std::string html_escaped(std::string_view text);

/// The same; line breaks become <br>. Not for attributes.
std::string html_lines(std::string_view text);

/// The same; line breaks stay, for <pre>.
std::string html_preformatted(std::string_view text);

/// ` lang="zh-CN"` for a Chinese text in an English page, so that it is read aloud and set in
/// Chinese; otherwise nothing.
std::string html_lang(std::string_view text, Language page);

}  // namespace planmeter
