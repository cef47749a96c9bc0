// SPDX-License-Identifier: MIT
// One row an indicator, whatever number of targets it has.
#include "report/annexes/main_annex.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "evaluate/standing/summary.h"
#include "report/annexes/annex_cells.h"
#include "report/annexes/figure_marks.h"
#include "report/methods/method_remark.h"
#include "report/page/status_cell.h"
#include "report/words/column_text.h"
#include "report/words/report_figures.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> base_column{"{}年（基数）", "{} (base)"};
const Phrase<int> target_column_title{"{}年目标", "Target {}"};
const Phrase<int> target_or_path_title{"{}年目标（应达）", "Target {} (or path)"};
const Phrase<int> actual_column{"{}年实际", "Actual {}"};
const Phrase<> on_last_year{"比上年", "Change on last year"};
const Phrase<> attainment_column{"完成率（%）", "Attainment (%)"};
const Phrase<> assessment_column{"评价", "Assessment"};
const Phrase<> figure_column{"方法值x", "Figure x"};
const Phrase<> band_column{"评定档次", "Band"};
const Phrase<Words> asked_by_path{"应达{}", "path {}"};
const Phrase<> base_not_printed{"规划未列", "not printed"};
const Phrase<Words> bound_only_touched{"{}（未超过）", "{} (not above)"};
const Phrase<Words, Words> own_rate_beside{"{}（当年{}）", "{} ({} in the year)"};
const Phrase<Words, int> nature_count{"{}指标{}项", "{}: {}"};
const Phrase<Words, int> status_count{"{}{}", "{} {}"};

/// The base in the plan; of another year than the plan's it says which.
Cell base_cell(const Standing& standing, Language language) {
  const Indicator& indicator = standing.indicator();
  if (!indicator.baseline) return Missing{say(language, base_not_printed)};
  const Baseline& base = *indicator.baseline;
  const Words text = printed_text(base.value, indicator);
  const bool other = base.year != standing.plan().baseline_year;
  return Number{
      base.value.to_text(),
      other ? say(language, bracketed, text, say(language, year_alone, base.year)) : text};
}

/// A level of last year, of sums and the like the same a year earlier.
Figure figure_of_last_year(const Standing& standing) {
  const Target* target = standing.deciding();
  const Figure& previous = standing.figures().previous;
  if (tells_yearly_rate(standing)) return previous;
  if (target == nullptr || shown_quantity(*target) == Quantity::value) return previous;
  if (is_growth(target->quantity)) return std::nullopt;
  return figure_of_year(standing.data(), *target, standing.year() - 1);
}

std::optional<Observation> own_in(const Standing& standing, int year) {
  return standing.data().own.at(year);
}

Words level_text(const Standing& standing, const Rational& value, Quantity quantity,
                 Language language) {
  const Indicator& indicator = standing.indicator();
  const bool rate = tells_yearly_rate(standing);
  return rate ? digits_text(value, indicator, Quantity::value, {}, Decimals::as_plan)
              : column_text(value, indicator, quantity, {}, language, Decimals::as_plan);
}

Cell last_year_cell(const Standing& standing, Language language) {
  if (standing.result().areas.size() > 1) return Missing{};
  const Target* target = standing.deciding();
  const Figure figure = figure_of_last_year(standing);
  if (figure) {
    const Quantity quantity = target == nullptr ? Quantity::value : shown_quantity(*target);
    const Words shown = level_text(standing, *figure, quantity, language);
    return number_cell(figure, as_reported(own_in(standing, standing.year() - 1), *figure, shown));
  }
  const bool level = target == nullptr || shown_quantity(*target) == Quantity::value ||
                     tells_yearly_rate(standing);
  if (!level) return Missing{};
  const std::optional<Observation> known = standing.data().own.at(standing.year() - 1);
  if (known) return Text{observation_text(*known, language)};
  // Who was to report an earlier year is not this report's matter.
  return Missing{label(Status::no_data, language)};
}

/// What the year asks for: its own targets, else where the path stands, else the sign that the
/// plan sets nothing for it.
Cell year_target_cell(const Standing& standing, Language language) {
  const Verdict& verdict = standing.verdict();
  if (verdict.status == Status::no_target) {
    const bool later = verdict.reason == Reason::set_yearly || verdict.reason == Reason::not_seen;
    return Missing{later ? label(verdict.reason, language) : say(language, not_set_sign)};
  }
  if (standing.result().areas.size() > 1) return Missing{say(language, by_areas)};
  const Words targets = targets_of_year(standing, standing.year(), language);
  if (!targets.empty()) return Text{targets};
  const Words path = path_in_annex(standing, language);
  return path.empty() ? Cell(Missing{say(language, not_set_sign)})
                      : Cell(Text{say(language, asked_by_path, path)});
}

Cell last_target_cell(const Standing& standing, Language language) {
  const Words targets = targets_of_year(standing, standing.plan().to, language);
  return targets.empty() ? Cell(Missing{say(language, not_set_sign)}) : Cell(Text{targets});
}

/// With the mark of what its figure is, and beside an average over the years the year's own rate.
Cell marked_actual_cell(const Standing& standing, const FigureMarks& marks, Language language) {
  Cell cell = actual_in_annex(standing, language);
  Words* shown = nullptr;
  if (Number* number = std::get_if<Number>(&cell)) shown = &number->shown;
  if (Text* text = std::get_if<Text>(&cell)) shown = &text->text;
  if (shown == nullptr) return cell;
  const Target* target = standing.deciding();
  const bool beside = tells_yearly_rate(standing) && target != nullptr &&
                      shown_quantity(*target) != Quantity::value;
  const Figure own = beside ? own_level(standing) : std::nullopt;
  if (own) {
    *shown = say(language, own_rate_beside, *shown,
                 level_text(standing, *own, Quantity::value, language));
  }
  *shown += marks.of(standing);
  return cell;
}

/// With as many decimals as the two figures beside it are shown with, so that it is their
/// difference.
Words change_digits(const Standing& standing, const Rational& now, const Rational& then) {
  const Indicator& indicator = standing.indicator();
  const int year = standing.year();
  const auto shown = [&](const Rational& value, int of_year) {
    return as_reported(own_in(standing, of_year), value,
                       digits_text(value, indicator, Quantity::value, {}, Decimals::as_plan));
  };
  const int places =
      std::max(places_of_figure(shown(now, year)), places_of_figure(shown(then, year - 1)));
  return rounded(now - then, places, {});
}

/// Where both are levels, or yearly rates, of one series and known exactly.
Cell change_on_last_year(const Standing& standing, Language language) {
  const Figure now = own_level(standing);
  const Figure then = now ? figure_of_last_year(standing) : std::nullopt;
  if (!now || !then || standing.figures().breaks_this_year) return Missing{};
  const Rational change = *now - *then;
  const Words size = (change.sign() > 0 ? "+" : "") + change_digits(standing, *now, *then);
  const bool points = standing.indicator().unit == "%";
  return number_cell(change, points ? with_points(size, language) : size);
}

/// In per cent, without the sign that its column has.
Cell attained_cell(const Standing& standing, Language language) {
  const Figure& attainment = standing.figures().of_deciding.attainment;
  // Where no target is set for the year, a share of the next one would look like a verdict.
  if (!attainment || standing.verdict().status == Status::no_target) return Missing{};
  Words text = percent_text(*attainment, Rational(1), places_of_share(Decimals::as_plan));
  text.pop_back();
  const bool touched = is_strict(*standing.deciding()) && *attainment == Rational(1);
  return number_cell(attainment, touched ? say(language, bound_only_touched, text) : text);
}

/// The reason stands elsewhere, but what is preliminary is said beside the verdict too.
Cell assessed_cell(const Verdict& verdict, Language language) {
  const bool preliminary = verdict.reason == Reason::preliminary;
  return status_cell({verdict.status, preliminary ? Reason::preliminary : Reason::none}, language);
}

/// Which columns the table has of those that not every plan and year need.
struct MainColumns {
  bool nature = false;     // the plan states one of some indicator
  bool last_year = false;  // it is not the base year
  bool path = false;       // some row has no target of the year but a path
  bool final = false;      // the year is not the plan's last
  bool method = false;     // asked by another method than the path
};

MainColumns columns_of(const Standings& standings) {
  MainColumns columns;
  columns.last_year = standings.year() - 1 > standings.plan().baseline_year;
  columns.final = standings.year() < standings.plan().to;
  columns.method = standings.question().method != Method::path;
  for (const Standing& standing : standings.rows()) {
    if (standing.indicator().scope() != Scope::table) continue;
    columns.nature |= standing.indicator().nature != Nature::unstated;
    columns.path |= shows_path(standing);
  }
  return columns;
}

Table empty_main_annex(const Standings& standings, const MainColumns& columns, Language language) {
  const int year = standings.year();
  Table table;
  table.id = "main_indicators";
  table.audience = Audience::page;
  const auto column = [&](const Words& title, Align align) {
    table.columns.push_back({"", title, align});
  };
  column(say(language, titles::number), Align::right);
  column(say(language, titles::indicator), Align::left);
  column(say(language, titles::unit), Align::left);
  if (columns.nature) column(say(language, titles::nature), Align::left);
  column(say(language, base_column, standings.plan().baseline_year), Align::right);
  if (columns.last_year) column(say(language, year_alone, year - 1), Align::right);
  column(say(language, columns.path ? target_or_path_title : target_column_title, year),
         Align::left);
  column(say(language, actual_column, year), Align::right);
  column(say(language, on_last_year), Align::right);
  column(say(language, attainment_column), Align::right);
  if (columns.final) {
    column(say(language, target_column_title, standings.plan().to), Align::left);
  }
  if (columns.method) {
    column(say(language, figure_column), Align::right);
    column(say(language, band_column), Align::left);
  }
  column(say(language, assessment_column), Align::left);
  column(say(language, titles::responsible_unit), Align::left);
  return table;
}

std::vector<Cell> main_annex_row(const Standing& standing, const MainColumns& columns,
                                 const FigureMarks& marks, Language language) {
  const Indicator& indicator = standing.indicator();
  std::vector<Cell> row = {text_cell(indicator.number), text_cell(indicator.name.of(language)),
                           text_cell(unit_label(indicator.unit, language))};
  if (columns.nature) row.push_back(text_cell(label(indicator.nature, language)));
  row.push_back(base_cell(standing, language));
  if (columns.last_year) row.push_back(last_year_cell(standing, language));
  row.push_back(year_target_cell(standing, language));
  row.push_back(marked_actual_cell(standing, marks, language));
  row.push_back(change_on_last_year(standing, language));
  row.push_back(attained_cell(standing, language));
  if (columns.final) row.push_back(last_target_cell(standing, language));
  if (columns.method) {
    const MethodStanding& by_method = standing.by_method();
    const Method method = standing.question().method;
    row.push_back(number_cell(by_method.figure, method_figure_text(method, by_method, language)));
    const bool silent = says_nothing(by_method, standing.verdict());
    row.push_back(text_cell(silent ? Words() : method_band_text(by_method, language)));
  }
  row.push_back(assessed_cell(standing.verdict(), language));
  row.push_back(text_cell(unit_in_annex(indicator, language)));
  return row;
}

/// A row with a text in one column alone.
std::vector<Cell> row_of_one(const Table& table, std::size_t column, const Words& text) {
  std::vector<Cell> row(table.columns.size(), Missing{});
  row[column] = text_cell(text);
  return row;
}

/// The verdicts of each nature, binding ones first.
void add_nature_rows(Table& table, const Standings& standings, Language language) {
  const std::vector<SummaryRow> rows = summarize(standings);
  for (const Nature nature : {Nature::binding, Nature::expected, Nature::unstated}) {
    const auto row = std::ranges::find_if(rows, [nature](const SummaryRow& item) {
      return item.scope == Scope::table && item.nature == nature;
    });
    if (row == rows.end()) continue;
    Sentence counts(language, Mark::pause);
    for (const Status status : all_statuses) {
      if (row->count(status) == 0) continue;
      counts.clause(say(language, status_count, label(status, language), row->count(status)));
    }
    table.rows.push_back(row_of_one(
        table, 1, say(language, nature_count, label(nature, language), row->indicators)));
    table.rows.back()[table.columns.size() - 2] = text_cell(counts.text());
  }
}

}  // namespace

Table main_table(const Standings& standings, Language language) {
  const MainColumns columns = columns_of(standings);
  const FigureMarks marks(standings);
  Table table = empty_main_annex(standings, columns, language);
  std::string_view last;
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::table) continue;
    if (indicator.group != last) {
      last = indicator.group;
      const Words name(group_name(standings.plan(), last).of(language));
      if (!name.empty()) table.rows.push_back(row_of_one(table, 1, say(language, group_row, name)));
    }
    table.rows.push_back(main_annex_row(standing, columns, marks, language));
  }
  if (columns.nature) add_nature_rows(table, standings, language);
  return table;
}

}  // namespace planmeter
