#include "text_files.hpp"

#include "git_refactor/base/worker_pool.hpp"
#include "git_refactor/refactor/plain_code.hpp"
#include "git_refactor/scan/candidates.hpp"

#include "interruption.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace git_refactor::run {

namespace {

constexpr std::uint64_t largest_text_bytes = std::uint64_t{8} << 20U;

bool is_regular(std::uint32_t mode) {
  return mode == static_cast<std::uint32_t>(git::FileMode::regular) ||
         mode == static_cast<std::uint32_t>(git::FileMode::executable);
}

/// The files of the commit that no language claims, and that the operation reaches.
std::vector<scan::TrackedFile> text_files(const DecisionTask& task) {
  std::unordered_set<std::string_view> taken;
  for (const scan::TrackedFile& file : task.inventory.files) {
    if (file.language || !file.is_selected) {
      taken.insert(file.path);
    }
  }
  for (const auto* candidates : {&task.candidates.files, &task.candidates.others}) {
    for (const scan::Candidate& candidate : *candidates) {
      taken.insert(task.inventory.files[candidate.file].path);
    }
  }
  std::vector<scan::TrackedFile> files;
  for (const git::ListedFile& listed : task.inventory.all) {
    const bool is_selected = !task.is_selected || task.is_selected(listed.path);
    const bool is_program = refactor::plain_language_of(listed.path) != nullptr;
    if (!(is_program ? task.operation.text : task.operation.text_files)) {
      continue;
    }
    if (is_regular(listed.file.mode) && is_selected && !taken.contains(listed.path)) {
      // Whether git would convert it is looked up for known languages only, so it may.
      files.push_back({listed.path, listed.file.blob, listed.file.mode, std::nullopt, true, true});
    }
  }
  return files;
}

}  // namespace

std::vector<Edit> whole_word_edits(std::string_view text,
                                   const std::vector<Replacement>& replacements) {
  std::vector<Edit> edits;
  for (const auto& [word, replacement] : replacements) {
    const std::size_t length = word.size();
    for (std::size_t at = scan::find_word(text, word, 0); at != std::string_view::npos;
         at = scan::find_word(text, word, at + length)) {
      edits.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length), replacement});
    }
  }
  std::ranges::sort(edits, {}, &Edit::offset);
  // Of two words at one place ("foo" and "foo-bar") the longer one counts.
  std::vector<Edit> disjoint;
  for (Edit& edit : edits) {
    if (!disjoint.empty() && disjoint.back().offset + disjoint.back().length > edit.offset) {
      if (edit.length > disjoint.back().length) {
        disjoint.back() = std::move(edit);
      }
      continue;
    }
    disjoint.push_back(std::move(edit));
  }
  return disjoint;
}

namespace {

/// The words of a file; of a program those that are code.
std::vector<Edit> edits_in(std::string_view path, std::string_view content,
                           const std::vector<Replacement>& replacements) {
  std::vector<Edit> edits = whole_word_edits(content, replacements);
  const refactor::PlainLanguage* language = refactor::plain_language_of(path);
  if (language != nullptr && !edits.empty()) {
    const auto quoted = refactor::comments_and_strings(content, *language);
    std::erase_if(edits, [&](const Edit& edit) {
      const auto after = std::ranges::upper_bound(quoted, std::size_t{edit.offset}, {},
                                                  &std::pair<std::size_t, std::size_t>::first);
      return after != quoted.begin() && edit.offset < std::prev(after)->second;
    });
  }
  return edits;
}

}  // namespace

std::vector<DecidedFile> find_in_text_files(const DecisionTask& task,
                                            const std::vector<Replacement>& replacements) {
  const std::vector<scan::TrackedFile> files = text_files(task);
  std::vector<DecidedFile> found(files.size());
  std::vector<std::unique_ptr<scan::ContentReader>> readers(std::max(task.workers, 1U));
  parallel_for(task.workers, files.size(), 16, task.stop, [&](unsigned worker, std::size_t index) {
    auto& reader = readers[worker];
    if (!reader) {
      reader = std::make_unique<scan::ContentReader>(task.source);
    }
    std::string content;
    if (!reader->skim(files[index], largest_text_bytes, content) || scan::is_binary(content) ||
        edits_in(files[index].path, content, replacements).empty()) {
      return;
    }
    reader->read(files[index], content);
    found[index] = {
        files[index], content.size(), edits_in(files[index].path, content, replacements), {}};
  });
  stop_if_asked(task.stop);
  std::erase_if(found, [](const DecidedFile& file) { return file.edits.empty(); });
  return found;
}

}  // namespace git_refactor::run
