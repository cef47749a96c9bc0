// SPDX-License-Identifier: MIT
// Rows are made once; the page leaves out what stands elsewhere.
#include "report/body/risks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "evaluate/standing/standings.h"
#include "evaluate/verdict/risks.h"
#include "report/page/columns.h"
#include "report/remark/path_beside.h"
#include "report/remark/remark.h"
#include "report/remark/remark_absent.h"
#include "report/remark/remark_pace.h"
#include "report/remark/remark_rounding.h"
#include "report/words/area_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/unit_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

struct RiskKindRow {
  RiskKind kind;
  std::string_view code;
  Phrase<> words;
  bool told_elsewhere = false;  // by another part of the report
};

constexpr std::array risk_kind_rows = {
    RiskKindRow{RiskKind::missed, "missed", {"未达标", "missed"}, true},
    RiskKindRow{RiskKind::behind, "behind", {"滞后于规划进度", "behind"}, true},
    RiskKindRow{
        RiskKind::below_path_though_met, "below_path_though_met", {"未达规划进度", "off the path"}},
    RiskKindRow{RiskKind::above_path_though_missed,
                "above_path_though_missed",
                {"未达年度目标", "on the path alone"}},
    RiskKindRow{RiskKind::pace, "pace", {"需加快进度", "a faster pace is needed"}},
    RiskKindRow{
        RiskKind::near_bound, "near_bound", {"临界", "reported and computed on different sides"}},
    RiskKindRow{RiskKind::within_rounding, "within_rounding", {"舍入临界", "within rounding"}},
    RiskKindRow{
        RiskKind::expired, "expired", {"目标已到期未达标", "past its last target, not met"}, true},
};

constexpr const RiskKindRow& row_of(RiskKind kind) {
  return *std::ranges::find(risk_kind_rows, kind, &RiskKindRow::kind);
}

const Phrase<> risks_heading{"风险提示", "Risks"};
const Phrase<> no_finding{
    "按以往速度测算，不是完成情况结论。",
    "A faster pace is told from the pace so far: an extrapolation, no finding."};
const Phrase<Words, Words, Words> risk_line{"{}（{}）：{}。", "{} ({}): {}."};
const Phrase<Words, Words> plain_risk_line{"{}：{}。", "{}: {}."};
const Phrase<Words, int, int, Words, Words> times_so_far{
    "{0}，为{1}—{2}年年均{3}的{4}倍", "{0}; that is {4} times the {3} a year of {1}-{2}"};
const Phrase<Words> not_whole{"（未取整为{}）", " ({} before it is made whole)"};
const Phrase<Words, int, int> none_so_far{"{}，而{}—{}年未向目标推进",
                                          "{}, while {}-{} brought nothing towards it"};
const Phrase<Words> average_of_it{"（平均{}）", " ({} on average)"};
const Phrase<> hard_in_time{"，按期实现难度较大", ", which is hard to reach in time"};
const Phrase<Words, Words, int, Words> two_figures{
    "填报{}，计算{}，分居{}年目标（{}）两侧，应核实",
    "{} is reported and {} computed, on different sides of the {} target ({}), to be verified"};

struct RiskRow {
  const Standing* standing;
  Risk risk;
  Words why;  // a sentence without its stop
};

/// Of a level or a sum, what changes a year, without its sign.
Words change_words(const RemarkFacts& facts, const Rational& change) {
  const std::optional<Track> track =
      shown_track(*facts.result.indicator, facts.result.deciding, facts.standing.year());
  const bool of_level = !track || is_cumulative(track->quantity);
  return size_words(facts, change, of_level ? Quantity::value : track->quantity, Rational(0));
}

/// What a year must bring from here, of the final target; of what is counted whole also the figure
/// that the ratio is of.
Words needed_why(const RemarkFacts& facts, bool with_exact) {
  const Figure& change = facts.figures.pace_needed;
  const Words needed = pace_to_the_end(facts);
  if (!change || !is_counted(*facts.result.indicator) || *change == change->rounded(0))
    return needed;
  if (with_exact) return needed + say(facts.language, not_whole, change_words(facts, *change));
  constexpr int places = 2;
  const Words average = rounded(change->magnitude(), places, {}) +
                        unit_after_figure(*facts.result.indicator, Quantity::value, facts.language);
  return needed + say(facts.language, average_of_it, average);
}

/// What a year brought so far, where that has a ratio to what it must bring.
Words so_far_words(const RemarkFacts& facts, const Rational& ratio) {
  const IndicatorFigures& figures = facts.figures;
  if (figures.pace_so_far) return change_words(facts, *figures.pace_so_far);
  return percent_text((*figures.pace_needed_rate / ratio).magnitude(), Rational(0));
}

Words pace_why(const RemarkFacts& facts, const Risk& risk, bool with_exact) {
  const int year = facts.standing.year();
  const Words needed = needed_why(facts, with_exact);
  const int first = first_year_of_pace(facts.standing.plan(), facts.result, year) + 1;
  if (!risk.ratio) return say(facts.language, none_so_far, needed, first, year);
  Limits limits(Rational(1));
  limits.numbers.push_back(hard_pace());
  const bool hard = *risk.ratio >= hard_pace();
  const Words compared = say(facts.language, times_so_far, needed, first, year,
                             so_far_words(facts, *risk.ratio), rounded(*risk.ratio, 1, limits));
  return hard ? compared + say(facts.language, hard_in_time) : compared;
}

Words near_bound_why(const RemarkFacts& facts) {
  const BetweenFigures between = *facts.standing.figures_between();
  const Target& target = *between.target;
  const Indicator& indicator = *facts.result.indicator;
  return say(facts.language, two_figures, amount_words(between.reported, indicator, facts.language),
             figure_words(facts, between.computed, Quantity::value, limits_of(target)), target.year,
             target_words(target, facts.standing.plan(), indicator, facts.language));
}

Words why(const RemarkFacts& facts, const Risk& risk, bool with_exact) {
  switch (risk.kind) {
    case RiskKind::missed:
    case RiskKind::behind:
      return without_stop(remark(facts.standing, facts.language), facts.language);
    case RiskKind::below_path_though_met:
    case RiskKind::above_path_though_missed: {
      const Words beside = path_beside_words(facts);
      return beside.empty() ? say(facts.language, row_of(risk.kind).words) : beside;
    }
    case RiskKind::pace:
      return pace_why(facts, risk, with_exact);
    case RiskKind::near_bound:
      return near_bound_why(facts);
    case RiskKind::expired:
      return expired_words(*facts.result.last_due, facts.language);
    case RiskKind::within_rounding:
      return without_stop(rounding_sentences(facts), facts.language);
  }
  return say(facts.language, row_of(risk.kind).words);
}

/// A risk and the year it was asked for, for a table whose codes are named in `language`.
struct AskedRisk {
  const RiskRow& row;
  int year;
  Language language;
};

/// `with_exact`: beside a count that is made whole what it was.
std::vector<RiskRow> risk_rows(const Standings& standings, bool with_exact, Language language) {
  std::vector<RiskRow> rows;
  for (const Standing* standing : standings.rows_and_areas()) {
    const RemarkFacts facts{*standing, language};
    for (const Risk& risk : standing->risks()) {
      rows.push_back({standing, risk, why(facts, risk, with_exact)});
    }
  }
  return rows;
}

/// Binding before others; then what has moved least towards its target, and what has no pace last.
bool comes_before(const RiskRow& left, const RiskRow& right) {
  const auto rank = [](const RiskRow& row) {
    const bool binding = row.standing->indicator().nature == Nature::binding;
    const bool pace = row.risk.kind == RiskKind::pace;
    return std::pair(!binding, !pace ? 2 : row.risk.ratio ? 1 : 0);
  };
  if (rank(left) != rank(right)) return rank(left) < rank(right);
  return left.risk.ratio && right.risk.ratio && *left.risk.ratio > *right.risk.ratio;
}

constexpr auto risk_codes = [] {
  std::array<std::string_view, risk_kind_rows.size()> codes;
  for (std::size_t i = 0; i < codes.size(); ++i) codes[i] = risk_kind_rows[i].code;
  return codes;
}();

constexpr CellKind risk_kind{"risk_kind", risk_codes};

constexpr DataColumn<AskedRisk> risk_columns[] = {
    {"indicator", cells::text, titles::indicator,
     [](const AskedRisk& row) { return text_cell(row.row.standing->indicator().id); }},
    {"area", cells::text_or_null, titles::area,
     [](const AskedRisk& row) {
       const std::vector<std::string_view>& areas = row.row.standing->result().areas;
       return areas.size() == 1 ? text_cell(areas.front()) : Cell(Missing{});
     }},
    {"year", cells::year, titles::year,
     [](const AskedRisk& row) { return integer_cell(row.year); }},
    {"kind",
     risk_kind,
     {"风险类型", "Kind"},
     [](const AskedRisk& row) {
       const RiskKindRow& kind = row_of(row.row.risk.kind);
       return code_cell(kind.code, say(row.language, kind.words));
     }},
    {"ratio",
     cells::number_or_null,
     {"增幅之比", "Ratio of paces"},
     [](const AskedRisk& row) { return value_cell(row.row.risk.ratio); }},
    {"why", cells::text, titles::why, [](const AskedRisk& row) { return text_cell(row.row.why); }},
};
constexpr DataTableRows<AskedRisk> risk_table{"risks", AskedYear::none, risk_columns};

}  // namespace

Rational hard_pace() { return Rational(3) / Rational(2); }

Table risks_data(const Standings& standings, Language language) {
  Table table = empty_data(risk_table, language);
  for (const RiskRow& row : risk_rows(standings, true, Language::zh)) {
    add_row(table, risk_table, {row, standings.year(), language}, language);
  }
  return table;
}

std::vector<TableFacts> risk_table_facts() { return {facts_of(risk_table)}; }

std::vector<std::string> risk_lines(const Standings& standings, Language language) {
  std::vector<RiskRow> rows = risk_rows(standings, false, language);
  std::erase_if(rows, [](const RiskRow& row) { return row_of(row.risk.kind).told_elsewhere; });
  std::ranges::stable_sort(rows, comes_before);
  std::vector<Words> lines;
  for (const RiskRow& row : rows) {
    const Words name = plain_name_in_area(row.standing->result(), language);
    // Of a pace the sentence says it all, and of rounding it ends with the word.
    const bool says_kind =
        row.risk.kind == RiskKind::pace || row.risk.kind == RiskKind::within_rounding;
    lines.push_back(says_kind ? say(language, plain_risk_line, name, row.why)
                              : say(language, risk_line, name,
                                    say(language, row_of(row.risk.kind).words), row.why));
  }
  return lines;
}

std::string risks_basis(const Standings& standings, Language language) {
  for (const Standing* standing : standings.rows_and_areas()) {
    const std::vector<Risk>& risks = standing->risks();
    if (std::ranges::find(risks, RiskKind::pace, &Risk::kind) == risks.end()) continue;
    return say(language, no_finding);
  }
  return {};
}

void add_risks(std::vector<Block>& blocks, const Standings& standings, Language language) {
  Bullets lines{risk_lines(standings, language)};
  if (lines.items.empty()) return;
  blocks.push_back(Heading{2, say(language, risks_heading)});
  blocks.push_back(std::move(lines));
  if (Words basis = risks_basis(standings, language); !basis.empty()) {
    blocks.push_back(Paragraph{std::move(basis)});
  }
}

}  // namespace planmeter
