// SPDX-License-Identifier: MIT
// Opening what was named on the command line.
#include "cli/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>

#include "cli/data_files.h"
#include "cli/progress_line.h"
#include "cli/question.h"
#include "core/builtin_plan.h"
#include "core/plan_lookup.h"
#include "core/text.h"
#include "evaluate/checks/plan_plausibility.h"
#include "load/observations_csv.h"
#include "load/text/data_text.h"
#include "load/text/file.h"

namespace planmeter {

namespace {

/// Some findings are errors or not as the case may be; an error itself is never left out.
bool can_be_ignored(const Severities& severity) {
  return severity.usual != Severity::error || severity.other != Severity::error;
}

std::vector<Code> ignorable_codes() {
  std::vector<Code> codes;
  for (std::size_t i = 0; i < static_cast<std::size_t>(Code::count); ++i) {
    const Code code = static_cast<Code>(i);
    if (can_be_ignored(row_of(code).severity)) codes.push_back(code);
  }
  return codes;
}

/// The codes of `--ignore`. Throws InputError for what is no warning's or note's.
std::vector<Code> ignored_codes(const Options& options) {
  std::vector<Code> codes;
  if (!options.ignore) return codes;
  const std::vector<Code> known = ignorable_codes();
  for (const std::string& word : split_list(*options.ignore)) {
    const auto found = std::ranges::find(known, std::string_view(word), name_of);
    if (found == known.end()) {
      const std::vector<std::string_view> names = ignorable_names();
      throw InputError(Code::usage_ignore, {word, suggest(word, names).value_or(names.front())});
    }
    codes.push_back(*found);
  }
  return codes;
}

}  // namespace

std::vector<std::string_view> ignorable_names() {
  std::vector<std::string_view> names;
  for (const Code code : ignorable_codes()) names.push_back(name_of(code));
  return names;
}

std::uint64_t size_limit_of(const Options& options) {
  constexpr std::uint64_t mebibyte = 1024 * 1024;
  constexpr std::uint64_t most = 1024;
  if (!options.size_limit) return mebibyte;
  const std::string& text = *options.size_limit;
  std::uint64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size() || count < 1 || count > most) {
    throw InputError(Code::usage_size_limit, {text, std::to_string(most)});
  }
  return count * mebibyte;
}

Diagnostics without_ignored(const Call& call, const Diagnostics& findings) {
  const std::vector<Code> codes = ignored_codes(call.options);
  return findings.without([&codes](Severity severity, Code code) {
    return severity != Severity::error && std::ranges::find(codes, code) != codes.end();
  });
}

void refuse_errors(const Call& call, Diagnostics findings) {
  std::vector<std::string> files;
  for (const InputText& input : call.inputs.all()) files.push_back(input.name);
  findings.sort(files);
  if (findings.has_error()) throw InputError(std::move(findings));
  call.notices.append(without_ignored(call, findings));
}

PlanInUse read_plan(const Call& call, Diagnostics& findings) {
  PlanInUse result;
  const std::uint64_t size_limit = size_limit_of(call.options);
  if (!call.options.plan) {
    result.plan = &builtin_plan();
    call.head.document = result.plan->document;
    return result;
  }
  const std::string& path = *call.options.plan;
  if (call.options.plan_of_environment) call.head.plan_file = path;
  call.inputs.ask_for(path);
  const std::string bytes = read_file(path, size_limit);
  call.inputs.add_plan({path, std::string(without_byte_order_mark(bytes))});
  const std::string_view text = call.inputs.all().back().text();
  Diagnostics found;
  check_text(path, text, found);
  if (!found.has_error()) result.loaded = parse_plan(path, text, found);
  if (!found.has_error()) {
    result.plan = &result.loaded.plan;
    call.head.document = result.plan->document;
  }
  findings.append(found);
  return result;
}

PlanInUse open_plan(const Call& call) {
  Diagnostics findings;
  PlanInUse result = read_plan(call, findings);
  // What would be judged otherwise than it is meant is said wherever it is judged.
  if (result.plan != nullptr && call.options.plan) check_demands(*result.plan, findings);
  refuse_errors(call, std::move(findings));
  return result;
}

Observations read_data(const Call& call, const Plan& plan, const std::vector<std::string>& files,
                       Diagnostics& findings, std::vector<DataSource>& sources) {
  ProgressLine progress(call.environment.rewrites, call.language);
  std::vector<InputText> texts;
  texts.reserve(files.size());
  Diagnostics found;
  for (const std::string& file : files) call.inputs.ask_for(file);
  for (const std::string& file : each_once(files, found)) {
    std::optional<InputText> text = open_text(file, found, &progress);
    if (text && is_plan_text(text->text())) {
      found.add(Code::file_plan, file, 0, 0, {});
    } else if (text) {
      texts.push_back(*std::move(text));
    }
  }
  ObservationsBuilder builder(cell_shape(plan));
  // A day nobody can read is refused where it is needed.
  const std::optional<Date> as_of =
      call.options.as_of ? parse_date(*call.options.as_of) : std::nullopt;
  RowWork work;
  work.progress = &progress;
  const std::vector<FileContents> contents =
      load_observations(texts, plan, builder, found,
                        {choose_separator(call.options), call.options.verbose, as_of,
                         call.options.strict, true, work});
  findings.append(found);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    sources.push_back({texts[i].name, contents[i].values, contents[i].years});
    call.inputs.add(std::move(texts[i]));
  }
  call.head.data.insert(call.head.data.end(), sources.begin(), sources.end());
  return builder.finish();
}

Observations open_data(const Call& call, const Plan& plan, const std::vector<std::string>& files,
                       std::vector<DataSource>& sources) {
  Diagnostics findings;
  Observations observations = read_data(call, plan, files, findings, sources);
  refuse_errors(call, std::move(findings));
  return observations;
}

std::string quoted(std::string_view name, Language language) {
  return language == Language::zh ? fmt::format("“{}”", name) : fmt::format("'{}'", name);
}

std::string plan_searched(const Call& call, const Plan& plan) {
  if (call.options.plan) return quoted(*call.options.plan, call.language);
  // Titles have quotation marks of their own: “十四五”.
  if (call.language == Language::zh) return fmt::format("《{}》", plan.title.of(Language::zh));
  return quoted(plan.title.of(Language::en), Language::en);
}

ExitStatus exit_status_of(const std::vector<const Standing*>& standings) {
  bool decided = false;
  for (const Standing* standing : standings) {
    switch (standing->verdict().status) {
      case Status::missed:
      case Status::behind:
        return ExitStatus::missed;
      case Status::met:
      case Status::met_early:
      case Status::on_track:
        decided = true;
        break;
      case Status::undetermined:
      case Status::no_data:
      case Status::no_target:
      case Status::not_due:
        break;
    }
  }
  return decided ? ExitStatus::ok : ExitStatus::undecided;
}

}  // namespace planmeter
