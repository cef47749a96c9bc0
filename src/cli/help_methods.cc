// SPDX-License-Identifier: MIT
// help methods: the rules and bands, in the words that reports have for them.
#include <fmt/format.h>

#include "cli/help_topics.h"
#include "core/method.h"
#include "report/methods/method_text.h"

namespace planmeter {

namespace {

constexpr Name methods_intro = {
    "--method给出名称；规划文件可另定缺省方法（methods: {default: "
    "time}）和分档。到期目标的达标与否不随"
    "方法改变；方法不适用的，结论为无法判定并说明原因。",
    "--method takes the name; a plan may set its own (methods: {default: time}) and its own bands. "
    "A target that is due is met or missed by every method alike. A method that cannot answer "
    "leaves undetermined, with its reason."};

std::string sentence_and_bands(Method method, Language language) {
  const bool chinese = language == Language::zh;
  std::string text = method_rule(method, language) + (chinese ? "。" : ".");
  const std::string bands = bands_text({}, method, false, language);
  if (!bands.empty()) text += fmt::format("{}{}", chinese ? "分档：" : " Bands: ", bands);
  if (!has_trend_bands(method)) return text + (bands.empty() ? "" : chinese ? "。" : ".");
  return text + fmt::format("{}{}{}", chinese ? "；未设目标的：" : "; without a target: ",
                            bands_text({}, method, true, language), chinese ? "。" : ".");
}

}  // namespace

std::vector<HelpPart> help_on_methods(Language language) {
  std::vector<HelpPart> parts = {{"", {std::string(methods_intro.of(language))}, {}, {}}};
  for (const Method method : all_methods) {
    const std::string_view name = word_of(method).name.of(language);
    parts.push_back({fmt::format("{} ({})", code_of(method), name),
                     {sentence_and_bands(method, language)},
                     {},
                     {}});
    if (language == Language::zh)
      parts.back().heading = fmt::format("{}（{}）", name, code_of(method));
  }
  return parts;
}

}  // namespace planmeter
