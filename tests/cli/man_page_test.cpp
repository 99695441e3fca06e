// gcc 12 takes parts of <regex> for uninitialized when it compiles for the address sanitizer.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "git_refactor/base/files.hpp"

#include "cli/program_fixture.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <regex>
#include <set>
#include <sstream>

using git_refactor::read_file;
using git_refactor::test::ProgramFixture;

namespace {

using Names = std::set<std::string>;

/// The source of the manual, without the marks of bold type.
std::string manual() {
  const char* path = std::getenv("GIT_REFACTOR_MANUAL");
  REQUIRE_MESSAGE(path != nullptr, "GIT_REFACTOR_MANUAL is not set; run this by meson test");
  return std::regex_replace(read_file(path).value(), std::regex("\\*"), "");
}

/// The part of the manual below a heading, up to the next one.
std::string section(const std::string& heading) {
  const std::string text = manual();
  const auto begin = text.find("\n" + heading + "\n");
  REQUIRE_MESSAGE(begin != std::string::npos, "no section ", heading);
  return text.substr(begin + heading.size() + 2,
                     text.find("\n#", begin + 1) - begin - heading.size() - 2);
}

/// Every option on lines that begin as `line_start` says.
Names options_in(const std::string& text, const std::string& line_start) {
  const std::regex line_begins(line_start);
  const std::regex option("(^|[^a-z-])(--?[a-z][a-z-]*)");
  Names names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch start;
    if (!std::regex_search(line, start, line_begins, std::regex_constants::match_continuous)) {
      continue;
    }
    // The description of an option may name others.
    line = line.substr(0, line.find("  ", start.length()));
    for (std::sregex_iterator found(line.begin(), line.end(), option), end; found != end; ++found) {
      names.insert((*found)[2]);
    }
  }
  names.erase("-h");
  names.erase("--help");
  return names;
}

Names options_of(const std::vector<std::string>& command) {
  std::vector<std::string> arguments = command;
  arguments.emplace_back("-h");
  return options_in(ProgramFixture{}(arguments).out, "    -");
}

Names options_in_section(const std::string& heading) {
  return options_in(section(heading), "--?[a-z]");
}

Names united(Names one, const Names& other) {
  one.insert(other.begin(), other.end());
  return one;
}

/// The line of the synopsis for a command.
std::string synopsis_of(const std::string& command) {
  std::istringstream lines(section("# SYNOPSIS"));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("git refactor " + command + " ") ||
        line.starts_with("git refactor " + command + "+")) {
      return line;
    }
  }
  return {};
}

}  // namespace

TEST_SUITE("cli::man_page") {
  TEST_CASE("the manual and -h name the same options of rename and of plan rename") {
    const Names shared = options_in_section("## Of rename and plan rename");
    const Names landing = options_in_section("## Of rename");

    CHECK(options_of({"plan", "rename"}) == shared);
    CHECK(options_of({"rename"}) == united(shared, landing));
  }

  TEST_CASE("the manual and -h name the same options of exec") {
    CHECK(options_of({"exec"}) == options_in_section("## Of exec"));
  }

  TEST_CASE("the manual and -h name the same options of the commands on runs") {
    Names all;
    for (const char* command : {"status", "runs", "log", "report", "abort", "undo", "clean"}) {
      CAPTURE(command);
      const Names options = options_of({command});
      Names in_synopsis = options_in(synopsis_of(command), "git");
      if (in_synopsis.erase("-n") > 0) {
        in_synopsis.merge(Names{"-n", "--dry-run"});
      }
      if (in_synopsis.erase("-f") > 0) {
        in_synopsis.merge(Names{"-f", "--follow"});
      }

      CHECK(options == in_synopsis);
      all.insert(options.begin(), options.end());
    }
    CHECK(options_in_section("## Of the other commands") == all);
  }

  TEST_CASE("every command that -h lists has its line in the synopsis and its paragraph") {
    const std::string help = ProgramFixture{}({"-h"}).out;
    const std::string commands = section("# COMMANDS");
    const std::regex entry("\n   ([a-z]+(?: [a-z]+)?)");
    std::size_t count = 0;
    for (std::sregex_iterator found(help.begin(), help.end(), entry), end; found != end; ++found) {
      const std::string name = (*found)[1];
      CAPTURE(name);
      ++count;
      CHECK_FALSE(synopsis_of(name).empty());
      CHECK(("\n" + commands).find("\n" + name) != std::string::npos);
    }
    CHECK(count == 10);
  }
}
