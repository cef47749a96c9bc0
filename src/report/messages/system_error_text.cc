// SPDX-License-Identifier: MIT
// The usual ones, by the numbers they have everywhere: the library's texts differ.
#include "report/messages/system_error_text.h"

#include <algorithm>
#include <system_error>

namespace planmeter {

namespace {

struct KnownError {
  std::errc number;
  std::string_view zh;
};

constexpr KnownError known_errors[] = {
    {std::errc::no_such_file_or_directory, "没有这个文件或文件夹"},
    {std::errc::permission_denied, "没有权限"},
    {std::errc::is_a_directory, "是文件夹，不是文件"},
    {std::errc::not_a_directory, "路径中有一段不是文件夹"},
    {std::errc::no_space_on_device, "磁盘空间不足"},
    {std::errc::read_only_file_system, "所在磁盘只能读取"},
};

}  // namespace

std::string system_error_text(std::string_view said, Language language) {
  if (language == Language::en) return std::string(said);
  const auto found = std::ranges::find_if(known_errors, [said](const KnownError& one) {
    return make_error_code(one.number).message() == said;
  });
  if (found != std::end(known_errors)) return std::string(found->zh);
  return "系统报错（" + std::string(said) + "）";
}

}  // namespace planmeter
