// SPDX-License-Identifier: MIT
// What tables of areas have in common, whatever their areas are held to.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "evaluate/verdict/status_counts.h"

namespace planmeter {

/// What areas are held to, by its key and by the name that pages have, and how they stand.
struct AreaRow {
  std::string key;
  std::string name;
  StatusCounts counts;
};

/// The contract's table `areas`.
Table areas_data(const std::vector<AreaRow>& rows, int year);

/// The same for pages, with only the statuses that occur: a column of noughts says nothing.
Table areas_page(const std::string& name_title, const std::string& areas_title,
                 const std::vector<AreaRow>& rows, Language language);

/// The contract's table `area_indicators`, no rows yet.
Table area_indicators_data();

}  // namespace planmeter
