// SPDX-License-Identifier: MIT
// What the sentences on one indicator are made from, and the figures in them.
#pragma once

#include <string>

#include "core/language.h"
#include "evaluate/standing/standing.h"
#include "report/words/report_figures.h"

namespace planmeter {

struct RemarkFacts {
  const Standing& standing;
  Language language;
  Decimals decimals = Decimals::as_contract;
  const IndicatorResult& result = standing.result();
  const IndicatorFigures& figures = standing.figures();
};

/// A figure of the indicator with its unit.
std::string figure_words(const RemarkFacts& facts, const Rational& value, Quantity quantity,
                         const Limits& limits = {});

/// `（当年16.5%）`, to follow what the deciding target adds up or averages over several years: the
/// year's own figure. Empty for other targets, and where the year has none of its own.
std::string own_year_words(const RemarkFacts& facts);

}  // namespace planmeter
