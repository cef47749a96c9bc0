// SPDX-License-Identifier: MIT
// Words of a plan for the completions: indicators, areas, units of the ledger, years.
#include <fmt/format.h>

#include <algorithm>

#include "cli/completion.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/ledger/ledger_units.h"

namespace planmeter {

namespace {

class Lines {
 public:
  Lines(std::string_view typed, bool is_list) : is_list_(is_list) {
    const std::size_t comma = is_list ? typed.rfind(',') : typed.npos;
    before_ = typed.substr(0, comma == typed.npos ? 0 : comma + 1);
    part_ = typed.substr(before_.size());
  }

  bool anything_typed() const { return !part_.empty(); }

  void add(std::string_view word, std::string_view description = "") {
    if (word.empty() || !word.starts_with(part_)) return;
    if (is_list_ && split_list(word).size() > 1) return;
    text_ += fmt::format("{}{}", before_, word);
    if (!description.empty()) text_ += fmt::format("\t{}", description);
    text_ += '\n';
  }

  std::string take() { return std::move(text_); }

 private:
  bool is_list_;
  std::string_view before_;
  std::string_view part_;
  std::string text_;
};

void add_indicators(Lines& lines, const Plan& plan, Language language) {
  for (const Indicator& indicator : plan.indicators) {
    lines.add(indicator.id, indicator.name.of(language));
  }
  if (!lines.anything_typed()) return;
  for (const Indicator& indicator : plan.indicators) {
    lines.add(indicator.number, indicator.name.of(language));
    lines.add(indicator.name.zh, indicator.id);
    if (indicator.name.en != indicator.name.zh) lines.add(indicator.name.en, indicator.id);
  }
}

void add_areas(Lines& lines, const Plan& plan, Language language) {
  const Language other = language == Language::zh ? Language::en : Language::zh;
  for (const County& county : plan.tiers.counties) {
    const std::string_view name = county.name.of(language);
    const std::string_view other_name = county.name.of(other);
    if (name == other_name) {
      lines.add(name);
      continue;
    }
    lines.add(name, other_name);
    if (lines.anything_typed()) lines.add(other_name, name);
  }
}

void add_years(Lines& lines, const Plan& plan) {
  for (int year = plan.baseline_year; year <= last_year_of(plan); ++year) {
    lines.add(std::to_string(year));
  }
}

}  // namespace

std::string_view plan_words_name(Offer offer) {
  switch (offer) {
    case Offer::indicator:
      return "indicator";
    case Offer::indicators:
      return "indicators";
    case Offer::areas:
      return "areas";
    case Offer::unit:
      return "unit";
    case Offer::year:
      return "year";
    case Offer::nothing:
    case Offer::file:
    case Offer::choice:
    case Offer::choices:
      return "";
  }
  return "";
}

std::string plan_words(const Plan& plan, Offer offer, std::string_view typed, Language language) {
  Lines lines(typed, offer == Offer::indicators || offer == Offer::areas);
  if (offer == Offer::indicator || offer == Offer::indicators) {
    add_indicators(lines, plan, language);
  } else if (offer == Offer::areas) {
    add_areas(lines, plan, language);
  } else if (offer == Offer::unit) {
    for (const std::string_view unit : unit_names(plan)) lines.add(unit);
  } else if (offer == Offer::year) {
    add_years(lines, plan);
  }
  return lines.take();
}

}  // namespace planmeter
