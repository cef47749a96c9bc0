// SPDX-License-Identifier: MIT
// One sentence for each form of an amendment.
#include "report/amendments/amendment_text.h"

#include "core/plan_lookup.h"
#include "evaluate/amendments/plan_as_of.h"
#include "report/words/date_words.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int, Words> dated_sign{"{}年{}", "{} {}"};
const Phrase<int, Words> dated_target{"{}年{}", "{1} in {0}"};
const Phrase<int, Words> dated_base{"{}年基数{}", "base {} {}"};
const Phrase<> withdrawn{"撤销", "withdrawn"};

const Phrase<Words, Words, Words, Words> target_changed{
    "目标原为{0}，{1}由{2}{3}", "the target was {0} until {1}, when {2} {3}"};
const Phrase<Words> raised_to{"调高至{}", "raised it to {}"};
const Phrase<Words> lowered_to{"调低至{}", "lowered it to {}"};
const Phrase<int> put_off_to{"延后至{}年", "moved it to {}"};
const Phrase<int> brought_forward_to{"提前至{}年", "moved it to {}"};
const Phrase<Words> changed_to{"调整为{}", "changed it to {}"};
const Phrase<Words, Words, Words> target_withdrawn{"原{0}的目标，{1}由{2}撤销",
                                                   "the target of {0} was withdrawn on {1} by {2}"};
const Phrase<Words, Words, Words, Words> base_changed{
    "基数原为{0}，{1}由{2}修订为{3}", "the base was {0} until {1}, when {2} revised it to {3}"};
const Phrase<Words, Words, Words, Words> base_moved{
    "{0}，{1}由{2}修订为{3}", "the base was {0} until {1}, when {2} changed it to {3}"};
const Phrase<> no_printed_base{"规划未列基数", "not printed"};
const Phrase<int, Words> value_of_year{"{}年的{}", "{1} in {0}"};
const Phrase<Words> because{"（{}）", " ({})"};
const Phrase<Words> by_original_target{"；按原目标为{}。", "; by the original target: {}."};
const Phrase<Words> by_original_base{"；按原基数为{}。", "; by the original base: {}."};

const Phrase<Words, Words, Words> named_differing{"{}（原为{}，现为{}）", "{} ({}, now {})"};
const Phrase<Words> differing_line{"因目标或基数调整，结论与按原规划不同的是：{}。",
                                   "Verdicts that amendments changed: {}."};
const Phrase<Words, int, Words, Words, Words, Words, Words> eased{
    "目标事后放宽：{0}{1}年目标原为{2}，{3}（{4}）由{5}{6}",
    "A target was made easier after the fact: {0}, {1}, was {2} until {3} ({4}), when {5} {6}"};
const Phrase<> after_year{"目标年结束后", "after its year"};
const Phrase<> after_data{"目标年数据公布后", "after the figure of its year was published"};
const Phrase<> withdrew{"撤销", "withdrew it"};
const Phrase<Words, Words> eased_verdicts{"；按原目标为{}，按调整后的目标为{}。",
                                          ". By the original target: {}; by the amended one: {}."};
const Phrase<Words> eased_withdrawn{"；按原目标为{}。", ". By the original target: {}."};

const Phrase<Words, Words, Words, Words> listed_change{"原{}，{}由{}{}", "was {}; {} {} {}"};
const Phrase<Words, Words, Words, Words> amendment_line{"{} → {}：{}，{}", "{} → {}: {}, {}"};

Words amount(const Decimal& value, const Indicator& indicator, Language language) {
  return value.to_text() + unit_after_figure(indicator, Quantity::value, language);
}

Words kind_words(AmendmentKind kind, bool later, Language language) {
  const bool zh = language == Language::zh;
  switch (kind) {
    case AmendmentKind::raised:
      return zh ? "调高" : "raised";
    case AmendmentKind::lowered:
      return zh ? "调低" : "lowered";
    case AmendmentKind::moved:
      if (!zh) return "moved";
      return later ? "延后" : "提前";
    case AmendmentKind::withdrawn:
      return say(language, withdrawn);
    case AmendmentKind::changed:
      return zh ? "调整" : "changed";
  }
  return {};
}

Words kind_words(const Target& before, const Target& after, Language language) {
  return kind_words(kind_of_change(before, after), after.year > before.year, language);
}

/// `2025年900家`.
Words dated_words(const Target& target, const Plan& plan, const Indicator& indicator,
                  Language language) {
  const Words words = target_words(target, plan, indicator, language);
  // A total or a mean names its years itself.
  if (is_sum(target.quantity)) return words;
  return say(language, dated_target, target.year, words);
}

/// `调低至850家`, `lowered it to at least 850`.
Words change_words(const Target& before, const Target& after, const Plan& plan,
                   const Indicator& indicator, Language language) {
  switch (kind_of_change(before, after)) {
    case AmendmentKind::raised:
      return say(language, raised_to, target_words(after, plan, indicator, language));
    case AmendmentKind::lowered:
      return say(language, lowered_to, target_words(after, plan, indicator, language));
    case AmendmentKind::moved:
      return say(language, after.year > before.year ? put_off_to : brought_forward_to, after.year);
    case AmendmentKind::withdrawn:
    case AmendmentKind::changed:
      break;
  }
  return say(language, changed_to,
             before.year == after.year ? target_words(after, plan, indicator, language)
                                       : dated_words(after, plan, indicator, language));
}

Words reason_words(const Amendment& amendment, Language language) {
  return amendment.reason.empty() ? Words() : say(language, because, Words(amendment.reason));
}

/// With the years where the base moved to another.
Words base_words(const Plan& plan, const Amendment& amendment, const Indicator& indicator,
                 Language language) {
  const Words date = day_of(amendment, language);
  const Words authority(amendment.authority);
  const std::optional<Baseline>& printed = printed_baseline(plan, amendment);
  const Words after = amount(amendment.base_after.value, indicator, language);
  if (printed && printed->year == amendment.base_after.year) {
    return say(language, base_changed, amount(printed->value, indicator, language), date, authority,
               after);
  }
  const Words before = printed ? say(language, value_of_year, printed->year,
                                     amount(printed->value, indicator, language))
                               : say(language, no_printed_base);
  return say(language, printed ? base_changed : base_moved, before, date, authority,
             say(language, value_of_year, amendment.base_after.year, after));
}

Words remark_on(const Plan& plan, const AmendmentStanding& standing, Language language) {
  const Amendment& amendment = *standing.amendment;
  const Indicator& indicator = indicator_of(plan, amendment);
  const Words date = day_of(amendment, language);
  const Words authority(amendment.authority);
  const Words original = label(standing.original, language);
  if (amendment.of_baseline()) {
    return base_words(plan, amendment, indicator, language) + reason_words(amendment, language) +
           say(language, by_original_base, original);
  }
  const Target& printed = printed_target(plan, amendment);
  const Words before = dated_words(printed, plan, indicator, language);
  Words sentence;
  if (amendment.withdrawn) {
    sentence = say(language, target_withdrawn, before, date, authority);
  } else {
    sentence = say(language, target_changed, before, date, authority,
                   change_words(printed, amendment.after, plan, indicator, language));
  }
  return sentence + reason_words(amendment, language) + say(language, by_original_target, original);
}

}  // namespace

std::string day_of(const Amendment& amendment, Language language) {
  const Date& date = amendment.date;
  if (amendment.parts == 1) return say(language, year_alone, date.year);
  return amendment.parts == 2 ? month_words(date.year, date.month, language)
                              : date_words(date, language);
}

std::string label(const Amendment& amendment, Language language) {
  const bool later = !amendment.of_baseline() && amendment.after.year > amendment.before.year;
  return kind_words(kind_of(amendment), later, language);
}

std::string text_before(const Plan& plan, const Amendment& amendment, Language language) {
  if (amendment.of_baseline()) {
    const std::optional<AmendedBase>& base = amendment.base_before;
    return base ? say(language, dated_base, base->year, base->value.to_text())
                : say(language, no_printed_base);
  }
  return say(language, dated_sign, amendment.before.year,
             target_text(amendment.before, plan, language));
}

std::string text_after(const Plan& plan, const Amendment& amendment, Language language) {
  if (amendment.withdrawn) return say(language, withdrawn);
  if (amendment.of_baseline()) {
    return say(language, dated_base, amendment.base_after.year,
               amendment.base_after.value.to_text());
  }
  return say(language, dated_sign, amendment.after.year,
             target_text(amendment.after, plan, language));
}

std::string amendment_remark(const Standing& standing, Language language) {
  Sentences text(language);
  for (const AmendmentStanding& amendment : standing.amendments()) {
    if (!amendment.latest) continue;
    text.add(capitalised(remark_on(standing.plan(), amendment, language), language));
  }
  return text.text();
}

std::string differing_statuses(const Standings& standings, Language language) {
  std::vector<Words> names;
  if (standings.plan().printed == nullptr) return {};
  for (const Standing& standing : standings.rows()) {
    const Status original = standing.as_printed().verdict.status;
    const Status now = standing.verdict().status;
    if (original == now) continue;
    names.push_back(say(language, named_differing, Words(standing.indicator().name.of(language)),
                        label(original, language), label(now, language)));
  }
  return names.empty() ? Words() : say(language, differing_line, listed(names, language));
}

std::vector<std::string> eased_lines(const Standings& standings, Language language) {
  const Plan& plan = standings.plan();
  std::vector<Words> lines;
  for (const AmendmentStanding& standing : standings.amendments()) {
    if (standing.easing == Easing::in_time) continue;
    const Amendment& amendment = *standing.amendment;
    const Indicator& indicator = indicator_of(plan, amendment);
    const Target& before = amendment.before;
    const Words change = amendment.withdrawn
                             ? say(language, withdrew)
                             : change_words(before, amendment.after, plan, indicator, language);
    const Words when =
        say(language, standing.easing == Easing::after_year ? after_year : after_data);
    const Words original = label(standing.original, language);
    Words text = say(language, eased, Words(indicator.name.of(language)), before.year,
                     target_words(before, plan, indicator, language), day_of(amendment, language),
                     when, Words(amendment.authority), change);
    text += standing.now.status == Status::no_target
                ? say(language, eased_withdrawn, original)
                : say(language, eased_verdicts, original, label(standing.now, language));
    lines.push_back(std::move(text));
  }
  return lines;
}

std::string amended_note(const Plan& plan, const Target& target, Language language) {
  if (target.amendment == nullptr || plan.printed == nullptr) return {};
  const Amendment& amendment = *target.amendment;
  const Target& printed = printed_target(plan, amendment);
  const Words original =
      say(language, dated_sign, printed.year, target_text(printed, plan, language));
  const Words kind = kind_words(printed, target, language);
  // In English the verb goes before its day.
  if (language == Language::zh) {
    return say(language, listed_change, original, day_of(amendment, language),
               Words(amendment.authority), kind);
  }
  return say(language, listed_change, original, kind, day_of(amendment, language),
             Words(amendment.authority));
}

std::vector<std::string> plan_amendment_lines(const Plan& plan, const Indicator& indicator,
                                              Language language) {
  std::vector<Words> lines;
  for (const Amendment* amendment : indicator.amendments) {
    lines.push_back(say(language, amendment_line, text_before(plan, *amendment, language),
                        text_after(plan, *amendment, language),
                        day_of(*amendment, language) + " " + Words(amendment->authority),
                        Words(amendment->reason)));
  }
  return lines;
}

}  // namespace planmeter
