// SPDX-License-Identifier: MIT
// The table; a word may stand for several codes, of which a key takes few.
#include "load/plan/chinese_words.h"

#include <algorithm>

#include "load/text/typographic_quotes.h"

namespace planmeter {

namespace {

struct CodeWord {
  std::string_view chinese;
  std::string_view code;
};

constexpr CodeWord code_words[] = {
    // nature, prices
    {"预期性", "expected"},
    {"预期", "expected"},
    {"约束性", "binding"},
    {"约束", "binding"},
    {"未注明", "unstated"},
    {"未说明", "unstated"},
    {"无", "unstated"},
    {"现价", "current"},
    {"当年价", "current"},
    {"当年价格", "current"},
    {"可比价", "constant"},
    {"可比价格", "constant"},
    {"不变价", "constant"},
    {"不变价格", "constant"},
    // measure
    {"时点数", "stock"},
    {"存量", "stock"},
    {"年末数", "stock"},
    {"期末数", "stock"},
    {"时期数", "flow"},
    {"流量", "flow"},
    {"当年数", "flow"},
    {"比重", "share"},
    {"占比", "share"},
    {"比例", "share"},
    {"百分比", "share"},
    {"比率", "ratio"},
    {"比值", "ratio"},
    {"人均", "ratio"},
    {"排名", "rank"},
    {"位次", "rank"},
    {"名次", "rank"},
    {"增速", "growth"},
    {"增长率", "growth"},
    {"增幅", "growth"},
    {"总量", "stock"},
    {"总量", "flow"},
    {"定性", "state"},
    {"状态", "state"},
    // quantity
    {"数值", "value"},
    {"水平", "value"},
    {"变化", "change"},
    {"变动", "change"},
    {"增减", "change"},
    {"百分点", "change"},
    {"提高", "change"},
    {"累计", "total"},
    {"累计数", "total"},
    {"合计", "total"},
    {"总量", "total"},
    {"平均", "average"},
    {"均值", "average"},
    {"年均", "average"},
    {"平均值", "average"},
    {"年均增长", "average_growth"},
    {"年均增速", "average_growth"},
    {"年均增长率", "average_growth"},
    {"平均增速", "average_growth"},
    {"增长", "average_growth"},
    {"增长", "cumulative_growth"},
    {"增速", "average_growth"},
    {"增速", "cumulative_growth"},
    {"增长率", "average_growth"},
    {"增长率", "cumulative_growth"},
    {"倍数", "multiple"},
    {"翻番", "multiple"},
    {"翻一番", "multiple"},
    {"累计增长", "cumulative_growth"},
    {"累计增速", "cumulative_growth"},
    {"累计下降", "cumulative_fall"},
    {"累计降低", "cumulative_fall"},
    {"降幅", "cumulative_fall"},
    {"下降", "cumulative_fall"},
    {"降低", "cumulative_fall"},
    // comparisons
    {"至少", "at_least"},
    {"不低于", "at_least"},
    {"不少于", "at_least"},
    {"不小于", "at_least"},
    {"保持", "at_least"},
    {"稳定在", "at_least"},
    {"达到", "at_least"},
    {"以上", "at_least"},
    {"大于等于", "at_least"},
    {"超过", "more_than"},
    {"高于", "more_than"},
    {"大于", "more_than"},
    {"至多", "at_most"},
    {"不高于", "at_most"},
    {"控制在", "at_most"},
    {"不大于", "at_most"},
    {"不超过", "at_most"},
    {"以内", "at_most"},
    {"以下", "at_most"},
    {"小于等于", "at_most"},
    {"低于", "less_than"},
    {"小于", "less_than"},
    {"介于", "between"},
    {"左右", "about"},
    {"约", "about"},
    // is, year, direction, yes and no
    {"完成", "done"},
    {"已完成", "done"},
    {"建成", "done"},
    {"达标", "done"},
    {"每年", "every"},
    {"各年", "every"},
    {"逐年", "every"},
    {"历年", "every"},
    {"上升", "up"},
    {"提高", "up"},
    {"增加", "up"},
    {"正向", "up"},
    {"下降", "down"},
    {"降低", "down"},
    {"减少", "down"},
    {"逆向", "down"},
    {"是", "true"},
    {"否", "false"},
    {"无", "false"},
    // methods and the statuses of their bands
    {"规划进度", "path"},
    {"规划路径", "path"},
    {"时间进度", "time"},
    {"符合规划进度", "on_track"},
    {"符合序时进度", "on_track"},
    {"正常", "on_track"},
    {"滞后于规划进度", "behind"},
    {"滞后于序时进度", "behind"},
    {"滞后", "behind"},
};

}  // namespace

std::string words_meant(std::string_view word, std::span<const std::string_view> codes) {
  constexpr std::string_view indicator = "指标";
  word = without_typographic_quotes(word);
  if (word.ends_with(indicator)) word.remove_suffix(indicator.size());
  std::string meant;
  const auto add = [&meant](std::string_view code) {
    if (!meant.empty()) meant += ", ";
    meant += code;
  };
  for (const std::string_view code : codes) {
    const auto stands_for = [&](const CodeWord& row) {
      return row.chinese == word && row.code == code;
    };
    if (code == word || std::ranges::any_of(code_words, stands_for)) add(code);
  }
  return meant;
}

}  // namespace planmeter
