#include "places.hpp"

#include "git_refactor/base/error.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_set>
#include <utility>

namespace git_refactor::run {

namespace {

/// The id of the tree without entries, which every repository knows.
constexpr std::string_view empty_tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

Place place_at(const std::string& path, std::string_view content,
               const refactor::Finding& finding) {
  const std::size_t offset = std::min<std::size_t>(finding.offset, content.size());
  const std::string_view before = content.substr(0, offset);
  const std::size_t line_begin = before.rfind('\n') + 1;
  std::string_view line = content.substr(line_begin, content.find('\n', offset) - line_begin);
  line = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
  line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
  return {path, static_cast<std::uint32_t>(std::ranges::count(before, '\n')),
          static_cast<std::uint32_t>(offset - line_begin), std::string(line), finding.why};
}

}  // namespace

std::vector<Place> places_of(const scan::ContentSource& source,
                             std::span<const scan::TrackedFile* const> files,
                             std::span<const refactor::Finding> findings) {
  std::vector<Place> places;
  scan::ContentReader reader(source);
  std::string content;
  std::size_t loaded = files.size();
  for (const refactor::Finding& finding : findings) {
    const scan::TrackedFile& file = *files[finding.file];
    if (finding.file != loaded) {
      reader.read(file, content);
      loaded = finding.file;
    }
    places.push_back(place_at(file.path, content, finding));
  }
  return places;
}

std::function<bool(const std::string&)> path_filter(const git::Repository& repository,
                                                    const Oid& base,
                                                    const std::filesystem::path& directory,
                                                    const std::vector<std::string>& pathspecs) {
  if (pathspecs.empty()) {
    return {};
  }
  git::GitProgram git(repository);
  git.set_directory(directory);
  std::vector<std::string> arguments{
      "diff-tree", "-r", "-z", "--name-only", "--no-renames", std::string(empty_tree),
      base.hex(),  "--"};
  arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
  const std::string output = git.run(arguments);
  auto paths =
      std::make_shared<std::unordered_set<std::string>>();  // owned by the copies of the filter
  for (std::size_t position = 0; position < output.size();) {
    std::string path = output.c_str() + position;
    position += path.size() + 1;
    paths->insert(std::move(path));
  }
  if (paths->empty()) {
    throw Error(ErrorKind::usage, "cannot start: no tracked file matches '" + pathspecs[0] + "'",
                "pathspecs are relative to the current directory");
  }
  return [paths](const std::string& path) { return paths->contains(path); };
}

std::string codeowners_text(const git::Repository& repository,
                            std::span<const git::ListedFile> files) {
  constexpr std::array<std::string_view, 4> places{".github/CODEOWNERS", ".gitlab/CODEOWNERS",
                                                   "CODEOWNERS", "docs/CODEOWNERS"};
  std::string text;
  for (const std::string_view place : places) {
    const auto found = std::ranges::lower_bound(files, place, {}, &git::ListedFile::path);
    if (found != files.end() && found->path == place) {
      repository.read_object(found->file.blob, text);
      return text;
    }
  }
  throw Error(ErrorKind::usage, "cannot divide by owner: there is no CODEOWNERS file",
              "forges look for it in .github, .gitlab, docs and the root");
}

std::string diff_text(const git::GitProgram& git, const Oid& before, const Oid& after) {
  return git.run({"diff", "--no-ext-diff", "--no-color", "-M", before.hex(), after.hex()}) + "\n";
}

Oid branch_to_move(const git::Repository& repository, const std::string& name, const Oid& base) {
  const git::GitProgram git(repository);
  const std::string ref = "refs/heads/" + name;
  if (git.try_run({"check-ref-format", ref}).status != 0) {
    throw Error(ErrorKind::usage, "cannot land on '" + name + "': that is no name for a branch");
  }
  if (git.run({"worktree", "list", "--porcelain"}).find("branch " + ref + "\n") !=
      std::string::npos) {
    throw Error(ErrorKind::refused, "cannot land on " + name + ": it is checked out",
                "leave --branch out where it is checked out here");
  }
  const Oid tip = repository.find_ref(ref).value_or(Oid{});
  if (!tip.is_zero() && !repository.is_ancestor(tip, base)) {
    throw Error(ErrorKind::refused,
                "cannot land on " + name + ": it has commits that the base has not",
                "start from it with --base " + name + ", or name a new branch");
  }
  return tip;
}

}  // namespace git_refactor::run
