// SPDX-License-Identifier: MIT
// Grouped by the words that are said of them.
#include "report/body/open_items.h"

#include <algorithm>
#include <utility>

#include "evaluate/ledger/ledger_units.h"
#include "report/body/laggards.h"
#include "report/body/scope_counts.h"
#include "report/remark/remark.h"
#include "report/words/area_words.h"
#include "report/words/date_words.h"
#include "report/words/owing_unit.h"
#include "report/words/sentence.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr std::size_t most_units = 3;

const Phrase<Words, Words> open_not_reported{"{}未报送：{}。", "Not reported ({}): {}."};
const Phrase<Words> nobody_reported{"规划未写明责任单位、数据未报送的：{}。",
                                    "Not reported, and the plan names no unit that owes it: {}."};
const Phrase<Words, Words> known_by_day{"截至{}，{}", "As at {}: {}"};
const Phrase<Words, Words> open_not_published{"{}尚未发布：{}。", "Not yet published by {}: {}."};
const Phrase<Words, Words, Words> published_by_then{"{}尚未发布（一般在{}发布）：{}。",
                                                    "Not yet published by {} (usually in {}): {}."};
const Phrase<> counted_nowhere{
    "以上未报送、待发布的本次不作评价，不计入达到，也不计入未达到，数据报送、发布后补充评价。",
    "What is not reported or published is not assessed and counted on neither side; it is assessed "
    "once the figures are there."};
const Phrase<int> gap_not_reported{"{}项数据未报送", "{} figures were not reported"};
const Phrase<int> gap_not_published{"{}项尚未发布", "{} are not yet published"};
const Phrase<int> gap_undecided{"{}项不足以判定", "{} have data that do not decide"};
const Phrase<Words> mainly_of{"主要涉及{}", "mainly owed by {}"};
const Phrase<Words> see_annex{"详见{}", "see {}"};
const Phrase<Words, std::size_t> units_in_all{"{}等{}个单位", "{} and others, {} units in all"};

/// Who owes it, without where its name was carried over from; empty where nobody is named.
Words unit_owing(const Standing& standing, Reason reason, Language language) {
  const Indicator& indicator = standing.indicator();
  const bool of_publisher = reason == Reason::not_published && indicator.published;
  return of_publisher ? Words(indicator.published->by)
                      : plain_unit(standing.plan(), indicator, language);
}

/// One sentence and the names it is said of.
struct OpenKind {
  Reason reason;
  Words unit;
  std::optional<Date> day;  // of publication
  std::vector<Words> names;
};

OpenKind open_kind_of(const Standing& standing, Language language) {
  const Indicator& indicator = standing.indicator();
  const Reason reason = standing.verdict().reason;
  OpenKind kind{reason, unit_owing(standing, reason, language), std::nullopt, {}};
  if (reason == Reason::not_published && indicator.published) {
    kind.day = months_after_year_end(standing.year(), indicator.published->after_months);
  }
  return kind;
}

Words open_sentence(const OpenKind& kind, const BodyFacts& facts) {
  const Language language = facts.language;
  const Words names = listed(kind.names, language);
  if (kind.reason == Reason::not_published) {
    if (!kind.day) return say(language, open_not_published, kind.unit, names);
    return say(language, published_by_then, kind.unit,
               month_words(kind.day->year, kind.day->month, language), names);
  }
  Words text = kind.unit.empty() ? say(language, nobody_reported, names)
                                 : say(language, open_not_reported, kind.unit, names);
  const std::optional<Date> day = facts.data_until();
  return day ? say(language, known_by_day, date_words(*day, language), text) : text;
}

OpenCounts count_gaps(const BodyFacts& facts) {
  OpenCounts counts;
  for (const Standing* standing : facts.standings.rows_and_areas()) {
    counts.add(standing->verdict());
  }
  if (facts.ledger == nullptr) return counts;
  for (const TaskResult& task : facts.ledger->tasks) {
    for (const StandardResult& item : task.standards) counts.add(item.verdict);
  }
  return counts;
}

/// Each of the units of a name once: of several the plan names them with 、 between.
void add_units_once(std::vector<Words>& units, std::string_view named) {
  constexpr std::string_view between = "、";
  while (!named.empty()) {
    const std::size_t end = std::min(named.find(between), named.size());
    const Words unit(named.substr(0, end));
    if (!unit.empty() && std::ranges::find(units, unit) == units.end()) units.push_back(unit);
    named.remove_prefix(std::min(end + between.size(), named.size()));
  }
}

}  // namespace

int count_open(const Standings& standings, Scope scope) {
  return static_cast<int>(
      std::ranges::count_if(standings.rows(), [scope](const Standing& standing) {
        return standing.indicator().scope() == scope && is_unsettled(standing.verdict().status);
      }));
}

std::vector<Words> open_lines(const BodyFacts& facts, Scope scope) {
  const Language language = facts.language;
  std::vector<OpenKind> kinds;
  std::vector<Words> lines;
  for (const Standing* standing : facts.standings.rows_and_areas()) {
    if (standing->indicator().scope() != scope || !is_unsettled(standing->verdict().status))
      continue;
    const Words name = plain_name_in_area(standing->result(), language);
    if (standing->verdict().status == Status::undetermined) {
      lines.push_back(
          say(language, told_of, name, remark(*standing, language, false, Decimals::as_plan)));
      continue;
    }
    OpenKind kind = open_kind_of(*standing, language);
    auto found = std::ranges::find_if(kinds, [&kind](const OpenKind& one) {
      return one.reason == kind.reason && one.unit == kind.unit && one.day == kind.day;
    });
    if (found == kinds.end()) found = kinds.insert(kinds.end(), std::move(kind));
    found->names.push_back(name);
  }
  for (const OpenKind& kind : kinds) lines.push_back(open_sentence(kind, facts));
  if (!kinds.empty()) lines.push_back(say(language, counted_nowhere));
  return lines;
}

Words open_causes(const BodyFacts& facts, Scope scope) {
  const Language language = facts.language;
  Sentences text(language);
  for (const Standing& standing : facts.standings.rows()) {
    if (standing.indicator().scope() != scope || !is_unsettled(standing.verdict().status)) continue;
    const Words name(standing.indicator().name.of(language));
    const Words unit = plain_unit(standing.plan(), standing.indicator(), language);
    const Words cause = cause_told(facts.note_on(standing), unit, language);
    if (!cause.empty()) text.add(say(language, told_of, name, cause));
    // Those of the other targets stand with their fields.
    if (scope == Scope::table) text.add(results_told(facts.note_on(standing), name, language));
  }
  return text.text();
}

Words open_task_causes(const BodyFacts& facts) {
  const Language language = facts.language;
  Sentences text(language);
  for (const TaskResult* task : unjudged_tasks(facts.ledger)) {
    const Words cause = cause_told(facts.note_on(*task), joined(task->task->lead_units), language);
    if (!cause.empty()) text.add(say(language, told_of, task_name(*task, language), cause));
  }
  return text.text();
}

std::vector<Words> owing_units(const BodyFacts& facts) {
  const Language language = facts.language;
  std::vector<Words> units;
  for (const Standing* standing : facts.standings.rows_and_areas()) {
    const Verdict& verdict = standing->verdict();
    if (verdict.status != Status::no_data || verdict.reason == Reason::not_published) continue;
    add_units_once(units, plain_unit(standing->plan(), standing->indicator(), language));
  }
  if (facts.ledger == nullptr) return units;
  for (const TaskResult& task : facts.ledger->tasks) {
    if (task.status != TaskStatus::not_reported) continue;
    for (const std::string_view unit : task.task->lead_units) add_units_once(units, unit);
  }
  return units;
}

std::string some_units(std::vector<Words> units, Language language) {
  const std::size_t all = units.size();
  if (all <= most_units) return join(units, text_of(Mark::pause, language));
  units.resize(most_units);
  return say(language, units_in_all, join(units, text_of(Mark::pause, language)), all);
}

std::vector<Words> owned_by_nobody(const BodyFacts& facts) {
  std::vector<Words> names;
  for (const Standing* standing : facts.standings.rows_and_areas()) {
    const Verdict& verdict = standing->verdict();
    if (verdict.status != Status::no_data) continue;
    if (!unit_owing(*standing, verdict.reason, facts.language).empty()) continue;
    names.push_back(plain_name_in_area(standing->result(), facts.language));
  }
  return names;
}

std::string gaps_finding(const BodyFacts& facts) {
  const Language language = facts.language;
  const OpenCounts counts = count_gaps(facts);
  Sentence kinds(language, Mark::pause);
  if (counts.unreported > 0) kinds.clause(say(language, gap_not_reported, counts.unreported));
  if (counts.unpublished > 0) {
    kinds.clause(say(language, gap_not_published, counts.unpublished));
  }
  if (counts.undecided > 0) kinds.clause(say(language, gap_undecided, counts.undecided));
  if (kinds.empty()) return {};
  Sentence text(language, Mark::comma);
  text.clause(kinds.text());
  std::vector<Words> units = owing_units(facts);
  if (!units.empty()) {
    text.clause(say(language, mainly_of, some_units(std::move(units), language)));
  }
  if (!facts.annexes.gaps.empty()) text.clause(say(language, see_annex, facts.annexes.gaps));
  return text.closed();
}

}  // namespace planmeter
