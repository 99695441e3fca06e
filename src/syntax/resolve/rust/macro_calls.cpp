// Macro calls in bodies. A macro of the repository, or of the library's model, is expanded. Of
// others the arguments are read as expressions, as nearly all macros take some; if they do not
// parse as such, the tokens that name something in sight are taken for it.

#include "body.hpp"
#include "body_rib.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::rust {

namespace {

bool is_name(std::string_view text) {
  const auto is_part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  return !text.empty() && (text.front() < '0' || text.front() > '9') &&
         std::ranges::all_of(text, is_part);
}

}  // namespace

TypeId Body::macro(const Node& node, TypeId expected) {
  const Node expanded = expander_->expand(node, env_.scope, Shape::block);
  if (!expanded) {
    macro_arguments(node);
    const DefId macro = expander_->macro_of(node, env_.scope);
    const bool is_format =
        macro != no_def && world_->is_library(macro) && world_->defs[macro].name == "format_args";
    return is_format ? signatures_->library_type("FormatArguments", {}) : TypeId{unknown_type};
  }
  return block(expanded, expected);
}

void Body::macro_arguments(const Node& call) {
  const Node list = expander_->arguments(call);
  if (!list) {
    loose_tokens(Expander::tokens(call));
    return;
  }
  // The braces of a block read as a list may declare variables.
  const Rib rib(*this);
  std::vector<std::string_view> named;
  const std::vector<Node> all = list.children();
  for (const Node& child : all) {
    if (child.is("assignment_expression") && child.field("left").is("identifier")) {
      named.push_back(child.field("left").name());
    }
  }
  bool has_format = false;
  for (const Node& child : all) {
    if (child.is("assignment_expression") && child.field("left").is("identifier")) {
      record(child.field("left"), outside_def);
      expression(child.field("right"), unknown_type);
      continue;
    }
    if (!has_format && (child.is("string_literal") || child.is("raw_string_literal"))) {
      has_format = true;
      format_string(child, named);
      continue;
    }
    expression(child, unknown_type);
  }
}

// `{name}`, `{name:spec}`, and `name$` in a spec.
void Body::format_string(const Node& literal, std::span<const std::string_view> named) {
  const std::string_view text = literal.str();
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '{') {
      continue;
    }
    if (at + 1 < text.size() && text[at + 1] == '{') {
      ++at;
      continue;
    }
    const std::size_t end = text.find('}', at);
    if (end == std::string_view::npos) {
      return;
    }
    const std::size_t colon = std::min(text.find(':', at), end);
    captured(literal, at + 1, colon, named);
    for (std::size_t dollar = text.find('$', colon); dollar < end;
         dollar = text.find('$', dollar + 1)) {
      std::size_t begin = dollar;
      while (begin > colon + 1 && is_name(std::string("_") + text[begin - 1])) {
        --begin;
      }
      captured(literal, begin, dollar, named);
    }
    at = end;
  }
}

void Body::captured(const Node& literal, std::size_t begin, std::size_t end,
                    std::span<const std::string_view> named) {
  const std::string_view text = literal.str();
  while (begin < end && text[begin] == ' ') {
    ++begin;
  }
  while (end > begin && text[end - 1] == ' ') {
    --end;
  }
  const std::string_view name = text.substr(begin, end - begin);
  if (!is_name(name)) {
    return;
  }
  const Origin at = literal.text()->origin(literal.begin() + static_cast<std::uint32_t>(begin));
  if (std::ranges::find(named, name) != named.end()) {
    world_->meanings.record(world_->defs, at, outside_def);
    return;
  }
  for (std::size_t index = locals_.size(); index > 0; --index) {
    const Local& local = locals_[index - 1];
    if (local.name == name && local.context == at.context) {
      world_->meanings.record(world_->defs, at, local.def);
      return;
    }
  }
  const DefId param = signatures_->parameter(env_, name, NameSpace::value);
  const Found found = world_->names.lexical(env_.scope, name, NameSpace::value);
  if (param != no_def || found) {
    world_->meanings.record(world_->defs, at, param != no_def ? param : found.named);
  }
}

void Body::loose_tokens(const Tokens& tokens) {
  constexpr std::array<std::string_view, 10> declaring{
      "let", "mut", "fn", "struct", "enum", "type", "const", "static", "mod", "trait"};
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    if (token.kind != TokenKind::identifier) {
      continue;
    }
    const std::string_view before = at > 0 ? tokens[at - 1].text : std::string_view();
    const std::string_view after = at + 1 < tokens.size() ? tokens[at + 1].text : "";
    Origin origin = token.origin;
    origin.offset += token.text.starts_with("r#") ? 2 : 0;
    if (before == "." || before == "::") {
      world_->meanings.doubt(origin, "in the arguments of a macro that is not known");
      continue;
    }
    const bool is_declaring = std::ranges::find(declaring, before) != declaring.end();
    if (is_declaring || after == ":" || after == "=" || after == "=>" || before == "$") {
      world_->meanings.doubt(origin, "may be a name of the macro's own");
      continue;
    }
    at = loose_path(tokens, at);
  }
}

// Gives the place of the path's last token.
std::size_t Body::loose_path(const Tokens& tokens, std::size_t at) {
  std::vector<std::size_t> parts{at};
  while (parts.back() + 2 < tokens.size() && tokens[parts.back() + 1].is("::") &&
         tokens[parts.back() + 2].kind == TokenKind::identifier) {
    parts.push_back(parts.back() + 2);
  }
  const auto origin = [&](std::size_t place) {
    Origin where = tokens[place].origin;
    where.offset += tokens[place].text.starts_with("r#") ? 2 : 0;
    return where;
  };
  const auto name = [&](std::size_t place) {
    std::string_view text = tokens[place].text;
    text.remove_prefix(text.starts_with("r#") ? 2 : 0);
    return text;
  };
  const std::string_view first = name(at);
  if (parts.size() == 1) {
    for (std::size_t index = locals_.size(); index > 0; --index) {
      if (locals_[index - 1].name == first &&
          locals_[index - 1].context == tokens[at].origin.context) {
        world_->meanings.record(world_->defs, origin(at), locals_[index - 1].def);
        return at;
      }
    }
  }
  const bool is_macro = parts.back() + 1 < tokens.size() && tokens[parts.back() + 1].is("!");
  Path path;
  for (const std::size_t place : parts) {
    path.push_back({name(place), Node()});
  }
  if (first == "$crate" || first == "Self") {
    return parts.back();
  }
  for (const NameSpace space : {NameSpace::value, NameSpace::type}) {
    const PathFound found =
        world_->names.path(path, env_.scope, is_macro ? NameSpace::macro : space);
    if (!found.last()) {
      continue;
    }
    for (std::size_t index = 0; index < found.parts.size(); ++index) {
      if (found.parts[index]) {
        world_->meanings.record(world_->defs, origin(parts[index]), found.parts[index].named);
      }
    }
    for (std::size_t index = found.parts.size(); index < parts.size(); ++index) {
      world_->meanings.doubt(origin(parts[index]), "selected from a type in a macro's tokens");
    }
    return parts.back();
  }
  for (const std::size_t place : parts) {
    world_->meanings.doubt(origin(place), "in the arguments of a macro that is not known");
  }
  return parts.back();
}

}  // namespace git_refactor::syntax::rust
