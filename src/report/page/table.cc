// SPDX-License-Identifier: MIT
// Pages have titles and no keys, data have keys and no titles.
#include "report/page/table.h"

#include <utility>

namespace planmeter {

Document document_of(const DocumentRequest& request) {
  Document document;
  document.language = request.language;
  document.version = request.version;
  document.audience = request.audience;
  return document;
}

Document document_of(const Plan& plan, std::optional<int> year, const DocumentRequest& request) {
  Document document = document_of(request);
  document.plan = plan.id;
  document.year = year;
  return document;
}

Table page_table(std::vector<Column> columns) {
  Table table;
  table.audience = Audience::page;
  table.columns = std::move(columns);
  return table;
}

Table data_table(std::string id, const std::vector<std::string>& keys) {
  Table table;
  table.id = std::move(id);
  table.audience = Audience::data;
  for (const std::string& key : keys) table.columns.push_back({key, "", Align::left});
  return table;
}

}  // namespace planmeter
