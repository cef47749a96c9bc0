// SPDX-License-Identifier: MIT
// Tests of a table as lines of JSON.
#include <doctest/doctest.h>

#include "render/render.h"

namespace planmeter::render_jsonl_test {

namespace {

Table table_of(std::string id, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = std::move(id);
  table.columns = {{"name", ""}, {"actual", ""}};
  table.rows = std::move(rows);
  return table;
}

Document sample() {
  Document document;
  document.plan = "no head here";
  document.blocks = {table_of("a", {{Text{"two\nlines"}, Number{"0.796", "0.80"}},
                                    {Coded{"met", "达标"}, Missing{}}}),
                     table_of("b", {{Text{"b"}, Flag{true, ""}}}), table_of("c", {})};
  return document;
}

std::string lines(std::string_view table) {
  RenderOptions options;
  options.table = table;
  return render(sample(), Format::jsonl, options);
}

}  // namespace

TEST_CASE("jsonl: a row a line, of the first table or of the one asked for") {
  const std::string first =
      "{\"name\":\"two\\nlines\",\"actual\":0.796}\n"
      "{\"name\":\"met\",\"actual\":null}\n";
  CHECK(lines("") == first);
  CHECK(lines("a") == first);
  CHECK(lines("b") == "{\"name\":\"b\",\"actual\":true}\n");
}

TEST_CASE("jsonl: nothing where there is no row") { CHECK(lines("c").empty()); }

}  // namespace planmeter::render_jsonl_test
