// SPDX-License-Identifier: MIT
// pread and no mapping: a mapped file that somebody truncates ends the program.
#include "load/text/file_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "load/text/file.h"

namespace planmeter {

namespace {

class FileText final : public TextSource {
 public:
  FileText(std::string path, int file, const FileState& state)
      : path_(std::move(path)), file_(file), state_(state) {}
  ~FileText() override { ::close(file_); }
  FileText(const FileText&) = delete;
  FileText& operator=(const FileText&) = delete;

  /// Leaves a byte-order mark out.
  void skip_mark() {
    size_ = static_cast<std::uint64_t>(state_.size);
    const std::string head = piece(0, 3);
    begin_ = head.size() - without_byte_order_mark(head).size();
    size_ -= begin_;
  }

  std::uint64_t size() const override { return size_; }

  std::size_t read(std::uint64_t begin, std::span<char> into) const override {
    if (begin >= size_) return 0;
    const std::size_t wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), size_ - begin));
    std::size_t done = 0;
    while (done < wanted) {
      const ssize_t count = ::pread(file_, into.data() + done, wanted - done,
                                    static_cast<off_t>(begin_ + begin + done));
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail_unreadable(path_);
      if (count == 0) fail_changed(path_);  // it became shorter
      done += static_cast<std::size_t>(count);
    }
    return done;
  }

  void expect_unchanged() const override {
    if (state_of(file_) != state_) fail_changed(path_);
  }

 private:
  std::string path_;
  int file_;
  FileState state_;
  std::uint64_t begin_ = 0;  // of the text in the file
  std::uint64_t size_ = 0;
};

}  // namespace

std::shared_ptr<const TextSource> open_file_text(const std::string& path) {
  struct stat status {};
  // Not even opened otherwise: whoever writes to a pipe would lose its reader.
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return nullptr;
  const int file = open_for_reading(path);
  if (file < 0) return nullptr;
  const std::optional<FileState> state = state_of(file);
  if (!state) {
    ::close(file);
    return nullptr;
  }
  const auto text = std::make_shared<FileText>(path, file, *state);
  text->skip_mark();
  return text;
}

}  // namespace planmeter
