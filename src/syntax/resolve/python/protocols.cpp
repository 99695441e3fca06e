// Classes that implement a protocol without deriving from it (PEP 544).
//
//   class Closeable(Protocol):                class Door:
//       def close(self): ...                      def close(self): ...
//
//   def end(c: Closeable): c.close()          end(Door())
//
// Any class might; one counts where its objects are seen to go to where the protocol is asked for:
// an argument, an annotated variable, a returned value.

#include "linker.hpp"
#include "nodes.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

}  // namespace

bool PythonLinker::is_protocol(const Type& type) {
  const ClassInfo* info = type.shape == Shape::instance && !type.is_library()
                              ? types_.class_of(type.declaration)
                              : nullptr;
  return info != nullptr && std::ranges::any_of(info->bases, [](const Type& base) {
           return base.is_library() && base.name == "typing.Protocol";
         });
}

// Unites a member of a protocol with that of a class whose object is used as one.
void PythonLinker::relate_flow(std::string_view name, const Type& wanted, const Type& given) {
  if (wanted.shape == Shape::any_of || given.shape == Shape::any_of) {
    for (const Type& each : (wanted.shape == Shape::any_of ? wanted : given).arguments) {
      relate_flow(name, wanted.shape == Shape::any_of ? each : wanted,
                  wanted.shape == Shape::any_of ? given : each);
    }
    return;
  }
  if (!is_protocol(wanted) || given.shape != Shape::instance || given.is_library()) {
    return;
  }
  const Member asked = types_.member(wanted, name);
  const Member own = types_.member(given, name);
  if (asked.found == Member::Found::here && own.found == Member::Found::here) {
    program().unite(entity_of(canonical_head(asked.head)), entity_of(canonical_head(own.head)));
  }
}

void PythonLinker::relate_call(std::string_view name, const Expression& call) {
  const Type callee = types_.of(Expression{call.file, child_named(call.node, "function")});
  const Types::Callee runs = types_.callee(callee);
  if (!runs.function) {
    return;
  }
  const Expression function{runs.function->file, types_.definition_of(*runs.function)};
  const std::vector<Parameter> parameters = types_.parameters_of(function);
  const bool is_bound = types_.owner_of(*runs.function).has_value() &&
                        !types_.has_decorator(function, "staticmethod") &&
                        !(callee.shape == Shape::function && callee.arguments.empty());
  std::size_t position = is_bound ? 1 : 0;
  for (const SyntaxNode argument : child_named(call.node, "arguments").named_children()) {
    const bool is_keyword = type_of(argument) == "keyword_argument";
    const SyntaxNode value = is_keyword ? child_named(argument, "value") : argument;
    const std::string_view keyword = model(call.file).text(argument, "name");
    const auto parameter =
        is_keyword ? std::ranges::find_if(parameters,
                                          [&](const Parameter& each) {
                                            return model(function.file).text(each.name) == keyword;
                                          })
        : position < parameters.size()
            ? parameters.begin() + static_cast<std::ptrdiff_t>(position++)
            : parameters.end();
    if (parameter != parameters.end() && !parameter->type.is_null()) {
      relate_flow(name, types_.annotated(Expression{function.file, parameter->type}),
                  types_.of(Expression{call.file, value}));
    }
  }
}

void PythonLinker::relate_flows(std::string_view name, std::uint32_t file) {
  std::vector<SyntaxNode> pending{model(file).root()};
  while (!pending.empty()) {
    const SyntaxNode node = pending.back();
    pending.pop_back();
    const std::string_view type = type_of(node);
    if (type == "call") {
      relate_call(name, {file, node});
    } else if (type == "assignment" && !child_named(node, "type").is_null()) {
      relate_flow(name, types_.annotated(Expression{file, child_named(node, "type")}),
                  types_.of(Expression{file, child_named(node, "right")}));
    } else if (type == "return_statement" && node.named_child_count() > 0) {
      const SyntaxNode function = ancestor_of_types(node, "function_definition", "lambda");
      const SyntaxNode wanted = child_named(function, "return_type");
      if (!wanted.is_null()) {
        relate_flow(name, types_.annotated(Expression{file, wanted}),
                    types_.of(Expression{file, node.named_child(0)}));
      }
    }
    for (const SyntaxNode child : node.named_children()) {
      pending.push_back(child);
    }
  }
}

// Where a protocol declares the name, follows objects to where it is asked for.
void PythonLinker::relate_protocols(std::string_view name, std::span<const FactRef> declarations) {
  bool has_protocol = false;
  bool has_other = false;
  for (const FactRef declaration : declarations) {
    const auto owner = types_.owner_of(declaration);
    const bool is_asked = owner && is_protocol(types_.instance_of(*owner));
    has_protocol = has_protocol || is_asked;
    has_other = has_other || (owner && !is_asked);
  }
  if (!has_protocol || !has_other) {
    return;
  }
  for (const std::uint8_t asked : {asked_old, asked_new}) {
    for (const std::uint32_t file : program().holders(asked)) {
      if (model(file).language() == Language::python && program().asked().at(asked) == name) {
        relate_flows(name, file);
      }
    }
  }
}

}  // namespace git_refactor::syntax::python
