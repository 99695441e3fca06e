// What changes beside the sites.
//
// An import without an alias gets the new name before its path. A package whose directory is named
// after it moves with it, for by convention the last part of a path is the package's name; then
// the paths of its imports change, and those of the packages inside of it. External tests are named
// after their package.

#include "linker.hpp"

#include <string>

namespace git_refactor::syntax::go {

void GoLinker::follow_up(EntityId target, FollowUp& follow_up) {
  const std::string& name = program().asked()[asked_new];
  if (const auto import = imports_.find(target); import != imports_.end()) {
    follow_up.edits.push_back({import->second.first, {import->second.second, 0, name + " "}});
  }
  const auto package = packages_.find(target);
  if (package == packages_.end() || package->second->name.ends_with("_test")) {
    return;
  }
  rename_external_tests(*package->second, follow_up);
  const std::string& directory = package->second->directory;
  const bool is_named_after = directory.substr(directory.rfind('/') + 1) == package->second->name;
  if (is_named_after && !program().read_other(directory + "/go.mod")) {
    move_directory(directory, follow_up);
  }
}

void GoLinker::rename_external_tests(const Package& package, FollowUp& follow_up) {
  const std::string test_name = package.name + "_test";
  for (const std::uint32_t file : program().files_in(package.directory)) {
    if (program().language(file) == Language::go && checker_.file(file).package() == test_name) {
      const std::uint32_t offset = tree(file)[checker_.file(file).package_name()].begin;
      follow_up.edits.push_back({file,
                                 {offset, static_cast<std::uint32_t>(test_name.size()),
                                  program().asked()[asked_new] + "_test"}});
    }
  }
}

void GoLinker::move_directory(const std::string& directory, FollowUp& follow_up) {
  const std::string& name = program().asked()[asked_new];
  const std::string old_prefix = directory + "/";
  const std::string new_prefix = directory.substr(0, directory.rfind('/') + 1) + name + "/";
  for (const std::uint32_t file : checker_.packages().files()) {
    const std::string& path = program().path(file);
    if (path.starts_with(old_prefix)) {
      follow_up.moves.push_back({path, new_prefix + path.substr(old_prefix.size())});
    }
  }
  // Whoever imports it holds its name.
  for (const std::uint32_t file : program().holders(asked_old)) {
    if (program().language(file) != Language::go) {
      continue;
    }
    for (const Import& import : checker_.file(file).imports()) {
      const Package* imported = checker_.packages().imported(import.path);
      if (imported == nullptr || !(imported->directory + "/").starts_with(old_prefix)) {
        continue;
      }
      const std::size_t inside = imported->directory.size() - directory.size();
      if (import.path.size() < inside + program().asked()[asked_old].size()) {
        continue;
      }
      const std::size_t end = import.path.size() - inside;
      const auto length = static_cast<std::uint32_t>(program().asked()[asked_old].size());
      const auto begin = static_cast<std::uint32_t>(end - length);
      const std::uint32_t path = tree(file)[import.quoted].begin + 1;
      follow_up.edits.push_back({file, {path + begin, length, name}});
    }
  }
}

}  // namespace git_refactor::syntax::go
