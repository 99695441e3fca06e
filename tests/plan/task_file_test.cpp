#include "git_refactor/plan/task_file.hpp"

#include "git_refactor/base/error.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace std::chrono_literals;
using git_refactor::Error;
using git_refactor::ErrorKind;
using git_refactor::Task;
using git_refactor::TaskFile;
using namespace git_refactor::plan;

namespace {

using Words = std::vector<std::string>;

TaskFileContext context() {
  return {.name = "t.yaml", .fallback_agent = "", .read_named = [](const std::string& path) {
            return path == "style.md" ? std::optional<std::string>("Be brief.\n") : std::nullopt;
          }};
}

TaskFile read(const std::string& text) {
  return read_task_file(text, context());
}

/// The one task of a file whose task begins with these lines.
Task task(const std::string& lines) {
  return read("tasks:\n- name: t\n" + lines).tasks.at(0);
}

/// The message of the usage error that reading ends in.
std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    const std::string message = error.what();
    CHECK(message.find('\n') == std::string::npos);
    CHECK(message.starts_with("t.yaml:"));
    return message.substr(7);
  }
  return "no error";
}

std::string task_error(const std::string& lines) {
  return error_of("tasks:\n- name: t\n" + lines);
}

}  // namespace

TEST_SUITE("plan::read_task_file") {
  TEST_CASE("every key of a task is read") {
    const TaskFile file = read(R"(version: 1
preamble: |
  Follow the style guide.
defaults:
  agent: claude
  timeout: 10m
  retries: 2
  env: {LANG: C, A: default}
  max_turns: 5
tasks:
  - name: intro
    prompt: Write {matrix.page}.
    files: [a.html, "b*.html"]
    writes: a.html
    reads: [style/**]
    env:
      A: 1
    matrix:
      page: [one, 3.10]
      os: x
    timeout: 90
    retries: 0
    output: stdout
    max_budget_usd: 0.5

  - name: check
    run: make "all files" -j{shard}
    needs: intro
    writes: []
)");

    CHECK(file.preamble == "Follow the style guide.\n");
    CHECK(file.tasks.size() == 2);
    const Task& intro = file.tasks[0];
    CHECK(intro.agent == "claude");
    CHECK(intro.prompt == "Write {matrix.page}.");
    CHECK(intro.command.words.empty());
    CHECK(intro.files == Words{"a.html", "b*.html"});
    CHECK(intro.writes == Words{"a.html"});
    CHECK(intro.reads == Words{"style/**"});
    CHECK(intro.env == std::map<std::string, std::string>{{"A", "1"}, {"LANG", "C"}});
    CHECK(intro.matrix.size() == 2);
    CHECK(intro.matrix[0].name == "page");
    CHECK(intro.matrix[0].values == Words{"one", "3.10"});
    CHECK(intro.matrix[1].values == Words{"x"});
    CHECK(intro.timeout == 90s);
    CHECK(intro.retries == 0);
    CHECK(intro.output == "stdout");
    CHECK(intro.limits.max_turns == 5U);
    CHECK(intro.limits.max_budget_usd == 0.5);
    CHECK(intro.row == 10);
    const Task& check = file.tasks[1];
    CHECK(check.command.words == Words{"make", "all files", "-j{shard}"});
    CHECK_FALSE(check.command.is_shell);
    CHECK(check.agent.empty());
    CHECK(check.needs == Words{"intro"});
    CHECK(check.writes == Words{});
    CHECK(check.timeout == 10min);
    CHECK(check.retries == 2);
    CHECK_FALSE(check.limits.max_turns);
  }

  TEST_CASE("JSON is read by the same rules, tabs and all") {
    const TaskFile file = read(
        "{\n\t\"version\": 1,\n\t\"tasks\": [\n\t\t{\"name\": \"a\\u0062\", \"run\": [\"echo\", "
        "\"x\\ty\"],\n\t\t\"writes\": [],\"shell\": false, \"retries\": 3}\n\t]\n}\n");

    CHECK(file.tasks[0].name == "ab");
    CHECK(file.tasks[0].command.words == Words{"echo", "x\ty"});
    CHECK(file.tasks[0].writes == Words{});
    CHECK(file.tasks[0].retries == 3);
    CHECK(error_of("{\"tasks\": [\n{\"name\": \"a\",\n\"rnu\": \"b\"}]}") ==
          "3: unknown key \"rnu\" in task \"a\"; did you mean \"run\"?");
  }

  TEST_CASE("a character that JSON writes as two escapes is one") {
    CHECK(task("  run: [\"\\ud83d\\ude00\", \"\\\\ud83d\"]\n").command.words ==
          Words{"\xf0\x9f\x98\x80", "\\ud83d"});
    CHECK(task_error("  run: [\"\\ud83d\"]\n").starts_with("3: cannot read it as YAML: "));
  }

  TEST_CASE("a command is a list, a text that is split, or a line for the shell") {
    CHECK(task("  run: [a, 'b c']\n").command.words == Words{"a", "b c"});
    CHECK(task("  run: a 'b c' \"\"\n").command.words == Words{"a", "b c", ""});
    const auto shell = task("  run: a | b $HOME\n  shell: true\n").command;
    CHECK(shell.is_shell);
    CHECK(shell.words == Words{"a | b $HOME"});
    CHECK(read("defaults: {shell: true}\ntasks: [{name: a, run: 'x | y'}, {name: b, run: [x, y]}]")
              .tasks[1]
              .command.words == Words{"x", "y"});
  }

  TEST_CASE("what a task may write is anything, something or nothing") {
    CHECK_FALSE(task("  run: x\n").writes);
    CHECK(task("  run: x\n  writes: []\n").writes == Words{});
    CHECK(task_error("  run: x\n  writes:\n") ==
          "4: \"writes\" of task \"t\" must be a list of texts, but is empty");
  }

  TEST_CASE("a preamble may be in a file") {
    CHECK(read("preamble_file: style.md\ntasks: [{name: a, run: x}]").preamble == "Be brief.\n");
    CHECK(error_of("\npreamble_file: nope.md\ntasks: [{name: a, run: x}]") ==
          "2: cannot read \"preamble_file\" \"nope.md\": there is no such file");
    CHECK(error_of("preamble: x\npreamble_file: style.md\ntasks: [{name: a, run: x}]") ==
          "2: \"preamble\" and \"preamble_file\" are both there");
  }

  TEST_CASE("the caller may have an agent for prompts without one") {
    TaskFileContext with_agent = context();
    with_agent.fallback_agent = "codex";

    CHECK(read_task_file("tasks: [{name: a, prompt: x}]", with_agent).tasks[0].agent == "codex");
    CHECK(read_task_file("defaults: {agent: aider}\ntasks: [{name: a, prompt: x}]", with_agent)
              .tasks[0]
              .agent == "aider");
  }

  TEST_CASE("an unknown key is told with its line and the nearest key") {
    CHECK(task_error("  run: x\n  wirtes: [a]\n") ==
          "4: unknown key \"wirtes\" in task \"t\"; did you mean \"writes\"?");
    CHECK(error_of("task:\n- name: t\n") == "1: unknown key \"task\"; did you mean \"tasks\"?");
    CHECK(error_of("defaults:\n  timeouts: 3\ntasks: []\n") ==
          "2: unknown key \"timeouts\" in \"defaults\"; did you mean \"timeout\"?");
    CHECK(task_error("  zzz: 1\n")
              .starts_with("3: unknown key \"zzz\" in task \"t\"; known are name, run, shell, "));
    CHECK(error_of("tasks:\n- nmae: t\n") == "2: a task has no \"name\"");
  }

  TEST_CASE("a key that is there twice is an error") {
    CHECK(task_error("  run: x\n  env: {}\n  run: y\n") ==
          "5: duplicate key \"run\" of task \"t\"; the first is on line 3");
    CHECK(task_error("  run: x\n  env:\n    A: 1\n    A: 2\n") ==
          "6: duplicate key \"A\" in \"env\" of task \"t\"; the first is on line 5");
    CHECK(error_of("tasks: []\ntasks: []\n") ==
          "2: duplicate key \"tasks\"; the first is on line 1");
  }

  TEST_CASE("a task runs a command or asks an agent, not both and not neither") {
    CHECK(task_error("  run: x\n  prompt: y\n") == "2: task \"t\" has both \"run\" and \"prompt\"");
    CHECK(task_error("  files: x\n") == "2: task \"t\" has neither \"run\" nor \"prompt\"");
    CHECK(task_error("  prompt: y\n") == "3: \"prompt\" of task \"t\" has no agent to give it to");
    CHECK(task_error("  run: y\n  agent: claude\n") ==
          "4: \"agent\" of task \"t\" is of no use without a \"prompt\"");
    CHECK(task_error("  prompt: y\n  agent: a\n  shell: true\n") ==
          "5: \"shell\" of task \"t\" is of no use without \"run\"");
    CHECK(task_error("  run: []\n") == "3: \"run\" of task \"t\" is empty");
    CHECK(task_error("  agent: a\n  prompt: ' '\n") == "4: \"prompt\" of task \"t\" is empty");
  }

  TEST_CASE("a command that only a shell would understand is an error") {
    CHECK(task_error("  run: make && make test\n") ==
          "3: \"run\" of task \"t\" has \"&&\", which only a shell knows");
    CHECK(task_error("  run: [a]\n  shell: true\n") ==
          "4: \"shell\" of task \"t\" needs \"run\" to be one text");
    CHECK(task_error("  run: it's\n") ==
          "3: \"run\" of task \"t\": cannot split the command into words: a ' is not closed");
  }

  TEST_CASE("a placeholder for files needs files") {
    CHECK(task_error("  run: rm -r {files}\n") ==
          "3: \"run\" of task \"t\" has {files}, but the task has no \"files\"");
    CHECK(task_error("  agent: a\n  prompt: Look at {file_list}.\n") ==
          "4: \"prompt\" of task \"t\" has {file_list}, but the task has no \"files\"");
    CHECK(task("  run: rm '{{files}}'\n").command.words == Words{"rm", "{{files}}"});
    CHECK(task("  run: rm {files}\n  files: a\n").files == Words{"a"});
  }

  TEST_CASE("unknown placeholders are told with their line") {
    CHECK(task_error("  run:\n  - ls\n  - '{fils}'\n  matrix: {node: 18}\n") ==
          "4: \"run\" of task \"t\": unknown placeholder {fils}; known are {files}, {file_list}, "
          "{shard}, {agent}, {prompt}, {worktree}, {matrix.node}");
    CHECK(task_error("  run: x '{prompt}'\n") ==
          "3: \"run\" of task \"t\" has {prompt}, but the task has none");
    CHECK(task_error("  agent: a\n  prompt: do {this} with {matrix.x}\n")
              .starts_with("4: \"prompt\" of task \"t\": unknown placeholder {matrix.x}"));
    CHECK(task_error("  run: x\n  output: '{matrix.x}.md'\n")
              .starts_with("2: \"output\" of task \"t\": unknown placeholder {matrix.x}"));
    CHECK(task_error("  run: echo `{agent}`\n  shell: true\n") ==
          "3: \"run\" of task \"t\": cannot put {agent} behind a backtick of a shell line");
  }

  TEST_CASE("values of a wrong type are told with what was wanted") {
    CHECK(task_error("  run: x\n  timeout: soon\n") ==
          "4: \"timeout\" of task \"t\" must be a duration like \"90s\", \"10m\", \"1h30m\" or a "
          "number of seconds, but is \"soon\"");
    CHECK(task_error("  run: x\n  files: {a: b}\n") ==
          "4: \"files\" of task \"t\" must be a list of texts, but is a mapping");
    CHECK(task_error("  run: x\n  files:\n  - [a]\n") ==
          "5: every entry of \"files\" of task \"t\" must be a text, but is a list");
    CHECK(task_error("  run: x\n  retries: -1\n")
              .starts_with("4: \"retries\" of task \"t\" must be a number from 0 to 100"));
    CHECK(task_error("  run: x\n  shell: yes\n") ==
          "4: \"shell\" of task \"t\" must be true or false, but is \"yes\"");
    CHECK(task_error("  agent: a\n  prompt: x\n  max_turns: 0\n").starts_with("5: \"max_turns\""));
    CHECK(task_error("  agent: a\n  prompt: x\n  max_budget_usd: free\n")
              .starts_with("5: \"max_budget_usd\""));
    CHECK(task_error("  run: x\n  env: [A=1]\n") ==
          "4: \"env\" of task \"t\" must be a mapping of names to values, but is a list");
    CHECK(task_error("  run: x\n  env: {A=B: 1}\n").find("no variable can have") !=
          std::string::npos);
    CHECK(error_of("version: 2\ntasks: []\n").starts_with("1: \"version\" must be a number"));
    CHECK(error_of("tasks:\n- x\n") ==
          "2: every entry of \"tasks\" must be a mapping, but is \"x\"");
    CHECK(error_of("tasks: []\n") ==
          "1: \"tasks\" must be a list of at least one task, but is a list");
    CHECK(error_of("- a\n").starts_with("1: a task file must be a mapping"));
    CHECK(error_of("version: 1\n") == "1: there is no \"tasks\"");
  }

  TEST_CASE("a matrix has names and different values") {
    CHECK(task_error("  run: x\n  matrix: {a: []}\n") ==
          "4: \"a\" in \"matrix\" of task \"t\" has no values");
    CHECK(task_error("  run: x\n  matrix: {a: [1, 2, 1]}\n") ==
          "4: \"a\" in \"matrix\" of task \"t\" has the value \"1\" twice");
    CHECK(task_error("  run: x\n  matrix: {a b: 1}\n").find("no variable") != std::string::npos);
  }

  TEST_CASE("names that cannot be a component of a ref are errors") {
    CHECK(error_of("tasks:\n- run: x\n  name: a b\n") ==
          "3: no task can be named \"a b\": it has a space");
    CHECK(name_fault("caf\xc3\xa9_1.x-y").empty());
    for (const char* name : {"", ".a", "-a", "a/b", "a..b", "a.lock", "a.", "@", "a@{b", "a~", "a^",
                             "a:", "a?", "a*", "a[", "a\\b", "a\tb", "a\x7f"}) {
      CAPTURE(name);
      CHECK_FALSE(name_fault(name).empty());
    }
    CHECK_FALSE(name_fault(std::string(101, 'a')).empty());
  }

  TEST_CASE("what tasks need is checked") {
    const std::string two = "tasks:\n- {name: intro, run: x}\n- name: b\n  run: x\n";
    CHECK(error_of(two + "  needs: [intor]\n") ==
          "3: task \"b\" needs \"intor\", but no task is named so; did you mean \"intro\"?");
    CHECK(error_of(two + "- {name: intro, run: x}\n") ==
          "5: two tasks are named \"intro\"; the other is on line 2");
    CHECK(error_of("tasks:\n- {name: z, run: x, needs: a}\n- {name: a, run: x, needs: b}\n"
                   "- {name: b, run: x, needs: [c]}\n- {name: c, run: x, needs: [a]}\n") ==
          "3: tasks need each other: a -> b -> c -> a");
    CHECK(task_error("  run: x\n  needs: t\n") == "2: tasks need each other: t -> t");
  }

  TEST_CASE("texts that are no YAML, or no document, are errors with a line") {
    CHECK(error_of("") == "1: it is empty; a task file has at least \"tasks\"");
    CHECK(error_of("# only a comment\n\n").starts_with("1: it is empty"));
    CHECK(error_of("tasks:\n  - name: a\n run: b\n").starts_with("3: cannot read it as YAML: "));
    CHECK(error_of("tasks: [\n").find("cannot read it as YAML: ") != std::string::npos);
    CHECK(error_of("tasks: *nothing\n").starts_with("1: cannot read it as YAML: "));
    CHECK(error_of("tasks: [{name: a, run: x}]\n---\ntasks: []\n") ==
          "3: cannot read it as YAML: a second document begins");
    CHECK(error_of("? [a]\n: b\n") == "1: cannot read it as YAML: a key must be a text");
    CHECK(error_of(std::string("tasks\0: 1", 9)).starts_with("1: it is no text"));
    CHECK(error_of("tasks: " + std::string(5000, '[')) ==
          "1: cannot read it as YAML: it is nested too deep");
  }

  TEST_CASE("aliases are written out, but not without end") {
    CHECK(read("tasks:\n- {name: a, run: x, files: &f [p, q]}\n- {name: b, run: x, files: *f}\n")
              .tasks[1]
              .files == Words{"p", "q"});
    CHECK(error_of("tasks: &t\n- *t\n") == "2: cannot read it as YAML: an alias of what it is in");
    std::string bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 30; ++i) {
      const std::string before = "*a" + std::to_string(i - 1);
      bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + ", " + before +
              "]\n";
    }
    CHECK(error_of(bomb).find("its aliases make it too large") != std::string::npos);
    CHECK(error_of("# " + std::string(max_task_file_bytes, 'x')) == "1: it is larger than 1 MiB");
  }
}
