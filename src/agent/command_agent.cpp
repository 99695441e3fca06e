#include "git_refactor/agent/command_agent.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/text.hpp"

#include "worktree_changes.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <system_error>

namespace git_refactor::agent {

namespace {

/// What git itself clears when it works on another repository (`git rev-parse --local-env-vars`),
/// and what else speaks of the repository that we were called in.
constexpr std::array<std::string_view, 20> repository_variables{"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                                                "GIT_COMMON_DIR",
                                                                "GIT_CONFIG",
                                                                "GIT_CONFIG_COUNT",
                                                                "GIT_CONFIG_PARAMETERS",
                                                                "GIT_DIR",
                                                                "GIT_GRAFT_FILE",
                                                                "GIT_IMPLICIT_WORK_TREE",
                                                                "GIT_INDEX_FILE",
                                                                "GIT_INTERNAL_SUPER_PREFIX",
                                                                "GIT_NAMESPACE",
                                                                "GIT_NO_REPLACE_OBJECTS",
                                                                "GIT_OBJECT_DIRECTORY",
                                                                "GIT_PREFIX",
                                                                "GIT_QUARANTINE_PATH",
                                                                "GIT_REFLOG_ACTION",
                                                                "GIT_REPLACE_REF_BASE",
                                                                "GIT_SHALLOW_FILE",
                                                                "GIT_WORK_TREE",
                                                                "OLDPWD"};

/// The commit that an agent's HEAD is on, if it is one on top of base; else its branch's.
std::optional<Oid> own_head(const git::Repository& repository, const git::LinkedWorktree& worktree,
                            const std::optional<Oid>& branch, const Oid& base) {
  constexpr std::string_view symbolic = "ref: ";
  std::optional<Oid> head;
  try {
    std::string text = read_file(worktree.git_dir / "HEAD").value_or("");
    text.erase(text.find_last_not_of(" \n") + 1);
    head = text.starts_with(symbolic) ? repository.find_ref(text.substr(symbolic.size()))
                                      : Oid::from_hex(text);
  } catch (const Error&) {
    head.reset();  // a HEAD that the agent has spoilt is none
  }
  for (const auto& candidate : {head, branch}) {
    try {
      if (candidate && *candidate != base && repository.is_ancestor(base, *candidate)) {
        return candidate;
      }
    } catch (const Error&) {  // a commit that is not there
      continue;
    }
  }
  return std::nullopt;
}

std::vector<Oid> commits_between(const git::Repository& repository, const Oid& base,
                                 const Oid& head) {
  const std::string output =
      git::GitProgram(repository)
          .run({"rev-list", "--reverse", "--topo-order", base.hex() + ".." + head.hex()});
  std::vector<Oid> commits;
  for (const std::string_view line : split(output, '\n')) {
    if (const auto oid = Oid::from_hex(line)) {
      commits.push_back(*oid);
    }
  }
  return commits;
}

/// Removes the locks of a git that was killed, which nobody else can have, all processes of the
/// agent being gone.
void remove_locks(const git::Repository& repository, const git::LinkedWorktree& worktree,
                  const std::string& branch_ref) {
  for (const auto& lock : {worktree.git_dir / "index.lock", worktree.git_dir / "HEAD.lock",
                           repository.common_dir() / (branch_ref + ".lock")}) {
    std::error_code ignored;
    std::filesystem::remove(lock, ignored);
  }
}

}  // namespace

std::vector<std::string> command_environment(const CommandTask& task, const std::string& agent,
                                             const std::string& run,
                                             const std::filesystem::path& worktree,
                                             const Oid& base) {
  std::map<std::string, std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text(*entry);
    const auto name = text.substr(0, text.find('='));
    const bool is_config =
        name.starts_with("GIT_CONFIG_KEY_") || name.starts_with("GIT_CONFIG_VALUE_");
    if (name.size() < text.size() && !is_config &&
        std::ranges::find(repository_variables, name) == repository_variables.end()) {
      variables.emplace(name, text.substr(name.size() + 1));
    }
  }
  variables["PWD"] = worktree.string();
  variables["GIT_CEILING_DIRECTORIES"] = worktree.parent_path().string();
  variables["GIT_TERMINAL_PROMPT"] = "0";
  // Ten agents that each begin to repack the repository they share help nobody.
  variables["GIT_CONFIG_COUNT"] = "2";
  variables["GIT_CONFIG_KEY_0"] = "gc.auto";
  variables["GIT_CONFIG_VALUE_0"] = "0";
  variables["GIT_CONFIG_KEY_1"] = "maintenance.auto";
  variables["GIT_CONFIG_VALUE_1"] = "false";
  variables["GIT_REFACTOR_AGENT"] = agent;
  variables["GIT_REFACTOR_RUN"] = run;
  variables["GIT_REFACTOR_FILES"] = task.files;
  variables["GIT_REFACTOR_WORKTREE"] = worktree.string();
  variables["GIT_REFACTOR_BASE"] = base.hex();
  for (const auto& [name, value] : task.environment) {
    variables[name] = value;
  }
  std::vector<std::string> environment;
  environment.reserve(variables.size());
  for (const auto& [name, value] : variables) {
    environment.push_back(name + '=' + value);
  }
  return environment;
}

CommandAgent::CommandAgent(const Workspace& workspace, const RunPlaces& places,
                           AgentWorktree worktree, CommandTask task)
    : workspace_(workspace),
      places_(places),
      worktree_(std::move(worktree)),
      task_(std::move(task)) {}

AgentResult CommandAgent::run(const Assignment& assignment, const std::stop_token& stop) {
  const auto started = std::chrono::steady_clock::now();
  const auto repository = git::Repository::open(workspace_.git_dir);
  const git::LinkedWorktree& linked = worktree_.worktree;
  SupervisedCommand command;
  command.arguments = task_.arguments;
  command.directory = linked.directory;
  command.environment = command_environment(task_, assignment.id, places_.run, linked.directory,
                                            workspace_.base_commit);
  command.input = task_.input;
  command.log = task_.log;
  command.log_limit_bytes = task_.log_limit_bytes;
  command.timeout = task_.timeout;
  command.grace = task_.grace;
  command.kill = task_.kill;
  command.mounts = agent_mounts(repository, places_, worktree_);
  command.on_line = task_.on_line;
  if (worktree_.checkout == Checkout::overlay && command.mounts.empty()) {
    throw Error(ErrorKind::refused, "cannot run agent " + assignment.id + ": " +
                                        why_no_namespaces().value_or("no mounts"));
  }

  AgentResult result;
  CommandOutcome& outcome = result.command.emplace();
  outcome.process = supervise(command, stop);

  remove_locks(repository, linked, places_.branch_ref(assignment.id));
  repository.refresh_objects();
  outcome.branch = repository.find_ref(places_.branch_ref(assignment.id));
  const Oid& base = workspace_.base_commit;
  const auto head = own_head(repository, linked, outcome.branch, base);
  const auto own_tree = head ? std::optional(repository.tree_of(*head)) : std::nullopt;
  if (head) {
    outcome.own_commits = commits_between(repository, base, *head);
  }
  WorktreeChanges left = read_changes(repository, workspace_, worktree_, own_tree);
  outcome.deleted_worktree = left.is_deleted;
  outcome.skipped = std::move(left.skipped);
  result.changes = std::move(left.changes);
  result.tree = git::write_tree(repository, *workspace_.pack, workspace_.base_tree, result.changes);
  const Oid parent = head.value_or(base);
  if (result.tree == own_tree.value_or(workspace_.base_tree)) {
    result.commit = parent;
  } else {
    result.commit = workspace_.pack->add(
        git::ObjectType::commit,
        git::commit_bytes(result.tree, {parent}, workspace_.identities, assignment.message));
  }
  result.edits = result.changes.size();
  result.time = std::chrono::steady_clock::now() - started;
  return result;
}

std::optional<std::size_t> files_touched(const AgentWorktree& worktree) {
  if (worktree.checkout != Checkout::overlay) {
    return std::nullopt;
  }
  const auto entries = read_upper(worktree.worktree.directory);
  return static_cast<std::size_t>(std::ranges::count_if(entries, [](const UpperEntry& entry) {
    return entry.kind == UpperKind::file || entry.kind == UpperKind::symlink ||
           entry.kind == UpperKind::whiteout;
  }));
}

}  // namespace git_refactor::agent
