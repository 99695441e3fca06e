#include "git_refactor/run/history.hpp"

#include "git_refactor/agent/isolation.hpp"
#include "git_refactor/agent/pristine.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/git/repository.hpp"
#include "git_refactor/run/journal.hpp"

#include "gc_guard.hpp"
#include "landing.hpp"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace git_refactor::run {

namespace {

/// A run as its journal has it.
struct KnownRun {
  Journal journal;
  RunRecord record;
};

RunState state_of(const RunRecord& record) {
  switch (record.step) {
    case Step::landed:
      return RunState::landed;
    case Step::undone:
      return RunState::undone;
    case Step::aborted:
      return RunState::finished;
    default:
      return Journal::is_alive(record) ? RunState::running : RunState::interrupted;
  }
}

/// Every run with a readable journal, newest first.
std::vector<KnownRun> known_runs(const git::Repository& repository) {
  std::vector<KnownRun> runs;
  for (const std::string& id : Journal::list(repository.common_dir())) {
    Journal journal(repository.common_dir(), id);
    if (auto record = journal.read()) {
      runs.push_back({std::move(journal), *std::move(record)});
    }
  }
  std::ranges::sort(runs, std::ranges::greater{}, [](const KnownRun& run) {
    return std::pair(run.record.started, run.record.run);
  });
  return runs;
}

/// The one run whose id begins with `wanted`, or the newest for an empty one.
std::optional<KnownRun> find_known(const git::Repository& repository, const std::string& wanted) {
  std::optional<KnownRun> found;
  for (KnownRun& run : known_runs(repository)) {
    if (!run.record.run.starts_with(wanted)) {
      continue;
    }
    if (found) {
      throw Error(ErrorKind::usage, "cannot tell which run '" + wanted + "' is",
                  "git refactor runs lists them");
    }
    found = std::move(run);
    if (wanted.empty()) {
      break;
    }
  }
  return found;
}

KnownRun require_known(const git::Repository& repository, const std::string& wanted) {
  auto found = find_known(repository, wanted);
  if (!found) {
    throw Error(ErrorKind::not_found,
                wanted.empty() ? "cannot find a run: there is none in this repository"
                               : "cannot find a run named '" + wanted + "'",
                wanted.empty() ? "" : "git refactor runs lists them");
  }
  return *std::move(found);
}

/// The repository as the worktree sees it that the run lands in, or as it is if that is gone.
git::Repository landing_place(const git::Repository& repository, const RunRecord& record) {
  return git::Repository::open(std::filesystem::exists(record.git_dir)
                                   ? std::filesystem::path(record.git_dir)
                                   : repository.common_dir());
}

RunSummary summarise(const git::Repository& repository, const KnownRun& run) {
  const RunRecord& record = run.record;
  RunSummary summary;
  summary.run = record.run;
  summary.state = state_of(record);
  summary.step = name_of(record.step);
  summary.operation = record.operation;
  summary.branch = git::Head{record.target_ref, {}}.branch();
  summary.commit = record.commit.is_zero() ? "" : record.commit.hex();
  summary.files = record.files;
  summary.started = std::chrono::system_clock::from_time_t(record.started);
  summary.pid = record.pid;
  summary.leftovers =
      agent::list_isolation(repository, agent::RunPlaces::of(repository, record.run));
  return summary;
}

/// Settles the landing of a run whose process is gone, and removes what it no longer needs.
Cleanup settle(const git::Repository& repository, const KnownRun& run) {
  RunRecord record = run.record;
  Cleanup cleanup{record.run, {}};
  const auto place = landing_place(repository, record);
  const bool is_landed = settle_landing(place, run.journal);
  if (record.step >= Step::landing) {
    cleanup.actions.emplace_back(is_landed ? "finished landing " + record.commit.short_hex()
                                           : "took the landing back");
  }
  auto removed =
      agent::remove_isolation(repository, agent::RunPlaces::of(place, record.run),
                              is_landed ? agent::Remains::keep_refs : agent::Remains::nothing);
  std::ranges::move(removed, std::back_inserter(cleanup.actions));
  GcGuard::release(repository.common_dir(), static_cast<long>(record.pid));
  if (is_landed) {
    record.step = Step::landed;
    run.journal.announce(record);
  } else {
    run.journal.remove();
    cleanup.actions.emplace_back("removed its journal");
  }
  return cleanup;
}

/// Forgets a run that is over: its refs, whatever is left of its worktrees, and its journal.
Cleanup forget(const git::Repository& repository, const KnownRun& run) {
  Cleanup cleanup{run.record.run, {}};
  const auto place = landing_place(repository, run.record);
  cleanup.actions = agent::remove_isolation(repository, agent::RunPlaces::of(place, run.record.run),
                                            agent::Remains::nothing);
  run.journal.remove();
  cleanup.actions.emplace_back("removed its journal");
  return cleanup;
}

}  // namespace

std::string_view name_of(RunState state) {
  constexpr std::array<std::string_view, 5> names{"running", "interrupted", "landed", "undone",
                                                  "finished"};
  return names.at(static_cast<std::size_t>(state));
}

std::vector<RunSummary> list_runs(const std::filesystem::path& directory) {
  const auto repository = git::Repository::discover(directory);
  std::vector<RunSummary> summaries;
  for (const KnownRun& run : known_runs(repository)) {
    summaries.push_back(summarise(repository, run));
  }
  return summaries;
}

std::optional<RunSummary> find_run(const std::filesystem::path& directory, const std::string& run) {
  const auto repository = git::Repository::discover(directory);
  const auto found = find_known(repository, run);
  return found ? std::optional(summarise(repository, *found)) : std::nullopt;
}

Cleanup abort_run(const std::filesystem::path& directory, const std::string& run) {
  const auto repository = git::Repository::discover(directory);
  const KnownRun found = require_known(repository, run);
  const RunState state = state_of(found.record);
  if (state == RunState::running) {
    throw Error(ErrorKind::busy,
                "cannot abort " + found.record.run + ": its process " +
                    std::to_string(found.record.pid) + " is alive",
                "interrupt it there, or kill " + std::to_string(found.record.pid));
  }
  if (state != RunState::interrupted) {
    throw Error(ErrorKind::refused,
                "cannot abort " + found.record.run + ": it is " + std::string(name_of(state)),
                state == RunState::landed ? "git refactor undo takes it back" : "");
  }
  return settle(repository, found);
}

namespace {

/// The checkouts that overlay worktrees lie on belong to no run.
void clean_pristine(const git::Repository& repository, bool dry_run,
                    std::vector<Cleanup>& cleanups) {
  const auto root = agent::RunPlaces::of(repository, "").root();
  Cleanup cleanup;
  if (!dry_run) {
    cleanup.actions = agent::remove_pristine(repository, root);
  } else if (std::filesystem::exists(root / ".pristine")) {
    cleanup.actions.emplace_back("would remove " + (root / ".pristine").string());
  }
  if (!cleanup.actions.empty()) {
    cleanups.push_back(std::move(cleanup));
  }
}

}  // namespace

std::vector<Cleanup> clean_runs(const std::filesystem::path& directory, const std::string& wanted,
                                bool everything, bool dry_run) {
  const auto repository = git::Repository::discover(directory);
  std::vector<KnownRun> runs;
  if (wanted.empty()) {
    runs = known_runs(repository);
  } else {
    runs.push_back(require_known(repository, wanted));
  }
  std::vector<Cleanup> cleanups;
  for (const KnownRun& run : runs) {
    const RunState state = state_of(run.record);
    const bool is_over = state != RunState::interrupted && state != RunState::running;
    // A run that is named is one the user is done with.
    const bool forgets = is_over && (everything || !wanted.empty() || state != RunState::landed);
    if (state == RunState::running || (is_over && !forgets)) {
      continue;
    }
    if (dry_run) {
      auto leftovers =
          agent::list_isolation(repository, agent::RunPlaces::of(repository, run.record.run));
      for (std::string& line : leftovers) {
        line.insert(0, "would remove ");
      }
      leftovers.emplace_back(is_over ? "would remove its journal and refs" : "would settle it");
      cleanups.push_back({run.record.run, std::move(leftovers)});
    } else {
      cleanups.push_back(is_over ? forget(repository, run) : settle(repository, run));
    }
  }
  if (everything && wanted.empty()) {
    clean_pristine(repository, dry_run, cleanups);
  }
  return cleanups;
}

}  // namespace git_refactor::run
