// SPDX-License-Identifier: MIT
// Levels and totals by a pace in their unit, growth by a rate.
#include "report/outlook/outlook_tables.h"

#include <algorithm>

#include "core/held.h"
#include "report/growth/growth_figures.h"
#include "report/outlook/outlook_text.h"
#include "report/words/figure_text.h"
#include "report/words/needed_amount.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> final_target_title{"最终目标", "Final target"};
const Phrase<> left_title{"尚差", "To go"};
const Phrase<> so_far_title{"以往年均", "A year so far"};
const Phrase<> distance_title{"比规划进度", "Against the path"};
const Phrase<Words> points_named{"{}个百分点", "{} points"};
const Phrase<Words> preliminary_name{"{}（初步数）", "{} (preliminary)"};

/// Signed like `value`, with its unit; points for shares.
Words change_text(const Rational& value, const Words& size, const Indicator& indicator,
                  Language language) {
  const Words change = signed_as(value, size);
  // Four columns of whole "percentage points" would not fit a page.
  if (indicator.unit == "%") return say(language, points_named, change);
  return with_change_unit(change, indicator, language);
}

/// How far it is, whichever way: with the digits of the figures it lies between, as they are shown,
/// or one more where their difference is another.
Words left_text(const Outlook& outlook, Language language) {
  const Indicator& indicator = *outlook.indicator;
  const Target& final = *outlook.final;
  const Rational size = (held(outlook.goal) - held(outlook.now)).magnitude();
  const Words now = quantity_text(*outlook.now, final.quantity, Rational(final.bound),
                                  places_for(indicator.unit));
  const Words bound = final.bound.to_text();
  const bool rate = is_in_per_cent(final.quantity);
  const int places = std::max(rate ? pace_places : places_of(now), places_of(bound));
  Words figure = value_text(size, Rational(0), places);
  if (places_of(figure) > places) {
    figure = distance_between(size, rounded(size, places, Rational(0)), places, now, bound);
  }
  if (rate || indicator.unit == "%") return say(language, points_named, figure);
  return with_change_unit(figure, indicator, language);
}

/// What it changed a year since the base; empty without one, and where yearly rates multiply.
Words pace_so_far(const Outlook& outlook, Language language) {
  if (!outlook.so_far || !outlook.needed.change) return {};
  const Words size = value_text(outlook.so_far->magnitude(), Rational(0), pace_places);
  return change_text(*outlook.so_far, size, *outlook.indicator, language);
}

/// A change a year, or, where yearly rates multiply, the rate; empty where neither leads there.
Words pace_needed(const Outlook& outlook, Language language) {
  if (outlook.needed.change) {
    return column_need(*outlook.final,
                       change_text(*outlook.needed.change,
                                   needed_amount(*outlook.needed.change, *outlook.indicator,
                                                 outlook.final->year - outlook.year),
                                   *outlook.indicator, language));
  }
  if (!outlook.needed.rate) return {};
  const bool more = wants_more(outlook.final->comparison);
  return needed_rate_words(outlook, needed_percent_text(*outlook.needed.rate, {}, more), language);
}

std::vector<Cell> level_row(const Plan& plan, const Outlook& outlook, Language language) {
  const Indicator& indicator = *outlook.indicator;
  return {text_cell(numbered_name(indicator, language)),
          integer_cell(outlook.final->year),
          text_cell(target_words(*outlook.final, plan, indicator, language)),
          text_cell(left_text(outlook, language)),
          text_cell(pace_so_far(outlook, language)),
          text_cell(pace_needed(outlook, language))};
}

/// The row of a growth target; nothing once it is reached, or where the data do not say.
std::optional<std::vector<Cell>> growth_row(const Plan& plan, const Outlook& outlook,
                                            const std::vector<GrowthResult>& growths,
                                            Language language) {
  const auto growth = std::ranges::find(growths, outlook.indicator, &GrowthResult::indicator);
  if (growth == growths.end()) return std::nullopt;
  const auto required =
      std::ranges::find(growth->required_each, outlook.final, &RequiredRate::target);
  if (required == growth->required_each.end() || !required->from_here) return std::nullopt;
  if (growth->reached && *growth->reached >= required->multiple) return std::nullopt;
  const Words so_far =
      growth->reached_rate ? rate_against_targets(*growth, *growth->reached_rate) : Words();
  return std::vector<Cell>{
      text_cell(numbered_name(*outlook.indicator, language)),
      integer_cell(outlook.final->year),
      text_cell(target_words(*outlook.final, plan, *outlook.indicator, language)),
      Missing{},
      text_cell(so_far),
      text_cell(needed_rate_words(
          outlook, need_against_targets(*growth, *required->from_here, *required->target),
          language))};
}

bool is_open(const Outlook& outlook) { return outlook.now && !outlook.is_reached; }

bool leads_somewhere(const Outlook& outlook) {
  return is_open(outlook) && std::ranges::any_of(outlook.ways, [](const Expectation& way) {
           return way.expected.has_value();
         });
}

/// The ways that say something of one of the targets shown.
std::vector<OutlookWay> telling_ways(const std::vector<Outlook>& outlooks) {
  std::vector<OutlookWay> telling;
  for (const OutlookWay way : all_values<OutlookWay>) {
    const bool tells = std::ranges::any_of(outlooks, [way](const Outlook& outlook) {
      const Expectation& expectation = outlook.ways[static_cast<std::size_t>(way)];
      return is_open(outlook) && expectation.expected;
    });
    if (tells) telling.push_back(way);
  }
  return telling;
}

std::vector<Cell> expectation_row(const Plan& plan, const Outlook& outlook,
                                  const std::vector<OutlookWay>& ways, Language language) {
  const Words name = numbered_name(*outlook.indicator, language);
  const bool preliminary = outlook.reason == Reason::preliminary;
  std::vector<Cell> row = {
      text_cell(preliminary ? say(language, preliminary_name, name) : name),
      text_cell(target_words(*outlook.final, plan, *outlook.indicator, language))};
  for (const OutlookWay way : ways) {
    const Expectation& expectation = outlook.ways[static_cast<std::size_t>(way)];
    row.push_back(text_cell(expectation_words(outlook, expectation, language)));
  }
  const Words distance =
      outlook.kept ? Words() : time_distance_words(outlook.time_distance, language);
  row.push_back(distance.empty() ? Cell(Missing{"—"}) : text_cell(distance));
  return row;
}

}  // namespace

Table outlook_table(const Plan& plan, const std::vector<Outlook>& outlooks,
                    const std::vector<GrowthResult>& growths, Language language) {
  Table table;
  table.id = "outlook_pace";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::target_year), Align::right},
                   {"", say(language, final_target_title), Align::left},
                   {"", say(language, left_title), Align::right},
                   {"", say(language, so_far_title), Align::right},
                   {"", say(language, titles::needed_a_year), Align::right}};
  for (const Outlook& outlook : outlooks) {
    if (is_growth(outlook.final->quantity)) {
      if (auto row = growth_row(plan, outlook, growths, language)) {
        table.rows.push_back(*std::move(row));
      }
    } else if (is_open(outlook)) {
      table.rows.push_back(level_row(plan, outlook, language));
    }
  }
  return table;
}

Table expectation_table(const Plan& plan, const std::vector<Outlook>& outlooks, Language language) {
  Table table;
  table.id = "outlook_ways";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, final_target_title), Align::left}};
  const std::vector<OutlookWay> ways = telling_ways(outlooks);
  if (ways.empty()) return table;
  for (const OutlookWay way : ways) {
    table.columns.push_back({"", label(way, language), Align::left});
  }
  table.columns.push_back({"", say(language, distance_title), Align::left});
  for (const Outlook& outlook : outlooks) {
    if (leads_somewhere(outlook))
      table.rows.push_back(expectation_row(plan, outlook, ways, language));
  }
  return table;
}

}  // namespace planmeter
