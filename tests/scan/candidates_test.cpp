#include "git_refactor/scan/candidates.hpp"

#include "git_refactor/base/error.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <atomic>

using namespace git_refactor;
using scan::holds_word;
using test::TempRepo;

namespace {

/// The scan of a repository's HEAD.
struct Scanned {
  explicit Scanned(const TempRepo& repo, const scan::InventoryOptions& options = {})
      : repository(git::Repository::open(repo.path())),
        inventory(scan::take_inventory(repository, repository.resolve_commit("HEAD"), options)),
        source(scan::ContentSource::of(repository)) {}

  [[nodiscard]] scan::Candidates find(std::string_view word,
                                      const scan::ScanOptions& options = {}) const {
    return scan::find_candidates(inventory, source, {word}, options, {});
  }

  /// A line for each candidate: its path, language and size.
  [[nodiscard]] std::string describe(const scan::Candidates& candidates) const {
    std::string text;
    for (const scan::Candidate& candidate : candidates.files) {
      text += inventory.files.at(candidate.file).path + ' ' +
              std::string(name_of(candidate.language)) + ' ' +
              std::to_string(candidate.size_bytes) + '\n';
    }
    return text;
  }

  git::Repository repository;
  scan::Inventory inventory;
  scan::ContentSource source;
};

/// Many files, every third of which holds "wanted".
void fill(const TempRepo& repo) {
  for (int i = 0; i < 200; ++i) {
    const std::string number = std::to_string(i);
    repo.write("dir" + std::to_string(i % 7) + "/f" + number + ".py",
               i % 3 == 0 ? "wanted = " + number + "\n" : "wanted_" + number + " = 1\n");
  }
  repo.commit_all();
}

}  // namespace

TEST_SUITE("scan::holds_word") {
  TEST_CASE("a word counts at the begin, at the end, alone and between other bytes") {
    for (const char* text : {"foo", "foo bar", "bar foo", "(foo)", "a.foo->b", "\nfoo\n", "$foo",
                             "\"foo\"", "-foo-", "foo\r\n"}) {
      CHECK_MESSAGE(holds_word(text, "foo"), text);
    }
  }

  TEST_CASE("a longer name does not count") {
    for (const char* text :
         {"", "fo", "food", "xfoo", "_foo", "foo_", "foo1", "1foo", "Foo", "foofoo", "AfooZ"}) {
      CHECK_MESSAGE(!holds_word(text, "foo"), text);
    }
  }

  TEST_CASE("a word after longer names that hold it is found, one that overlaps itself too") {
    CHECK(holds_word("food foo_ foo", "foo"));
    CHECK(holds_word("aaaa aa", "aa"));
    CHECK_FALSE(holds_word("aaaa aaa", "aa"));
  }

  TEST_CASE("bytes outside of ASCII and zero bytes end a word") {
    CHECK(
        holds_word("\xc3\xa9"
                   "foo\xc3\xa9",
                   "foo"));
    CHECK(
        holds_word("\xff"
                   "foo\xff",
                   "foo"));
    CHECK(holds_word(std::string_view("\0foo\0", 5), "foo"));
  }
}

TEST_SUITE("scan::find_candidates") {
  TEST_CASE("files that hold the word are found with their language and size, by path") {
    const TempRepo repo;
    repo.write("b.c", "int foo;\n");
    repo.write("a.py", "foo = 1\n");
    repo.write("c.go", "food\n");
    repo.commit_all();
    const Scanned scanned(repo);

    const auto candidates = scanned.find("foo");

    CHECK(scanned.describe(candidates) == "a.py Python 8\nb.c C 9\n");
    CHECK(candidates.skipped.empty());
    CHECK(candidates.outside_selection == 0);
  }

  TEST_CASE("a script's language is told by its first line, without one it is counted") {
    const TempRepo repo;
    repo.write("tool", "#!/usr/bin/env python3\nfoo = 1\n");
    repo.write("windows", "#!/usr/bin/python3\r\nfoo = 1\r\n");
    repo.write("shell", "#!/bin/sh\nfoo\n");
    repo.write("README", "foo\n");
    repo.write("empty", "");
    repo.commit_all();
    const Scanned scanned(repo);

    const auto candidates = scanned.find("foo");

    CHECK(scanned.describe(candidates) == "tool Python 31\nwindows Python 29\n");
    CHECK(candidates.skipped ==
          std::map<SkipReason, std::size_t>{{SkipReason::unknown_language, 3}});
  }

  TEST_CASE("a zero byte among the first 8000 makes a file binary, a later one does not") {
    const TempRepo repo;
    const std::string word = "foo\n";
    repo.write("early.py", word + std::string(7995, ' ') + std::string(1, '\0'));
    repo.write("late.py", word + std::string(7996, ' ') + std::string(1, '\0'));
    repo.commit_all();
    const Scanned scanned(repo);

    const auto candidates = scanned.find("foo");

    CHECK(scanned.describe(candidates) == "late.py Python 8001\n");
    CHECK(candidates.skipped == std::map<SkipReason, std::size_t>{{SkipReason::binary, 1}});
  }

  TEST_CASE("an LFS pointer is known by its content") {
    const TempRepo repo;
    repo.write("a.py", "version https://git-lfs.github.com/spec/v1\noid sha256:foo\nsize 3\n");
    repo.write("b.py", "# version https://git-lfs.github.com/spec/v1 foo\n");
    repo.commit_all();
    const Scanned scanned(repo);

    const auto candidates = scanned.find("foo");

    CHECK(scanned.describe(candidates) == "b.py Python 49\n");
    CHECK(candidates.skipped == std::map<SkipReason, std::size_t>{{SkipReason::lfs_pointer, 1}});
  }

  TEST_CASE("a file at the limit is read, a larger one is counted, clean or not") {
    const TempRepo repo;
    repo.write("at.py", "foo 4567");
    repo.write("over.py", "foo 45678");
    repo.write("dirty.py", "foo 45678");
    repo.commit_all();
    repo.write("dirty.py", "foo");
    const Scanned scanned(repo);
    std::atomic<std::uint64_t> bytes{0};
    const scan::ScanOptions options{1, 8, [&](std::size_t, std::uint64_t read) { bytes += read; }};

    const auto candidates = scanned.find("foo", options);

    CHECK(scanned.describe(candidates) == "at.py Python 8\n");
    CHECK(candidates.skipped == std::map<SkipReason, std::size_t>{{SkipReason::too_large, 2}});
    CHECK(bytes == 8);  // a file over the limit is not even read
  }

  TEST_CASE("a file outside of the selection that holds the word is counted, and is no candidate") {
    const TempRepo repo;
    repo.write("in.py", "foo\n");
    repo.write("out.py", "foo\n");
    repo.write("without.py", "bar\n");
    repo.commit_all();
    const Scanned scanned(repo, {false, [](const std::string& path) { return path == "in.py"; }});

    const auto candidates = scanned.find("foo");

    CHECK(scanned.describe(candidates) == "in.py Python 4\n");
    CHECK(candidates.outside_selection == 1);
  }

  TEST_CASE("one worker and four find the same, and tell of every file once") {
    const TempRepo repo;
    fill(repo);
    const Scanned scanned(repo);
    std::atomic<std::size_t> files{0};
    const auto count = [&](std::size_t more, std::uint64_t) { files += more; };

    const auto one = scanned.find("wanted", {1, 1000, count});
    const auto four = scanned.find("wanted", {4, 1000, count});

    CHECK(one.files.size() == 67);
    CHECK(scanned.describe(one) == scanned.describe(four));
    CHECK(files == 400);
  }

  TEST_CASE("a requested stop ends the scan early") {
    const TempRepo repo;
    fill(repo);
    const Scanned scanned(repo);
    std::stop_source stopping;
    std::atomic<std::size_t> files{0};
    const scan::ScanOptions options{2, 1000, [&](std::size_t, std::uint64_t) {
                                      ++files;
                                      stopping.request_stop();
                                    }};

    scan::find_candidates(scanned.inventory, scanned.source, {"wanted"}, options,
                          stopping.get_token());

    CHECK(files < 200);
  }

  TEST_CASE("an object that cannot be read is an error, with any number of workers") {
    const TempRepo repo;
    fill(repo);
    const std::string oid = repo.git({"rev-parse", "HEAD:dir1/f1.py"});
    std::filesystem::remove(repo.path() / ".git/objects" / oid.substr(0, 2) / oid.substr(2));
    repo.write("dir1/f1.py", "dirty\n");
    const Scanned scanned(repo);

    CHECK_THROWS_AS(scanned.find("wanted", {1, 1000, {}}), Error);
    CHECK_THROWS_AS(scanned.find("wanted", {4, 1000, {}}), Error);
  }
}

TEST_SUITE("scan::similar_names") {
  TEST_CASE("names of about the same length or the same begin are counted over all files") {
    const TempRepo repo;
    repo.write("a.c", "kfree kfree_skb free(x); kfree 12345 x1 unrelated_long_name\n");
    repo.write("b.py", "kfree kf k\n");
    repo.write("c.txt", "kfree\n");
    repo.commit_all();
    const Scanned scanned(repo);

    const auto names =
        scan::similar_names(scanned.inventory, scanned.source, "kfre", {1, 1000, {}}, {});

    CHECK(names == std::map<std::string, std::size_t>{
                       {"free", 1}, {"kf", 1}, {"kfree", 3}, {"kfree_skb", 1}, {"x1", 1}});
  }

  TEST_CASE("one worker and four count the same") {
    const TempRepo repo;
    fill(repo);
    const Scanned scanned(repo);
    const auto count = [&](unsigned workers) {
      return scan::similar_names(scanned.inventory, scanned.source, "wantd", {workers, 1000, {}},
                                 {});
    };

    const auto one = count(1);

    CHECK(one == count(4));
    CHECK(one.at("wanted") == 67);
    CHECK(one.at("wanted_1") == 1);
  }
}
