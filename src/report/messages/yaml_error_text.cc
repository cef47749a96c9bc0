// SPDX-License-Identifier: MIT
// Those of yaml-cpp that a slip of the hand leads to.
#include "report/messages/yaml_error_text.h"

#include <algorithm>

namespace planmeter {

namespace {

struct KnownText {
  std::string_view said;
  Name plain;
};

constexpr Name indentation = {"缩进与上文不齐", "the indentation does not fit the lines above"};
constexpr Name list_open = {"方括号未闭合，或其中缺少逗号",
                            "a bracket is not closed, or a comma is missing in it"};
constexpr Name map_open = {"花括号未闭合，或其中缺少逗号",
                           "a brace is not closed, or a comma is missing in it"};
constexpr Name colon = {"冒号的位置有误，或缩进与上文不齐",
                        "a colon out of place, or indentation that does not fit the lines above"};

constexpr KnownText known_texts[] = {
    {"end of sequence not found", indentation},
    {"end of map not found", indentation},
    {"illegal block entry",
     {"“-”的位置有误，或上文的括号未闭合",
      "a '-' out of place, or a bracket or brace above it not closed"}},
    {"end of sequence flow not found", list_open},
    {"end of map flow not found", map_open},
    {"illegal flow end", {"方括号或花括号不成对", "a bracket or brace that closes none"}},
    {"illegal map key", colon},
    {"illegal map value", colon},
    {"unknown token", {"此处的字符不能开始一个值", "a character that begins no value"}},
    {"illegal EOF in scalar", {"引号未闭合", "a quote is not closed"}},
};

}  // namespace

std::string yaml_error_text(std::string_view said, Language language) {
  const auto found = std::ranges::find(known_texts, said, &KnownText::said);
  if (found != std::end(known_texts)) return std::string(found->plain.of(language));
  if (language == Language::en) return std::string(said);
  return "解析程序报错（" + std::string(said) + "）";
}

}  // namespace planmeter
