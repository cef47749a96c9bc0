// SPDX-License-Identifier: MIT
// The words that options and commands choose from, each list from where its meaning is defined.
#pragma once

#include <string_view>
#include <vector>

namespace planmeter {

std::vector<std::string_view> format_choices();
std::vector<std::string_view> language_choices();
std::vector<std::string_view> color_choices();
std::vector<std::string_view> grouping_choices();
std::vector<std::string_view> status_choices();
std::vector<std::string_view> section_choices();
/// Of `report` and of `tasks`, and both.
std::vector<std::string_view> report_part_choices();
std::vector<std::string_view> task_part_choices();
std::vector<std::string_view> part_choices();
/// Of `growth`, and of the commands that judge.
std::vector<std::string_view> averaging_choices();
std::vector<std::string_view> judging_choices();
std::vector<std::string_view> delimiter_choices();
/// The codes of warnings and notes.
std::vector<std::string_view> ignore_choices();

/// What `list`, `template`, `completion` and `help` are about.
std::vector<std::string_view> list_choices();
std::vector<std::string_view> template_choices();
std::vector<std::string_view> completion_choices();
/// The commands and the topics of the help.
std::vector<std::string_view> help_choices();

/// Throws InputError: `word` is none of what `option` chooses from.
[[noreturn]] void refuse_choice(std::string_view option, std::string_view word,
                                const std::vector<std::string_view>& choices);

}  // namespace planmeter
