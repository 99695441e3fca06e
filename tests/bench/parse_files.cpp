// Parses files as the surveys do and does nothing else, so that scripts/bench can say what
// resolving names costs beside it: `parse-files FILE...` prints the seconds on one thread.

#include "git_refactor/model/language.hpp"

#include "collector.hpp"
#include "grammar.hpp"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <span>
#include <string>

using namespace git_refactor;

int main(int argc, char** argv) {
  std::map<Language, syntax::Parser> parsers;
  std::chrono::duration<double> taken{};
  for (const char* path : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
    const auto language = language_of_path(path);
    if (!language) {
      continue;
    }
    syntax::Parser& parser = parsers[*language];
    if (parser == nullptr) {
      parser = syntax::make_parser(syntax::grammar_of(*language));
    }
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto started = std::chrono::steady_clock::now();
    const syntax::Tree tree = syntax::parse(*parser, text);
    taken += std::chrono::steady_clock::now() - started;
  }
  std::printf("%.3f\n", taken.count());
}
