// SPDX-License-Identifier: MIT
// Tests of the codes that Chinese words stand for.
#include "load/plan/chinese_words.h"

#include <doctest/doctest.h>

#include "core/plan.h"

namespace planmeter::chinese_words_test {

TEST_CASE("words_meant: of the codes a key takes") {
  CHECK(words_meant("约束性", all_codes<Nature>) == "binding");
  CHECK(words_meant("预期性指标", all_codes<Nature>) == "expected");
  CHECK(words_meant("增长率", all_codes<Measure>) == "growth");
  CHECK(words_meant("增长率", all_codes<Quantity>) == "average_growth, cumulative_growth");
  CHECK(words_meant("下降", all_codes<Quantity>) == "cumulative_fall");
  CHECK(words_meant("下降", all_codes<Direction>) == "down");
  CHECK(words_meant("不低于", all_codes<Comparison>) == "at_least");
}

TEST_CASE("words_meant: the code itself in typographic quotes") {
  CHECK(words_meant("“stock”", all_codes<Measure>) == "stock");
  CHECK(words_meant("“时点数”", all_codes<Measure>) == "stock");
}

TEST_CASE("words_meant: nothing for what stands for none of them") {
  CHECK(words_meant("约束性", all_codes<Measure>) == "");
  CHECK(words_meant("指标", all_codes<Nature>) == "");
  CHECK(words_meant("stok", all_codes<Measure>) == "");
  CHECK(words_meant("", all_codes<Nature>) == "");
}

}  // namespace planmeter::chinese_words_test
