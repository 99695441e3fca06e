#pragma once

#include "definitions.hpp"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::rust {

/// A `mod name;`: whose file is to be found.
struct FileModule {
  DefId def = no_def;
  std::string_view path_attribute;            ///< of `#[path = "..."]`
  std::vector<std::string_view> directories;  ///< the inline modules around it in its file
};

/// Gathers the items of a text into the definitions.
class ItemCollector {
 public:
  /// `find_file` is told of each `mod name;` and may collect its file.
  using FindFile = std::function<void(const FileModule&)>;

  ItemCollector(Definitions& definitions, FindFile find_file)
      : definitions_(&definitions), find_file_(std::move(find_file)) {}

  /// Gathers what stands in a file, a module's braces, a block or an expansion.
  void collect(const Node& body, ScopeId scope);

  /// Gathers the items of an impl's or trait's braces, or of an expansion in them.
  void associated_items(const Node& body, DefId owner, ScopeId scope);

  /// The scope of a block's items: `around` if it has none.
  ScopeId block(const Node& node, ScopeId around);

 private:
  struct Attributes {
    std::string_view path;
    std::string_view link_name;
    bool macro_use = false;
    bool macro_export = false;
    bool no_mangle = false;
    std::vector<std::string_view> derives;
  };

  void collect_children(const Node& body, ScopeId scope);
  void item(const Node& node, ScopeId scope, const Attributes& attributes);
  void nominal(const Node& node, ScopeId scope, DefKind kind, const Attributes& attributes);
  void module(const Node& node, ScopeId scope, const Attributes& attributes);
  void macro(const Node& node, ScopeId scope, const Attributes& attributes);
  void use(const Node& node, ScopeId scope);
  void use_tree(const Node& node, const Import& base);
  void import_path(Import import, const Path& more);
  void crate_import(const Node& node, ScopeId scope);
  void implementation(const Node& node, ScopeId scope);
  void foreign(const Node& node, ScopeId scope);
  void fields(const Node& body, DefId owner, ScopeId scope);
  void variants(const Node& body, DefId owner, ScopeId scope);
  void nested_implementations(const Node& body, ScopeId scope);
  static void read_attribute(const Node& node, Attributes& attributes);

  DefId named(const Node& node, ScopeId scope, DefKind kind);
  [[nodiscard]] ScopeId visibility(const Node& node, ScopeId scope) const;

  Definitions* definitions_;
  FindFile find_file_;
  std::vector<std::string_view> directories_;
};

}  // namespace git_refactor::syntax::rust
