// SPDX-License-Identifier: MIT
// Tests of HTML pages: structure, escaping, charts. What a browser makes of them is
// tests/browser's.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "render/render.h"

namespace planmeter::render_html_test {

namespace {

/// The page without its head, so that the style sheet is not searched.
std::string page(std::vector<Block> blocks, Language language = Language::en,
                 std::string title = "") {
  Document document;
  document.language = language;
  document.title = std::move(title);
  document.version = "1.2.3";
  document.blocks = std::move(blocks);
  const std::string text = render_html(document);
  return text.substr(text.find("<body>"));
}

int count(std::string_view text, std::string_view part) {
  int found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

bool has(std::string_view text, std::string_view part) { return count(text, part) > 0; }

Table table_of(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Table table;
  table.id = "rows";
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  return table;
}

Chart chart_of(std::variant<BarChart, LineCharts, ClassChart> graphic) {
  return {"Progress", std::move(graphic), table_of({{"a", "Name"}}, {{Text{"figures"}}})};
}

const std::string hostile = "<script>a|b\"c'd&e\n=HYPERLINK(1)\u202E\u200F\x1b[31m";
const std::string harmless =
    "&lt;script&gt;a|b&quot;c&#39;d&amp;e =HYPERLINK(1)\uFFFD\uFFFD\uFFFD[31m";

}  // namespace

TEST_CASE("html: a report has its title, contents, a skip link and sections by position") {
  const std::string text =
      page({Fields{{{"Year", Text{"2025"}}}}, Heading{1, "Findings"}, Heading{2, "Main"},
            Heading{1, "Method"}, Paragraph{"first\nsecond"}},
           Language::en, "Report");
  CHECK(has(text, "<a class=\"skip\" href=\"#main\">"));
  CHECK(has(text, "<header>\n<h1>Report</h1>\n<dl class=\"fields\">"));
  CHECK(has(text, "<li><a href=\"#s1\">Findings</a></li>\n<li><a href=\"#s2\">Method</a></li>"));
  CHECK(has(text, "<section id=\"s1\">\n<h2>Findings</h2>\n<h3>Main</h3>\n</section>"));
  CHECK(has(text, "<section id=\"s2\">\n<h2>Method</h2>\n<p>first<br>second</p>\n</section>"));
  CHECK(text.find("<nav") < text.find("<main"));
}

TEST_CASE("html: without a title the first heading is the first level") {
  const std::string text = page({Heading{1, "Growth"}, Heading{2, "Year by year"}});
  CHECK(has(text, "<h1>Growth</h1>\n<h2>Year by year</h2>"));
  CHECK_FALSE(has(text, "<nav"));
}

TEST_CASE("html: an annex is a section up to the next one, whatever is within it") {
  const std::string text = page({Paragraph{"市政府：", false, true}, Heading{1, "一、总体情况"},
                                 Paragraph{"甲"}, Annex{"附件1", "指标<表>", "截至2022年12月31日"},
                                 Heading{1, "乙"}, Annex{"附件2", "台账", ""}},
                                Language::zh, "报告");
  CHECK(has(text, "<p class=\"flush\">市政府：</p>\n</header>"));
  CHECK(has(text,
            "<p>甲</p>\n</section>\n<section id=\"s2\" class=\"annex\">\n"
            "<p class=\"annex-label\">附件1</p>\n<h2>指标&lt;表&gt;</h2>\n"
            "<p class=\"as-of\">截至2022年12月31日</p>\n<h3>乙</h3>\n</section>\n"
            "<section id=\"s3\" class=\"annex\">\n<p class=\"annex-label\">附件2</p>\n"
            "<h2>台账</h2>\n</section>\n</main>"));
  CHECK(has(text, "<li><a href=\"#s2\">附件1\u3000指标&lt;表&gt;</a></li>"));
}

TEST_CASE("html: who signs and when stand in lines of their own, and none where none is known") {
  CHECK(has(page({Signature{"Office & Co", "13 January 2023"}}),
            "<div class=\"signature\">\n<p class=\"office\">Office &amp; Co</p>\n"
            "<p class=\"date\">13 January 2023</p>\n</div>\n"));
  CHECK(has(page({Signature{"", "2023"}}),
            "<div class=\"signature\">\n<p class=\"date\">2023</p>\n</div>\n"));
  CHECK_FALSE(has(page({Signature{"", ""}}), "signature"));
}

TEST_CASE("html: no heading is more than one level below the one before") {
  const std::string text =
      page({Heading{1, "a"}, Heading{3, "b"}, Heading{3, "c"}, Heading{2, "d"}, Heading{3, "e"}},
           Language::en, "Report");
  CHECK(has(text, "<h2>a</h2>\n<h3>b</h3>\n<h3>c</h3>\n<h3>d</h3>\n<h4>e</h4>"));
}

TEST_CASE("html: the head names language, version and policy, and nothing from elsewhere") {
  Document document;
  document.language = Language::zh;
  document.title = "报告<";
  document.version = "1.2.3";
  const std::string text = render_html(document);
  CHECK(has(text, "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">"));
  CHECK(has(text, "<title>报告&lt;</title>"));
  CHECK(count(text, "1.2.3") == 0);  // reports say it in their head
  CHECK(has(text, "<meta name=\"generator\" content=\"planmeter\">\n"));
  CHECK(has(text, "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:"));
  CHECK_FALSE(has(text, "<script"));
  CHECK_FALSE(has(text, "http:"));
  CHECK_FALSE(has(text, "https:"));
  CHECK_FALSE(has(text, "@import"));
}

TEST_CASE("html: a table has scopes, a box that scrolls, right-aligned figures") {
  const std::string text =
      page({Heading{1, "Main"},
            table_of({{"name", "Indicator"}, {"v", "Actual", Align::right}},
                     {{Text{"Firms"}, Number{"750", "750"}}, {Missing{""}, Number{"8", "8"}}})});
  CHECK(has(text, "role=\"region\" tabindex=\"0\" aria-label=\"Table 1 Main\">"));
  CHECK(count(text, "<th scope=\"col\"") == 2);
  CHECK(has(text,
            "<tr><th scope=\"row\" class=\"whole\">Firms</th><td class=\"number\">750</td></tr>"));
  CHECK(has(text, "<tr><td></td><th scope=\"row\" class=\"number\">8</th></tr>"));
}

TEST_CASE("html: tables and columns for data only, and columns without a word, are not shown") {
  Table data = table_of({{"a", "Secret"}}, {{Text{"x"}}});
  data.audience = Audience::data;
  const std::string text = page(
      {data, table_of({{"a", "A"}, {"b", ""}, {"c", "C"}}, {{Text{"x"}, Text{"y"}, Missing{""}}})});
  CHECK(count(text, "<table") == 1);
  CHECK(count(text, "<th scope=\"col\"") == 1);
  CHECK_FALSE(has(text, "Secret"));
  CHECK_FALSE(has(text, ">y<"));
}

TEST_CASE("html: a tone is a colour and a sign that is not read aloud") {
  const std::string text =
      page({table_of({{"s", "Status"}}, {{Coded{"met", "met", Tone::good}},
                                         {Coded{"missed", "missed", Tone::bad}},
                                         {Coded{"undetermined", "open", Tone::open}},
                                         {Coded{"no_data", "no data", Tone::absent}},
                                         {Coded{"not_due", "not due", Tone::plain}}})});
  CHECK(
      has(text, "<span class=\"tone good\"><span class=\"sign\" aria-hidden=\"true\">✓</span>met"));
  CHECK(
      has(text, "<span class=\"tone bad\"><span class=\"sign\" aria-hidden=\"true\">✗</span>mis"));
  CHECK(
      has(text, "<span class=\"tone open\"><span class=\"sign\" aria-hidden=\"true\">?</span>op"));
  CHECK(has(text,
            "<span class=\"tone absent\"><span class=\"sign\" aria-hidden=\"true\">○</span>no"));
  CHECK(has(text, "<th scope=\"row\" class=\"status\">not due</th>"));
}

TEST_CASE("html: the first column with a colour in it is the one that a narrow screen keeps") {
  const std::string text =
      page({table_of({{"n", "Firms"}, {"s", "Now"}, {"e", "Then"}},
                     {{Text{"No. 1"}, Text{""}, Coded{"met", "met", Tone::good}},
                      {Text{"No. 2"}, Coded{"missed", "missed", Tone::bad}, Text{""}}})});
  CHECK(has(text, "<th scope=\"col\" class=\"whole status w6\">Now</th>"));
  CHECK(has(text, "</th><td class=\"status\"></td><td class=\"whole\"><span class=\"tone good\">"));
  CHECK(has(text, "</th><td class=\"whole status\"><span class=\"tone bad\">"));
  CHECK(count(text, "status") == 3);
}

TEST_CASE("html: short words and figures are not wrapped, long figures may be on dense paper") {
  const std::string text = page(
      {table_of(
          {{"u", "单位"}, {"a", "三年实际", Align::right}, {"b", "2022年目标", Align::right}},
          {{Text{"万标准煤吨"}, Number{"1", "123456789012345"}, Number{"1", "1234567890123456"}},
           {Text{"标准煤吨"}, Missing{""}, Number{"1", "1"}}})},
      Language::zh);
  // Nine hundredths of sixty; four characters, five are one too many.
  CHECK(has(text, "<td class=\"number\">123456789012345</td>"));
  CHECK(has(text, "<td class=\"number long\">1234567890123456</td>"));
  CHECK(has(text, "<th scope=\"row\">万标准煤吨</th>"));
  CHECK(has(text, "<th scope=\"row\" class=\"whole\">标准煤吨</th>"));
  CHECK(has(text, "class=\"number whole fitted w10\">三年实际</th>"));
  CHECK(has(text, "class=\"number fitted w10\">2022年目标</th>"));
}

TEST_CASE("html: nothing gets into any block unescaped") {
  BarChart bars;
  bars.bar_name = bars.mark_name = bars.full_name = hostile;
  bars.bars = {{hostile, hostile, hostile, 1, 1, Tone::good}};
  LineChart line{hostile, hostile, {{0, hostile}}, {{0, hostile}}, {}, {}};
  line.lines = {{hostile, LineKind::target, {{0, 0, hostile}}}};
  ClassChart classes{{hostile}, 2, {{hostile, {{hostile, 0}}}}};
  std::vector<Block> blocks = {Heading{1, hostile}, Paragraph{hostile},
                               Bullets{{hostile}},  Fields{{{hostile, Text{hostile}}}},
                               Verbatim{hostile},   table_of({{"a", hostile}}, {{Text{hostile}}})};
  for (auto graphic : {std::variant<BarChart, LineCharts, ClassChart>(bars),
                       std::variant<BarChart, LineCharts, ClassChart>(LineCharts{{line}}),
                       std::variant<BarChart, LineCharts, ClassChart>(classes)}) {
    Chart chart = chart_of(std::move(graphic));
    chart.caption = hostile;
    blocks.emplace_back(std::move(chart));
  }
  const std::string text = page(std::move(blocks), Language::en, hostile);
  CHECK_FALSE(has(text, "<script"));
  CHECK_FALSE(has(text, "a|b\""));
  CHECK_FALSE(has(text, "\u202E"));
  CHECK_FALSE(has(text, "\u200F"));
  CHECK_FALSE(has(text, "\x1b"));
  CHECK(has(text, "aria-label=\"Text 1\">&lt;script&gt;a|b&quot;c&#39;d&amp;e\n=HYPERLINK"));
  CHECK(has(text, "<dt>" + harmless + "</dt>"));
  CHECK(count(text, "&lt;script&gt;") == count(text, "=HYPERLINK(1)"));
}

TEST_CASE("html: bars end at their length, marks stand at their place, what is beyond is cut") {
  BarChart chart;
  chart.bar_name = "way";
  chart.mark_name = "path";
  chart.bars = {{"Firms", "62.50%", "40.00%", 625, 400, Tone::good},
                {"Over", "120.00%", "110.00%", 1200, 1100, Tone::plain},
                {"Back", "-5.00%", "", -50, std::nullopt, Tone::bad},
                {"None", "no data", "", std::nullopt, std::nullopt, Tone::open}};
  const std::string text = page({chart_of(chart)});
  CHECK(count(text, "<div class=\"row\">") == 4);
  CHECK(count(text, "data-length=") == 3);
  CHECK(has(text, "data-length=\"625\" x=\"0\" y=\"9\" width=\"625\""));
  CHECK(has(text, "data-length=\"1200\" x=\"0\" y=\"9\" width=\"1000\""));
  CHECK(has(text, "data-length=\"-50\" x=\"0\" y=\"9\" width=\"0\""));
  CHECK(count(text, "class=\"cut\"") == 2);
  CHECK(has(text, "data-mark=\"400\" x1=\"400\" x2=\"400\""));
  CHECK(has(text, "class=\"mark beyond\" data-mark=\"1100\""));
  CHECK(count(text, "data-mark=") == 2);
  CHECK(
      has(text, "<title id=\"f1-0-t\">Firms</title><desc id=\"f1-0-d\">way: 62.50%; path: 40.00%"));
  CHECK(has(text, "<title id=\"f1-3-t\">None</title><desc id=\"f1-3-d\">no data</desc>"));
  CHECK(has(text, "<th scope=\"row\">figures</th>"));
}

TEST_CASE("html: the legend of bars names their colours, and the table of a graphic is folded up") {
  BarChart chart;
  chart.bar_name = "way";
  chart.full_name = "whole";
  chart.tones = {{Tone::good, "met, on track"}, {Tone::plain, "no target"}};
  chart.bars = {{"Firms", "62.50%", "", 625, std::nullopt, Tone::good}};
  const std::string text = page({chart_of(chart)});
  CHECK(has(text, "<span class=\"entry\">way:</span>"));
  CHECK(has(text,
            "<title>met, on track</title><rect class=\"bar good\" x=\"2\" y=\"5\" width=\"32\""));
  CHECK(has(text, "<title>no target</title><rect class=\"bar \" x=\"2\""));
  CHECK(has(text, "<details>\n<summary>Table of the figures</summary>\n<div class=\"scroll"));
  CHECK(has(text, "</table>\n</div>\n</details>\n</figure>"));
  chart.bars.clear();
  const std::string without = page({chart_of(chart)});
  CHECK(has(without, "Progress</figcaption>\n<div class=\"scroll"));
  CHECK_FALSE(has(without, "legend"));
}

TEST_CASE("html: trajectories have a point for each point, placed by its thousandths") {
  LineChart chart;
  chart.title = "Firms";
  chart.description = "from 530 to 750";
  chart.x = {{0, "2020"}, {1000, "2025"}};
  chart.y = {{0, "500"}, {1000, "900"}};
  chart.lines = {{"path", LineKind::path, {{0, 75, "530"}, {1000, 1000, "900"}}},
                 {"actual", LineKind::actual, {{0, 75, "530"}, {400, 625, "750"}}},
                 {"target", LineKind::target, {{1000, 1000, "900"}}}};
  const std::string text = page({chart_of(LineCharts{{chart}})});
  CHECK(count(text, "<circle class=\"point path\" data-x") == 2);
  CHECK(count(text, "<circle class=\"point actual\" data-x") == 2);
  CHECK(count(text, "<path class=\"point target\" data-x") == 1);
  // The labels at the left take 3 × 60 % of 42 and 40: 115. Of 600 up from 696, 625 ‰ are 375.
  CHECK(has(text, "data-x=\"400\" data-y=\"625\" cx=\"515\" cy=\"321\""));
  CHECK(has(text, "aria-labelledby=\"f1-0-t f1-0-d\""));
  CHECK(has(text, "<desc id=\"f1-0-d\">from 530 to 750</desc>"));
  CHECK(has(text, "<title>actual 750</title>"));
  // One line for each kind but the targets, beside those of the legend.
  CHECK(count(text, "<path class=\"line path\"") == 2);
  CHECK(count(text, "<path class=\"line actual\"") == 2);
}

TEST_CASE("html: no line leads over years without a figure, and a cut axis says that it is cut") {
  LineChart chart;
  chart.x = {{0, "2020"}, {1000, "2025"}};
  chart.y = {{0, "500"}, {1000, "900"}};
  chart.lines = {{"actual",
                  LineKind::actual,
                  {{0, 0, "530"}, {200, 100, "600"}, {600, 500, "799", true}, {800, 1000, "900"}}}};
  LineChart cut = chart;
  cut.cut = "not from zero";
  cut.lines[0].points = {{0, 0, "530"}, {1000, 1000, "900", true}};
  const std::string text = page({chart_of(LineCharts{{chart, cut}})});
  // The labels at the left take 115; of 600 up from 696 the points are 0, 60, 300 and 600.
  CHECK(has(text, "<path class=\"line actual\" d=\"M115 696L315 636M715 396L915 96\"/>"));
  // One line in the charts and one in the legend: two points apart are no line.
  CHECK(count(text, "class=\"line actual\"") == 2);
  CHECK(count(text, "class=\"axis break\"") == 1);
  CHECK(count(text, "not from zero</span>") == 1);
}

TEST_CASE("html: of labels that would cover each other the later ones stay, the actual's first") {
  LineChart chart;
  chart.x = {{0, "1990"}, {1000, "2045"}};
  chart.y = {{0, "0"}, {1000, "100"}};
  chart.lines = {
      {"actual", LineKind::actual, {{0, 0, "1990: actual 0"}, {560, 499, "2021: actual 49.9"}}},
      {"target",
       LineKind::target,
       {{509, 540, "2018: target 54"},
        {527, 550, "2019: target 55"},
        {545, 560, "2020: target 56"},
        {1000, 1000, "2045: target 100"}}}};
  const std::string text = page({chart_of(LineCharts{{chart}})});
  CHECK(count(text, "<path class=\"point target\" data-x") == 4);
  CHECK(count(text, "class=\"figure actual\"") == 1);
  CHECK(count(text, "class=\"figure target\"") == 2);
  CHECK(has(text, ">2020: target 56</text>"));
  CHECK(has(text, ">2045: target 100</text>"));
  CHECK(has(text, "<title>target 2018: target 54</title>"));
}

TEST_CASE("html: a strip has a square for each county and year; an unknown class is hatched") {
  const ClassChart chart{
      {"2021", "2022"},
      3,
      {{"Ningjin", {{"B", 1}, {"A", 0}}}, {"Qinghe", {{"?", std::nullopt}, {"C", 2}}}}};
  const std::string text = page({chart_of(chart)});
  CHECK(count(text, "<rect class=\"square") == 4);
  CHECK(
      has(text, "<rect class=\"square shade0\" data-rank=\"0\" data-column=\"1\" data-row=\"0\""));
  CHECK(
      has(text, "<rect class=\"square shade2\" data-rank=\"1\" data-column=\"0\" data-row=\"0\""));
  CHECK(
      has(text, "<rect class=\"square shade4\" data-rank=\"2\" data-column=\"1\" data-row=\"1\""));
  CHECK(has(text, "fill=\"url(#f1-hatch)\" data-column=\"0\" data-row=\"1\""));
  CHECK(has(text, "Ningjin: 2021 B, 2022 A; Qinghe: 2021 ?, 2022 C</desc>"));
}

TEST_CASE("html: Chinese words in an English page are marked as such") {
  const std::vector<Block> blocks = {
      table_of({{"a", "Unit"}}, {{Text{"市科技局"}}, {Text{"item 项"}}})};
  CHECK(has(page(blocks), "<th scope=\"row\" class=\"whole\" lang=\"zh-CN\">市科技局</th>"));
  CHECK(has(page(blocks), "<th scope=\"row\" class=\"whole\">item 项</th>"));
  CHECK_FALSE(has(page(blocks, Language::zh), " lang="));
}

}  // namespace planmeter::render_html_test
