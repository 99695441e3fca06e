// What functions return: what they are declared or documented to, else what their statements do.

#include "types.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::javascript {

// What a call of a signature returns, in the signature's environment.
TypeId Types::returned(const Signature& signature) {
  const At& node = signature.node;
  const EnvironmentId environment = signature.environment;
  const At type = trees_->above(node, {"class_declaration", "abstract_class_declaration", "class"});
  const bool is_class = type == node;
  const bool is_constructor = type && trees_->is(node, {"method_definition", "method_signature"}) &&
                              trees_->text(trees_->child(node, "name")) == "constructor";
  if (is_class || is_constructor) {
    return object(type, Side::instance, environment);
  }
  At annotation = trees_->child(node, "return_type");
  if (trees_->is(node, {"construct_signature", "constructor_type"})) {
    annotation = trees_->child(node, "type");
  }
  if (annotation) {
    return spelled(annotation, environment);
  }
  if (const auto documented = documented_return(node)) {
    return substituted(*documented, environment);
  }
  return trees_->child(node, "body") ? substituted(inferred_return(node), environment) : unknown;
}

// What the statements of a function return.
TypeId Types::inferred_return(const At& function) {
  const auto question = questions_.ask(key_of(function));
  if (!question) {
    return unknown;
  }
  const At body = trees_->child(function, "body");
  std::vector<TypeId> types;
  if (!trees_->is(body, {"statement_block"})) {
    types.push_back(type_of(body));
  } else {
    std::vector<At> pending{body};
    while (!pending.empty()) {
      const At node = pending.back();
      pending.pop_back();
      if (trees_->is(node, {"return_statement"})) {
        const std::vector<At> value = trees_->children(node);
        types.push_back(value.empty() ? simple(TypeKind::nothing) : type_of(value.front()));
        continue;
      }
      for (const At& child : trees_->children(node)) {
        if (!trees_->is(child, {"function_declaration", "function_expression", "arrow_function",
                                "class_declaration", "class", "method_definition",
                                "generator_function_declaration", "generator_function"})) {
          pending.push_back(child);
        }
      }
    }
  }
  questions_.leave(*question);
  std::ranges::reverse(types);
  const TypeId type = types.empty() ? simple(TypeKind::nothing) : any_of(types);
  if (trees_->is(function, {"generator_function", "generator_function_declaration"}) ||
      trees_->has_token(function, "*")) {
    return library("Generator", std::array{yielded(function)});
  }
  return trees_->has_token(function, "async") ? library("Promise", std::array{of_await(type)})
                                              : type;
}

TypeId Types::yielded(const At& function) {
  std::vector<TypeId> types;
  std::vector<At> pending{trees_->child(function, "body")};
  while (!pending.empty()) {
    const At node = pending.back();
    pending.pop_back();
    if (trees_->is(node, {"yield_expression"})) {
      const std::vector<At> value = trees_->children(node);
      const TypeId type = value.empty() ? simple(TypeKind::nothing) : type_of(value.front());
      types.push_back(trees_->has_token(node, "*") ? element_of(type) : type);
    }
    for (const At& child : trees_->children(node)) {
      if (!trees_->is(child,
                      {"function_declaration", "function_expression", "class_declaration"})) {
        pending.push_back(child);
      }
    }
  }
  return types.empty() ? unknown : any_of(types);
}

}  // namespace git_refactor::syntax::javascript
