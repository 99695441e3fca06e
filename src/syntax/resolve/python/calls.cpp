// Calls: what they run, and what they give.
//
// A function gives what its annotation says, else what its `return` statements return. Type
// variables take what the arguments are:
//
//   def first(xs: list[T]) -> T: ...      first([Motor()]) is a Motor
//
// What a library's function gives is an object of the library, unless something of the repository
// is passed in: then it may well come out again.

#include "library.hpp"
#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr std::string_view coroutine = "collections.abc.Coroutine";

// Functions of the library whose result may be anything that was put somewhere before.
constexpr std::array<std::string_view, 16> opaque{
    "eval",   "getattr", "load",    "loads",  "reduce", "heappop",      "import_module", "globals",
    "locals", "vars",    "compile", "gather", "wait",   "as_completed", "__import__",    "first"};

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('.') + 1);
}

/// Collects the expressions of `return` or `yield` in a body, not those of functions inside.
void collect(SyntaxNode node, std::string_view kind, std::vector<SyntaxNode>& found) {
  for (const SyntaxNode child : node.named_children()) {
    const std::string_view type = type_of(child);
    if (type == kind) {
      found.push_back(child);
    }
    if (type != "function_definition" && type != "class_definition" && type != "lambda") {
      collect(child, kind, found);
    }
  }
}

bool mentions_repository(const Type& type) {
  return !type.is_library() || type.shape == Shape::module ||
         std::ranges::any_of(type.arguments, mentions_repository);
}

/// Finds what the type variables of `pattern` stand for in `actual`.
void unify(const Type& pattern, const Type& actual, std::map<FactRef, Type>& bound) {
  if (!actual.is_known()) {
    return;
  }
  if (pattern.shape == Shape::type_variable) {
    bound.try_emplace(pattern.declaration, actual);
    return;
  }
  if (pattern.is_instance_of("type") && actual.shape == Shape::class_object) {
    unify(pattern.argument(0), instantiated(actual), bound);
    return;
  }
  if (pattern.is_instance_of("collections.abc.Callable") && actual.shape == Shape::class_object) {
    unify(pattern.argument(0), instantiated(actual), bound);
    return;
  }
  const std::size_t count = std::min(pattern.arguments.size(), actual.arguments.size());
  for (std::size_t index = 0; index < count; ++index) {
    unify(pattern.arguments[index], actual.arguments[index], bound);
  }
}

}  // namespace

std::vector<Parameter> Types::parameters_of(const Expression& function) const {
  std::vector<Parameter> parameters;
  Parameter::Kind kind = Parameter::Kind::usual;
  for (const SyntaxNode child : child_named(function.node, "parameters").named_children()) {
    const std::string_view type = type_of(child);
    if (type == "positional_separator") {
      for (Parameter& before : parameters) {
        before.kind = Parameter::Kind::positional_only;
      }
    } else if (type == "keyword_separator") {
      kind = Parameter::Kind::keyword_only;
    } else if (type != "comment") {
      Parameter parameter{.kind = kind,
                          .name = child,
                          .type = child_named(child, "type"),
                          .value = child_named(child, "value")};
      if (type.find("parameter") != std::string_view::npos) {
        parameter.name = child.named_child(0);
      }
      if (type_of(parameter.name) == "list_splat_pattern") {
        parameter.kind = Parameter::Kind::rest;
        kind = Parameter::Kind::keyword_only;
      } else if (type_of(parameter.name) == "dictionary_splat_pattern") {
        parameter.kind = Parameter::Kind::keywords;
      }
      if (type_of(parameter.name).ends_with("splat_pattern")) {
        parameter.name = parameter.name.named_child(0);
      }
      parameters.push_back(parameter);
    }
  }
  return parameters;
}

Types::Callee Types::callee(const Type& type) {
  switch (type.shape) {
    case Shape::function:
      if (type.is_library()) {
        return {.function = {}, .constructed = {}, .is_library = true};
      }
      return {.function = type.declaration, .constructed = {}};
    case Shape::class_object: {
      if (type.is_library()) {
        return {.function = {}, .constructed = {}, .is_library = true};
      }
      for (const std::string_view name : {"__init__", "__new__"}) {
        const Member own = member(type, name);
        if (own.found == Member::Found::here) {
          return {.function = own.head, .constructed = {}};
        }
      }
      return {.function = {}, .constructed = instantiated(type)};
    }
    case Shape::instance: {
      if (type.is_library()) {
        return {.function = {}, .constructed = {}, .is_library = true};
      }
      const Member own = member(type, "__call__");
      if (own.found == Member::Found::here) {
        return {.function = own.head, .constructed = {}};
      }
      return {};
    }
    default:
      return {};
  }
}

std::vector<Type> Types::positional_types(const Expression& call) {
  std::vector<Type> types;
  for (const SyntaxNode argument : child_named(call.node, "arguments").named_children()) {
    const std::string_view type = type_of(argument);
    if (type != "keyword_argument" && type != "dictionary_splat" && type != "comment") {
      types.push_back(of(Expression{call.file, argument}));
    }
  }
  return types;
}

bool Types::passes_repository_things(const Expression& call) {
  for (const SyntaxNode argument : child_named(call.node, "arguments").named_children()) {
    const bool is_keyword = type_of(argument) == "keyword_argument";
    const Type type =
        of(Expression{call.file, is_keyword ? child_named(argument, "value") : argument});
    if (type.is_known() && mentions_repository(type) && type.shape != Shape::none) {
      return true;
    }
  }
  return false;
}

Type Types::called(const Type& callee, const Expression& call) {
  switch (callee.shape) {
    case Shape::any_of: {
      std::vector<Type> types;
      for (const Type& each : callee.arguments) {
        types.push_back(called(each, call));
      }
      return join(std::move(types));
    }
    case Shape::function:
      return callee.is_library() ? library_method(callee)
                                 : returned(callee.declaration, callee, call);
    case Shape::class_object:
      return callee.is_library() ? library_call(callee, call) : constructed(callee, call);
    case Shape::instance:
      if (callee.is_instance_of("collections.abc.Callable") || callee.is_instance_of("type")) {
        return callee.argument(0);
      }
      return callee.is_library() ? Type{} : called(member_type(callee, "__call__"), call);
    default:
      return {};
  }
}

Type Types::constructed(const Type& callee, const Expression& call) {
  Type instance = instantiated(callee);
  instance.is_self = false;
  const ClassInfo* info = class_of(callee.declaration);
  if (info == nullptr || info->parameters.empty() || !instance.arguments.empty() ||
      call.node.is_null()) {
    return instance;
  }
  const Member init = member(callee, "__init__");
  if (init.found != Member::Found::here) {
    return instance;
  }
  Type bound = instance;
  const std::map<FactRef, Type> variables = bindings_of_call(init.head, bound, call);
  for (const Type& parameter : info->parameters) {
    instance.arguments.push_back(substituted(parameter, variables));
  }
  return instance;
}

std::map<FactRef, Type> Types::bindings_of_call(FactRef function, const Type& callee,
                                                const Expression& call) {
  std::map<FactRef, Type> bound;
  const SyntaxNode definition = definition_of(function);
  if (definition.is_null() || call.node.is_null() || type_of(call.node) != "call") {
    return bound;
  }
  const Expression expression{function.file, definition};
  std::vector<Parameter> parameters = parameters_of(expression);
  const bool is_method = !callee.arguments.empty() || callee.shape == Shape::instance;
  if (is_method && !parameters.empty() && !has_decorator(expression, "staticmethod")) {
    parameters.erase(parameters.begin());
  }
  const std::vector<Type> given = positional_types(call);
  const FileModel& file = model(function.file);
  for (std::size_t index = 0; index < parameters.size(); ++index) {
    if (parameters[index].type.is_null()) {
      continue;
    }
    const Type pattern = annotated(Expression{function.file, parameters[index].type});
    if (index < given.size() && parameters[index].kind != Parameter::Kind::keyword_only) {
      unify(pattern, given[index], bound);
    }
    for (const SyntaxNode argument : child_named(call.node, "arguments").named_children()) {
      if (type_of(argument) == "keyword_argument" &&
          model(call.file).text(argument, "name") == file.text(parameters[index].name)) {
        unify(pattern, of(Expression{call.file, child_named(argument, "value")}), bound);
      }
    }
  }
  return bound;
}

Type Types::inferred_return(FactRef function) {
  return once({Ask::result, function.file, function.fact},
              [&] { return type_of_returns(function); });
}

Type Types::type_of_returns(FactRef function) {
  const SyntaxNode body = child_named(definition_of(function), "body");
  std::vector<SyntaxNode> statements;
  collect(body, "yield", statements);
  const bool is_generator = !statements.empty();
  if (!is_generator) {
    collect(body, "return_statement", statements);
  }
  std::vector<Type> types;
  for (const SyntaxNode statement : statements) {
    const SyntaxNode value = statement.named_child(0);
    if (value.is_null()) {
      continue;
    }
    const bool is_from = model(function.file).text(statement).starts_with("yield from");
    Type type = of(Expression{function.file, value});
    types.push_back(is_from ? element_of(type) : std::move(type));
  }
  Type type = join(std::move(types));
  if (is_generator) {
    type = library_instance("collections.abc.Generator", {std::move(type)});
  }
  return type;
}

Type Types::returned(FactRef function, const Type& callee, const Expression& call) {
  const SyntaxNode definition = definition_of(function);
  if (definition.is_null() || type_of(definition) != "function_definition" || depth_ > 60) {
    return {};
  }
  ++depth_;
  const Expression expression{function.file, definition};
  const SyntaxNode annotation = child_named(definition, "return_type");
  Type type = annotation.is_null() ? Type{} : annotated(Expression{function.file, annotation});
  if (!type.is_known()) {
    type = inferred_return(function);
  }
  const Type receiver = callee.argument(0);
  std::map<FactRef, Type> variables = bindings_of_call(function, callee, call);
  if (receiver.is_known()) {
    const Member own = member(receiver, model(function.file).text(definition, "name"));
    if (own.found == Member::Found::here) {
      variables.merge(variables_of(own.owner));
    }
  }
  type = substituted(std::move(type), variables);
  if (type.is_self && !receiver.is_library()) {
    const bool is_class = type.shape == Shape::class_object;
    type = receiver;
    type.shape = is_class ? Shape::class_object : Shape::instance;
    type.name.clear();
  }
  const bool is_generator = type.name == "collections.abc.Generator" ||
                            type.name == "collections.abc.AsyncIterator" ||
                            type.name == "collections.abc.AsyncGenerator";
  if (has_decorator(expression, "contextmanager") ||
      has_decorator(expression, "asynccontextmanager")) {
    type = library_instance("contextlib.AbstractContextManager", {element_of(type)});
  } else if (model(function.file).text(definition).starts_with("async") && !is_generator) {
    type = library_instance(coroutine, {std::move(type)});
  }
  --depth_;
  return type;
}

Type Types::call_of_container(std::string_view name, const Expression& call,
                              const std::vector<Type>& arguments) {
  const Type first = arguments.empty() ? Type{} : arguments.front();
  if (name == "list" || name == "set" || name == "frozenset" || name == "tuple" ||
      name == "sorted" || name == "iter" || name == "reversed" || name == "deque" ||
      name == "islice" || name == "cycle" || name == "chain") {
    return library_instance("list", {element_of(first)});
  }
  if (name == "enumerate") {
    return library_instance(
        "list", {library_instance("tuple", {library_instance("int"), element_of(first)})});
  }
  if (name == "zip") {
    std::vector<Type> parts;
    parts.reserve(arguments.size());
    for (const Type& each : arguments) {
      parts.push_back(element_of(each));
    }
    return library_instance("list", {library_instance("tuple", std::move(parts))});
  }
  if (name == "map") {
    return library_instance("list", {called(first, {call.file, {}})});
  }
  if (name == "filter") {
    return library_instance("list", {arguments.size() < 2 ? Type{} : element_of(arguments[1])});
  }
  if (name == "next" || name == "choice" ||
      ((name == "min" || name == "max") && arguments.size() == 1)) {
    return element_of(first);
  }
  if (name == "min" || name == "max") {
    return join(arguments);
  }
  if (name == "defaultdict") {
    return library_instance("dict", {Type{}, called(first, {call.file, {}})});
  }
  return {};
}

Type Types::library_call(const Type& callee, const Expression& call) {
  const std::string_view name = last_part(callee.name);
  const FileModel& file = model(call.file);
  const std::vector<Type> arguments =
      call.node.is_null() ? std::vector<Type>{} : positional_types(call);
  Type first = arguments.empty() ? Type{} : arguments.front();
  const SyntaxNode nodes = call.node.is_null() ? SyntaxNode{} : child_named(call.node, "arguments");
  if (callee.name == "super") {
    return super_object(call);
  }
  if (name == "cast" && arguments.size() == 2) {
    return annotated(Expression{call.file, nodes.named_child(0)});
  }
  if (name == "NewType" && arguments.size() == 2) {
    return arguments[1];
  }
  if (callee.name == "type" && arguments.size() == 1) {
    return python::class_of(first);
  }
  if (name == "copy" || name == "deepcopy" || name == "replace" || name == "partial" ||
      name == "staticmethod" || name == "classmethod" || name == "wraps") {
    return first;
  }
  if (callee.name == "property") {
    Type getter = first;
    getter.is_property = getter.shape == Shape::function;
    return getter;
  }
  if (callee.name == "getattr" && arguments.size() >= 2) {
    const std::string_view text = file.text(nodes.named_child(1));
    return text.size() > 2 && text.front() != 'f'
               ? member_type(first, text.substr(1, text.size() - 2))
               : Type{};
  }
  if (name == "field") {
    for (const SyntaxNode argument : nodes.named_children()) {
      if (file.text(argument, "name") == "default_factory") {
        return called(of(Expression{call.file, child_named(argument, "value")}), {call.file, {}});
      }
    }
    return {};
  }
  if (name == "run" && callee.name == "asyncio.run") {
    return first.name == coroutine ? first.argument(0) : Type{};
  }
  Type container = call_of_container(name, call, arguments);
  if (container.is_known()) {
    return container;
  }
  if (is_known_library_class(callee.name)) {
    return library_instance(callee.name, callee.arguments);
  }
  const bool is_opaque = std::ranges::find(opaque, name) != opaque.end();
  return is_opaque || passes_repository_things(call) ? Type{}
                                                     : library_instance(some_library_class);
}

// A method of a library's object, called: its name is "class.method", its receiver the argument.
Type Types::library_method(const Type& method) {
  const std::string_view name = last_part(method.name);
  Type object = method.argument(0);
  const std::size_t count = object.arguments.size();
  if (object.is_instance_of("str")) {
    const bool is_list = name == "split" || name == "splitlines" || name == "rsplit";
    return is_list ? library_instance("list", {object}) : object;
  }
  if (name == "copy") {
    return object;
  }
  if (count == 1 && (name == "pop" || name == "popleft" || name == "get" || name == "send")) {
    return object.argument(0);
  }
  if (count == 2) {
    if (name == "get" || name == "pop" || name == "setdefault") {
      return object.argument(1);
    }
    if (name == "values" || name == "keys") {
      return library_instance("list", {object.argument(name == "keys" ? 0 : 1)});
    }
    if (name == "items") {
      return library_instance("list", {library_instance("tuple", object.arguments)});
    }
    if (name == "popitem") {
      return library_instance("tuple", object.arguments);
    }
  }
  return {};
}

Type Types::library_member(const Type& object, std::string_view name) {
  Type type = object;
  if (object.shape == Shape::class_object) {
    type.name = object.name + "." + std::string(name);
    return type;
  }
  // Bags of anything.
  const std::string_view last = last_part(object.name);
  if (last == "SimpleNamespace" || last == "Namespace" || last == "local" || last == "Mock" ||
      last == "MagicMock") {
    return {};
  }
  type.shape = Shape::function;
  type.name = object.name + "." + std::string(name);
  type.arguments = {object};
  return type;
}

}  // namespace git_refactor::syntax::python
