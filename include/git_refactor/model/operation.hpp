#pragma once

#include "git_refactor/model/language.hpp"
#include "git_refactor/model/symbol.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor {

/// What to do with sites whose meaning cannot be known from syntax.
enum class UnsurePolicy : std::uint8_t {
  refuse,  ///< change nothing at all, and list them
  skip,    ///< leave them as they are
  edit,    ///< change them too
};

/// Which mentions of a name in comments are renamed with it.
enum class CommentPolicy : std::uint8_t {
  none,
  doc,  ///< those that refer to it by the conventions of the language's documentation comments
  all,  ///< every whole word
};

/// A place in a file of the base, as a user points at it.
struct SourcePlace {
  std::string path;
  std::uint32_t row = 0;                ///< 0-based
  std::optional<std::uint32_t> column;  ///< 0-based, in bytes; nothing: the row's only declaration
};

/// Which of the things of a name is meant. Empty fields say nothing.
struct TargetFilter {
  std::optional<SourcePlace> at;  ///< a declaration of it, or any use
  std::string qualifier;          ///< "Class", "ns" or "pkg.Class": what stands before the name
  std::optional<SymbolKind> kind;
  std::vector<std::string> in;  ///< declared in one of these files or directories
  std::optional<Language> language;

  [[nodiscard]] bool is_empty() const {
    return !at && qualifier.empty() && !kind && in.empty() && !language;
  }
};

/// The operation `rename`: one name becomes another wherever it is bound to the same thing.
struct RenameOperation {
  std::string old_name{};  ///< may be empty before `target.at` has been looked up
  std::string new_name{};
  UnsurePolicy unsure = UnsurePolicy::refuse;
  TargetFilter target{};
  CommentPolicy comments = CommentPolicy::doc;
  bool strings = false;     ///< rename whole words in strings too
  bool text_files = false;  ///< and in documentation and configuration
  bool text = false;        ///< and, outside comments and strings, in languages that are not known
  bool variants = false;    ///< and the name's other spellings: `fooBar`, `FOO_BAR`, `foo-bar`
  bool files = false;       ///< files and folders named after the thing too
  bool aliases = false;     ///< importers keep the old name, as an alias
  bool force = false;       ///< go on although the proof failed
  /// Macros of C and C++ that no file defines, as `gcc -D` takes them: "NAME=BODY", "NAME(a)=BODY".
  std::vector<std::string> macros{};
};

}  // namespace git_refactor
