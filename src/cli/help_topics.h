// SPDX-License-Identifier: MIT
// What `planmeter help TOPIC` explains: data, plans, statuses … The lists are made from the rows
// that the program itself goes by; the manual page has the same text.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"

namespace planmeter {

/// A word of the program, or of its files, and what it means.
struct HelpRow {
  std::string word;
  std::string meaning;
};

/// What stands under one heading: sentences, lines to be copied as they are, then a list.
struct HelpPart {
  std::string heading;  // empty: none
  std::vector<std::string> sentences;
  std::vector<std::string_view> lines;
  std::vector<HelpRow> rows;
};

struct HelpTopic {
  std::string_view name;     // the word after `help`
  std::string_view section;  // the heading in the manual page
  Name summary;              // under 66 columns: a line of help has 80
  std::vector<HelpPart> (*parts)(Language language);
};

std::span<const HelpTopic> help_topics();
/// Null where there is none of that name.
const HelpTopic* find_topic(std::string_view name);

/// A page of 80 columns at most.
std::string topic_help(const HelpTopic& topic, Language language);
/// One finding by its code: severities, the sentence in both languages, and how it can be left out.
/// Throws InputError for a code that is none.
std::string finding_help(std::string_view code, Language language);

std::vector<HelpPart> help_on_data(Language language);
std::vector<HelpPart> help_on_plans(Language language);
std::vector<HelpPart> help_on_statuses(Language language);
std::vector<HelpPart> help_on_formats(Language language);
std::vector<HelpPart> help_on_methods(Language language);
std::vector<HelpPart> help_on_areas(Language language);
std::vector<HelpPart> help_on_findings(Language language);
std::vector<HelpPart> help_on_exit_statuses(Language language);

/// The words of a list with `, ` or 、 between them.
std::string listed(std::span<const std::string_view> words, Language language);

}  // namespace planmeter
