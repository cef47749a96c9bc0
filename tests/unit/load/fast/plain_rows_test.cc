// SPDX-License-Identifier: MIT
// However the reading of rows is cut and shared out, it gives what reading them one by one gives.
#include "load/fast/plain_rows.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/plan_lookup.h"
#include "finding_lines.h"
#include "load/observations_csv.h"
#include "load/text/file_text.h"
#include "observations_sample.h"
#include "temporary_file.h"

namespace planmeter::plain_rows_test {
namespace {

std::string value_text(const Observation& observation) {
  std::string text = std::to_string(observation.period.from) + "-" +
                     std::to_string(observation.period.to) + "/" +
                     std::to_string(observation.period.month) + " ";
  text += std::to_string(static_cast<int>(observation.kind)) + " " + observation.value.to_text();
  text += " " + std::string(code_of(observation.status)) + " ";
  text += std::string(observation.text) + "|" + std::string(observation.source) + "|" +
          std::string(observation.note) + (observation.illustrative ? "|made up" : "") + " @" +
          std::to_string(observation.position);
  return text + "\n";
}

/// Everything that was read, as text.
std::string everything(std::vector<InputText> inputs, const ReadingOptions& options) {
  const Plan& plan = sample::plan();
  ObservationsBuilder builder(cell_shape(plan));
  Diagnostics diagnostics;
  const std::vector<FileContents> contents =
      load_observations(inputs, plan, builder, diagnostics, options);
  const Observations observations = builder.finish();
  std::string text;
  for (std::size_t area = 0; area < observations.areas().size(); ++area) {
    text += "[" + std::string(observations.areas()[area]) + "]\n";
    for (int subject = 0; subject < subject_count(plan) + 5; ++subject) {
      for (const Observation& observation : observations.series(subject, static_cast<int>(area))) {
        text += std::to_string(subject) + ": " + value_text(observation);
      }
    }
  }
  for (const FileContents& file : contents) {
    text += std::to_string(file.values) + " values of";
    for (const int year : file.years) text += " " + std::to_string(year);
    text += "\n";
  }
  std::vector<std::string> names;
  for (const InputText& input : inputs) names.push_back(input.name);
  diagnostics.sort(names);
  return text + finding_lines(diagnostics);
}

ReadingOptions one_by_one() {
  ReadingOptions options;
  options.plain_rows = false;
  return options;
}

ReadingOptions cut(unsigned threads, std::size_t window) {
  ReadingOptions options;
  options.work = {threads, window, 1};
  return options;
}

/// Rows of all kinds, most of them plain.
std::string random_table(unsigned seed) {
  std::mt19937 random(seed);
  const auto any = [&random](std::initializer_list<std::string_view> choices) {
    return std::string(choices.begin()[random() % choices.size()]);
  };
  const bool sourced = seed % 2 == 1;
  const bool guarded = seed % 4 < 2;
  const std::string end = seed % 3 == 0 ? "\r\n" : "\n";
  std::string text = "indicator,area,year,value,unit" +
                     std::string(guarded ? ",SEX,FREQ,UNIT_MULT,,CONF_STATUS" : "") +
                     std::string(sourced ? ",status,source,note,extra,quantity" : "") +
                     std::string(guarded ? "," : "") + end;
  for (int row = 0; row < 120; ++row) {
    std::string line = any({"6", "6", "high_tech_enterprises", "高新技术企业", "\"6\"", "10", " 6 ",
                            row % 17 == 0 ? "unknown" : "6"});
    line += "," + any({"", "", "清河县", "\"清河县\"", "威县", "北县", "邢台市"});
    line += "," + any({"2021", "2022", "2023", "2024", "2022年", "2019", "2021-2023", "2022-10",
                       "2022-12", row % 13 == 0 ? "soon" : "2025"});
    line += "," + any({"650", "7.50", "-3", "突破700", "约5", "1,029", "\"1,029\"", "", "—", "0.10",
                       "12345678901234567890.5", row % 11 == 0 ? "many" : "8"});
    line += "," + any({"", "", "家", "个", "亿元"});
    if (guarded) {
      line += "," + any({"", "_T", "T", row % 7 == 0 ? "F" : "Total"});
      line += "," + any({"", "A", "A", row % 11 == 0 ? "M" : "annual"});
      line += "," + any({"", "0", "Units", row % 5 == 0 ? "3" : "", row % 23 == 0 ? "many" : "0"});
      line += "," + std::string(row % 29 == 0 ? "7" : " ");
      line += "," + any({"", "F"});
    }
    if (sourced) {
      line += "," + any({"", "final", "preliminary", "P", "M", "E", "break"});
      line += "," + any({"", "统计公报", "示例数据", "\"two\nlines\"", "a \"\"quote\"\""});
      line += "," + any({"", "note", "\"quo\"\"ted\"", "tab\there"});
      line += "," + any({"", "more", "备注"});
      line += "," + any({"", "", "", "", "累计", "average", "—", row % 19 == 0 ? "total" : ""});
    }
    if (guarded) line += any({"", ",", row % 31 == 0 ? ",8" : ","});
    if (random() % 40 == 0) line += ",too,many";
    if (random() % 40 == 0) line.clear();
    text += line + end;
  }
  if (seed % 5 == 0) text += "6,,2024,77,";
  return text;
}

/// Series, row by row, in columns of any order; now and then a row that is not quite like the row
/// before, in its bytes or in what they mean.
std::string random_series(unsigned seed) {
  std::mt19937 random(seed);
  const auto any = [&random](std::initializer_list<std::string_view> choices) {
    return std::string(choices.begin()[random() % choices.size()]);
  };
  std::vector<std::string> columns = {"indicator", "area", "year", "value"};
  if (seed % 2 == 1) columns.insert(columns.end(), {"unit", "source", "extra"});
  std::ranges::shuffle(columns, random);
  const std::string end = seed % 3 == 0 ? "\r\n" : "\n";
  const bool quoted = seed % 5 == 0;
  const auto line = [&](const std::map<std::string, std::string>& row) {
    std::string text;
    for (const std::string& column : columns) {
      const std::string& field = row.at(column);
      const bool quotes = random() % 40 == 0 ? !quoted : quoted;
      text += (text.empty() ? "" : ",") + (quotes ? '"' + field + '"' : field);
    }
    return text + (random() % 40 == 0 ? "\n" : end);
  };
  std::string text;
  for (const std::string& column : columns) text += (text.empty() ? "" : ",") + column;
  text += end;
  for (int series = 0; series < 30; ++series) {
    std::map<std::string, std::string> row = {
        {"indicator", any({"6", "high_tech_enterprises", "10"})},
        {"area", any({"", "清河县", "威县", "a" + std::to_string(series)})},
        {"unit", any({"", "", "家"})},
        {"source", any({"", "统计公报"})},
        {"extra", any({"", "more"})}};
    for (int year = 2020; year <= 2025; ++year) {
      row["year"] =
          random() % 20 == 0 ? any({"2019", "20x4", "2021-2023", ""}) : std::to_string(year);
      row["value"] = any({"650", "7.50", "-3", "23042.57", "163081.82", "0", "12345678.12345678"});
      if (random() % 20 == 0)
        row["value"] = any({"约5", "", "7.5.0", "-", ".", "1234567890123456789"});
      text += line(row);
      if (random() % 30 == 0) text += line(row);
      if (random() % 50 == 0) text += any({"", "6,2022", "6,,,,,,,,,", "\"6\n\",,,"}) + end;
    }
  }
  return text;
}

TEST_CASE("plain_rows: series, cut in every way") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string table = random_series(seed);
    CAPTURE(seed);
    const std::string expected = everything({{"f", table}}, one_by_one());
    for (const unsigned threads : {1u, 3u}) {
      for (const std::size_t window : {100u, 300u, 100'000u}) {
        REQUIRE(everything({{"f", table}}, cut(threads, window)) == expected);
      }
    }
  }
}

TEST_CASE("plain_rows: series between semicolons, whose points may part thousands") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    std::string table = random_series(seed);
    std::ranges::replace(table, ',', ';');
    // One in two tables has such values, from its third on.
    std::size_t number = 0;
    for (std::size_t at = table.find("7.50"); seed % 2 == 0 && at != table.npos;
         at = table.find("7.50", at + 4)) {
      if (++number > 2) table.insert(at + 3, number % 3 == 0 ? "1" : "");
    }
    for (std::size_t at = table.find("163081.82"); at != table.npos; at = table.find("163081.82")) {
      table.replace(at, 9, seed % 2 == 0 ? "0.182" : "163.8");
    }
    CAPTURE(seed);
    const std::string expected = everything({{"f", table}}, one_by_one());
    REQUIRE((expected.find("csv-point-unclear") != expected.npos) == (seed % 2 == 0));
    for (const unsigned threads : {1u, 3u}) {
      for (const std::size_t window : {100u, 300u, 100'000u}) {
        REQUIRE(everything({{"f", table}}, cut(threads, window)) == expected);
      }
    }
  }
}

TEST_CASE("plain_rows: random tables, cut in every way") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string table = random_table(seed);
    CAPTURE(seed);
    const std::string expected = everything({{"f", table}}, one_by_one());
    for (const unsigned threads : {1u, 2u, 3u, 7u}) {
      for (const std::size_t window : {16u, 61u, 300u, 100'000u}) {
        REQUIRE(everything({{"f", table}}, cut(threads, window)) == expected);
      }
    }
  }
}

/// Rows that name an indicator and an area twice, one way or another, and say what they are.
std::string random_names(unsigned seed) {
  std::mt19937 random(seed);
  const auto any = [&random](std::initializer_list<std::string_view> choices) {
    return std::string(choices.begin()[random() % choices.size()]);
  };
  std::string text =
      "Indicator,Indicator Code,GeoAreaName,GeoAreaCode,Year,Value,ACTION,[Nature]\n";
  for (int row = 0; row < 80; ++row) {
    text += any({"6", "高新技术企业", "HT", row % 9 == 0 ? "unknown" : "10"});
    text +=
        "," + any({"", "high_tech_enterprises", "6", "HT", row % 11 == 0 ? "contract_value" : "6"});
    text += "," + any({"", "清河县", "Qinghe", "X1", row % 13 == 0 ? "襄都区" : "威县"});
    text += "," + any({"", "156", "清河县", row % 7 == 0 ? "襄都区" : ""});
    text += "," + any({"2021", "2022", "2023"}) + "," + any({"650", "7.50", "-3"});
    text += "," + any({"", "I", "R", row % 5 == 0 ? "D" : "M"});
    text += "," + any({"", "C", "CA", row % 4 == 0 ? "E" : "G"}) + "\n";
  }
  return text;
}

TEST_CASE("plain_rows: names that are given twice, deletions and estimates") {
  std::string all;
  for (unsigned seed = 0; seed < 40; ++seed) {
    const std::string table = random_names(seed);
    CAPTURE(seed);
    const std::string expected = everything({{"f", table}}, one_by_one());
    all += expected;
    for (const unsigned threads : {1u, 3u}) {
      for (const std::size_t window : {100u, 100'000u}) {
        REQUIRE(everything({{"f", table}}, cut(threads, window)) == expected);
      }
    }
  }
  for (const std::string_view code : {"error csv-names-differ", "warning csv-names-differ",
                                      "csv-deletions-left-out", "csv-unknown-area"}) {
    CAPTURE(code);
    CHECK(all.find(code) != all.npos);
  }
}

TEST_CASE("plain_rows: two files that say the same and contradict each other") {
  const std::string first = random_table(1);
  const std::string second = random_table(2);
  const std::string expected = everything({{"a", first}, {"b", second}}, one_by_one());
  CHECK(expected.find("csv-conflicting-values") != std::string::npos);
  CHECK(expected.find("csv-duplicate-value") != std::string::npos);
  CHECK(everything({{"a", first}, {"b", second}}, cut(3, 100)) == expected);
}

/// What a file gives that is read in pieces, and what its text gives that is held.
void check_file(const std::string& bytes, const std::string& text) {
  const TemporaryFile file("plain_rows_test.csv", bytes);
  const std::string expected = everything({{file.path(), text}}, one_by_one());
  for (const unsigned threads : {1u, 3u}) {
    for (const std::size_t window : {50u, 4096u}) {
      REQUIRE(everything({{file.path(), open_file_text(file.path())}}, cut(threads, window)) ==
              expected);
    }
  }
}

TEST_CASE("plain_rows: a file that is read in pieces") {
  for (unsigned seed = 60; seed < 80; ++seed) check_file(random_table(seed), random_table(seed));
  check_file("\xEF\xBB\xBF" + random_table(3), random_table(3));
}

TEST_CASE("plain_rows: a file that must be held after all, found at its end") {
  // GBK: 高新 at the very end; everything before it is ASCII and goes into cells first.
  std::string rows = "indicator,area,year,value\n";
  for (int i = 0; i < 200; ++i) rows += "6,a" + std::to_string(i) + ",2022,5\n";
  const TemporaryFile file("plain_rows_test.csv",
                           rows + "\xB8\xDF\xD0\xC2\xBC\xBC\xCA\xF5\xC6\xF3\xD2\xB5,,2022,750\n");
  const std::string expected =
      everything({{file.path(), rows + "高新技术企业,,2022,750\n"}}, one_by_one());
  std::string found = everything({{file.path(), open_file_text(file.path())}}, cut(2, 64));
  const std::string note = file.path() + ":0:0 note file-decoded GB18030\n";
  REQUIRE(found.find(note) != std::string::npos);
  found.erase(found.find(note), note.size());
  CHECK(found == expected);
}

TEST_CASE("plain_rows: a header that is not seen whole, and none at all") {
  check_file("indicator,year,value", "indicator,year,value");
  check_file("a\nb\n", "a\nb\n");
  const std::string title(70'000, 'x');
  check_file(title + "\nindicator,year,value\n6,2022,5\n",
             title + "\nindicator,year,value\n6,2022,5\n");
}

/// A row of an area by its number, now and then one that is not plain.
std::string row_of_area(std::size_t number) {
  return "6,a" + std::to_string(number) + (number % 7 == 0 ? ",2021,约5\n" : ",2022,5\n");
}

TEST_CASE(
    "plain_rows: of more unknown areas than are read, the first in the order of the rows are") {
  const std::string header = "indicator,area,year,value\n";
  std::string table = header + "6,清河县,2023,9\n";
  for (std::size_t i = 0; i < UnknownAreas::most; ++i) table += row_of_area(i);
  const std::string whole = table;
  for (std::size_t i = 4010; i >= UnknownAreas::most; --i) table += row_of_area(i);
  const std::string expected = everything({{"f", table}}, one_by_one());
  CHECK(expected.find("[a3999]") != std::string::npos);
  CHECK(expected.find("[a4000]") == std::string::npos);
  // The county and 4,000 areas are read; 4,010 down to 4,000 are eleven too many.
  CHECK(expected.find("\n4001 values of 2021 2022 2023\n") != std::string::npos);
  CHECK(expected.find("f:4003:3 warning csv-areas-left-out a4010|4000|11|邢台市\n") !=
        std::string::npos);
  for (const unsigned threads : {1u, 3u, 7u}) {
    CHECK(everything({{"f", table}}, cut(threads, 1000)) == expected);
  }
  // The order is that of the files, too: the second has a known area and two more, a4001 and 威县.
  const std::string further = header + row_of_area(5) + row_of_area(4001) + "6,威县,2022,5\n";
  const std::string of_two = everything({{"f", whole}, {"g", further}}, one_by_one());
  CHECK(of_two.find("f:4003:3 warning csv-areas-left-out") == std::string::npos);
  CHECK(of_two.find("g:3:3 warning csv-areas-left-out a4001|4000|2|邢台市\n") != std::string::npos);
  CHECK(everything({{"f", whole}, {"g", further}}, cut(3, 1000)) == of_two);
}

TEST_CASE("plain_rows: an area that only rows without values name is none of the data's") {
  const std::string found = everything(
      {{"f", "indicator,area,year,value\n6,清河县,2022,\n6,威县,2022,5\n6,清河县,2023,—\n"}}, {});
  CHECK(found.find("清河县") == std::string::npos);
  CHECK(found.find("[威县]") != std::string::npos);
}

}  // namespace
}  // namespace planmeter::plain_rows_test
