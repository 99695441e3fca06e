#pragma once

#include "candidates.hpp"
#include "module_paths.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace git_refactor::refactor {

/// What a site is, and for an unsure one why.
struct Judgement {
  Verdict verdict = Verdict::other;
  std::string_view why;  ///< a static text
};

/// Follows imports of OLD from module to module until they reach the target, leave the repository,
/// or get lost. For a global target of a language whose files are modules (all but C and C++).
class Modules {
 public:
  Modules(Files files, const Candidate& target);

  /// What OLD means when it is taken from the module that `file` names as `written`.
  [[nodiscard]] Judgement imported(std::size_t file, std::string_view written) const;

 private:
  /// A module name, resolved as far as its spelling goes.
  struct Wanted {
    std::size_t from = 0;
    ModuleName module;
    int hops = 0;  ///< imports followed so far
  };

  [[nodiscard]] Judgement followed(std::size_t file, std::string_view written, int hops) const;
  [[nodiscard]] Judgement in_file_module(const Wanted& wanted) const;
  [[nodiscard]] Judgement in_rust_module(const Wanted& wanted) const;
  [[nodiscard]] Judgement in_go_package(std::string_view written) const;
  [[nodiscard]] Judgement in_java_package(std::string_view written) const;
  [[nodiscard]] const Place* importer(const ModuleName& module, std::size_t except) const;
  [[nodiscard]] bool is_surely_root(std::string_view root, std::string_view from) const;

  Files files_;
  const Candidate& target_;
  std::string_view target_path_;
  /// Imports of OLD at file level by the last segment of the module they stand in, in path order.
  std::unordered_map<std::string_view, std::vector<Place>> importers_;
};

}  // namespace git_refactor::refactor
