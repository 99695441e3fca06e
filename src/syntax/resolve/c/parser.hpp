#pragma once

#include "preprocessor.hpp"
#include "world.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace git_refactor::syntax::c {

/// Reads a translation unit and notes, for each identifier, what it means.
///
/// It is lenient: whatever is not C is passed over token by token, and nothing in it is understood
/// but names that are declared around it.
class Parser : public TokenReader {
 public:
  Parser(World& world, std::uint32_t file, std::uint32_t pass);

  void run();

  [[nodiscard]] std::uint32_t branch_count() const { return tokens_.branch_count(); }

  [[nodiscard]] bool is_between_declarations() const override { return is_between_; }

  void aside(const Token& word, Name before) override;

 private:
  struct Binding {
    Name name = no_name;
    NameSpace space = NameSpace::ordinary;
    ThingId thing = no_thing;
  };

  struct Specifiers {
    TypeId type = unknown_type;
    bool has_type = false;
    bool is_typedef = false;
    bool is_extern = false;
    bool is_static = false;
    bool is_deduced = false;  ///< __auto_type
    bool is_unnamed_record = false;
  };

  struct Declarator {
    Token name;
    TypeId type = unknown_type;
    bool is_function = false;
    std::vector<Binding> parameters;
  };

  // Tokens (c_parser.cpp)
  const Token& peek(std::size_t ahead = 0);
  Token take();

  [[nodiscard]] bool at(Name name) { return peek().is(name); }

  [[nodiscard]] bool at_end() { return peek().kind == TokenKind::end; }

  bool accept(Name name);
  std::size_t past_parentheses(std::size_t ahead);
  void skip_parentheses();
  void skip_balanced(Name close);

  // Scopes (c_scopes.cpp)
  void open_scope() { scopes_.push_back(bindings_.size()); }

  void close_scope();

  [[nodiscard]] bool is_at_file_level() const { return scopes_.empty(); }

  [[nodiscard]] std::optional<ThingId> find(Name name, NameSpace space) const;
  [[nodiscard]] std::optional<ThingId> find_global(Name name, NameSpace space) const;
  [[nodiscard]] bool is_type_name(const Token& token) const;
  [[nodiscard]] bool is_unknown(const Token& token) const;
  ThingId bind(const Token& token, NameSpace space, SymbolKind kind);
  ThingId bind_global(const Token& token, NameSpace space, SymbolKind kind);
  ThingId declare(const Specifiers& specifiers, const Declarator& declarator);
  ThingId declare_linked(const Token& name, SymbolKind kind, const Specifiers& specifiers);
  void mention(const Token& token);
  void mention_unknown(const Token& token, Guess guess);
  TypeId mention_member(const Token& token, TypeId type);
  ThingId label(const Token& token, bool is_definition);

  // Declarations (c_declarations.cpp)
  void top_level();
  void external_declaration();
  bool loose_invocation();
  void definition_by_macro();
  void linkage_block();
  void declaration();
  bool skip_body();
  bool function_body(const Specifiers& specifiers, const Declarator& declarator);
  void old_style_declarations(const std::vector<Binding>& parameters);
  void skip_trailers();
  Declarator declarator(TypeId base);
  TypeId inner_declarator(TypeId base, Declarator& result);
  TypeId suffixes(TypeId base, Declarator& result, bool is_next_to_name);
  void parameters(std::vector<Binding>& result);
  void identifier_list();
  void parameter();
  TypeId type_name();
  bool assembly();

  // Specifiers (c_specifiers.cpp)
  Specifiers specifiers();
  bool keyword_specifier(Specifiers& result);
  bool named_specifier(Specifiers& result);
  bool is_attribute_macro(bool has_type);
  [[nodiscard]] bool begins_type(std::size_t ahead = 0);
  [[nodiscard]] bool begins_declaration();
  [[nodiscard]] bool begins_unknown_declaration();
  TypeId typeof_specifier();
  TypeId record(Specifiers& result);
  TypeId enumeration();
  ThingId tag(const Token& keyword, bool has_body);
  void members(ThingId tag);
  void member_declaration(ThingId tag);
  void enumerators();
  void attributes();
  void attribute_list();

  // Initialisers (c_initializers.cpp)
  void initializer(TypeId type);
  void initializer_list(TypeId type);
  bool designation(TypeId type, std::size_t& position, TypeId& target);
  [[nodiscard]] TypeId element_type(TypeId type, std::size_t position) const;

  // Statements (c_statements.cpp)
  void compound_items();
  TypeId compound(bool opens_scope);
  void statement();
  bool labelled();
  bool keyword_statement();
  void for_statement();
  void parenthesized_expression();
  void expression_statement();
  void local_labels();

  // Expressions (c_expressions.cpp)
  TypeId expression();
  TypeId assignment();
  TypeId conditional();
  TypeId binary(int least);
  TypeId unary();
  TypeId size_of();
  TypeId parenthesized();
  TypeId postfix(TypeId type);
  TypeId primary();
  TypeId named_value();
  TypeId generic_selection();
  TypeId offset_of();
  TypeId variable_argument();
  void arguments(bool is_known);

  World& world_;
  Preprocessor tokens_;
  std::deque<Token> ahead_;
  std::uint64_t taken_ = 0;
  Token last_;
  bool is_between_ = false;
  int depth_ = 0;  ///< of recursion, which dead code could make too deep
  std::vector<Binding> bindings_;
  std::vector<std::size_t> scopes_;
  std::vector<Binding> labels_;
  ThingId function_ = no_thing;
  TypeId last_value_ = unknown_type;  ///< of the last expression statement
  bool is_call_statement_ = false;
};

}  // namespace git_refactor::syntax::c
