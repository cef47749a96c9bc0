// SPDX-License-Identifier: MIT
// The year-end report.
#pragma once

#include <string>
#include <vector>

#include "report/data_tables.h"

namespace planmeter {

/// A data file as the report names it.
struct DataSource {
  std::string name;
  std::size_t rows = 0;
};

struct ReportInput {
  const Evaluated& evaluated;
  std::vector<DataSource> sources;
  std::string_view version;
};

Document report_document(const ReportInput& input, Language language);

}  // namespace planmeter
