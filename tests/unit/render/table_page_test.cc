// SPDX-License-Identifier: MIT
// Tests of one table on a page of its own.
#include "render/table_page.h"

#include <doctest/doctest.h>

#include "core/diagnostic.h"
#include "render/render.h"

namespace planmeter::table_page_test {

namespace {

Document sample() {
  Document document;
  document.language = Language::en;
  document.title = "A report";
  Table data;
  data.id = "growth";
  data.audience = Audience::data;
  data.columns = {{"year", "Year"}, {"rate", ""}, {"status", "Status"}, {"sure", ""}};
  data.rows = {{Number{"2022", "2022"}, Number{"0.149994", "15.00%"},
                Coded{"missed", "not reached", Tone::bad}, Flag{true, ""}},
               {Number{"2023", "2023"}, Missing{}, Coded{"no_data", ""}, Flag{false, "no"}}};
  Table page;
  page.audience = Audience::page;
  page.columns = {{"", "Words"}};
  page.rows = {{Text{"of the page"}}};
  document.blocks = {Heading{1, "A section"}, Paragraph{"Said once."},
                     Paragraph{"Said everywhere.", true}, page, data};
  return document;
}

RenderOptions asking(std::string_view table) {
  RenderOptions options;
  options.table = table;
  return options;
}

}  // namespace

TEST_CASE("table page: title, what stands on each page, the table with figures as data have them") {
  CHECK(render(sample(), Format::text, asking("growth")) ==
        "A report\n"
        "════════\n"
        "\n"
        "Said everywhere.\n"
        "\n"
        "Year      rate  Status       sure\n"
        "─────────────────────────────────\n"
        "2022  0.149994  not reached  true\n"
        "2023            no_data      no\n");
}

TEST_CASE("table page: the same in Markdown") {
  CHECK(render(sample(), Format::markdown, asking("growth")) ==
        "# A report\n"
        "\n"
        "Said everywhere.\n"
        "\n"
        "| Year | rate | Status | sure |\n"
        "|------:|----------:|:-------------|:------|\n"
        "| 2022 | 0.149994 | not reached | true |\n"
        "| 2023 |  | no_data | no |\n");
}

TEST_CASE("table page: a table that is not there, by the name that was likely meant or by all") {
  const auto arguments_of = [](std::string_view table, Format format) {
    try {
      render(sample(), format, asking(table));
    } catch (const InputError& error) {
      CHECK(error.diagnostics().all().front().code == Code::usage_unknown_table);
      return error.diagnostics().all().front().arguments;
    }
    return std::vector<std::string>();
  };
  for (const Format format :
       {Format::text, Format::markdown, Format::html, Format::csv, Format::json}) {
    CHECK(arguments_of("grwoth", format) == std::vector<std::string>{"grwoth", "growth"});
    CHECK(arguments_of("tiers", format) == std::vector<std::string>{"tiers", "growth"});
  }
}

}  // namespace planmeter::table_page_test
