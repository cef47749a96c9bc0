// SPDX-License-Identifier: MIT
// What each part of a report that can be asked for by name (`--section`) has on its pages, and its
// tables for programs.
#pragma once

#include <span>
#include <vector>

#include "report/annexes/gap_annex.h"
#include "report/body/body.h"
#include "report/year_end/report_input.h"
#include "report/year_end/sections.h"

namespace planmeter {

/// What several sections rest on, computed once.
struct Report {
  const ReportInput& input;
  Sections& sections;
  const std::vector<GrowthResult>& growths;
  const LedgerResult* ledger = input.ledger;
  AnnexNames annexes = {};
  std::vector<DataGap> gaps = {};  // of pages

  const Standings& standings() const { return input.standings; }
  const Plan& plan() const { return input.standings.plan(); }
  Language language() const { return sections.language(); }
  Document& document() const { return sections.document(); }
  std::vector<Block>& blocks() const { return document().blocks; }
  int year() const { return input.standings.year(); }
  BodyFacts facts() const {
    return {input.standings, ledger, input.notes, language(), annexes, input.with_overall_word};
  }
};

/// Its blocks behind those of the document, under a heading of its own; nothing where the plan or
/// the data have nothing for it.
void add_section(const Report& report, Section section);

/// The tables that most sections are made from, unless no such section was asked for.
void add_indicator_data(const Report& report);

/// In the order in which a report has them.
std::span<const Section> sections_in_order();

}  // namespace planmeter
