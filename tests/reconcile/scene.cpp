#include "scene.hpp"

#include <doctest/doctest.h>

namespace git_refactor::test {

namespace {

Oid oid(const std::string& hex) {
  const auto parsed = Oid::from_hex(hex);
  REQUIRE(parsed.has_value());
  return *parsed;
}

}  // namespace

Scene::Scene(const Files& files) {
  for (const auto& [path, content] : files) {
    repo_.write(path, content);
  }
  base_ = oid(repo_.commit_all());
}

reconcile::Branch Scene::branch(const std::string& id,
                                const std::function<void(const TempRepo&)>& change) const {
  repo_.git({"checkout", "--quiet", "-b", id, base_.hex()});
  change(repo_);
  const Oid commit = oid(repo_.commit_all(id));
  repo_.git({"checkout", "--quiet", "main"});
  const auto repository = git::Repository::open(repo_.path());
  return {id, commit, git::diff_trees(repository, base_tree(), repository.tree_of(commit)), {}};
}

reconcile::Branch Scene::branch(
    const std::string& id, const std::map<std::string, std::optional<std::string>>& files) const {
  return branch(id, [&](const TempRepo& repo) {
    for (const auto& [path, content] : files) {
      if (!content) {
        std::filesystem::remove(repo.path() / path);
      }
    }
    for (const auto& [path, content] : files) {
      if (content) {
        repo.write(path, *content);
      }
    }
  });
}

reconcile::Reconciled Scene::merge(const std::vector<reconcile::Branch>& branches) const {
  const auto repository = git::Repository::open(repo_.path());
  git::PackWriter pack(repository.common_dir() / "objects");
  int published = 0;
  const auto publish = [&] {
    pack.finish();
    repository.refresh_objects();
    ++published;
  };
  auto result = reconcile::reconcile({repository, pack, publish, base_, base_tree()}, branches);
  CHECK(published == (result.route == reconcile::Route::git ? 1 : 0));
  if (published == 0) {
    pack.finish();
  }
  return result;
}

std::string Scene::paths_in(const Oid& tree) const {
  return repo_.git({"ls-tree", "-r", "--name-only", tree.hex()}) + '\n';
}

std::string Scene::content_in(const Oid& tree, const std::string& path) const {
  return repo_.git({"cat-file", "blob", tree.hex() + ":" + path});
}

Oid Scene::blob(const std::string& revision, const std::string& path) const {
  return oid(repo_.git({"rev-parse", revision + ":" + path}));
}

Oid Scene::base_tree() const {
  return oid(repo_.git({"rev-parse", base_.hex() + "^{tree}"}));
}

}  // namespace git_refactor::test
