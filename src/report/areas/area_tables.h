// SPDX-License-Identifier: MIT
// How the areas of the data stand, counted, and each where asked for.
#pragma once

#include <vector>

#include "core/document.h"
#include "evaluate/areas/area_standing.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// The tables `areas` and, where each was asked for, `area_indicators`.
std::vector<Table> area_data_tables(const Standings& standings, const AreaStanding& standing,
                                    Language language);

/// What pages show of the same.
std::vector<Block> area_pages(const Standings& standings, const AreaStanding& standing,
                              Language language);

/// A heading, the pages and the tables: what commands of one indicator add to their page.
void add_areas(Document& document, const Standings& standings, const AreaStanding& standing);

}  // namespace planmeter
