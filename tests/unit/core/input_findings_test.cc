// SPDX-License-Identifier: MIT
// Findings at positions, and that an input is read again for those alone that are shown.
#include "core/input_findings.h"

#include <doctest/doctest.h>

#include "finding_lines.h"

namespace planmeter::input_findings_test {
namespace {

/// Counts how often it is read.
class CountedText final : public TextSource {
 public:
  explicit CountedText(std::string text) : text_(std::move(text)) {}
  std::uint64_t size() const override { return text_.size(); }
  std::size_t read(std::uint64_t begin, std::span<char> into) const override {
    ++reads;
    if (begin >= text_.size()) return 0;
    return text_.copy(into.data(), into.size(), static_cast<std::size_t>(begin));
  }

  mutable int reads = 0;

 private:
  std::string text_;
};

TEST_CASE("input_findings: at its place, and another's in its words") {
  Inputs inputs;
  inputs.add({"a.csv", "x,y\n1,2\n"});
  inputs.add({"b.csv", "x\n7\n"});
  Diagnostics findings;
  const InputFindings report(inputs, findings);
  CHECK(report.place_text(5) == "a.csv:2");
  CHECK_FALSE(report.only_counted(Code::csv_duplicate_value, 12));
  CHECK(findings.empty());
  report.add(Code::csv_duplicate_value, 12, {"7", "2", report.place_text(7)});
  report.add(Code::csv_bad_value, 0, {"z"});
  CHECK(finding_lines(findings) ==
        "b.csv:2:1 note csv-duplicate-value 7|2|a.csv:2\n"
        ":0:0 error csv-bad-value z\n");
}

TEST_CASE("input_findings: past those shown nothing is read") {
  const auto text = std::make_shared<CountedText>("x\n1\n2\n");
  Inputs inputs;
  inputs.add({"a.csv", text});
  inputs.add({"b.csv", "x\n3\n"});
  Diagnostics findings;
  const InputFindings report(inputs, findings);
  for (std::size_t i = 0; i < Diagnostics::most_of_a_kind; ++i) {
    report.add(Code::csv_conflicting_values, 3, {"1", "2", "a.csv:3"});
  }
  const int reads = text->reads;
  CHECK(reads > 0);
  for (int i = 0; i < 5; ++i) report.add(Code::csv_conflicting_values, 5, {"1", "2", "a.csv:3"});
  CHECK(report.only_counted(Code::csv_conflicting_values, 5));
  CHECK(text->reads == reads);
  CHECK(findings.size() == Diagnostics::most_of_a_kind + 6);
  // Another file and another code begin anew.
  CHECK_FALSE(report.only_counted(Code::csv_conflicting_values, 10));
  CHECK_FALSE(report.only_counted(Code::csv_duplicate_value, 5));
}

}  // namespace
}  // namespace planmeter::input_findings_test
