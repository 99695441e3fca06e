#include "git_refactor/plan/task_graph.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/model/repo_path.hpp"
#include "git_refactor/plan/command_template.hpp"
#include "git_refactor/plan/task_file.hpp"

#include "task_values.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace git_refactor::plan {

namespace {

[[noreturn]] void fail(const TaskFile& file, const Task& task, const std::string& message,
                       const std::string& hint = {}) {
  throw Error(ErrorKind::usage, file.name + ":" + std::to_string(task.row + 1) + ": " + message,
              hint);
}

[[noreturn]] void fail_too_many(const TaskFile& file, const Task& task) {
  fail(file, task, "there are more than " + std::to_string(max_agents) + " agents");
}

std::string named(const Task& task) {
  return "task " + quoted(task.name);
}

/// The tasks of a file by name, and what each needs by index.
struct Needs {
  std::map<std::string_view, std::size_t> by_name;
  std::vector<std::vector<std::size_t>> needed;
};

Needs resolve_needs(const TaskFile& file) {
  Needs needs;
  std::vector<std::string_view> names;
  for (const Task& task : file.tasks) {
    const auto [other, is_new] = needs.by_name.emplace(task.name, names.size());
    if (!is_new) {
      fail(file, task,
           "two tasks are named " + quoted(task.name) + "; the other is on line " +
               std::to_string(file.tasks[other->second].row + 1));
    }
    names.push_back(task.name);
  }
  for (const Task& task : file.tasks) {
    std::vector<std::size_t>& needed = needs.needed.emplace_back();
    for (const std::string& name : task.needs) {
      const auto found = needs.by_name.find(name);
      if (found == needs.by_name.end()) {
        const std::string_view meant = nearest(name, names);
        fail(file, task,
             named(task) + " needs " + quoted(name) + ", but no task is named so" +
                 (meant.empty() ? "" : "; did you mean " + quoted(meant) + "?"));
      }
      needed.push_back(found->second);
    }
  }
  return needs;
}

/// The level of every task: one more than the highest of what it needs.
class Leveler {
 public:
  Leveler(const TaskFile& file, const Needs& needs)
      : file_(file), needs_(needs), levels_(file.tasks.size(), unknown) {}

  std::vector<std::size_t> run() {
    for (std::size_t task = 0; task < levels_.size(); ++task) {
      level_of(task);
    }
    return std::move(levels_);
  }

 private:
  static constexpr std::size_t unknown = static_cast<std::size_t>(-1);

  std::size_t level_of(std::size_t task) {
    if (levels_[task] != unknown) {
      return levels_[task];
    }
    const auto again = std::find(path_.begin(), path_.end(), task);
    if (again != path_.end()) {
      std::string cycle;
      for (auto step = again; step != path_.end(); ++step) {
        cycle += file_.tasks[*step].name + " -> ";
      }
      fail(file_, file_.tasks[task], "tasks need each other: " + cycle + file_.tasks[task].name);
    }
    path_.push_back(task);
    std::size_t level = 0;
    for (const std::size_t needed : needs_.needed[task]) {
      level = std::max(level, level_of(needed) + 1);
    }
    path_.pop_back();
    levels_[task] = level;
    return level;
  }

  const TaskFile& file_;
  const Needs& needs_;
  std::vector<std::size_t> levels_;
  std::vector<std::size_t> path_;
};

/// A text made fit to be a component of a ref, where something precedes it.
std::string for_ref(std::string_view text) {
  std::string result;
  for (const char character : text) {
    const bool is_fit = (character >= 'a' && character <= 'z') ||
                        (character >= 'A' && character <= 'Z') ||
                        (character >= '0' && character <= '9') || character == '_' ||
                        static_cast<unsigned char>(character) >= 0x80 ||
                        (character == '.' && !result.ends_with('.'));
    result += is_fit ? character : '-';
  }
  return result;
}

std::string folded(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character | 0x20) : character;
  });
  return text;
}

/// The id of an agent before it is told apart from others.
std::string plain_id(const Task& task, const std::vector<std::size_t>& combination) {
  constexpr std::size_t longest = 120;
  std::string id = task.name;
  for (std::size_t i = 0; i < task.matrix.size(); ++i) {
    id += "-" + for_ref(task.matrix[i].name) + "-" + for_ref(task.matrix[i].values[combination[i]]);
  }
  if (id.size() > longest) {
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(id[end]) & 0xc0) == 0x80) {
      --end;
    }
    id.resize(end);
  }
  if (id.ends_with('.') || id.ends_with(".lock")) {
    id[id.rfind('.')] = '-';
  }
  return id;
}

/// Numbers ids that are equal but for the case of letters, those of tasks without a matrix last, so
/// that they keep their names.
void tell_apart(std::vector<AgentTask>& agents) {
  std::set<std::string> taken;
  for (const bool has_matrix : {false, true}) {
    for (AgentTask& agent : agents) {
      if (agent.matrix.empty() == has_matrix) {
        continue;
      }
      std::string id = agent.id;
      for (int number = 2; !taken.insert(folded(id)).second; ++number) {
        id = agent.id + "-" + std::to_string(number);
      }
      agent.id = id;
    }
  }
}

/// Every combination of a task's matrix, as the index of each variable's value; the last variable
/// varies fastest.
std::vector<std::vector<std::size_t>> combinations_of(const TaskFile& file, const Task& task) {
  std::size_t count = 1;
  for (const MatrixVariable& variable : task.matrix) {
    count *= variable.values.size();
    if (count > max_agents) {
      fail(file, task,
           "the matrix of " + named(task) + " makes more than " + std::to_string(max_agents) +
               " agents");
    }
  }
  std::vector<std::vector<std::size_t>> combinations;
  for (std::size_t number = 0; number < count; ++number) {
    std::vector<std::size_t>& combination = combinations.emplace_back(task.matrix.size());
    std::size_t rest = number;
    for (std::size_t i = task.matrix.size(); i-- > 0;) {
      combination[i] = rest % task.matrix[i].values.size();
      rest /= task.matrix[i].values.size();
    }
  }
  return combinations;
}

/// Fills in what a task says with `{agent}` and the matrix, and checks what comes of it.
class Filler {
 public:
  Filler(const TaskFile& file, const Task& task, const AgentTask& agent)
      : file_(file), task_(task) {
    values_.agent = agent.id;
    values_.matrix = agent.matrix;
  }

  [[nodiscard]] std::string text(const std::string& text, std::string_view key) const {
    try {
      return expand_setting(text, values_);
    } catch (const Error& error) {
      fail(file_, task_, what(key) + ": " + error.what(), error.hint());
    }
  }

  [[nodiscard]] std::vector<std::string> texts(const std::vector<std::string>& list,
                                               std::string_view key) const {
    std::vector<std::string> filled;
    filled.reserve(list.size());
    for (const std::string& each : list) {
      filled.push_back(text(each, key));
    }
    return filled;
  }

  [[nodiscard]] std::vector<std::string> globs(const std::vector<std::string>& list,
                                               std::string_view key) const {
    std::vector<std::string> filled = texts(list, key);
    for (std::string& glob : filled) {
      while (glob.starts_with("./")) {
        glob.erase(0, 2);
      }
      const std::vector<std::string_view> parts = parts_of(glob);
      if (parts.empty()) {
        fail(file_, task_, what(key) + " has an empty glob", "write \"**\" for everything");
      }
      if (std::find(parts.begin(), parts.end(), "..") != parts.end()) {
        fail(file_, task_, what(key) + " leaves the repository: " + quoted(glob));
      }
    }
    if (!filled.empty() && filled.front().starts_with('!')) {
      fail(file_, task_,
           what(key) + " begins with " + quoted(filled.front()) + ", which takes away from nothing",
           "put \"**\" before it for everything else");
    }
    return filled;
  }

  [[nodiscard]] std::string output() const {
    std::string path = text(task_.output, "output");
    if (!path.empty() && path != "stdout") {
      try {
        return RepoPath(path).text();
      } catch (const Error&) {
        fail(file_, task_,
             what("output") + " must be \"stdout\" or a path in the worktree, not " + quoted(path));
      }
    }
    return path;
  }

 private:
  [[nodiscard]] std::string what(std::string_view key) const {
    return quoted(key) + " of " + named(task_);
  }

  const TaskFile& file_;
  const Task& task_;
  TemplateValues values_;
};

void fill_in(const TaskFile& file, const Task& task, AgentTask& agent) {
  const Filler filler(file, task, agent);
  agent.files = filler.texts(task.files, "files");
  if (task.writes) {
    agent.writes = filler.globs(*task.writes, "writes");
  }
  agent.reads = filler.globs(task.reads, "reads");
  for (const auto& [name, value] : task.env) {
    agent.env.emplace(name, filler.text(value, "env"));
  }
  agent.output = filler.output();
}

/// An agent of a task, but for what only its final id tells.
AgentTask make_agent(const TaskFile& file, const Task& task,
                     const std::vector<std::size_t>& combination) {
  AgentTask agent;
  agent.id = plain_id(task, combination);
  agent.task = task.name;
  agent.command = task.command;
  agent.agent = task.agent;
  agent.preamble = task.prompt.empty() ? "" : file.preamble;
  agent.prompt = task.prompt;
  agent.timeout = task.timeout;
  agent.retries = task.retries;
  agent.limits = task.limits;
  for (std::size_t i = 0; i < combination.size(); ++i) {
    agent.matrix.emplace(task.matrix[i].name, task.matrix[i].values[combination[i]]);
  }
  return agent;
}

}  // namespace

TaskGraph make_task_graph(const TaskFile& file) {
  if (file.tasks.size() > max_agents) {
    fail_too_many(file, file.tasks[max_agents]);
  }
  const Needs needs = resolve_needs(file);
  const std::vector<std::size_t> levels = Leveler(file, needs).run();

  TaskGraph graph;
  std::vector<std::size_t> task_of;
  std::vector<std::vector<std::size_t>> agents_of(file.tasks.size());
  for (std::size_t index = 0; index < file.tasks.size(); ++index) {
    const Task& task = file.tasks[index];
    for (const std::vector<std::size_t>& combination : combinations_of(file, task)) {
      agents_of[index].push_back(graph.agents.size());
      task_of.push_back(index);
      graph.agents.push_back(make_agent(file, task, combination));
    }
    if (graph.agents.size() > max_agents) {
      fail_too_many(file, task);
    }
  }
  tell_apart(graph.agents);

  for (std::size_t index = 0; index < graph.agents.size(); ++index) {
    const std::size_t task = task_of[index];
    AgentTask& agent = graph.agents[index];
    fill_in(file, file.tasks[task], agent);
    std::set<std::string> needed;
    for (const std::size_t other : needs.needed[task]) {
      for (const std::size_t each : agents_of[other]) {
        needed.insert(graph.agents[each].id);
      }
    }
    agent.needs.assign(needed.begin(), needed.end());
    if (graph.levels.size() <= levels[task]) {
      graph.levels.resize(levels[task] + 1);
    }
    graph.levels[levels[task]].push_back(index);
  }
  return graph;
}

}  // namespace git_refactor::plan
