// SPDX-License-Identifier: MIT
// pread and no mapping: a mapped file that somebody truncates ends the program.
#include "load/file_text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "load/file.h"

namespace planmeter {

namespace {

class FileText final : public TextSource {
 public:
  FileText(int file, std::uint64_t begin, std::uint64_t size)
      : file_(file), begin_(begin), size_(size) {}
  ~FileText() override { ::close(file_); }

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
      if (count <= 0) break;
      done += static_cast<std::size_t>(count);
    }
    return done;
  }

 private:
  int file_;
  std::uint64_t begin_;  // of the text in the file
  std::uint64_t size_;
};

}  // namespace

std::shared_ptr<const TextSource> open_file_text(const std::string& path) {
  struct stat status {};
  // Not even opened otherwise: whoever writes to a pipe would lose its reader.
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return nullptr;
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return nullptr;
  const std::uint64_t size = static_cast<std::uint64_t>(status.st_size);
  char begin[3] = {};
  const ssize_t count = ::pread(file, begin, sizeof begin, 0);
  const std::string_view head(begin, count < 0 ? 0 : static_cast<std::size_t>(count));
  const std::uint64_t mark = head.size() - without_byte_order_mark(head).size();
  return std::make_shared<FileText>(file, mark, size - mark);
}

}  // namespace planmeter
