#include "known_macros.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <algorithm>
#include <string_view>

namespace git_refactor::run {

namespace {

constexpr const char* setting = "refactor.c.macro";

bool are_parameters(std::string_view text) {
  const auto may_stand = [](char byte) {
    return byte == ' ' || byte == ',' || byte == '.' || byte == '_' ||
           (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
  };
  return text.starts_with('(') && text.find(')') == text.size() - 1 &&
         std::ranges::all_of(text.substr(1, text.size() - 2), may_stand);
}

}  // namespace

std::string definitions_of_macros(const RenameOperation& operation) {
  std::string lines;
  for (const std::string_view macro : operation.macros) {
    const std::size_t equals = std::min(macro.find('='), macro.size());
    const std::string_view head = macro.substr(0, equals);
    const std::size_t name_end = std::min(head.find('('), head.size());
    const std::string_view name = head.substr(0, name_end);
    const std::string_view parameters = head.substr(name_end);
    if (!syntax::is_identifier(Language::c, name) ||
        (!parameters.empty() && !are_parameters(parameters)) ||
        macro.find('\n') != std::string_view::npos) {
      throw Error(ErrorKind::usage,
                  "cannot read the setting " + std::string(setting) + ": '" + std::string(macro) +
                      "' defines no macro",
                  "a macro is written NAME, NAME=BODY or NAME(a, b)=BODY");
    }
    if (name == operation.old_name || name == operation.new_name) {
      continue;
    }
    // As for a compiler's -D, a macro without a body is 1; one that is to vanish says so: "NAME=".
    lines.append("#define ").append(head).append(" ");
    lines.append(equals == macro.size() ? "1" : macro.substr(equals + 1)).append("\n");
  }
  return lines;
}

}  // namespace git_refactor::run
