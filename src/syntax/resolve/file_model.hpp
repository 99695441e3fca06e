#pragma once

#include "git_refactor/model/edit.hpp"
#include "git_refactor/model/language.hpp"
#include "git_refactor/syntax/program.hpp"

#include "collector.hpp"
#include "resolution.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace git_refactor::syntax {

/// A place in a comment or string where an asked name stands as a whole word.
struct TextSite {
  std::uint32_t offset = 0;
  std::uint8_t name = 0;  ///< index into the asked names
  bool is_comment = false;
  SyntaxNode node{};  ///< the comment, or the part of a string
};

/// One file, parsed, with every identifier in it classified and resolved inside of it by the
/// language's table. Immutable, so it is shared by threads and by the programs before and after an
/// edit.
///
/// Names are numbers here: 0 and 1 are the asked ones (OLD and NEW), the others as they come.
class FileModel {
 public:
  struct Source {
    Language language = Language::c;
    std::string text;
    std::string_view known_macros{};  ///< of C++, a definition a line; only while it is parsed
  };

  /// Parses and resolves. Cost: the time to parse, and about as much per identifier as per node.
  FileModel(TSParser& parser, Source source, AskedNames asked);

  /// The model of `before` after some edits, which `source` has already.
  FileModel(TSParser& parser, const FileModel& before, Source source, std::span<const Edit> edits,
            Reparse reparse);

  FileModel(const FileModel&) = delete;
  FileModel& operator=(const FileModel&) = delete;
  FileModel(FileModel&&) = delete;  // facts are views of its text
  FileModel& operator=(FileModel&&) = delete;
  ~FileModel() = default;

  [[nodiscard]] Language language() const { return source_.language; }

  [[nodiscard]] std::string_view text() const { return source_.text; }

  [[nodiscard]] std::string_view text(SyntaxNode node) const { return text_of(node, source_.text); }

  /// The text of the child of `node` under `field`; empty where there is none.
  [[nodiscard]] std::string_view text(SyntaxNode node, std::string_view field) const {
    return text_of(child_named(node, field), source_.text);
  }

  [[nodiscard]] SyntaxNode root() const { return tree_->root(); }

  [[nodiscard]] const SyntaxTree& tree() const { return *tree_; }

  /// The time that the parser took.
  [[nodiscard]] std::chrono::duration<double> parse_time() const { return parse_time_; }

  /// How many nodes of the tree do not parse (ERROR and missing ones).
  [[nodiscard]] std::uint32_t error_count() const { return error_count_; }

  // Facts are sorted by offset; indices of facts, scopes and names below are into these.

  [[nodiscard]] const std::vector<Fact>& facts() const { return resolution_->facts(); }

  [[nodiscard]] const Fact& fact(std::uint32_t index) const { return facts()[index]; }

  [[nodiscard]] const std::vector<Scope>& scopes() const { return resolution_->scopes(); }

  [[nodiscard]] const Scope& scope(std::uint32_t index) const { return scopes()[index]; }

  [[nodiscard]] const Resolution& resolution() const { return *resolution_; }

  [[nodiscard]] std::string_view name_of(const Fact& fact) const { return names_[fact.name]; }

  /// The number of a name; nothing where no identifier of the file is spelled so.
  [[nodiscard]] std::optional<std::uint32_t> number_of(std::string_view name) const;

  /// The facts of a name, in order.
  [[nodiscard]] std::span<const std::uint32_t> named(std::uint32_t name) const {
    return name < by_name_.size() ? by_name_[name] : std::span<const std::uint32_t>();
  }

  [[nodiscard]] std::span<const std::uint32_t> named(std::string_view name) const;

  /// The fact of the identifier that begins at `offset`.
  [[nodiscard]] std::optional<std::uint32_t> fact_at(std::uint32_t offset) const;

  /// The fact of an identifier node.
  [[nodiscard]] std::optional<std::uint32_t> fact_of(SyntaxNode identifier) const;

  /// The first declaration, in this file, of what a fact declares or refers to; `no_index` where
  /// the scopes of the file do not tell.
  [[nodiscard]] std::uint32_t meant(std::uint32_t fact) const { return resolution_->meant(fact); }

  /// The declarations of `name` in `scope` itself.
  [[nodiscard]] std::span<const std::uint32_t> declared(std::uint32_t scope,
                                                        std::string_view name) const;

  /// All declarations in `scope` itself.
  [[nodiscard]] std::span<const std::uint32_t> declarations_in(std::uint32_t scope) const {
    return scope < by_scope_.size() ? by_scope_[scope] : std::span<const std::uint32_t>();
  }

  /// What a reference to `name` at `offset` in `scope` would mean: the first declaration of it, or
  /// `no_index`.
  [[nodiscard]] std::uint32_t look_up(std::string_view name, Spaces spaces, std::uint32_t scope,
                                      std::uint32_t offset) const;

  /// The innermost scope that `node` opens; `no_index` where it opens none.
  [[nodiscard]] std::uint32_t scope_opened_by(SyntaxNode node) const;

  /// The innermost scope around a node (of those that hold an identifier).
  [[nodiscard]] std::uint32_t scope_around(SyntaxNode node) const;

  /// The nearest scope of a kind at or around `scope`; `no_index` where there is none.
  [[nodiscard]] std::uint32_t enclosing(std::uint32_t scope, ScopeKind kind) const;

  [[nodiscard]] const std::vector<TextSite>& text_sites() const { return text_sites_; }

 private:
  template <typename Parse>
  void parse_with(const Parse& parse);
  void resolve();
  std::uint32_t number(std::string_view name);
  [[nodiscard]] std::pair<std::uint32_t, std::string_view> spelled(const LanguageTable& table,
                                                                   SyntaxNode node) const;
  [[nodiscard]] bool is_no_name(std::string_view word) const;
  std::vector<Word> identifiers(const Grammar& grammar);
  std::vector<Word> words_in_texts(const Grammar& grammar, std::span<const Word> identifiers);
  void index();

  Source source_;
  Tree tree_;
  std::chrono::duration<double> parse_time_{};
  std::uint32_t error_count_ = 0;
  std::vector<std::string_view> names_;  ///< views of the source and of `asked_`
  AskedNames asked_;
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::optional<Resolution> resolution_;
  std::vector<std::vector<std::uint32_t>> by_name_;
  std::vector<std::vector<std::uint32_t>> by_scope_;
  std::unordered_map<const void*, std::uint32_t> scope_of_node_;  ///< by node id
  std::vector<TextSite> text_sites_;
};

/// The nearest node of a type at or above `node`; a null node where there is none.
SyntaxNode ancestor_of_type(SyntaxNode node, std::string_view type);

/// The first named child of a type; a null node where there is none.
SyntaxNode child_of_type(SyntaxNode node, std::string_view type);

}  // namespace git_refactor::syntax
