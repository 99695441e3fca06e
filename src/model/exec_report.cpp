#include "git_refactor/model/exec_report.hpp"

#include <algorithm>
#include <array>

namespace git_refactor {

std::string_view name_of(CommandStatus status) {
  constexpr std::array<std::string_view, 7> names{"pending", "running", "waiting",  "done",
                                                  "failed",  "skipped", "conflicts"};
  return names.at(static_cast<std::size_t>(status));
}

bool ExecReport::is_complete() const {
  return conflicts.empty() && std::ranges::all_of(agents, [](const CommandReport& agent) {
           return agent.status == CommandStatus::done && agent.strays.empty();
         });
}

}  // namespace git_refactor
