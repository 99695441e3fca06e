// Initialisers, C17 6.7.9: designators name members of what is initialised.

#include "parser.hpp"

namespace git_refactor::syntax::c {

void Parser::initializer(TypeId type) {
  if (accept("{"_w)) {
    initializer_list(type);
    accept("}"_w);
    return;
  }
  assignment();
}

// The list of one aggregate. Positions count members; where inner braces are left out
// (6.7.9 p20) they are lost, and types with them.
void Parser::initializer_list(TypeId type) {
  std::size_t position = 0;
  bool is_lost = false;
  while (!at_end() && !at("}"_w) && !at(";"_w)) {
    const std::uint64_t before = taken_;
    TypeId target = is_lost ? unknown_type : element_type(type, position);
    if (designation(type, position, target)) {
      is_lost = false;
      initializer(target);
    } else if (at("{"_w)) {
      initializer(target);
    } else {
      assignment();
      const TypeKind kind = world_.things.type(target).kind;
      is_lost = is_lost || kind == TypeKind::record || kind == TypeKind::array;
    }
    ++position;
    accept(","_w);
    if (taken_ == before) {
      take();
    }
  }
}

bool Parser::designation(TypeId type, std::size_t& position, TypeId& target) {
  const bool is_old_style = peek().is_identifier() && peek(1).is(":"_w);
  if (!at("."_w) && !at("["_w) && !is_old_style) {
    return false;
  }
  target = type;
  bool is_first = true;
  while (at("."_w) || at("["_w) || (is_first && is_old_style)) {
    if (accept("["_w)) {
      expression();
      if (accept("..."_w)) {
        expression();
      }
      accept("]"_w);
      target = element_type(target, 0);
    } else {
      accept("."_w);
      const Token name = take();
      const Type& record = world_.things.stripped(target);
      if (is_first && record.kind == TypeKind::record) {
        const auto& members = world_.things.members(record.tag);
        for (std::size_t index = 0; index < members.size(); ++index) {
          position = members[index].name == name.name ? index : position;
        }
      }
      target = mention_member(name, target);
    }
    is_first = false;
  }
  if (!accept("="_w)) {
    accept(":"_w);
  }
  return true;
}

TypeId Parser::element_type(TypeId type, std::size_t position) const {
  const Type& whole = world_.things.type(type);
  if (whole.kind == TypeKind::array) {
    return whole.inner;
  }
  if (whole.kind == TypeKind::record) {
    const auto& members = world_.things.members(whole.tag);
    return position < members.size() ? members[position].type : unknown_type;
  }
  return unknown_type;
}

}  // namespace git_refactor::syntax::c
