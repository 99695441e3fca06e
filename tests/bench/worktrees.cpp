// Times what worktrees of command agents cost: `worktrees REPOSITORY COUNT` makes COUNT of them by
// overlay on HEAD, has an agent in each run `git status`, edit a file and commit, all at once, and
// removes them. A line a step, in seconds and MB.

#include "git_refactor/agent/command_agent.hpp"
#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/git/commit_object.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <span>
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

void measure(const std::string& path, std::size_t count) {
  const auto repository = git::Repository::open(path);
  const Oid base = repository.resolve_commit("HEAD");
  const Oid tree = repository.tree_of(base);
  const auto places = agent::RunPlaces::of(repository, "bench");
  std::optional<agent::Pristine> pristine;
  const auto prepare = [&] {
    pristine.emplace(agent::Pristine::prepare(repository, places.root(), base));
  };
  timed("pristine checkout", 1, prepare);
  timed("pristine checkout again", 1, prepare);
  std::vector<std::string> ids;
  for (std::size_t i = 1; i <= count; ++i) {
    ids.push_back(std::to_string(i));
  }
  std::vector<git::LinkedWorktree> linked;
  std::vector<agent::AgentWorktree> worktrees;
  timed("make overlay worktrees", count, [&] {
    linked = agent::isolate(repository, places, base, ids);
    for (const auto& worktree : linked) {
      worktrees.push_back(agent::overlay_worktree(worktree, *pristine));
    }
  });
  const auto files = git::list_files(repository, tree);
  git::PackWriter pack(repository.common_dir() / "objects");
  const agent::Workspace workspace{repository.git_dir(),
                                   base,
                                   tree,
                                   files,
                                   &pack,
                                   git::read_identities(git::GitProgram(repository))};
  std::vector<agent::AgentResult> results(count);
  const auto run = [&](const std::string& script) {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < count; ++i) {
      threads.emplace_back([&, i] {
        agent::CommandTask task;
        task.arguments = {"sh", "-c", script};
        task.log = places.worktrees / (ids[i] + ".log");
        agent::CommandAgent command(workspace, places, worktrees[i], task);
        results[i] = command.run({ids[i], linked[i], {}, "bench"}, {});
      });
    }
  };
  timed("agents that do nothing", count, [&] { run("true"); });
  timed("agents that wait 1 s", count, [&] { run("sleep 1"); });
  timed("agents that edit a file", count, [&] { run("echo >> MAINTAINERS"); });
  std::printf("%-44s %8zu changes, %s\n", "", results[0].changes.size(),
              results[0].commit.short_hex().c_str());
  timed("agents that ask for git status", count, [&] { run("git status --porcelain"); });
  timed("agents that git commit", count, [&] { run("git commit -qam x"); });
  std::vector<std::filesystem::path> directories{places.worktrees};
  for (const auto& worktree : linked) {
    directories.push_back(worktree.git_dir);
  }
  std::printf("%-44s %8.1f MB (%.1f MB each)\n", "disk beyond the pristine checkout",
              megabytes_below(directories),
              megabytes_below(directories) / static_cast<double>(count));
  for (const std::string& id : ids) {
    std::filesystem::remove(places.worktrees / (id + ".log"));
  }
  timed("remove overlay worktrees", count,
        [&] { agent::remove_isolation(repository, places, agent::Remains::nothing); });
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
