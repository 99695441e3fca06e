#pragma once

#include "git_refactor/syntax/program.hpp"

#include "json.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::javascript {

/// Joins a directory and a relative path; ".." is followed.
std::string joined_path(std::string_view directory, std::string_view path);

/// Where the specifiers of modules lead that are no relative paths: through the `paths` of a
/// tsconfig.json, to a package of the repository, or to one in a node_modules of it.
class Packages {
 public:
  /// Finds the file of a path whose extension may be left out.
  using FileAt = std::function<std::optional<std::uint32_t>(std::string)>;

  explicit Packages(const Program& program) : program_(&program) {}

  struct Found {
    std::optional<std::uint32_t> file;
    bool is_ours = false;  ///< it belongs to the repository, though maybe to no file of it
  };

  Found find(std::string_view from, std::string_view specifier, const FileAt& file_at);

 private:
  struct Config {
    std::string directory;  ///< that its paths are relative to
    Json paths;
    std::optional<std::string> base_url;
  };

  struct Package {
    std::string directory;
    Json manifest;
  };

  const Json* json(const std::string& path);
  const Config* config_of(std::string directory);
  void read_config(const std::string& path, Config& config, int depth);
  [[nodiscard]] std::vector<std::string> mapped(const Config& config,
                                                std::string_view specifier) const;
  const std::map<std::string, Package, std::less<>>& packages();
  [[nodiscard]] std::vector<std::string> targets(const Package& package,
                                                 std::string_view path) const;
  [[nodiscard]] std::optional<std::uint32_t> source_of(const Package& package,
                                                       std::string_view target) const;
  std::optional<std::uint32_t> in_package(const Package& package, std::string_view path,
                                          const FileAt& file_at) const;
  std::optional<std::uint32_t> installed(std::string directory, std::string_view name,
                                         std::string_view path, const FileAt& file_at);

  const Program* program_;
  std::map<std::string, std::optional<Json>> files_;
  std::map<std::string, std::optional<Config>> configs_;
  std::optional<std::map<std::string, Package, std::less<>>> packages_;
  std::optional<bool> has_installed_;
};

}  // namespace git_refactor::syntax::javascript
