#pragma once

#include "git_refactor/model/run_report.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace git_refactor::run {

/// Told what a run is doing while it does it. Calls come from several threads at once and must be
/// cheap; a run calls `advanced` for every file.
class Observer {
 public:
  virtual ~Observer() = default;

  /// A phase begins; `total` is how many files or branches it has to do, 0 where not known yet.
  virtual void phase_began(Phase phase, std::size_t total) = 0;

  /// `count` more of the phase are done, `bytes` of content with them.
  virtual void advanced(std::size_t count, std::uint64_t bytes) = 0;

  /// The phase ended, after doing `total`.
  virtual void phase_ended(Phase phase, std::size_t total) = 0;

  /// Agent `index` (0-based) has done `done` of its `total` files.
  virtual void agent_advanced(std::size_t index, std::size_t done, std::size_t total) = 0;

  /// The journal has announced a step, which begins when this returns.
  virtual void step_announced(std::string_view /*step*/) {}

  /// Other programs (hooks, one that asks for a passphrase) may use the terminal from when this
  /// returns until the phase ends.
  virtual void terminal_left_to_others() {}
};

}  // namespace git_refactor::run
