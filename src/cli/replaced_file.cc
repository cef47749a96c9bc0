// SPDX-License-Identifier: MIT
// Between the file beside the target and its new name nothing is allocated: the program may end
// where memory does, and would leave the file.
#include "cli/replaced_file.h"

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <string_view>
#include <tuple>

#include "cli/standard_streams.h"

namespace planmeter {

namespace {

/// Closed at the end of its scope at the latest, then without a change of errno.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    const int error = errno;
    close();
    errno = error;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Whether all that was written arrived, as far as the system says so only now.
  bool close() {
    if (number_ < 0) return true;
    const bool closed = ::close(number_) == 0 || errno == EINTR;  // it is closed then too
    number_ = -1;
    return closed;
  }

 private:
  int number_;
};

/// Puts off what asks the program to end until the file beside the target is renamed or removed.
class EndingPutOff {
 public:
  EndingPutOff() {
    sigset_t ending;
    ::sigemptyset(&ending);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM}) ::sigaddset(&ending, signal);
    ::sigprocmask(SIG_BLOCK, &ending, &before_);
  }
  ~EndingPutOff() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }
  EndingPutOff(const EndingPutOff&) = delete;
  EndingPutOff& operator=(const EndingPutOff&) = delete;

 private:
  sigset_t before_{};
};

int open_folder(const std::string& name, int how) {
  int folder = -1;
  do {
    folder = ::open(name.c_str(), how | O_DIRECTORY | O_CLOEXEC);
  } while (folder < 0 && errno == EINTR);
  return folder;
}

/// A short hidden name, however long that of the target is.
using TemporaryName = std::array<char, 18>;

bool choose_name(TemporaryName& name) {
  constexpr std::string_view prefix = ".planmeter-";
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::array<unsigned char, 6> random{};
  static_assert(prefix.size() + random.size() + 1 == std::tuple_size_v<TemporaryName>);
  while (::getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size())) {
    if (errno != EINTR) return false;
  }
  name = {};
  char* end = std::copy(prefix.begin(), prefix.end(), name.data());
  for (const unsigned char number : random) *end++ = letters[number % letters.size()];
  return true;
}

/// A new file in the folder that nobody else can open; -1 where there is none.
int create_beside(int folder, TemporaryName& name) {
  constexpr int most_attempts = 100;
  int file = -1;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    if (!choose_name(name)) return -1;
    file = ::openat(folder, name.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    S_IRUSR | S_IWUSR);
    if (file >= 0 || (errno != EEXIST && errno != EINTR)) break;
  }
  return file;
}

mode_t new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// The old file's owner, group and mode. Whoever may not give a file away keeps it, without the
/// bits that would lend another's rights; another group has no more than all have.
bool take_over(int file, const struct stat& old) {
  struct stat own {};
  if (::fstat(file, &own) != 0) return false;
  bool owner = own.st_uid == old.st_uid;
  bool group = own.st_gid == old.st_gid;
  if (!owner || !group) {
    const bool both = ::fchown(file, old.st_uid, old.st_gid) == 0;
    owner = owner || both;
    group = group || both || ::fchown(file, static_cast<uid_t>(-1), old.st_gid) == 0;
  }
  mode_t mode = old.st_mode & 07777;
  if (!owner || !group) mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
  if (!group) mode &= ~static_cast<mode_t>(S_IRWXG) | ((mode & S_IRWXO) << 3);
  // Last, because giving a file away takes those bits from it.
  return ::fchmod(file, mode) == 0;
}

/// Whether it is on the disk, or on one that knows no such thing.
bool is_flushed(int file) {
  while (::fsync(file) != 0) {
    if (errno == EINTR) continue;
    return errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
  }
  return true;
}

bool fill(Descriptor& file, const struct stat* old, const std::string& text) {
  if (!write_all(file.number(), text)) return false;
  const bool has_mode = old != nullptr ? take_over(file.number(), *old)
                                       : ::fchmod(file.number(), new_file_mode()) == 0;
  return has_mode && is_flushed(file.number()) && file.close();
}

}  // namespace

Replaced replace_file(const std::string& target, const struct stat* old, const std::string& text) {
  const std::filesystem::path path = target;
  const std::string folder_name = path.has_parent_path() ? path.parent_path().string() : ".";
  const std::string own_name = path.filename().string();
  const EndingPutOff put_off;
  int number = open_folder(folder_name, O_RDONLY);
  // Who may write in a folder need not be allowed to list it; it cannot be flushed then.
  const bool unlisted = number < 0 && errno == EACCES;
  if (unlisted) number = open_folder(folder_name, O_PATH);
  const Descriptor folder(number);
  if (!folder.is_open()) return Replaced::no;
  TemporaryName name{};
  Descriptor file(create_beside(folder.number(), name));
  if (!file.is_open()) return Replaced::no;
  if (!fill(file, old, text) ||
      ::renameat(folder.number(), name.data(), folder.number(), own_name.c_str()) != 0) {
    const int error = errno;
    ::unlinkat(folder.number(), name.data(), 0);
    errno = error;
    return Replaced::no;
  }
  return unlisted || is_flushed(folder.number()) ? Replaced::yes : Replaced::unconfirmed;
}

}  // namespace planmeter
