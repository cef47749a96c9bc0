// SPDX-License-Identifier: MIT
// How the areas of the data stand, counted, and each where asked for.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/areas/area_standing.h"
#include "report/page/evaluated.h"

namespace planmeter {

/// The tables `areas` and, where each was asked for, `area_indicators`.
std::vector<Table> area_data_tables(const Evaluated& evaluated, const AreaStanding& standing,
                                    Language language);

/// What pages show of the same.
std::vector<Block> area_pages(const Evaluated& evaluated, const AreaStanding& standing,
                              Language language);

/// A heading, the pages and the tables: what commands of one indicator add to their page.
void add_areas(Document& document, const Evaluated& evaluated, const AreaStanding& standing);

}  // namespace planmeter
