// SPDX-License-Identifier: MIT
// Folders are listed, never descended; files are told apart by what the system numbers them with.
#include "cli/data_files.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "core/text.h"

namespace planmeter {

namespace {

/// Spreadsheets on other systems write .CSV too.
bool is_table_name(const std::filesystem::path& path) {
  const auto has_suffix = [](const std::filesystem::path& name, std::string_view suffix) {
    return equal_ignoring_case(name.extension().string(), suffix);
  };
  const std::filesystem::path name = has_suffix(path, ".gz") ? path.stem() : path.filename();
  return has_suffix(name, ".csv") || has_suffix(name, ".tsv");
}

std::vector<std::string> tables_of_folder(const std::string& folder) {
  std::vector<std::string> found;
  std::error_code error;
  std::filesystem::directory_iterator entry;
  do {
    entry = std::filesystem::directory_iterator(folder, error);
  } while (error == std::errc::interrupted);
  for (const std::filesystem::directory_iterator end; !error && entry != end;) {
    if (is_table_name(entry->path())) found.push_back(entry->path().string());
    entry.increment(error);  // where ++ would throw
  }
  if (error) {
    Diagnostics findings;
    findings.add(Code::file_unreadable, folder, 0, 0, {error.message()});
    throw InputError(std::move(findings));
  }
  if (found.empty()) throw InputError(Code::usage_no_data, {folder});
  std::ranges::sort(found);
  return found;
}

using FileNumber = std::pair<dev_t, ino_t>;

/// Nothing where there is no such file, or of standard input that begins within one: what is left
/// of it is not the whole.
std::optional<FileNumber> number_of(const std::string& file) {
  struct stat status {};
  const bool standard = file == "-";
  const int failed = standard ? ::fstat(STDIN_FILENO, &status) : ::stat(file.c_str(), &status);
  if (failed != 0) return std::nullopt;
  const bool begun = standard && S_ISREG(status.st_mode) && ::lseek(STDIN_FILENO, 0, SEEK_CUR) > 0;
  return begun ? std::nullopt : std::optional(FileNumber(status.st_dev, status.st_ino));
}

}  // namespace

std::vector<std::string> data_files(const std::vector<std::string>& words) {
  std::vector<std::string> files;
  for (const std::string& word : words) {
    if (word.empty()) throw InputError(Code::usage_missing_argument, {"DATA", "data.csv"});
    std::error_code error;
    if (word == "-" || !std::filesystem::is_directory(word, error)) {
      files.push_back(word);
      continue;
    }
    const std::vector<std::string> found = tables_of_folder(word);
    files.insert(files.end(), found.begin(), found.end());
  }
  return files;
}

std::vector<std::string> each_once(const std::vector<std::string>& files, Diagnostics& findings) {
  std::vector<std::string> kept;
  std::map<FileNumber, std::string> numbers;
  bool standard_input = false;
  for (const std::string& file : files) {
    std::optional<std::string> before;
    if (file == "-" && std::exchange(standard_input, true)) before = file;
    if (const std::optional<FileNumber> number = before ? std::nullopt : number_of(file)) {
      const auto [there, is_new] = numbers.try_emplace(*number, file);
      if (!is_new) before = there->second;
    }
    if (before) {
      findings.add(Code::file_given_twice, file, 0, 0, {*before});
    } else {
      kept.push_back(file);
    }
  }
  return kept;
}

}  // namespace planmeter
