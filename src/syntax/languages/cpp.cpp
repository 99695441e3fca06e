#include "c_rules.hpp"
#include "languages.hpp"

#include <array>
#include <string>

extern "C" const TSLanguage* tree_sitter_cpp(void);

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

bool is_in_template_header(const Place& place) {
  return place.type(place.parent_of(place.node())) == "template_parameter_list";
}

// The parameter list that `index` is in belongs to a body that it is not inside of.
bool is_list_with_body(const Place& place, std::uint32_t index) {
  const std::uint32_t owner = place.parent_of(index);
  return is_list_of_definition(place, index) || place.type(owner) == "catch_clause" ||
         place.type(owner) == "requires_expression" ||
         (place.type(owner) == "abstract_function_declarator" &&
          place.type(place.parent_of(owner)) == "lambda_expression");
}

Effect parameter(const Place& place, Fact& fact) {
  fact.kind = SymbolKind::parameter;
  const bool is_own =
      is_in_template_header(place) || !is_list_with_body(place, place.parent_of(place.node()));
  return is_own ? declare : through;
}

Effect in_parameter_list(const Place&, Fact& fact) {
  return fact.kind == SymbolKind::parameter ? through : refer;
}

// `T OLD(a);` in a function is a variable unless what is in the parentheses can only be parameters.
bool is_vexing(const Place& place) {
  const SyntaxNode list = child_named(place.at(place.parent_of(place.leaf())), "parameters");
  for (std::uint32_t child = 0; child < list.named_child_count(); ++child) {
    const SyntaxNode parameter = list.named_child(child);
    const bool may_be_value = child_named(parameter, "declarator").is_null() &&
                              type_of(child_named(parameter, "type")) != "primitive_type";
    if (!may_be_value) {
      return false;
    }
  }
  return list.named_child_count() > 0;
}

// A constructor has the name of its class, and no type.
bool is_constructor(const Place& place) {
  const std::uint32_t body = place.parent_of(place.node());
  if (!(child_named(place.at(place.node()), "type")).is_null() ||
      place.type(body) != "field_declaration_list") {
    return false;
  }
  return place.text(place.at(place.parent_of(body)), "name") == place.text(place.at(place.leaf()));
}

Effect declaration(const Place& place, Fact& fact) {
  const std::uint32_t parent = place.parent_of(place.node());
  if (is_constructor(place)) {
    return refer;
  }
  fact.kind = kind_of_declarator(place);
  const bool is_function = fact.kind == SymbolKind::function;
  const bool is_local = is_in_body(place);
  if (is_function && is_local && is_vexing(place)) {
    fact.kind = SymbolKind::variable;
  } else if ((is_local && is_function) || has_specifier(place, place.node(), "extern") ||
             place.type(parent) == "friend_declaration") {
    fact.scope = 0;
  }
  if (place.above(place.node(), "field_declaration_list") == no_index) {
    note_reach(place, fact);
  }
  return declare;
}

Effect function(const Place& place, Fact& fact) {
  if (is_constructor(place) || !declares_function(place)) {
    return refer;
  }
  fact.kind = SymbolKind::function;
  if (place.above(place.node(), "field_declaration_list") == no_index) {
    note_reach(place, fact);
  }
  return declare;
}

Effect field(const Place& place, Fact& fact) {
  if (is_constructor(place)) {
    return refer;
  }
  const bool is_method = kind_of_declarator(place) == SymbolKind::function;
  fact.kind = is_method ? SymbolKind::method : SymbolKind::field;
  return declare;
}

// `class OLD;` declares, `class OLD* p;` uses, `template <> class OLD<int> {}` specializes.
Effect class_name(const Place& place, Fact&) {
  const bool has_body = !(child_named(place.at(place.node()), "body")).is_null();
  const std::string_view parent = place.type(place.parent_of(place.node()));
  const bool stands_alone = parent == "translation_unit" || parent == "declaration_list" ||
                            parent == "template_declaration";
  return has_body || stands_alone ? declare : refer;
}

// The enumerators of `enum class` are its members.
Effect enumerator(const Place& place, Fact& fact) {
  const std::uint32_t owner = place.parent_of(place.parent_of(place.node()));
  const std::string_view keyword =
      owner == no_index ? std::string_view{} : place.text(place.at(owner).child(1));
  fact.kind = SymbolKind::enumerator;
  if (keyword != "class" && keyword != "struct") {
    return declare;
  }
  fact.role = Role::declaration;
  fact.binding = Binding::member;
  return fixed;
}

bool is_upper(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

// In `A() : OLD(1)` stands a member or, rarely, a base class.
Effect initialized(const Place& place, Fact& fact) {
  return is_upper(place.text(place.at(place.leaf()))) ? refer : member(place, fact);
}

// All that stands before the name: "a::b" of `a::b::OLD`.
std::string path_before(const Place& place) {
  std::string path;
  for (std::uint32_t index = place.node(); place.type(index) == "qualified_identifier";
       index = place.parent_of(index)) {
    const std::string_view part = place.text(place.at(index), "scope");
    path = path.empty() ? std::string(part) : std::string(part) + "::" + path;
  }
  return path;
}

std::uint32_t outermost_qualified(const Place& place) {
  std::uint32_t index = place.node();
  while (place.type(place.parent_of(index)) == "qualified_identifier") {
    index = place.parent_of(index);
  }
  return index;
}

// Whether the qualified name at `index` is what a declarator declares.
bool is_declared(const Place& place, std::uint32_t index) {
  bool is_function = false;
  while (place.is_under(index, "declarator") ||
         place.type(place.parent_of(index)) == "reference_declarator") {
    index = place.parent_of(index);
    is_function = is_function || place.type(index) == "function_declarator";
  }
  const std::string_view type = place.type(index);
  return type == "function_definition" || type == "init_declarator" ||
         (type == "declaration" && is_function) ||
         (type == "declaration" && !child_named(place.at(index), "type").is_null());
}

Effect qualified(const Place& place, Fact& fact) {
  const std::string path = path_before(place);
  const std::uint32_t outermost = outermost_qualified(place);
  if (path.empty()) {
    fact.scope = 0;
    return refer;
  }
  const std::string_view last =
      std::string_view(path).substr(path.rfind(':') == std::string::npos ? 0 : path.rfind(':') + 1);
  if (last == place.text(place.at(place.leaf()))) {
    return refer;  // a constructor: `OLD::OLD() {}`
  }
  const std::uint32_t parent = place.parent_of(outermost);
  if (place.type(parent) == "using_declaration") {
    fact.role = Role::import;
    fact.qualifier = path;
    return declare;
  }
  fact.role = is_declared(place, outermost) ? Role::declaration : Role::reference;
  // Whether the path names a namespace or a class is for the survey to say, which sees the file.
  fact.binding = Binding::qualified;
  fact.qualifier = path;
  return fixed;
}

Effect using_directive(const Place& place, Fact& fact) {
  fact.kind = SymbolKind::module;
  return place.child() == place.leaf() ? refer : through;
}

constexpr std::array rules = std::to_array<Rule>({
    {.node = "reference_declarator", .effect = through},
    {.node = "variadic_declarator", .effect = through},
    {.node = "structured_binding_declarator", .effect = through},
    {.node = "pointer_type_declarator", .field = "declarator", .effect = through},
    {.node = "template_function", .field = "name", .effect = through},
    {.node = "template_method", .field = "name", .effect = through},
    {.node = "template_type", .field = "name", .effect = through},
    {.node = "dependent_name", .effect = through},
    {.node = "nested_namespace_specifier", .effect = through},

    {.node = "function_definition",
     .field = "declarator",
     .into = Into::around,
     .decide = function},
    {.node = "declaration",
     .field = "declarator",
     .into = Into::around,
     .visible = Visible::after_name,
     .decide = declaration},
    {.node = "field_declaration", .field = "declarator", .into = Into::around, .decide = field},
    {.node = "parameter_declaration",
     .field = "declarator",
     .visible = Visible::after_name,
     .decide = parameter},
    {.node = "optional_parameter_declaration",
     .field = "declarator",
     .visible = Visible::after_name,
     .decide = parameter},
    {.node = "variadic_parameter_declaration",
     .field = "declarator",
     .visible = Visible::after_name,
     .decide = parameter},
    {.node = "parameter_list", .visible = Visible::after_name, .decide = in_parameter_list},
    {.node = "abstract_function_declarator",
     .field = "parameters",
     .effect = declare,
     .into = Into::function,
     .visible = Visible::after_name},
    {.node = "catch_clause",
     .field = "parameters",
     .effect = declare,
     .into = Into::function,
     .visible = Visible::after_name},
    {.node = "requires_expression",
     .field = "parameters",
     .effect = declare,
     .into = Into::function,
     .visible = Visible::after_name},
    {.node = "for_range_loop",
     .field = "declarator",
     .effect = declare,
     .kind = SymbolKind::variable,
     .visible = Visible::after_name},
    {.node = "lambda_capture_initializer",
     .field = "left",
     .effect = declare,
     .kind = SymbolKind::variable,
     .visible = Visible::after_name},

    {.node = "class_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .visible = Visible::after_name,
     .decide = class_name},
    {.node = "struct_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .visible = Visible::after_name,
     .decide = class_name},
    {.node = "union_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .visible = Visible::after_name,
     .decide = class_name},
    {.node = "enum_specifier",
     .field = "name",
     .kind = SymbolKind::type,
     .into = Into::around,
     .visible = Visible::after_name,
     .decide = class_name},
    {.node = "enumerator", .field = "name", .visible = Visible::after_name, .decide = enumerator},
    {.node = "alias_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::around,
     .visible = Visible::after_name},
    {.node = "concept_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type,
     .into = Into::around},
    {.node = "type_parameter_declaration",
     .effect = declare,
     .kind = SymbolKind::type_parameter,
     .visible = Visible::after_name},
    {.node = "variadic_type_parameter_declaration",
     .effect = declare,
     .kind = SymbolKind::type_parameter,
     .visible = Visible::after_name},
    {.node = "optional_type_parameter_declaration",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::type_parameter,
     .visible = Visible::after_name},

    {.node = "namespace_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::module},
    {.node = "namespace_alias_definition",
     .field = "name",
     .effect = declare,
     .kind = SymbolKind::module},
    {.node = "qualified_identifier", .field = "name", .decide = qualified},
    {.node = "using_declaration", .decide = using_directive},

    {.node = "field_initializer", .decide = initialized},
    {.node = "operator_name", .effect = key},
});

constexpr std::array scopes = std::to_array<ScopeRule>({
    {.node = "namespace_definition", .kind = ScopeKind::name_space, .inside = {"body"}},
    {.node = "class_specifier", .kind = ScopeKind::type, .inside = {"body"}},
    {.node = "struct_specifier", .kind = ScopeKind::type, .inside = {"body"}},
    {.node = "union_specifier", .kind = ScopeKind::type, .inside = {"body"}},
    {.node = "template_declaration", .kind = ScopeKind::parameters},
    {.node = "lambda_expression", .kind = ScopeKind::function},
    {.node = "catch_clause", .kind = ScopeKind::function},
    {.node = "requires_expression", .kind = ScopeKind::function},
    {.node = "for_range_loop", .inside = {"initializer", "type", "declarator", "body"}},
    {.node = "if_statement"},
    {.node = "while_statement"},
    {.node = "switch_statement"},
});

// A class may share its name with a function, but a name looked up finds either.
constexpr std::array identifiers = std::to_array<IdentifierRule>({
    {.node = "identifier"},
    {.node = "type_identifier"},
    {.node = "namespace_identifier"},
    {.node = "field_identifier"},
    {.node = "statement_identifier", .spaces = space::label},
});

constexpr std::array keywords = std::to_array<std::string_view>({"alignas",
                                                                 "alignof",
                                                                 "and",
                                                                 "and_eq",
                                                                 "asm",
                                                                 "bitand",
                                                                 "bitor",
                                                                 "bool",
                                                                 "catch",
                                                                 "char8_t",
                                                                 "char16_t",
                                                                 "char32_t",
                                                                 "class",
                                                                 "co_await",
                                                                 "co_return",
                                                                 "co_yield",
                                                                 "compl",
                                                                 "concept",
                                                                 "const_cast",
                                                                 "consteval",
                                                                 "constexpr",
                                                                 "constinit",
                                                                 "decltype",
                                                                 "delete",
                                                                 "dynamic_cast",
                                                                 "explicit",
                                                                 "export",
                                                                 "false",
                                                                 "friend",
                                                                 "mutable",
                                                                 "namespace",
                                                                 "new",
                                                                 "noexcept",
                                                                 "not",
                                                                 "not_eq",
                                                                 "nullptr",
                                                                 "operator",
                                                                 "or",
                                                                 "or_eq",
                                                                 "private",
                                                                 "protected",
                                                                 "public",
                                                                 "reinterpret_cast",
                                                                 "requires",
                                                                 "static_assert",
                                                                 "static_cast",
                                                                 "template",
                                                                 "this",
                                                                 "thread_local",
                                                                 "throw",
                                                                 "true",
                                                                 "try",
                                                                 "typename",
                                                                 "using",
                                                                 "typeid",
                                                                 "union",
                                                                 "virtual",
                                                                 "wchar_t",
                                                                 "xor",
                                                                 "xor_eq"});

constexpr std::array<std::string_view, 2> selectors{".", "->"};
constexpr std::array<std::string_view, 1> own_receivers{"this"};

}  // namespace

const LanguageTable cpp{
    .grammar = tree_sitter_cpp,
    .base = &c,
    .scopes = scopes,
    .rules = rules,
    .identifiers = identifiers,
    .keywords = keywords,
    .selectors = selectors,
    .own_receivers = own_receivers,
    .separator = "::",
    .has_dollar = true,
};

}  // namespace git_refactor::syntax::languages
