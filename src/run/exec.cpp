// Commands in worktrees, from the request to the landed result.
//
// Agents run in levels: a level's agents begin from the reconciled result of the levels before it.
// What agents leave is divided by their write sets before it is merged, so that what strays never
// meets the work of others. Then it is landed as the result of a rename is.

#include "git_refactor/run/exec.hpp"

#include "git_refactor/agent/command_agent.hpp"
#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/agent/overlay.hpp"
#include "git_refactor/agent/pristine.hpp"
#include "git_refactor/agent/ref_guard.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/git/ref_transaction.hpp"
#include "git_refactor/reconcile/reconcile.hpp"
#include "git_refactor/run/history.hpp"
#include "git_refactor/run/journal.hpp"

#include "agent_runner.hpp"
#include "exec_agents.hpp"
#include "exec_state.hpp"
#include "gc_guard.hpp"
#include "interruption.hpp"
#include "landing.hpp"
#include "landing_place.hpp"
#include "places.hpp"
#include "staging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace git_refactor::run {

namespace {

/// What the worktree is called that is set up for all.
constexpr std::string_view setup_agent = "setup";

class ExecRun {
 public:
  ExecRun(const ExecRequest& request, ExecObserver& observer, const std::stop_token& stop)
      : request_(request),
        observer_(observer),
        stop_(stop),
        repository_(git::Repository::discover(request.directory)),
        base_(base_commit(repository_, request.base)),
        state_(report_, observer) {}

  ExecReport run();

 private:
  void begin();
  void choose_isolation();
  [[nodiscard]] bool sets_up_each() const;
  void set_up(const agent::Workspace& workspace);
  void run_level(const std::vector<std::size_t>& level);
  bool skip_for_needs(std::size_t index);
  void stop_at_failure(const std::vector<std::size_t>& ready);
  [[nodiscard]] bool has_work() const;
  void divide(std::size_t index);
  void merge(const std::vector<std::size_t>& ready);
  void check_refs();
  void publish(const Oid& commit);
  void finish();
  void land_result();
  void take_back() noexcept;
  void tidy();

  [[nodiscard]] std::string full_message() const {
    return request_.message.value_or(planned_.subject) + "\n";
  }

  const ExecRequest& request_;
  ExecObserver& observer_;
  const std::stop_token& stop_;
  git::Repository repository_;
  Oid base_;
  ExecReport report_;
  ExecState state_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();

  LandingPlace place_;
  git::Identities identities_;
  PlannedAgents planned_;
  std::vector<Work> work_;
  agent::Checkout checkout_ = agent::Checkout::full;

  RunRecord record_;
  std::optional<agent::RunPlaces> places_;
  std::optional<Journal> journal_;
  std::optional<Announcer> announcer_;
  std::optional<GcGuard> guard_;
  std::optional<git::PackWriter> pack_;
  std::optional<agent::RefSnapshot> refs_;
  std::optional<agent::Pristine> pristine_;
  std::vector<std::filesystem::path> included_;
  std::string setup_;
  bool is_set_up_ = false;

  Oid level_base_;  ///< what the agents of the level begin from
  Oid level_tree_;
};

ExecReport ExecRun::run() {
  report_.base = base_.hex();
  report_.base_branch = repository_.head().branch();
  if (request_.extent == Extent::land) {
    place_ = find_landing_place(repository_, request_, base_, report_.notes);
  }
  planned_ = plan_agents(repository_, request_, base_);
  report_.operation = planned_.operation;
  setup_ = request_.setup.value_or(repository_.config("refactor.setup").value_or(""));
  for (const PlannedAgent& agent : planned_.agents) {
    CommandReport report;
    report.id = agent.task.id;
    report.task = agent.task.task;
    report.most_attempts = std::max(agent.task.retries, request_.retries) + 1;
    report.is_read_only = agent.task.is_read_only();
    report.arguments = agent.command.words;
    report.files = agent.writes_own_files ? agent.files : std::vector<std::string>();
    report_.agents.push_back(std::move(report));
  }
  if (planned_.agents.empty() || request_.extent == Extent::plan) {
    report_.status = planned_.agents.empty() ? RunStatus::unchanged : RunStatus::planned;
    return std::move(report_);
  }
  work_.resize(planned_.agents.size());
  identities_ = git::read_identities(git::GitProgram(repository_));
  begin();
  Rollback rollback;
  rollback.arm([this] { take_back(); });
  choose_isolation();
  observer_.agents_planned(report_);
  for (const auto& level : planned_.levels) {
    run_level(level);
  }
  try {
    finish();
  } catch (const UnfinishedLanding&) {
    rollback.dismiss();
    throw;
  }
  rollback.dismiss();
  tidy();
  report_.elapsed = std::chrono::steady_clock::now() - started_;
  state_.write();
  return std::move(report_);
}

void ExecRun::begin() {
  record_ = new_record(planned_.operation);
  record_.base = base_;
  record_.target_ref = place_.target_ref;
  record_.before = place_.before;
  record_.changes_files =
      request_.extent == Extent::land && request_.target != LandingTarget::other_branch;
  record_.git_dir = repository_.git_dir().string();
  report_.run = record_.run;
  places_ = agent::RunPlaces::of(repository_, record_.run);
  journal_.emplace(repository_.common_dir(), record_.run);
  announcer_.emplace(*journal_, record_, observer_);
  guard_.emplace(repository_.common_dir());
  announcer_->announce(Step::isolating);
  std::filesystem::create_directories(journal_->directory() / "logs");
  std::filesystem::create_directories(journal_->directory() / "outputs");
  state_.keep_in(journal_->directory());
  pack_.emplace(repository_.common_dir() / "objects");
  agent::isolate(repository_, *places_, base_, {});
  refs_ = agent::RefSnapshot::take(repository_, {places_->branch_ref(""), "refs/refactor/"});
  level_base_ = base_;
  level_tree_ = repository_.tree_of(base_);
}

void ExecRun::choose_isolation() {
  if (request_.isolation == Isolation::sparse) {
    checkout_ = agent::Checkout::sparse;
    report_.isolation = "sparse";
    return;
  }
  const auto why_not = request_.isolation == Isolation::full
                           ? std::optional<std::string>("")
                           : agent::why_no_overlay(places_->worktrees);
  if (why_not && request_.isolation == Isolation::overlay) {
    throw Error(ErrorKind::refused, "cannot make overlay worktrees: " + *why_not,
                "--isolation=full checks every file out for each agent");
  }
  if (why_not && !why_not->empty()) {
    report_.notes.push_back("full worktrees, as overlays cannot be made: " + *why_not);
  }
  checkout_ = why_not ? agent::Checkout::full : agent::Checkout::overlay;
  report_.isolation = why_not ? "full" : "overlay";
  if (!why_not) {
    if (const auto layer = agent::included_layer(repository_, places_->worktrees / ".included")) {
      included_.push_back(*layer);
    }
  }
}

/// Where worktrees share no files each has to be set up.
bool ExecRun::sets_up_each() const {
  return request_.sets_up_each || checkout_ != agent::Checkout::overlay;
}

// Sets up one worktree, as an agent would work in it. What that leaves lies below the files of all
// agents from then on.
void ExecRun::set_up(const agent::Workspace& workspace) {
  is_set_up_ = true;
  observer_.waits_for("setting up: " + setup_);
  const auto worktrees =
      agent::isolate_more(repository_, *places_, level_base_, {std::string(setup_agent)});
  const agent::AgentWorktree own =
      agent::overlay_worktree(worktrees.front(), *pristine_, included_);
  agent::CommandTask task;
  task.arguments = {"sh", "-c", setup_};
  task.log = journal_->directory() / "logs" / (std::string(setup_agent) + ".log");
  task.grace = request_.grace;
  std::string last_line;
  task.on_line = [&](std::string_view line) { last_line = line; };
  agent::CommandAgent runner(workspace, *places_, own, task);
  const agent::AgentResult result =
      runner.run({std::string(setup_agent), own.worktree, {}, full_message()}, stop_);
  stop_if_asked(stop_);
  const SupervisedResult& process = result.command->process;
  if (!process.succeeded()) {
    throw Error(ErrorKind::refused,
                fmt::format("cannot set up: {}{}{}",
                            process.failure.empty() ? fmt::format("exit {}", process.status)
                                                    : process.failure,
                            last_line.empty() ? "" : ": ", last_line),
                "refactor.setup is \"" + setup_ + "\"");
  }
  observer_.waits_for({});
  included_.insert(included_.begin(), own.worktree.directory);
}

void ExecRun::run_level(const std::vector<std::size_t>& level) {
  std::vector<std::size_t> ready;
  std::ranges::copy_if(level, std::back_inserter(ready),
                       [this](std::size_t index) { return !skip_for_needs(index); });
  if (ready.empty()) {
    return;
  }
  stop_if_asked(stop_);
  announcer_->announce(Step::isolating);
  if (checkout_ == agent::Checkout::overlay) {
    pristine_.reset();
    observer_.waits_for("checking the base out; later runs write only what differs");
    pristine_ = agent::Pristine::prepare(repository_, places_->root(), level_base_);
    observer_.waits_for({});
  }
  std::vector<std::string> ids;
  ids.reserve(ready.size());
  for (const std::size_t index : ready) {
    ids.push_back(planned_.agents[index].task.id);
  }
  const auto worktrees = agent::isolate_more(repository_, *places_, level_base_, ids);
  announcer_->announce(Step::editing);
  const agent::Workspace workspace{repository_.git_dir(), level_base_, level_tree_,
                                   planned_.base_files,   &*pack_,     identities_};
  if (!setup_.empty() && !sets_up_each() && !is_set_up_) {
    set_up(workspace);
  }
  const RunnerContext context{.request = request_,
                              .repository = repository_,
                              .places = *places_,
                              .journal = *journal_,
                              .agents = planned_.agents,
                              .state = state_,
                              .report = report_,
                              .message = full_message(),
                              .setup = sets_up_each() ? setup_ : ""};
  const LevelStart start{workspace, checkout_,
                         checkout_ == agent::Checkout::overlay ? &*pristine_ : nullptr, included_};
  AgentRunner(context, start, work_).run(ready, worktrees, stop_);
  check_refs();
  stop_at_failure(ready);
  merge(ready);
}

// What needs one that failed cannot begin.
bool ExecRun::skip_for_needs(std::size_t index) {
  for (const std::string& need : planned_.agents[index].task.needs) {
    const auto found = std::ranges::find(report_.agents, need, &CommandReport::id);
    if (found != report_.agents.end() && found->status != CommandStatus::done) {
      state_.change(index, [&](CommandReport& agent) {
        agent.status = CommandStatus::skipped;
        agent.detail =
            fmt::format("needs {}, which {}", need,
                        found->status == CommandStatus::conflicts ? "conflicts" : "failed");
      });
      return true;
    }
  }
  return false;
}

// Only what lies in its write set is merged; the whole stays on its ref.
void ExecRun::divide(std::size_t index) {
  Work& work = work_[index];
  const PlannedAgent& planned = planned_.agents[index];
  std::vector<std::string> strays;
  std::vector<std::string> files;
  for (const git::TreeChange& change : work.result.changes) {
    if (request_.allow_outside || planned.may_write(change.path)) {
      work.inside.push_back(change);
      files.push_back(change.path);
    } else {
      strays.push_back(change.path);
    }
  }
  work.commit = work.result.commit;
  if (!strays.empty()) {
    const Oid tree = git::write_tree(repository_, *pack_, level_tree_, work.inside);
    work.commit = pack_->add(git::ObjectType::commit,
                             git::commit_bytes(tree, {level_base_}, identities_, full_message()));
  }
  state_.change(index, [&](CommandReport& agent) {
    agent.files = std::move(files);
    agent.quarantine = strays.empty() ? "" : places_->ref("quarantine/" + agent.id);
    agent.strays = std::move(strays);
  });
}

// With --fail-fast one failure ends all, and so does the user.
void ExecRun::stop_at_failure(const std::vector<std::size_t>& ready) {
  const std::string kept = "what agents had done is kept on " + places_->agent_ref("");
  if (stop_.stop_requested()) {
    throw Error(ErrorKind::interrupted, "cannot finish: interrupted; nothing was changed",
                has_work() ? kept : "");
  }
  for (const std::size_t index : ready) {
    const CommandReport& agent = report_.agents[index];
    if (request_.fail_fast && agent.status == CommandStatus::failed) {
      throw Error(
          ErrorKind::refused,
          fmt::format("cannot finish: {} failed ({}); nothing was changed", agent.id, agent.detail),
          has_work() ? kept : "");
    }
  }
}

bool ExecRun::has_work() const {
  return std::ranges::any_of(
      work_, [](const Work& work) { return work.is_done && !work.result.commit.is_zero(); });
}

void ExecRun::merge(const std::vector<std::size_t>& ready) {
  announcer_->announce(Step::reconciling);
  std::vector<reconcile::Branch> branches;
  for (const std::size_t index : ready) {
    if (!work_[index].is_done) {
      continue;
    }
    divide(index);
    if (!work_[index].inside.empty()) {
      branches.push_back({report_.agents[index].id, work_[index].commit, work_[index].inside, {}});
    }
  }
  const auto publish_objects = [this] {
    pack_->finish();
    repository_.refresh_objects();
  };
  publish_objects();
  if (branches.empty()) {
    return;
  }
  auto merged = reconcile::reconcile(
      {repository_, *pack_, publish_objects, level_base_, level_tree_, {}}, branches);
  publish_objects();
  for (const std::string& id : merged.left_out) {
    const auto index = static_cast<std::size_t>(
        std::ranges::find(report_.agents, id, &CommandReport::id) - report_.agents.begin());
    state_.change(index, [](CommandReport& agent) {
      agent.status = CommandStatus::conflicts;
      agent.detail = "its work conflicts with that of others";
    });
  }
  std::ranges::move(merged.conflicts, std::back_inserter(report_.conflicts));
  if (merged.tree != level_tree_) {
    level_tree_ = merged.tree;
    level_base_ =
        pack_->add(git::ObjectType::commit,
                   git::commit_bytes(level_tree_, {level_base_}, identities_, full_message()));
    publish_objects();
    planned_.base_files = git::list_files(repository_, level_tree_);
  }
}

void ExecRun::check_refs() {
  for (const agent::MovedRef& ref : refs_->restore(repository_, places_->ref("moved/"))) {
    if (!ref.by_owner) {
      report_.moved_refs.push_back({ref.name, ref.restored, ref.kept_as});
    }
  }
}

// Nothing that an agent committed is lost, whatever becomes of the run.
void ExecRun::publish(const Oid& commit) {
  pack_->finish();
  repository_.refresh_objects();
  announcer_->announce(Step::publishing);
  git::RefTransaction transaction(git::GitProgram(repository_), "refactor: " + record_.operation);
  if (!commit.is_zero()) {
    if (!place_.before.is_zero()) {
      transaction.create(places_->ref("before"), place_.before);
    }
    transaction.create(places_->ref("result"), commit);
  }
  for (std::size_t index = 0; index < work_.size(); ++index) {
    const Oid& own = work_[index].result.commit;
    if (own.is_zero()) {
      continue;
    }
    CommandReport& agent = report_.agents[index];
    transaction.create(places_->agent_ref(agent.id), own);
    agent.branch = places_->agent_ref(agent.id);
    if (!agent.quarantine.empty()) {
      transaction.create(agent.quarantine, own);
    }
  }
  transaction.commit();
}

void ExecRun::finish() {
  stop_if_asked(stop_);
  report_.tree = level_tree_.hex();
  const Oid base_tree = repository_.tree_of(base_);
  report_.files_changed = git::diff_trees(repository_, base_tree, level_tree_).size();
  if (request_.wants_diff && request_.extent == Extent::dry_run) {
    report_.diff = diff_text(git::GitProgram(repository_), base_tree, level_tree_);
  }
  const bool lands = request_.extent == Extent::land && report_.files_changed != 0;
  publish(lands ? level_base_ : Oid{});
  if (lands) {
    land_result();
  } else {
    report_.status = request_.extent == Extent::dry_run ? RunStatus::planned
                     : report_.conflicts.empty()        ? RunStatus::unchanged
                                                        : RunStatus::conflicts;
  }
}

void ExecRun::land_result() {
  Landing landing;
  landing.hooks = request_.run_hooks ? Hooks::run : Hooks::skip;
  landing.reflog_message = "refactor: " + record_.operation;
  landing.parent = base_;
  if (!place_.target_ref.empty()) {
    PlannedCommit commit{level_tree_, {}, full_message()};
    for (std::size_t index = 0; index < work_.size(); ++index) {
      if (request_.commits == CommitStyle::merge && !work_[index].inside.empty() &&
          report_.agents[index].status == CommandStatus::done) {
        commit.further_parents.push_back(work_[index].commit);
      }
    }
    landing.commits.push_back(std::move(commit));
  }
  if (record_.changes_files) {
    landing.files = stage_tree(repository_, repository_.tree_of(base_), level_tree_,
                               places_->worktrees / ".landing", journal_->directory());
  }
  record_.files = report_.files_changed;
  land(repository_, *announcer_, std::move(landing));
  report_.status = RunStatus::landed;
  report_.commit = record_.commit.is_zero() ? "" : record_.commit.hex();
  report_.staged_only = request_.target == LandingTarget::working_tree;
  report_.branch = landed_branch(request_, report_.base_branch);
}

/// Ends the run without a result. What agents did before it was stopped stays on refs; a run that
/// never got so far leaves nothing.
void ExecRun::take_back() noexcept {
  try {
    pristine_.reset();
    if (refs_) {
      check_refs();
    }
    if (has_work() && record_.step < Step::publishing) {
      publish({});
    }
    agent::remove_isolation(repository_, *places_,
                            has_work() ? agent::Remains::keep_refs : agent::Remains::nothing);
    if (has_work()) {
      announcer_->announce(Step::aborted);
      state_.write();
    } else {
      journal_->remove();
    }
  } catch (const std::exception& error) {
    report_.notes.emplace_back(std::string("left behind, for git refactor clean: ") + error.what());
  }
}

void ExecRun::tidy() {
  try {
    pristine_.reset();
    announcer_->announce(Step::tidying);
    agent::remove_isolation(repository_, *places_, agent::Remains::keep_refs);
    guard_.reset();
    announcer_->announce(report_.status == RunStatus::landed ? Step::landed : Step::aborted);
  } catch (const std::exception& error) {
    report_.notes.emplace_back(std::string("left behind, for git refactor clean: ") + error.what());
  }
}

}  // namespace

ExecReport exec(const ExecRequest& request, ExecObserver& observer, const std::stop_token& stop) {
  return ExecRun(request, observer, stop).run();
}

ExecReport read_agents(const std::filesystem::path& directory, const std::string& run) {
  const auto repository = git::Repository::discover(directory);
  const auto summary = find_run(directory, run);
  if (!summary) {
    throw Error(ErrorKind::not_found, run.empty()
                                          ? "cannot find a run: there is none in this repository"
                                          : "cannot find a run named '" + run + "'");
  }
  const Journal journal(repository.common_dir(), summary->run);
  return read_state(journal.directory()).value_or(ExecReport{});
}

}  // namespace git_refactor::run
