// SPDX-License-Identifier: MIT
// A verdict as a cell.
#pragma once

#include "core/document.h"
#include "core/language.h"
#include "core/status.h"

namespace planmeter {

/// A status for a page and for data, with the colour that stresses it.
Cell status_cell(const Verdict& verdict, Language language);

}  // namespace planmeter
