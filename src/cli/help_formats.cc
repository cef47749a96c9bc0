// SPDX-License-Identifier: MIT
// help formats: from the rows of the formats and the parts of a report.
#include <fmt/format.h>

#include <array>

#include "cli/choices.h"
#include "cli/help_topics.h"
#include "render/format.h"

namespace planmeter {

namespace {

constexpr Name formats_intro = {
    "--format给出名称，大小写不限；不给出的，由--"
    "output的后缀确定，否则为text。各种格式出自同一份文档，没有"
    "一种少说什么。",
    "--format takes the name, in capitals too; without it the suffix of --output says, else it is "
    "text. All are made from one document: none says what another does not."};
constexpr std::array<Name, format_rows.size()> format_meanings = {{
    {"终端上阅读，宽度随终端或COLUMNS", "to be read on a terminal, as wide as that or COLUMNS"},
    {"用pandoc转换为Word等", "for pandoc, and from there for Word"},
    {"一张表，每行末尾为规划标识和年份", "one table; each row ends with the plan and the year"},
    {"一个对象：由何得出，及每张表的各行",
     "one object: what it was made from, and the rows of "
     "each table"},
    {"一张表，每行一个对象", "one table, an object a line"},
    {"一个文件，不需要网络和脚本，可打印在A4纸上",
     "one file without network or script; prints on A4"},
}};
static_assert(!format_meanings.back().en.empty(), "a meaning for each format");
constexpr Name tables_note = {
    "--table "
    "表名：只输出该表，任何格式均可；csv和jsonl不加的，为该命令的第一张表。键和代码不翻译，数值为精"
    "确"
    "的十进制数。各表、各键的含义见planmeter schema。",
    "--table NAME prints that table alone, in any format; without it csv and jsonl are the "
    "command's first. Keys and codes are not translated, numbers are exact decimals. planmeter "
    "schema has every table and key, with what it means."};
constexpr Name parts_note = {
    "report的页面分为正文（body）、附件（annexes）和内部部分（internal），用--"
    "part选取，all为正文和附"
    "件；不选的，输出到终端为正文，写入文件或送入管道为正文和附件。",
    "A page of report has a body, annexes and an internal part, which --part picks; all is body "
    "and annexes. Without it a terminal shows the body, a file or a pipe gets body and annexes."};
constexpr Name sections_note = {"report --section可选的部分：{}。",
                                "Parts of a report that --section takes: {}."};

}  // namespace

std::vector<HelpPart> help_on_formats(Language language) {
  HelpPart formats;
  formats.sentences = {std::string(formats_intro.of(language))};
  for (std::size_t i = 0; i < format_rows.size(); ++i) {
    const FormatRow& row = format_rows[i];
    std::vector<std::string_view> names = {row.name};
    if (!row.other_name.empty()) names.push_back(row.other_name);
    std::vector<std::string_view> suffixes = {row.suffix};
    if (!row.other_suffix.empty()) suffixes.push_back(row.other_suffix);
    formats.rows.push_back(
        {listed(names, language),
         fmt::format(fmt::runtime(Name{"{}（{}）", "{} ({})"}.of(language)),
                     format_meanings[i].of(language), listed(suffixes, language))});
  }
  return {
      formats,
      {"", {std::string(tables_note.of(language))}, {}, {}},
      {"", {std::string(parts_note.of(language))}, {}, {}},
      {"",
       {fmt::format(fmt::runtime(sections_note.of(language)), listed(section_choices(), language))},
       {},
       {}}};
}

}  // namespace planmeter
