#include "types.hpp"

#include <algorithm>
#include <array>
#include <optional>

// The part of the standard library through which the types of a program's own objects pass:
// containers, pointers, optionals, iterators. Whatever else a library object has is not the
// program's, so it needs no table.

namespace git_refactor::syntax::cpp {

namespace {

// What a member leads to, as seen from the template's arguments.
enum class Leads : std::uint8_t {
  to_first,     ///< the first argument
  to_second,    ///< the second
  to_last,      ///< the last: the mapped type of maps, the element of sequences
  to_pointer,   ///< a pointer to the first argument
  to_element,   ///< what a loop meets
  to_iterator,  ///< an iterator over the elements
  to_shared,    ///< shared_ptr of the first
  to_self,      ///< an object of the same type
  to_inserted,  ///< an iterator and whether anything was inserted
  to_number,    ///< a size
  to_truth,     ///< a `bool`
  to_text,      ///< what a string's characters are
};

struct LibraryMember {
  std::string_view member;
  Leads leads;
  std::string_view only_of = "";
};

constexpr std::array members = std::to_array<LibraryMember>({
    {"get", Leads::to_pointer, "unique_ptr"},
    {"get", Leads::to_pointer, "shared_ptr"},
    {"release", Leads::to_pointer},
    {"get", Leads::to_first},
    {"lock", Leads::to_shared},
    {"value", Leads::to_first},
    {"value_or", Leads::to_first},
    {"load", Leads::to_first},
    {"exchange", Leads::to_first},
    {"front", Leads::to_first},
    {"back", Leads::to_first},
    {"top", Leads::to_first},
    {"emplace_back", Leads::to_first},
    {"emplace_front", Leads::to_first},
    {"at", Leads::to_last},
    {"data", Leads::to_pointer, "vector"},
    {"data", Leads::to_pointer, "array"},
    {"data", Leads::to_pointer, "span"},
    {"first", Leads::to_first},
    {"second", Leads::to_second},
    {"begin", Leads::to_iterator},
    {"end", Leads::to_iterator},
    {"cbegin", Leads::to_iterator},
    {"cend", Leads::to_iterator},
    {"rbegin", Leads::to_iterator},
    {"rend", Leads::to_iterator},
    {"crbegin", Leads::to_iterator},
    {"crend", Leads::to_iterator},
    {"find", Leads::to_iterator},
    {"lower_bound", Leads::to_iterator},
    {"upper_bound", Leads::to_iterator},
    {"erase", Leads::to_iterator},
    {"insert", Leads::to_inserted, "map"},
    {"insert", Leads::to_inserted, "set"},
    {"insert", Leads::to_inserted, "unordered_map"},
    {"insert", Leads::to_inserted, "unordered_set"},
    {"emplace", Leads::to_inserted, "map"},
    {"emplace", Leads::to_inserted, "set"},
    {"emplace", Leads::to_inserted, "unordered_map"},
    {"emplace", Leads::to_inserted, "unordered_set"},
    {"emplace", Leads::to_iterator, "vector"},
    {"emplace", Leads::to_iterator, "list"},
    {"emplace", Leads::to_iterator, "deque"},
    {"insert", Leads::to_iterator, "vector"},
    {"insert", Leads::to_iterator, "list"},
    {"insert", Leads::to_iterator, "deque"},
    {"emplace", Leads::to_first, "optional"},
    {"try_emplace", Leads::to_inserted},
    {"insert_or_assign", Leads::to_inserted},
    {"size", Leads::to_number},
    {"length", Leads::to_number},
    {"count", Leads::to_number},
    {"capacity", Leads::to_number},
    {"use_count", Leads::to_number},
    {"empty", Leads::to_truth},
    {"contains", Leads::to_truth},
    {"has_value", Leads::to_truth},
    {"starts_with", Leads::to_truth},
    {"ends_with", Leads::to_truth},
    {"c_str", Leads::to_text},
    {"data", Leads::to_text, "string"},
    {"data", Leads::to_text, "string_view"},
    {"substr", Leads::to_self},
    {"subspan", Leads::to_self},
    {"base", Leads::to_self},
});

constexpr std::array<std::string_view, 4> maps{"map", "multimap", "unordered_map",
                                               "unordered_multimap"};
constexpr std::array<std::string_view, 6> pointers{"unique_ptr", "shared_ptr", "optional",
                                                   "iterator",   "weak_ptr",   "auto_ptr"};
constexpr std::array<std::string_view, 14> containers{"vector",
                                                      "deque",
                                                      "list",
                                                      "forward_list",
                                                      "array",
                                                      "set",
                                                      "multiset",
                                                      "span",
                                                      "unordered_set",
                                                      "unordered_multiset",
                                                      "initializer_list",
                                                      "stack",
                                                      "queue",
                                                      "valarray"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Type argument(const Type& object, std::size_t index) {
  return index < object.args.size() ? object.args[index] : Type{};
}

Type last_mapped(const Type& object) {
  return argument(object, contains(maps, object.name) ? 1 : 0);
}

Type follow(Leads leads, const Type& object) {
  switch (leads) {
    case Leads::to_first:
      return argument(object, 0);
    case Leads::to_second:
      return argument(object, 1);
    case Leads::to_last:
      return last_mapped(object);
    case Leads::to_pointer:
      return argument(object, 0).pointer();
    case Leads::to_element:
      return library_element(object);
    case Leads::to_iterator:
      return Type::library("iterator", {library_element(object)});
    case Leads::to_shared:
      return Type::library("shared_ptr", {argument(object, 0)});
    case Leads::to_self:
      return object;
    case Leads::to_inserted:
      return Type::library(
          "pair", {Type::library("iterator", {library_element(object)}), Type::builtin("bool")});
    case Leads::to_number:
      return Type::builtin("unsigned long");
    case Leads::to_truth:
      return Type::builtin("bool");
    case Leads::to_text: {
      Type text = Type::builtin("char", 1);
      text.is_const = true;
      return text;
    }
  }
  return {};
}

// True where what an unlisted member yields may be the program's own.
bool may_hold_own(const Type& object) {
  return std::any_of(object.args.begin(), object.args.end(), [](const Type& type) {
    return type.kind == Type::Kind::declared || !type.is_known() || may_hold_own(type);
  });
}

}  // namespace

Type library_member(const Type& object, std::string_view member) {
  for (const LibraryMember& known : members) {
    if (known.member == member && (known.only_of.empty() || known.only_of == object.name)) {
      const bool is_own = known.leads >= Leads::to_self;
      return object.args.empty() && !is_own ? Type::library("") : follow(known.leads, object);
    }
  }
  return may_hold_own(object) ? Type{} : Type::library("");
}

Type library_pointee(const Type& object) {
  return contains(pointers, object.name) ? argument(object, 0) : Type{};
}

Type library_element(const Type& object) {
  if (contains(maps, object.name)) {
    return Type::library("pair", {argument(object, 0), argument(object, 1)});
  }
  if (contains(containers, object.name)) {
    return argument(object, 0);
  }
  return object.args.empty() ? Type::library("") : Type{};
}

Type library_subscript(const Type& object) {
  if (object.name == "unique_ptr" || object.name == "shared_ptr") {
    return argument(object, 0);
  }
  return contains(maps, object.name) ? argument(object, 1) : library_element(object);
}

namespace {

/// What a function gives whose result its template arguments tell; nothing where they do not.
std::optional<Type> instantiated_call(std::string_view function, const Type& chosen,
                                      const Type& first) {
  if (function == "make_unique" || function == "make_shared") {
    return Type::library(function == "make_unique" ? "unique_ptr" : "shared_ptr", {chosen});
  }
  if (function.ends_with("_pointer_cast")) {
    return Type::library("shared_ptr", {chosen});
  }
  if (function == "get_if" || (function == "any_cast" && first.pointers > 0)) {
    const std::optional<Type> element =
        function == "get_if" ? instantiated_call("get", chosen, first) : chosen;
    return element->kind == Type::Kind::unknown ? *element : element->pointer();
  }
  if (function == "any_cast" || function == "bit_cast" || function == "declval" ||
      function == "forward" || function == "make_optional") {
    return chosen;
  }
  if (function != "get") {
    return std::nullopt;
  }
  if (chosen.kind != Type::Kind::builtin || !chosen.name.starts_with('=')) {
    return chosen;
  }
  const bool is_digit = chosen.name.size() == 2 && chosen.name[1] >= '0' && chosen.name[1] <= '9';
  return is_digit ? argument(first, static_cast<std::size_t>(chosen.name[1] - '0')) : Type{};
}

}  // namespace

Type library_call(std::string_view function, const std::vector<Type>& template_arguments,
                  const std::vector<Type>& arguments) {
  constexpr std::array<std::string_view, 10> same{
      "move", "forward", "as_const", "min", "max", "clamp", "launder", "next", "prev", "exchange"};
  constexpr std::array<std::string_view, 12> iterators{
      "find",        "find_if",   "find_if_not", "lower_bound", "upper_bound", "max_element",
      "min_element", "remove_if", "remove",      "partition",   "unique",      "stable_partition"};
  constexpr std::array<std::string_view, 6> own_iterators{"begin", "end",    "cbegin",
                                                          "cend",  "rbegin", "rend"};
  Type first = arguments.empty() ? Type{} : arguments.front();
  if (!template_arguments.empty()) {
    if (auto type = instantiated_call(function, template_arguments.front(), first)) {
      return *std::move(type);
    }
  }
  if (function == "make_pair") {
    return Type::library("pair", arguments);
  }
  if (function == "make_optional" || function == "ref" || function == "cref") {
    return Type::library(function == "make_optional" ? "optional" : "reference_wrapper", {first});
  }
  if (function == "addressof") {
    return first.pointer();
  }
  const bool is_range = first.kind == Type::Kind::library && first.pointers == 0 &&
                        (contains(maps, first.name) || contains(containers, first.name));
  if (is_range && (contains(iterators, function) || function == "next" || function == "prev")) {
    return Type::library("iterator", {library_element(first)});
  }
  // `ranges::max(range, ...)` is an element; `max(a, b)` is one of two.
  const bool is_choice = function == "min" || function == "max";
  if (is_choice && is_range &&
      (arguments.size() == 1 || arguments[1].kind != Type::Kind::library)) {
    return library_element(first);
  }
  if (contains(same, function) || contains(iterators, function)) {
    return first;
  }
  if (contains(own_iterators, function)) {
    return first.pointers > 0 ? first : Type::library("iterator", {library_element(first)});
  }
  const bool may_return_own = std::any_of(arguments.begin(), arguments.end(), [](const Type& type) {
    return type.kind == Type::Kind::declared || !type.is_known() || may_hold_own(type);
  });
  return may_return_own ? Type{} : Type::library("");
}

bool is_library_name(std::string_view name) {
  constexpr std::array<std::string_view, 24> others{
      "string",      "string_view", "unique_ptr", "shared_ptr", "weak_ptr",      "optional",
      "pair",        "tuple",       "map",        "multimap",   "unordered_map", "function",
      "make_unique", "make_shared", "move",       "forward",    "variant",       "cout",
      "cerr",        "endl",        "ostream",    "istream",    "make_pair",     "iterator"};
  return contains(containers, name) || contains(others, name);
}

}  // namespace git_refactor::syntax::cpp
