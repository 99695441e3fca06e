#include "text.hpp"

#include <algorithm>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view raw_prefix = "r#";

}  // namespace

Origin Text::origin(std::uint32_t position) const {
  const auto after = std::ranges::upper_bound(pieces, position, {}, &Piece::begin);
  if (after == pieces.begin()) {
    return {};
  }
  const Piece& piece = *(after - 1);
  Origin origin = piece.origin;
  origin.offset += position - piece.begin;
  return origin;
}

namespace {

template <typename Wants>
std::vector<Node> children_of(SyntaxNode node, const Text* text, const Wants& wants) {
  std::vector<Node> children;
  for (const SyntaxNode child : node.children()) {
    if (wants(child)) {
      children.emplace_back(child, text);
    }
  }
  return children;
}

}  // namespace

std::vector<Node> Node::children() const {
  return children_of(node_, text_,
                     [](SyntaxNode child) { return child.is_named() && !is_comment(child); });
}

std::vector<Node> Node::patterns() const {
  return children_of(node_, text_, [](SyntaxNode child) {
    return (child.is_named() && !is_comment(child)) || type_of(child) == "_";
  });
}

Node Node::child(std::string_view type) const {
  for (const Node& child : children()) {
    if (child.is(type)) {
      return child;
    }
  }
  return {};
}

Node Node::first() const {
  const std::vector<Node> all = children();
  return all.empty() ? Node() : all.front();
}

bool Node::has_token(std::string_view token) const {
  const std::uint32_t count = node_.is_null() ? 0 : node_.child_count();
  for (std::uint32_t index = 0; index < count; ++index) {
    const SyntaxNode child = node_.child(index);
    if (!child.is_named() && type_of(child) == token) {
      return true;
    }
  }
  return false;
}

std::string_view Node::str() const {
  return node_.is_null() ? std::string_view() : text_of(node_, text_->source);
}

std::string_view Node::name() const {
  std::string_view name = str();
  if (name.starts_with(raw_prefix)) {
    name.remove_prefix(raw_prefix.size());
  }
  return name;
}

Origin Node::origin() const {
  if (node_.is_null()) {
    return {};
  }
  Origin origin = text_->origin(begin());
  if (origin.file != library_file && str().starts_with(raw_prefix)) {
    origin.offset += static_cast<std::uint32_t>(raw_prefix.size());
  }
  return origin;
}

}  // namespace git_refactor::syntax::rust
