#include "survey.hpp"

#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/refactor/rename.hpp"

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
  std::string edited;
};

/// Reads the candidates that are wanted and calls `use(worker, index)` for each, its content in the
/// worker. The largest come first, so that no thread is left alone with one at the end.
template <typename Wanted, typename Use>
void for_each_candidate(const SurveyTask& task, const std::stop_token& stop,
                        const Wanted& is_wanted, const Use& use) {
  const auto candidates = task.candidates;
  std::vector<std::unique_ptr<Worker>> threads(std::max(task.workers, 1U));
  std::vector<std::size_t> order(candidates.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t index) { return !is_wanted(index); });
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::size_t index) { return candidates[index].size_bytes; });
  parallel_for(task.workers, order.size(), 1, stop, [&](unsigned worker, std::size_t turn) {
    auto& thread = threads[worker];
    if (!thread) {
      thread = std::make_unique<Worker>(task.source);
    }
    const std::size_t index = order[turn];
    thread->reader.read(task.inventory.files[candidates[index].file], thread->content);
    use(*thread, index);
  });
}

}  // namespace

std::vector<syntax::FileSurvey> survey_candidates(const SurveyTask& task, Observer& observer,
                                                  const std::stop_token& stop) {
  std::vector<syntax::FileSurvey> surveys(task.candidates.size());
  for_each_candidate(
      task, stop, [](std::size_t) { return true; },
      [&](Worker& worker, std::size_t index) {
        surveys[index] =
            worker.surveyor.survey(task.candidates[index].language, worker.content, task.names);
        observer.advanced(1, worker.content.size());
      });
  return surveys;
}

std::vector<syntax::FileSurvey> survey_edited(const SurveyTask& task,
                                              std::span<const std::vector<Edit>> edits,
                                              const std::stop_token& stop) {
  std::vector<syntax::FileSurvey> surveys(task.candidates.size());
  for_each_candidate(
      task, stop, [&](std::size_t index) { return !edits[index].empty(); },
      [&](Worker& worker, std::size_t index) {
        apply_edits(worker.content, edits[index], worker.edited);
        surveys[index] =
            worker.surveyor.survey(task.candidates[index].language, worker.edited, task.names);
      });
  return surveys;
}

}  // namespace git_refactor::run
