// Reads the declarations of a file. Types stay as written until somebody asks for them, so that
// files can be read in any order. Code that does not parse is looked into: a member inside an ERROR
// node still is a member of the class around that.

#include "unit_reader.hpp"

#include "tree.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

// By the declaration's node type, or by its keyword.
ClassKind kind_of(std::string_view type) {
  if (type == "interface_declaration" || type == "interface") {
    return ClassKind::interface;
  }
  if (type == "enum_declaration" || type == "enum") {
    return ClassKind::enumeration;
  }
  if (type == "record_declaration") {
    return ClassKind::record;
  }
  return type == "annotation_type_declaration" ? ClassKind::annotation : ClassKind::plain;
}

// The keyword of a class whose declaration does not parse to its end, so that its members are
// children of the ERROR node; a null node where it is no class.
SyntaxNode keyword_of_broken_class(SyntaxNode node) {
  const std::uint32_t count = type_of(node) == "ERROR" ? node.child_count() : 0;
  for (std::uint32_t index = 0; index + 1 < count; ++index) {
    const SyntaxNode child = node.child(index);
    const std::string_view type = type_of(child);
    if ((type == "class" || type == "interface" || type == "enum") &&
        type_of(node.child(index + 1)) == "identifier") {
      return child;
    }
  }
  return {};
}

// The body of whatever declares a class: a field of declarations and constants, a child of
// creations.
SyntaxNode body_of(SyntaxNode node) {
  const SyntaxNode body = child_named(node, "body");
  return body.is_null() ? child_of_type(node, "class_body") : body;
}

bool is_body(std::string_view type) {
  return type == "class_body" || type == "interface_body" || type == "enum_body" ||
         type == "annotation_type_body" || type == "enum_body_declarations" || type == "ERROR";
}

// Whether the classes in a node are local ones.
bool is_code(std::string_view type) {
  return type == "block" || type == "constructor_body" || type == "switch_block" ||
         type == "lambda_expression" || type == "switch_block_statement_group";
}

}  // namespace

UnitReader::UnitReader(Universe& universe, std::uint32_t file)
    : universe_(&universe), model_(&universe.model(file)), file_(file) {}

Unit UnitReader::read() {
  const SyntaxNode root = model_->root();
  for (const SyntaxNode child : plain_children(root)) {
    const std::string_view type = type_of(child);
    if (type == "package_declaration") {
      unit_.package = std::string(text(last_plain_child(child)));
      std::erase_if(unit_.package, [](char c) { return c == ' ' || c == '\n'; });
    } else if (type == "import_declaration") {
      read_import(child);
    }
  }
  walk(root, nullptr, false);
  return std::move(unit_);
}

void UnitReader::read_import(SyntaxNode node) {
  Import import;
  for (const SyntaxNode child : node.children()) {
    const std::string_view type = type_of(child);
    import.is_static = import.is_static || type == "static";
    import.is_on_demand = import.is_on_demand || type == "asterisk";
    if (type == "identifier" || type == "scoped_identifier") {
      import.path = std::string(text(child));
    }
  }
  std::erase_if(import.path, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
  if (!import.path.empty()) {
    unit_.imports.push_back(std::move(import));
  }
}

void UnitReader::walk(SyntaxNode node, Class* outer, bool is_in_code) {
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    if (child.named_child_count() == 0 && !is_class_declaration(type)) {
      continue;
    }
    Class* inner = nullptr;
    const bool is_anonymous = (type == "object_creation_expression" || type == "enum_constant") &&
                              !body_of(child).is_null();
    const bool is_broken = !keyword_of_broken_class(child).is_null();
    if (is_class_declaration(type) || is_anonymous || is_broken) {
      inner = &add_class(child, outer, is_in_code);
    }
    if (is_broken) {
      walk(child, inner, false);
      continue;
    }
    if (inner == nullptr) {
      walk(child, outer, is_in_code || is_code(type));
      continue;
    }
    // Arguments and headers may hold classes too.
    for (const SyntaxNode part : child.named_children()) {
      const bool is_inside = part == inner->body;
      walk(part, is_inside ? inner : outer, is_inside ? false : is_in_code);
    }
  }
}

Class& UnitReader::add_class(SyntaxNode node, Class* outer, bool is_in_code) {
  const SyntaxNode keyword = keyword_of_broken_class(node);
  const bool is_broken = !keyword.is_null();
  const std::string_view type = type_of(is_broken ? keyword : node);
  Class& of = universe_->classes_.emplace_back();
  of.kind = kind_of(type);
  of.node = spot(node);
  of.body = is_broken ? node : body_of(node);
  of.package = unit_.package;
  of.is_anonymous = !is_broken && !is_class_declaration(type);
  of.is_local = of.is_anonymous || is_in_code;
  of.outer = outer;
  of.is_member = outer != nullptr && !of.is_local;
  read_header(of, node);
  unit_.by_node.emplace(node.id(), &of);
  unit_.all.push_back(&of);
  if (of.is_member) {
    of.qualified = outer->qualified.empty() ? "" : outer->qualified + "." + of.name;
    outer->nested.push_back(&of);
  } else if (!of.is_local) {
    of.qualified = unit_.package.empty() ? of.name : unit_.package + "." + of.name;
    unit_.top_level.push_back(&of);
  }
  if (!of.qualified.empty()) {
    universe_->by_name_[of.qualified].push_back(&of);
  }
  if (!of.body.is_null()) {
    read_members(of, of.body);
  }
  if (of.kind == ClassKind::record) {
    add_accessors(of);
  }
  return of;
}

void UnitReader::read_header(Class& of, SyntaxNode node) {
  of.modifiers = modifiers_of(node, model_->text());
  if (of.is_anonymous) {
    const SyntaxNode type = child_named(node, "type");
    if (!type.is_null()) {
      of.written_supers.push_back({.node = type, .text = {}});
    }
    return;
  }
  const SyntaxNode keyword = keyword_of_broken_class(node);
  of.identifier = keyword.is_null() ? child_named(node, "name") : keyword.next_sibling();
  of.name = std::string(text(of.identifier));
  of.modifiers.is_static = of.modifiers.is_static || of.kind != ClassKind::plain ||
                           (of.outer != nullptr && of.is_member && of.outer->is_interface());
  read_variables(of.variables, node, of, nullptr);
  read_supers(of, child_of_type(node, "superclass"));
  read_supers(of, child_of_type(node, "super_interfaces"));
  read_supers(of, child_of_type(node, "extends_interfaces"));
  if (of.kind == ClassKind::record) {
    read_components(of);
  }
}

void UnitReader::read_supers(Class& of, SyntaxNode clause) {
  for (const SyntaxNode child : plain_children(clause)) {
    if (type_of(child) == "type_list") {
      read_supers(of, child);
    } else {
      of.written_supers.push_back({.node = child, .text = {}});
    }
  }
}

void UnitReader::read_variables(std::vector<std::unique_ptr<TypeVariable>>& variables,
                                SyntaxNode declaration, Class& owner, const Method* method) {
  const SyntaxNode list = child_named(declaration, "type_parameters");
  for (const SyntaxNode parameter : plain_children(list)) {
    if (type_of(parameter) != "type_parameter") {
      continue;
    }
    auto variable = std::make_unique<TypeVariable>();
    variable->owner = &owner;
    variable->method = method;
    variable->index = variables.size();
    const SyntaxNode name = child_of_type(parameter, "type_identifier");
    variable->identifier = spot(name);
    variable->name = std::string(text(name));
    for (const SyntaxNode bound : plain_children(child_of_type(parameter, "type_bound"))) {
      variable->bounds.push_back({.node = bound, .text = {}});
    }
    variables.push_back(std::move(variable));
  }
}

void UnitReader::read_members(Class& of, SyntaxNode body) {
  for (const SyntaxNode member : body.named_children()) {
    if (is_body(type_of(member))) {
      read_members(of, member);
    } else {
      read_member(of, member);
    }
  }
}

void UnitReader::read_member(Class& of, SyntaxNode member) {
  const std::string_view type = type_of(member);
  if (type == "field_declaration" || type == "constant_declaration") {
    read_fields(of, member);
  } else if (type == "method_declaration" || type == "constructor_declaration" ||
             type == "annotation_type_element_declaration") {
    read_method(of, member);
  } else if (type == "enum_constant") {
    auto field = std::make_unique<Field>();
    const SyntaxNode name = child_named(member, "name");
    field->name = std::string(text(name));
    field->owner = &of;
    field->identifier = spot(name);
    field->modifiers = {.access = Access::public_, .is_static = true};
    field->is_constant = true;
    field->type = Universe::self_type(of);
    of.fields.push_back(std::move(field));
  }
}

void UnitReader::default_modifiers(const Class& of, Modifiers& modifiers) const {
  if (of.is_interface() && modifiers.access == Access::package) {
    modifiers.access = Access::public_;
  }
}

void UnitReader::read_fields(Class& of, SyntaxNode declaration) {
  Modifiers modifiers = modifiers_of(declaration, model_->text());
  default_modifiers(of, modifiers);
  modifiers.is_static = modifiers.is_static || of.is_interface();
  const SyntaxNode type = child_named(declaration, "type");
  for (const SyntaxNode declarator : declaration.named_children()) {
    if (type_of(declarator) != "variable_declarator") {
      continue;
    }
    const SyntaxNode name = child_named(declarator, "name");
    auto field = std::make_unique<Field>();
    field->name = std::string(text(name));
    field->owner = &of;
    field->modifiers = modifiers;
    field->identifier = spot(name);
    field->written = {
        .node = type,
        .dimensions = bracket_pairs(child_named(declarator, "dimensions"), model_->text()),
        .text = {}};
    of.fields.push_back(std::move(field));
  }
}

void UnitReader::read_method(Class& of, SyntaxNode declaration) {
  auto method = std::make_unique<Method>();
  const SyntaxNode name = child_named(declaration, "name");
  method->name = std::string(text(name));
  method->owner = &of;
  method->identifier = spot(name);
  method->node = declaration;
  method->is_constructor = type_of(declaration) == "constructor_declaration";
  method->modifiers = modifiers_of(declaration, model_->text());
  default_modifiers(of, method->modifiers);
  method->modifiers.is_abstract = method->modifiers.is_abstract ||
                                  (of.is_interface() && child_named(declaration, "body").is_null());
  method->result = {
      .node = child_named(declaration, "type"),
      .dimensions = bracket_pairs(child_named(declaration, "dimensions"), model_->text()),
      .text = {}};
  read_variables(method->variables, declaration, of, method.get());
  read_parameters(*method, child_named(declaration, "parameters"));
  universe_->methods_.emplace(declaration.id(), method.get());
  auto& list = method->is_constructor ? of.constructors : of.methods;
  list.push_back(std::move(method));
}

void UnitReader::read_parameters(Method& method, SyntaxNode parameters) {
  for (const SyntaxNode parameter : plain_children(parameters)) {
    const std::string_view type = type_of(parameter);
    if (type == "formal_parameter") {
      method.parameter_names.push_back(child_named(parameter, "name"));
      method.parameters.push_back(
          {.node = child_named(parameter, "type"),
           .dimensions = bracket_pairs(child_named(parameter, "dimensions"), model_->text()),
           .text = {}});
    } else if (type == "spread_parameter") {
      const SyntaxNode declarator = child_of_type(parameter, "variable_declarator");
      method.parameter_names.push_back(child_named(declarator, "name"));
      method.parameters.push_back(
          {.node = first_plain_child(parameter), .dimensions = 1, .text = {}});
      method.is_variadic = true;
    }
  }
}

void UnitReader::read_components(Class& of) {
  auto canonical = std::make_unique<Method>();
  canonical->name = of.name;
  canonical->owner = &of;
  canonical->identifier = spot(of.identifier);
  canonical->is_constructor = true;
  canonical->is_implied = true;
  canonical->node = of.node.node;
  read_parameters(*canonical, child_named(of.node.node, "parameters"));
  for (std::size_t index = 0; index < canonical->parameters.size(); ++index) {
    const SyntaxNode name = canonical->parameter_names[index];
    auto field = std::make_unique<Field>();
    field->name = std::string(text(name));
    field->owner = &of;
    field->identifier = spot(name);
    field->written = canonical->parameters[index];
    field->modifiers.access = Access::private_;
    field->is_component = true;
    of.fields.push_back(std::move(field));
  }
  of.constructors.push_back(std::move(canonical));
}

// A record has a method for each component that declares none itself.
void UnitReader::add_accessors(Class& of) {
  std::vector<std::unique_ptr<Method>> accessors;
  for (const auto& field : of.fields) {
    const bool is_declared = std::ranges::any_of(of.methods, [&](const auto& method) {
      return method->name == field->name && method->parameters.empty();
    });
    if (field->is_component && !is_declared) {
      auto accessor = std::make_unique<Method>();
      accessor->name = field->name;
      accessor->owner = &of;
      accessor->identifier = field->identifier;
      accessor->result = field->written;
      accessor->modifiers.access = Access::public_;
      accessor->is_implied = true;
      accessors.push_back(std::move(accessor));
    }
  }
  std::ranges::move(accessors, std::back_inserter(of.methods));
}

}  // namespace git_refactor::syntax::java
