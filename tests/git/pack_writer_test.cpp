#include "git_refactor/git/pack_writer.hpp"

#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/git/repository.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace git_refactor;
using git::ObjectType;
using git::PackWriter;
using test::TempRepo;

TEST_SUITE("git::PackWriter") {
  TEST_CASE("objects that several threads add are read back by git, each stored once") {
    const TempRepo repo;
    PackWriter pack(repo.path() / ".git/objects");
    std::vector<Oid> oids(500);

    parallel_for(4, oids.size(), 1, {}, [&](unsigned, std::size_t index) {
      // Every content is added twice; sizes cross the steps of the variable-length header.
      oids[index] =
          pack.add(ObjectType::blob, std::string(index / 2 * 97, 'a') + std::to_string(index / 2));
    });
    const auto path = pack.finish();

    repo.git({"verify-pack", path.string()});
    repo.git({"fsck", "--strict"});
    CHECK(repo.git({"count-objects", "-v"}).find("in-pack: 250") != std::string::npos);
    CHECK(repo.git({"cat-file", "-p", oids[7].hex()}) == std::string(3 * 97, 'a') + "3");
  }

  TEST_CASE("an empty blob and a large one survive") {
    const TempRepo repo;
    PackWriter pack(repo.path() / ".git/objects");
    std::string large;
    for (std::uint64_t i = 0; i < 400000; ++i) {
      large += std::to_string(i * 7919);
    }

    const Oid empty = pack.add(ObjectType::blob, "");
    const Oid full = pack.add(ObjectType::blob, large);
    pack.finish();

    CHECK(repo.git({"cat-file", "-s", empty.hex()}) == "0");
    const auto repository = git::Repository::open(repo.path());
    std::string content;
    repository.read_object(full, content);
    CHECK(content == large);
  }

  TEST_CASE("what is added after a pack is finished goes into another one") {
    const TempRepo repo;
    PackWriter pack(repo.path() / ".git/objects");
    const Oid one = pack.add(ObjectType::blob, "one");
    const auto first = pack.finish();

    const Oid two = pack.add(ObjectType::blob, "two");
    const auto second = pack.finish();

    CHECK(first != second);
    CHECK(repo.git({"cat-file", "-p", one.hex()}) == "one");
    CHECK(repo.git({"cat-file", "-p", two.hex()}) == "two");
  }

  TEST_CASE("a pack that is not finished, or has nothing in it, leaves no file") {
    const TempRepo repo;
    const auto directory = repo.path() / ".git/objects/pack";
    {
      PackWriter unfinished(repo.path() / ".git/objects");
      unfinished.add(ObjectType::blob, "x");
      PackWriter empty(repo.path() / ".git/objects");

      CHECK(empty.finish().empty());
    }

    CHECK(std::filesystem::is_empty(directory));
  }
}
