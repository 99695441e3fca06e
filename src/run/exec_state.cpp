// The state of a run's agents, for other processes: one JSON object, replaced as a whole.

#include "exec_state.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/run/exec_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::run {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view state_name = "agents.json";
constexpr std::chrono::milliseconds pause{500};

Json json_of(const CommandReport& agent) {
  Json json{{"id", agent.id},
            {"task", agent.task},
            {"status", name_of(agent.status)},
            {"detail", agent.detail},
            {"exit_code", agent.exit_code},
            {"attempts", agent.attempts},
            {"most_attempts", agent.most_attempts},
            {"seconds", agent.time.count()},
            {"began", agent.began},
            {"touched", agent.touched ? Json(*agent.touched) : Json()},
            {"files", agent.files},
            {"strays", agent.strays},
            {"quarantine", agent.quarantine},
            {"last_line", agent.last_line},
            {"branch", agent.branch},
            {"log", agent.log},
            {"output", agent.output},
            {"read_only", agent.is_read_only},
            {"arguments", agent.arguments}};
  return json;
}

template <typename Enum, std::size_t size>
Enum named(const std::array<Enum, size>& values, const std::string& name, Enum otherwise) {
  const auto found =
      std::ranges::find_if(values, [&](Enum value) { return name_of(value) == name; });
  return found == values.end() ? otherwise : *found;
}

CommandReport agent_of(const Json& json) {
  constexpr std::array statuses{
      CommandStatus::pending, CommandStatus::running, CommandStatus::waiting,  CommandStatus::done,
      CommandStatus::failed,  CommandStatus::skipped, CommandStatus::conflicts};
  CommandReport agent;
  agent.id = json.value("id", "");
  agent.task = json.value("task", "");
  agent.status = named(statuses, json.value("status", ""), CommandStatus::pending);
  agent.detail = json.value("detail", "");
  agent.exit_code = json.value("exit_code", 0);
  agent.attempts = json.value("attempts", 0U);
  agent.most_attempts = json.value("most_attempts", 1U);
  agent.time = std::chrono::duration<double>(json.value("seconds", 0.0));
  agent.began = json.value("began", std::int64_t{0});
  if (json.contains("touched") && json["touched"].is_number()) {
    agent.touched = json["touched"].get<std::size_t>();
  }
  agent.files = json.value("files", std::vector<std::string>());
  agent.strays = json.value("strays", std::vector<std::string>());
  agent.quarantine = json.value("quarantine", "");
  agent.last_line = json.value("last_line", "");
  agent.branch = json.value("branch", "");
  agent.log = json.value("log", "");
  agent.output = json.value("output", "");
  agent.is_read_only = json.value("read_only", false);
  agent.arguments = json.value("arguments", std::vector<std::string>());
  return agent;
}

Json json_of(const Conflict& conflict) {
  return {{"path", conflict.path},
          {"kind", name_of(conflict.kind)},
          {"branches", conflict.branches},
          {"message", conflict.message}};
}

Json or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json json_of(const ExecReport& report) {
  Json json{{"schema", 1},
            {"run", or_null(report.run)},
            {"status", name_of(report.status)},
            {"operation", report.operation},
            {"base", or_null(report.base)},
            {"base_branch", or_null(report.base_branch)},
            {"isolation", or_null(report.isolation)},
            {"result",
             {{"commit", or_null(report.commit)},
              {"tree", or_null(report.tree)},
              {"branch", or_null(report.branch)},
              {"files", report.files_changed}}},
            {"seconds", report.elapsed.count()},
            {"agents", Json::array()},
            {"conflicts", Json::array()},
            {"moved_refs", Json::array()},
            {"notes", report.notes}};
  for (const CommandReport& agent : report.agents) {
    json["agents"].push_back(json_of(agent));
  }
  for (const Conflict& conflict : report.conflicts) {
    json["conflicts"].push_back(json_of(conflict));
  }
  for (const MovedRefReport& ref : report.moved_refs) {
    json["moved_refs"].push_back(
        {{"name", ref.name}, {"restored", ref.restored}, {"kept_as", or_null(ref.kept_as)}});
  }
  return json;
}

}  // namespace

std::string json_of_exec(const ExecReport& report) {
  return json_of(report).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string json_of_event(const CommandReport& agent) {
  Json event{{"event", "agent"}};
  event.update(json_of(agent));
  return event.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string json_of_event(const ExecReport& report, std::string_view name) {
  Json event{{"event", name}};
  event.update(json_of(report));
  return event.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void ExecState::keep_in(const std::filesystem::path& directory) {
  file_ = directory / state_name;
}

void ExecState::change(std::size_t agent, const std::function<void(CommandReport&)>& change,
                       bool is_urgent) {
  state_.with([&](State& state) {
    CommandReport& report = state.report->agents[agent];
    change(report);
    observer_.agent_changed(agent, report);
    if (is_urgent || std::chrono::steady_clock::now() - state.written > pause) {
      write(state);
    }
  });
}

void ExecState::write() {
  state_.with([this](State& state) { write(state); });
}

// What others see of a run is not worth failing it.
void ExecState::write(State& state) {
  state.written = std::chrono::steady_clock::now();
  if (file_.empty()) {
    return;
  }
  try {
    write_file_atomically(file_, json_of_exec(*state.report));
  } catch (const Error&) {  // NOLINT(bugprone-empty-catch)
  }
}

std::optional<ExecReport> read_state(const std::filesystem::path& directory) {
  const auto text = read_file(directory / state_name);
  const Json json = text ? Json::parse(*text, nullptr, false) : Json();
  if (!json.is_object()) {
    return std::nullopt;
  }
  const auto text_of = [](const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
  };
  constexpr std::array statuses{RunStatus::landed,    RunStatus::planned, RunStatus::refused,
                                RunStatus::conflicts, RunStatus::failed,  RunStatus::unchanged};
  ExecReport report;
  report.run = text_of(json, "run");
  report.status = named(statuses, text_of(json, "status"), RunStatus::failed);
  report.operation = text_of(json, "operation");
  report.base = text_of(json, "base");
  report.base_branch = text_of(json, "base_branch");
  report.isolation = text_of(json, "isolation");
  const Json result = json.value("result", Json::object());
  report.commit = text_of(result, "commit");
  report.tree = text_of(result, "tree");
  report.branch = text_of(result, "branch");
  report.files_changed = result.value("files", std::size_t{0});
  report.elapsed = std::chrono::duration<double>(json.value("seconds", 0.0));
  for (const Json& agent : json.value("agents", Json::array())) {
    report.agents.push_back(agent_of(agent));
  }
  report.notes = json.value("notes", std::vector<std::string>());
  return report;
}

}  // namespace git_refactor::run
