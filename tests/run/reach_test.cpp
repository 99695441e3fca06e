// What a rename reaches beside the sites of its name, and how it is told what it cannot know.

#include "git_refactor/base/error.hpp"

#include "sample.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace git_refactor;
using namespace git_refactor::test;

namespace {

run::RenameRequest request_for(const TempRepo& repo, const std::string& old_name,
                               const std::string& new_name) {
  run::RenameRequest request;
  request.directory = repo.path();
  request.operation.old_name = old_name;
  request.operation.new_name = new_name;
  request.agents = 1;
  return request;
}

/// Two unrelated classes with a method of one name, and a call on an object of either.
void fill_doubtful(const TempRepo& repo) {
  repo.write("stores.py",
             "class Disk:\n    def keep(self): ...\n\n\nclass Tape:\n    def keep(self): ...\n");
  repo.write("use.py",
             "def first(thing):\n    thing.keep()\n\n\ndef second(thing):\n    thing.keep()\n");
  repo.commit_all();
}

}  // namespace

TEST_SUITE("run::rename with its options") {
  TEST_CASE("--text-files changes whole words of documentation, and nothing binary") {
    const TempRepo repo;
    repo.write("a.c", "int ring(void) { return 0; }\n");
    repo.write("README.md", "Call `ring()`; rings are others, ring_x too.\n");
    repo.write("picture", std::string_view("ring \0", 6));
    repo.commit_all();
    auto request = request_for(repo, "ring", "hoop");
    request.operation.text_files = true;

    const RunReport report = rename_in(request);

    REQUIRE(report.status == RunStatus::landed);
    CHECK(repo.read("README.md") == "Call `hoop()`; rings are others, ring_x too.\n");
    CHECK(repo.read("picture") == std::string_view("ring \0", 6));
    CHECK(report.mentions_edited == 1);
  }

  TEST_CASE(
      "--text renames whole words of unknown languages outside comments and strings, and says so") {
    const TempRepo repo;
    repo.write("a.c", "int ring(void) { return 0; }\n");
    repo.write("a.kt", "/* ring /* ring */ ring */ fun ring() = \"ring\" // ring\n");
    repo.write("a.rb", "ring = 'ring' # ring\n=begin\nring\n=end\nring.to_s\n");
    repo.write("README.md", "ring\n");
    repo.commit_all();
    auto request = request_for(repo, "ring", "hoop");
    request.operation.text = true;

    const RunReport report = rename_in(request);

    REQUIRE(report.status == RunStatus::landed);
    CHECK(repo.read("a.kt") == "/* ring /* ring */ ring */ fun hoop() = \"ring\" // ring\n");
    CHECK(repo.read("a.rb") == "hoop = 'ring' # ring\n=begin\nring\n=end\nhoop.to_s\n");
    CHECK(repo.read("README.md") == "ring\n");
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0] == "3 whole words of Kotlin, Ruby were taken for the name; read them");
  }

  TEST_CASE("programs of unknown languages are left alone without --text") {
    const TempRepo repo;
    repo.write("a.c", "int ring(void) { return 0; }\n");
    repo.write("a.kt", "fun ring() = 1\n");
    repo.commit_all();
    auto request = request_for(repo, "ring", "hoop");
    request.operation.text_files = true;

    REQUIRE(rename_in(request).status == RunStatus::landed);
    CHECK(repo.read("a.kt") == "fun ring() = 1\n");
  }

  TEST_CASE("a name that only an unknown language has is renamed with --text") {
    const TempRepo repo;
    repo.write("a.swift", "let ring = 1\n");
    repo.commit_all();
    auto request = request_for(repo, "ring", "hoop");

    CHECK(rename_in(request).status == RunStatus::unchanged);
    request.operation.text = true;
    REQUIRE(rename_in(request).status == RunStatus::landed);
    CHECK(repo.read("a.swift") == "let hoop = 1\n");
  }

  TEST_CASE("a macro that no file defines is what refactor.c.macro says it is") {
    const TempRepo repo;
    repo.write(
        "a.c",
        "int ring;\nint f(void) { LOCAL(ring, 3) return ring; }\nint g(void) { return ring; }\n");
    repo.commit_all();
    repo.git({"config", "--add", "refactor.c.macro", "API="});
    repo.git({"config", "--add", "refactor.c.macro", "LOCAL(n, v)=int n = v;"});
    auto request = request_for(repo, "ring", "hoop");

    REQUIRE(rename_in(request).status == RunStatus::landed);

    CHECK(repo.read("a.c") ==
          "int hoop;\nint f(void) { LOCAL(ring, 3) return ring; }\nint g(void) { return hoop; }\n");
    CHECK(repo.git({"log", "-1", "--format=%B"}).find("LOCAL(n, v)=int n = v;") !=
          std::string::npos);
  }

  TEST_CASE("a macro of C++ that is said to be empty does not hide a class") {
    const TempRepo repo;
    repo.write("a.cpp", "class exported_api ring {\n public:\n  ring();\n};\nring::ring() {}\n");
    repo.commit_all();
    repo.git({"config", "refactor.c.macro", "exported_api="});
    auto request = request_for(repo, "ring", "hoop");

    REQUIRE(rename_in(request).status == RunStatus::landed);
    CHECK(repo.read("a.cpp") ==
          "class exported_api hoop {\n public:\n  hoop();\n};\nhoop::hoop() {}\n");
  }

  TEST_CASE("a setting that defines no macro is an error, and changes nothing") {
    const TempRepo repo;
    repo.write("a.c", "int ring;\n");
    repo.commit_all();
    repo.git({"config", "refactor.c.macro", "2x=3"});

    CHECK_THROWS_WITH_AS(rename_in(request_for(repo, "ring", "hoop")),
                         "cannot read the setting refactor.c.macro: '2x=3' defines no macro",
                         Error);
    CHECK(repo.read("a.c") == "int ring;\n");
  }

  TEST_CASE("--variants renames every spelling that is declared, and proves each") {
    const TempRepo repo;
    repo.write("a.c",
               "#define OLD_RING 1\nstruct OldRing { int n; };\nint old_ring(struct OldRing *r) { "
               "return OLD_RING; }\n");
    repo.commit_all();
    auto request = request_for(repo, "old_ring", "new_hoop");
    request.operation.variants = true;

    REQUIRE(rename_in(request).status == RunStatus::landed);

    CHECK(repo.read("a.c") ==
          "#define NEW_HOOP 1\nstruct NewHoop { int n; };\nint new_hoop(struct NewHoop *r) { "
          "return NEW_HOOP; }\n");
  }

  TEST_CASE("--variants is refused as a whole where one spelling clashes") {
    const TempRepo repo;
    repo.write(
        "a.c",
        "struct OldRing { int n; };\nstruct NewHoop { int n; };\nint old_ring(void) { return "
        "0; }\n");
    repo.commit_all();
    auto request = request_for(repo, "old_ring", "new_hoop");
    request.operation.variants = true;
    const std::string before = repo.snapshot();

    const RunReport report = rename_in(request);

    CHECK(report.status == RunStatus::refused);
    CHECK(report.refusal.find("OldRing to NewHoop") != std::string::npos);
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("--comments and --strings reach as far as they say") {
    const TempRepo repo;
    repo.write("a.c", "// ring\nint ring(void);\nconst char *name = \"ring\";\n");
    repo.commit_all();
    auto request = request_for(repo, "ring", "hoop");
    request.operation.comments = CommentPolicy::all;
    request.operation.strings = true;

    REQUIRE(rename_in(request).status == RunStatus::landed);

    CHECK(repo.read("a.c") == "// hoop\nint hoop(void);\nconst char *name = \"hoop\";\n");
  }

  TEST_CASE("a person is asked about each unsure site, with the lines around it") {
    const TempRepo repo;
    fill_doubtful(repo);
    auto request = request_for(repo, "keep", "hold");
    request.operation.target.qualifier = "Disk";
    std::vector<run::UnsureSite> asked;
    request.ask_unsure = [&](const run::UnsureSite& site) {
      asked.push_back(site);
      return asked.size() == 1 ? refactor::UnsureChoice::rename : refactor::UnsureChoice::leave;
    };

    REQUIRE(rename_in(request).status == RunStatus::landed);

    REQUIRE(asked.size() == 2);
    CHECK(asked[0].place.path == "use.py");
    CHECK(asked[0].place.row == 1);
    CHECK(asked[0].lines.at(1) == "    thing.keep()");
    CHECK(repo.read("use.py") ==
          "def first(thing):\n    thing.hold()\n\n\ndef second(thing):\n    thing.keep()\n");
  }

  TEST_CASE("the answer to quit changes nothing") {
    const TempRepo repo;
    fill_doubtful(repo);
    auto request = request_for(repo, "keep", "hold");
    request.operation.target.qualifier = "Disk";
    request.ask_unsure = [](const run::UnsureSite&) { return refactor::UnsureChoice::quit; };
    const std::string before = repo.snapshot();

    CHECK(rename_in(request).status == RunStatus::refused);

    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("--force lands what the proof refuses, and says what it breaks") {
    const TempRepo repo;
    repo.write("a.c", "int size;\nint f(int n) { return n + size; }\n");
    repo.commit_all();
    auto request = request_for(repo, "n", "size");
    const std::string before = repo.snapshot();

    CHECK(rename_in(request).status == RunStatus::refused);
    CHECK(repo.snapshot() == before);

    request.operation.force = true;
    const RunReport report = rename_in(request);
    CHECK(report.status == RunStatus::landed);
    REQUIRE_FALSE(report.broken.empty());
    CHECK(report.broken[0].path == "a.c");
    CHECK(repo.read("a.c") == "int size;\nint f(int size) { return size + size; }\n");
  }

  TEST_CASE("--aliases changes declarations and imports, and leaves the importers' own names") {
    const TempRepo repo;
    repo.write("m.py", "def keep(x):\n    return x\n\n\nkeep(1)\n");
    repo.write("a.py", "from m import keep\n\nkeep(2)\n");
    repo.write("b.py", "import m\n\nm.keep(3)\n");
    repo.write("c.py", "from m import keep as k\n\nk(4)\n");
    repo.commit_all();
    auto request = request_for(repo, "keep", "hold");
    request.operation.aliases = true;

    REQUIRE(rename_in(request).status == RunStatus::landed);

    CHECK(repo.read("m.py") == "def hold(x):\n    return x\n\n\nhold(1)\n");
    CHECK(repo.read("a.py") == "from m import hold as keep\n\nkeep(2)\n");
    CHECK(repo.read("b.py") == "import m\n\nm.hold(3)\n");
    CHECK(repo.read("c.py") == "from m import hold as k\n\nk(4)\n");
  }

  TEST_CASE("a place is counted from where the user stands") {
    const TempRepo repo;
    repo.write("src/a.c", "int size;\nint f(int n) { return n; }\n");
    repo.commit_all();
    auto request = request_for(repo, "", "count");
    request.directory = repo.path() / "src";
    request.operation.target.at = SourcePlace{"a.c", 1, 10};

    REQUIRE(rename_in(request).status == RunStatus::landed);

    CHECK(repo.read("src/a.c") == "int size;\nint f(int count) { return count; }\n");
  }
}
