#include "git_refactor/cli/asking.hpp"

#include "git_refactor/cli/wording.hpp"

#include <fmt/format.h>

#include <istream>
#include <optional>
#include <ostream>
#include <string_view>

namespace git_refactor::cli {

namespace {

using refactor::UnsureChoice;

constexpr std::string_view help =
    "y - rename this one\n"
    "n - leave this one as it is\n"
    "a - rename this one and all that follow\n"
    "d - leave this one and all that follow\n"
    "q - quit; nothing is changed\n"
    "? - print this\n";

std::optional<UnsureChoice> choice_of(std::string_view answer) {
  if (answer == "y") {
    return UnsureChoice::rename;
  }
  if (answer == "n") {
    return UnsureChoice::leave;
  }
  if (answer == "a") {
    return UnsureChoice::rename_rest;
  }
  if (answer == "d") {
    return UnsureChoice::leave_rest;
  }
  if (answer == "q") {
    return UnsureChoice::quit;
  }
  return std::nullopt;
}

/// The lines around the site, its own marked by '>'.
std::string excerpt(const run::UnsureSite& site) {
  std::string text;
  std::uint32_t row = site.first_row;
  for (const std::string& line : site.lines) {
    text +=
        fmt::format("{} {:>5}  {}\n", row == site.place.row ? '>' : ' ', row + 1, printable(line));
    ++row;
  }
  return text;
}

}  // namespace

refactor::UnsureChoice ask_about(const run::UnsureSite& site, const RenameOperation& operation,
                                 const Console& console, std::istream& answers) {
  console.err << fmt::format("\n{}:{}   {}\n{}", printable(site.place.path), site.place.row + 1,
                             site.place.why, excerpt(site));
  while (true) {
    console.err << fmt::format("Rename {} to {} here [y,n,a,d,q,?]? ", operation.old_name,
                               operation.new_name)
                << std::flush;
    std::string answer;
    if (!std::getline(answers, answer)) {
      console.err << "\n";
      return UnsureChoice::quit;
    }
    if (const auto choice = choice_of(answer)) {
      return *choice;
    }
    console.err << help;
  }
}

}  // namespace git_refactor::cli
