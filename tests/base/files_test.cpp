#include "git_refactor/base/files.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/temp_dir.hpp"

#include <doctest/doctest.h>

using namespace git_refactor;

TEST_SUITE("base::files") {
  TEST_CASE("a file written atomically holds the bytes and leaves no temporary file") {
    const TempDir directory;
    const std::string bytes("a\0b\r\n\xff", 6);

    write_file_atomically(directory.path() / "f", "old");
    write_file_atomically(directory.path() / "f", bytes, Durability::flushed);

    CHECK(read_file(directory.path() / "f") == bytes);
    CHECK(std::distance(std::filesystem::directory_iterator(directory.path()), {}) == 1);
  }

  TEST_CASE("a failed write leaves nothing behind") {
    const TempDir directory;
    std::filesystem::create_directory(directory.path() / "f");
    std::filesystem::create_directory(directory.path() / "f" / "full");

    CHECK_THROWS_AS(write_file_atomically(directory.path() / "f", "new"), Error);

    CHECK(std::distance(std::filesystem::directory_iterator(directory.path()), {}) == 1);
  }

  TEST_CASE("a missing file is no content, not an error") {
    const TempDir directory;

    CHECK(read_file(directory.path() / "none") == std::nullopt);
    CHECK_THROWS_AS(read_file(directory.path()), Error);
  }

  TEST_CASE("a tree is removed though its directories forbid it, and what links lead to is not") {
    const TempDir directory;
    const auto tree = directory.path() / "tree";
    std::filesystem::create_directories(tree / "closed/deep");
    std::filesystem::create_directory(directory.path() / "kept");
    write_file_atomically(tree / "closed/deep/f", "x");
    std::filesystem::create_directory_symlink(directory.path() / "kept", tree / "link");
    std::filesystem::permissions(directory.path() / "kept", std::filesystem::perms(0555));
    std::filesystem::permissions(tree / "closed/deep", std::filesystem::perms(0555));
    std::filesystem::permissions(tree / "closed", std::filesystem::perms::none);

    remove_tree(tree);
    remove_tree(tree);

    CHECK_FALSE(std::filesystem::exists(tree));
    CHECK(std::filesystem::status(directory.path() / "kept").permissions() ==
          std::filesystem::perms(0555));
  }

  TEST_CASE("a temporary directory goes away with all in it") {
    std::filesystem::path path;
    {
      const TempDir directory;
      path = directory.path();
      write_file_atomically(path / "f", "x");
    }
    CHECK_FALSE(std::filesystem::exists(path));
  }
}
