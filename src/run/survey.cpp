#include "survey.hpp"

#include "git_refactor/base/worker_pool.hpp"

#include <algorithm>
#include <memory>
#include <numeric>

namespace git_refactor::run {

namespace {

/// What a thread keeps to itself.
struct Worker {
  explicit Worker(const scan::ContentSource& source) : reader(source) {}

  scan::ContentReader reader;
  syntax::Surveyor surveyor;
  std::string content;
};

}  // namespace

std::vector<syntax::FileSurvey> survey_candidates(const SurveyTask& task, Observer& observer,
                                                  const std::stop_token& stop) {
  const auto candidates = task.candidates;
  std::vector<syntax::FileSurvey> surveys(candidates.size());
  std::vector<std::unique_ptr<Worker>> threads(std::max(task.workers, 1U));
  // The largest first, so that no thread is left alone with one at the end.
  std::vector<std::size_t> order(candidates.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::size_t index) { return candidates[index].size_bytes; });
  parallel_for(task.workers, order.size(), 1, stop, [&](unsigned worker, std::size_t turn) {
    auto& thread = threads[worker];
    if (!thread) {
      thread = std::make_unique<Worker>(task.source);
    }
    const scan::Candidate& candidate = candidates[order[turn]];
    thread->reader.read(task.inventory.files[candidate.file], thread->content);
    surveys[order[turn]] = thread->surveyor.survey(candidate.language, thread->content, task.names);
    observer.advanced(1, thread->content.size());
  });
  return surveys;
}

}  // namespace git_refactor::run
