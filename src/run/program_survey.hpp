#pragma once

#include "git_refactor/model/operation.hpp"
#include "git_refactor/refactor/rename.hpp"
#include "git_refactor/run/observer.hpp"
#include "git_refactor/scan/candidates.hpp"
#include "git_refactor/syntax/program.hpp"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace git_refactor::run {

/// The files of an inventory as a program whose names can be resolved. Files are read as the base
/// commit has them.
class ProgramSurvey {
 public:
  struct Task {
    const git::Repository& repository;
    const scan::Inventory& inventory;
    const scan::ContentSource& source;
    std::span<const scan::Candidate> old_holders;
    std::span<const scan::Candidate> new_holders;
    unsigned workers = 1;
    std::string known_macros{};  ///< of C and C++, a `#define` a line
  };

  /// Parses the holders, on as many threads as `task` says.
  ProgramSurvey(const Task& task, const syntax::AskedNames& asked, Observer& observer,
                const std::stop_token& stop);

  [[nodiscard]] syntax::Program& program() { return *program_; }

  /// The inventory's file behind one of the program's.
  [[nodiscard]] const scan::TrackedFile& tracked(std::size_t file) const {
    return task_.inventory.files[inventory_files_[file]];
  }

  /// The program's file of a path.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view path) const {
    return program_->find(path);
  }

 private:
  void list_files();
  void set_holders();
  void parse_holders(Observer& observer, const std::stop_token& stop);
  [[nodiscard]] std::vector<std::uint32_t> numbers_of(std::span<const scan::Candidate> files) const;

  Task task_;
  std::vector<syntax::ProgramFile> files_;
  std::vector<std::size_t> inventory_files_;  ///< by file of the program
  std::unordered_map<std::size_t, std::uint32_t> numbers_;
  std::unique_ptr<scan::ContentReader> reader_;
  std::unique_ptr<syntax::Program> program_;
};

}  // namespace git_refactor::run
