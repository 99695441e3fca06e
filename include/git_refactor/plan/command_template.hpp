#pragma once

#include "git_refactor/model/task.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::plan {

/// What the placeholders of one agent's command stand for.
///
/// A placeholder is a name in braces: {files}, {file_list}, {shard}, {agent}, {prompt}, {worktree},
/// {matrix.NAME}. Such a name in two pairs of braces stands for itself in one: {{files}} becomes
/// {files}. Anything else in braces is no placeholder and stays as it is: "{}", "{ a: 1 }",
/// "{a,b}",
/// "{0}", "{{ title }}"; so does a name after '$' ("${HOME}", "${files}"), and one that is not
/// known after '@' or '^' ("HEAD@{upstream}", "HEAD^{tree}").
struct TemplateValues {
  std::vector<std::string> files;
  std::string file_list;  ///< the path of a file that lists `files`
  std::string shard;      ///< the number of the shard, or of a task file's agent, from 1
  std::string agent;      ///< the agent's id
  std::string prompt;     ///< as `make_prompt` gives it
  std::string worktree;   ///< the path of the agent's worktree
  std::map<std::string, std::string> matrix;
};

/// Replaces the placeholders of an argv; values are never split or looked at again.
///
/// `{files}` alone in an argument becomes one argument for each file (none where there are none).
/// At the end of an option, "--file={files}", the argument is repeated for each file. Within other
/// text the files are joined by spaces.
/// @throws Error usage on a placeholder that is unknown
std::vector<std::string> expand_argv(std::span<const std::string> words,
                                     const TemplateValues& values);

/// Replaces the placeholders of a line for `sh -c`; every value is quoted so that the shell sees it
/// as one word, {files} as one word for each file. Within quotes of the line it is escaped for
/// these quotes.
/// @throws Error usage on a placeholder that is unknown, or where its quoting cannot be told: after
///   a here-document, or in a command substitution within quotes
std::string expand_shell(std::string_view line, const TemplateValues& values);

/// The arguments that carry a command out: `expand_argv`, or {"sh", "-c", LINE}.
/// @throws Error as the two above
std::vector<std::string> expand_command(const CommandTemplate& command,
                                        const TemplateValues& values);

/// Replaces {agent} and {matrix.NAME} in a glob, a path or a variable of the environment.
/// @throws Error usage on any other placeholder
std::string expand_setting(std::string_view text, const TemplateValues& values);

/// Replaces the placeholders that are known in a prose text, files joined by spaces; other names in
/// braces stay as they are, for prompts speak of code. @throws Error usage on an unknown
/// {matrix.NAME}
std::string expand_prose(std::string_view text, const TemplateValues& values);

/// The prompt that an agent gets: the preamble as it is, a blank line, and the task's own text with
/// its placeholders replaced (`values.prompt` is not used). @throws Error as `expand_prose`
std::string make_prompt(const AgentTask& task, const TemplateValues& values);

/// Fails as the functions above would for placeholders that are unknown, without values.
/// @param matrix the names of the variables there are; @throws Error usage
void check_placeholders(const CommandTemplate& command, std::span<const std::string> matrix);

/// Whether a command has a placeholder ("file_list", say), so that its value is worth making.
bool has_placeholder(const CommandTemplate& command, std::string_view name);

/// Quotes a word for a POSIX shell; left as it is where it needs no quotes.
std::string quote_for_shell(std::string_view word);

/// Splits a line into words as a shell would, but expands nothing: blanks separate, quotes and
/// backslashes keep characters as they are. @throws Error usage where a quote is not closed
std::vector<std::string> split_words(std::string_view line);

/// An unquoted word of a line that only a shell understands ("|", "&&", ">"); empty: there is none.
/// @throws Error as `split_words`
std::string shell_operator_in(std::string_view line);

}  // namespace git_refactor::plan
