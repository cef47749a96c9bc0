// SPDX-License-Identifier: MIT
// Tests of CSV output.
#include <doctest/doctest.h>

#include "core/diagnostic.h"
#include "render/render.h"

namespace planmeter::render_csv_test {

namespace {

Document document_of(std::vector<Block> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}

Table table_of(std::string id, std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = std::move(id);
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

}  // namespace

TEST_CASE("csv: each kind of cell") {
  const Document document = document_of(
      {Paragraph{"not data"},
       table_of("indicators",
                {{"id", "编号"},
                 {"name_zh", ""},
                 {"", "说明"},
                 {"target", "目标值"},
                 {"gap", "差距"},
                 {"status", "结果"}},
                {{Text{"high_tech_enterprises"}, Text{"高新技术企业"}, Text{"page only"},
                  Number{"750", "750家"}, Number{"-0.004", "−0.004"}, Coded{"missed", "未达标"}},
                 {Text{"rd_growth"}, Text{"研发经费"}, Text{""}, Missing{"—"}, Missing{"无数据"},
                  Coded{"", "不适用"}}})});
  CHECK(render_csv(document, {}) ==
        "id,name_zh,target,gap,status\n"
        "high_tech_enterprises,高新技术企业,750,-0.004,missed\n"
        "rd_growth,研发经费,,,\n");
}

TEST_CASE("csv: quotes only where they are needed") {
  const Document document = document_of({table_of("findings", {{"a", "a"}, {"b", "b"}},
                                                  {{Text{"one, two"}, Text{"say \"yes\""}},
                                                   {Text{"two\nlines"}, Text{"a\rb"}},
                                                   {Text{" spaces "}, Text{"it's; fine"}}})});
  CHECK(render_csv(document, {}) ==
        "a,b\n"
        "\"one, two\",\"say \"\"yes\"\"\"\n"
        "\"two\nlines\",\"a\rb\"\n"
        " spaces ,it's; fine\n");
}

TEST_CASE(
    "csv: text that a spreadsheet would compute has an apostrophe before it, numbers have none") {
  const Document document =
      document_of({table_of("a", {{"=x", ""}, {"b", ""}},
                            {{Text{"=HYPERLINK(\"x\")"}, Number{"-0.5", "−0.5"}},
                             {Text{"+1"}, Text{"-1"}},
                             {Text{"@x"}, Coded{"-", "x"}},
                             {Text{"\tx"}, Text{"\rx"}},
                             {Text{"＝1+1"}, Text{"－1"}},
                             {Text{"a=b"}, Text{"1-1"}}})});
  CHECK(render_csv(document, {}) ==
        "'=x,b\n"
        "\"'=HYPERLINK(\"\"x\"\")\",-0.5\n"
        "'+1,'-1\n"
        "'@x,'-\n"
        "'\tx,\"'\rx\"\n"
        "'＝1+1,'－1\n"
        "a=b,1-1\n");
}

TEST_CASE("csv: what steers a terminal is replaced, and so is what is not UTF-8") {
  const Document document = document_of(
      {table_of("a", {{"x", ""}},
                {{Text{"\x1b[31mred\x07"}}, {Text{"a\xC2\x9B\xFF"}}, {Text{"tab\there"}}})});
  CHECK(render_csv(document, {}) ==
        "x\n"
        "\uFFFD[31mred\uFFFD\n"
        "a\uFFFD\uFFFD\n"
        "tab\there\n");
}

TEST_CASE("csv: the first table for data, or the one asked for") {
  Table page_only = table_of("summary", {{"scope", "范围"}}, {{Text{"table"}}});
  page_only.audience = Audience::page;
  Table data_only = table_of("claims", {{"about", ""}}, {{Text{"x"}}});
  data_only.audience = Audience::data;
  const Document document = document_of(
      {page_only, table_of("targets", {{"year", "年份"}}, {{Number{"2022", "2022"}}}), data_only});
  CHECK(render_csv(document, {}) == "year\n2022\n");
  RenderOptions options;
  options.table = "claims";
  CHECK(render_csv(document, options) == "about\nx\n");
  CHECK(data_tables(document) == std::vector<std::string_view>{"targets", "claims"});
}

TEST_CASE("csv: tables of one id are one table, by key") {
  const Document document = document_of(
      {table_of("targets", {{"indicator", ""}, {"year", ""}}, {{Text{"a"}, Number{"2022", ""}}}),
       table_of("other", {{"x", ""}}, {}),
       table_of("targets", {{"year", ""}, {"area", ""}, {"indicator", ""}},
                {{Number{"2025", ""}, Text{"邢台市"}, Text{"b"}}})});
  CHECK(render_csv(document, {}) ==
        "indicator,year,area\n"
        "a,2022,\n"
        "b,2025,邢台市\n");
}

TEST_CASE("csv: a lone empty field is not an empty line, and no rows are a header") {
  const Document document = document_of({table_of("a", {{"x", ""}}, {{Missing{}}, {Text{"1"}}}),
                                         table_of("b", {{"x", ""}, {"y", ""}}, {})});
  CHECK(render_csv(document, {}) == "x\n\"\"\n1\n");
  RenderOptions options;
  options.table = "b";
  CHECK(render_csv(document, options) == "x,y\n");
}

TEST_CASE("csv: a table that is not there is an error that names those that are") {
  const Document document =
      document_of({table_of("a", {{"x", ""}}, {}), table_of("b", {{"x", ""}}, {})});
  RenderOptions options;
  options.table = "c";
  try {
    render_csv(document, options);
    FAIL("no error");
  } catch (const InputError& error) {
    REQUIRE(error.diagnostics().all().size() == 1);
    CHECK(error.diagnostics().all()[0].code == Code::usage_unknown_table);
    CHECK(error.diagnostics().all()[0].arguments == std::vector<std::string>{"c", "a, b"});
  }
  try {
    render_csv(document_of({}), {});
    FAIL("no error");
  } catch (const InputError& error) {
    REQUIRE(error.diagnostics().all().size() == 1);
    CHECK(error.diagnostics().all()[0].code == Code::usage_no_table);
  }
}

}  // namespace planmeter::render_csv_test
