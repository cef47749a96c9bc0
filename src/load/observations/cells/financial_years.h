// SPDX-License-Identifier: MIT
// Whether the periods of a file, which can be read as months or as several years, are years that
// begin within one and end within the next.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "load/text/cell_findings.h"

namespace planmeter {

/// Whether a text names one such year in a form that is nothing else: `2021-22`, `2021/22`,
/// `FY2022`.
bool names_financial_year(std::string_view text);

/// The year that a text of digits and signs begins with, FY2022 too; what it says where it has
/// none.
std::string_view begin_of_financial_year(std::string_view text);

/// Looks at the periods of one file.
class FinancialYears {
 public:
  /// `text` stands at the byte `position` of the file; `subject`: the one it is said of, nothing
  /// where that is all of them.
  void take(std::string_view text, std::uint64_t position, std::optional<int> subject);
  /// After the last one. Two years or more as 2009-10 and 2010-11 are an error, a single one is a
  /// warning, as it may be a month; 2009-2010 and 2010-2011 of one subject overlap, and the first
  /// such pair is a warning too.
  void report(const CellFindings& findings) const;

 private:
  struct Form {
    bool other = false;  // whether a period of the form is none that such years have
    std::set<int> begins;
    std::string first;
    std::uint64_t position = 0;

    void take(int begin, bool fits, std::string_view text, std::uint64_t place);
  };

  Form months_;                // 2009-10
  std::map<int, Form> years_;  // 2009-2010, by subject, for others may have other parts of a period
};

}  // namespace planmeter
