// SPDX-License-Identifier: MIT
// What a sheet of notes names its columns and the parts of its head: as programs and as people in
// China write them.
#pragma once

#include <array>

#include "core/words.h"

namespace planmeter {

/// The columns of a sheet, in the order of an empty one.
enum class NotesColumn { item, name, text, results, reason, measures, deadline };

template <>
inline constexpr auto word_rows<NotesColumn> = std::to_array<NamedRow<NotesColumn>>({
    {NotesColumn::item, "item", {"事项", "item"}},
    {NotesColumn::name, "name", {"名称", "name"}},
    {NotesColumn::text, "text", {"内容", "text"}},
    {NotesColumn::results, "results", {"成效", "results"}},
    {NotesColumn::reason, "reason", {"原因", "reason"}},
    {NotesColumn::measures, "measures", {"措施", "measures"}},
    {NotesColumn::deadline, "deadline", {"完成时限", "deadline"}},
});

/// The parts of a document's head that people give.
enum class NotesHeadPart { office, addressee, date, data_until, contact };

template <>
inline constexpr auto word_rows<NotesHeadPart> = std::to_array<NamedRow<NotesHeadPart>>({
    {NotesHeadPart::office, "office", {"编制单位", "office"}},
    {NotesHeadPart::addressee, "addressee", {"报送对象", "addressee"}},
    {NotesHeadPart::date, "date", {"编制日期", "date"}},
    {NotesHeadPart::data_until, "data_until", {"数据截止", "data until"}},
    {NotesHeadPart::contact, "contact", {"联系人", "contact"}},
});

}  // namespace planmeter
