// What is put into things after they were made.
//
//   self.items = []                      says nothing of the items, but
//   self.items.append(Motor())           does
//   class Node: def __init__(self): self.next = None
//   node.next = Node()                   says what `next` is when it is not None
//
// Only the file of the class or variable is looked at.

#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

constexpr std::array<std::string_view, 6> fillers{"append",     "add", "insert",
                                                  "appendleft", "put", "setdefault"};

/// The type of the last argument of a call: what is put in.
SyntaxNode last_argument(SyntaxNode call) {
  const SyntaxNode arguments = child_named(call, "arguments");
  const std::uint32_t count = arguments.named_child_count();
  return count == 0 ? SyntaxNode{} : arguments.named_child(count - 1);
}

}  // namespace

// Whether two expressions name one variable, or one attribute of one class's `self`.
bool Types::is_same_place(const Expression& one, const Expression& other) {
  const FileModel& file = model(one.file);
  if (file.text(one.node) != file.text(other.node)) {
    return false;
  }
  if (type_of(one.node) == "identifier") {
    const auto first = file.fact_of(one.node);
    const auto second = file.fact_of(other.node);
    return first && second &&
           names_->head_of({one.file, *first}) == names_->head_of({one.file, *second});
  }
  return class_around(one.file, one.node) == class_around(one.file, other.node);
}

// What is put into the container that is bound to `target`.
Type Types::contents_of(const Expression& target) {
  const FileModel& file = model(target.file);
  std::vector<Type> types;
  for (const std::string_view name : fillers) {
    for (const std::uint32_t index : file.named(name)) {
      const SyntaxNode attribute = file.fact(index).leaf.parent();
      const SyntaxNode call = attribute.parent();
      if (type_of(attribute) == "attribute" && type_of(call) == "call" &&
          is_same_place(target, {target.file, child_named(attribute, "object")})) {
        types.push_back(of(Expression{target.file, last_argument(call)}));
      }
    }
  }
  // `table[key] = value`
  const auto name = type_of(target.node) == "identifier" ? file.text(target.node)
                                                         : file.text(target.node, "attribute");
  for (const std::uint32_t index : file.named(name)) {
    SyntaxNode place = file.fact(index).leaf;
    place = type_of(place.parent()) == "attribute" && is_under(place.parent(), "attribute", place)
                ? place.parent()
                : place;
    const SyntaxNode subscript = place.parent();
    const SyntaxNode assignment = subscript.parent();
    if (type_of(subscript) == "subscript" && is_under(subscript, "value", place) &&
        type_of(assignment) == "assignment" && is_under(assignment, "left", subscript) &&
        is_same_place(target, {target.file, place})) {
      types.push_back(of(Expression{target.file, child_named(assignment, "right")}));
    }
  }
  return join(std::move(types));
}

// An empty list or dictionary gets the type of what is put into it later.
Type Types::filled(Type container, const Expression& target) {
  const bool is_list = container.arguments.size() == 1 && !container.argument(0).is_known();
  const bool is_mapping = container.arguments.size() == 2 && !container.argument(1).is_known();
  if (!container.is_library() || container.shape != Shape::instance || (!is_list && !is_mapping)) {
    return container;
  }
  container.arguments.back() = contents_of(target);
  return container;
}

// What is assigned to a member of that name from outside of its class's methods.
Type Types::set_from_outside(const Type& owner, std::string_view name) {
  const std::uint32_t number = owner.declaration.file;
  const FileModel& file = model(number);
  std::vector<Type> types;
  for (const std::uint32_t index : file.named(name)) {
    const Fact& fact = file.fact(index);
    const SyntaxNode attribute = fact.leaf.parent();
    const SyntaxNode assignment = attribute.parent();
    if (fact.effect != Effect::select || fact.role == Role::declaration ||
        type_of(assignment) != "assignment" || !is_under(assignment, "left", attribute)) {
      continue;
    }
    const Type receiver = of(Expression{number, child_named(attribute, "object")});
    if (!receiver.is_known() || receiver.declaration == owner.declaration) {
      types.push_back(of(Expression{number, child_named(assignment, "right")}));
    }
  }
  return join(std::move(types));
}

}  // namespace git_refactor::syntax::python
