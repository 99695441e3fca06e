#include "git_refactor/run/rename.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/run/journal.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace git_refactor::test;

TEST_SUITE("run::rename") {
  TEST_CASE("a function is renamed in every module, as one commit on a clean tree") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});

    const RunReport report = rename_in(request_in(repo));

    CHECK(report.status == RunStatus::landed);
    CHECK(report.sites_edited == 6);
    CHECK(report.files_changed == 3);
    CHECK(report.mentions == 1);
    CHECK(repo.git({"rev-parse", "main"}) == report.commit);
    CHECK(repo.git({"rev-parse", "main~1"}) == base);
    CHECK(repo.git({"rev-parse", "main^{tree}"}) == report.tree);
    CHECK(repo.read("tools/check.py") ==
          "#!/usr/bin/env python3\nfrom shop.store import persist\n\npersist(2)  # store it\n");
    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.git({"diff", "--name-only", "HEAD~1"}) ==
          "shop/jobs.py\nshop/store.py\ntools/check.py");
    CHECK(repo.git({"log", "-1", "--format=%an|%cn|%s"}) ==
          "Ada Author|Cid Committer|Rename store to persist");
    CHECK(repo.git({"log", "-1", "--format=%(trailers:key=Refactor-Op,valueonly)"}) == "rename\n");
    CHECK(repo.git({"reflog", "-1", "--format=%gs"}) == "refactor: rename store persist");
    repo.check_nothing_is_left();
  }

  TEST_CASE("the result is the same whatever the number of agents and the way of sharding") {
    std::string tree;
    for (const unsigned agents : {1U, 2U, 4U, 16U}) {
      for (const ShardBy by : {ShardBy::cost, ShardBy::directory, ShardBy::count, ShardBy::owner}) {
        const TempRepo repo;
        repo.write("CODEOWNERS", "/shop @ada\n/tools @cid\n");
        fill_sample(repo);
        auto request = request_in(repo);
        request.agents = agents;
        request.shard_by = by;

        const RunReport report = rename_in(request);

        CHECK(report.agents.size() <= agents);
        CHECK((tree.empty() || tree == report.tree));
        tree = report.tree;
      }
    }
  }

  TEST_CASE(
      "bytes that are not of the name survive: CRLF, BOM, other encodings, modes, no last "
      "newline") {
    const TempRepo repo;
    const std::string before(
        "\xef\xbb\xbf"
        "def store():\r\n    return '\xff\xfe'\r\n\tstore()",
        41);
    repo.write("odd.py", before);
    std::filesystem::permissions(repo.path() / "odd.py", std::filesystem::perms{0755});
    repo.commit_all();

    const RunReport report = rename_in(request_in(repo));

    REQUIRE(report.status == RunStatus::landed);
    std::string expected = before;
    for (std::size_t at = expected.find("store"); at != std::string::npos;
         at = expected.find("store")) {
      expected.replace(at, 5, "persist");
    }
    CHECK(repo.read("odd.py") == expected);
    CHECK(repo.git({"ls-tree", "HEAD", "odd.py"}).starts_with("100755 "));
    CHECK(static_cast<unsigned>(std::filesystem::status(repo.path() / "odd.py").permissions()) ==
          0755);
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("permissions beyond git's own stay as the user set them") {
    const TempRepo repo;
    fill_sample(repo);
    std::filesystem::permissions(repo.path() / "shop/store.py", std::filesystem::perms{0640});

    rename_in(request_in(repo));

    CHECK(static_cast<unsigned>(
              std::filesystem::status(repo.path() / "shop/store.py").permissions()) == 0640);
  }

  TEST_CASE("a dry run of several agents that move files leaves no object behind") {
    const TempRepo repo;
    repo.write("src/a/Ring.java", "package a;\n\npublic class Ring {}\n");
    repo.write("src/b/Use.java", "package b;\n\nclass Use { a.Ring ring; }\n");
    repo.commit_all();
    run::RenameRequest request;
    request.directory = repo.path();
    request.operation.old_name = "Ring";
    request.operation.new_name = "Hoop";
    request.agents = 2;
    request.extent = run::Extent::dry_run;
    const std::string before = repo.git({"count-objects"});

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::planned);
    CHECK(report.files_changed == 2);
    CHECK(repo.git({"count-objects"}) == before);
  }

  TEST_CASE("a dry run changes nothing and keeps nothing, and shows the diff it would make") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string before = repo.snapshot();
    auto request = request_in(repo);
    request.extent = run::Extent::dry_run;
    request.wants_diff = true;

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::planned);
    CHECK(report.diff.find("-def store(item):\n+def persist(item):\n") != std::string::npos);
    CHECK(repo.snapshot() == before);
    CHECK_FALSE(repo.exists(".git/refactor"));
    CHECK(repo.git({"count-objects", "-v"}).find("in-pack: 0") != std::string::npos);
    repo.check_nothing_is_left();
  }

  TEST_CASE("a plan lists disjoint shards of all files and writes nothing at all") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write("shop/store.py", repo.read("shop/store.py") + "# dirty\n");
    const std::string before = repo.snapshot();
    auto request = request_in(repo);
    request.extent = run::Extent::plan;
    request.shard_by = ShardBy::directory;

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::planned);
    CHECK(report.shards == std::vector<std::vector<std::string>>{{"shop/jobs.py", "shop/store.py"},
                                                                 {"tools/check.py"}});
    CHECK(report.shard_sites == std::vector<std::size_t>{4, 2});
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("dirty files that are not to be changed stay dirty, and never leak into the commit") {
    const TempRepo repo;
    fill_sample(repo);
    repo.write("README", "my own words\n");
    repo.write("notes", "untracked\n");
    repo.write("staged.py", "x = 1\n");
    repo.git({"add", "staged.py"});

    const RunReport report = rename_in(request_in(repo));

    CHECK(report.status == RunStatus::landed);
    CHECK(repo.git({"status", "--porcelain"}) == " M README\nA  staged.py\n?? notes");
    CHECK(repo.git({"show", "HEAD:README"}) == "store is a word here");
    CHECK(repo.try_git({"cat-file", "-e", "HEAD:staged.py"}).status != 0);
  }

  TEST_CASE("a name that is nowhere is no error, and the nearest names are offered") {
    const TempRepo repo;
    fill_sample(repo);
    auto request = request_in(repo);
    request.operation.old_name = "stroe";

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::unchanged);
    REQUIRE_FALSE(report.nearest.empty());
    CHECK(report.nearest[0].first == "store");
    CHECK_FALSE(repo.exists(".git/refactor"));
  }

  TEST_CASE("only files that the pathspec selects are changed, relative to where the user stands") {
    const TempRepo repo;
    repo.write("a/one.py", "def store():\n    pass\n");
    repo.write("b/two.py", "def store():\n    pass\n");
    repo.commit_all();
    auto request = request_in(repo);
    CHECK(rename_in(request).status == RunStatus::refused);
    request.directory = repo.path() / "a";
    request.pathspecs = {"."};

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::landed);
    CHECK(report.outside_pathspec == 1);
    CHECK(repo.git({"diff", "--name-only", "HEAD~1"}) == "a/one.py");
    request.pathspecs = {"none/*"};
    CHECK_THROWS_AS(rename_in(request), Error);
  }

  TEST_CASE("another branch gets the result from a bare repository, or without touching the tree") {
    const TempRepo repo;
    fill_sample(repo);
    const auto bare = repo.path().parent_path() / "bare.git";
    repo.git({"clone", "--quiet", "--bare", ".", bare.string()});
    for (const auto& directory : {repo.path(), bare}) {
      auto request = request_in(repo);
      request.directory = directory;
      request.target = run::LandingTarget::other_branch;
      request.branch = "renamed";

      const RunReport report = rename_in(request);

      CHECK(report.status == RunStatus::landed);
      CHECK(repo.git({"--git-dir",
                      (directory == bare ? bare : bare.parent_path() / "repo/.git").string(),
                      "rev-parse", "renamed"}) == report.commit);
      CHECK_FALSE(std::filesystem::exists(directory.string() + ".refactor"));
    }
    CHECK(repo.git({"status", "--porcelain"}).empty());
    CHECK(repo.git({"rev-parse", "renamed~1"}) == repo.git({"rev-parse", "main"}));
    repo.git({"--git-dir", bare.string(), "fsck", "--strict"});
  }

  TEST_CASE("a linked worktree gets the result on its own branch") {
    const TempRepo repo;
    fill_sample(repo);
    const auto linked = repo.path().parent_path() / "linked";
    repo.git({"worktree", "add", "--quiet", linked.string()});
    const std::string main_before = repo.git({"rev-parse", "main"});
    auto request = request_in(repo);
    request.directory = linked / "shop";

    const RunReport report = rename_in(request);

    CHECK(report.branch == "linked");
    CHECK(repo.git({"rev-parse", "main"}) == main_before);
    CHECK(repo.git({"-C", linked.string(), "status", "--porcelain"}).empty());
    CHECK(repo.git({"-C", linked.string(), "rev-parse", "HEAD"}) == report.commit);
    CHECK(repo.git({"worktree", "list"}).find(".refactor/") == std::string::npos);
  }

  TEST_CASE("an older base is renamed on a branch of its own") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    repo.write("shop/store.py", "def other():\n    pass\n");
    repo.commit_all("later");
    auto request = request_in(repo);
    request.base = base;
    CHECK_THROWS_AS(rename_in(request), Error);
    request.target = run::LandingTarget::other_branch;
    request.branch = "old-renamed";

    const RunReport report = rename_in(request);

    CHECK(report.sites_edited == 6);
    CHECK(repo.git({"rev-parse", "old-renamed~1"}) == base);
  }

  TEST_CASE("an interrupted run leaves everything as it was") {
    const TempRepo repo;
    fill_sample(repo);
    const std::string before = repo.snapshot();
    std::stop_source source;

    try {
      rename_with(
          repo, "editing", [&] { source.request_stop(); }, source.get_token());
      FAIL("was not interrupted");
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::interrupted);
    }

    CHECK(repo.snapshot() == before);
    repo.check_nothing_is_left();
    CHECK(run::Journal::list(repo.path() / ".git").empty());
  }
}
