// SPDX-License-Identifier: MIT
// What tables of areas have in common, whatever their areas are held to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/rational.h"
#include "evaluate/areas/area_standing.h"
#include "evaluate/verdict/status_counts.h"
#include "report/page/columns.h"

namespace planmeter {

/// What areas are held to, by its key and by the name that pages have, and how they stand.
struct AreaRow {
  std::string key;
  std::string name;
  StatusCounts counts;
};

/// The contract's table `areas`.
Table areas_data(const std::vector<AreaRow>& rows, int year, Language language);

/// The same for pages, with only the statuses that occur: a column of noughts says nothing.
Table areas_page(const std::string& name_title, const std::string& areas_title,
                 const std::vector<AreaRow>& rows, Language language);

/// A row of the contract's table `area_indicators`: an area, or a county as its class is asked of
/// it. What belongs to a target is missing where none is asked.
struct AreaIndicator {
  std::string area;
  std::string indicator;
  int year;
  Cell actual;
  Cell actual_text;
  Cell target_year;
  Cell quantity;
  Cell comparison;
  Cell target;
  Verdict verdict;
  std::optional<Rational> gap;
  std::optional<Rational> attainment;
  Cell held_to;
};

Table area_indicators_data(const std::vector<AreaIndicator>& rows, Language language);

std::vector<TableFacts> area_table_facts();

}  // namespace planmeter
