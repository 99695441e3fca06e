// Strings and comments that are code to Python.
//
//   __all__ = ["OLD"]             Language Reference 7.11
//   __slots__ = ("OLD",)          Data model 3.3.2.4; __match_args__ likewise
//   x: "list[OLD]"                PEP 484, forward references
//   cast("OLD", x)                the same, as an argument
//   T = TypeVar("T")              PEP 484: the string is the variable's name
//   x = []  # type: list[OLD]     PEP 484, type comments

#include "facts.hpp"
#include "python.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::syntax::languages {

namespace {

using enum Effect;

constexpr std::array<std::string_view, 26> generics{
    "Optional",  "Union",     "List",      "Dict",       "Set",      "FrozenSet", "Tuple",
    "Type",      "Callable",  "Iterable",  "Iterator",   "Sequence", "Mapping",   "MutableMapping",
    "ClassVar",  "Final",     "list",      "dict",       "set",      "tuple",     "type",
    "frozenset", "Generator", "Awaitable", "Collection", "Deque"};

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('.') + 1);
}

bool is_type_text(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 ||
           std::string_view("_.,[]| ()\"'*\n->").find(byte) != std::string_view::npos;
  });
}

/// The functions that make classes of names in strings.
bool is_member_maker(std::string_view callee) {
  constexpr std::array<std::string_view, 7> makers{"namedtuple", "NamedTuple", "Enum",   "IntEnum",
                                                   "StrEnum",    "Flag",       "IntFlag"};
  return std::ranges::find(makers, callee) != makers.end();
}

/// The number of the argument that a node is in its call; no_index where it is none.
std::uint32_t argument_of(const Place& place, std::uint32_t node) {
  const SyntaxNode list = place.at(place.parent_of(node));
  for (std::uint32_t index = 0; index < list.named_child_count(); ++index) {
    if (list.named_child(index) == place.at(node)) {
      return index;
    }
  }
  return no_index;
}

/// A string in an argument list: whether its call makes a type of it.
bool is_type_argument(const Place& place, std::uint32_t node, std::uint32_t list) {
  const std::uint32_t call = place.parent_of(list);
  if (place.type(call) == "class_definition") {
    return place.type(node) == "subscript";
  }
  const std::string_view callee = last_part(place.text(place.at(call), "function"));
  if (place.type(node) == "keyword_argument") {
    return callee == "TypeVar" && place.text(place.at(node), "name") == "bound";
  }
  return (callee == "cast" || callee == "TypeVar" || callee == "ParamSpec" ||
          callee == "TypeVarTuple") &&
         argument_of(place, node) == 0;
}

/// Whether a string is an annotation, or part of one.
bool is_annotation(const Place& place, std::uint32_t string) {
  bool is_generic = false;
  for (std::uint32_t node = string, parent = place.parent_of(node); parent != no_index;
       node = parent, parent = place.parent_of(node)) {
    const std::string_view type = place.type(parent);
    if (type == "type_parameter" && place.type(place.parent_of(parent)) == "generic_type") {
      const SyntaxNode name = place.at(place.parent_of(parent)).named_child(0);
      if (place.text(name) == "Literal" ||
          (place.text(name) == "Annotated" && argument_of(place, node) != 0)) {
        return false;
      }
    } else if (type == "subscript") {
      const std::string_view base = last_part(place.text(place.at(parent), "value"));
      if (base == "Literal" || place.is_under(node, "value")) {
        return false;
      }
      is_generic = std::ranges::find(generics, base) != generics.end();
    } else if (type == "type") {
      const std::string_view owner = place.type(place.parent_of(parent));
      if (owner != "type_parameter" && owner != "union_type") {
        return true;
      }
    } else if (type == "argument_list") {
      return is_type_argument(place, node, parent);
    } else if (type == "assignment") {
      return is_generic || place.text(place.at(parent), "type").ends_with("TypeAlias");
    } else if (type == "block" || type == "module" || type == "lambda" || type == "call" ||
               type == "comparison_operator" || type == "dictionary") {
      return false;
    }
  }
  return false;
}

/// `__all__`, `__slots__` and the like: lists of names as strings.
bool is_listed_name(const Place& place, std::uint32_t string) {
  std::uint32_t node = place.parent_of(string);
  const std::string_view around = place.type(node);
  for (; node != no_index; node = place.parent_of(node)) {
    const std::string_view type = place.type(node);
    if (type == "assignment" || type == "augmented_assignment") {
      const std::string_view target = place.text(place.at(node), "left");
      const bool is_list = around == "list" || around == "tuple";
      return (target == "__all__" && is_list) ||
             ((target == "__slots__" || target == "__match_args__") &&
              (is_list || around == "assignment" || around == "set"));
    }
    if (type == "call") {
      return place.text(place.at(node), "function").starts_with("__all__.");
    }
  }
  return false;
}

bool is_name_list(std::string_view text) {
  return std::ranges::all_of(text, [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == ' ' ||
           byte == ',' || byte == '\n';
  });
}

/// Names of members as strings: `namedtuple("P", "OLD y")`, `Enum("C", ["OLD"])` and
/// `NamedTuple("P", [("OLD", int)])`, and what `C["OLD"]` looks up.
bool is_member_name(const Place& place, std::uint32_t string, bool is_whole) {
  std::uint32_t node = string;
  std::uint32_t parent = place.parent_of(node);
  if (place.type(parent) == "subscript") {
    const std::string_view base = last_part(place.text(place.at(parent), "value"));
    return is_whole && !base.empty() &&
           std::isupper(static_cast<unsigned char>(base.front())) != 0 &&
           !place.is_under(node, "value");
  }
  bool is_list = false;
  for (int level = 0; level < 2; ++level) {
    const std::string_view type = place.type(parent);
    const bool is_entry =
        type == "tuple" || type == "list" || type == "pair" || type == "dictionary";
    if (!is_entry || (type == "pair" && !place.is_under(node, "key"))) {
      break;
    }
    is_list = true;
    node = parent;
    parent = place.parent_of(node);
  }
  if (place.type(parent) != "argument_list" || argument_of(place, node) != 1) {
    return false;
  }
  const std::string_view callee =
      last_part(place.text(place.at(place.parent_of(parent)), "function"));
  return is_member_maker(callee) && (is_whole || !is_list);
}

Effect name_in_comment(std::string_view before, std::string_view after) {
  constexpr std::string_view mark = "# type:";
  if (!before.starts_with(mark) || before.substr(mark.size()).find('#') != std::string_view::npos) {
    return ignore;
  }
  const std::string_view type = before.substr(mark.size());
  const std::string_view rest = after.substr(0, after.find('#'));
  if (!is_type_text(type) || !is_type_text(rest) || type.find("ignore") != std::string_view::npos) {
    return ignore;
  }
  return before.ends_with('.') ? select : refer;
}

}  // namespace

Effect name_in_text(const Place& place, std::string_view before, std::string_view after) {
  if (place.type(place.leaf()) == "comment") {
    return name_in_comment(before, after);
  }
  if (place.type(place.leaf()) != "string_content") {
    return ignore;
  }
  const std::uint32_t string = place.node();
  if (before.empty() && after.empty() && is_listed_name(place, string)) {
    return refer;
  }
  if (!is_type_text(before) || !is_type_text(after) || !is_annotation(place, string)) {
    const bool may_be_member = is_name_list(before) && is_name_list(after) &&
                               is_member_name(place, string, before.empty() && after.empty());
    return may_be_member ? key : ignore;
  }
  const std::size_t literal = before.rfind("Literal[");
  if (literal != std::string_view::npos && before.find(']', literal) == std::string_view::npos) {
    return ignore;
  }
  return before.ends_with('.') ? select : refer;
}

}  // namespace git_refactor::syntax::languages
