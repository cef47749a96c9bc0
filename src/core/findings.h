// SPDX-License-Identifier: MIT
// Every finding the program can make: its code, and what its row says of it. The rows are in
// findings_files.cc, findings_plan.cc, findings_data.cc and findings_usage.cc.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/words.h"

namespace planmeter {

enum class Severity { error, warning, note };

template <>
inline constexpr auto word_rows<Severity> = std::to_array<CodeRow<Severity>>({
    {Severity::error, "error"},
    {Severity::warning, "warning"},
    {Severity::note, "note"},
});

/// A finding begins with its code here; its row stands in the same order in the file of its
/// subject.
enum class Code {
  // files
  file_unreadable,
  file_changed,
  file_too_large,
  file_not_utf8,
  file_control_character,
  file_not_decoded,
  file_workbook,
  file_other_kind,
  file_not_text,
  file_gzip_cut_off,
  file_gzip_damaged,
  file_gzip_trailing,
  file_unpacks_too_large,
  file_plan,
  file_decoded,
  file_given_twice,
  output_failed,
  output_unconfirmed,
  // the program itself
  out_of_memory,
  program_failed,
  // YAML
  yaml_syntax,
  yaml_unclosed_quote,
  yaml_alias,
  yaml_duplicate_key,
  yaml_second_document,
  yaml_key_not_scalar,
  yaml_too_deep,
  yaml_full_width,
  yaml_tab,
  yaml_missing_space,
  yaml_reserved_character,
  // plan
  plan_schema,
  plan_empty,
  plan_unknown_key,
  plan_key_elsewhere,
  plan_comma_in_braces,
  plan_missing_key,
  plan_expected_text,
  plan_expected_list,
  plan_expected_map,
  plan_expected_name,
  plan_bad_number,
  plan_number_with_unit,
  plan_place_in_words,
  plan_bad_year,
  plan_bad_date,
  plan_bad_choice,
  plan_bad_id,
  plan_duplicate_id,
  plan_reserved_id,
  plan_duplicate_number,
  plan_bad_code,
  plan_code_taken,
  plan_alias_taken,
  plan_code_column_twice,
  plan_unknown_reference,
  plan_groups_missing,
  plan_name_missing,
  plan_comparison_count,
  plan_comparison_needs,
  plan_year_outside,
  plan_since_not_before,
  plan_empty_range,
  plan_below_nothing,
  plan_place_before_first,
  plan_no_target_conflict,
  plan_duplicate_target,
  plan_measure_mismatch,
  plan_total_measure,
  plan_relative_to_missing,
  plan_relative_quantity,
  plan_relative_unit,
  plan_relative_measure,
  plan_tier_count,
  plan_tier_order,
  plan_tier_scale,
  plan_unit_missing,
  plan_unit_quoted,
  plan_band_gap,
  plan_band_overlap,
  plan_standard_subject,
  plan_empty_list,
  plan_not_positive,
  plan_notes,
  plan_contradiction,
  plan_growth_disagrees,
  plan_level_disagrees,
  plan_parts,
  plan_target_beyond_final,
  plan_base_beyond_target,
  plan_base_not_before,
  plan_target_after_period,
  plan_total_since,
  plan_fall_unclear,
  plan_rank_direction,
  plan_wording_direction,
  plan_share_growth,
  plan_kept_without_base,
  plan_about_direction,
  plan_amendment_forms,
  plan_amendment_no_target,
  plan_amendment_ambiguous,
  plan_amendment_early,
  plan_amendment_before_period,
  plan_amendment_same_day,
  plan_amendment_no_change,
  plan_amendment_base_year,
  plan_amendment_county,
  plan_amendment_comparison,
  plan_amendment_eased,
  plan_ledger_agrees,
  plan_ledger_differs,
  plan_ledger_counterpart,
  plan_ledger_counterpart_differs,
  plan_ledger_increment,
  plan_ledger_share,
  plan_ledger_share_uneven,
  // notes
  notes_unknown_column,
  notes_no_item,
  notes_unknown_item,
  notes_item_twice,
  notes_cell_elsewhere,
  notes_unused,
  notes_unused_indicator,
  notes_unused_task,
  notes_unused_ledger,
  // CSV
  csv_empty,
  csv_reading,
  csv_too_many_columns,
  csv_unclosed_quote,
  csv_quote_over_lines,
  csv_quote_inside,
  csv_field_count,
  csv_full_width_separator,
  csv_missing_column,
  csv_unknown_column,
  csv_column_unclear,
  csv_year_title,
  csv_untitled_column,
  csv_code_count,
  csv_parts_left_out,
  csv_deletions_left_out,
  csv_codes_differ,
  csv_bad_multiplier,
  csv_multiplier_and_unit,
  csv_multiplied,
  csv_duplicate_column,
  csv_named_by_file,
  csv_title_names_other,
  csv_several_units,
  csv_year_of_title,
  csv_no_indicator_title,
  csv_lines_below,
  csv_names_differ,
  csv_line_qualifies,
  csv_empty_indicator,
  csv_unknown_indicator,
  csv_rows_of_others,
  csv_unknown_area,
  csv_areas_left_out,
  csv_area_not_taking_part,
  csv_area_looks_like_total,
  csv_other_areas_alone,
  csv_bad_period,
  csv_financial_year,
  csv_period_not_allowed,
  csv_bad_quantity,
  csv_quantity_not_allowed,
  csv_quantity_missing,
  csv_quantities_differ,
  csv_fall_sign,
  csv_months_alone,
  csv_bad_value,
  csv_comma_unclear,
  csv_point_unclear,
  csv_points_between_groups,
  csv_value_in_brackets,
  csv_parted_digits,
  csv_mark_behind_value,
  csv_status_in_value,
  csv_value_kind,
  csv_same_as_above,
  csv_unit_mismatch,
  csv_unit_converted,
  csv_bad_status,
  csv_bad_published,
  csv_score_outside,
  csv_unknown_tier,
  csv_parts_unclear,
  csv_duplicate_value,
  csv_later_passed_over,
  csv_conflicting_values,
  csv_baseline_differs,
  csv_class_contradicts_score,
  csv_number_range,
  csv_estimate_and_bound,
  csv_units_differ,
  data_year_outside,
  data_computed_differs,
  data_across_bound,
  data_revised_across_bound,
  data_tier_totals,
  data_average_against_rates,
  data_average_against_amounts,
  data_cumulative_against_rates,
  data_cumulative_against_amounts,
  data_new_across_bound,
  data_share_over_100,
  data_level_halved,
  data_same_as_before,
  data_other_magnitude,
  data_share_magnitude,
  data_part_over_whole,
  // command line
  usage_unknown_command,
  usage_unknown_argument,
  usage_missing_argument,
  usage_option_value,
  usage_option_twice,
  usage_bad_choice,
  usage_locale,
  usage_unknown_indicator,
  usage_indicator_meant,
  usage_part_of_name,
  usage_series,
  usage_indicators_apart,
  usage_two_deliveries,
  usage_bad_year,
  usage_year_outside,
  usage_no_year,
  usage_value_year,
  usage_value_with_data,
  usage_not_together,
  usage_value_indicators,
  usage_no_data,
  usage_unknown_suffix,
  usage_unknown_table,
  usage_no_table,
  usage_output_is_input,
  usage_format_suffix,
  usage_no_tiers,
  usage_no_tier_data,
  usage_no_tasks,
  usage_unknown_unit,
  usage_margin,
  usage_size_limit,
  usage_unknown_area,
  usage_areas_without_data,
  usage_no_template,
  usage_ledger_year,
  usage_compare_year,
  usage_ignore,
  usage_unknown_indicator_or_file,
  usage_growth_number,
  usage_growth_years,
  usage_growth_not_positive,
  usage_growth_rate,
  usage_growth_too_little,
  usage_growth_contradiction,
  usage_growth_never,
  usage_growth_too_long,
  usage_growth_mixed,
  usage_growth_not_capable,
  signing_made_up,
  signing_head,
  signing_cause,
  signing_measures,
  signing_owner,
  signing_warnings,
  count,  // not a finding: how many there are
};

/// The name users see and silence: `csv-unknown-indicator` of csv_unknown_indicator.
std::string_view name_of(Code code);

/// How an argument is told.
enum class Argument {
  text,          // as it is
  list,          // alternatives, `a, b, c`
  code,          // a column or a status of data, told in Chinese by its name too
  codes,         // a list of such
  statuses,      // a list in which the statuses of targets are told so
  system_error,  // the system's own words
  yaml_error,    // the words of the reader of YAML
  file_kind,     // what a file is instead of a table, by its code
  usage_word,    // what usage lines call it: DATA
  part,          // of a plan's or a notes' file: its key, or `file` or `note` for the whole
  part_lacking,  // the same, where something is missing in it
};

/// The severity a finding usually has, and the other one that some have.
struct Severities {
  constexpr Severities(Severity always) : usual(always), other(always) {}
  constexpr Severities(Severity mostly, Severity sometimes) : usual(mostly), other(sometimes) {}
  Severity usual;
  Severity other;
};

/// What is to be known of a finding. In both sentences {0}, {1}, … stand for its arguments, of
/// which both have the same and none is left out, or it does not compile.
struct FindingRow {
  static constexpr std::size_t most_arguments = 8;
  using Arguments = std::array<Argument, most_arguments>;

  consteval FindingRow(Code the_code, Severities its_severity, std::string_view chinese,
                       std::string_view english, Arguments told = {});

  Code code;
  Severities severity;
  std::string_view zh;
  std::string_view en;
  Arguments arguments;
};

const FindingRow& row_of(Code code);

}  // namespace planmeter
