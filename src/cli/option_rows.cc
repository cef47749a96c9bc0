// SPDX-License-Identifier: MIT
// The options of all commands.
#include <algorithm>
#include <array>

#include "cli/choices.h"
#include "cli/command.h"
#include "cli/fail_on.h"
#include "render/format.h"

namespace planmeter {

namespace {

using enum OptionId;

/// The names of the formats as a sentence lists them, made when the program is compiled.
class FormatList {
 public:
  constexpr FormatList(std::string_view between, std::string_view before_last) {
    for (const FormatRow& row : format_rows) {
      if (&row == &format_rows.back()) {
        add(before_last);
      } else if (size_ > 0) {
        add(between);
      }
      add(row.name);
    }
  }

  constexpr std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  constexpr void add(std::string_view text) {
    for (const char byte : text) bytes_.at(size_++) = byte;
  }

  std::array<char, 120> bytes_{};
  std::size_t size_ = 0;
};

constexpr FormatList chinese_formats("、", "或");
constexpr FormatList english_formats(", ", " or ");

constexpr OptionRow rows[] = {
    {plan,
     "-p,--plan",
     {"文件", "FILE"},
     {"所用的规划文件（缺省为PLANMETER_PLAN，再为内置规划）",
      "plan to use (default: PLANMETER_PLAN, else built in)"},
     Offer::file},
    {size_limit,
     "--size-limit",
     {"MiB", "MIB"},
     {"规划文件、说明文件的大小上限（缺省为1）", "how large a plan or notes file may be (1)"}},
    {year,
     "-y,--year",
     {"年份", "YEAR"},
     {"评价年度（缺省为数据中最近的年份）", "year asked about (default: newest in the data)"},
     Offer::year},
    {as_of,
     "--as-of",
     {"日期", "DATE"},
     {"按该日有效、到期的内容评价", "what was in force and due on that day"}},
    {format,
     "-f,--format",
     {"格式", "FORMAT"},
     {chinese_formats.text(), english_formats.text()},
     Offer::choice,
     format_choices},
    {output,
     "-o,--output",
     {"文件", "FILE"},
     {"写入该文件，格式由后缀确定", "write there; the suffix gives the format"},
     Offer::file},
    {language,
     "--lang",
     {"语言", "LANG"},
     {"zh或en（缺省随系统语言环境）", "zh or en (default: the locale's)"},
     Offer::choice,
     language_choices},
    {color,
     "--color",
     {"方式", "WHEN"},
     {"是否着色：auto、always或never", "auto, always or never"},
     Offer::choice,
     color_choices},
    {table,
     "--table",
     {"表名", "NAME"},
     {"只输出该表，任何格式均可", "that table alone, in any format"}},
    {fail_on,
     "--fail-on",
     {"列表", "LIST"},
     {"指标、县域目标或任务处于所列状态时，退出状态为1",
      "exit 1 if a target or task has one of these"},
     Offer::choices,
     failing_choices},
    {OptionId::status,
     "--status",
     {"列表", "LIST"},
     {"只列处于所列状态之一的指标", "only the indicators that have one of these"},
     Offer::choices,
     status_choices},
    {value,
     "--value",
     {"[年份=]值", "[YEAR=]V"},
     {"直接给出数值，不用数据文件（可多次给出）", "a value instead of DATA (repeatable)"}},
    {explain, "--explain", {}, {"列出代入数字的算式", "show the sum with the numbers in it"}},
    {rate,
     "--rate",
     {"百分数", "PERCENT"},
     {"计算器：年均增速，15%与15相同", "calculator: rate a year; 15% and 15 are the same"}},
    {years, "--years", {"年数", "N"}, {"计算器：间隔年数", "calculator: yearly steps"}},
    {from, "--from", {"数值", "V"}, {"计算器：期初值", "calculator: value at the start"}},
    {to, "--to", {"数值", "V"}, {"计算器：期末值", "calculator: value at the end"}},
    {multiple,
     "--multiple",
     {"倍数", "M"},
     {"计算器：期末值与期初值之比", "calculator: end over start"}},
    {average,
     "--average",
     {"方法", "NAME"},
     {"平均方法：level为水平法，sum为累计法", "average by level (end points) or sum"},
     Offer::choice,
     averaging_choices},
    {method,
     "--method",
     {"方法", "NAME"},
     {"未到期目标的进度按何种方法判定", "how the way to a target is judged"},
     Offer::choice,
     judging_choices},
    {delimiter,
     "--delimiter",
     {"名称", "NAME"},
     {"分隔符：comma、semicolon或tab，不由表头推断",
      "comma, semicolon or tab, whatever the header looks like"},
     Offer::choice,
     delimiter_choices},
    {ignore,
     "--ignore",
     {"代码", "CODES"},
     {"不列这些警告和提示", "leave out these warnings and notes"},
     Offer::choices,
     ignore_choices},
    {strict,
     "--strict",
     {},
     {"规划没有的指标的行作为错误；validate有警告即退出1",
      "rows of others are errors; so is a warning in validate"}},
    {verbose, "--verbose", {}, {"说明每个文件是如何读取的", "say how each file was read"}},
    {quiet,
     "-q,--quiet",
     {},
     {"只输出错误，结论见退出状态", "print errors alone; the exit status answers"}},
    {due,
     "--due",
     {"日期", "DATE"},
     {"改列截至该日（月）应报未报的数据和责任单位",
      "instead, which figures are owed by then, by whom"}},
    {section,
     "--section",
     {"列表", "LIST"},
     {"报告只含这些部分", "only these parts of the report"},
     Offer::choices,
     section_choices},
    {part,
     "--part",
     {"列表", "LIST"},
     {"报告的正文、附件、内部部分，或台账的通报",
      "body, annexes, internal part; of tasks the notice"},
     Offer::choices,
     part_choices},
    {draft, "--draft", {}, {"题目注明征求意见稿", "say in the title that it is for comment"}},
    {no_overall_word,
     "--no-overall-word",
     {},
     {"正文只列结果，不写总体评价用语", "counts alone, without the overall word"}},
    {compare,
     "--compare",
     {"年份", "YEAR"},
     {"列出与该年相比的变化", "the change since that year"},
     Offer::year},
    {office,
     "--office",
     {"单位", "UNIT"},
     {"只列该单位的任务、指标", "only what that unit answers for"},
     Offer::unit},
    {margin,
     "--margin",
     {"百分数", "PERCENT"},
     {"超出完成标准多少方可拟通报表扬", "how far above its standards is commendable"}},
    {by,
     "--by",
     {"area", "area"},
     {"同时评价数据中的各地区", "judge every area of the data too"},
     Offer::choice,
     grouping_choices},
    {area,
     "--area",
     {"列表", "LIST"},
     {"规划地区之外只列这些地区", "only these areas, after the plan's own"},
     Offer::areas},
    {each,
     "--each",
     {},
     {"逐个地区、逐项指标列出，不只列个数", "every area and indicator, not only counts"}},
    {notes,
     "--notes",
     {"文件", "FILE"},
     {"报告抬头和成效、原因、措施（YAML或CSV）",
      "head, results, reasons, next steps (YAML or CSV)"},
     Offer::file},
};

}  // namespace

std::span<const OptionRow> option_rows() { return rows; }

const OptionRow& option_row(OptionId id) {
  return *std::ranges::find(option_rows(), id, &OptionRow::id);
}

std::string_view long_name(const OptionRow& row) { return row.names.substr(row.names.find("--")); }

std::string_view short_name(const OptionRow& row) {
  return row.names.starts_with("--") ? "" : row.names.substr(0, row.names.find(','));
}

}  // namespace planmeter
