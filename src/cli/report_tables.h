// SPDX-License-Identifier: MIT
// What `report` tells in one table instead of a report: `--due` and `--years`.
#pragma once

#include "cli/command.h"

namespace planmeter {

/// `--due`: which figures are owed by that day, and by whom; data are what is there already. Of the
/// last year that is over on the day, unless `--year` names one.
ExitStatus report_owed(const Call& call);

/// `--years`: all indicators in each of these years.
ExitStatus report_years(const Call& call);

}  // namespace planmeter
