// SPDX-License-Identifier: MIT
// Figures that were revised after they were published, in words and for tables.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decimal.h"
#include "core/plan.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// `2022年数由741家修订为755家（2023-11-30公布）。` for each figure of the year asked about that
/// the indicator rests on; empty where none was revised.
std::string revision_remark(const Evaluated& evaluated, const IndicatorResult& result,
                            Language language);

/// The same for all indicators of a scope, each line with the indicator's name.
std::vector<std::string> revision_lines(const Evaluated& evaluated, Scope scope, Language language);

/// The same of the years of targets that were due before the year asked about.
std::vector<std::string> earlier_revision_lines(const Evaluated& evaluated, Language language);

/// For the findings: a line for each revision that crosses the bound of a target due that year or
/// before.
std::vector<std::string> revision_findings(const Evaluated& evaluated, Language language);

/// Whether any file of the data says when its figures were published.
bool any_published(const Evaluated& evaluated);

/// When the figure of the year asked about was published, and what it was first published as where
/// it was revised since and is a plain number; nothing where the data do not say.
struct PublishedFigure {
  std::optional<Date> on;
  std::optional<Decimal> first;
};
PublishedFigure published_figure(const Evaluated& evaluated, const IndicatorResult& result);

}  // namespace planmeter
