#include "git_refactor/base/error.hpp"
#include "git_refactor/run/history.hpp"
#include "git_refactor/run/journal.hpp"
#include "git_refactor/run/rename.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace git_refactor::test;

namespace {

/// Expects the rename to fail with a message that holds `words`, and to change nothing.
void check_refused(const TempRepo& repo, const run::RenameRequest& request,
                   const std::string& words) {
  CAPTURE(words);
  const std::string before = repo.snapshot();
  try {
    rename_in(request);
    FAIL("was not refused");
  } catch (const Error& error) {
    const std::string message = error.what();
    CAPTURE(message);
    CHECK(message.find(words) != std::string::npos);
  }
  CHECK(repo.snapshot() == before);
  CHECK(run::Journal::list(repo.path() / ".git").empty());
}

/// Writes down what it is told while a run lands.
class LandingObserver : public StepObserver {
 public:
  std::string told;

  void phase_began(Phase phase, std::size_t total) override {
    is_landing_ = phase == Phase::landing;
    total_ = total;
    advanced(0, 0);
  }

  void advanced(std::size_t count, std::uint64_t /*bytes*/) override {
    if (is_landing_) {
      done_ += count;
      told += std::to_string(done_) + "/" + std::to_string(total_) + " ";
    }
  }

  void terminal_left_to_others() override { told += "terminal "; }

 private:
  bool is_landing_ = false;
  std::size_t done_ = 0;
  std::size_t total_ = 0;
};

run::Journal journal_of_only_run(const TempRepo& repo) {
  const auto common_dir = repo.path() / ".git";
  return {common_dir, run::Journal::list(common_dir).at(0)};
}

/// Makes the repository's only run look as if its process, which is ours, had ended.
void end_process_of_run(const TempRepo& repo) {
  const run::Journal journal = journal_of_only_run(repo);
  auto record = *journal.read();
  record.pid_started = 1;
  journal.announce(record);
}

void check_landed_on_main(const TempRepo& repo, const std::string& base) {
  CHECK(repo.git({"rev-parse", "main~"}) == base);
  CHECK(repo.git({"show", "main:shop/store.py"}).starts_with("def persist(item)"));
  CHECK(repo.read("shop/store.py").starts_with("def persist(item)"));
  CHECK(repo.git({"status", "--porcelain"}).empty());
}

void check_undo_returns_to(const TempRepo& repo, const std::string& base) {
  run::undo_run(repo.path(), "", false);
  CHECK(repo.git({"rev-parse", "main"}) == base);
  CHECK(repo.git({"status", "--porcelain"}).empty());
}

/// Checks that `clean` makes a whole landing of what a process that has ended left.
void check_clean_finishes_landing(const TempRepo& repo, const std::string& base) {
  end_process_of_run(repo);
  run::clean_runs(repo.path(), "", false, false);
  check_landed_on_main(repo, base);
  repo.check_nothing_is_left();
  check_undo_returns_to(repo, base);
}

}  // namespace

TEST_SUITE("run::land") {
  TEST_CASE("without a commit, index and working tree have the result and HEAD stays") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    auto request = request_in(repo);
    request.target = run::LandingTarget::working_tree;

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::landed);
    CHECK(report.commit.empty());
    CHECK(repo.git({"rev-parse", "HEAD"}) == base);
    CHECK(repo.git({"status", "--porcelain"}) ==
          "M  shop/jobs.py\nM  shop/store.py\nM  tools/check.py");
    CHECK(repo.git({"write-tree"}) == report.tree);
    repo.check_nothing_is_left();
  }

  TEST_CASE("a commit for each agent adds up to the same tree") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    auto request = request_in(repo);
    request.commits = run::CommitStyle::per_agent;

    const RunReport report = rename_in(request);

    CHECK(repo.git({"rev-list", "--count", base + "..main"}) == "2");
    CHECK(repo.git({"rev-parse", "main^{tree}"}) == report.tree);
    CHECK(repo.git({"status", "--porcelain"}).empty());
    repo.check_nothing_is_left();
  }

  TEST_CASE("a merge has base and every agent's commit as parents") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    auto request = request_in(repo);
    request.commits = run::CommitStyle::merge;

    rename_in(request);

    CHECK(repo.git({"rev-parse", "main^1"}) == base);
    CHECK(repo.git({"rev-list", "--count", "--merges", base + "..main"}) == "1");
    CHECK(repo.git({"rev-list", "--count", base + "..main"}) == "3");
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("the message is the user's, cleaned up as git does, with the record below it") {
    const TempRepo repo;
    fill_sample(repo);
    auto request = request_in(repo);
    request.message = "Persist, do not store  \n\n\n\nBecause.\n\n";

    rename_in(request);

    CHECK(repo.git({"log", "-1", "--format=%B"})
              .starts_with(
                  "Persist, do not store\n\nBecause.\n\nRefactor-Op: rename\nRefactor-Spec: {"));
  }

  TEST_CASE("hooks run once, on the landing commit, and see its files and its index") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write_hook("pre-commit",
                    "echo pre >>.git/hook-log\ngit diff --cached --name-only >>.git/hook-log\n"
                    "grep -c persist shop/store.py >>.git/hook-log\n");
    repo.write_hook("commit-msg", "echo msg >>.git/hook-log\necho 'Change-Id: 7' >>\"$1\"\n");

    rename_in(request_in(repo));

    CHECK(repo.read(".git/hook-log") ==
          "pre\nshop/jobs.py\nshop/store.py\ntools/check.py\n2\nmsg\n");
    CHECK(repo.git({"log", "-1", "--format=%(trailers:key=Change-Id,valueonly)"}) == "7\n");
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("each file is reported once it has landed, and the terminal is the hooks' after that") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write_hook("pre-commit", "exit 1\n");
    repo.write_hook("commit-msg", "exit 1\n");
    auto request = request_in(repo);
    LandingObserver observer;
    LandingObserver observer_of_branch;

    CHECK_THROWS_AS(run::rename(request, observer, {}), Error);
    request.target = run::LandingTarget::other_branch;
    request.branch = "topic";
    CHECK_THROWS_AS(run::rename(request, observer_of_branch, {}), Error);

    CHECK(observer.told == "0/3 1/3 2/3 3/3 terminal ");
    CHECK(observer_of_branch.told == "0/3 terminal ");
  }

  TEST_CASE("a hook that says no leaves everything as it was, unless it is not asked") {
    for (const char* hook : {"pre-commit", "commit-msg"}) {
      const TempRepo repo;
      fill_sample(repo);
      repo.write_hook(hook, "exit 1\n");
      auto request = request_in(repo);

      check_refused(repo, request, std::string("the ") + hook + " hook says no");
      repo.check_nothing_is_left();

      request.run_hooks = false;
      CHECK(rename_in(request).status == RunStatus::landed);
    }
  }

  TEST_CASE("what a pre-commit hook adds to the index is in the commit") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write_hook("pre-commit", "echo '# formatted' >>shop/store.py\ngit add shop/store.py\n");

    rename_in(request_in(repo));

    CHECK(repo.git({"show", "HEAD:shop/store.py"}).ends_with("# formatted"));
    CHECK(repo.git({"status", "--porcelain"}).empty());
    repo.check_nothing_is_left();
  }

  TEST_CASE("commits are signed where the configuration says so") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write("../signer",
               "#!/bin/sh\ncat >/dev/null\nprintf '\\n[GNUPG:] SIG_CREATED \\n' >&2\n"
               "printf -- '-----BEGIN PGP SIGNATURE-----\\nx\\n-----END PGP SIGNATURE-----\\n'\n");
    const auto signer = repo.path().parent_path() / "signer";
    std::filesystem::permissions(signer, std::filesystem::perms{0755});
    repo.git({"config", "gpg.program", signer.string()});
    repo.git({"config", "commit.gpgSign", "true"});

    rename_in(request_in(repo));

    CHECK(repo.git({"cat-file", "commit", "HEAD"}).find("gpgsig -----BEGIN PGP SIGNATURE-----") !=
          std::string::npos);
  }

  TEST_CASE("a path that is to change and is dirty, staged, deleted or untracked stops the run") {
    const TempRepo repo;
    fill_sample(repo);
    const auto request = request_in(repo);

    repo.write("shop/store.py", "mine\n");
    check_refused(repo, request, "shop/store.py (modified)");
    repo.git({"add", "shop/store.py"});
    check_refused(repo, request, "shop/store.py (staged)");
    repo.git({"rm", "--cached", "--quiet", "shop/store.py"});
    check_refused(repo, request, "shop/store.py (untracked)");
    std::filesystem::remove(repo.path() / "shop/store.py");
    check_refused(repo, request, "shop/store.py (deleted)");
    repo.git({"reset", "--quiet", "--hard"});
    std::filesystem::permissions(repo.path() / "shop/store.py", std::filesystem::perms{0755});
    check_refused(repo, request, "shop/store.py (modified)");
  }

  TEST_CASE("a locked index, a merge in progress, a checked-out branch: refused before any work") {
    const TempRepo repo;
    fill_sample(repo);
    auto request = request_in(repo);

    repo.write(".git/index.lock", "");
    try {
      rename_in(request);
      FAIL("was not refused");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::busy);
    }
    CHECK(repo.exists(".git/index.lock"));
    std::filesystem::remove(repo.path() / ".git/index.lock");
    repo.write(".git/MERGE_HEAD", repo.git({"rev-parse", "HEAD"}) + "\n");
    check_refused(repo, request, "a merge is in progress");
    std::filesystem::remove(repo.path() / ".git/MERGE_HEAD");
    request.target = run::LandingTarget::other_branch;
    request.branch = "main";
    check_refused(repo, request, "it is checked out");
    request.branch = "bad..name";
    check_refused(repo, request, "no name for a branch");
  }

  TEST_CASE("a file system that refuses a write takes everything back") {
    const TempRepo repo;
    fill_sample(repo);
    if (run_command({{"chattr", "+i", (repo.path() / "tools").string()}, {}, {}, {}, false})
            .status != 0) {
      MESSAGE("skipped: chattr +i is not possible here");
      return;
    }

    const std::string before = repo.snapshot();
    CHECK_THROWS_AS(rename_in(request_in(repo)), Error);
    run_command({{"chattr", "-i", (repo.path() / "tools").string()}, {}, {}, {}, false});

    CHECK(repo.snapshot() == before);
    repo.check_nothing_is_left();
  }

  TEST_CASE("a branch that is switched away from while the run works does not get the result") {
    const TempRepo repo;
    fill_sample(repo);
    repo.git({"branch", "other"});

    CHECK_THROWS_WITH_AS(rename_with(repo, "publishing",
                                     [&] {
                                       repo.git({"switch", "--quiet", "other"});
                                     }),
                         "cannot land on main: it is not checked out", Error);

    CHECK(repo.git({"rev-parse", "main"}) == repo.git({"rev-parse", "other"}));
    CHECK(repo.git({"status", "--porcelain"}).empty());
    repo.check_nothing_is_left();
  }

  TEST_CASE("what fails once the branch has moved does not keep the index from following it") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});

    const RunReport report = rename_with(
        repo, "switching", [] { throw Error(ErrorKind::io, "cannot write the journal"); });

    CHECK(report.status == RunStatus::landed);
    check_landed_on_main(repo, base);
    repo.check_nothing_is_left();
    check_undo_returns_to(repo, base);
  }

  TEST_CASE("a journal that stays unwritable is told, and clean finishes the run once it is not") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    std::filesystem::path journal;

    const RunReport report = rename_with(repo, "committing", [&] {
      journal = journal_of_only_run(repo).directory();
      std::filesystem::rename(journal / "journal", journal / "saved");
      std::filesystem::create_directory(journal / "journal");
    });

    CHECK(report.status == RunStatus::landed);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].starts_with(
        "left behind, for git refactor clean: cannot write the journal "));
    check_landed_on_main(repo, base);
    CHECK_FALSE(repo.exists(".git/index.lock"));
    std::filesystem::remove(journal / "journal");
    std::filesystem::rename(journal / "saved", journal / "journal");
    check_clean_finishes_landing(repo, base);
  }

  TEST_CASE("an index that cannot follow the branch waits in its lock until clean is run") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    const auto index = repo.path() / ".git/index";

    try {
      rename_with(repo, "switching", [&] {
        std::filesystem::remove(index);
        std::filesystem::create_directory(index);
      });
      FAIL("was not told");
    } catch (const Error& error) {
      const std::string id = repo.git({"rev-parse", "--short=9", "main"});
      CHECK(std::string(error.what()) == "cannot write the index: Is a directory; main is at " +
                                             id + " and the files are in place");
      CHECK(error.hint() == "git refactor clean finishes the landing");
    }

    CHECK(repo.git({"rev-parse", "main~"}) == base);
    CHECK(repo.read("shop/store.py").starts_with("def persist(item)"));
    std::filesystem::remove(index);
    check_clean_finishes_landing(repo, base);
  }

  TEST_CASE("detached HEAD gets the commit, and it is said") {
    const TempRepo repo;
    fill_sample(repo);
    repo.git({"checkout", "--quiet", "--detach"});

    const RunReport report = rename_in(request_in(repo));

    CHECK(repo.git({"rev-parse", "HEAD"}) == report.commit);
    CHECK(repo.git({"rev-parse", "main"}) != report.commit);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].find("detached") != std::string::npos);
  }

  TEST_CASE("files that git converts have blobs and files as git would write them") {
    const TempRepo repo;
    repo.git({"config", "core.autocrlf", "true"});
    repo.write("a.py", "def store():\r\n    pass\r\n\r\n\r\nstore()\r\n");
    repo.commit_all();

    const RunReport report = rename_in(request_in(repo));

    CHECK(report.status == RunStatus::landed);
    CHECK(repo.read("a.py") == "def persist():\r\n    pass\r\n\r\n\r\npersist()\r\n");
    CHECK(repo.git({"cat-file", "-p", "HEAD:a.py"}) == "def persist():\n    pass\n\n\npersist()");
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("split and sparse indexes are kept, and paths outside a sparse checkout change too") {
    const TempRepo repo;
    fill_sample(repo);
    SUBCASE("split index") {
      repo.git({"update-index", "--split-index"});
    }
    SUBCASE("sparse checkout") {
      repo.git({"sparse-checkout", "set", "shop"});
    }
    SUBCASE("sparse index") {
      repo.git({"sparse-checkout", "set", "--sparse-index", "shop"});
    }

    const RunReport report = rename_in(request_in(repo));

    CHECK(report.files_changed == 3);
    CHECK(repo.git({"rev-parse", "HEAD^{tree}"}) == report.tree);
    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.git({"write-tree"}) == report.tree);
    repo.check_nothing_is_left();
  }
}
