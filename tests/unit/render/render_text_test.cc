// SPDX-License-Identifier: MIT
// Tests of text pages.
#include <doctest/doctest.h>

#include "render/render.h"

namespace planmeter::render_text_test {

namespace {

Document document_of(Language language, std::vector<Block> blocks) {
  Document document;
  document.language = language;
  document.blocks = std::move(blocks);
  return document;
}

std::string page(Language language, std::vector<Block> blocks, int width = 100,
                 bool color = false) {
  RenderOptions options;
  options.width = width;
  options.color = color;
  return render_text(document_of(language, std::move(blocks)), options);
}

Table table_of(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = "indicators";
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

Table indicators() {
  return table_of(
      {{"name", "指标"}, {"actual", "实际值", Align::right}, {"status", "结果"}, {"id", ""}},
      {{Text{"高新技术企业"}, Number{"750", "750"}, Coded{"met", "达标", Tone::good},
        Text{"data only"}},
       {Text{"研发经费"}, Missing{"—"}, Coded{"no_data", "无数据", Tone::open},
        Text{"data only"}}});
}

}  // namespace

TEST_CASE("text: an annex begins with its label, title and day; who signs and when stand alone") {
  CHECK(page(Language::zh,
             {Paragraph{"市政府：", false, true}, Signature{"市科技局", "2023年1月13日"},
              Annex{"附件1", "指标完成情况表", "截至2022年12月31日"}, Heading{2, "（一）甲"}}) ==
        "市政府：\n"
        "\n"
        "市科技局\n"
        "2023年1月13日\n"
        "\n"
        "附件1\n"
        "指标完成情况表\n"
        "──────────────\n"
        "截至2022年12月31日\n"
        "\n"
        "（一）甲\n");
  CHECK(page(Language::en, {Signature{"", "13 January 2023"}, Annex{"Annex 1", "Tasks", ""},
                            Signature{"", ""}}) ==
        "13 January 2023\n"
        "\n"
        "Annex 1\n"
        "Tasks\n"
        "─────\n");
}

TEST_CASE("text: title, headings and paragraphs, a blank line between blocks") {
  Document document =
      document_of(Language::zh, {Heading{1, "一、总体情况"}, Paragraph{"全部达标。"},
                                 Heading{2, "（一）主要指标"}, Paragraph{"第一行\n第二行"},
                                 Heading{3, "1. 企业"}, Bullets{{"甲", "乙"}}});
  document.title = "年度报告";
  CHECK(render_text(document, {}) ==
        "年度报告\n"
        "════════\n"
        "\n"
        "一、总体情况\n"
        "────────────\n"
        "\n"
        "全部达标。\n"
        "\n"
        "（一）主要指标\n"
        "\n"
        "第一行\n"
        "第二行\n"
        "\n"
        "1. 企业\n"
        "- 甲\n"
        "- 乙\n");
}

TEST_CASE("text: paragraphs and bullets are wrapped to the page") {
  CHECK(page(Language::zh, {Paragraph{"十一项主要指标全部达标，较好。"}}, 22) ==
        "十一项主要指标全部达\n标，较好。\n");
  CHECK(page(Language::en, {Bullets{{"due and missed", "not due"}}}, 9) ==
        "- due and\n  missed\n- not due\n");
}

TEST_CASE("text: fields are aligned, values wrapped under themselves") {
  CHECK(page(Language::zh,
             {Fields{{{"指标", Text{"高新技术企业"}},
                      {"目标完成率", Number{"1", "100.00%"}},
                      {"来源", Text{"二（三）指标表"}},
                      {"备注", Missing{""}}}}},
             22) ==
        "指标        高新技术企\n"
        "            业\n"
        "目标完成率  100.00%\n"
        "来源        二（三）指\n"
        "            标表\n"
        "备注\n");
}

TEST_CASE("text: a table in its natural widths, figures to the right") {
  CHECK(page(Language::zh, {indicators()}) ==
        "指标          实际值  结果\n"
        "────────────────────────────\n"
        "高新技术企业     750  达标\n"
        "研发经费           —  无数据\n");
}

TEST_CASE("text: colour by tone, without changing the columns") {
  CHECK(page(Language::zh, {indicators()}, 100, true) ==
        "指标          实际值  结果\n"
        "────────────────────────────\n"
        "高新技术企业     750  \x1b[32m达标\x1b[0m\n"
        "研发经费           —  \x1b[35m无数据\x1b[0m\n");
  const Table table = table_of({{"s", "result"}, {"y", "year"}},
                               {{Coded{"missed", "bad", Tone::bad}, Number{"2022", "2022"}},
                                {Coded{"x", "plain"}, Number{"2022", "2022"}}});
  CHECK(page(Language::en, {table}, 100, true) ==
        "result  year\n"
        "────────────\n"
        "\x1b[1;31m"
        "bad\x1b[0m     2022\n"
        "plain   2022\n");
  CHECK(page(Language::en, {Fields{{{"status", Coded{"met", "met", Tone::good}}}}}, 100, true) ==
        "status  \x1b[32mmet\x1b[0m\n");
}

TEST_CASE("text: the widest text column is wrapped when the table is too wide") {
  const Table table =
      table_of({{"n", "no", Align::right}, {"name", "name"}, {"note", "note"}},
               {{Number{"1", "1"}, Text{"enterprises"}, Text{"reported by the bureau in March"}}});
  // 2 + 2 + 11 + 2 + 31 is 48; at 31 the note has 14 columns left, of which it uses 13.
  CHECK(page(Language::en, {table}, 31) ==
        "no  name         note\n"
        "──────────────────────────────\n"
        " 1  enterprises  reported by\n"
        "                 the bureau in\n"
        "                 March\n");
  CHECK(page(Language::en, {table}, 48) ==
        "no  name         note\n"
        "────────────────────────────────────────────────\n"
        " 1  enterprises  reported by the bureau in March\n");
}

TEST_CASE("text: a coloured cell of several lines is coloured line by line") {
  const Table table = table_of({{"a", "a"}, {"s", "s"}},
                               {{Text{"x"}, Coded{"missed", "missed by far", Tone::bad}}});
  CHECK(page(Language::en, {table}, 12, true) ==
        "a  s\n"
        "────────────\n"
        "x  \x1b[1;31mmissed by\x1b[0m\n"
        "   \x1b[1;31m"
        "far\x1b[0m\n");
}

TEST_CASE("text: a table that does not fit becomes records") {
  const Table table = table_of(
      {{"name", "指标"},
       {"target", "目标值", Align::right},
       {"actual", "实际值", Align::right},
       {"note", "说明"}},
      {{Text{"高新技术企业"}, Number{"750", "750"}, Number{"760", "760"}, Text{"省科技厅"}},
       {Text{"研发经费"}, Number{"15", "15%"}, Missing{"无数据"}, Text{""}}});
  // At their narrowest: 8 + 2 + 6 + 2 + 6 + 2 + 8 is 34.
  CHECK(page(Language::zh, {table}, 34) ==
        "指标      目标值  实际值  说明\n"
        "──────────────────────────────────\n"
        "高新技术     750     760  省科技厅\n"
        "企业\n"
        "研发经费     15%  无数据\n");
  CHECK(page(Language::zh, {table}, 33) ==
        "高新技术企业\n"
        "  目标值：750\n"
        "  实际值：760\n"
        "  说明：省科技厅\n"
        "研发经费\n"
        "  目标值：15%\n"
        "  实际值：无数据\n");
  CHECK(page(Language::en, {table}, 33) ==
        "高新技术企业\n"
        "  目标值: 750\n"
        "  实际值: 760\n"
        "  说明: 省科技厅\n"
        "研发经费\n"
        "  目标值: 15%\n"
        "  实际值: 无数据\n");
}

TEST_CASE("text: a record begins with its first cell that is not empty") {
  const Table table =
      table_of({{"number", "number", Align::right}, {"name", "name", Align::right}, {"x", "x"}},
               {{Missing{""}, Text{"patents"}, Text{"y"}}, {Text{"7"}, Text{"firms"}, Text{"z"}}});
  CHECK(page(Language::en, {table}, 10) == "patents\n  x: y\n7\n  name: firms\n  x: z\n");
}

TEST_CASE("text: a column without a word in it takes no room") {
  const Table table =
      table_of({{"a", "area"}, {"n", "note"}, {"u", "unit"}},
               {{Text{"x"}, Missing{}, Text{"y"}}, {Text{"z"}, Text{""}, Missing{}}});
  CHECK(page(Language::en, {table}) ==
        "area  unit\n"
        "──────────\n"
        "x     y\n"
        "z\n");
}

TEST_CASE("text: what is for data only is not on the page") {
  Table data_only = indicators();
  data_only.audience = Audience::data;
  const Table untitled = table_of({{"id", ""}}, {{Text{"x"}}});
  CHECK(page(Language::zh, {Paragraph{"甲"}, data_only, untitled, Paragraph{"乙"}}) ==
        "甲\n\n乙\n");
  CHECK(page(Language::zh, {}) == "\n");
}

TEST_CASE("text: a table without rows is its header") {
  CHECK(page(Language::en, {table_of({{"a", "area"}, {"n", "count", Align::right}}, {})}) ==
        "area  count\n"
        "───────────\n");
}

TEST_CASE("text: no name can break the terminal or the table") {
  const Table table = table_of({{"a", "area"}, {"n", "n", Align::right}},
                               {{Text{"\x1b[2Jred\tx\ny"}, Number{"1", "1"}},
                                {Text{"\u202Eevil\u0085\x7F"}, Number{"2", "2"}},
                                {Text{"\xFF\xFE  "}, Number{"3", "3"}}});
  CHECK(page(Language::en, {table}) ==
        "area         n\n"
        "──────────────\n"
        "�[2Jred�x y  1\n"
        "�evil��      2\n"
        "��           3\n");
  CHECK(page(Language::en, {Paragraph{"a\x1b]0;x\x07"}, Heading{2, "b\rc"}}) == "a�]0;x�\n\nb�c\n");
}

}  // namespace planmeter::render_text_test
