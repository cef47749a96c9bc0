// SPDX-License-Identifier: MIT
// Columns nobody knows, in rows given twice.
#include "load/observations/choice/unread_cells.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::unread_cells_test {
namespace {

/// What differs between the rows of the values at two places of a table of three columns, whose
/// second and third nobody knows: `title: left, right`.
std::string differ(const std::string& text, std::size_t left, std::size_t right) {
  constexpr std::uint64_t first = 1000;
  UnreadCells cells;
  cells.add(first, std::make_shared<HeldText>(text), ',', 3, {{1, "kind"}, {2, "shift"}});
  const std::optional<DifferingCells> found = cells.differ(first + left, first + right);
  return found ? found->title + ": " + found->left + ", " + found->right : "none";
}

TEST_CASE("unread_cells: the first column that differs") {
  CHECK(differ("5,a,x\n5,b,y\n", 0, 6) == "kind: a, b");
  CHECK(differ("5,a,x\n5, a ,y\n", 0, 6) == "shift: x, y");
  CHECK(differ("5,a,x\r\n5,,x\r\n", 0, 7) == "kind: a, ");
  CHECK(differ("\"5\",\"a,1\",x\n5,b,x", 0, 12) == "kind: a,1, b");
}

TEST_CASE("unread_cells: none differs, a row is of another width, another input") {
  CHECK(differ("5,a,x\n5,a,x\n", 0, 6) == "none");
  CHECK(differ("5,a\n5,b,x\n", 0, 4) == "none");
  CHECK(differ("5,a,x\n5,b,x\n", 0, 600) == "none");
}

TEST_CASE("unread_cells: an input without such columns is not looked at") {
  UnreadCells cells;
  cells.add(1, std::make_shared<HeldText>("5,a\n5,b\n"), ',', 2, {});
  CHECK_FALSE(cells.differ(1, 5).has_value());
}

}  // namespace
}  // namespace planmeter::unread_cells_test
