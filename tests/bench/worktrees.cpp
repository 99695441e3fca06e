// Times what worktrees of command agents cost: `worktrees REPOSITORY COUNT` makes COUNT of them by
// overlay on HEAD, has an agent in each run `git status`, edit a file and commit, all at once, and
// removes them. A line a step, in seconds and MB.

#include "git_refactor/agent/command_agent.hpp"
#include "git_refactor/agent/isolation.hpp"

#include <sys/stat.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace git_refactor;

namespace {

using Clock = std::chrono::steady_clock;

/// Prints how long a step took, for each of `count`.
template <typename Step>
void timed(const char* what, std::size_t count, Step&& step) {
  const auto started = Clock::now();
  step();
  const std::chrono::duration<double> taken = Clock::now() - started;
  std::printf("%-44s %8.4f s  (%.4f s each)\n", what, taken.count(),
              taken.count() / static_cast<double>(count));
}

double megabytes_below(const std::vector<std::filesystem::path>& directories) {
  std::uint64_t blocks = 0;
  for (const auto& directory : directories) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             directory, std::filesystem::directory_options::skip_permission_denied)) {
      struct stat status {};

      blocks += ::lstat(entry.path().c_str(), &status) == 0
                    ? static_cast<std::uint64_t>(status.st_blocks)
                    : 0U;
    }
  }
  return static_cast<double>(blocks) * 512 / 1e6;
}

/// A repository and what a run on it shares.
struct Bench {
  explicit Bench(const std::string& path)
      : repository(git::Repository::open(path)),
        base(repository.resolve_commit("HEAD")),
        tree(repository.tree_of(base)),
        places(agent::RunPlaces::of(repository, "bench")),
        files(git::list_files(repository, tree)),
        pack(repository.common_dir() / "objects") {}

  void prepare() { pristine.emplace(agent::Pristine::prepare(repository, places.root(), base)); }

  void make(std::size_t count) {
    for (std::size_t i = 1; i <= count; ++i) {
      ids.push_back(std::to_string(i));
    }
    linked = agent::isolate(repository, places, base, ids);
    for (const auto& worktree : linked) {
      worktrees.push_back(agent::overlay_worktree(worktree, *pristine));
    }
  }

  /// Runs a script in every worktree at once.
  void run(const std::string& script) {
    const agent::Workspace workspace{repository.git_dir(), base, tree, files, &pack, identities};
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      threads.emplace_back([&, i] {
        agent::CommandTask task;
        task.arguments = {"sh", "-c", script};
        task.log = log_of(ids[i]);
        agent::CommandAgent command(workspace, places, worktrees[i], task);
        command.run({ids[i], linked[i], {}, "bench"}, {});
      });
    }
  }

  [[nodiscard]] std::filesystem::path log_of(const std::string& id) const {
    return places.worktrees / (id + ".log");
  }

  [[nodiscard]] double megabytes() const {
    std::vector<std::filesystem::path> directories{places.worktrees};
    for (const auto& worktree : linked) {
      directories.push_back(worktree.git_dir);
    }
    return megabytes_below(directories);
  }

  void remove() { agent::remove_isolation(repository, places, agent::Remains::nothing); }

  git::Repository repository;
  Oid base;
  Oid tree;
  agent::RunPlaces places;
  std::vector<git::ListedFile> files;
  git::PackWriter pack;
  git::Identities identities{"A <a@example.org> 1700000000 +0000",
                             "A <a@example.org> 1700000000 +0000"};
  std::optional<agent::Pristine> pristine;
  std::vector<std::string> ids;
  std::vector<git::LinkedWorktree> linked;
  std::vector<agent::AgentWorktree> worktrees;
};

void measure(const std::string& path, std::size_t count) {
  Bench bench(path);
  timed("pristine checkout", 1, [&] { bench.prepare(); });
  timed("pristine checkout again", 1, [&] { bench.prepare(); });
  timed("make overlay worktrees", count, [&] { bench.make(count); });
  timed("agents that do nothing", count, [&] { bench.run("true"); });
  timed("agents that wait 1 s", count, [&] { bench.run("sleep 1"); });
  timed("agents that edit a file", count, [&] { bench.run("echo >> README"); });
  timed("agents that ask for git status", count, [&] { bench.run("git status --porcelain"); });
  timed("agents that git commit", count, [&] { bench.run("git commit -qam x"); });
  std::printf("%-44s %8.1f MB\n", "disk beyond the pristine checkout", bench.megabytes());
  for (const std::string& id : bench.ids) {
    std::filesystem::remove(bench.log_of(id));
  }
  timed("remove overlay worktrees", count, [&] { bench.remove(); });
}

}  // namespace

int main(int argc, char** argv) {
  const std::span arguments(argv, static_cast<std::size_t>(argc));
  try {
    if (arguments.size() != 3) {
      throw std::runtime_error("usage: worktrees REPOSITORY COUNT");
    }
    measure(arguments[1], std::strtoul(arguments[2], nullptr, 10));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
