// SPDX-License-Identifier: MIT
// Bars of characters: twenty cells a bar.
#include "render/text_bars.h"

#include <doctest/doctest.h>

#include "core/text.h"

namespace planmeter::text_bars_test {
namespace {

TableLayout layout(Language language = Language::zh) {
  TableLayout result;
  result.language = language;
  return result;
}

std::string page(const std::vector<Bar>& bars, const TableLayout& how = layout()) {
  return text_bars({"增量完成率", "按规划进度应达", "最终目标", {}, bars}, how);
}

/// What stands between label and figures of a bar alone.
std::string track(std::optional<int> length, std::optional<int> mark) {
  const std::string text = page({{"x", "v", "", length, mark, Tone::plain}});
  const std::size_t begin = text.find('\n') + 1;
  const std::string line = text.substr(begin, text.find('\n', begin) - begin);
  REQUIRE(line.starts_with("x  "));
  REQUIRE(line.ends_with("  v"));
  const std::string cells = line.substr(3, line.size() - 6);
  CHECK(display_width(cells) == 20);
  return cells;
}

/// `count` times `sign`.
std::string times(int count, const std::string& sign) {
  std::string all;
  for (int i = 0; i < count; ++i) all += sign;
  return all;
}

std::string plain(int filled) { return times(filled, "█") + times(20 - filled, "░"); }

TEST_CASE("text_bars: a key, then a line a bar") {
  CHECK(page({{"6. 高新技术企业", "72.70%", "72.97%", 727, 730, Tone::bad},
              {"甲", "100.00%", "", 1000, {}, Tone::good}}) ==
        "█ 增量完成率  │ 按规划进度应达  ░ 最终目标\n"
        // 14.54 and 14.6 cells: 15 both, so that the mark is in the bar's last cell.
        "6. 高新技术企业  ██████████████▓░░░░░  72.70% / 72.97%\n"
        "甲               ████████████████████  100.00%\n");
  CHECK(text_bars({"Share of the way",
                   "Path",
                   "final target",
                   {},
                   {{"a", "no data", "40.00%", {}, 400, Tone::open}}},
                  layout(Language::en)) ==
        "█ Share of the way  │ Path  ░ final target\n"
        "a  ░░░░░░░│░░░░░░░░░░░░  no data / 40.00%\n");
}

TEST_CASE("text_bars: without bars the key is all") {
  CHECK(page({}) == "█ 增量完成率  │ 按规划进度应达  ░ 最终目标\n");
}

TEST_CASE("text_bars: half a cell and more is a cell") {
  CHECK(track(0, {}) == plain(0));
  CHECK(track(24, {}) == plain(0));  // 0.48 cells
  CHECK(track(25, {}) == plain(1));  // 0.5
  CHECK(track(74, {}) == plain(1));  // 1.48
  CHECK(track(75, {}) == plain(2));  // 1.5
  CHECK(track(500, {}) == plain(10));
  CHECK(track(974, {}) == plain(19));  // 19.48
  CHECK(track(975, {}) == plain(20));  // 19.5
  CHECK(track(1000, {}) == plain(20));
}

TEST_CASE("text_bars: the mark ends the cells that lead to it") {
  CHECK(track(500, 750) == times(10, "█") + times(4, "░") + "│" + times(5, "░"));
  CHECK(track(750, 500) == times(9, "█") + "▓" + times(5, "█") + times(5, "░"));
  CHECK(track({}, 500) == times(9, "░") + "│" + times(10, "░"));
  CHECK(track({}, {}) == plain(0));
}

TEST_CASE("text_bars: the mark at both ends") {
  CHECK(track({}, 0) == "│" + times(19, "░"));
  CHECK(track(500, 0) == "▓" + times(9, "█") + times(10, "░"));
  CHECK(track(0, 1000) == times(19, "░") + "│");
  CHECK(track(1000, 1000) == times(19, "█") + "▓");
}

TEST_CASE("text_bars: what lies beyond the axis is cut") {
  CHECK(display_width(track(1200, {})) == 20);
  CHECK(display_width(track(10000, 10000)) == 20);
  CHECK(display_width(track(-81, -300)) == 20);
  CHECK(display_width(track(-10000, -10000)) == 20);
}

TEST_CASE("text_bars: what lies beyond the axis is marked, not shown as its end") {
  CHECK(track(1200, {}) != track(1000, {}));
  CHECK(track(-400, {}) != track(0, {}));
  CHECK(track({}, 1200) != track({}, 1000));
  CHECK(track({}, -300) != track({}, 0));
}

TEST_CASE("text_bars: labels are aligned in columns and wrapped where they are long") {
  const std::string text =
      page({{"a", "1", "", 0, {}, Tone::plain}, {"高新", "2", "", 0, {}, Tone::plain}});
  CHECK(text.ends_with("a     " + plain(0) + "  1\n高新  " + plain(0) + "  2\n"));
  // 25 characters of two columns: 20 fit into 40, the rest stands beside the bar.
  const std::string wide = page({{times(25, "高"), "3", "", 0, {}, Tone::plain}});
  CHECK(wide.ends_with(times(20, "高") + "\n" + times(5, "高") + std::string(30, ' ') + "  " +
                       plain(0) + "  3\n"));
  // Half of a narrow page.
  TableLayout narrow = layout();
  narrow.width = 20;
  CHECK(page({{times(6, "高"), "4", "", 0, {}, Tone::plain}}, narrow)
            .ends_with(times(5, "高") + "\n高" + std::string(8, ' ') + "  " + plain(0) + "  4\n"));
}

TEST_CASE("text_bars: colour by tone, and none for what has no length") {
  TableLayout colored = layout();
  colored.color = true;
  CHECK(page({{"x", "v", "", 0, {}, Tone::bad}}, colored)
            .ends_with("x  \x1b[1;31m" + plain(0) + "\x1b[0m  v\n"));
  CHECK(page({{"x", "v", "", 1000, {}, Tone::good}}, colored)
            .ends_with("x  \x1b[32m" + plain(20) + "\x1b[0m  v\n"));
  CHECK(page({{"x", "v", "", {}, {}, Tone::open}}, colored).ends_with("x  " + plain(0) + "  v\n"));
  CHECK(page({{"x", "v", "", 0, {}, Tone::absent}}, colored).ends_with("x  " + plain(0) + "  v\n"));
}

TEST_CASE("text_bars: no name can break the terminal") {
  CHECK(page({{"a\x1b[2Jb", "v\n", "\x07m", 0, {}, Tone::plain}})
            .ends_with("a\uFFFD[2Jb  " + plain(0) + "  v  / \uFFFDm\n"));
}

}  // namespace
}  // namespace planmeter::text_bars_test
