// SPDX-License-Identifier: MIT
// Which target an amendment means, then, in the order of their days, what each of them changes.
#include "load/plan_amendment.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/plan_codes.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/plan_target.h"

namespace planmeter {

namespace {

/// An amendment as written: which target it means is known, what it changes is not yet.
struct Draft {
  PlanMap map;
  Amendment amendment;
};

/// `value at_least 900`, as the plan file would name it.
std::string target_words(const Target& target) {
  std::string words = fmt::format("{} {}", code_of(target.quantity), code_of(target.comparison));
  if (target.comparison != Comparison::is) words += " " + target.bound.to_text();
  if (target.since != 0) words += fmt::format(" since {}", target.since);
  for (const std::string_view more : {target.area, target.authority}) {
    if (!more.empty()) words += fmt::format(" {}", more);
  }
  return words;
}

bool same_demand(const Target& left, const Target& right) {
  return left.year == right.year && left.comparison == right.comparison &&
         left.bound == right.bound && left.upper == right.upper;
}

class AmendmentReader {
 public:
  AmendmentReader(const PlanReading& reading, const PlanMap& file, const Plan& plan,
                  const std::vector<bool>& measured)
      : reading_(reading), file_(file), plan_(plan), measured_(measured) {}

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
    if (!map.has("baseline") && !find_target(map, amendment)) return;
    drafts_.push_back({map, amendment});
  }

  /// What they change, one after the other.
  std::vector<Amendment> settle() {
    std::vector<const Draft*> order;
    for (const Draft& draft : drafts_) order.push_back(&draft);
    std::ranges::stable_sort(order, {}, [](const Draft* draft) { return draft->amendment.date; });
    std::vector<Amendment> amendments;
    for (const Draft* draft : order) {
      Amendment amendment = draft->amendment;
      const auto earlier = std::find_if(
          amendments.rbegin(), amendments.rend(),
          [&amendment](const Amendment& other) { return same_subject(other, amendment); });
      const Amendment* last = earlier == amendments.rend() ? nullptr : &*earlier;
      if (last != nullptr && last->date == amendment.date) {
        reading_.report(Code::plan_amendment_same_day, draft->map.node(),
                        {indicator_of(amendment).id, date_text(amendment.date),
                         std::to_string(last->place.line)});
        continue;
      }
      const bool changed = amendment.of_baseline() ? set_baseline(draft->map, last, amendment)
                                                   : set_target(draft->map, last, amendment);
      if (changed) amendments.push_back(amendment);
    }
    check_repeated(amendments);
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
    if (const std::optional<int> found = find_indicator(plan_, id)) {
      amendment.indicator = *found;
      return true;
    }
    if (id == "tier" || id.starts_with("tier_")) {
      reading_.report(Code::plan_amendment_county, *map.find("indicator"), {id});
      return false;
    }
    const std::vector<std::string_view> names = subject_names(plan_, true);
    reading_.report(Code::plan_unknown_reference, *map.find("indicator"),
                    {"indicator", id,
                     suggest(id, names).value_or(names.empty() ? std::string_view() : names[0])});
    return false;
  }

  /// Whether the plan prints a target for it that could not be read, which has been reported: the
  /// amendment may mean that one.
  bool has_unread_target(const Amendment& amendment) const {
    const std::size_t position = static_cast<std::size_t>(amendment.indicator);
    const YamlNode& node = file_.find("indicators")->items[position];
    const auto list = std::ranges::find(node.entries, "targets", &YamlEntry::key);
    if (list == node.entries.end()) return false;
    const auto is_unread = [&](const YamlNode& item) {
      return std::ranges::none_of(indicator_of(amendment).targets, [&item](const Target& target) {
        return static_cast<int>(target.place.line) == item.line &&
               static_cast<int>(target.place.column) == item.column;
      });
    };
    return list->value.kind != YamlNode::Kind::list ||
           std::ranges::any_of(list->value.items, is_unread);
  }

  /// The one target it names; reports none and several.
  bool find_target(const PlanMap& map, Amendment& amendment) {
    const std::optional<int> year = map.year("year");
    if (!map.has("year"))
      reading_.report(Code::plan_missing_key, map.node(), {"year", "amendment"});
    if (!year) return false;
    const std::optional<std::size_t> quantity = map.choice("quantity", quantity_codes);
    const std::optional<std::size_t> comparison = map.choice("comparison", comparison_codes);
    const std::optional<int> since = map.year("since");
    const std::string_view area = map.text("area");
    const std::string_view set_by = map.text("set_by");
    const Indicator& indicator = indicator_of(amendment);
    std::vector<std::size_t> fits;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < indicator.targets.size(); ++i) {
      const Target& target = indicator.targets[i];
      const bool fit = target.year == *year &&
                       (!quantity || target.quantity == static_cast<Quantity>(*quantity)) &&
                       (!comparison || target.comparison == static_cast<Comparison>(*comparison)) &&
                       (!since || target.since == *since) &&
                       (area.empty() || target.area == area) &&
                       (set_by.empty() || target.authority == set_by);
      if (!fit) continue;
      fits.push_back(i);
      names.push_back(target_words(target));
    }
    if (fits.size() == 1) {
      amendment.target = static_cast<int>(fits.front());
      return true;
    }
    if (fits.empty() && has_unread_target(amendment)) return false;
    if (indicator.targets.empty()) {
      reading_.report(Code::plan_missing_key, map.node(), {"targets", indicator.id});
      return false;
    }
    if (fits.empty()) {
      std::vector<std::string> has;
      for (const Target& target : indicator.targets) {
        has.push_back(fmt::format("{} {}", target.year, target_words(target)));
      }
      reading_.report(
          Code::plan_amendment_no_target, map.node(),
          {indicator.id, std::to_string(*year), fmt::format("{}", fmt::join(has, ", "))});
    } else {
      reading_.report(
          Code::plan_amendment_ambiguous, map.node(),
          {indicator.id, std::to_string(*year), fmt::format("{}", fmt::join(names, "; "))});
    }
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
    int last = plan_.to;
    for (const Target& target : indicator_of(amendment).targets) last = std::max(last, target.year);
    return last;
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
    const bool compares =
        set.has("tolerance") || std::ranges::any_of(comparison_codes, [&set](std::string_view key) {
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

  /// Two targets of one kind for one year, once all amendments are in force: reported once, at the
  /// amendment that made them so.
  void check_repeated(const std::vector<Amendment>& amendments) {
    for (auto it = amendments.rbegin(); it != amendments.rend(); ++it) {
      const Amendment& moved = *it;
      if (moved.of_baseline() || moved.withdrawn) continue;
      if (moved.before.year == moved.after.year &&
          moved.before.comparison == moved.after.comparison) {
        continue;
      }
      const Indicator& indicator = indicator_of(moved);
      const Target* own = final_form(amendments, moved.indicator, moved.target);
      for (std::size_t i = 0; own != nullptr && i < indicator.targets.size(); ++i) {
        if (static_cast<int>(i) == moved.target) continue;
        const Target* other = final_form(amendments, moved.indicator, static_cast<int>(i));
        const bool same = other != nullptr && other->year == own->year &&
                          other->quantity == own->quantity &&
                          other->comparison == own->comparison && other->since == own->since &&
                          other->area == own->area && other->authority == own->authority;
        const auto pair = std::minmax({moved.target, static_cast<int>(i)});
        if (!same || !repeated_.emplace(moved.indicator, pair.first, pair.second).second) continue;
        reading_.diagnostics.add(
            Code::plan_duplicate_target, reading_.file, static_cast<int>(moved.place.line),
            static_cast<int>(moved.place.column), {indicator.id, std::to_string(own->year)});
      }
    }
  }

  /// A target after all amendments; null where it is withdrawn.
  const Target* final_form(const std::vector<Amendment>& amendments, int indicator,
                           int target) const {
    const Target* form = &plan_.indicators[static_cast<std::size_t>(indicator)]
                              .targets[static_cast<std::size_t>(target)];
    for (const Amendment& amendment : amendments) {
      if (amendment.indicator != indicator || amendment.target != target) continue;
      form = amendment.withdrawn ? nullptr : &amendment.after;
    }
    return form;
  }

  const PlanReading& reading_;
  const PlanMap& file_;
  const Plan& plan_;
  const std::vector<bool>& measured_;
  std::vector<Draft> drafts_;
  std::set<std::tuple<int, int, int>> repeated_;  // an indicator and two of its targets
};

}  // namespace

std::span<const Amendment> read_amendments(const PlanReading& reading, const PlanMap& file,
                                           const Plan& plan, const std::vector<bool>& measured) {
  AmendmentReader reader(reading, file, plan, measured);
  for (const YamlNode& node : file.list("amendments")) reader.read(node);
  return reading.arena.keep(reader.settle());
}

}  // namespace planmeter
