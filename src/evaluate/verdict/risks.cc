// SPDX-License-Identifier: MIT
// Each kind is asked for itself: a target may be met and run more than one of them.
#include "evaluate/verdict/risks.h"

#include "core/plan_lookup.h"
#include "evaluate/known/measured.h"
#include "evaluate/known/near_bound.h"
#include "evaluate/path/path.h"
#include "evaluate/path/path_value.h"
#include "evaluate/verdict/judge.h"
#include "evaluate/verdict/path_met.h"

namespace planmeter {

namespace {

Risk pace_risk(const Rational& needed, const Rational& so_far) {
  const bool same_way = so_far.sign() == needed.sign();
  return {RiskKind::pace, same_way ? Figure(needed / so_far) : Figure()};
}

/// Of what grows at a rate: whether from `now` to `goal`, both factors, takes a faster one than led
/// to `now`. Compared as powers: no root decides.
std::optional<Risk> faster_rate(const Rational& now, const Rational& goal, int done, int left) {
  if (now.sign() <= 0 || goal.sign() <= 0) return std::nullopt;
  const Rational needed = (goal / now).power(static_cast<unsigned>(done));
  const Rational so_far = now.power(static_cast<unsigned>(left));
  if (goal > now ? needed <= so_far : needed >= so_far) return std::nullopt;
  const Rational one(1);
  return pace_risk((goal / now).root(static_cast<unsigned>(left)) - one,
                   now.root(static_cast<unsigned>(done)) - one);
}

std::optional<Risk> faster_pace(const AreaData& data, const IndicatorResult& result,
                                const IndicatorFigures& figures, int year) {
  const Status status = result.verdict.status;
  if (status != Status::met && status != Status::on_track) return std::nullopt;
  const Figure& needed = figures.pace_needed;
  const Figure& so_far = figures.pace_so_far;
  if (needed && so_far) {
    const bool same_way = so_far->sign() == needed->sign();
    if (same_way && needed->magnitude() <= so_far->magnitude()) return std::nullopt;
    return pace_risk(*needed, *so_far);
  }
  const std::optional<Track> track = shown_track(*result.indicator, result.deciding, year);
  if (!track || !figures.pace_needed_rate || year <= track->since) return std::nullopt;
  const PathForm form = path_form(track->quantity, data.indicator->measure);
  const Target& final = *final_target(*data.indicator, *track);
  const Known<Rational> now = measured<Rational>(data, track->quantity, track->since, year);
  if (!form.constant_rate || !now.value.exact()) return std::nullopt;
  const Quotient<Rational> goal =
      demanded(track->quantity, Rational(final.bound), final.since, final.year);
  return faster_rate(on_path_scale(number_of(now.value), form),
                     on_path_scale(number_of(goal), form), year - track->since, final.year - year);
}

}  // namespace

std::vector<Risk> risks_of(const AreaData& data, const IndicatorResult& result,
                           const IndicatorFigures& figures, bool within_rounding,
                           const Question& question) {
  std::vector<Risk> risks;
  const auto add = [&risks](RiskKind kind, bool there) {
    if (there) risks.push_back({kind, std::nullopt});
  };
  add(RiskKind::missed, result.verdict.status == Status::missed);
  add(RiskKind::behind, result.verdict.status == Status::behind);
  add(RiskKind::below_path_though_met, is_met_off_path(result, figures));
  add(RiskKind::above_path_though_missed, is_missed_on_path(result, figures));
  if (const std::optional<Risk> pace = faster_pace(data, result, figures, question.year)) {
    risks.push_back(*pace);
  }
  add(RiskKind::near_bound, between_figures(data, result, question.year).has_value());
  add(RiskKind::within_rounding, within_rounding);
  add(RiskKind::expired, result.last_due && result.last_due->verdict.status != Status::met);
  return risks;
}

std::optional<BetweenFigures> between_figures(const AreaData& data, const IndicatorResult& result,
                                              int year) {
  if (result.areas.size() > 1) return std::nullopt;
  const std::optional<Observation> observed = data.own.series.at(year);
  if (!observed) return std::nullopt;
  const std::optional<Rational> computed = computed_beside(data, *observed);
  if (!computed) return std::nullopt;
  const std::string_view area =
      result.areas.empty() ? std::string_view() : std::string_view(result.areas.front());
  for (const TargetResult& item : result.targets) {
    if (item.target->area == area && lies_between(*item.target, *observed, *computed)) {
      return BetweenFigures{item.target, *observed, *computed};
    }
  }
  return std::nullopt;
}

int first_year_of_pace(const Plan& plan, const IndicatorResult& result, int year) {
  const std::optional<Track> track = shown_track(*result.indicator, result.deciding, year);
  if (track && track->quantity != Quantity::value) return track->since;
  return base_year(plan, *result.indicator);
}

}  // namespace planmeter
