// SPDX-License-Identifier: MIT
// A sentence for what was asked, then every quantity, the number of steps always among them.
#include "report/growth/growth_calculator_document.h"

#include <algorithm>

#include "report/growth/growth_tables.h"
#include "report/growth/growth_text.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<Words, Words, Words> multiple_found{"{0}，{1}后为基期的{2}倍",
                                                 "{0} makes {2} times the base in {1}"};
const Phrase<Words, Words, Words> rate_found{"{1}达到基期的{2}倍，需{0}（水平法）",
                                             "{2} times the base in {1} takes {0} (end "
                                             "points)"};
const Phrase<Words, Words, Words, int> years_found{
    "{0}，达到基期的{1}倍需{2}年，即第{3}年达到",
    "{0} makes {1} times the base in {2} years, reached in step {3}"};
const Phrase<int> years_of_growth{"{}年", "{} steps"};
const Phrase<> one_year_of_growth{"1年", "1 step"};
const Phrase<> doubles_words{"，可翻一番。", "; doubled."};
const Phrase<> not_doubled{"，未翻一番。", "; not doubled."};
const Phrase<> steps_label{"间隔年数", "Steps (years)"};
const Phrase<> from_label{"期初", "From"};
const Phrase<> to_label{"期末", "To"};
const Phrase<> doubles_label{"翻番", "Doubles"};

// -100 %, which no figure may seem to reach.
Rational nothing_left() { return Rational(-1); }

/// The step before the one that gets there is not enough, and must not seem to be.
Limits step_before(const GrowthAnswer& answer) {
  return answer.whole_years ? Limits(Rational(*answer.whole_years - 1)) : Limits();
}

Words years_text(const GrowthAnswer& answer) {
  const Rational& years = *answer.years;
  if (years == years.rounded(0)) return years.to_fixed(0);
  return rounded(years, 2, step_before(answer));
}

/// For programs: 15 digits, or as many as tell the years from the step before.
Words exact_years(const GrowthAnswer& answer) {
  constexpr int most_digits = 15;
  Words text = answer.years->to_text();
  const bool told = text.find('.') != Words::npos || *answer.years == answer.years->rounded(0);
  return told ? text : rounded(*answer.years, most_digits, step_before(answer));
}

/// A rate as it was given; one that was asked for so that it suffices; one that was found nearest.
Words rate_text(const GrowthGiven& given, const GrowthAnswer& answer) {
  if (given.rate) {
    const int places = std::max(2, places_of(given.rate->to_text()));
    return Rational(*given.rate).to_fixed(places) + "%";
  }
  if (given.from && given.to) return percent_text(*answer.rate, nothing_left());
  return needed_percent_text(*answer.rate, nothing_left(), answer.rate->sign() > 0);
}

Words answer_sentence(const GrowthGiven& given, const GrowthAnswer& answer, Language language) {
  const Words rate = growth_rate_words(*answer.rate, rate_text(given, answer), language);
  const Words multiple = multiple_text(answer.multiple, Rational(2));
  Words sentence;
  if (!given.years) {
    sentence = say(language, years_found, rate, multiple, years_text(answer), *answer.whole_years);
  } else {
    const Words steps = *given.years == 1 ? say(language, one_year_of_growth)
                                          : say(language, years_of_growth, *given.years);
    sentence = say(language, given.rate ? multiple_found : rate_found, rate, steps, multiple);
  }
  sentence = capitalised(sentence, language);
  if (answer.doubles) return sentence + say(language, doubles_words);
  // Whether a rate doubles is a question; of two values nobody asked.
  return given.rate ? sentence + say(language, not_doubled) : with_stop(sentence, language);
}

Cell shown(const std::optional<Rational>& value) {
  return number_cell(value, value ? value_text(*value) : Words());
}

}  // namespace

Document growth_calculator_document(const GrowthGiven& given, const GrowthAnswer& answer,
                                    const DocumentRequest& request) {
  const Language language = request.language;
  Document document = document_of(request);
  const Cell steps = Number{exact_years(answer), years_text(answer)};
  const Cell rate = Number{answer.rate->to_text(), rate_text(given, answer)};
  // All that the exact multiple has, where it ends.
  const Words exact = answer.multiple.to_text();
  const Cell multiple = Number{exact, value_text(answer.multiple, Rational(2), 10)};
  const Cell doubles = Flag{answer.doubles, yes_or_no(answer.doubles, language)};

  add_data(document, [&] {
    return growth_data({steps, rate, multiple, doubles, answer.from, answer.to}, language);
  });
  document.blocks.push_back(Paragraph{answer_sentence(given, answer, language)});
  Fields fields;
  fields.items = {{say(language, titles::rate), rate}, {say(language, steps_label), steps}};
  if (answer.from) {
    fields.items.emplace_back(say(language, from_label), shown(answer.from));
    fields.items.emplace_back(say(language, to_label), shown(answer.to));
  }
  fields.items.emplace_back(say(language, titles::multiple), multiple);
  fields.items.emplace_back(say(language, doubles_label), doubles);
  document.blocks.push_back(std::move(fields));
  return document;
}

}  // namespace planmeter
