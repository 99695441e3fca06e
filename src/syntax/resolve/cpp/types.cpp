#include "types.hpp"

#include <utility>

namespace git_refactor::syntax::cpp {

Type Type::builtin(std::string_view name, std::uint8_t pointers) {
  Type type;
  type.kind = Kind::builtin;
  type.name = name;
  type.pointers = pointers;
  return type;
}

Type Type::library(std::string_view name, std::vector<Type> args) {
  Type type;
  type.kind = Kind::library;
  type.name = name;
  type.args = std::move(args);
  return type;
}

Type Type::of_class(DeclRef decl, std::vector<Type> args) {
  Type type;
  type.kind = Kind::declared;
  type.decl = decl;
  type.args = std::move(args);
  return type;
}

Type Type::pointee() const {
  Type type = *this;
  if (type.pointers > 0) {
    --type.pointers;
  }
  return type;
}

Type Type::pointer() const {
  Type type = *this;
  ++type.pointers;
  return type;
}

bool is_same(const Type& one, const Type& other) {
  if (one.kind != other.kind || one.pointers != other.pointers || one.decl != other.decl ||
      one.name != other.name || one.args.size() != other.args.size()) {
    return false;
  }
  for (std::size_t index = 0; index < one.args.size(); ++index) {
    if (!is_same(one.args[index], other.args[index])) {
      return false;
    }
  }
  return true;
}

Type substitute(const Type& type, const Bindings& bindings) {
  if (bindings.empty()) {
    return type;
  }
  if (type.kind == Type::Kind::dependent) {
    const auto found = bindings.find(type.decl);
    if (found == bindings.end()) {
      return type;
    }
    Type bound = found->second;
    bound.pointers = static_cast<std::uint8_t>(bound.pointers + type.pointers);
    bound.is_const = bound.is_const || type.is_const;
    return bound;
  }
  Type result = type;
  for (Type& argument : result.args) {
    argument = substitute(argument, bindings);
  }
  if (type.kind == Type::Kind::declared) {
    Bindings context = type.context ? *type.context : Bindings();
    context.insert(bindings.begin(), bindings.end());
    result.context = std::make_shared<const Bindings>(std::move(context));
  }
  return result;
}

bool deduce(const Type& pattern, const Type& argument, Bindings& bindings) {
  if (pattern.kind == Type::Kind::dependent) {
    if (!pattern.decl.is_valid() || argument.pointers < pattern.pointers ||
        argument.kind == Type::Kind::unknown) {
      return argument.kind == Type::Kind::unknown || argument.pointers >= pattern.pointers;
    }
    Type bound = argument;
    bound.pointers = static_cast<std::uint8_t>(bound.pointers - pattern.pointers);
    bindings.emplace(pattern.decl, std::move(bound));
    return true;
  }
  if (pattern.kind != argument.kind || pattern.pointers != argument.pointers ||
      pattern.decl != argument.decl || pattern.name != argument.name) {
    return false;
  }
  bool is_match = true;
  for (std::size_t index = 0; index < pattern.args.size() && index < argument.args.size();
       ++index) {
    is_match = deduce(pattern.args[index], argument.args[index], bindings) && is_match;
  }
  return is_match;
}

}  // namespace git_refactor::syntax::cpp
