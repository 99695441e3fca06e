// Carrying a change out: worktrees, agents, merge, landing. Whatever fails, what was made is
// removed again, in the reverse order; whatever kills the process, the journal says how to.

#include "execution.hpp"

#include "git_refactor/agent/editing_agent.hpp"
#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/git/ref_transaction.hpp"
#include "git_refactor/reconcile/reconcile.hpp"
#include "git_refactor/run/journal.hpp"

#include "gc_guard.hpp"
#include "interruption.hpp"
#include "phase_timer.hpp"
#include "places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <thread>
#include <utility>

namespace git_refactor::run {

namespace {

class Execution {
 public:
  Execution(const ExecutionSource& source, const Change& change, const ExecutionOptions& options,
            const RunContext& context)
      : source_(source),
        change_(change),
        options_(options),
        report_(context.report),
        observer_(context.observer),
        stop_(context.stop),
        git_(source.repository),
        record_(new_record(change.operation)),
        places_(agent::RunPlaces::of(source.repository, record_.run)),
        journal_(source.repository.common_dir(), record_.run),
        announcer_(journal_, record_, context.observer) {
    record_.base = change.base;
    record_.target_ref = change.target_ref;
    record_.before = change.before;
    record_.changes_files = change.changes_files;
    record_.git_dir = source.repository.git_dir().string();
    record_.files = change.tasks.size();
    report_.run = record_.run;
  }

  void run() {
    guard_.emplace(source_.repository.common_dir());
    Rollback rollback;
    rollback.arm([&] { take_back(); });
    announcer_.announce(Step::isolating);
    const std::filesystem::path objects = objects_directory();
    git::PackWriter pack(objects);
    edit(pack);
    merge(pack);
    if (is_dry_run() || !report_.conflicts.empty()) {
      finish_without_landing(pack, objects);
      return;
    }
    const PhaseTimer timer(report_, observer_, Phase::landing, change_.tasks.size());
    publish(pack);
    try {
      land_result();
    } catch (const UnfinishedLanding&) {
      rollback.dismiss();
      throw;
    }
    rollback.dismiss();
    tidy();
  }

 private:
  [[nodiscard]] bool is_dry_run() const { return options_.extent == Extent::dry_run; }

  void edit(git::PackWriter& pack);
  void run_agent(std::size_t index, const agent::Workspace& workspace,
                 const git::LinkedWorktree& worktree);
  void merge(git::PackWriter& pack);
  void plan_commits(git::PackWriter& pack);
  void publish(git::PackWriter& pack);
  [[nodiscard]] std::vector<StagedFile> staged_files() const;
  void land_result();
  void finish_without_landing(git::PackWriter& pack, const std::filesystem::path& objects);

  /// Where the run's objects go; those of a dry run vanish with its journal.
  [[nodiscard]] std::filesystem::path objects_directory() const {
    return is_dry_run() ? journal_.directory() / "objects"
                        : source_.repository.common_dir() / "objects";
  }

  [[nodiscard]] std::string agent_id(std::size_t index) const { return std::to_string(index + 1); }

  [[nodiscard]] std::string full_message() const {
    return change_.message + "\n" + change_.trailers;
  }

  /// Ends the run as if it had never been; a failure to is left to `git refactor clean`.
  void take_back() noexcept {
    try {
      agent::remove_isolation(source_.repository, places_, agent::Remains::nothing);
      journal_.remove();
    } catch (const std::exception& error) {
      report_.notes.emplace_back(std::string("left behind, for git refactor clean: ") +
                                 error.what());
    }
  }

  /// After landing: the result is the user's, so what cannot be removed is only worth a note.
  void tidy() {
    try {
      announcer_.announce(Step::tidying);
      agent::remove_isolation(source_.repository, places_, agent::Remains::keep_refs);
      guard_.reset();
      announcer_.announce(Step::landed);
    } catch (const std::exception& error) {
      report_.notes.emplace_back(std::string("left behind, for git refactor clean: ") +
                                 error.what());
    }
  }

  const ExecutionSource& source_;
  const Change& change_;
  const ExecutionOptions& options_;
  RunReport& report_;
  Observer& observer_;
  const std::stop_token& stop_;
  git::GitProgram git_;
  RunRecord record_;
  agent::RunPlaces places_;
  Journal journal_;
  Announcer announcer_;
  std::optional<GcGuard> guard_;
  std::vector<agent::AgentResult> results_;
  Oid result_tree_;
  std::vector<PlannedCommit> commits_;
};

void Execution::edit(git::PackWriter& pack) {
  const std::size_t count = change_.plan.shards.size();
  const PhaseTimer timer(report_, observer_, Phase::editing, change_.tasks.size());
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < count; ++i) {
    ids.push_back(agent_id(i));
    report_.agents.push_back({ids.back(),
                              AgentStatus::running,
                              change_.plan.shards[i].items.size(),
                              0,
                              {},
                              "refactor/" + record_.run + "/" + ids.back(),
                              ""});
  }
  const auto worktrees = agent::isolate(source_.repository, places_, change_.base, ids);
  announcer_.announce(Step::editing);
  const agent::Workspace workspace{source_.content.git_dir, change_.base, change_.base_tree,
                                   source_.base_files,      &pack,        change_.identities};
  results_.resize(count);
  std::vector<std::exception_ptr> failures(count);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < count; ++i) {
      threads.emplace_back([&, i] {
        try {
          run_agent(i, workspace, worktrees[i]);
          report_.agents[i].status = AgentStatus::done;
        } catch (...) {
          report_.agents[i].status = AgentStatus::failed;
          failures[i] = std::current_exception();
        }
      });
    }
  }
  stop_if_asked(stop_);
  for (const auto& failure : failures) {
    if (failure) {
      std::rethrow_exception(failure);
    }
  }
}

void Execution::run_agent(std::size_t index, const agent::Workspace& workspace,
                          const git::LinkedWorktree& worktree) {
  const Shard& shard = change_.plan.shards[index];
  agent::Assignment assignment{agent_id(index), worktree, {}, change_.subject};
  for (const std::size_t item : shard.items) {
    assignment.tasks.push_back(change_.tasks[item].task);
  }
  scan::ContentReader reader(source_.content);
  std::size_t next = 0;  // tasks are read in order
  agent::EditingAgent editor(
      workspace,
      [&](const agent::FileTask& task, std::string& content) {
        const bool is_converted = change_.tasks[shard.items[next++]].is_converted;
        reader.read({task.path, task.file.blob, task.file.mode, std::nullopt, true, is_converted},
                    content);
      },
      [&](std::size_t done, std::uint64_t bytes) {
        observer_.advanced(1, bytes);
        observer_.agent_advanced(index, done, shard.items.size());
      });
  results_[index] = editor.run(assignment, stop_);
  report_.agents[index].edits = results_[index].edits;
  report_.agents[index].time = results_[index].time;
}

void Execution::merge(git::PackWriter& pack) {
  const PhaseTimer timer(report_, observer_, Phase::reconciling, results_.size());
  announcer_.announce(Step::reconciling);
  std::vector<reconcile::Branch> branches;
  for (std::size_t i = 0; i < results_.size(); ++i) {
    reconcile::Branch branch{report_.agents[i].branch, results_[i].commit, results_[i].changes, {}};
    for (const std::size_t item : change_.plan.shards[i].items) {
      const agent::FileTask& task = change_.tasks[item].task;
      branch.write_set.push_back(task.path);
      if (!task.new_path.empty()) {
        branch.write_set.push_back(task.new_path);
      }
    }
    std::ranges::sort(branch.write_set);
    branches.push_back(std::move(branch));
  }
  const reconcile::Setting setting{source_.repository,
                                   pack,
                                   [&] {
                                     pack.finish();
                                     source_.repository.refresh_objects();
                                   },
                                   change_.base,
                                   change_.base_tree,
                                   is_dry_run() ? objects_directory() : std::filesystem::path()};
  auto merged = reconcile::reconcile(setting, branches);
  result_tree_ = merged.tree;
  report_.conflicts = std::move(merged.conflicts);
  for (const auto& stray : merged.strays) {
    report_.notes.push_back(stray.branch + " changed " + stray.path + ", which is not its own");
  }
  report_.tree = result_tree_.hex();
  report_.files_changed += change_.tasks.size();
  for (const auto& result : results_) {
    report_.sites_edited += result.edits;
  }
  plan_commits(pack);
}

void Execution::plan_commits(git::PackWriter& pack) {
  if (change_.target_ref.empty()) {
    return;
  }
  const std::string message = full_message();
  switch (options_.commits) {
    case CommitStyle::one:
      commits_.push_back({result_tree_, {}, message});
      return;
    case CommitStyle::merge: {
      PlannedCommit merge{result_tree_, {}, message};
      for (const auto& result : results_) {
        merge.further_parents.push_back(result.commit);
      }
      commits_.push_back(std::move(merge));
      return;
    }
    case CommitStyle::per_agent:
      break;
  }
  Oid tree = change_.base_tree;
  std::vector<git::TreeChange> changes;
  for (std::size_t i = 0; i < results_.size(); ++i) {
    const std::size_t middle = changes.size();
    changes.insert(changes.end(), results_[i].changes.begin(), results_[i].changes.end());
    std::ranges::inplace_merge(changes, changes.begin() + static_cast<std::ptrdiff_t>(middle), {},
                               &git::TreeChange::path);
    // From base every time: the trees in between are in the unfinished pack.
    tree = git::write_tree(source_.repository, pack, change_.base_tree, changes);
    commits_.push_back({tree,
                        {},
                        fmt::format("{} ({} of {})\n\n{}", change_.subject, i + 1, results_.size(),
                                    change_.trailers)});
  }
}

void Execution::publish(git::PackWriter& pack) {
  const Oid commit =
      pack.add(git::ObjectType::commit,
               git::commit_bytes(result_tree_, {change_.base}, change_.identities, full_message()));
  pack.finish();
  source_.repository.refresh_objects();
  announcer_.announce(Step::publishing);
  git::RefTransaction transaction(git_, "refactor: " + change_.operation);
  if (!change_.before.is_zero()) {
    transaction.create(places_.ref("before"), change_.before);
  }
  transaction.create(places_.ref("result"), commit);
  for (std::size_t i = 0; i < results_.size(); ++i) {
    transaction.create(places_.agent_ref(agent_id(i)), results_[i].commit);
    transaction.update(places_.branch_ref(agent_id(i)), results_[i].commit, change_.base);
  }
  transaction.commit();
}

std::vector<StagedFile> Execution::staged_files() const {
  std::vector<StagedFile> files = files_to_land(change_);
  for (std::size_t agent = 0; agent < results_.size(); ++agent) {
    for (const git::TreeChange& change : results_[agent].changes) {
      const auto file = std::ranges::lower_bound(
          files, change.path, {}, [](const StagedFile& each) { return each.change.path; });
      file->change = change;
      file->staged = places_.worktrees / agent_id(agent) / change.path;
    }
  }
  return files;
}

void Execution::land_result() {
  stop_if_asked(stop_);
  Landing landing;
  landing.hooks = options_.hooks;
  landing.reflog_message = "refactor: " + change_.operation;
  landing.commits = commits_;
  landing.parent = change_.base;
  if (change_.changes_files) {
    landing.files = staged_files();
  }
  land(source_.repository, announcer_, std::move(landing));
  report_.status = RunStatus::landed;
  report_.commit = record_.commit.is_zero() ? "" : record_.commit.hex();
}

void Execution::finish_without_landing(git::PackWriter& pack,
                                       const std::filesystem::path& objects) {
  report_.status = report_.conflicts.empty() ? RunStatus::planned : RunStatus::conflicts;
  pack.finish();
  if (options_.wants_diff) {
    git::GitProgram git = git_;
    git.set_environment("GIT_ALTERNATE_OBJECT_DIRECTORIES", objects.string());
    report_.diff = diff_text(git, change_.base_tree, result_tree_);
  }
}

}  // namespace

void execute(const ExecutionSource& source, const Change& change, const ExecutionOptions& options,
             const RunContext& context) {
  Execution(source, change, options, context).run();
}

std::vector<StagedFile> files_to_land(const Change& change) {
  std::vector<StagedFile> files;
  for (const ChangeTask& task : change.tasks) {
    const agent::FileTask& file = task.task;
    if (file.new_path.empty()) {
      files.push_back({{file.path, file.file, file.file}, {}, task.is_converted});
    } else {
      files.push_back({{file.path, file.file, std::nullopt}, {}, false});
      files.push_back({{file.new_path, std::nullopt, file.file}, {}, task.is_converted});
    }
  }
  std::ranges::sort(files, {}, [](const StagedFile& file) { return file.change.path; });
  return files;
}

}  // namespace git_refactor::run
