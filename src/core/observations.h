// SPDX-License-Identifier: MIT
// All observations of a run, found by subject, area and year. How they are stored is nobody else's
// business.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/observation.h"
#include "core/observation_cells.h"

namespace planmeter {

class Observations;

/// Which way the figures of a series are taken to be off by rounding: those up to `base`, those
/// from `last` on, and any between. Of what is counted, whole numbers are never off.
struct MovedFigures {
  bool counted = false;
  int base = 0;
  int last = 0;
  Moved up_to_base = Moved::not_at_all;
  Moved from_last = Moved::not_at_all;
  Moved between = Moved::not_at_all;

  Moved in(int year) const {
    if (year <= base) return up_to_base;
    return year >= last ? from_last : between;
  }
};

/// The observations of one subject in one area, ordered by the last year they cover.
class Series {
 public:
  /// Walks them in order.
  class Iterator {
   public:
    using value_type = Observation;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(const Series& series) : series_(&series) { settle(); }

    Observation operator*() const;
    Iterator& operator++();
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t) const;

   private:
    void settle();
    bool aside_is_next() const;

    const Series* series_ = nullptr;
    std::size_t cell_ = 0;
    std::size_t aside_ = 0;
  };

  Series() = default;

  /// The same figures, moved: `at` and `over` say so.
  Series moved(const MovedFigures& moves) const {
    Series series = *this;
    series.moves_ = moves;
    return series;
  }

  bool empty() const { return begin() == std::default_sentinel; }
  Iterator begin() const { return Iterator(*this); }
  std::default_sentinel_t end() const { return {}; }
  /// What is known of `year`: the whole year's observation, else the latest of a part of it;
  /// nothing if neither is.
  std::optional<Observation> at(int year) const {
    const std::size_t place = static_cast<std::size_t>(year - first_year_);
    if (place < cells_.size() && cells_[place].mark != 0) return as_moved(of_cell(place));
    if (aside_.empty()) return std::nullopt;
    return at_aside(year);
  }
  /// The plain value of `year` where it is final; null where it is not, or is none.
  const ObservationCell* final_cell(int year) const {
    const std::size_t place = static_cast<std::size_t>(year - first_year_);
    if (place >= cells_.size() || cells_[place].mark == 0) return nullptr;
    const ObservationCell& cell = cells_[place];
    const bool final = owner_->provenance_of(cell).status == ObservationStatus::final;
    return final ? &cell : nullptr;
  }
  /// The observation of exactly these several years; nothing if there is none. Of growth given as
  /// an average and as a cumulative figure it is the latter: its last digit stands for less.
  std::optional<Observation> over(int from, int to) const;
  /// Those that are no plain value of one year: periods, bounds, states, long numbers.
  std::span<const Observation> aside() const { return aside_; }
  /// Whether any figure may be flagged as the first of another series.
  bool may_break() const { return may_break_; }

 private:
  friend class Observations;
  Observation of_cell(std::size_t place) const {
    return owner_->observation(cells_[place], first_year_ + static_cast<int>(place));
  }
  std::optional<Observation> at_aside(int year) const;
  Observation as_moved(Observation observation) const {
    const Moved moved = moves_.in(observation.period.to);
    if (moved != Moved::not_at_all && is_rounded(observation)) observation.moved = moved;
    return observation;
  }
  bool is_rounded(const Observation& observation) const;

  const ObservationCells* owner_ = nullptr;
  std::span<const ObservationCell> cells_;  // by year
  int first_year_ = 0;
  std::span<const Observation> aside_;  // by period
  bool may_break_ = false;
  MovedFigures moves_;
};

/// When the figure that holds for a subject, area and period was published.
struct Release {
  std::int32_t subject = 0;
  std::int32_t area = 0;
  Period period;
  Date day;
};

/// Whether a figure of these is known to come out later than the day looked at.
bool has_release_of(std::span<const Release> releases, int year);

/// A figure that another one, published later, took the place of.
struct Revision {
  std::int32_t subject = 0;
  std::int32_t area = 0;
  Period period;
  Observation first;              // as it was first published
  std::optional<Date> first_day;  // nothing where that is not known
  Date day;                       // of the figure that holds
};

/// What there are observations of.
struct Observed {
  std::int32_t area = 0;
  std::int32_t subject = 0;
  friend auto operator<=>(const Observed&, const Observed&) = default;
};

/// Areas are numbers from 0, the plan's own, on, in the order of their names' bytes.
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
  std::size_t size() const;
  /// Each subject of each area that has any observation, in order; of most areas most have none.
  std::vector<Observed> observed() const;
  /// Values marked as made up.
  std::size_t illustrative() const;
  /// The last year any of the subjects [0, subjects) has an observation of, in any area; nothing
  /// without data.
  std::optional<int> latest_year(int subjects) const;
  /// Whether any file says when its figures were published.
  bool any_published() const { return !releases_.empty(); }
  /// When the figure was published; nothing where its file does not say.
  std::optional<Date> published_on(int subject, int area, const Period& period) const;
  /// The figures left out as published after the day looked at, of a subject in an area.
  std::span<const Release> awaited(int subject, int area) const;
  /// What the figure was before it was revised; null where it was not, as far as the files say.
  const Revision* revision(int subject, int area, const Period& period) const;

 private:
  friend class ObservationsBuilder;
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
  /// The row of cells, by year; empty where there is none.
  std::span<const ObservationCell> cells_of(int subject, int area) const;

  std::unique_ptr<ObservationCells> cells_;
  std::vector<const AreaCells*> area_cells_;
  std::vector<std::string_view> areas_;
  std::vector<Group> groups_;  // of what stands aside, sorted by key
  std::vector<Observation> aside_;
  std::vector<Release> releases_;    // sorted by subject, area and period
  std::vector<Revision> revisions_;  // the same
  std::vector<Release> awaited_;     // the same
  bool any_break_ = false;
};

/// Collects observations in any order. At most one for each subject, area and period may be added.
class ObservationsBuilder {
 public:
  /// Plain values outside the shape are kept like any other observation, at greater length.
  explicit ObservationsBuilder(const CellShape& shape = {});

  /// Where threads put plain values in.
  ObservationCells& cells() { return *cells_; }
  /// The number of an area, new or known; 0 for an empty name.
  int area(std::string_view name) { return cells_->area(name).number; }
  /// A copy of `text` that lives as long as the observations; equal texts are kept once.
  std::string_view keep(std::string_view text) { return cells_->keep(text); }
  void add(int subject, int area, const Observation& observation);
  void add(const Release& release) { releases_.push_back(release); }
  void add(const Revision& revision) { revisions_.push_back(revision); }
  /// A figure that is left out, as it is published after the day looked at.
  void add_awaited(const Release& release) { awaited_.push_back(release); }
  /// The plain value of a year; nothing where there is none.
  std::optional<Observation> find(int subject, int area, int year) const;
  /// The same, and removes it.
  std::optional<Observation> take(int subject, int area, int year);
  /// Removes the plain values of the positions [from, to).
  void remove(std::uint64_t from, std::uint64_t to);
  /// Leaves the builder empty.
  Observations finish();

 private:
  struct Entry {
    Observations::Key key;
    Observation observation;
  };
  /// Null where the shape has no such cell or the row is not begun.
  ObservationCell* cell_at(int subject, int area, int year) const;

  std::unique_ptr<ObservationCells> cells_;
  CellWriter writer_;
  std::vector<Entry> entries_;
  std::vector<Release> releases_;
  std::vector<Revision> revisions_;
  std::vector<Release> awaited_;
};

}  // namespace planmeter
