#include "git_refactor/model/run_report.hpp"

namespace git_refactor {

std::string_view name_of(Phase phase) {
  constexpr std::array<std::string_view, 7> names{"scanning", "surveying",   "proving", "planning",
                                                  "editing",  "reconciling", "landing"};
  return names.at(static_cast<std::size_t>(phase));
}

std::string_view name_of(RunStatus status) {
  constexpr std::array<std::string_view, 6> names{"landed",    "planned", "refused",
                                                  "conflicts", "failed",  "unchanged"};
  return names.at(static_cast<std::size_t>(status));
}

std::string_view name_of(SkipReason reason) {
  constexpr std::array<std::string_view, 8> names{"binary",      "symlink",         "submodule",
                                                  "lfs-pointer", "too-large",       "generated",
                                                  "vendored",    "unknown-language"};
  return names.at(static_cast<std::size_t>(reason));
}

std::string_view name_of(AgentStatus status) {
  constexpr std::array<std::string_view, 4> names{"pending", "running", "done", "failed"};
  return names.at(static_cast<std::size_t>(status));
}

}  // namespace git_refactor
