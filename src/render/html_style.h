// SPDX-License-Identifier: MIT
// How an HTML page looks: on a screen, light or dark, and on A4. The sheets follow one another.
#pragma once

#include <string_view>

namespace planmeter {

/// On a screen, and what paper shares with it.
extern const std::string_view html_style;
/// On paper.
extern const std::string_view html_paper_style;
/// What a report has of its own, most of it on paper.
extern const std::string_view html_report_style;

}  // namespace planmeter
