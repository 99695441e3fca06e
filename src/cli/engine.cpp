#include "git_refactor/cli/engine.hpp"

namespace git_refactor::cli {

Engine run_layer() {
  return {run::rename,   run::exec,      run::read_agents, run::list_runs,
          run::find_run, run::abort_run, run::clean_runs,  run::undo_run};
}

}  // namespace git_refactor::cli
