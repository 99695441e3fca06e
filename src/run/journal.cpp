#include "git_refactor/run/journal.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <sstream>
#include <system_error>
#include <utility>

namespace git_refactor::run {

namespace {

constexpr std::array<std::string_view, 12> step_names{
    "isolating",  "editing",   "reconciling", "publishing", "landing", "exchanging",
    "committing", "switching", "tidying",     "landed",     "aborted", "undone"};

/// When a process began, by /proc/PID/stat; 0 where there is no such process.
std::int64_t start_of_process(std::int64_t pid) {
  const auto text = read_file("/proc/" + std::to_string(pid) + "/stat");
  if (!text) {
    return 0;
  }
  // The second field, the program's name in parentheses, may hold spaces and parentheses itself;
  // after it the start time is the twentieth.
  std::istringstream fields(text->substr(text->rfind(')') + 1));
  std::string field;
  for (int i = 0; i < 20; ++i) {
    fields >> field;
  }
  return std::stoll(field);
}

nlohmann::json to_json(const RunRecord& record) {
  return {{"schema", 1},
          {"run", record.run},
          {"step", step_names.at(static_cast<std::size_t>(record.step))},
          {"pid", record.pid},
          {"pid_started", record.pid_started},
          {"started", record.started},
          {"operation", record.operation},
          {"base", record.base.hex()},
          {"target_ref", record.target_ref},
          {"before", record.before.hex()},
          {"commit", record.commit.hex()},
          {"changes_files", record.changes_files},
          {"index_lock_inode", record.index_lock_inode},
          {"git_dir", record.git_dir},
          {"files", record.files}};
}

std::optional<RunRecord> from_json(const std::string& line) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  if (!json.is_object()) {
    return std::nullopt;
  }
  try {
    RunRecord record;
    const auto step = std::ranges::find(step_names, json.at("step").get<std::string>());
    if (step == step_names.end()) {
      return std::nullopt;
    }
    record.step = static_cast<Step>(step - step_names.begin());
    record.run = json.at("run");
    record.pid = json.at("pid");
    record.pid_started = json.at("pid_started");
    record.started = json.at("started");
    record.operation = json.at("operation");
    record.base = Oid::from_hex(json.at("base").get<std::string>()).value_or(Oid{});
    record.target_ref = json.at("target_ref");
    record.before = Oid::from_hex(json.at("before").get<std::string>()).value_or(Oid{});
    record.commit = Oid::from_hex(json.at("commit").get<std::string>()).value_or(Oid{});
    record.changes_files = json.at("changes_files");
    record.index_lock_inode = json.at("index_lock_inode");
    record.git_dir = json.at("git_dir");
    record.files = json.at("files");
    return record;
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

std::filesystem::path runs_directory(const std::filesystem::path& common_dir) {
  return common_dir / "refactor" / "runs";
}

}  // namespace

std::string_view name_of(Step step) {
  return step_names.at(static_cast<std::size_t>(step));
}

Journal::Journal(const std::filesystem::path& common_dir, const std::string& run)
    : directory_(runs_directory(common_dir) / run) {}

void Journal::announce(const RunRecord& record, bool flush) const {
  std::filesystem::create_directories(directory_);
  const auto path = directory_ / "journal";
  const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666));
  if (!file) {
    throw_errno("cannot write the journal " + path.string());
  }
  write_all(file.get(),
            to_json(record).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
  if (flush && ::fdatasync(file.get()) != 0) {
    throw_errno("cannot write the journal " + path.string());
  }
}

std::optional<RunRecord> Journal::read() const {
  const std::string text = read_file(directory_ / "journal").value_or("");
  std::optional<RunRecord> last;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    // The last line may have been cut short by what ended the run.
    if (auto record = from_json(line)) {
      last = std::move(record);
    }
  }
  return last;
}

void Journal::remove() const {
  std::error_code error;
  std::filesystem::remove_all(directory_, error);
  if (error) {
    throw Error(ErrorKind::io, "cannot remove " + directory_.string() + ": " + error.message());
  }
  std::error_code ignored;
  std::filesystem::remove(directory_.parent_path(), ignored);
  std::filesystem::remove(directory_.parent_path().parent_path(), ignored);
}

bool Journal::is_alive(const RunRecord& record) {
  return ::kill(static_cast<pid_t>(record.pid), 0) == 0 || errno == EPERM
             ? start_of_process(record.pid) == record.pid_started
             : false;
}

std::vector<std::string> Journal::list(const std::filesystem::path& common_dir) {
  std::vector<std::string> runs;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(runs_directory(common_dir), none)) {
    runs.push_back(entry.path().filename().string());
  }
  std::ranges::sort(runs);
  return runs;
}

RunRecord new_record(const std::string& operation) {
  RunRecord record;
  const auto now = std::chrono::system_clock::now();
  // Ids sort by time, also within a second: the newest run is the last one.
  const std::chrono::duration<double> fraction =
      now.time_since_epoch() - std::chrono::floor<std::chrono::seconds>(now.time_since_epoch());
  record.run =
      fmt::format("{:%Y%m%d-%H%M%S}-{:04x}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)),
                  static_cast<unsigned>(fraction.count() * 0x10000));
  record.pid = ::getpid();
  record.pid_started = start_of_process(record.pid);
  record.started = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
  record.operation = operation;
  return record;
}

}  // namespace git_refactor::run
