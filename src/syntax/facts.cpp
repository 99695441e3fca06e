#include "facts.hpp"

namespace git_refactor::syntax {

bool is_comment(SyntaxNode node) {
  return type_of(node).find("comment") != std::string_view::npos;
}

std::string_view text_of(SyntaxNode node, std::string_view source) {
  return source.substr(node.begin(), node.end() - node.begin());
}

std::string_view Place::type(std::uint32_t index) const {
  return index == no_index ? std::string_view{} : type_of(at(index));
}

std::uint32_t Place::above(std::uint32_t index, std::string_view type) const {
  do {
    index = parent_of(index);
  } while (index != no_index && this->type(index) != type);
  return index;
}

bool Place::is_under(std::uint32_t index, std::string_view field) const {
  const std::uint32_t parent = parent_of(index);
  return parent != no_index && child_named(at(parent), field) == at(index);
}

std::string_view Place::text(SyntaxNode node) const {
  return text_of(node, piece_);
}

std::string_view Place::text(SyntaxNode node, std::string_view field) const {
  return text(child_named(node, field));
}

std::string_view Place::unquoted(SyntaxNode node, std::string_view field) const {
  const std::string_view quoted = text(node, field);
  return quoted.size() < 2 ? std::string_view{} : quoted.substr(1, quoted.size() - 2);
}

}  // namespace git_refactor::syntax
