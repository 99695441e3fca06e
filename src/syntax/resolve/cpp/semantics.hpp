#pragma once

#include "git_refactor/syntax/program.hpp"

#include "expansion.hpp"
#include "index.hpp"
#include "resolve/file_model.hpp"
#include "syntax_tree.hpp"
#include "types.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace git_refactor::syntax::cpp {

/// What is looked for.
enum class Want : std::uint8_t {
  any,        ///< what hides a type counts, the type does not
  type,       ///< what may stand after `struct`
  container,  ///< what may stand before `::`
};

/// What stands before a `::`.
struct Container {
  enum class Kind : std::uint8_t { unknown, name_space, type, library };

  Kind kind = Kind::unknown;
  std::string path{};  ///< of a namespace
  Type type{};
};

/// Declarations that a name means.
struct Found {
  std::vector<DeclRef> decls;
  Bindings bindings;     ///< what the class's parameters stand for where they were found
  bool is_open = false;  ///< nothing found, but a base class is not known
};

/// What an identifier means.
struct Meaning {
  std::vector<DeclRef> decls;  ///< several are one thing's, unless there is a doubt
  Bindings bindings;
  std::string_view doubt;  ///< empty and no declarations: not the program's
};

/// The names and types of a C++ program. Everything is found on demand and kept.
class Semantics {
 public:
  explicit Semantics(Program& program) : program_(program) {}

  Semantics(const Semantics&) = delete;
  Semantics& operator=(const Semantics&) = delete;
  ~Semantics() = default;

  [[nodiscard]] const FileModel& model(std::uint32_t file) const { return program_.model(file); }

  const FileIndex& index(std::uint32_t file);

  const Decl& decl(DeclRef ref) { return index(ref.file).decl(ref.index); }

  const Scope& scope_around(DeclRef ref) { return index(ref.file).scope(decl(ref).scope); }

  std::string_view text(std::uint32_t file, SyntaxNode node);

  /// The file and all that it includes, itself first.
  const std::vector<std::uint32_t>& visible(std::uint32_t file);

  bool sees(std::uint32_t file, std::uint32_t other);

  /// Whether the word stands anywhere in the text of a file, which need not be parsed for that.
  bool mentions(std::uint32_t file, std::string_view word);

  // Names (cpp_lookup.cpp).

  std::vector<DeclRef> unqualified(std::uint32_t file, std::string_view name, std::uint32_t offset,
                                   Want want);
  Container container_before(std::uint32_t file, SyntaxNode qualified);
  Container container_of(std::uint32_t file, SyntaxNode name, const Container* outer = nullptr);
  Found in_container(const Container& container, std::string_view name, std::uint32_t file,
                     Want want);
  std::vector<DeclRef> in_name_space(const std::string& path, std::string_view name,
                                     std::uint32_t file, std::uint32_t offset);

  // Classes (cpp_classes.cpp).

  Found members(const Type& type, std::string_view name);
  std::vector<Type> bases(const Type& type);
  bool derives(const Type& derived, DeclRef base);
  DeclRef definition_of(DeclRef type);
  Type class_around(std::uint32_t file, std::uint32_t offset);
  std::vector<DeclRef> fields(DeclRef type);
  Bindings bindings_of(const Type& type);
  std::string path_of(DeclRef ref);
  std::string name_space_of(DeclRef ref);
  std::uint32_t template_head_of(DeclRef ref);

  // Identifiers (cpp_meaning.cpp).

  Meaning meaning(std::uint32_t file, SyntaxNode leaf);

  // Macros (cpp_macros.cpp).

  /// The definitions of a macro that a file sees before a byte of it.
  std::vector<DeclRef> macros(std::uint32_t file, std::string_view name, std::uint32_t offset);

  /// What a word in the text of a directive means; nothing where it is no name there.
  std::optional<Meaning> meaning_in_directive(std::uint32_t file, SyntaxNode text,
                                              std::uint32_t offset, std::string_view word);

  // What macros make (macro_uses.cpp).

  /// Finds where macros make the asked names by `##`: once, before `is_pasted` is asked.
  void note_pasted_names();

  /// Whether a macro makes the name of a declaration.
  bool is_pasted(DeclRef ref);

  /// What a macro's argument means where that is not what stands there; else nothing.
  std::optional<Meaning> meaning_as_argument(std::uint32_t file, std::uint32_t offset);

  // Types (cpp_declared_types.cpp).

  Type type_of_node(std::uint32_t file, SyntaxNode node);
  Type type_of_decl(DeclRef ref);
  Type result_of(DeclRef function);
  std::vector<Type> template_arguments(std::uint32_t file, SyntaxNode named);
  Type element_of(const Type& range);

  // Expressions (cpp_expressions.cpp).

  Type type_of_expression(std::uint32_t file, SyntaxNode node);
  Type type_of_braces(std::uint32_t file, SyntaxNode list);

  // Functions (cpp_overloads.cpp).

  struct Parameters {
    std::vector<Type> types;
    std::vector<SyntaxNode> nodes;
    std::size_t required = 0;
    bool is_variadic = false;
    bool is_const = false;       ///< of the object
    std::string_view reference;  ///< of the object: "&", "&&" or nothing
  };

  const Parameters& parameters_of(DeclRef function);
  std::string signature(DeclRef function);
  std::string key_of(const Type& type);

  /// Whether an argument is an object that lives on.
  enum class Category : std::uint8_t { unknown, object, temporary };

  struct Call {
    std::vector<Type> arguments;
    std::vector<Category> categories{};  ///< of the arguments; empty where they do not count
    bool has_object = false;
    bool is_object_const = false;
    std::vector<Type> template_arguments;
  };

  Call call_of(std::uint32_t file, SyntaxNode call);
  std::vector<DeclRef> choose(const std::vector<DeclRef>& functions, const Call& call);
  void add_by_arguments(std::vector<DeclRef>& functions, std::string_view name, std::uint32_t file,
                        const Call& call);
  Type result_of_call(DeclRef function, const Bindings& bindings, const Call& call);

 private:
  /// A file as its macros see it.
  struct MacroFile {
    Tokens source;
    std::vector<MacroText> macros;
  };

  struct MacroUses {
    std::unique_ptr<Expander> expander;  ///< null where no macro can be used
    std::vector<MacroUse> uses;
  };

  struct Query {
    std::string_view name;
    std::uint32_t file = 0;
    Want want = Want::any;
    std::vector<std::string> directives{};
  };

  /// How well arguments fit a function's parameters.
  struct Rank {
    std::vector<int> fits;
    std::vector<int> ties;  ///< how references bind: counts among equal fits
    bool is_template = false;

    [[nodiscard]] bool is_certain() const;
    [[nodiscard]] bool is_better(const Rank& other) const;
  };

  /// A function, with all of its declarations.
  struct Candidate {
    std::string key;
    std::vector<DeclRef> decls;
    Rank rank;
  };

  std::vector<Candidate> viable(const std::vector<DeclRef>& functions, const Call& call);
  Parameters read_parameters(DeclRef function);
  std::vector<DeclRef> walk(Query& query, std::uint32_t file, std::uint32_t scope,
                            std::uint32_t limit);
  std::vector<DeclRef> in_scope(Query& query, std::uint32_t file, std::uint32_t scope,
                                std::uint32_t limit);
  std::vector<DeclRef> through_qualifier(Query& query, std::uint32_t file, const Scope& scope);
  std::vector<DeclRef> of_name_space_chain(const Query& query, std::string path,
                                           std::uint32_t limit);
  std::vector<DeclRef> expand(const std::vector<DeclRef>& refs);
  std::vector<DeclRef> refs_of(std::uint32_t file, const std::vector<std::uint32_t>& indices);
  std::vector<DeclRef> wanted(std::vector<DeclRef> refs, Want want);
  std::optional<std::uint32_t> included(std::uint32_t file, std::string_view path);
  const std::unordered_set<std::string_view>& words(std::uint32_t file);
  bool may_declare(std::uint32_t file, std::string_view name);
  std::vector<std::uint32_t> files_around(std::uint32_t file);
  const std::vector<std::uint32_t>& includers(std::uint32_t file);
  DeclRef specialization_for(DeclRef primary, const Type& type, Bindings& bindings);

  std::set<std::uint32_t> files_that_paste();
  const MacroFile& macro_file(std::uint32_t file);
  const MacroUses& macro_uses(std::uint32_t file);
  std::vector<Expanded> expansion(std::uint32_t file, const MacroUse& use);
  const MacroUse* macro_use_around(std::uint32_t file, std::uint32_t offset);
  void add_made(std::uint32_t file, FileIndex& index);
  void add_made_by(std::uint32_t file, FileIndex& index, const MacroUse& use);

  std::optional<Meaning> meaning_as_macro(std::uint32_t file, SyntaxNode leaf);
  Meaning meaning_in_macro(std::uint32_t file, SyntaxNode text, std::uint32_t offset,
                           std::string_view word);
  Meaning meaning_of_name(std::uint32_t file, SyntaxNode leaf, SyntaxNode name);
  Meaning meaning_in_qualified(std::uint32_t file, SyntaxNode leaf, SyntaxNode name,
                               SyntaxNode qualified);
  Meaning meaning_of_member(std::uint32_t file, SyntaxNode leaf, SyntaxNode selection);
  Meaning meaning_of_designator(std::uint32_t file, SyntaxNode leaf, SyntaxNode list);
  Meaning meaning_of_initialized(std::uint32_t file, SyntaxNode leaf);
  Meaning meaning_of_label(std::uint32_t file, SyntaxNode leaf);
  Meaning member_of(const Type& object, std::string_view name);
  Meaning settle(std::uint32_t file, Meaning meaning, SyntaxNode callee, bool may_add);
  Type object_of(std::uint32_t file, SyntaxNode selection);

  Type deduced(DeclRef ref);
  Type passed_to_lambda(DeclRef parameter);
  Type bound_type(DeclRef ref, const Type& object);
  Type declared_type(std::uint32_t file, SyntaxNode node, SyntaxNode declarator);
  Type apply(std::uint32_t file, Type type, SyntaxNode declarator, SyntaxNode stop);
  Type returned(DeclRef function);
  Type returned_in(std::uint32_t file, SyntaxNode body);
  Type type_of_found(const std::vector<DeclRef>& found, std::vector<Type> args);

  Type type_of_call(std::uint32_t file, SyntaxNode call);
  Type type_of_callee(std::uint32_t file, SyntaxNode call, SyntaxNode callee);
  Type result_of_object(const Type& object);
  Type type_of_name(std::uint32_t file, SyntaxNode name);
  Type type_of_selection(std::uint32_t file, SyntaxNode node);
  Type type_of_operation(std::uint32_t file, SyntaxNode node);
  Type type_of_binary(std::uint32_t file, SyntaxNode node);
  Type type_of_operator(const Type& object, std::string_view name);
  Type type_of_literal(std::uint32_t file, SyntaxNode node);
  Type pointee_of(const Type& type);
  Type compute_expression(std::uint32_t file, SyntaxNode node);
  Type parameter_type(std::uint32_t file, SyntaxNode call, SyntaxNode argument);
  Type part_of(std::uint32_t file, SyntaxNode outer, SyntaxNode child);
  Type type_returned_at(std::uint32_t file, std::uint32_t offset);
  std::string_view reference_of(std::uint32_t file, SyntaxNode declarator);
  Category category_of(std::uint32_t file, SyntaxNode node);
  static int binding(const Type& parameter, std::string_view reference, const Type& argument,
                     Category category);
  int conversion(const Type& parameter, const Type& argument);
  int conversion_of_pointer(const Type& parameter, const Type& argument);
  int conversion_of_object(const Type& parameter, const Type& argument);

  Program& program_;
  std::unordered_map<std::uint32_t, std::unique_ptr<FileIndex>> indices_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> visible_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> includers_;
  std::unordered_map<std::uint32_t, std::unordered_set<std::string_view>> words_;
  std::map<std::uint32_t, MacroFile> macro_files_;
  std::map<std::uint32_t, MacroUses> macro_uses_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pasted_names_;  ///< file and byte
  std::map<DeclRef, Type> types_;
  std::set<DeclRef> types_in_progress_;
  std::map<std::pair<std::uint32_t, const void*>, Type> expressions_;
  std::set<std::pair<std::uint32_t, const void*>> expressions_in_progress_;
  std::map<DeclRef, DeclRef> definitions_;
  std::map<DeclRef, std::string> signatures_;
  std::map<DeclRef, Parameters> parameters_;
  std::uint32_t depth_ = 0;
};

/// The whole name that an identifier is the last part of (`~A`, `f<int>`), qualifiers left out.
SyntaxNode whole_name(SyntaxNode leaf);

/// Counts how deep questions are nested; past a limit nothing is known.
class Deeper {
 public:
  explicit Deeper(std::uint32_t& depth) : depth_(depth) { ++depth_; }

  ~Deeper() { --depth_; }

  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;

  [[nodiscard]] bool is_too_deep() const { return depth_ > 120; }

 private:
  std::uint32_t& depth_;
};

}  // namespace git_refactor::syntax::cpp
