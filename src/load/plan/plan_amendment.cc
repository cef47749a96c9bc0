// SPDX-License-Identifier: MIT
// What amendments change, in the order of their days, each what the one before it left.
#include "load/plan/plan_amendment.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/plan_lookup.h"
#include "core/subject_finder.h"
#include "core/words.h"
#include "load/plan/plan_amended_target.h"
#include "load/plan/plan_amended_twice.h"
#include "load/plan/plan_bound_meaning.h"
#include "load/plan/plan_target.h"

namespace planmeter {

namespace {

/// An amendment as written: which target it means is known, what it changes is not yet.
struct Draft {
  PlanMap map;
  Amendment amendment;
};

bool same_demand(const Target& left, const Target& right) {
  return left.year == right.year && left.comparison == right.comparison &&
         left.bound == right.bound && left.upper == right.upper;
}

class AmendmentReader {
 public:
  AmendmentReader(const PlanReading& reading, const PlanMap& file, const Plan& plan,
                  const std::vector<bool>& measured)
      : reading_(reading),
        plan_(plan),
        measured_(measured),
        finder_(plan),
        targets_(reading, file, plan) {}

  void read(const YamlNode& node) {
    PlanMap map(reading_, node, "amendment");
    if (node.kind != YamlNode::Kind::map) return;
    Amendment amendment;
    amendment.authority = map.text("authority");
    amendment.reason = map.text("reason");
    amendment.sources = map.texts("source");
    amendment.note = map.text("note");
    amendment.place = map.place();
    const std::optional<Date> date = map.date("date");
    if (date) {
      amendment.date = *date;
      amendment.parts = 1 + static_cast<int>(std::ranges::count(map.find("date")->text, '-'));
    }
    if (date && plan_.date && *date < *plan_.date) {
      reading_.report(Code::plan_amendment_early, *map.find("date"),
                      {date_text(*date), date_text(*plan_.date)});
    }
    if (date && !plan_.date && date->year < plan_.from) {
      reading_.report(Code::plan_amendment_before_period, *map.find("date"),
                      {date_text(*date), std::to_string(plan_.from)});
    }
    amendment.withdrawn = map.flag("withdraw");
    const int forms = map.has("set") + amendment.withdrawn + map.has("baseline");
    if (forms != 1) {
      reading_.report(Code::plan_amendment_forms, node, {std::to_string(forms)});
    }
    if (!find_indicator_of(map, amendment) || !date || forms != 1) return;
    if (!map.has("baseline")) {
      const std::optional<int> target = targets_.find(map, amendment.indicator);
      if (!target) return;
      amendment.target = *target;
    }
    drafts_.push_back({map, amendment});
  }

  /// What they change, one after the other.
  std::vector<Amendment> settle() {
    std::vector<const Draft*> order;
    for (const Draft& draft : drafts_) order.push_back(&draft);
    std::ranges::stable_sort(order, {}, [](const Draft* draft) { return draft->amendment.date; });
    std::vector<Amendment> amendments;
    amendments.reserve(order.size());  // what `newest_` points to stays
    for (const Draft* draft : order) {
      Amendment amendment = draft->amendment;
      const std::pair changed_thing(amendment.indicator, amendment.target);
      const auto earlier = newest_.find(changed_thing);
      const Amendment* last = earlier == newest_.end() ? nullptr : earlier->second;
      if (last != nullptr && last->date == amendment.date) {
        reading_.report(Code::plan_amendment_same_day, draft->map.node(),
                        {indicator_of(amendment).id, date_text(amendment.date),
                         std::to_string(last->place.line)});
        continue;
      }
      const bool changed = amendment.of_baseline() ? set_baseline(draft->map, last, amendment)
                                                   : set_target(draft->map, last, amendment);
      if (!changed) continue;
      amendments.push_back(amendment);
      newest_[changed_thing] = &amendments.back();
    }
    report_repeated_targets(reading_, plan_, amendments, newest_);
    return amendments;
  }

 private:
  const Indicator& indicator_of(const Amendment& amendment) const {
    return plan_.indicators[static_cast<std::size_t>(amendment.indicator)];
  }
  const Target& printed_target(const Amendment& amendment) const {
    return indicator_of(amendment).targets[static_cast<std::size_t>(amendment.target)];
  }

  bool find_indicator_of(const PlanMap& map, Amendment& amendment) {
    const std::string_view id = map.text("indicator");
    if (id.empty()) return false;
    if (const std::optional<int> found = finder_.find_indicator(id)) {
      amendment.indicator = *found;
      return true;
    }
    if (id == "tier" || id.starts_with("tier_")) {
      reading_.report(Code::plan_amendment_county, *map.find("indicator"), {id});
      return false;
    }
    map.report_unknown("indicator", [this] { return subject_names(plan_, true); });
    return false;
  }

  bool set_baseline(const PlanMap& map, const Amendment* last, Amendment& amendment) {
    const PlanMap base(reading_, *map.find("baseline"), "amended_baseline");
    const std::optional<Decimal> value = base.number("value");
    const std::optional<int> year = base.year("year");
    if (!value || (base.has("year") && !year)) return false;
    const std::optional<Baseline>& printed = indicator_of(amendment).baseline;
    if (last != nullptr) {
      amendment.base_before = last->base_after;
    } else if (printed) {
      amendment.base_before = AmendedBase{printed->year, printed->value};
    }
    if (!year && !amendment.base_before) {
      reading_.report(Code::plan_missing_key, base.node(), {"year", "amended_baseline"});
      return false;
    }
    amendment.base_after = {year ? *year : amendment.base_before->year, *value};
    if (year && !is_base_year(*year, amendment)) {
      reading_.report(Code::plan_amendment_base_year, *base.find("year"),
                      {std::to_string(*year), std::to_string(first_base_year(amendment)),
                       std::to_string(last_target_year(amendment) - 1)});
      return false;
    }
    if (amendment.base_before != amendment.base_after) return true;
    report_no_change(map, amendment);
    return false;
  }

  /// A base is not moved back, and stays before the last target that is held against it.
  bool is_base_year(int year, const Amendment& amendment) const {
    return year >= first_base_year(amendment) && year < last_target_year(amendment);
  }
  int first_base_year(const Amendment& amendment) const {
    return amendment.base_before ? amendment.base_before->year : plan_.baseline_year;
  }
  int last_target_year(const Amendment& amendment) const {
    const std::span<const Target> targets = indicator_of(amendment).targets;  // by year
    return targets.empty() ? plan_.to : std::max(plan_.to, targets.back().year);
  }

  bool set_target(const PlanMap& map, const Amendment* last, Amendment& amendment) {
    if (last != nullptr && last->withdrawn) {
      report_no_change(map, amendment);
      return false;
    }
    amendment.before = last != nullptr ? last->after : printed_target(amendment);
    amendment.after = amendment.before;
    if (amendment.withdrawn) return true;
    const YamlNode& node = *map.find("set");
    const std::size_t findings = reading_.diagnostics.size();
    const PlanMap set(reading_, node, "set");
    if (node.kind != YamlNode::Kind::map || !set_demand(set, amendment)) return false;
    // What it was to change was not understood: that it changes nothing is no finding of its own.
    if (reading_.diagnostics.size() != findings) return false;
    if (same_demand(amendment.before, amendment.after)) {
      report_no_change(map, amendment);
      return false;
    }
    if (amendment.before.comparison != amendment.after.comparison) {
      reading_.report(Code::plan_amendment_comparison, node,
                      {indicator_of(amendment).id, std::to_string(amendment.before.year),
                       code_of(amendment.before.comparison), code_of(amendment.after.comparison)});
    }
    return true;
  }

  bool set_demand(const PlanMap& set, Amendment& amendment) {
    Target& after = amendment.after;
    const bool compares = set.has("tolerance") ||
                          std::ranges::any_of(all_codes<Comparison>, [&set](std::string_view key) {
                            return set.has(key);
                          });
    if (compares) {
      after.upper = Decimal();
      after.up_to.reset();  // of the range that was
      after.about.reset();
      std::optional<Measure> measure;
      if (measured_[static_cast<std::size_t>(amendment.indicator)]) {
        measure = indicator_of(amendment).measure;
      }
      if (!read_demand(reading_, set, measure, after)) return false;
      turn_about(after);
      const bool falls = indicator_of(amendment).falls;
      if (!check_bound_meaning(reading_, set, measure, falls, after)) return false;
    }
    if (!set.has("year")) return true;
    const std::optional<int> year = set.year("year");
    if (!year) return false;
    after.year = *year;
    if (after.year <= plan_.baseline_year) {
      reading_.report(Code::plan_year_outside, *set.find("year"),
                      {std::to_string(after.year), std::to_string(plan_.baseline_year)});
      return false;
    }
    if (after.since < after.year) return true;
    reading_.report(Code::plan_since_not_before, *set.find("year"),
                    {std::to_string(after.since), std::to_string(after.year)});
    return false;
  }

  void report_no_change(const PlanMap& map, const Amendment& amendment) {
    reading_.report(Code::plan_amendment_no_change, map.node(), {indicator_of(amendment).id});
  }

  const PlanReading& reading_;
  const Plan& plan_;
  const std::vector<bool>& measured_;
  SubjectFinder finder_;
  AmendedTargets targets_;
  std::vector<Draft> drafts_;
  NewestAmendments newest_;
};

}  // namespace

std::span<const Amendment> read_amendments(const PlanReading& reading, const PlanMap& file,
                                           const Plan& plan, const std::vector<bool>& measured) {
  AmendmentReader reader(reading, file, plan, measured);
  for (const YamlNode& node : file.list("amendments")) reader.read(node);
  return reading.arena.keep(reader.settle());
}

}  // namespace planmeter
