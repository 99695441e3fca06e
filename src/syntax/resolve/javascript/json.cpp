// JSON is an expression of JavaScript, so its parser reads it; and it reads what tsconfig.json may
// have beside, comments and trailing commas.

#include "json.hpp"

#include "collector.hpp"
#include "facts.hpp"
#include "grammar.hpp"

#include <algorithm>

namespace git_refactor::syntax::javascript {

namespace {

constexpr int deepest_value = 30;

// JSON's escapes are left alone: no path or name of a package has any.
std::string unquoted(SyntaxNode node, std::string_view source) {
  std::string_view text = text_of(node, source);
  if (type_of(node) == "string" && text.size() >= 2) {
    text = text.substr(1, text.size() - 2);
  }
  return std::string(text);
}

Json value_of(SyntaxNode node, std::string_view source, int depth) {
  Json value;
  if (depth > deepest_value) {
    return value;
  }
  const std::string_view type = type_of(node);
  if (type != "object" && type != "array") {
    value.text = unquoted(node, source);
    return value;
  }
  for (const SyntaxNode child : node.named_children()) {
    if (type_of(child) == "pair") {
      value.members.emplace_back(unquoted(child_named(child, "key"), source),
                                 value_of(child_named(child, "value"), source, depth + 1));
    } else if (type == "array" && type_of(child) != "comment") {
      value.elements.push_back(value_of(child, source, depth + 1));
    }
  }
  return value;
}

}  // namespace

const Json* Json::member(std::string_view name) const {
  const auto found = std::ranges::find(members, name, &std::pair<std::string, Json>::first);
  return found == members.end() ? nullptr : &found->second;
}

std::string_view Json::text_of(std::string_view name) const {
  const Json* found = member(name);
  return found == nullptr ? std::string_view() : std::string_view(found->text);
}

std::optional<Json> read_json(std::string_view source) {
  std::string expression = "(";
  expression.append(source).append("\n)");
  const Parser parser = make_parser(grammar_of(Language::javascript));
  const Tree tree = parse(*parser, expression);
  SyntaxNode node = tree->root();
  while (type_of(node) != "object") {
    SyntaxNode inner{};
    const std::uint32_t count = node.named_child_count();
    for (std::uint32_t index = 0; index < count && inner.is_null(); ++index) {
      const SyntaxNode child = node.named_child(index);
      inner = type_of(child) == "comment" ? inner : child;
    }
    if (inner.is_null()) {
      return std::nullopt;
    }
    node = inner;
  }
  return value_of(node, expression, 0);
}

}  // namespace git_refactor::syntax::javascript
