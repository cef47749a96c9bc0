// SPDX-License-Identifier: MIT
// The areas are shared out over threads; each counts for itself.
#include "evaluate/area_standing.h"

#include <algorithm>
#include <cstdint>

#include "core/side_by_side.h"
#include "evaluate/area_data.h"
#include "evaluate/path.h"
#include "evaluate/plain_target.h"

namespace planmeter {

namespace {

using TargetList = std::vector<const Target*>;

/// The targets in force of an indicator: those asked of every area, and those of single ones.
struct Asked {
  const Indicator* indicator = nullptr;
  TargetList of_every;
  TargetList of_some;
  int subject = 0;  // the indicator's number
  /// The one target of every area, where it is due in the year asked about and can be held against
  /// plain values.
  std::optional<PlainTarget> plain;

  /// The targets of one area; `room` holds them where they are not those of every area.
  const TargetList& of(std::string_view area, TargetList& room) const {
    const auto is_of = [area](const Target* target) { return target->area == area; };
    if (std::ranges::none_of(of_some, is_of)) return of_every;
    room = of_every;
    std::ranges::copy_if(of_some, std::back_inserter(room), is_of);
    return room;
  }
};

std::vector<Asked> asked_of(const Plan& plan, std::span<const Indicator* const> indicators,
                            const Question& question) {
  std::vector<Asked> all;
  for (const Indicator* indicator : indicators) {
    Asked& asked = all.emplace_back();
    asked.indicator = indicator;
    asked.subject = static_cast<int>(indicator - plan.indicators.data());
    for (const Target& target : indicator->targets) {
      if (!is_in_force(target, question.as_of)) continue;
      if (!target.area.empty()) {
        asked.of_some.push_back(&target);
      } else if (applies_to_every_area(*indicator, target)) {
        asked.of_every.push_back(&target);
      }
    }
    if (asked.of_every.size() != 1 || !asked.of_some.empty()) continue;
    const Target& only = *asked.of_every.front();
    if (only.year == question.year && is_due(only, question)) {
      asked.plain = PlainTarget::of(*indicator, only);
    }
  }
  return all;
}

/// What one thread judges.
class Share {
 public:
  Share(const Plan& plan, const Observations& observations, const std::vector<Asked>& asked,
        const Question& question, std::span<const int> areas, bool each)
      : plan_(plan),
        observations_(observations),
        asked_(asked),
        question_(question),
        areas_(areas),
        each_(each),
        counts_(asked.size()) {}

  void judge() {
    // A few areas at a time: whether the data go by area or by indicator, what is known of them
    // stands together in memory.
    constexpr std::size_t few = 32;
    for (std::size_t begin = 0; begin < areas_.size(); begin += few) {
      const auto some = areas_.subspan(begin, std::min(few, areas_.size() - begin));
      for (std::size_t i = 0; i < asked_.size(); ++i) {
        for (const int area : some) judge_one(area, i);
      }
    }
  }

  const std::vector<std::array<int, all_statuses.size()>>& counts() const { return counts_; }
  const std::vector<AreaResult>& results() const { return results_; }

 private:
  void judge_one(int area, std::size_t position) {
    const Asked& asked = asked_[position];
    result_.indicator = asked.indicator;
    if (!judge_plainly(asked, area)) {
      const std::string_view name = observations_.areas()[static_cast<std::size_t>(area)];
      const TargetList& targets = asked.of(name, room_);
      if (targets.empty()) {
        result_.verdict = {Status::no_target, Reason::none};
        result_.deciding = nullptr;
      } else {
        judge_indicator(gather_area(plan_, observations_, *asked.indicator, area), targets,
                        question_, result_);
      }
    }
    ++counts_[position][static_cast<std::size_t>(result_.verdict.status)];
    if (each_) {
      results_.push_back({area, asked.indicator, result_.verdict, result_.deciding});
    }
  }

  bool judge_plainly(const Asked& asked, int area) {
    if (!asked.plain) return false;
    const std::optional<Status> status =
        asked.plain->judge(observations_.series(asked.subject, area));
    if (!status) return false;
    result_.verdict = {*status, Reason::none};
    result_.deciding = asked.of_every.front();
    return true;
  }

  const Plan& plan_;
  const Observations& observations_;
  const std::vector<Asked>& asked_;
  const Question& question_;
  std::span<const int> areas_;
  bool each_;
  std::vector<std::array<int, all_statuses.size()>> counts_;
  std::vector<AreaResult> results_;
  IndicatorResult result_;  // of the newest
  TargetList room_;
};

constexpr std::uint64_t least_areas = 500;  // that are worth a thread

}  // namespace

std::vector<int> all_areas(const Observations& observations) {
  std::vector<int> areas;
  for (std::size_t area = 1; area < observations.areas().size(); ++area) {
    areas.push_back(static_cast<int>(area));
  }
  return areas;
}

bool applies_to_every_area(const Indicator& indicator, const Target& target) {
  if (is_growth(target.quantity)) return true;
  if (target.quantity != Quantity::value) return false;
  return indicator.measure == Measure::growth || indicator.measure == Measure::share ||
         indicator.measure == Measure::ratio;
}

AreaStanding judge_areas(const Plan& plan, const Observations& observations,
                         std::span<const Indicator* const> indicators, const Question& question,
                         const AreaQuestion& asked) {
  const std::vector<Asked> targets = asked_of(plan, indicators, question);
  const std::span<const int> areas = asked.areas;
  const std::size_t shares = worthwhile_threads(areas.size(), least_areas, asked.threads);
  std::vector<Share> all;
  all.reserve(shares);
  for (std::size_t i = 0; i < shares; ++i) {
    const std::size_t begin = areas.size() * i / shares;
    const std::size_t end = areas.size() * (i + 1) / shares;
    all.emplace_back(plan, observations, targets, question, areas.subspan(begin, end - begin),
                     asked.each);
  }
  run_side_by_side(shares, [&all](std::size_t i) { all[i].judge(); });

  AreaStanding standing;
  standing.areas = asked.areas;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    AreaCounts& counts = standing.counts.emplace_back();
    counts.indicator = targets[i].indicator;
    counts.areas = static_cast<int>(areas.size());
    for (const Share& share : all) {
      for (std::size_t status = 0; status < counts.counts.size(); ++status) {
        counts.counts[status] += share.counts()[i][status];
      }
    }
  }
  for (const Share& share : all) {
    standing.each.insert(standing.each.end(), share.results().begin(), share.results().end());
  }
  // Each share has its areas by indicator: together they go by indicator, then area.
  std::ranges::stable_sort(standing.each, [](const AreaResult& left, const AreaResult& right) {
    if (left.indicator != right.indicator) return left.indicator < right.indicator;
    return left.area < right.area;
  });
  return standing;
}

}  // namespace planmeter
