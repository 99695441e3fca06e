#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace git_refactor::cli {

namespace {

/// A command and what it must or may be given, but for paths: "plan rename OLD NEW".
std::string synopsis_of(const RegisteredCommand& command) {
  const std::string operands = command.operands.substr(0, command.operands.find(" [--"));
  return operands.empty() ? command.name : fmt::format("{} {}", command.name, operands);
}

/// "-j, --agents N".
std::string spelling_of(const CLI::Option& option) {
  std::string text;
  for (const std::string& name : option.get_snames()) {
    text += fmt::format("{}-{}", text.empty() ? "" : ", ", name);
  }
  for (const std::string& name : option.get_lnames()) {
    text += fmt::format("{}--{}", text.empty() ? "" : ", ", name);
  }
  const bool takes_value = option.get_items_expected_max() > 0;
  return takes_value ? fmt::format("{} {}", text, option.get_type_name()) : text;
}

}  // namespace

std::string program_help(const std::vector<RegisteredCommand>& commands) {
  std::string text =
      "usage: git refactor <command> [<options>]\n"
      "\n"
      "Changes a whole codebase the way a careful team would.\n";
  std::string group;
  for (const RegisteredCommand& command : commands) {
    if (command.group != group) {
      group = command.group;
      text += fmt::format("\n{}\n", group);
    }
    text += fmt::format("   {:<21} {}\n", synopsis_of(command), command.app->get_description());
  }
  return text +
         "\n"
         "'git refactor <command> -h' lists the options of a command;\n"
         "'git help refactor' opens the manual.\n";
}

std::string command_help(const RegisteredCommand& command) {
  std::string text = fmt::format("usage: git refactor {} [<options>]{}{}\n\n{}\n\n", command.name,
                                 command.operands.empty() ? "" : " ", command.operands,
                                 command.app->get_description());
  for (const CLI::Option* option : command.app->get_options()) {
    if (!option->get_positional()) {
      text += fmt::format("    {:<22} {}\n", spelling_of(*option), option->get_description());
    }
  }
  return text;
}

}  // namespace git_refactor::cli
