#include "git_view.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/text.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <utility>

namespace git_refactor::agent {

namespace {

constexpr std::array<const char*, 2> rule_files{".gitignore", ".gitattributes"};

bool speaks_of_conversion(std::string_view attributes) {
  constexpr std::array<std::string_view, 6> words{"text",   "crlf",  "eol",
                                                  "filter", "ident", "working-tree-encoding"};
  return std::ranges::any_of(words, [&](std::string_view word) {
    return attributes.find(word) != std::string_view::npos;
  });
}

bool is_attributes_file(std::string_view path) {
  constexpr std::string_view name = ".gitattributes";
  return path.ends_with(name) &&
         (path.size() == name.size() || path[path.size() - name.size() - 1] == '/');
}

/// A path as a line of git's input.
std::string line_of(const std::string& path) {
  if (path.find('\n') == std::string::npos && !path.starts_with('"')) {
    return path + '\n';
  }
  std::string quoted = "\"";
  for (const char c : path) {
    if (c == '\n') {
      quoted += "\\n";
    } else if (c == '"' || c == '\\') {
      quoted += '\\';
      quoted += c;
    } else {
      quoted += c;
    }
  }
  return quoted + "\"\n";
}

void make_parent(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directories(path.parent_path(), error);
  if (error) {
    throw Error(ErrorKind::io,
                "cannot create " + path.parent_path().string() + ": " + error.message());
  }
}

/// A regular file's content; nothing where there is none.
std::optional<std::string> read_regular(const std::filesystem::path& path) {
  std::error_code none;
  const auto status = std::filesystem::symlink_status(path, none);
  return std::filesystem::is_regular_file(status) ? read_file(path) : std::nullopt;
}

}  // namespace

const git::ListedFile* find_file(std::span<const git::ListedFile> files, std::string_view path) {
  const auto found = std::ranges::lower_bound(
      files, path, {}, [](const git::ListedFile& file) -> std::string_view { return file.path; });
  return found != files.end() && found->path == path ? &*found : nullptr;
}

bool may_convert(const git::Repository& repository, std::span<const git::ListedFile> files,
                 const std::vector<std::filesystem::path>& written_attributes) {
  const std::string line_ends = repository.config("core.autocrlf").value_or("false");
  if (line_ends != "false" && line_ends != "no" && line_ends != "off" && line_ends != "0") {
    return true;
  }
  std::vector<std::filesystem::path> attributes = written_attributes;
  attributes.push_back(repository.common_dir() / "info/attributes");
  attributes.emplace_back("/etc/gitattributes");
  if (const auto own = repository.config_path("core.attributesFile")) {
    attributes.push_back(*own);
  } else {
    // NOLINTBEGIN(concurrency-mt-unsafe): nobody changes the environment
    const char* const config = std::getenv("XDG_CONFIG_HOME");
    const char* const home = std::getenv("HOME");
    // NOLINTEND(concurrency-mt-unsafe)
    if (config != nullptr || home != nullptr) {
      attributes.push_back((config != nullptr ? std::filesystem::path(config)
                                              : std::filesystem::path(home) / ".config") /
                           "git/attributes");
    }
  }
  std::string content;
  return std::ranges::any_of(attributes,
                             [](const auto& file) {
                               return speaks_of_conversion(read_regular(file).value_or(""));
                             }) ||
         std::ranges::any_of(files, [&](const git::ListedFile& file) {
           if (!is_attributes_file(file.path)) {
             return false;
           }
           repository.read_object(file.file.blob, content);
           return speaks_of_conversion(content);
         });
}

GitView::GitView(const git::Repository& repository, std::span<const git::ListedFile> files,
                 std::filesystem::path upper, std::filesystem::path directory)
    : repository_(repository),
      files_(files),
      upper_(std::move(upper)),
      directory_(std::move(directory)),
      git_(repository) {
  remove_tree(directory_);
  make_parent(directory_ / "any");
  git_.set_directory(directory_);
  git_.set_environment("GIT_DIR", repository.common_dir().string());
  git_.set_environment("GIT_WORK_TREE", directory_.string());
  git_.set_environment("GIT_INDEX_FILE", (directory_.string() + ".index"));
}

GitView::~GitView() {
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
}

void GitView::show(const std::string& path, std::string_view content) const {
  make_parent(directory_ / path);
  write_file_atomically(directory_ / path, content);
}

void GitView::show_rules_for(const std::string& path) {
  // From the directory of the file up to the root, or to one that is there already.
  for (std::size_t end = path.size(); end != std::string::npos;) {
    end = end == 0 ? std::string::npos : path.rfind('/', end - 1);
    const std::string prefix = end == std::string::npos ? "" : path.substr(0, end + 1);
    if (!shown_.insert(prefix).second) {
      return;
    }
    for (const char* name : rule_files) {
      const std::string rules = prefix + name;
      std::error_code none;
      const auto written = std::filesystem::symlink_status(upper_ / rules, none);
      if (const auto content = read_regular(upper_ / rules)) {
        show(rules, *content);
      } else if (!std::filesystem::exists(written)) {  // else a whiteout: there are no rules
        if (const git::ListedFile* file = find_file(files_, rules)) {
          std::string base;
          repository_.read_object(file->file.blob, base);
          show(rules, base);
        }
      }
    }
  }
}

std::set<std::string> GitView::ignored(const std::vector<std::string>& paths) {
  std::string input;
  for (const std::string& path : paths) {
    show_rules_for(path);
    input += path + '\0';
  }
  const CommandResult result = git_.try_run({"check-ignore", "--no-index", "-z", "--stdin"}, input);
  if (result.status != 0 && result.status != 1) {
    throw Error(ErrorKind::git,
                "cannot tell what is ignored: " + result.error.substr(0, result.error.find('\n')));
  }
  const auto ignored = split(result.output, '\0');
  return {ignored.begin(), ignored.end()};
}

std::vector<Oid> GitView::store(const std::vector<std::string>& paths) {
  std::string input;
  for (const std::string& path : paths) {
    show_rules_for(path);
    const auto target = directory_ / path;
    std::error_code error;
    if (!std::filesystem::exists(target, error)) {  // else it is a file of rules
      make_parent(target);
      if (::link((upper_ / path).c_str(), target.c_str()) != 0) {
        std::filesystem::copy_file(upper_ / path, target, error);
      }
      if (error) {
        throw Error(ErrorKind::io, "cannot read " + path + ": " + error.message());
      }
    }
    input += line_of(path);
  }
  const std::string output =
      git_.run({"-c", "core.safecrlf=false", "hash-object", "-w", "--stdin-paths"}, input);
  std::vector<Oid> ids;
  for (const std::string_view line : split(output, '\n')) {
    ids.push_back(Oid::from_hex(line).value_or(Oid{}));
  }
  if (ids.size() != paths.size()) {
    throw Error(ErrorKind::git, "cannot store files: git named " + std::to_string(ids.size()) +
                                    " of " + std::to_string(paths.size()));
  }
  return ids;
}

}  // namespace git_refactor::agent
