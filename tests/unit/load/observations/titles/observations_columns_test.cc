// SPDX-License-Identifier: MIT
// Headers of files of actuals.
#include "load/observations/titles/observations_columns.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "finding_lines.h"
#include "header_sample.h"
#include "load/observations/titles/header_line.h"

namespace planmeter::observations_columns_test {
namespace {

/// The fields of the columns in their order (`-` for none), then period columns, then findings.
std::string read(std::string_view header) {
  Diagnostics diagnostics;
  CsvReader reader("f", header, find_dialect(header, ','), diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const std::optional<ObservationColumns> columns = sample::columns_of(reader, record, diagnostics);
  std::string text;
  if (columns) {
    for (const std::optional<std::size_t>& field : columns->fields) {
      text += field ? std::to_string(*field) : "-";
    }
    for (const PeriodColumn& column : columns->periods) {
      text += " " + std::to_string(column.field) + "=" + std::to_string(column.period.period.from) +
              ".." + std::to_string(column.period.period.to);
    }
    for (const SubjectColumn& column : columns->subjects) {
      text += " " + std::to_string(column.field) + "=" + std::to_string(*column.named.subject) +
              column.named.unit;
    }
    text += "\n";
  }
  return text + finding_lines(diagnostics);
}

TEST_CASE("observations_columns: names in any order and case, in English, Chinese and SDMX") {
  CHECK(read("indicator,area,year,value,unit,status,source,note") == "01234567---\n");
  CHECK(read("Value, YEAR ,Indicator") == "2-10-------\n");
  CHECK(read("指标,地区,年份,数值,单位,状态,来源,备注") == "01234567---\n");
  CHECK(read("INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS") ==
        "012345-----\n");
}

TEST_CASE("observations_columns: the wide form has a column a period") {
  CHECK(read("indicator,2021,2022年") == "0---------- 1=2021..2021 2=2022..2022\n");
  CHECK(read("指标,地区,2021-2024") == "01--------- 2=2021..2024\n");
  CHECK(read("indicator,2021,2021") ==
        "0---------- 1=2021..2021\nf:1:16 error csv-duplicate-column 2021|2021\n");
}

TEST_CASE("observations_columns: a title that begins with a year and is none is an error") {
  CHECK(read("indicator,2021,2022年(预计)") ==
        "0---------- 1=2021..2021\nf:1:16 error csv-year-title 2022年(预计)|2022\n");
  CHECK(read("indicator,year,value,2025年目标") ==
        "0-12-------\nf:1:22 note csv-unknown-column 2025年目标|"
        "indicator, area, year, value, unit, status, source, note, published, quantity, "
        "multiplier\n");
}

TEST_CASE("observations_columns: names as departments have them") {
  CHECK(read("指标名称,地区名称,年度,实际值,计量单位,数据状态,数据来源") == "0123456----\n");
  CHECK(read("指标,年份,数值,公布日期") == "0-12----3--\n");
  CHECK(read("指标,年份,数值,数值类型") == "0-12-----3-\n");
  CHECK(read("监测指标,行政区划,统计年度,完成值") == "0123-------\n");
}

TEST_CASE("observations_columns: a panel has a column an indicator") {
  CHECK(read("地区,年份,高新技术企业(个),patents_per_10k") == "-01-------- 2=1个 3=3\n");
  CHECK(read("年份,高新技术企业,第一产业增加值(亿元),性别") ==
        "--0-------- 1=1\nf:1:11 note csv-unknown-column 第一产业增加值(亿元)|"
        "indicator, area, year, value, unit, status, source, note, published, quantity, "
        "multiplier\n");
  CHECK(read("year,high_tech_enterprises,高新技术企业") ==
        "--0-------- 1=1\nf:1:28 error csv-duplicate-column 高新技术企业|high_tech_enterprises\n");
  CHECK(read("年份,人口,面积") == "f:1:4 error csv-no-indicator-title 人口|rd_growth\n");
}

TEST_CASE("observations_columns: full-width separators are named") {
  CHECK(read("指标；年份；数值") == "f:1:1 error csv-full-width-separator ；\n");
  CHECK(full_width_separator("指标，年份") == "，");
  CHECK(full_width_separator("规划，2022；指标") == "");
}

TEST_CASE("observations_columns: codes of columns need no column of indicators") {
  const std::array<ColumnCode, 3> columns = {
      {{"DATAFLOW", "X", {}}, {"sex", "F", {}}, {"na_item", "B1GQ", {}}}};
  const std::array<PublishedCode, 1> codes = {{{Publisher::eurostat, {}, columns, {}}}};
  std::array<Indicator, 1> indicators;
  indicators[0].codes = codes;
  Plan plan;
  plan.indicators = indicators;

  // The titles of the columns that other rows are asked for the whole in, then findings.
  const auto guarded = [&plan](std::string_view header) {
    Diagnostics diagnostics;
    CsvReader reader("f", header, find_dialect(header, ','), diagnostics);
    CsvRecord record;
    REQUIRE(reader.next(record));
    std::vector<std::string_view> titles;
    for (const CsvField& field : record.fields) titles.push_back(field.text);
    const std::vector<SubjectForm> forms = subject_forms(plan);
    SubjectNames names(plan);
    const auto read = read_observation_header(
        reader, record, {forms, names, {}, std::nullopt, CodedSubjects(plan, titles)}, diagnostics);
    std::string text;
    if (read) {
      for (const GuardedColumn& column : read->guarded) text += column.title + ";";
    }
    return text + "\n" + finding_lines(diagnostics);
  };
  CHECK(guarded("DATAFLOW,SEX,NA_ITEM,AGE,TIME_PERIOD,OBS_VALUE") == "SEX;NA_ITEM;AGE;\n");
  CHECK(guarded("DATAFLOW,SEX,AGE,TIME_PERIOD,OBS_VALUE") ==
        "\nf:1:1 note csv-unknown-column DATAFLOW|indicator, area, year, value, unit, status, "
        "source, note, published, quantity, multiplier\n"
        "f:1:1 error csv-missing-column indicator|DATAFLOW,SEX,AGE,TIME_PERIOD,OBS_VALUE\n");
}

TEST_CASE("observations_columns: missing columns are named, and nothing else is read") {
  CHECK(read("area,note") ==
        "f:1:1 error csv-missing-column indicator|area,note\n"
        "f:1:1 error csv-missing-column year|area,note\n"
        "f:1:1 error csv-missing-column value|area,note\n");
  CHECK(read("indicator,year") == "f:1:1 error csv-missing-column value|indicator,year\n");
}

TEST_CASE("observations_columns: a slip is an error, a column of somebody's own a note") {
  CHECK(read("indicator,year,value,sorce") ==
        "0-12-------\nf:1:22 error csv-unknown-column sorce|source\n");
  CHECK(read("indicator,year,value,remarks") ==
        "0-12-------\nf:1:22 note csv-unknown-column remarks|"
        "indicator, area, year, value, unit, status, source, note, published, quantity, "
        "multiplier\n");
}

TEST_CASE("observations_columns: a name near to one that is there already is no slip for it") {
  CHECK(read("indicator,year,value,note,area,unit,status,source,notes") ==
        "04125673---\nf:1:51 note csv-unknown-column notes|"
        "indicator, area, year, value, unit, status, source, note, published, quantity, "
        "multiplier\n");
}

TEST_CASE("observations_columns: a column twice") {
  CHECK(read("indicator,year,value,年份") ==
        "0-12-------\nf:1:22 error csv-duplicate-column 年份|year\n");
}

TEST_CASE("observations_columns: a label behind its code, and of names and codes the names") {
  const std::string aside =
      "|indicator, area, year, value, unit, status, source, note, published, quantity, "
      "multiplier\n";
  CHECK(read("INDICATOR,Indicator,TIME_PERIOD,Time period,OBS_VALUE,Observation value") ==
        "0-24-------\nf:1:33 note csv-unknown-column Time period, Observation value" + aside);
  CHECK(read("Country Name,Country Code,Indicator Name,Indicator Code,2020,2021") ==
        "20--------- 4=2020..2020 5=2021..2021\n");
  CHECK(read("MEASURE,REF_AREA,TIME_PERIOD,OBS_VALUE") == "0123-------\n");
  CHECK(read("MEASURE,INDICATOR,TIME_PERIOD,OBS_VALUE") == "1-23-------\n");
}

TEST_CASE("observations_columns: columns that no title or a part of the whole have") {
  Diagnostics diagnostics;
  CsvReader reader("f", "indicator,SEX,year,,value,freq,CONF_STATUS,,", {',', 0, 1}, diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const auto columns = sample::columns_of(reader, record, diagnostics);
  REQUIRE(columns);
  REQUIRE(columns->guarded.size() == 2);
  CHECK(columns->guarded[0].field == 1);
  CHECK(columns->guarded[0].kind == OtherColumn::identifies);
  CHECK(columns->guarded[1].field == 5);
  CHECK(columns->guarded[1].kind == OtherColumn::frequency);
  CHECK(columns->untitled == std::vector<std::size_t>{3});
  CHECK(columns->width == 7);
  CHECK(columns->untitled_after == 2);
}

/// What of the columns of the standards was found, by their fields.
std::string read_standard(std::string_view header) {
  Diagnostics diagnostics;
  CsvReader reader("f", header, find_dialect(header, std::nullopt), diagnostics);
  CsvRecord record;
  REQUIRE(reader.next(record));
  const std::optional<ObservationColumns> columns = sample::columns_of(reader, record, diagnostics);
  if (!columns) return finding_lines(diagnostics);
  std::string text;
  const auto add = [&text](std::string_view name, const std::vector<std::size_t>& fields) {
    if (fields.empty()) return;
    text += std::string(name);
    for (const std::size_t field : fields) text += " " + std::to_string(field);
    text += "; ";
  };
  add("labelled", columns->labelled);
  add("indicators", columns->further_indicators);
  add("areas", columns->further_areas);
  for (const GuardedColumn& column : columns->guarded) add(column.title, {column.field});
  if (columns->nature) add("nature", {*columns->nature});
  return text + finding_lines(diagnostics);
}

TEST_CASE("observations_columns: titles with labels, whose cells have them, too") {
  CHECK(read("INDICATOR: Indicator,REF_AREA: Area,TIME_PERIOD: Time period,OBS_VALUE") ==
        "0123-------\n");
  CHECK(read_standard("INDICATOR: Indicator,freq:Frequency,TIME_PERIOD: Time period,OBS_VALUE") ==
        "labelled 0 1; freq 1; ");
}

TEST_CASE("observations_columns: SDMX-CSV 2.0, and what names again") {
  CHECK(read_standard("ACTION,INDICATOR,Indicator,REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE") ==
        "indicators 2; areas 4; ACTION 0; ");
  CHECK(read_standard("Indicator,SeriesCode,GeoAreaCode,GeoAreaName,TimePeriod,Value,[Nature]") ==
        "indicators 1; areas 2; nature 6; ");
  CHECK(read_standard("Country Name,Country Code,Indicator Name,Indicator Code,2020,2021") ==
        "indicators 3; areas 1; ");
}

TEST_CASE("observations_columns: a line with one title, labelled, is above a table") {
  const std::string text = "INDICATOR: Employment,,\nindicator,year,value\n";
  CHECK(find_dialect(text, std::nullopt).line == 2);
  const std::string eurostat = "Source: Eurostat\nunit,geo\\TIME_PERIOD\t2021 \t2022 \n";
  CHECK(find_dialect(eurostat, std::nullopt).line == 2);
  CHECK(find_dialect(eurostat, std::nullopt).separator == '\t');
}

}  // namespace
}  // namespace planmeter::observations_columns_test
