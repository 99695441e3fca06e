#include "support/temp_repo.hpp"

#include "git_refactor/base/files.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

namespace git_refactor::test {

namespace {

/// Every test process is cut off from the machine's configuration, once, before any thread starts.
void isolate_environment(const std::filesystem::path& home) {
  const std::string empty_home = home.string();
  ::setenv("HOME", empty_home.c_str(), 1);
  ::setenv("XDG_CONFIG_HOME", empty_home.c_str(), 1);
  ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  ::setenv("GIT_AUTHOR_NAME", "Ada Author", 1);
  ::setenv("GIT_AUTHOR_EMAIL", "ada@example.org", 1);
  ::setenv("GIT_AUTHOR_DATE", "1700000000 +0000", 1);
  ::setenv("GIT_COMMITTER_NAME", "Cid Committer", 1);
  ::setenv("GIT_COMMITTER_EMAIL", "cid@example.org", 1);
  ::setenv("GIT_COMMITTER_DATE", "1700000000 +0000", 1);
  ::setenv("LC_ALL", "C", 1);
  for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_EDITOR", "EDITOR",
                           "VISUAL", "GIT_REFLOG_ACTION"}) {
    ::unsetenv(name);
  }
}

}  // namespace

TempRepo::TempRepo() : root_(std::filesystem::canonical(directory_.path()) / "repo") {
  isolate_environment(directory_.path());
  std::filesystem::create_directory(root_);
  git({"init", "--quiet", "--initial-branch=main"});
}

void TempRepo::write(std::string_view path, std::string_view content) const {
  const auto target = root_ / path;
  std::filesystem::create_directories(target.parent_path());
  write_file_atomically(target, content);
}

void TempRepo::write_hook(std::string_view name, std::string_view script) const {
  const std::string path = ".git/hooks/" + std::string(name);
  write(path, "#!/bin/sh\n" + std::string(script));
  std::filesystem::permissions(root_ / path, std::filesystem::perms{0755});
}

std::string TempRepo::read(std::string_view path) const {
  const auto content = read_file(root_ / path);
  REQUIRE_MESSAGE(content.has_value(), "no file ", std::string(path));
  return *content;
}

bool TempRepo::exists(std::string_view path) const {
  return std::filesystem::exists(std::filesystem::symlink_status(root_ / path));
}

std::string TempRepo::commit_all(std::string_view message) const {
  git({"add", "--all", "--force", "."});
  git({"commit", "--quiet", "--allow-empty", "--message", std::string(message)});
  return git({"rev-parse", "HEAD"});
}

CommandResult TempRepo::try_git(const std::vector<std::string>& arguments) const {
  Command command{{"git"}, root_, {}, {}, false};
  command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
  return run_command(command);
}

std::string TempRepo::git(const std::vector<std::string>& arguments) const {
  CommandResult result = try_git(arguments);
  REQUIRE_MESSAGE(result.status == 0, "git ", arguments.at(0), ": ", result.error);
  if (result.output.ends_with('\n')) {
    result.output.pop_back();
  }
  return result.output;
}

std::string TempRepo::snapshot() const {
  std::string text =
      git({"for-each-ref"}) + "\nHEAD " + try_git({"symbolic-ref", "HEAD"}).output +
      try_git({"rev-parse", "--verify", "HEAD"}).output + git({"ls-files", "--stage"}) + "\n" +
      git({"status", "--porcelain=v2", "--ignored"}) + "\n" + git({"worktree", "list"}) + "\n";
  std::vector<std::filesystem::path> files;
  for (auto entry = std::filesystem::recursive_directory_iterator(root_); entry != end(entry);
       ++entry) {
    if (entry->path().filename() == ".git") {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file() && !entry->is_symlink()) {
      files.push_back(entry->path());
    }
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    const auto mode = static_cast<unsigned>(std::filesystem::status(file).permissions());
    text += file.lexically_relative(root_).string() + " " + std::to_string(mode) + "\n" +
            read_file(file).value_or("") + "\n";
  }
  return text;
}

void TempRepo::check_nothing_is_left() const {
  git({"fsck", "--strict"});
  CHECK(git({"worktree", "list", "--porcelain"}).find(".refactor/") == std::string::npos);
  CHECK(git({"for-each-ref", "refs/heads/refactor"}).empty());
  // What overlay worktrees lie on stays for the next run.
  std::error_code none;
  for (const auto& entry :
       std::filesystem::directory_iterator(path().string() + ".refactor", none)) {
    CHECK(entry.path().filename() == ".pristine");
  }
  CHECK_FALSE(exists(".git/index.lock"));
  CHECK_FALSE(exists(".git/gc.pid"));
  CHECK_FALSE(exists(".git/worktrees"));
}

}  // namespace git_refactor::test
