#include "git_refactor/plan/task_file.hpp"

#include "git_refactor/base/duration.hpp"
#include "git_refactor/base/error.hpp"
#include "git_refactor/plan/command_template.hpp"
#include "git_refactor/plan/task_graph.hpp"

#include "task_values.hpp"
#include "yaml_tree.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

namespace git_refactor::plan {

namespace {

constexpr std::array<std::string_view, 5> file_keys = {"version", "preamble", "preamble_file",
                                                       "defaults", "tasks"};
constexpr std::array<std::string_view, 7> defaults_keys = {
    "agent", "shell", "env", "timeout", "retries", "max_turns", "max_budget_usd"};
constexpr std::array<std::string_view, 16> task_keys = {
    "name", "run",    "shell", "prompt",  "agent",   "files",  "writes",    "reads",
    "env",  "matrix", "needs", "timeout", "retries", "output", "max_turns", "max_budget_usd"};

constexpr unsigned most_retries = 100;
constexpr unsigned most_turns = 1'000'000;

/// Turns the values of nodes into ours, or says what is wrong with them and where.
class NodeReader {
 public:
  explicit NodeReader(std::string name) : name_(std::move(name)) {}

  [[noreturn]] void fail(std::size_t row, const std::string& message,
                         const std::string& hint = {}) const {
    throw Error(ErrorKind::usage, name_ + ":" + std::to_string(row + 1) + ": " + message, hint);
  }

  [[noreturn]] void fail_type(const YamlNode& node, const std::string& what,
                              std::string_view wanted) const {
    const bool is_text = node.kind == YamlNode::Kind::scalar;
    fail(node.row, what + " must be " + std::string(wanted) + ", but is " +
                       (is_text ? quoted(node.text) : std::string(node.description())));
  }

  [[nodiscard]] std::string text(const YamlNode& node, const std::string& what) const {
    if (node.kind != YamlNode::Kind::scalar) {
      fail_type(node, what, "a text");
    }
    return node.text;
  }

  /// A list of texts; one text is a list of one.
  [[nodiscard]] std::vector<std::string> texts(const YamlNode& node,
                                               const std::string& what) const {
    std::vector<std::string> list;
    if (node.kind == YamlNode::Kind::scalar) {
      list.push_back(node.text);
      return list;
    }
    if (node.kind != YamlNode::Kind::sequence) {
      fail_type(node, what, "a list of texts");
    }
    for (const YamlNode& item : node.items) {
      list.push_back(text(item, "every entry of " + what));
    }
    return list;
  }

  [[nodiscard]] bool flag(const YamlNode& node, const std::string& what) const {
    if (node.kind != YamlNode::Kind::scalar || node.is_quoted ||
        (node.text != "true" && node.text != "false")) {
      fail_type(node, what, "true or false");
    }
    return node.text == "true";
  }

  [[nodiscard]] unsigned count(const YamlNode& node, const std::string& what, unsigned least,
                               unsigned most) const {
    unsigned number = 0;
    const char* end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data(), end, number);
    if (node.kind != YamlNode::Kind::scalar || error != std::errc() || stop != end ||
        number < least || number > most) {
      fail_type(node, what,
                "a number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return number;
  }

  [[nodiscard]] std::chrono::milliseconds duration(const YamlNode& node,
                                                   const std::string& what) const {
    const std::optional<std::chrono::milliseconds> duration =
        node.kind == YamlNode::Kind::scalar ? parse_duration(node.text) : std::nullopt;
    if (!duration) {
      fail_type(node, what, R"(a duration like "90s", "10m", "1h30m" or a number of seconds)");
    }
    return *duration;
  }

  [[nodiscard]] double dollars(const YamlNode& node, const std::string& what) const {
    double amount = 0;
    const char* end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data(), end, amount);
    if (node.kind != YamlNode::Kind::scalar || error != std::errc() || stop != end ||
        !(amount > 0 && amount <= 1e6)) {
      fail_type(node, what, "a number of US dollars, more than 0");
    }
    return amount;
  }

 private:
  std::string name_;
};

/// A mapping whose keys are known: no other key, and none twice.
class Mapping {
 public:
  /// @param where what a message adds to a key: " of task \"intro\""
  Mapping(const NodeReader& reader, const YamlNode& node, std::string where,
          std::span<const std::string_view> keys)
      : reader_(reader), node_(node), where_(std::move(where)) {
    for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
      const YamlNode& key = node.items[i];
      if (std::find(keys.begin(), keys.end(), key.text) == keys.end()) {
        refuse_unknown(key, keys);
      }
      const YamlNode* first = find_key(key.text);
      if (first != &key) {
        reader.fail(key.row, "duplicate key " + quoted(key.text) + where_ +
                                 "; the first is on line " + std::to_string(first->row + 1));
      }
    }
  }

  [[nodiscard]] const YamlNode* find(std::string_view key) const {
    const YamlNode* found = find_key(key);
    return found == nullptr ? nullptr : found + 1;
  }

  [[nodiscard]] std::string what(std::string_view key) const { return quoted(key) + where_; }

  [[nodiscard]] const NodeReader& reader() const { return reader_; }

  [[nodiscard]] std::size_t row() const { return node_.row; }

  /// Reads a key's value by one of the reader's functions, if the key is there.
  template <typename Value, typename Target, typename... Arguments>
  void read(std::string_view key, Target& target,
            Value (NodeReader::*convert)(const YamlNode&, const std::string&, Arguments...) const,
            Arguments... arguments) const {
    if (const YamlNode* node = find(key)) {
      target = (reader_.*convert)(*node, what(key), arguments...);
    }
  }

 private:
  /// Its value is the node behind it.
  [[nodiscard]] const YamlNode* find_key(std::string_view key) const {
    for (std::size_t i = 0; i + 1 < node_.items.size(); i += 2) {
      if (node_.items[i].text == key) {
        return &node_.items[i];
      }
    }
    return nullptr;
  }

  void refuse_unknown(const YamlNode& key, std::span<const std::string_view> keys) const {
    std::string list;
    for (const std::string_view each : keys) {
      list += (list.empty() ? "" : ", ") + std::string(each);
    }
    const std::string_view meant = nearest(key.text, keys);
    std::string where = where_;
    if (where.starts_with(" of ")) {
      where.replace(1, 2, "in");
    }
    reader_.fail(key.row,
                 "unknown key " + quoted(key.text) + where + "; " +
                     (meant.empty() ? "known are " + list : "did you mean " + quoted(meant) + "?"));
  }

  const NodeReader& reader_;
  const YamlNode& node_;
  std::string where_;
};

/// Names and values of any number: the environment, the matrix. Fails on a name that is there
/// twice.
template <typename Take>
void for_each_entry(const NodeReader& reader, const YamlNode& node, const std::string& what,
                    const Take& take) {
  if (node.kind != YamlNode::Kind::mapping) {
    reader.fail_type(node, what, "a mapping of names to values");
  }
  std::map<std::string_view, std::size_t> rows;
  for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
    const YamlNode& key = node.items[i];
    const auto [first, is_new] = rows.emplace(key.text, key.row);
    if (!is_new) {
      reader.fail(key.row, "duplicate key " + quoted(key.text) + " in " + what +
                               "; the first is on line " + std::to_string(first->second + 1));
    }
    take(key, node.items[i + 1]);
  }
}

void read_environment(const Mapping& mapping, std::map<std::string, std::string>& env) {
  const YamlNode* node = mapping.find("env");
  if (node == nullptr) {
    return;
  }
  const NodeReader& reader = mapping.reader();
  const std::string what = mapping.what("env");
  for_each_entry(reader, *node, what, [&](const YamlNode& key, const YamlNode& value) {
    if (key.text.empty() ||
        key.text.find_first_of(std::string_view("=\0", 2)) != std::string::npos) {
      reader.fail(key.row, what + " has a name that no variable can have: " + quoted(key.text));
    }
    env[key.text] = reader.text(value, quoted(key.text) + " in " + what);
  });
}

void read_matrix(const Mapping& mapping, Task& task) {
  constexpr std::string_view name_characters =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  const YamlNode* node = mapping.find("matrix");
  if (node == nullptr) {
    return;
  }
  const NodeReader& reader = mapping.reader();
  const std::string what = mapping.what("matrix");
  for_each_entry(reader, *node, what, [&](const YamlNode& key, const YamlNode& value) {
    if (key.text.empty() || key.text.find_first_not_of(name_characters) != std::string::npos) {
      reader.fail(key.row, what + " has a name that is no variable: " + quoted(key.text),
                  "use letters, digits, _ and -");
    }
    const std::string variable = quoted(key.text) + " in " + what;
    MatrixVariable& added =
        task.matrix.emplace_back(MatrixVariable{key.text, reader.texts(value, variable)});
    if (added.values.empty()) {
      reader.fail(value.row, variable + " has no values");
    }
    std::vector<std::string> sorted = added.values;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end()) {
      reader.fail(value.row, variable + " has the value " + quoted(*twice) + " twice");
    }
  });
}

/// What tasks and defaults have in common.
template <typename Target>
void read_shared(const Mapping& mapping, Target& target) {
  read_environment(mapping, target.env);
  mapping.read("timeout", target.timeout, &NodeReader::duration);
  mapping.read("retries", target.retries, &NodeReader::count, 0U, most_retries);
  mapping.read("max_turns", target.limits.max_turns, &NodeReader::count, 1U, most_turns);
  mapping.read("max_budget_usd", target.limits.max_budget_usd, &NodeReader::dollars);
}

/// Runs a check whose errors know neither the file nor the line, and adds these.
template <typename Check>
void at(const NodeReader& reader, const YamlNode& node, const std::string& what,
        const Check& check) {
  try {
    check();
  } catch (const Error& error) {
    reader.fail(node.row, what + ": " + error.what(), error.hint());
  }
}

void read_command(const Mapping& mapping, const YamlNode& run, bool is_shell, Task& task) {
  const NodeReader& reader = mapping.reader();
  const std::string what = mapping.what("run");
  task.command.is_shell = is_shell && run.kind == YamlNode::Kind::scalar;
  const YamlNode* shell = mapping.find("shell");
  if (shell != nullptr && is_shell && !task.command.is_shell) {
    reader.fail(shell->row, mapping.what("shell") + " needs " + quoted("run") + " to be one text");
  }
  task.command.words = reader.texts(run, what);
  if (run.kind == YamlNode::Kind::scalar && !is_shell) {
    at(reader, run, what, [&] { task.command.words = split_words(run.text); });
    const std::string shell_operator = shell_operator_in(run.text);
    if (!shell_operator.empty()) {
      reader.fail(run.row, what + " has " + quoted(shell_operator) + ", which only a shell knows",
                  "add \"shell: true\", or put it in quotes");
    }
  }
  if (task.command.words.empty() || task.command.words.front().empty()) {
    reader.fail(run.row, what + " is empty");
  }
  std::vector<std::string> matrix;
  for (const MatrixVariable& variable : task.matrix) {
    matrix.push_back(variable.name);
  }
  at(reader, run, what, [&] { check_placeholders(task.command, matrix); });
  if (has_placeholder(task.command, "prompt")) {
    reader.fail(run.row, what + " has {prompt}, but the task has none");
  }
  for (const std::string_view key : {"agent", "max_turns", "max_budget_usd"}) {
    if (const YamlNode* node = mapping.find(key)) {
      reader.fail(node->row, mapping.what(key) + " is of no use without a " + quoted("prompt"));
    }
  }
  task.limits = {};
}

void read_prompt(const Mapping& mapping, const YamlNode& prompt, const std::string& default_agent,
                 Task& task) {
  const NodeReader& reader = mapping.reader();
  task.prompt = reader.text(prompt, mapping.what("prompt"));
  if (task.prompt.find_first_not_of(" \t\r\n") == std::string::npos) {
    reader.fail(prompt.row, mapping.what("prompt") + " is empty");
  }
  if (const YamlNode* shell = mapping.find("shell")) {
    reader.fail(shell->row, mapping.what("shell") + " is of no use without " + quoted("run"));
  }
  task.agent = default_agent;
  mapping.read("agent", task.agent, &NodeReader::text);
  if (task.agent.empty()) {
    reader.fail(prompt.row, mapping.what("prompt") + " has no agent to give it to",
                R"(add "agent: claude" to the task or to "defaults", or use --agent)");
  }
  TemplateValues values;
  for (const MatrixVariable& variable : task.matrix) {
    values.matrix.emplace(variable.name, "");
  }
  at(reader, prompt, mapping.what("prompt"), [&] { expand_prose(task.prompt, values); });
}

std::string read_task_name(const NodeReader& reader, const YamlNode& node) {
  for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
    if (node.items[i].text != "name") {
      continue;
    }
    std::string name = reader.text(node.items[i + 1], "\"name\" of a task");
    const std::string fault = name_fault(name);
    if (!fault.empty()) {
      reader.fail(node.items[i + 1].row, "no task can be named " + quoted(name) + ": " + fault,
                  "its name becomes that of a branch and of a directory");
    }
    return name;
  }
  reader.fail(node.row, "a task has no \"name\"");
}

/// A placeholder that stands for nothing would make a command do nothing, or everything.
void check_files(const NodeReader& reader, const YamlNode& node, const std::string& what,
                 const Task& task) {
  const CommandTemplate text = {.words = {task.prompt}};
  for (const std::string_view name : {"files", "file_list"}) {
    if (task.files.empty() &&
        (has_placeholder(task.command, name) || has_placeholder(text, name))) {
      reader.fail(node.row,
                  what + " has {" + std::string(name) + "}, but the task has no \"files\"");
    }
  }
}

Task read_task(const NodeReader& reader, const YamlNode& node, const TaskDefaults& defaults) {
  if (node.kind != YamlNode::Kind::mapping) {
    reader.fail_type(node, "every entry of \"tasks\"", "a mapping");
  }
  Task task;
  task.row = node.row;
  task.name = read_task_name(reader, node);
  const Mapping mapping(reader, node, " of task " + quoted(task.name), task_keys);
  task.env = defaults.env;
  task.timeout = defaults.timeout;
  task.retries = defaults.retries;
  task.limits = defaults.limits;
  read_shared(mapping, task);
  read_matrix(mapping, task);
  mapping.read("files", task.files, &NodeReader::texts);
  mapping.read("writes", task.writes, &NodeReader::texts);
  mapping.read("reads", task.reads, &NodeReader::texts);
  mapping.read("needs", task.needs, &NodeReader::texts);
  mapping.read("output", task.output, &NodeReader::text);

  const YamlNode* run = mapping.find("run");
  const YamlNode* prompt = mapping.find("prompt");
  if ((run != nullptr) == (prompt != nullptr)) {
    reader.fail(node.row, "task " + quoted(task.name) + " has " +
                              (run != nullptr ? R"(both "run" and "prompt")"
                                              : R"(neither "run" nor "prompt")"));
  }
  if (run != nullptr) {
    bool is_shell = defaults.is_shell;
    mapping.read("shell", is_shell, &NodeReader::flag);
    read_command(mapping, *run, is_shell, task);
  } else {
    read_prompt(mapping, *prompt, defaults.agent, task);
  }
  check_files(reader, run != nullptr ? *run : *prompt,
              mapping.what(run != nullptr ? "run" : "prompt"), task);
  return task;
}

TaskDefaults read_defaults(const NodeReader& reader, const YamlNode* node,
                           const std::string& fallback_agent) {
  TaskDefaults defaults;
  defaults.agent = fallback_agent;
  if (node == nullptr) {
    return defaults;
  }
  if (node->kind != YamlNode::Kind::mapping) {
    reader.fail_type(*node, "\"defaults\"", "a mapping");
  }
  const Mapping mapping(reader, *node, " of \"defaults\"", defaults_keys);
  mapping.read("agent", defaults.agent, &NodeReader::text);
  mapping.read("shell", defaults.is_shell, &NodeReader::flag);
  read_shared(mapping, defaults);
  return defaults;
}

std::string read_preamble(const Mapping& mapping, const TaskFileContext& context) {
  std::string preamble;
  mapping.read("preamble", preamble, &NodeReader::text);
  const YamlNode* file = mapping.find("preamble_file");
  if (file == nullptr) {
    return preamble;
  }
  const NodeReader& reader = mapping.reader();
  if (mapping.find("preamble") != nullptr) {
    reader.fail(file->row, R"("preamble" and "preamble_file" are both there)");
  }
  const std::string path = reader.text(*file, "\"preamble_file\"");
  const std::optional<std::string> content =
      context.read_named ? context.read_named(path) : std::nullopt;
  if (!content) {
    reader.fail(file->row,
                "cannot read \"preamble_file\" " + quoted(path) + ": there is no such file",
                "its path is relative to the task file");
  }
  return *content;
}

YamlNode read_document(const NodeReader& reader, std::string_view text) {
  if (text.size() > max_task_file_bytes) {
    reader.fail(0, "it is larger than 1 MiB");
  }
  if (text.find('\0') != std::string_view::npos) {
    reader.fail(0, "it is no text: it has a zero byte");
  }
  try {
    return read_yaml(text, max_task_file_bytes);
  } catch (const YamlFault& fault) {
    reader.fail(fault.row, "cannot read it as YAML: " + fault.message);
  }
}

}  // namespace

std::span<const std::string_view> known_keys(TaskFileMapping mapping) {
  switch (mapping) {
    case TaskFileMapping::file:
      return file_keys;
    case TaskFileMapping::defaults:
      return defaults_keys;
    case TaskFileMapping::task:
      return task_keys;
  }
  return {};
}

TaskFile read_task_file(std::string_view text, const TaskFileContext& context) {
  const NodeReader reader(context.name);
  const YamlNode root = read_document(reader, text);
  if (root.kind == YamlNode::Kind::null) {
    reader.fail(0, "it is empty; a task file has at least \"tasks\"");
  }
  if (root.kind != YamlNode::Kind::mapping) {
    reader.fail_type(root, "a task file", "a mapping with the key \"tasks\"");
  }
  const Mapping mapping(reader, root, "", file_keys);
  TaskFile file;
  file.name = context.name;
  mapping.read("version", file.version, &NodeReader::count, 1U, 1U);
  file.preamble = read_preamble(mapping, context);
  file.defaults = read_defaults(reader, mapping.find("defaults"), context.fallback_agent);

  const YamlNode* tasks = mapping.find("tasks");
  if (tasks == nullptr) {
    reader.fail(root.row, "there is no \"tasks\"");
  }
  if (tasks->kind != YamlNode::Kind::sequence || tasks->items.empty()) {
    reader.fail_type(*tasks, "\"tasks\"", "a list of at least one task");
  }
  for (const YamlNode& node : tasks->items) {
    file.tasks.push_back(read_task(reader, node, file.defaults));
  }
  make_task_graph(file);
  return file;
}

}  // namespace git_refactor::plan
