// SPDX-License-Identifier: MIT
// Tests of what formats are called.
#include "render/format.h"

#include <doctest/doctest.h>

namespace planmeter::format_test {

TEST_CASE("format: by name, by its other name, in any case") {
  CHECK(format_from_name("text") == Format::text);
  CHECK(format_from_name("txt") == Format::text);
  CHECK(format_from_name("markdown") == Format::markdown);
  CHECK(format_from_name("md") == Format::markdown);
  CHECK(format_from_name("csv") == Format::csv);
  CHECK(format_from_name("JSON") == Format::json);
  CHECK(format_from_name("Jsonl") == Format::jsonl);
  CHECK(format_from_name("html") == Format::html);
  CHECK(format_from_name("HTM") == Format::html);
  CHECK(format_from_name("xml") == std::nullopt);
  CHECK(format_from_name(".csv") == std::nullopt);
  CHECK(format_from_name("") == std::nullopt);
}

TEST_CASE("format: by the suffix of a file, in any case") {
  CHECK(format_from_suffix("out/2022年报告.txt") == Format::text);
  CHECK(format_from_suffix("a.md") == Format::markdown);
  CHECK(format_from_suffix("a.Markdown") == Format::markdown);
  CHECK(format_from_suffix("a.b.csv") == Format::csv);
  CHECK(format_from_suffix("REPORT.JSON") == Format::json);
  CHECK(format_from_suffix("a.jsonl") == Format::jsonl);
  CHECK(format_from_suffix("a.html") == Format::html);
  CHECK(format_from_suffix("A.HTM") == Format::html);
  CHECK(format_from_suffix("report") == std::nullopt);
  CHECK(format_from_suffix("report.docx") == std::nullopt);
  CHECK(format_from_suffix("report.text") == std::nullopt);
  CHECK(format_from_suffix("report.") == std::nullopt);
  CHECK(format_from_suffix("folder.csv/report") == std::nullopt);
  CHECK(format_from_suffix(".csv") == std::nullopt);
  CHECK(format_from_suffix("") == std::nullopt);
}

TEST_CASE("format: the usual suffixes, as a finding lists them") {
  CHECK(format_suffixes() == ".txt, .md, .csv, .json, .jsonl, .html");
}

}  // namespace planmeter::format_test
