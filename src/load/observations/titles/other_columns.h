// SPDX-License-Identifier: MIT
// Columns that hold none of what is read: whether they bear on the figures beside them.
#pragma once

#include <string_view>

namespace planmeter {

/// What a column that is not read says of the figures beside it.
enum class OtherColumn {
  explains,    // nothing: what a template tells the people who fill it in
  describes,   // nothing: labels, comments, who filled it in
  identifies,  // of which part of the whole they are
  frequency,   // whether they are of years
  action,      // whether they take a figure back, of SDMX-CSV 2.0
  nature,      // whether somebody has counted them, of the UN's database
  unknown      // what its cells tell
};

/// By the title alone, of a column that is not read.
OtherColumn kind_of_other_column(std::string_view title);

/// Whether a cell beside a figure leaves it the whole: an empty one, or one that says so (`_T`,
/// `Total`, 合计; `A` of a frequency; of an action all but `D`).
bool says_whole(OtherColumn kind, std::string_view cell);

/// Whether a nature is that of an estimate or of a model: `E`, Modelled.
bool is_nature_of_estimate(std::string_view cell);

/// Whether a frequency is of parts of a year: `M`, `Quarterly`.
bool is_frequency_within_year(std::string_view cell);

}  // namespace planmeter
