#include "git_refactor/git/ref_transaction.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;
using git::RefTransaction;
using test::TempRepo;

TEST_SUITE("git::RefTransaction") {
  TEST_CASE("all refs move, HEAD moves its branch, and the reflog says why") {
    const TempRepo repo;
    const Oid one = *Oid::from_hex(repo.commit_all("one"));
    const Oid two = *Oid::from_hex(repo.commit_all("two"));
    const auto repository = git::Repository::open(repo.path());
    RefTransaction transaction(git::GitProgram(repository), "refactor: back");

    transaction.update("HEAD", one, two);
    transaction.create("refs/refactor/r/base", two);
    transaction.commit();

    CHECK(repo.git({"rev-parse", "main"}) == one.hex());
    CHECK(repo.git({"reflog", "-1", "--format=%gs"}) == "refactor: back");
    CHECK(git::list_refs(git::GitProgram(repository), "refs/refactor/").size() == 1);
  }

  TEST_CASE("where one ref is not what it must be, no ref moves") {
    const TempRepo repo;
    const Oid one = *Oid::from_hex(repo.commit_all("one"));
    const Oid two = *Oid::from_hex(repo.commit_all("two"));
    const std::string before = repo.snapshot();
    RefTransaction transaction(git::GitProgram(git::Repository::open(repo.path())), "refactor");

    transaction.create("refs/heads/other", one);
    transaction.update("refs/heads/main", two, one);

    CHECK_THROWS_AS(transaction.commit(), Error);
    CHECK(repo.snapshot() == before);
  }

  TEST_CASE("removing a ref that is not there is fine") {
    const TempRepo repo;
    repo.commit_all();
    const std::string before = repo.snapshot();
    RefTransaction transaction(git::GitProgram(git::Repository::open(repo.path())), "refactor");

    transaction.remove("refs/refactor/none/base");

    CHECK_NOTHROW(transaction.commit());
    CHECK(repo.snapshot() == before);
  }
}
