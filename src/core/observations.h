// SPDX-License-Identifier: MIT
// All observations of a run, found by subject, area and year. How they are stored is nobody else's
// business.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/observation.h"

namespace planmeter {

/// A plain observation: one year, exact, a coefficient of at most 64 bits. Anything else has its
/// full form in a side table, and `coefficient` is its position there.
struct PackedObservation {
  std::int64_t coefficient = 0;
  std::uint32_t line = 0;
  std::int16_t year = 0;  // the last year it covers
  std::int8_t scale = 0;
  std::uint8_t flags = 0;  // bits 0-1 the ObservationStatus, bit 7 in the side table
};
static_assert(sizeof(PackedObservation) == 16, "nine million of them must fit a laptop");

class Observations;

/// The observations of one subject in one area, ordered by the last year they cover.
class Series {
 public:
  Series() = default;
  Series(const Observations* owner, std::span<const PackedObservation> packed)
      : owner_(owner), packed_(packed) {}

  bool empty() const { return packed_.empty(); }
  std::size_t size() const { return packed_.size(); }
  Observation operator[](std::size_t position) const;
  /// What is known of `year`: the whole year's observation, else the latest year-to-date one;
  /// nothing if neither is.
  std::optional<Observation> at(int year) const;
  /// The observation of exactly these several years; nothing if there is none.
  std::optional<Observation> over(int from, int to) const;

 private:
  const Observations* owner_ = nullptr;
  std::span<const PackedObservation> packed_;
};

/// Areas are numbers from 0, the plan's own, on, in the order they were first named.
class Observations {
 public:
  /// Empty where there are none.
  Series series(int subject, int area) const;
  std::optional<Observation> find(int subject, int area, int year) const {
    return series(subject, area).at(year);
  }
  std::span<const std::string_view> areas() const { return areas_; }
  /// The number of a named area; nothing if no observation named it. An empty name is the plan's
  /// own.
  std::optional<int> find_area(std::string_view name) const;
  std::size_t size() const { return packed_.size(); }
  /// Rows marked as made up.
  std::size_t illustrative() const { return illustrative_; }
  /// The last year any of the subjects [0, subjects) has an observation of, in any area; nothing
  /// without data.
  std::optional<int> latest_year(int subjects) const;

 private:
  friend class ObservationsBuilder;
  friend class Series;
  struct Key {
    std::int32_t subject = 0;
    std::int32_t area = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Group {
    Key key;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  Observation unpack(const PackedObservation& packed) const;

  std::vector<Group> groups_;  // sorted by key
  std::vector<PackedObservation> packed_;
  std::vector<Observation> side_;
  std::vector<std::string_view> areas_ = {std::string_view{}};
  std::unordered_map<std::string_view, int> area_numbers_;
  std::deque<std::string> kept_;
  std::size_t illustrative_ = 0;
};

/// Collects observations in any order. At most one for each subject, area and period may be added.
class ObservationsBuilder {
 public:
  /// The number of an area, new or known; 0 for an empty name.
  int area(std::string_view name);
  /// A copy of `text` that lives as long as the observations; equal texts are kept once.
  std::string_view keep(std::string_view text);
  void add(int subject, int area, const Observation& observation);
  /// Leaves the builder empty.
  Observations finish();

 private:
  struct Entry {
    Observations::Key key;
    PackedObservation packed;
  };
  Observations result_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::string_view> texts_;
};

}  // namespace planmeter
