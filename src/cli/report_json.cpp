#include "git_refactor/cli/report_json.hpp"

#include "git_refactor/run/operation_spec.hpp"

#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

#include <numeric>

namespace git_refactor::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

/// An object with the member that every object of `--json` begins with.
Json versioned() {
  return {{"schema", schema}};
}

/// Paths and lines can be any bytes; those that are not UTF-8 become U+FFFD.
std::string written(const Json& object) {
  return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

std::string_view spelling_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
      return "usage";
    case ErrorKind::refused:
      return "refused";
    case ErrorKind::not_found:
      return "not-found";
    case ErrorKind::busy:
      return "busy";
    case ErrorKind::io:
      return "io";
    case ErrorKind::git:
      return "git";
    case ErrorKind::interrupted:
      return "interrupted";
    case ErrorKind::internal:
      break;
  }
  return "internal";
}

Json json_of(const std::vector<Place>& places) {
  Json list = Json::array();
  for (const Place& place : places) {
    list.push_back({{"path", place.path},
                    {"line", place.row + 1},
                    {"column", place.column + 1},
                    {"text", place.text},
                    {"why", place.why}});
  }
  return list;
}

Json files_of(const RunReport& report) {
  Json moved = Json::array();
  for (const auto& [from, to] : report.files_moved) {
    moved.push_back({{"from", from}, {"to", to}});
  }
  Json skipped = Json::object();
  for (const auto& [reason, count] : report.files_skipped) {
    skipped[std::string(name_of(reason))] = count;
  }
  return {{"scanned", report.files_scanned},
          {"candidates", report.files_candidates},
          {"changed", report.files_changed},
          {"moved", std::move(moved)},
          {"skipped", std::move(skipped)}};
}

Json sites_of(const RunReport& report) {
  std::size_t other = 0;
  for (const auto& [kind, count] : report.sites_other) {
    other += count;
  }
  return {{"sure", report.sites_sure},
          {"assumed", report.sites_assumed},
          {"other", other},
          {"unsure", report.unsure.size()},
          {"edited", report.sites_edited},
          {"mentions", report.mentions},
          {"mentions_edited", report.mentions_edited}};
}

Json agents_of(const RunReport& report) {
  Json list = Json::array();
  for (const AgentReport& agent : report.agents) {
    Json entry{{"id", agent.id},
               {"status", name_of(agent.status)},
               {"files", agent.files},
               {"edits", agent.edits},
               {"seconds", agent.time.count()},
               {"branch", text_or_null(agent.branch)}};
    if (!agent.error.empty()) {
      entry["error"] = agent.error;
    }
    list.push_back(std::move(entry));
  }
  return list;
}

Json conflicts_of(const RunReport& report) {
  Json list = Json::array();
  for (const Conflict& conflict : report.conflicts) {
    Json stages = Json::array();
    for (const auto& stage : conflict.stages) {
      stages.push_back(
          stage ? Json{{"mode", fmt::format("{:06o}", stage->mode)}, {"blob", stage->blob.hex()}}
                : Json(nullptr));
    }
    list.push_back({{"path", conflict.path},
                    {"kind", name_of(conflict.kind)},
                    {"stages", std::move(stages)},
                    {"branches", conflict.branches},
                    {"message", conflict.message}});
  }
  return list;
}

Json shards_of(const RunReport& report) {
  Json list = Json::array();
  for (std::size_t i = 0; i < report.shards.size(); ++i) {
    list.push_back({{"id", std::to_string(i + 1)},
                    {"files", report.shards[i]},
                    {"cost", report.shard_costs.at(i)},
                    {"sites", report.shard_sites.at(i)}});
  }
  return list;
}

Json timings_of(const RunReport& report) {
  Json timings = Json::object();
  for (const auto& [phase, time] : report.timings) {
    timings[std::string(name_of(phase))] = time.count();
  }
  if (report.parse_time.count() > 0) {
    timings["parsing"] = report.parse_time.count();
  }
  return timings;
}

Json nearest_of(const RunReport& report) {
  Json list = Json::array();
  for (const auto& [name, sites] : report.nearest) {
    list.push_back({{"name", name}, {"sites", sites}});
  }
  return list;
}

Json json_of(const run::RunSummary& summary) {
  return {
      {"run", summary.run},
      {"state", run::name_of(summary.state)},
      {"step", text_or_null(summary.step)},
      {"operation", summary.operation},
      {"branch", text_or_null(summary.branch)},
      {"commit", text_or_null(summary.commit)},
      {"files", summary.files},
      {"started", fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                              fmt::gmtime(std::chrono::system_clock::to_time_t(summary.started)))},
      {"pid", summary.pid},
      {"leftovers", summary.leftovers}};
}

}  // namespace

std::string json_of_report(const RunReport& report) {
  Json object = versioned();
  object["run"] = text_or_null(report.run);
  object["status"] = name_of(report.status);
  object["operation"] = run::spec_of(report.operation);
  object["base"] = text_or_null(report.base);
  object["result"] = {{"commit", text_or_null(report.commit)},
                      {"tree", text_or_null(report.tree)},
                      {"branch", text_or_null(report.branch)}};
  object["files"] = files_of(report);
  object["sites"] = sites_of(report);
  object["unsure"] = json_of(report.unsure);
  object["broken"] = json_of(report.broken);
  object["agents"] = agents_of(report);
  object["conflicts"] = conflicts_of(report);
  object["timings"] = timings_of(report);
  if (!report.shards.empty()) {
    object["shards"] = shards_of(report);
  }
  if (report.status == RunStatus::refused) {
    object["refusal"] = {{"reason", report.refusal},
                         {"places", json_of(report.refusal_places)},
                         {"hint", text_or_null(report.refusal_hint)}};
  }
  object["nearest"] = nearest_of(report);
  object["notes"] = report.notes;
  return written(object);
}

std::string json_of_error(const Error& error, const std::optional<RenameOperation>& operation) {
  Json object = versioned();
  object["status"] =
      name_of(error.kind() == ErrorKind::refused ? RunStatus::refused : RunStatus::failed);
  if (operation) {
    object["operation"] = run::spec_of(*operation);
  }
  object["error"] = {{"kind", spelling_of(error.kind())},
                     {"message", error.what()},
                     {"hint", text_or_null(error.hint())}};
  return written(object);
}

std::string json_of_status(const std::optional<run::RunSummary>& summary) {
  Json object = versioned();
  object.update(summary ? json_of(*summary) : Json{{"run", nullptr}});
  return written(object);
}

std::string json_of_runs(const std::vector<run::RunSummary>& runs) {
  Json list = Json::array();
  for (const run::RunSummary& summary : runs) {
    list.push_back(json_of(summary));
  }
  Json object = versioned();
  object["runs"] = std::move(list);
  return written(object);
}

std::string json_of_cleanups(const std::vector<run::Cleanup>& cleanups, bool dry_run) {
  Json list = Json::array();
  for (const run::Cleanup& cleanup : cleanups) {
    list.push_back({{"run", cleanup.run}, {"actions", cleanup.actions}});
  }
  Json object = versioned();
  object["dry_run"] = dry_run;
  object["runs"] = std::move(list);
  return written(object);
}

}  // namespace git_refactor::cli
