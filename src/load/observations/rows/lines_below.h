// SPDX-License-Identifier: MIT
// Lines below a table that are no rows of it: notes and sources.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "load/observations/cells/subject_names.h"
#include "load/observations/titles/csv.h"
#include "load/text/cell_findings.h"

namespace planmeter {

/// Whether a text begins as a note below a table does: `注：`, `数据来源：`, `Source:`.
bool begins_as_note(std::string_view text);

/// Keeps the lines of one file that may be such, until it is known whether rows follow.
class LinesBelow {
 public:
  LinesBelow(const Plan& plan, SubjectNames& names, const CellFindings& findings)
      : plan_(plan), names_(names), findings_(findings) {}

  /// Keeps a record that begins as a note, or has but one filled cell, which is neither a name of
  /// the plan's (nor the begin of one) nor a year. False of any other.
  bool take(const CsvRecord& record);
  /// A row follows: what was kept for its one cell alone, to be read as rows, in order.
  std::vector<CsvRecord> take_back();
  /// Nothing follows: says what was kept, with a count.
  void report() const;

 private:
  bool may_be_line(std::string_view text);
  bool begins_name(std::string_view text);
  void report_meaning(std::string_view text, std::uint64_t position) const;

  const Plan& plan_;
  SubjectNames& names_;
  const CellFindings& findings_;
  std::vector<std::string_view> plan_names_;  // in order, once they were asked for
  std::vector<CsvRecord> kept_;               // of one filled cell
  std::deque<std::string> texts_;             // of these
  /// Those that begin as notes, and the first of them.
  std::size_t notes_ = 0;
  std::string first_note_;
  std::uint64_t position_ = 0;
};

}  // namespace planmeter
