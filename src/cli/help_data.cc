// SPDX-License-Identifier: MIT
// help data: titles of columns, words of values and statuses, from the tables they are read by.
#include <fmt/format.h>

#include <array>

#include "cli/choices.h"
#include "cli/help_topics.h"
#include "load/observations/cells/observations_status.h"
#include "load/observations/titles/column_titles.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

constexpr Name data_sentences[] = {
    {"CSV文件，每行一个数；列的顺序不限，列名的大小写、空格和连字符不限。也可按年份分列（指标,2021,"
     "2022），或按"
     "指标分列。",
     "CSV files, a value a row; columns in any order, and capitals, blanks and hyphens of their "
     "titles do not matter. Or a column a year (indicator,2021,2022), or a column an indicator."},
    {"可给出多个文件、文件夹或“-”（标准输入）；编码为UTF-8、UTF-"
     "16（有标记）或GB18030，也可用gzip压缩。分隔符"
     "（{}）由表头推断，--delimiter可指定；--verbose说明每个文件是如何读取的。",
     "Several files, folders of them, or - for standard input; in UTF-8, UTF-16 with a mark or "
     "GB18030, also packed by gzip. The separator ({}) is found from the header; --delimiter "
     "overrides, and --verbose says how each file was read."}};

constexpr std::string_view data_example[] = {
    "indicator,area,year,value,unit,status,source,note",
    "high_tech_enterprises,,2022,突破750,家,preliminary,,",
};

constexpr std::size_t column_count = static_cast<std::size_t>(ObservationColumn::count);
constexpr std::array<Name, column_count> column_meanings = {{
    {"必有。标识、序号、中英文名称，或规划给出的代码",
     "needed; id, printed number, either name, or a code that the plan gives"},
    {"名称，或规划给出的代码；空白为规划本身的地区",
     "a name, or a code that the plan gives; empty: the plan's own area"},
    {"必有。年份或期间：2022、2022年、2022-12-31、2021-2024、2022年1-9月、2022-Q3",
     "needed; a year or a period: 2022, 2022-12-31, 2021-2024, 2022年1-9月, 2022-Q3"},
    {"必有。见下", "needed; see below"},
    {"空白为指标的单位；数量级（万元、亿元）和量词自动换算，并作提示",
     "empty: the indicator's own; orders of magnitude are converted, with a note"},
    {"见下；空白视为最终数", "see below; empty: final"},
    {"数据出处，check照印；以“示例”开头的为虚构数据",
     "where the figure comes from, printed by check; one that begins with illustrative or 示例 is "
     "made up"},
    {"备注", "anything"},
    {"公布或修订之日；空白为首次公布",
     "the day the figure was published or revised; empty: the first publication"},
    {"多年数据为average（年均）或cumulative（累计）",
     "of a figure over several years: average (年均) or cumulative (累计)"},
    {"数值乘以10的几次方：3、Thousands、千等",
     "the power of ten: 3, 6, Thousands, Millions, 千, 万"},
}};
static_assert(!column_meanings.back().en.empty(), "a meaning for each column");

struct ValueMeaning {
  ValueKind kind;
  Name meaning;
};
constexpr ValueMeaning value_meanings[] = {
    {ValueKind::at_least,
     {"不低于该数；只能证明它所证明的", "that or more; decides only what it proves"}},
    {ValueKind::more_than, {"高于该数", "more than that"}},
    {ValueKind::at_most, {"不高于该数", "that or less"}},
    {ValueKind::less_than, {"低于该数", "less than that"}},
    {ValueKind::estimate, {"约数，不能据以判定", "an estimate, which never decides"}},
    {ValueKind::done, {"定性目标已完成", "a state that is reached"}},
    {ValueKind::not_done,
     {"定性目标未完成；百分数只有100%为完成",
      "a state that is not; of per cents only 100 % is done"}},
};
constexpr Name number_row[] = {{"数字", "a number"},
                               {"1029、7,141、4.43%、39亿元、1.03E+3；逗号不是小数点，最多38位",
                                "1029, 7,141, 4.43%, 39亿元, 1.03E+3; a comma is never a decimal "
                                "point; at most 38 digits"}};
constexpr Name missing_value = {"没有数据，与没有这一行相同；空白不按零处理",
                                "no value, as if the row were not there; a blank is no zero"};

struct StatusMeaning {
  StatusText status;
  Name meaning;
};
constexpr StatusMeaning data_status_meanings[] = {
    {{ObservationStatus::final}, {"计入", "counts"}},
    {{ObservationStatus::preliminary},
     {"计入，结论注明；最终数优先", "counts, and the verdict says so; a final value beats it"}},
    {{ObservationStatus::series_break},
     {"计入；自该年起为另一数列", "counts; from this year on the series is another one"}},
    {{ObservationStatus::other_definition}, {"照列，不能据以判定", "is shown, and never decides"}},
    {{ObservationStatus::final, true, false}, {"约数，不能据以判定", "an estimate, never decides"}},
    {{ObservationStatus::final, false, true}, {"没有数据", "no value"}},
};

HelpPart data_columns(Language language) {
  HelpPart part;
  part.heading = Name{"列", "Columns"}.of(language);
  for (std::size_t i = 0; i < column_count; ++i) {
    const ObservationColumn column = static_cast<ObservationColumn>(i);
    std::vector<std::string_view> titles = own_titles_of(column);
    titles.erase(titles.begin());
    part.rows.push_back(
        {std::string(name_of_column(column)),
         fmt::format(fmt::runtime(Name{"{}。列名也可为：{}", "{}. Also: {}"}.of(language)),
                     column_meanings[i].of(language), listed(titles, language))});
    if (titles.empty()) part.rows.back().meaning = column_meanings[i].of(language);
  }
  return part;
}

HelpPart data_values(Language language) {
  HelpPart part;
  part.heading = Name{"数值", "Values"}.of(language);
  part.rows.push_back(
      {std::string(number_row[0].of(language)), std::string(number_row[1].of(language))});
  for (const ValueMeaning& row : value_meanings) {
    part.rows.push_back(
        {listed(words_of_value(row.kind), language), std::string(row.meaning.of(language))});
  }
  part.rows.push_back({fmt::format("{}", listed(missing_value_marks(), language)),
                       std::string(missing_value.of(language))});
  return part;
}

HelpPart data_statuses(Language language) {
  HelpPart part;
  part.heading = Name{"数据状态", "Statuses"}.of(language);
  for (const StatusMeaning& row : data_status_meanings) {
    part.rows.push_back(
        {listed(words_of_status(row.status), language), std::string(row.meaning.of(language))});
  }
  return part;
}

}  // namespace

std::vector<HelpPart> help_on_data(Language language) {
  HelpPart intro;
  intro.sentences = {std::string(data_sentences[0].of(language)),
                     fmt::format(fmt::runtime(data_sentences[1].of(language)),
                                 listed(delimiter_choices(), language))};
  intro.lines.assign(std::begin(data_example), std::end(data_example));
  return {intro, data_columns(language), data_values(language), data_statuses(language)};
}

}  // namespace planmeter
