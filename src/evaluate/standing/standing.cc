// SPDX-License-Identifier: MIT
// Hands each part what it is made from.
#include "evaluate/standing/standing.h"

#include <algorithm>
#include <array>
#include <utility>

#include "evaluate/amendments/plan_as_of.h"
#include "evaluate/known/breaks.h"
#include "evaluate/path/path.h"
#include "evaluate/verdict/area_targets.h"
#include "evaluate/verdict/method_verdict.h"
#include "evaluate/verdict/within_rounding.h"

namespace planmeter {

Standing::Standing(std::shared_ptr<const IndicatorData> known, IndicatorResult result)
    : known_(std::move(known)), is_judged_(false) {
  result_.filled_by([&result] { return std::move(result); });
}

Standing::Standing(const Standing& row, IndicatorResult result)
    : known_(row.known_), question_(row.question_) {
  result_.filled_by([&result] { return std::move(result); });
}

const IndicatorResult& Standing::result() const {
  return result_.filled_by([this] { return evaluate_indicator(*known_, question_); });
}

const IndicatorFigures& Standing::figures() const {
  return figures_.filled_by([this] { return describe_indicator(*known_, result(), question_); });
}

const MethodStanding& Standing::by_method() const {
  return by_method_.filled_by([this] { return stand_of_result(data(), result(), question_); });
}

std::optional<bool> Standing::within_rounding() const {
  return within_rounding_.filled_by(
      [this] { return is_within_rounding(*known_, result(), question_); });
}

const std::vector<Risk>& Standing::risks() const {
  return risks_.filled_by([this] {
    const bool within = within_rounding().value_or(false);
    return risks_of(data_told_of(), result(), figures(), within, question_);
  });
}

std::optional<BetweenFigures> Standing::figures_between() const {
  return between_figures(data_told_of(), result(), year());
}

const AreaData& Standing::data_told_of() const {
  const std::vector<std::string_view>& areas = result().areas;
  return data_in(areas.size() == 1 ? areas.front() : std::string_view());
}

bool Standing::is_illustrative() const {
  const AreaData& of_area = data();
  return std::ranges::any_of(
      std::array{&of_area.own, &of_area.amounts, &of_area.numerator, &of_area.denominator},
      [this](const Input* input) {
        const std::optional<Observation> part = input->at(question_.year);
        return part && part->illustrative;
      });
}

const GrowthResult& Standing::growth(Averaging averaging) const {
  return growth_[static_cast<std::size_t>(averaging)].filled_by(
      [&] { return evaluate_growth(data_in({}), result(), question_, averaging); });
}

const std::vector<Outlook>& Standing::outlooks() const {
  return outlooks_.filled_by([this] { return evaluate_outlook(*known_, result(), question_); });
}

bool Standing::is_known_to_the_end() const {
  return data_reach_final_year(*known_, result(), question_);
}

const std::vector<AmendmentStanding>& Standing::amendments() const {
  return amendments_.filled_by([this] {
    return is_judged_ ? amendment_standings(*known_, result(), question_)
                      : unjudged_amendments(indicator());
  });
}

const IndicatorResult& Standing::as_printed() const {
  return as_printed_.filled_by(
      [this] { return judge_as_printed(plan(), known_->observations(), indicator(), question_); });
}

std::vector<RevisedFigure> Standing::revised(std::string_view area, int year) const {
  return revised_figures(known_->observations(), indicator(), area, year);
}

FigureRelease Standing::release() const {
  return release_of(known_->observations(), indicator(), area_of_deciding(result()), year());
}

bool Standing::is_to_be_kept() const {
  const std::optional<Track> track = track_of(*deciding());
  if (!track) return false;
  const std::optional<Anchor<Rational>> base = base_anchor<Rational>(data(), *track);
  return kept_target(data(), base, *track, year()) != nullptr;
}

const TargetFigures& Standing::figures_of(const TargetResult& item) const {
  return parts_of(item).figures.filled_by([&] {
    const Target& target = *item.target;
    const int year = std::min(target.year, question_.year);
    if (year <= target.since) return TargetFigures();
    const bool of_row = item.target == deciding() && target.year >= question_.year;
    if (of_row && figures_.is_filled() && result().areas.size() < 2) return figures().of_deciding;
    return describe_target(data_in(target.area), target, year);
  });
}

std::optional<bool> Standing::within_rounding_of(const TargetResult& item) const {
  return parts_of(item).within_rounding.filled_by(
      [&] { return is_within_rounding(data_in(item.target->area), item, question_); });
}

std::optional<int> Standing::break_year_of(const TargetResult& item) const {
  const Target& target = *item.target;
  const AreaData& of_area = data_in(target.area);
  return latest_break(of_area, base_year_of(of_area, target), std::min(target.year, year()));
}

ToldBreak Standing::told_break() const {
  return planmeter::told_break(data(), *deciding(), year());
}

const std::vector<Standing>& Standing::areas() const {
  return areas_.filled_by([this] {
    std::vector<Standing> all;
    if (is_of_areas_alone(indicator()) && !is_of_several_areas(indicator())) return all;
    for (IndicatorResult& own : results_of_areas(result(), question_)) {
      all.push_back(Standing(*this, std::move(own)));
    }
    return all;
  });
}

std::vector<const Standing*> Standing::with_areas() const {
  std::vector<const Standing*> all;
  if (!is_of_several_areas(indicator())) all.push_back(this);
  for (const Standing& own : areas()) all.push_back(&own);
  return all;
}

std::vector<std::string_view> Standing::filled() const {
  std::vector<std::string_view> names;
  const auto add = [&names](const auto& part, std::string_view name) {
    if (part.is_filled()) names.push_back(name);
  };
  add(result_, "result");
  add(figures_, "figures");
  add(by_method_, "by_method");
  add(within_rounding_, "within_rounding");
  add(risks_, "risks");
  for (const Part<GrowthResult>& growth : growth_) add(growth, "growth");
  add(outlooks_, "outlooks");
  add(amendments_, "amendments");
  add(as_printed_, "as_printed");
  add(areas_, "areas");
  const auto add_of_targets = [&](auto part, std::string_view name) {
    const auto is_filled = [part](const auto& entry) { return (entry.second.*part).is_filled(); };
    if (std::ranges::any_of(targets_, is_filled)) names.push_back(name);
  };
  add_of_targets(&OfTarget::figures, "figures_of");
  add_of_targets(&OfTarget::within_rounding, "within_rounding_of");
  return names;
}

}  // namespace planmeter
