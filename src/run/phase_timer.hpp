#pragma once

#include "git_refactor/model/run_report.hpp"
#include "git_refactor/run/observer.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>

namespace git_refactor::run {

/// Measures a phase, for the report, and tells the observer of its begin and end.
class PhaseTimer {
 public:
  PhaseTimer(RunReport& report, Observer& observer, Phase phase, std::size_t total)
      : report_(report), observer_(observer), phase_(phase), total_(total) {
    observer_.phase_began(phase, total);
  }

  ~PhaseTimer() {
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - started_;
    const auto known = std::ranges::find(report_.timings, phase_,
                                         &std::pair<Phase, std::chrono::duration<double>>::first);
    if (known == report_.timings.end()) {
      report_.timings.emplace_back(phase_, taken);
    } else {
      known->second += taken;  // a phase may come again
    }
    observer_.phase_ended(phase_, total_);
  }

  PhaseTimer(const PhaseTimer&) = delete;
  PhaseTimer& operator=(const PhaseTimer&) = delete;
  PhaseTimer(PhaseTimer&&) = delete;
  PhaseTimer& operator=(PhaseTimer&&) = delete;

  void set_total(std::size_t total) { total_ = total; }

 private:
  RunReport& report_;
  Observer& observer_;
  Phase phase_;
  std::size_t total_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace git_refactor::run
