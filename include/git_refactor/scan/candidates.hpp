#pragma once

#include "git_refactor/model/run_report.hpp"
#include "git_refactor/scan/content_reader.hpp"
#include "git_refactor/scan/inventory.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace git_refactor::scan {

/// A file whose bytes hold the word that is looked for.
struct Candidate {
  std::size_t file = 0;  ///< index into `Inventory::files`
  Language language = Language::c;
  std::uint64_t size_bytes = 0;
};

/// What reading every file of an inventory found.
struct Candidates {
  std::vector<Candidate> files;   ///< by path
  std::vector<Candidate> others;  ///< those that hold the other word, selected or not
  std::map<SkipReason, std::size_t> skipped;
  std::size_t outside_selection = 0;  ///< files that hold the word, but were not selected
};

/// How to read: on how many threads, up to which size, and whom to tell.
struct ScanOptions {
  unsigned workers = 1;
  std::uint64_t max_file_bytes = std::uint64_t{8} << 20U;
  std::function<void(std::size_t files, std::uint64_t bytes)> on_progress;  ///< from any thread
};

/// The words of a scan: the one that is looked for, and one more that is worth knowing about.
struct ScanWords {
  std::string_view word;
  std::string_view other{};  ///< empty: none
};

/// Finds the files that hold `word` between bytes that are no part of an ASCII identifier. Binary
/// files, LFS pointers and files over the limit are counted by reason. Cost: one read of each file.
Candidates find_candidates(const Inventory& inventory, const ContentSource& source,
                           const ScanWords& words, const ScanOptions& options,
                           const std::stop_token& stop);

/// True for content that git would call binary: a zero byte near its beginning.
bool is_binary(std::string_view content);

/// Where `word` stands in `bytes`, at `from` or later, as a whole ASCII word; npos where it does
/// not.
std::size_t find_word(std::string_view bytes, std::string_view word, std::size_t from);

/// True where `word` stands in `bytes` as a whole ASCII word.
bool holds_word(std::string_view bytes, std::string_view word);

/// Counts the identifiers of all files that could be a misspelling of `wanted`: those that share
/// its first two bytes or differ in length by at most two. For the rare run that finds nothing.
std::map<std::string, std::size_t> similar_names(const Inventory& inventory,
                                                 const ContentSource& source,
                                                 std::string_view wanted,
                                                 const ScanOptions& options,
                                                 const std::stop_token& stop);

}  // namespace git_refactor::scan
