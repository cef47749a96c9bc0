// SPDX-License-Identifier: MIT
// The overall word by hand counts, and that later data never lower a word of praise.
#include "evaluate/standing/assessment.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::assessment_test {
namespace {

using Side = AssessedItem::Side;

/// Letter by letter: g(ood), b(ad), o(pen), p(reliminary and good), G, B, O the same of binding
/// ones, - not due.
std::vector<AssessedItem> items(const std::string& letters) {
  std::vector<AssessedItem> all;
  for (const char letter : letters) {
    AssessedItem item;
    item.due = letter != '-';
    item.binding = letter == 'G' || letter == 'B' || letter == 'O';
    item.preliminary = letter == 'p';
    if (letter == 'g' || letter == 'G' || letter == 'p') item.side = Side::good;
    if (letter == 'b' || letter == 'B') item.side = Side::bad;
    all.push_back(item);
  }
  return all;
}

OverallWord word(const std::string& letters) { return assess(items(letters)).word; }

std::string times(int count, char letter) {
  return std::string(static_cast<std::size_t>(count), letter);
}

TEST_CASE("assessment: the counts of a set") {
  const Assessment all = assess(items("ggpbBoO--"));
  CHECK(all.all == 9);
  CHECK(all.due == 7);
  CHECK(all.good == 3);
  CHECK(all.bad == 2);
  CHECK(all.open == 2);
  CHECK(all.binding_bad == 1);
  CHECK(all.binding_open == 1);
}

TEST_CASE("assessment: each test of the rule at its edge") {
  // Half of all due is enough; less is not.
  CHECK(word("gg--") == OverallWord::all_good);
  CHECK(word("gg---") == OverallWord::few_due);
  CHECK(word("----") == OverallWord::few_due);
  CHECK(word("") == OverallWord::few_due);
  // Half of what is due decided is enough.
  CHECK(word("ggoo") != OverallWord::too_little_data);
  CHECK(word("ggooo") == OverallWord::too_little_data);
  // 4 of 5 are 80 %, 79 of 100 are not.
  CHECK(word("ggggb") == OverallWord::as_expected);
  CHECK(word(times(79, 'g') + times(21, 'b')) == OverallWord::uneven);
  // 3 of 5 are 60 %, 59 of 100 are not.
  CHECK(word("gggbb") == OverallWord::uneven);
  CHECK(word(times(59, 'g') + times(41, 'b')) == OverallWord::behind);
  // Something binding takes the word down, missed or open.
  CHECK(word("ggggB") == OverallWord::mostly_as_expected);
  CHECK(word("ggggO") == OverallWord::mostly_as_expected);
  CHECK(word("GGGGb") == OverallWord::as_expected);
  // The open ones may bring it to 80 % (3 + 1 of 5), or to 60 % (2 + 1 of 5).
  CHECK(word("gggbo") == OverallWord::decided_alone);
  CHECK(word("ggbbo") == OverallWord::decided_alone);
  CHECK(word("gbbbo") == OverallWord::behind);
}

TEST_CASE("assessment: the published samples") {
  // 10 due of 11, 8 met of which one on preliminary figures: 80 %, without it 70 %.
  const Assessment main = assess(items("gggggggpbb-"));
  CHECK(main.word == OverallWord::as_expected);
  CHECK(main.provisional);
  // 26 tasks, 9 done, 3 open: 12 decided, less than 13.
  CHECK(word(times(9, 'g') + times(3, 'b') + times(14, 'o')) == OverallWord::too_little_data);
  CHECK(word("g" + times(10, 'o')) == OverallWord::too_little_data);
  CHECK_FALSE(assess(items("gggggggggpb")).provisional);
}

/// How good a word is; nothing for what is no judgement.
std::optional<int> rank_of(OverallWord word) {
  switch (word) {
    case OverallWord::all_good:
      return 4;
    case OverallWord::as_expected:
      return 3;
    case OverallWord::uneven:
      return 1;
    case OverallWord::behind:
      return 0;
    case OverallWord::few_due:
    case OverallWord::too_little_data:
    case OverallWord::mostly_as_expected:
    case OverallWord::decided_alone:
      break;
  }
  return std::nullopt;
}

// Every set of up to 14, all ways to settle what is open.
TEST_CASE("assessment: praise never falls and blame is never lifted when open ones are settled") {
  int settled = 0;
  for (int due = 1; due <= 14; ++due) {
    for (int good = 0; good <= due; ++good) {
      for (int bad = 0; good + bad <= due; ++bad) {
        const int open = due - good - bad;
        const std::optional<int> now =
            rank_of(word(times(good, 'g') + times(bad, 'b') + times(open, 'o')));
        if (!now) continue;
        for (int more = 0; more <= open; ++more) {
          const std::optional<int> then =
              rank_of(word(times(good + more, 'g') + times(bad + open - more, 'b')));
          CHECK(then.has_value());
          ++settled;
          if (*now >= 3) CHECK(*then >= 3);
          if (*now == 0) CHECK(*then == 0);
        }
      }
    }
  }
  CHECK(settled > 500);
}

}  // namespace
}  // namespace planmeter::assessment_test
