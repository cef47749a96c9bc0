// SPDX-License-Identifier: MIT
// The texts of --help, from the rows of the commands.
#pragma once

#include <string>
#include <string_view>

#include "cli/command.h"
#include "core/language.h"

namespace planmeter {

/// What the program is for, in one sentence; help and man page begin with it.
inline constexpr Name purpose = {
    "planmeter将规划目标与实际完成值逐项对照，精确判定完成情况。",
    "planmeter measures a plan: targets against what was achieved, exactly."};

/// The command that explains the others.
inline constexpr std::string_view help_name = "help";

/// All commands on one screen of 24 lines and 80 columns, with two examples.
std::string program_help(Language language);

/// One command's options, example and exit statuses; no line has more than 80 columns.
std::string command_help(const Command& command, Language language);

/// `planmeter check INDICATOR[,...] [DATA...]`, with its options between.
std::string synopsis(const Command& command, Language language);

}  // namespace planmeter
