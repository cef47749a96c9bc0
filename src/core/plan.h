// SPDX-License-Identifier: MIT
// A plan as read: plain structs of views. Who holds the text and arrays they point into (the
// program's constants, or a LoadedPlan's arena) outlives them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/decimal.h"
#include "core/language.h"
#include "core/method.h"
#include "core/period.h"
#include "core/plan_codes.h"
#include "core/plan_words.h"
#include "core/quantity.h"

namespace planmeter {

using TextList = std::span<const std::string_view>;

/// When the figure of a year can exist: `after_months` months after its end, from `by`.
struct Publication {
  std::string_view by;
  int after_months = 0;
  TextList sources;      // where the months are from
  bool assumed = false;  // no source has them: an assumption of the plan file
};

struct Group {
  std::string_view id;
  Name name;
};

/// One more name of a subject, as people say it: 高企.
struct Alias {
  std::string_view name;
  Place place;
};

/// Whatever an observation can be about: a raw series, or (derived) an indicator with targets.
struct Subject {
  std::string_view id;
  Name name;
  std::string_view unit;  // empty for states
  Measure measure = Measure::stock;
  Prices prices = Prices::unstated;
  std::optional<Publication> published;
  TextList sources;
  std::string_view note;
  Place place;
  std::span<const PublishedCode> codes;  // as written
  std::span<const Alias> aliases;        // as written; each of one subject alone
};

struct Amendment;

struct Baseline {
  int year = 0;
  Decimal value;
  Place place;
  const Amendment* amendment = nullptr;  // as of a target
};

/// of / per * scale. `of` and `per` are positions in the plan's subjects.
struct Ratio {
  int of = -1;
  int per = -1;
  Decimal scale = 1;
};

/// "About 20", within 1, as it is written.
struct About {
  Decimal value;
  Decimal tolerance;
};

/// quantity x comparison x bound x year, for one area.
struct Target {
  int year = 0;
  bool every = false;  // one of the years that `year: every` stands for
  Quantity quantity = Quantity::value;
  Comparison comparison = Comparison::at_least;
  Decimal bound;  // the lower end for between; unused for `is`
  Decimal upper;  // between: the upper end; about: the tolerance, in the unit of the bound
  // A range that is a goal (15 to 20 %): its far end. The weak end, `bound`, decides.
  std::optional<Decimal> up_to;
  // Which way an `about` is to be reached, so that its bad side alone counts: then `comparison` and
  // `bound` are those of that side (about 20, within 1, upwards: at least 19), and `about` is what
  // is written. From the target or its indicator, else from a printed base outside the tolerance.
  Direction direction = Direction::unstated;
  bool direction_from_base = false;
  std::optional<About> about;
  // Its indicator less this one is compared, not the indicator itself; a position in the plan's
  // subjects, -1 for most.
  int relative_to = -1;
  int since = 0;          // change, total, average_growth, multiple: the base year; 0 for value
  std::string_view area;  // empty: the plan's own
  std::string_view authority;    // the later document that set it; empty: the plan itself
  std::optional<Date> in_force;  // from when it counts; nothing: from the plan's start
  std::string_view wording;      // what the document says where the number alone loses it (力争)
  TextList sources;
  std::string_view note;
  Place place;
  // The newest amendment that changed it, where the plan is seen from a day
  // (evaluate/amendments/plan_as_of.h).
  const Amendment* amendment = nullptr;
};

/// A target as the plan writes it: `about` with its value and tolerance where one side decides.
constexpr Comparison written_comparison(const Target& target) {
  return target.about ? Comparison::about : target.comparison;
}
constexpr const Decimal& written_bound(const Target& target) {
  return target.about ? target.about->value : target.bound;
}
constexpr const Decimal& written_upper(const Target& target) {
  return target.about ? target.about->tolerance : target.upper;
}

struct Indicator : Subject {
  int position = -1;        // in the plan, where it may stand for one that was amended
  std::string_view number;  // of the plan's table; empty for a target of the text
  std::string_view group;
  Nature nature = Nature::unstated;
  std::optional<Baseline> baseline;
  std::span<const Target> targets;  // by year, then as written
  std::span<const int> no_target;   // the years the plan prints "—" for
  // In force on the day the plan is seen from, by their days; of a plan as printed none.
  std::span<const Amendment* const> amendments;
  int of = -1;         // growth: the amounts it grows, a position in the plan's subjects
  bool falls = false;  // growth: its rates say by how much it fell; 2.7 is 2.7 % less
  // What its relative targets hold it against, in the same unit; a position in the plan's subjects.
  int relative_to = -1;
  // What the plan says where it leaves the number to later yearly documents; empty: it does not.
  std::string_view set_yearly;
  bool targets_not_seen = false;  // the document has a number that whoever encoded it did not see
  std::optional<Ratio> ratio;
  // A flow of what is new in the year: the level whose net difference stands in where nothing is
  // reported, a position in the plan's subjects.
  int change_of = -1;
  // The indicator of like meaning and another definition, whose bounds are compared; a position.
  int counterpart = -1;
  std::string_view unit_responsible;
  // The document names no office; this is a lead unit of the plan's first ledger.
  bool unit_from_ledger = false;
  Direction direction = Direction::unstated;  // for methods, where no target is set
  std::optional<Decimal> limit;               // what it cannot pass, such as 100 per cent

  constexpr Scope scope() const { return number.empty() ? Scope::text : Scope::table; }
};

/// One of what a grouping sums up.
struct GroupingPart {
  std::string_view id;
  Name name;
  std::span<const int> indicators;  // positions in the plan's, in order; a part may have none
  TextList sources;
  std::string_view note;
  Place place;
};

/// How the document sums its aims up beside the groups of its indicators (九项重点工作).
struct Grouping {
  std::string_view id;
  Name name;
  std::span<const GroupingPart> parts;
  TextList sources;
  std::string_view note;
  Place place;
};

struct TierClass {
  std::string_view id;
  std::optional<Decimal> from;  // the lowest score of the class; nothing for the last
};

struct FormerName {
  Name name;
  int until = 0;  // the last year of the old name
};

struct County {
  Name name;
  std::span<const FormerName> formerly;
};

struct TierTarget {
  int year = 0;
  std::string_view tier;
  Comparison comparison = Comparison::at_least;
  Decimal bound;
  bool or_better = false;
  bool majority = false;  // the class is to hold most counties; `bound` is unused
  TextList sources;
  std::string_view note;
  Place place;
};

/// One county is to be in a class or a better one.
struct CountyTarget {
  int county = -1;  // a position in the counties
  int year = 0;
  std::string_view tier;
  TextList sources;
  std::string_view note;
  Place place;
};

/// County classes, best first, and what the plan wants of them. No classes: the plan has no tiers.
struct Tiers {
  Decimal scale_min;
  Decimal scale_max;
  std::span<const TierClass> classes;
  std::span<const County> counties;
  std::span<const Name> not_taking_part;
  std::span<const TierTarget> targets;
  std::span<const CountyTarget> county_targets;  // by year, then as written
  std::optional<Publication> published;          // the evaluation of a year
  TextList sources;
  std::string_view note;
};

/// What completes a task: a target on an indicator, or on a class of counties.
struct Standard {
  int indicator = -1;  // a position in the plan's indicators; -1: `tier` holds it
  Target target;       // of the ledger's year
  TierTarget tier;

  constexpr bool of_tier() const { return indicator < 0; }
  /// Whether something is to be done, which no number measures.
  constexpr bool asks_for_state() const {
    return !of_tier() && target.comparison == Comparison::is;
  }
  constexpr TextList sources() const { return of_tier() ? tier.sources : target.sources; }
};

/// A row of the yearly ledger (台账).
struct Task {
  std::string_view number;
  Name group;
  Name name;
  std::string_view content;  // what is to be done, whole, as the ledger prints it
  TextList leaders;
  TextList lead_units;
  TextList responsible_units;
  Date due;
  std::span<const Standard> standards;
  std::string_view wording;  // the standards as the ledger prints them
  TextList sources;
  std::string_view note;
  Place place;
};

/// The tasks of one year.
struct Ledger {
  int year = 0;
  Name title;
  Decimal commend_margin = 10;  // per cent that a task worth commending is above its standards
  std::string_view rule;        // of reward and criticism, as the document prints it
  std::span<const Task> rows;
  TextList sources;
  std::string_view note;
  Place place;
};

/// What the document orders about the plan itself: supervision, circulars, adjustment.
struct Rule {
  std::string_view text;
  TextList sources;
  std::string_view note;
  Place place;
};

/// Two places of the document (or of it and another) that do not agree.
struct Contradiction {
  Name about;
  TextList clauses;
  std::string_view note;
  Place place;
};

/// One end of a growth the document states about the past.
struct ClaimEnd {
  std::optional<int> year;  // nothing where the document gives none
  Decimal value;
};

/// What the document states about the past: a growth, to be recomputed, a figure alone, or words
/// alone.
struct Claim {
  std::string_view about;
  std::optional<ClaimEnd> from;      // nothing where it gives the figure reached alone
  std::optional<ClaimEnd> to;        // nothing of words alone
  std::string_view words;            // as the document has them, where it gives no figure
  ClaimKind kind = ClaimKind::none;  // none: two figures without a rate
  Decimal stated;
  TextList sources;
  std::string_view note;
  Place place;
};

/// A baseline before or after an amendment.
struct AmendedBase {
  int year = 0;
  Decimal value;

  friend bool operator==(const AmendedBase&, const AmendedBase&) = default;
};

/// A dated change of one of the plan's own targets, or of a baseline (动态调整).
struct Amendment {
  Date date;  // from which on it holds
  // What the document gives of the date: 1 the year, 2 the month, 3 the day; it holds from the end.
  int parts = 3;
  std::string_view authority;
  std::string_view reason;
  int indicator = -1;      // a position in the plan's indicators
  int target = -1;         // a position in the targets the plan prints for it; -1: its baseline
  bool withdrawn = false;  // the target is given up
  Target before;           // of a target: what held until then
  Target after;            // what holds from then on; unused where withdrawn
  // Of a baseline, which may move to a later year where another series begins; nothing before where
  // the plan prints none.
  std::optional<AmendedBase> base_before;
  AmendedBase base_after;
  TextList sources;
  std::string_view note;
  Place place;

  constexpr bool of_baseline() const { return target < 0; }
};

/// Whether both change the same target or the same baseline.
constexpr bool same_subject(const Amendment& left, const Amendment& right) {
  return left.indicator == right.indicator && left.target == right.target;
}

struct Plan {
  std::string_view file;  // the name findings give
  std::string_view id;
  Name title;
  std::string_view document;
  std::optional<Date> date;
  std::string_view issuer;
  std::optional<Date> adopted;
  std::string_view adopted_by;
  TextList based_on;  // the plans above it
  Name area;
  int baseline_year = 0;
  int from = 0;
  int to = 0;
  std::span<const Name> areas;  // that it is broken down to; empty: those that its targets name
  std::span<const AreaCode> area_codes;  // of its own area, those listed and counties
  std::span<const Group> groups;
  std::span<const Grouping> groupings;
  std::span<const Subject> series;
  std::span<const Indicator> indicators;
  Tiers tiers;
  std::span<const Ledger> ledgers;  // by year, one a year
  std::span<const Rule> rules;
  std::span<const Contradiction> contradictions;
  std::span<const Claim> claims;
  Methods methods;
  // By date, then as written. Those in force alone where the plan is seen from a day.
  std::span<const Amendment> amendments;
  // The plan without its amendments, where this is the plan as seen from a day; else null.
  const Plan* printed = nullptr;
};

}  // namespace planmeter
