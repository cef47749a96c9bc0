// SPDX-License-Identifier: MIT
// Finding things in a plan by the names people use. Subjects are numbered: indicators, then series,
// then what the tiers add (`tier`, `tier_score`, and `tier_count_…` for each class).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan.h"

namespace planmeter {

/// Indicators and series together.
int subject_count(const Plan& plan);
/// An indicator or series by its number among the subjects.
const Subject& subject_at(const Plan& plan, int subject);

/// An indicator by its position.
const Indicator& indicator_at(const Plan& plan, int position);

/// The tier subjects' numbers; they exist only where the plan has classes.
int tier_subject(const Plan& plan);
int tier_score_subject(const Plan& plan);
int tier_count_subject(const Plan& plan, int tier_class);
/// What data call the total of a class: `tier_count_a`.
std::string tier_count_id(std::string_view tier);
/// What data call any subject: its id, `tier`, `tier_score`, `tier_count_a`.
std::string subject_id(const Plan& plan, int subject);

/// By id, printed number, either name, alias or plain code of an indicator, series or tier subject,
/// as it is written; else by id, name or alias where capitals, and dashes, underscores and blanks,
/// do not matter, if that is of one alone. Nothing if it is none. One search of the whole plan: for
/// many names, see core/subject_finder.h.
std::optional<int> find_subject(const Plan& plan, std::string_view text);
/// The same among the tier subjects alone.
std::optional<int> find_tier_subject(const Plan& plan, std::string_view text);
/// The same among indicators alone.
std::optional<int> find_indicator(const Plan& plan, std::string_view text);
/// The indicators, by their positions, that have the text in their id, a name or an alias, however
/// it is written. None for a single character and for digits alone, which say nothing.
std::vector<int> indicators_named_in_part(const Plan& plan, std::string_view text);
/// The indicators, by their positions, whose names are nearest to a misspelt one: ids, numbers,
/// names and aliases count.
std::vector<int> indicators_named_nearly(const Plan& plan, std::string_view text);
/// The indicators, by their positions, that are what a series is reported for: its growth, or the
/// ratio that it is the upper part of.
std::vector<int> indicators_of_series(const Plan& plan, int series);
/// What a misspelt indicator could have meant: ids, numbers and names of indicators (and of the
/// rest). Not codes: one that is near to a code is that of something else.
std::vector<std::string_view> subject_names(const Plan& plan, bool indicators_only);

/// The ledger of a year; null where the plan has none for it.
const Ledger* ledger_of(const Plan& plan, int year);
/// The years that have one, in order.
std::vector<int> ledger_years(const Plan& plan);
/// The newest ledger up to a year, else the first; null where the plan has none.
const Ledger* newest_ledger(const Plan& plan, int year);
/// Every task of every ledger, by year.
std::vector<const Task*> all_tasks(const Plan& plan);

/// What a standard is about; it must not be one on a class.
const Indicator& indicator_of(const Plan& plan, const Standard& standard);
/// The positions of the indicators that a standard tells of: its own, and the level that its own is
/// what is new of; -1 where there is none. It must not be one on a class.
std::array<int, 2> told_by(const Plan& plan, const Standard& standard);
/// What an amendment changes.
const Indicator& indicator_of(const Plan& plan, const Amendment& amendment);

/// The year of an indicator's baseline, also where the plan prints no value for it.
int base_year(const Plan& plan, const Indicator& indicator);

/// Whether an indicator has no target of the plan's own and serves the ledgers' standards alone.
bool is_only_of_ledger(const Plan& plan, const Indicator& indicator);

/// The last year any target (of indicators, tiers or a ledger) is due; the plan's last year if
/// there is none.
int last_target_year(const Plan& plan);
/// That year or the last of the plan's period, whichever is later: the last that can be asked
/// about.
int last_year_of(const Plan& plan);
/// The group's name; empty if there is none of that id.
Name group_name(const Plan& plan, std::string_view id);

}  // namespace planmeter
