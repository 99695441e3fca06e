#include "git_refactor/scan/candidates.hpp"

#include "git_refactor/base/worker_pool.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>

namespace git_refactor::scan {

namespace {

/// Files a thread takes at once: enough that the threads do not meet, few enough to end together.
constexpr std::size_t grain = 32;

/// Git calls a file binary that has a zero byte among its first 8000.
constexpr std::size_t binary_probe_bytes = 8000;

constexpr std::string_view lfs_signature = "version https://git-lfs.github.com/spec/";

bool is_word_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_';
}

/// What a thread keeps to itself while it reads.
struct Reading {
  explicit Reading(const ContentSource& source) : reader(source) {}

  ContentReader reader;
  std::string content;
};

/// The language of a file that was read, or why it is not looked into.
std::variant<Language, SkipReason> classify(const TrackedFile& file, std::string_view content) {
  if (is_binary(content)) {
    return SkipReason::binary;
  }
  if (content.starts_with(lfs_signature)) {
    return SkipReason::lfs_pointer;
  }
  const auto language =
      file.language ? file.language : language_of_shebang(content.substr(0, content.find('\n')));
  if (!language) {
    return SkipReason::unknown_language;
  }
  return *language;
}

/// Reads every file and calls `use(worker, index, language, content)` for those of a known
/// language. Returns how many of the others there are, by reason.
template <typename Use>
std::map<SkipReason, std::size_t> read_all_files(const Inventory& inventory,
                                                 const ContentSource& source,
                                                 const ScanOptions& options,
                                                 const std::stop_token& stop, const Use& use) {
  std::vector<std::optional<SkipReason>> skipped(inventory.files.size());
  std::vector<std::unique_ptr<Reading>> readings(std::max(options.workers, 1U));
  const auto read_one = [&](unsigned worker, std::size_t index) {
    auto& reading = readings[worker];
    if (!reading) {
      reading = std::make_unique<Reading>(source);
    }
    const TrackedFile& file = inventory.files[index];
    std::string& content = reading->content;
    if (!reading->reader.skim(file, options.max_file_bytes, content)) {
      content.clear();
      skipped[index] = SkipReason::too_large;
    } else {
      const auto kind = classify(file, content);
      if (const auto* reason = std::get_if<SkipReason>(&kind)) {
        skipped[index] = *reason;
      } else {
        use(worker, index, std::get<Language>(kind), std::string_view(content));
      }
    }
    if (options.on_progress) {
      options.on_progress(1, content.size());
    }
  };
  parallel_for(options.workers, inventory.files.size(), grain, stop, read_one);

  std::map<SkipReason, std::size_t> counts;
  for (const auto& reason : skipped) {
    if (reason) {
      ++counts[*reason];
    }
  }
  return counts;
}

/// Calls `use(name)` for every run of identifier bytes that does not begin with a digit.
template <typename Use>
void for_each_name(std::string_view content, const Use& use) {
  for (std::size_t begin = 0; begin < content.size();) {
    std::size_t end = begin;
    while (end < content.size() && is_word_byte(content[end])) {
      ++end;
    }
    const std::string_view name = content.substr(begin, end - begin);
    if (!name.empty() && (name[0] < '0' || name[0] > '9')) {
      use(name);
    }
    begin = end + 1;
  }
}

}  // namespace

bool is_binary(std::string_view content) {
  return content.substr(0, binary_probe_bytes).find('\0') != std::string_view::npos;
}

std::size_t find_word(std::string_view bytes, std::string_view word, std::size_t from) {
  const char* const end = bytes.data() + bytes.size();
  const char* at = bytes.data() + std::min(from, bytes.size());
  while (at < end) {
    const auto* hit = static_cast<const char*>(
        ::memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size()));
    if (hit == nullptr) {
      break;
    }
    const char* const after = hit + word.size();
    if ((hit == bytes.data() || !is_word_byte(hit[-1])) &&
        (after == end || !is_word_byte(*after))) {
      return static_cast<std::size_t>(hit - bytes.data());
    }
    at = hit + 1;
  }
  return std::string_view::npos;
}

bool holds_word(std::string_view bytes, std::string_view word) {
  return find_word(bytes, word, 0) != std::string_view::npos;
}

Candidates find_candidates(const Inventory& inventory, const ContentSource& source,
                           const ScanWords& words, const ScanOptions& options,
                           const std::stop_token& stop) {
  struct Found {
    Candidate candidate;
    bool holds_word = false;
    bool holds_other = false;
  };

  std::vector<Found> found(inventory.files.size());
  Candidates result;
  result.skipped =
      read_all_files(inventory, source, options, stop,
                     [&](unsigned, std::size_t index, Language language, std::string_view content) {
                       found[index] = {{index, language, content.size()},
                                       holds_word(content, words.word),
                                       !words.other.empty() && holds_word(content, words.other)};
                     });
  for (const Found& each : found) {
    const bool is_selected = inventory.files[each.candidate.file].is_selected;
    if (each.holds_word && is_selected) {
      result.files.push_back(each.candidate);
    } else if (each.holds_word) {
      ++result.outside_selection;
    }
    if (each.holds_other) {
      result.others.push_back(each.candidate);
    }
  }
  return result;
}

std::map<std::string, std::size_t> similar_names(const Inventory& inventory,
                                                 const ContentSource& source,
                                                 std::string_view wanted,
                                                 const ScanOptions& options,
                                                 const std::stop_token& stop) {
  const auto is_similar = [&](std::string_view name) {
    const std::size_t difference =
        std::max(name.size(), wanted.size()) - std::min(name.size(), wanted.size());
    return difference <= 2 || (name.size() > 2 && name.substr(0, 2) == wanted.substr(0, 2));
  };
  std::vector<std::unordered_map<std::string, std::size_t>> counts(std::max(options.workers, 1U));

  read_all_files(inventory, source, options, stop,
                 [&](unsigned worker, std::size_t, Language, std::string_view content) {
                   for_each_name(content, [&](std::string_view name) {
                     if (is_similar(name)) {
                       ++counts[worker][std::string(name)];
                     }
                   });
                 });
  std::map<std::string, std::size_t> merged;
  for (const auto& part : counts) {
    for (const auto& [name, count] : part) {
      merged[name] += count;
    }
  }
  return merged;
}

}  // namespace git_refactor::scan
