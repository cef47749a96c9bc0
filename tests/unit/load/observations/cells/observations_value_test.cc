// SPDX-License-Identifier: MIT
// A value and a unit cell against a subject.
#include "load/observations/cells/observations_value.h"

#include <doctest/doctest.h>

#include "finding_lines.h"
#include "load/observations/titles/csv.h"
#include "observations_sample.h"

namespace planmeter::observations_value_test {
namespace {

enum class Shown { value, half_unit };

/// Reads `value` and `unit` as a row of a file; the kind's number, the value and the text, or half
/// a unit of its last digit, then findings.
std::string read(std::size_t subject, const std::string& value, const std::string& unit = "",
                 Shown shown = Shown::value, char separator = ',') {
  const Plan plan = sample::plan();
  const std::vector<SubjectForm> forms = subject_forms(plan);
  const std::string row = "\"" + value + "\",\"" + unit + "\"";
  Diagnostics diagnostics;
  CsvReader reader("f", row, find_dialect(row, ','), diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const ViewedText source(row);
  LineIndex lines(source);
  const CellFindings findings("f", lines, diagnostics);
  ValueReader values(plan.tiers, findings, separator);
  // The first record is a header to the reader, which drops its empty last cell.
  const CsvField unit_cell = record.fields.size() > 1 ? record.fields[1] : CsvField{};
  const std::optional<CellValue> found =
      values.read(forms[subject], record.fields.front(), unit_cell);
  std::string text;
  if (found && found->missing) text = "missing";
  if (found && !found->missing) {
    text = std::to_string(static_cast<int>(found->kind)) + " " + found->value.to_text() + " " +
           found->text;
  }
  if (found && shown == Shown::half_unit) text = found->half_unit.to_text();
  return text + (diagnostics.empty() ? "" : "\n" + finding_lines(diagnostics));
}

constexpr std::size_t growth = 0, enterprises = 1, contracts = 2, patents = 3, built = 5,
                      population = 6, tier = 7, score = 8, count_a = 9;

TEST_CASE("observations_value: numbers in the subject's unit, with or without saying it") {
  CHECK(read(growth, "4.43") == "0 4.43 ");
  CHECK(read(growth, "4.43%") == "0 4.43 ");
  CHECK(read(growth, "4.43", "％") == "0 4.43 ");
  CHECK(read(growth, "4.43％", "%") == "0 4.43 ");
  CHECK(read(patents, "0.8", "件/万人") == "0 0.8 ");
  CHECK(read(contracts, "39亿元", "—") == "0 39 ");
  CHECK(read(contracts, "—", "亿元") == "missing");
}

TEST_CASE("observations_value: half a unit goes into the subject's unit with the value") {
  const auto half_unit = [](std::size_t subject, const std::string& value,
                            const std::string& unit) {
    const std::string shown = read(subject, value, unit, Shown::half_unit);
    return shown.substr(0, shown.find('\n'));
  };
  CHECK(half_unit(contracts, "39亿元", "") == "0.5");
  CHECK(half_unit(contracts, "380000", "万元") == "0.00005");
  CHECK(half_unit(contracts, "3.90E+5", "万元") == "0.05");  // the last digit: 0.1亿元
  CHECK(half_unit(enterprises, "0.10万家", "") == "50");
  CHECK(half_unit(enterprises, "1000余家", "") == "0");
}

TEST_CASE("observations_value: bounds and estimates keep their words") {
  CHECK(read(enterprises, "1000余家") == "2 1000 1000余家");
  CHECK(read(contracts, "逾38", "亿元") == "2 38 逾38");
  CHECK(read(growth, "约20") == "5 20 约20");
}

TEST_CASE("observations_value: units convert, with a note") {
  CHECK(read(contracts, "380000", "万元") ==
        "0 38 \nf:1:10 note csv-unit-converted 万元|亿元|contract_value\n");
  CHECK(read(contracts, "380000万元") ==
        "0 38 \nf:1:1 note csv-unit-converted 万元|亿元|contract_value\n");
  CHECK(read(enterprises, "530", "个") ==
        "0 530 \nf:1:7 note csv-unit-converted 个|家|high_tech_enterprises\n");
  CHECK(read(population, "7111106人") ==
        "0 711.1106 \nf:1:1 note csv-unit-converted 人|万人|resident_population\n");
}

TEST_CASE("observations_value: a bound's words get the unit that was converted") {
  CHECK(read(contracts, "逾380000", "万元") ==
        "2 38 逾380000万元\nf:1:11 note csv-unit-converted 万元|亿元|contract_value\n");
}

TEST_CASE("observations_value: units that do not convert, and two that differ") {
  CHECK(read(growth, "3百分点") == "\nf:1:1 error csv-unit-mismatch 百分点|rd_growth|%\n");
  CHECK(read(enterprises, "530", "亿元") ==
        "\nf:1:7 error csv-unit-mismatch 亿元|high_tech_enterprises|家\n");
  CHECK(read(contracts, "39亿元", "万元") == "\nf:1:8 error csv-units-differ 万元|亿元\n");
  CHECK(read(contracts, "1e-26元") == "\nf:1:1 error csv-number-range 1e-26元\n");
}

TEST_CASE("observations_value: what is no number") {
  CHECK(read(enterprises, "many") == "\nf:1:1 error csv-bad-value many\n");
  CHECK(read(enterprises, "约1000余家") == "\nf:1:1 error csv-estimate-and-bound 约1000余家\n");
  CHECK(read(enterprises, "1e99") == "\nf:1:1 error csv-number-range 1e99\n");
  CHECK(read(enterprises, "完成") ==
        "\nf:1:1 error csv-value-kind 完成|high_tech_enterprises|1029, 4.43, >=1500\n");
}

TEST_CASE("observations_value: a comma that may be a decimal point") {
  const auto read_in = [](char separator, const std::string& value) {
    return read(growth, value, "", Shown::value, separator);
  };
  CHECK(read_in(',', "24,125") == "0 24125 ");
  CHECK(read_in(';', "24,125") == "\nf:1:1 error csv-comma-unclear 24,125|24125|24.125\n");
  CHECK(read_in(';', "约24，125%") ==
        "\nf:1:1 error csv-comma-unclear 约24，125%|约24125%|约24.125%\n");
  CHECK(read_in(';', "1,234,567") == "0 1234567 ");
  CHECK(read_in(';', "1,234.5") == "0 1234.5 ");
  CHECK(read_in('\t', "24,125") ==
        "0 24125 \nf:1:1 warning csv-comma-unclear 24,125|24125|24.125\n");
}

TEST_CASE("observations_value: a point that may part thousands") {
  const auto read_in = [](char separator, const std::string& value) {
    return read(growth, value, "", Shown::value, separator);
  };
  CHECK(read_in(';', "1.250") == "0 1.25 \nf:1:1 warning csv-point-unclear 1.250|1.250|1250\n");
  CHECK(read_in(';', "-24.125%") ==
        "0 -24.125 \nf:1:1 warning csv-point-unclear -24.125%|-24.125%|-24125%\n");
  CHECK(read_in(',', "1.250") == "0 1.25 ");
  CHECK(read_in('\t', "1.250") == "0 1.25 ");
  for (const std::string value : {"0.125", "1.25", "1.2500", "1250.125", "1,250.125"}) {
    CAPTURE(value);
    CHECK(read_in(';', value).find("csv-point-unclear") == std::string::npos);
  }
  CHECK(read_in(';', "1.234.567") == "\nf:1:1 error csv-points-between-groups 1.234.567|1234567\n");
  CHECK(read_in(',', "1.234,56") == "\nf:1:1 error csv-points-between-groups 1.234,56|1234.56\n");
  CHECK(read_in(';', "1.2.3") == "\nf:1:1 error csv-bad-value 1.2.3\n");
}

TEST_CASE("observations_value: what is written with a number is named") {
  CHECK(read(contracts, "(12.5)") == "\nf:1:1 error csv-value-in-brackets (12.5)|12.5\n");
  CHECK(read(contracts, "（12.5亿元）") ==
        "\nf:1:1 error csv-value-in-brackets (12.5亿元)|12.5亿元\n");
  CHECK(read(contracts, "(many)") == "\nf:1:1 error csv-bad-value (many)\n");
  CHECK(read(contracts, "1 250") == "\nf:1:1 error csv-parted-digits 1 250|1250\n");
  CHECK(read(contracts,
             "1\xC2\xA0"
             "234\xE2\x80\xAF"
             "567.5") ==
        "\nf:1:1 error csv-parted-digits 1\xC2\xA0"
        "234\xE2\x80\xAF"
        "567.5|1234567.5\n");
  CHECK(read(contracts, "1'250亿元") == "\nf:1:1 error csv-parted-digits 1'250亿元|1250亿元\n");
  CHECK(read(contracts, "12 5") == "\nf:1:1 error csv-bad-value 12 5\n");
  CHECK(read(contracts, "12.5 p") == "\nf:1:1 error csv-status-in-value 12.5 p|p|12.5\n");
  CHECK(read(contracts, "12.5p", "亿元") == "\nf:1:1 error csv-status-in-value 12.5p|p|12.5\n");
  CHECK(read(contracts, "12.5 r") == "\nf:1:1 error csv-mark-behind-value 12.5 r|r|12.5\n");
  CHECK(read(contracts, "12.5 bp") == "\nf:1:1 error csv-mark-behind-value 12.5 bp|bp|12.5\n");
  CHECK(read(contracts, "1250*") == "\nf:1:1 error csv-mark-behind-value 1250*|*|1250\n");
  CHECK(read(contracts, "46P") == "\nf:1:1 error csv-unit-mismatch P|contract_value|亿元\n");
}

TEST_CASE("observations_value: missing marks of programs, but not where they are a unit") {
  for (const std::string text : {"NaN", "null", "NULL", "n.a.", "--", ".", "x", "X", "#N/A", "−"}) {
    CAPTURE(text);
    CHECK(read(contracts, text) == "missing");
  }
  CHECK(read(growth, "2", "x") == "\nf:1:5 error csv-unit-mismatch x|rd_growth|%\n");
  CHECK(read(growth, "inf") == "\nf:1:1 error csv-bad-value inf\n");
  CHECK(read(growth, "nan") == "\nf:1:1 error csv-bad-value nan\n");
}

TEST_CASE("observations_value: states are done, not done or done by a share") {
  CHECK(read(built, "完成") == "6 0 ");
  CHECK(read(built, "not_done", "—") == "7 0 ");
  CHECK(read(built, "60%") == "8 60 60%");
  CHECK(read(built, "60", "%") == "8 60 60%");
  CHECK(read(built, "0%") == "8 0 0%");
  CHECK(read(built, "100%") == "6 0 ");
  for (const std::string text : {"101%", "-1%", "60", "约60%", "A", ">=60%"}) {
    CAPTURE(text);
    CHECK(read(built, text) ==
          "\nf:1:1 error csv-value-kind " + text + "|zone_built|done, not_done, 60%\n");
  }
}

TEST_CASE("observations_value: classes, scores within the scale, and counts of counties") {
  CHECK(read(tier, "A类") == "9 0 A");
  CHECK(read(tier, "D") == "\nf:1:1 error csv-unknown-tier D|tier|A, B, C\n");
  CHECK(read(score, "80.5分") == "0 80.5 ");
  CHECK(read(score, "100") == "0 100 ");
  CHECK(read(score, "100.1") == "\nf:1:1 error csv-score-outside 100.1|0|100\n");
  CHECK(read(score, "-1") == "\nf:1:1 error csv-score-outside -1|0|100\n");
  CHECK(read(count_a, "3个") == "0 3 ");
  CHECK(read(count_a, "3", "个县") == "0 3 ");
  CHECK(read(count_a, "3县") == "0 3 ");
  CHECK(read(count_a, ">=2") == "1 2 >=2");
  CHECK(read(count_a, "4") == "\nf:1:1 error csv-value-kind 4|tier_count_a|0, 1, …, 3\n");
  CHECK(read(count_a, "1.5") == "\nf:1:1 error csv-value-kind 1.5|tier_count_a|0, 1, …, 3\n");
}

}  // namespace
}  // namespace planmeter::observations_value_test
