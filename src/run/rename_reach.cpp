// How far a rename reaches beside the sites of its name.
//
//   --variants     every other spelling of OLD is a rename of its own, decided and proven like one;
//                  a spelling that nothing declares is left alone
//   --files        paths move whose parts are called OLD; quoted paths follow them, and where a
//                  language has modules, the module of that name is renamed too
//   --text-files   whole words in documentation and configuration
//   --text         whole words outside comments and strings in programs of no known language
//
// Each adds to the decided files; where two would change the same bytes of a file, the first
// counts.

#include "rename_reach.hpp"

#include "git_refactor/refactor/file_names.hpp"
#include "git_refactor/refactor/plain_code.hpp"
#include "git_refactor/refactor/spellings.hpp"

#include "text_files.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace git_refactor::run {

namespace {

class Reach {
 public:
  explicit Reach(const DecisionTask& task) : task_(task) {}

  DecidedRename run();

 private:
  void add_spellings();
  void add_files();
  void add_module();
  void add_text_files();
  void add(DecidedRename&& other);
  void add_edits(const DecidedFile& file);
  void refuse(const RenameOperation& operation, DecidedRename&& other);
  [[nodiscard]] DecidedRename decide(const RenameOperation& operation) const;

  [[nodiscard]] bool is_refused() const {
    return result_.decision.refusal != refactor::Refusal::none;
  }

  const DecisionTask& task_;
  DecidedRename result_;
  std::vector<Replacement> names_;
};

DecidedRename Reach::decide(const RenameOperation& operation) const {
  const scan::Candidates candidates =
      scan::find_candidates(task_.inventory, task_.source, {operation.old_name, operation.new_name},
                            task_.scan, task_.stop);
  if (candidates.files.empty()) {
    return {};
  }
  return decide_rename({task_.repository, task_.inventory, task_.source, candidates, operation,
                        task_.ask_unsure, task_.is_selected, task_.scan, task_.workers,
                        task_.observer, task_.stop, task_.enter});
}

void Reach::add_edits(const DecidedFile& file) {
  const auto same = std::ranges::find(result_.files, file.file.path,
                                      [](const DecidedFile& each) { return each.file.path; });
  if (same == result_.files.end()) {
    result_.files.push_back(file);
    return;
  }
  if (same->new_path.empty()) {
    same->new_path = file.new_path;
  }
  for (const Edit& edit : file.edits) {
    const bool is_taken = std::ranges::any_of(same->edits, [&](const Edit& other) {
      return edit.offset < other.offset + other.length && other.offset < edit.offset + edit.length;
    });
    if (!is_taken) {
      same->edits.push_back(edit);
    }
  }
  std::ranges::sort(same->edits, {}, &Edit::offset);
}

void Reach::add(DecidedRename&& other) {
  for (const DecidedFile& file : other.files) {
    add_edits(file);
  }
  refactor::RenameDecision& decision = result_.decision;
  decision.sure_sites += other.decision.sure_sites;
  decision.edited_sites += other.decision.edited_sites;
  decision.assumed_sites += other.decision.assumed_sites;
  decision.mentions += other.decision.mentions;
  decision.mentions_edited += other.decision.mentions_edited;
  std::ranges::move(other.unsure, std::back_inserter(result_.unsure));
  std::ranges::move(other.broken, std::back_inserter(result_.broken));
}

void Reach::refuse(const RenameOperation& operation, DecidedRename&& other) {
  result_.decision.refusal = other.decision.refusal;
  result_.decision.reason =
      operation.old_name + " to " + operation.new_name + ": " + other.decision.reason;
  result_.findings = std::move(other.findings);
}

void Reach::add_spellings() {
  for (const auto& [from, to] :
       refactor::other_spellings(task_.operation.old_name, task_.operation.new_name)) {
    RenameOperation operation = task_.operation;
    operation.old_name = from;
    operation.new_name = to;
    operation.target = {};
    operation.target.language = task_.operation.target.language;
    names_.emplace_back(from, to);
    DecidedRename decided = decide(operation);
    switch (decided.decision.refusal) {
      case refactor::Refusal::none:
        add(std::move(decided));
        break;
      case refactor::Refusal::outside:
      case refactor::Refusal::nothing:
        break;
      default:
        refuse(operation, std::move(decided));
        return;
    }
  }
}

// A module is named by words, not by a quoted path, in languages that have them.
void Reach::add_module() {
  RenameOperation operation = task_.operation;
  operation.target = {};
  operation.target.kind = SymbolKind::module;
  DecidedRename decided = decide(operation);
  if (decided.decision.refusal == refactor::Refusal::none) {
    add(std::move(decided));
  }
}

void Reach::add_files() {
  add_module();
  std::unordered_set<std::string_view> taken;
  for (const git::ListedFile& file : task_.inventory.all) {
    taken.insert(file.path);
  }
  std::vector<syntax::FileMove> moves;
  for (const git::ListedFile& file : task_.inventory.all) {
    std::string to = file.path;
    for (const auto& [from, name] : names_) {
      to = refactor::renamed_path(to, from, name);
    }
    if (to == file.path) {
      continue;
    }
    if (taken.contains(to)) {
      result_.decision.refusal = refactor::Refusal::clash;
      result_.decision.reason = file.path + " would become " + to + ", which exists";
      return;
    }
    moves.push_back({file.path, to});
    DecidedFile moved;
    moved.file.path = file.path;
    moved.file.blob = file.file.blob;
    moved.file.mode = file.file.mode;
    moved.file.is_converted = true;
    moved.new_path = to;
    add_edits(moved);
  }
  if (moves.empty()) {
    return;
  }
  scan::ContentReader reader(task_.source);
  std::string content;
  for (const scan::Candidate& candidate : task_.candidates.files) {
    const scan::TrackedFile& file = task_.inventory.files[candidate.file];
    reader.read(file, content);
    std::vector<Edit> edits = refactor::edits_for_moves(file.path, content, moves);
    if (!edits.empty()) {
      add_edits({file, candidate.size_bytes, std::move(edits), {}});
    }
  }
}

void Reach::add_text_files() {
  std::set<std::string_view> languages;
  std::size_t words = 0;
  for (const DecidedFile& file : find_in_text_files(task_, names_)) {
    if (const auto* language = refactor::plain_language_of(file.file.path)) {
      languages.insert(language->name);
      words += file.edits.size();
    }
    result_.decision.mentions_edited += file.edits.size();
    add_edits(file);
  }
  if (words > 0) {
    result_.notes.push_back(fmt::format("{} whole words of {} were taken for the name; read them",
                                        words, fmt::join(languages, ", ")));
  }
}

DecidedRename Reach::run() {
  result_ = decide_rename(task_);
  names_.emplace_back(task_.operation.old_name, task_.operation.new_name);
  if (!is_refused() && task_.operation.variants) {
    add_spellings();
  }
  if (!is_refused() && task_.operation.files) {
    add_files();
  }
  if (!is_refused() && (task_.operation.text_files || task_.operation.text)) {
    add_text_files();
  }
  if (is_refused()) {
    result_.files.clear();
  }
  std::ranges::sort(result_.files, {}, [](const DecidedFile& each) { return each.file.path; });
  return std::move(result_);
}

}  // namespace

DecidedRename decide_with_reach(const DecisionTask& task) {
  return Reach(task).run();
}

}  // namespace git_refactor::run
