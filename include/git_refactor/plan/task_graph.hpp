#pragma once

#include "git_refactor/model/task.hpp"

#include <cstddef>
#include <vector>

namespace git_refactor::plan {

/// A task file that asks for more agents than this is refused.
inline constexpr std::size_t max_agents = 1000;

/// The agents of a task file, and the order they run in.
struct TaskGraph {
  std::vector<AgentTask> agents;  ///< in the order of the file, then of the matrix's values
  /// Indices into `agents`, ascending: all that an agent of a level needs is in levels before it,
  /// and something it needs is in the one just before. No level is empty.
  std::vector<std::vector<std::size_t>> levels;
};

/// Makes an agent of every task and of every combination of its matrix, the last variable varying
/// fastest, and orders them by `needs`. An agent's id is the task's name and, with a matrix,
/// "-VARIABLE-VALUE" of each ("test-node-18"), what cannot be in a ref replaced by '-', and a
/// number appended where two would be the same. A need of a task with a matrix needs all of it.
///
/// `{agent}` and `{matrix.NAME}` are replaced in files, writes, reads, env and output; commands and
/// prompts keep their placeholders.
///
/// @throws Error usage on a cycle in `needs`, a need of no task, a placeholder that is unknown, a
///   glob that leaves the repository, or more than `max_agents`
TaskGraph make_task_graph(const TaskFile& file);

}  // namespace git_refactor::plan
