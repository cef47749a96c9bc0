// SPDX-License-Identifier: MIT
// Cumulative growth and cumulative falls are two quantities, so neither is said as the other here.
#include "report/words/quantity_words.h"

#include <array>
#include <cstddef>

namespace planmeter {

namespace {

constexpr auto words_of_quantities = std::to_array<QuantityWords>({
    {Quantity::value, {{"{3}", "{3}"}, {"{3}", "{3}"}}, std::nullopt, {"", ""}},
    {Quantity::change,
     {{"比{0}年增加{3}", "rise since {0} {3}"}, {"比{0}年增加{3}", "a rise of {3} since {0}"}},
     DemandWords{{"比{0}年减少{3}", "fall since {0} {3}"},
                 {"比{0}年减少{3}", "a fall of {3} since {0}"}},
     {"比{0}年增减", "change since {0}"}},
    {Quantity::total,
     {{"{1}—{2}年累计{3}", "total of {1}-{2} {3}"},
      {"{1}—{2}年累计{3}", "a total of {3} over {1}-{2}"}},
     std::nullopt,
     {"{1}年以来累计", "total since {1}"}},
    {Quantity::average,
     {{"{1}—{2}年平均{3}", "average of {1}-{2} {3}"},
      {"{1}—{2}年平均{3}", "an average of {3} over {1}-{2}"}},
     std::nullopt,
     {"{1}年以来平均", "mean since {1}"}},
    {Quantity::average_growth,
     {{"年均增长{3}", "average growth {3}"}, {"年均增长{3}", "average growth of {3}"}},
     DemandWords{{"年均下降{3}", "average fall {3}"}, {"年均下降{3}", "an average fall of {3}"}},
     {"{0}年以来年均增长", "average growth since {0}"}},
    {Quantity::multiple,
     {{"{3}", "{3}"}, {"达到{0}年的{3}", "{3} times the value of {0}"}},
     std::nullopt,
     {"为{0}年的倍数", "times {0}"}},
    {Quantity::cumulative_growth,
     {{"累计增长{3}", "cumulative growth {3}"}, {"累计增长{3}", "cumulative growth of {3}"}},
     std::nullopt,
     {"{0}年以来累计增长", "cumulative growth since {0}"}},
    {Quantity::cumulative_fall,
     {{"累计降低{3}", "cumulative fall {3}"}, {"累计降低{3}", "a cumulative fall of {3}"}},
     std::nullopt,
     {"{0}年以来累计降低", "cumulative fall since {0}"}},
});

/// Whether each quantity has its row, in order.
consteval bool has_all_quantities() {
  if (words_of_quantities.size() != all_values<Quantity>.size()) return false;
  for (std::size_t i = 0; i < words_of_quantities.size(); ++i) {
    if (words_of_quantities[i].value != all_values<Quantity>[i]) return false;
  }
  return true;
}
static_assert(has_all_quantities());

}  // namespace

const QuantityWords& quantity_words(Quantity quantity) {
  return words_of_quantities[static_cast<std::size_t>(quantity)];
}

const DemandWords& demand_words(Quantity quantity, bool falls) {
  const QuantityWords& words = quantity_words(quantity);
  return falls && words.fall ? *words.fall : words.demand;
}

}  // namespace planmeter
