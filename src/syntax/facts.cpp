#include "facts.hpp"

namespace git_refactor::syntax {

TSNode child_named(TSNode node, std::string_view field) {
  return ts_node_is_null(node) ? node
                               : ts_node_child_by_field_name(
                                     node, field.data(), static_cast<std::uint32_t>(field.size()));
}

std::string_view type_of(TSNode node) {
  return ts_node_is_null(node) ? std::string_view{} : ts_node_type(node);
}

bool is_comment(TSNode node) {
  return type_of(node).find("comment") != std::string_view::npos;
}

std::string_view text_of(TSNode node, std::string_view source) {
  if (ts_node_is_null(node)) {
    return {};
  }
  const std::uint32_t begin = ts_node_start_byte(node);
  return source.substr(begin, ts_node_end_byte(node) - begin);
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
  return parent != no_index && ts_node_eq(child_named(at(parent), field), at(index));
}

std::string_view Place::text(TSNode node) const {
  return text_of(node, piece_);
}

std::string_view Place::text(TSNode node, std::string_view field) const {
  return text(child_named(node, field));
}

std::string_view Place::unquoted(TSNode node, std::string_view field) const {
  const std::string_view quoted = text(node, field);
  return quoted.size() < 2 ? std::string_view{} : quoted.substr(1, quoted.size() - 2);
}

}  // namespace git_refactor::syntax
