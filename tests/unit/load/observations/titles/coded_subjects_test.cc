// SPDX-License-Identifier: MIT
// Which rows a plan's maps of columns fit.
#include "load/observations/titles/coded_subjects.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::coded_subjects_test {

namespace {

const std::string plan_text =
    plan_head +
    "series:\n"
    "  - {id: jobs, name: {en: Jobs}, unit: 人, measure: stock, codes: {ilo: {MEASURE: EMP}}}\n"
    "indicators:\n"
    "  - {id: all, name: {en: All}, unit: 人, measure: stock, codes: {oecd: B1GQ, ilo: [{MEASURE: "
    "EMP, SEX: _T}, {DATAFLOW: DF_EMP, SEX: _T}]}}\n"
    "  - {id: women, name: {en: Women}, unit: 人, measure: stock, codes: {ilo: {MEASURE: EMP, SEX: "
    "F}}}\n"
    "  - {id: young, name: {en: Young}, unit: 人, measure: stock, codes: {ilo: {MEASURE: EMP, AGE: "
    "Y15}}}\n";

/// The subjects of a row of cells below titles, and their columns: `2+3 0 1`, `none`. Column `part`
/// does not say the whole.
std::string found(const std::vector<std::string_view>& titles,
                  const std::vector<std::string_view>& cells, std::size_t part = 0) {
  const PlanRead read = read_plan(plan_text);
  REQUIRE(read.findings.empty());
  const CodedSubjects coded(read.plan(), titles);
  CsvRecord record;
  for (const std::string_view cell : cells) record.fields.push_back({cell, 0});
  const std::optional<CodedSubject> subject =
      coded.find(record, [part](const CodedSubject& one) { return part == 0 || one.covers(part); });
  if (!subject) return "none";
  std::string text = std::to_string(subject->subject);
  if (subject->other >= 0) text += "+" + std::to_string(subject->other);
  for (const std::size_t field : subject->fields) text += " " + std::to_string(field);
  return text;
}

}  // namespace

TEST_CASE("coded subjects: maps of columns that a header has") {
  const PlanRead read = read_plan(plan_text);
  const auto any = [&read](const std::vector<std::string_view>& titles) {
    return CodedSubjects(read.plan(), titles).any();
  };
  CHECK(any({"measure", "value"}));
  CHECK(any({"Data Flow", "[sex]"}));
  CHECK(any({"MEASURE: Measure", "value"}));
  CHECK_FALSE(any({"indicator", "sex", "age", "value"}));
  CHECK_FALSE(any({}));
  CHECK_FALSE(CodedSubjects().any());

  const std::vector<std::string_view> titles = {"DATAFLOW", "MEASURE", "AGE", "value"};
  const CodedSubjects coded(read.plan(), titles);
  CHECK_FALSE(coded.covers(0));  // its other column, SEX, is not there
  CHECK(coded.covers(1));
  CHECK(coded.covers(2));
  CHECK_FALSE(coded.covers(3));
}

TEST_CASE("coded subjects: each column holds its code") {
  const std::vector<std::string_view> titles = {"MEASURE", "SEX", "value"};
  CHECK(found(titles, {"EMP", "_T", "1"}) == "0 0 1");
  CHECK(found(titles, {"EMP", "F", "1"}) == "1 0 1");
  CHECK(found(titles, {" EMP ", "F: Female", "1"}) == "1 0 1");
  CHECK(found(titles, {"emp", "F", "1"}) == "none");
  CHECK(found(titles, {"UNE", "F", "1"}) == "none");
  // Of the series, which asks for the one column.
  CHECK(found(titles, {"EMP", "M", "1"}) == "3 0");
  CHECK(found(titles, {"EMP", "", "1"}) == "3 0");
}

TEST_CASE("coded subjects: a dataflow between its agency and version") {
  const std::vector<std::string_view> titles = {"SEX", "DATAFLOW"};
  CHECK(found(titles, {"_T", "DF_EMP"}) == "0 0 1");
  CHECK(found(titles, {"_T", "ILO:DF_EMP(1.0)"}) == "0 0 1");
  CHECK(found(titles, {"_T", "ILO:DF_EMP(1.0): Employment"}) == "0 0 1");
  CHECK(found(titles, {"_T", "ILO:DF_UNE(1.0)"}) == "none");
}

TEST_CASE("coded subjects: most columns first, and two of one number are told") {
  const std::vector<std::string_view> titles = {"MEASURE", "SEX", "AGE"};
  CHECK(found(titles, {"EMP", "F", "Y15"}) == "1+2 0 1");
  CHECK(found(titles, {"EMP", "M", "Y15"}) == "2 0 2");
  CHECK(found(titles, {"EMP", "M", "Y25"}) == "3 0");
  // Two maps of one subject are no matter of doubt.
  CHECK(found({"MEASURE", "SEX", "DATAFLOW"}, {"EMP", "_T", "DF_EMP"}) == "0 0 1");
}

TEST_CASE("coded subjects: of maps that fit, those that leave no part unsaid") {
  const std::vector<std::string_view> titles = {"MEASURE", "SEX", "AGE"};
  CHECK(found(titles, {"EMP", "F", "Y15"}, 1) == "1 0 1");
  CHECK(found(titles, {"EMP", "F", "Y15"}, 2) == "2 0 2");
  // Where none does, one that does.
  CHECK(found(titles, {"EMP", "F", "Y25"}, 2) == "1 0 1");
  // Though two of as many columns come before it.
  const std::vector<std::string_view> more = {"MEASURE", "SEX", "DATAFLOW", "AGE"};
  CHECK(found(more, {"EMP", "_T", "DF_EMP", "Y15"}, 3) == "2 0 3");
}

TEST_CASE("coded subjects: the column that tells why no map fits") {
  const PlanRead read = read_plan(plan_text);
  const std::vector<std::string_view> titles = {"value", "MEASURE", "Sex", "AGE"};
  const CodedSubjects coded(read.plan(), titles);
  const auto odd = [&coded](const std::vector<std::string_view>& cells) {
    CsvRecord record;
    for (const std::string_view cell : cells) record.fields.push_back({cell, 0});
    const auto [field, title] = coded.odd_column(record);
    return std::to_string(field) + " " + std::string(title);
  };
  CHECK(odd({"1", "UNE", "M", "Y25"}) == "1 MEASURE");
  CHECK(odd({"1", "EMP", "M", "Y25"}) == "2 Sex");
  CHECK(odd({"1", "EMP", "Total", "Y25"}) == "3 AGE");
  CHECK(odd({"1", "EMP", "Total", ""}) == "1 MEASURE");
}

TEST_CASE("coded subjects: which columns say so") {
  const std::vector<std::size_t> fields = {1, 4};
  const CodedSubject subject{0, -1, fields};
  CHECK(subject.covers(1));
  CHECK(subject.covers(4));
  CHECK_FALSE(subject.covers(0));
  CHECK_FALSE(subject.covers(2));
}

}  // namespace planmeter::coded_subjects_test
