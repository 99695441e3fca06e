#pragma once

#include "git_refactor/model/language.hpp"
#include "git_refactor/model/symbol.hpp"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax {

/// Part that an occurrence plays.
enum class Role : std::uint8_t {
  declaration,  ///< introduces the name (definitions included)
  import,       ///< binds the name in this file to a declaration of another file; with
                ///< `Binding::qualified`, passes it on without binding it (`export {old} from 'm'`)
  reference,    ///< uses it
};

/// How far the meaning of an occurrence can be followed inside its own file.
enum class Binding : std::uint8_t {
  local,      ///< declared below file level in this file: local, parameter, label, type parameter
  file,       ///< declared, imported or exported at file level in this file
  free,       ///< not declared in this file: whatever the rest of the program declares globally
  member,     ///< of a type or object: declared in its body, or selected by '.', '->' or '::'
  qualified,  ///< selected from an imported module, package or namespace: `Occurrence::qualifier`
  key,        ///< in a name space of its own: key of a literal, keyword argument, JSX attribute
  unknown,    ///< cannot be told: `Occurrence::why` says why
};

/// What an edit has to write so that only the target's name changes.
enum class Form : std::uint8_t {
  plain,            ///< the new name
  shorthand_value,  ///< `{old}` in a literal: `{old: new}`, the key stays
  shorthand_bound,  ///< `{old}` in a pattern or import whose key stays: `{old: new}`
  shorthand_alias,  ///< `import {old}` or `use m::old` whose outer name stays: `old as new`
};

inline constexpr std::uint32_t no_index = std::numeric_limits<std::uint32_t>::max();

/// One place where an asked name stands as an identifier: not in a comment or string, unless the
/// string is code to the language (`__all__ = ["old"]`, `println!("{old}")`).
struct Occurrence {
  std::uint32_t offset = 0;  ///< first byte of the name
  std::uint8_t name = 0;     ///< index into the names asked for
  Role role = Role::reference;
  Binding binding = Binding::free;
  SymbolKind kind = SymbolKind::unknown;  ///< of the declaration it is or resolves to in this file
  Form form = Form::plain;
  bool is_private = false;  ///< a file-level declaration that no other file can see (`static`, say)
  /// Index of the first occurrence that declares it in this file (overloads and repeated
  /// assignments share one).
  std::uint32_t declaration = no_index;
  /// For `qualified` and `import`: the module's path as written, aliases resolved. For a
  /// declaration in a namespace or module inside the file: the path of that.
  std::string qualifier;
  std::string_view why;  ///< for `unknown`: a static text a person reads
};

/// Two occurrences of different asked names that would get in each other's way, as far as their own
/// file shows it.
struct Clash {
  std::uint32_t site = 0;         ///< occurrence of names[0] (or, reversed, of names[1])
  std::uint32_t declaration = 0;  ///< declaration of the other name that the site would then mean
};

/// Where a name is only mentioned.
enum class MentionKind : std::uint8_t {
  comment,
  reference,  ///< in a documentation comment, by whose conventions it refers to a global (C only)
  string,
  prose,  ///< `#error`, a character, whatever is neither
};

/// A place where a name stands as a whole word, but not as an identifier.
struct Mention {
  std::uint32_t offset = 0;  ///< first byte of the name
  MentionKind kind = MentionKind::comment;
};

/// What one file says about the names asked for. Occurrences and mentions are sorted by offset.
struct FileSurvey {
  std::vector<Occurrence> occurrences;
  std::vector<Clash> clashes;
  std::vector<Mention> mentions;  ///< of names[0]
  bool has_errors = false;        ///< some parsed piece did not parse cleanly
};

/// Finds and classifies the occurrences of names in source files. Keeps its parsers, so make one
/// for each thread and reuse it; not thread-safe.
class Surveyor {
 public:
  Surveyor();
  ~Surveyor();
  Surveyor(const Surveyor&) = delete;
  Surveyor& operator=(const Surveyor&) = delete;
  Surveyor(Surveyor&&) noexcept;
  Surveyor& operator=(Surveyor&&) noexcept;

  /// Surveys `source` (any bytes) for `names` (one, or the old and the new name of a rename).
  ///
  /// Cost: nothing but a search for a file that does not hold the names; else for C and C++ the
  /// time to lex the file and to parse the top-level declarations that hold a name; for the others
  /// the time to parse the file.
  FileSurvey survey(Language language, std::string_view source,
                    std::span<const std::string_view> names);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// True where `text` can stand as an identifier of the language (keywords can not).
bool is_identifier(Language language, std::string_view text);

/// How much of a name is the prefix of a raw identifier ("r#").
std::size_t raw_prefix_size(Language language, std::string_view name);

/// True where `text` is a reserved word of the language.
bool is_keyword(Language language, std::string_view text);

}  // namespace git_refactor::syntax
