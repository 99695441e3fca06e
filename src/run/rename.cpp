// One rename, from the request to the decided change. Each phase is a member function, and what it
// hands on is a member. Nothing is written anywhere before `execute`.

#include "git_refactor/run/rename.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/commit_object.hpp"
#include "git_refactor/plan/plan.hpp"
#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/run/operation_spec.hpp"

#include "execution.hpp"
#include "interruption.hpp"
#include "known_macros.hpp"
#include "landing_place.hpp"
#include "phase_timer.hpp"
#include "places.hpp"
#include "rename_reach.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace git_refactor::run {

namespace {

constexpr std::size_t suggestions = 3;
constexpr std::int64_t default_max_file_bytes = std::int64_t{8} << 20U;

/// What editing a file costs beside parsing it, in bytes: opening, writing, moving it.
constexpr std::uint64_t cost_per_file = 4096;

/// The operation as the landed commit records it, so that it can be replayed.
std::string trailers_of(const RenameOperation& operation) {
  nlohmann::ordered_json spec{{"schema", 1}};
  spec.update(spec_of(operation));
  return "Refactor-Op: rename\nRefactor-Spec: " +
         spec.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string hint_for(refactor::Refusal refusal) {
  switch (refusal) {
    case refactor::Refusal::unsure:
      return "--unsure=skip leaves these as they are, --unsure=edit changes them too, -i asks "
             "about each";
    case refactor::Refusal::ambiguous:
      return "point at the one you mean: --at FILE:LINE";
    case refactor::Refusal::clash:
      return "choose another new name, or see what --force would break";
    case refactor::Refusal::bad_name:
      return "choose another new name";
    case refactor::Refusal::nothing:
      return "git refactor rename OLD NEW without options lists what there is";
    case refactor::Refusal::outside:
    case refactor::Refusal::none:
      break;
  }
  return {};
}

class RenameRun {
 public:
  RenameRun(const RenameRequest& request, Observer& observer, std::stop_token stop)
      : request_(request),
        operation_(request.operation),
        observer_(observer),
        stop_(std::move(stop)),
        repository_(git::Repository::discover(request.directory)),
        agents_(request.agents == 0 ? available_cores() : request.agents) {}

  RunReport run() {
    check_request();
    scan();
    if (candidates_.files.empty() && !reaches_further()) {
      suggest_names();
      return std::move(report_);
    }
    decide();
    if (decided_.decision.refusal != refactor::Refusal::none) {
      report_refusal();
    } else if (decided_.files.empty()) {
      report_.status = RunStatus::unchanged;
    } else {
      carry_out();
    }
    return std::move(report_);
  }

 private:
  void check_request();
  void root_paths();
  void require_new_name() const;
  void scan();
  void take_inventory();
  void decide();
  void suggest_names();
  void report_refusal();
  void carry_out();
  void make_plan(Change& change);
  void report_plan(const Change& change);

  /// Whether there may be something to do though no file of a known language holds OLD.
  [[nodiscard]] bool reaches_further() const {
    return operation_.variants || operation_.text_files || operation_.text || operation_.files;
  }

  [[nodiscard]] bool changes_files() const {
    return request_.target != LandingTarget::other_branch;
  }

  [[nodiscard]] scan::ScanOptions scan_options() const;
  [[nodiscard]] Change decided_change() const;

  const RenameRequest& request_;
  RenameOperation operation_;  ///< the request's, with its name looked up
  Observer& observer_;
  std::stop_token stop_;
  git::Repository repository_;
  unsigned agents_;
  RunReport report_;

  Oid base_;
  LandingPlace place_;
  git::Identities identities_;
  scan::ContentSource source_;
  scan::Inventory inventory_;
  std::function<bool(const std::string&)> is_selected_;
  scan::Candidates candidates_;
  DecidedRename decided_;
};

void RenameRun::check_request() {
  root_paths();
  if (operation_.macros.empty()) {
    operation_.macros = repository_.config_all("refactor.c.macro");
    definitions_of_macros(operation_);  // says what is wrong with them, if anything
  }
  report_.operation = operation_;
  require_new_name();
  report_.base_branch = repository_.head().branch();
  base_ = base_commit(repository_, request_.base);
  report_.base = base_.hex();
  if (request_.extent != Extent::plan) {
    place_ = find_landing_place(repository_, request_, base_, report_.notes);
    identities_ = git::read_identities(git::GitProgram(repository_));
  }
}

// What the user typed counts from where they stand.
void RenameRun::root_paths() {
  const auto root = repository_.work_dir();
  const auto rooted = [&](const std::string& typed) {
    if (!root) {
      return typed;
    }
    const auto absolute =
        (std::filesystem::absolute(request_.directory) / typed).lexically_normal();
    const std::string path = absolute.lexically_relative(*root).generic_string();
    return path.starts_with("..") ? typed : path;
  };
  if (operation_.target.at) {
    operation_.target.at->path = rooted(operation_.target.at->path);
  }
  for (std::string& path : operation_.target.in) {
    path = rooted(path);
  }
}

void RenameRun::require_new_name() const {
  if (operation_.old_name == operation_.new_name) {
    throw Error(ErrorKind::usage,
                "cannot rename " + operation_.old_name + ": the new name is the old one");
  }
}

scan::ScanOptions RenameRun::scan_options() const {
  const auto limit =
      repository_.config_integer("refactor.maxFileSize").value_or(default_max_file_bytes);
  return {agents_, static_cast<std::uint64_t>(std::max<std::int64_t>(limit, 0)),
          [this](std::size_t files, std::uint64_t bytes) { observer_.advanced(files, bytes); }};
}

void RenameRun::take_inventory() {
  is_selected_ = path_filter(repository_, base_, request_.directory, request_.pathspecs);
  const scan::InventoryOptions options{request_.include_generated, is_selected_};
  // The index and the trees are read at the same time.
  std::exception_ptr failure;
  {
    const std::jthread indexing([&] {
      try {
        source_ = scan::ContentSource::of(repository_);
      } catch (...) {
        failure = std::current_exception();
      }
    });
    const auto own = git::Repository::open(repository_.git_dir());
    inventory_ = scan::take_inventory(own, base_, options);
  }
  if (failure) {
    std::rethrow_exception(failure);
  }
}

void RenameRun::scan() {
  PhaseTimer timer(report_, observer_, Phase::scanning, 0);
  take_inventory();
  timer.set_total(inventory_.all.size());
  observer_.phase_began(Phase::scanning, inventory_.files.size());
  if (operation_.target.at) {
    operation_.old_name = name_at(inventory_, source_, operation_);
    report_.operation = operation_;
    require_new_name();
  }
  candidates_ = scan::find_candidates(
      inventory_, source_, {operation_.old_name, operation_.new_name}, scan_options(), stop_);
  stop_if_asked(stop_);
  report_.files_scanned = inventory_.all.size();
  report_.files_candidates = candidates_.files.size();
  report_.outside_pathspec = candidates_.outside_selection;
  report_.files_skipped = inventory_.skipped;
  for (const auto& [reason, count] : candidates_.skipped) {
    report_.files_skipped[reason] += count;
  }
}

void RenameRun::decide() {
  std::optional<PhaseTimer> timer;
  const auto enter = [&](Phase phase) {
    timer.reset();
    timer.emplace(report_, observer_, phase, candidates_.files.size());
  };
  scan::ScanOptions further = scan_options();
  further.on_progress = {};
  decided_ = decide_with_reach({repository_, inventory_, source_, candidates_, operation_,
                                request_.ask_unsure, is_selected_, std::move(further), agents_,
                                observer_, stop_, enter});
  timer.reset();
  stop_if_asked(stop_);
  const refactor::RenameDecision& decision = decided_.decision;
  report_.parse_time = decided_.parse_time;
  std::ranges::move(decided_.notes, std::back_inserter(report_.notes));
  report_.kind = decision.kind;
  report_.sites_sure = decision.sure_sites;
  report_.sites_assumed = decision.assumed_sites;
  report_.sites_other = decision.other;
  report_.mentions = decision.mentions;
  report_.mentions_edited = decision.mentions_edited;
  report_.unsure = decided_.unsure;
  report_.broken = decided_.broken;
  for (const DecidedFile& file : decided_.files) {
    if (!file.new_path.empty()) {
      report_.files_moved.emplace_back(file.file.path, file.new_path);
    }
  }
}

void RenameRun::suggest_names() {
  report_.status = RunStatus::unchanged;
  const auto known =
      scan::similar_names(inventory_, source_, operation_.old_name, scan_options(), stop_);
  stop_if_asked(stop_);
  report_.nearest = refactor::nearest_names(operation_.old_name, known, suggestions);
}

void RenameRun::report_refusal() {
  report_.status = RunStatus::refused;
  report_.refusal = "cannot rename " + operation_.old_name + " to " + operation_.new_name + ": " +
                    decided_.decision.reason;
  report_.refusal_places = decided_.findings;
  report_.refusal_hint = hint_for(decided_.decision.refusal);
}

Change RenameRun::decided_change() const {
  const RenameOperation& operation = operation_;
  Change change;
  change.operation = "rename " + operation.old_name + " " + operation.new_name;
  change.subject = "Rename " + operation.old_name + " to " + operation.new_name;
  change.message = request_.message.value_or(change.subject) + "\n";
  change.trailers = trailers_of(operation);
  change.identities = identities_;
  change.base = base_;
  change.base_tree = inventory_.tree;
  change.target_ref = place_.target_ref;
  change.before = place_.before;
  change.changes_files = changes_files();
  for (const DecidedFile& decided : decided_.files) {
    const scan::TrackedFile& file = decided.file;
    change.tasks.push_back(
        {{file.path, {file.mode, file.blob}, decided.edits, decided.new_path}, file.is_converted});
  }
  return change;
}

void RenameRun::make_plan(Change& change) {
  const PhaseTimer timer(report_, observer_, Phase::planning, decided_.files.size());
  const plan::CodeOwners owners(request_.shard_by == ShardBy::owner
                                    ? codeowners_text(repository_, inventory_.all)
                                    : std::string());
  std::vector<PlanItem> items;
  for (const DecidedFile& decided : decided_.files) {
    const std::string& path = decided.file.path;
    items.push_back({path, decided.size_bytes + cost_per_file, owners.owner_of(path)});
  }
  change.plan = plan::make_plan(items, agents_, request_.shard_by);
}

void RenameRun::report_plan(const Change& change) {
  report_.status = RunStatus::planned;
  report_.files_changed = change.tasks.size();
  for (const Shard& shard : change.plan.shards) {
    std::vector<std::string> paths;
    std::size_t sites = 0;
    for (const std::size_t item : shard.items) {
      paths.push_back(change.tasks[item].task.path);
      sites += change.tasks[item].task.edits.size();
    }
    report_.shards.push_back(std::move(paths));
    report_.shard_costs.push_back(shard.cost);
    report_.shard_sites.push_back(sites);
  }
}

void RenameRun::carry_out() {
  Change change = decided_change();
  make_plan(change);
  if (request_.extent != Extent::land) {
    report_plan(change);
  }
  if (request_.extent == Extent::plan) {
    return;
  }
  if (changes_files()) {
    require_clean(repository_, source_.index, files_to_land(change));
  }
  report_.files_changed = 0;
  execute({repository_, source_, inventory_.all}, change,
          {request_.extent, request_.commits, request_.run_hooks ? Hooks::run : Hooks::skip,
           request_.wants_diff},
          {report_, observer_, stop_});
  if (report_.status == RunStatus::landed) {
    report_.staged_only = request_.target == LandingTarget::working_tree;
    report_.branch = landed_branch(request_, report_.base_branch);
  }
}

}  // namespace

RunReport rename(const RenameRequest& request, Observer& observer, std::stop_token stop) {
  return RenameRun(request, observer, std::move(stop)).run();
}

}  // namespace git_refactor::run
