// SPDX-License-Identifier: MIT
// Everything here stands on the stack: no text is made, none is freed.
#include "cli/last_words.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <new>
#include <stdexcept>
#include <string_view>

#include "cli/exit_status.h"
#include "cli/standard_streams.h"
#include "core/findings.h"

namespace planmeter {

namespace {

/// A line of text with room for any sentence; what is beyond it is left out.
class Line {
 public:
  void add(std::string_view text) {
    const std::size_t count = std::min(text.size(), bytes_.size() - size_);
    std::copy_n(text.data(), count, bytes_.data() + size_);
    size_ += count;
  }
  std::string_view text() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 1000> bytes_{};
  std::size_t size_ = 0;
};

/// What an exception says, up to the first character that would end the line or move the cursor.
std::string_view visible_part(std::string_view text) {
  constexpr std::size_t most = 300;
  const auto is_control = [](char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
  };
  const auto end = std::ranges::find_if(text, is_control);
  return text.substr(0, std::min(most, static_cast<std::size_t>(end - text.begin())));
}

/// The finding as findings_text() has it, with `argument` for {0}; ends the program.
[[noreturn]] void end_saying(Code code, std::string_view argument, Language language) {
  static std::atomic_flag said = ATOMIC_FLAG_INIT;
  // Another thread is about to end the program.
  while (said.test_and_set()) ::pause();
  constexpr std::string_view place = "{0}";
  const FindingRow& row = row_of(code);
  const std::string_view sentence = language == Language::zh ? row.zh : row.en;
  const std::size_t begin = std::min(sentence.find(place), sentence.size());
  Line line;
  line.add("planmeter: error: ");
  line.add(sentence.substr(0, begin));
  if (begin < sentence.size()) {
    line.add(visible_part(argument));
    line.add(sentence.substr(begin + place.size()));
  }
  line.add(" [");
  line.add(name_of(code));
  line.add("]\n");
  write_standard_error(line.text());
  ::_exit(static_cast<int>(ExitStatus::error));
}

template <Language language>
[[noreturn]] void end_without_memory() {
  end_saying(Code::out_of_memory, {}, language);
}

/// For the exception that nobody caught; text of an impossible size is memory too.
template <Language language>
[[noreturn]] void end_unexpectedly() {
  const std::exception_ptr failure = std::current_exception();
  // Where not even an exception has room there is none.
  if (!failure) end_saying(Code::out_of_memory, {}, language);
  try {
    std::rethrow_exception(failure);
  } catch (const std::bad_alloc&) {
    end_saying(Code::out_of_memory, {}, language);
  } catch (const std::length_error&) {
    end_saying(Code::out_of_memory, {}, language);
  } catch (const std::exception& error) {
    end_saying(Code::program_failed, error.what(), language);
  } catch (...) {
    end_saying(Code::program_failed, "?", language);
  }
}

}  // namespace

void choose_last_words(Language language) {
  const bool chinese = language == Language::zh;
  std::set_new_handler(chinese ? end_without_memory<Language::zh>
                               : end_without_memory<Language::en>);
  std::set_terminate(chinese ? end_unexpectedly<Language::zh> : end_unexpectedly<Language::en>);
}

}  // namespace planmeter
