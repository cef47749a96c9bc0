// SPDX-License-Identifier: MIT
// The path between targets: where it runs, and on which side of it a value stands.
#include "evaluate/path/path.h"

#include "evaluate_sample.h"

namespace planmeter::path_test {
namespace {

using sample::one;
using sample::Rows;
using sample::Sample;
using sample::text;

std::string text(const Anchor<Rational>& anchor) {
  std::string shown = std::to_string(anchor.year) + ": " + sample::text(anchor.value.numerator);
  const std::string below = sample::text(anchor.value.denominator);
  if (below != "1") shown += " / " + below;
  return shown + (anchor.preliminary ? " preliminary" : "");
}

/// The two anchors about `year` on the first track, and the wanted direction; `none` without a
/// path.
std::string piece(const Sample& sample, int year) {
  std::optional<Track> track;
  for (const Target& target : sample.indicator().targets) {
    if (!track) track = track_of(target);
  }
  const std::optional<PathPiece<Rational>> found =
      path_piece<Rational>(sample.data(), *track, year);
  if (!found) return "none";
  return text(found->before) + " to " + text(found->after) + (found->upward ? " up" : " down");
}

/// The standing of `x` in a year by its track.
std::string standing(const std::string& measure, const std::string& keys, const Rows& rows,
                     int year) {
  return sample::standing(one(measure, keys, rows), year);
}

TEST_CASE("path: anchors are the baseline and the targets") {
  const Sample sample = sample::enterprises({});
  CHECK(piece(sample, 2020) == "none");
  CHECK(piece(sample, 2021) == "2020: 530 to 2022: 750 up");
  CHECK(piece(sample, 2022) == "2020: 530 to 2022: 750 up");
  CHECK(piece(sample, 2023) == "2022: 750 to 2025: 900 up");
  CHECK(piece(sample, 2025) == "2022: 750 to 2025: 900 up");
  CHECK(piece(sample, 2026) == "none");
}

TEST_CASE("path: an observation of the base year stands in for an unprinted baseline") {
  const std::string keys = "targets: [{year: 2025, at_least: 900}]";
  CHECK(piece(one("stock", keys, {"2020,500"}), 2021) == "2020: 500 to 2025: 900 up");
  CHECK(piece(one("stock", keys, {"2020,500,preliminary"}), 2021) ==
        "2020: 500 preliminary to 2025: 900 up");
  CHECK(piece(one("stock", keys, {"2020,超过500"}), 2021) == "none");
  CHECK(piece(one("stock", keys, {"2021,500"}), 2022) == "none");
}

TEST_CASE("path: a level that the base already fulfils has none, and is held against its target") {
  const std::string ceiling = "baseline: {year: 2020, value: 3.6}, targets: [{year: 2025, ";
  CHECK(piece(one("flow", ceiling + "at_most: 4}]", {}), 2023) == "none");
  CHECK(standing("flow", ceiling + "at_most: 4}]", {"2023,3.9"}, 2023) == "on_track");
  CHECK(standing("flow", ceiling + "at_most: 4}]", {"2023,4"}, 2023) == "on_track");
  CHECK(standing("flow", ceiling + "at_most: 4}]", {"2023,4.1"}, 2023) == "behind");
  CHECK(standing("flow", ceiling + "less_than: 4}]", {"2023,4"}, 2023) == "behind");
  CHECK(standing("flow", ceiling + "at_most: 4}]", {"2023,>=3.7"}, 2023) ==
        "undetermined bound_insufficient");
  CHECK(standing("flow", ceiling + "at_most: 4}]", {"2022,3.9"}, 2023) == "no_data not_reported");
  // Below the base and above the target is no way back.
  CHECK(standing("share",
                 "baseline: {year: 2020, value: 99}, targets: [{year: 2025, at_least: 98}]",
                 {"2021,98.2"}, 2021) == "on_track");
  const std::string about =
      "baseline: {year: 2020, value: 70.5}, targets: [{year: 2025, about: 70, ";
  CHECK(standing("stock", about + "tolerance: 1}]", {"2023,71"}, 2023) == "on_track");
  CHECK(standing("stock", about + "tolerance: 1}]", {"2023,71.1"}, 2023) == "behind");
  CHECK(standing("rank", "baseline: {year: 2020, value: 12}, targets: [{year: 2025, at_most: 15}]",
                 {"2023,16"}, 2023) == "behind");
}

TEST_CASE("path: from a level that was kept to the next target") {
  const std::string keys =
      "baseline: {year: 2020, value: 85}, "
      "targets: [{year: 2022, at_least: 80}, {year: 2025, at_least: 90}]";
  CHECK(piece(one("stock", keys, {}), 2021) == "none");
  CHECK(piece(one("stock", keys, {}), 2023) == "2022: 80 to 2025: 90 up");
  CHECK(standing("stock", keys, {"2021,79.9"}, 2021) == "behind");
  CHECK(standing("stock", keys, {"2021,90"}, 2021) == "met_early");
}

TEST_CASE("path: levels that the base fulfils in every target year are kept all along") {
  const std::string keys =
      "baseline: {year: 2020, value: 3.6}, "
      "targets: [{year: 2022, at_most: 4}, {year: 2025, at_most: 5}]";
  CHECK(piece(one("flow", keys, {}), 2023) == "none");
  CHECK(standing("flow", keys, {"2023,4.5"}, 2023) == "on_track");
  CHECK(standing("flow", keys, {"2023,5.1"}, 2023) == "behind");
}

TEST_CASE("path: growth and totals are never kept, each year counts") {
  // Five years of 5 % at most: 10 % in the first is ahead of it, 1.1 against 1.05.
  CHECK(standing("stock",
                 "targets: [{year: 2025, quantity: average_growth, since: 2020, at_most: 5}]",
                 {"2020,100", "2021,110"}, 2021) == "behind");
  CHECK(standing("flow", "targets: [{year: 2025, quantity: total, since: 2020, at_most: 50}]",
                 {"2021,11"}, 2021) == "behind");
}

TEST_CASE("path: without a base it starts at the first target") {
  const Sample sample =
      one("stock", "targets: [{year: 2022, at_least: 750}, {year: 2025, at_least: 900}]", {});
  CHECK(piece(sample, 2022) == "none");
  CHECK(piece(sample, 2023) == "2022: 750 to 2025: 900 up");
}

TEST_CASE("path: a baseline of another year is where the path starts") {
  const Sample sample = one(
      "stock", "baseline: {year: 2021, value: 600}, targets: [{year: 2025, at_least: 900}]", {});
  CHECK(piece(sample, 2021) == "none");
  CHECK(piece(sample, 2022) == "2021: 600 to 2025: 900 up");
}

TEST_CASE("path: totals start at 0, growth at 1") {
  const Sample total = one("flow", "targets: [{year: 2025, quantity: total, at_least: 250}]", {});
  CHECK(piece(total, 2021) == "2020: 0 to 2025: 250 up");
  // 110^2 = 12100.
  const Sample growth =
      one("stock", "targets: [{year: 2022, quantity: average_growth, at_least: 10}]", {});
  CHECK(piece(growth, 2021) == "2020: 1 to 2022: 12100 / 10000 up");
  const Sample multiple =
      one("stock", "targets: [{year: 2025, quantity: multiple, at_least: 2}]", {});
  CHECK(piece(multiple, 2021) == "2020: 1 to 2025: 2 up");
}

TEST_CASE("path: ranges and values about something are no anchors") {
  CHECK(
      piece(one("stock",
                "baseline: {year: 2020, value: 530}, targets: [{year: 2025, between: [1, 2]}]", {}),
            2021) == "none");
  CHECK(piece(one("stock",
                  "baseline: {year: 2020, value: 530}, "
                  "targets: [{year: 2022, about: 530, tolerance: 5}, {year: 2025, at_least: 900}]",
                  {}),
              2023) == "2020: 530 to 2025: 900 up");
  // From 530 to about 700, within 5, is a way up to 695.
  CHECK(piece(one("stock",
                  "baseline: {year: 2020, value: 530}, "
                  "targets: [{year: 2022, about: 700, tolerance: 5}, {year: 2025, at_least: 900}]",
                  {}),
              2023) == "2022: 695 to 2025: 900 up");
}

TEST_CASE("path: the first of several targets of a year is the anchor") {
  CHECK(piece(one("stock",
                  "baseline: {year: 2020, value: 530}, targets: [{year: 2022, at_least: 750}, "
                  "{year: 2022, more_than: 760}, {year: 2025, at_least: 900}]",
                  {}),
              2023) == "2022: 750 to 2025: 900 up");
}

TEST_CASE("path: targets of an authority, of every year and of change bend no path") {
  CHECK(piece(one("stock",
                  "baseline: {year: 2020, value: 530}, targets: [{year: 2025, at_least: 900}, "
                  "{year: 2023, at_least: 999, authority: 市政府}, {year: every, more_than: 1}, "
                  "{year: 2024, quantity: change, at_least: 1}]",
                  {}),
              2024) == "2020: 530 to 2025: 900 up");
}

TEST_CASE("path: a ceiling is approached from above") {
  const std::string keys = "baseline: {year: 2020, value: 10}, targets: [{year: 2025, at_most: 5}]";
  CHECK(piece(one("ratio", keys, {}), 2022) == "2020: 10 to 2025: 5 down");
  // 10 - 2 = 8 in 2022.
  CHECK(standing("ratio", keys, {"2022,8"}, 2022) == "on_track");
  CHECK(standing("ratio", keys, {"2022,8.01"}, 2022) == "behind");
  CHECK(standing("ratio", keys, {"2022,7.99"}, 2022) == "on_track");
  CHECK(standing("ratio", keys, {"2022,5"}, 2022) == "met_early");
  CHECK(standing("ratio", keys, {"2022,不足8"}, 2022) == "on_track");
  CHECK(standing("ratio", keys, {"2022,超过8"}, 2022) == "behind");
}

TEST_CASE("path: a strict target is on track at the path, early only past the bound") {
  const std::string keys =
      "baseline: {year: 2020, value: 0}, targets: [{year: 2025, more_than: 100}]";
  CHECK(standing("stock", keys, {"2021,20"}, 2021) == "on_track");
  CHECK(standing("stock", keys, {"2021,19.9"}, 2021) == "behind");
  CHECK(standing("stock", keys, {"2021,100"}, 2021) == "on_track");
  CHECK(standing("stock", keys, {"2021,100.1"}, 2021) == "met_early");
}

TEST_CASE("path: a sum runs straight from nothing") {
  const std::string keys = "targets: [{year: 2025, quantity: total, at_least: 250}]";
  // 250 x 2 / 5 = 100 by 2022.
  CHECK(standing("flow", keys, {"2021,40", "2022,60"}, 2022) == "on_track");
  CHECK(standing("flow", keys, {"2021,40", "2022,59.9"}, 2022) == "behind");
  CHECK(standing("flow", keys, {"2022,60"}, 2022) == "undetermined bound_insufficient");
  CHECK(standing("flow", keys, {"2022,100"}, 2022) == "on_track");
  CHECK(standing("flow", keys, {"2021,40"}, 2022) == "no_data not_reported");
  CHECK(standing("flow", keys, {"2021-2022,250"}, 2022) == "met_early");
}

TEST_CASE("path: between two growth targets the rate is constant") {
  const std::string keys =
      "targets: [{year: 2022, quantity: average_growth, at_least: 10}, "
      "{year: 2024, quantity: average_growth, at_least: 15}]";
  // 1.1^2 = 1.21, 1.15^4 = 1.74900625; halfway 1.1 x 1.3225 = 1.45475.
  CHECK(standing("stock", keys, {"2020,100", "2023,145.475"}, 2023) == "on_track");
  CHECK(standing("stock", keys, {"2020,100", "2023,145.474"}, 2023) == "behind");
}

TEST_CASE("path: doubling in five years, compared as powers") {
  const std::string keys = "targets: [{year: 2025, quantity: multiple, at_least: 2}]";
  // 2^(2/5) = 1.31950791077...: 1.31950791^5 < 4 < 1.31950792^5.
  CHECK(standing("stock", keys, {"2020,100", "2022,131.950792"}, 2022) == "on_track");
  CHECK(standing("stock", keys, {"2020,100", "2022,131.950791"}, 2022) == "behind");
  CHECK(standing("stock", keys, {"2020,100", "2022,200"}, 2022) == "met_early");
}

TEST_CASE("path: growth is early when what five years ask for is reached") {
  const std::string keys = "targets: [{year: 2025, quantity: average_growth, at_least: 15}]";
  CHECK(standing("stock", keys, {"2020,100", "2023,201.13571875"}, 2023) == "met_early");
  CHECK(standing("stock", keys, {"2020,100", "2023,201.13571874"}, 2023) == "on_track");
  // 1.15^3 = 1.520875.
  CHECK(standing("stock", keys, {"2020,100", "2023,152.0875"}, 2023) == "on_track");
  CHECK(standing("stock", keys, {"2020,100", "2023,152.0874"}, 2023) == "behind");
}

TEST_CASE("path: what a bound asks for") {
  const Quotient<Rational> level = demanded(Quantity::value, Rational(750), 0, 2022);
  CHECK(sample::text(level.numerator) == "750");
  CHECK(sample::text(level.denominator) == "1");
  const Quotient<Rational> growth = demanded(Quantity::average_growth, Rational(15), 2020, 2022);
  CHECK(sample::text(growth.numerator) == "13225");
  CHECK(sample::text(growth.denominator) == "10000");
  // Nothing falls by more than all of it.
  const Quotient<Rational> fall = demanded(Quantity::average_growth, Rational(-120), 2020, 2021);
  CHECK(sample::text(fall.numerator) == "0");
}

TEST_CASE("path: the distance from the path, over the common denominator") {
  PathPiece<Rational> piece;
  piece.before.year = 2022;
  piece.before.value.numerator = Range<Rational>::exactly(Rational(750));
  piece.after.year = 2025;
  piece.after.value.numerator = Range<Rational>::exactly(Rational(900));
  Quotient<Rational> value;
  value.numerator = Range<Rational>::exactly(Rational(799));
  // 3 x 799 - (2 x 750 + 900) = -3.
  CHECK(sample::text(path_excess(value, piece, 2023, {false, 0})) == "-3");
  // 799^3 - 750^2 x 900 = 510082399 - 506250000.
  CHECK(sample::text(path_excess(value, piece, 2023, {true, 0})) == "3832399");
}

}  // namespace
}  // namespace planmeter::path_test
