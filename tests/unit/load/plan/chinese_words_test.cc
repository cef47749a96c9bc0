// SPDX-License-Identifier: MIT
// Tests of the codes that Chinese words stand for.
#include "load/plan/chinese_words.h"

#include <doctest/doctest.h>

#include "core/plan_codes.h"

namespace planmeter::chinese_words_test {

TEST_CASE("words_meant: of the codes a key takes") {
  CHECK(words_meant("约束性", nature_codes) == "binding");
  CHECK(words_meant("预期性指标", nature_codes) == "expected");
  CHECK(words_meant("增长率", measure_codes) == "growth");
  CHECK(words_meant("增长率", quantity_codes) == "average_growth, cumulative_growth");
  CHECK(words_meant("下降", quantity_codes) == "cumulative_fall");
  CHECK(words_meant("下降", direction_codes) == "down");
  CHECK(words_meant("不低于", comparison_codes) == "at_least");
}

TEST_CASE("words_meant: the code itself in typographic quotes") {
  CHECK(words_meant("“stock”", measure_codes) == "stock");
  CHECK(words_meant("“时点数”", measure_codes) == "stock");
}

TEST_CASE("words_meant: nothing for what stands for none of them") {
  CHECK(words_meant("约束性", measure_codes) == "");
  CHECK(words_meant("指标", nature_codes) == "");
  CHECK(words_meant("stok", measure_codes) == "");
  CHECK(words_meant("", nature_codes) == "");
}

}  // namespace planmeter::chinese_words_test
