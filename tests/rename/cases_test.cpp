// Runs the cases of one language: rename-cases-test DIRECTORY [CASE...], where DIRECTORY holds one
// folder a case. Prints what differs and closes on a count.

#include "case_program.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace rename_cases;

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    lines.push_back(line);
  }
  return lines;
}

std::string difference(const std::string& path, const std::string& expected,
                       const std::string& actual) {
  const std::vector<std::string> wanted = lines_of(expected);
  const std::vector<std::string> made = lines_of(actual);
  std::string text;
  for (std::size_t row = 0; row < std::max(wanted.size(), made.size()); ++row) {
    const std::string want = row < wanted.size() ? wanted[row] : "(no line)";
    const std::string got = row < made.size() ? made[row] : "(no line)";
    if (want != got) {
      text += fmt::format("    {}:{}\n      want {}\n      got  {}\n", path, row + 1, want, got);
    }
  }
  return text;
}

/// What is wrong with an outcome; empty where nothing is.
std::string complaint(const Case& test, const Outcome& outcome) {
  if (outcome.refused != test.refused) {
    return fmt::format("    want {}\n    got  {}: {}\n",
                       test.refused.empty() ? "an edit" : "refused as " + test.refused,
                       outcome.refused.empty() ? "an edit" : "refused as " + outcome.refused,
                       outcome.reason);
  }
  if (!test.refused.empty()) {
    return {};
  }
  std::string text;
  for (const auto& [path, expected] : test.after) {
    const auto found = outcome.files.find(path);
    text += found == outcome.files.end() ? fmt::format("    {} is missing\n", path)
                                         : difference(path, expected, found->second);
  }
  for (const auto& [path, actual] : outcome.files) {
    if (!test.after.contains(path)) {
      text += fmt::format("    {} should not be there\n", path);
    }
  }
  return text;
}

std::string failure_of(const std::filesystem::path& directory) {
  try {
    const Case test = read_case(directory);
    const std::string text = complaint(test, rename_in(test.before, test.operation));
    return text.empty() ? text : fmt::format("  {}: {}\n{}", test.name, test.says, text);
  } catch (const std::exception& error) {
    return fmt::format("  {}: {}\n", directory.filename().string(), error.what());
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::filesystem::path root = arguments[1];
  std::vector<std::filesystem::path> directories;
  if (std::filesystem::exists(root)) {
    for (const auto& entry : std::filesystem::directory_iterator(root)) {
      const std::string name = entry.path().filename().string();
      if (count < 3 || std::find(arguments + 2, arguments + count, name) != arguments + count) {
        directories.push_back(entry.path());
      }
    }
  }
  std::ranges::sort(directories);
  int passed = 0;
  int failed = 0;
  for (const auto& directory : directories) {
    const std::string failure = failure_of(directory);
    ++(failure.empty() ? passed : failed);
    fmt::print("{}", failure);
    std::fflush(stdout);
  }
  fmt::print("{} passed, {} failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
