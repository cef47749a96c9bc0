// SPDX-License-Identifier: MIT
// The sentences where there is nothing to judge: no figure, or no target.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/describe.h"
#include "report/data_tables.h"

namespace planmeter {

/// What the sentences on one indicator are made from.
struct RemarkFacts {
  const Evaluated& evaluated;
  const IndicatorResult& result;
  Language language;
  const IndicatorFigures& figures;
};

/// Without its stop: that nothing was reported or published, and what is newest.
std::string absent_words(const RemarkFacts& facts);

/// That the plan sets nothing for the year, or leaves it to yearly documents, and what is known all
/// the same.
std::string unset_words(const RemarkFacts& facts);

}  // namespace planmeter
