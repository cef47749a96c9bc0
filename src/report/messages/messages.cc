// SPDX-License-Identifier: MIT
// Finds the sentence of a finding.
#include "report/messages/messages.h"

#include "report/messages/message_parts.h"

namespace planmeter {

Message message_of(Code code) {
  for (const auto part : {plan_message, data_message, usage_message}) {
    const Message message = part(code);
    if (!message.en.empty()) return message;
  }
  return {};
}

}  // namespace planmeter
