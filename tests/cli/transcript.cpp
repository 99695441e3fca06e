// gcc 12 takes parts of <regex> for uninitialized when it compiles for the address sanitizer.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "cli/transcript.hpp"

#include "git_refactor/base/files.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <regex>
#include <sstream>

namespace git_refactor::test {

namespace {

std::string required_variable(const char* name) {
  const char* value = std::getenv(name);
  REQUIRE_MESSAGE(value != nullptr, std::string(name), " is not set; run this by meson test");
  return value;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

std::string marked(const std::string& text, const std::string& mark) {
  std::string result;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    result += mark + line + "\n";
  }
  return result;
}

std::string replaced(const std::string& text, const std::string& what, const std::string& by) {
  return std::regex_replace(text, std::regex(what), by);
}

}  // namespace

std::string program_path() {
  return required_variable("GIT_REFACTOR_PROGRAM");
}

CommandResult Transcript::refactor(const std::vector<std::string>& arguments) {
  Command command{before_program_, directory_, {}, {}, false};
  command.arguments.push_back(program_path());
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  return run("git refactor " + joined(arguments), std::move(command));
}

CommandResult Transcript::git(const std::vector<std::string>& arguments) {
  Command command{{"git"}, directory_, {}, {}, false};
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  return run("git " + joined(arguments), std::move(command));
}

CommandResult Transcript::run(const std::string& shown, Command command) {
  const CommandResult result = run_command(command);
  text_ += (text_.empty() ? "$ " : "\n$ ") + shown + "\n" + result.output;
  text_ += marked(result.error, "2> ");
  if (result.status != 0) {
    text_ += "[exit " + std::to_string(result.status) + "]\n";
  }
  return result;
}

std::string Transcript::text() const {
  std::string text = text_;
  for (std::size_t at = 0; (at = text.find(directory_.string(), at)) != std::string::npos;) {
    text.replace(at, directory_.string().size(), "<repo>");
  }
  text = replaced(text, R"(\b\d{8}-\d{6}-[0-9a-f]+\b)", "<run>");
  text = replaced(text, R"(\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?)", "<time>");
  text = replaced(text, R"( +\d+\.\d s\b)", " <seconds>");
  text = replaced(text, R"re("(seconds|[a-z]+ing)": [0-9.e+-]+)re", R"("$1": <seconds>)");
  text = replaced(text, R"("pid": \d+)", R"("pid": <pid>)");
  return replaced(text, R"(\b([0-9a-f]{40}|[0-9a-f]{9}|[0-9a-f]{7})\b)", "<id>");
}

void Transcript::check_against(const std::string& name) const {
  const auto path =
      std::filesystem::path(required_variable("GIT_REFACTOR_GOLDEN_DIR")) / (name + ".txt");
  if (std::getenv("GIT_REFACTOR_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    write_file_atomically(path, text());
    return;
  }
  CAPTURE(name);
  CHECK(text() == read_file(path).value_or("(there is no such golden file)"));
}

}  // namespace git_refactor::test
