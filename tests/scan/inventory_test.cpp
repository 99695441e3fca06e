#include "git_refactor/scan/inventory.hpp"

#include "support/temp_repo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using namespace git_refactor;
using scan::Inventory;
using scan::TrackedFile;
using test::TempRepo;

namespace {

Inventory inventory_at(const std::filesystem::path& path, const std::string& revision = "HEAD",
                       const scan::InventoryOptions& options = {}) {
  const auto repository = git::Repository::open(path);
  return scan::take_inventory(repository, repository.resolve_commit(revision), options);
}

Inventory inventory_of(const TempRepo& repo, const scan::InventoryOptions& options = {}) {
  return inventory_at(repo.path(), "HEAD", options);
}

std::filesystem::path clone_bare(const TempRepo& repo) {
  const auto bare = repo.path().parent_path() / "bare.git";
  repo.git({"clone", "--quiet", "--bare", ".", bare.string()});
  return bare;
}

const TrackedFile* find(const Inventory& inventory, const std::string& path) {
  const auto found = std::ranges::find(inventory.files, path, &TrackedFile::path);
  return found == inventory.files.end() ? nullptr : &*found;
}

/// The language of a file as a word: "none" for one that its first line has to tell, "absent" for
/// one that is not in the inventory.
std::string language_of(const Inventory& inventory, const std::string& path) {
  const TrackedFile* const file = find(inventory, path);
  if (file == nullptr) {
    return "absent";
  }
  return file->language ? std::string(name_of(*file->language)) : "none";
}

std::string paths_of(const Inventory& inventory) {
  std::string text;
  for (const TrackedFile& file : inventory.files) {
    text += file.path + '\n';
  }
  return text;
}

bool is_converted(const Inventory& inventory, const std::string& path) {
  const TrackedFile* const file = find(inventory, path);
  REQUIRE(file != nullptr);
  return file->is_converted;
}

std::size_t skipped(const Inventory& inventory, SkipReason reason) {
  const auto found = inventory.skipped.find(reason);
  return found == inventory.skipped.end() ? 0 : found->second;
}

}  // namespace

TEST_SUITE("scan::take_inventory languages") {
  TEST_CASE("a file's language is told by its path, and files are sorted by path") {
    const TempRepo repo;
    for (const char* path :
         {"z.c", "a.cpp", "b.py", "sub/c.go", "d.rs", "e.jsx", "f.ts", "g.tsx", "h.java"}) {
      repo.write(path, "x\n");
    }
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(paths_of(inventory) == "a.cpp\nb.py\nd.rs\ne.jsx\nf.ts\ng.tsx\nh.java\nsub/c.go\nz.c\n");
    CHECK(language_of(inventory, "a.cpp") == "C++");
    CHECK(language_of(inventory, "b.py") == "Python");
    CHECK(language_of(inventory, "sub/c.go") == "Go");
    CHECK(language_of(inventory, "d.rs") == "Rust");
    CHECK(language_of(inventory, "e.jsx") == "JavaScript");
    CHECK(language_of(inventory, "f.ts") == "TypeScript");
    CHECK(language_of(inventory, "g.tsx") == "TSX");
    CHECK(language_of(inventory, "h.java") == "Java");
    CHECK(language_of(inventory, "z.c") == "C");
  }

  TEST_CASE("a file has the blob and mode of the commit") {
    const TempRepo repo;
    repo.write("run.py", "x\n");
    repo.git({"add", "run.py"});
    repo.git({"update-index", "--chmod=+x", "run.py"});
    repo.git({"commit", "--quiet", "-m", "base"});

    const Inventory inventory = inventory_of(repo);

    REQUIRE(find(inventory, "run.py") != nullptr);
    CHECK(find(inventory, "run.py")->mode == 0100755);
    CHECK(find(inventory, "run.py")->blob.hex() == repo.git({"rev-parse", "HEAD:run.py"}));
    CHECK(inventory.commit.hex() == repo.git({"rev-parse", "HEAD"}));
    CHECK(inventory.tree.hex() == repo.git({"rev-parse", "HEAD^{tree}"}));
  }

  TEST_CASE("what may be a script is kept without a language, other unknown files are counted") {
    const TempRepo repo;
    repo.write("bin/tool", "#!/usr/bin/env python3\n");
    repo.write("tool.cgi", "#!/usr/bin/python3\n");
    repo.write("notes.txt", "x\n");
    repo.write(".hidden", "x\n");
    repo.git({"add", "."});
    repo.git({"update-index", "--chmod=+x", "tool.cgi"});
    repo.git({"commit", "--quiet", "-m", "base"});

    const Inventory inventory = inventory_of(repo);

    CHECK(paths_of(inventory) == "bin/tool\ntool.cgi\n");
    CHECK(language_of(inventory, "bin/tool") == "none");
    CHECK(language_of(inventory, "tool.cgi") == "none");
    CHECK(skipped(inventory, SkipReason::unknown_language) == 2);
  }

  TEST_CASE("linguist-language overrules the path") {
    const TempRepo repo;
    repo.write(".gitattributes", "*.x linguist-language=python\n*.c linguist-language=C++\n");
    repo.write("a.x", "x\n");
    repo.write("b.c", "x\n");
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(language_of(inventory, "a.x") == "Python");
    CHECK(language_of(inventory, "b.c") == "C++");
  }

  TEST_CASE("a file whose linguist-language we do not know is not taken for what its path says") {
    const TempRepo repo;
    repo.write(".gitattributes", "*.ts linguist-language=XML\n");
    repo.write("de.ts", "<TS/>\n");
    repo.write("tool.py", "x\n");
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(paths_of(inventory) == "tool.py\n");
    CHECK(skipped(inventory, SkipReason::unknown_language) == 2);
  }
}

TEST_SUITE("scan::take_inventory headers") {
  TEST_CASE("a header is what the nearest directory with sources mostly holds") {
    const TempRepo repo;
    for (const char* path : {"lib/a.c", "lib/b.c", "lib/a.h", "lib/include/deep/a.h", "test/a.cpp",
                             "test/a.h", "mixed/a.c", "mixed/a.cpp", "mixed/a.h", "mostly/a.c",
                             "mostly/a.cpp", "mostly/b.cc", "mostly/a.h"}) {
      repo.write(path, "x\n");
    }
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(language_of(inventory, "lib/a.h") == "C");
    CHECK(language_of(inventory, "lib/include/deep/a.h") == "C");
    CHECK(language_of(inventory, "test/a.h") == "C++");
    CHECK(language_of(inventory, "mixed/a.h") == "C");
    CHECK(language_of(inventory, "mostly/a.h") == "C++");
  }

  TEST_CASE("a header without sources anywhere is C, and one above them counts all below") {
    const TempRepo alone;
    alone.write("include/a.h", "x\n");
    alone.commit_all();
    const TempRepo above;
    above.write("a.h", "x\n");
    above.write("src/one/a.cpp", "x\n");
    above.commit_all();

    CHECK(language_of(inventory_of(alone), "include/a.h") == "C");
    CHECK(language_of(inventory_of(above), "a.h") == "C++");
  }

  TEST_CASE("a header that linguist-language calls C stays C among C++ sources") {
    const TempRepo repo;
    repo.write(".gitattributes", "c.h linguist-language=C\n");
    repo.write("a.cpp", "x\n");
    repo.write("a.h", "x\n");
    repo.write("c.h", "x\n");
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(language_of(inventory, "a.h") == "C++");
    CHECK(language_of(inventory, "c.h") == "C");
  }
}

TEST_SUITE("scan::take_inventory skipped files") {
  TEST_CASE("every file is either kept or counted under its reason") {
    const TempRepo repo;
    repo.write(".gitattributes",
               "*.bin.py binary\n*.lfs.py filter=lfs\ngen/** linguist-generated\n"
               "vendor/** linguist-vendored=true\nvendor/ours.py -linguist-vendored\n"
               "sub/not.py linguist-generated=false\n");
    repo.write("vendor/.gitattributes", "# nothing\n");
    for (const char* path : {"a.py", "a.bin.py", "a.lfs.py", "gen/a.py", "gen/b.py", "vendor/a.py",
                             "vendor/ours.py", "sub/not.py", "README.md"}) {
      repo.write(path, std::string(path) + "\n");
    }
    std::filesystem::create_symlink("a.py", repo.path() / "link.py");
    repo.git({"add", "."});
    repo.git({"update-index", "--add", "--cacheinfo",
              "160000,0123456789012345678901234567890123456789,module.py"});
    repo.git({"commit", "--quiet", "-m", "base"});

    const Inventory inventory = inventory_of(repo);

    CHECK(paths_of(inventory) == "a.py\nsub/not.py\nvendor/ours.py\n");
    CHECK(skipped(inventory, SkipReason::binary) == 1);
    CHECK(skipped(inventory, SkipReason::lfs_pointer) == 1);
    CHECK(skipped(inventory, SkipReason::generated) == 2);
    CHECK(skipped(inventory, SkipReason::vendored) == 2);  // its .gitattributes too
    CHECK(skipped(inventory, SkipReason::symlink) == 1);
    CHECK(skipped(inventory, SkipReason::submodule) == 1);
    CHECK(skipped(inventory, SkipReason::unknown_language) == 2);
    CHECK(inventory.all.size() == 13);
    const std::size_t counted =
        std::accumulate(inventory.skipped.begin(), inventory.skipped.end(), std::size_t{0},
                        [](std::size_t sum, const auto& entry) { return sum + entry.second; });
    CHECK(inventory.files.size() + counted == inventory.all.size());
  }

  TEST_CASE("generated and vendored files are kept where they are asked for") {
    const TempRepo repo;
    repo.write(".gitattributes", "gen.py linguist-generated\nven.py linguist-vendored\n");
    repo.write("gen.py", "x\n");
    repo.write("ven.py", "x\n");
    repo.commit_all();

    const Inventory inventory = inventory_of(repo, {true, {}});

    CHECK(paths_of(inventory) == "gen.py\nven.py\n");
    CHECK(skipped(inventory, SkipReason::generated) == 0);
    CHECK(skipped(inventory, SkipReason::vendored) == 0);
  }

  TEST_CASE("a pathspec deselects files without hiding them") {
    const TempRepo repo;
    repo.write("a.py", "x\n");
    repo.write("b.py", "x\n");
    repo.commit_all();

    const Inventory inventory =
        inventory_of(repo, {false, [](const std::string& path) { return path == "b.py"; }});

    REQUIRE(inventory.files.size() == 2);
    CHECK_FALSE(inventory.files[0].is_selected);
    CHECK(inventory.files[1].is_selected);
  }

  TEST_CASE("an empty commit has an empty inventory") {
    const TempRepo repo;
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    CHECK(inventory.files.empty());
    CHECK(inventory.all.empty());
    CHECK(inventory.skipped.empty());
  }
}

TEST_SUITE("scan::take_inventory attributes") {
  TEST_CASE("attributes are the base's, neither HEAD's nor staged nor those on disk") {
    const TempRepo repo;
    repo.write(".gitattributes", "old.py linguist-generated\n");
    repo.write("old.py", "x\n");
    repo.write("new.py", "x\n");
    repo.commit_all("one");
    repo.write(".gitattributes", "new.py linguist-generated\n");
    repo.commit_all("two");
    repo.write(".gitattributes", "*.py binary\n");
    repo.git({"add", ".gitattributes"});
    repo.write(".gitattributes", "*.py linguist-vendored\n");

    CHECK(paths_of(inventory_at(repo.path(), "HEAD~1")) == "new.py\n");
    CHECK(paths_of(inventory_at(repo.path(), "HEAD")) == "old.py\n");
  }

  TEST_CASE("a nested file overrules the one above, and a macro means what it stands for") {
    const TempRepo repo;
    repo.write(".gitattributes", "[attr]made linguist-generated\n*.py made\n");
    repo.write("kept/.gitattributes", "*.py -linguist-generated\n");
    repo.write("a.py", "x\n");
    repo.write("kept/a.py", "x\n");
    repo.commit_all();

    CHECK(paths_of(inventory_of(repo)) == "kept/a.py\n");
    CHECK(paths_of(inventory_at(clone_bare(repo))) == "kept/a.py\n");
  }

  TEST_CASE("the repository's own attributes count, also in a linked worktree") {
    const TempRepo repo;
    repo.write("a.py", "x\n");
    repo.write("b.py", "x\n");
    repo.commit_all();
    const auto linked = repo.path().parent_path() / "linked";
    repo.git({"worktree", "add", "--quiet", linked.string()});
    repo.write(".git/info/attributes", "a.py linguist-generated\n");

    CHECK(paths_of(inventory_of(repo)) == "b.py\n");
    CHECK(paths_of(inventory_at(linked)) == "b.py\n");
  }

  TEST_CASE("the user's attributes file counts") {
    const TempRepo repo;
    repo.write("a.py", "x\n");
    repo.write("b.py", "x\n");
    repo.commit_all();
    repo.git({"config", "core.attributesFile", repo.path().parent_path() / "my attributes"});
    repo.write("../my attributes", "a.py linguist-generated\n");

    CHECK(paths_of(inventory_of(repo)) == "b.py\n");
  }

  TEST_CASE("whatever git may convert on checkout is marked, and nothing else") {
    const TempRepo repo;
    repo.write(".gitattributes",
               "auto.py text=auto\ntext.py text\neol.py eol=crlf\nident.py ident\ncrlf.py crlf\n"
               "filter.py filter=mine\nutf16.py working-tree-encoding=UTF-16LE\nraw.py -text\n");
    for (const char* name : {"auto", "text", "eol", "ident", "crlf", "filter", "utf16", "raw"}) {
      repo.write(std::string(name) + ".py", "ab");  // is text in any encoding
    }
    repo.write("plain.py", "x\n");
    repo.commit_all();

    const Inventory inventory = inventory_of(repo);

    for (const char* name : {"auto", "text", "eol", "ident", "crlf", "filter", "utf16"}) {
      CHECK_MESSAGE(is_converted(inventory, std::string(name) + ".py"), name);
    }
    CHECK_FALSE(is_converted(inventory, "raw.py"));
    CHECK_FALSE(is_converted(inventory, "plain.py"));
  }

  TEST_CASE("core.autocrlf makes every file one that git may convert") {
    for (const char* value : {"true", "input"}) {
      const TempRepo repo;
      repo.write("a.py", "x\n");
      repo.commit_all();
      repo.git({"config", "core.autocrlf", value});

      CHECK_MESSAGE(is_converted(inventory_of(repo), "a.py"), value);
    }
  }

  TEST_CASE("core.autocrlf set to any spelling of false converts nothing") {
    for (const char* value : {"false", "no", "off", "0"}) {
      const TempRepo repo;
      repo.write("a.py", "x\n");
      repo.commit_all();
      repo.git({"config", "core.autocrlf", value});

      CHECK_FALSE_MESSAGE(is_converted(inventory_of(repo), "a.py"), value);
    }
  }
}
