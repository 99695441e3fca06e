#pragma once

#include "git_refactor/model/task.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace git_refactor::plan {

/// Larger task files are refused, before and after their aliases are written out.
inline constexpr std::size_t max_task_file_bytes = std::size_t{1} << 20;

/// The content of a file that a task file names, relative to the task file's own directory; nothing
/// where there is none. It may throw.
using NamedFileReader = std::function<std::optional<std::string>(const std::string& path)>;

/// What a task file leaves to whoever reads it.
struct TaskFileContext {
  std::string name;            ///< what messages call the file, as the user spelled it
  std::string fallback_agent;  ///< the agent of prompts where the file names none; empty: an error
  NamedFileReader read_named;  ///< for `preamble_file`; without it that key is an error
};

/// Reads a task file, YAML or JSON; docs/exec.md describes its keys. Placeholders are checked here,
/// so that what is wrong with one is told with its line.
///
/// Linear in the size of the text. @throws Error usage, one line "NAME:LINE: what is wrong"
TaskFile read_task_file(std::string_view text, const TaskFileContext& context);

/// The keys that a mapping of a task file may have, in the order of the documentation.
enum class TaskFileMapping { file, defaults, task };

/// The keys of one kind of mapping; `docs/tasks.schema.json` has the same ones.
std::span<const std::string_view> known_keys(TaskFileMapping mapping);

/// Why a text cannot be the last component of a ref and the name of a directory; empty: it can.
std::string name_fault(std::string_view name);

}  // namespace git_refactor::plan
