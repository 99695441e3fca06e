// What a name means that stands alone, and what one means that stands behind a package's.
//
// Blocks of functions come first, then the file block (imports), then the package block, then what
// dot imports bring, and last the universe. No name may be in both the file and the package block;
// where one is, after a rename, the package's is answered, so that the proof sees the difference.

#include "checker.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::go {

namespace {

constexpr auto predeclared = std::to_array<std::string_view>(
    {"any",     "append",     "bool",      "byte",   "cap",    "clear", "close", "comparable",
     "complex", "complex128", "complex64", "copy",   "delete", "error", "false", "float32",
     "float64", "imag",       "int",       "int16",  "int32",  "int64", "int8",  "iota",
     "len",     "make",       "max",       "min",    "new",    "nil",   "panic", "print",
     "println", "real",       "recover",   "rune",   "string", "true",  "uint",  "uint16",
     "uint32",  "uint64",     "uint8",     "uintptr"});

}  // namespace

Object Checker::look_up(NodeRef leaf) {
  const File& file = this->file(leaf.file);
  const DeclarationIndex local = file.local(leaf.node);
  if (local != no_index) {
    return {.kind = Object::Kind::declaration, .file = leaf.file, .declaration = local};
  }
  return look_up_in_file(leaf.file, file.tree().text(leaf.node));
}

Object Checker::look_up_in_file(std::uint32_t file, std::string_view name) {
  if (const auto found = packages_.of(file).find(name)) {
    return {.kind = Object::Kind::declaration, .file = found->file, .declaration = found->index};
  }
  if (const Import* import = packages_.find_import(file, name)) {
    return {.kind = Object::Kind::package,
            .file = file,
            .import = import,
            .package = packages_.imported(*import).package};
  }
  bool has_unknown_names = false;
  for (const Import& import : this->file(file).imports()) {
    if (!import.is_dot) {
      continue;
    }
    const Package* package = packages_.imported(import.path);
    if (package == nullptr) {
      has_unknown_names = true;
    } else if (const auto found = package->find(name); found && is_exported(name)) {
      return {.kind = Object::Kind::declaration, .file = found->file, .declaration = found->index};
    }
  }
  if (std::ranges::binary_search(predeclared, name)) {
    return {.kind = Object::Kind::predeclared};
  }
  return {.kind = has_unknown_names ? Object::Kind::outside : Object::Kind::none};
}

std::optional<Object> Checker::package_before(NodeRef operand) {
  const Kind kind = tree(operand.file).kind(operand.node);
  if (kind != Kind::identifier && kind != Kind::package_identifier) {
    return std::nullopt;
  }
  Object object = look_up(operand);
  return object.kind == Object::Kind::package ? std::optional(object) : std::nullopt;
}

Object Checker::look_up_in(const Object& package, std::string_view name,
                           std::uint32_t /*from_file*/) {
  if (package.package == nullptr) {
    return {.kind = Object::Kind::outside};
  }
  const auto found = package.package->find(name);
  if (!found || !is_exported(name)) {
    return {};
  }
  return {.kind = Object::Kind::declaration, .file = found->file, .declaration = found->index};
}

}  // namespace git_refactor::syntax::go
