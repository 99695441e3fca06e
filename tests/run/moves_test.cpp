// Renames that move files: what lands, what stands in the way, and what undo gives back.

#include "git_refactor/base/error.hpp"
#include "git_refactor/run/history.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using namespace git_refactor::test;

namespace {

/// A public class in the file of its name, alone in its directory, and a class that uses it.
void fill_classes(const TempRepo& repo) {
  repo.write("zoo/birds/Wren.java",
             "package zoo.birds;\n\npublic class Wren {\n  public Wren() {}\n}\n");
  repo.write("zoo/Nest.java", "package zoo;\n\nclass Nest {\n  zoo.birds.Wren wren;\n}\n");
  repo.commit_all();
}

run::RenameRequest class_request(const TempRepo& repo) {
  run::RenameRequest request;
  request.directory = repo.path();
  request.operation.old_name = "Wren";
  request.operation.new_name = "Tit";
  request.agents = 2;
  return request;
}

}  // namespace

TEST_SUITE("run::rename with moves") {
  TEST_CASE("a public class takes its file along, in the commit, the index and the working tree") {
    const TempRepo repo;
    fill_classes(repo);

    const RunReport report = rename_in(class_request(repo));

    REQUIRE(report.status == RunStatus::landed);
    CHECK(report.files_moved == std::vector{std::pair<std::string, std::string>{
                                    "zoo/birds/Wren.java", "zoo/birds/Tit.java"}});
    CHECK_FALSE(repo.exists("zoo/birds/Wren.java"));
    CHECK(repo.read("zoo/birds/Tit.java") ==
          "package zoo.birds;\n\npublic class Tit {\n  public Tit() {}\n}\n");
    CHECK(repo.read("zoo/Nest.java") == "package zoo;\n\nclass Nest {\n  zoo.birds.Tit wren;\n}\n");
    CHECK(repo.git({"ls-tree", "-r", "--name-only", "HEAD"}) ==
          "zoo/Nest.java\nzoo/birds/Tit.java");
    CHECK(repo.git({"status", "--porcelain"}).empty());
    repo.check_nothing_is_left();
  }

  TEST_CASE("undo puts the file back where it was") {
    const TempRepo repo;
    fill_classes(repo);
    const std::string base = repo.git({"rev-parse", "HEAD"});
    rename_in(class_request(repo));

    run::undo_run(repo.path(), "", false);

    CHECK(repo.git({"rev-parse", "HEAD"}) == base);
    CHECK(repo.git({"status", "--porcelain", "--ignored"}).empty());
    CHECK(repo.exists("zoo/birds/Wren.java"));
    CHECK_FALSE(repo.exists("zoo/birds/Tit.java"));
    repo.check_nothing_is_left();
  }

  TEST_CASE("an untracked file in the way is kept, and the run refused") {
    const TempRepo repo;
    fill_classes(repo);
    repo.write("zoo/birds/Tit.java", "mine\n");
    const std::string before = repo.snapshot();

    CHECK_THROWS_AS(rename_in(class_request(repo)), Error);

    CHECK(repo.snapshot() == before);
    CHECK(repo.read("zoo/birds/Tit.java") == "mine\n");
  }

  TEST_CASE("a hook that says no leaves every file where it was") {
    const TempRepo repo;
    fill_classes(repo);
    repo.write_hook("pre-commit", "exit 1");
    const std::string before = repo.snapshot();

    CHECK_THROWS_AS(rename_in(class_request(repo)), Error);

    CHECK(repo.snapshot() == before);
    CHECK(repo.exists("zoo/birds/Wren.java"));
  }

  TEST_CASE("--files moves files and folders of the name, and includes follow") {
    const TempRepo repo;
    repo.write("ring/ring.h", "#ifndef RING\n#define RING\nint ring(int n);\n#endif\n");
    repo.write("ring/ring.c", "#include \"ring.h\"\nint ring(int n) { return n; }\n");
    repo.write("main.c",
               "#include \"ring/ring.h\"\n#include <ring.h>\nint main(void) { return ring(0); }\n");
    repo.write("ring/ring.txt", "ring\n");
    repo.commit_all();
    run::RenameRequest request;
    request.directory = repo.path();
    request.operation.old_name = "ring";
    request.operation.new_name = "hoop";
    request.operation.files = true;

    const RunReport report = rename_in(request);

    REQUIRE(report.status == RunStatus::landed);
    CHECK(repo.git({"ls-files"}) == "hoop/hoop.c\nhoop/hoop.h\nhoop/hoop.txt\nmain.c");
    CHECK(repo.read("main.c") ==
          "#include \"hoop/hoop.h\"\n#include <hoop.h>\nint main(void) { return hoop(0); }\n");
    CHECK(repo.read("hoop/hoop.c") == "#include \"hoop.h\"\nint hoop(int n) { return n; }\n");
    CHECK(repo.read("hoop/hoop.txt") == "ring\n");
    CHECK_FALSE(repo.exists("ring"));
    CHECK(repo.git({"status", "--porcelain"}).empty());
  }

  TEST_CASE("--files is refused where a file of the new name exists") {
    const TempRepo repo;
    repo.write("ring.c", "int ring(int n) { return n; }\n");
    repo.write("hoop.c", "int other;\n");
    repo.commit_all();
    run::RenameRequest request;
    request.directory = repo.path();
    request.operation.old_name = "ring";
    request.operation.new_name = "hoop";
    request.operation.files = true;
    const std::string before = repo.snapshot();

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::refused);
    CHECK(report.refusal.find("ring.c would become hoop.c, which exists") != std::string::npos);
    CHECK(repo.snapshot() == before);
  }
}
