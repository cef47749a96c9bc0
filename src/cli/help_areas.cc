// SPDX-License-Identifier: MIT
// help areas: in words, and by the rows of the options.
#include <fmt/format.h>

#include "cli/completion.h"
#include "cli/help_topics.h"

namespace planmeter {

namespace {

constexpr OptionId area_options[] = {OptionId::by, OptionId::area, OptionId::each};

constexpr Name area_sentences[] = {
    {"数据的“地区”列为空的，是规划本身的地区；填写地区名称或规划给出的代码的，是该地区。",
     "A row whose column area is empty is of the plan's own area; a name, or a code that the plan "
     "gives, makes it that area's."},
    {"写明area:"
     "的目标只对该地区评价。check和report在总体结论之外逐一列出，其未达标或滞后计入退出状态和"
     "--fail-on。",
     "A target with area: is that area's alone. check and report list it beside the whole, and "
     "what "
     "is missed or behind there counts in the exit status and in --fail-on."},
    {"用--by area时，规划列出的、目标写明的和数据中出现的各地区都按自身数据逐一评价。",
     "With --by area every area that the plan lists, that a target names or that the data have is "
     "judged by its own figures."},
    {"地区有自己目标的，按自己的目标（held_"
     "to为own）；别的地区有而它没有的，不评价；都没有的，参照规划"
     "总体目标（whole），但总量、累计和增减量只对总体评价。",
     "An area is held to its own target (held_to: own); where others have one and it has none, to "
     "nothing; where none has, to the whole's (whole), but for totals, amounts and changes, which "
     "are the whole's alone."},
    {"tiers的地区是各县（市、区），逐县列出是否达到各类及以上，不影响目标的判定。",
     "For tiers the areas are the counties: whether each is in a class or better, which changes no "
     "verdict on a target."},
};

}  // namespace

std::vector<HelpPart> help_on_areas(Language language) {
  std::vector<HelpPart> parts;
  for (const Name& sentence : area_sentences) {
    parts.push_back({"", {std::string(sentence.of(language))}, {}, {}});
  }
  HelpPart options;
  options.heading = Name{"选项", "Options"}.of(language);
  for (const OptionId id : area_options) {
    const OptionRow& row = option_row(id);
    std::vector<std::string_view> names;
    for (const Command* command : commands_with(id)) names.push_back(command->name);
    std::string word(long_name(row));
    if (!row.is_flag()) word += fmt::format(" {}", row.value_name.of(language));
    options.rows.push_back(
        {word, fmt::format(fmt::runtime(Name{"{}（{}）", "{} ({})"}.of(language)),
                           row.summary.of(language), listed(names, language))});
  }
  parts.push_back(std::move(options));
  return parts;
}

}  // namespace planmeter
