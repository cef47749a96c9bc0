// SPDX-License-Identifier: MIT
// Tests of JSON output.
#include <doctest/doctest.h>

#include "render/render.h"

namespace planmeter::render_json_test {

namespace {

Document sample() {
  Document document;
  document.title = "not data";
  document.plan = "xingtai-14fyp";
  document.year = 2022;
  document.version = "1.0.0";
  document.language = Language::en;
  return document;
}

Table table_of(std::string id, std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = std::move(id);
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

/// The head of the sample, up to what follows its notes.
std::string head_with(const std::string& rest) {
  return "{\n"
         "  \"plan\": \"xingtai-14fyp\",\n"
         "  \"year\": 2022,\n"
         "  \"version\": \"1.0.0\",\n"
         "  \"as_of\": null,\n"
         "  \"language\": \"en\",\n"
         "  \"schema_version\": 1,\n"
         "  \"data\": [],\n"
         "  \"document\": null,\n"
         "  \"notes\": [],\n" +
         rest + "}\n";
}

}  // namespace

TEST_CASE("json: a key a line and a row a line") {
  Document document = sample();
  document.blocks = {
      Heading{1, "not data"},
      table_of(
          "indicators",
          {{"id", "编号"}, {"", "说明"}, {"actual", "实际值"}, {"status", "结果"}, {"reason", ""}},
          {{Text{"high_tech_enterprises"}, Text{"page only"}, Number{"750", "750家"},
            Coded{"met", "达标", Tone::good}, Coded{"", ""}},
           {Text{"rd_growth"}, Text{""}, Missing{"—"}, Coded{"no_data", "无数据"},
            Coded{"not_reported", "未报送"}}}),
      table_of("targets", {{"year", ""}}, {})};
  CHECK(render_json(document, {}) == R"({
  "plan": "xingtai-14fyp",
  "year": 2022,
  "version": "1.0.0",
  "as_of": null,
  "language": "en",
  "schema_version": 1,
  "data": [],
  "document": null,
  "notes": [],
  "findings": [],
  "indicators": [
    {"id":"high_tech_enterprises","actual":750,"status":"met","reason":null},
    {"id":"rd_growth","actual":null,"status":"no_data","reason":"not_reported"}
  ],
  "targets": []
}
)");
}

TEST_CASE("json: numbers are the exact text") {
  Document document = sample();
  document.year.reset();
  document.blocks = {
      table_of("growth", {{"rate", ""}, {"multiple", ""}, {"steps", ""}},
               {{Number{"0.184593012345678", "18.46%"},
                 Number{"-12345678901234567890123456789012345678", ""}, Number{"", "—"}}})};
  CHECK(render_json(document, {}) == R"({
  "plan": "xingtai-14fyp",
  "year": null,
  "version": "1.0.0",
  "as_of": null,
  "language": "en",
  "schema_version": 1,
  "data": [],
  "document": null,
  "notes": [],
  "findings": [],
  "growth": [
    {"rate":0.184593012345678,"multiple":-12345678901234567890123456789012345678,"steps":null}
  ]
}
)");
}

TEST_CASE("json: strings are escaped, and what is not UTF-8 is replaced") {
  Document document = sample();
  document.plan = "a\"b\\c";
  document.blocks = {table_of("findings", {{"message", ""}},
                              {{Text{"tab\tline\nbell\x07 \"达标\" /"}}, {Text{"\xFF\xFE,"}}})};
  CHECK(render_json(document, {}) == R"({
  "plan": "a\"b\\c",
  "year": 2022,
  "version": "1.0.0",
  "as_of": null,
  "language": "en",
  "schema_version": 1,
  "data": [],
  "document": null,
  "notes": [],
  "findings": [
    {"message":"tab\tline\nbell\u0007 \"达标\" /"},
    {"message":"��,"}
  ]
}
)");
}

TEST_CASE("json: tables for pages are left out, and tables of one id are joined") {
  Document document = sample();
  Table page_only = table_of("targets", {{"year", "年份"}}, {{Number{"2020", "2020"}}});
  page_only.audience = Audience::page;
  Table data_only =
      table_of("targets", {{"year", ""}, {"area", ""}}, {{Number{"2025", ""}, Text{"邢台市"}}});
  data_only.audience = Audience::data;
  document.blocks = {page_only, table_of("targets", {{"year", ""}}, {{Number{"2022", ""}}}),
                     table_of("claims", {{"", "说明"}}, {{Text{"no keys: not data"}}}), data_only};
  CHECK(render_json(document, {}) == R"({
  "plan": "xingtai-14fyp",
  "year": 2022,
  "version": "1.0.0",
  "as_of": null,
  "language": "en",
  "schema_version": 1,
  "data": [],
  "document": null,
  "notes": [],
  "findings": [],
  "targets": [
    {"year":2022,"area":null},
    {"year":2025,"area":"邢台市"}
  ]
}
)");
}

TEST_CASE("json: one table alone, behind the head") {
  Document document = sample();
  document.blocks = {table_of("a", {{"x", ""}}, {{Text{"1"}}}),
                     table_of("b", {{"x", ""}}, {{Text{"2"}}})};
  RenderOptions options;
  options.table = "b";
  CHECK(render_json(document, options) == head_with("  \"findings\": [],\n"
                                                    "  \"b\": [\n    {\"x\":\"2\"}\n  ]\n"));
}

TEST_CASE("json: nothing but the head") {
  CHECK(render_json(sample(), {}) == head_with("  \"findings\": []\n"));
}

TEST_CASE("json: what the result was made from") {
  Document document = sample();
  document.language = Language::zh;
  document.head.as_of = Date{2022, 6, 5};
  document.head.document = "邢政办字〔2022〕3号";
  document.head.data = {{"a \"b\".csv", 3, {2020, 2022}}, {"-", 0, {}}};
  document.head.notes = table_of("notes", {{"task", ""}}, {{Text{"7"}}});
  document.head.findings = table_of("findings", {{"code", ""}}, {{Coded{"csv-unit", ""}}});
  CHECK(render_json(document, {}) == R"({
  "plan": "xingtai-14fyp",
  "year": 2022,
  "version": "1.0.0",
  "as_of": "2022-06-05",
  "language": "zh",
  "schema_version": 1,
  "data": [
    {"file":"a \"b\".csv","values":3,"years":[2020,2022]},
    {"file":"-","values":0,"years":[]}
  ],
  "document": "邢政办字〔2022〕3号",
  "notes": [
    {"task":"7"}
  ],
  "findings": [
    {"code":"csv-unit"}
  ]
}
)");
}

TEST_CASE("json: a table of findings stands for those of the head, also beside another alone") {
  Document document = sample();
  document.blocks = {table_of("findings", {{"code", ""}}, {{Text{"result"}}}),
                     table_of("claims", {{"x", ""}}, {{Text{"1"}}})};
  document.head.findings = table_of("findings", {{"code", ""}}, {{Text{"said"}}});
  const std::string findings = "  \"findings\": [\n    {\"code\":\"result\"}\n  ]";
  const std::string claims = "  \"claims\": [\n    {\"x\":\"1\"}\n  ]\n";
  CHECK(render_json(document, {}) == head_with(findings + ",\n" + claims));
  RenderOptions options;
  options.table = "findings";
  CHECK(render_json(document, options) == head_with(findings + "\n"));
  options.table = "claims";
  CHECK(render_json(document, options) == head_with(findings + ",\n" + claims));
}

}  // namespace planmeter::render_json_test
