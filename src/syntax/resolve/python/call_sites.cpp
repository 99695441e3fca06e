// The types that the callers of a function in its own file pass for a parameter that has no
// annotation. They count only if all of them are known, so that one caller more does not make
// another type of it silently.

#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

/// The call whose function is this identifier, or the attribute that it ends.
SyntaxNode call_of(SyntaxNode leaf) {
  SyntaxNode callee = leaf;
  SyntaxNode parent = leaf.parent();
  if (!parent.is_null() && type_of(parent) == "attribute" &&
      child_named(parent, "attribute") == leaf) {
    callee = parent;
    parent = parent.parent();
  }
  const bool is_call =
      !parent.is_null() && type_of(parent) == "call" && child_named(parent, "function") == callee;
  return is_call ? parent : SyntaxNode{};
}

}  // namespace

Type Types::argument_types(const Expression& target, SyntaxNode function) {
  const FileModel& file = model(target.file);
  const auto name = file.fact_of(child_named(function, "name"));
  if (!name || depth_ > 40) {
    return {};
  }
  const FactRef declaration{target.file, *name};
  const auto owner = owner_of(declaration);
  std::vector<Parameter> parameters = parameters_of({target.file, function});
  const bool is_bound = owner && !has_decorator({target.file, function}, "staticmethod");
  const auto found = std::ranges::find_if(
      parameters, [&](const Parameter& each) { return each.name == target.node; });
  if (found == parameters.end() || found->kind == Parameter::Kind::rest ||
      found->kind == Parameter::Kind::keywords) {
    return {};
  }
  const auto position = static_cast<std::size_t>(found - parameters.begin()) - (is_bound ? 1 : 0);
  const bool is_init = owner && file.name_of(file.fact(*name)) == "__init__";
  const std::string_view called_name =
      is_init ? file.name_of(file.fact(owner->fact)) : file.name_of(file.fact(*name));
  std::vector<Type> types;
  for (const std::uint32_t use : file.named(called_name)) {
    const SyntaxNode call = call_of(file.fact(use).leaf);
    if (call.is_null()) {
      continue;
    }
    const Callee runs = callee(of(Expression{target.file, child_named(call, "function")}));
    if (!runs.function || *runs.function != declaration) {
      continue;
    }
    const auto given = argument_of(call, file.text(target.node), position, target.file);
    if (!given) {
      continue;
    }
    Type type = of(Expression{target.file, *given});
    if (!type.is_known()) {
      return {};
    }
    types.push_back(std::move(type));
  }
  return join(std::move(types));
}

// A lambda that a function of the library calls with the elements of another argument:
// `sorted(xs, key=lambda x: ...)`, `map(lambda x: ..., xs)`, `xs.sort(key=lambda x: ...)`.
Type Types::lambda_parameter_type(const Expression& target, SyntaxNode lambda) {
  const FileModel& file = model(target.file);
  const SyntaxNode holder = lambda.parent();
  const bool is_key = type_of(holder) == "keyword_argument" && file.text(holder, "name") == "key";
  const SyntaxNode arguments = is_key ? holder.parent() : holder;
  const SyntaxNode call = arguments.parent();
  const std::vector<Parameter> parameters = parameters_of({target.file, lambda});
  if (type_of(arguments) != "argument_list" || type_of(call) != "call" || parameters.size() != 1) {
    return {};
  }
  const SyntaxNode callee = child_named(call, "function");
  const std::string_view name = file.text(callee);
  if (is_key && type_of(callee) == "attribute" && file.text(callee, "attribute") == "sort") {
    return element_of(of(Expression{target.file, child_named(callee, "object")}));
  }
  const bool is_by_key = is_key && (name == "sorted" || name == "min" || name == "max" ||
                                    name == "groupby" || name == "itertools.groupby");
  const bool is_mapped =
      !is_key && (name == "map" || name == "filter") && arguments.named_child(0) == lambda;
  return is_by_key || is_mapped
             ? element_of(of(Expression{target.file, arguments.named_child(is_mapped ? 1 : 0)}))
             : Type{};
}

std::optional<SyntaxNode> Types::argument_of(SyntaxNode call, std::string_view name,
                                             std::size_t position, std::uint32_t number) const {
  std::size_t index = 0;
  for (const SyntaxNode argument : child_named(call, "arguments").named_children()) {
    const std::string_view type = type_of(argument);
    if (type == "keyword_argument") {
      if (model(number).text(argument, "name") == name) {
        return child_named(argument, "value");
      }
    } else if (type == "list_splat" || type == "dictionary_splat") {
      return std::nullopt;
    } else if (type != "comment" && index++ == position) {
      return argument;
    }
  }
  return std::nullopt;
}

}  // namespace git_refactor::syntax::python
