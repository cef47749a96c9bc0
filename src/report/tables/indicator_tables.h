// SPDX-License-Identifier: MIT
// The report's tables as people read them.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// The rows of the plan's table: base, last year, actual, change on last year (points for shares),
/// target, attainment, status. Each category begins with a row of its name alone.
Table main_table(const Evaluated& evaluated, Language language);
/// The targets of the plan's text: target, actual, status.
Table other_table(const Evaluated& evaluated, Language language);

/// Targets that were due before the year asked about and have data, judged by their own years.
Table earlier_table(const Evaluated& evaluated, Language language);
/// What is expired, each with the verdict on its last target: `甲：目标已于2023年到期：未达标。`
std::vector<std::string> expired_lines(const Evaluated& evaluated, Language language);
/// How many targets of earlier years have no data, but for those of `expired_lines`.
int earlier_without_data(const Evaluated& evaluated);

/// What is known of the deciding target's quantity: the figure, a bound as published, or what kind
/// of nothing it is.
Cell actual_cell(const Evaluated& evaluated, const IndicatorResult& result,
                 const IndicatorFigures& figures, Language language);

}  // namespace planmeter
