// SPDX-License-Identifier: MIT
// Of a later document's yearly target the method has nothing to say: the plan's own track goes on.
#include "evaluate/verdict/method_verdict.h"

#include <algorithm>

#include "evaluate/path/path.h"
#include "evaluate/verdict/judge.h"

namespace planmeter {

MethodStanding stand_of_result(const AreaData& data, const IndicatorResult& result,
                               const Question& question) {
  if (question.method == Method::path) return {};
  const Target* target = result.deciding;
  if (target != nullptr && !target->authority.empty()) {
    // The plan's own track goes on beside a later document's yearly target.
    const auto own = std::ranges::find_if(result.indicator->targets, [&](const Target& item) {
      return track_of(item) && item.year >= question.year;
    });
    if (own != result.indicator->targets.end()) target = &*own;
  }
  if (target != nullptr) {
    if (const std::optional<Track> track = track_of(*target)) {
      target = target_measured(*result.indicator, *track, question.year, question.method);
    }
  }
  return stand_by_method(data, target, question.year, question.method);
}

Verdict judge_track_by_method(const AreaData& data, const Target& target, int year, Method method) {
  const Track track = *track_of(target);
  const Verdict by_path = judge_track(data, track, year);
  if (method == Method::path || by_path.status == Status::no_data ||
      by_path.status == Status::met_early) {
    return by_path;
  }
  const Target* measured_to = target_measured(*data.indicator, track, year, method);
  const MethodStanding standing = stand_by_method(data, measured_to, year, method);
  // Nothing known of the year, or a state that no method but one speaks of.
  if (standing.band == nullptr && standing.reason == Reason::none) return by_path;
  if (by_path.status == Status::not_due && standing.band == nullptr &&
      data.indicator->measure == Measure::state) {
    return by_path;
  }
  if (standing.band == nullptr) {
    // What is to be kept needs no way.
    const bool kept = kept_target(data, base_anchor<Rational>(data, track), track, year) != nullptr;
    return kept ? by_path : Verdict{Status::undetermined, standing.reason};
  }
  return {standing.band->status, standing.preliminary ? Reason::preliminary : Reason::none};
}

}  // namespace planmeter
