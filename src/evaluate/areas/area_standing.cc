// SPDX-License-Identifier: MIT
// The areas are shared out over threads; each counts for itself.
#include "evaluate/areas/area_standing.h"

#include <algorithm>
#include <cstdint>

#include "core/side_by_side.h"
#include "evaluate/areas/plain_target.h"
#include "evaluate/known/area_data.h"
#include "evaluate/path/path.h"

namespace planmeter {

namespace {

/// What areas are asked of an indicator.
struct Asked {
  const Indicator* indicator = nullptr;
  AreaTargets targets;
  int subject = 0;  // the indicator's number
  /// The one target of every area, where it is due in the year asked about and can be held against
  /// plain values.
  std::optional<PlainTarget> plain;
};

Asked asked_of(const Indicator& indicator, const Question& question) {
  Asked asked{&indicator, AreaTargets(indicator, question.as_of), indicator.position, std::nullopt};
  if (asked.targets.of_every().size() != 1 || asked.targets.any_of_some()) return asked;
  const Target& only = *asked.targets.of_every().front();
  if (only.year == question.year && is_due(only, question)) {
    asked.plain = PlainTarget::of(indicator, only);
  }
  return asked;
}

HeldTo held_to(const IndicatorResult& result, int year) {
  if (result.verdict.status == Status::no_target) return HeldTo::nothing;
  const bool own = std::ranges::any_of(result.targets, [year](const TargetResult& item) {
    return item.target->year >= year && !item.target->area.empty();
  });
  return own ? HeldTo::own : HeldTo::whole;
}

void judge_area(const Plan& plan, const Observations& observations, const Asked& asked,
                const AreaRoll& roll, int area, const Question& question, AreaTargets::List& room,
                IndicatorResult& result) {
  result.targets.clear();
  const AreaTargets::List& targets = asked.targets.of(roll.name(area), room);
  if (targets.empty()) {
    result.verdict = {Status::no_target, Reason::none};
    result.deciding = nullptr;
    result.last_due.reset();
    return;
  }
  judge_indicator(gather_area(plan, observations, *asked.indicator, roll.in_data(area)), targets,
                  question, result);
}

/// What one thread judges.
class Share {
 public:
  Share(const Plan& plan, const Observations& observations, const std::vector<Asked>& asked,
        const Question& question, const AreaQuestion& areas_asked, std::span<const int> areas)
      : plan_(plan),
        observations_(observations),
        asked_(asked),
        question_(question),
        roll_(areas_asked.roll),
        areas_(areas),
        each_(areas_asked.each),
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
    HeldTo held = HeldTo::whole;
    if (!judge_plainly(asked, area)) {
      judge_area(plan_, observations_, asked, roll_, area, question_, room_, result_);
      held = held_to(result_, question_.year);
    }
    ++counts_[position][static_cast<std::size_t>(result_.verdict.status)];
    if (each_) {
      results_.push_back({area, asked.indicator, result_.verdict, result_.deciding, held});
    }
  }

  bool judge_plainly(const Asked& asked, int area) {
    const std::optional<int> number = roll_.in_data(area);
    if (!asked.plain || !number) return false;
    const std::optional<Status> status =
        asked.plain->judge(observations_.series(asked.subject, *number));
    if (!status) return false;
    result_.verdict = {*status, Reason::none};
    result_.deciding = asked.targets.of_every().front();
    return true;
  }

  const Plan& plan_;
  const Observations& observations_;
  const std::vector<Asked>& asked_;
  const Question& question_;
  const AreaRoll& roll_;
  std::span<const int> areas_;
  bool each_;
  std::vector<std::array<int, all_statuses.size()>> counts_;
  std::vector<AreaResult> results_;
  IndicatorResult result_;  // of the newest
  AreaTargets::List room_;
};

constexpr std::uint64_t least_areas = 500;  // that are worth a thread

}  // namespace

AreaStanding judge_areas(const Plan& plan, const Observations& observations,
                         std::span<const Indicator* const> indicators, const Question& question,
                         const AreaQuestion& asked) {
  std::vector<Asked> targets;
  for (const Indicator* indicator : indicators) {
    targets.push_back(asked_of(*indicator, question));
  }
  const std::span<const int> areas = asked.areas;
  const std::size_t shares = worthwhile_threads(areas.size(), least_areas, asked.threads);
  std::vector<Share> all;
  all.reserve(shares);
  for (std::size_t i = 0; i < shares; ++i) {
    const std::size_t begin = areas.size() * i / shares;
    const std::size_t end = areas.size() * (i + 1) / shares;
    all.emplace_back(plan, observations, targets, question, asked,
                     areas.subspan(begin, end - begin));
  }
  run_side_by_side(shares, [&all](std::size_t i) { all[i].judge(); });

  AreaStanding standing{asked.roll, asked.areas, {}, {}};
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
  // Each share has a few areas at a time by indicator: together they go by indicator, then as
  // asked.
  std::vector<std::size_t> place(asked.roll.names().size());
  for (std::size_t i = 0; i < areas.size(); ++i) place[static_cast<std::size_t>(areas[i])] = i;
  std::ranges::stable_sort(standing.each, [&](const AreaResult& left, const AreaResult& right) {
    if (left.indicator != right.indicator) return left.indicator < right.indicator;
    return place[static_cast<std::size_t>(left.area)] < place[static_cast<std::size_t>(right.area)];
  });
  return standing;
}

}  // namespace planmeter
