// SPDX-License-Identifier: MIT
// How one indicator stands in the year asked about: all that pages and tables tell of it.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "evaluate/amendments/amendment_standing.h"
#include "evaluate/amendments/revisions.h"
#include "evaluate/growth/growth.h"
#include "evaluate/known/indicator_data.h"
#include "evaluate/methods/method_standing.h"
#include "evaluate/outlook/outlook.h"
#include "evaluate/standing/part.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"
#include "evaluate/verdict/risks.h"
#include "evaluate/verdict/told_break.h"

namespace planmeter {

/// Each part is computed when it is first asked for, once, and stays where it is as long as the
/// standing does; plan and observations must outlive it. It is of one indicator, or of an indicator
/// in one of the areas with targets of their own. One thread may ask at a time.
class Standing {
 public:
  Standing(const Plan& plan, const Observations& observations, const Indicator& indicator,
           const Question& question)
      : known_(std::make_shared<const IndicatorData>(plan, observations, indicator)),
        question_(question) {}
  /// Of what the plan says alone: `result` has its targets, `known` no figures.
  Standing(std::shared_ptr<const IndicatorData> known, IndicatorResult result);

  Standing(Standing&&) = default;
  Standing& operator=(Standing&&) = default;
  // A copy would compute everything again.
  Standing(const Standing&) = delete;
  Standing& operator=(const Standing&) = delete;

  const Plan& plan() const { return known_->plan(); }
  const Indicator& indicator() const { return known_->indicator(); }
  const Question& question() const { return question_; }
  int year() const { return question_.year; }
  /// Whether there are data at all; without, verdicts and figures say nothing.
  bool is_judged() const { return is_judged_; }

  const IndicatorResult& result() const;
  const Verdict& verdict() const { return result().verdict; }
  const Target* deciding() const { return result().deciding; }

  /// Of the deciding target's area, or another; empty: the plan's own.
  const AreaData& data() const { return known_->in(area_of_deciding(result())); }
  const AreaData& data_in(std::string_view area) const { return known_->in(area); }

  const IndicatorFigures& figures() const;
  /// Empty where the question is asked by the path.
  const MethodStanding& by_method() const;
  /// Of the verdict; nothing where it is no decision.
  std::optional<bool> within_rounding() const;
  const std::vector<Risk>& risks() const;
  /// What the risk of a figure near a bound rests on.
  std::optional<BetweenFigures> figures_between() const;
  /// Whether the year's figure, or what it was computed from, is made up.
  bool is_illustrative() const;

  /// Whether the base already fulfils what the deciding target's track asks for, which is to be
  /// kept.
  bool is_to_be_kept() const;

  /// Compound growth, where it can have one: see is_growth_capable.
  const GrowthResult& growth(Averaging averaging = Averaging::end_points) const;
  const std::vector<Outlook>& outlooks() const;
  /// Whether a final target after the year has no outlook, as the data already hold its year.
  bool is_known_to_the_end() const;

  /// How the indicator's amendments in force stand, by date.
  const std::vector<AmendmentStanding>& amendments() const;
  /// By the targets and baseline that the plan printed; the plan must have been seen from a day.
  const IndicatorResult& as_printed() const;
  /// The figures of a year and area that were revised and that the indicator rests on.
  std::vector<RevisedFigure> revised(std::string_view area, int year) const;
  /// Of the year's own figure.
  FigureRelease release() const;

  /// Of one of the result's targets, in its own year or, where that is later, in the year asked
  /// about. Without figures where that is the year it counts from.
  const TargetFigures& figures_of(const TargetResult& item) const;
  std::optional<bool> within_rounding_of(const TargetResult& item) const;
  /// The last break that lies between its figure and what that is compared with.
  std::optional<int> break_year_of(const TargetResult& item) const;
  /// Why the deciding target's figures are not of one series; see told_break.
  ToldBreak told_break() const;

  /// The indicator in each of the areas with targets of their own, in the order of the plan; none
  /// where the one area is the row.
  const std::vector<Standing>& areas() const;
  /// What is to be told one by one: this, unless several areas make it up, and then its areas.
  std::vector<const Standing*> with_areas() const;

  /// The parts that were asked for, by name, in the order of this class.
  std::vector<std::string_view> filled() const;

 private:
  struct OfTarget {
    Part<TargetFigures> figures;
    Part<std::optional<bool>> within_rounding;
  };
  /// Of an area, whose verdict came with the row's.
  Standing(const Standing& row, IndicatorResult result);
  /// Of the area told of, whether anything is asked of it or not.
  const AreaData& data_told_of() const;
  const OfTarget& parts_of(const TargetResult& item) const { return targets_[item.target]; }

  std::shared_ptr<const IndicatorData> known_;  // one for a row and its areas
  Question question_;
  bool is_judged_ = true;
  Part<IndicatorResult> result_;
  Part<IndicatorFigures> figures_;
  Part<MethodStanding> by_method_;
  Part<std::optional<bool>> within_rounding_;
  Part<std::vector<Risk>> risks_;
  std::array<Part<GrowthResult>, 2> growth_;  // by the way of averaging
  Part<std::vector<Outlook>> outlooks_;
  Part<std::vector<AmendmentStanding>> amendments_;
  Part<IndicatorResult> as_printed_;
  mutable std::map<const Target*, OfTarget> targets_;
  Part<std::vector<Standing>> areas_;
};

}  // namespace planmeter
