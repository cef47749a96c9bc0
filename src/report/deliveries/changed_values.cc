// SPDX-License-Identifier: MIT
// Then and now, and what lies between them.
#include "report/deliveries/changed_values.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/known/figure.h"
#include "report/page/columns.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr Phrase<> value_before_title{"原数据", "Before"};
constexpr Phrase<> value_after_title{"新数据", "After"};
const Phrase<Words> count_name{"{}类县数", "Counties in {}"};
const Phrase<> added{"新增", "added"};
const Phrase<> removed{"删除", "removed"};
const Phrase<> corrected{"修改", "changed"};
const Phrase<> exact_kind{"确数", "figure"};
const Phrase<> lower_bound_kind{"下限", "lower bound"};
const Phrase<> upper_bound_kind{"上限", "upper bound"};
const Phrase<> estimate_kind{"约数", "estimate"};
const Phrase<Words, Words> became{"{}改为{}", "{} to {}"};
const Phrase<Words, Words, Words> value_named{"{}{}{}年", "{1} {0} {2}"};
const Phrase<Words> of_years{"{}年", "{}"};
const Phrase<Words, Words> own_named{"{}{}年", "{} {}"};

Words subject_name(const Plan& plan, int subject, Language language) {
  if (subject < static_cast<int>(plan.indicators.size())) {
    return numbered_name(plan.indicators[static_cast<std::size_t>(subject)], language);
  }
  if (subject < subject_count(plan)) return Words(subject_at(plan, subject).name.of(language));
  if (subject == tier_subject(plan)) return say(language, titles::tier);
  if (subject == tier_score_subject(plan)) return say(language, titles::score);
  const auto tier = static_cast<std::size_t>(subject - tier_count_subject(plan, 0));
  return say(language, count_name, Words(plan.tiers.classes[tier].id));
}

Words unit_of(const Plan& plan, int subject, Language language) {
  if (subject >= subject_count(plan)) return {};
  return unit_label(subject_at(plan, subject).unit, language);
}

bool is_share(const Plan& plan, int subject) {
  return subject < subject_count(plan) && subject_at(plan, subject).unit == "%";
}

/// Nothing unless both are plain numbers.
Figure difference(const DataChange& change) {
  if (!change.before || !change.after || !change.before->is_exact() || !change.after->is_exact()) {
    return std::nullopt;
  }
  return Rational(change.after->value) - Rational(change.before->value);
}

Figure number_in(const std::optional<Observation>& observation) {
  return observation && observation->is_exact() ? Figure(Rational(observation->value)) : Figure();
}

Cell value_text_cell(const std::optional<Observation>& observation, Language language) {
  if (!observation) return Missing{"—"};
  const Words value = observation_text(*observation, language);
  if (observation->status == ObservationStatus::final) return text_cell(value);
  return text_cell(say(language, bracketed, value, label(observation->status, language)));
}

/// What a value says of the number; nothing for states and classes.
const Phrase<>* kind_phrase(ValueKind kind) {
  switch (kind) {
    case ValueKind::exact:
      return &exact_kind;
    case ValueKind::at_least:
    case ValueKind::more_than:
      return &lower_bound_kind;
    case ValueKind::at_most:
    case ValueKind::less_than:
      return &upper_bound_kind;
    case ValueKind::estimate:
      return &estimate_kind;
    case ValueKind::done:
    case ValueKind::not_done:
    case ValueKind::share_done:
    case ValueKind::tier:
      break;
  }
  return nullptr;
}

/// How far it moved; without two numbers, what happened to it.
Words change_words(const Plan& plan, const DataChange& change, Language language) {
  if (!change.before) return say(language, added);
  if (!change.after) return say(language, removed);
  const Figure moved = difference(change);
  if (moved && moved->sign() != 0) {
    const Words figure = (moved->sign() > 0 ? "+" : "") + moved->to_whole_text();
    return is_share(plan, change.subject) ? with_points(figure, language) : figure;
  }
  if (moved) {
    return say(language, became, label(change.before->status, language),
               label(change.after->status, language));
  }
  const Phrase<>* before = kind_phrase(change.before->kind);
  const Phrase<>* after = kind_phrase(change.after->kind);
  if (before == after || before == nullptr || after == nullptr) return say(language, corrected);
  return say(language, became, say(language, *before), say(language, *after));
}

std::string_view kind_of(const DataChange& change) {
  return !change.before ? "added" : !change.after ? "removed" : "changed";
}

Cell status_code(const std::optional<Observation>& observation) {
  return observation ? code_cell(code_of(observation->status)) : Cell(Missing{});
}

Cell exact_text(const std::optional<Observation>& observation) {
  return observation ? text_cell(observation_text(*observation, Language::en)) : Cell(Missing{});
}

struct ChangedValueRow {
  const Plan& plan;
  const DataChange& change;
};

constexpr std::string_view changes_of_values[] = {"added", "removed", "changed"};

constexpr DataColumn<ChangedValueRow> changed_value_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const ChangedValueRow& row) {
       return text_cell(subject_id(row.plan, row.change.subject));
     }},
    {"area", cells::text_or_null, titles::area,
     [](const ChangedValueRow& row) { return text_cell(row.change.area); }},
    {"period", cells::text, titles::year,
     [](const ChangedValueRow& row) {
       return text_cell(period_text(row.change.period, Language::en));
     }},
    {"change", cells::one_of(changes_of_values), titles::change,
     [](const ChangedValueRow& row) { return code_cell(kind_of(row.change)); }},
    {"before", cells::number_or_null, value_before_title,
     [](const ChangedValueRow& row) { return value_cell(number_in(row.change.before)); }},
    {"after", cells::number_or_null, value_after_title,
     [](const ChangedValueRow& row) { return value_cell(number_in(row.change.after)); }},
    {"difference",
     cells::number_or_null,
     {"差额", "Difference"},
     [](const ChangedValueRow& row) { return value_cell(difference(row.change)); }},
    {"before_text",
     cells::text_or_null,
     {"原值（文字）", "Before in words"},
     [](const ChangedValueRow& row) { return exact_text(row.change.before); }},
    {"after_text",
     cells::text_or_null,
     {"新值（文字）", "After in words"},
     [](const ChangedValueRow& row) { return exact_text(row.change.after); }},
    {"before_obs_status",
     cells::obs_status_or_null,
     {"原值性质", "Status before"},
     [](const ChangedValueRow& row) { return status_code(row.change.before); }},
    {"after_obs_status",
     cells::obs_status_or_null,
     {"新值性质", "Status after"},
     [](const ChangedValueRow& row) { return status_code(row.change.after); }},
};
constexpr DataTableRows<ChangedValueRow> changed_value_rows{"changed_values", AskedYear::year,
                                                            changed_value_columns};

}  // namespace

Table changed_values_data(const Plan& plan, const std::vector<DataChange>& changes,
                          Language language) {
  Table table = empty_data(changed_value_rows, language);
  for (const DataChange& change : changes) {
    add_row(table, changed_value_rows, {plan, change}, language);
  }
  return table;
}

TableFacts changed_values_facts() { return facts_of(changed_value_rows); }

Table changed_values_page(const Plan& plan, const std::vector<DataChange>& changes,
                          Language language) {
  const bool with_areas =
      std::ranges::any_of(changes, [](const DataChange& change) { return !change.area.empty(); });
  std::vector<Column> columns = {{"", say(language, titles::indicator), Align::left}};
  if (with_areas) columns.push_back({"", say(language, titles::area), Align::left});
  columns.insert(columns.end(), {{"", say(language, titles::year), Align::right},
                                 {"", say(language, titles::unit), Align::left},
                                 {"", say(language, value_before_title), Align::right},
                                 {"", say(language, value_after_title), Align::right},
                                 {"", say(language, titles::change), Align::right}});
  Table table = page_table(std::move(columns));
  for (const DataChange& change : changes) {
    std::vector<Cell> row = {text_cell(subject_name(plan, change.subject, language))};
    if (with_areas) {
      row.push_back(text_cell(change.area.empty() ? plan.area.of(language) : change.area));
    }
    row.insert(row.end(),
               {text_cell(period_text(change.period, language)),
                text_cell(unit_of(plan, change.subject, language)),
                value_text_cell(change.before, language), value_text_cell(change.after, language),
                text_cell(change_words(plan, change, language))});
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string change_key(const Plan& plan, const DataChange& change) {
  Words key = subject_id(plan, change.subject) + " " + period_text(change.period, Language::en);
  if (!change.area.empty()) key += " (" + Words(change.area) + ")";
  return key;
}

std::string change_name(const Plan& plan, const DataChange& change, int beside, Language language) {
  const Words period = period_text(change.period, language);
  if (change.subject == beside && change.area.empty()) return say(language, of_years, period);
  const Words name = subject_name(plan, change.subject, language);
  if (change.area.empty()) return say(language, own_named, name, period);
  return say(language, value_named, Words(change.area), name, period);
}

}  // namespace planmeter
