// SPDX-License-Identifier: MIT
// What a person wants to know of one indicator beside its status, in sentences.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/standing/standing.h"
#include "report/words/report_figures.h"

namespace planmeter {

/// Sentences on the deciding target or the path, on what is known where nothing is decided, on why
/// there are no data, and on what the figures rest on. Empty only where there is nothing to say.
std::string remark(const Standing& standing, Language language, bool with_source = false,
                   Decimals decimals = Decimals::as_contract);

/// `6. 高新技术企业（达标）：…`; of growth under a yearly target of a later document, what the
/// plan's final ones still need too.
std::string named_remark(const Standing& standing, Language language,
                         Decimals decimals = Decimals::as_contract);

}  // namespace planmeter
