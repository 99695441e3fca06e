// What words in docstrings and comments refer to by convention:
//
//   :param OLD:, :type OLD:, :param int OLD:     a parameter (reStructuredText, PEP 287)
//   Args: / OLD (int): ...                       a parameter (Google's style)
//   Parameters / ---------- / OLD : int          a parameter (NumPy's style)
//   :class:`OLD`, :meth:`~mod.Class.OLD`         what the path means from here
//   :rtype: OLD, :raises OLD:                    a class
//
// Anything else in them is prose.

#include "linker.hpp"
#include "nodes.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

constexpr std::array<std::string_view, 9> parameter_fields{
    ":param", ":parameter", ":arg", ":argument", ":key", ":keyword", ":type", ":kwarg", "@param"};
constexpr std::array<std::string_view, 7> type_fields{":rtype:",    ":raises", ":raise", ":except",
                                                      ":exception", ":type",   ":param"};
constexpr std::array<std::string_view, 5> google_sections{
    "Args:", "Arguments:", "Parameters:", "Keyword Args:", "Keyword Arguments:"};
constexpr std::array<std::string_view, 5> variable_fields{":ivar", ":cvar", ":var", ":attr",
                                                          "@ivar"};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) {
    return {};
  }
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool is_path_byte(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '.';
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

/// The lines of a docstring around a word.
struct Lines {
  std::string_view before;  ///< of the word's own line
  std::string_view after;
  std::string_view above;  ///< the docstring's text before this line
  std::string_view below;  ///< and after it
};

Lines lines_around(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t line = text.rfind('\n', begin == 0 ? 0 : begin - 1);
  const std::size_t first = line == std::string_view::npos ? 0 : line + 1;
  const std::size_t last = std::min(text.find('\n', end), text.size());
  return {text.substr(first, begin - first), text.substr(end, last - end), text.substr(0, first),
          text.substr(last)};
}

/// The nearest line above that is indented less than `indent`.
std::string_view header_above(std::string_view above, std::size_t indent) {
  while (!above.empty()) {
    above.remove_suffix(1);
    const std::size_t line = above.rfind('\n');
    const std::size_t first = line == std::string_view::npos ? 0 : line + 1;
    const std::string_view text = above.substr(first);
    if (!trimmed(text).empty() && indent_of(text) < indent) {
      return trimmed(text);
    }
    above = above.substr(0, first);
  }
  return {};
}

bool is_field(std::string_view before, const auto& fields) {
  const std::string_view word = before.substr(0, before.find(' '));
  return std::ranges::find(fields, word) != fields.end();
}

/// `:param int OLD:` or `:type OLD:`
bool is_parameter_field(const Lines& lines) {
  const std::string_view before = trimmed(lines.before);
  return is_field(before, parameter_fields) && before.find(':', 1) == std::string_view::npos &&
         trimmed(lines.after).starts_with(':');
}

bool is_google_entry(const Lines& lines) {
  const std::string_view before = trimmed(lines.before);
  const bool is_first = before.empty() || before == "*" || before == "**";
  const std::string_view after = trimmed(lines.after);
  const bool is_entry = after.starts_with(':') ||
                        (after.starts_with('(') && after.find("):") != std::string_view::npos);
  return is_first && is_entry &&
         std::ranges::find(google_sections, header_above(lines.above, indent_of(lines.before))) !=
             google_sections.end();
}

/// A line of its own below the heading `Parameters` and its dashes.
bool is_numpy_entry(const Lines& lines) {
  const std::string_view before = trimmed(lines.before);
  const bool is_entry =
      before.empty() && (trimmed(lines.after).empty() || trimmed(lines.after).starts_with(':'));
  const std::size_t heading = lines.above.rfind("Parameters");
  if (!is_entry || heading == std::string_view::npos) {
    return false;
  }
  std::string_view section = lines.above.substr(heading);
  section.remove_prefix(std::min(section.find('\n') + 1, section.size()));
  const std::string_view dashes = section.substr(0, section.find('\n'));
  const bool is_heading = trimmed(dashes).size() > 2 &&
                          trimmed(dashes).find_first_not_of('-') == std::string_view::npos;
  // No other heading between.
  return is_heading &&
         section.substr(dashes.size()).find("\n" + std::string(indent_of(dashes), ' ') + "---") ==
             std::string_view::npos &&
         indent_of(lines.before) == indent_of(dashes);
}

/// The expression statement that a string is, if it is one: docstrings are.
bool is_docstring(SyntaxNode string) {
  return type_of(string.parent()) == "expression_statement";
}

}  // namespace

Denotation PythonLinker::denote_text(std::uint32_t file, const TextSite& site) {
  if (site.is_comment) {
    return {};
  }
  const SyntaxNode string = ancestor_of_type(site.node, "string");
  if (string.is_null() || !is_docstring(string)) {
    return {};
  }
  Denotation role = denote_role(file, site, string);
  return role.senses.empty() ? denote_docstring_field(file, site, string) : std::move(role);
}

// :role:`OLD`, :role:`~path.OLD`, :role:`title <path.OLD>`
Denotation PythonLinker::denote_role(std::uint32_t file, const TextSite& site, SyntaxNode string) {
  const std::string_view text = model(file).text();
  const std::size_t length = program().asked().at(site.name).size();
  std::size_t begin = site.offset;
  while (begin > 0 && is_path_byte(text[begin - 1])) {
    --begin;
  }
  std::size_t before = begin;
  before -= before > 0 && (text[before - 1] == '~' || text[before - 1] == '!') ? 1 : 0;
  if (before > 0 && text[before - 1] == '<') {
    before = std::min(text.rfind('`', before), std::size_t{before});
    ++before;
  }
  const bool is_role = before > 1 && text[before - 1] == '`' && text[before - 2] == ':';
  if (!is_role) {
    return {};
  }
  return denote_path(file, text.substr(begin, site.offset + length - begin), string);
}

// The meaning of a dotted path from a docstring: of the module, or of a class around.
Denotation PythonLinker::denote_path(std::uint32_t file, std::string_view path, SyntaxNode place) {
  path.remove_prefix(path.starts_with('.') ? 1 : 0);
  const std::size_t dot = path.rfind('.');
  const std::string_view name = path.substr(dot == std::string_view::npos ? 0 : dot + 1);
  const Viewpoint from{file, 0, place.begin()};
  const auto around = types_.class_around(file, place);
  if (dot == std::string_view::npos) {
    if (around) {
      const Member own = types_.member(types_.instance_of(*around), name);
      if (own.found == Member::Found::here) {
        return denote_found(own);
      }
    }
    return meant_by(names_.look_up(name, from));
  }
  const std::string_view owner = path.substr(0, dot);
  Type object = types_.of_path(owner, from);
  if (!object.is_known() || (object.is_library() && object.shape == Type::Shape::class_object)) {
    if (const auto module = names_.modules().find(file, owner)) {
      return meant_by(names_.in_module(*module, name));
    }
    const std::size_t inner = owner.rfind('.');
    const auto module = inner == std::string_view::npos
                            ? std::nullopt
                            : names_.modules().find(file, owner.substr(0, inner));
    if (!module) {
      return {};
    }
    object = types_.of(names_.in_module(*module, owner.substr(inner + 1)));
  }
  Denotation meaning = denote_member(object, name, {file, 0});
  return meaning.doubt.empty() ? meaning : Denotation{};
}

Denotation PythonLinker::denote_docstring_field(std::uint32_t file, const TextSite& site,
                                                SyntaxNode string) {
  const FileModel& in = model(file);
  const std::string& name = program().asked().at(site.name);
  const std::uint32_t first = string.begin();
  const std::string_view text = in.text(string);
  const std::size_t begin = site.offset - first;
  const Lines lines = lines_around(text, begin, begin + name.size());
  const bool names_parameter =
      is_parameter_field(lines) || is_google_entry(lines) || is_numpy_entry(lines);
  SyntaxNode function = ancestor_of_types(string, "function_definition", "class_definition");
  if (names_parameter && !function.is_null()) {
    if (type_of(function) == "class_definition") {
      const auto declared = in.fact_of(child_named(function, "name"));
      const Member init =
          declared ? types_.member(types_.instance_of({file, *declared}), "__init__") : Member{};
      function = init.found == Member::Found::here && init.head.file == file
                     ? types_.definition_of(init.head)
                     : SyntaxNode{};
    }
    for (const Parameter& parameter : types_.parameters_of({file, function})) {
      const auto declared = in.fact_of(parameter.name);
      if (declared && in.text(parameter.name) == name) {
        return Denotation::of(entity_of({file, in.meant(*declared)}));
      }
    }
    return {};
  }
  const std::string_view before = trimmed(lines.before);
  if (is_field(before, variable_fields)) {
    const auto around = types_.class_around(file, string);
    const Member own = around ? types_.member(types_.instance_of(*around), name) : Member{};
    return own.found == Member::Found::here ? denote_found(own) : Denotation{};
  }
  const bool is_type = is_field(before, type_fields) &&
                       (trimmed(lines.after).empty() || trimmed(lines.after).front() == ':');
  return is_type ? meant_by(names_.look_up(name, {file, 0, site.offset})) : Denotation{};
}

}  // namespace git_refactor::syntax::python
