// SPDX-License-Identifier: MIT
// What a report is made from.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/notes.h"
#include "evaluate/areas/area_standing.h"
#include "evaluate/standing/standings.h"

namespace planmeter {

/// The parts of a report, in their order.
enum class Section {
  findings,
  main,
  details,
  growth,
  other,
  amendments,
  tiers,
  tasks,
  areas,
  earlier,
  interim,
  compare,
  shortfalls,
  outlook,
  gaps,
  method,
  annex
};

/// The words of `--section`.
inline constexpr std::array<std::string_view, 17> section_codes = {
    "findings",   "main",    "details", "growth",  "other",   "amendments",
    "tiers",      "tasks",   "areas",   "earlier", "interim", "compare",
    "shortfalls", "outlook", "gaps",    "method",  "annex"};

/// What a whole report consists of: what is signed, the tables it rests on, and what is for the
/// office alone.
enum class ReportPart { body, annexes, internal };

struct ReportInput {
  const Standings& standings;
  std::vector<DataSource> sources;
  DocumentRequest request;
  const LedgerResult* ledger = nullptr;  // null where the year is not a ledger's
  std::vector<Section> sections = {};    // empty: a whole report, or all of them for programs
  const Standings* compared = nullptr;   // an earlier year, by the same data
  const ReportNotes* notes = nullptr;    // reasons and measures
  const AreaStanding* areas = nullptr;   // each area of the data, where asked for
  std::vector<ReportPart> parts = {ReportPart::body, ReportPart::annexes};  // of a whole report
  bool is_draft = false;          // for comment; what rests on made-up data is one anyway
  bool with_overall_word = true;  // beside the counts of the body
};

}  // namespace planmeter
