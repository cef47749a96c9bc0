// SPDX-License-Identifier: MIT
// Which files the DATA words of a command line stand for.
#pragma once

#include <string>
#include <vector>

#include "core/diagnostic.h"

namespace planmeter {

/// The files that DATA words stand for: a folder's tables (`*.csv`, `*.tsv`, and both with `.gz`
/// behind, in any case) by name. Throws InputError.
std::vector<std::string> data_files(const std::vector<std::string>& words);

/// The files without those that are another one of them under another name, by a link or as
/// standard input; of each that is left out a note says so.
std::vector<std::string> each_once(const std::vector<std::string>& files, Diagnostics& findings);

}  // namespace planmeter
