#pragma once

#include "git_refactor/syntax/program.hpp"

#include "doc_file.hpp"
#include "resolve/file_model.hpp"
#include "syntax_tree.hpp"

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

// Nodes of the JavaScript family's files, the library's declarations among them.

namespace git_refactor::syntax::javascript {

/// A node of a file; a null node says that there is none.
struct At {
  std::uint32_t file = no_index;
  SyntaxNode node{};

  explicit operator bool() const { return !node.is_null(); }

  friend bool operator==(const At& one, const At& other) {
    return one.file == other.file && one.node.id() == other.node.id();
  }
};

/// What tells one node from another.
struct NodeKey {
  std::uint32_t file = no_index;
  const void* id = nullptr;

  auto operator<=>(const NodeKey&) const = default;
};

inline NodeKey key_of(const At& at) {
  return {at.file, at.node.id()};
}

/// The number of the file that declares the language's library; no file of the program.
inline constexpr std::uint32_t library_file = 0xfffffff0;

/// What a file's JSDoc comments say is a file of its own, with this added to the file's number.
inline constexpr std::uint32_t docs_bit = 0x40000000;

inline bool is_docs(std::uint32_t file) {
  return file >= docs_bit && file != library_file;
}

inline std::uint32_t docs_file_of(std::uint32_t file) {
  return file + docs_bit;
}

inline std::uint32_t source_of_docs(std::uint32_t docs_file) {
  return docs_file - docs_bit;
}

/// Reads files and their trees for the parts of the linker.
class Trees {
 public:
  explicit Trees(const Program& program);

  [[nodiscard]] const FileModel& model(std::uint32_t file) const;

  /// What the comments of a file say.
  [[nodiscard]] const DocFile& docs(std::uint32_t file) const;

  [[nodiscard]] bool has_docs(std::uint32_t file) const {
    return file < docs_bit && docs(file).comment_count() > 0;
  }

  /// The path of a file; of comments that of their file.
  [[nodiscard]] std::string_view path(std::uint32_t file) const;

  [[nodiscard]] const Fact& fact(FactRef ref) const { return model(ref.file).fact(ref.fact); }

  /// The identifier of a fact.
  [[nodiscard]] At leaf(FactRef ref) const { return {ref.file, fact(ref).leaf}; }

  [[nodiscard]] std::string_view name(FactRef ref) const {
    return model(ref.file).name_of(fact(ref));
  }

  /// The fact of an identifier, or of the name in a string.
  [[nodiscard]] std::optional<FactRef> fact_at(const At& name) const;

  [[nodiscard]] At root(std::uint32_t file) const { return {file, model(file).root()}; }

  [[nodiscard]] At parent(const At& at) const;

  [[nodiscard]] At child(const At& at, std::string_view field) const {
    return {at.file, child_named(at.node, field)};
  }

  [[nodiscard]] At child_of(const At& at, std::string_view type) const {
    return {at.file, child_of_type(at.node, type)};
  }

  /// The named children, comments left out.
  [[nodiscard]] std::vector<At> children(const At& at) const;

  /// True where the node has an unnamed child of this text, such as a modifier.
  [[nodiscard]] bool has_token(const At& at, std::string_view token) const;

  [[nodiscard]] std::string_view type(const At& at) const {
    return at ? type_of(at.node) : std::string_view();
  }

  [[nodiscard]] bool is(const At& at, std::initializer_list<std::string_view> types) const;

  [[nodiscard]] std::string_view text(const At& at) const {
    return at ? model(at.file).text(at.node) : std::string_view();
  }

  /// The name that a property name, identifier or string spells; empty where it is computed.
  [[nodiscard]] std::string_view spelled(const At& name) const;

  /// The nearest node of one of the types at or above a node; null where there is none.
  [[nodiscard]] At above(At at, std::initializer_list<std::string_view> types) const;

  /// Whether `inner` is `outer` or lies in it.
  [[nodiscard]] static bool contains(const At& outer, const At& inner);

  /// What `!` asserts not to be null. The grammar takes the whole of `a - b!.c` before the `!` for
  /// its operand; before a member it can only be the last one.
  [[nodiscard]] At asserted(const At& assertion) const;

  /// Without the parentheses, assertions of non-nullness and the like around an expression.
  [[nodiscard]] At bare(At expression) const;

 private:
  const Program* program_;
  const FileModel* library_;
  mutable std::unordered_map<std::uint32_t, std::unique_ptr<const DocFile>> docs_;
};

/// Whether the platform's objects have a member of this name, beside those of the language's
/// library.
bool is_platform_member(std::string_view name);

/// Whether the classes of the usual frameworks have a member of this name for others to override.
bool is_framework_member(std::string_view name);

/// The declarations of the language's library, as far as types go through them.
std::string_view library_source();

}  // namespace git_refactor::syntax::javascript
