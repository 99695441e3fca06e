#include "rust.hpp"

#include <algorithm>
#include <array>
#include <cctype>

// Paths (`a::OLD`, `OLD::a`) in expressions, types and use trees. A use tree is read from its leaf
// upwards, so the path of an import is put together from the lists around it.

namespace git_refactor::syntax::languages {

using enum Effect;

namespace {

constexpr Spaces importable = space::value | space::type | space::macro;

bool is_primitive(std::string_view name) {
  constexpr std::array<std::string_view, 17> primitives{
      "bool", "char", "str", "u8",  "u16",  "u32",   "u64", "u128", "usize",
      "i8",   "i16",  "i32", "i64", "i128", "isize", "f32", "f64"};
  return std::ranges::find(primitives, name) != primitives.end();
}

// True for a node in a `use`, outside of which the same node types are expressions.
bool is_in_use(const Place& place) {
  return place.above(place.leaf(), "use_declaration") != no_index;
}

// The path of the lists around a node: "a::b" for `x` in `use a::{b::{x}}`.
std::string path_of_lists(const Place& place, std::uint32_t node) {
  std::string path;
  for (; node != no_index; node = place.parent_of(node)) {
    if (place.type(node) == "use_list") {
      const std::string_view outer = place.text(place.at(place.parent_of(node)), "path");
      path = joined(outer, path);
    }
  }
  return path;
}

Effect import(const Place& place, Fact& fact, const std::string& path) {
  fact.role = Role::import;
  fact.spaces = importable;
  fact.qualifier = path;
  fact.stands_for = joined(path, name_at(place));
  return declare;
}

// A module on the way to what is imported.
Effect module_part(Fact& fact, const std::string& path) {
  fact.kind = SymbolKind::module;
  fact.binding = Binding::qualified;
  fact.qualifier = path;
  return fixed;
}

// `node` is the use tree that ends with the name: `a::OLD` or `OLD`.
Effect end_of_use(const Place& place, Fact& fact, std::uint32_t node, std::string_view path) {
  const std::string whole = joined(path_of_lists(place, place.parent_of(node)), path);
  const std::string_view parent = place.type(place.parent_of(node));
  if (parent == "use_as_clause") {
    fact.binding = Binding::qualified;
    fact.qualifier = whole;
    return fixed;
  }
  if (parent == "use_list" || parent == "use_declaration") {
    return import(place, fact, whole);
  }
  return module_part(fact, whole);
}

bool lists_self(const Place& place, std::uint32_t scoped_list) {
  const SyntaxNode list = child_named(place.at(scoped_list), "list");
  for (std::uint32_t index = 0; index < list.named_child_count(); ++index) {
    if (type_of(list.named_child(index)) == "self") {
      return true;
    }
  }
  return false;
}

}  // namespace

bool begins_upper(std::string_view text) {
  return !text.empty() && std::isupper(static_cast<unsigned char>(text.front())) != 0;
}

std::string joined(std::string_view path, std::string_view name) {
  if (path.empty() || name.empty()) {
    return std::string(path.empty() ? name : path);
  }
  return std::string(path) + "::" + std::string(name);
}

std::string_view name_at(const Place& place) {
  std::string_view name = place.text(place.at(place.leaf()));
  if (name.starts_with("r#")) {
    name.remove_prefix(2);
  }
  return name;
}

// What is selected from a path: an associated item if the path is a type's, which begins with a
// capital by a convention that the compiler warns about; else an item of a module.
Effect select_from(std::string_view path, Fact& fact) {
  const std::size_t last = path.rfind("::");
  const std::string_view parent = last == std::string_view::npos ? path : path.substr(last + 2);
  if (begins_upper(parent) || is_primitive(parent) || path.ends_with('>')) {
    fact.unbound = Binding::member;
    fact.receiver_path = parent == "Self" ? "Self" : "";
  } else {
    fact.unbound = Binding::qualified;
    fact.qualifier = path;
  }
  return select;
}

// `use a::OLD::{self, x}` imports OLD; without `self`, OLD is only on the way.
Effect path_of_use_list(const Place& place, Fact& fact) {
  const std::string path = path_of_lists(place, place.node());
  return lists_self(place, place.node()) ? import(place, fact, path) : module_part(fact, path);
}

Effect end_of_simple_use(const Place& place, Fact& fact) {
  return end_of_use(place, fact, place.child(), {});
}

Effect alias_of_use(const Place& place, Fact& fact) {
  const std::string_view path = place.text(place.at(place.node()), "path");
  fact.spaces = importable;
  fact.stands_for = joined(path_of_lists(place, place.parent_of(place.node())), path);
  return declare;
}

Effect name_of_crate(const Place& place, Fact& fact) {
  const bool has_alias = !(child_named(place.at(place.node()), "alias")).is_null();
  return has_alias ? module_part(fact, {}) : import(place, fact, {});
}

// Paths: `a::OLD` and `OLD::a`, in expressions, types and use trees.
Effect name_in_path(const Place& place, Fact& fact) {
  const std::string_view path = place.text(place.at(place.node()), "path");
  if (!is_in_use(place)) {
    return select_from(path, fact);
  }
  const std::uint32_t parent = place.parent_of(place.node());
  if (place.type(parent) == "scoped_use_list") {
    const std::string whole = joined(path_of_lists(place, parent), path);
    return lists_self(place, parent) ? import(place, fact, whole) : module_part(fact, whole);
  }
  return end_of_use(place, fact, place.node(), path);
}

Effect start_of_path(const Place& place, Fact& fact) {
  if (is_in_use(place)) {
    return module_part(fact, path_of_lists(place, place.node()));
  }
  fact.spaces = space::type;
  return refer;
}

}  // namespace git_refactor::syntax::languages
