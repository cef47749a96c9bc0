// SPDX-License-Identifier: MIT
// Tests of the names of findings, which users write in scripts, and of what their rows say.
#include "core/findings.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/finding_rows.h"

namespace planmeter::findings_test {

namespace {

constexpr int code_count = static_cast<int>(Code::count);

struct Milder {
  Code code;
  Severity severity;
};

}  // namespace

TEST_CASE("name_of: each code has a name of its own, in lower case and hyphens") {
  std::set<std::string> names;
  for (int i = 0; i < code_count; ++i) {
    const std::string name(name_of(static_cast<Code>(i)));
    CAPTURE(name);
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    CHECK(name.find('-') != std::string::npos);
    CHECK(name.find('-') != 0);
    CHECK(names.insert(name).second);
  }
}

TEST_CASE("name_of: the first and last of each table, and one with a digit") {
  const std::pair<Code, std::string_view> expected[] = {
      {Code::file_unreadable, "file-unreadable"},
      {Code::file_not_utf8, "file-not-utf8"},
      {Code::yaml_reserved_character, "yaml-reserved-character"},
      {Code::plan_schema, "plan-schema"},
      {Code::plan_ledger_share_uneven, "plan-ledger-share-uneven"},
      {Code::csv_empty, "csv-empty"},
      {Code::data_part_over_whole, "data-part-over-whole"},
      {Code::usage_unknown_command, "usage-unknown-command"},
      {Code::usage_growth_not_capable, "usage-growth-not-capable"},
  };
  for (const auto& [code, name] : expected) {
    CHECK(name_of(code) == name);
    CHECK(row_of(code).code == code);
  }
}

TEST_CASE("row_of: every code has its row, with a sentence of its own in both languages") {
  std::set<std::string_view> sentences;
  for (int i = 0; i < code_count; ++i) {
    const FindingRow& row = row_of(static_cast<Code>(i));
    CAPTURE(name_of(static_cast<Code>(i)));
    CHECK(row.code == static_cast<Code>(i));
    CHECK(!row.zh.empty());
    CHECK(row.zh != row.en);
    CHECK(row.en.find("; expected ") != std::string_view::npos);
    sentences.insert(row.en);
  }
  CHECK(sentences.size() > 100);
}

TEST_CASE("row_of: what does not stop an answer is a warning or a note") {
  const Milder milder[] = {
      {Code::plan_contradiction, Severity::note},
      {Code::csv_unit_converted, Severity::note},
      {Code::csv_duplicate_value, Severity::note},
      {Code::csv_baseline_differs, Severity::warning},
      {Code::data_computed_differs, Severity::warning},
      {Code::data_across_bound, Severity::warning},
  };
  for (const Milder& expected : milder) {
    CAPTURE(name_of(expected.code));
    CHECK(row_of(expected.code).severity.usual == expected.severity);
    CHECK(row_of(expected.code).severity.other == expected.severity);
  }
  CHECK(row_of(Code::plan_empty).severity.usual == Severity::error);
  CHECK(row_of(Code::csv_conflicting_values).severity.usual == Severity::error);
  CHECK(row_of(Code::csv_unknown_column).severity.usual == Severity::error);
  CHECK(row_of(Code::csv_unknown_column).severity.other == Severity::note);
}

TEST_CASE("places_in: a bit for each place; doubled braces are text") {
  CHECK(places_in("") == 0);
  CHECK(places_in("{{zh: …}}") == 0);
  CHECK(places_in("{1} of {0}, {1}") == 0b11);
  CHECK(places_in("{0}{{{2}}}{7}") == 0b10000101);
  for (const std::string_view wrong : {"{", "}", "{}", "{8}", "{0", "{0:d}", "{10}", "a}b"}) {
    CAPTURE(wrong);
    CHECK_THROWS(places_in(wrong));
  }
}

}  // namespace planmeter::findings_test
