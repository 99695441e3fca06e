#pragma once

#include <chrono>
#include <stop_token>

namespace git_refactor {

/// Waits for a time, or until a stop is requested. Returns whether the whole time went by.
bool wait_for(std::chrono::milliseconds time, const std::stop_token& stop);

}  // namespace git_refactor
