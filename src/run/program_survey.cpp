#include "program_survey.hpp"

#include "git_refactor/base/worker_pool.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace git_refactor::run {

namespace {

/// What a thread keeps to itself.
struct Worker {
  explicit Worker(const scan::ContentSource& source) : reader(source) {}

  scan::ContentReader reader;
  syntax::ModelBuilder builder;
};

}  // namespace

ProgramSurvey::ProgramSurvey(const Task& task, const syntax::AskedNames& asked, Observer& observer,
                             const std::stop_token& stop)
    : task_(task), reader_(std::make_unique<scan::ContentReader>(task.source)) {
  list_files();
  program_ = std::make_unique<syntax::Program>(
      files_,
      [this](std::uint32_t file) {
        std::string content;
        reader_->read(tracked(file), content);
        return std::optional(std::move(content));
      },
      asked);
  program_->set_other_reader([this](std::string_view path) -> std::optional<std::string> {
    const auto& all = task_.inventory.all;
    const auto found = std::ranges::lower_bound(all, path, {}, &git::ListedFile::path);
    if (found == all.end() || found->path != path) {
      return std::nullopt;
    }
    std::string content;
    task_.repository.read_object(found->file.blob, content);
    return content;
  });
  program_->set_known_macros(task_.known_macros);
  set_holders();
  parse_holders(observer, stop);
}

// A script's language is only known once it was read, so the holders have it.
void ProgramSurvey::list_files() {
  std::unordered_map<std::size_t, Language> scripts;
  for (const auto holders : {task_.old_holders, task_.new_holders}) {
    for (const scan::Candidate& candidate : holders) {
      scripts.emplace(candidate.file, candidate.language);
    }
  }
  for (std::size_t index = 0; index < task_.inventory.files.size(); ++index) {
    const scan::TrackedFile& file = task_.inventory.files[index];
    const auto script = scripts.find(index);
    const std::optional<Language> language =
        script == scripts.end() ? file.language : std::optional(script->second);
    if (language) {
      numbers_[index] = static_cast<std::uint32_t>(files_.size());
      files_.push_back({file.path, *language});
      inventory_files_.push_back(index);
    }
  }
}

std::vector<std::uint32_t> ProgramSurvey::numbers_of(std::span<const scan::Candidate> files) const {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(files.size());
  for (const scan::Candidate& candidate : files) {
    numbers.push_back(numbers_.at(candidate.file));
  }
  return numbers;
}

void ProgramSurvey::set_holders() {
  program_->set_holders(numbers_of(task_.old_holders), numbers_of(task_.new_holders));
}

void ProgramSurvey::parse_holders(Observer& observer, const std::stop_token& stop) {
  std::set<std::uint32_t> unique;
  for (const auto holders : {task_.old_holders, task_.new_holders}) {
    const std::vector<std::uint32_t> numbers = numbers_of(holders);
    unique.insert(numbers.begin(), numbers.end());
  }
  const std::vector<std::uint32_t> files(unique.begin(), unique.end());
  std::vector<std::shared_ptr<const syntax::FileModel>> models(files.size());
  std::vector<std::unique_ptr<Worker>> workers(std::max(task_.workers, 1U));
  parallel_for(task_.workers, files.size(), 1, stop, [&](unsigned worker, std::size_t index) {
    auto& own = workers[worker];
    if (!own) {
      own = std::make_unique<Worker>(task_.source);
    }
    std::string content;
    own->reader.read(tracked(files[index]), content);
    const std::size_t size = content.size();
    models[index] = own->builder.build(files_[files[index]], std::move(content), program_->asked(),
                                       program_->known_macros());
    observer.advanced(1, size);
  });
  for (std::size_t index = 0; index < files.size(); ++index) {
    if (models[index] != nullptr) {
      program_->adopt(files[index], std::move(models[index]));
    }
  }
}

}  // namespace git_refactor::run
