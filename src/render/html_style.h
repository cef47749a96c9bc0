// SPDX-License-Identifier: MIT
// How an HTML page looks: on a screen, light or dark, and on A4.
#pragma once

#include <string_view>

namespace planmeter {

/// The style sheet, in one piece.
extern const std::string_view html_style;

}  // namespace planmeter
