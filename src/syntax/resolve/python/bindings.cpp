// What is bound to a name.
//
// A target is a name or attribute that something binds; from it one climbs to the construct that
// binds it, noting the way through the patterns:
//
//   for i, (a, *rest) in pairs: ...      `a`: element 0 of element 1 of what `pairs` iterates over
//
// A name that is bound several times has all of those types, but for a use in the same function:
// there only those bindings count that can reach it (the last one before it that is always passed,
// the later ones that may be, and those of a loop around both).

#include "library.hpp"
#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr std::array<std::string_view, 6> sequences{
    "pattern_list", "tuple_pattern", "list_pattern", "tuple", "list", "expression_list"};
constexpr std::array<std::string_view, 5> wrappers{"parenthesized_expression", "list_splat",
                                                   "list_splat_pattern", "as_pattern_target",
                                                   "dictionary_splat_pattern"};

bool is_in(std::string_view type, const auto& types) {
  return std::ranges::find(types, type) != types.end();
}

std::size_t index_of(SyntaxNode parent, SyntaxNode child) {
  const std::vector<SyntaxNode> children = named_children(parent);
  const auto found = std::ranges::find_if(children, [&](SyntaxNode each) { return each == child; });
  return static_cast<std::size_t>(found - children.begin());
}

/// The statement that a node belongs to: the ancestor in a block.
SyntaxNode statement_of(SyntaxNode node) {
  for (SyntaxNode parent = node.parent(); !parent.is_null();
       node = parent, parent = parent.parent()) {
    const std::string_view type = type_of(parent);
    if (type == "block" || type == "module") {
      return node;
    }
  }
  return node;
}

bool is_loop(SyntaxNode node) {
  const std::string_view type = type_of(node);
  return type == "for_statement" || type == "while_statement";
}

/// Whether a loop around the use holds the binding too.
bool share_loop(SyntaxNode use, std::uint32_t binding) {
  for (SyntaxNode node = use; !node.is_null(); node = node.parent()) {
    const std::string_view type = type_of(node);
    if (type == "function_definition" || type == "class_definition") {
      return false;
    }
    if (is_loop(node) && holds(node, binding)) {
      return true;
    }
  }
  return false;
}

/// Whether the two are in branches of one `if` or `match` of which only one is taken.
bool exclude_each_other(SyntaxNode use, std::uint32_t binding) {
  SyntaxNode inner = use;
  for (SyntaxNode outer = use.parent(); !outer.is_null(); inner = outer, outer = outer.parent()) {
    if (!holds(outer, binding)) {
      continue;
    }
    const std::string_view type = type_of(outer);
    const std::string_view branch = type_of(inner);
    const bool is_branch = branch == "block" || branch == "elif_clause" ||
                           branch == "else_clause" || branch == "case_clause";
    return (type == "if_statement" && is_branch &&
            !holds(child_named(outer, "condition"), binding)) ||
           (type == "block" && branch == "case_clause");
  }
  return false;
}

}  // namespace

Type Types::bound_at(const Expression& target) {
  std::vector<std::size_t> way;  // inner index first
  SyntaxNode inner = target.node;
  SyntaxNode outer = inner.parent();
  bool is_rest = false;
  while (!outer.is_null()) {
    const std::string_view type = type_of(outer);
    const bool is_sequence = is_in(type, sequences);
    if (is_sequence) {
      way.push_back(index_of(outer, inner));
    } else if (!is_in(type, wrappers)) {
      break;
    }
    is_rest = is_rest || (type.starts_with("list_splat") && way.empty());
    inner = outer;
    outer = outer.parent();
    if (type == "as_pattern_target") {
      break;
    }
  }
  if (outer.is_null()) {
    return {};
  }
  Type value = bound_by({target.file, inner}, outer);
  const std::string_view binder = type_of(outer);
  if (binder == "parameters" || binder == "lambda_parameters" || binder == "typed_parameter") {
    return value;
  }
  for (std::size_t level = way.size(); level > 0; --level) {
    const bool is_last = level == 1;
    if (is_last && is_rest) {
      return library_instance("list", {element_of(value)});
    }
    const bool has_parts = value.name == "tuple" && value.is_library();
    value = has_parts ? value.argument(way[level - 1]) : element_of(value);
  }
  return value;
}

Type Types::bound_by(const Expression& target, SyntaxNode binder) {
  const std::uint32_t file = target.file;
  const std::string_view type = type_of(binder);
  if (type == "class_definition" || type == "function_definition") {
    const auto fact = model(file).fact_of(target.node);
    return fact ? of_class_or_function({file, *fact}) : Type{};
  }
  if (type == "assignment") {
    return bound_by_assignment(target, binder);
  }
  if (type == "named_expression") {
    return of(Expression{file, child_named(binder, "value")});
  }
  if (type == "dotted_name") {
    return captured(file, binder);
  }
  if (type == "for_statement" || type == "for_in_clause") {
    return element_of(of(Expression{file, child_named(binder, "right")}));
  }
  if (type == "as_pattern" || type == "except_clause" || type == "case_pattern" ||
      type == "with_item") {
    return bound_by_pattern(target, binder);
  }
  if (type == "parameters" || type == "lambda_parameters" || type == "typed_parameter" ||
      type == "default_parameter" || type == "typed_default_parameter") {
    return parameter_type(target, binder);
  }
  if (type == "type" || type == "generic_type") {
    const SyntaxNode alias = ancestor_of_types(binder, "type_alias_statement", "type_parameter");
    if (type_of(alias) == "type_alias_statement") {
      return python::class_of(annotated(Expression{file, child_named(alias, "right")}));
    }
    const auto fact = model(file).fact_of(target.node);
    Type variable;
    variable.shape = fact ? Shape::type_variable : Shape::unknown;
    variable.declaration = fact ? FactRef{file, *fact} : no_fact;
    return variable;
  }
  return {};
}

Type Types::bound_by_assignment(const Expression& target, SyntaxNode assignment) {
  const FileModel& file = model(target.file);
  const SyntaxNode annotation = child_named(assignment, "type");
  const SyntaxNode right = child_named(assignment, "right");
  if (!annotation.is_null()) {
    const std::string_view text = file.text(annotation);
    const bool says_more = text != "Final" && text != "ClassVar" && !text.ends_with("TypeAlias");
    if (says_more) {
      Type type = annotated(Expression{target.file, annotation});
      return type.is_known() ? type : of(Expression{target.file, right});
    }
  }
  // `T = TypeVar("T")`
  const std::string_view callee = file.text(right, "function");
  const std::string_view last = callee.substr(callee.rfind('.') + 1);
  const auto fact = file.fact_of(target.node);
  if (fact && type_of(right) == "call" &&
      (last == "TypeVar" || last == "ParamSpec" || last == "TypeVarTuple")) {
    Type variable;
    variable.shape = Shape::type_variable;
    variable.declaration = {target.file, *fact};
    return variable;
  }
  if (fact && !maker_of({target.file, *fact}).is_null()) {
    Type made;
    made.shape = Shape::class_object;
    made.declaration = {target.file, *fact};
    return made;
  }
  Type value = of(Expression{target.file, right});
  const bool is_whole = is_under(assignment, "left", target.node);
  return is_whole ? filled(std::move(value), target) : value;
}

Type Types::bound_by_with(std::uint32_t file, SyntaxNode item) {
  const Type manager = of(Expression{file, item});
  if (manager.is_library()) {
    const bool is_manager = manager.name.ends_with("ContextManager");
    return is_manager ? manager.argument(0)
                      : (manager.is_known() ? library_instance(some_library_class) : Type{});
  }
  for (const std::string_view name : {"__enter__", "__aenter__"}) {
    const Type entered = called(member_type(manager, name), {file, {}});
    if (entered.is_known()) {
      return entered.name == "collections.abc.Coroutine" ? entered.argument(0) : entered;
    }
  }
  return {};
}

// `with X as t`, `except X as t`, `case X() as t`; in the grammar the first two have a target node,
// or stand under a field of their clause.
Type Types::bound_by_pattern(const Expression& target, SyntaxNode pattern) {
  const std::uint32_t file = target.file;
  const SyntaxNode parent = pattern.parent();
  const bool is_clause = type_of(pattern) == "except_clause";
  const SyntaxNode value = is_clause ? child_named(pattern, "value") : pattern.named_child(0);
  if (is_clause || type_of(parent) == "except_clause") {
    Type type = of(Expression{file, value});
    return instantiated(type.name == "tuple" ? join(type.arguments) : std::move(type));
  }
  if (type_of(parent) == "with_item") {
    return bound_by_with(file, value);
  }
  SyntaxNode class_pattern = type_of(value) == "case_pattern" ? value.named_child(0) : value;
  if (type_of(class_pattern) == "keyword_pattern") {
    // `C(x=D() as t)`: the grammar takes `x=D()` for what is named.
    class_pattern = class_pattern.named_child(1);
  }
  if (type_of(class_pattern) == "class_pattern") {
    return instantiated(of(Expression{file, class_pattern.named_child(0)}));
  }
  return {};
}

// A name in a pattern: `case t` is the subject, `case C(x=t)` an attribute of the class.
Type Types::captured(std::uint32_t file, SyntaxNode name) {
  const SyntaxNode parent = name.parent();
  if (type_of(parent) == "keyword_pattern") {
    const SyntaxNode pattern = ancestor_of_type(parent, "class_pattern");
    const Type object = instantiated(of(Expression{file, pattern.named_child(0)}));
    return member_type(object, model(file).text(parent.named_child(0)));
  }
  if (type_of(parent) == "case_pattern" && type_of(parent.parent()) == "case_clause") {
    const SyntaxNode match = ancestor_of_type(parent, "match_statement");
    return of(Expression{file, child_named(match, "subject")});
  }
  return {};
}

Type Types::self_type(const Expression& target, SyntaxNode function) {
  const auto name = model(target.file).fact_of(child_named(function, "name"));
  const auto owner = name ? owner_of({target.file, *name}) : std::nullopt;
  const Expression definition{target.file, function};
  if (!owner || has_decorator(definition, "staticmethod")) {
    return {};
  }
  const std::vector<Parameter> parameters = parameters_of(definition);
  if (parameters.empty() || parameters.front().name != target.node) {
    return {};
  }
  const std::string_view called = model(target.file).text(function, "name");
  const bool is_of_class = has_decorator(definition, "classmethod") || called == "__new__" ||
                           called == "__init_subclass__" || called == "__class_getitem__";
  Type type;
  type.shape = is_of_class ? Shape::class_object : Shape::instance;
  type.declaration = *owner;
  type.is_self = true;
  if (const ClassInfo* info = class_of(*owner)) {
    type.arguments = info->parameters;
  }
  return type;
}

Type Types::parameter_type(const Expression& target, SyntaxNode binder) {
  const std::uint32_t file = target.file;
  const std::string_view type = type_of(binder);
  const SyntaxNode annotation = child_named(binder, "type");
  const SyntaxNode function = ancestor_of_types(binder, "function_definition", "lambda");
  SyntaxNode leaf = target.node;
  std::string_view splat;
  if (type_of(leaf).ends_with("splat_pattern")) {
    splat = type_of(leaf);
    leaf = leaf.named_child(0);
  }
  Type value;
  if (!annotation.is_null()) {
    value = annotated(Expression{file, annotation});
  }
  if (!splat.empty()) {
    return splat == "list_splat_pattern"
               ? library_instance("list", {std::move(value)})
               : library_instance("dict", {library_instance("str"), std::move(value)});
  }
  if (value.is_known()) {
    return value;
  }
  if (type_of(function) == "function_definition") {
    value = self_type({file, leaf}, function);
  }
  if (type_of(function) == "lambda") {
    value = lambda_parameter_type({file, leaf}, function);
  }
  if (value.is_known()) {
    return value;
  }
  if (type == "default_parameter" || type == "typed_default_parameter") {
    value = of(Expression{file, child_named(binder, "value")});
    // A default says little but for the classes of the repository.
    if (value.is_library()) {
      value = {};
    }
  }
  const bool may_infer = annotation.is_null() && type_of(function) == "function_definition";
  return may_infer ? join({std::move(value), argument_types({file, leaf}, function)}) : value;
}

Type Types::of_group(FactRef head) {
  return once({Ask::group, head.file, head.fact}, [&] {
    std::vector<Type> types;
    for (const std::uint32_t index : names_->group_of(head)) {
      const Fact& fact = model(head.file).fact(index);
      const bool is_import =
          fact.role == Role::import || type_of(fact.leaf.parent()) == "aliased_import";
      types.push_back(is_import ? of(names_->imported_by({head.file, index}))
                                : bound_at({head.file, fact.leaf}));
    }
    return join(std::move(types));
  });
}

// The bindings of a group that can reach a use in the same function.
std::vector<std::uint32_t> Types::reaching(FactRef use,
                                           const std::vector<std::uint32_t>& group) const {
  const FileModel& file = model(use.file);
  const SyntaxNode leaf = file.fact(use.fact).leaf;
  const std::uint32_t place = file.fact(use.fact).offset;
  const auto precedes = [&](std::uint32_t index) {
    const Fact& fact = file.fact(index);
    const SyntaxNode statement = statement_of(fact.leaf);
    const bool is_own = holds(statement, place);
    const bool is_simple = type_of(statement) == "expression_statement";
    return fact.offset < place &&
           !(is_own && is_simple && type_of(fact.leaf.parent()) != "named_expression");
  };
  const auto dominates = [&](std::uint32_t index) {
    const SyntaxNode statement = statement_of(file.fact(index).leaf);
    const SyntaxNode block = statement.parent();
    return precedes(index) && (block.is_null() || holds(block, place) || holds(statement, place));
  };
  std::uint32_t last = 0;
  bool has_last = false;
  for (const std::uint32_t index : group) {
    if (dominates(index)) {
      last = file.fact(index).offset;
      has_last = true;
    }
  }
  std::vector<std::uint32_t> result;
  for (const std::uint32_t index : group) {
    const std::uint32_t offset = file.fact(index).offset;
    const bool is_later = !precedes(index);
    const bool reaches = is_later
                             ? share_loop(leaf, offset)
                             : (!has_last || offset >= last) && !exclude_each_other(leaf, offset);
    if (reaches) {
      result.push_back(index);
    }
  }
  return result.empty() ? group : result;
}

Type Types::of_name_untested(FactRef use) {
  const FileModel& file = model(use.file);
  const std::uint32_t head = names_->head_of(use);
  if (head == no_index) {
    return of(names_->of(use));
  }
  const std::vector<std::uint32_t> group = names_->group_of({use.file, head});
  const std::uint32_t here = file.enclosing(file.fact(use.fact).scope, ScopeKind::function);
  const std::uint32_t there = file.enclosing(file.fact(head).scope, ScopeKind::function);
  const bool has_imports = std::ranges::any_of(
      group, [&](std::uint32_t index) { return file.fact(index).role == Role::import; });
  if (group.size() < 2 || here != there || has_imports) {
    return of(names_->of(use));
  }
  std::vector<Type> types;
  for (const std::uint32_t index : reaching(use, group)) {
    types.push_back(bound_at({use.file, file.fact(index).leaf}));
  }
  return join(std::move(types));
}

Type Types::of_name(FactRef use) {
  const SyntaxNode leaf = model(use.file).fact(use.fact).leaf;
  if (auto tested = narrowed({use.file, leaf})) {
    return *tested;
  }
  return of_name_untested(use);
}

}  // namespace git_refactor::syntax::python
