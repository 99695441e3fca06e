// How a name is looked up.
//
// An unqualified name is looked for scope by scope, outwards: blocks, the function with its
// parameters, the class that a member's definition belongs to (also one that stands outside of the
// class, `void A::f() { x; }`) with its bases, and the namespaces, which consist of their parts in
// all files that the file includes. A qualified name is looked for in what stands before it. What
// using-declarations bring is replaced by what they mean.

#include "semantics.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();

std::string parent_of(const std::string& path) {
  const std::size_t end = path.rfind("::");
  return end == std::string::npos ? std::string() : path.substr(0, end);
}

void append(std::vector<DeclRef>& all, const std::vector<DeclRef>& more) {
  for (const DeclRef ref : more) {
    if (std::find(all.begin(), all.end(), ref) == all.end()) {
      all.push_back(ref);
    }
  }
}

// "a/b/../c" to "a/c".
std::string normalized(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, end);
    if (part == ".." && !parts.empty()) {
      parts.pop_back();
    } else if (part != "." && !part.empty()) {
      parts.push_back(part);
    }
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  std::string result;
  for (const std::string_view part : parts) {
    result += result.empty() ? std::string(part) : "/" + std::string(part);
  }
  return result;
}

// The paths that a text includes. A text is not parsed for that: many files are seen, few are
// needed.
std::vector<std::string_view> includes_in(std::string_view text) {
  std::vector<std::string_view> paths;
  for (std::size_t at = text.find("include"); at != std::string_view::npos;
       at = text.find("include", at + 1)) {
    std::size_t before = at;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t')) {
      --before;
    }
    const std::size_t begin = text.find_first_not_of(" \t", at + 7);
    if (before == 0 || text[before - 1] != '#' || begin == std::string_view::npos ||
        (text[begin] != '"' && text[begin] != '<')) {
      continue;
    }
    const std::size_t end = text.find_first_of("\">\n", begin + 1);
    if (end != std::string_view::npos) {
      paths.push_back(text.substr(begin + 1, end - begin - 1));
    }
  }
  return paths;
}

bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' ||
         (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80 || byte == '$';
}

}  // namespace

const std::unordered_set<std::string_view>& Semantics::words(std::uint32_t file) {
  const auto [known, is_new] = words_.try_emplace(file);
  if (is_new) {
    const std::string_view text = program_.raw_text(file);
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t end = begin;
      while (end < text.size() && is_name_byte(text[end])) {
        ++end;
      }
      if (end > begin) {
        known->second.insert(text.substr(begin, end - begin));
      }
      begin = end + 1;
    }
  }
  return known->second;
}

bool Semantics::mentions(std::uint32_t file, std::string_view word) {
  return words(file).contains(word);
}

// Whether a file is worth parsing to look a name up: it holds the name, or may bring it from
// elsewhere.
bool Semantics::may_declare(std::uint32_t file, std::string_view name) {
  return indices_.contains(file) || mentions(file, name) || name.starts_with("operator") ||
         program_.raw_text(file).find("using namespace") != std::string_view::npos;
}

const FileIndex& Semantics::index(std::uint32_t file) {
  std::unique_ptr<FileIndex>& index = indices_[file];
  if (index == nullptr) {
    index = std::make_unique<FileIndex>(model(file));
    FileIndex& made = *index;
    add_made(file, made);
    return made;
  }
  return *index;
}

std::string_view Semantics::text(std::uint32_t file, SyntaxNode node) {
  return node.is_null() ? std::string_view() : model(file).text(node);
}

std::optional<std::uint32_t> Semantics::included(std::uint32_t file, std::string_view path) {
  const std::string& from = program_.path(file);
  const std::size_t slash = from.rfind('/');
  const std::string directory = slash == std::string::npos ? "" : from.substr(0, slash + 1);
  const std::string wanted = normalized(path);
  if (const auto found = program_.find(normalized(directory + std::string(path)))) {
    return found;
  }
  if (const auto found = program_.find(wanted)) {
    return found;
  }
  for (const std::uint32_t other : program_.files_called(wanted.substr(wanted.rfind('/') + 1))) {
    if (program_.path(other).ends_with("/" + wanted)) {
      return other;
    }
  }
  return std::nullopt;
}

const std::vector<std::uint32_t>& Semantics::visible(std::uint32_t file) {
  const auto found = visible_.find(file);
  if (found != visible_.end()) {
    return found->second;
  }
  std::vector<std::uint32_t> files{file};
  for (std::size_t next = 0; next < files.size(); ++next) {
    for (const std::string_view path : includes_in(program_.raw_text(files[next]))) {
      const auto other = included(files[next], path);
      if (other && std::find(files.begin(), files.end(), *other) == files.end()) {
        files.push_back(*other);
      }
    }
  }
  return visible_.emplace(file, std::move(files)).first->second;
}

bool Semantics::sees(std::uint32_t file, std::uint32_t other) {
  const std::vector<std::uint32_t>& files = visible(file);
  return std::find(files.begin(), files.end(), other) != files.end();
}

std::vector<DeclRef> Semantics::refs_of(std::uint32_t file,
                                        const std::vector<std::uint32_t>& indices) {
  std::vector<DeclRef> refs;
  refs.reserve(indices.size());
  for (const std::uint32_t index : indices) {
    refs.push_back({file, index});
  }
  return refs;
}

std::vector<DeclRef> Semantics::wanted(std::vector<DeclRef> refs, Want want) {
  const auto is_type = [this](DeclRef ref) {
    const DeclKind kind = decl(ref).kind;
    return kind == DeclKind::type || kind == DeclKind::alias || kind == DeclKind::type_parameter;
  };
  if (want == Want::any) {
    const bool has_other = std::any_of(refs.begin(), refs.end(), [&](DeclRef ref) {
      return !is_type(ref) && decl(ref).kind != DeclKind::label;
    });
    std::erase_if(refs, [&](DeclRef ref) {
      return decl(ref).kind == DeclKind::label || (has_other && is_type(ref));
    });
    return refs;
  }
  std::erase_if(refs, [&](DeclRef ref) {
    const DeclKind kind = decl(ref).kind;
    const bool is_name_space = kind == DeclKind::name_space || kind == DeclKind::name_space_alias;
    const bool is_constrained =
        kind == DeclKind::parameter && scope_around(ref).type == ScopeType::parameters;
    return !is_type(ref) && !is_constrained && !(want == Want::container && is_name_space);
  });
  return refs;
}

// Puts what they mean in the place of using-declarations.
std::vector<DeclRef> Semantics::expand(const std::vector<DeclRef>& refs) {
  const Deeper deeper(depth_);
  std::vector<DeclRef> result;
  for (const DeclRef ref : refs) {
    const Decl& each = decl(ref);
    if (each.kind != DeclKind::using_name) {
      append(result, {ref});
    } else if (!deeper.is_too_deep()) {
      SyntaxNode last = each.qualifier;
      while (type_of(child_named(last, "name")) == "qualified_identifier") {
        last = child_named(last, "name");
      }
      const Container container = container_before(ref.file, last);
      append(result, in_container(container, each.name, ref.file, Want::any).decls);
      append(result, in_container(container, each.name, ref.file, Want::type).decls);
    }
  }
  return result;
}

std::vector<DeclRef> Semantics::in_name_space(const std::string& path, std::string_view name,
                                              std::uint32_t file, std::uint32_t offset) {
  const Deeper deeper(depth_);
  std::vector<DeclRef> found;
  std::vector<DeclRef> later;
  std::vector<std::pair<std::uint32_t, SyntaxNode>> directives;
  for (const std::uint32_t other : visible(file)) {
    if (!may_declare(other, name)) {
      continue;
    }
    const FileIndex& part = index(other);
    const std::vector<std::uint32_t>* scopes = part.name_space(path);
    if (scopes == nullptr) {
      continue;
    }
    for (const std::uint32_t scope : *scopes) {
      std::vector<std::uint32_t> indices;
      part.declared(scope, name, indices);
      for (const DeclRef ref : refs_of(other, indices)) {
        const bool is_later = other == file && decl(ref).visible_from > offset;
        append(is_later ? later : found, {ref});
      }
      for (const SyntaxNode directive : part.scope(scope).using_directives) {
        directives.emplace_back(other, directive);
      }
    }
  }
  if (found.empty()) {
    found = std::move(later);
  }
  found = expand(found);
  if (found.empty() && !deeper.is_too_deep()) {
    for (const auto& [other, directive] : directives) {
      const Container container = container_of(other, directive);
      if (container.kind == Container::Kind::name_space && container.path != path) {
        append(found, in_name_space(container.path, name, file, offset));
      } else if (container.kind == Container::Kind::type) {
        append(found, in_container(container, name, file, Want::any).decls);
      }
    }
  }
  return found;
}

std::vector<DeclRef> Semantics::of_name_space_chain(const Query& query, std::string path,
                                                    std::uint32_t limit) {
  while (true) {
    std::vector<DeclRef> found =
        wanted(in_name_space(path, query.name, query.file, limit), query.want);
    if (!found.empty() || path.empty()) {
      return found;
    }
    path = parent_of(path);
  }
}

std::vector<DeclRef> Semantics::in_scope(Query& query, std::uint32_t file, std::uint32_t scope,
                                         std::uint32_t limit) {
  const Scope& here = index(file).scope(scope);
  if (here.type == ScopeType::type) {
    if (here.owner == none) {
      return {};
    }
    Type type = Type::of_class({file, here.owner});
    return wanted(members(type, query.name).decls, query.want);
  }
  if (here.type == ScopeType::file || here.type == ScopeType::name_space) {
    std::vector<DeclRef> found = in_name_space(here.path, query.name, query.file, limit);
    for (const std::string& directive : std::exchange(query.directives, {})) {
      append(found, in_name_space(directive, query.name, query.file, limit));
    }
    return wanted(std::move(found), query.want);
  }
  std::vector<std::uint32_t> indices;
  index(file).declared(scope, query.name, indices);
  std::vector<DeclRef> found = refs_of(file, indices);
  std::erase_if(found, [&](DeclRef ref) { return decl(ref).visible_from > limit; });
  found = wanted(expand(found), query.want);
  if (found.empty()) {
    for (const SyntaxNode directive : here.using_directives) {
      const Container container = container_of(file, directive);
      if (container.kind == Container::Kind::name_space) {
        query.directives.push_back(container.path);
      } else if (container.kind == Container::Kind::type) {
        append(found, in_container(container, query.name, file, query.want).decls);
      }
    }
  }
  return found;
}

// From the definition of a member that stands outside of its class or namespace.
std::vector<DeclRef> Semantics::through_qualifier(Query& query, std::uint32_t file,
                                                  const Scope& scope) {
  SyntaxNode last = scope.qualifier;
  while (type_of(child_named(last, "name")) == "qualified_identifier") {
    last = child_named(last, "name");
  }
  const Container container = container_before(file, last);
  if (container.kind == Container::Kind::name_space) {
    return of_name_space_chain(query, container.path, no_limit);
  }
  if (container.kind != Container::Kind::type || !container.type.decl.is_valid()) {
    return {};
  }
  std::vector<DeclRef> found = wanted(members(container.type, query.name).decls, query.want);
  if (found.empty()) {
    const DeclRef owner = definition_of(container.type.decl);
    found = walk(query, owner.file, decl(owner).scope, no_limit);
  }
  return found;
}

std::vector<DeclRef> Semantics::walk(Query& query, std::uint32_t file, std::uint32_t scope,
                                     std::uint32_t limit) {
  const Deeper deeper(depth_);
  while (scope != none && !deeper.is_too_deep()) {
    std::vector<DeclRef> found = in_scope(query, file, scope, limit);
    const Scope& here = index(file).scope(scope);
    if (found.empty() && !here.qualifier.is_null()) {
      found = through_qualifier(query, file, here);
    }
    if (found.empty() && !here.fixture.is_null()) {
      found = wanted(members(type_of_node(file, here.fixture), query.name).decls, query.want);
    }
    if (!found.empty()) {
      return found;
    }
    scope = here.parent;
  }
  return {};
}

std::vector<DeclRef> Semantics::unqualified(std::uint32_t file, std::string_view name,
                                            std::uint32_t offset, Want want) {
  const std::uint32_t scope = index(file).scope_at(offset);
  Query query{name, file, want};
  std::vector<DeclRef> found = walk(query, file, scope, offset);
  if (found.empty()) {
    // A header may use what its includers have included before it.
    for (const std::uint32_t includer : includers(file)) {
      Query again{name, includer, want};
      found = walk(again, file, scope, no_limit);
      if (!found.empty()) {
        break;
      }
    }
  }
  return found;
}

// Some of the files of interest that include a file.
const std::vector<std::uint32_t>& Semantics::includers(std::uint32_t file) {
  constexpr std::size_t enough = 4;
  const auto [known, is_new] = includers_.try_emplace(file);
  if (!is_new) {
    return known->second;
  }
  std::vector<std::uint32_t> found;
  for (const std::uint8_t name : {asked_old, asked_new}) {
    for (const std::uint32_t holder : program_.holders(name)) {
      if (holder != file && found.size() < enough &&
          family_of(program_.language(holder)) == Family::c && sees(holder, file)) {
        found.push_back(holder);
      }
    }
  }
  return includers_[file] = std::move(found);
}

Container Semantics::container_before(std::uint32_t file, SyntaxNode qualified) {
  const Deeper deeper(depth_);
  const SyntaxNode scope = child_named(qualified, "scope");
  const SyntaxNode parent = qualified.parent();
  const bool is_inner = !parent.is_null() && type_of(parent) == "qualified_identifier" &&
                        child_named(parent, "name") == qualified;
  if (deeper.is_too_deep()) {
    return {};
  }
  if (scope.is_null()) {
    return {Container::Kind::name_space, "", {}};
  }
  if (!is_inner) {
    return container_of(file, scope);
  }
  const Container outer = container_before(file, parent);
  return container_of(file, scope, &outer);
}

Container Semantics::container_of(std::uint32_t file, SyntaxNode name, const Container* outer) {
  const Deeper deeper(depth_);
  if (name.is_null() || deeper.is_too_deep()) {
    return {};
  }
  const std::string_view shape = type_of(name);
  if (shape == "nested_namespace_specifier") {
    // `a::b::c` is `a` and `b::c`.
    Container container;
    for (const SyntaxNode part : name.named_children()) {
      container = container_of(file, part, outer);
      outer = &container;
    }
    return container;
  }
  if (shape == "qualified_identifier") {
    const Container before = container_before(file, name);
    return container_of(file, child_named(name, "name"), &before);
  }
  if (shape == "decltype") {
    return {Container::Kind::type, "", type_of_node(file, name)};
  }
  const SyntaxNode leaf = last_name(name);
  const std::string_view word = text(file, leaf);
  const std::vector<DeclRef> found = outer == nullptr
                                         ? unqualified(file, word, name.begin(), Want::container)
                                         : in_container(*outer, word, file, Want::container).decls;
  if (found.empty()) {
    const bool is_outermost =
        outer == nullptr || (outer->kind == Container::Kind::name_space && outer->path.empty());
    const bool is_library =
        is_outermost ? word == "std" || word == "boost" : outer->kind == Container::Kind::library;
    if (!is_library) {
      return {};
    }
    return {Container::Kind::library, "",
            is_outermost ? Type{} : Type::library(word, template_arguments(file, name))};
  }
  const Decl& first = decl(found.front());
  if (first.kind == DeclKind::name_space) {
    return {Container::Kind::name_space, index(found.front().file).scope(first.own_scope).path, {}};
  }
  if (first.kind == DeclKind::name_space_alias) {
    return container_of(found.front().file, first.node.named_child(1));
  }
  Type type = type_of_found(found, template_arguments(file, name));
  if (type.kind == Type::Kind::library) {
    return {Container::Kind::library, "", std::move(type)};
  }
  return {Container::Kind::type, "", std::move(type)};
}

Found Semantics::in_container(const Container& container, std::string_view name, std::uint32_t file,
                              Want want) {
  Found found;
  if (container.kind == Container::Kind::name_space) {
    found.decls = wanted(in_name_space(container.path, name, file, no_limit), want);
  } else if (container.kind == Container::Kind::type) {
    found = members(container.type, name);
    found.decls = wanted(std::move(found.decls), want);
  }
  return found;
}

}  // namespace git_refactor::syntax::cpp
