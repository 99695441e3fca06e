// The types of expressions.

#include "types.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_expression = 80;

constexpr std::array<std::string_view, 8> booleans{"===", "!==", "==", "!=", "<", ">", "<=", ">="};

}  // namespace

TypeId Types::type_of(const At& expression) {
  if (!expression) {
    return unknown;
  }
  const NodeKey key = key_of(expression);
  if (const auto found = expressions_.find(key); found != expressions_.end()) {
    return found->second;
  }
  if (const auto provisional = questions_.answered(key)) {
    return *provisional;
  }
  if (depth_ > deepest_expression) {
    questions_.give_up();
    return unknown;
  }
  const auto question = questions_.ask(key);
  if (!question) {
    return unknown;
  }
  ++depth_;
  const TypeId type = computed(expression);
  --depth_;
  if (questions_.answer(*question, type)) {
    expressions_.emplace(key, type);
  }
  return type;
}

Types::Handle Types::handler_of(std::string_view kind) {
  struct Handler {
    std::string_view node;
    Handle handle;
  };

  static constexpr auto handlers = std::to_array<Handler>({
      {"identifier", &Types::of_name},
      {"shorthand_property_identifier", &Types::of_name},
      {"member_expression", &Types::of_member},
      {"nested_identifier", &Types::of_member},
      {"subscript_expression", &Types::of_subscript},
      {"call_expression", &Types::of_call},
      {"new_expression", &Types::of_new},
      {"array", &Types::of_array},
      {"this", &Types::own},
      {"super", &Types::of_super},
      {"binary_expression", &Types::of_binary},
      {"ternary_expression", &Types::of_ternary},
      {"await_expression", &Types::of_awaited},
      {"yield_expression", &Types::of_yield},
      {"as_expression", &Types::of_assertion},
      {"satisfies_expression", &Types::of_first},
      {"type_assertion", &Types::of_old_assertion},
      {"assignment_expression", &Types::of_right},
      {"augmented_assignment_expression", &Types::of_augmented},
      {"sequence_expression", &Types::of_last},
      {"parenthesized_expression", &Types::of_parenthesized},
      {"non_null_expression", &Types::of_asserted},
      {"instantiation_expression", &Types::of_first},
      {"unary_expression", &Types::of_unary},
      {"object", &Types::of_literal},
      {"class", &Types::of_class},
      {"class_declaration", &Types::of_class},
      {"abstract_class_declaration", &Types::of_class},
      {"function_expression", &Types::of_function},
      {"arrow_function", &Types::of_function},
      {"generator_function", &Types::of_function},
      {"function_declaration", &Types::of_function},
      {"generator_function_declaration", &Types::of_function},
      {"string", &Types::of_constant},
      {"number", &Types::of_constant},
      {"true", &Types::of_constant},
      {"false", &Types::of_constant},
  });
  const auto handler = std::ranges::find(handlers, kind, &Handler::node);
  return handler == handlers.end() ? nullptr : handler->handle;
}

TypeId Types::computed(const At& expression) {
  const std::string_view kind = trees_->type(expression);
  if (const Handle handle = handler_of(kind)) {
    return (this->*handle)(expression);
  }
  if (kind == "template_string") {
    return primitive("string");
  }
  if (kind == "update_expression") {
    return primitive("number");
  }
  if (kind == "regex") {
    return library("RegExp", {});
  }
  return kind == "null" || kind == "undefined" ? simple(TypeKind::nothing) : unknown;
}

TypeId Types::of_constant(const At& expression) {
  const std::string_view text = trees_->text(expression);
  if (trees_->is(expression, {"string"})) {
    return make(
        {.kind = TypeKind::literal, .text = '"' + std::string(trees_->spelled(expression)) + '"'});
  }
  return make({.kind = TypeKind::literal, .text = std::string(text)});
}

TypeId Types::of_literal(const At& expression) {
  return object(expression, Side::instance, 0);
}

TypeId Types::of_class(const At& expression) {
  return object(expression, Side::statics, 0);
}

TypeId Types::of_function(const At& expression) {
  return object(expression, Side::function, 0);
}

TypeId Types::of_first(const At& expression) {
  const std::vector<At> inside = trees_->children(expression);
  return inside.empty() ? unknown : without_nothing(type_of(inside.front()));
}

TypeId Types::of_asserted(const At& expression) {
  return without_nothing(type_of(trees_->asserted(expression)));
}

TypeId Types::of_parenthesized(const At& expression) {
  if (const auto type = documented(expression)) {
    return *type;
  }
  return of_first(expression);
}

TypeId Types::of_last(const At& expression) {
  const std::vector<At> inside = trees_->children(expression);
  return inside.empty() ? unknown : type_of(inside.back());
}

TypeId Types::of_right(const At& expression) {
  return type_of(trees_->child(expression, "right"));
}

TypeId Types::of_augmented(const At& expression) {
  const std::string_view mark = trees_->text(trees_->child(expression, "operator"));
  const TypeId left = type_of(trees_->child(expression, "left"));
  return mark.size() == 3 && (mark[0] == '?' || mark[0] == '|' || mark[0] == '&')
             ? any_of({left, type_of(trees_->child(expression, "right"))})
             : left;
}

TypeId Types::of_assertion(const At& expression) {
  const std::vector<At> inside = trees_->children(expression);
  // `as const` has no second node.
  return inside.size() < 2 ? of_first(expression) : spelled(inside.back());
}

TypeId Types::of_old_assertion(const At& expression) {
  const std::vector<At> inside = trees_->children(expression);
  if (inside.empty()) {
    return unknown;
  }
  const std::vector<At> types = trees_->children(inside.front());
  return types.empty() || trees_->text(types.front()) == "const" ? type_of(inside.back())
                                                                 : spelled(types.front());
}

TypeId Types::of_unary(const At& expression) {
  const std::string_view mark = trees_->text(trees_->child(expression, "operator"));
  return primitive(mark == "!" || mark == "delete" ? "boolean"
                   : mark == "typeof"              ? "string"
                   : mark == "void"                ? "undefined"
                                                   : "number");
}

TypeId Types::of_ternary(const At& expression) {
  return any_of({type_of(trees_->child(expression, "consequence")),
                 type_of(trees_->child(expression, "alternative"))});
}

TypeId Types::of_binary(const At& expression) {
  const std::string_view mark = trees_->text(trees_->child(expression, "operator"));
  const At left = trees_->child(expression, "left");
  const At right = trees_->child(expression, "right");
  if (mark == "||" || mark == "??") {
    // `App = App || {}` keeps what another place made of it: it is what this one makes.
    const At around = trees_->parent(expression);
    const At target =
        trees_->child(around, trees_->is(around, {"assignment_expression"}) ? "left" : "name");
    if (target && trees_->is(right, {"object"}) && trees_->text(target) == trees_->text(left)) {
      return type_of(right);
    }
    return any_of({type_of(left), type_of(right)});
  }
  if (mark == "&&") {
    return type_of(right);
  }
  if (std::ranges::find(booleans, mark) != booleans.end() || mark == "in" || mark == "instanceof") {
    return primitive("boolean");
  }
  const bool is_text =
      mark == "+" && (at(apparent(type_of(left))).node == at(library("String", {})).node ||
                      at(apparent(type_of(right))).node == at(library("String", {})).node);
  return primitive(is_text ? "string" : "number");
}

TypeId Types::of_name(const At& name) {
  if (trees_->text(name) == "undefined") {
    return simple(TypeKind::nothing);
  }
  if (trees_->text(name) == "this") {  // of an element, `<this.a />`
    return own(name);
  }
  if (names_->modules().is_exports(name)) {
    return value_of(Meaning::of(ModuleRef{name.file}));
  }
  const auto fact = trees_->fact_at(name);
  if (!fact) {
    return unknown;
  }
  const Fact& own = trees_->fact(*fact);
  const Meaning meaning = names_->followed(
      names_->look_up(name.file, trees_->text(name), space::value, own.scope, own.offset));
  const std::string_view text = trees_->text(name);
  const bool is_ours =
      meaning.kind == Meaning::Kind::declared && meaning.declarations.front().file != library_file;
  const bool is_global = text == "globalThis" || text == "window" || text == "self";
  return is_global && !is_ours ? simple(TypeKind::global) : narrowed(name, value_of(meaning));
}

TypeId Types::of_member(const At& expression) {
  if (names_->modules().is_exports(expression)) {
    return module_type({Specified::Kind::module, {expression.file}});
  }
  const At property = trees_->child(expression, "property");
  if (trees_->is(trees_->child(expression, "object"), {"as_expression", "satisfies_expression"})) {
    return named(expression, {}, 0);
  }
  const TypeId object = type_of(trees_->child(expression, "object"));
  const Type maker = at(object);
  if (trees_->text(property) == "prototype" && maker.kind == TypeKind::object &&
      (maker.side == Side::function || maker.side == Side::statics) &&
      is_javascript(maker.node.file)) {
    const Side side = maker.side == Side::function ? Side::prototype : Side::instance;
    return this->object(maker.node, side, 0);
  }
  const bool is_inherited = trees_->is(trees_->child(expression, "object"), {"super"}) &&
                            maker.kind == TypeKind::object && maker.side == Side::instance;
  if (is_inherited) {  // called on `this`, which is what a base's method may return
    return type_of(find_in_instance(maker, trees_->text(property), own(expression)));
  }
  return narrowed(expression, member_type(object, trees_->text(property)));
}

TypeId Types::of_subscript(const At& expression) {
  const TypeId object = type_of(trees_->child(expression, "object"));
  const TypeId index = type_of(trees_->child(expression, "index"));
  std::vector<TypeId> types;
  for (const TypeId key : alternatives(index)) {
    const Type& own = at(key);
    const bool is_number = own.text == "number" || (own.kind == TypeKind::literal &&
                                                    own.text.find('"') == std::string::npos);
    if (own.kind == TypeKind::literal && (!is_number || at(object).kind == TypeKind::tuple)) {
      types.push_back(member_type(object, key_text(own)));
    } else if (is_number || own.kind == TypeKind::primitive) {
      types.push_back(indexed(object));
    } else {
      types.push_back(at(object).kind == TypeKind::record ? at(object).parts.front()
                                                          : indexed(object));
    }
  }
  return narrowed(expression, any_of(types));
}

// What any index gives: an element, or a value of an index signature.
TypeId Types::indexed(TypeId type) {
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(type)) {
    const Type own = at(part);
    if (own.kind == TypeKind::record) {
      types.push_back(own.parts.front());
      continue;
    }
    const bool is_shape =
        own.kind == TypeKind::object && own.side == Side::instance && own.node.file != library_file;
    const TypeId index = is_shape ? index_type(own) : 0;
    types.push_back(index != 0 ? index : element_of(part));
  }
  return any_of(types);
}

std::string Types::key_text(const Type& literal) {
  const std::string& text = literal.text;
  return text.size() >= 2 && text[0] == '"' ? text.substr(1, text.size() - 2) : text;
}

TypeId Types::of_array(const At& expression) {
  std::vector<TypeId> types;
  for (const At& element : trees_->children(expression)) {
    types.push_back(trees_->is(element, {"spread_element"})
                        ? element_of(type_of(trees_->children(element).front()))
                        : type_of(element));
  }
  // An array whose place asks for a tuple is one, and so is one that is made constant.
  const TypeId context = contextual(expression);
  const bool is_constant = trees_->is(trees_->parent(expression), {"as_expression"});
  const bool has_spread = trees_->child_of(expression, "spread_element").operator bool();
  if ((is_constant || at(context).kind == TypeKind::tuple) && !has_spread) {
    return make({.kind = TypeKind::tuple, .parts = std::move(types)});
  }
  if (types.empty() && context != 0 && context != unknown) {
    return context;
  }
  return array_of(any_of(types));
}

// What a loop takes out of something, or an index.
TypeId Types::element_of(TypeId type) {
  const Type own = at(type);
  std::vector<TypeId> types;
  if (own.kind == TypeKind::tuple) {
    return any_of(own.parts);
  }
  if (own.kind == TypeKind::union_) {
    for (const TypeId part : own.parts) {
      types.push_back(element_of(part));
    }
    return any_of(types);
  }
  if (own.kind == TypeKind::primitive || own.kind == TypeKind::literal) {
    return primitive("string");
  }
  if (own.kind == TypeKind::record || own.kind == TypeKind::mapped) {
    return own.parts.front();
  }
  if (own.kind == TypeKind::outside || own.kind == TypeKind::any) {
    return type;
  }
  const TypeId bound = apparent(type);
  if (at(bound).kind != TypeKind::object) {
    return bound == type ? unknown : element_of(bound);
  }
  // What its iterator hands out; the library says so for its own collections.
  const std::vector<Signature> iterators =
      signatures(member_type(bound, "[Symbol.iterator]"), false);
  const TypeId made = iterators.empty() ? type : returned(iterators.front());
  const TypeId base = argument_of(
      made, {"Iterable", "Iterator", "IterableIterator", "Generator", "Array", "ReadonlyArray",
             "ArrayLike", "Set", "Map", "AsyncIterable", "AsyncGenerator", "NodeListOf",
             "ReadonlySet", "ReadonlyMap", "AsyncIterableIterator"});
  return base;
}

// The element type of a library's collection, also where a class extends it.
TypeId Types::argument_of(TypeId type, std::initializer_list<std::string_view> names) {
  const Type own = at(type);
  if (own.kind != TypeKind::object || own.side != Side::instance) {
    return unknown;
  }
  const std::string_view name = trees_->text(trees_->child(own.node, "name"));
  const bool is_library = own.node.file == library_file;
  if (is_library && std::ranges::find(names, name) != names.end()) {
    std::vector<TypeId> arguments;
    for (const At& parameter : type_parameters(own.node)) {
      const TypeId open = make({.kind = TypeKind::parameter, .node = parameter});
      arguments.push_back(substituted(open, own.environment));
    }
    if (name.ends_with("Map") && arguments.size() == 2) {
      return make({.kind = TypeKind::tuple, .parts = std::move(arguments)});
    }
    return arguments.empty() ? unknown : arguments.front();
  }
  for (const Base& base : bases_of(own)) {
    const TypeId found = argument_of(base.type, names);
    if (found != unknown) {
      return found;
    }
  }
  return unknown;
}

TypeId Types::of_await(TypeId type) {
  std::vector<TypeId> types;
  for (const TypeId part : alternatives(type)) {
    const Type own = at(part);
    const std::string_view name = trees_->text(trees_->child(own.node, "name"));
    const bool is_promise = own.kind == TypeKind::object && own.side == Side::instance &&
                            (name == "Promise" || name == "PromiseLike" || !bases_of(own).empty());
    const TypeId inner = is_promise ? argument_of(part, {"Promise", "PromiseLike"}) : unknown;
    const bool is_promise_itself = own.node.file == library_file && is_promise;
    types.push_back(inner != unknown || is_promise_itself ? inner : part);
  }
  return any_of(types);
}

TypeId Types::of_awaited(const At& expression) {
  const std::vector<At> inside = trees_->children(expression);
  return inside.empty() ? unknown : of_await(type_of(inside.front()));
}

TypeId Types::of_yield(const At& /*expression*/) {
  return unknown;
}

// `super` is the base class in static methods, and an instance of it in others.
TypeId Types::of_super(const At& node) {
  const At member = trees_->above(node, {"method_definition", "public_field_definition",
                                         "field_definition", "class_static_block"});
  const At type = trees_->above(node, {"class_declaration", "abstract_class_declaration", "class"});
  if (!type || !member) {
    return unknown;
  }
  const bool is_static =
      trees_->is(member, {"class_static_block"}) || trees_->has_token(member, "static");
  const At heritage = trees_->child_of(type, "class_heritage");
  const std::vector<At> clauses = trees_->children(heritage);
  if (clauses.empty()) {
    return library("Object", {});
  }
  if (is_static) {
    const At value = trees_->child(clauses.front(), "value");
    return type_of(value ? value : clauses.front());
  }
  for (const Base& base : bases_of({.kind = TypeKind::object, .node = type})) {
    if (!base.is_implemented) {
      return base.type;
    }
  }
  return unknown;
}

// `this`: of a class an open type, so that a method of a base class returns what it is called on.
TypeId Types::own(const At& node) {
  At at = node;
  while (true) {
    const At function = trees_->parent(at);
    if (!function) {
      const bool is_script = node.file < docs_bit && !names_->modules().is_module(node.file);
      return simple(is_script ? TypeKind::global : TypeKind::any);
    }
    const bool is_function =
        trees_->is(function, {"function_declaration", "function_expression", "generator_function",
                              "generator_function_declaration", "method_definition"});
    if (const auto type = is_function ? documented_this(function) : std::nullopt) {
      return *type;
    }
    if (is_function) {
      for (const At& parameter : trees_->children(trees_->child(function, "parameters"))) {
        if (trees_->is(trees_->child(parameter, "pattern"), {"this"})) {
          return spelled(trees_->child(parameter, "type"));
        }
      }
    }
    if (trees_->is(function, {"class_body"})) {
      return own_in_class(trees_->parent(function), at);
    }
    if (trees_->is(function, {"interface_body", "object_type"})) {
      const At type = trees_->parent(function);
      const bool is_interface = trees_->is(type, {"interface_declaration"});
      return is_interface ? open_own(type) : object(function, Side::instance, 0);
    }
    if (is_function && trees_->is(trees_->parent(function), {"class_body"})) {
      return own_in_class(trees_->parent(trees_->parent(function)), function);
    }
    if (is_function && trees_->is(trees_->parent(function), {"object"})) {
      return own_in_literal(trees_->parent(function));
    }
    const bool is_method = trees_->is(function, {"method_definition"});
    if (is_function && !is_method) {
      return own_in_function(function);
    }
    at = function;
  }
}

TypeId Types::open_own(const At& type) {
  const At first = merged(type).front();
  parameters_[key_of(first)] = first;
  return make({.kind = TypeKind::parameter, .node = first});
}

TypeId Types::own_in_class(const At& type, const At& member) {
  const bool is_static =
      trees_->is(member, {"class_static_block"}) || trees_->has_token(member, "static");
  return is_static ? object(type, Side::statics, 0) : open_own(type);
}

TypeId Types::own_in_literal(const At& literal) {
  const At maker = maker_of_prototype(literal);
  const Type type = at(type_of(maker));
  if (type.kind == TypeKind::object) {
    const bool is_class = type.side == Side::statics;
    return object(type.node, is_class ? Side::instance : Side::prototype, 0);
  }
  const TypeId context = contextual(literal);
  const TypeId self = type_of(literal);
  return context == unknown ? self : all_of({context, self});
}

// Functions that are no methods: JavaScript's constructors, and what is put into a prototype.
TypeId Types::own_in_function(const At& function) {
  const At around = trees_->parent(function);
  if (trees_->is(around, {"pair"})) {
    return own_in_literal(trees_->parent(around));
  }
  const TypeId context = trees_->is(function, {"function_expression"}) ? contextual(function) : 0;
  for (const Signature& signature : signatures(context, false)) {
    for (const At& parameter : trees_->children(trees_->child(signature.node, "parameters"))) {
      if (trees_->is(trees_->child(parameter, "pattern"), {"this"})) {
        return spelled(trees_->child(parameter, "type"), signature.environment);
      }
    }
  }
  if (trees_->is(around, {"assignment_expression"})) {
    const At left = trees_->child(around, "left");
    const At object = trees_->child(left, "object");
    if (trees_->text(trees_->child(object, "property")) == "prototype") {
      const TypeId type = type_of(trees_->child(object, "object"));
      const Type maker = at(type);
      return maker.kind == TypeKind::object && maker.side == Side::function
                 ? this->object(maker.node, Side::prototype, 0)
                 : constructed(type, {});
    }
    // `ns.Name = function () {}` makes objects, `ns.name = function () {}` is a method.
    const std::string_view name = trees_->text(trees_->child(left, "property"));
    const bool is_maker = !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
    if (object && !trees_->is(object, {"this"}) && !is_maker) {
      return type_of(object);
    }
  }
  return trees_->is(function, {"function_declaration", "function_expression"})
             ? object(function, Side::prototype, 0)
             : simple(TypeKind::any);
}

}  // namespace git_refactor::syntax::javascript
