#include "c_rules.hpp"

#include <array>
#include <string_view>

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

// A parameter of a definition belongs to the function, so that the body sees it; any other one to
// its parameter list.
Effect parameter(const Place& place, Fact& fact) {
  fact.kind = SymbolKind::parameter;
  return is_list_of_definition(place, place.parent_of(place.node())) ? through : declare;
}

// `int f(a, b) int a; char *b; { ... }` names its parameters in the list too.
Effect in_parameter_list(const Place& place, Fact& fact) {
  if (place.child() != place.leaf()) {
    return fact.kind == SymbolKind::parameter ? through : refer;
  }
  // Inside a function this is a loop in a macro's clothes: `for_each(a, OLD) { ... }`.
  if (!is_list_of_definition(place, place.node()) || is_in_body(place)) {
    return refer;
  }
  fact.kind = SymbolKind::parameter;
  return through;
}

// What `extern` or a prototype declares inside a function is the file's, or another file's.
Effect declaration(const Place& place, Fact& fact) {
  if (place.type(place.parent_of(place.node())) == "function_definition") {
    fact.kind = SymbolKind::parameter;
    return declare;
  }
  fact.kind = kind_of_declarator(place);
  if (fact.kind == SymbolKind::function || has_specifier(place, place.node(), "extern")) {
    fact.scope = 0;
  }
  note_reach(place, fact);
  return declare;
}

Effect function(const Place& place, Fact& fact) {
  if (!declares_function(place)) {
    return refer;
  }
  fact.kind = SymbolKind::function;
  note_reach(place, fact);
  return declare;
}

// `struct OLD { ... }` declares the tag, `struct OLD *p` uses it.
Effect tag(const Place& place, Fact&) {
  return (child_named(place.at(place.node()), "body")).is_null() ? refer : declare;
}

// `__attribute__((OLD(x)))`: the name is the compiler's, the arguments are the program's.
Effect argument(const Place& place, Fact&) {
  const bool is_attribute = place.type(place.parent_of(place.node())) == "attribute_specifier";
  return is_attribute && place.child() == place.leaf() ? key : refer;
}

Effect callee(const Place& place, Fact&) {
  const std::uint32_t list = place.parent_of(place.node());
  const bool is_attribute = place.type(list) == "argument_list" &&
                            place.type(place.parent_of(list)) == "attribute_specifier";
  return is_attribute && place.child() == place.leaf() ? key : refer;
}

constexpr std::array rules = std::to_array<Rule>({
    {.node = "pointer_declarator", .field = "declarator", .effect = through},
    {.node = "array_declarator", .field = "declarator", .effect = through},
    {.node = "function_declarator", .field = "declarator", .effect = through},
    {.node = "init_declarator", .field = "declarator", .effect = through},
    {.node = "parenthesized_declarator", .effect = through},
    {.node = "attributed_declarator", .effect = through},

    {.node = "function_definition",
     .field = "declarator",
     .into = Into::around,
     .decide = function},
    {.node = "declaration",
     .field = "declarator",
     .visible = Visible::after_name,
     .decide = declaration},
    {.node = "parameter_declaration",
     .field = "declarator",
     .visible = Visible::after_name,
     .decide = parameter},
    {.node = "parameter_list", .visible = Visible::after_name, .decide = in_parameter_list},
    {.node = "function_declarator",
     .field = "parameters",
     .effect = declare,
     .into = Into::function,
     .visible = Visible::after_name},
    {.node = "type_definition",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::type,
     .visible = Visible::after_name},

    {.node = "struct_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = space::type,
     .visible = Visible::after_name,
     .decide = tag},
    {.node = "union_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = space::type,
     .visible = Visible::after_name,
     .decide = tag},
    {.node = "enum_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .spaces = space::type,
     .visible = Visible::after_name,
     .decide = tag},
    {.node = "enumerator",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::enumerator,
     .visible = Visible::after_name},

    {.node = "field_declaration", .field = "declarator", .decide = member_declaration},
    {.node = "field_expression", .field = "field", .decide = member},
    {.node = "field_designator", .decide = member},
    {.node = "initializer_pair", .field = "designator", .decide = member},
    {.node = "offsetof_expression", .field = "member", .decide = member},

    {.node = "labeled_statement",
     .field = "label",
     .effect = declare,
     .kind = SymbolKind::label,
     .spaces = space::label,
     .into = Into::function},
    {.node = "goto_statement", .field = "label", .kind = SymbolKind::label, .spaces = space::label},
    {.node = "gnu_asm_goto_list",
     .field = "label",
     .kind = SymbolKind::label,
     .spaces = space::label},

    {.node = "gnu_asm_input_operand", .field = "symbol", .effect = key},
    {.node = "gnu_asm_output_operand", .field = "symbol", .effect = key},
    {.node = "attribute", .field = "name", .effect = key},
    {.node = "attribute", .field = "prefix", .effect = key},
    {.node = "argument_list", .decide = argument},
    {.node = "call_expression", .field = "function", .decide = callee},
});

constexpr std::array scopes = std::to_array<ScopeRule>({
    {.node = "function_definition", .kind = ScopeKind::function},
    {.node = "compound_statement"},
    {.node = "for_statement"},
    {.node = "parameter_list"},
});

bool is_declarator(std::string_view type) {
  return type == "function_declarator" || type == "pointer_declarator" ||
         type == "parenthesized_declarator" || type == "attributed_declarator" ||
         type == "array_declarator" || type == "reference_declarator";
}

}  // namespace

const std::span<const Rule> c_rules = rules;
const std::span<const ScopeRule> c_scopes = scopes;

SymbolKind kind_of_declarator(const Place& place) {
  std::uint32_t index = place.parent_of(place.leaf());
  while (place.type(index) == "parenthesized_declarator" ||
         place.type(index) == "attributed_declarator") {
    index = place.parent_of(index);
  }
  return place.type(index) == "function_declarator" ? SymbolKind::function : SymbolKind::variable;
}

bool is_in_body(const Place& place) {
  return place.above(place.node(), "compound_statement") != no_index;
}

bool declares_function(const Place& place) {
  return kind_of_declarator(place) == SymbolKind::function;
}

bool has_specifier(const Place& place, std::uint32_t index, std::string_view specifier) {
  const SyntaxNode node = place.at(index);
  for (std::uint32_t child = 0; child < node.child_count(); ++child) {
    const SyntaxNode found = node.child(child);
    if (type_of(found) == "storage_class_specifier" && place.text(found) == specifier) {
      return true;
    }
  }
  return false;
}

bool is_list_of_definition(const Place& place, std::uint32_t index) {
  do {
    index = place.parent_of(index);
  } while (index != no_index && is_declarator(place.type(index)));
  return place.type(index) == "function_definition";
}

void note_reach(const Place& place, Fact& fact) {
  if (has_specifier(place, place.node(), "static")) {
    fact.reach = Reach::hidden;
  }
}

Effect member(const Place&, Fact& fact) {
  fact.binding = Binding::member;
  fact.kind = SymbolKind::field;
  return fixed;
}

Effect member_declaration(const Place& place, Fact& fact) {
  fact.role = Role::declaration;
  return member(place, fact);
}

}  // namespace git_refactor::syntax::languages
