#include "semantics.hpp"

#include <algorithm>
#include <array>
#include <utility>

// What a braced list initializes, by where it stands.

namespace git_refactor::syntax::cpp {

namespace {

std::size_t position_of(SyntaxNode list, SyntaxNode child) {
  std::size_t position = 0;
  for (const SyntaxNode each : list.named_children()) {
    if (each == child) {
      break;
    }
    position += type_of(each) == "comment" ? 0 : 1;
  }
  return position;
}

std::size_t count_of(SyntaxNode argument) {
  return argument.parent().named_child_count();
}

// Braces in braces: `std::array<T, 2> a{{ {1}, {2} }}`.
bool is_doubled(SyntaxNode outer, SyntaxNode child) {
  const SyntaxNode first = child.named_child(0);
  return outer.named_child_count() == 1 && !first.is_null() && type_of(first) == "initializer_list";
}

// The algorithms that call what they are given with elements only.
bool passes_elements(std::string_view algorithm) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"all_of",          "any_of",         "none_of",          "for_each",
       "find_if",         "find_if_not",    "find_last_if",     "count_if",
       "copy_if",         "remove_if",      "remove_copy_if",   "replace_if",
       "erase_if",        "partition",      "stable_partition", "is_partitioned",
       "partition_point", "sort",           "stable_sort",      "partial_sort",
       "nth_element",     "is_sorted",      "is_sorted_until",  "max_element",
       "min_element",     "minmax_element", "unique",           "adjacent_find",
       "make_heap",       "push_heap",      "pop_heap",         "sort_heap"});
  return std::find(names.begin(), names.end(), algorithm) != names.end();
}

// The algorithms of `ranges` that take a projection of one range only.
bool projects(std::string_view algorithm) {
  constexpr std::array names = std::to_array<std::string_view>(
      {"find", "count", "remove", "replace", "lower_bound", "upper_bound", "equal_range",
       "binary_search", "max", "min", "minmax", "contains"});
  return std::find(names.begin(), names.end(), algorithm) != names.end();
}

}  // namespace

// What an algorithm of the library passes to a parameter of a generic lambda: elements of the range
// that its first argument is, or begins.
Type Semantics::passed_to_lambda(DeclRef parameter) {
  const SyntaxNode node = decl(parameter).node;
  const SyntaxNode list = node.parent();
  const SyntaxNode lambda = list.parent().parent();
  if (lambda.is_null() || type_of(lambda) != "lambda_expression") {
    return {};
  }
  const SyntaxNode arguments = lambda.parent();
  const SyntaxNode call = arguments.parent();
  if (call.is_null() || type_of(arguments) != "argument_list" ||
      type_of(call) != "call_expression") {
    return {};
  }
  const SyntaxNode callee = child_named(call, "function");
  const SyntaxNode leaf = last_name(callee);
  const std::string_view algorithm = text(parameter.file, leaf);
  const bool is_library =
      type_of(callee) == "qualified_identifier" &&
      container_before(parameter.file, whole_name(leaf).parent()).kind == Container::Kind::library;
  // Before a projection a function of `ranges` is given what that makes of the elements.
  const bool is_last = lambda.next_named_sibling().is_null();
  const bool is_projection =
      text(parameter.file, callee).find("ranges::") != std::string_view::npos &&
      projects(algorithm);
  const bool is_unary_transform = algorithm == "transform" && list.named_child_count() == 1;
  if (!is_library || !is_last ||
      (!is_projection && !is_unary_transform && !passes_elements(algorithm))) {
    return {};
  }
  const Type range = type_of_expression(parameter.file, arguments.named_child(0));
  const bool is_iterator = range.kind == Type::Kind::library && range.name == "iterator";
  return is_iterator ? library_pointee(range) : element_of(range);
}

// The type of the parameter that an argument of a call is for.
Type Semantics::parameter_type(std::uint32_t file, SyntaxNode call, SyntaxNode argument) {
  const SyntaxNode callee = child_named(call, "function");
  if (callee.is_null()) {
    return {};
  }
  const bool is_member = type_of(callee) == "field_expression";
  const SyntaxNode leaf = last_name(is_member ? child_named(callee, "field") : callee);
  if (leaf.is_null()) {
    return {};
  }
  const std::size_t position = position_of(argument.parent(), argument);
  if (text(file, leaf) == "to_array") {
    return Type::library("array", template_arguments(file, callee));
  }
  if (is_member) {
    const Type object = object_of(file, callee);
    const std::string_view word = text(file, leaf);
    const bool adds = word.starts_with("push") || word == "insert" || word == "assign";
    if (object.kind == Type::Kind::library && adds && position + 1 == count_of(argument)) {
      return library_element(object);
    }
  }
  const Meaning meaning = this->meaning(file, leaf);
  Type result;
  for (const DeclRef ref : meaning.decls) {
    if (decl(ref).kind != DeclKind::function) {
      continue;
    }
    const Parameters parameters = parameters_of(ref);
    if (position < parameters.types.size()) {
      const Type type = substitute(parameters.types[position], meaning.bindings);
      if (result.kind != Type::Kind::unknown && !is_same(result, type)) {
        return {};
      }
      result = type;
    }
  }
  return result;
}

// The type of the part of `outer` that a list inside of its list is for.
Type Semantics::part_of(std::uint32_t file, SyntaxNode outer, SyntaxNode child) {
  const Type type = type_of_braces(file, outer);
  if (type.pointers > 0) {
    return type.pointee();
  }
  if (type.kind == Type::Kind::library && (type.name == "pair" || type.name == "tuple")) {
    const std::size_t position = position_of(outer, child);
    return position < type.args.size() ? type.args[position] : Type{};
  }
  if (type.kind == Type::Kind::library) {
    return type.name == "array" && is_doubled(outer, child) ? type : library_element(type);
  }
  if (type.kind != Type::Kind::declared) {
    return {};
  }
  const std::vector<DeclRef> all = fields(type.decl);
  const std::size_t position = position_of(outer, child);
  return position < all.size() ? substitute(type_of_decl(all[position]), bindings_of(type))
                               : Type{};
}

// What the function around a byte returns.
Type Semantics::type_returned_at(std::uint32_t file, std::uint32_t offset) {
  const FileIndex& here = index(file);
  for (std::uint32_t scope = here.scope_at(offset); scope != none;
       scope = here.scope(scope).parent) {
    const Scope& each = here.scope(scope);
    if (each.is_lambda) {
      Type lambda;
      lambda.kind = Type::Kind::lambda;
      lambda.file = file;
      lambda.node = each.node;
      return result_of_object(lambda);
    }
    if (each.type == ScopeType::function && each.owner != none) {
      return result_of({file, each.owner});
    }
  }
  return {};
}

Type Semantics::type_of_braces(std::uint32_t file, SyntaxNode list) {
  const Deeper deeper(depth_);
  const SyntaxNode parent = list.parent();
  if (parent.is_null() || deeper.is_too_deep()) {
    return {};
  }
  const std::string_view shape = type_of(parent);
  if (shape == "initializer_list") {
    return part_of(file, parent, list);
  }
  if (shape == "initializer_pair") {
    const SyntaxNode designator = child_named(parent, "designator");
    if (type_of(designator) == "field_designator") {
      const Meaning meaning = this->meaning(file, designator.named_child(0));
      return meaning.decls.empty()
                 ? Type{}
                 : substitute(type_of_decl(meaning.decls.front()), meaning.bindings);
    }
    return type_of_braces(file, parent.parent()).pointee();
  }
  if (shape == "compound_literal_expression" || shape == "new_expression" ||
      shape == "cast_expression") {
    return type_of_node(file, child_named(parent, "type"));
  }
  if (shape == "assignment_expression") {
    return type_of_expression(file, child_named(parent, "left"));
  }
  if (shape == "argument_list") {
    const SyntaxNode call = parent.parent();
    if (type_of(call) == "call_expression") {
      return parameter_type(file, call, list);
    }
    // `std::vector<T> items(4, {...});`
    const SyntaxNode made = leaf_of_declarator(child_named(call, "declarator"));
    const std::uint32_t decl = type_of(call) == "init_declarator" && !made.is_null()
                                   ? index(file).decl_at(made.begin())
                                   : none;
    const Type type = decl == none ? Type{} : type_of_decl({file, decl});
    return type.kind == Type::Kind::library ? library_element(type) : Type{};
  }
  if (shape == "return_statement" || shape == "co_return_statement") {
    return type_returned_at(file, list.begin());
  }
  SyntaxNode leaf{};
  if (shape == "field_initializer") {
    leaf = last_name(parent.named_child(0));
  } else {
    leaf = leaf_of_declarator(child_named(parent, "declarator"));
  }
  const std::uint32_t own = leaf.is_null() ? none : index(file).decl_at(leaf.begin());
  if (own != none) {
    return type_of_decl({file, own});
  }
  if (shape == "field_initializer" && !leaf.is_null()) {
    const Meaning meaning = this->meaning(file, leaf);
    return meaning.decls.empty() ? Type{} : type_of_decl(meaning.decls.front());
  }
  return {};
}

}  // namespace git_refactor::syntax::cpp
