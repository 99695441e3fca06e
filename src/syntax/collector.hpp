#pragma once

#include "git_refactor/syntax/surveyor.hpp"

#include "facts.hpp"
#include "grammar.hpp"
#include "syntax_tree.hpp"
#include "words.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::syntax {

/// What the trees of one file say of the names asked for, before resolution.
struct Facts {
  std::vector<Scope> scopes{Scope{}};  ///< the first is the file's; parents before children
  std::vector<Fact> facts;             ///< by piece, and by offset within one
  std::vector<Mention> mentions;       ///< of names[0]
  bool has_errors = false;
  bool hides_names = false;  ///< other files see only what is exported
};

/// A text that was parsed on its own.
struct Fragment {
  std::string_view text;
  std::uint32_t begin = 0;      ///< where in the source its first byte stands
  std::uint32_t scope = 0;      ///< the scope around it
  std::span<const Word> words;  ///< offsets are those in the text
};

/// Gathers facts about names from one file, which may be given in pieces that are parsed on their
/// own; file-level scope is common to all of them. Keeps views of the source and the names.
class Collector {
 public:
  Collector(const Grammar& grammar, std::string_view source,
            std::span<const std::string_view> names);

  /// Adds what `tree`, parsed from the `length` bytes of the source at `begin`, says of the names.
  void add(const SyntaxTree& tree, std::uint32_t begin, std::uint32_t length);

  /// Adds what `tree`, parsed from the fragment's text, says of its words.
  void add(const SyntaxTree& tree, const Fragment& fragment);

  /// Adds a scope that no tree shows, and returns its index.
  std::uint32_t add(Scope scope);

  /// Adds a fact that no tree shows (a macro body, say).
  void add(Fact fact) { facts_.facts.push_back(std::move(fact)); }

  [[nodiscard]] const Facts& facts() const { return facts_; }

  [[nodiscard]] Facts& facts() { return facts_; }

 private:
  struct Piece;

  void open_scopes(Piece& piece);
  void open_scopes_of(Piece& piece, std::uint32_t index);
  [[nodiscard]] std::uint32_t scope_around(const Piece& piece, std::uint32_t index) const;
  [[nodiscard]] bool belongs_to_parent(const Piece& piece, std::uint32_t index,
                                       const Grammar::Opening& opening) const;
  void classify(Piece& piece, const Word& word, std::uint32_t end);
  void classify_text(const Piece& piece, Fact fact, std::uint32_t leaf);
  void classify_identifier(Piece& piece, Fact fact, std::uint32_t leaf);
  [[nodiscard]] bool classify_loose(const Piece& piece, const Place& place) const;
  void complete(const Piece& piece, Fact& fact, const Place& place, const Rule& rule);
  void find_receiver(const Piece& piece, Fact& fact, SyntaxNode receiver) const;
  [[nodiscard]] std::uint32_t target_of(std::uint32_t scope, Into into) const;
  [[nodiscard]] std::uint32_t past_parameters(std::uint32_t scope) const;
  [[nodiscard]] std::uint32_t outside_function(std::uint32_t scope) const;

  const Grammar& grammar_;
  std::string_view source_;
  std::span<const std::string_view> names_;
  Facts facts_;
};

}  // namespace git_refactor::syntax
