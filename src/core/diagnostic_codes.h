// SPDX-License-Identifier: MIT
// Every finding the program can make. Names, severities: diagnostic_codes.cc; sentences:
// report/messages.cc.
#pragma once

#include <string_view>

namespace planmeter {

enum class Severity;

enum class Code {
  // files
  file_unreadable,
  file_too_large,
  file_not_utf8,
  file_control_character,
  output_failed,
  // YAML
  yaml_syntax,
  yaml_unclosed_quote,
  yaml_alias,
  yaml_duplicate_key,
  yaml_second_document,
  yaml_key_not_scalar,
  yaml_too_deep,
  // plan
  plan_schema,
  plan_empty,
  plan_unknown_key,
  plan_missing_key,
  plan_expected_text,
  plan_expected_list,
  plan_expected_map,
  plan_bad_number,
  plan_bad_year,
  plan_bad_date,
  plan_bad_choice,
  plan_bad_id,
  plan_duplicate_id,
  plan_reserved_id,
  plan_duplicate_number,
  plan_unknown_reference,
  plan_name_missing,
  plan_comparison_count,
  plan_comparison_needs,
  plan_year_outside,
  plan_since_not_before,
  plan_empty_range,
  plan_no_target_conflict,
  plan_duplicate_target,
  plan_measure_mismatch,
  plan_tier_order,
  plan_tier_scale,
  plan_unit_missing,
  plan_standard_subject,
  plan_empty_list,
  plan_not_positive,
  plan_contradiction,
  plan_growth_disagrees,
  plan_target_beyond_final,
  plan_base_beyond_target,
  plan_ledger_agrees,
  plan_ledger_differs,
  plan_ledger_counterpart,
  plan_ledger_counterpart_differs,
  plan_ledger_increment,
  plan_ledger_share,
  plan_ledger_share_uneven,
  // CSV
  csv_empty,
  csv_unclosed_quote,
  csv_quote_inside,
  csv_field_count,
  csv_missing_column,
  csv_unknown_column,
  csv_duplicate_column,
  csv_unknown_indicator,
  csv_unknown_area,
  csv_area_not_taking_part,
  csv_bad_period,
  csv_period_not_allowed,
  csv_bad_value,
  csv_value_kind,
  csv_unit_mismatch,
  csv_unit_converted,
  csv_bad_status,
  csv_score_outside,
  csv_unknown_tier,
  csv_duplicate_value,
  csv_conflicting_values,
  csv_baseline_differs,
  csv_class_contradicts_score,
  csv_number_range,
  csv_estimate_and_bound,
  csv_units_differ,
  data_computed_differs,
  data_across_bound,
  data_tier_totals,
  data_average_against_rates,
  data_average_against_amounts,
  data_new_across_bound,
  // command line
  usage_unknown_command,
  usage_unknown_argument,
  usage_missing_argument,
  usage_option_value,
  usage_option_repeated,
  usage_bad_choice,
  usage_unknown_indicator,
  usage_year_outside,
  usage_no_year,
  usage_value_year,
  usage_value_with_data,
  usage_value_indicators,
  usage_no_data,
  usage_unknown_suffix,
  usage_unknown_table,
  usage_output_is_input,
  usage_no_tiers,
  usage_no_tasks,
  usage_unknown_unit,
  usage_margin,
  usage_no_template,
  usage_ledger_year,
  usage_compare_year,
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
  count,  // not a finding: how many there are
};

struct CodeInfo {
  Code code;
  std::string_view name;
  Severity severity;
};

/// The name users see and silence (`csv-unknown-indicator`) and the usual severity.
const CodeInfo& info_of(Code code);

}  // namespace planmeter
