// SPDX-License-Identifier: MIT
// Tests of Markdown pages.
#include <doctest/doctest.h>

#include "render/markdown_text.h"
#include "render/page_table.h"
#include "render/render.h"

namespace planmeter::render_markdown_test {

namespace {

std::string page(std::vector<Block> blocks, std::string title = "",
                 Language language = Language::zh) {
  Document document;
  document.language = language;
  document.title = std::move(title);
  document.blocks = std::move(blocks);
  return render_markdown(document);
}

Table table_of(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = "indicators";
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

std::string within(std::string_view text) {
  return markdown_text(text, MarkdownPlace::within_line);
}
std::string at_start(std::string_view text) {
  return markdown_text(text, MarkdownPlace::line_start);
}

}  // namespace

TEST_CASE("markdown: title, headings below it, paragraphs, lists") {
  CHECK(page({Heading{1, "一、总体情况"}, Paragraph{"全部达标。"}, Heading{3, "1. 企业"},
              Bullets{{"甲", "乙"}}, Bullets{{"1. 甲", "2. 乙"}, ""}},
             "年度报告") ==
        "# 年度报告\n"
        "\n"
        "## 一、总体情况\n"
        "\n"
        "全部达标。\n"
        "\n"
        "### 1. 企业\n"
        "\n"
        "- 甲\n"
        "- 乙\n"
        "\n"
        "1\\. 甲\n"
        "\n"
        "2\\. 乙\n");
}

TEST_CASE("markdown: an annex is a heading above those within it; who signs stands in lines") {
  CHECK(page({Heading{1, "一、总体情况"}, Paragraph{"市政府：", false, true},
              Signature{"市科技局", "2023年1月13日"},
              Annex{"附件1", "指标完成情况表", "截至2022年12月31日"}, Heading{1, "甲"}},
             "报告") ==
        "# 报告\n"
        "\n"
        "## 一、总体情况\n"
        "\n"
        "市政府：\n"
        "\n"
        "市科技局\n"
        "\n"
        "2023年1月13日\n"
        "\n"
        "## 附件1\u3000指标完成情况表\n"
        "\n"
        "截至2022年12月31日\n"
        "\n"
        "### 甲\n");
  CHECK(page({Signature{"Office", ""}, Annex{"Annex 2", "Tasks", ""}, Signature{"", ""}}, "Report",
             Language::en) == "# Report\n\nOffice\n\n## Annex 2. Tasks\n");
}

TEST_CASE("markdown: without a title headings begin at the first level, and nothing is a line") {
  CHECK(page({Heading{1, "甲"}, Heading{3, "乙"}}) == "# 甲\n\n## 乙\n");
  CHECK(page({}) == "\n");
  CHECK(page({Paragraph{""}, Heading{1, ""}, Verbatim{""}, Bullets{}, Fields{}}) == "\n");
}

TEST_CASE("markdown: line breaks stay in paragraphs and list items, empty lines do not") {
  CHECK(page({Paragraph{"甲\n\n- 乙"}, Bullets{{"甲\n1. 乙"}}}) ==
        "甲\\\n"
        "\\- 乙\n"
        "\n"
        "- 甲\\\n"
        "  1\\. 乙\n");
}

TEST_CASE("markdown: fields are a list of labels and values") {
  const Fields fields{{{"结论", Coded{"met", "达标", Tone::good}}, {"备注", Missing{""}}}};
  CHECK(page({fields}) == "- **结论**：达标\n- **备注**：\n");
  CHECK(page({fields}, "", Language::en) == "- **结论**: 达标\n- **备注**:\n");
}

TEST_CASE("markdown: a table has titled columns with words; dashes as wide as the widest cell") {
  // The widest cells are 高新技术企业 of 12 columns and 实际值 of 6; each has a margin of 2.
  const Table table =
      table_of({{"name", "指标"}, {"actual", "实际值", Align::right}, {"", "说明"}, {"id", ""}},
               {{Text{"高新技术企业"}, Number{"750", "750"}, Missing{""}, Text{"data only"}},
                {Text{"a|b\nc"}, Missing{"无数据"}, Text{""}, Text{"data only"}}});
  CHECK(page({table}) ==
        "| 指标 | 实际值 |\n"
        "|:--------------|--------:|\n"
        "| 高新技术企业 | 750 |\n"
        "| a\\|b c | 无数据 |\n");
}

TEST_CASE("markdown: a table without rows has its titles, one for data is not shown") {
  Table table = table_of({{"a", "甲"}, {"b", "乙", Align::right}}, {});
  CHECK(page({table}) == "| 甲 | 乙 |\n|:-----|-----:|\n");
  table.audience = Audience::data;
  CHECK(page({table}) == "\n");
  CHECK(page({table_of({{"a", ""}}, {{Text{"x"}}})}) == "\n");
}

TEST_CASE("markdown: in a table too wide for a page the widest texts are cut to one width") {
  // The title of the figures is wrapped to 6 columns, with the margin 8: 40 and 40 and 8 are 88.
  // With 34 a text they are 76, as many as a page has.
  const std::string words(50, 'x');
  const std::string dashes(34, '-');
  CHECK(page({table_of({{"a", "a"}, {"b", "b"}, {"c", "目标完成率", Align::right}},
                       {{Text{words}, Text{words}, Number{"1", "1234"}}})}) ==
        "| a | b | 目标完成率 |\n|:" + dashes + "|:" + dashes + "|--------:|\n| " + words + " | " +
            words + " | 1234 |\n");
}

TEST_CASE("markdown: in a much too wide table figures stay whole and texts keep ten columns") {
  // Five columns of 20 figures are 110 with their margins.
  const std::string figures(20, '1');
  std::vector<Column> columns(5, Column{"x", "x", Align::right});
  std::vector<Cell> row(5, Number{figures, figures});
  columns.push_back({"y", "y"});
  row.push_back(Text{"some twenty columns x"});
  const std::string shown = page({table_of(columns, {row})});
  const std::string dashes = std::string(22, '-') + ":|";
  CHECK(shown.find("\n|" + dashes + dashes + dashes + dashes + dashes + ":----------|\n") !=
        std::string::npos);
}

TEST_CASE("markdown: very wide columns have forty dashes") {
  const std::string words(100, 'x');
  CHECK(page({table_of({{"a", "a"}}, {{Text{words}}})}) ==
        "| a |\n|:" + std::string(40, '-') + "|\n| " + words + " |\n");
}

TEST_CASE("markdown: a chart is its caption and its table") {
  Chart chart;
  chart.caption = "进度*";
  chart.table = table_of({{"", "甲"}}, {{Text{"1"}}});
  CHECK(page({chart}) == "**进度\\***\n\n| 甲 |\n|:-----|\n| 1 |\n");
}

TEST_CASE("markdown: lines as they are in a fence that none of them closes") {
  CHECK(page({Verbatim{"a: *b*\n  ^\n"}}) == "```\na: *b*\n  ^\n```\n");
  CHECK(page({Verbatim{"```\nx"}}) == "````\n```\nx\n````\n");
}

TEST_CASE("markdown: what would be markup within a line is escaped") {
  CHECK(within("*a* `b` [c](d) <e> f|g ~h~ ^i^ $j$ @k #l {m}") ==
        R"(\*a\* \`b\` \[c\](d) \<e> f\|g \~h\~ \^i\^ \$j\$ \@k \#l \{m})");
  CHECK(within(R"(a\b "c" 'd')") == R"(a\\b \"c\" \'d\')");
  CHECK(within("a -- b --- c ...") == R"(a \-\- b \-\-\- c \.\.\.)");
  CHECK(within("&lt; &#60; R&D; R&D") == R"(\&lt; \&\#60; R\&D; R&D)");
  CHECK(within(":smile: http://x www.x.cn www.县 12:30 a: b") ==
        R"(\:smile: http\://x www\.x.cn www\.县 12\:30 a: b)");
}

TEST_CASE("markdown: what is no markup stays as it is") {
  const std::string_view chinese =
      "2022年目标为15%，实际15.34%，超出0.34个百分点（≥0.8）；“专精特新”中小企业、—、＋1。";
  CHECK(at_start(chinese) == chinese);
  CHECK(within("high_tech_enterprises 2021-2024 -0.5 +1 1. x = y > z") ==
        "high_tech_enterprises 2021-2024 -0.5 +1 1. x = y > z");
  CHECK(within("_a_ b_c") == R"(\_a\_ b_c)");
}

TEST_CASE("markdown: what would begin a block is escaped at the start of a line") {
  CHECK(at_start("- a") == R"(\- a)");
  CHECK(at_start("+1") == R"(\+1)");
  CHECK(at_start(">=1500") == R"(\>=1500)");
  CHECK(at_start("===") == R"(\===)");
  CHECK(at_start("% a") == R"(\% a)");
  CHECK(at_start("# a") == R"(\# a)");
  CHECK(at_start(": a") == R"(\: a)");
  CHECK(at_start("Table: a") == R"(Table\: a)");
  CHECK(at_start("10. a") == R"(10\. a)");
  CHECK(at_start("1)") == R"(1\))");
  CHECK(at_start("(iv) a") == R"((iv\) a)");
  CHECK(at_start("A. a") == R"(A\. a)");
  CHECK(at_start("10.5 a") == "10.5 a");
  CHECK(at_start("Done. a") == "Done. a");
  CHECK(at_start("    a  ") == "a");
}

TEST_CASE("page table: titles, alignments and the words of the cells") {
  const PageTable shown = page_table(
      table_of({{"a", "甲"}, {"b", ""}, {"c", "丙", Align::right}, {"d", "丁"}},
               {{Coded{"met", "达标", Tone::good}, Text{"x"}, Number{"1", "1 "}, Text{""}}}));
  CHECK(shown.titles == std::vector<std::string>{"甲", "丙"});
  CHECK(shown.alignments == std::vector<Align>{Align::left, Align::right});
  REQUIRE(shown.rows.size() == 1);
  REQUIRE(shown.rows[0].size() == 2);
  CHECK(shown.rows[0][0].text == "达标");
  CHECK(shown.rows[0][0].tone == Tone::good);
  CHECK(shown.rows[0][1].text == "1");
  CHECK(page_table(Table{}).empty());
}

}  // namespace planmeter::render_markdown_test
