// Agents at work. A thread for each that runs, which supervises one command at a time.

#include "agent_runner.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/waiting.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/plan/command_template.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace git_refactor::run {

namespace {

constexpr std::chrono::seconds first_backoff{1};
constexpr unsigned most_backoffs = 6;  // a minute

}  // namespace

void AgentRunner::run(const std::vector<std::size_t>& ready,
                      const std::vector<git::LinkedWorktree>& worktrees,
                      const std::stop_token& stop) {
  // A failure stops the others where that is asked for, as the user's own stop does.
  std::stop_source ending;
  const std::stop_callback forward(stop, [&] { ending.request_stop(); });
  const unsigned jobs = context_.request.jobs == 0 ? available_cores() : context_.request.jobs;
  parallel_for(std::min<unsigned>(jobs, static_cast<unsigned>(ready.size())), ready.size(), 1, {},
               [&](unsigned, std::size_t at) {
                 const std::size_t index = ready[at];
                 if (ending.stop_requested()) {
                   context_.state.change(index, [](CommandReport& agent) {
                     agent.status = CommandStatus::skipped;
                     agent.detail = "the run ended before its turn";
                   });
                   return;
                 }
                 run_agent(index, worktrees[at], ending.get_token());
                 if (!work_[index].is_done && context_.request.fail_fast) {
                   ending.request_stop();
                 }
               });
}

agent::AgentWorktree AgentRunner::worktree_of(std::size_t index,
                                              const git::LinkedWorktree& worktree) const {
  const Oid& base = level_.workspace.base_commit;
  switch (level_.checkout) {
    case agent::Checkout::overlay:
      return agent::overlay_worktree(worktree, *level_.pristine, level_.included);
    case agent::Checkout::sparse:
      return agent::sparse_worktree(git::Repository::open(context_.repository.git_dir()), worktree,
                                    base, context_.agents[index].files);
    case agent::Checkout::full:
      break;
  }
  return agent::full_worktree(git::Repository::open(context_.repository.git_dir()), worktree, base);
}

void AgentRunner::run_agent(std::size_t index, const git::LinkedWorktree& worktree,
                            const std::stop_token& stop) {
  const std::string& id = context_.agents[index].task.id;
  try {
    const agent::AgentWorktree own = worktree_of(index, worktree);
    const unsigned most = context_.report.agents[index].most_attempts;
    for (unsigned tried = 1; tried <= most; ++tried) {
      if (attempt(index, own, stop) || stop.stop_requested() || tried == most) {
        break;
      }
      const auto backoff = first_backoff * (1U << std::min(tried - 1, most_backoffs));
      context_.state.change(index, [&](CommandReport& agent) {
        agent.status = CommandStatus::waiting;
        agent.detail += fmt::format("; trying again ({} of {})", tried, most - 1);
      });
      if (!wait_for(backoff, stop)) {
        break;
      }
      agent::reset_worktree(git::Repository::open(context_.repository.git_dir()), own,
                            context_.places.branch_ref(id), level_.workspace.base_commit);
    }
    context_.state.change(index, [&](CommandReport& agent) {
      agent.status = work_[index].is_done ? CommandStatus::done : CommandStatus::failed;
    });
    keep_output(index, own.worktree.directory);
  } catch (const Error& error) {
    work_[index].is_done = false;
    context_.state.change(index, [&](CommandReport& agent) {
      agent.status = CommandStatus::failed;
      agent.detail = error.what();
    });
  }
}

bool AgentRunner::attempt(std::size_t index, const agent::AgentWorktree& worktree,
                          const std::stop_token& stop) {
  const agent::CommandTask command = command_of(index, worktree);
  context_.state.change(index, [&](CommandReport& agent) {
    agent.status = CommandStatus::running;
    agent.detail.clear();
    ++agent.attempts;
    agent.began = std::chrono::duration_cast<std::chrono::seconds>(
                      std::chrono::system_clock::now().time_since_epoch())
                      .count();
    agent.log = command.log.string();
    agent.branch = context_.places.branch_ref(agent.id);
    agent.arguments = command.arguments;
  });
  agent::CommandAgent runner(level_.workspace, context_.places, worktree, command);
  Work& work = work_[index];
  work.result =
      runner.run({context_.agents[index].task.id, worktree.worktree, {}, context_.message}, stop);
  work.is_done = work.result.command->process.succeeded();
  report_attempt(index);
  return work.is_done;
}

void AgentRunner::report_attempt(std::size_t index) {
  const Work& work = work_[index];
  const SupervisedResult& process = work.result.command->process;
  context_.state.change(index, [&](CommandReport& agent) {
    agent.time += work.result.time;
    agent.exit_code = process.status;
    agent.touched = work.result.changes.size();
    agent.detail = work.is_done               ? ""
                   : !process.failure.empty() ? process.failure
                   : process.timed_out
                       ? fmt::format("timed out after {:.0f} s", process.elapsed.count())
                   : process.stopped     ? "stopped"
                   : process.signal != 0 ? fmt::format("ended by signal {}", process.signal)
                                         : fmt::format("exit {}", process.status);
    if (!work.is_done && !process.stopped && !agent.last_line.empty() && process.failure.empty()) {
      agent.detail += ": " + agent.last_line;
    }
  });
}

agent::CommandTask AgentRunner::command_of(std::size_t index,
                                           const agent::AgentWorktree& worktree) {
  const PlannedAgent& planned = context_.agents[index];
  plan::TemplateValues values;
  values.files = planned.files;
  values.shard = planned.shard;
  values.agent = planned.task.id;
  values.worktree = worktree.worktree.directory.string();
  values.matrix = planned.task.matrix;
  const auto list = context_.journal.directory() / "logs" / (planned.task.id + ".files");
  write_file_atomically(list, fmt::format("{}\n", fmt::join(planned.files, "\n")));
  values.file_list = list.string();
  values.prompt = plan::make_prompt(planned.task, values);
  agent::CommandTask task;
  task.arguments = plan::expand_command(planned.command, values);
  if (!context_.setup.empty()) {
    // Each agent sets its own worktree up, as part of its command: in its time and its log.
    task.arguments.insert(task.arguments.begin(),
                          {"sh", "-c", context_.setup + " || exit; exec \"$@\"", "sh"});
  }
  task.environment.assign(planned.task.env.begin(), planned.task.env.end());
  task.files = values.file_list;
  task.log = context_.journal.directory() / "logs" / (planned.task.id + ".log");
  task.timeout = planned.task.timeout.value_or(context_.request.timeout);
  task.grace = context_.request.grace;
  task.on_line = [this, index, worktree](std::string_view line) {
    const auto touched = agent::files_touched(worktree);
    context_.state.change(
        index,
        [&](CommandReport& agent) {
          agent.last_line = line;
          agent.touched = touched ? touched : agent.touched;
        },
        false);
  };
  return task;
}

// What an agent is to hand in besides its changes.
void AgentRunner::keep_output(std::size_t index, const std::filesystem::path& worktree) {
  const std::string& wanted = context_.agents[index].task.output;
  if (wanted.empty()) {
    return;
  }
  const CommandReport& agent = context_.report.agents[index];
  std::optional<std::string> content;
  if (wanted == "stdout") {
    content = read_file(agent.log);
  } else if (content = read_file(worktree / wanted); !content) {
    const CommandResult shown =
        git::GitProgram(context_.repository)
            .try_run({"show", level_.workspace.base_commit.hex() + ":" + wanted});
    content = shown.status == 0 ? std::optional(shown.output) : std::nullopt;
  }
  if (!content) {
    context_.state.change(index, [&](CommandReport& changed) {
      changed.detail += (changed.detail.empty() ? "" : "; ") + ("left no " + wanted);
    });
    return;
  }
  const auto kept = context_.journal.directory() / "outputs" / agent.id;
  write_file_atomically(kept, *content);
  context_.state.change(index, [&](CommandReport& changed) { changed.output = kept.string(); });
}

}  // namespace git_refactor::run
