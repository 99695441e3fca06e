#pragma once

#include "collector.hpp"
#include "facts.hpp"
#include "syntax_tree.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Parsed texts: files, and what macro calls stand for. A node of either knows where in which file
// its bytes were written, so the rest of the resolver does not care which it reads.

namespace git_refactor::syntax::rust {

/// The file of the model of the standard library.
inline constexpr std::uint32_t library_file = no_index;

/// Where a byte was written, and by which expansion of a macro; 0 is no expansion.
struct Origin {
  std::uint32_t file = library_file;
  std::uint32_t offset = 0;
  std::uint32_t context = 0;

  [[nodiscard]] bool is_same_place(const Origin& other) const {
    return file == other.file && offset == other.offset;
  }
};

/// A parsed text. Nodes keep its address.
struct Text {
  /// From `begin` on the bytes are those at `origin`.
  struct Piece {
    std::uint32_t begin = 0;
    Origin origin;
  };

  std::string owned;        ///< of an expansion
  std::string_view source;  ///< `owned`, or a file's
  Tree tree;                ///< of an expansion
  SyntaxNode root{};
  std::vector<Piece> pieces;        ///< by `begin`; the first begins at 0
  std::uint32_t anchor = no_index;  ///< of an expansion: where in its file it is called

  Text() = default;
  ~Text() = default;
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;

  [[nodiscard]] Origin origin(std::uint32_t position) const;
};

/// A node of a text.
class Node {
 public:
  Node() = default;

  Node(SyntaxNode node, const Text* text) : node_(node), text_(text) {}

  explicit operator bool() const { return !node_.is_null(); }

  [[nodiscard]] SyntaxNode raw() const { return node_; }

  [[nodiscard]] const Text* text() const { return text_; }

  [[nodiscard]] std::string_view type() const { return type_of(node_); }

  [[nodiscard]] bool is(std::string_view type) const { return this->type() == type; }

  [[nodiscard]] Node field(std::string_view name) const {
    return {child_named(node_, name), text_};
  }

  /// The named children without comments.
  [[nodiscard]] std::vector<Node> children() const;

  /// The named children, and `_` where it stands for a pattern.
  [[nodiscard]] std::vector<Node> patterns() const;

  /// The first named child of a type.
  [[nodiscard]] Node child(std::string_view type) const;

  /// The first named child, whatever its type.
  [[nodiscard]] Node first() const;

  /// True where a token spelled `token` is a child.
  [[nodiscard]] bool has_token(std::string_view token) const;

  [[nodiscard]] std::string_view str() const;

  /// The name of an identifier, without the prefix of a raw one.
  [[nodiscard]] std::string_view name() const;

  [[nodiscard]] std::uint32_t begin() const { return node_.begin(); }

  [[nodiscard]] std::uint32_t end() const { return node_.end(); }

  /// Where the name of an identifier begins.
  [[nodiscard]] Origin origin() const;

  /// Where it stands in its file; in an expansion, where that is called.
  [[nodiscard]] std::uint32_t position() const {
    return text_->anchor == no_index ? begin() : text_->anchor;
  }

  [[nodiscard]] bool is_error() const { return node_.is_error(); }

 private:
  SyntaxNode node_{};
  const Text* text_ = nullptr;
};

}  // namespace git_refactor::syntax::rust
