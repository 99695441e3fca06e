// JSX: an element is a call of its component, and its attributes are the properties of the one
// argument, the props.
//
//   <Title text="a" />        Title({text: "a"}): `text` is a property of Title's first parameter
//   class Title {props: P}    `text` is a property of P; which member holds the props is said by
//                             JSX.ElementAttributesProperty, "props" if it does not say
//   <box size={1} />          a property of JSX.IntrinsicElements, and properties of its type
//
// What stands between the tags is the property that JSX.ElementChildrenAttribute names, "children"
// if it does not say.

#include "facts.hpp"
#include "linker.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr std::string_view children_name = "children";

bool is_intrinsic_name(std::string_view name) {
  return !name.empty() && (std::islower(static_cast<unsigned char>(name.front())) != 0 ||
                           name.find('-') != std::string_view::npos);
}

}  // namespace

// What the namespace JSX declares under a name.
TypeId Types::markup_type(const At& element, std::string_view name) {
  const std::uint32_t scope = trees_->model(element.file).scope_around(element.node);
  const Meaning name_space =
      names_->followed(names_->look_up(element.file, "JSX", space::value | space::type, scope));
  const Meaning member = names_->member(name_space, name);
  return member.kind == Meaning::Kind::declared ? instance_of(names_->followed(member), {}, 0)
                                                : unknown;
}

// The only property that an interface of the namespace JSX declares.
std::string Types::markup_property(const At& element, std::string_view interface,
                                   std::string_view otherwise) {
  const TypeId type = markup_type(element, interface);
  if (at(type).kind == TypeKind::object) {
    for (const At& part : parts(at(type).node)) {
      const Members& all = members(part);
      if (!all.empty()) {
        return all.begin()->first;
      }
    }
  }
  return std::string(otherwise);
}

// The opening tag whose attributes or children a node is among.
At Types::opening_around(const At& node) const {
  const At element =
      trees_->above(node, {"jsx_opening_element", "jsx_self_closing_element", "jsx_element"});
  return trees_->is(element, {"jsx_element"}) ? trees_->child(element, "open_tag") : element;
}

// The type of an element's props.
TypeId Types::attributes_of(const At& opening) {
  const At name = trees_->child(opening, "name");
  if (!name) {
    return unknown;
  }
  const bool is_intrinsic =
      trees_->is(name, {"jsx_namespace_name"}) ||
      (trees_->is(name, {"identifier"}) && is_intrinsic_name(trees_->text(name)));
  if (is_intrinsic) {
    const TypeId all = markup_type(opening, "IntrinsicElements");
    if (all == unknown) {
      return simple(TypeKind::outside);
    }
    return member_type(all, trees_->text(name));
  }
  const TypeId component = type_of(name);
  if (at(component).kind == TypeKind::outside) {
    return component;
  }
  const std::vector<Signature> calls = signatures(component, false);
  if (!calls.empty()) {
    return parameter_type({calls.front().node, inferred_from_markup(opening, calls.front())}, 0);
  }
  std::vector<TypeId> arguments;
  for (const At& type : trees_->children(trees_->child(opening, "type_arguments"))) {
    arguments.push_back(spelled(type));
  }
  const TypeId instance = constructed(component, arguments);
  return instance == unknown
             ? unknown
             : member_type(instance,
                           markup_property(opening, "ElementAttributesProperty", "props"));
}

// The type arguments of a generic component, spelled or inferred from the attributes.
EnvironmentId Types::inferred_from_markup(const At& opening, const Signature& signature) {
  const std::vector<At> open = type_parameters(signature.node);
  std::vector<TypeId> types;
  for (const At& type : trees_->children(trees_->child(opening, "type_arguments"))) {
    types.push_back(spelled(type));
  }
  if (open.empty() || !types.empty()) {
    return with_arguments(std::vector<At>{signature.node}, types, signature.environment);
  }
  Inferred found;
  const TypeId props = parameter_type(signature, 0);
  for (const At& attribute : trees_->children(opening)) {
    const std::vector<At> inside = trees_->children(attribute);
    if (!trees_->is(attribute, {"jsx_attribute"}) || inside.size() != 2 ||
        !trees_->is(inside.back(), {"jsx_expression"})) {
      continue;
    }
    const std::vector<At> value = trees_->children(inside.back());
    if (!value.empty() && !trees_->is(value.front(), {"arrow_function", "function_expression"})) {
      infer(member_type(props, trees_->text(inside.front())), type_of(value.front()), found, 0);
    }
  }
  for (const At& parameter : open) {
    const auto entry = found.find(key_of(parameter));
    types.push_back(entry == found.end() ? inferred_by_default(parameter) : entry->second);
  }
  return with_arguments(std::vector<At>{signature.node}, types, signature.environment);
}

TypeId Types::context_in_markup(const At& expression, const At& parent) {
  const At around = trees_->parent(parent);
  if (trees_->is(parent, {"spread_element"}) && trees_->is(around, {"jsx_expression"})) {
    return attributes_of(opening_around(around));
  }
  if (trees_->is(parent, {"jsx_attribute"})) {  // an element, or a string
    return context_of_attribute(parent);
  }
  if (!trees_->is(parent, {"jsx_expression"}) || trees_->is(expression, {"spread_element"})) {
    return unknown;
  }
  if (trees_->is(around, {"jsx_attribute"})) {
    return context_of_attribute(around);
  }
  if (trees_->is(around, {"jsx_element"})) {
    const At opening = trees_->child(around, "open_tag");
    return member_type(attributes_of(opening),
                       markup_property(opening, "ElementChildrenAttribute", children_name));
  }
  return unknown;
}

TypeId Types::context_of_attribute(const At& attribute) {
  const std::vector<At> inside = trees_->children(attribute);
  return inside.empty()
             ? unknown
             : member_type(attributes_of(opening_around(attribute)), trees_->text(inside.front()));
}

// The name of an attribute, or of an intrinsic element.
std::optional<Found> Types::denoted_in_markup(const At& name) {
  const At parent = trees_->parent(name);
  if (trees_->is(parent, {"jsx_attribute"})) {
    if (!(trees_->children(parent).front() == name)) {
      return std::nullopt;
    }
    return find(attributes_of(opening_around(parent)), trees_->text(name));
  }
  const bool is_tag = trees_->is(parent, {"jsx_opening_element", "jsx_closing_element",
                                          "jsx_self_closing_element"}) &&
                      trees_->child(parent, "name") == name;
  if (!is_tag || !is_intrinsic_name(trees_->text(name))) {
    return std::nullopt;
  }
  const TypeId all = markup_type(parent, "IntrinsicElements");
  if (all == unknown) {
    return Found{.properties = {}, .is_outside = true};
  }
  return find(all, trees_->text(name));
}

std::optional<Denotation> JavascriptLinker::denote_markup(FactRef site) {
  const At name = trees_.leaf(site);
  const At parent = trees_.parent(name);
  if (trees_.is(parent, {"jsx_namespace_name"})) {
    return Denotation();
  }
  if (!trees_.is(parent, {"jsx_attribute", "jsx_opening_element", "jsx_closing_element",
                          "jsx_self_closing_element"})) {
    return std::nullopt;
  }
  const auto found = types_.denoted_in_markup(name);
  return found ? std::optional(of(*found)) : std::nullopt;
}

}  // namespace git_refactor::syntax::javascript
