// Expressions: one reader a kind of node, each gives the type of its value.

#include "body.hpp"
#include "body_rib.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace git_refactor::syntax::rust {

namespace {

constexpr int max_depth = 200;

struct Operator {
  std::string_view token;
  std::string_view trait;
};

constexpr std::array operators = std::to_array<Operator>({
    {"+", "Add"},
    {"-", "Sub"},
    {"*", "Mul"},
    {"/", "Div"},
    {"%", "Rem"},
    {"&", "BitAnd"},
    {"|", "BitOr"},
    {"^", "BitXor"},
    {"<<", "Shl"},
    {">>", "Shr"},
});

std::string_view suffix_of(std::string_view number) {
  constexpr std::array<std::string_view, 14> suffixes{"usize", "isize", "u128", "i128", "u16",
                                                      "u32",   "u64",   "i16",  "i32",  "i64",
                                                      "f32",   "f64",   "u8",   "i8"};
  const bool is_hexadecimal = number.starts_with("0x");
  const auto found = std::ranges::find_if(suffixes, [&](std::string_view suffix) {
    return number.ends_with(suffix) && !(is_hexadecimal && suffix.starts_with('f'));
  });
  return found == suffixes.end() ? std::string_view() : *found;
}

}  // namespace

TypeId Body::expression(const Node& node, TypeId expected) {
  static constexpr std::array kinds = std::to_array<Kind>({
      {"array_expression", &Body::array},
      {"assignment_expression", &Body::assignment},
      {"async_block", &Body::async_block},
      {"await_expression", &Body::await},
      {"binary_expression", &Body::binary},
      {"block", &Body::labelled_block},
      {"boolean_literal", &Body::literal},
      {"break_expression", &Body::jump},
      {"call_expression", &Body::call},
      {"char_literal", &Body::literal},
      {"closure_expression", &Body::closure},
      {"compound_assignment_expr", &Body::compound},
      {"continue_expression", &Body::jump},
      {"field_expression", &Body::field},
      {"float_literal", &Body::literal},
      {"for_expression", &Body::for_},
      {"generic_function", &Body::path_value},
      {"identifier", &Body::name},
      {"if_expression", &Body::if_},
      {"index_expression", &Body::index},
      {"integer_literal", &Body::literal},
      {"loop_expression", &Body::loop},
      {"macro_invocation", &Body::macro},
      {"match_expression", &Body::match},
      {"parenthesized_expression", &Body::parenthesized},
      {"range_expression", &Body::range},
      {"raw_string_literal", &Body::string},
      {"reference_expression", &Body::reference},
      {"return_expression", &Body::jump},
      {"scoped_identifier", &Body::path_value},
      {"self", &Body::self},
      {"string_literal", &Body::string},
      {"struct_expression", &Body::structure},
      {"try_expression", &Body::try_operator},
      {"tuple_expression", &Body::tuple},
      {"type_cast_expression", &Body::cast},
      {"unary_expression", &Body::unary},
      {"unit_expression", &Body::unit_value},
      {"while_expression", &Body::loop},
  });
  if (!node || depth_ > max_depth) {
    return unknown_type;
  }
  ++depth_;
  const auto kind = std::ranges::lower_bound(kinds, node.type(), {}, &Kind::node);
  const bool is_known = kind != kinds.end() && kind->node == node.type();
  const TypeId type = is_known ? (this->*kind->read)(node, expected) : children(node, expected);
  --depth_;
  return type;
}

// What has no reader of its own, such as code that does not parse.
TypeId Body::children(const Node& node, TypeId expected) {
  TypeId type = unknown_type;
  const bool is_block = node.is("unsafe_block") || node.is("const_block") || node.is("try_block");
  for (const Node& child : node.children()) {
    if (child.is("let_declaration")) {
      let(child, {});
    } else if (child.is("let_condition") || child.is("let_chain")) {
      condition(child);
    } else if (child.is("type_identifier") || child.type().ends_with("_type")) {
      lower(child);
    } else if (child.is("expression_statement")) {
      expression(child.first(), unknown_type);
    } else if (!child.type().ends_with("_item") && !child.is("attribute_item")) {
      type = expression(child, is_block ? expected : unknown_type);
    }
  }
  return is_block ? type : unknown_type;
}

TypeId Body::name(const Node& node, TypeId expected) {
  if (node.str() == "_") {
    return expected;
  }
  if (const Local* local = find_local(node)) {
    record(node, local->def);
    return types_of_locals_[local->def];
  }
  return path_value(node, expected);
}

TypeId Body::self(const Node& node, TypeId /*expected*/) {
  if (const Local* local = world_->asks_for_self ? find_local(node) : nullptr) {
    record(node, local->def);
  }
  return self_;
}

TypeId Body::literal(const Node& node, TypeId expected) {
  const std::string_view kind = node.type();
  if (kind == "boolean_literal") {
    return primitive("bool");
  }
  if (kind == "char_literal") {
    return primitive(node.str().starts_with("b") ? "u8" : "char");
  }
  const std::string_view suffix = suffix_of(node.str());
  if (!suffix.empty()) {
    return primitive(suffix);
  }
  const TypeId wanted = world_->types.without_references(surface(expected));
  const Type type = world_->types.at(wanted);
  const bool is_number = type.kind == TypeKind::nominal && type.def != no_def &&
                         world_->defs[type.def].kind == DefKind::primitive;
  if (is_number) {
    return wanted;
  }
  return kind == "float_literal" ? world_->types.floating() : world_->types.integer();
}

TypeId Body::string(const Node& node, TypeId /*expected*/) {
  const std::string_view text = node.str();
  if (text.starts_with("b")) {
    return world_->types.reference(world_->types.add(TypeKind::slice, no_def, {primitive("u8")}));
  }
  return world_->types.reference(primitive("str"));
}

TypeId Body::unary(const Node& node, TypeId expected) {
  const bool is_dereference = node.str().starts_with('*');
  const TypeId type = surface(expression(node.first(), is_dereference ? unknown_type : expected));
  if (!is_dereference) {
    return type;
  }
  const Type here = world_->types.at(type);
  return here.kind == TypeKind::reference ? here.args.front() : traits_->dereferenced(type, env_);
}

TypeId Body::reference(const Node& node, TypeId expected) {
  const Type wanted = world_->types.at(surface(expected));
  const TypeId inner =
      wanted.kind == TypeKind::reference ? wanted.args.front() : TypeId{unknown_type};
  return world_->types.reference(expression(node.field("value"), inner));
}

TypeId Body::try_operator(const Node& node, TypeId /*expected*/) {
  const TypeId type = surface(expression(node.first(), unknown_type));
  return output_of("Try", "Output", type);
}

TypeId Body::await(const Node& node, TypeId /*expected*/) {
  return output_of("Future", "Output", surface(expression(node.first(), unknown_type)));
}

TypeId Body::binary(const Node& node, TypeId expected) {
  const std::string_view token = node.field("operator").str();
  const bool is_logical = token == "&&" || token == "||";
  const bool is_comparison = token == "==" || token == "!=" || token == "<" || token == ">" ||
                             token == "<=" || token == ">=";
  const TypeId left =
      expression(node.field("left"), is_logical || is_comparison ? unknown_type : expected);
  const TypeId right = expression(node.field("right"), is_comparison ? left : unknown_type);
  if (is_logical || is_comparison) {
    if (is_comparison) {
      unify(left, right);
    }
    return primitive("bool");
  }
  const TypeId base = world_->types.without_references(surface(left));
  const Type type = world_->types.at(base);
  const bool is_primitive = type.kind == TypeKind::nominal && type.def != no_def &&
                            world_->defs[type.def].kind == DefKind::primitive;
  if (base == world_->types.integer() || base == world_->types.floating()) {
    return world_->types.without_references(surface(right));
  }
  if (is_primitive) {
    return base;
  }
  const auto trait = std::ranges::find(operators, token, &Operator::token);
  return trait == operators.end() ? TypeId{unknown_type} : output_of(trait->trait, "Output", base);
}

TypeId Body::assignment(const Node& node, TypeId /*expected*/) {
  const TypeId left = expression(node.field("left"), unknown_type);
  const TypeId right = expression(node.field("right"), left);
  unify(left, right);
  return unit();
}

TypeId Body::compound(const Node& node, TypeId /*expected*/) {
  const TypeId left = expression(node.field("left"), unknown_type);
  expression(node.field("right"), left);
  return unit();
}

TypeId Body::cast(const Node& node, TypeId /*expected*/) {
  expression(node.field("value"), unknown_type);
  return lower(node.field("type"));
}

TypeId Body::field(const Node& node, TypeId /*expected*/) {
  const TypeId type = expression(node.field("value"), unknown_type);
  const Node name = node.field("field");
  if (name.is("integer_literal")) {
    std::size_t index = 0;
    const std::string_view digits = name.str();
    std::from_chars(digits.data(), digits.data() + digits.size(), index);
    for (const TypeId step : traits_->steps(type, env_)) {
      const TypeId found = numbered_field(step, index);
      if (found != unknown_type) {
        return found;
      }
    }
    return unknown_type;
  }
  bool is_outside = false;
  for (const TypeId step : traits_->steps(type, env_)) {
    const Type here = world_->types.at(step);
    if (here.kind != TypeKind::nominal) {
      continue;
    }
    const DefId found = world_->defs.member(here.def, name.name(),
                                            [](DefKind kind) { return kind == DefKind::field; });
    if (found != no_def) {
      record(name, found);
      return field_type(found, arguments_of(step));
    }
    is_outside = is_outside || (here.def == outside_def && here.args.empty());
  }
  if (is_outside) {
    record(name, outside_def);
  } else {
    doubt(name, "the type of the object is not known");
  }
  return unknown_type;
}

TypeId Body::numbered_field(TypeId type, std::size_t index) {
  const Type here = world_->types.at(type);
  if (here.kind == TypeKind::tuple) {
    return index < here.args.size() ? here.args[index] : TypeId{unknown_type};
  }
  if (here.kind != TypeKind::nominal || !world_->defs[here.def].is_tuple) {
    return unknown_type;
  }
  const std::vector<TypeId> fields = signatures_->tuple_fields(here.def);
  return index < fields.size() ? world_->types.substitute(fields[index], arguments_of(type))
                               : TypeId{unknown_type};
}

TypeId Body::index(const Node& node, TypeId /*expected*/) {
  const std::vector<Node> parts = node.children();
  const TypeId type = expression(parts.empty() ? Node() : parts.front(), unknown_type);
  if (parts.size() < 2) {
    return unknown_type;
  }
  expression(parts[1], unknown_type);
  const bool is_range = parts[1].is("range_expression");
  for (const TypeId step : traits_->steps(type, env_)) {
    const Type here = world_->types.at(step);
    if (here.kind == TypeKind::slice) {
      return is_range ? step : here.args.front();
    }
    const TypeId element = output_of("Index", "Output", step);
    if (world_->types.at(surface(element)).kind != TypeKind::unknown) {
      return is_range && here.args.size() == 1
                 ? world_->types.add(TypeKind::slice, no_def, {element})
                 : element;
    }
  }
  return unknown_type;
}

TypeId Body::array(const Node& node, TypeId expected) {
  const Type wanted = world_->types.at(world_->types.without_references(surface(expected)));
  const TypeId element = wanted.kind == TypeKind::slice ? wanted.args.front() : fresh();
  const Node length = node.field("length");
  for (const Node& child : node.children()) {
    const bool is_length = length && child.raw() == length.raw();
    if (is_length) {
      expression(child, primitive("usize"));
    } else if (!child.is("attribute_item")) {
      unify(element, expression(child, element));
    }
  }
  return world_->types.add(TypeKind::slice, no_def, {element});
}

TypeId Body::tuple(const Node& node, TypeId expected) {
  const Type wanted = world_->types.at(surface(expected));
  std::vector<TypeId> parts;
  for (const Node& child : node.children()) {
    if (child.is("attribute_item")) {
      continue;
    }
    const bool is_known = wanted.kind == TypeKind::tuple && parts.size() < wanted.args.size();
    parts.push_back(expression(child, is_known ? wanted.args[parts.size()] : unknown_type));
  }
  return world_->types.tuple(std::move(parts));
}

TypeId Body::parenthesized(const Node& node, TypeId expected) {
  return expression(node.first(), expected);
}

TypeId Body::unit_value(const Node& /*node*/, TypeId /*expected*/) {
  return unit();
}

TypeId Body::range(const Node& node, TypeId /*expected*/) {
  TypeId type = unknown_type;
  for (const Node& child : node.children()) {
    const TypeId bound = expression(child, type);
    type = type == unknown_type || type == world_->types.integer() ? bound : type;
  }
  return signatures_->library_type("RangeOf", {type});
}

TypeId Body::closure(const Node& node, TypeId expected) {
  const Rib rib(*this);
  const TypeId wanted = surface(expected);
  std::vector<TypeId> params;
  TypeId result = unknown_type;
  if (const Type* function = function_of(wanted)) {
    params = function->args;
    result = params.back();
    params.pop_back();
  }
  std::vector<TypeId> own;
  for (const Node& child : node.field("parameters").patterns()) {
    const TypeId given = own.size() < params.size() ? params[own.size()] : fresh();
    TypeId type = given;
    if (child.is("parameter")) {
      type = lower(child.field("type"));
      unify(type, given);
      pattern(child.field("pattern"), type);
    } else {
      pattern(child, type);
    }
    own.push_back(type);
  }
  const Node written = node.field("return_type");
  const TypeId returned = written ? lower(written) : result == unknown_type ? fresh() : result;
  const TypeId outer = std::exchange(result_, returned);
  loops_.push_back({.is_closure = true});
  TypeId value = expression(node.field("body"), returned);
  result_ = outer;
  if (node.has_token("async")) {
    value = signatures_->library_type("AsyncResult", {value});
  }
  unify(returned, value);
  own.push_back(returned);
  return world_->types.add(TypeKind::function, no_def, std::move(own));
}

TypeId Body::async_block(const Node& node, TypeId /*expected*/) {
  const TypeId outer = std::exchange(result_, fresh());
  const TypeId type = block(node.child("block"), unknown_type);
  result_ = outer;
  return signatures_->library_type("AsyncResult", {type});
}

}  // namespace git_refactor::syntax::rust
