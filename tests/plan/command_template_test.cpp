#include "git_refactor/plan/command_template.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/subprocess.hpp"

#include <doctest/doctest.h>

using git_refactor::AgentTask;
using git_refactor::CommandTemplate;
using git_refactor::Error;
using git_refactor::ErrorKind;
using namespace git_refactor::plan;

namespace {

using Words = std::vector<std::string>;

TemplateValues example() {
  return {.files = {"a b.c", "it's.c"},
          .file_list = "/tmp/list",
          .shard = "3",
          .agent = "test-node-18",
          .prompt = "say {agent} & go",
          .worktree = "/w/3",
          .matrix = {{"node", "18"}, {"os", "big one"}}};
}

std::string one(const std::string& word) {
  const Words argv = expand_argv(Words{word}, example());
  return argv.size() == 1 ? argv.front() : std::to_string(argv.size()) + " words";
}

/// The message of the usage error that a call ends in, and its hint.
template <typename Call>
std::string usage_error(const Call& call) {
  try {
    call();
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    return error.what();
  }
  return "no error";
}

/// The words that sh makes of a line.
std::vector<std::string> words_of_shell(const std::string& line) {
  git_refactor::Command command;
  command.arguments = {"sh", "-c", "set -- " + line + "\nprintf '%s\\n' \"$@\""};
  const git_refactor::CommandResult result = git_refactor::run_command(command);
  REQUIRE_MESSAGE(result.status == 0, line << ": " << result.error);
  Words words;
  std::string_view rest = result.output;
  while (!rest.empty()) {
    words.emplace_back(rest.substr(0, rest.find('\n')));
    rest.remove_prefix(words.back().size() + 1);
  }
  return words;
}

}  // namespace

TEST_SUITE("plan::expand_argv") {
  TEST_CASE("every placeholder stands for its value") {
    CHECK(one("{shard}/{agent}@{worktree}") == "3/test-node-18@/w/3");
    CHECK(one("--list={file_list}") == "--list=/tmp/list");
    CHECK(one("node:{matrix.node}") == "node:18");
  }

  TEST_CASE("values are neither split nor looked at again") {
    CHECK(one("{prompt}") == "say {agent} & go");
    CHECK(one("{matrix.os}") == "big one");
  }

  TEST_CASE("files alone in an argument are one argument each") {
    CHECK(expand_argv(Words{"wc", "{files}", "-l"}, example()) ==
          Words{"wc", "a b.c", "it's.c", "-l"});
    TemplateValues none = example();
    none.files.clear();
    CHECK(expand_argv(Words{"wc", "{files}"}, none) == Words{"wc"});
  }

  TEST_CASE("files at the end of an option repeat it, within text they are joined") {
    CHECK(expand_argv(Words{"--file={files}"}, example()) ==
          Words{"--file=a b.c", "--file=it's.c"});
    CHECK(one("fix {files} now") == "fix a b.c it's.c now");
    CHECK(one("x={files}") == "x=a b.c it's.c");
  }

  TEST_CASE("two pairs of braces stand for one") {
    CHECK(one("{{files}}") == "{files}");
    CHECK(one("{{{agent}}}") == "{{agent}}");
    CHECK(one("{{anything.else}}") == "{anything.else}");
    CHECK(one(R"({"agent":{agent}})") == R"({"agent":test-node-18})");
  }

  TEST_CASE("braces that hold no name stay as they are") {
    for (const char* word : {"{}",
                             "{ a: 1 }",
                             "${HOME}",
                             "${files}",
                             "{a,b}",
                             "{1..3}",
                             R"({"a":1})",
                             "{{ title }}",
                             "awk '{ if (x) { y }}'",
                             "{print $1}",
                             "HEAD@{upstream}",
                             "HEAD^{tree}",
                             "stash@{0}",
                             "{",
                             "}",
                             "{{",
                             "}}",
                             "{files",
                             "files}",
                             "{a.}",
                             R"(\d{3})",
                             "{-x}"}) {
      CHECK(one(word) == word);
    }
    CHECK(one("@{file_list}") == "@/tmp/list");
  }

  TEST_CASE("an unknown name is an error that lists the known ones") {
    const auto message = usage_error([] { one("x {fils} y"); });

    CHECK(message ==
          "unknown placeholder {fils}; known are {files}, {file_list}, {shard}, {agent}, "
          "{prompt}, {worktree}, {matrix.node}, {matrix.os}");
    CHECK(usage_error([] { one("{matrix.nod}"); }).starts_with("unknown placeholder"));
    CHECK(usage_error([] {
            check_placeholders({.words = {"{matrix.x}"}}, Words{"y"});
          }).ends_with("{matrix.y}"));
    CHECK_NOTHROW(check_placeholders({.words = {"{matrix.y} {files}"}}, Words{"y"}));
  }

  TEST_CASE("a command knows which placeholders it has") {
    const CommandTemplate command{.words = {"x", "--from={file_list}", "{{files}}"}};

    CHECK(has_placeholder(command, "file_list"));
    CHECK_FALSE(has_placeholder(command, "files"));
  }
}

TEST_SUITE("plan::expand_shell") {
  TEST_CASE("the shell sees every value as it is, within quotes or without") {
    TemplateValues values = example();
    values.agent = "a'b\"c`d$HOME;\\ *(#";
    const std::string& agent = values.agent;

    CHECK(words_of_shell(expand_shell("{files} {agent} x", values)) ==
          Words{"a b.c", "it's.c", agent, "x"});
    CHECK(words_of_shell(expand_shell("'{agent}' \"<{agent}>\" -a{agent}", values)) ==
          Words{agent, "<" + agent + ">", "-a" + agent});
    CHECK(words_of_shell(expand_shell("\"{files}\" '{files}'", values)) ==
          Words{"a b.c it's.c", "a b.c it's.c"});
    CHECK(words_of_shell(expand_shell("'it'\\''s' \"\\\"\" {agent} # don't", values)) ==
          Words{"it's", "\"", agent});
    CHECK(words_of_shell(expand_shell("$(printf %s {shard})", values)) == Words{"3"});
    CHECK(words_of_shell(expand_shell("{shard}#'{agent}'", values)) == Words{"3#" + agent});
  }

  TEST_CASE("braces of the shell stay") {
    CHECK(expand_shell("f() { echo ${HOME}; }; f", example()) == "f() { echo ${HOME}; }; f");
  }

  TEST_CASE("a place that no quoting is known for is an error") {
    for (const char* line : {"\"$(echo {agent})\"", "echo `echo {agent}`", "cat <<E\n{agent}\nE",
                             "a # {agent}", "\"`echo {agent}`\"", "\\{agent}"}) {
      CHECK(usage_error([&] { expand_shell(line, example()); }).starts_with("cannot put {agent} "));
    }
    CHECK(usage_error([] {
            expand_shell("echo {agnt}", example());
          }).starts_with("unknown placeholder {agnt}"));
  }

  TEST_CASE("a shell line becomes the argument of sh -c") {
    CHECK(expand_command({.words = {"ls {files} | wc"}, .is_shell = true}, example()) ==
          Words{"sh", "-c", "ls 'a b.c' 'it'\\''s.c' | wc"});
    CHECK(expand_command({.words = {"ls", "{shard}"}}, example()) == Words{"ls", "3"});
  }

  TEST_CASE("words are quoted only where they need it") {
    CHECK(quote_for_shell("src/a-b_c.txt") == "src/a-b_c.txt");
    CHECK(quote_for_shell("") == "''");
    CHECK(quote_for_shell("a=b") == "'a=b'");
    CHECK(quote_for_shell("it's") == "'it'\\''s'");
  }
}

TEST_SUITE("plan::make_prompt") {
  TEST_CASE("the preamble comes first and stays as it is") {
    AgentTask task;
    task.preamble = "Use {agent}.\n";
    task.prompt = "You are {agent}.";

    CHECK(make_prompt(task, example()) == "Use {agent}.\n\nYou are test-node-18.");
    task.preamble = "No newline";
    CHECK(make_prompt(task, example()) == "No newline\n\nYou are test-node-18.");
    task.preamble = "";
    CHECK(make_prompt(task, example()) == "You are test-node-18.");
  }

  TEST_CASE("prose keeps names in braces that are not known, but no unknown variable") {
    CHECK(expand_prose("f\"{name}\" in {files}; {{agent}}", example()) ==
          "f\"{name}\" in a b.c it's.c; {agent}");
    CHECK(usage_error([] {
            expand_prose("{matrix.nde}", example());
          }).starts_with("unknown placeholder {matrix.nde}"));
  }

  TEST_CASE("a setting knows the agent and its matrix only") {
    CHECK(expand_setting("out/{agent}-{matrix.node}.md", example()) == "out/test-node-18-18.md");
    CHECK(usage_error([] { expand_setting("{files}", example()); }) ==
          "unknown placeholder {files}; known are {agent}, {matrix.node}, {matrix.os}");
  }
}

TEST_SUITE("plan::split_words") {
  TEST_CASE("blanks separate, quotes and backslashes keep") {
    CHECK(split_words("  a  'b c'd \"e \\\" \\x\" f\\ g '' \\\n h\n") ==
          Words{"a", "b cd", "e \" \\x", "f g", "", "h"});
    CHECK(split_words("").empty());
    CHECK(split_words(" \n").empty());
  }

  TEST_CASE("nothing is expanded") {
    CHECK(split_words("$HOME *.c ~ {a,b} #x") == Words{"$HOME", "*.c", "~", "{a,b}", "#x"});
  }

  TEST_CASE("a quote that is not closed is an error") {
    CHECK(usage_error([] { split_words("a 'b"); }) ==
          "cannot split the command into words: a ' is not closed");
    CHECK(usage_error([] { split_words("\"b\\\""); }).ends_with("a \" is not closed"));
  }

  TEST_CASE("operators of the shell are found where they are not quoted") {
    CHECK(shell_operator_in("a | b") == "|");
    CHECK(shell_operator_in("cd x && make") == "&&");
    CHECK(shell_operator_in("a; b") == ";");
    CHECK(shell_operator_in("a > b") == ">");
    CHECK(shell_operator_in("grep '|' \\; \"a;\" x|y").empty());
  }
}
