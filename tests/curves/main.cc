// SPDX-License-Identifier: MIT
// Runs the program's main once for each line of a file, in one process, so that what valgrind
// translates is translated once, and writes how many instructions each run took.
#include <fcntl.h>
#include <unistd.h>
#include <valgrind/callgrind.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

int planmeter_main(int argc, char** argv);  // main of src/main.cc, compiled anew by this name

namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::istringstream stream(line);
  for (std::string word; std::getline(stream, word, '\t');) words.push_back(word);
  return words;
}

void send_to(int descriptor, const char* file) {
  const int opened = ::open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (opened < 0 || ::dup2(opened, descriptor) < 0 || ::close(opened) != 0) {
    throw std::runtime_error(std::string("cannot open ") + file);
  }
}

/// In its folder, with its output in the files stdout and stderr.
int run(const std::vector<std::string>& words) {
  std::vector<std::string> arguments(words.begin() + 1, words.end());
  arguments.insert(arguments.begin(), "planmeter");
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  if (::chdir(words.front().c_str()) != 0) throw std::runtime_error("no folder " + words.front());
  send_to(STDOUT_FILENO, "stdout");
  send_to(STDERR_FILENO, "stderr");
  CALLGRIND_ZERO_STATS;
  const int status = planmeter_main(static_cast<int>(arguments.size()), pointers.data());
  CALLGRIND_DUMP_STATS_AT(words.front().c_str());
  return status;
}

}  // namespace

/// `curves RUNS STATUSES`: RUNS has a folder and arguments on each line, parted by tabs; STATUSES
/// gets the exit status of each.
int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream runs(argv[1]);
  std::ofstream statuses(argv[2]);
  for (std::string line; std::getline(runs, line);) statuses << run(words_of(line)) << std::endl;
  return statuses && runs.eof() ? 0 : 2;
}
