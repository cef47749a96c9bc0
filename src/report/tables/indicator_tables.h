// SPDX-License-Identifier: MIT
// The report's tables as people read them.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// Targets that were due before the year asked about and have data, judged by their own years.
Table earlier_table(const Standings& standings, Language language);
/// What is expired, each with the verdict on its last target: `甲：目标已于2023年到期：未达标。`
std::vector<std::string> expired_lines(const Standings& standings, Language language);
/// The same of those alone that were not met, by their plain names.
std::vector<std::string> expired_unmet_lines(const Standings& standings, Language language);
/// How many targets of earlier years have no data, but for those of `expired_lines`.
int earlier_without_data(const Standings& standings);

/// What is known of the deciding target's quantity: the figure, a bound as published, or what kind
/// of nothing it is.
Cell actual_cell(const Standing& standing, Language language);

}  // namespace planmeter
