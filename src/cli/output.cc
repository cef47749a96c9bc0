// SPDX-License-Identifier: MIT
// One place writes results. A file is written beside its target and then renamed, so that a full
// disk or a killed process leaves the old one whole.
#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "cli/open_descriptor.h"
#include "cli/session.h"
#include "render/render.h"

namespace planmeter {

namespace {

constexpr int page_width = 100;

[[noreturn]] void fail(const std::string& path) {
  throw InputError(Code::output_failed, {path, std::strerror(errno)});
}

/// Writes everything to an open file; false with errno set where that fails.
bool write_all(int file, const std::string& text) {
  std::size_t written = 0;
  while (written < text.size()) {
    const ssize_t count = ::write(file, text.data() + written, text.size() - written);
    if (count < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    written += static_cast<std::size_t>(count);
  }
  return true;
}

void write_directly(const std::string& path, const std::string& text) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) fail(path);
  const bool written = write_all(file, text);
  const int error = errno;
  const bool closed = ::close(file) == 0;
  if (!written) errno = error;
  if (!written || !closed) fail(path);
}

mode_t new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

/// Puts off what asks the program to end until the file beside the target is renamed or removed.
class EndingPutOff {
 public:
  EndingPutOff() {
    sigset_t ending;
    ::sigemptyset(&ending);
    for (const int signal : {SIGHUP, SIGINT, SIGTERM}) ::sigaddset(&ending, signal);
    ::sigprocmask(SIG_BLOCK, &ending, &before_);
  }
  ~EndingPutOff() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }
  EndingPutOff(const EndingPutOff&) = delete;
  EndingPutOff& operator=(const EndingPutOff&) = delete;

 private:
  sigset_t before_{};
};

void replace_file(const std::string& path, mode_t mode, const std::string& text) {
  const EndingPutOff put_off;
  std::string temporary = path + ".XXXXXX";
  const int file = ::mkstemp(temporary.data());
  if (file < 0) fail(path);
  const bool good = write_all(file, text) && ::fchmod(file, mode) == 0 && ::fsync(file) == 0;
  const int error = errno;
  const bool closed = ::close(file) == 0;
  if (good && closed && ::rename(temporary.c_str(), path.c_str()) == 0) return;
  const int reason = good ? errno : error;
  ::unlink(temporary.c_str());
  errno = reason;
  fail(path);
}

/// What a chain of links ends in, whether or not that exists: the links stay, and it is replaced.
std::string followed(const std::string& path) {
  constexpr int most_links = 40;  // as the kernel counts before it speaks of a loop
  std::filesystem::path target = path;
  for (int links = 0;; ++links) {
    std::error_code error;
    const std::filesystem::path next = std::filesystem::read_symlink(target, error);
    if (error) return target.string();
    if (links == most_links) {
      errno = ELOOP;
      fail(path);
    }
    target = next.is_absolute() ? next : target.parent_path() / next;
  }
}

void write_file(const std::string& path, const std::string& text) {
  if (const std::optional<int> descriptor = named_descriptor(path)) {
    if (!write_all(*descriptor, text)) fail(path);
    return;
  }
  struct stat existing {};
  const bool exists = ::stat(path.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode)) {
    write_directly(path, text);
  } else {
    replace_file(followed(path), exists ? existing.st_mode & 07777 : new_file_mode(), text);
  }
}

/// A report over the data it was made from would lose them; a folder has no suffix to find fault
/// with.
void refuse_output(const Call& call, const std::string& path) {
  std::error_code no_folder;
  if (std::filesystem::is_directory(path, no_folder)) {
    errno = EISDIR;
    fail(path);
  }
  for (const InputText& input : call.inputs.all()) {
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error) &&
        std::filesystem::equivalent(path, input.name, error)) {
      throw InputError(Code::usage_output_is_input, {path});
    }
  }
}

/// `-o -` is standard output, as `-` is standard input.
bool goes_to_file(const Options& options) { return options.output && *options.output != "-"; }

Format choose_format(const Options& options, Format usual) {
  if (options.format) return format_from_name(*options.format).value_or(usual);
  if (!goes_to_file(options)) return usual;
  const std::optional<Format> format = format_from_suffix(*options.output);
  if (!format && (options.output->starts_with("/dev/") || named_descriptor(*options.output)))
    return usual;
  if (!format)
    throw InputError(Code::usage_unknown_suffix,
                     {*options.output, ".txt, .md, .csv, .json, .html"});
  return *format;
}

/// Who opens the file by its suffix would find another format in it.
void note_other_suffix(const Call& call) {
  const Options& options = call.options;
  if (!options.format || !goes_to_file(options)) return;
  const std::optional<Format> asked = format_from_name(*options.format);
  const std::optional<Format> suffix = format_from_suffix(*options.output);
  if (!asked || !suffix || asked == suffix) return;
  const auto name = [](Format format) { return format_names[static_cast<std::size_t>(format)]; };
  Diagnostics notes;
  notes.add(Code::usage_format_suffix, "", 0, 0, {*options.output, name(*asked), name(*suffix)});
  call.notices.append(without_ignored(call, notes));
}

}  // namespace

Format output_format(const Call& call, Format usual) { return choose_format(call.options, usual); }

void write_standard_output(const std::string& text) {
  if (!write_all(STDOUT_FILENO, text)) fail("-");
}

void write_document(const Call& call, const Document& document, Format usual) {
  const Options& options = call.options;
  const Environment& environment = call.environment;
  const bool to_file = goes_to_file(options);
  RenderOptions render_options;
  render_options.width = !to_file && environment.width > 0 ? environment.width : page_width;
  render_options.color = options.color == "always" || (options.color.value_or("auto") == "auto" &&
                                                       !to_file && environment.colors);
  render_options.drawn = environment.is_terminal && !to_file && environment.draws;
  if (options.table) render_options.table = *options.table;
  if (to_file) refuse_output(call, *options.output);
  const std::string text = render(document, choose_format(options, usual), render_options);
  if (to_file) {
    write_file(*options.output, text);
    note_other_suffix(call);
  } else if (!options.quiet) {
    write_standard_output(text);
  }
}

}  // namespace planmeter
