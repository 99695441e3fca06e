// Java wants a public class in a file of its name, and a package in a folder of its name (JLS 7.6,
// 7.2.1). A file is moved where it is called as the class is, public or not.

#include "follow_up.hpp"

#include "git_refactor/model/repo_path.hpp"

#include "meanings.hpp"
#include "tree.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace git_refactor::syntax::java {

namespace {

std::string_view stem_of(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.rfind('.'));
}

std::string as_path(std::string_view package) {
  std::string path(package);
  std::ranges::replace(path, '.', '/');
  return path;
}

bool ends_with_folders(std::string_view directory, std::string_view folders) {
  return directory == folders ||
         (directory.ends_with(folders) && directory.size() > folders.size() &&
          directory[directory.size() - folders.size() - 1] == '/');
}

}  // namespace

void FollowUps::add(EntityId target, FollowUp& follow_up) {
  const Entity entity = analysis_->universe.program().describe(target);
  if (entity.key.starts_with(package_key)) {
    move_package(std::string_view(entity.key).substr(package_key.size()), follow_up);
    return;
  }
  for (const FactRef declaration : entity.declarations) {
    const Program& program = analysis_->universe.program();
    if (program.language(declaration.file) == Language::java) {
      move_class({declaration.file, program.model(declaration.file).fact(declaration.fact).leaf},
                 follow_up);
    }
  }
  if (analysis_->universe.program().asked()[asked_old] == "value") {
    name_elements(target, follow_up);
  }
}

void FollowUps::move_class(Spot identifier, FollowUp& follow_up) {
  const Program& program = analysis_->universe.program();
  const Class* of = analysis_->universe.class_at(at(identifier, identifier.node.parent()));
  const std::string& path = program.path(identifier.file);
  if (of == nullptr || !of->is_top_level() || stem_of(path) != of->name) {
    return;
  }
  const std::string_view directory = directory_of(path);
  const std::string folder = directory.empty() ? "" : std::string(directory) + "/";
  follow_up.moves.push_back({path, folder + program.asked()[asked_new] + ".java"});
}

void FollowUps::move_package(std::string_view package, FollowUp& follow_up) {
  const Program& program = analysis_->universe.program();
  const std::string folders = as_path(package);
  // The folders that hold the package, by the files whose package and folder agree.
  std::set<std::string> roots;
  for (const auto& [file, unit] : analysis_->universe.units()) {
    const std::string_view directory = directory_of(program.path(file));
    const bool is_in =
        unit.package == package || unit.package.starts_with(std::string(package) + ".");
    if (is_in && ends_with_folders(directory, as_path(unit.package))) {
      roots.insert(std::string(
          directory.substr(0, directory.size() - unit.package.size() + package.size())));
    }
  }
  for (const ProgramFile& file : program.files()) {
    for (const std::string& root : roots) {
      if (file.path.starts_with(root + "/")) {
        const std::size_t slash = root.rfind('/');
        const std::string before = slash == std::string::npos ? "" : root.substr(0, slash + 1);
        follow_up.moves.push_back(
            {file.path, before + program.asked()[asked_new] + file.path.substr(root.size())});
      }
    }
  }
}

void FollowUps::name_elements(EntityId target, FollowUp& follow_up) {
  for (const auto& [file, unit] : analysis_->universe.units()) {
    name_elements_in(file, analysis_->universe.model(file).root(), target, follow_up);
  }
}

// `@Note("a")` gives the element `value`.
void FollowUps::name_elements_in(std::uint32_t file, SyntaxNode node, EntityId target,
                                 FollowUp& follow_up) {
  for (const SyntaxNode child : node.named_children()) {
    name_elements_in(file, child, target, follow_up);
  }
  if (syntax::type_of(node) != "annotation") {
    return;
  }
  const std::vector<SyntaxNode> given = plain_children(child_named(node, "arguments"));
  if (given.size() != 1 || syntax::type_of(given[0]) == "element_value_pair") {
    return;
  }
  const Type type = analysis_->names.resolve_type({file, child_named(node, "name")});
  Program& program = analysis_->universe.program();
  for (const auto& method : type.is_object()
                                ? std::span<const std::unique_ptr<Method>>(type.of->methods)
                                : std::span<const std::unique_ptr<Method>>()) {
    const Found found = method->name == "value" ? meanings_->of_method(method.get()) : Found{};
    if (!found.entities.empty() &&
        program.canonical(found.entities[0]) == program.canonical(target)) {
      follow_up.edits.emplace_back(file,
                                   Edit{given[0].begin(), 0, program.asked()[asked_new] + " = "});
    }
  }
}

}  // namespace git_refactor::syntax::java
