// SPDX-License-Identifier: MIT
// Counts in a sentence, then figures, then verdicts with the figures they moved with.
#include "report/deliveries/diff_document.h"

#include <algorithm>

#include "report/deliveries/changed_values.h"
#include "report/ledger/task_text.h"
#include "report/page/columns.h"
#include "report/page/notice.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> diff_heading{"数据变化及其对结论的影响",
                            "What changed in the data, and which verdicts with it"};
const Phrase<Words, Words, std::size_t, std::size_t, std::size_t> change_counts{
    "{1}与{0}相比：新增数据{2}个，删除{3}个，修改{4}个。",
    "{1} against {0}: {2} values added, {3} removed, {4} changed."};
const Phrase<Words, Words> data_equal{"{1}与{0}数据一致，结论没有变化。",
                                      "{1} and {0} hold the same data; no verdict changed."};
const Phrase<Words, std::size_t> verdict_count{"按{}判断，结论有变化的{}项。",
                                               "Judged for {}, verdicts changed: {}."};
const Phrase<Words> no_verdict_changed{"按{}判断，结论均未变化。",
                                       "Judged for {}, no verdict changed."};
const Phrase<int, int> each_year_of{"{}—{}年各年", "each year from {} to {}"};
const Phrase<> values_heading{"数据变化", "Values"};
const Phrase<> verdicts_heading{"结论变化", "Verdicts"};
constexpr Phrase<> verdict_before_title{"原结论", "Before"};
constexpr Phrase<> verdict_after_title{"新结论", "After"};
constexpr Phrase<> cause_title{"涉及的数据", "With"};
const Phrase<Words, Words> more_causes{"{}等{}个", "{} and others ({} in all)"};
const Phrase<Words> with_each_other{"{}（共同影响）", "{} (together)"};
const Phrase<Words, int> tier_target{"县级分类：{}（{}年目标）", "Counties: {} (target of {})"};

constexpr std::size_t most_causes = 4;
constexpr int nothing_beside = -1;

Words years_words(const std::vector<int>& years, Language language) {
  if (years.size() == 1) return say(language, year_alone, years.front());
  return say(language, each_year_of, years.front(), years.back());
}

std::size_t count_of(const std::vector<DataChange>& changes, bool before, bool after) {
  return static_cast<std::size_t>(std::ranges::count_if(changes, [=](const DataChange& change) {
    return change.before.has_value() == before && change.after.has_value() == after;
  }));
}

/// A verdict on an indicator, a target on counties or a task, by either delivery.
struct ChangedVerdictRow {
  std::string_view kind;
  std::string id;
  int year;
  std::string_view before;
  Reason before_reason;
  std::string_view after;
  Reason after_reason;
  std::string values;  // the keys of the changed figures behind it
  const Causes& causes;
};

constexpr std::string_view kinds_of_verdicts[] = {"indicator", "tier", "task"};

/// Of a verdict on an indicator, a target on counties or a task.
Name name_of_status(std::string_view code) {
  const Name name = cells::name_of_code<Status>(code);
  return name.zh.empty() ? cells::name_of_code<TaskStatus>(code) : name;
}

constexpr CellKind any_status{"text", {}, false, false, name_of_status};

constexpr DataColumn<ChangedVerdictRow> changed_verdict_columns[] = {
    {"kind",
     cells::one_of(kinds_of_verdicts),
     {"对象类型", "Kind"},
     [](const ChangedVerdictRow& row) { return code_cell(row.kind); }},
    {"id",
     cells::text,
     {"对象", "About"},
     [](const ChangedVerdictRow& row) { return text_cell(row.id); }},
    {"year", cells::year, titles::year,
     [](const ChangedVerdictRow& row) { return integer_cell(row.year); }},
    {"before", any_status, verdict_before_title,
     [](const ChangedVerdictRow& row) { return code_cell(row.before); }},
    {"before_reason",
     cells::reason_or_null,
     {"原结论原因", "Reason before"},
     [](const ChangedVerdictRow& row) { return code_cell(code_of(row.before_reason)); }},
    {"after", any_status, verdict_after_title,
     [](const ChangedVerdictRow& row) { return code_cell(row.after); }},
    {"after_reason",
     cells::reason_or_null,
     {"新结论原因", "Reason after"},
     [](const ChangedVerdictRow& row) { return code_cell(code_of(row.after_reason)); }},
    {"values", cells::text_or_null, cause_title,
     [](const ChangedVerdictRow& row) { return text_cell(row.values); }},
    // Nothing where no changed figure is known to be behind it.
    {"together",
     cells::flag_or_null,
     {"共同影响", "Together"},
     [](const ChangedVerdictRow& row) {
       return row.causes.changes.empty() ? Cell(Missing{}) : flag_cell(row.causes.together);
     }},
    {"indicator", cells::text_or_null, titles::indicator,
     [](const ChangedVerdictRow& row) {
       return row.kind == kinds_of_verdicts[0] ? text_cell(row.id) : Cell(Missing{});
     }},
};
constexpr DataTableRows<ChangedVerdictRow> changed_verdict_rows{"changed_verdicts", AskedYear::none,
                                                                changed_verdict_columns};

/// Rows of verdicts, for programs and for pages, from the same changes.
class VerdictRows {
 public:
  VerdictRows(const DiffInput& input, Language language) : input_(input), language_(language) {}

  Table data() const {
    Table table = empty_data(changed_verdict_rows, language_);
    const auto add = [&](std::string_view kind, std::string_view id, const auto& change) {
      add_row(
          table, changed_verdict_rows,
          {kind, std::string(id), change.year, code_of(change.before.status), change.before.reason,
           code_of(change.after.status), change.after.reason, keys(change.causes), change.causes},
          language_);
    };
    for (const IndicatorChange& change : input_.verdicts.indicators) {
      add("indicator", change.about->id, change);
    }
    for (const TierTargetChange& change : input_.verdicts.tiers) {
      add("tier", tier_target_key(input_.plan, *change.about), change);
    }
    for (const TaskChange& change : input_.verdicts.tasks) {
      add_row(
          table, changed_verdict_rows,
          {"task", std::string(change.about->number), change.year, code_of(change.before),
           Reason::none, code_of(change.after), Reason::none, keys(change.causes), change.causes},
          language_);
    }
    return table;
  }

  Table page() const {
    Table table = page_table({{"", say(language_, titles::indicator), Align::left},
                              {"", say(language_, titles::year), Align::right},
                              {"", say(language_, verdict_before_title), Align::left},
                              {"", say(language_, verdict_after_title), Align::left},
                              {"", say(language_, cause_title), Align::left}});
    const auto add = [&](const Words& about, int year, Cell before, Cell after,
                         const Causes& causes, int beside) {
      table.rows.push_back({text_cell(about), integer_cell(year), std::move(before),
                            std::move(after), text_cell(names(causes, beside))});
    };
    for (const IndicatorChange& change : input_.verdicts.indicators) {
      add(numbered_name(*change.about, language_), change.year,
          status_cell(change.before, language_), status_cell(change.after, language_),
          change.causes, change.about->position);
    }
    for (const TierTargetChange& change : input_.verdicts.tiers) {
      add(say(language_, tier_target, tier_target_name(input_.plan, *change.about, language_),
              change.about->year),
          change.year, status_cell(change.before, language_), status_cell(change.after, language_),
          change.causes, nothing_beside);
    }
    for (const TaskChange& change : input_.verdicts.tasks) {
      add(say(language_, titles::task_named, Words(change.about->number),
              Words(change.about->name.of(language_))),
          change.year, task_status_cell(change.before, language_),
          task_status_cell(change.after, language_), change.causes, nothing_beside);
    }
    return table;
  }

 private:
  Words keys(const Causes& causes) const {
    std::vector<Words> all;
    for (const std::size_t cause : causes.changes) {
      all.push_back(change_key(input_.plan, input_.changes[cause]));
    }
    return joined(all);
  }

  /// The first of them, where a page would have no room for all.
  Words names(const Causes& causes, int beside) const {
    const std::size_t count = causes.changes.size();
    std::vector<Words> shown;
    for (std::size_t i = 0; i < std::min(count, most_causes); ++i) {
      const DataChange& change = input_.changes[causes.changes[i]];
      shown.push_back(change_name(input_.plan, change, beside, language_));
    }
    Words text = listed(shown, language_);
    if (count > most_causes) text = say(language_, more_causes, text, std::to_string(count));
    return causes.together ? say(language_, with_each_other, text) : text;
  }

  const DiffInput& input_;
  Language language_;
};

}  // namespace

std::vector<TableFacts> delivery_table_facts() {
  return {changed_values_facts(), facts_of(changed_verdict_rows)};
}

Document diff_document(const DiffInput& input, const DocumentRequest& request) {
  const Language language = request.language;
  const std::optional<int> year =
      input.years.size() == 1 ? std::optional<int>(input.years.front()) : std::nullopt;
  Document document = document_of(input.plan, year, request);
  const VerdictRows verdicts(input, language);
  add_data(document, [&] { return changed_values_data(input.plan, input.changes, language); });
  add_data(document, [&] { return verdicts.data(); });
  document.blocks.push_back(Heading{1, say(language, diff_heading)});
  add_made_up_notice(document.blocks, input.illustrative, language);
  if (input.changes.empty()) {
    document.blocks.push_back(Paragraph{say(language, data_equal, input.before, input.after)});
    return document;
  }
  const Words asked = years_words(input.years, language);
  Sentences summary(language);
  summary.add(say(language, change_counts, input.before, input.after,
                  count_of(input.changes, false, true), count_of(input.changes, true, false),
                  count_of(input.changes, true, true)));
  summary.add(input.verdicts.empty() ? say(language, no_verdict_changed, asked)
                                     : say(language, verdict_count, asked, input.verdicts.size()));
  document.blocks.push_back(Paragraph{summary.text()});
  document.blocks.push_back(Heading{2, say(language, values_heading)});
  document.blocks.push_back(changed_values_page(input.plan, input.changes, language));
  if (input.verdicts.empty()) return document;
  document.blocks.push_back(Heading{2, say(language, verdicts_heading)});
  document.blocks.push_back(verdicts.page());
  return document;
}

}  // namespace planmeter
