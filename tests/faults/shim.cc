// SPDX-License-Identifier: MIT
// Preloaded into planmeter by tests/faults_test.py: lets calls of the C library fail.
//
//   FAULT=CALL:KIND:K    the K-th call of those of one name fails; with a + all later ones too
//   FAULT_COUNTS=FILE    how many calls there were of each name is written there at the end
//
// KIND is an errno; `short` lets one byte through; `failure` and `length` throw; `kill` ends the
// program in the call. Nothing here allocates: it stands below malloc.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

enum Call {
  memory,
  reading,
  placed,
  writing,
  opening,
  mode,
  owner,
  flush,
  renaming,
  listing,
  thread,
  terminal,
  calls
};

constexpr std::array<std::string_view, calls> names = {"memory", "read",    "pread",  "write",
                                                       "open",   "fchmod",  "fchown", "fsync",
                                                       "rename", "readdir", "thread", "isatty"};

struct Fault {
  int call = calls;  // none
  long error = 0;    // where it is a number
  std::string_view kind;
  unsigned long at = 0;
  bool goes_on = false;
};

std::array<std::atomic<unsigned long>, calls> counts;

Fault asked() {
  Fault fault;
  const char* variable = std::getenv("FAULT");
  if (variable == nullptr) return fault;
  const std::string_view text = variable;
  const std::size_t first = text.find(':');
  const std::size_t second = text.find(':', first + 1);
  fault.kind = text.substr(first + 1, second - first - 1);
  char* end = nullptr;
  fault.error = std::strtol(variable + first + 1, &end, 10);
  fault.at = std::strtoul(variable + second + 1, &end, 10);
  fault.goes_on = *end == '+';
  for (int call = 0; call < calls; ++call) {
    if (names[static_cast<std::size_t>(call)] == text.substr(0, first)) fault.call = call;
  }
  return fault;
}

/// Found out at the first call, which comes before anything here is initialised.
const Fault& fault() {
  static constinit Fault known;
  static constinit std::atomic<bool> is_known{false};
  if (!is_known.load()) {  // the first calls come before there is a second thread
    known = asked();
    is_known.store(true);
  }
  return known;
}

/// Counts a call; whether it is one that is to fail.
bool is_struck(Call call) {
  const unsigned long number = ++counts[call];
  const Fault& asked = fault();
  return asked.call == call && (number == asked.at || (asked.goes_on && number > asked.at));
}

/// Whether the call fails, with errno set; or throws what is asked for.
bool fails(Call call) {
  if (!is_struck(call)) return false;
  if (fault().kind == "failure") throw std::runtime_error("made to fail");
  if (fault().kind == "length") throw std::length_error("made to fail");
  if (fault().kind == "kill") ::raise(SIGKILL);
  errno = static_cast<int>(fault().error);
  return true;
}

/// The same for what transfers bytes, of which it can be that only the first is.
bool fails(Call call, std::size_t& size) {
  if (fault().kind != "short") return fails(call);
  if (is_struck(call) && size > 1) size = 1;
  return false;
}

__attribute__((destructor)) void write_counts() {
  const char* path = std::getenv("FAULT_COUNTS");
  if (path == nullptr) return;
  const long file = ::syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  std::array<char, 64> line{};
  for (std::size_t call = 0; call < calls; ++call) {
    const int length = std::snprintf(line.data(), line.size(), "%s %lu\n", names[call].data(),
                                     counts[call].load());
    ::syscall(SYS_write, file, line.data(), static_cast<std::size_t>(length));
  }
  ::syscall(SYS_close, file);
}

int opened(int folder, const char* path, int flags, mode_t bits) {
  if (fails(opening)) return -1;
  return static_cast<int>(::syscall(SYS_openat, folder, path, flags, bits));
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) noexcept {
  if (fails(memory)) return nullptr;
  return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept {
  if (fails(memory)) return nullptr;
  return __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) noexcept {
  if (fails(memory)) return nullptr;
  return __libc_realloc(old, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
  if (fails(memory)) return nullptr;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void** result, std::size_t alignment, std::size_t size) noexcept {
  if (fails(memory)) return ENOMEM;
  *result = __libc_memalign(alignment, size);
  return *result == nullptr ? ENOMEM : 0;
}

void* mmap(void* address, std::size_t size, int protection, int flags, int file,
           off_t offset) noexcept {
  if (fails(memory)) return MAP_FAILED;
  return reinterpret_cast<void*>(
      ::syscall(SYS_mmap, address, size, protection, flags, file, offset));
}

ssize_t read(int file, void* into, std::size_t size) {
  if (fails(reading, size)) return -1;
  return ::syscall(SYS_read, file, into, size);
}

ssize_t pread(int file, void* into, std::size_t size, off_t position) {
  if (fails(placed, size)) return -1;
  return ::syscall(SYS_pread64, file, into, size, position);
}

ssize_t pread64(int file, void* into, std::size_t size, off64_t position) {
  return pread(file, into, size, position);
}

ssize_t write(int file, const void* from, std::size_t size) {
  if (fails(writing, size)) return -1;
  return ::syscall(SYS_write, file, from, size);
}

int openat(int folder, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t bits = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return opened(folder, path, flags, bits);
}

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t bits = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return opened(AT_FDCWD, path, flags, bits);
}

/// What a hardened program calls where its flags are not known when it is compiled.
int __open_2(const char* path, int flags) { return opened(AT_FDCWD, path, flags, 0); }

int fchmod(int file, mode_t bits) noexcept {
  if (fails(mode)) return -1;
  return static_cast<int>(::syscall(SYS_fchmod, file, bits));
}

int fchown(int file, uid_t user, gid_t group) noexcept {
  if (fails(owner)) return -1;
  return static_cast<int>(::syscall(SYS_fchown, file, user, group));
}

int fsync(int file) {
  if (fails(flush)) return -1;
  return static_cast<int>(::syscall(SYS_fsync, file));
}

int renameat(int from_folder, const char* from, int folder, const char* to) noexcept {
  if (fails(renaming)) return -1;
  return static_cast<int>(::syscall(SYS_renameat, from_folder, from, folder, to));
}

dirent* readdir(DIR* folder) {
  if (fails(listing)) return nullptr;
  using Next = dirent* (*)(DIR*);
  static const Next next = reinterpret_cast<Next>(::dlsym(RTLD_NEXT, "readdir"));
  return next(folder);
}

dirent64* readdir64(DIR* folder) { return reinterpret_cast<dirent64*>(readdir(folder)); }

int pthread_create(pthread_t* made, const pthread_attr_t* how, void* (*work)(void*),
                   void* argument) noexcept {
  if (fails(thread)) return errno;
  using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
  static const Create create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
  return create(made, how, work, argument);
}

/// Declared to throw nothing: what it throws ends in std::terminate.
int isatty(int file) noexcept {
  if (fails(terminal)) return 0;
  struct stat found {};
  return ::fstat(file, &found) == 0 && S_ISCHR(found.st_mode) ? 1 : 0;
}
}
