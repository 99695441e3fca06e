// Calls: what they return, and what the arguments tell of type parameters.

#include "checker.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace git_refactor::syntax::go {

namespace {

/// What a generic function of the standard library returns, by its first argument.
enum class Returns : std::uint8_t {
  argument,
  element,
  keys,      ///< a sequence of a map's keys
  values,    ///< a sequence of a map's or slice's values
  pairs,     ///< a sequence of keys, or indices, and values
  collected  ///< a slice of what a sequence gives
};

struct LibraryFunction {
  std::string_view package;
  std::string_view name;
  Returns returns;
};

constexpr auto library_functions = std::to_array<LibraryFunction>({
    {"cmp", "Or", Returns::argument},
    {"maps", "All", Returns::pairs},
    {"maps", "Clone", Returns::argument},
    {"maps", "Keys", Returns::keys},
    {"maps", "Values", Returns::values},
    {"slices", "All", Returns::pairs},
    {"slices", "Backward", Returns::pairs},
    {"slices", "Clip", Returns::argument},
    {"slices", "Clone", Returns::argument},
    {"slices", "Collect", Returns::collected},
    {"slices", "Compact", Returns::argument},
    {"slices", "CompactFunc", Returns::argument},
    {"slices", "Concat", Returns::argument},
    {"slices", "Delete", Returns::argument},
    {"slices", "DeleteFunc", Returns::argument},
    {"slices", "Grow", Returns::argument},
    {"slices", "Insert", Returns::argument},
    {"slices", "Max", Returns::element},
    {"slices", "MaxFunc", Returns::element},
    {"slices", "Min", Returns::element},
    {"slices", "MinFunc", Returns::element},
    {"slices", "Repeat", Returns::argument},
    {"slices", "Replace", Returns::argument},
    {"slices", "Sorted", Returns::collected},
    {"slices", "SortedFunc", Returns::collected},
    {"slices", "Values", Returns::values},
    {"sync", "OnceFunc", Returns::argument},
    {"sync", "OnceValue", Returns::argument},
    {"sync", "OnceValues", Returns::argument},
});

constexpr std::array<std::string_view, 7> generic_libraries{
    "slices", "maps", "sync", "sync/atomic", "iter", "cmp", "unique"};

}  // namespace

TypeId Checker::result_of(TypeId function) {
  const TypeId under = core(function);
  if (types_.kind(under) != TypeKind::function) {
    return types_.kind(under) == TypeKind::outside ? inside_outside(under) : Types::unknown;
  }
  const std::vector<TypeId> results = types_[under].results;
  return results.size() == 1 ? results.front() : types_.of(TypeKind::tuple, results);
}

std::vector<TypeId> Checker::type_parameters(NodeRef function) {
  const Tree& tree = this->tree(function.file);
  const NodeIndex node = tree.unparenthesized(function.node);
  Object object;
  switch (tree.kind(node)) {
    case Kind::identifier:
    case Kind::type_identifier:
      object = look_up({function.file, node});
      break;
    case Kind::selector_expression:
      if (const auto package = package_before({function.file, tree.child(node, Field::operand)})) {
        object = look_up_in(*package, tree.text(tree.child(node, Field::field)), function.file);
      }
      break;
    case Kind::index_expression:
      return type_parameters({function.file, tree.child(node, Field::operand)});
    case Kind::type_instantiation_expression:
      return type_parameters({function.file, tree.child(node, Field::type)});
    default:
      break;
  }
  std::vector<TypeId> parameters;
  if (object.kind != Object::Kind::declaration) {
    return parameters;
  }
  const Declaration& declaration = file(object.file).declaration(object.declaration);
  if (declaration.what != Declares::function) {
    return parameters;
  }
  const Tree& home = this->tree(object.file);
  for (const NodeIndex part : home.children(home.child(declaration.site, Field::type_parameters))) {
    for (const NodeIndex name : home.children(part, Field::name)) {
      parameters.push_back(types_.add({.kind = TypeKind::parameter, .where = {object.file, name}}));
    }
  }
  return parameters;
}

// `f[int]`: what is not given may be inferred later.
TypeId Checker::instantiated(NodeRef function, const std::vector<NodeIndex>& arguments) {
  const std::vector<TypeId> parameters = type_parameters(function);
  Substitution substitution;
  for (std::size_t index = 0; index < std::min(arguments.size(), parameters.size()); ++index) {
    substitution.emplace(parameters[index], type_of({function.file, arguments[index]}));
  }
  return types_.substitute(value(function), substitution);
}

void Checker::unify(TypeId parameter, TypeId argument, Substitution& found, int depth) {
  if (argument == Types::unknown || argument == Types::nil || depth > 16) {
    return;
  }
  if (types_.kind(parameter) == TypeKind::parameter) {
    const auto slot = found.find(parameter);
    if (slot != found.end() && slot->second == no_type) {
      slot->second = argument;
    }
    return;
  }
  if (types_.kind(parameter) != TypeKind::named && types_.kind(argument) == TypeKind::named) {
    argument = underlying(argument);
  }
  const Type wanted = types_[parameter];
  const Type given = types_[argument];
  if (wanted.kind != given.kind ||
      (wanted.kind == TypeKind::named && wanted.where != given.where)) {
    return;
  }
  for (std::size_t index = 0; index < std::min(wanted.parts.size(), given.parts.size()); ++index) {
    unify(wanted.parts[index], given.parts[index], found, depth + 1);
  }
  if (wanted.kind == TypeKind::function) {
    for (std::size_t index = 0; index < std::min(wanted.results.size(), given.results.size());
         ++index) {
      unify(wanted.results[index], given.results[index], found, depth + 1);
    }
  }
}

Substitution Checker::infer(NodeRef call, TypeId function, const std::vector<TypeId>& parameters) {
  const Tree& tree = this->tree(call.file);
  Substitution found;
  for (const TypeId parameter : parameters) {
    found.emplace(parameter, no_type);
  }
  const std::vector<NodeIndex> given = tree.children(tree.child(call.node, Field::type_arguments));
  for (std::size_t index = 0; index < std::min(given.size(), parameters.size()); ++index) {
    found[parameters[index]] = type_of({call.file, given[index]});
  }
  const Type type = types_[function];
  const std::vector<NodeIndex> arguments = tree.children(tree.child(call.node, Field::arguments));
  std::vector<TypeId> values;
  values.reserve(arguments.size());
  for (const NodeIndex argument : arguments) {
    values.push_back(value({call.file, argument}));
  }
  if (values.size() == 1 && types_.kind(values.front()) == TypeKind::tuple) {
    values = std::vector<TypeId>(types_[values.front()].parts);
  }
  const bool is_spread =
      !arguments.empty() && tree.kind(arguments.back()) == Kind::variadic_argument;
  for (std::size_t index = 0; index < values.size() && !type.parts.empty(); ++index) {
    const bool is_rest = type.is_variadic && index + 1 >= type.parts.size();
    if (!is_rest && index >= type.parts.size()) {
      break;
    }
    const TypeId parameter = is_rest ? type.parts.back() : type.parts[index];
    unify(is_rest && !is_spread ? types_.part(parameter, 0) : parameter, values[index], found, 0);
  }
  for (const TypeId parameter : parameters) {
    const TypeId common = core(parameter);
    if (found[parameter] != no_type && types_.kind(common) != TypeKind::interface) {
      unify(common, underlying(found[parameter]), found, 0);
    }
  }
  for (auto& [parameter, argument] : found) {
    argument = argument == no_type ? Types::unknown : argument;
  }
  return found;
}

TypeId Checker::called(NodeRef call) {
  const Tree& tree = this->tree(call.file);
  const NodeRef callee{call.file, tree.child(call.node, Field::function)};
  const TypeId function = value(callee);
  const TypeId under = core(function);
  if (types_.kind(under) != TypeKind::function) {
    return function;
  }
  const std::vector<TypeId> parameters = type_parameters(callee);
  return parameters.empty() ? under : types_.substitute(under, infer(call, under, parameters));
}

TypeId Checker::value_of_call(NodeRef call) {
  const Tree& tree = this->tree(call.file);
  const NodeRef callee{call.file, tree.unparenthesized(tree.child(call.node, Field::function))};
  if (tree.kind(callee.node) == Kind::identifier &&
      look_up(callee).kind == Object::Kind::predeclared &&
      predeclared_type(tree.text(callee.node)) == no_type) {
    return value_of_builtin(call, tree.text(callee.node));
  }
  if (const TypeId type = denoted_type(callee); type != no_type) {
    return type;
  }
  const TypeId function = called(call);
  return types_.kind(function) == TypeKind::outside || function == Types::unknown
             ? value_of_outside_call(call)
             : result_of(function);
}

TypeId Checker::value_of_builtin(NodeRef call, std::string_view name) {
  const Tree& tree = this->tree(call.file);
  const NodeIndex argument = tree.first(tree.child(call.node, Field::arguments));
  if (name == "new") {
    return types_.of(TypeKind::pointer, {type_of({call.file, argument})});
  }
  if (name == "make") {
    return type_of({call.file, argument});
  }
  if (name == "append" || name == "min" || name == "max") {
    return value({call.file, argument});
  }
  if (name == "len" || name == "cap" || name == "copy") {
    return Types::integer;
  }
  if (name == "recover") {
    return Types::any;
  }
  return name == "complex" || name == "real" || name == "imag" ? types_.basic("float64")
                                                               : types_.of(TypeKind::tuple, {});
}

// What a known function of the standard library makes of its first argument.
TypeId Checker::returned(std::uint8_t how, TypeId argument) {
  const TypeId under = core(argument);
  const bool is_map = types_.kind(under) == TypeKind::map;
  const TypeId key = is_map ? types_.part(under, 0) : Types::integer;
  const TypeId element = types_.part(under, is_map ? 1 : 0);
  const auto sequence = [&](std::vector<TypeId> parts) {
    const TypeId yield = types_.add(
        {.kind = TypeKind::function, .parts = std::move(parts), .results = {Types::boolean}});
    return types_.add({.kind = TypeKind::function, .parts = {yield}});
  };
  switch (static_cast<Returns>(how)) {
    case Returns::element:
      return element;
    case Returns::keys:
      return sequence({key});
    case Returns::values:
      return sequence({element});
    case Returns::pairs:
      return sequence({key, element});
    case Returns::collected:
      return types_.of(TypeKind::slice, {types_.part(core(element), 0)});
    case Returns::argument:
      break;
  }
  return argument;
}

// A library knows nothing of the repository's types, but its generic functions return what they
// are given.
TypeId Checker::value_of_outside_call(NodeRef call) {
  const Tree& tree = this->tree(call.file);
  const NodeIndex callee = tree.child(call.node, Field::function);
  if (value({call.file, callee}) == Types::unknown) {
    return Types::unknown;
  }
  const std::vector<NodeIndex> arguments = tree.children(tree.child(call.node, Field::arguments));
  const auto package = package_before({call.file, tree.child(callee, Field::operand)});
  if (package) {
    const std::string& path = package->import->path;
    const std::string_view name = tree.text(tree.child(callee, Field::field));
    for (const LibraryFunction& known : library_functions) {
      if (known.package == path && known.name == name && !arguments.empty()) {
        return returned(static_cast<std::uint8_t>(known.returns),
                        value({call.file, arguments.front()}));
      }
    }
    if (is_standard(path) &&
        std::ranges::find(generic_libraries, path) == generic_libraries.end()) {
      return inside_outside(value({call.file, callee}));
    }
  } else if (tree.kind(callee) == Kind::selector_expression) {
    return inside_outside(value({call.file, callee}));  // methods have no type parameters
  }
  const bool is_generic = tree.child(call.node, Field::type_arguments) != no_index ||
                          std::ranges::any_of(arguments, [&](NodeIndex argument) {
                            return types_.is_own(value({call.file, argument}));
                          });
  return is_generic ? Types::unknown : inside_outside(value({call.file, callee}));
}

}  // namespace git_refactor::syntax::go
