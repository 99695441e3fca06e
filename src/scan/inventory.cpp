// Listing a commit.
//
// One walk over the commit's trees yields every path, mode and blob; symlinks and submodules drop
// out by their mode. Most repositories say nothing about languages or conversions in
// .gitattributes, so the attribute files are read first, and paths are looked up one by one only
// where one of them mentions an attribute that matters here.
//
// A ".h" file is C or C++. The nearest directory above it, its own first, that holds sources of
// either decides, by their number; where none does it is C. That is right for a C library with a
// C++ test folder and for the reverse, and linguist-language overrules it.

#include "git_refactor/scan/inventory.hpp"

#include "git_refactor/base/files.hpp"
#include "git_refactor/git/tree_writer.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace git_refactor::scan {

namespace {

/// The attributes that are looked up for each file, in this order.
enum Attribute : std::size_t { language, generated, vendored, binary, filter };

const std::vector<const char*> attribute_names{
    "linguist-language", "linguist-generated", "linguist-vendored", "binary", "filter",
    // With "filter", those by which git converts a file on checkout.
    "text", "eol", "ident", "crlf", "working-tree-encoding"};

/// True where an attribute file mentions one of them.
bool speaks_of_attributes(std::string_view text) {
  return std::ranges::any_of(attribute_names, [&](std::string_view name) {
    return text.find(name) != std::string_view::npos;
  });
}

/// Attribute files that are not in the tree: the repository's, the user's and the system's.
std::vector<std::filesystem::path> outside_attribute_files(const git::Repository& repository) {
  std::vector<std::filesystem::path> files{repository.common_dir() / "info" / "attributes"};
  const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe): never set here
  const char* config = std::getenv("XDG_CONFIG_HOME");  // NOLINT(concurrency-mt-unsafe)
  if (const auto named = repository.config_path("core.attributesFile")) {
    files.push_back(*named);
  } else if (config != nullptr && *config != '\0') {
    files.push_back(std::filesystem::path(config) / "git" / "attributes");
  } else if (home != nullptr) {
    files.push_back(std::filesystem::path(home) / ".config" / "git" / "attributes");
  }
  files.emplace_back("/etc/gitattributes");
  return files;
}

/// True where attributes have to be looked up at all.
bool has_attributes(const git::Repository& repository, const std::vector<Oid>& attribute_blobs) {
  const auto outside = outside_attribute_files(repository);
  return std::ranges::any_of(attribute_blobs,
                             [&](const Oid& blob) {
                               std::string text;
                               repository.read_object(blob, text);
                               return speaks_of_attributes(text);
                             }) ||
         std::ranges::any_of(outside, [](const std::filesystem::path& file) {
           return speaks_of_attributes(read_file(file).value_or(""));
         });
}

/// True where git converts line ends without being told so by an attribute.
bool converts_line_ends(const git::Repository& repository) {
  return repository.config("core.autocrlf") == "input" ||
         repository.config_bool("core.autocrlf").value_or(false);
}

bool is_set(const std::string& value) {
  return !value.empty() && value != "false";
}

bool has_value(const std::string& value) {
  return is_set(value) && value != "true";
}

/// Decides between C and C++ for headers.
class HeaderLanguages {
 public:
  void count_source(const std::string& path, Language language) {
    if (path.ends_with(".h") || (language != Language::c && language != Language::cpp)) {
      return;
    }
    for (std::string_view directory = parent(path);; directory = parent(directory)) {
      auto& [c_sources, cpp_sources] = counts_[std::string(directory)];
      ++(language == Language::c ? c_sources : cpp_sources);
      if (directory.empty()) {
        return;
      }
    }
  }

  [[nodiscard]] Language language_of(const std::string& path) const {
    for (std::string_view directory = parent(path);; directory = parent(directory)) {
      const auto found = counts_.find(std::string(directory));
      if (found != counts_.end()) {
        return found->second.second > found->second.first ? Language::cpp : Language::c;
      }
      if (directory.empty()) {
        return Language::c;
      }
    }
  }

 private:
  static std::string_view parent(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return path.substr(0, slash == std::string_view::npos ? 0 : slash);
  }

  std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> counts_;
};

/// A name without an extension, or an executable file: its first line may name an interpreter.
bool may_be_script(const std::string& path, std::uint32_t mode) {
  const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
  return mode == static_cast<std::uint32_t>(git::FileMode::executable) ||
         name.find('.') == std::string_view::npos;
}

class Lister {
 public:
  Lister(const git::Repository& repository, const InventoryOptions& options)
      : repository_(repository), options_(options) {}

  Inventory list(const Oid& commit) {
    inventory_.commit = commit;
    inventory_.tree = repository_.tree_of(commit);
    inventory_.all = git::list_files(repository_, inventory_.tree);
    for (const git::ListedFile& listed : inventory_.all) {
      take(listed.path, listed.file);
    }
    if (has_attributes(repository_, attribute_blobs_)) {
      apply_attributes();
    }
    if (converts_line_ends(repository_)) {
      std::ranges::for_each(inventory_.files, [](TrackedFile& file) { file.is_converted = true; });
    }
    drop_unknown();
    settle_headers();
    return std::move(inventory_);
  }

 private:
  void skip(SkipReason reason) { ++inventory_.skipped[reason]; }

  void take(const std::string& path, const git::TreeFile& file) {
    if (file.mode == static_cast<std::uint32_t>(git::FileMode::symlink)) {
      return skip(SkipReason::symlink);
    }
    if (file.mode == static_cast<std::uint32_t>(git::FileMode::submodule)) {
      return skip(SkipReason::submodule);
    }
    if (path.ends_with(".gitattributes")) {
      attribute_blobs_.push_back(file.blob);
    }
    const auto language = language_of_path(path);
    inventory_.files.push_back({path, file.blob, file.mode, language, true, false});
  }

  void apply_attributes() {
    std::erase_if(inventory_.files, [&](TrackedFile& file) {
      const auto values = repository_.attributes(file.path, inventory_.commit, attribute_names);
      file.is_converted = std::any_of(values.begin() + filter, values.end(), is_set);
      const auto reason = reason_to_skip(values);
      if (reason) {
        skip(*reason);
      } else if (has_value(values[language])) {
        file.language = language_named(values[language]);
        named_.insert(file.path);
      }
      return reason.has_value();
    });
  }

  [[nodiscard]] std::optional<SkipReason> reason_to_skip(
      const std::vector<std::string>& values) const {
    if (is_set(values[binary])) {
      return SkipReason::binary;
    }
    if (values[filter] == "lfs") {
      return SkipReason::lfs_pointer;
    }
    if (is_set(values[generated]) && !options_.include_generated) {
      return SkipReason::generated;
    }
    if (is_set(values[vendored]) && !options_.include_generated) {
      return SkipReason::vendored;
    }
    if (has_value(values[language]) && !language_named(values[language])) {
      return SkipReason::unknown_language;
    }
    return std::nullopt;
  }

  void drop_unknown() {
    std::erase_if(inventory_.files, [&](const TrackedFile& file) {
      const bool is_unknown = !file.language && !may_be_script(file.path, file.mode);
      if (is_unknown) {
        skip(SkipReason::unknown_language);
      }
      return is_unknown;
    });
  }

  void settle_headers() {
    HeaderLanguages headers;
    for (const TrackedFile& file : inventory_.files) {
      if (file.language) {
        headers.count_source(file.path, *file.language);
      }
    }
    for (TrackedFile& file : inventory_.files) {
      if (file.path.ends_with(".h") && !named_.contains(file.path)) {
        file.language = headers.language_of(file.path);
      }
      file.is_selected = !options_.is_selected || options_.is_selected(file.path);
    }
  }

  const git::Repository& repository_;
  const InventoryOptions& options_;
  Inventory inventory_;
  std::vector<Oid> attribute_blobs_;
  std::unordered_set<std::string> named_;  ///< files whose language an attribute names
};

}  // namespace

Inventory take_inventory(const git::Repository& repository, const Oid& commit,
                         const InventoryOptions& options) {
  return Lister(repository, options).list(commit);
}

}  // namespace git_refactor::scan
