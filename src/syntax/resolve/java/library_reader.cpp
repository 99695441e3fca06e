// Reads lines of the JDK's table. The grammar is small: names, `<...>` lists, `(...)` lists, `[]`
// and `...` behind, `+` and `-` before.

#include "library_reader.hpp"

#include "universe.hpp"

#include <array>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

// Splits at a separator that is in no brackets.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '<' || c == '(') {
      ++depth;
    } else if (c == '>' || c == ')') {
      --depth;
    } else if (c == separator && depth == 0) {
      parts.push_back(text.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  if (begin < text.size()) {
    parts.push_back(text.substr(begin));
  }
  return parts;
}

// Takes `<...>` or `(...)` off the front and returns what is in it.
std::string_view take_list(std::string_view& text) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    depth += text[at] == '<' || text[at] == '(' ? 1 : 0;
    depth -= text[at] == '>' || text[at] == ')' ? 1 : 0;
    if (depth == 0) {
      const std::string_view inside = text.substr(1, at - 1);
      text.remove_prefix(at + 1);
      return inside;
    }
  }
  return {};
}

std::vector<std::unique_ptr<TypeVariable>> read_variables(std::string_view list, Class& owner,
                                                          const Method* method) {
  std::vector<std::unique_ptr<TypeVariable>> variables;
  for (const std::string_view each : split(list, ',')) {
    auto variable = std::make_unique<TypeVariable>();
    const std::size_t colon = each.find(':');
    variable->name = std::string(each.substr(0, colon));
    variable->owner = &owner;
    variable->method = method;
    variable->index = variables.size();
    if (colon != std::string_view::npos) {
      for (const std::string_view bound : split(each.substr(colon + 1), '&')) {
        variable->bounds.push_back({.text = bound});
      }
    }
    variables.push_back(std::move(variable));
  }
  return variables;
}

void read_member(Class& of, std::string_view text) {
  Modifiers modifiers{.access = Access::public_};
  while (text.starts_with('^') || text.starts_with('*')) {
    (text.front() == '^' ? modifiers.is_static : modifiers.is_abstract) = true;
    text.remove_prefix(1);
  }
  const std::size_t stop = text.starts_with('<') ? 0 : text.find_first_of("( ");
  if (stop != 0 && text[stop] == ' ') {
    auto field = std::make_unique<Field>();
    field->name = std::string(text.substr(0, stop));
    field->owner = &of;
    field->modifiers = modifiers;
    field->written = {.text = text.substr(stop + 1)};
    of.fields.push_back(std::move(field));
    return;
  }
  auto method = std::make_unique<Method>();
  method->owner = &of;
  method->modifiers = modifiers;
  if (text.starts_with('<')) {
    method->variables = read_variables(take_list(text), of, method.get());
  }
  method->name = std::string(text.substr(0, text.find('(')));
  text.remove_prefix(method->name.size());
  for (std::string_view parameter : split(take_list(text), ',')) {
    method->is_variadic = parameter.ends_with("...");
    WrittenType written{.text = parameter};
    if (method->is_variadic) {
      written.text.remove_suffix(3);
      written.dimensions = 1;
    }
    method->parameters.push_back(written);
  }
  method->result = {.text = text};
  of.methods.push_back(std::move(method));
}

constexpr std::array<std::pair<std::string_view, Primitive>, 8> primitives{{
    {"boolean", Primitive::boolean},
    {"byte", Primitive::byte},
    {"short", Primitive::short_},
    {"char", Primitive::char_},
    {"int", Primitive::int_},
    {"long", Primitive::long_},
    {"float", Primitive::float_},
    {"double", Primitive::double_},
}};

const TypeVariable* variable_named(std::string_view name, const Class& context,
                                   const Method* method) {
  if (method != nullptr) {
    for (const auto& variable : method->variables) {
      if (variable->name == name) {
        return variable.get();
      }
    }
  }
  for (const Class* of = &context; of != nullptr; of = of->outer) {
    for (const auto& variable : of->variables) {
      if (variable->name == name) {
        return variable.get();
      }
    }
  }
  return nullptr;
}

Type named_type(Universe& universe, std::string_view name, Class& context, const Method* method) {
  for (const auto& [word, primitive] : primitives) {
    if (name == word) {
      return primitive_type(primitive);
    }
  }
  if (name == "void") {
    return {.kind = TypeKind::nothing};
  }
  if (const TypeVariable* variable = variable_named(name, context, method)) {
    return {.kind = TypeKind::variable, .variable = variable};
  }
  const std::string inside = context.package + "." + std::string(name);
  Class* of = universe.find(inside);
  if (of == nullptr) {
    of = universe.find("java.lang." + std::string(name));
  }
  if (of == nullptr) {
    of = universe.find(name);
  }
  return object_type(of == nullptr ? universe.opaque(name) : of);
}

}  // namespace

void read_library_class(Class& of, std::string_view line) {
  const char kind = line.front();
  of.kind = kind == 'i'   ? ClassKind::interface
            : kind == 'e' ? ClassKind::enumeration
            : kind == '@' ? ClassKind::annotation
                          : ClassKind::plain;
  of.modifiers = {.access = Access::public_, .is_static = true};
  line.remove_prefix(line.find(' ') + 1);
  line.remove_prefix(line.find_first_of("< "));
  if (line.starts_with('<')) {
    of.variables = read_variables(take_list(line), of, nullptr);
  }
  line.remove_prefix(line.find(':') + 1);
  const std::vector<std::string_view> parts = split(line, ';');
  // Where there are no supertypes, the line begins with the separator.
  for (const std::string_view super :
       parts.empty() ? std::vector<std::string_view>() : split(parts.front(), ',')) {
    of.written_supers.push_back({.text = super});
  }
  for (std::size_t index = 1; index < parts.size(); ++index) {
    read_member(of, parts[index]);
  }
}

Type library_type(Universe& universe, std::string_view text, Class& context, const Method* method) {
  if (text.empty()) {
    return {};
  }
  if (text == "?") {
    return {.kind = TypeKind::any};
  }
  if (text.front() == '+' || text.front() == '-') {
    Type type{.kind = text.front() == '+' ? TypeKind::extends : TypeKind::super};
    type.parts.push_back(library_type(universe, text.substr(1), context, method));
    return type;
  }
  if (text.ends_with("[]")) {
    return array_of(library_type(universe, text.substr(0, text.size() - 2), context, method));
  }
  const std::size_t list = text.find('<');
  Type type = named_type(universe, text.substr(0, list), context, method);
  if (list != std::string_view::npos) {
    std::string_view arguments = text.substr(list);
    for (const std::string_view argument : split(take_list(arguments), ',')) {
      type.parts.push_back(library_type(universe, argument, context, method));
    }
  }
  return type;
}

}  // namespace git_refactor::syntax::java
