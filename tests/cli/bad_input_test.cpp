#include "git_refactor/base/temp_dir.hpp"

#include "cli/greeting_repo.hpp"
#include "cli/transcript.hpp"
#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <functional>

using git_refactor::CommandResult;
using git_refactor::TempDir;
using git_refactor::test::TempRepo;
using git_refactor::test::Transcript;
using git_refactor::test::write_greeting;

namespace {

constexpr int fatal = 128;
constexpr int usage = 129;

using Arguments = std::vector<std::string>;

/// A request that cannot be carried out, and the state of the repository that makes it so.
struct BadInput {
  std::string name;  ///< of the golden transcript
  Arguments arguments;
  int exit_code = fatal;
  std::function<void(const TempRepo&)> prepare = [](const TempRepo&) {};
};

const Arguments rename_greet{"rename", "greet", "hello", "-j2"};

void start_conflict(const TempRepo& repo, const std::string& command) {
  repo.git({"switch", "--quiet", "--create", "topic"});
  repo.write("notes.txt", "topic\n");
  repo.commit_all("topic");
  repo.git({"switch", "--quiet", "main"});
  repo.write("notes.txt", "main\n");
  repo.commit_all("main");
  CHECK(repo.try_git({command, "topic"}).status != 0);
}

void forbid_writing(const std::filesystem::path& directory) {
  std::filesystem::permissions(directory, std::filesystem::perms::owner_write,
                               std::filesystem::perm_options::remove);
}

void allow_writing(const std::filesystem::path& directory) {
  std::filesystem::permissions(directory, std::filesystem::perms::owner_write,
                               std::filesystem::perm_options::add);
}

/// The words that make root obey the modes of files, as everybody else does.
Arguments obeying_modes() {
  return ::geteuid() == 0
             ? Arguments{"setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"}
             : Arguments{};
}

const std::vector<BadInput> bad_inputs{
    {"new_is_no_identifier", {"rename", "greet", "2hello"}},
    {"new_is_a_keyword", {"rename", "greet", "while"}},
    {"new_is_declared_already", {"rename", "greet", "wave"}},
    {"old_equals_new", {"rename", "greet", "greet"}, usage},
    {"unknown_base", {"rename", "greet", "hello", "--base=v9"}},
    {"pathspec_matches_nothing", {"rename", "greet", "hello", "--", "nowhere"}, usage},
    {"dirty_path", rename_greet, fatal,
     [](const TempRepo& repo) { repo.write("src/main.py", "greet = None\n"); }},
    {"staged_path", rename_greet, fatal,
     [](const TempRepo& repo) {
       repo.write("src/main.py", "greet = None\n");
       repo.git({"add", "src/main.py"});
     }},
    {"untracked_file_in_the_way", rename_greet, fatal,
     [](const TempRepo& repo) {
       repo.git({"rm", "--quiet", "--cached", "src/main.py"});
     }},
    {"deleted_path", rename_greet, fatal,
     [](const TempRepo& repo) { std::filesystem::remove(repo.path() / "src/main.py"); }},
    {"index_locked", rename_greet, fatal,
     [](const TempRepo& repo) { repo.write(".git/index.lock", ""); }},
    {"merge_in_progress", rename_greet, fatal,
     [](const TempRepo& repo) { start_conflict(repo, "merge"); }},
    {"rebase_in_progress", rename_greet, fatal,
     [](const TempRepo& repo) { start_conflict(repo, "rebase"); }},
    {"hook_says_no", rename_greet, fatal,
     [](const TempRepo& repo) { repo.write_hook("pre-commit", "echo not today >&2\nexit 1\n"); }},
};

/// What every refusal owes the user: one error, what to try, and nothing changed.
void check_complaint(const CommandResult& result, int exit_code) {
  CHECK(result.status == exit_code);
  CHECK(result.output.empty());
  CHECK(result.error.find("error: ") != std::string::npos);
  CHECK(result.error.find("error: ") == result.error.rfind("error: "));
  CHECK(result.error.find("\nhint: ") != std::string::npos);
}

}  // namespace

TEST_SUITE("cli: bad input") {
  TEST_CASE("each gets one clear error, a hint and its exit status, and changes nothing") {
    for (const BadInput& input : bad_inputs) {
      CAPTURE(input.name);
      const TempRepo repo;
      write_greeting(repo);
      repo.commit_all();
      input.prepare(repo);
      const std::string before = repo.snapshot();
      Transcript transcript(repo.path());

      const CommandResult result = transcript.refactor(input.arguments);

      check_complaint(result, input.exit_code);
      CHECK(repo.snapshot() == before);
      transcript.check_against("bad_input/" + input.name);
    }
  }

  TEST_CASE("a directory that is no repository is told so") {
    const TempRepo isolates_the_environment;
    const TempDir directory;
    Transcript transcript(directory.path());

    const CommandResult result = transcript.refactor(rename_greet);

    check_complaint(result, fatal);
    CHECK(std::filesystem::is_empty(directory.path()));
    transcript.check_against("bad_input/not_a_repository");
  }

  TEST_CASE("a repository without a commit is told so") {
    const TempRepo repo;
    write_greeting(repo);
    Transcript transcript(repo.path());

    const CommandResult result = transcript.refactor(rename_greet);

    check_complaint(result, fatal);
    CHECK(repo.git({"status", "--porcelain"}).starts_with("?? "));
    CHECK(repo.git({"for-each-ref"}).empty());
    transcript.check_against("bad_input/no_commit_yet");
  }

  TEST_CASE("a directory that may not be written to stops the run, and nothing has changed") {
    for (const std::string directory : {"src", ".git"}) {
      CAPTURE(directory);
      const TempRepo repo;
      write_greeting(repo);
      repo.commit_all();
      forbid_writing(repo.path() / directory);
      const std::string before = repo.snapshot();
      Transcript transcript(repo.path());
      transcript.run_under(obeying_modes());

      const CommandResult result = transcript.refactor(rename_greet);

      CHECK(result.status == fatal);
      CHECK(result.error.starts_with("error: "));
      CHECK(repo.snapshot() == before);
      allow_writing(repo.path() / directory);
    }
  }
}
