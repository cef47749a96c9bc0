// SPDX-License-Identifier: MIT
// Where results go and in which format; what would overwrite what they were made from is refused.
#include "cli/output.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "cli/open_descriptor.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "cli/standard_streams.h"
#include "cli/version.h"
#include "render/render.h"
#include "report/messages/findings_document.h"
#include "report/page/table.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr int page_width = 100;

const Phrase<Words> plan_file_line{"规划文件：{}（由环境变量PLANMETER_PLAN指定）",
                                   "Plan file: {} (named by PLANMETER_PLAN)"};

/// Whether both are one regular file. Any other that is read and written, such as a terminal, keeps
/// nothing that could be lost.
bool is_same_file(const struct stat& one, const struct stat& other) {
  return S_ISREG(one.st_mode) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/// What a name leads to, by links and open descriptors; `-` is the standard stream.
std::optional<struct stat> stat_of(const std::string& name, int stream) {
  struct stat found {};
  const int status = name == "-" ? ::fstat(stream, &found) : ::stat(name.c_str(), &found);
  return status == 0 ? std::optional(found) : std::nullopt;
}

/// A report over the data it was made from would lose them, also those that could not be used.
void refuse_input(const Call& call, const std::string& path) {
  const std::optional<struct stat> output = stat_of(path, STDOUT_FILENO);
  if (!output) return;
  const auto is_output = [&output](const std::string& name) {
    const std::optional<struct stat> input = stat_of(name, STDIN_FILENO);
    return input && is_same_file(*output, *input);
  };
  if (std::ranges::any_of(call.inputs.asked_for(), is_output)) {
    throw InputError(Code::usage_output_is_input, {path});
  }
}

/// A folder has no suffix to find fault with.
void refuse_folder(const std::string& path) {
  std::error_code no_folder;
  if (!std::filesystem::is_directory(path, no_folder)) return;
  errno = EISDIR;
  fail_output(path);
}

/// `-o -` is standard output, as `-` is standard input.
bool goes_to_file(const Options& options) { return options.output && *options.output != "-"; }

Format choose_format(const Options& options, Format usual) {
  if (options.format) return format_from_name(*options.format).value_or(usual);
  if (!goes_to_file(options)) return usual;
  const std::optional<Format> format = format_from_suffix(*options.output);
  if (!format && (options.output->starts_with("/dev/") || named_descriptor(*options.output)))
    return usual;
  if (format) return *format;
  refuse_folder(*options.output);
  throw InputError(Code::usage_unknown_suffix, {*options.output, format_suffixes()});
}

/// Who opens the file by its suffix would find another format in it.
void note_other_suffix(const Call& call) {
  const Options& options = call.options;
  if (!options.format || !goes_to_file(options)) return;
  const std::optional<Format> asked = format_from_name(*options.format);
  const std::optional<Format> suffix = format_from_suffix(*options.output);
  if (!asked || !suffix || asked == suffix) return;
  Diagnostics notes;
  notes.add(Code::usage_format_suffix, "", 0, 0,
            {*options.output, row_of(*asked).name, row_of(*suffix).name});
  call.notices.append(without_ignored(call, notes));
}

}  // namespace

Format output_format(const Call& call, Format usual) { return choose_format(call.options, usual); }

void refuse_part_of_data(const Call& call) {
  const Options& options = call.options;
  if (!options.part) return;
  if (options.table) throw InputError(Code::usage_not_together, {"--part", "--table"});
  const FormatRow& format = row_of(output_format(call, Format::text));
  if (format.audience != Audience::data) return;
  throw InputError(Code::usage_not_together, {"--part", "--format " + std::string(format.name)});
}

DocumentRequest request_of(const Call& call, Format usual) {
  const Audience audience = row_of(output_format(call, usual)).audience;
  // One table is a table for data, in whichever format it is printed.
  return {call.language, version(), call.options.table ? Audience::data : audience};
}

void write_text(const Call& call, std::string text) { call.output = {"-", std::move(text)}; }

void write_document(const Call& call, Document document, Format usual) {
  const Options& options = call.options;
  const Environment& environment = call.environment;
  const bool to_file = goes_to_file(options);
  RenderOptions render_options;
  render_options.width = !to_file && environment.width > 0 ? environment.width : page_width;
  render_options.color = options.color == "always" || (options.color.value_or("auto") == "auto" &&
                                                       !to_file && environment.colors);
  render_options.drawn = environment.is_terminal && !to_file && environment.draws;
  if (options.table) render_options.table = *options.table;
  if (to_file) refuse_folder(*options.output);
  const bool is_wanted = to_file || !options.quiet;
  const std::string path = to_file ? *options.output : "-";
  if (is_wanted) refuse_input(call, path);
  const Format format = choose_format(options, usual);
  note_other_suffix(call);
  if (!call.head.plan_file.empty()) {
    document.blocks.push_back(Paragraph{say(call.language, plan_file_line, call.head.plan_file)});
  }
  if (format == Format::json) {
    document.head = call.head;
    document.head.findings = findings_data(call.notices, call.language);
    append_question(document, document.head.findings);
    append_question(document, document.head.notes);
  }
  std::string text = render(document, format, render_options);
  if (is_wanted) call.output = {path, std::move(text)};
}

void write_output(const PendingOutput& output) {
  if (output.path.empty()) return;
  if (output.path != "-") {
    write_file(output.path, output.text);
  } else if (!write_all(STDOUT_FILENO, output.text)) {
    fail_output(output.path);
  }
}

}  // namespace planmeter
