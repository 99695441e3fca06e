// Which agents `exec` runs: those of a task file, or one for each shard of the selected files.

#include "exec_agents.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/text.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/plan/agent_presets.hpp"
#include "git_refactor/plan/command_template.hpp"
#include "git_refactor/plan/plan.hpp"
#include "git_refactor/plan/task_file.hpp"
#include "git_refactor/plan/task_graph.hpp"

#include "places.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace git_refactor::run {

namespace {

/// From how many files on their number is divided instead of their sizes, which have to be read.
constexpr std::size_t many_files = 20000;

class AgentPlanner {
 public:
  AgentPlanner(const git::Repository& repository, const ExecRequest& request, const Oid& base)
      : repository_(repository), request_(request), base_(base) {
    planned_.base_files = git::list_files(repository, repository.tree_of(base));
  }

  PlannedAgents run() {
    if (request_.task_file.empty()) {
      plan_shards();
    } else {
      plan_tasks();
    }
    return std::move(planned_);
  }

 private:
  void plan_tasks();
  void plan_shards();
  PlannedAgent planned(AgentTask task) const;
  [[nodiscard]] std::vector<git::ListedFile> selected() const;
  [[nodiscard]] std::vector<std::string> matching(const std::vector<std::string>& pathspecs) const;
  [[nodiscard]] std::vector<std::string> holding(const std::string& pattern) const;
  [[nodiscard]] std::string rooted(const std::string& typed) const;
  [[nodiscard]] Plan divide(const std::vector<git::ListedFile>& files) const;

  const git::Repository& repository_;
  const ExecRequest& request_;
  Oid base_;
  PlannedAgents planned_;
};

void AgentPlanner::plan_tasks() {
  const std::filesystem::path path = request_.directory / request_.task_file;
  const auto text = read_file(path);
  if (!text) {
    throw Error(ErrorKind::not_found,
                "cannot read " + request_.task_file.string() + ": there is no such file");
  }
  const TaskFile file = plan::read_task_file(*text, {.name = request_.task_file.string(),
                                                     .fallback_agent = request_.agent,
                                                     .read_named = [&](const std::string& name) {
                                                       return read_file(path.parent_path() / name);
                                                     }});
  plan::TaskGraph graph = plan::make_task_graph(file);
  planned_.levels = std::move(graph.levels);
  for (AgentTask& task : graph.agents) {
    planned_.agents.push_back(planned(std::move(task)));
  }
  planned_.operation = "exec " + request_.task_file.string();
  planned_.subject = "Run the tasks of " + request_.task_file.filename().string();
}

PlannedAgent AgentPlanner::planned(AgentTask task) const {
  PlannedAgent agent;
  AgentLimits limits = task.limits;
  limits.max_turns = limits.max_turns ? limits.max_turns : request_.limits.max_turns;
  limits.max_budget_usd =
      limits.max_budget_usd ? limits.max_budget_usd : request_.limits.max_budget_usd;
  agent.command = !task.command.words.empty()
                      ? task.command
                      : plan::agent_command(task.agent, limits, [&](const std::string& key) {
                          return repository_.config(key);
                        });
  agent.files = task.files.empty() ? std::vector<std::string>() : matching(task.files);
  agent.writes = plan::Globs(task.writes.value_or(std::vector<std::string>()));
  agent.task = std::move(task);
  return agent;
}

// Pathspecs are git's to interpret.
std::vector<std::string> AgentPlanner::matching(const std::vector<std::string>& pathspecs) const {
  const auto is_selected = path_filter(repository_, base_, request_.directory, pathspecs);
  std::vector<std::string> paths;
  for (const git::ListedFile& file : planned_.base_files) {
    if (!is_selected || is_selected(file.path)) {
      paths.push_back(file.path);
    }
  }
  return paths;
}

std::vector<std::string> AgentPlanner::holding(const std::string& pattern) const {
  const CommandResult result = git::GitProgram(repository_)
                                   .try_run({"grep", "-l", "-z", "-I", "--full-name", "-E", "-e",
                                             pattern, base_.hex(), "--", ":/"});
  if (result.status > 1) {
    throw Error(ErrorKind::usage, "cannot look for " + pattern + ": " +
                                      result.error.substr(0, result.error.find('\n')));
  }
  std::vector<std::string> paths;
  for (const std::string_view line : split(result.output, '\0')) {
    paths.emplace_back(line.substr(std::min(line.size(), base_.hex().size() + 1)));
  }
  std::ranges::sort(paths);
  return paths;
}

std::string AgentPlanner::rooted(const std::string& typed) const {
  const auto root = repository_.work_dir();
  if (!root) {
    return typed;
  }
  const auto absolute = (std::filesystem::absolute(request_.directory) / typed).lexically_normal();
  return absolute.lexically_relative(*root).generic_string();
}

std::vector<git::ListedFile> AgentPlanner::selected() const {
  std::vector<std::string> wanted = matching(request_.pathspecs);
  const auto keep_only = [&](std::vector<std::string> paths) {
    std::ranges::sort(paths);
    std::vector<std::string> both;
    std::ranges::set_intersection(wanted, paths, std::back_inserter(both));
    wanted = std::move(both);
  };
  if (!request_.grep.empty()) {
    keep_only(holding(request_.grep));
  }
  if (request_.files) {
    std::vector<std::string> listed;
    for (const std::string& path : *request_.files) {
      listed.push_back(rooted(path));
      if (!std::ranges::binary_search(planned_.base_files, listed.back(), {},
                                      &git::ListedFile::path)) {
        throw Error(ErrorKind::not_found, "cannot give " + path + " to an agent: " +
                                              base_.short_hex() + " has no such file");
      }
    }
    keep_only(std::move(listed));
  }
  std::vector<git::ListedFile> files;
  for (const git::ListedFile& file : planned_.base_files) {
    const bool is_file = file.file.mode == static_cast<std::uint32_t>(git::FileMode::regular) ||
                         file.file.mode == static_cast<std::uint32_t>(git::FileMode::executable);
    if (is_file && std::ranges::binary_search(wanted, file.path)) {
      files.push_back(file);
    }
  }
  return files;
}

Plan AgentPlanner::divide(const std::vector<git::ListedFile>& files) const {
  const bool by_size = request_.shard_by != ShardBy::count && files.size() < many_files;
  const plan::CodeOwners owners(request_.shard_by == ShardBy::owner
                                    ? codeowners_text(repository_, planned_.base_files)
                                    : std::string());
  std::vector<PlanItem> items;
  items.reserve(files.size());
  for (const git::ListedFile& file : files) {
    items.push_back({file.path, by_size ? repository_.object_size_bytes(file.file.blob) + 1 : 1,
                     owners.owner_of(file.path)});
  }
  const unsigned jobs = request_.jobs == 0 ? available_cores() : request_.jobs;
  return plan::make_plan(items, request_.shards == 0 ? jobs : request_.shards, request_.shard_by);
}

void AgentPlanner::plan_shards() {
  const std::vector<git::ListedFile> files = selected();
  planned_.operation = request_.command.words.empty()
                           ? "exec --agent=" + request_.agent
                           : fmt::format("exec -- {}", fmt::join(request_.command.words, " "));
  planned_.subject = request_.command.words.empty() ? "Run " + request_.agent
                                                    : "Run " + request_.command.words.front();
  if (files.empty()) {
    return;
  }
  std::vector<std::size_t> level;
  for (const Shard& shard : divide(files).shards) {
    AgentTask task;
    task.id = std::to_string(planned_.agents.size() + 1);
    task.task = task.id;
    task.command = request_.command;
    task.agent = request_.agent;
    task.prompt = request_.prompt;
    task.retries = request_.retries;
    PlannedAgent agent = planned(std::move(task));
    agent.shard = agent.task.id;
    agent.writes_own_files = true;
    for (const std::size_t item : shard.items) {
      agent.files.push_back(files[item].path);
    }
    level.push_back(planned_.agents.size());
    planned_.agents.push_back(std::move(agent));
  }
  planned_.levels.push_back(std::move(level));
}

}  // namespace

bool PlannedAgent::may_write(const std::string& path) const {
  if (writes_own_files) {
    return std::ranges::binary_search(files, path);
  }
  return !task.writes || writes.contains(path);
}

PlannedAgents plan_agents(const git::Repository& repository, const ExecRequest& request,
                          const Oid& base) {
  PlannedAgents planned = AgentPlanner(repository, request, base).run();
  for (std::size_t index = 0; index < planned.agents.size(); ++index) {
    PlannedAgent& agent = planned.agents[index];
    agent.shard = agent.shard.empty() ? std::to_string(index + 1) : agent.shard;
    plan::check_placeholders(agent.command, [&] {
      std::vector<std::string> names;
      for (const auto& [name, value] : agent.task.matrix) {
        names.push_back(name);
      }
      return names;
    }());
  }
  return planned;
}

}  // namespace git_refactor::run
