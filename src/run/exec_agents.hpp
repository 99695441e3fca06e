#pragma once

#include "git_refactor/git/repository.hpp"
#include "git_refactor/git/tree_writer.hpp"
#include "git_refactor/model/oid.hpp"
#include "git_refactor/model/task.hpp"
#include "git_refactor/plan/globs.hpp"
#include "git_refactor/run/exec.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace git_refactor::run {

/// An agent that is to run a command.
struct PlannedAgent {
  AgentTask task;
  CommandTemplate command;         ///< its own, or that of the AI agent that gets its prompt
  std::vector<std::string> files;  ///< of the base that it is about, sorted
  std::string shard;               ///< its number, from 1

  /// Whether a path is in its write set.
  [[nodiscard]] bool may_write(const std::string& path) const;

  plan::Globs writes{};           ///< where its task has globs
  bool writes_own_files = false;  ///< its write set is `files`
};

/// All agents of a request, and their order.
struct PlannedAgents {
  std::vector<git::ListedFile> base_files;  ///< all of the base's, sorted
  std::string operation;                    ///< for the journal: "exec course.yaml"
  std::string subject;                      ///< of the landing commit
  std::vector<PlannedAgent> agents;
  std::vector<std::vector<std::size_t>> levels;  ///< indices, see plan::TaskGraph
};

/// Finds out which agents a request asks for: reads the task file, or divides the files that it
/// selects. @throws Error usage, not_found
PlannedAgents plan_agents(const git::Repository& repository, const ExecRequest& request,
                          const Oid& base);

}  // namespace git_refactor::run
