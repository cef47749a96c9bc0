// SPDX-License-Identifier: MIT
// Sentences about classes, moves and what is not known.
#include "report/tiers/tiers_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/rational.h"
#include "report/page/notice.h"
#include "report/page/table.h"
#include "report/tiers/county_targets.h"
#include "report/tiers/tier_chart.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> tiers_of_year{"县域科技创新能力分类，{}年度评价",
                                "County tiers, evaluation of {}"};
const Phrase<> of_counties{"县域科技创新能力", "Classes of counties"};
const Phrase<Words> counts_of_counties{"县域科技创新能力{}", "Classes of counties: {}"};
const Phrase<int, int, Words> class_counts{"{}年度评价（依据{}年数据）：{}。",
                                           "Evaluation of {} (data of {}): {}."};
const Phrase<Words, Words> class_count{"{}类{}个", "{}: {}"};
const Phrase<int, int> tiers_not_out{
    "{}年度评价结果尚未发布，目前最新的是{}年度评价结果。",
    "The evaluation of {} is not out yet; the newest published is that of {}."};
const Phrase<int> due_open{"{}年目标待该年度评价结果发布后判定。",
                           "The targets of {} are judged once its evaluation is published."};
const Phrase<int> nothing{"数据中没有{}年度及以前的评价结果。",
                          "The data have no evaluation of {} or before."};
const Phrase<Words, Words> members{"{}类：{}。", "{}: {}."};
const Phrase<Words> promoted{"升类：{}。", "Promoted: {}."};
const Phrase<Words> demoted{"降类：{}。", "Demoted: {}."};
const Phrase<Words, Words, Words> one_move{"{}（{}→{}）", "{} ({} to {})"};
const Phrase<Words, Words, Words, Words, Words> beyond_majority{
    "“{0}类占多数”按{0}类及以上计，为{2}个（共{1}个）；按字面仅计{0}类，为{3}个，未过半数，因有{4}"
    "个县（市"
    "、区）已超过{0}类，不作未达标处理。",
    "'{0} the majority' counts {0} or better: {2} of {1}. Literally it fails, with {3} of {1} in "
    "{0}, because {4} went beyond {0}."};
const Phrase<Words, Words, Words, Words, Words> beyond_number{
    "“{0}类{1}个”按{0}类及以上计，为{2}个；按字面仅计{0}类，为{3}个，不足{1}个，因有{4}"
    "个县（市、区）已超过"
    "{0}类，不作未达标处理。",
    "'{1} in {0}' counts {0} or better: {2}. Literally it fails, with {3} in {0}, because {4} went "
    "beyond {0}."};
const Phrase<Words, int> mean_score{"平均得分{}（{}个县有得分）。",
                                    "Average score {} ({} counties have one)."};
const Phrase<Words> score_of_one{"平均得分{}（1个县有得分）。",
                                 "Average score {} (1 county has one)."};
const Phrase<Words, Words, Words> nearest_up{"距升类最近：{}，差{}分进入{}类。",
                                             "Nearest to promotion: {}, {} short of {}."};
const Phrase<Words, Words, Words> nearest_down{
    "距降类最近：{0}，高于{2}类下限{1}分。",
    "Nearest to falling back: {}, {} above the floor of {}."};
const Phrase<Words, Words> at_the_floor{"距降类最近：{0}，恰在{1}类下限。",
                                        "Nearest to falling back: {}, just at the floor of {}."};
const Phrase<Words> data_note{"数据来源：{}。", "Source: {}."};
const Phrase<int> unknown_counties{"{}个县（市、区）类别不明，各类个数以区间表示。",
                                   "The class of {} counties is not known; counts are intervals."};
const Phrase<> unknown_county{"1个县（市、区）类别不明，各类个数以区间表示。",
                              "The class of 1 county is not known; counts are intervals."};
const Phrase<int> only_totals{"{}个县（市、区）类别不明，各类个数依据已公布的总数。",
                              "The class of {} counties is not known; counts are the published "
                              "totals."};
const Phrase<> only_totals_for_one{
    "1个县（市、区）类别不明，各类个数依据已公布的总数。",
    "The class of 1 county is not known; counts are the published totals."};

const Phrase<> none_by_name{"各县（市、区）的类别未公布，各类个数依据已公布的总数。",
                            "No county's class is published; counts are the published totals."};
const Phrase<int> classes_unpublished{
    "{}年度各县（市、区）的类别未公布，不列逐县变化。",
    "The classes of the counties in {} are not published, so no changes are shown."};
const Phrase<Words> counts_unpublished{"{}年度各类个数未全部公布，不列。",
                                       "Years whose counts are not all published: {}."};

Words counts_sentence(const Plan& plan, const TierYear& year, Language language) {
  Sentence text(language, Mark::pause);
  for (std::size_t i = 0; i < year.counts.size(); ++i) {
    text.clause(say(language, class_count, Words(plan.tiers.classes[i].id),
                    count_text(year.counts[i], language)));
  }
  return say(language, class_counts, year.year, year.year - 1, text.text());
}

void add_members(std::vector<Words>& lines, const Plan& plan, const TierYear& year,
                 Language language) {
  for (std::size_t i = 0; i < year.counts.size(); ++i) {
    Sentence names(language, Mark::pause);
    for (const CountyTier& county : year.counties) {
      if (county.tier != static_cast<int>(i)) continue;
      names.clause(county.county->name.of(language));
    }
    if (!names.empty())
      lines.push_back(say(language, members, Words(plan.tiers.classes[i].id), names.text()));
  }
}

void add_moves(std::vector<Words>& lines, const Plan& plan, const TierYear& year,
               Language language) {
  for (const Move move : {Move::promotion, Move::demotion}) {
    Sentence names(language, Mark::pause);
    for (const CountyTier& county : year.counties) {
      if (county.move != move) continue;
      names.clause(say(language, one_move, Words(county.county->name.of(language)),
                       class_id(plan, *county.previous), class_id(plan, *county.tier)));
    }
    if (!names.empty())
      lines.push_back(say(language, move == Move::promotion ? promoted : demoted, names.text()));
  }
}

/// 10 counties went beyond B: why the literal reading fails where the sense is met.
void add_literal_notes(std::vector<Words>& lines, const TierYear& year, Language language) {
  for (const TierTargetResult& result : year.targets) {
    const bool reached =
        result.verdict.status == Status::met || result.verdict.status == Status::met_early;
    const bool literally_not =
        result.literal && (result.literal == Status::missed || result.literal == Status::not_due);
    if (!reached || !literally_not) continue;
    const TierTarget& target = *result.target;
    lines.push_back(
        say(language, target.majority ? beyond_majority : beyond_number, Words(target.tier),
            target.majority ? std::to_string(year.counties.size()) : target.bound.to_text(),
            count_text(result.count, language), count_text(result.literal_count, language),
            count_text(result.beyond, language)));
  }
}

using Distance = std::optional<Rational> CountyTier::*;

/// The counties with the least of a distance, all of them where several have it.
std::vector<const CountyTier*> nearest(const TierYear& year, Distance distance) {
  std::vector<const CountyTier*> found;
  for (const CountyTier& county : year.counties) {
    if (!(county.*distance)) continue;
    if (!found.empty() && *(county.*distance) > *(found.front()->*distance)) continue;
    if (!found.empty() && *(county.*distance) < *(found.front()->*distance)) found.clear();
    found.push_back(&county);
  }
  return found;
}

/// One sentence for each class the nearest counties are in: equal distances may lead to different
/// classes.
void add_nearest(std::vector<Words>& lines, const Plan& plan, const TierYear& year,
                 Distance distance, Language language) {
  const bool up = distance == &CountyTier::to_next;
  const std::vector<const CountyTier*> found = nearest(year, distance);
  for (int tier = 0; tier < static_cast<int>(plan.tiers.classes.size()); ++tier) {
    Sentence names(language, Mark::pause);
    for (const CountyTier* county : found) {
      if (county->tier != tier) continue;
      names.clause(county->county->name.of(language));
    }
    if (names.empty()) continue;
    const Rational& size = *(found.front()->*distance);
    const Words left = class_id(plan, up ? tier - 1 : tier);
    lines.push_back(!up && size.sign() == 0 ? say(language, at_the_floor, names.text(), left)
                                            : say(language, up ? nearest_up : nearest_down,
                                                  names.text(), size.to_whole_text(), left));
  }
}

void add_scores(std::vector<Words>& lines, const Plan& plan, const TierYear& year,
                Language language) {
  Rational sum(0);
  int scored = 0;
  for (const CountyTier& county : year.counties) {
    if (!county.score) continue;
    sum = sum + Rational(*county.score);
    ++scored;
  }
  if (scored == 0) return;
  const Words mean = (sum / Rational(scored)).to_fixed(2);
  lines.push_back(scored == 1 ? say(language, score_of_one, mean)
                              : say(language, mean_score, mean, scored));
  add_nearest(lines, plan, year, &CountyTier::to_next, language);
  add_nearest(lines, plan, year, &CountyTier::to_lower, language);
}

/// How much of the counts is not known by name.
void add_unknown(std::vector<Words>& lines, const TierYear& year, Language language) {
  const auto unknown = static_cast<int>(
      std::ranges::count_if(year.counties, [](const CountyTier& county) { return !county.tier; }));
  if (unknown == 0) return;
  const bool open =
      std::ranges::any_of(year.counts, [](const CountRange& count) { return !count.exact(); });
  if (!open && unknown == static_cast<int>(year.counties.size())) {
    lines.push_back(say(language, none_by_name));
    return;
  }
  lines.push_back(unknown == 1 ? say(language, open ? unknown_county : only_totals_for_one)
                               : say(language, open ? unknown_counties : only_totals, unknown));
}

/// What a report says of a year whose result is not out: which one is, and that targets due wait.
Words not_out(const TierStanding& standing, Language language) {
  const TierYear& asked = standing.asked;
  Sentences text(language);
  text.add(standing.history.empty()
               ? say(language, nothing, asked.year)
               : say(language, tiers_not_out, asked.year, standing.history.back().year));
  if (has_target_due(asked)) text.add(say(language, due_open, asked.year));
  return text.text();
}

void add_tier_data(Document& document, const Plan& plan, const TierStanding& standing) {
  const Language language = document.language;
  add_data(document, [&] { return tiers_data(plan, standing.asked, standing.history, language); });
  if (plan.tiers.county_targets.empty()) return;
  add_data(document, [&] { return county_targets_data(plan, standing.asked, language); });
}

/// What is known of one year: counts, targets, names, scores and moves.
void add_year(Document& document, const Plan& plan, const TierStanding& standing,
              const TierYear& shown) {
  const Language language = document.language;
  document.blocks.push_back(Paragraph{counts_sentence(plan, shown, language)});
  if (!shown.targets.empty()) document.blocks.push_back(tier_targets_table(plan, shown, language));
  std::vector<Words> lines;
  add_literal_notes(lines, shown, language);
  add_members(lines, plan, shown, language);
  add_moves(lines, plan, shown, language);
  for (Words& line : ladder_lines(plan, shown, language)) lines.push_back(std::move(line));
  add_scores(lines, plan, shown, language);
  add_unknown(lines, shown, language);
  for (const Words& note : standing.notes) lines.push_back(say(language, data_note, note));
  if (!lines.empty()) document.blocks.push_back(Bullets{lines});
  const bool scored = std::ranges::any_of(
      shown.counties, [](const CountyTier& county) { return county.score.has_value(); });
  if (scored) document.blocks.push_back(counties_table(plan, shown, language));
  if (!shown.county_targets.empty()) {
    document.blocks.push_back(county_targets_page(plan, shown, language));
  }
  if (!shown.moves.empty()) {
    document.blocks.push_back(tier_moves_table(plan, shown, language));
  }
}

void add_history(Document& document, const Plan& plan, const std::vector<TierYear>& history) {
  if (history.size() < 2) return;
  document.blocks.push_back(tier_history_table(plan, history, document.language));
}

void add_chart(Document& document, const Plan& plan, const std::vector<TierYear>& history) {
  if (std::optional<Chart> chart = tier_chart(plan, history, document.language)) {
    document.blocks.push_back(*std::move(chart));
  }
}

bool has_all_counts(const TierYear& year) {
  return std::ranges::all_of(year.counts, [](const CountRange& count) { return count.exact(); });
}

bool is_known_by_name(const TierYear& year) {
  return std::ranges::any_of(year.counties,
                             [](const CountyTier& county) { return county.tier.has_value(); });
}

}  // namespace

void add_tiers(Document& document, const Plan& plan, const TierStanding& standing) {
  add_tier_data(document, plan, standing);
  if (!standing.asked.observed) {
    document.blocks.push_back(Paragraph{not_out(standing, document.language)});
  }
  if (standing.history.empty()) return;
  add_year(document, plan, standing, standing.history.back());
  add_history(document, plan, standing.history);
  add_chart(document, plan, standing.history);
}

void add_report_tiers(Document& document, const Plan& plan, const TierStanding& standing) {
  const Language language = document.language;
  add_tier_data(document, plan, standing);
  if (!standing.asked.observed) {
    document.blocks.push_back(Paragraph{not_out(standing, document.language)});
  }
  if (standing.history.empty()) return;
  const TierYear& shown = standing.history.back();
  std::vector<TierYear> counted;
  std::vector<TierYear> named;
  Sentence uncounted(language, Mark::pause);
  for (const TierYear& year : standing.history) {
    if (has_all_counts(year)) counted.push_back(year);
    if (!has_all_counts(year)) uncounted.clause(std::to_string(year.year));
    if (is_known_by_name(year)) named.push_back(year);
  }
  if (has_all_counts(shown) || standing.asked.observed) add_year(document, plan, standing, shown);
  add_history(document, plan, counted);
  Sentences left_out(language);
  if (!uncounted.empty()) left_out.add(say(language, counts_unpublished, uncounted.text()));
  if (is_known_by_name(shown)) {
    add_chart(document, plan, named);
  } else if (!named.empty()) {
    left_out.add(say(language, classes_unpublished, shown.year));
  }
  if (!left_out.text().empty()) document.blocks.push_back(Paragraph{left_out.text()});
}

bool has_target_due(const TierYear& asked) {
  return std::ranges::any_of(asked.targets, [&asked](const TierTargetResult& result) {
    return result.target->year == asked.year;
  });
}

bool tiers_are_told(const Plan& plan, const TierStanding& standing) {
  if (plan.tiers.classes.empty()) return false;
  return !standing.history.empty() || has_target_due(standing.asked);
}

std::string tiers_finding(const Plan& plan, const TierStanding& standing, Language language) {
  if (!tiers_are_told(plan, standing)) return {};
  if (!standing.asked.observed) {
    return say(language, told_of, say(language, of_counties), not_out(standing, language));
  }
  if (!has_all_counts(standing.asked)) return {};
  return say(language, counts_of_counties, counts_sentence(plan, standing.asked, language));
}

Document tiers_document(const Plan& plan, const TierStanding& standing,
                        const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(plan, standing.asked.year, request);
  document.blocks.push_back(Heading{1, say(language, tiers_of_year, standing.asked.year)});
  add_made_up_notice(document.blocks, standing.illustrative, language);
  add_tiers(document, plan, standing);
  return document;
}

}  // namespace planmeter
