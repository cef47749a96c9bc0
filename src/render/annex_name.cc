// SPDX-License-Identifier: MIT
// How an annex is called where its number and its title stand in one line.
#include "render/annex_name.h"

namespace planmeter {

std::string annex_name(const Annex& annex, Language language) {
  constexpr const char* ideographic_space = "\u3000";
  return annex.label + (language == Language::zh ? ideographic_space : ". ") + annex.title;
}

}  // namespace planmeter
