// SPDX-License-Identifier: MIT
// Columns that are not read, by their titles and cells.
#include "load/observations/titles/other_columns.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::other_columns_test {
namespace {

std::string kind(std::string_view title) {
  switch (kind_of_other_column(title)) {
    case OtherColumn::explains:
      return "explains";
    case OtherColumn::describes:
      return "describes";
    case OtherColumn::identifies:
      return "identifies";
    case OtherColumn::frequency:
      return "frequency";
    case OtherColumn::action:
      return "action";
    case OtherColumn::nature:
      return "nature";
    case OtherColumn::unknown:
      return "unknown";
  }
  return {};
}

TEST_CASE("other_columns: what tells a part from the whole") {
  for (const std::string_view title :
       {"sex", "SEX", "Age group", "age_group", "nace_r2", "Month", "性别", "月份", "季度", "月",
        "分城乡", "行业", "Disability status"}) {
    CAPTURE(title);
    CHECK(kind(title) == "identifies");
  }
  CHECK(kind("FREQ") == "frequency");
  CHECK(kind("Frequency of observation") == "frequency");
}

TEST_CASE("other_columns: what the standards have beside figures") {
  CHECK(kind("ACTION") == "action");
  CHECK(says_whole(OtherColumn::action, "I"));
  CHECK(says_whole(OtherColumn::action, ""));
  CHECK_FALSE(says_whole(OtherColumn::action, "D"));
  CHECK_FALSE(says_whole(OtherColumn::action, "Delete"));
  CHECK(kind("[Nature]") == "nature");
  for (const std::string_view cell : {"E", "M", "Modelled", "Estimated data"}) {
    CAPTURE(cell);
    CHECK(is_nature_of_estimate(cell));
  }
  for (const std::string_view cell : {"", "C", "CA", "G", "N", "NA", "Country data"}) {
    CAPTURE(cell);
    CHECK_FALSE(is_nature_of_estimate(cell));
  }
  CHECK(kind("SUBJECT") == "identifies");
  CHECK(kind("Subject") == "unknown");
  CHECK(kind("classif1") == "identifies");
  CHECK(kind("categoryoptioncombo") == "identifies");
  CHECK(kind("lastupdated") == "describes");
  CHECK(says_whole(OtherColumn::identifies, "SEX_T"));
  CHECK(says_whole(OtherColumn::identifies, "AGE_AGGREGATE_TOTAL"));
  CHECK(says_whole(OtherColumn::identifies, "default"));
  CHECK_FALSE(says_whole(OtherColumn::identifies, "SEX_F"));
  CHECK_FALSE(says_whole(OtherColumn::identifies, "AGE_YTHADULT_Y15-24"));
  CHECK_FALSE(says_whole(OtherColumn::identifies, "MALE_TOTAL"));
}

TEST_CASE("other_columns: what describes, what explains, and the rest") {
  for (const std::string_view title :
       {"CONF_STATUS", "DATAFLOW", "LAST UPDATE", "Decimals", "OBS_COMMENT", "序号", "负责人",
        "填报人", "责任单位", "2025年目标", "note_classif", "remarks"}) {
    CAPTURE(title);
    CHECK(kind(title) == "describes");
  }
  CHECK(kind("lead unit") == "explains");
  CHECK(kind("口径") == "explains");
  CHECK(kind("department") == "unknown");
  CHECK(kind("percentage") == "unknown");  // age is a part of the word alone
}

TEST_CASE("other_columns: cells that say the whole") {
  for (const std::string_view cell : {"", " ", "_T", "_Z", "T", "total", "TOTAL", "合计", "—"}) {
    CAPTURE(cell);
    CHECK(says_whole(OtherColumn::identifies, cell));
  }
  for (const std::string_view cell : {"M", "F", "Male", "女", "A", "0", "N"}) {
    CAPTURE(cell);
    CHECK_FALSE(says_whole(OtherColumn::identifies, cell));
  }
  CHECK_FALSE(says_whole(OtherColumn::unknown, "12.5"));
  CHECK_FALSE(says_whole(OtherColumn::unknown, "15-24"));
  CHECK_FALSE(says_whole(OtherColumn::unknown, "Female"));
  CHECK(says_whole(OtherColumn::frequency, "A"));
  CHECK(says_whole(OtherColumn::frequency, "Annual"));
  CHECK_FALSE(says_whole(OtherColumn::frequency, "M"));
  CHECK_FALSE(says_whole(OtherColumn::frequency, "T"));
  CHECK(is_frequency_within_year("M"));
  CHECK(is_frequency_within_year("quarterly"));
  CHECK_FALSE(is_frequency_within_year("A"));
}

}  // namespace
}  // namespace planmeter::other_columns_test
