#include "git_refactor/refactor/plain_code.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace git_refactor::refactor {

namespace {

using namespace std::string_view_literals;

constexpr std::array slashes{"//"sv};
constexpr std::array slashes_or_hash{"//"sv, "#"sv};
constexpr std::array hash{"#"sv};
constexpr std::array dashes{"--"sv};
constexpr std::array percent{"%"sv};
constexpr std::array semicolon{";"sv};
constexpr std::array exclamation{"!"sv};

constexpr std::array assembly{".s"sv, ".S"sv, ".asm"sv};
constexpr std::array clojure{".clj"sv, ".cljs"sv, ".cljc"sv, ".edn"sv};
constexpr std::array csharp{".cs"sv};
constexpr std::array dart{".dart"sv};
constexpr std::array elixir{".ex"sv, ".exs"sv};
constexpr std::array erlang{".erl"sv, ".hrl"sv};
constexpr std::array fortran{".f90"sv, ".f95"sv, ".f03"sv, ".f08"sv};
constexpr std::array fsharp{".fs"sv, ".fsi"sv, ".fsx"sv};
constexpr std::array groovy{".groovy"sv, ".gradle"sv};
constexpr std::array haskell{".hs"sv};
constexpr std::array julia{".jl"sv};
constexpr std::array kotlin{".kt"sv, ".kts"sv};
constexpr std::array lisp{".el"sv, ".lisp"sv, ".lsp"sv, ".scm"sv, ".rkt"sv};
constexpr std::array lua{".lua"sv};
constexpr std::array nim{".nim"sv};
constexpr std::array objective_c{".m"sv, ".mm"sv};
constexpr std::array ocaml{".ml"sv, ".mli"sv};
constexpr std::array perl{".pl"sv, ".pm"sv};
constexpr std::array php{".php"sv};
constexpr std::array r{".r"sv, ".R"sv};
constexpr std::array ruby{".rb"sv, ".rake"sv};
constexpr std::array scala{".scala"sv, ".sc"sv};
constexpr std::array shell{".sh"sv, ".bash"sv, ".zsh"sv, ".ksh"sv};
constexpr std::array sql{".sql"sv};
constexpr std::array swift{".swift"sv};
constexpr std::array vala{".vala"sv};
constexpr std::array verilog{".v"sv, ".sv"sv, ".svh"sv};
constexpr std::array zig{".zig"sv};

constexpr std::array languages{
    PlainLanguage{"assembly", assembly, hash, "/*", "*/", false, "\""},
    PlainLanguage{"Clojure", clojure, semicolon, "", "", false, "\""},
    PlainLanguage{"C#", csharp, slashes, "/*", "*/", false, "\"'"},
    PlainLanguage{"Dart", dart, slashes, "/*", "*/", true, "\"'"},
    PlainLanguage{"Elixir", elixir, hash, "", "", false, "\"'"},
    PlainLanguage{"Erlang", erlang, percent, "", "", false, "\"'"},
    PlainLanguage{"Fortran", fortran, exclamation, "", "", false, "\"'"},
    PlainLanguage{"F#", fsharp, slashes, "(*", "*)", true, "\""},
    PlainLanguage{"Groovy", groovy, slashes, "/*", "*/", false, "\"'"},
    PlainLanguage{"Haskell", haskell, dashes, "{-", "-}", true, "\""},
    PlainLanguage{"Julia", julia, hash, "#=", "=#", true, "\""},
    PlainLanguage{"Kotlin", kotlin, slashes, "/*", "*/", true, "\"'"},
    PlainLanguage{"Lisp", lisp, semicolon, "#|", "|#", true, "\""},
    PlainLanguage{"Lua", lua, dashes, "--[[", "]]", false, "\"'"},
    PlainLanguage{"Nim", nim, hash, "#[", "]#", true, "\""},
    PlainLanguage{"Objective-C", objective_c, slashes, "/*", "*/", false, "\"'"},
    PlainLanguage{"OCaml", ocaml, {}, "(*", "*)", true, "\""},
    PlainLanguage{"Perl", perl, hash, "", "", false, "\"'`"},
    PlainLanguage{"PHP", php, slashes_or_hash, "/*", "*/", false, "\"'`"},
    PlainLanguage{"R", r, hash, "", "", false, "\"'"},
    PlainLanguage{"Ruby", ruby, hash, "=begin", "=end", false, "\"'`"},
    PlainLanguage{"Scala", scala, slashes, "/*", "*/", true, "\""},
    PlainLanguage{"shell", shell, hash, "", "", false, "\"'"},
    PlainLanguage{"SQL", sql, dashes, "/*", "*/", false, "'"},
    PlainLanguage{"Swift", swift, slashes, "/*", "*/", true, "\""},
    PlainLanguage{"Vala", vala, slashes, "/*", "*/", false, "\"'"},
    PlainLanguage{"Verilog", verilog, slashes, "/*", "*/", false, "\""},
    PlainLanguage{"Zig", zig, slashes, "", "", false, "\"'"},
};

std::size_t end_of_line(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

std::size_t end_of_block(std::string_view text, std::size_t at, const PlainLanguage& language) {
  int depth = 0;
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(language.close_comment)) {
      at += language.close_comment.size();
      if (--depth <= 0) {
        return at;
      }
    } else if (rest.starts_with(language.open_comment)) {
      depth = depth == 0 || language.nests_comments ? depth + 1 : depth;
      at += language.open_comment.size();
    } else {
      ++at;
    }
  }
  return text.size();
}

// Of `"..."`, and of `"""..."""` where three quotes begin it.
std::size_t end_of_string(std::string_view text, std::size_t at) {
  const std::string three(3, text[at]);
  const std::string_view close = text.substr(at).starts_with(three) ? three : text.substr(at, 1);
  for (at += close.size(); at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text.substr(at).starts_with(close)) {
      return at + close.size();
    }
  }
  return text.size();
}

// Where a comment or string that begins at `at` ends; `at` where none does.
std::size_t end_of_quoted(std::string_view text, std::size_t at, const PlainLanguage& language) {
  const std::string_view rest = text.substr(at);
  if (!language.open_comment.empty() && rest.starts_with(language.open_comment)) {
    return end_of_block(text, at, language);
  }
  const auto begins = [&](std::string_view mark) { return rest.starts_with(mark); };
  if (std::ranges::any_of(language.line_comments, begins)) {
    return end_of_line(text, at);
  }
  return language.quotes.find(text[at]) == std::string_view::npos ? at : end_of_string(text, at);
}

}  // namespace

const PlainLanguage* plain_language_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) {
    return nullptr;
  }
  const std::string_view extension = path.substr(dot);
  for (const PlainLanguage& language : languages) {
    if (std::ranges::find(language.extensions, extension) != language.extensions.end()) {
      return &language;
    }
  }
  return nullptr;
}

std::vector<std::pair<std::size_t, std::size_t>> comments_and_strings(
    std::string_view text, const PlainLanguage& language) {
  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_quoted(text, at, language);
    if (end != at) {
      ranges.emplace_back(at, end);
      at = end;
    } else {
      ++at;
    }
  }
  return ranges;
}

}  // namespace git_refactor::refactor
