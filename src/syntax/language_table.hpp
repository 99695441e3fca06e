#pragma once

#include "git_refactor/model/symbol.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <tree_sitter/api.h>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

// What the engine has to know about a language, as data. Node types and fields are those of the
// language's grammar (`node-types.json` beside its parser); `Grammar` turns them into numbers.
//
// An identifier is understood by climbing: beginning at its leaf, the engine looks for a `Rule` for
// the parent node and the field that leads to the child. `Effect::through` climbs on (patterns,
// declarators, parentheses); any other effect says what the identifier is; where no rule fits, it
// is what `IdentifierRule` says of its leaf, as a rule a reference.

namespace git_refactor::syntax {

class Place;
class SyntaxNode;
struct Fact;

/// Name spaces, as bits: a reference meets a declaration where they share one.
using Spaces = std::uint8_t;

namespace space {

inline constexpr Spaces value = 1;
inline constexpr Spaces type = 2;
inline constexpr Spaces callable = 4;  ///< where functions have a name space of their own (Java)
inline constexpr Spaces label = 8;
inline constexpr Spaces macro = 16;
inline constexpr Spaces member = 32;
inline constexpr Spaces any = 0xff;

}  // namespace space

/// What a scope is for the names declared in it.
enum class ScopeKind : std::uint8_t {
  file,
  name_space,  ///< a module or namespace inside the file: its names count as the file's
  type,        ///< the body of a class: its names are members
  function,    ///< names are local, and declarations that hoist stop here
  block,       ///< names are local
  parameters,  ///< around one declaration that goes past it: a template's parameters
};

/// A node type that opens a scope for some of its children. A block that is the body of a function
/// or namespace is part of that scope.
struct ScopeRule {
  std::string_view node;
  ScopeKind kind = ScopeKind::block;
  /// Fields whose subtrees lie inside; empty for all children.
  std::array<std::string_view, 6> inside{};
  /// A parent under which it opens none.
  std::string_view unless_under{};
  /// Namespaces: a text without which it does not see the names around it; empty if it does anyway.
  std::string_view sees_outside_with{};
};

/// A child that is evaluated outside the nearest enclosing function scope, such as a default value.
struct Escape {
  std::string_view node;
  std::string_view field;
};

/// What a rule makes of an identifier.
enum class Effect : std::uint8_t {
  through,   ///< undecided: ask the parent
  declare,   ///< it declares the name
  hoist,     ///< it declares the name in the nearest function, whatever its rule says
  refer,     ///< it is looked up in the scopes
  select,    ///< it is selected from what `Rule::receiver` names
  key,       ///< it stands in a name space of its own
  global,    ///< the enclosing function means the file's name (Python `global`)
  nonlocal,  ///< the enclosing function means an outer function's name (Python `nonlocal`)
  fixed,     ///< the hook has written role and binding into the fact
  ignore,    ///< it is no occurrence of a name
};

/// The scope that a declaration goes to.
enum class Into : std::uint8_t {
  current,   ///< the innermost one
  around,    ///< the one around the declaring node, and around a template that this belongs to
  function,  ///< the nearest function, class, namespace or file
  block,     ///< the nearest block, past functions and types: what a type infers
  file,
};

/// Where in its scope a declaration is seen. Names of files, namespaces and types are seen
/// everywhere.
enum class Visible : std::uint8_t {
  whole,         ///< everywhere, also before it
  after_name,    ///< from the name on
  after_anchor,  ///< from the end of the declaring node on
};

/// Decides what data cannot say; may write into the fact.
using Decide = Effect (*)(const Place& place, Fact& fact);

/// Decides whether a word in a comment or string is a name after all; `before` and `after` are the
/// text around it.
using DecideText = Effect (*)(const Place& place, std::string_view before, std::string_view after);

/// What an identifier is that is reached from `node` by `field`.
struct Rule {
  std::string_view node;
  std::string_view field{};  ///< empty for any child
  Effect effect = Effect::refer;
  SymbolKind kind = SymbolKind::unknown;
  Spaces spaces = 0;  ///< 0 for those of the leaf
  Into into = Into::current;
  Visible visible = Visible::whole;
  std::string_view receiver{};  ///< for `select`: the field that holds what it is selected from
  Decide decide = nullptr;      ///< if given, its answer replaces `effect`
};

/// A node type that is an identifier, and what one is where no rule fits.
struct IdentifierRule {
  std::string_view node;
  Spaces spaces = space::value;
  Effect effect = Effect::refer;
  Form form = Form::plain;
};

/// A language. One with a `base` (TypeScript has JavaScript) takes over the base's lists: its own
/// rules come first, and its own functions are the only ones.
struct LanguageTable {
  const TSLanguage* (*grammar)() = nullptr;
  const LanguageTable* base = nullptr;
  std::span<const ScopeRule> scopes{};
  std::span<const Rule> rules{};  ///< of two rules for the same child the first counts
  std::span<const IdentifierRule> identifiers{};
  std::span<const Escape> escapes{};
  std::span<const std::string_view> texts{};  ///< comments and parts of strings
  std::span<const std::string_view> keywords{};
  std::span<const std::string_view> selectors{};      ///< tokens before a member ("." and "->")
  std::span<const std::string_view> own_receivers{};  ///< "this" or "self"
  std::string_view separator = ".";                   ///< between the parts of a qualified name
  std::string_view raw_prefix{};                      ///< makes any word an identifier ("r#")
  char label_mark = 0;                                ///< begins the names of labels ("'a")
  std::string_view variable_mark{};                   ///< begins the variables of macros ("$")
  bool has_dollar = false;                            ///< '$' may stand in an identifier
  bool has_private_names = false;                     ///< '#' may begin an identifier (JavaScript)
  bool has_unicode = true;                            ///< so may letters beyond ASCII
  bool shadows_in_scope = false;  ///< a second local of a name is another variable (Rust)
  bool closed_types = false;      ///< functions in a class do not see its names (Python)

  DecideText in_text = nullptr;  ///< null where comments and strings never hold names
  /// True for a file whose top-level names only it can see, unless exported.
  bool (*hides_names)(SyntaxNode root, std::string_view source) = nullptr;
  /// The path imported under `name` where the import does not spell that name (Go); else "".
  std::string_view (*implied_import)(SyntaxNode root, std::string_view source,
                                     std::string_view name) = nullptr;
};

}  // namespace git_refactor::syntax
